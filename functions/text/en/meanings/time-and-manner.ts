/** Times and periods; adverbs of time, manner, degree and certainty; connectives. */
export const timeAndManner = `
time: period moment era occasion
period: era spell phase stretch span term season
spell: stint time
stint: term tenure time
tenure: term reign
era age
phase stage
moment: point instant
point stage
duration: length time period long
length long
date day
deadline: limit date
schedule: timetable calendar programme
timetable calendar
morning: dawn early
dawn: sunrise daybreak early
sunrise daybreak
noon lunchtime
midday lunchtime
afternoon pm
evening: pm dusk tonight late
dusk: sunset twilight
sunset sundown
night: nighttime nightly late dark tonight midnight
daylight daytime
daytime day
today now
weekend: saturday sunday
fortnight weeks
autumn fall
year annum
annually year
decade years
anniversary birthday
eve: before day
aftermath: after wake
wake after
now: currently presently
currently: presently present today
nowadays: today now
then: subsequently next
afterwards: later subsequently
later: subsequently afterward next eventually
after following
before: prior ahead preceding beforehand
earlier: previously already formerly beforehand ago
beforehand advance
previously: formerly already past former
formerly: former ex
once former
ago: past last previously
recently: lately newly latest
newly: new freshly
lately recent
soon: shortly quickly imminent imminently early
shortly: immediately just
imminent: impending upcoming near looming
impending looming
immediately: instantly promptly straightaway directly right once soon
instantly: immediate quickly
instant immediate
promptly quickly
quickly: rapidly swiftly fast speedily
rapidly: fast swiftly
slowly gradually
gradually steadily
suddenly: abruptly unexpectedly
unexpectedly surprisingly
eventually: finally ultimately end
finally: ultimately last lastly end
ultimately end
lastly last
initially: first originally start
originally first
firstly first
early prematurely
premature early
late: belated tardy overdue delayed
belated delayed
always: constantly forever ever consistently
constantly: continually continuously
forever permanently
often: frequently regularly commonly usually repeatedly sometimes many
frequently: regularly repeatedly
repeatedly: several again times
repeat: again reiterate
reiterate restate
again: anew another
usually: normally typically generally regularly mostly
normally: typically generally ordinarily
generally: typically mostly overall
sometimes occasionally
occasionally periodically
occasional sporadic
sporadic intermittent
rarely: seldom hardly infrequently
seldom infrequently
hardly: barely scarcely
barely: scarcely just narrowly
narrowly: just slightly close
just: merely exactly simply
merely: simply solely
solely exclusively
exclusively only
exclusive sole
mainly: mostly primarily chiefly largely predominantly principally
mostly: largely primarily predominantly chiefly
primarily: largely chiefly principally
predominantly largely
partly: partially some part somewhat
completely: totally entirely fully wholly utterly absolutely all
totally: entirely utterly
entirely: wholly fully whole all
fully wholly
absolutely: definitely totally
very: extremely highly really incredibly hugely exceptionally particularly
extremely: highly exceptionally incredibly hugely
highly hugely
really: truly actually genuinely
truly: genuinely indeed
actually indeed
fairly: quite rather relatively reasonably
quite: rather pretty relatively
rather: somewhat instead
slightly: somewhat marginally little
somewhat little
significantly: considerably substantially markedly dramatically sharply much greatly
considerably: substantially much greatly
substantially greatly
greatly: much hugely
much: far lot
sharply: steeply dramatically
dramatically drastically
heavily: badly severely strongly densely
badly: severely seriously poorly
seriously: severely gravely critically
critically gravely
strongly: firmly powerfully fiercely vigorously vehemently
firmly resolutely
directly: straight personally
personally: himself herself individually
individually separately
separately: apart independently
jointly: together collectively
together: collectively combined both along with simultaneously concurrent
alongside: with together plus besides
along with
plus with
including: among such like comprising
approximately: roughly about around nearly almost some estimated circa
roughly: around about estimated
estimated: about around
nearly: almost virtually close practically
almost: virtually practically about
virtually practically
upwards: more over above up
exceed: surpass top pass more above over beat outstrip eclipse
surpass: top beat eclipse outstrip break
outnumber more
eclipse overshadow
overshadow mar
more: greater higher beyond
over: exceeding beyond
beyond: past outside
under less
below less
maybe possibly
probably: presumably likelihood
presumably: apparently supposedly
apparently: seemingly supposedly appear evidently
seemingly appear
reportedly: allegedly apparently believed report said rumoured
allegedly: supposedly accused alleged
certainly: definitely surely undoubtedly
definitely: surely undoubtedly
obviously: clearly plainly
clearly: plainly evidently visibly
officially formally
formally official
publicly: openly public
privately secretly
secretly: covertly quietly
unofficially informally
deliberately: intentionally purposely knowingly
deliberate intentional
knowingly intentionally
intentional purposeful
accidentally: inadvertently mistakenly unintentionally
accidental unintentional
mistakenly: wrongly erroneously
wrongly: falsely incorrectly wrongfully
falsely untruthfully
illegally unlawfully
legally lawfully
successfully success
unsuccessfully failed
easily: simply readily
safely safety
peacefully calmly
quietly silently
carefully cautiously
careful: cautious wary
cautious wary
wary suspicious
closely: carefully near
correctly: properly accurately rightly
properly rightly
happily gladly
gladly willingly
sadly: unfortunately regrettably tragically
unfortunately regrettably
fortunately thankfully
luckily thankfully
voluntarily willingly
freely openly
nationally nationwide
internationally: worldwide globally
globally worldwide
locally nearby
elsewhere somewhere
everywhere throughout
throughout: across during
across: around over
around round
into inside
amid: amidst despite
among amongst
while: whilst though whereas meanwhile
whereas: whilst although though yet however
however: though nevertheless nonetheless although yet still
nevertheless: nonetheless still despite yet
although: though despite while notwithstanding yet even
though: despite yet
despite: notwithstanding regardless spite even defiance
notwithstanding: regardless though
because: due owing reason thanks
due: owing thanks
owing thanks
therefore: thus hence consequently
thus hence
consequently: thus result
also: additionally likewise besides furthermore addition
additionally: moreover furthermore
furthermore moreover
moreover besides
likewise similarly
similarly like
unlike: contrary different
contrary opposite
versus: against v
against: v facing opposing
regarding: concerning about
concerning: about over
per every
except: excluding apart besides unless
excluding without
without: lacking minus
if whether
provided if
otherwise else
until till
atop top
aboard onboard
amount total
pending awaiting
forward ahead
upward up
downward down
down downwards
aside apart
away off
back return
anyway regardless
meantime meanwhile
simultaneous concurrent
coincide: concur clash align
latter: second last later
former first
reason: motive why
motive cause
way: means manner
manner: style fashion
basis ground
grounds: reasons basis
`;
