/**
 * English words that may stand for each other in a report of the same event. A line is one meaning; a word with several
 * meanings stands in several lines. Words of one line never exclude one another ("killed" and "injured" are not in one).
 * All forms of a regular verb or noun count with the one that is given; irregular forms are below.
 */
const lines = `
resign resignation quit step-down stepped stepping stand-down
sack fire dismiss dismissal oust axe sacking firing
appoint appointment name nominate nomination install
hire recruit recruitment hiring
elect election vote voter poll ballot elected
win victory triumph winner beat defeat overcome winning
lose loss defeat beaten
beat defeat overcome thrash edge see-off
die death dead kill fatal fatality lose killed
kill murder slay homicide killing
murder homicide murderer
kill shoot shooting
injure injury hurt wound casualty
hurt harm
arrest detain detention custody hold apprehend
charge indict indictment charged
convict conviction guilty found
jail prison imprison imprisonment sentence behind-bars term
jail sentence term
sentence term
acquit acquittal clear cleared
sue lawsuit suit litigation legal action
court judge tribunal ruling
judge magistrate justice
rule ruling decide decision judgment verdict
decide decision choose choice opt vote
allege allegation accuse accusation claim
accuse accusation blame charge alleged
deny denial reject dispute
confirm confirmation verify
approve approval back endorse endorsement pass green-light clear sign authorise authorize ratify adopt agree
reject rejection refuse refusal turn-down decline veto
vote ballot poll
propose proposal plan scheme suggest suggestion
plan scheme project proposal blueprint intend
agree agreement deal accord pact settlement
sign signature
negotiate negotiation talk talks discussion
announce announcement unveil reveal disclose
reveal disclose show find finding discover discovery uncover unveil
find discover locate recover recovery detect
search hunt look
miss missing disappear disappearance vanish
rescue save pull winch
evacuate evacuation flee leave
flee escape
destroy destruction demolish wreck ruin gut raze level
damage harm wreck
burn fire blaze flame
fire blaze inferno
flood flooding inundate
storm gale hurricane cyclone tempest
quake earthquake tremor
explode explosion blast
crash collision collide accident smash
derail derailment
capsize overturn sink
strike walkout stoppage industrial action
strike hit
protest demonstration demonstrate rally march demonstrator protester
close closure shut shutdown
open opening launch inaugurate
reopen reopening
begin start commence launch beginning kick-off
end finish conclude close
stop halt cease suspend
suspend suspension halt
delay postpone postponement put-off
cancel cancellation call-off scrap axe abandon
scrap abandon axe drop
ban prohibit prohibition outlaw bar
allow permit let
force compel oblige
raise increase rise hike lift
increase rise grow growth climb jump surge soar gain up
grow growth expand expansion
fall drop decline decrease slide slump plunge sink dip tumble down
cut reduce reduction slash lower trim
double twofold
half halve
buy purchase acquire acquisition takeover
takeover acquisition buyout
sell sale disposal
pay payment spend
spend spending expenditure
cost price
price cost
earn earnings profit income
revenue sales turnover income
profit earnings
loss deficit
job post position role worker
job employment
worker employee staff workforce labour labor
staff employee personnel workforce
company firm business corporation
firm company maker manufacturer
invest investment
fund funding finance money cash
money cash funds
build construct construction erect
building block
house home housing residence property
home house household
flat apartment
road street highway motorway
bridge crossing span
car vehicle
lorry truck
plane aircraft jet airliner
ship vessel boat
boat vessel ferry
train railway rail
railway rail train
harbour port harbor
airport airfield
school pupil college
pupil student schoolchild
teacher staff
university college academic
child kid youngster boy girl
boy child son teenager
girl child daughter teenager
baby infant newborn
teenager teen youth
woman female mother
man male
mother mum mom parent
father dad parent
parent mother father
wife spouse husband
police officer force detective
officer policeman policewoman constable
soldier troop serviceman
troops soldiers
army military troops
attack assault raid strike
attack bombing
assault attack
bomb explosive device
gun firearm weapon
shoot shooting shot gunfire fire
shoot gunman
stab stabbing knife
steal theft robbery rob burgle burglary stolen
thief robber burglar
drug narcotic
hospital clinic
hospital hospitalise hospitalize
doctor physician medic gp
nurse medic
patient sufferer
disease illness
ill illness sick
infect infection case
vaccine vaccinate vaccination jab
drug medicine medication treatment
treat treatment therapy
test trial
study research survey
study researcher research
scientist researcher
researcher scientist academic expert
expert specialist
discover discovery find
government administration minister ministry
minister secretary
parliament lawmaker mp mps
council councillor local-authority
mayor
leader head chief boss
chief head boss executive
boss chief executive manager head
manager boss coach
coach manager trainer
president head
chair chairman chairwoman head
spokesman spokeswoman spokesperson representative rep
tell say
say state tell announce
warn warning caution
criticise criticize criticism condemn condemnation slam attack
praise hail laud tribute
urge call appeal
demand call
request ask appeal
ask request
answer reply respond response
help assist assistance aid support
aid help relief assistance
support back endorse backing
oppose opposition against
fight battle combat
war conflict
ceasefire truce
peace
border frontier
country nation state
town city
city town
village hamlet
region area province
area region district
people resident inhabitant
resident inhabitant local villager neighbour
visitor tourist
tourist visitor holidaymaker
passenger traveller traveler commuter
driver motorist
cyclist rider
match game fixture clash tie
game match
goal score net strike
score goal
team side club squad
player footballer
title championship crown
champion winner
final
season campaign
record
fan supporter
injury injured
return comeback
join sign
leave depart departure exit quit
arrive arrival
move relocate relocation transfer
travel trip journey visit
visit trip
meet meeting talks
film movie
album record
song single
award prize
book novel
show programme program series
singer musician
actor star
star
celebrate celebration mark
wedding marry marriage wed
divorce split separate
birth born bear
send dispatch
carry transport
drive driving
walk walking
swim swimmer
climb climber
rain rainfall downpour
snow snowfall
heat hot
cold freeze
weather forecaster
power electricity
power-cut blackout outage
outage blackout cut
energy power
oil fuel
gas
water
food
fish fishing fishery fisherman
farm farmer farming agricultural
crop harvest
animal
dog
tree
forest wood woodland
river
sea
beach shore coast
coast shore coastline
island isle
mountain peak
pollution contaminate contamination spill leak
leak spill
law legislation bill act
bill legislation law
rule regulation
regulator watchdog
inquiry investigation probe investigate
investigate investigation probe inquiry examine
inspect inspection check examine
review examine assess assessment
report
evidence proof
witness
victim
suspect
killer murderer
lawyer attorney solicitor barrister counsel
prosecutor prosecution
defend defence defense defendant
appeal
fine penalty penalise penalize
tax levy duty
rate
interest
inflation
bank lender
loan lend borrow
debt owe
bankrupt bankruptcy insolvency administration collapse
collapse fail failure
shares stock
market
export
import
trade
customer client shopper consumer
shop store retailer
retailer shop store chain
restaurant eatery
hotel
large big huge major massive
biggest largest greatest
bigger larger greater
small little
smallest littlest
quick fast rapid swift
fastest quickest
old elderly
oldest eldest
young
youngest
new
first
important key crucial
serious severe grave critical
severe serious heavy
bad poor
worst
best
good
difficult hard tough
dangerous hazardous risk
safe safety
famous celebrated renowned
rich wealthy
poor impoverished
free release
release free
release publish issue
publish publication release
issue publish
give hand donate
donate donation give
receive get
award give grant hand
grant award give
win secure land
secure win obtain
achieve reach
reach hit
hit reach
hit strike
fear worry concern anxious
concern worry fear
hope
anger angry fury outrage
shock
mistake error
error mistake
problem fault trouble
fault failure defect
repair fix mend
replace replacement succeed successor
succeed successor replace
successor replace
predecessor
restore restoration
renovate renovation refurbish
remove removal take
install fit installation
use using usage
need require
require need
provide supply
supply provide
offer
produce production make manufacture
manufacture production make
create creation make
develop development
change alter
improve improvement better
worsen deteriorate
protect protection safeguard
threaten threat
block prevent
prevent stop avoid
try attempt bid
attempt try bid
bid attempt offer
row dispute controversy
dispute row
debate discuss discussion
discuss debate talk
speak speech talk
speech address
letter
email
photo picture photograph image
video footage film clip
footage video
website site online
internet online web
phone telephone mobile
computer
hacker hack cyberattack breach
data information
information data details
secret confidential
public
private
former ex
current
temporary interim
permanent
immediate immediately
official
legal
illegal unlawful
lawful legal
guilty plead convict
innocent
dead body
body corpse remains
funeral bury burial
grave
tribute
memorial
anniversary
decade
fortnight
weekend
morning
afternoon
evening
night overnight
midnight
noon midday
dawn
early
late
recent
annual yearly year
monthly month
weekly week
daily day
quarter
percent
million
about
north northern
south southern
east eastern
west western
northeast north-east northeastern
northwest north-west northwestern
southeast south-east southeastern
southwest south-west southwestern
centre center central
capital
europe european
africa african
asia asian
church
priest vicar
bishop
mosque
religion religious
refugee migrant asylum
migrant refugee
immigrant migrant
immigration migration
terror terrorist terrorism
militant insurgent rebel
rebel insurgent
hostage captive
kidnap abduct abduction kidnapping
torture
rape
abuse
corruption bribe bribery
bribe bribery corruption
fraud defraud deceive
scam fraud
launder laundering
smuggle smuggling smuggler
spy espionage
dismissal sack
retire retirement
elect winner
campaign
candidate
opponent rival
rival opponent
ally
party
coalition
majority
minority
poll survey
referendum
constitution
reform overhaul
overhaul reform
budget
deficit shortfall
shortage lack
surplus
pension
salary wage pay
wage pay salary
benefit welfare
welfare benefit
poverty
homeless
charity
volunteer
space
rocket
satellite
launch blast-off lift-off
planet
star
telescope
species
extinct extinction
climate
emission
warm warming
temperature
degree
crew
pilot
captain skipper
skipper captain
passenger
survive survivor survival
survivor survive
toll
debris wreckage rubble
wreckage debris
landslide mudslide
volcano erupt eruption
drought
famine
emergency
alert warning
shelter
camp
tent
donor
transplant
surgery operation operate
operation surgery
cancer
heart
brain
virus
outbreak epidemic
hold stage host
stage hold host
host hold stage
take-part participate participation compete
compete competition contest
competition contest tournament
tournament competition
race
medal
gold
silver
bronze
injure sideline
ban suspend suspension
fined fine
penalty spot-kick
draw tie
lead ahead
top lead head
rank ranking
qualify qualification
eliminate knock-out
debut
contract deal
transfer move
owner own
ownership own
founder found
found establish set-up
establish found set-up
launch introduce
introduce introduction bring-in
impose introduce
lift end remove
abolish scrap end
extend extension prolong
expand extend expansion
shrink contract
merge merger
split divide
separate split
join unite
unite
attend attendance
crowd spectator
spectator crowd audience
audience viewer
viewer audience
reader
writer author
author writer novelist
painter artist
artist
painting artwork
museum gallery
statue monument
castle
palace
theatre theater
cinema
concert gig
festival
music
dance
costs price
cheap cheaper
expensive
rent
landlord
tenant
mortgage
builder
contractor
worker builder
engine motor
wheel
brake
speed
limit cap
ceiling limit cap
cap limit
minimum
maximum
average
quantity
proportion share
share proportion
majority most
abroad overseas foreign
overseas abroad foreign
foreign overseas
domestic
international global
global worldwide world
worldwide global world
national nationwide
nationwide national
local
regional
federal
state
county
district
parish
neighbourhood neighborhood
suburb
outskirts
nearby near
close near
near close
far
long
short
high
low
deep
wide
heavy
light
strong
weak
winner goal winning
extradite extradition send
dismiss reject
customer shopper consumer
trap trapped stuck
welcome praise
member worker staff
ferry vessel ship boat
goal winner
equalise level equalize
remaining left
spectator people crowd fan
plead admit
admit plead confess
demand want seek
want demand
orbit circle
examine study look
raise increase generate bring
back support vote approve
approve back vote
masked mask
disused abandoned abandon
abandoned disused
apologise apology sorry
apology apologise sorry
sorry apologise apology
bullying bully
aboard carry board
unchanged same
twice double
massive mass
reach arrive available
available reach
watch attend see
tell announce
mps mp lawmaker
escape unhurt
late dead
sidelined injured
stay remain
remain stay
shut closed
alive living live
expect due schedule forecast
due expect schedule
seize confiscate
fall lose drop
lose fall drop
gain rise
brother sibling
sister sibling
jury juror
deadlock stalemate
backing support
scale
handle manage
cheer applaud
sign autograph
chair head lead
lead chair head
group organisation organization
picture describe
probe inquiry investigation
question quiz interrogate
burglary break-in
flood floodwater
crossing bridge
spot see
call describe dub
describe call dub
accept agree
refuse reject
allow let
stranded strand beach
guide lead
volunteer helper
herring fish
patient
drown
halve half
treble triple
scrap axe abolish
`;

