/** Deciding, knowing and feeling; giving, getting and keeping; seeing and showing; meeting and parting. */
export const mindsAndHands = `
decide resolve determine
decide: conclude settle judge plan
decision: move conclusion
determine establish find
determine conclude
conclude: find judge
conclude infer deduce
conclusion finding
choose select pick
choose: appoint name nominate elect
select: appoint name
choice: option selection
option: alternative possibility
alternative substitute
pick name
know: understand realise aware
realise: realize understand recognise learn
aware: conscious informed
understand: comprehend grasp believe
learn: discover find hear study
hear listen
remember memory
recall remember recollect
forget overlook
overlook miss
notice spot see
notice detect
plan: aim want hope prepare programme strategy schedule consider idea seek
intend: aim want propose seek
intention: aim plan
aim: seek goal target purpose objective hope want
goal: target objective ambition purpose
target: objective seek
purpose: reason intention
ambition: aspiration dream hope
strategy: policy approach tactic
approach: method way
method: technique means procedure way
procedure process
scheme: programme initiative
initiative: programme project campaign plan effort
project programme
effort: attempt bid campaign drive work push try
campaign: drive push
try: seek strive
strive: seek struggle
struggle: battle fight difficulty
seek: search look
want: wish desire need hope like
wish: hope desire
desire hope
hope: aspire optimism
hopeful: optimistic confident
optimistic: confident upbeat
confident: sure certain
confidence: trust faith belief
trust: faith rely
happy glad pleased
happy: delighted cheerful content satisfied
happiness joy
joy delight
delight: please thrill
pleased delighted thrilled
pleased satisfied
proud pride
enjoy: like love appreciate
like love
love: adore affection passion
passion enthusiasm
enthusiasm eagerness
enthusiastic keen eager
keen avid
avid: enthusiastic passionate
excite thrill
excited thrilled
surprise: astonish shock amaze stun
astonish: amaze stun
shock: stun appal horrify dismay
stun amaze
dismay disappointment
disappoint frustrate
disappointed: frustrated dismayed upset
frustration anger
anger: rage infuriate enrage resentment upset wrath
angry: furious irate enraged outraged upset
furious: irate outraged
upset: distressed sad dismayed disturb annoy
annoy: irritate anger
sad: unhappy mournful
sadness: sorrow grief
grief: sorrow mourning
grieve mourn
mourn lament
regret: lament apologise sorry remorse
remorse sorrow
fear: afraid dread scared terror alarm anxiety panic
afraid: scared frightened
scared: frightened terrified
frightened terrified
frighten: scare terrify alarm
scare alarm
alarm: worry concern panic
anxiety: worry concern
anxious: worried nervous
worried concerned
nervous tense
trouble: worry difficulty
disturbing: troubling worrying
ashamed embarrassed
embarrass humiliate
humiliate shame
humiliation embarrassment
shame disgrace
disgrace scandal
jealous envious
jealousy envy
hate: loathe detest hostility dislike
hostility enmity
cry: weep sob shout
weep sob
tearful weeping
laugh laughter
smile grin
shout: yell scream chant
scream: yell shriek
chant sing
whisper murmur
kiss embrace
hug: embrace cuddle
present: hand introduce show offer host gift
gift donation
donation: contribution grant
hand pass
grant: funding approve
provide: offer deliver furnish serve
supply: deliver furnish equip stock
equip: fit provide
equipment: gear kit
gear kit
distribute: hand share deliver spread
share: divide split
allocate: assign earmark distribute
assign appoint
devote: dedicate spend
obtain: acquire gain receive
acquire gain
gain: win earn secure achieve add
earn: win receive deserve secure
receive: collect gain given awarded
collect: pick fetch raise
collection gathering
keep: stay store own save
hold: possess own occupy control
possess own
possession ownership
belong owned
owner: proprietor holder
store: stock storage
stockpile hoard
hide: conceal shelter
conceal disguise
disguise mask
bury inter
lose forfeit
loss defeat
surrender: yield relinquish
relinquish yield
abandon: forsake desert ditch
ditch: drop scrap dump
dump: discard drop abandon
discard: scrap throw remove
waste: squander rubbish
rubbish: garbage trash litter
garbage trash
`;
