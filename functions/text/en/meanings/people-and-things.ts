/** People, places and things that most reports name. */
export const peopleAndThings = `
pay payment spend
spend spending expenditure
earn earnings profit income
revenue sales turnover income
job post position role
job worker
worker employee staff workforce labour labor
staff employee personnel workforce
company firm business corporation
firm company maker manufacturer
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
plane aircraft jet airliner
train railway rail
harbour port harbor
airport airfield
pupil student schoolchild
teacher staff
university college academic
child kid youngster
child: boy girl
youngster boy
boy son
girl daughter
baby infant newborn
teenager teen youth
woman: female mother
man male
mother mum mom parent
father dad parent
wife spouse
husband spouse
police officer force detective
officer policeman policewoman constable
soldier troop serviceman
troops soldiers
army military troops
attack assault raid strike
attack bombing
bomb: explosive device
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
vaccine vaccinate vaccination jab
drug medicine medication treatment
treat treatment therapy
study research survey
study researcher research
researcher scientist academic expert
expert specialist
government administration minister ministry
parliament lawmaker mp mps
council councillor
leader head chief boss
boss chief executive manager head
manager boss coach
coach manager trainer
chair chairman chairwoman head
spokesman spokeswoman spokesperson representative rep
say state tell announce
warn warning caution
criticise criticize criticism condemn condemnation slam attack
praise hail laud tribute
urge call appeal
demand call
request ask appeal
answer reply respond response
help assist assistance aid support
aid help relief assistance
support back endorse backing
oppose opposition against
fight battle combat
war conflict
ceasefire truce
border frontier
country nation state
town city
village hamlet
region area province
area region district
people resident inhabitant
resident inhabitant local villager neighbour
tourist visitor holidaymaker
passenger traveller traveler commuter
driver motorist
cyclist rider
match game fixture clash tie
goal score net strike
team side club squad
player footballer
title championship crown
champion winner
season campaign
fan supporter
injury injured
return comeback
join sign
leave depart departure exit quit
move relocate relocation transfer
travel trip journey visit
meet meeting talks
film movie
album record
song single
award prize
book novel
show programme program series
singer musician
actor star
celebrate celebration mark
wedding marry marriage wed
divorce split separate
birth born bear
send dispatch
carry transport
swim swimmer
climb climber
rain rainfall downpour
snow snowfall
heat hot
cold freeze
weather forecaster
power electricity
outage blackout cut
energy power
oil fuel
fish fishing fishery fisherman
farm farmer farming agricultural
forest wood woodland
beach shore coast
coast shore coastline
island isle
mountain peak
pollution contaminate contamination spill leak
law legislation bill act
rule regulation
regulator watchdog
investigate investigation probe inquiry examine
inspect inspection check examine
review examine assess assessment
evidence proof
killer murderer
lawyer attorney solicitor barrister counsel
prosecutor prosecution
defend defence defense defendant
fine penalty penalise penalize
tax levy duty
debt owe
bankrupt bankruptcy insolvency administration collapse
collapse fail failure
shares stock
customer client shopper consumer
retailer shop store chain
restaurant eatery
`;
