/** Roads, flight and ships; buildings and places; schools; people, family and age. */
export const transportAndPlaces = `
transport: transit travel
transportation transit
vehicle: truck lorry van motorcycle bus automobile suv
car: automobile sedan motor suv wagon
truck: lorry pickup
van minibus
bus: coach minibus
taxi cab
motorcycle: motorbike bike
motorbike bike
motorcyclist: biker rider
biker rider
bicycle: bike cycle cyclist
bike cycle
cyclist: biker cycling
rider jockey
jockey horse
driver: chauffeur behind racer
motorist driving
motorway: freeway interstate
freeway highway
highway interstate
road: lane route avenue carriageway
street: avenue lane
route: way path course
path: track trail way footpath
trail: track route
track: circuit rail
course class
pavement: sidewalk footpath
junction: intersection crossroads roundabout
intersection crossroads
tunnel underpass
bridge: overpass flyover viaduct
traffic: vehicles cars motorists congestion
jam: congestion traffic
petrol gas
garage parking
train: locomotive carriage tram
tram streetcar
rail railroad
railroad railway
railway line
underground: subway metro tube
subway metro
station: terminal stop depot platform
carriage: coach wagon
passenger: rider board people flyer
flight: plane trip journey aircraft jet fly
plane: airplane aeroplane jetliner
airplane: aeroplane aircraft jet
airliner jetliner
jetliner: jet aircraft
aircraft helicopter
helicopter: chopper copter
airline: carrier airways
aviation: air flight
pilot: aviator flier
cockpit cabin
steward attendant
runway: tarmac strip
airport: terminal hub
hub centre
takeoff departure
ship: liner tanker freighter steamer wreck
vessel: yacht tanker trawler liner
boat: yacht dinghy trawler canoe raft
dinghy raft
sailor: seaman mariner crew seafarer
seaman mariner
crew: crewman crewmen crewmembers team
port dock
dock: quay pier moor
quay: pier wharf
pier jetty
marina harbour
anchor presenter
deck floor
shipwreck wreck
voyage: sail cruise
luggage: baggage bags
suitcase: bag case
backpack: rucksack bag
handbag purse
purse wallet
fare ticket
ticket pass
passport document
building: structure construction premises tower complex house
structure: construction framework
premises property
complex: centre compound
compound site
skyscraper: tower building
tower block
house: bungalow cottage villa mansion dwelling
home: dwelling mansion abode apartment flat place address
mansion: residence villa
villa residence
residence: dwelling address
cottage cabin
cabin: hut lodge
hut: shack shed
shed: outbuilding barn
address location
accommodation: housing lodging room
apartment: unit condo condominium
condo unit
hotel: inn resort motel
hostel dormitory
room chamber
bedroom room
bathroom toilet
toilet: lavatory restroom
kitchen room
lounge room
hall: auditorium room
ceiling roof
wall fence
fence barrier
barrier: barricade obstacle
barricade block
obstacle hurdle
gate entrance
entrance: door entry
door doorway
window pane
floor: storey level ground
storey: story level
level: stage degree grade layer standard
basement cellar
corridor hallway
stairs: staircase steps
lift elevator
garden: yard backyard
yard courtyard
square plaza
statue sculpture
sculpture artwork
monument memorial
memorial tribute
landmark: monument site
attraction sight
tourism tourist
temple shrine
church: cathedral chapel parish congregation
cathedral minster
mosque temple
clergy priests
priest: clergyman cleric minister pastor rabbi
cleric: clergyman imam
pastor: minister clergyman
bishop: archbishop clergyman
pope: pontiff vatican
pontiff papal
nun sister
monk brother
worship: pray service prayer
worshipper congregation
pray prayer
faith religion
religious holy
holy sacred
sacred religious
god lord
christmas: festive holiday
holiday: vacation break trip
vacation: trip break
holidaymaker vacationer
grave: tomb cemetery
cemetery graveyard
coffin casket
funeral: memorial service
place: venue area town
venue: stadium site location arena
stadium: arena ground
arena: ground hall
centre: middle heart downtown
central middle
middle midst
downtown central
area: zone neighbourhood part site suburb
zone: district region
region: part state
province: state territory
county: district shire
district: borough neighbourhood quarter
borough council
neighbourhood: community suburb estate
suburb outskirts
outskirts edge
community: town village residents public people local
town: municipality village
city: municipality capital metropolis urban municipal
municipality council
municipal local
urban metropolitan
rural: country village
countryside: country rural landscape
village settlement
settlement: colony town
nation people
country: land republic homeland kingdom
republic state
state national
edge: border brink margin rim side
brink verge
corner: bend angle
side part
front face
back rear
rear behind
inside: within interior
outside exterior
beneath: under below underneath
beside: next alongside
close adjacent
adjacent neighbouring
neighbouring: nearby neighboring
neighbour neighbor
nearby: close local adjacent
near: around beside
distant: remote far
remote: isolated far
isolated alone
distance: length way
direction way
opposite: facing across
`;