/** Verbs with a particle, and verbs that mean the same as both. */
export const phrasal: readonly (readonly string[])[] = `
step down resign quit|stand down resign|walk out strike|step in intervene|call off cancel|turn down reject refuse|pull out withdraw leave
put off postpone delay|set up establish found|take part participate compete|carry out conduct|break out start begin erupt|lay off dismiss cut
go up rise increase raise|bring in raise introduce earn|cut off lose interrupt|plead guilty admit|find guilty convict|hand over give surrender
shut down close|take over succeed replace acquire run|give up quit surrender|set off leave detonate trigger|blow up explode|put out extinguish
turn away reject|pick up collect rescue|take off leave rescue evacuate|come down fall|go down fall|break down collapse fail|fall apart collapse
get under begin|kick off begin start|run aground strand|hold back delay|rule out exclude|speak out criticise|point out say|set out announce leave
back down concede|lock up jail imprison|let go release dismiss|swept away destroy|take down remove|pull down demolish|tear down demolish
wind up end close|end up finish|turn out prove attend|go off sound explode ring|set free release|call in summon|send off dismiss|team up join
sign up register join|drop out withdraw|knock out eliminate|come back return|go back return|move out leave|sell off sell|buy up buy|pay back repay
phase out end abolish|bring down reduce topple|bring back restore|bring up raise|hold up delay rob|look into investigate examine|speed up accelerate
slow down slow|scale back reduce cut|cut back reduce cut|step up increase|follow suit follow|clear of acquit|call on urge|call for demand urge|go ahead proceed
fill in replace|stand in replace|come out emerge|made up consist|cut down fell reduce|burn down destroy|wipe out destroy|taken ill sicken
`
  .trim()
  .split(/[|\n]/u)
  .map((line) => line.split(' '));

