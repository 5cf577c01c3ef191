/** From "tab" to "typically". */
export const entries = `
tab: bill cost; table: desk standings | chair bed; tablet: pill device ipad | laptop phone
tackle: deal_with address confront fight challenge combat handle | ignore avoid; tactical: strategic; tactics: strategy methods approach
tag: label name; tail: rear end | nose head wing; takeoff: departure launch | landing; takeover: acquisition buyout purchase buy merger bid | sale
tale: story account; talent: skill ability gift; talk: speak discuss discussion conversation chat negotiation say speech | listen silence
tall: high height lofty big | short low wide; tallest: highest | shortest smallest; tally: total count score number figure
tank: armoured_vehicle vehicle armour container | plane ship helicopter truck
tanker: ship vessel truck oil_tanker freighter boat lorry | ferry car trawler plane; tap: choose select name pick appoint | reject dismiss
tape: recording video footage record film audio clip | photo document letter
target: aim goal attack focus objective victim go_after | spare avoid hit; tariff: duty tax levy | subsidy; task: job duty assignment work mission
taste: flavour liking flavor | smell sound; tattoo: ink body_art | piercing scar; tax: levy duty charge taxation | subsidy fine fee tip
taxi: cab car vehicle | bus train truck; taxpayer: public citizen; tea: drink | coffee wine beer
teach: instruct educate train tutor lecture teacher show | study
teacher: educator instructor school tutor lecturer | student pupil principal nurse coach parent doctor
team: side club squad group crew outfit unit franchise staff organization | player individual league coach
teammate: colleague player partner fellow | rival opponent coach referee foe; tear: rip rupture cry weep damage | heal repair laugh smile mend
tearful: crying emotional weeping upset | cheerful laughing; teargas: gas | bullet
tech: technology technological computer digital computing | finance retail; technical: mechanical technology technological | human political
technician: engineer expert specialist worker | doctor; technique: method way approach; technological: technical tech
technology: tech equipment system technical
teen: teenager adolescent youth juvenile minor youngster teenage boy girl young_person | adult toddler child baby senior
teenage: adolescent teen young youth juvenile youthful teens underage | adult elderly grown-up middle-aged toddler infant
teenager: youth youngster teen adolescent young juvenile | adult toddler pensioner baby; teeth: dental tooth mouth | hair nails eye bone lip
telecast: broadcast air televise show; telecom: telecommunications phone communication | energy bank oil; telecommunications: telecom telecoms phone
telegram: message cable wire | email letter; telephone: phone call | email letter fax; telescope: observatory | microscope
televise: broadcast air show screen | ban cancel censor; televised: broadcast air show screen
television: tv broadcast screen | radio newspaper film internet cinema; tell: say inform report advise let_know told notify state | ask hide lie
temblor: earthquake quake tremor shock shaking | hurricane storm tornado eruption flood
temperature: heat degrees warmth hot cold weather climate | pressure humidity rainfall wind speed
temple: shrine place_of_worship sanctuary holy_place | church synagogue cathedral palace castle monastery
temporarily: briefly temporary short-term | permanently; temporary: interim short-term provisional brief | permanent lasting
ten: | nine eleven five twenty; tenant: renter resident occupant lodger leaseholder | landlord owner homeowner squatter
tender: bid offer soft gentle | tough rough; tense: nervous strained anxious | relaxed calm; tension: strain stress friction unrest hostility | calm
tent: shelter marquee | house hotel caravan; tenth: | ninth first eleventh fifth; tenure: term time reign; term: period sentence condition word phrase
terminal: airport fatal incurable station | curable; terminated: ended cancelled fired | extended renewed
termination: end ending abortion dismissal | continuation; terraced: | detached; terrestrial: land | marine celestial
terrible: awful horrible dreadful horrific bad tragic appalling shocking disastrous severe poor | wonderful great good excellent fantastic amazing lovely
terrific: great excellent wonderful superb fantastic brilliant | terrible awful poor
terrified: scared frightened afraid petrified horrified | calm relaxed; terrifying: frightening scary horrifying | reassuring; territorial: land
territory: land area region; terror: fear terrorist extremist militant bombing panic | calm peace
terrorism: terrorist extremism attacks terror_attacks extremist | theft piracy crime; terrorist: militant extremist bomber attacker | victim civilian
test: trial exam check examine examination assess try experiment screening | treat cure; testify: say tell witness give_evidence evidence
testimony: evidence statement account testify witness | silence; text: message write sms text_message note | call email letter
thank: gratitude grateful appreciate praise | blame criticise; thankful: grateful | ungrateful; thankfully: luckily fortunately | unfortunately sadly
theater: theatre playhouse cinema stage | museum stadium church; theatrical: dramatic stage cinema theatre drama | musical
theft: stealing steal robbery larceny crime burglary | murder fraud assault arson rape purchase; theme: subject topic
theory: idea hypothesis explanation theoretical belief view possibility | fact proof practice truth evidence; therapy: treatment counselling | surgery
thereafter: afterwards later | before; thereby: thus; therefore: thus so hence consequently; thick: dense heavy | thin
thieves: robber burglar raider thief criminal | police victim murderer owner; thigh: leg | knee ankle calf arm shoulder wrist
thin: slim slender lean | thick fat; think: believe feel consider reckon suppose opinion view | know doubt
third: | first second fourth fifth last second-to-last sixth; thorough: full comprehensive detailed exhaustive | cursory superficial
thoroughfare: road street | river railway; thoroughly: fully completely carefully | partly
thought: belief opinion view idea consideration feeling | action; thousand: many | hundred million dozen billion
threat: danger risk menace warning threaten | promise safety help protection
threaten: warn menace threat intimidate endanger | promise protect attack kill help
thrilled: delighted happy pleased excited overjoyed | disappointed upset angry
thrive: flourish prosper succeed grow do_well bloom | fail struggle decline; throat: neck | chest stomach head leg arm
throng: crowd mass pack gather | individual handful disperse; throw: hurl toss fling pitch lob cast | catch kick; thrust: push stab
thumb: finger digit | toe wrist; thumping: heavy | narrow
thwart: foil prevent stop frustrate block defeat disrupt scupper | help aid allow enable support; thyroid: gland | liver kidney
tick: insect parasite | mosquito flea; ticket: pass citation; tidy: neat clean | messy; tied: draw level bind link equal | lead lose win free
tier: level division rank; tiger: cat animal predator | lion leopard bear elephant wolf; tight: close strict narrow firm | loose
tilt: lean slant tip list incline sway tip_over | straighten; timber: wood lumber log trees plank | metal steel stone plastic
time: period moment occasion hour duration spell | place; timeframe: period schedule time timetable time_limit deadline; timely: | late
timeout: break pause; tiny: small little minute | huge large giant; tip: hint advice information lead; tire: tyre wheel | engine brake
title: championship crown trophy name | race; tobacco: cigarettes smoking cigarette smoke smoker nicotine cigars | alcohol cannabis drugs cocaine
today: now currently nowadays | yesterday tomorrow; toe: foot | finger heel ankle thumb leg hand knee
together: jointly collectively both along collaborate | separately apart alone individually; toggle: switch; toil: work labour | rest play
toilet: lavatory bathroom loo restroom | kitchen; token: symbolic; tolerate: accept allow endure put_up_with | ban forbid; toll: number total count
tomato: vegetable fruit | potato onion pepper; tomorrow: next_day | today yesterday; ton: tonne | pound gram
tone: manner mood sound style attitude note | content; tongue: | ear nose lip
tonight: evening night this_evening | tomorrow yesterday morning afternoon; tonne: ton | kilogram; tool: instrument device implement equipment
top: lead head best leading highest first exceed major main beat peak high senior chief number_one elite first-place over lid | bottom last lowest worst low junior middle minor second foot below
topic: subject issue theme matter question; topple: overthrow oust fall bring_down | install support; torch: burn flame set_on_fire
torso: body | head leg arm; toss: throw fling hurl flip discard | catch
total: overall sum full complete entire amount combined whole all altogether | partial part
totally: completely entirely fully wholly utterly all absolutely | partly partially slightly barely somewhat; touch: feel contact | see
touchdown: score td landing land | field_goal interception fumble takeoff lift-off try; touchline: sideline
tough: hard difficult strict strong harsh challenging stiff | easy soft weak mild; tougher: hard strict stringent difficult | easier softer lenient
tour: visit trip travel concert journey; tourism: travel tourist
tourist: visitor traveler holidaymaker vacationer sightseer guest | resident native worker student
tournament: competition event contest championship cup; tow: pull haul drag take_away tug remove | push fly shove park; towel: cloth | blanket robe
tower: skyscraper building block | bungalow bridge; town: city place community municipality | country county
toxic: poisonous harmful noxious dangerous | harmless safe; toy: plaything | real; trace: find track locate sign
track: follow trace trail song course monitor path | road; tracker: device; trade: commerce business exchange deal swap dealing | war aid
trademark: brand | patent; trader: dealer merchant seller broker | customer; tradition: custom | innovation
traditional: customary conventional classic | modern new; traditionally: usually historically; traffic: vehicle congestion trade
trafficking: smuggling trade dealing | possession; tragedy: disaster catastrophe calamity accident misfortune | comedy triumph
tragic: sad terrible heartbreaking devastating fatal | happy comic joyful
trail: path follow track be_behind lag route hunt chase lose down behind pursue footpath | lead ahead level road; trailer: caravan clip preview lorry
train: rail locomotive teach prepare coach practise exercise | bus plane car truck ferry; trainer: coach instructor | jockey player owner
training: preparation practice exercise coaching instruction drill education | match race rest competition; traitor: | patriot loyalist
tranquilizer: sedative drug | stimulant; transaction: deal sale purchase trade; transcription: | translation; transcripts: record text
transfer: move switch shift relocate signing | stay; transform: change convert alter revolutionise | preserve; transgender: trans | gay lesbian
transit: transport travel; transition: change shift move transfer changeover conversion; translates: interpret mean
translation: interpretation rendering | original; transparency: openness | secrecy; transponder: device; transport: carry move take ferry convey
transportation: travel transit; trapped: stuck caught stranded pinned unable_to_escape imprisoned | freed rescued escape free released
trash: rubbish garbage waste litter; traumatic: distressing disturbing harrowing shocking upsetting | pleasant
travel: go journey trip move fly visit tour ride | stay; travelers: passenger tourist | resident driver
traveller: passenger tourist commuter visitor | driver resident pilot local; trawler: boat vessel ship | tanker plane ferry
treacherous: dangerous hazardous perilous icy | safe; treason: betrayal disloyalty sedition | murder fraud theft; treasures: valuables riches
treat: care handle help deal_with cure therapy medicate treatment hospital medical behave nurse tend view consider | kill diagnose injure ignore neglect abuse discharge infect bury
treatment: care therapy medication medicine handling | disease diagnosis; treaty: agreement pact accord deal | law war; tree: | shrub flower pole
tremendous: huge great enormous massive | small; tremor: quake earthquake shake aftershock | flood storm; trend: pattern tendency movement
trial: case court hearing proceedings test experiment study | appeal inquest sentence acquittal; triangle: shape three-sided | square circle rectangle
tribes: clans peoples; tribute: honour praise homage memorial | insult criticism; trick: deceive fool con dupe; tricky: difficult hard awkward | easy
trigger: cause spark prompt set_off start provoke lead | prevent stop avert; trillion: | billion million thousand
trilogy: series films books three franchise | duo single; trim: cut reduce pare lower clip shorten | increase raise expand extend
trio: three group | duo pair quartet; trip: journey visit tour travel voyage holiday; triple: three treble threefold | double quadruple single
trivial: minor insignificant petty unimportant small | serious important major grave significant
trooper: officer police patrolman policeman soldier | suspect
troops: soldiers forces army military servicemen armed_forces personnel | police civilians rebels pilots sailors protesters militants
trophy: cup prize award title
trouble: difficulty problem unrest worry bother problems hassle disturbance turmoil woes disorder mess | peace ease order harmony calm
trousers: pants jeans clothes slacks | skirt shirt jacket dress; trove: collection cache hoard
truce: ceasefire armistice peace deal agreement cease-fire | war battle offensive fighting attack
truck: lorry vehicle | car bus train motorcycle plane; true: real correct accurate genuine | false untrue wrong; truly: really genuinely | falsely
trust: believe faith confidence rely foundation believe_in have_faith depend_on charity fund | distrust doubt suspect mistrust suspicion betray disbelieve fear
trustee: board | student; trusting: confident believing | suspicious wary distrustful doubting; truth: fact reality | lie falsehood
truthful: honest true accurate | lying false dishonest
try: attempt seek aim effort bid test trial tried endeavour hearing | succeed refuse give_up refrain achieve
tsunami: wave disaster giant_wave tidal_wave waves | hurricane tornado drought avalanche eruption blizzard; tubes: pipes pipe hose
tuition: teaching fees | rent; tumbled: fall drop plunge | rise climb; tumultuous: turbulent chaotic stormy | calm; tune: song melody music
tunnel: passage underpass | bridge; turboprop: plane aircraft | helicopter jet; turbulent: stormy troubled unstable chaotic | calm peaceful stable
turf: grass ground | clay; turn: become change go convert rotate switch bend move | stay remain; turnaround: recovery reversal comeback | decline
turncoat: traitor defector | loyalist; turnout: attendance participation voter | result; turnover: sales revenue interception fumble | profit loss
tweaked: adjust modify alter change | keep; tweet: post message say write twitter | email letter text; twice: two double | once three thrice
twin: sibling | triplet; twist: turn bend; tycoon: magnate mogul businessman billionaire entrepreneur | worker politician pauper beggar employee
type: kind sort form variety category style model class breed typical
typical: usual normal common average standard usually characteristic regular ordinary | unusual atypical rare exceptional
typically: usually normally generally | rarely
`;
