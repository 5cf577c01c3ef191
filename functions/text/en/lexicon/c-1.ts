/** From "cab" to "companion". */
export const entries = `
cab: taxi vehicle car taxicab driver minicab hackney ride | bus truck train limousine minivan lorry tram van ambulance
cabaret: show entertainment revue | opera ballet circus
cabin: lodge hut house home cottage chalet plane dwelling shack | tent mansion castle apartment hold deck
cabinet: government ministers administration cupboard | parliament opposition senate
cable: wire line cord television message rope string tv network telegram tether | broadcast radio satellite pipe
cache: stash store hoard stockpile haul supply pile collection hiding_place; cadaver: body corpse remains | survivor
cafe: restaurant coffee_shop eatery bistro diner coffeehouse coffee | shop hotel pub bank cinema bakery; cage: enclosure pen
cakes: pastries food baked_goods | sandwiches pies drinks vegetables
calamity: disaster catastrophe tragedy misfortune | blessing success triumph boon
calculate: work_out compute estimate reckon determine count assess | guess; calendar: schedule diary timetable date agenda | clock map
calf: animal cattle cow | lamb foal piglet thigh; caliber: quality gauge standard calibre ability; calibre: quality standard standing ability
call: phone ring telephone demand urge name describe describe_as appeal request dub label contact dial say brand summon ask summons invite refer title plea | text email ignore hang_up answer letter message
call-up: selection draft conscription inclusion | omission dropping retirement
calm: quiet peaceful ease soothe peace calmly relax cool quiet_down tranquil reassure | angry violent unrest anger stormy agitated tense inflame panic
calmly: calm quietly peacefully coolly | angrily frantically nervously
camera: device lens video cctv equipment webcam surveillance | phone microphone radar scanner laptop gun telescope
cameraman: photographer film_crew | reporter actor presenter editor; camouflage: disguise hide conceal disguised concealment | reveal expose
camp: base site settlement training campsite encampment facility tent team campaign | city hotel hostel
campaign: drive push effort crusade fight election canvass bid race candidacy initiative run appeal offensive lobby | office victory ban retire resign
campaigner: activist advocate protester lobbyist crusader supporter | opponent minister critic politician; campaigning: canvassing lobbying stumping
camper: holidaymaker campervan tent_dweller | hotelier resident hiker caravan
campus: university college school grounds site | office prison barracks hospital; can: may able could tin | cannot bottle unable must
canal: waterway channel | river lake road sea
cancel: call_off scrap abandon drop axe called_off ditch pull | postpone hold confirm reschedule go_ahead delay suspend launch book
cancelled: called_off scrapped axed abandoned | held postponed confirmed scheduled
cancer: disease illness tumour leukaemia tumor leukemia sick malignant | diabetes stroke flu dementia heart_disease aids malaria asthma arthritis pneumonia hiv tuberculosis hepatitis epilepsy
candid: frank honest open straightforward | secretive dishonest evasive guarded; candidacy: bid campaign run candidate
candidate: contender hopeful nominee runner politician challenger candidacy aspirant applicant run campaign office-seeker campaigner election | incumbent voter winner president senator mayor official governor lawmaker
candle: light flame | torch lamp lantern bulb; candy: sweets confectionery sweet | fruit vegetables meat bread
cane: stick rod walking_stick | crutch sword; canine: dog | cat feline horse equine; canister: container can tank tin cylinder | bag box bottle
cannabis: marijuana drug pot weed | cocaine heroin alcohol tobacco ecstasy; cannon: gun artillery | rifle mortar
cannot: unable incapable not_able unable_to | can; canvas: painting picture art_work cloth | sculpture; canvass: poll survey campaign seek
cap: limit restrict hat ceiling restriction maximum curb international_appearance | uncap unlimited
capability: ability capacity power means competence potential skill | inability weakness
capable: able can competent ability qualified could skilled | unable incapable powerless incompetent
capacity: ability volume size capability able capable room maximum seat power
capital: city money funds main_city finance investment | province suburb village
capitalism: free_market market_economy capitalist | communism socialism feudalism
capitalist: businessman investor entrepreneur | communist socialist worker; capitalization: value worth market_value | revenue profit
capitulate: surrender give_in yield submit concede back_down | resist fight win hold_out
capsize: overturn sink tip_over turn_over keel_over upset | right float dock explode
capsule: spacecraft pod pill spaceship ship craft vehicle | rocket satellite shuttle tablet
captain: skipper leader commander pilot captaincy lead officer head | coach crew goalkeeper referee manager owner vice-captain striker lieutenant sergeant president passenger
caption: title text words; captive: prisoner hostage detainee captured held kidnapped detained hold | free
captivity: imprisonment custody detention prison held hostage confinement | freedom wild release
captor: kidnapper hostage-taker jailer abductor | hostage prisoner rescuer
capture: catch seize arrest take take_control film record apprehend caught apprehension detain trap photograph nab hold | release free lose escape let_go set_free
captured: caught seized held taken arrested | released freed escaped lost
car: vehicle auto automobile motor driver driving wheels | truck bus van motorcycle bike lorry train plane boat bicycle tram ship helicopter tractor pickup
caravan: trailer convoy mobile_home | house tent car lorry bus
carbon: carbon_dioxide emissions greenhouse_gas | oxygen nitrogen hydrogen sulphur methane; card: pass document | letter book cash cheque ticket
cardiac: heart coronary cardiovascular | lung kidney liver brain pulmonary
cardiologist: doctor specialist physician heart_specialist medic | dentist surgeon neurologist
care: treatment attention look_after nursing concern help support carer protect social_care | neglect abuse mistreat ignore harm
career: profession job working_life time professional playing_days life | childhood marriage education hobby retirement
careful: cautious prudent wary carefully watchful meticulous | careless reckless rash negligent
carefully: cautiously careful closely cautious | carelessly recklessly hastily rashly
careless: negligent reckless thoughtless sloppy irresponsible | careful cautious deliberate attentive
carelessly: negligently recklessly sloppily | carefully cautiously deliberately diligently
carelessness: negligence recklessness neglect | care caution; carer: caregiver helper nurse nanny support assistant | patient child doctor relative
caretaker: interim temporary acting janitor | permanent full-time
cargo: freight load goods shipment consignment containers | passenger fuel crew people mail
caring: kind compassionate loving sympathetic | cruel uncaring
carjacker: robber thief suspect hijacker car_thief hijack | kidnapper murderer driver burglar hostage_taker victim
carnage: slaughter bloodshed massacre killing killings deaths destruction | peace; carnal: sexual physical bodily | spiritual
carpet: rug floor_covering mat | curtain tile sofa; carrier: airline operator plane_company | manufacturer passenger
carrot: vegetable incentive veg | potato stick fruit apple onion
carry: transport bring bear take hold convey move have haul lug ferry deliver holding hold_up wear contain load aboard conduct undertake | drop put_down dump leave
cartilage: knee | muscle bone ligament tendon; carton: box pack container packet package | bottle can
cartoon: animation drawing caricature comic animated | photograph film painting novel; cartridges: ammunition bullets rounds shells | guns
case: lawsuit trial matter incident prosecution example instance investigation legal charges suit hearing court proceedings
cash: money fund currency banknote bill note payment financial | card cheque gold loan credit jewellery
cashier: clerk teller assistant worker | customer manager guard; casing: cover shell | core
casino: venue gambling resort | hotel restaurant museum theatre
cast: actors throw vote choose crew select line-up fling actor star hurl fishing_line | director catch audience writer
castle: fortress palace | cottage museum; casual: informal relaxed | formal
casualty: victim injured wounded toll injury | bystander rescuer perpetrator attacker; cat: pet animal feline | dog horse rabbit bird fox rat
catalog: list directory brochure index; catastrophe: disaster tragedy calamity cataclysm crisis | success miracle triumph recovery
catastrophic: disastrous devastating disaster | minor
catch: capture arrest nab seize caught grab apprehend snare captured arrested trap hook hold | release miss drop escape lose let_go free
catcher: player baseball | pitcher thrower batter outfielder
categorically: absolutely flatly strongly firmly | tentatively partly hesitantly reluctantly
category: class type group kind section division sort rank bracket; catering: food | cleaning; caterpillar: insect larva | spider butterfly worm
cathedral: church | mosque temple synagogue castle abbey chapel palace museum; catholic: christian | protestant muslim jewish anglican orthodox
caucasian: white | black asian hispanic african; caught: captured arrested seized trapped | escaped freed missed loose free
cause: trigger lead prompt create bring produce spark reason source result provoke led due behind blame responsible make inflict contribute | prevent stop avert avoid effect hinder cure end
causes: reason trigger root lead source motive origin | effect result consequence cure
caution: warn warning care prudence careful cautious carefully prudent wariness | encourage recklessness reckless reassure
cautious: careful wary caution cautiously prudent guarded | reckless bold careless rash brave
cautiously: carefully warily careful cautious | recklessly boldly; cave: cavern grotto underground | mountain tunnel mine valley cliff
cavern: cave | mountain; cavity: hole space pit gap; cctv: surveillance camera footage video
cease: stop end halt discontinue quit shut_down | start continue resume begin carry_on
ceasefire: truce armistice peace cessation agreement | war offensive attack fighting; cede: give_up surrender yield hand_over | keep seize retain gain
ceiling: roof limit cap maximum | floor wall minimum door; celeb: celebrity star famous | unknown
celebrate: mark commemorate honor party rejoice toast festivity cheer hail observe honour fete | mourn lament regret protest boycott ignore condemn
celebrated: famous renowned acclaimed famed marked noted | unknown obscure mourned notorious criticised
celebration: party festivity event ceremony rejoicing parade fete gala victory_parade revelry | mourning funeral protest wake vigil riot
celebrity: star famous personality celeb fame well-known showbiz famous_person big_name | unknown politician fan
celestial: heavenly space astronomical star planet sky | terrestrial earthly
cell: jail prison phone jail_cell prison_cell mobile cellphone tissue | courtroom hospital yard ward
cellar: basement vault underground_room | attic loft roof garage
cellist: musician player instrumentalist cello musical string_player | violinist pianist guitarist singer drummer dancer flautist trumpeter conductor composer harpist
cellphone: mobile phone cell smartphone handset device | landline computer tablet pager
cement: strengthen consolidate secure concrete reinforce | weaken undermine
censor: suppress ban restrict censorship prohibit block cut silence | publish allow broadcast
censorship: suppression ban censor restrict block | freedom
censure: criticise condemn reprimand rebuke criticism condemnation | praise commend approve applaud
cent: penny money coin | dollar pound euro percent dime yen mile
center: centre middle facility heart hub building mall complex focus central midfield | edge outskirts perimeter side corner
centimetre: cm | metre inch millimetre kilometre mile foot
central: middle main key core centre inner mid downtown principal | outer peripheral northern southern eastern western suburban coastal
centre: middle heart facility hub core building complex site base | edge outskirts side rim corner
centrist: moderate middle-of-the-road moderates | left-wing right-wing extremist; century: | decade year millennium week month generation
cereal: grain food crop breakfast | fruit meat vegetable nut; ceremony: event service celebration ritual rite occasion
certain: sure some particular specific definite confident guaranteed convinced | uncertain doubtful unlikely unsure possible all undecided
certainly: definitely surely undoubtedly sure certain absolutely clearly | possibly perhaps maybe unlikely
certainty: sureness certain sure inevitable guarantee | doubt uncertainty possibility probability improbable
certificate: document diploma | passport medal; certified: qualified licensed official approved accredited | unlicensed
chain: series group retailer company stores shops link necklace | rope independent
chair: seat chairman head lead preside chairwoman chairperson stool | table bed sofa desk
chairman: chair head chief president leader boss chairwoman chairperson head_of executive director | deputy member secretary treasurer employee spokesman governor
chalice: cup goblet vessel | plate
challenge: contest dispute difficulty question test problem dare oppose confront appeal obstacle hurdle rival difficult defy task vie fight opponent threat | accept agree endorse defend uphold surrender
challenger: rival opponent contender opposition hopeful candidate competitor | champion incumbent holder titleholder
challenging: difficult hard tough demanding testing tricky arduous | easy simple straightforward; chamber: room house hall cell
champ: champion winner titleholder victor championship | challenger runner-up loser contender
champagne: wine bubbly drink alcohol sparkling_wine | beer whisky vodka juice
champion: winner titleholder victor champ winning title gold_medallist promote | runner-up loser challenger finalist
championship: title tournament competition league champion champions crown cup | friendly race
chance: opportunity possibility likelihood probability shot prospect hope odds hopes prospects possible opening luck may could likely risk | certainty impossibility design certain
chancellor: leader minister head head_of_government politician finance_minister | president king governor senator
change: alter shift modify amend reform revise switch transform adjust difference vary different new move shake-up overhaul conversion replace revision update | keep maintain preserve retain remain stay same unchanged stability stick_with
changed: altered different modified amended | unchanged same constant; changeover: switch transition change handover
channel: station network broadcaster strait tv waterway passage | newspaper magazine website; chant: sing shout slogan cry | whisper
chaos: disorder turmoil confusion disruption mayhem chaotic havoc anarchy bedlam | order calm stability peace control
chaotic: disorderly confused messy turbulent chaos mayhem disorder disorganised | orderly calm peaceful organised
chapter: section branch period part stage episode | book; char: burn scorch singe | freeze soak wet
character: role part personality figure persona nature protagonist reputation traits | actor author writer director creator
characterise: describe portray depict call define; characteristic: typical trait feature quality | untypical unusual atypical uncommon
characterize: describe portray depict call brand label
charge: accuse accusation allege indict indictment count prosecute allegation fee cost price accused face offence indicted bill levy prosecution accuses rap prosecuted alleged | acquit clear convict release exonerate sentence pardon dismissed acquittal exonerated free fine drop pardoned guilty
charges: count allegation accusation indictment fee | acquittal conviction sentence
charitable: generous philanthropic charity non-profit | commercial
charity: nonprofit foundation organization good_cause fundraising donation charitable non-profit group giving organisation donate relief | business company government
charm: appeal attract; charred: burnt burned scorched blackened burn burned-out; chart: graph list map ranking plan; charter: hire rent lease license
chase: pursuit pursue follow run_after hunt | flee lead escape; chasm: gap gulf abyss divide | bridge unity
chat: talk conversation speak discussion | silence fight email letter quarrel
cheap: inexpensive low-cost affordable low-priced bargain low_cost low-price discount | expensive costly pricey dear
cheaper: less_expensive cheap lower-priced lower affordable reduced | dearer pricier costlier expensive; cheat: deceive defraud trick con
cheating: fraud deception dishonesty infidelity | honesty fairness fair_play
check: inspect examine verify test inspection examination control review screen look_over search vet audit make_sure screening | ignore skip overlook neglect
checkpoint: roadblock checkpost barrier control border_crossing post guard | station embassy airport; checkpost: checkpoint post roadblock
cheek: face jaw body | chin nose forehead lip ear neck eye mouth hand
cheer: applaud encourage hail applause clap support celebrate shout | boo jeer mourn sadden hiss
cheerful: happy merry jolly bright upbeat | sad gloomy miserable depressed; cheers: applause ovation | boos jeers silence
cheese: dairy food dairy_product | butter milk meat bread egg
chemical: substance toxic compound toxin agent fluid | nuclear biological mechanical conventional; chemicals: substances compounds toxins
chemist: scientist pharmacist pharmacy drugstore | physicist biologist doctor dentist grocer
chemo: chemotherapy treatment therapy cancer_treatment | radiotherapy surgery vaccine transplant
chemotherapy: chemo treatment cancer_treatment cancer_drugs | radiotherapy surgery radiation transplant
cheque: payment money | cash card coins transfer; cherish: treasure love value adore | hate neglect despise forget
cherished: beloved treasured loved prized dear precious | hated despised
cherry: fruit tree red | apple banana orange pear grape plum peach strawberry
chest: torso body upper_body heart breast | leg head arm neck back stomach shoulder abdomen
chicken: poultry bird fowl hen rooster meat broiler | beef pork turkey fish lamb duck goose shrimp
chief: head leader boss main director top commander commissioner executive head_of principal ceo primary chairman president senior most_important | deputy subordinate minor vice assistant junior follower spokesman
chiefly: mainly mostly primarily largely | partly hardly slightly entirely
child: kid youngster minor boy girl toddler infant son daughter juvenile | adult parent man woman pensioner teenager
child-minding: childcare babysitting minding_children | teaching nursing cleaning
childcare: nursery day-care child-minding daycare babysitting child_care kindergarten | healthcare
childhood: youth child young early | adulthood old_age
children: kid youngster child youth offspring minor juvenile pupil schoolchildren family little_ones | adult parent grandparent pensioner elder teacher mother father women
chill: cold cool coldness coolness | heat warm warmth thaw; chilling: frightening scary disturbing terrifying sinister creepy | reassuring
chilly: cold cool freezing | hot warm mild boiling scorching; chime: ring sound
chimpanzee: ape primate animal | gorilla monkey orangutan tiger elephant bear; chin: jaw face | forehead nose cheek neck mouth ear
chip: computer_chip | battery; chirp: tweet sing bird | bark roar growl howl; chlorine: gas chemical | oxygen helium hydrogen nitrogen
choice: option selection decision pick alternative choose prefer preference appointment opt | obligation necessity rejection
choir: singers chorus choral singing group | orchestra band soloist
choke: suffocate strangle throttle asphyxiate gag asphyxia | stab shoot drown breathe poison
choose: pick select decide opt choice elect name decision appoint prefer chosen picked plump | reject refuse decline avoid
chop: cut hack axe slice reduce | stab saw; chopper: helicopter aircraft copter | plane jet boat; chorus: choir singing singers | verse
christian: religious catholic protestant | muslim jewish hindu buddhist sikh; christmas: festive holiday | easter thanksgiving ramadan hanukkah
chronic: persistent lasting long-term ongoing | acute brief temporary short-lived; chuckle: laugh giggle chortle | cry sob weep frown
chunks: pieces lumps piece part lump bits
church: congregation parish religious place_of_worship denomination chapel cathedral religion christian worship ministry parishioner faith | mosque synagogue temple school shrine monastery hospital museum theatre
churchgoer: worshipper christian parishioner believer | atheist priest vicar unbeliever; cigar: tobacco | cigarette pipe vape
cigarette: tobacco smoke fag | cigar drug pipe cannabis beer; cigarettes: tobacco smoke smoking tobacco_product | cigar alcohol drugs pipe
cinema: film movie theatre picture_house multiplex | stadium museum library restaurant church; cinematic: film movie screen | theatrical musical
cipher: code secret_code cypher | plaintext; circle: ring round loop group surround | square triangle line; circuit: course track race lap loop tour
circulate: spread distribute go_round share pass_around | withdraw; circumstance: situation condition event state
circumstances: conditions situation events context facts; circus: show big_top performers entertainment | zoo theatre fair carnival concert
citation: quotation summons mention award summon commendation quote; cite: quote mention refer name invoke point_to give refer_to | ignore
citizen: national resident people person member_of_public civilian passport_holder voter | foreigner tourist immigrant alien soldier visitor
citizens: people resident public national | foreigner alien tourist; citizenship: nationality citizen passport naturalization | residency visa asylum
city: town municipality metropolis place area urban metropolitan municipal borough civic | village country state county farm suburb nation continent region rural
civic: municipal public local city | military private national rural; civil: civilian civic lawsuit non-military courteous | criminal military
civilian: noncombatant citizen noncombatants bystander non-military ordinary_people non-combatant citizens | soldier military officer troops combatant policeman fighter troop militant rebel
civilians: people citizen non-combatant non-military public | soldier troop policeman rebel
clad: dressed wearing clothed dress wear clothes | naked undressed
claim: say allege state assert maintain allegation contend insist statement argue accuse accusation report tell suggest say_so contention demand apply | deny admit reject disprove refute prove concede
claimant: applicant plaintiff claiming complainant | defendant accused; claimed: alleged said asserted | proven denied disproved refuted
clampdown: crackdown restriction curb tightening | relaxation easing loosening liberalisation
clan: family tribe group tribal relatives dynasty tribesmen | nation
clandestine: secret covert hidden underground secretly undercover | open public overt
clandestinely: secretly covertly privately undercover | openly publicly overtly; clans: tribes families groups
clap: applaud applause cheer | boo jeer heckle whistle; clarify: explain clear_up make_clear spell_out shed_light | confuse obscure
clarity: clearness clear clarification | confusion ambiguity
clash: fight confrontation conflict battle dispute violence skirmish violent fighting scuffle riot brawl unrest match | agreement truce peace harmony
class: lesson course category grade pupil group students form lecture | teacher game exam holiday
classic: traditional great vintage old famous masterpiece | modern contemporary new; classical: traditional orchestral | pop jazz rock folk modern rap
classified: secret confidential restricted top-secret | public open unclassified released
classroom: school class lesson schoolroom | office playground gym library court; clause: provision term section article
clay: earth soil mud ceramic pottery | grass sand hard stone
clean: wash clear cleanup scrub cleanse tidy pure cleaner hygiene spotless | dirty pollute contaminated filthy soiled; cleaner: | dirtier
cleanse: clean purify wash rid scrub purge | pollute contaminate dirty soil
cleanup: clearing removal restoration decontamination | pollution contamination
clear: obvious evident remove exonerate plain acquit sure plainly certain authorise open_up | convict unclear block cloudy accuse charge uncertain vague dark
cleared: exonerated absolved not_guilty removed approved | convicted guilty charged blocked sentenced rejected
clearly: obviously plainly evidently clear obvious | unclear vaguely; clearness: clarity transparency | obscurity vagueness
clemency: mercy leniency pardon reprieve | punishment severity execution harshness; clergy: priests clergymen ministers church | laity congregation
clergyman: priest cleric minister pastor reverend | layman lawyer nun imam judge
cleric: clergyman priest preacher minister imam vicar | politician soldier judge lawyer
clerk: worker employee official assistant cashier staff shop_worker | manager owner customer judge lawyer sheriff nurse
clever: smart intelligent bright cunning cleverly ingenious | stupid dumb foolish; click: press tap select hit
client: customer buyer patron account | lawyer agent rival employer attorney solicitor judge
climate: weather environment global_warming environmental temperature conditions | politics; climax: peak culmination high_point finale | beginning
climb: rise ascend scale ascent increase go_up mount climber mountaineering clamber upward | fall descend drop decline abseil plunge plummet sink dive
climber: mountaineer hiker climb alpinist trekker explorer adventurer | skier swimmer cyclist runner diver surfer sailor guide tourist rescuer
clinch: secure win seal claim take wrap_up earn gain | lose miss squander surrender throw_away
clinic: hospital medical_center health_center medical doctor health facility | school prison pharmacy nursing_home office church university
clinical: medical efficient; clinician: doctor physician medic consultant | patient nurse administrator lawyer
clip: video footage excerpt cut film recording snippet cutting | photo letter; clock: timepiece | watch phone; cloister: monastery convent | mosque
close: shut near nearby end tight shutter seal closure shutdown shut_down axe neighbouring intimate finish | open reopen far distant open_up opening launch stay_open start wide
closed: shut sealed closure sealed_off shut_down | open opened reopened; closely: carefully nearly near tightly | loosely distantly
closeness: proximity intimacy nearness | distance; closer: nearer near close nearby reliever | farther further starter
closest: nearest near close | farthest furthest; closet: wardrobe cupboard store | drawer bathroom
closing: closure final shutdown end | opening first launch inauguration
closure: shutdown closing shut end close shut_down close_down axing closed | opening reopening launch expansion reopen
cloth: fabric material textile | leather paper plastic; clothe: dress attire | undress strip feed disrobe
clothed: dress wear dressed | naked nude undressed; clothes: garment outfit wear dress attire garments fashion wardrobe | shoes jewelry furniture
clothing: garment apparel wear attire dress outfit garb costume | furniture food jewelry shoes jewellery
cloud: cloudy haze plume smoke | sun rain fog sky; cloudy: overcast dull grey | sunny clear bright cloudless
club: team side society outfit nightclub football_club football association organisation bar | country school player league federation
clubhouse: club building premises locker_room | stadium pitch; clue: hint lead evidence sign pointer tip trace indication; cluster: group bunch batch
clutch: hold grip grasp grab seize hang_on hold_on critical | release drop brake let_go
co-founder: founder creator entrepreneur co-creator | employee customer; co-pilot: pilot airman crew | steward captain passenger navigator
co-worker: colleague workmate fellow | boss rival relative stranger
coach: manager boss trainer head_coach train bus instructor | player referee owner fan captain goalkeeper assistant striker driver umpire
coal: fuel fossil_fuel energy mining | oil gas gold uranium wood diesel nuclear solar steel iron copper petrol
coalition: alliance partnership bloc allies partners joint | opposition rival; coarctation: narrowing
coast: shore coastline seaside coastal beach sea offshore seafront | inland mountain interior border hills valley
coastal: seaside shore coast coastline beach sea waterfront ocean | inland central landlocked mountainous
coastguard: rescuer rescue_service | navy lifeguard police firefighter; coastline: shore coast seaside | inland border
coat: jacket clothing outerwear garment layer cover | shirt trousers shoes hat dress
cocaine: drug narcotic drugs substance | heroin cannabis marijuana alcohol ecstasy; cockpit: flight_deck plane | cargo wing toilet
cocktail: drink mix mixture | beer wine coffee; code: cipher rules password program programming encryption pin law conduct
coffee: drink beverage cup espresso | tea beer milk juice wine water; coherently: clearly logically sensibly | incoherently
coin: money currency cash | note banknote stamp medal; coincide: match same_time clash simultaneous overlap
coincidence: chance accident luck coincidental | design plan
cold: chilly freezing icy cool chill wintry cold_weather frigid frost winter | hot warm heat mild
colder: cooler chillier cold chilly freezing | warmer hotter milder; coldest: chilliest cold freezing | hottest warmest mildest
collaborate: cooperate work_together team_up partner join_forces | compete work_alone fight oppose
collaboration: partnership cooperation joint_effort work_together teamwork cooperate joint team_up partner | rivalry competition conflict split
collaborative: joint cooperative shared collective team partnership | individual solo independent; collage: artwork picture composition | sculpture
collapse: fall crumble crash fail cave_in failure faint give_way come_down ruin topple bankrupt failed break_down fold plunge slump | stand rise survive recover boom strengthen rebuild hold
collateral: security guarantee
colleague: co-worker associate teammate workmate fellow peer partner coworker | rival stranger boss opponent subordinate enemy customer relative
collect: gather pick_up receive amass fetch bring_together raise get compile | distribute scatter donate disperse
collected: gathered picked_up accumulated | distributed; collecting: gathering picking_up raising accumulating | distributing scattering
collection: set group range gather; collective: joint group shared together | individual
collectively: together jointly total | individually separately
college: university school campus institution higher_education student institute | hospital prison nursery kindergarten primary_school church
collide: crash hit smash collision slam run_into strike bump crash_into | avoid miss
collie: dog sheepdog pet animal | cat terrier poodle labrador spaniel bulldog horse shepherd retriever
colliery: mine pit coal coalmine mining | factory quarry
collision: crash accident wreck collide smash crash_into impact pileup collided hit | explosion landing derailment shooting fire
collude: conspire plot cooperate conspiracy collusion connive conspiring collaborate | compete oppose
collusion: conspiracy complicity plot connivance
colonel: officer soldier commander military | general captain major sergeant lieutenant admiral corporal
colonist: settler pioneer | native indigenous; colonists: settlers settler colonial | natives
colonization: settlement colonise colony settling | decolonisation independence exodus
colonize: settle occupy colony settle_in take_over colonise inhabit | abandon liberate decolonize; color: colour shade hue paint tint
colour: shade hue tint paint | shape size; column: article newspaper
columnist: journalist writer commentator newspaper author | editor photographer politician cartoonist reader novelist
comatose: unconscious coma brain-dead out_cold | conscious awake alert; comb: search scour
combat: fight battle fighting war tackle counter conflict fight_against | peace ceasefire
combatant: fighter soldier warrior gunman | civilian noncombatant bystander peacekeeper; combination: mix mixture blend together
combine: merge unite join mix blend together link integrate pool amalgamate | separate split divide part
combined: joint united total together merged collective | separate individual divided; come: arrive approach travel reach | go leave depart stay
comeback: return revival recovery fight_back recover rally turnaround rebound | retirement collapse exit departure
comedian: comic entertainer star comedy funny_man stand-up | singer politician dancer magician musician actor presenter author
comedic: comic funny humorous amusing | tragic serious dramatic solemn
comedy: sitcom humor funny comic film show laughs comical | drama tragedy horror thriller documentary musical
comet: | planet star asteroid moon meteor; comfort: console ease reassure solace support relief soothe consolation | distress upset discomfort torment
comfortable: easy relaxed cosy convincing | uncomfortable narrow uneasy tight; comfortably: easily easy well convincingly | narrowly barely
comic: comedian funny humorous comedy cartoon amusing hilarious stand-up entertainer | tragic serious dramatic horror thriller
command: order control lead instruct instruction in_charge leadership direct orders | request obey plea follow
commandeer: seize take hijack take_over grab confiscate seizure | return hand_back surrender hand_over
commander: leader chief officer head head_of captain | subordinate private soldier troops recruit sergeant
commanding: dominant strong big powerful | narrow weak slim
commandos: troops soldiers special_forces marines elite_soldiers | civilians police rebels pilots
commemorate: mark remember honour celebrate memorial anniversary | forget ignore dishonour; commemoration: memorial remembrance ceremony
commence: begin start open launch get_under_way kick_off start_off | end finish stop cancel conclude
commend: praise applaud compliment honour salute recommend | criticise condemn rebuke blame attack denounce
comment: remark statement say speak respond response discuss reply speak_out tell answer opinion observation view talk mention post | silence question decline
commentary: analysis comment remarks commentator remark opinion
commentator: analyst broadcaster pundit expert critic journalist observer | player referee manager coach
commerce: trade business economic | agriculture
commercial: advertisement ad advert business trade advertise company profit | residential noncommercial military public cargo private charity
commission: committee panel body commissioner inquiry order fee
commissioner: official chief head regulator member | mayor minister governor senator judge
commit: carry_out perpetrate perform do pledge carried_out promise dedicate | prevent confess witness suspect
commitment: pledge promise dedication vow devotion obligation | refusal indifference
committed: dedicated devoted loyal carried_out | uncommitted disloyal indifferent wavering
committee: panel board commission group body lawmakers council jury members inquiry | individual court company
commodity: product goods item merchandise raw_material | service currency
common: widespread frequent usual shared commonly ordinary typical prevalent everyday general regular | rare uncommon unusual scarce infrequent
commoner: non-royal | royal noble prince aristocrat royalty; commonly: often usually frequently generally common | rarely
commotion: disturbance uproar noise fuss chaos ruckus racket turmoil disorder | calm silence quiet peace
communicate: talk contact speak tell convey message write discuss inform exchange | conceal
communication: contact message dialogue correspondence talk phone letter email exchange information | silence
communique: statement announcement message bulletin press_release communication | interview
communism: socialism marxism marxist leninism | capitalism fascism democracy nazism
communist: marxist red left-wing socialist leftist | capitalist fascist democratic
community: neighborhood public residents area town society people locals group local village district population | individual nation
compact: small agreement pact | large bulky; companion: friend partner mate travelling_partner pal | enemy stranger rival
`;
