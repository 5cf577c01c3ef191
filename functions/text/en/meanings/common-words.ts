/** Common adjectives and verbs of all reports. */
export const commonWords = `
large big huge major massive
biggest largest greatest
bigger larger greater
small little
smallest littlest
quick fast rapid swift
fastest quickest
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
win secure land
secure win obtain
fear worry concern anxious
anger angry fury outrage
mistake error
problem fault trouble
fault failure defect
repair fix mend
replace replacement succeed successor
renovate renovation refurbish
install fit installation
use using usage
need require
provide supply
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
smuggle smuggling smuggler
spy espionage
elect winner
opponent rival
reform overhaul
deficit shortfall
shortage lack
salary wage pay
benefit welfare
survive survivor survival
debris wreckage rubble
landslide mudslide
volcano erupt eruption
alert warning
surgery operation operate
hold stage host
participate participation compete
compete competition contest
competition contest tournament
injure sideline
ban suspend suspension
draw tie
top lead head
qualify qualification
owner own
ownership own
founder found
found establish
introduce introduction
impose introduce
lift end remove
abolish scrap end
extend extension prolong
expand extend expansion
merge merger
split divide
spectator crowd audience
audience viewer
author writer novelist
painter artist
painting artwork
museum gallery
statue monument
theatre theater
costs price
cheap cheaper
worker builder
engine motor
ceiling limit cap
proportion share
abroad overseas foreign
international global
global worldwide world
national nationwide
neighbourhood neighborhood
nearby near
close near
winner goal winning
extradite extradition send
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
disused abandoned abandon
apologise apology sorry
aboard carry board
unchanged same
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
jury juror
deadlock stalemate
handle manage
sign autograph
chair head lead
group organisation organization
picture describe
question quiz interrogate
flood floodwater
call describe dub
accept agree
stranded strand beach
herring fish
treble triple
scrap axe abolish
`;