/** Irregular forms, each with the form that counts. */
const irregular = `
began begun begin|became become|bought buy|built build|brought bring|broke broken break|caught catch|chose chosen choose|came come
cut cutting cut|dealt deal|died dying die|drew drawn draw|drove driven drive|drank drunk drink|ate eaten eat|fell fallen fall|felt feel
fought fight|found find|fled flee|flew flown fly|froze frozen freeze|gave given give|got gotten get|grew grown grow|hung hang|heard hear
hid hidden hide|held hold|kept keep|knew known know|laid lay|led lead|left leave|lent lend|let letting let|lost lose|made make|meant mean
met meet|paid pay|put putting put|ran running run|rang rung ring|rose risen rise|rode ridden ride|said say|sang sung sing|sank sunk sunken sink
saw seen see|sold sell|sent send|shook shaken shake|shot shoot|showed shown show|shut shutting shut|slept sleep|slid slide|spoke spoken speak
spent spend|spread spread|stole stolen steal|stood stand|struck stricken strike|swam swum swim|swept sweep|swore sworn swear|took taken take
taught teach|tore torn tear|told tell|thought think|threw thrown throw|understood understand|woke woken wake|won winning win|withdrew withdrawn withdrawal withdraw
wore worn wear|wrote written write|went gone go|children child|women woman|men man|people person|wives wife|lives life|feet foot|mice mouse
leaves leaf|overthrew overthrown overthrow|overcame overcome|sought seek|born birth bear|hit hitting hit|hurt hurt|beat beaten beat|bled bleed
blew blown blow|bore borne bear|burnt burn|bid bidding bid|bit bitten bite|crept creep|dug dig|dreamt dream|fed feed|forbade forbidden forbid
forgot forgotten forget|leapt leap|learnt learn|lit light|proved proven prove|quit quitting quit|rebuilt rebuild|sped speed|spilt spill|split splitting split
spoilt spoil|sprang sprung spring|stuck stick|stung sting|undertook undertaken undertake|underwent undergone undergo|upset upsetting upset|wound wound
was were been being is are am be|had has having have|did done does doing do|lain lay lie|lying lie|lied lie|tied tying tie|dying die
`;

