/** From "cab" to "cycle". */
export const entries = `
cab: taxi vehicle car | bus truck train; cabin: lodge hut house | tent; cabinet: government ministers | parliament opposition
cable: wire line cord television message rope | broadcast radio; cache: stash store hoard stockpile; cafe: restaurant coffee_shop eatery | shop hotel
cage: enclosure pen; calamity: disaster catastrophe tragedy | blessing success triumph; calendar: schedule diary
caliber: quality gauge standard calibre ability
call: phone ring telephone demand urge name describe describe_as appeal request dub label contact dial say brand summon ask summons invite refer title plea | text email ignore hang_up answer letter message
calm: quiet peaceful ease soothe peace | angry violent unrest anger stormy agitated tense inflame; calmly: calm quietly | angrily frantically
camera: device lens video cctv equipment webcam surveillance | phone microphone radar scanner laptop gun
camp: base site settlement training campsite encampment facility tent team campaign | city hotel hostel
campaign: drive push effort crusade fight election canvass bid race candidacy initiative run appeal offensive | office victory ban
campus: university college school grounds site | office prison barracks hospital; can: may able could tin | cannot bottle unable must
canal: waterway channel | river lake road sea; cancel: call_off scrap abandon drop axe | postpone hold confirm reschedule
cancer: disease illness tumour leukaemia | diabetes stroke flu dementia; candid: frank honest open | secretive dishonest evasive
candidacy: bid campaign run
candidate: contender hopeful nominee runner politician challenger candidacy aspirant applicant | incumbent voter winner president senator
candle: light flame | torch lamp lantern; canister: container can tank tin cylinder | bag box bottle
cannabis: marijuana drug pot weed | cocaine heroin alcohol tobacco ecstasy; cannon: gun; canvas: painting
cap: limit restrict hat ceiling restriction maximum | uncap; capability: ability capacity power means | inability weakness
capable: able can competent | unable incapable; capacity: ability volume size capability; capital: city money funds | province suburb village
capitalism: free_market market_economy capitalist | communism socialism feudalism; capitalization: value
capsule: spacecraft pod pill spaceship ship craft vehicle | rocket satellite shuttle tablet
captain: skipper leader commander pilot | coach crew goalkeeper referee manager owner; caption: title text
captive: prisoner hostage detainee captured held | free
captivity: imprisonment custody detention prison held hostage confinement | freedom wild release
captor: kidnapper hostage-taker jailer | hostage prisoner rescuer
capture: catch seize arrest take take_control film record apprehend | release free lose escape
captured: caught seized held taken arrested | released freed escaped lost
car: vehicle auto automobile motor sedan hatchback saloon driver driving wheels | truck bus van motorcycle bike lorry train plane boat bicycle tram ship helicopter tractor pickup
caravan: trailer convoy | house tent car lorry; carbon: | oxygen nitrogen; card: pass document | letter book cash cheque ticket
cardiac: heart | lung kidney liver; care: treatment attention look_after nursing concern help support | neglect abuse
career: profession job working_life time | childhood marriage education
careful: cautious prudent wary carefully watchful meticulous | careless reckless rash negligent
carefully: cautiously careful closely cautious | carelessly recklessly hastily rashly
careless: negligent reckless thoughtless sloppy irresponsible | careful cautious deliberate attentive
cargo: freight load goods shipment consignment | passenger fuel; carjacker: robber thief suspect hijacker | kidnapper murderer driver
carnage: slaughter bloodshed massacre killing | peace; carnal: sexual; carpet: rug | curtain; carrier: airline operator
carry: transport bring bear take hold convey move have | drop; case: lawsuit trial matter incident prosecution example instance investigation
cash: money fund currency banknote | card cheque gold
cast: actors throw vote choose crew select line-up fling actor star hurl fishing_line | director catch audience writer; casual: informal | formal
casualty: victim injured wounded toll hurt dead fatality killed injury loss | survivor bystander rescuer perpetrator
catastrophic: disastrous devastating | minor; catch: capture arrest nab seize caught grab apprehend snare captured | release miss drop escape lose
category: class type group; catering: food; cathedral: church | mosque temple synagogue castle
caught: captured arrested seized trapped | escaped freed missed
cause: trigger lead prompt create bring produce spark reason source result provoke | prevent stop avert avoid
caution: warn warning care prudence careful | encourage recklessness; cautious: careful wary | reckless bold careless
cautiously: carefully warily | recklessly; cave: cavern grotto | mountain tunnel mine
cease: stop end halt discontinue quit | start continue resume begin
ceasefire: truce armistice peace cessation agreement | war offensive attack fighting
celebrate: mark commemorate honor party rejoice toast festivity rejoicing cheer hail observe honour fete | mourn lament regret protest boycott ignore
celebration: party festivity event ceremony | mourning funeral protest; celebrity: star famous personality celeb fame | unknown politician
celestial: heavenly space astronomical star planet sky | terrestrial earthly; cell: jail prison phone | courtroom hospital
cellist: musician player instrumentalist | violinist pianist guitarist singer drummer dancer; cellphone: mobile phone cell | landline computer tablet
censor: suppress ban restrict | publish; censorship: suppression ban | freedom; cent: penny money coin | dollar pound euro percent dime
center: centre middle facility heart hub | edge outskirts; central: middle main key core centre | outer peripheral northern southern eastern western
centre: middle heart facility hub core | edge outskirts; century: hundred | decade year millennium week
cereal: grain food crop breakfast | fruit meat vegetable; ceremony: event service celebration ritual
certain: sure some particular specific definite confident guaranteed convinced | uncertain doubtful unlikely unsure possible all
certainly: definitely surely undoubtedly sure certain absolutely clearly | possibly perhaps maybe unlikely; certainty: sureness | doubt uncertainty
certified: qualified licensed | unlicensed; chain: series group retailer; chair: seat chairman head lead preside | table bed
chairman: chair head chief president leader boss | deputy member secretary; chalice: cup
challenge: contest dispute difficulty question test problem dare oppose confront | accept
challenger: rival opponent contender opposition hopeful | champion incumbent holder; chamber: room house
champ: champion winner titleholder victor | challenger runner-up loser; champagne: wine bubbly drink alcohol sparkling_wine | beer whisky vodka juice
champion: winner titleholder victor champ | runner-up loser challenger; championship: title tournament competition league | friendly
chance: opportunity possibility likelihood probability shot prospect hope odds hopes prospects possible opening luck may could likely risk | certainty impossibility design certain
chancellor: leader minister head head_of_government politician finance_minister | president king governor senator
change: alter shift modify amend reform revise switch transform adjust difference vary different new move shake-up overhaul conversion replace revision update | keep maintain preserve retain remain stay same unchanged stability stick_with
channel: station network broadcaster strait | newspaper; chant: sing shout; chaos: disorder turmoil confusion disruption mayhem | order calm
chaotic: disorderly confused messy turbulent | orderly calm; chapter: section branch period part stage episode | book
character: role part personality figure | actor author; characteristic: typical trait feature quality | untypical unusual
characterize: describe portray depict call
charge: accuse accusation allege indict indictment count prosecute allegation fee cost price | acquit clear convict release exonerate sentence pardon
charitable: generous philanthropic charity non-profit | commercial
charity: nonprofit foundation organization good_cause fundraising donation charitable non-profit campaigners group giving organisation donate relief | business company government
charm: appeal; charred: burnt burned scorched blackened; chart: graph list map ranking plan; charter: hire rent
chase: pursuit pursue follow run_after hunt | flee lead escape; cheap: inexpensive low-cost affordable low-priced bargain | expensive costly pricey
cheaper: less_expensive | dearer; check: inspect examine verify test inspection examination control review screen | ignore skip
checkpoint: roadblock checkpost barrier | station; cheek: face | chin nose forehead; cheer: applaud encourage hail applause | boo jeer
cheese: dairy food | butter milk meat; chemical: substance toxic | nuclear biological
chemotherapy: chemo treatment cancer_treatment | radiotherapy surgery; cherry: fruit | apple banana orange
chest: torso body | leg head arm neck back stomach; chicken: poultry bird fowl | beef pork turkey fish
chief: head leader boss main director top commander commissioner executive head_of principal | deputy subordinate minor vice
chiefly: mainly mostly primarily largely | partly hardly slightly entirely
child: kid youngster minor boy girl toddler infant son daughter juvenile | adult parent man woman pensioner teenager
childcare: nursery day-care child-minding; childhood: youth child young early | adulthood old_age
children: kid youngster child youth offspring minor juvenile pupil | adult parent grandparent pensioner; chill: cold cool coldness | heat warm warmth
chilling: frightening scary disturbing | reassuring; chilly: cold cool | hot warm mild; chin: jaw face | forehead nose cheek; chirp: | bark
choice: option selection decision pick alternative choose prefer preference appointment opt | obligation necessity rejection
choke: suffocate strangle throttle asphyxiate gag asphyxia | stab shoot drown breathe poison
choose: pick select decide opt choice elect | reject refuse; chop: cut hack axe | stab; chorus: choir | verse; chunks: pieces lumps
church: congregation parish religious place_of_worship denomination | mosque synagogue temple school; cigarette: tobacco smoke | cigar drug
cinema: film movie theatre | stadium museum library restaurant church; cinematic: film movie | theatrical
circle: ring round loop group | square triangle; circuit: course track race; circulate: spread distribute go_round
circumstances: conditions situation events; circus: show | zoo; cite: quote mention refer name invoke
citizen: national resident people person | foreigner tourist immigrant
citizenship: nationality citizen passport naturalization | residency visa asylum
city: town municipality metropolis place area urban metropolitan local municipal downtown capital | village country state county farm suburb nation continent region rural
civic: municipal public local city | military private national; civil: civilian civic | criminal military
civilian: noncombatant citizen | soldier military officer; clad: dressed wearing clothed | naked
claim: say allege state assert maintain allegation contend insist statement argue | deny admit reject; claimed: alleged | proven denied
clan: family tribe group tribal relatives; clandestine: secret covert hidden underground secretly undercover | open public overt
clap: applaud applause cheer | boo jeer heckle whistle; clarity: clearness | confusion
clash: fight confrontation conflict battle dispute violence skirmish violent fighting scuffle | agreement truce peace
class: lesson course category grade pupil group | teacher school; classic: traditional great vintage | modern
classroom: school class lesson schoolroom | office playground gym library court; clean: wash clear cleanup scrub cleanse | dirty pollute contaminated
clear: obvious evident remove exonerate plain acquit | convict unclear block cloudy; clearly: obviously plainly evidently
clerk: worker employee official assistant cashier staff | manager owner customer judge; clever: smart intelligent bright | stupid; click: press
client: customer buyer patron | lawyer agent rival employer; climate: weather environment
climb: rise ascend scale ascent increase go_up mount | fall descend drop decline
climber: mountaineer hiker climb alpinist trekker explorer adventurer | skier swimmer cyclist runner diver surfer sailor guide
clinch: secure win seal claim take wrap_up | lose miss
clinic: hospital medical_center health_center medical doctor health facility | school prison pharmacy nursing_home office church
clip: video footage excerpt cut film recording snippet cutting | photo letter; clock: timepiece | watch phone; cloister: monastery convent
close: shut near nearby end tight shutter seal closure | open reopen far distant; closely: carefully nearly | loosely
closer: nearer | farther further; closest: nearest | farthest furthest; closet: wardrobe cupboard
closing: closure final shutdown end last | opening first launch
closure: shutdown closing shut end close shut_down close_down axing closed | opening reopening launch expansion reopen
clothe: dress | undress strip feed; clothed: dress wear dressed | naked nude; clothes: garment outfit wear dress attire garments | shoes jewelry
clothing: garment apparel wear attire dress | furniture food; cloud: | sun; cloudy: overcast dull grey | sunny clear bright
club: team side society outfit nightclub football_club football association organisation bar | country school player league federation
clue: hint lead evidence sign; clutch: hold grip grasp grab | release
coach: manager boss trainer head_coach train bus | player referee owner fan captain goalkeeper
coal: fuel fossil_fuel energy mining | oil gas gold uranium wood diesel nuclear solar
coalition: alliance partnership bloc allies partners joint | opposition rival; coarctation: narrowing
coast: shore coastline seaside coastal beach | inland mountain interior; coastal: seaside shore coast | inland
cockpit: flight_deck plane | cargo wing toilet; cocktail: drink mix | beer wine
code: cipher rules password program programming encryption pin law conduct; coffee: drink beverage | tea beer; coin: | note banknote; coincide: match
coincidence: chance accident luck coincidental | design plan; cold: chilly freezing icy cool chill | hot warm
coldest: chilliest cold freezing | hottest warmest mildest
collaboration: partnership cooperation joint_effort work_together teamwork cooperate joint team_up partner | rivalry competition conflict split
collapse: fall crumble crash fail cave_in failure faint give_way | stand rise survive recover; collateral: security
colleague: co-worker associate teammate workmate fellow co-workers peer partner coworker | rival stranger boss opponent subordinate enemy
collect: gather pick_up receive amass fetch | distribute; collection: set group range gather; collective: joint group shared | individual
collectively: together jointly | individually separately; college: university school campus institution | hospital prison
collide: crash hit smash collision slam run_into strike bump crash_into | avoid miss; collie: dog sheepdog pet animal | cat terrier poodle labrador
collision: crash accident wreck collide smash crash_into impact pileup | explosion landing derailment shooting; colonist: settler | native
colonists: settlers settler colonial | natives; colonization: settlement | decolonisation independence
colonize: settle occupy colony settle_in take_over colonise inhabit | abandon liberate decolonize; color: colour shade hue; column: article
columnist: journalist writer | editor photographer politician; combat: fight battle fighting war tackle counter | peace
combination: mix mixture blend; come: arrive approach travel reach | go leave depart stay
comeback: return revival recovery fight_back recover rally | retirement collapse exit departure
comedian: comic entertainer star | singer politician dancer
comedy: sitcom humor funny comic film show laughs comical | drama tragedy horror thriller documentary musical
comfort: console ease reassure solace support relief soothe consolation | distress upset discomfort torment
comfortable: easy relaxed cosy convincing | uncomfortable narrow; comfortably: easily easy well convincingly | narrowly barely
comic: comedian funny humorous comedy cartoon amusing hilarious stand-up entertainer | tragic serious dramatic
command: order control lead instruct | request obey; commandeer: seize take hijack | return
commander: leader chief officer head | subordinate private
commandos: troops soldiers special_forces marines elite_soldiers | civilians police rebels pilots; commence: begin start open launch | end finish stop
comment: remark statement say speak respond response discuss reply speak_out tell answer opinion observation view talk mention post | silence question decline
commentary: analysis comment remarks; commentator: analyst broadcaster pundit expert critic journalist observer | player referee manager coach
commerce: trade business | agriculture; commercial: advertisement ad advert business trade | residential noncommercial military
commission: committee panel body; commissioner: official chief | mayor minister governor; commit: carry_out perpetrate perform do pledge | prevent
commitment: pledge promise dedication vow devotion obligation | refusal indifference
committee: panel board commission group body lawmakers council jury members inquiry | individual court company
common: widespread frequent usual shared | rare uncommon; commonly: often usually frequently generally | rarely
commotion: disturbance uproar noise fuss | calm silence; communicate: talk contact speak tell convey message write discuss inform exchange | conceal
communication: contact message dialogue correspondence talk phone letter email exchange information | silence
community: neighborhood public residents area town society people locals group local village district population | individual
companion: friend partner | enemy stranger; company: firm business corporation group enterprise maker organisation | charity government agency union
comparatively: relatively fairly; compare: liken comparison; comparison: compare; compensation: payout damages payment redress money | fine
compete: contest race participate play take_part rival vie | withdraw cooperate
competition: contest tournament rivalry event game championship race | cooperation; competitive: fierce
compile: put_together gather assemble collect draw_up; complain: grumble protest object moan complaint | praise
complaint: grievance criticism objection complain | praise compliment
complete: finish end full total conclude whole finalize entire done totally carry_out thorough fill_in utter | begin start partial incomplete half unfinished abandon partially
completed: finished done concluded | unfinished started abandoned; completely: totally entirely wholly fully utterly | partly partially barely
completion: end finish | start beginning; complex: complicated difficult compound | simple easy; compliance: adherence obedience | violation breach
complicated: complex difficult intricate complexity tricky hard involved | simple easy straightforward clear; complication: problem difficulty
compliment: praise congratulate flatter tribute | insult criticise condemn criticism
comply: obey follow conform abide compliance | defy refuse disobey violate; component: part element piece | whole; composed: calm wrote
composition: makeup; compound: complex base worsen; comprehensive: full complete thorough extensive wide-ranging detailed broad | partial limited
comprise: include consist contain make_up | exclude lack omit
compromise: deal agreement concession settle undermine middle_ground agree meet_halfway settlement damage expose endanger breach middle-ground | standoff deadlock refusal dispute
compulsory: mandatory obligatory required | optional voluntary; computer: machine pc system laptop | phone television tablet
computing: technology it digital; conceal: hide cover mask disguise | reveal show expose
concede: admit acknowledge allow accept give_up yield | deny score win; concept: idea notion
concern: worry fear anxiety relate issue involve trouble interest worried anxious alarm unease business company | reassure relief confidence indifference delight joy calm
concert: gig show performance | play film; concession: compromise | demand refusal
conclude: end finish finalise close complete decide find determine wrap_up | start begin open launch continue delay
conclusion: end finding result ending close verdict | beginning start; concrete: cement solid | wooden wood brick
condemn: criticise denounce criticize slam decry | praise approve support
condition: state health status illness term requirement circumstance stipulation disease ailment shape proviso situation prerequisite fitness disorder | age
conditions: circumstances terms situation state; condo: apartment flat condominium home | house office
condolences: sympathy sympathies sorrow comfort | congratulations criticism
conduct: carry_out hold run behavior perform lead do behave manage execute undertake make action direct | cancel abandon postpone
conference: meeting summit event gathering league talks convention assembly | trial interview
confess: admit acknowledge own_up plead_guilty | deny conceal refuse accuse; confession: admission admit | denial
confidence: trust faith optimism | doubt distrust; confident: optimistic sure certain | doubtful pessimistic
confidential: secret private classified | public open; confidentiality: secrecy privacy | openness disclosure; confidently: | nervously
configure: set_up; confined: restricted limited imprisoned locked stuck kept | free released
confirm: verify acknowledge affirm announce say corroborate admit state | deny refute dismiss reject speculate
confirmation: proof verification approval acknowledgement | denial rejection; confiscate: seize take impound | return
confiscated: seize take impound | return release; conflagration: fire blaze | flood explosion
conflict: war fighting clash dispute battle fight | peace agreement truce; confront: face challenge approach | avoid flee
confrontation: clash fight dispute conflict standoff showdown argument
confused: bewildered puzzled disoriented muddled unsure baffled | clear certain; confusion: chaos uncertainty misunderstanding | clarity
congratulate: praise applaud compliment | criticise blame; congratulations: praise | condolences criticism; congratulatory: | critical
congregation: worshipper churchgoer | clergy; congressional: legislative | presidential judicial
connect: link join relate tie associate attach | separate disconnect sever; connection: link tie relation relationship association
connectivity: internet access; conscientious: careful diligent dedicated hard-working thorough | careless lazy; conscious: awake aware | unconscious
consciously: deliberately knowingly intentionally | unconsciously unknowingly
consciousness: awareness conscious awake | unconsciousness sleep coma memory; consecutive: straight successive row running | alternate
consequence: result effect outcome impact repercussion | cause
conservation: preservation protection protect preserve environment | destruction damage pollution
conservative: right-wing tory traditional traditionalist right centre-right rightwing | liberal labour radical progressive left-wing socialist democrat green
conserve: save preserve protect | waste
consider: think weigh mull contemplate regard study examine believe ponder think_about look_at discuss assess deliberate mull_over deem explore may could | ignore reject dismiss decide overlook disregard agree rule_out
consideration: thought review factor consider; consist: comprise include; consistency: | inconsistency
consistent: steady constant regular in_line same uniform compatible reliable | inconsistent erratic contradictory changing unreliable
consistently: always repeatedly constantly | never rarely; consolation: comfort; console: comfort system
conspiracy: plot scheme collusion conspire plotting collude | accident truth; conspirator: plotter; conspiring: plot scheme collude conspiracy
constant: continual continuous steady persistent | occasional intermittent; constantly: always continually continuously | rarely occasionally
constitution: charter law; constitutional: legal lawful | unconstitutional illegal; constraints: limits restrictions limitations | freedom
construct: build erect make put_up assemble | demolish destroy dismantle raze knock_down
construction: building work development build built erect building_site erection project | demolition destruction dismantling repair renovation
consular: diplomatic; consulate: mission post | embassy palace ministry
consult: ask confer talk discuss advise speak refer talks seek_advice | ignore bypass; consultation: discussion talk meeting
consume: eat use drink swallow consumption devour | produce; consumer: customer shopper buyer user | producer seller manufacturer
consummate: complete; consumption: use usage eating intake | production; contact: call reach touch communicate communication speak approach | avoid
contain: include hold comprise control have | exclude spread; container: box vessel crate | bag; contemporary: modern current | ancient
contend: argue claim say compete maintain assert contention think insist vie challenge | concede admit deny; contender: challenger candidate rival
content: material satisfied | unhappy; contention: argument claim dispute; contest: competition match fight race challenge dispute
continent: | country ocean; contingency: emergency backup; continually: constantly repeatedly always | rarely occasionally
continue: go_on keep proceed persist remain resume last carry_on still maintain ongoing carry go_ahead press_on stick push_on sustain extend | stop end halt cease quit pause suspend abandon interrupt drop discontinue begin
continuous: constant ongoing uninterrupted nonstop unbroken | intermittent occasional broken sporadic
contract: deal agreement catch sign shrink | expand cure; contractor: builder company firm | employee
contradict: deny dispute conflict | confirm support agree; contrary: opposite | same; contrast: difference differ unlike | similarity resemblance
contribute: give donate add help provide | withhold; contribution: donation part input; contributor: donor | recipient
control: command charge power run rule manage hold govern oversee | chaos lose
controversial: contentious disputed divisive debated | uncontroversial popular; controversy: row dispute debate argument furore scandal | agreement
convenient: handy easy | inconvenient; convention: conference meeting congress gathering treaty agreement event accord rule
conversation: talk chat discussion dialogue exchange | email letter; conversion: extra_point change switch | try penalty touchdown
convert: change turn transform conversion adapt; convey: communicate express pass_on carry
convict: find_guilty guilty sentence prisoner criminal inmate condemn | acquit clear free exonerate charge release
conviction: guilty verdict sentence belief | acquittal; convince: persuade assure win_over satisfy | dissuade
convinced: sure certain confident persuaded | doubtful unsure sceptical uncertain; cookies: biscuits | cakes; cool: cold chill calm | hot warm heat
cooler: colder cold chilly | hotter warmer warm; cooperate: collaborate work_together help assist work_with | refuse obstruct resist
cooperation: collaboration help partnership teamwork joint | confrontation conflict; cooperative: helpful collaborative | uncooperative
coordinate: organize; coordination: cooperation organisation cooperate work_together | chaos; coordinator: organiser manager head coach | player
cop: police policeman officer police_officer patrolman detective deputy lawman | robber criminal soldier firefighter sheriff judge suspect guard
cope: manage handle deal | fail; copper: metal | gold silver iron tin; coprocessor: chip processor
copy: imitate duplicate replica reproduce | original; copyright: intellectual_property right | patent trademark; cord: rope string cable
cordon: barrier; core: heart centre central key | edge periphery; corner: bend edge intersection spot trap angle place | center side middle penalty
cornerback: player defender footballer | quarterback linebacker receiver; coroner: examiner | judge prosecutor
corporate: company business commercial | individual; corporation: company firm business | charity
correct: right accurate true fix | wrong incorrect false; correspondent: reporter journalist | editor; corridor: hallway passage
corrosion: rust erosion; corrupt: dishonest crooked | honest; corruption: bribery graft fraud wrongdoing | murder violence honesty
cost: price expense charge spend bill costly price_tag | profit revenue saving benefit income; costly: expensive dear pricey | cheap
cotton: | wool silk; could: may might can | cannot must will; council: authority government board assembly body committee panel | court parliament
counsel: lawyer attorney barrister adviser advise | judge; count: number tally charge tot_up total include
counter: oppose respond fight combat answer | support; counteract: offset counter combat
counterfeit: fake forged false bogus forge | genuine real authentic original; counterpart: opposite_number equivalent
counterterrorism: anti-terrorism anti-terror security terror terrorism; countless: many numerous innumerable | few one no
country: nation state land homeland | city town continent village county region
county: district area region local authority province shire | city state country town village nation parish
couple: pair two duo husband_and_wife partners spouses man_and_woman | individual trio sisters brothers siblings friends
courage: bravery heroism | cowardice fear; courageous: brave heroic fearless bold | cowardly afraid; course: route path class track programme
court: tribunal judge justice hearing trial bench | police parliament prison hospital council; courthouse: court building | prison school hospital
courtroom: court trial | classroom cell; cousin: relative kin | brother sister uncle nephew aunt son father mother daughter friend
cover: hide report include pay protect coat conceal coverage pay_for insure insurance extend wrap span disguise | expose uncover reveal exclude omit
coverage: reporting reports insurance; covert: secret undercover hidden clandestine | overt open public official
covertly: secretly privately undercover | openly publicly overtly; coverup: concealment | disclosure; covet: desire want; cowering: hide crouch
coworker: colleague employee workmate associate co-worker worker fellow_employee | boss relative customer spouse neighbor employer
crack: break split fracture solve | repair; crackdown: clampdown crack_down suppression action curb repression | amnesty; cracker: biscuit
craft: vessel boat ship vehicle make create
crash: collision accident smash wreck collide pile-up hit slam plunge collided wreckage plough plummet fall fatal_accident collapse | landing take-off explosion fire take_off land hijack flood
crater: hole | mountain hill; craziness: madness insanity chaos | sanity; crazy: mad insane wild foolish ridiculous strange | sane sensible rational
creamery: dairy; create: make establish produce form set_up build generate develop found design | destroy abolish scrap ruin copy
creation: formation establishment making | destruction; creative: artistic inventive imaginative; creator: maker inventor author founder | destroyer
credentials: qualification password; credibility: believability reputation trust trustworthiness; credit: loan praise | debit cash blame
crew: team staff group personnel worker employee squad | passenger captain customer tourist; crewmember: crew staff | passenger
crewmen: sailors crew seamen | passengers; cricket: sport game | football rugby tennis hockey baseball golf
cricketer: player batsman bowler sportsman | footballer golfer; crime: offense felony illegal wrongdoing violation offence
criminal: offender illegal felon crook lawbreaker | civil victim innocent lawful; cripple: disable paralyse damage | heal help strengthen
crippled: disabled damaged paralysed | fit; crisis: emergency disaster trouble problem turmoil | boom calm stability recovery
criteria: standard requirement condition; critic: opponent reviewer detractor foe opposition | supporter fan ally
critical: serious crucial vital grave key negative severe | stable minor uncritical good supportive
critically: seriously gravely severely badly | slightly mildly
criticise: condemn attack slam denounce criticism criticize blame censure rebuke | praise commend defend applaud
criticism: attack condemnation complaint disapproval critique censure rebuke backlash criticise slam blast anger concern fire denounce condemn objection | praise support approval applause compliment acclaim backing
crook: criminal thief fraudster | policeman victim; crop: harvest plant produce | livestock; cross: pass traverse go_over
crossfire: gunfire shooting firing; crossing: crosswalk junction border; crosswalk: crossing street road | pavement roundabout bridge
crowd: people group mass gathering throng audience spectators fans many gang mob onlookers viewers fan swarm flock pack | individual few player performer team
crown: title win | dethrone; crucial: vital key critical important decisive essential pivotal must-win | minor unimportant trivial irrelevant
cruciate: knee ligament | ankle hamstring; crude: oil petroleum vulgar rough | refined gas; cruelty: abuse mistreatment brutality | kindness
cruise: ship voyage sail | flight; cruiser: ship car warship patrol_car police_car vehicle vessel | submarine motorcycle bus destroyer tanker
crunch: crucial; crush: squash defeat trample; cry: weep sob shout tear yell | laugh smile; crypto: cryptocurrency bitcoin | gold
cryptocurrency: bitcoin digital crypto currency | cash gold stock; cuff: handcuff shackle handcuffs restrain | release
cuffed: handcuffed shackled restrained | freed; cuffs: handcuff restraint; culminate: end conclude finish climax | begin start
cult: sect religious_group religious group movement religion | church; cup: trophy tournament | league medal glass
curb: limit reduce restrict restrain cut control | increase encourage
cure: heal treatment remedy treat recover medicine | disease infect cause vaccine; curfew: restriction
curious: inquisitive interested strange | indifferent; currency: money dollar tender | share bond commodity gold
current: present existing ongoing latest incumbent | former previous past future ex
currently: now presently today at_present | formerly previously then soon; curse: swear hex | bless blessing praise; curve: bend; curvy: | slim
custody: detention jail prison arrest hold detain care | bail release freedom liberty; custom: tradition practice
customer: client shopper consumer buyer user patron | seller supplier employee owner; customize: personalize tailor adapt modify
cut: reduce slash reduction lower trim decrease lessen wound curb shrink | increase raise extend expand boost keep add
cyber: online internet computer digital | physical
cyberattack: hack hacking attack breach hackers hacked cyber online_attack security_breach | airstrike bombing; cycle: bike bicycle ride | walk
`;
