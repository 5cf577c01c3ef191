/** From "fabulous" to "futuristic". */
export const entries = `
fabulous: wonderful great fantastic | terrible; face: confront meet encounter experience risk deal_with play await | avoid escape dodge avert
facilitate: help ease enable assist aid allow promote make_easier | hinder prevent obstruct block
facility: building centre plant site complex premises | home; fact: truth reality detail information | fiction lie rumour
factor: element cause aspect reason influence; factory: plant mill works facility | office shop warehouse school
fade: weaken disappear vanish dwindle wane die_out dim | grow intensify brighten
fail: lose miss unable fall_short flop unsuccessful collapse fall | succeed pass win manage
failure: fail collapse breakdown lack fault loss unsuccessful | success victory
fair: just reasonable equitable impartial festival exhibition right decent show fete | unfair biased unjust crooked foul poor; fairground: fair
fairly: quite reasonably rather justly | unfairly; fairness: justice equality | unfairness bias
faith: belief religion trust confidence religious believe creed | doubt distrust disbelief mistrust
fake: false bogus counterfeit phony sham forged | real genuine authentic
fall: drop decline tumble decrease slip plunge go_down autumn collapse | rise climb increase grow spring
fallout: consequences aftermath repercussions
false: untrue wrong fake incorrect bogus untruthful lie lying inaccurate misleading fabricated hoax made-up | true real correct accurate truthful genuine honest
fame: celebrity renown stardom recognition | obscurity fortune; familiar: known acquainted well-known | unfamiliar strange unknown
family: relatives loved_ones household parent kin clan | friend neighbour colleague stranger
famous: well-known celebrated renowned noted iconic popular | unknown obscure; famously: notably
fan: supporter follower enthusiast admirer spectator | player critic opponent coach
fantastic: great wonderful brilliant superb excellent | terrible awful; fantasy: dream fiction | reality
far: distant remote away long | near close nearby; fare: price ticket charge | salary
farewell: goodbye last final send-off parting | welcome debut reunion; farm: ranch farmland agricultural farmer | factory mine
farmer: grower rancher agricultural_worker farm agriculture producer landowner | miner fisherman butcher fisher factory_worker hunter
fascist: far-right nazi extremist right-wing | communist socialist liberal leftist; fashion: style clothing way manner | music
fast: quick rapid speedy swift | slow; fasten: secure attach tie buckle fix | loosen undo open release detach; fastest: quickest | slowest
fat: obese overweight | thin lean; fatal: deadly lethal die death kill mortal | minor harmless nonfatal; fatally: deadly mortally to_death kill die
fate: destiny future outcome
father: parent dad man daddy guardian | mother brother son uncle grandfather husband stepfather daughter nephew boyfriend
fault: error blame defect mistake flaw responsibility | credit; faulty: defective broken malfunctioning flawed | working
favor: prefer support back favour | oppose
favorite: preferred beloved favoured frontrunner favourite tipped popular likely top | underdog outsider hated long-shot despised
favourite: preferred frontrunner beloved tipped popular favorite | outsider hated
fear: worry concern afraid dread scared anxiety concerned worried fright terror | hope confidence
fearful: afraid scared worried frightened anxious | fearless; feat: achievement accomplishment | failure
feature: include characteristic star show appear contain present aspect article involve | exclude omit
federal: national us government central_government nationwide countrywide | state local provincial municipal regional city county private foreign
federation: union association alliance body league; fee: charge payment price cost sum | refund fine; feeble: weak frail poor | strong powerful robust
feed: nourish give_food give food provide eat | starve; feedback: response comment reaction; feel: think believe sense experience felt sentiment
feet: foot leg height | hand metre mile yard arm inch; feign: fake pretend; fellow: colleague man other | rival
felon: criminal convict offender | victim; felony: crime offense | misdemeanor; felt: feel sense experience think believe | ignore see smell
female: woman girl women lady feminine | male man boy men masculine boys; fence: barrier wall railing | gate
fend: ward defend repel hold_off ward_off beat_off keep_off fight_off | attack succumb
ferry: boat vessel ship transport carry passenger_ship | plane bus train submarine truck helicopter
festival: event celebration fair concert | funeral; festivities: celebration party | funeral
fetch: bring get collect sell_for retrieve | send take deliver; fetish: obsession fixation; few: handful small several | many most all
fewer: not_as_many reduced lower drop decline decrease | more increased greater extra; fiance: partner | husband wife boyfriend brother
fibre: fiber thread material strand; fiction: story novel | nonfiction fact; field: pitch area ground sphere sector | court track
fifth: five | first second third fourth sixth seventh half quarter ninth eighth tenth; fifties: | forties sixties thirties
fight: battle combat struggle brawl clash bout war oppose | surrender peace support reconcile
fighter: boxer combatant militant soldier warrior insurgent rebel boxing jet plane combat militia | civilian bomber footballer police
figure: number statistic amount total data person character
file: submit lodge document record register bring sue apply present folder paperwork put_in lodged | withdraw drop retract dismiss destroy
fill: occupy | empty drain
film: movie picture footage record shoot video movie_making cinema capture documentary production tape clip feature cinematic | book song play novel album series sitcom painting radio audio
filmmaker: director moviemaker producer | actor singer author painter
final: last closing ultimate championship decider title_match concluding | first opening semifinal initial qualifier quarterfinal
finale: end ending conclusion | premiere opening debut; finalized: complete conclude finish settle agree finalise | cancel begin
finally: eventually ultimately at_last lastly in_the_end last end at_the_end | initially immediately first never early firstly
finance: fund pay financial money back; financial: economic monetary fiscal money | political medical legal military
financially: economically monetarily money | physically emotionally politically; financier: banker investor businessman backer tycoon | actor
financing: funding money backing; find: discover locate uncover recover detect discovery come_across | lose miss hide; finder: | loser
finding: result discovery conclusion; fine: penalty penalize good penalise punish | jail imprison sentence reward; finger: digit hand | toe arm ear
fingerprint: print | footprint dna; finish: end complete conclude close wind_up come | start begin open
fire: blaze inferno flame sack dismiss axe shoot launch oust burn | hire appoint flood storm earthquake promote retain
firearm: gun weapon pistol rifle handgun revolver | knife blade bomb; fireball: explosion blaze meteor; firebomb: bomb attack device arson | grenade
firefighters: fire_crews fire_service crews emergency_services | police paramedics soldiers; fireman: firefighter crew | policeman paramedic soldier
fireworks: pyrotechnics firecrackers | bombs guns; firing: shooting dismissal gunfire sacking shot | hiring ceasefire appointment stabbing
firm: company business corporation enterprise solid strong steady | charity government weak soft; firmware: software update code | hardware device
first: debut initial opening earliest inaugural maiden | last second third final fourth latest
fiscal: financial budget tax finance spending | military social; fish: | meat chicken bird; fishermen: crew sailors | farmers
fit: healthy suit suitable match attack well able shape install seizure | unfit injured unsuitable ill lame sick unwell
fix: repair mend solve set settle resolve correct rig repaired solution remedy put_right | break damage ruin replace wreck worsen
fixer: middleman intermediary; fixture: match game; flag: banner ensign standard; flagship: main leading
flame: fire blaze burn burning inferno | smoke water flood steam; flare: flame signal erupt; flat: apartment home level | house steep
flaw: defect fault weakness error bug problem vulnerability mistake | strength; fledgling: new | established
flee: escape run leave run_away get_away run_off bolt take_off abscond evacuate | stay surrender arrive return remain hide; fleet: navy ship flotilla
flew: travel fly go pilot journey | drive sail walk swim crash; flick: film movie movies picture | book
flight: plane airliner journey trip aircraft jet service air | train ferry bus drive cruise voyage
fling: throw hurl toss affair cast | catch hold marriage receive; flip: overturn turn roll; flirtatious: flirty suggestive | shy; flit: flutter fly
floating: adrift afloat drift sail buoyant | sinking sink; flock: gather crowd; flood: deluge inundate swamp | drought fire earthquake
floor: storey level ground | ceiling roof wall basement; flourish: thrive prosper | fail; flow: stream run current | stop
flower: plant bloom | tree fruit; flu: influenza virus illness infection | cold measles malaria cancer pneumonia
flurry: series burst string rush number; fly: travel pilot go jet soar | drive sail walk swim; foam: froth
focus: concentrate attention center emphasis target concentration aim attend stress prioritize zero_in priority | ignore distract neglect
foil: thwart prevent stop frustrate | aid carry_out succeed; fold: close collapse bend shut_down | unfold open; folk: people traditional
follow: pursue chase track trail come_after succeed result | lead precede ignore
follower: supporter fan disciple devotee adherent | leader opponent critic founder
followers: supporters fans disciples fan supporter admirers | leaders critics opponents foes
food: meal produce diet nourishment | drink water clothing fuel; footage: video film recording clip | photograph audio
football: game sport soccer match gridiron | rugby cricket tennis basketball baseball hockey swimming golf boxing racing athletics
footballer: player star sportsman striker soccer forward midfielder defender | cricketer golfer boxer coach referee rugby_player tennis_player manager fan
footstep: step; foray: raid venture incursion expedition attempt | retreat
force: compel make oblige require push pressure military army troops power strength | ask invite allow persuade let
forearm: arm | wrist leg thigh shoulder ankle knee; forecast: predict prediction expect outlook projection project expected foresee estimate
forecasters: meteorologists weathermen | economists; forefront: lead vanguard front front_line leading | back rear
forehead: head face brow | chin cheek neck chest
foreign: overseas international alien abroad imported non-native external world | domestic local native national home homegrown
foreigners: alien outsider immigrant expatriate non-national | citizen local native; foremost: leading top main | last
foresee: predict expect anticipate forecast | overlook recall miss rule_out; forest: woods woodland trees bush | desert lake field mountain
forever: permanently always eternally for_good permanent for_life lasting | temporarily never briefly temporary
forfeit: lose surrender give_up | keep win; forge: counterfeit fake create form; forget: | remember recall; fork: cutlery | knife spoon plate cup
form: create make shape establish set_up type kind develop build start found founding organise design application paper document sort | dissolve disband break_up destroy disperse abolish
formal: official | informal casual; formally: officially | informally unofficially; format: form layout
formation: creation establishment forming | dissolution; former: ex one-time old previous past retired | current new present future acting serving
formerly: previously once former | currently now; forms: documents; forth: forward | back; fortnight: | week month day
fortunate: lucky | unfortunate unlucky; fortunately: luckily thankfully | unfortunately sadly; fortune: wealth money luck | misfortune poverty
forward: striker ahead attacker onward player | defender goalkeeper backward midfielder
found: discover locate establish set_up create start launch | lose close dissolve miss hide; foundation: charity base organization | roof
founder: creator co-founder start establish sink entrepreneur found founding pioneer inventor | successor investor employee heir
fourth: | first second third fifth sixth seventh; fraction: part portion small_part bit little piece | whole majority most all
fracture: break crack broken | sprain strain bruise; fragile: delicate weak vulnerable shaky unstable | strong robust stable
frail: weak feeble fragile | strong robust healthy; frame: set_up structure picture; framer: author; framework: structure system
franchise: team chain series brand club; frank: honest candid open blunt | dishonest evasive
fraud: deception scam swindle cheating deceit | murder theft assault rape; fraudulent: fake false dishonest bogus fraud | genuine legitimate
freed: released free liberated let_go freedom rescued out_of_jail let_out pardoned | jailed captured detained imprisoned arrested held
freedom: liberty independence release free | captivity slavery imprisonment
freelance: self-employed independent contractor | staff employee full-time; freeway: highway motorway road expressway | railway bridge tunnel
freeze: halt suspend ice block | thaw melt unfreeze; freezer: fridge | oven; freezing: cold icy frosty sub-zero | hot boiling warm mild
freighter: ship vessel cargo_ship boat | ferry trawler
french: european paris france | german british italian spanish american russian belgian english swiss
frequent: regular common repeated | rare occasional; frequently: often regularly repeatedly | rarely seldom never
fresh: new renewed recent further more | old stale frozen; freshman: first-year rookie student newcomer | sophomore junior senior graduate
friction: tension conflict | harmony; fried: | boiled baked raw grilled
friend: pal mate companion buddy colleague acquaintance | enemy stranger relative brother sister rival
friendly: amicable warm exhibition | hostile competitive; friendship: relationship bond | enmity hostility
frigate: ship warship vessel naval_ship navy boat | submarine plane tanker destroyer carrier ferry; frightened: scared afraid terrified fearful | calm
frightening: scary terrifying alarming | reassuring; fringe: edge margin outskirts | centre mainstream
front: lead head forward fore face | back rear behind side; frontier: border boundary; frontrunners: favourite leader | outsider
frozen: icy suspended chilled | thawed melted hot boiled; fruit: produce food | vegetable meat flower
frustrate: thwart block hinder annoy anger | help please satisfy; frustrated: annoyed disappointed exasperated angry | satisfied
frustrating: disappointing annoying | satisfying; frustration: anger annoyance disappointment | satisfaction
fuel: petrol gas oil diesel energy stoke | extinguish; fulfil: meet achieve satisfy complete keep honour realise | break fail neglect abandon miss
fulfill: meet satisfy achieve realise complete | fail break; full: complete entire whole packed total | empty partial half part
full-time: permanent | part-time half-time casual temporary; fully: completely entirely totally wholly | partly partially
fumble: drop lose | interception catch
fun: enjoyment entertainment enjoyable amusement enjoy pleasure enjoying joy entertaining | boring misery dull work pain
function: work role event operate purpose; fund: finance money pay bankroll cash support subsidise; fundamental: basic essential key | secondary minor
fundamentally: basically essentially | superficially; fundraising: charity appeal; funeral: burial service memorial | wedding baptism
funny: humorous amusing comic hilarious comedic | sad serious tragic; furious: angry irate outraged enraged | pleased calm delighted
furniture: | clothing; further: more additional extra farther advance furthermore again another moreover other | less nearer fewer closer
fury: anger rage outrage | delight calm; future: prospect coming upcoming tomorrow potential | past former present previous
futuristic: modern | old-fashioned
`;
