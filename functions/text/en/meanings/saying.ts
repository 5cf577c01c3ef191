/** Saying, asking, promising, warning, agreeing and arguing. */
export const saying = `
say: explain add note write mention declare report comment remark
tell: inform notify advise assure order explain recount warn narrate reveal instruct
state: declare assert note claim mention statement voice
declare: announce proclaim assert
announce: proclaim confirm publish release report
announcement: statement news declaration notice
claim: assert maintain contend insist argue suggest report
assert: insist maintain
insist: maintain stress demand
maintain argue
contend argue
argue: suggest reason quarrel
allege suspect
comment: remark observation statement
remark: observation note
observe: note notice remark
note: notice mention point
mention: refer cite name
refer: cite allude
cite: quote name
quotation quote
explain: clarify describe account
explanation reason
describe: portray depict characterise label bill report recount
characterise characterize
portray: depict represent play
depict: show represent
label: brand call dub
brand: call dub
dub: name nickname
nickname call
name: call title identify term
entitle: title call
tout: call promote
bill promote
rename rebrand
express: voice show convey state
convey communicate
communicate contact
contact: reach call
recount recall
commemorate: remember mark honour
honour: honor tribute award mark recognise
recognise: recognize acknowledge identify
acknowledge: admit accept concede
admit: concede accept
concede accept
reveal: expose indicate report divulge leak
revelation: disclosure discovery
disclosure: disclose announcement
expose: uncover show
divulge disclose
leak: disclose release
publicise: publicize announce promote
broadcast: air transmit show
air show
transmit send
report: account story article document cover indicate inform
account: story version description explanation
story: tale article
article: piece post
post: publish upload tweet message
tweet: write message
message: text note letter word
write: pen author compose
pen author
hint: suggest indicate
imply: suggest indicate hint
suggest: indicate recommend advise show point
indicate: show signal point
signal: show sign
sign: indication evidence
indication: evidence hint
recommend: advise urge propose
recommendation advice
advise: counsel urge warn
advice: guidance counsel
guidance guideline
guideline: rule advice
propose: offer present submit
proposal: offer idea bid
ask: question invite seek urge demand beg inquire plead query
question: query inquire doubt challenge interview
inquire: enquire query
interview: talk speak conversation
conversation: talk discussion dialogue chat
dialogue: talks discussion
chat: talk speak
speak: address comment
talk address
lecture: talk speech
speech remarks
remarks comments
invite: call request
request: seek demand apply plea petition
appeal: plea beg plead petition
plea: plead call
plead beg
beg: implore urge
implore urge
urge: press exhort push tell
press pressure
lobby: press campaign urge
petition call
demand: require order urge
order: command instruct direct rule require mandate decree force instruction injunction
command: instruct lead control
instruct direct
instruction: direction guidance
direct: lead manage control guide
mandate require
decree rule
answer solution
respond: reaction react counter
react: reaction reply answer
retort reply
counter reply
warn: alert threaten
warning: alarm threat
alert: inform notify tell
notify inform
notification notice
brief inform
update inform
promise: pledge vow commit undertake assure guarantee commitment swear
pledge: vow commitment commit undertake
vow: swear insist
commit dedicate
commitment obligation
guarantee: assure ensure
ensure: secure sure
`;
