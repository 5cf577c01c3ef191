/**
 * Words that follow from others of a report. A line says which words may be told where the report has one of each group behind the
 * colon; "+" parts groups. A report of a husband whose wife died has a widower; where there are midfielders, football is played.
 */
const table = `
  widower: husband/wife/partner + die/dead/death/kill/late/lose/murder
  widow: wife/husband/partner + die/dead/death/kill/late/lose/murder
  orphan orphaned: parentless
  orphan orphaned: parents/mother/father + die/dead/death/kill/lose
  sister sisters: daughters/twins/siblings
  brother brothers: sons/twins/siblings
  sibling siblings: brother/sister/brothers/sisters/twin/twins
  grandson: grandmother/grandfather/grandparent/grandparents/grandchild + son/boy/he/his
  granddaughter: grandmother/grandfather/grandparent/grandparents/grandchild + daughter/girl/she/her
  grandchild grandchildren: grandmother/grandfather/grandparent/grandparents/grandson/granddaughter
  grandmother: grandson/granddaughter/grandchild/grandchildren/gran/nan/granny + she/her
  grandfather: grandson/granddaughter/grandchild/grandchildren/grandad/granddad + he/his
  parent parents: mother/father/mum/mom/dad/son/daughter
  mother: son/daughter/child/children/baby/pregnant/birth/mum/mom + she/her
  father: son/daughter/child/children/baby/dad + he/his
  son sons: father/mother/parents/dad/mum/mom + boy/boys
  daughter daughters: father/mother/parents/dad/mum/mom + girl/girls
  child children: son/daughter/boy/girl/baby/toddler/infant/pupil/pupils/kid/kids/sons/daughters/schoolboy/schoolgirl/youngster
  boy boys: son/sons/brother/schoolboy/grandson/nephew
  girl girls: daughter/daughters/sister/schoolgirl/granddaughter/niece
  husband: wife/married/wedding/spouse
  wife: husband/married/wedding/spouse
  bride: wedding/marry/married/groom
  groom bridegroom: wedding/marry/married/bride
  couple: husband/wife/married/boyfriend/girlfriend/partner/fiance/fiancee/engaged/wedding
  family relative relatives: mother/father/son/daughter/brother/sister/parents/uncle/aunt/cousin/nephew/niece/grandmother/grandfather
  adult adults: man/woman/men/women
  youngster youngsters: boy/girl/boys/girls/teenager/teenagers/child/children/pupil/pupils/student/students/kid/kids
  teenager teenagers teen teens teenage: thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/13/14/15/16/17/18/19
  young: boy/girl/boys/girls/child/children/toddler/baby/infant/teenager/teenagers/son/daughter/pupil/pupils/student/students
  elderly pensioner pensioners: 70/71/72/73/74/75/76/77/78/79/80/81/82/83/84/85/86/87/88/89/90/91/92/93/94/95/96/97/98/99/grandmother/grandfather/retired
  untrue: deny/dispute/reject/lie/false/fabricated/fake
  false: deny/dispute/reject/lie/untrue/fabricated/fake
  age ages: aged/year-old/years-old/birthday/birthdays/older/younger
  survivor survivors: survive/survived/rescued
  dead: die/died/kill/killed/death/murder/murdered/body/bodies/corpse
  alive: survive/survived/rescued/live/lives/living
  victim victims: kill/killed/murder/murdered/injure/injured/attack/attacked/assault/assaulted/rape/raped/abuse/abused/rob/robbed/stab/stabbed
  attacker attackers assailant assailants: attack/attacked/assault/assaulted/stabbed/shot/gunman/gunmen/bomber/bombers
  killer killers: kill/killed/murder/murdered
  gunman gunmen: shooter/shooting/shot/gun/rifle
  suspect suspects: arrest/arrested/suspected/charged/charge/charges/accused/custody
  defendant defendants: trial/court/judge/jury/pleaded/prosecutors/prosecutor
  prosecution: prosecutor/prosecutors/charged/charges/trial/pleaded/prosecute
  court courtroom: judge/jury/trial/sentenced/pleaded/magistrates/magistrate
  trial: jury/jurors/prosecutors/tried
  lawyer lawyers: attorney/attorneys/solicitor/barrister/counsel
  inmate inmates prisoner prisoners: jail/jailed/prison/imprisoned/cell
  jail prison: inmate/inmates/prisoner/prisoners/sentenced/imprisoned/behind
  offence offense crime crimes: murder/theft/robbery/burglary/fraud/assault/rape/manslaughter/arson/shoplifting/kidnapping/stabbing
  police: officer/officers/detective/detectives/constable/sheriff/deputies/policeman/policemen/inspector/trooper/troopers/cops/cop
  policeman policemen policewoman: officer/officers/constable
  weapon weapons: gun/guns/knife/pistol/rifle/rifles/handgun/shotgun/bomb/grenade/armed/unarmed/machete/sword/firearm
  gun guns: pistol/rifle/rifles/handgun/shotgun/firearm/firearms/shot/shooting/gunman
  soldier soldiers troops: army/regiment/battalion/infantry/military/platoon/brigade
  voter voters electorate: election/elections/vote/votes/voted/poll/polls/ballot
  candidate candidates: election/nominee/nomination/campaign/presidential
  politician politicians: mp/mps/minister/senator/congressman/president/mayor/councillor/lawmaker/lawmakers/premier/governor
  lawmaker lawmakers: senator/senators/congressman/congresswoman/representative/mp/mps
  taxman taxmen: hmrc/irs/tax/taxes
  taxpayer taxpayers: tax/taxes
  patient patients: hospital/doctor/doctors/surgery/treatment/treated/clinic/surgeon/nurse/nurses
  doctor doctors medic medics: hospital/surgeon/surgeons/physician/gp/paramedics/medical
  surgery operation: surgeon/surgeons/operated/transplant
  diagnosis: diagnosed/diagnose
  driver: drove/driving/drive/car/cars/behind/motorway/lorry/race/grid/pole/lap/formula
  drivers motorists: drove/driving/drive/car/cars/behind/motorway/lorry/parking/fuel/petrol/road/toll/traffic
  motorist: drove/driving/drive/car/cars/behind/motorway/lorry
  passenger passengers: flight/plane/train/bus/aboard/airline/ferry/coach
  plane aircraft: flight/airline/pilot/boeing/airbus/jet/airliner/flew
  airline: flight/flights/airways/passengers
  crew: pilot/steward/stewardess/sailors/astronauts/cabin
  pupil pupils: school/classroom/teacher
  student students: university/college/campus/school
  teacher teachers: school/classroom/taught/headteacher/headmaster/principal
  classmate classmates: school/class
  school: pupil/pupils/headteacher/headmaster/classroom/schoolgirl/schoolboy/schoolchildren
  reader readers: newspaper/book/magazine/novel/website/author/readership
  viewer viewers: television/tv/show/video/broadcast/channel/programme/episode
  listener listeners: radio/station/podcast/broadcast
  audience: concert/theatre/stage/viewers/show/crowd/performed/spectators/ratings
  user users: app/apps/website/site/software/network/device/devices/phone/phones/smartphone/online/facebook/twitter/internet/service
  owner owners: car/dog/dogs/cat/cats/pet/pets/device/devices/phone/phones/house/shop/restaurant/pub/hotel/home/bought/phones
  customer customers shopper shoppers: shop/store/stores/supermarket/restaurant/bank/retailer/shopping
  buyer buyers: bought/buy/sold/sale/purchase/purchased
  seller sellers: sold/sell/sale/selling
  tenant tenants: rent/landlord/flat/apartment/lease
  worker workers employee employees staff: job/jobs/employer/employed/company/firm/wages/workforce/personnel/working/cleaners/housekeepers/nurses
  boss: manager/chief/executive/owner/director/coach/chairman
  reporter reporters journalist journalists: interview/interviewed/press/conference/newspaper/magazine/correspondent/asked
  interview: interviewed/told
  social: facebook/twitter/instagram/snapchat/tiktok
  media: facebook/twitter/instagram/newspaper/newspapers/press/television
  network networks: facebook/twitter/instagram/internet
  online: website/internet/facebook/twitter/youtube/instagram/app/web/com
  phone: iphone/smartphone/handset/mobile/call/called
  footballer footballers soccer: midfielder/striker/goalkeeper/defender/winger/fa/uefa/fifa/premier/bundesliga/liga/goals/footballing/barcelona/arsenal/chelsea
  football: midfielder/striker/goalkeeper/defender/winger/fa/uefa/fifa/premier/bundesliga/liga/goals/footballing/barcelona/arsenal/chelsea/quarterback/touchdown/nfl/linebacker
  cricketer cricketers cricket: batsman/bowler/wicket/wickets/innings
  rugby: tries/scrum/hooker/scrum-half
  tennis: wimbledon/backhand/forehand/atp/wta
  golfer golfers golf: birdie/masters/pga/putt/bogey
  boxer boxing: bout/heavyweight/welterweight/knockout
  rider: race/motorcycle/bike/superbike/jockey/motorcyclist/cyclist
  player players: midfielder/striker/goalkeeper/defender/winger/quarterback/squad/teammate/footballer/batsman/captain
  club clubs: manager/midfielder/striker/goalkeeper/defender/winger/signing/transfer/league/squad
  team teams side: squad/coach/players/manager/captain/league/teammate
  teammate teammates: team/squad/players/side
  coach: manager/boss/trainer
  manager: boss/coach/managerial/management/executives
  fan fans: crowd/club/stadium/concert/tickets/terraces/singer/band/star/album/actor
  supporter supporters: crowd/club/stadium/concert/tickets/terraces/support/backed/backers
  match game: draw/defeat/win/beat/victory/score/league/kick-off/half-time/fixture/clash
  half: second-half/first-half/half-time
  ball: goal/goals/striker/bowler/batsman/bouncer/pitch/shot/header/delivery
  goal goals: scored/score/scorer/striker/equaliser/hat-trick/header/penalty/netted
  victory victories win winner: beat/won/defeated/triumph/champion/champions/beaten
  loss defeat: lost/beaten/beat/defeated
  medal: gold/silver/bronze/olympic
  singer: song/album/vocals/band/sang
  musician musicians: band/guitarist/drummer/singer/song/album
  song: single/album/track/sang
  film movie: actor/actress/cinema/starring/premiere/hollywood/box-office
  actor actress: film/starred/role/starring/movie
  author writer: book/novel/wrote/memoir
  book: author/novel/memoir/published/publisher
  artist artists: painting/paintings/painter/sculpture/exhibition/art
  morning: am/breakfast/dawn/sunrise
  afternoon: pm/lunchtime/lunch
  evening: pm/dinner/dusk/sunset
  night: evening/midnight/nightclub/overnight
  day: daily/afternoon/morning
  weekend: saturday/sunday
  week: weekly
  month: monthly
  summer: june/july/august
  winter: december/january/february
  spring: march/april/may
  autumn: september/october/november
  abroad overseas: foreign/country/countries/international/world
  city: town/capital/london/paris/york/mayor/downtown
  town: city/village/mayor/suburb
  country: nation/national/state/government
  capital: london/paris/berlin/rome/madrid/washington/moscow/beijing/tokyo/delhi/cairo/kabul/baghdad/damascus/tehran
  water: sea/ocean/river/lake/flood/pool/swim/rain
  sea: ocean/coast/beach/shore/boat/ship
  animal animals: dog/dogs/cat/cats/horse/horses/cow/cows/lion/tiger/elephant/bear/wolf/shark/whale/sheep/pig/pigs/monkey/zoo
  pet: dog/cat/rabbit/hamster/puppy/kitten
  bird birds: chicken/chickens/hen/hens/turkey/turkeys/eagle/owl/parrot/penguin/gull/duck
  vehicle vehicles: car/cars/van/truck/lorry/bus/motorhome/suv/motorcycle/tractor/pickup
  storm: hurricane/tornado/tornadoes/gale/thunderstorms/thunderstorm/cyclone/hailstorm/blizzard
  wind winds: gusts/gust/gale/storm/hurricane
  weather: rain/snow/storm/sunshine/forecasters/temperatures/forecast
  disaster tragedy: crash/earthquake/flood/fire/deaths/explosion/avalanche
  illness disease: cancer/leukaemia/leukemia/flu/ebola/measles/diabetes/dementia/malaria/tuberculosis/hiv
  sick ill: cancer/leukaemia/leukemia/flu/illness/disease/infection
  injury injuries: injured/hurt/wounded/broken/fracture/fractured/bruised/bruises/burns
  drug: cocaine/heroin/cannabis/marijuana/ecstasy/narcotics/methamphetamine/pills/tablets/prescription/antibiotics/painkillers
  drugs: cocaine/heroin/cannabis/marijuana/ecstasy/narcotics/methamphetamine
  drink: wine/beer/whisky/alcohol/vodka/juice/cola
  food: meal/meals/restaurant/lunch/dinner/breakfast/chicken/beef/bread
  meal: lunch/dinner/breakfast/supper
  clothes clothing: dress/shirt/trousers/jacket/coat/uniform/menswear/fashion
  compatriot compatriots: fellow/countryman/countrymen/french/german/spanish/italian/british/english/dutch/american/brazilian/argentine
  life lives: die/dead/death/kill/survive/fatal
  disruption: strike/delay/delays/cancel/cancelled/closure/closed/suspend/walkout
  accident: crash/collision/collide/aground/overturn/derail/derailment/fall/explosion
  crash: collide/collision/hit/smash/derail
  investor investors shareholder shareholders: share/shares/stock/stocks/fund/funds/dividend
  stock stocks: share/shares
  trader traders: market/markets/shares/stocks/dealer
  market markets: shares/stocks/traders/investors/index
  borrower borrowers: loan/loans/mortgage/mortgages/debt/credit
  borrowing: interest/loan/loans/debt
  lender lenders: bank/banks/loan/loans/mortgage
  saver savers: savings/deposit/deposits/account/accounts
  policymaker policymakers: minister/ministers/committee/government/rate/fed
  economist economists: economy/growth/inflation/forecast
  commuter commuters traveller travellers: train/trains/bus/rail/flight/flights/passengers/railway
  traffic: road/roads/bridge/motorway/lane/highway/vehicles/cars/motorists
  smoker smokers: cigarette/cigarettes/tobacco/smoking/smoke
  drinker drinkers: alcohol/beer/wine/pub/drinking
  consumer consumers household households: price/prices/bill/bills/shoppers/customers/inflation/retail
  subscriber subscribers: subscription/streaming/subscribe
  client clients: customer/customers/lawyer/agency
  firm: employees/staff/manufacturer/retailer/maker/executive/corporation/brand/supplier/suppliers/shares
  company business: employees/staff/manufacturer/retailer/maker/executive/corporation/brand/supplier/suppliers/firm/shares
  industry sector: manufacturers/companies/firms/makers/producers
  factory plant: workers/manufacturing/production/assembly/manufacturer
  parliament: mp/mps/lawmakers/commons/lords/senate/congress/legislature/bundestag/assembly
  legislature: lawmakers/senate/parliament/congress/assembly
  minister ministers: government/cabinet/ministry
  government: minister/ministers/ministry/cabinet/administration
  opposition: party/rival/rivals/critics
  legislation law laws: bill/act/ban/parliament/passed/statute/legal/illegal
  campaigner campaigners activist activists: charity/campaign/protest/group/rights
  protester protesters demonstrator demonstrators: protest/protests/demonstration/march/rally/riot
  rioter rioters: riot/riots/rioting
  refugee refugees migrant migrants: asylum/migration/fled/border/immigrants
  rebel rebels militant militants fighter fighters: insurgents/isis/islamists/militia/taliban/jihadist/extremists/terrorists/qaeda
  terrorist terrorists extremist extremists: isis/qaeda/taliban/jihadist/terror/terrorism/militant/militants
  hostage hostages captive captives: kidnap/abduct/captivity/seize/ransom
  kidnapper kidnappers captor captors: kidnap/abduct/hostage/hostages/captivity
  bomber bombers: bomb/bombing/explosives
  thief thieves robber robbers burglar burglars: steal/theft/rob/robbery/burglary/raid
  raider raiders: raid/robbery/robbed
  fraudster fraudsters conman: fraud/scam/con
  hacker hackers: hack/hacked/cyberattack/breach
  smuggler smugglers: smuggle/smuggling/trafficking
  trafficker traffickers: trafficking/smuggling
  juror jurors: jury/trial
  witness witnesses: testify/testimony/evidence
  evidence: testify/testimony/witness/witnesses/proof
  verdict: jury/guilty/acquitted/convicted
  conviction: convicted/guilty
  sentence: jailed/sentenced/imprisoned
  detainee detainees: detained/arrested/custody
  investigator investigators: investigation/investigate/inquiry/probe/detectives
  investigation inquiry: investigate/investigating/investigators
  probe: investigate/investigating/investigators/nasa/orbit/rover/mission
  rescuer rescuers helper helpers: rescue/volunteers/firefighters/coastguard
  rescue: rescued/rescuers/saved
  firefighter firefighters: fire/blaze/flames
  fire: blaze/burn/burned/burnt/flames/arson
  blaze flames: fire/burning
  earthquake quake: magnitude/tremor/seismic
  ground: earthquake/quake/underground/mine/buried/pitch/stadium
  flood floods flooding: flooded/swamped/inundated/floodwater
  heat: temperatures/heatwave/hot
  sun: sunshine/heat/heatwave/noon
  forecaster forecasters meteorologist meteorologists: weather/forecast
  resident residents locals villagers: village/town/street/neighbourhood/city/homes
  neighbour neighbours neighbor neighbors: neighbouring/next/street/border
  landlord landlords: rent/tenants/tenant
  builder builders: building/construction/housebuilder
  shop shops store stores: retailer/supermarket/shopkeeper/chain
  shelf shelves: supermarket/supermarkets/store/stores/shop/shops
  restaurant: diners/chef/menu/waiter
  diner diners: restaurant/menu/meal
  guest guests: hotel/party/wedding/invited
  tourist tourists holidaymaker holidaymakers: holiday/holidays/resort/tourism/travel/visitors
  holiday trip: holidaymakers/vacation/travel/tourist/resort
  employer employers: worked/job/jobs/employee/employees/staff/workers
  colleague colleagues: worked/staff/employees/team
  apprentice apprentices: apprenticeship/trainee
  managers: management/executives
  executive executives: chief/boss/director/ceo
  founder: founded/cofounder
  tournament: seed/cup/championship/open/round
  competition contest: cup/championship/tournament/prize/winner
  championship: champion/champions/title
  title: champion/champions/championship/trophy/crown
  trophy: cup/title/silverware
  season: league/campaign/fixtures
  league: premier/division/promotion/relegation
  stadium: ground/arena/emirates/wembley/bernabeu/trafford/anfield
  goalscorer scorer: scored/goal/goals
  equaliser: levelled/equalise
  racer racers: race/racing
  runner runners: marathon/ran/race/sprint/jog
  cyclist cyclists: bike/bicycle/cycling/cycle/tour
  swimmer swimmers: swim/swimming/pool
  athlete athletes: olympic/olympics/sport/runner/sprinter
  gymnast: gymnastics
  jockey: horse/race/riding
  horse horses: jockey/racecourse/mare/stallion/pony
  star celebrity: actor/actress/singer/famous
  director filmmaker: film/directed/movie
  spectator spectators: crowd/fans/match/race
  crowd: spectators/fans
  composer: music/symphony/opera
  painter: painting/paintings
  photographer: photo/photos/photograph/photographs/pictures
  photo photos picture pictures image images: photograph/photographs/snap/snaps/shot/selfie/camera/footage
  video clip footage: youtube/film/filmed/camera/watch
  tweet tweets: twitter
  post posts: facebook/instagram/twitter/blog
  message messages: texts/email/emails/tweet
  email emails: inbox/mail
  website site: online/www/com/page/web
  smartphone smartphones handset: iphone/phone/phones/android
  software program: app/code/windows
  technology: software/gadget/app/device/devices/robot/robots
  scientist scientists researcher researchers: study/research/university/professor/laboratory
  study research: researchers/scientists/professor/findings
  expert experts: professor/doctor/scientist/analyst/researchers/specialist
  academic academics: professor/university/lecturer
  experiment experiments: tested/laboratory/lab
  planet: mars/venus/jupiter/saturn/earth
  spacecraft: nasa/orbit/rover/mission
  astronaut astronauts: space/nasa/station
  virus: ebola/flu/hiv/measles/infection/zika/coronavirus
  infection infections: virus/bacteria/infected/bug
  outbreak: infected/virus/cases/ebola/measles/flu
  vaccine jab jabs: vaccinate/vaccinated/vaccination
  treatment: therapy/chemotherapy/surgery/treat/drug
  medicine medication: pills/tablets/prescription/antibiotics/painkillers
  nurse nurses: hospital/ward
  baby: pregnant/birth/newborn/infant/born
  birth: born/newborn
  pregnancy: pregnant
  kid kids: child/children/son/daughter
  twin twins: siblings/identical
  toddler: baby/infant
  infant: baby
  friend friends: pal/mate/mates/friendship/companion
  rival rivals opponent opponents: against/competitor/beat/contest/challenger
  critic critics: criticise/criticised/criticism
  donor donors: donate/donated/donation/donations
  charity: donations/donated/fundraising/foundation/nonprofit
  worshipper worshippers: church/mosque/prayer/temple/synagogue
  priest: church/parish/catholic/vicar
  church: priest/vicar/bishop/mass/parish
  mosque: imam/muslim/prayers
  farmer farmers: farm/farms/crops/cattle/livestock
  farm: farmer/farmers/cattle/crops
  crop crops: wheat/harvest/corn/rice/maize
  fisherman fishermen: fishing/trawler/boat/catch
  boat vessel: ship/ferry/yacht/trawler/canoe/dinghy
  ship: vessel/ferry/tanker/sailed/crew
  captain: skipper/ship/vessel/boat
  skipper: captain/ship/vessel/boat
  sailor sailors: navy/ship/vessel/yacht/naval
  pilot pilots: cockpit/flew/plane/aircraft
  flight: flew/fly/plane/airline
  airport: heathrow/gatwick/terminal/runway/jfk
  train: rail/railway/carriage/carriages/station
  miner miners: mine/mining/coal
  electricity power: outage/outages/grid/watt/blackout
  energy: gas/electricity/oil/solar/power
  fuel: petrol/diesel/gasoline/kerosene
`;

/** By word: groups of words, one of each of which a report must have. A word may have several lines. */
export const followingWords: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]> = (() => {
  const found = new Map<string, string[][][]>();
  for (const line of table.trim().split('\n')) {
    const [words, given] = line.split(':') as [string, string];
    const groups = given.split('+').map((group) => group.trim().split('/'));
    for (const word of words.trim().split(' ')) found.set(word, [...(found.get(word) ?? []), groups]);
  }
  return found;
})();
