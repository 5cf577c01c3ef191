import { oppositePhrases } from './opposite-phrases.ts';

/**
 * English words that exclude one another when they are said of the same thing. A line is one dimension: the words on either side of
 * the bar say the opposite of those on the other side. All forms of a regular word count; irregular forms are those of the table of
 * roots (`meanings/roots.ts`). A word may stand in several lines.
 */
const lines = `
rise increase grow growth climb gain jump surge soar hike higher expand strengthen raise upward | fall decrease drop decline slump plunge shrink cut lower fewer reduce reduction weaken slip slide tumble downward
win winner victory triumph beat defeat successful success succeed | lose loser loss defeat defeated beaten unsuccessful failure fail
open reopen opening start begin restart resume | close closed closure shut shutdown end finish stop halt suspend suspension cease
continue remain persist maintain | stop halt end cease suspend abandon scrap cancel
approve approval accept acceptance agree agreement back backing support endorse endorsement favour favor pass adopt welcome ratify grant allow | reject rejection refuse refusal oppose opposition decline veto dismiss block deny denied disapprove
keep retain preserve | drop ditch axe scrap discard abandon remove
confirm | discount dismiss debunk repudiate
precede predate predecessor prequel | succeed successor follow postdate sequel
sooner earlier | later
more | smaller
praise applaud welcome hail laud delight celebrate commend | criticise criticize criticism condemn condemnation attack slam denounce deplore disappoint blast
admit admission concede confess acknowledge confirm plead-guilty | deny denial dispute refute reject insist-innocent contradict
guilty convict conviction | innocent acquit acquittal cleared exonerate not-guilty
arrest detain detention jail imprison imprisonment custody capture | free freed release acquit bail spare escape
allow permit permission legalise legalize authorise authorize enable | ban forbid prohibit bar outlaw block prevent prohibition
alive survive survivor | dead die death kill fatal fatality body corpse deadly murder homicide slay slain behead
rescue save safe safely | die kill drown perish
unhurt unharmed unscathed uninjured safe | injure injury hurt wound harm casualty
many majority widespread numerous | few minority rare
more | fewer less
most highest largest biggest greatest longest maximum strongest best busiest oldest heaviest hottest warmest fastest | least lowest smallest shortest minimum weakest worst quietest youngest newest lightest coldest slowest
high higher | low lower
big bigger large larger great greater huge | small smaller tiny
strong stronger | weak weaker
heavy heavier | light lighter
bright brighter | dim dimmer dark darker
hot hotter warm warmer | cold colder cool cooler
longer | shorter
older | younger
richer | poorer
earlier | later
wider | narrower
easy easier | difficult harder
better | worse
cheaper | dearer
major serious severe | minor slight
higher bigger | smaller lower
maiden inaugural first | second third last final
above | below beneath
north northern northward | south southern southward
east eastern eastward | west western westward
indoors | outdoors
hire recruit appoint appointment employ reinstate | fire sack dismiss dismissal oust resign resignation quit redundancy lay-off
buy purchase acquire acquisition buyer | sell sale seller sold
arrive arrival enter | leave depart departure exit withdraw withdrawal
build construct create establish install assemble | destroy destruction demolish demolition dismantle raze wreck abolish scrap
score scored level equalise equaliser net convert | miss missed
profit profitable surplus | loss deficit loss-making
expected expect predict forecast anticipate foreseen | surprise surprising unexpected unexpectedly surprised shock
united unanimous unanimously unity | split divided division disagree
impose introduce introduction enforce tighten | lift repeal scrap ease relax remove abolish
find found discover recover locate | lose lost missing disappear disappearance vanish
known identified certain clear | unknown unidentified uncertain unclear
happy pleased delighted satisfied glad optimistic hopeful upbeat | sad angry upset disappointed unhappy furious heartbroken pessimistic gloomy
calm ease relief relieve abate subside | worsen escalate intensify worry fear alarm concern
improve improvement better recover recovery heal boost | worsen deteriorate decline damage harm
public | private
peace peaceful truce ceasefire | war violence violent fighting
attack invade offensive | defend defence defense
son brother father husband boy male king prince nephew uncle grandfather | daughter sister mother wife girl female queen princess niece aunt grandmother
man | woman
complete completely fully entirely | partial partly partially incomplete
crowded | deserted empty
always | never
morning | evening afternoon night
daytime | night overnight
winter | summer
spring | autumn
urban city | rural countryside
import | export
true correct accurate genuine | false untrue incorrect inaccurate fake
possible likely | impossible unlikely
safe safety secure | unsafe danger dangerous
visible appear appearance | invisible hidden hide
remember | forget
love like | hate dislike
attract | repel deter
voluntary voluntarily willing | compulsory forced mandatory reluctant
temporary temporarily | permanent permanently
domestic home | foreign abroad overseas
friend ally partner | enemy rival opponent foe
single unmarried | married
marry marriage wedding engaged | divorce separate separation split
quick quickly faster | slowly slower
twice double doubled treble | half halve halved
advance | retreat
ascend | descend
add | remove subtract
include | exclude
start-up | shutdown
qualify | eliminate disqualify
prosecutor prosecution | defence defense
teacher | pupil student
employer | employee worker
buyer | seller
heat heatwave hot warm | cold freeze frost freezing
drought dry | flood flooding wet rain
delay postpone | advance bring-forward
strengthen | weaken
upgrade promote promotion | downgrade demote relegate relegation
encourage urge invite advise-to | discourage warn deter advise-against
trust confidence | distrust doubt mistrust suspicion
retain | sell abandon lose
hold | release
deploy send | withdraw recall
recover | relapse
confirm | deny
loose | tight
cheap | expensive costly
healthy | ill sick unwell unfit
abundant plenty | scarce shortage lack
wealthy rich | poor
ground-level | airborne
landing land touch-down | take-off
accelerate | decelerate slow
majority | minority
senior | junior
optimism optimist | pessimism pessimist
uphold affirm | overturn quash annul
lengthen extend prolong | shorten curtail
widen | narrow
fill | empty
full | empty
occupied | vacant unoccupied
employment employed | unemployment unemployed jobless
online | offline
join | leave quit
unite reunite | divide part
attach | detach
active | inactive dormant extinct
sober | drunk drunken
amateur | professional
mild gentle | severe harsh
shallow | deep
thin | thick
taller | shorter
lighter | heavier
nearer closer | farther further
nearby | distant faraway
frequent frequently often | rarely seldom infrequent
ancient | modern
natural | artificial
male | female
guest visitor visiting | host
landlord | tenant
plaintiff claimant | defendant
creditor lender | debtor borrower
lend loan | borrow
shortage | surplus glut
boom | bust slump recession
comply obey respect | defy flout violate breach disobey
inbound incoming | outbound outgoing
upper | lower
reward | punish penalise penalize
enlarge | shrink
inflate | deflate
deposit | withdraw
ahead leading lead | behind trailing trail
outperform overtake | lag trail
outnumber | equal
accept | refuse decline
obtain gain keep | lose
honour honor | betray break
remain stay | leave depart quit
reopen | close
hope hopeful | despair fear
cheer | boo jeer
upstairs | downstairs
uphill | downhill
upstream | downstream
outside outdoors | inside indoors
front | rear
top | bottom
beginning outset start | end conclusion finish
sunrise dawn | sunset dusk
noon midday | midnight
dismissed rejected | upheld accepted granted
wake awake | asleep sleep
legalise decriminalise | criminalise
donor | recipient
sharp sharper sharpen | soft softer soften blurry blurred blunt
favourite favorite | outsider underdog long-shot
same identical similar alike similarity | different dissimilar distinct differ difference
manual manually | automatic automatically automated
optional | mandatory compulsory obligatory
strict stricter tough tougher | lenient lax soft
clean cleaner | dirty polluted contaminated
quiet quieter silent | loud louder noisy
sunny | rainy cloudy overcast
reveal disclose unveil | hide conceal withhold
fix repair mend | break
tall taller | short shorter
long | short
fast | slow
left left-hand left-wing | right-hand right-wing
paid | unpaid
armed | unarmed
full-time | part-time
push | pull
income revenue | cost expense expenditure
supply | demand
question | answer
hero | villain
confident confidence | nervous anxious anxiety
proud pride | ashamed shame embarrassed
polite friendly | rude hostile
lucky fortunate | unlucky unfortunate
useful helpful | useless unhelpful
popular | unpopular
dry | wet
clear | cloudy
expand expansion | contract contraction
invest investment | divest divestment
cooperate cooperation | obstruct obstruction
relax relaxed | tense stressed
calm calmly | panic
elected | unelected appointed
solve solved | unsolved
guarded | unguarded
loyal faithful devoted committed supportive | disloyal unfaithful treacherous disillusioned disaffected
generosity | meanness
narrow narrowly | wide comfortably comfortable
brave bravery courage courageous | cowardly cowardice coward
honest honesty truthful | dishonest dishonesty lying deceitful
kindness | cruelty cruel unkind
patiently patience | impatient impatiently impatience
legal legally lawful lawfully | illegal illegally unlawful unlawfully illicit
guilt | innocence
love adore admire | loathe despise detest
concur | disagree differ
succeed manage | fail
mature | immature childish
obedient | disobedient unruly rebellious
flexible | inflexible rigid
sceptical skeptical doubtful dubious unconvinced | convinced certain confident
attractive beautiful pretty handsome | ugly unattractive hideous
shout yell scream | whisper
smile grin beam laugh | frown scowl grimace cry weep
embrace hug | shun snub rebuff
interesting fascinating gripping exciting thrilling | boring dull tedious uninteresting
simple simpler straightforward | complicated
transparent open | secretive secret covert
overt openly publicly | covertly secretly privately
gradual gradually | sudden suddenly abrupt abruptly
steady steadily stable consistent constant | erratic volatile unstable inconsistent fluctuating
fertile | barren infertile
literate | illiterate
solid | liquid gaseous
solo alone | together jointly
plentiful ample sufficient adequate | scant insufficient inadequate meagre
ease soothe allay calm | stoke inflame aggravate exacerbate
unify | fragment
applaud | boo jeer heckle
outgoing | incoming
tolerate tolerant tolerance | intolerant intolerance
competent competence | incompetent incompetence
responsible responsibly | irresponsible irresponsibly reckless
relevant | irrelevant
rational | irrational
logical | illogical
mortal | immortal
moral | immoral
humane | inhumane
sane | insane
formal | informal
direct directly | indirect indirectly
finite | infinite
loud loudly noisily | quietly silently
overestimate | underestimate
overvalued overpriced | undervalued underpriced
overweight obese | underweight
overpaid | underpaid
overjoyed elated ecstatic thrilled | devastated distraught dejected crushed despondent
overground | underground
upturn | downturn
upside | downside
insider | outsider
inner | outer
interior internal internally | exterior external externally
inhale | exhale
immigrate immigration immigrant | emigrate emigration emigrant
innocent | culprit
maximise maximize | minimise minimize
maximum | minimum
oldest eldest | youngest
debut | farewell swansong
newcomer rookie novice beginner | veteran
predator | prey
captor kidnapper | captive hostage
ascent climb | descent
peak high summit | trough low
dawn daybreak | dusk nightfall
northbound | southbound
eastbound | westbound
northeast northeastern | southwest southwestern
northwest northwestern | southeast southeastern
clockwise | anticlockwise counterclockwise
homegrown | imported
indoor | outdoor
onshore | offshore
upbeat bullish | downbeat bearish
hawkish hawk | dovish dove
liberal | conservative
progressive | reactionary
`;

/** The dimensions: the words on either side. */
export const opposites: readonly (readonly [readonly string[], readonly string[]])[] = `${lines}${oppositePhrases}`
  .trim()
  .split('\n')
  .map((line) => {
    const [one = '', other = ''] = line.split('|');
    return [one.trim().split(/\s+/u), other.trim().split(/\s+/u)];
  });
