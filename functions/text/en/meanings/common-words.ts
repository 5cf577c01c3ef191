/** Common adjectives and verbs of all reports. */
export const commonWords = `
large big huge major massive
biggest largest greatest
bigger larger greater
small little
smallest littlest
quick fast rapid swift
fastest quickest
old elderly
oldest eldest
important key crucial
serious severe grave critical
severe serious heavy
bad poor
difficult hard tough
dangerous hazardous risk
safe safety
famous celebrated renowned
rich wealthy
poor impoverished
free release
release publish issue
publish publication release
give hand donate
donate donation give
receive get
award give grant hand
win secure land
secure win obtain
achieve reach
reach hit
fear worry concern anxious
anger angry fury outrage
mistake error
problem fault trouble
fault failure defect
repair fix mend
replace replacement succeed successor
restore restoration
renovate renovation refurbish
remove removal take
install fit installation
use using usage
need require
provide supply
produce production make manufacture
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
bid attempt offer
row dispute controversy
debate discuss discussion
discuss debate talk
speak speech talk
speech address
photo picture photograph image
video footage film clip
website site online
internet online web
phone telephone mobile
hacker hack cyberattack breach
information data details
secret confidential
former ex
temporary interim
immediate immediately
illegal unlawful
lawful legal
dead body
body corpse remains
funeral bury burial
night overnight
noon midday
annual yearly year
monthly month
weekly week
daily day
north northern
south southern
east eastern
west western
northeast northeastern
northwest northwestern
southeast southeastern
southwest southwestern
centre center central
europe european
africa african
asia asian
priest vicar
religion religious
refugee migrant asylum
immigrant migrant
immigration migration
terror terrorist terrorism
militant insurgent rebel
hostage captive
kidnap abduct abduction kidnapping
corruption bribe bribery
fraud defraud deceive
scam fraud
launder laundering
smuggle smuggling smuggler
spy espionage
retire retirement
elect winner
opponent rival
poll survey
reform overhaul
deficit shortfall
shortage lack
salary wage pay
benefit welfare
extinct extinction
warm warming
captain skipper
survive survivor survival
debris wreckage rubble
landslide mudslide
volcano erupt eruption
alert warning
surgery operation operate
outbreak epidemic
hold stage host
participate participation compete
compete competition contest
competition contest tournament
injure sideline
ban suspend suspension
fined fine
draw tie
lead ahead
top lead head
rank ranking
qualify qualification
contract deal
owner own
ownership own
founder found
found establish
launch introduce
introduce introduction
impose introduce
lift end remove
abolish scrap end
extend extension prolong
expand extend expansion
shrink contract
merge merger
split divide
join unite
attend attendance
spectator crowd audience
audience viewer
author writer novelist
painter artist
painting artwork
museum gallery
statue monument
theatre theater
concert gig
costs price
cheap cheaper
worker builder
engine motor
ceiling limit cap
proportion share
majority most
abroad overseas foreign
international global
global worldwide world
national nationwide
neighbourhood neighborhood
nearby near
close near
winner goal winning
extradite extradition send
dismiss reject
trap trapped stuck
welcome praise
member worker staff
ferry vessel ship boat
equalise level equalize
remaining left
spectator people crowd fan
admit plead confess
demand want seek
orbit circle
examine study look
raise increase generate bring
back support vote approve
masked mask
disused abandoned abandon
apologise apology sorry
bullying bully
aboard carry board
unchanged same
twice double
massive mass
reach arrive available
watch attend see
late dead
sidelined injured
stay remain
shut closed
alive living live
expect due schedule forecast
seize confiscate
fall lose drop
brother sibling
sister sibling
jury juror
deadlock stalemate
handle manage
cheer applaud
sign autograph
chair head lead
group organisation organization
picture describe
question quiz interrogate
flood floodwater
spot see
call describe dub
accept agree
stranded strand beach
guide lead
volunteer helper
herring fish
treble triple
scrap axe abolish
`;