/** Nouns, adjectives and verbs of one root whose stems differ. */
const families = `
explode explosion explosive|collide collision|decide decision|divide division|invade invasion invader|expand expansion|extend extension
destroy destruction|construct construction|produce production producer product|reduce reduction|introduce introduction|deduct deduction
resign resignation|accuse accusation|allege allegation|apply application applicant|appear appearance|approve approval|arrive arrival
behave behaviour behavior|believe belief|breathe breath|choose choice|close closure|compare comparison|compete competition competitor|complain complaint
conclude conclusion|confess confession|defend defence defense defender defendant|deliver delivery|deny denial|depart departure|describe description
die death dead deadly|discover discovery|dismiss dismissal|disappear disappearance|enter entry entrance|examine examination|exist existence
explain explanation|fail failure|find finding|fly flight|grow growth|hate hatred|identify identification|inform information|inherit inheritance
injure injury|inquire inquiry enquiry|intend intention intent|invade invasion|invest investment investor|investigate investigation investigator|join joint
judge judgment judgement|know knowledge|lose loss|maintain maintenance|marry marriage|move movement|murder murderer|negotiate negotiation negotiator
oppose opposition opponent|persuade persuasion|please pleasure|poison poisonous|poor poverty|press pressure|prove proof|publish publication publisher
punish punishment|qualify qualification qualifier|receive receipt|recover recovery|refuse refusal|reject rejection|rely reliance|remove removal|renew renewal
replace replacement|respond response|revise revision|reveal revelation|safe safety|save safety|sell sale seller|serve service|shoot shooting shot gunman
sign signature|speak speech speaker|steal theft|strong strength strengthen|succeed success successful successor|suspect suspicion|suspend suspension
think thought|transmit transmission|treat treatment|try trial|warn warning|weigh weight|withdraw withdrawal|high height|long length|wide width|deep depth
hot heat|able ability|possible possibility|secure security|angry anger|hungry hunger|thirsty thirst|free freedom|true truth|wise wisdom|young youth
rob robbery robber|burgle burglary burglar|analyse analysis analyst analyze|advise advice adviser advisor|permit permission|admit admission
commit commission commitment|promote promotion|elect election elector electoral|educate education|pollute pollution|evacuate evacuation evacuee
donate donation donor|operate operation operator|create creation creator|celebrate celebration|demonstrate demonstration demonstrator
nominate nomination nominee|assassinate assassination|vaccinate vaccination vaccine|inflate inflation|legislate legislation|regulate regulation regulator
generate generation generator|migrate migration migrant|immigrate immigration immigrant|consume consumption consumer|assume assumption|resume resumption
science scientist scientific|economy economic economist economics|politics political politician|crime criminal|medicine medical medication|music musical musician
history historic historical historian|art artist artistic|industry industrial|agriculture agricultural|environment environmental environmentalist
nation national|region regional|province provincial|president presidential presidency|parliament parliamentary|minister ministry ministerial
govern government governor governmental|administer administration administrator|democracy democratic|republic republican|finance financial|commerce commercial
electric electricity electrical|energy energetic|nucleus nuclear|virus viral|bacterium bacteria bacterial|surgery surgeon surgical|law legal lawyer|police policing
terror terrorism terrorist|race racial racism racist|religion religious|sex sexual|child childhood|mother motherhood maternal|fish fishing fisherman fishermen fishery fisheries
farm farmer farming|bank banker banking|build builder building|drive driver|teach teacher|work worker|play player|manage manager management|lead leader leadership
own owner ownership|train trainer training|write writer|paint painter painting|sing singer|dance dancer|act actor actress|perform performance performer
retire retirement retiree|employ employment employee employer unemployed|pay payment pay|agree agreement|disagree disagreement|treat treatment|equip equipment
develop development developer|improve improvement|argue argument|measure measurement|announce announcement|appoint appointment|assess assessment|require requirement
settle settlement settler|state statement|amend amendment|establish establishment|enforce enforcement|involve involvement|entertain entertainment
imprison imprisonment prison prisoner|bomb bomber bombing|attack attacker|protest protester protestor|rescue rescuer|kidnap kidnapper|kill killer killing
smuggle smuggler|hunt hunter|climb climber|cycle cyclist cycling|motor motorist|tour tourist tourism|journal journalist journalism|survive survivor survival
cancel cancellation|compensate compensation|contaminate contamination|corrupt corruption|detain detention detainee|erupt eruption|exclude exclusion|exhibit exhibition
extinct extinction|fund funding|inspect inspection inspector|insure insurance insurer|object objection|observe observation observer|occupy occupation occupier
participate participation participant|predict prediction|prevent prevention|protect protection|reform reformer|register registration|represent representation representative
reserve reservation|restrict restriction|retain retention|select selection|separate separation|solve solution|submit submission|subscribe subscription subscriber
support supporter|transform transformation|transport transportation|violate violation|violent violence|visit visitor|absent absence|present presence|distant distance
important importance|patient patience|silent silence|different difference|evident evidence|independent independence|resident residence residential|urgent urgency
emergent emergency|efficient efficiency|frequent frequency|pregnant pregnancy|accurate accuracy|private privacy|deficit deficient|bankrupt bankruptcy|insolvent insolvency
illegal illegally|guilty guilt|cruel cruelty|poor poverty|royal royalty|loyal loyalty|popular popularity|local locality|hostile hostility|mobile mobility|fertile fertility
recruit recruitment recruiter|inhabit inhabitant|villager village|islander island|employ staff|coastal coast|wooden wood|central centre center|mountain mountainous
dangerous danger|disaster disastrous|fame famous|mass massive|space spacecraft|rain rainy rainfall|flood flooding floodwater|snow snowfall snowy|storm stormy
`;

export const meanings: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .filter((words) => words.length > 1);

export const roots: readonly (readonly string[])[] = `${irregular.trim()}|${families.trim()}`
  .split(/[|\n]/u)
  .map((group) => group.trim().split(/\s+/u));
