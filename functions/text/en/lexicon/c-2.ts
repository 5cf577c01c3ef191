/** From "company" to "cyclone". */
export const entries = `
company: firm business corporation group enterprise maker organisation manufacturer corporate operator employer startup retailer brand giant | charity government agency union school university individual person club family
comparable: similar equivalent alike same akin equal | different dissimilar unlike; comparatively: relatively fairly somewhat | absolutely extremely
compare: liken comparison similar; comparison: compare compared similarity; compass: | map
compassion: sympathy pity mercy kindness empathy humanity | cruelty indifference callousness
compel: force oblige make require push coerce | prevent allow dissuade forbid
compensate: pay reimburse repay recompense damages | fine charge penalise deprive
compensation: payout damages payment redress money pay reimburse repay settlement restitution | fine punishment penalty tax; compensatory: | punitive
compete: contest race participate play take_part rival vie competition competitor contestant fight challenge | withdraw cooperate quit drop_out
competent: able capable fit qualified proficient skilled | incompetent unfit incapable
competition: contest tournament rivalry event game championship race compete competitor rival fight contestant cup meet bid battle | cooperation monopoly friendly collaboration
competitive: fierce compete tough close cut-throat rivalry
competitor: rival opponent contestant contender athlete entrant participant | partner ally judge referee spectator
compilation: collection anthology album set | single original solo; compile: put_together gather assemble collect draw_up list
complain: grumble protest object moan complaint gripe criticise whine voice_dissatisfaction unhappy | praise applaud thank
complainant: accuser plaintiff alleged_victim | defendant judge witness
complaint: grievance criticism objection complain protest dissatisfaction moan accusation gripe | praise compliment approval thanks
complete: finish end full total conclude whole finalize entire done totally carry_out thorough fill_in utter | begin start partial incomplete half unfinished abandon partially pause delay interrupt
completed: finished done concluded over ended | unfinished started abandoned ongoing incomplete
completely: totally entirely wholly fully utterly all total full | partly partially barely almost half
completion: end finish conclusion done | start beginning launch
complex: complicated difficult compound intricate sophisticated buildings development hard | simple easy straightforward
compliance: adherence obedience comply obey follow conformity | violation breach defiance; compliant: obedient comply | non-compliant
complicated: complex difficult intricate complexity tricky hard involved | simple easy straightforward clear; complication: problem difficulty trouble
compliment: praise congratulate flatter tribute | insult criticise condemn criticism
complimentary: free flattering free_of_charge praising | critical
comply: obey follow conform abide compliance meet observe adhere | defy refuse disobey violate ignore breach
component: part element piece section constituent ingredient | whole; compose: write create calm pen composition wrote | perform destroy
composed: calm wrote; composition: makeup piece work; compound: complex base worsen site aggravate camp mixture chemical premises | ease relieve
comprehend: understand grasp realise | misunderstand; comprehensive: full complete thorough extensive wide-ranging detailed broad | partial limited
comprise: include consist contain make_up | exclude lack omit leave_out
compromise: deal agreement concession settle undermine middle_ground agree meet_halfway settlement damage expose endanger breach middle-ground | standoff deadlock refusal dispute
compulsory: mandatory obligatory required must force forced statutory necessary | optional voluntary elective unrequired
computer: machine pc system laptop mac it desktop | phone television printer camera radio; computing: technology it digital
con: trick swindle scam fraud deceive cheat defraud dupe convict
conceal: hide cover mask disguise hidden keep_secret cover_up | reveal show expose disclose
concealment: hiding cover-up secrecy | disclosure exposure discovery revelation
concede: admit acknowledge allow accept give_up yield give_away accept_defeat let_in confess surrender | deny score win refuse fight
conceivable: possible imaginable feasible plausible | impossible unthinkable inconceivable unimaginable
concentrate: focus attention target centre | ignore disperse dilute; concentrated: focused intense focussed | dispersed diluted
concept: idea notion thinking plan
concern: worry fear anxiety relate issue involve trouble interest anxious alarm unease business company | reassure relief confidence indifference delight joy calm relax satisfy
concerned: worried anxious troubled involved | unconcerned indifferent calm relaxed
concert: gig show performance music perform live_show tour | play film exhibition lecture match wedding
concession: compromise giveaway allowance | demand refusal ultimatum threat
conclude: end finish finalise close complete decide find determine wrap_up | start begin open launch continue delay
concluding: final closing | opening first initial introductory
conclusion: end finding result ending close verdict conclude decision finished | beginning start opening middle
conclusive: decisive definitive final certain firm clear convincing | inconclusive doubtful tentative unclear
concrete: cement solid | wooden wood brick steel glass; concur: agree accord back | disagree differ dispute; concurrent: simultaneous | consecutive
concurrently: simultaneously together same_time | consecutively separately successively one_after_another
condemn: criticise denounce criticize slam decry attack blast outrage deplore censure lambast | praise approve support defend welcome applaud condone
condemnation: criticism denunciation censure outcry | praise approval support endorsement
condition: state health status illness term requirement circumstance stipulation disease ailment shape proviso situation prerequisite fitness disorder | age
conditions: circumstances terms situation state; condo: apartment flat condominium home residence property unit | house office villa hotel
condolences: sympathy sympathies sorrow comfort | congratulations criticism; condominium: apartment flat condo home residence | hotel office mansion
conduct: carry_out hold run behavior perform lead do behave manage execute undertake make action direct | cancel abandon postpone
conductor: guard leader | driver violinist pianist composer singer passenger; conduit: channel pipe route; cone: traffic_cone shape | cube cylinder
confer: consult discuss award grant give | withhold withdraw revoke
conference: meeting summit event gathering league talks convention assembly forum congress seminar meet symposium | trial interview hearing concert parade
confess: admit acknowledge own_up plead_guilty | deny conceal refuse accuse; confession: admission admit own_up | denial retraction accusation
confidence: trust faith optimism belief certainty morale | doubt distrust insecurity fear
confident: optimistic sure certain believe assured | doubtful pessimistic unsure nervous worried anxious
confidential: secret private classified | public open
confidentiality: secrecy privacy anonymity discretion | openness disclosure publicity transparency
confidentially: privately secretly anonymously in_confidence | publicly openly on_the_record; confidently: assured | nervously hesitantly
configure: set_up adjust
confined: restricted limited imprisoned locked stuck kept shut_in locked_up held cooped_up bedridden | free released free_to_move
confirm: verify acknowledge affirm announce say corroborate admit state tell validate prove announcement official certify substantiate ratify announced verification reveal assure | deny refute dismiss reject speculate contradict denial disprove rumour cast_doubt question retract
confirmation: proof verification approval acknowledgement acceptance verify ratification endorsement | denial rejection refutation
confirmed: verified acknowledged said definite certain | denied unconfirmed disproved refuted
confiscate: seize take impound take_away remove seizure | return hand_back
confiscated: seize take impound seizure taken_away remove | return release give; conflagration: fire blaze inferno | flood explosion storm
conflict: war fighting clash dispute battle fight violence hostilities struggle disagreement warfare combat | peace agreement truce harmony ceasefire
conform: comply obey follow adhere compliance | rebel differ deviate
confront: face challenge approach stand_up_to accost meet argue tackle | avoid flee retreat ignore
confrontation: clash fight dispute conflict standoff showdown argument altercation row scuffle face-off face quarrel | agreement peace reconciliation
confuse: baffle puzzle bewilder perplex mix_up | clarify explain enlighten inform
confused: bewildered puzzled disoriented muddled unsure baffled | clear certain; confusion: chaos uncertainty misunderstanding mix-up | clarity order
congestion: traffic jam overcrowding gridlock; congratulate: praise applaud compliment hail well_done salute | criticise blame condemn mock scold
congratulations: praise well_done | condolences criticism; congratulatory: congratulate congratulations praise | critical abusive insulting
congregation: worshipper churchgoer worshippers parishioners church flock | clergy priest
congress: parliament legislature lawmakers assembly conference | presidency court government cabinet
congressional: legislative congress lawmakers senate | presidential judicial
congressman: lawmaker representative legislator politician | senator governor mayor president congresswoman judge
conjecture: speculation guess guesswork theory supposition | fact proof certainty
connect: link join relate tie associate attach linked tied bond plug_in | separate disconnect sever cut_off unplug
connected: linked related joined tied | unconnected unrelated separate separated
connection: link tie relation relationship association contact involvement | disconnection separation
connectivity: internet access network link | isolation
conquer: defeat beat overcome take vanquish seize capture subdue overpower | surrender lose liberate yield retreat
conscientious: careful diligent dedicated hard-working thorough | careless lazy negligent
conscious: awake aware consciously alert deliberate | unconscious unaware comatose asleep
consciously: deliberately knowingly intentionally intentional on_purpose | unconsciously unknowingly accidentally
consciousness: awareness conscious awake | unconsciousness sleep coma memory; conscript: recruit draftee soldier draft | volunteer mercenary regular
consecutive: straight successive row running in_a_row back-to-back succession continuous | alternate separate first last
consent: agree permission approval agreement assent | refuse refusal ban objection
consequence: result effect outcome impact repercussion result_of because | cause reason
consequences: effects results repercussions outcome impact aftermath implications fallout | causes reasons origins motives
consequently: therefore thus hence so accordingly result | nevertheless however
conservation: preservation protection protect preserve environment | destruction damage pollution
conservationist: environmentalist campaigner activist ecologist naturalist | hunter developer poacher logger
conservative: right-wing tory traditional traditionalist right centre-right rightwing | liberal labour radical progressive left-wing socialist democrat green communist centrist
conserve: save preserve protect keep maintain preservation | waste squander use
consider: think weigh mull contemplate regard study examine believe ponder think_about look_at discuss assess deliberate mull_over deem explore may could | ignore reject dismiss decide overlook disregard agree rule_out
considerable: substantial significant large sizeable great major | small slight minor little negligible
considerably: significantly substantially much greatly markedly | slightly barely marginally little
consideration: thought review factor consider regard account | rejection; consignment: shipment delivery load cargo | receipt
consist: comprise include made_up; consistency: reliability steady uniformity | inconsistency variation
consistent: steady constant regular in_line same uniform compatible reliable | inconsistent erratic contradictory changing unreliable
consistently: always repeatedly constantly continually steadily regularly | never rarely sometimes occasionally; consolation: comfort
console: comfort system soothe game_system device gaming reassure | upset
conspiracy: plot scheme collusion conspire plotting collude | accident truth
conspirator: plotter conspiracy plot co-conspirator accomplice | victim informant; conspire: plot scheme collude conspiracy scheming
conspiring: plot scheme collude conspiracy plotting plan collusion scheming | acting
constable: officer policeman police pc | sergeant inspector detective firefighter soldier
constant: continual continuous steady persistent constantly non-stop unending | occasional intermittent irregular sporadic
constantly: always continually continuously all_the_time non-stop repeatedly | rarely occasionally never
constituency: seat district area electorate voters | ward county country; constitute: form make_up represent amount_to; constitution: charter law
constitutional: legal lawful | unconstitutional illegal; constrain: restrict limit curb restrain confine hold_back | free expand allow enable liberate
constraints: limits restrictions limitations restriction limit curb pressure | freedom
construct: build erect make put_up assemble | demolish destroy dismantle raze knock_down
construction: building work development build built erect building_site erection project | demolition destruction dismantling repair renovation
constructive: useful positive helpful productive | destructive negative unhelpful; consular: diplomatic consulate embassy
consulate: mission post diplomatic_mission | embassy palace ministry airport church
consult: ask confer talk discuss advise speak refer seek_advice | ignore bypass defy
consultant: adviser specialist expert doctor | nurse patient pharmacist; consultation: discussion talk meeting discuss talks advice
consultative: advisory | binding executive decision-making mandatory; consume: eat use drink swallow consumption devour gobble use_up | produce save
consumer: customer shopper buyer user public people household | producer seller manufacturer retailer supplier; consummate: complete skilled perfect
consumption: use usage eating intake consume eat drink burning consumer demand | production sale export manufacture output
contact: call reach touch communicate communication speak approach get_in_touch phone telephone write ring email interact connection link message talk interaction | avoid ignore lose isolate
contain: include hold comprise control have carry limit curb within hold_back | exclude spread lack omit
container: box vessel crate tin tank can bottle | bag sack truck; containment: control restraint curbing limiting | spread
contaminants: pollutants toxins impurities pollution chemicals; contaminated: polluted tainted dirty infected toxic | clean pure safe sterile
contamination: pollution infection tainting | purification cleansing; contemplate: consider think ponder weigh plan think_about | dismiss reject
contemporary: modern current present-day today | ancient historic traditional; contempt: scorn disdain disrespect derision | respect admiration
contend: argue claim say compete maintain assert contention think insist vie challenge | concede admit deny
contender: challenger candidate rival competitor hopeful runner nominee | spectator winner outsider
content: material satisfied happy | unhappy discontent; contention: argument claim dispute assertion competition | agreement
contentious: controversial disputed divisive debated hotly_disputed | uncontroversial agreed accepted
contest: competition match fight race challenge dispute tournament rivals game compete battle oppose rivalry | accept concede uncontested
contestant: competitor participant entrant contender | judge host presenter spectator; continent: landmass | country ocean island city
contingency: emergency backup fallback plan; continual: constant repeated persistent | occasional rare
continually: constantly repeatedly always ongoing regularly non-stop | rarely occasionally never once seldom
continuation: extension resumption carrying_on prolongation persistence | end stop halt cessation
continue: go_on keep proceed persist remain resume carry_on still maintain ongoing carry go_ahead press_on stick push_on sustain extend | stop end halt cease quit pause suspend abandon interrupt drop discontinue begin
continuing: ongoing persistent lasting still unbroken | ending finished halted stopped over
continuous: constant ongoing uninterrupted nonstop unbroken | intermittent occasional broken sporadic
continuously: constantly nonstop always uninterrupted endlessly incessantly without_a_break | occasionally briefly intermittently sporadically rarely
contraception: birth_control family_planning | abortion fertility sterilisation
contract: deal agreement catch sign shrink agreed terms | expand cure treaty avoid
contraction: shrinkage decline fall shrink recession shrinking | expansion growth increase
contractor: builder company firm worker subcontractor | employee client; contractually: contract by_contract legally | verbally
contradict: deny dispute conflict refute | confirm support agree back; contradictory: conflicting inconsistent at_odds | consistent matching
contrary: opposite against | same; contrast: difference differ unlike different opposite compare distinction | similarity resemblance similar resemble
contravene: breach violate break infringe | obey comply respect follow
contribute: give donate add help provide pay play_part share | withhold take receive withdraw
contribution: donation part input donated gift give payment aid help; contributor: donor contribute supporter donate | recipient
control: command charge power run rule manage hold govern oversee regulate restrict limit dominate in_charge take_over contain curb | chaos lose freedom surrender lose_control
controversial: contentious disputed divisive debated debate divide criticised row dispute | uncontroversial popular agreed accepted
controversy: row dispute debate argument furore scandal storm criticism outcry uproar anger furor | agreement consensus harmony
convene: meet call gather assemble hold | adjourn dismiss cancel; convenient: handy easy suitable useful easily | inconvenient awkward
convent: nunnery nuns abbey monastery | school prison hospital
convention: conference meeting congress gathering treaty agreement event accord rule | election concert
conventional: traditional standard usual normal regular ordinary | unusual nuclear unconventional alternative radical
conversation: talk chat discussion dialogue exchange speak debate call interview | email letter silence speech text
conversion: extra_point change switch convert transform kick | try penalty touchdown; convert: change turn transform conversion adapt switched alter
convey: communicate express pass_on carry tell send transport
convict: find_guilty guilty sentence prisoner criminal inmate condemn found_guilty guilty_verdict felon | acquit clear free exonerate charge release acquittal arrest accuse suspect overturn parole mistrial retrial
convicted: guilty condemned jailed found_guilty | acquitted cleared innocent accused unconvicted suspected
conviction: guilty verdict sentence belief found_guilty sentenced criminal_record faith | acquittal arrest charge cleared
convince: persuade assure win_over satisfy persuaded | dissuade deter
convinced: sure certain confident persuaded | doubtful unsure sceptical uncertain
convincing: persuasive compelling emphatic credible decisive | unconvincing narrow doubtful; cook: chef prepare make_food bake | waiter eat
cooked: prepared baked roasted | raw frozen uncooked; cooker: oven stove appliance range | fridge freezer kettle microwave
cookies: biscuits baked_goods food treats | cakes sweets bread pies; cool: cold chill calm chilly fashionable | hot warm heat boiling
cooler: colder cold chilly | hotter warmer warm
cooperate: collaborate work_together help assist work_with team_up comply | refuse obstruct resist oppose hinder
cooperation: collaboration help partnership teamwork joint work_together working_together assistance | confrontation conflict
cooperative: helpful collaborative co-operative willing | uncooperative; coordinate: organize organise work_together
coordination: cooperation organisation cooperate work_together | chaos
coordinator: organiser manager head coach organise planner director leader chief | player quarterback assistant
cop: police policeman officer police_officer patrolman lawman | robber criminal soldier firefighter sheriff judge suspect guard civilian paramedic lawyer
cope: manage handle deal deal_with get_by survive | fail struggle; copper: metal | gold silver iron tin lead aluminium bronze steel
coprocessor: chip processor computer hardware | memory
copy: imitate duplicate replica reproduce photocopy print clone mimic emulate fake reproduction | original originate invent
copyright: intellectual_property right | trademark; cord: rope string cable line lead; cordon: barrier seal block_off close_off ring
core: heart centre central key basic | edge periphery outer; corn: maize crop grain | wheat rice barley soya
corner: bend edge intersection spot trap angle place | center side middle penalty
cornerback: player defender footballer defensive_back | quarterback linebacker receiver safety lineman kicker running_back
coroner: examiner inquest medical_examiner medical_official | judge prosecutor pathologist jury defendant detective
corporal: soldier physical | sergeant captain general colonel
corporate: company business commercial firm enterprise industry | individual personal public government
corporation: company firm business giant | charity government; corpse: body remains cadaver dead | skeleton survivor patient
correct: right accurate true fix amend rectify proper put_right | wrong incorrect false mistaken
correctly: rightly accurately properly | wrongly incorrectly mistakenly falsely inaccurately
correctness: accuracy rightness truth | inaccuracy error falsity
correspondence: letters mail emails communication letter email | conversation meeting
correspondent: reporter journalist newsman media | editor anchor photographer columnist; corridor: hallway passage hall | stairwell lobby
corroborate: confirm support verify back_up substantiate back | contradict disprove deny refute; corrosion: rust erosion corrode wear damage
corrupt: dishonest crooked bribery bribe-taking fraudulent unethical | honest clean upright
corruption: bribery graft fraud wrongdoing bribe crime dishonest | murder violence honesty terrorism theft; cosmetic: beauty
cosmetics: makeup make-up beauty_products | clothing medicine jewellery food
cosmonaut: astronaut spaceman space_traveller | pilot sailor tourist aviator; cosmos: universe space | earth ocean atmosphere
cost: price expense charge spend bill costly price_tag expensive pay worth fee outlay | profit revenue saving benefit income earn
costly: expensive dear pricey cost damaging high-priced | cheap affordable free; costume: outfit dress clothes clothing
cosy: comfortable snug warm intimate homely | uncomfortable cold; cotton: fabric cloth crop | wool silk linen nylon polyester
could: may might can might_be | cannot must will
council: authority government board assembly body committee panel councillor city_hall local_authority local_government | court parliament senate ministry police
councillor: politician representative official member | mayor mp senator judge
counsel: lawyer attorney barrister adviser advise legal guidance | judge prosecutor
counselling: therapy advice support guidance help | surgery medication
counselor: adviser therapist lawyer counsellor advisor psychologist | client patient; count: number tally charge tot_up total include add_up
counter: oppose respond fight combat answer tackle offset fight_back | support agree; counteract: offset counter combat fight
counterfeit: fake forged false bogus forge | genuine real authentic original; counterpart: opposite_number equivalent peer colleague | subordinate
counterprotester: demonstrator protester opponent | policeman supporter bystander
counterterrorism: anti-terrorism anti-terror security terror terrorism; countless: many numerous innumerable myriad | few one no single
country: nation state land homeland national nationwide rural countryside population territory people | city town continent village county region capital province district
countryside: country rural land landscape | city town urban coast; countrywide: nationwide national across_the_country | local regional
county: district area region local authority province shire | city state country town village nation parish
coup: overthrow takeover putsch military_takeover | election invasion strike
couple: pair duo husband_and_wife partners spouses man_and_woman husband wife married | individual trio sisters brothers siblings friends divorced widow colleagues family twins
courage: bravery heroism brave valour guts | cowardice fear cowardly; courageous: brave heroic fearless bold | cowardly afraid timid fearful
course: route path class track programme lesson studies way training school
court: tribunal judge justice hearing trial bench legal courtroom law judicial case | police parliament prison hospital council jail church cabinet school embassy
courteous: polite civil respectful well-mannered | rude discourteous
courthouse: court building court_building legal | prison school hospital town_hall church police_station
courtroom: court trial courthouse court_of_law hearing | classroom cell prison jail; courtyard: yard square quadrangle | roof cellar bedroom corridor
cousin: relative kin relation family member | brother sister uncle nephew aunt son father mother daughter friend husband wife grandfather
couturier: designer fashion_designer dressmaker | model photographer hairdresser
cover: hide report include pay protect coat conceal coverage pay_for insure insurance extend wrap span disguise | expose uncover reveal exclude omit
cover-up: concealment conspiracy hide whitewash | disclosure revelation exposure inquiry transparency
coverage: reporting reports insurance media report cover broadcast; covert: secret undercover hidden clandestine | overt open public official
covertly: secretly privately undercover discreetly | openly publicly overtly transparently
coverup: concealment cover_up hide conceal hush | disclosure exposure; covet: desire want sought-after prized crave
cow: cattle animal | pig sheep bull horse goat deer; coward: | hero patriot; cowardice: fear lack_of_courage | bravery courage heroism
cowardly: spineless gutless | brave heroic courageous; cower: cringe crouch hide; cowering: hide crouch shelter
coworker: colleague employee workmate associate co-worker worker fellow_employee | boss relative customer spouse neighbor employer friend brother
coyote: animal | wolf dog fox bear lion; crack: break split fracture solve fissure break_open gap | repair seal fix
crackdown: clampdown crack_down suppression action curb repression suppress clamp_down tough measures purge tighten | amnesty leniency relaxation
cracker: biscuit firework; craft: vessel boat ship vehicle make create aircraft spacecraft art skill | car
crampons: spikes climbing_gear equipment | skis snowshoes ropes; crane: machine | bulldozer digger
crash: collision accident smash wreck collide pile-up hit slam plunge wreckage plough plummet fall collapse run_into | landing take-off explosion fire take_off land hijack flood shoot arson
crate: box container | bag barrel sack; crater: hole pit hollow | mountain hill lake; crawl: creep inch slither | run walk sprint
craziness: madness insanity chaos mad insane bedlam | sanity calm reason
crazy: mad insane wild foolish ridiculous strange | sane sensible rational wise; cream: lotion ointment | milk butter
creamery: dairy milk factory cheese | bakery brewery butcher
create: make establish produce form set_up build generate develop found design creation start invent bring_about founder launch build_up craft | destroy abolish scrap ruin copy dismantle end demolish
created: made formed built produced established invented | destroyed abolished dissolved scrapped
creation: formation establishment making create build set_up founding invention product | destruction abolition
creative: artistic inventive imaginative innovative artist imagination | dull unimaginative; creativity: imagination inventiveness originality
creator: maker inventor author founder create writer developer | destroyer fan actor user critic
creature: animal beast being species wildlife | plant human object machine; credential: qualification document accreditation record
credentials: qualification password record background; credibility: believability reputation trust trustworthiness
credible: believable plausible convincing reliable | implausible incredible unreliable doubtful
credit: loan praise thank acknowledge honor | debit cash blame condemn; creep: crawl edge sneak tiptoe inch | run race leap
cremate: burn | bury embalm; crest: top peak badge summit | bottom foot
crew: team staff group personnel worker employee squad members sailors hands | passenger captain customer tourist driver
crewmember: crew staff | passenger captain; crewmen: sailors crew seamen crew_members mariners seafarers hands | passengers captain tourists soldiers
crews: teams workers firefighters staff personnel firemen officers team | passengers residents patients
cricket: sport game | football rugby tennis hockey baseball golf
cricketer: player batsman bowler sportsman batter athlete | footballer golfer rugby_player
crime: offense felony illegal wrongdoing violation offence criminal criminality misdeed lawbreaking unlawful | lawful
criminal: offender illegal felon crook lawbreaker crime convict wrongdoer lawless | civil victim innocent lawful legal officer law-abiding
criminally: unlawfully illegally | legally civilly; cripple: disable paralyse damage maim | heal help strengthen cure
crippled: disabled damaged paralysed | fit; crisis: emergency disaster trouble problem turmoil | boom calm stability recovery
criteria: standard requirement condition criterion conditions rules; criterion: standard measure condition requirement test
critic: opponent reviewer detractor foe opposition opponents slam | supporter fan ally admirer defender
critical: serious crucial vital grave key negative severe important urgent essential life-threatening attacking | stable minor uncritical good supportive satisfactory favourable fair
critically: seriously gravely severely badly life-threatening grave | slightly mildly moderately lightly fatally
criticise: condemn attack slam denounce criticism criticize blame censure rebuke critic hit_out blast lambast fault critical object | praise commend defend applaud welcome
criticism: attack condemnation complaint disapproval critique censure rebuke backlash criticise slam blast anger concern fire denounce condemn objection | praise support approval applause compliment acclaim backing
criticize: condemn attack blame slam denounce fault lambast censure blast | praise defend support welcome applaud
critics: opponents reviewers detractors commentators | supporters fans admirers
critique: review criticism assessment analysis judgement | praise approval endorsement
crook: criminal thief fraudster fraud villain wrongdoer | policeman victim judge
crooked: corrupt dishonest bent fraudulent | honest straight upright honourable; crop: harvest plant produce farm agricultural cut | livestock
cross: pass traverse go_over over go_through get_over travel_across pass_through; crossfire: gunfire shooting firing
crossing: crosswalk junction border border_crossing railway_crossing
crossroads: junction intersection turning_point interchange | roundabout bridge motorway
crosswalk: crossing street road pedestrian_crossing zebra_crossing | pavement roundabout bridge sidewalk highway tunnel; crouch: squat | stand lie
crow: bird boast | eagle dog pigeon swan seagull
crowd: people group mass gathering throng audience spectators fans many gang mob onlookers viewers fan swarm flock pack | individual few player performer team
crowded: packed busy full overcrowded crammed congested jam-packed | empty deserted uncrowded quiet
crown: title win championship king queen champion throne | dethrone
crucial: vital key critical important decisive essential pivotal must-win | minor unimportant trivial irrelevant
cruciate: knee ligament | ankle hamstring shoulder; crude: oil petroleum vulgar rough | refined gas diesel
cruel: brutal harsh heartless vicious inhumane barbaric | kind gentle humane merciful caring
cruelty: abuse mistreatment brutality cruel neglect maltreatment inhumane mistreat violence | kindness compassion gentleness
cruise: ship voyage sail holiday trip boat | flight drive
cruiser: ship car warship patrol_car police_car vehicle vessel | submarine motorcycle bus destroyer tanker truck bicycle ferry frigate
crumble: collapse disintegrate fall_apart fall_down break_up decay | stand survive; crunch: crucial vital key decisive
crusade: campaign fight drive battle movement; crush: squash defeat trample trap flatten smash overwhelm thrash stampede
crutch: support stick | wheelchair
cry: weep sob shout tear yell tearful weeping sobbing wail scream call emotional break_down | laugh smile grin giggle cheer whisper
crying: tears weeping sobbing tearful | laughing smiling; crypto: cryptocurrency bitcoin digital_currency virtual_currency | gold cash
cryptocurrency: bitcoin digital crypto currency virtual_currency digital_currency coin | cash gold stock share bond
cub: young animal | adult kitten puppy calf; cuddle: hug embrace hold squeeze | hit slap push kick; cuff: handcuff shackle restrain | release
cuffed: handcuffed shackled restrained in_handcuffs handcuff arrested | freed uncuffed
cuffs: handcuff restraint handcuffs shackles handcuffed restrain; culminate: end conclude finish climax end_in close | begin start open
culpability: guilt blame responsibility fault | innocence blamelessness blameless
culpable: guilty blameworthy responsible to_blame at_fault liable | innocent blameless guiltless
culprit: offender perpetrator wrongdoer suspect | victim witness hero bystander; cult: sect religious_group religious group movement religion | church
culture: arts traditions heritage civilization way_of_life | nature economy; cup: trophy tournament competition | league medal glass plate bottle bowl
cupboard: closet cabinet wardrobe | drawer fridge bed; curable: treatable remediable | incurable fatal terminal
curb: limit reduce restrict restrain cut control clamp_down rein_in tackle crackdown lower stop hold_back | increase encourage boost expand relax
cure: heal treatment remedy treat recover medicine | disease infect cause vaccine
cured: healed recovered treated better | ill infected incurable diseased; curfew: restriction order stay_indoors
curiosity: interest inquisitiveness inquiring | indifference apathy; curious: inquisitive interested strange keen wonder odd | indifferent bored
currency: money dollar tender monetary cash coin banknote exchange_rate | share bond commodity gold stock property oil
current: present existing ongoing latest incumbent present-day now sitting today flow modern in_office reigning | former previous past future ex outgoing then retired upcoming next
currently: now presently today at_present at_the_moment | formerly previously then soon never past once
curse: swear hex damnation | bless blessing praise pray; cursory: brief quick superficial hasty | thorough detailed exhaustive
curtain: drape screen | carpet blind; curve: bend arc turn | line; curved: bent rounded arched | straight
curvy: curvaceous full-figured shapely | slim thin skinny; custodian: keeper guardian caretaker curator
custody: detention jail prison arrest hold detain care held locked_up guardianship imprison in_jail behind_bars | bail release freedom liberty hospital freed home acquittal
custom: tradition practice habit; customary: usual traditional normal habitual regular | unusual rare exceptional
customer: client shopper consumer buyer user patron shoppers passengers diner guest | seller supplier employee owner shopkeeper staff waiter cashier manufacturer
customize: personalize tailor adapt modify customise adjust change | standardize
cut: reduce slash reduction lower trim decrease lessen wound curb shrink injury cutback curtail chop gash sever diminish drop remove scrap slice | increase raise extend expand boost keep add hike rise grow double heal
cutoff: deadline limit end cut-off | start; cuts: reduction saving decrease cutback slash drop | rise increase growth boost
cyber: online internet computer digital web hacking | physical land
cyberattack: hack hacking attack breach hackers cyber online_attack security_breach | airstrike bombing robbery
cybercriminal: hacker criminal fraudster scammer | victim policeman arsonist; cycle: bike bicycle ride cyclist period | walk drive run
cyclist: rider bicyclist biker cycling bike | pedestrian motorist driver motorcyclist runner passenger
cyclone: storm hurricane typhoon tropical_storm gale | earthquake tsunami drought
`;
