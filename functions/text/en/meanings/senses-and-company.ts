/** Seeing and showing, meeting and parting, playing a part, doing and using. */
export const sensesAndCompany = `
see: witness observe find sight glimpse
watch: observe monitor look
witness: observe watch eyewitness bystander onlooker
onlooker: bystander spectator
look: glance gaze stare appear seem view
gaze stare
visible seen
view sight
sighting spot
monitor: track observe oversee supervise follow
track trace
trace: find locate
oversee: supervise manage run control observe
supervise: manage run
show: display demonstrate exhibit prove illustrate screen confirm exhibition performance
display: exhibit exhibition present demonstrate performance
demonstrate: prove illustrate
prove: confirm establish evidence
evidence testimony
testimony statement
testify: testimony tell evidence witness
identify: find pinpoint
pinpoint locate
locate: place situate spot
location: site place spot position whereabouts
site: place spot scene
scene place
discover unearth
unearth: uncover find
find: spot retrieve rule
detect: spot identify
search: comb scour scan inspect raid
scour comb
hunt: manhunt pursue seek chase track
explore: examine investigate discover search
meet: greet talk satisfy fulfil
meeting: summit conference gathering session assembly
summit: conference talks
conference: convention congress
gathering: assembly event party crowd
session: hearing sitting
greet: welcome receive
greeting welcome
welcome receive
host welcome
visit: attend tour call
visitor: guest traveller
tour: trip travel
trip: voyage excursion
voyage journey
journey ride
attend: join present participate
attendee: participant guest
join: enlist enrol link combine participate accompany unite connect
enrol register
enlist: recruit register
register: record sign list
combine: merge unite total
combination mix
mix: blend mixture
merge: unite join
link: connect tie connection associate relate bond
associate: connect connection
related linked
relation relationship
relationship: ties link romance
ties links
tie bond
attach: fasten tie fix connect
ally partner
alliance: coalition partnership bloc
partnership collaboration
collaborate: cooperate work
collaboration cooperation
cooperate: work help
partner: spouse associate
participate: enter involve play
involve: include entail implicate
involved part
separate divide
separation split
split: break rift division
divide part
division: section unit branch rift
section: part piece segment area
segment part
portion: part share
piece: part bit fragment
fragment bit
part role
component part
element: part component
leave walk
withdraw: remove quit recall exit scratch
abandon quit
isolate: separate cut quarantine
exclude: bar omit expel
omit skip
skip: miss avoid
avoid: evade escape dodge avert shun
avert prevent
evade: dodge escape elude
boycott shun
perform: conduct execute play act sing undertake
conduct: run lead undertake behaviour
implement: enforce introduce apply execute adopt
enforce: apply impose
apply use
application: request bid
act: behave action deed
action: step measure move
measure: step move
step: move stage phase
behaviour: behavior actions
use: utilise exploit operate consume
utilise utilize
employ hire
operate: run work function
run: manage head control administer work
manage: lead control head operate administer succeed
control: dominate govern
work: function labour toil
function role
role character
handle: treat address cope
address tackle
tackle: fight combat confront
prepare ready train
prepare cook
preparation plan
ready: prepared set willing
wait: stay delay
stay: live reside lodge
spend pass
fail: unable flop unsuccessful
succeed success
success: triumph achievement hit
achieve: accomplish attain win secure reach
achievement: accomplishment feat
feat accomplishment
able capable
unable impossible
ability: capability capacity skill
capacity capability
skill: talent expertise
skilled expert
talent gift
experience expertise
expertise knowledge
`;
