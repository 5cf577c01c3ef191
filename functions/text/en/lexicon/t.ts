/** From "tab" to "tyre". */
export const entries = `
tab: bill cost account; table: desk standings table_top league rankings propose put_forward | chair bed stool sofa shelf
tablet: pill device ipad medicine computer drug medication | laptop phone injection console desktop syrup powder capsule
tabloid: newspaper paper press newspapers | broadsheet magazine; tacit: implicit unspoken silent implied | explicit spoken open express
tackle: deal_with address confront fight challenge combat handle solve take_on grapple bring_down attempt foul tackler | ignore avoid neglect shirk dodge pass shelve
tactic: strategy ploy method approach; tactical: strategic; tactics: strategy methods approach plan ploy; tag: label name
tail: rear end follow back | nose head wing paw ear leg; taillight: light lamp | headlight windscreen
tailor: dressmaker adapt customise clothes | plumber baker cobbler; take-off: departure launch lift-off lift_off | landing arrival touchdown flight
takeoff: departure launch take_off took_off leaving lift-off liftoff | landing arrival
takeover: acquisition buyout purchase buy merger bid take_over acquire buy-out deal bought coup | sale divestment spin-off
tale: story account yarn narrative; talent: skill ability gift gifted
talk: speak discuss discussion conversation chat negotiation say speech spoke tell address meeting | listen silence sing write argue shout
talks: negotiation discussion meeting dialogue consultation summit conference | war strike fighting silence
tall: high height lofty big | short low wide; tallest: highest tall height high biggest | shortest smallest
tally: total count score number figure tot_up record sum; tame: domesticated | wild fierce; tamper: interfere meddle alter fiddle | repair
tank: armoured_vehicle vehicle armour container armored military_vehicle | plane ship helicopter truck car aircraft artillery bus jet
tanker: ship vessel truck oil_tanker freighter boat lorry | ferry car trawler plane; tanks: armour armoured_vehicles | jets ships planes helicopters
tap: choose select name pick appoint nominate hit knock water | reject dismiss fire snub
tape: recording video footage record film audio clip cassette | photo document letter
tardy: late delayed slow overdue belated | early prompt punctual on_time
target: aim goal attack focus objective victim go_after single_out aimed pursue prey intended | spare avoid hit miss ignore
targeted: aimed attacked focused singled_out | indiscriminate random spared accidental
tariff: duty tax levy import_tax charge rate trade_barrier customs import_duty | subsidy grant quota
task: job duty assignment work mission challenge role responsibility | reward; taste: flavour liking flavor | smell sound hearing touch
tattoo: ink body_art body-art | piercing scar wig; tavern: pub bar inn alehouse drinking_establishment | hotel shop church school bank restaurant
tax: levy duty charge taxation taxpayer excise revenue | subsidy fine fee tip loan bill rebate interest; taxation: tax levy duty taxes | subsidy
taxi: cab car vehicle taxicab minicab | bus train truck limousine ambulance minibus limo; taxpayer: public citizen voter | government
tea: drink beverage cup | coffee wine beer water juice chocolate
teach: instruct educate train tutor lecture teacher show lesson school class pupils | study student graduate
teacher: educator instructor school tutor lecturer teach teaching schoolteacher school_worker professor staff employee | student pupil principal nurse coach parent doctor librarian janitor pupils
teaching: education instruction tuition school
team: side club squad group crew outfit unit franchise staff organization teammates players | individual league coach crowd fan opponent spectator
team-mate: colleague teammate partner player | opponent rival coach referee
teammate: colleague player partner fellow | rival opponent coach referee foe
teamwork: cooperation collaboration partnership working_together | rivalry individualism conflict competition
tear: rip rupture cry weep damage ripped sob sobbing crying shred split cut snag | heal repair laugh smile mend sew grin
tearful: crying emotional weeping upset cry sob | cheerful laughing smiling; tearfully: weeping crying emotionally tears sobbing | cheerfully happily
teargas: gas tear_gas chemical irritant riot_gas | bullet grenade water_cannon rubber_bullet
tears: crying weep cry sob weeping sadness emotional | laughter smile joy; tech: technology technological computer digital computing | finance retail
technical: mechanical technology technological | human political
technician: engineer expert specialist worker tech mechanic repairman | doctor nurse pilot electrician; technique: method way approach skill
technological: technical tech hi-tech | human; technology: tech equipment system technical innovation computer device | agriculture
tedious: boring dull tiresome | exciting
teen: teenager adolescent youth juvenile minor youngster teenage boy girl young_person young underage high-schooler | adult toddler child baby senior infant elderly
teenage: adolescent teen young youth juvenile youthful underage | adult elderly grown-up middle-aged toddler infant
teenager: youth youngster teen adolescent young juvenile boy girl minor teens lad | adult toddler pensioner baby infant child elderly senior
teeth: dental tooth mouth | hair nails eye bone lip finger
teetotal: abstinent sober alcohol-free non-drinking | drunk alcoholic drinker heavy-drinking; telecast: broadcast air televise show televised aired tv
telecom: telecommunications phone communication phone_company | energy bank oil railway airline
telecommunications: telecom telecoms phone communications phone_company phone_industry | broadcasting banking
telecoms: telecommunications phone telephone | broadcasting; telegram: message cable wire telegraph dispatch note | email letter phone_call
telephone: phone call phoned dial ring mobile line | email letter fax message text radio television; telescope: observatory | microscope camera
televise: broadcast air show screen | ban cancel censor withhold; televised: broadcast air show screen tv shown live | radio
television: tv broadcast screen television_show tv_show channel small_screen set broadcaster | radio newspaper film internet cinema podcast theater
tell: say inform report advise let_know told notify state speak recount explain order reveal warn instruct | ask hide lie deny conceal withhold
temblor: earthquake quake tremor shock shaking | hurricane storm tornado eruption flood landslide; temper: anger mood moderate
temperate: mild moderate | extreme tropical arctic severe
temperature: heat degrees warmth hot cold weather climate | pressure humidity rainfall wind speed altitude
tempest: storm gale hurricane storms | calm drought
temple: shrine place_of_worship sanctuary holy_place | church cathedral palace castle monastery school hospital; tempo: pace speed rhythm
temporarily: briefly temporary short-term for_now for_a_time interim for_the_moment | permanently indefinitely forever
temporary: interim short-term provisional brief temporarily short_term stopgap passing short for_now transitory | permanent lasting indefinite long-term
tempt: lure entice attract persuade | deter discourage repel dissuade; ten: | nine eleven five twenty hundred dozen six seven eight
tenant: renter resident occupant lodger leaseholder | landlord owner homeowner squatter; tend: likely care inclined | neglect
tendency: trend inclination propensity habit inclined; tender: bid offer soft gentle | tough rough withdraw hard
tendon: ligament tissue sinew hamstring | bone muscle cartilage; tennis: sport game match | golf football squash badminton cricket hockey
tense: nervous strained anxious tension anxiety uneasy edgy | relaxed calm peaceful
tension: strain stress friction unrest hostility tense strained conflict anxiety nervous | calm relaxation harmony peace friendship
tent: shelter marquee camp canvas | house hotel caravan cabin building; tenth: | ninth first eleventh fifth eighth seventh sixth twelfth
tenure: term time reign spell stint period_in_office; term: period sentence condition word phrase time expression tenure spell
terminal: airport fatal incurable station deadly hub depot | curable treatable; terminate: end stop cancel finish close | start begin continue extend
terminated: ended cancelled fired cancel end finish | extended renewed continued
termination: end ending abortion dismissal cancellation firing | continuation renewal; terrace: patio balcony | roof garden
terraced: row_house adjoining | detached semi-detached; terrain: ground land landscape territory area | sea sky air water
terrestrial: land earthly earth ground-based land-based | marine celestial aquatic satellite extraterrestrial
terrible: awful horrible dreadful horrific bad tragic appalling shocking disastrous severe poor | wonderful great good excellent fantastic amazing lovely
terrier: dog | poodle spaniel; terrific: great excellent wonderful superb fantastic brilliant | terrible awful poor
terrified: scared frightened afraid petrified horrified fear | calm relaxed fearless
terrifying: frightening scary horrifying scare horror chilling terror | reassuring; territorial: land border
territory: land area region ground turf country zone; terror: fear terrorist extremist militant bombing panic | calm peace
terrorism: terrorist extremism attacks terror_attacks extremist | theft piracy crime
terrorist: militant extremist attacker terrorism terror radical | victim civilian police hostage soldier
test: trial exam check examine examination assess try experiment screening tryout experimental screen launch probe | treat cure diagnosis vaccinate lesson
testament: will proof evidence tribute
testify: say tell witness give_evidence evidence testimony court speak statement recount swear depose attest appear_in_court | refuse deny sentence recant
testimony: evidence statement account testify witness testifying words tell_court giving_evidence | silence verdict
text: message write sms text_message note wording words writing communicate | call email letter phone_call speech picture phone photo tweet
thank: gratitude grateful appreciate praise | blame criticise condemn; thankful: grateful gratitude appreciative | ungrateful
thankfully: luckily fortunately | unfortunately sadly; thaw: melt warm defrost unfreeze improve soften | freeze cool worsen chill
theater: theatre playhouse cinema stage movie_house | museum stadium church school hotel library
theatre: playhouse venue drama stage | museum stadium gallery; theatrical: dramatic stage cinema theatre drama | musical
theft: stealing steal robbery larceny crime burglary stolen thief robbed rob stole burglar heist | murder fraud assault arson rape purchase kidnapping vandalism bribery
theme: subject topic; theory: idea hypothesis explanation theoretical belief view possibility | fact proof practice truth evidence
therapist: counsellor psychologist psychotherapist psychiatrist | patient surgeon client
therapy: treatment counselling therapeutic treat counseling healing | surgery diagnosis
thereafter: afterwards later subsequently after then | before beforehand; thereby: thus so as_a_result therefore
therefore: thus so hence consequently as_a_result; thick: dense heavy thickly deep | thin fine sparse
thief: robber burglar criminal crook offender stealer | victim owner police murderer rapist attacker killer
thieves: robber burglar raider thief criminal theft crooks stealing intruders gang rob steal burglarize | police victim murderer owner officers kidnappers vandals
thigh: leg upper_leg | knee ankle calf arm shoulder wrist shin hip foot hand chest elbow
thin: slim slender lean thinner skinny sparse narrow | thick fat obese overweight; things: item object matter
think: believe feel consider reckon suppose opinion view thought idea suspect expect assume mind reflect ponder | know doubt deny disbelieve forget
thinking: belief view opinion thought reasoning considering | action
third: | first second fourth fifth last second-to-last sixth half quarter seventh tenth; thirties: | twenties forties fifties sixties
thorough: full comprehensive detailed exhaustive thoroughly extensive in-depth careful meticulous complete | cursory superficial sloppy brief
thoroughfare: road street route highway | river railway waterway canal; thoroughly: fully completely carefully in_depth | partly superficially
thought: belief opinion view idea consideration feeling think believed considered mind reckon reflection | action deed speech
thousand: | hundred million dozen billion ten; thrash: beat defeat hammer rout trounce crush | lose draw; thread: string strand
threat: danger risk menace warning threaten threatening threatened dangerous endanger intimidate warn intimidation peril hazard | promise safety help protection reassurance offer
threaten: warn menace threat intimidate endanger risk blackmail | promise protect attack kill help assure save; three: | two four five one six
three-monthly: quarterly every_three_months | monthly weekly annual daily yearly; threefold: three_times treble | twofold double
thrice: | once twice four; thrill: excite delight excitement electrify | bore disappoint upset anger
thrilled: delighted happy pleased excited overjoyed glad joy ecstatic | disappointed upset angry sad bored devastated
thrilling: exciting dramatic gripping electrifying | boring dull tedious uneventful
thrive: flourish prosper succeed grow do_well bloom boom | fail struggle decline wither
thriving: flourishing successful booming prosperous blooming healthy growing | struggling failing declining ailing
throat: neck windpipe | chest stomach head leg arm shoulder nose mouth back eye; throng: crowd mass pack gather | individual handful disperse few
throttle: strangle choke suffocate | stab shoot revive poison; throw: hurl toss fling pitch lob cast thrown chuck sling | catch kick hold
thrower: pitcher athlete bowler | catcher jumper runner sprinter; thrust: push stab
thumb: finger digit hand digits | toe wrist ankle elbow knee nose ear index_finger; thumping: heavy emphatic big | narrow
thus: so therefore hence consequently as_a_result
thwart: foil prevent stop frustrate block defeat disrupt scupper scuttle avert | help aid allow enable support
thyroid: gland endocrine | liver kidney pancreas lung heart prostate; tick: insect parasite bug pest arachnid | mosquito flea bee spider fly ant
ticket: pass citation fine admission | passport invoice; tide: tidal sea trend | wind; tidy: neat clean clean_up clear orderly | messy dirty
tie: draw level deadlock stalemate link bind connection fasten game match | win defeat loss victory untie
tie-up: partnership alliance deal merger | split
tied: draw level bind link equal tie even all_square deadlocked secured fasten linked connected stalemate knot | lead lose win free loose ahead untied
tier: level division rank; tiger: cat animal predator big_cat | lion leopard bear elephant wolf cheetah jaguar panther dog
tight: close strict narrow firm tense tightly limited strictly | loose relaxed wide
tighten: strengthen toughen stiffen restrict harden step_up | loosen relax ease
tightly: closely firmly narrowly securely | loosely freely slackly openly; tights: stockings hosiery nylons | socks trousers
tilt: lean slant tip list incline sway tip_over | straighten; timber: wood lumber log trees plank | metal steel stone plastic
time: period moment occasion hour duration spell when date term long while | place; timeframe: period schedule time timetable time_limit deadline
timely: prompt well-timed opportune on_time | late untimely delayed; timeout: break pause suspension rest
timepiece: watch clock wristwatch chronometer | necklace bracelet ring jewel; timetable: schedule plan programme calendar
timid: shy nervous fearful cautious meek | brave bold confident daring; tin: can metal container canned cans | bottle jar carton packet
tiny: small little minute miniature minuscule microscopic mini | huge large giant massive enormous
tip: hint advice information lead advise warning clue gratuity information_on; tire: tyre wheel exhaust | engine brake motor windscreen
tired: exhausted weary fatigued drained | rested fresh energetic lively; tiring: exhausting wearying gruelling | refreshing restful relaxing
tissue: | bone fluid; title: championship crown trophy name win league book heading | race semi-final medal relegation
titleholder: champion winner holder titlist victor | challenger contender loser; toast: drink celebrate bread
tobacco: cigarettes smoking cigarette smoke smoker nicotine | alcohol cannabis drugs cocaine
today: now currently nowadays this_day at_present modern current present-day | yesterday tomorrow past
toddler: child infant youngster tot kid | teenager adult woman man pensioner; toe: foot | finger heel ankle thumb leg hand knee
together: jointly collectively both along collaborate join unite united combine side_by_side in_tandem as_one group team_up mutual | separately apart alone individually separate split divided singly
toggle: switch; toil: work labour slog | rest play leisure idleness relax; toilet: lavatory bathroom loo restroom washroom wc | kitchen shower
token: symbolic; told: informed said advised notified spoke | asked denied hid misled
tolerate: accept allow endure put_up_with stand stomach bear condone | ban forbid prohibit oppose
toll: number total count figure charge fee damage | tax; tomato: vegetable fruit produce crop | potato onion pepper lettuce carrot cucumber
tomorrow: next_day | today yesterday tonight week; ton: tonne tonnes weight | pound gram kilogram ounce kilo mile
tone: manner mood sound style attitude note | content; tongue: language mouth | ear nose lip tooth cheek
tonight: evening night this_evening | tomorrow yesterday morning afternoon; tonne: ton | kilogram ounce gram
tool: instrument device implement equipment gadget utensil
top: lead head best leading highest exceed major main beat peak high senior chief number_one elite first-place lid | bottom last lowest worst low junior middle minor second foot below
topic: subject issue theme matter question
topple: overthrow oust fall bring_down overturn depose remove fall_over unseat | install support prop_up restore
torch: burn flame set_on_fire fire flashlight light | drown
torment: torture harass anguish suffering tease bully harassment distress agony plague | comfort relief soothe
tornado: twister storm whirlwind cyclone wind vortex | hurricane earthquake flood tsunami blizzard; torso: body trunk | head leg arm limb hand foot
toss: throw fling hurl flip discard throw_out lob pitch chuck cast | catch keep hold
total: overall sum full complete entire amount combined whole all altogether aggregate amount_to add_up entirely utter tally in_all number | partial part half average fraction
totally: completely entirely fully wholly utterly all absolutely | partly partially slightly barely somewhat; touch: feel contact | see
touchdown: score td landing land points | field_goal interception fumble takeoff lift-off try punt safety
touching: moving emotional poignant heartfelt affecting | cold amusing; touchline: sideline side line pitch | goalline
tough: hard difficult strict strong harsh challenging stiff toughen stern rigorous stringent demanding difficulty firm | easy soft weak mild lax gentle lenient simple
tougher: hard strict stringent difficult harder harsher tough | easier softer lenient easy; tour: visit trip travel concert journey gig
tourism: travel tourist tourists holiday visitors | agriculture manufacturing
tourist: visitor traveler holidaymaker vacationer sightseer guest travellers tourism visiting traveller | resident native worker student local employee
tournament: competition event contest championship cup games open competitor match compete | concert race friendly
tow: pull haul drag take_away tug remove | push fly shove park; towel: cloth fabric | blanket robe sheet curtain pillow
tower: skyscraper building block high-rise | bungalow bridge house cottage tunnel
town: city place community municipality locality urban local residents | country county state farm
toxic: poisonous harmful noxious dangerous poison toxin venomous hazardous pollution chemical lethal | harmless safe nontoxic edible healthy
toxin: poison venom toxic_substance | antidote vitamin remedy; toxins: poison toxic | antidote nutrient vitamin; toy: plaything game play | real tool
trace: find track locate sign track_down discover detect hint mark remnant follow | lose
track: follow trace trail song course monitor path pursue find rail circuit racecourse | road lose; tracker: device tracking monitor follow
tractor-trailer: truck lorry semi vehicle | car bus van motorcycle; trade: commerce business exchange deal swap dealing export import sell | war aid
trademark: brand logo | patent copyright; trader: dealer merchant seller broker trading businessman shopkeeper vendor | customer buyer shopper
trading: business dealing commerce; tradition: custom traditionally heritage practice convention | innovation novelty
traditional: customary conventional classic traditionally old time-honoured heritage old-fashioned | modern new unconventional contemporary
traditionally: usually historically tradition normally
traffic: vehicle congestion trade vehicles cars road motorists smuggle roads commuters | pedestrian rail pedestrians air
trafficking: smuggling trade dealing traffic smuggle drug_dealing sell deal | possession theft manufacture robbery
tragedy: disaster catastrophe calamity accident misfortune tragic death loss horror sad | comedy triumph farce miracle celebration
tragic: sad terrible heartbreaking devastating fatal tragedy awful calamity | happy comic joyful lucky funny amusing
trail: path follow track be_behind lag route hunt chase lose down behind pursue footpath | lead ahead level road
trailer: caravan clip preview lorry teaser truck vehicle mobile_home | film car
train: rail locomotive teach prepare coach practise exercise railway rail_service learn practice commuter instruct educate | bus plane car truck ferry ship ambulance tube
trained: qualified skilled coached taught | untrained unskilled; trainer: coach instructor manager shoe | jockey player owner athlete boxer
training: preparation practice exercise coaching instruction drill education | match race rest competition
traitor: betrayer treason turncoat | patriot loyalist hero
tram: vehicle streetcar trolley transport trolleybus rail public_transport | bus car taxi ferry plane lorry
trample: crush stamp tread stampede crushed squash; tranquil: calm peaceful quiet serene | noisy violent turbulent chaotic
tranquilizer: sedative drug dart | stimulant vaccine antibiotic; trans: transgender transsexual | cisgender gay
transaction: deal sale purchase trade | gift; transcript: record text document account | video photograph
transcription: text copy record | translation; transcripts: record text document | video
transfer: move switch shift relocate signing swap hand_over relocation deal exchange | stay remain retain
transform: change convert alter revolutionise turn_into overhaul become | preserve keep
transgender: trans transsexual lgbt gender_change | gay lesbian cisgender; transit: transport travel public_transport passage transportation
transition: change shift move transfer changeover conversion switch; translate: interpret convert; translates: interpret mean
translation: interpretation rendering | original; transmit: send broadcast pass spread relay | receive block withhold
transparency: openness open clarity | secrecy concealment; transplant: operation graft implant
transponder: device tracking radio_device signal | radar
transport: carry move take ferry convey shipping ship haul travel transit deliver | store stay; transportation: travel transit
trap: catch snare capture stuck ensnare | free release escape
trapped: stuck caught stranded pinned unable_to_escape imprisoned | freed rescued escape free released; trash: rubbish garbage waste litter | praise
trauma: shock distress injury wound stress upset suffering
traumatic: distressing disturbing harrowing shocking upsetting trauma painful upset horrific | pleasant enjoyable
travel: go journey trip move fly visit tour ride trek cross commute transport transportation drive sail head voyage traverse | stay remain stop arrive return
traveler: passenger tourist visitor commuter | resident driver host guard; travelers: passenger tourist commuters | resident driver
traveller: passenger tourist commuter visitor | driver resident pilot local; traverse: cross travel go_across
trawler: boat vessel ship fishing_boat fishing_vessel fishing | tanker plane ferry yacht submarine freighter
treacherous: dangerous hazardous perilous icy danger unsafe risky | safe
treason: betrayal disloyalty sedition treachery traitor crime betray spying | murder fraud theft loyalty espionage bribery perjury arson manslaughter
treasures: valuables riches valuable artefacts precious
treat: care handle help deal_with cure therapy medicate treatment hospital medical behave nurse tend view consider | kill diagnose injure ignore neglect abuse discharge infect bury
treated: cared helped handled nursed healed hospitalised | untreated neglected ignored discharged injured
treatment: care therapy medication medicine handling treat medical_care remedy dealing | disease diagnosis symptom prevention vaccination
treaty: agreement pact accord deal convention signed compact | law war; treble: hat-trick | double halve quarter
tree: timber plant | shrub flower pole bush grass hedge; trees: woodland forest woods plants timber plant | flowers grass shrubs
trek: hike walk journey march | drive flight swim; tremble: shake shiver quake shudder quiver tremor | steady freeze
tremendous: huge great enormous massive big large hugely vast | small tiny slight
tremor: quake earthquake shake aftershock | flood storm hurricane tsunami fire; trench: ditch channel | wall
trend: pattern tendency movement direction fashion shift
trial: case court hearing proceedings test experiment study court_case tried in_court prosecution hear pilot testing | appeal inquest sentence acquittal verdict conviction plea_deal arrest indictment arraignment
triangle: shape three-sided | square circle rectangle; tribe: clan people group community tribal ethnic_group | nation country
tribes: clans peoples tribal ethnic_groups; tribunal: court panel hearing judges arbitration | parliament committee
tribute: honour praise homage memorial pay_respects remember commemorate | insult criticism condemnation protest
trick: deceive fool con dupe trap hoax swindle cheat mislead; tricky: difficult hard awkward | easy simple
trigger: cause spark prompt set_off start provoke lead result bring_about activate precipitate due_to | prevent stop avert avoid
trillion: | billion million thousand; trilogy: series films books franchise | duo single
trim: cut reduce pare lower clip shorten | increase raise expand extend; trio: group people threesome | duo pair quartet four
trip: journey visit tour travel voyage holiday outing excursion expedition stumble; triple: | double quadruple single two half
triplet: baby sibling child | twin quintuplet; triplets: babies siblings three_babies | twins quadruplets
triumph: victory win success beat prevail succeed conquer glory | loss lose fail failure
triumphant: victorious winning successful celebrating jubilant | defeated beaten losing
trivial: minor insignificant petty unimportant small | serious important major grave significant
troop: soldier force military serviceman | civilian policeman
trooper: officer police patrolman policeman soldier state_police | suspect deputy sergeant sheriff prosecutor
troops: soldiers forces army military servicemen armed_forces personnel | police civilians rebels pilots sailors protesters militants
trophy: cup prize award title championship silverware crown | medal; tropical: hot | polar arctic temperate
trouble: difficulty problem unrest worry bother problems hassle disturbance turmoil woes disorder mess | peace ease order harmony calm
troubled: struggling beleaguered worried ailing | successful calm thriving; troublesome: difficult problematic | easy
troubling: worrying disturbing concerning alarming upsetting | reassuring comforting; trough: low | peak high
trousers: pants jeans clothes slacks | skirt shirt jacket dress; trout: fish | salmon cod tuna carp; trove: collection cache hoard treasure haul store
truce: ceasefire armistice peace deal agreement cease-fire | war battle offensive fighting attack
truck: lorry vehicle tractor-trailer heavy_vehicle semi goods_vehicle hgv rig | car bus train motorcycle plane tram boat taxi
true: real correct accurate genuine truth fact | false untrue wrong fake; truly: really genuinely real | falsely
trust: believe faith confidence rely foundation believe_in have_faith depend_on charity fund | distrust doubt suspect mistrust suspicion betray disbelieve fear
trustee: board board_member | student; trusting: confident believing unsuspecting | suspicious wary distrustful doubting
trustworthy: reliable honest dependable credible sincere faithful | untrustworthy dishonest unreliable deceitful
truth: fact reality true honest accuracy | lie falsehood rumour; truthful: honest true accurate sincere | lying false dishonest deceitful
truthfully: honestly frankly | falsely dishonestly
try: attempt seek aim effort bid test trial endeavour hearing | succeed refuse give_up refrain achieve
tsunami: wave disaster giant_wave tidal_wave | hurricane tornado drought avalanche eruption blizzard earthquake volcano
tub: bath container bathtub pot | shower; tube: underground subway metro pipe | bus tram train taxi
tuberculosis: tb disease infection | malaria cholera measles flu hepatitis; tubes: pipes pipe hose; tug: pull boat drag pulling yank tow | push shove
tuition: teaching fees education university teach cost schooling | rent salary; tumble: fall drop plunge slump decline | rise climb soar gain
tumbled: fall drop plunge slump sink plummet slide | rise climb jump soar; tumour: cancer growth mass lump | fracture infection
tumultuous: turbulent chaotic stormy turmoil troubled difficult | calm peaceful quiet; tuna: fish | salmon cod trout mackerel shark
tune: song melody music track theme_song | picture poem; tunnel: passage underpass underground subway | bridge road
turboprop: plane aircraft aeroplane airplane propeller_plane | helicopter jet jetliner
turbulent: stormy troubled unstable chaotic | calm peaceful stable smooth; turf: grass ground pitch field | clay
turkey: bird poultry fowl | chicken duck goose
turmoil: chaos unrest upheaval disorder crisis disruption tumult confusion | calm peace stability order tranquility
turn: become change go convert rotate switch bend move transform shift veer swing swivel pivot reverse shape time opportunity | stay remain straighten keep continue
turnaround: recovery reversal comeback recover change | decline; turncoat: traitor defector traitorous deserter | loyalist patriot
turnout: attendance participation voter vote attend polling | result
turnover: sales revenue interception fumble takings income giveaway | profit loss wage
tutor: teacher instructor coach educator | student pupil classmate; tweak: adjust change modify alter fine-tune
tweaked: adjust modify alter change tinker | keep
tweet: post message say write twitter social_media posted wrote online | email letter text phone broadcast blog
twelfth: | tenth eleventh thirteenth twentieth second; twelve: | ten eleven thirteen twenty nine eight fifteen
twelve-month: year-long one-year annual yearly | six-month monthly two-year; twenty: | thirty ten fifteen forty twelve eighteen sixteen
twice: | once three thrice four five never; twin: sibling brother sister | triplet only_child; twins: sibling | triplets
twist: turn bend sprain wrench; two: | one three four five several none; two-fold: doubled dual | triple single
twofold: doubled two_times | threefold single half fourfold
tycoon: magnate mogul businessman billionaire entrepreneur | worker politician pauper beggar employee
type: kind sort form variety category style model class breed typical; types: kind sort category variety
typical: usual normal common average standard usually characteristic regular ordinary | unusual atypical rare exceptional
typically: usually normally generally normal usual commonly average mostly | rarely never unusually
tyranny: dictatorship oppression despotism autocracy | democracy freedom liberty independence
tyrant: dictator despot autocrat oppressor | democrat liberator; tyre: wheel rubber | engine brake windscreen
`;
