/** Business, money and markets; technology; science, space, medicine and hospitals. */
export const moneyAndScience = `
company: enterprise group organisation startup conglomerate brand operator developer producer provider giant carrier retailer employer insurer
firm: enterprise group supplier developer agency practice startup operator
business: enterprise trade industry commerce commercial shop venture startup
venture: enterprise project
giant: huge group
conglomerate group
subsidiary: unit division arm branch
branch: office arm outlet
arm: unit division
outlet: shop store
industry: sector trade
sector area
maker producer
manufacturer producer
producer grower
carmaker: automaker manufacturer
automaker manufacturer
supplier: provider vendor wholesaler
provider operator
vendor seller
trader: dealer merchant broker
merchant seller
retailer: seller supermarket
supermarket: grocer store
grocer grocery
boutique shop
mall: centre shopping
marketplace market
stall stand
customer: buyer user patron subscriber guest
buyer purchaser
consumer: buyer user
client patron
brand: name trademark
product: item goods merchandise
goods: merchandise products items cargo wares freight
item: object piece article thing
cargo: freight load shipment
shipment: delivery consignment export import
consignment load
load burden
deliver transport
delivery supply
buy: snap order
purchase: deal order
takeover: bid merger
sell: trade market auction offload dispose vend
auction sale
trade commerce
transaction: deal trade sale
deal: bargain contract sale
export: ship sell
import bring
shares: equity stake stocks equities
stocks equities
stake: share holding interest
shareholder: investor stockholder owner
invest: spend plough pour
investment spending
dividend: payout payment
bond: debt security
market: exchange trading advertise promote
bourse exchange
index gauge
price: value rate cost
priced cost
value: worth cost valuation
worth cost
worthy deserving
valuable: precious expensive
precious expensive
cost: expense spend charge
costly expensive
expensive: dear pricey
cheap: inexpensive affordable low
affordable: inexpensive low
discount: reduction cut offer
expense spending
spend fork
money: sum savings currency fortune
cash: currency note
sum amount
amount: quantity volume figure number
figure: number total statistic
number: count total quantity
statistics: figures data numbers
data figures
total: sum overall altogether entire combined tally
combined joint
count: tally total
fortune wealth
wealth: riches assets rich
assets: property holdings
capital: funds money
saving economy
save economise
profit: gain surplus return margin
profitable lucrative
revenue: earnings takings receipts
loss deficit
shortfall: gap shortage
debt: loan liability borrowing
debtor borrower
creditor lender
loan: credit mortgage
lender bank
banker financier
repay: pay return
repayment payment
default fail
insolvent bankrupt
bankrupt bust
liquidation insolvency
receivership administration
bailout: rescue aid
crisis: emergency turmoil crunch disaster
recession: slump depression
boom: surge growth
economy economic
economic financial
financial: monetary fiscal
fiscal budget
inflation prices
insurance cover
insure cover
premium fee
property: estate building land belongings
belongings: possessions things
possessions things
estate: land realtor
tenant: renter occupant resident
occupant: resident passenger
landlord owner
rent: lease hire let rental
lease: hire rental contract
audit: review inspection
account balance
tender bid
bidder buyer
monopoly dominance
advertisement: advert ad commercial
advert commercial
promotion: campaign marketing
popular: favourite favoured viral
favourite: favorite preferred
launch: unveil release introduce debut send liftoff takeoff
unveil: present introduce release
introduce bring
release deliver
innovation invention
innovative novel
novel new
invent inventor
prototype model
model: version type
version edition
edition issue
device: gadget machine instrument equipment handset phone tool appliance
machine equipment
machinery equipment
instrument tool
tool implement
apparatus equipment
robot machine
technology: tech technique
system network
network: grid channel
mechanism: system device
software: program app application code
app application
application program
computer: machine pc laptop server
laptop notebook
tablet: ipad device pill
smartphone: phone handset mobile
phone: handset cellphone cell ring
cellphone mobile
handset mobile
telephone call
call: ring dial
battery cell
charger adapter
headset headphones
headphones earphones
screen: display monitor test
screening: test showing
keyboard keys
camera: lens photographic
hardware equipment
chip semiconductor
processor chip
memory storage
download access
access: entry reach enter
log record
login password
password code
passcode password
code program
encrypt encode
internet: cyber broadband net
online: digital virtual social
website: page web portal
site: portal web page platform
platform: service stage
blog: post site
blogger writer
forum board
email: mail message letter
mail: letter send
chat message
user: account member
subscriber member
profile: account page
hack attack
hacker: attacker cybercriminal
malware: virus software
virus infection
breach: attack leak
bug: glitch flaw error
glitch: fault error problem failure
flaw: fault defect problem weakness vulnerability
vulnerability weakness
vulnerable: exposed weak
malfunction: failure fault fail
failure breakdown
breakdown: fault collapse
outage: failure disruption
blackout power
disruption: delay interruption
science research
scientific research
scientist astronomer
researcher team
academic scholar
scholar researcher
expert: scholar authority
specialist professional
specialise specialize
research: analysis investigation work paper
study: paper analysis investigation analyse review
paper: article newspaper document report journal
journal: magazine publication
analyse: analyze examine
analysis: examination assessment report
examine: test scrutinise
scrutinise scrutinize
scrutiny: examination inspection
experiment: test trial study
experimental trial
laboratory lab
lab facility
theory: hypothesis idea
idea: concept notion suggestion thought
concept notion
sample specimen
specimen example
example: instance case
instance case
measure: gauge size
measurement reading
result finding
discovery breakthrough
breakthrough: advance success
advance development
development progress
dna genetic
gene genetic genes
cell tissue
bacteria: germs bug microbe
microbe: germ organism
organism creature
species: animal kind
chemical: substance compound
substance material
material stuff
radiation radioactive
particle atom
physics physicist
physicist scientist
chemist: scientist pharmacy pharmacist
astronomer stargazer
space: orbit cosmic outer
orbit travel
cosmos universe
cosmonaut astronaut
astronaut crew
spacecraft: probe craft spaceship capsule satellite shuttle
spaceship craft
craft: vessel boat
rocket launcher
rover vehicle
asteroid rock
meteor: fireball meteorite
comet object
planet world
earth: planet world ground
galaxy stars
moon lunar
sun solar
gravity gravitational
telescope observatory
mission: flight trip operation expedition
expedition: trip journey
`;
