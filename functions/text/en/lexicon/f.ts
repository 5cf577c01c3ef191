/** From "fabric" to "futuristic". */
export const entries = `
fabric: cloth material textile | metal wood plastic glass
fabulous: wonderful great fantastic amazing superb excellent marvellous | terrible awful dreadful
face: confront meet encounter experience risk deal_with play await up_against take_on stand oppose could look challenge brave battle | avoid escape dodge avert back neck hand hide
face-off: confrontation showdown clash duel contest match | truce peace
facilitate: help ease enable assist aid allow promote make_easier pave_the_way | hinder prevent obstruct block prohibit
facilities: amenities services equipment buildings premises centre | staff
facility: building centre plant site complex premises amenity prison base | home
facing: confronting opposite meeting confront encountering | avoiding evading
fact: truth reality detail information true actually | fiction lie rumour myth; faction: group wing party bloc splinter camp side | whole
factor: element cause aspect reason influence contribute role thing
factory: plant mill works facility manufacturer manufacturing industrial workshop building production_line | office shop warehouse school farm hospital mine store laboratory
facts: truth information evidence | fiction lie opinion rumour; fade: weaken disappear vanish dwindle wane die_out dim | grow intensify brighten
fail: lose miss unable fall_short flop unsuccessful collapse fall failure miscarry go_wrong flunk fall_through fold bankrupt falter short neglect inability botch | succeed pass win manage success successful achieve accomplish thrive prosper
failed: unsuccessful abortive botched collapsed | successful won passed completed
failure: fail collapse breakdown lack fault loss unsuccessful unable flop inability defeat shortcoming setback crash | success victory succeed achievement win
faint: collapse pass_out weak dizzy collapsed dim black_out | strong loud clear
fair: just reasonable equitable impartial festival exhibition right decent show fete | unfair biased unjust crooked foul poor circus trial
fairground: fair amusement_park funfair; fairly: quite reasonably rather justly pretty relatively moderately | unfairly very extremely
fairness: justice equality | unfairness bias; faith: belief religion trust confidence religious believe creed | doubt distrust disbelief mistrust
faithful: loyal devoted true devout steadfast committed | unfaithful disloyal treacherous
fake: false bogus counterfeit phony sham forged forge hoax pretend imitation fraudulent | real genuine authentic legitimate
falcon: bird hawk bird_of_prey raptor | eagle owl seagull pigeon
fall: drop decline tumble decrease slip plunge go_down autumn collapse fell lower slump reduce lose topple downturn | rise climb increase grow spring soar gain
fallout: consequences aftermath repercussions impact effects results radiation | cause
false: untrue wrong fake incorrect bogus untruthful lie lying inaccurate misleading fabricated hoax made-up | true real correct accurate truthful genuine honest
falsehood: lie untruth fabrication fiction deception fib | truth fact honesty reality
falsely: wrongly untruthfully incorrectly wrongfully dishonestly untruly | truthfully correctly rightly honestly accurately
fame: celebrity renown stardom recognition famous success popularity star | obscurity fortune infamy wealth
familiar: known acquainted well-known recognizable aware acquaintance common usual known_to | unfamiliar strange unknown new foreign
family: relatives loved_ones household parent kin clan relative mother_and_children home folks | friend neighbour colleague stranger boss rival
famished: hungry starving very_hungry | full
famous: well-known celebrated renowned noted iconic popular fame celebrity acclaimed best-known star | unknown obscure unheard-of
famously: notably well-known memorably
fan: supporter follower enthusiast admirer spectator spectators crowd audience aficionado lover | player critic opponent coach hater referee
fanatic: extremist fan zealot enthusiast | moderate sceptic; fancy: like want elaborate ornate | dislike plain hate
fans: supporter follower spectator crowd admirer enthusiast | player opponent official critic referee
fantastic: great wonderful brilliant superb excellent amazing terrific marvelous | terrible awful bad
fantasy: dream fiction imaginary imagination make-believe fictional | reality; far: distant remote away long long_way | near close nearby
far-off: distant remote faraway far | near nearby neighbouring
far-right: extremist ultranationalist right-wing nationalist | far-left left-wing centrist moderate
faraway: distant remote far foreign overseas | near nearby close local neighbouring; fare: price ticket charge cost do | salary fine tax
farewell: goodbye final send-off parting leave depart bye | welcome debut reunion greeting hello
farm: ranch farmland agricultural farmer land | factory mine office garden mill
farmer: grower rancher agricultural_worker farm agriculture producer landowner | miner fisherman butcher fisher factory_worker hunter
farmers: growers producers agricultural landowners | fishermen miners hunters
farming: agriculture agricultural cultivation | fishing mining manufacturing forestry; farmland: fields land agricultural_land | forest desert city
farther: further beyond more_distant away | nearer closer nearby; farthest: furthest | nearest closest
fascinate: captivate interest intrigue enthral | bore
fascist: far-right extremist right-wing fascism neo-nazi ultra-right authoritarian | communist socialist liberal leftist anarchist
fashion: style clothing way manner clothes designer trend | music
fast: quick rapid speedy swift quickly rapidly speed swiftly hunger_strike abstain | slow slowly sluggish feast
fasten: secure attach tie buckle fix | loosen undo open release detach
faster: quicker speedier more_rapid more_quickly | slower steadier less_quickly; fastest: quickest fast speed quick | slowest
fat: obese overweight obesity weight plump heavy | thin lean skinny protein sugar muscle
fatal: deadly lethal die death kill mortal dead | minor harmless nonfatal survivable serious
fatality: death casualty victim dead dying killed lost | injury survivor birth
fatally: deadly mortally to_death kill die death dead lethally died killed mortal | non-fatally slightly seriously critically
fate: destiny future outcome happen end lot
father: parent dad man daddy guardian parents family | mother brother son uncle grandfather husband stepfather daughter nephew boyfriend sister wife aunt grandmother cousin
fault: error blame defect mistake flaw responsibility failure responsible problem glitch malfunction | credit merit strength
faultless: perfect flawless impeccable immaculate error-free | flawed faulty
faulty: defective broken malfunctioning flawed fault defect problem flaw not_working | working sound fixed perfect; fauna: animal wildlife | flora
favor: prefer support back favour preference like favourite advocate approve endorse want help | oppose reject disfavor dislike against
favorable: positive good beneficial promising supportive advantageous | unfavorable negative bad hostile adverse critical
favorite: preferred beloved favoured frontrunner favourite tipped popular likely top | underdog outsider hated long-shot despised
favour: prefer support back like advantage help preference | oppose reject dislike hinder
favourable: good positive beneficial advantageous promising supportive encouraging | unfavourable negative adverse bad hostile
favoured: preferred favourite liked supported backed | disliked rejected opposed
favourite: preferred frontrunner beloved tipped popular favorite | outsider hated
favouritism: bias partiality nepotism partisanship unfairness | fairness impartiality; fax: send message | email phone
fear: worry concern afraid dread scared anxiety concerned worried fright terror scare frightened phobia alarm nervous | hope confidence courage calm relief bravery
fearful: afraid scared worried frightened anxious frighten nervous terrified dread | fearless brave calm bold hopeful
fearless: brave courageous bold unafraid intrepid | afraid cowardly timid scared
feasible: possible practical viable workable | impossible impractical unfeasible unworkable; feat: achievement accomplishment | failure
featherweight: boxer | heavyweight middleweight lightweight
feature: include characteristic star show appear contain present aspect article involve trait attribute highlight lead have | exclude omit lack
federal: national us government central_government nationwide countrywide | state local provincial municipal regional city county private foreign royal tribal
federation: union association alliance body league | individual
fee: charge payment price cost sum money cash transfer_fee | refund fine reward salary prize
feeble: weak frail poor fragile | strong powerful robust mighty sturdy; feed: nourish give_food give food provide eat | starve
feedback: response comment reaction opinions; feel: think believe sense experience felt sentiment touch
feeling: emotion sense sentiment mood opinion sensation view belief | numbness fact; fees: charge payment cost price | refund fine grant
feet: foot leg height ft ground tall | hand metre mile yard arm inch km; feign: fake pretend
fellow: colleague man other peer associate guy | rival opponent; felon: criminal convict offender crime convicted | victim civilian officer
felony: crime offense felon offence serious_crime criminal | misdemeanor infraction
felt: feel sense experience think believe considered thought | ignore see smell heard
female: woman girl women lady feminine | male man boy men masculine; feminist: feminism women activist | sexist
fence: barrier wall railing railings boundary barricade | gate hedge door bridge window
fend: ward defend repel hold_off ward_off beat_off keep_off fight_off | attack succumb; feral: wild stray untamed | tame domestic domesticated farmed
ferry: boat vessel ship transport carry passenger_ship | plane bus train submarine truck helicopter yacht tanker
fervent: passionate ardent enthusiastic keen fierce zealous eager | indifferent half-hearted apathetic
fervor: passion enthusiasm zeal fervour | apathy indifference coolness
festival: event celebration fair concert fest fete party | funeral trial parade
festive: christmas holiday celebratory seasonal yuletide | mournful sad; festivities: celebration party celebrate events | funeral mourning
festivity: celebration party event carnival feast revelry | funeral mourning; fetch: bring get collect sell_for retrieve | send take deliver drop lose
fetish: obsession fixation sexual fixated; feud: dispute quarrel row conflict rivalry | friendship alliance truce
few: handful small several some a_couple scarce only limited little | many most all lots dozens hundreds thousands
fewer: not_as_many reduced lower drop decline decrease | more increased greater extra
fiance: partner engaged groom husband-to-be | husband wife boyfriend brother ex-husband father son brother-in-law widower
fiancee: partner bride-to-be girlfriend | wife sister husband mother daughter; fiber: fibre thread | protein sugar fat vitamin
fibre: fiber thread material strand | steel cotton wool; fiction: story novel untrue made-up | nonfiction fact biography
fidelity: loyalty faithfulness faith allegiance | infidelity disloyalty adultery
field: pitch area ground sphere sector land meadow subject farmland | court track forest street lake pool arena
fierce: intense violent ferocious strong heavy aggressive | mild gentle weak calm light
fiercely: strongly intensely vigorously furiously bitterly | mildly gently weakly calmly
fifth: | first second third fourth sixth seventh half quarter ninth eighth tenth last; fifties: | forties sixties thirties seventies twenties eighties
fifty: | fifteen forty sixty seventy
fight: battle combat struggle brawl clash bout war oppose fighter scuffle conflict row contest quarrel boxing argue violence altercation resist | surrender peace support reconcile agreement hug truce cooperate ceasefire
fighter: boxer combatant militant soldier warrior insurgent rebel boxing combat militia | civilian bomber footballer police
fighting: battle combat conflict clash violence war hostilities struggle | peace ceasefire truce talks
figure: number statistic amount total data person character sum count personality star leader | word letter
figures: statistics numbers data digits | words
file: submit lodge document record register bring sue apply present folder paperwork put_in lodged | withdraw drop retract dismiss destroy
fill: occupy full pack stuff plug replace | empty drain vacate
film: movie picture footage record shoot video movie_making cinema capture documentary production tape clip feature cinematic | book song play novel album series sitcom painting radio audio theatre opera podcast sculpture
filmmaker: director moviemaker producer film film-maker movie cinema documentary | actor singer author painter screenwriter musician novelist actress
films: movies cinema pictures | books plays songs albums; filthy: dirty squalid grubby foul | clean spotless immaculate
final: closing ultimate championship decider title_match concluding end showpiece last-gasp | first opening semifinal initial qualifier quarterfinal earliest semi-final heat preliminary second round-robin
finale: end ending conclusion last_episode closing final_episode climax | premiere opening debut opener beginning
finalise: complete conclude agree settle wrap_up seal finish | cancel reject abandon
finalize: complete conclude settle agree finish | start cancel begin postpone
finalized: complete conclude finish settle agree finalise sealed signed | cancel begin scrapped proposed
finally: eventually ultimately at_last lastly in_the_end end at_the_end | initially immediately first never early firstly
finance: fund pay financial money back bankroll invest capital | defund; finances: money funds economy budget accounts | health education
financial: economic monetary fiscal money finance cash funding economics | political medical legal military sporting social emotional physical
financially: economically monetarily money | physically emotionally politically
financier: banker investor businessman backer tycoon finance money | actor lawyer scientist; financing: funding money backing
find: discover locate uncover recover detect discovery come_across found come_upon dig_up learn spot conclude turn_up track_down | lose miss hide conceal overlook search seek look_for
finder: | loser; finding: result discovery conclusion report conclude evidence | question
fine: penalty penalize good penalise punish pay sum well okay sanction | jail imprison sentence reward acquit ban suspend community_service damages probation jail_term prison
fined: penalised punished ordered_to_pay | jailed acquitted rewarded cautioned; finest: best greatest top | worst poorest
finger: digit hand | toe arm ear leg wrist foot nose; fingerprint: print forensic evidence finger_mark | footprint dna
finish: end complete conclude close wind_up come over ended completion finale come_to_end | start begin open launch continue
finished: ended completed done over concluded | started unfinished began ongoing incomplete
fire: blaze inferno flame sack dismiss axe shoot launch oust burn firefighter burning arson flaming smoke alight sacking let_go shot gunfire discharge gunshot terminate | hire appoint flood storm earthquake promote retain drown explosion collision crash extinguish tornado employ reinstate rehire
fire-setter: arsonist firebug pyromaniac | firefighter burglar fireman thief; firearm: gun weapon handgun shooting | knife blade bomb sword grenade
fireball: explosion blaze meteor blast flames meteorite | comet
firebomb: bomb attack device arson molotov_cocktail petrol_bomb incendiary molotov torch | grenade
firebug: arsonist pyromaniac fire-raiser fire-setter | firefighter burglar murderer bomber thief
firecrackers: fireworks pyrotechnics explosives bangers | bullets candles stones grenades
fired: sacked dismissed laid_off axed | hired appointed resigned employed
firefighter: fireman crew rescuer responder emergency | policeman paramedic soldier nurse doctor pilot
firefighters: fire_crews fire_service crews emergency_services fire_department fire_brigade firemen rescuers emergency_crews responders | police paramedics soldiers medics officers troops coastguard
fireman: firefighter crew fire_crew fire_service rescuer | policeman paramedic soldier doctor
fireworks: pyrotechnics firecrackers display firecracker rockets pyrotechnic | bombs guns explosives bonfire gunfire
firing: shooting dismissal gunfire sacking shot | hiring ceasefire appointment stabbing
firm: company business corporation enterprise solid strong steady organisation group employer strict secure | charity government weak soft union
firmly: strongly resolutely securely strictly steadfastly decisively tightly | weakly loosely gently half-heartedly softly
firmware: software update code | hardware device; first: | last second third final fourth latest fifth sixth second-place
first-choice: preferred favourite regular main | second-choice reserve; first-year: freshman fresher rookie | final-year second-year
fiscal: financial budget tax finance spending | military social; fish: angling catch seafood | meat chicken bird shellfish seal whale
fisherman: angler fisher sailor crewman | farmer hunter miner diver
fishermen: crew sailors fisherman fishing anglers seamen boatmen | farmers hunters divers tourists
fit: healthy suit suitable match attack well able shape install seizure | unfit injured unsuitable ill lame sick unwell
fitness: health shape condition wellness physical exercise | illness injury sickness; fitted: installed equipped | removed
fitting: appropriate suitable proper right apt deserved becoming | inappropriate unsuitable unfitting wrong
five: | four six three seven ten two eight
fix: repair mend solve set settle resolve correct rig solution remedy put_right | break damage ruin replace wreck worsen postpone
fixate: obsess focus | ignore; fixation: obsession preoccupation compulsion mania | indifference
fixed: set repaired mended settled | broken variable flexible; fixer: middleman intermediary agent go-between; fixture: match game clash meeting
flag: banner ensign standard colours signal mark emblem | shield anthem; flagship: main leading top premier
flame: fire blaze burn inferno | smoke water flood steam; flank: side wing edge | centre middle front rear; flare: flame signal erupt blaze
flash: flare burst sparkle; flat: apartment home level property accommodation unchanged residence | house steep hilly
flatten: level crush demolish raze squash | raise build erect construct; flavour: taste tang | smell colour
flaw: defect fault weakness error bug problem vulnerability mistake weak imperfection glitch shortcoming hole faulty | strength perfection merit
flawed: faulty imperfect defective wrong unsound mistaken | perfect flawless sound correct
flawless: perfect faultless impeccable unblemished | flawed imperfect faulty defective; flea: insect bug parasite pest | mosquito tick ant
fledgling: new young newcomer | established veteran
flee: escape run leave run_away get_away run_off bolt take_off abscond evacuate fled flight got_away refugee make_off get_out emigrate | stay surrender arrive return remain hide caught return_home
fleeing: escaping running_away running flight | arriving staying returning remaining; fleet: navy ship flotilla ships vessels vehicles
flew: travel fly go pilot journey flown flight plane | drive sail walk swim crash ran drove landed; flick: film movie picture | book
flight: plane airliner journey trip aircraft jet service air airline airplane fly flown pilot passengers escape | train ferry bus drive cruise voyage coach boat
fling: throw hurl toss affair cast | catch hold marriage receive; flip: overturn turn roll somersault turn_over
flirtatious: flirty suggestive flirt coy | shy; flirty: flirtatious; flit: flutter fly move; float: drift stay_afloat bob | sink drown fly dive
floating: adrift afloat drift sail buoyant | sinking sink; floatplane: seaplane plane aircraft | helicopter boat glider ship
flock: gather crowd group come swarm pack | disperse; flog: whip lash sell beat | buy
flood: deluge inundate swamp water overflow submerge surge storm rain overwhelm torrent | drought fire earthquake wildfire blaze hurricane tornado avalanche dry
flooding: deluge inundation floodwater | drought fire earthquake landslide hurricane
floor: storey level ground deck bottom story | ceiling roof wall basement window door
flop: failure disappointment fail bomb | hit success triumph win; flotilla: fleet convoy ships boats vessels | squadron planes
flourish: thrive prosper bloom do_well boom grow | fail wither decline shrink; flout: defy ignore break disobey violate | obey follow respect
flow: stream run current pour move gush | stop block; flower: plant bloom floral blossom | tree fruit leaf shrub
flu: influenza virus illness infection disease sick | cold measles malaria cancer pneumonia hepatitis ebola tuberculosis mumps
fluid: liquid water | solid gas powder; flurry: series burst string rush number; flutter: bet gamble flap wave
fly: travel pilot go jet soar flight flown aircraft plane | drive sail walk swim ride run cycle ship drive_off
flyer: leaflet pilot passenger | driver; flying: airborne flight aviation air travelling piloting | driving sailing walking landing
foam: froth bubbles
focus: concentrate attention center emphasis target concentration aim attend stress prioritize zero_in priority | ignore distract neglect
focused: concentrated concentrating committed | distracted unfocused; foe: enemy opponent rival adversary | ally friend supporter partner colleague
fog: mist haze smog | snow rain sunshine ice; foil: thwart prevent stop frustrate block halt avert | aid carry_out succeed enable execute
fold: close collapse bend shut_down go_under fail shut | unfold open expand; folk: people traditional | jazz rock
follow: pursue chase track trail come_after succeed result go_after after tail obey shadow | lead precede ignore flee
follow-up: sequel subsequent further | prequel first initial; follower: supporter fan disciple devotee adherent | leader opponent critic founder
followers: supporters fans disciples fan supporter admirers | leaders critics opponents foes
following: after next later subsequent since | before preceding previous prior ahead
folly: foolishness stupidity madness recklessness idiocy | wisdom sense; fond: affectionate loving keen
food: meal produce diet nourishment eat groceries feed dish | drink water clothing fuel medicine furniture shelter
fool: trick deceive idiot dupe | genius; foolish: stupid silly unwise reckless | wise sensible clever prudent
foot: | hand arm leg knee head shoulder chest neck elbow waist jaw; footage: video film recording clip recorded tape | photograph audio photo drawing
football: game sport soccer match gridiron | rugby cricket tennis basketball baseball hockey swimming golf boxing racing athletics
footballer: player star sportsman striker soccer | cricketer golfer boxer coach referee rugby_player tennis_player manager fan swimmer sprinter
footpath: path walkway pavement trail | road motorway railway canal; footprint: print track impact mark | fingerprint handprint
footstep: step sound foot | fingerprint; footwear: shoes boots trainers slippers shoe | clothing headgear hats
for-profit: commercial private profit-making business | non-profit charitable; foray: raid venture incursion expedition attempt attack | retreat
forbid: ban prohibit bar outlaw disallow block stop prevent | allow permit let authorise encourage require
force: compel make oblige require push pressure military army troops power strength units make_to coerce strong drive compulsory violence | ask invite allow persuade let request weakness
forced: compelled made coerced obliged required pressed | voluntary optional willing
forceful: strong powerful vigorous assertive robust | weak gentle mild feeble hesitant
forcefully: strongly vigorously powerfully firmly aggressively emphatically | weakly gently softly quietly
forces: troop army military soldier | civilian; fore: front forefront | back rear
forearm: arm lower_arm limb arms | leg thigh shoulder ankle knee shin hand calf foot neck
forecast: predict prediction expect outlook projection project expected foresee estimate warn anticipate weather_report foretell
forecasters: meteorologists weathermen weather meteorologist experts | reporters; forefront: lead vanguard front front_line leading | back rear
foreground: front | background; forehead: head face brow temple | chin cheek neck chest
foreign: overseas international alien abroad imported non-native external world | domestic local native national home homegrown
foreigner: alien immigrant migrant expatriate visitor outsider | citizen native local resident
foreigners: alien outsider immigrant expatriate non-national migrants expats visitors | citizen local native nationals countrymen
foremost: leading top main best | last; forensic: scientific crime_lab evidence; forerunner: predecessor precursor ancestor | successor
foresee: predict expect anticipate forecast | overlook recall miss rule_out
forest: woods woodland trees bush wood wooded rainforest timber | desert lake field mountain plain river sea city meadow valley
forestall: prevent avert avoid head_off stop | cause trigger allow permit; forested: wooded tree-covered woodland woods | barren desert urban treeless
forever: permanently always eternally for_good permanent for_life lasting | temporarily never briefly temporary
forfeit: lose surrender give_up lost relinquish | keep win; forge: counterfeit fake create form forgery falsify develop make
forged: fake counterfeit false bogus | genuine authentic real; forget: fail_to_remember overlook neglect | remember recall
forgettable: unmemorable ordinary unremarkable | memorable unforgettable remarkable
forgiveness: pardon mercy absolution | revenge punishment vengeance; forgo: give_up waive skip renounce | keep take accept insist
fork: cutlery | knife spoon plate cup
form: create make shape establish set_up type kind develop build start found founding organise design application paper document sort | dissolve disband break_up destroy disperse abolish
formal: official officially ceremonial | informal casual unofficial; formally: officially official ceremonially | informally unofficially
format: form layout style; formation: creation establishment forming create set_up line-up | dissolution
former: ex one-time old previous past retired formerly ex-player previously then | current new present future acting serving next incoming newly
formerly: previously former ex | currently now; forming: creating making establishing formation establish | dissolving disbanding; forms: documents
formula: recipe method equation plan solution way; forth: forward out ahead onward | back backward
forthcoming: upcoming future approaching coming next | past previous last cancelled
forthright: frank outspoken direct candid honest | evasive shy reticent; forties: | thirties fifties twenties sixties
fortify: strengthen reinforce secure bolster | weaken undermine; fortnight: two_weeks | week month day year weekend
fortress: castle fort stronghold citadel | church; fortunate: lucky luck | unfortunate unlucky unluckily
fortunately: luckily thankfully happily by_luck | unfortunately sadly regrettably
fortune: wealth money luck rich assets lucky | misfortune poverty debt; forty: | thirty fifty fourteen sixty
forward: striker ahead attacker onward player front attack send | defender goalkeeper backward midfielder back guard fullback
foster: encourage promote nurture bring_up raise | hinder suppress abandon; foul: tackle illegal dirty violate infringement
found: discover locate establish set_up create start launch | lose close dissolve miss hide
foundation: charity base organization group | roof company
founder: creator co-founder start establish sink entrepreneur found pioneer inventor | successor investor employee heir chairman director
founding: establishment creation formation | closure dissolution abolition disbanding; four: | three five six two eight seven one
fourth: | first second third fifth sixth seventh final semi ninth eighth tenth last; fowl: bird poultry chicken | fish mammal cattle pig
fox: animal | wolf dog badger deer cat; fraction: part portion small_part bit little piece | whole majority most all
fracture: break crack broken broke bone | sprain strain bruise dislocate tear
fragile: delicate weak vulnerable shaky unstable frail brittle | strong robust stable sturdy tough
fragment: piece bit part shard chunk remnant | whole entirety; fragments: piece bit shard debris | whole
frail: weak feeble fragile infirm | strong robust healthy sturdy; frame: set_up structure picture framework construct build shape
framer: author founder; framework: structure system plan outline; franchise: team chain series brand club movies saga licence
frank: honest candid open blunt direct plain-spoken outspoken straightforward | dishonest evasive guarded
frantic: desperate frenzied hectic | calm relaxed; frantically: desperately hurriedly feverishly | calmly
fraud: deception scam swindle cheating deceit con fraudulent crime dishonest defraud trickery hoax sham corruption | murder theft assault rape arson kidnapping burglary bribery
fraudster: conman swindler scammer criminal cheat con_artist | victim robber murderer rapist thief
fraudulent: fake false dishonest bogus fraud deceitful scam | genuine legitimate real honest
free: release liberate liberated released freed let_go discharge rescue complimentary gratis unpaid | jail imprison detain hold capture arrest paid costly
freed: released free liberated let_go freedom rescued out_of_jail let_out pardoned | jailed captured detained imprisoned arrested held
freedom: liberty independence release free rights civil_liberties autonomy | captivity slavery imprisonment bondage oppression detention prison
freelance: self-employed independent contractor | staff employee full-time; freely: openly voluntarily without_restriction
freeway: highway motorway road expressway interstate street route | railway bridge tunnel rail path
freeze: halt suspend ice block frozen stop cold fix_at hold | thaw melt unfreeze boil; freezer: fridge cold_storage | oven stove
freezing: cold icy frosty sub-zero | hot boiling warm mild; freight: cargo goods load shipment | passenger people passengers
freighter: ship vessel cargo_ship boat merchant_ship merchant_vessel transport_ship | ferry trawler yacht submarine liner
french: european paris france | german british italian spanish american russian belgian english swiss
frequent: regular common repeated often persistent visit habitual | rare occasional infrequent rarely seldom
frequently: often regularly repeatedly many_times regular | rarely seldom never occasionally
fresh: new renewed recent further more another additional latest newly | old stale frozen used rotten; freshly: newly recently just
freshman: first-year rookie student newcomer | sophomore junior senior graduate teacher veteran
friction: tension conflict strain disagreement dispute | harmony; fridge: refrigerator appliance cooler | oven microwave cooker
fried: | boiled baked raw grilled roasted steamed
friend: pal mate companion buddy colleague acquaintance friendship chum close pals best_friend | enemy stranger relative brother sister rival foe sibling spouse parent husband
friendly: amicable warm exhibition kind match | hostile competitive unfriendly qualifier league
friends: pals mates companions buddies acquaintances | enemies relatives strangers rivals
friendship: relationship bond friend friends friendly close companionship | enmity hostility romance rivalry marriage
frigate: ship warship vessel naval_ship navy boat | submarine plane tanker destroyer carrier ferry helicopter cruiser
fright: fear scare terror shock | courage; frighten: scare terrify alarm intimidate | reassure comfort calm soothe
frightened: scared afraid terrified fearful fear terror alarmed fright | calm brave
frightening: scary terrifying alarming scare | reassuring comforting; fringe: edge margin outskirts | centre mainstream
front: lead head forward fore face ahead outside forefront | back rear behind side end back_of
front-runner: favourite leader frontrunner favorite | outsider underdog; frontier: border boundary borderline
frontrunner: favourite leader leading favorite front_runner | outsider underdog loser challenger
frontrunners: favourite leader front-runner favorites leading leaders contender | outsider underdog also-ran
frost: ice freeze cold cold_snap | heat thaw rain snow; frosty: cold icy chilly unfriendly | warm hot friendly; froth: foam
frown: scowl disapprove | smile grin laugh; frozen: icy suspended chilled iced | thawed melted hot boiled
fruit: produce food crop | vegetable meat flower grain nut cereal; frustrate: thwart block hinder annoy anger | help please satisfy assist
frustrated: annoyed disappointed exasperated angry unhappy upset dissatisfied fed_up | satisfied pleased content happy
frustrating: disappointing annoying | satisfying; frustration: anger annoyance disappointment dissatisfaction | satisfaction
fuel: petrol gas oil diesel energy stoke gasoline feed drive | extinguish water electricity food
fugitive: runaway escapee wanted escaped on_the_run | prisoner captive
fulfil: meet achieve satisfy complete keep honour realise | break fail neglect abandon miss
fulfill: meet satisfy achieve realise complete keep carry_out realize accomplish honor | fail break abandon neglect
full: complete entire whole packed total fully all filled crowded | empty partial half part incomplete vacant
full-time: permanent whole-time | part-time half-time casual temporary
fully: completely entirely totally wholly full entire in_full | partly partially half
fumble: drop lose mishandle turnover | interception catch touchdown; fumes: gas smoke vapour gases exhaust | liquid flames water
fun: enjoyment entertainment enjoyable amusement enjoy pleasure joy entertaining | boring misery dull work pain
function: work role event operate purpose serve_as; fund: finance money pay bankroll cash support subsidise sponsor pay_for invest | withdraw withhold
fundamental: basic essential key important | secondary minor; fundamentally: basically essentially deeply at_heart | superficially slightly
funding: money finance grant cash investment support backing | debt tax cut loss spending fine; fundraising: charity appeal money-raising
funds: money cash finance capital budget | debt weapons food
funeral: burial service memorial buried cremation ceremony mourners | wedding baptism birthday christening
fungus: mould mushroom fungal mildew | virus bacteria plant; funny: humorous amusing comic hilarious comedic comedy humour | sad serious tragic dull
furious: angry irate outraged enraged fury anger rage incensed livid furiously | pleased calm delighted happy thrilled content
furnace: oven boiler kiln incinerator heater | fridge refrigerator; furnish: provide supply equip give; furniture: furnishings | clothing jewellery
furore: uproar outcry outrage controversy row scandal storm fuss | calm silence praise indifference
further: more additional extra farther advance furthermore again another moreover other | less nearer fewer closer last previous
furthermore: moreover also additionally besides | however nevertheless; furthest: farthest most_distant | nearest closest
fury: anger rage outrage furious angry wrath | delight calm joy; fuss: commotion row bother controversy
futile: useless pointless vain fruitless hopeless | useful successful effective worthwhile
future: prospect coming upcoming tomorrow potential later next ahead forthcoming | past former present previous history
futuristic: modern sci-fi hi-tech | old-fashioned
`;
