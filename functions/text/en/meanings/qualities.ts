/** Adjectives of size, importance, fame, quality, truth and difficulty. */
export const qualities = `
large: vast enormous giant hefty substantial considerable sizeable significant great gigantic widespread
big: great vast enormous giant hefty gigantic substantial important significant
huge: vast enormous immense colossal gigantic great tremendous whopping
enormous: vast immense gigantic massive
giant: massive gigantic
massive: vast gigantic colossal
vast: immense extensive
sizeable: substantial considerable sizable
substantial: considerable significant hefty
considerable significant
significant: important major notable key meaningful
major: important key main serious top leading great
extensive: widespread wide large broad major
widespread: wide broad
broad wide
wide width
tall: high height
taller higher
tallest highest
high: lofty elevated steep
top: highest leading best first main
highest peak
record unprecedented
unprecedented unparalleled
deep: profound depth
long: lengthy extended prolonged
lengthy: prolonged extended
prolonged: extended sustained
longest lengthiest
short: brief small
brief: quick momentary
small: tiny minor modest slight miniature compact limited minute low minimal
tiny: minute minuscule little
minor: slight trivial light
slight: marginal little modest
modest: moderate humble
moderate mild
smaller: lesser littler lower
least: minimum lowest
lowest: minimum bottom
minimum minimal
minimal little
maximum: highest top most
larger: more broader
biggest: main major
largest: main top
main: principal primary key central leading prime
primary: principal chief key
principal: chief key
central: key core
core: key main
leading: prominent foremost best
prominent: notable famous senior
notable: famous remarkable
famous: known popular
renowned: noted acclaimed known
known called
unknown: mystery unidentified obscure
unidentified unnamed
unnamed anonymous
anonymous unidentified
mysterious strange
mystery puzzle
strange: odd bizarre unusual weird peculiar
odd: weird bizarre unusual
bizarre: weird unusual
unusual: rare uncommon extraordinary
rare: uncommon unique
unique: only sole special
special: particular exceptional
particular specific
specific: certain precise
exceptional: extraordinary outstanding remarkable
extraordinary: remarkable amazing incredible
remarkable: amazing incredible impressive
impressive: spectacular stunning striking
spectacular: stunning dramatic
amazing: incredible astonishing stunning fantastic
astonishing: incredible astounding
incredible unbelievable
striking dramatic
dramatic sharp
sharp: steep severe strong
good: great fine nice positive excellent favourable
great: fantastic superb brilliant excellent wonderful terrific tremendous
excellent: superb outstanding brilliant exceptional fine
superb: brilliant magnificent outstanding
fantastic: wonderful brilliant superb
wonderful: marvellous lovely
magnificent splendid
nice: lovely pleasant kind
beautiful: pretty lovely gorgeous stunning attractive
attractive: pretty appealing
elegant stylish
perfect: ideal flawless
ideal suitable
suitable: appropriate fit proper
appropriate: proper fitting
proper right
right: correct entitlement
correct accurate
accurate: precise exact
precise exact
exactly precisely
genuine: real authentic true sincere
authentic real
real: actual true
actual true
true fact
truth fact
honest: truthful sincere frank open
frank: candid open
fair: just equal reasonable
unfair: unjust biased
biased prejudiced
bias prejudice
reasonable sensible
sensible wise
wise prudent
smart: clever intelligent
clever: intelligent bright
intelligent bright
stupid: foolish silly
foolish: silly unwise
crazy: mad insane
mad insane
bad: terrible awful horrible dreadful negative harmful wrong serious severe
terrible: awful horrible horrific dreadful
horrible awful
horrific: horrendous appalling horrifying gruesome shocking
appalling: shocking dreadful
gruesome grisly
shocking horrifying
worse deteriorating
worst poorest
poor: inferior inadequate weak low
inadequate insufficient
insufficient lacking
lacking missing
wrong: incorrect mistaken false error inaccurate
incorrect: inaccurate false
mistake: blunder wrong gaffe slip
blunder: error gaffe
difficult: challenging tricky arduous troubled demanding complicated
hard: challenging strenuous harsh
tough: challenging strict strong rigorous
challenging demanding
harsh: severe tough cruel strict
strict: stringent tight rigid rigorous
tight: close narrow
difficulty: problem challenge
problem: challenge concern dilemma
challenge: test task
easy: simple straightforward comfortable
easily comfortably
simple: straightforward basic plain
plain clear
complex complicated
detailed: thorough comprehensive
thorough comprehensive
comprehensive: full complete
full: complete entire whole packed
complete: total entire whole
entire: whole all
whole all
all every
every each
each apiece
empty: vacant deserted
vacant unoccupied
clear: obvious evident apparent certain
obvious: evident apparent
apparent: evident seeming alleged
certain: sure definite guaranteed
likely expected
unlikely improbable
`;
