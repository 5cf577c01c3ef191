/** Agreeing and quarrelling, praise and blame, thinking, deciding, knowing and feeling. */
export const arguing = `
agree: concur consent decide
agreement: consensus contract treaty understanding arrangement consent approval
accord treaty
pact: treaty alliance
treaty convention
arrangement: deal plan
arrange: organise plan schedule
organise: organize plan stage run hold mount
organiser: organizer promoter
accept: approve receive adopt
approval: consent permission clearance backing acceptance support
approve: permit allow sanction
permission: consent authorisation clearance licence leave
authorisation authorization
licence: license permit
license authorise
authorise: allow permit order
sanction: penalise penalty punish
allow: grant accept
endorse favour
favour: favor prefer support
prefer choose
preference choice
support: endorsement advocate defend champion
advocate: urge recommend promote campaigner
campaigner activist
activist: protester supporter
supporter: backer follower advocate ally
backer: investor sponsor
follower fan
oppose: resist object reject dispute fight contest protest
opponent: critic challenger adversary
rival: competitor challenger
competitor: challenger contestant participant contender
contender: challenger candidate
candidate: nominee hopeful
resist: fight refuse
resistance opposition
object: protest complain
objection: complaint opposition
complain: protest criticise
complaint: grievance criticism
protest: unrest riot
reject: dismiss rebuff refute overrule
dismiss ignore
ignore: disregard defy overlook neglect disobey
defy: disobey flout
flout: break violate
violate breach
breach: break infringe violation
infringe violate
deny: refute disclaim refuse
refute: dispute rebut
dispute: challenge contest question disagreement conflict argument quarrel feud
feud: row quarrel
quarrel: row argument
argument: row reason case
disagreement row
controversy: scandal debate outcry
controversial: contentious disputed divisive
contentious disputed
outcry: backlash protest outrage fury uproar
uproar outrage
backlash: criticism reaction
criticise: blast lambast denounce blame rebuke fault question decry deplore
condemn: denounce deplore decry
denounce: slam attack
blast slam
lambast slam
rebuke reprimand
reprimand: censure warn
scold rebuke
mock: ridicule taunt
ridicule deride
taunt: insult abuse
insult: offend abuse
offensive insulting
offend upset
blame: fault attribute responsible hold
attribute: ascribe credit
responsible: accountable liable guilty
responsibility: duty blame liability credit
accountable liable
praise: applaud commend compliment acclaim salute credit congratulate flatter
acclaim: hail laud
thank gratitude
thankful grateful
appreciate: thank grateful value
think: believe consider feel reckon expect suspect suppose assume deem regard imagine
believe: consider feel reckon expect trust suspect view maintain convinced
belief: view faith opinion conviction assumption
consider: regard deem view weigh contemplate mull examine debate see study judge
contemplate ponder
mull ponder
ponder weigh
regard: view see deem treat respect
deem: judge rule
view: see opinion watch stance position perspective
opinion: stance judgment assessment
stance position
attitude: stance view
reckon: estimate expect calculate guess
estimate: calculate assess projection project forecast guess
calculate: compute determine
assume: suppose presume
presume suppose
suspect fear
suspicion doubt
doubt uncertainty
doubtful: uncertain unlikely
uncertain: unclear unsure unknown
unclear: unknown unsure uncertainty
sceptical: skeptical doubtful
imagine envisage
envisage: expect foresee
expect: anticipate predict await foresee hope likely plan project tip set
expectation: forecast hope
anticipate: predict foresee
await: wait face
predict: forecast foresee project
prediction: forecast projection
forecast: projection outlook
outlook prospect
prospect: chance hope
chance: opportunity likelihood possibility probability
opportunity possibility
likely: probable probably possible
probable possible
potential: possible prospective
possible: feasible maybe
perhaps: maybe possibly potentially
`;
