/** Short forms and their long ones, British and American words and spellings. */
export const shortForms = `
ad advert
admin: administration administrator
aka alias
anon anonymous
apt apartment
assn association
asst assistant
auto: automobile automatic
avg average
bbq barbecue
bio biography
biz business
blvd boulevard
bn billion
bros brothers
capt captain
celeb celebrity
cell mobile
ceo: chief executive
ceos: chief executives
cert certificate
cfo: chief financial
champ champion
champs champions
chemo chemotherapy
col colonel
collab collaboration
comms communications
comp competition
con inmate
congrats congratulations
coo: chief operating
coop cooperative
corp corporation
cpl corporal
deli delicatessen
dem democrat
dems democrats
demo: demonstration demonstrate
dept department
det detective
detox rehabilitation
dev developer
doc: doctor documentary
dorm dormitory
dr doctor
econ economics
eval evaluation
exec executive
execs executives
expat expatriate
expo: exposition exhibition
fave favourite
fridge refrigerator
ft: feet foot
gas gasoline
gen general
glam glamour
gm: general manager
gov: government governor
govt government
grad graduate
gym gymnasium
hippo hippopotamus
hosp hospital
hr hour
hrs hours
inc incorporated
info information
insp inspector
intl international
intel intelligence
jr junior
kph kilometres
km: kilometre kilometer
lb pound
lib liberal
lieutenant lt
limo limousine
ltd limited
maths mathematics
math mathematics
max maximum
med medical
meds medication
mic microphone
misc miscellaneous
mph miles
mr mister
mt mount
natl national
ops operations
op operation
org: organisation organization
perp perpetrator
pharma pharmaceutical
phd doctorate
pic picture
pics: pictures photos
pix pictures
pres president
prez: president presidential
prefab prefabricated
prelim preliminary
prof professor
promo: promotion promotional
psych psychological
qb quarterback
qtr quarter
rec: recreation recreational
reg registration
rehab rehabilitate
reps representatives
rev reverend
retd retired
rhino rhinoceros
sci science
sec secretary
sen senator
sgt sergeant
specs: specifications glasses
stats statistics
supt superintendent
tech: technical technological
techie technician
td touchdown
tds touchdowns
tel telephone
temp: temperature temporary
temps temperatures
tie necktie
tix tickets
trad traditional
tvs televisions
typo typographical
uni university
univ university
vac: vacation vacuum
vax vaccine
vaxx vaccine
veg vegetables
vid video
vids videos
vp vice
vs: versus against
wk week
yd yard
yds yards
yr year
yrs years
zoo zoological
aluminium aluminum
anaesthetic anesthetic
armour armor
bathroom restroom
biscuit cookie
candour candor
cheque check
chips fries
colour color
cosy cozy
dialogue dialog
doughnut donut
draught draft
endeavour endeavor
enquiry inquiry
fibre fiber
flavour flavor
grey gray
jail gaol
judgement judgment
kerb curb
kilogram: kilo kg
kilometre kilometer
litre liter
manoeuvre: maneuver move
meagre meager
metre meter
millimetre millimeter
mould mold
moustache mustache
nappy diaper
odour odor
parlour parlor
plough plow
pretence pretense
pyjamas pajamas
queue line
rigour rigor
rumour: rumor speculation gossip report
saviour savior
sceptic skeptic
sombre somber
splendour splendor
sulphur sulfur
sweet candy
tap faucet
tonne ton
torch flashlight
tyre tire
valour valor
vapour vapor
vigour vigor
whisky whiskey
woollen woolen
yoghurt yogurt
`;
