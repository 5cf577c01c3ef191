/** Sport: matches, goals, tries, bouts, races, seasons and transfers. */
export const sport = `
match: contest meeting encounter bout showdown final appearance leg
game: contest encounter meeting play appearance
fixture contest
encounter: clash contest
bout: fight contest clash
fight: contest match boxing
boxer fighter
heavyweight boxer
wrestle wrestler
wrestler fighter
race: event contest grand competition compete
event: competition tournament meeting contest
tournament: cup championship
championship: competition league
competition: league cup
league division
cup trophy
trophy: prize award silverware title crown
silverware title
title: belt honour
belt: crown championship
crown champion
champion: titleholder victor title holder
victor winner
victory: success conquest
win: success clinch seal scoop bag pocket prevail
clinch: secure seal earn
seal: secure confirm
scoop: bag collect
secure: claim confirm
prevail triumph
triumph succeed
winner victorious
unbeaten: undefeated streak
undefeated invincible
defeat: down topple knock crush dispatch overpower
beat: down topple crush outclass overpower hammer rout trounce conquer upset stun sink outplay dispatch eliminate dethrone against
thrash: hammer rout trounce crush demolish
hammer: rout crush
rout: crush victory
upset: stun surprise
overcome down
eliminate: exit out oust
exit elimination
dethrone oust
play: compete appear feature represent face start meet host
face: meet fight tackle oppose against
meet clash
compete: vie fight
vie battle
appear: feature star perform
appearance: outing start display cap
outing trip
debut: bow appearance premiere introduce
goal: effort finish equaliser opener scorer
strike: effort shot kick shoot
equaliser: equalizer leveller level
score: convert hit notch register bag grab finish tally find manage record result head level add point home try touchdown points
scorer striker
notch: register record achieve earn
record: achieve set tally
net: convert bag find
header: head goal
brace: double two goals
double twice
penalty spot
conversion convert
convert kick
kick: shoot penalty
shot: effort attempt
pass: throw ball assist
throw pitch
catch: reception grab receive
carry run
run: spell streak sequence series
streak: series spell
series: sequence string number succession spate wave
string succession
spate: string wave flurry
assist set
save: block deny
block stop
keeper: goalkeeper goalie
goalkeeper: goalie shotstopper
striker: forward attacker
forward: attacker winger
winger midfielder
defender: back centreback
midfielder playmaker
quarterback passer
footballer star
player: athlete star man international golfer cricketer sportsman
players: squad team
athlete: runner sportsman sportswoman competitor star sprinter swimmer
runner: sprinter racer
cricketer batsman
batsman batter
bowler seamer
international: cap capped
teammate: fellow mate
team: outfit xi lineup franchise
side: outfit players lineup
squad: lineup roster
outfit: club clothes
lineup roster
franchise club
host home
home hosts
visitors away
away visit
manager gaffer
coach: gaffer head tutor mentor
mentor: teacher adviser
trainer: handler horse
captain: lead skipper
referee: official umpire ref
umpire official
substitute: replacement sub
bench dugout
season term
halftime interval
interval break
stoppage injury
minute: mins moment
round: stage fight lap
lap circuit
leg stage
semifinal semi
quarterfinal quarter
final decider
decisive crucial
playoff postseason
draw: stalemate share
level: equal tied draw tie
lead: advantage edge
advantage edge
ahead: front leading
behind trail
leader: frontrunner top
frontrunner favourite
rank: seed rate position
seed ranked
standings table
rating ranking
points total
relegate demote
advance: reach qualify through
progress: qualify through
qualify: reach book
berth: spot slot
spot position
transfer: deal signing switch sign
signing: recruit arrival deal acquisition
sign: recruit buy acquire capture pen ink hire contract deal snap renew
recruit: newcomer bring
newcomer arrival
loan loanee
extension renewal
contract terms
terms: deal conditions
fit available
injury strain
injure hobble
sidelined: out absent
miss: absent out
absence out
absent: unavailable without
suspend ruled
booking card
caution: booking book
foul challenge
tackle: challenge foul
retire: quit end leave bow
comeback recovery
rally comeback
best fastest
medal podium
medallist: medalist winner
gold medal
silver medal
bronze medal
olympics games
olympic games
football soccer
basketball nba
fan admirer
enthusiast: lover supporter
admirer supporter
cheer: chant support
applause ovation
applaud: clap cheer
boo: jeer whistle
fishing angling
horse mount
mare horse
stallion horse
fence hurdle
yacht sailing
skier skiing
ski slope
gym fitness
exercise: workout train activity
training: preparation session workout
bet: wager gamble
gamble wager
odds chances
bookmaker bookie
`;
