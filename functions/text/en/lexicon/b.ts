/** From "baby" to "bystander". */
export const entries = `
baby: infant newborn child birth little_one | adult teenager puppy boy grandmother
babysitter: nanny childminder carer sitter | mother teacher grandmother aunt neighbour
bachelor: single unmarried unattached | married husband wed divorced widower
back: support endorse favour approve return rear behind spine endorsement help previous again reverse come_back | front oppose reject forward chest neck face undermine withdraw shoulder stomach
backend: server behind_the_scenes infrastructure | frontend interface
backer: supporter investor sponsor sympathiser advocate financier | opponent critic enemy detractor
background: history past origin | foreground front
backing: support endorsement approval help aid sponsorship | opposition rejection criticism resistance
backlash: criticism reaction anger outcry protest criticise complaints fury hit_back | praise support; backstreet: illegal
backup: support reserve substitute reinforcement copy relief spare deputy second-choice help | starter first-choice starting
backward: behind back reverse rear retreat | forward ahead forwards; backyard: garden yard | street park garage kitchen
bacteria: germ microbe bug organism bacterial infection | virus fungus parasite; bacterium: germ bug microbe | virus fungus parasite
bad: poor terrible serious awful severe negative badly worse nasty unpleasant dreadful evil unfavourable | good great excellent positive well nice fine
badge: emblem insignia pin shield; badly: severely seriously poorly gravely bad serious critically | well slightly lightly mildly
badly-behaved: unruly naughty misbehaving disobedient | well-behaved obedient
baffle: puzzle confuse mystify perplex bewilder stump | enlighten explain
baffled: puzzled confused bewildered mystified mystery perplexed bemused | certain; bag: sack case luggage suitcase pack holdall win | box
baggage: luggage bag suitcase | passenger cargo crew
bail: bond release freed free_on_bond surety | custody fine prison jail parole probation acquittal
bailout: rescue aid loan help rescue_package support lifeline bail_out save | bankruptcy default; bait: lure tempt entice trap
baked: cooked | fried boiled grilled raw steamed; baker: | butcher grocer chef brewer
balance: equilibrium remainder stability equal steady rest bank_balance | imbalance
balcony: terrace ledge | window roof basement floor stairs garden porch attic patio; bald: hairless hair_loss | hairy long-haired
ball: | bat racket puck stick shot racquet ring glove net; ballet: dance dancing | opera theatre concert play
ballistic: missile rocket projectile | cruise; balloon: rise increase swell | shrink
ballot: vote election poll voting referendum | appointment auction coup; ballots: vote voting_paper ballot_papers
ban: prohibit bar forbid outlaw prohibition suspend block suspension outlawed block_out illegal disqualify restrict exclude boycott stop prevent embargo | allow permit legalize approve authorise lift let encourage
banana: fruit | apple orange mango pineapple grape
band: group musician act rock_group bandmate musicians ensemble pop_group gang ring | soloist singer choir fans
bandit: robber outlaw gang criminal attackers thug thief | victim; bandwidth: capacity data_capacity internet speed | storage
bang: blast explosion noise boom hit; banish: exile expel ban remove send_away exclude | welcome admit invite recall
bank: lender institution banker financial_institution creditor branch shore | insurer shop casino broker school post_office store supermarket
banker: financier bank finance investor financial_executive | lawyer teacher accountant; banknote: note bill cash currency money | coin cheque stamp
bankroll: fund finance pay_for back; bankrupt: insolvent bust broke bankruptcy collapse ruined | solvent profitable
bankruptcy: insolvency administration collapse bankrupt go_bust receivership insolvent failure | profit takeover merger
banned: barred prohibited forbidden outlawed suspended blocked prevented excluded disqualified | allowed permitted legal approved authorised required legalised
banner: sign placard flag poster; baptism: christening ceremony | wedding funeral burial confirmation
bar: pub ban prohibit block exclude prevent tavern saloon nightclub forbid inn lawyers stop disqualify rod refuse | allow admit permit restaurant church welcome shop enable hotel
barber: hairdresser hair_stylist haircut | butcher baker tailor; bare: naked uncovered empty reveal | covered clothed full clad
barefoot: shoeless shoes | shod; barely: hardly scarcely narrowly just only_just little slightly | easily comfortably completely widely
bargain: deal cheap discount cut-price negotiate haggle low-price | rip-off; bargaining: negotiation talks haggling negotiate deal haggle
barge: boat vessel ship craft | plane helicopter train canoe yacht; bark: woof | bite; barley: grain crop cereal | wheat rice corn oats maize
barrage: bombardment volley attack hail shelling; barred: banned excluded prohibited | allowed admitted permitted invited
barricade: block hole_up barrier lock_in block_off blockade; barricades: barrier blockade roadblock obstacle fence barriers block obstruct | bridge
barrier: obstacle fence wall barricade hurdle obstruction gate block | gateway opening bridge road; barriers: obstacles hurdles barricades | gateways
barrister: lawyer counsel advocate attorney | judge defendant juror witness; bars: pub tavern
barter: trade exchange swap haggle | buy donate sell steal
base: headquarters camp centre foundation found establish site home military facility depend bottom installation station | top summit airport border peak embassy school
baseball: sport game | basketball football hockey soccer cricket softball tennis golf
baseman: infielder player baseball_player baseball | pitcher catcher outfielder shortstop designated_hitter umpire
basement: cellar below_ground underground lower_floor | attic roof loft ground_floor garage balcony
basic: fundamental simple essential elementary main | advanced complex; basically: essentially fundamentally largely; basin: bowl valley river
basis: ground foundation reason base grounds cause; basket: bucket hoop container score field_goal net point | rebound goal home_run
basketball: hoops sport game nba team | football baseball hockey soccer tennis volleyball rugby cricket boxing swimming
bass: fish | trout salmon tenor cod; bastion: stronghold fortress defence redoubt heartland; bat: club | ball glove
bath: tub wash bathtub | sink pool basin
bathrobe: robe gown dressing_gown dressing-gown clothing garment | suit coat pyjamas towel pajamas dress swimsuit jacket
bathroom: toilet washroom restroom lavatory wc shower_room | kitchen bedroom living_room hallway garage; bathtub: bath tub | shower pool bed
batsman: batter cricketer player cricket | bowler umpire wicketkeeper fielder
batter: beat hit pound pummel attack assault batsman | bowler pitcher catcher fielder
battered: beaten damaged beat hit damage pounded abused | undamaged
battery: assault beating power_cell cell charge physical_attack power_pack | engine robbery arson
battery-powered: electric cordless rechargeable electrical | solar-powered petrol mains
battle: fight combat conflict struggle war clash contest fighting skirmish engagement fight_against compete vie confront | peace truce surrender retreat ceasefire siege agreement
battlefield: front battleground war combat; bay: | river
beach: shore seaside sand coast sea coastal seafront | mountain forest lake desert park pool cliff
beam: ray smile girder grin pole light | frown grimace
bear: animal carry endure tolerate stand native birth born give_birth deliver wear bring stomach | wolf lion tiger dog die bury drop moose cougar deer elephant shark leopard coyote
beard: whiskers hair stubble facial_hair | moustache wig; beast: animal creature monster
beat: defeat overcome win victory top best hit attack assault see_off winner thrash thrashing punch batter knock_out outscore surpass | draw lose_to tie lose_out surrender caress draw_with
beaten: defeated lost assaulted battered hit attacked | unbeaten victorious
beating: assault attack thrashing defeat battering | stabbing shooting losing praise
beautiful: pretty lovely attractive gorgeous stunning handsome scenic | ugly plain; beauty: looks attractiveness good_looks | ugliness
because: since as due_to owing_to | despite although though unless; become: turn grow be made | remain cease; bed: cot bunk | chair sofa table bath
bedroom: room chamber sleeping_quarters | kitchen bathroom garage living-room garden hallway
beef: meat cattle | pork chicken lamb fish turkey bacon veal ham
beer: ale drink alcohol lager alcoholic pint brew | wine whiskey water vodka gin cider rum coffee tea
before: prior ahead earlier previously until | after following during since later; beforehand: earlier before previously advance | afterwards later
beg: plead implore ask appeal request | demand refuse
begin: start launch commence open kick_off initiate set_out get_under_way kick-off outset onset | end finish stop conclude halt close complete
beginner: novice newcomer learner amateur trainee rookie | expert veteran professional master
beginning: start outset opening onset launch commencement | end finish close conclusion middle; behalf: name
behave: act behaviour conduct conduct_oneself do | misbehave
behavior: conduct actions manner attitude acts action behave act performance habits | appearance speech
behind: after following beyond | ahead before beside front; being: creature person human | object
belief: view faith opinion conviction think believe | doubt disbelief; believability: credibility plausibility | implausibility
believable: credible plausible convincing likely | incredible implausible unlikely far-fetched
believe: think suspect consider feel assume reckon presume belief trust convinced view opinion thought | doubt deny disbelieve prove know disprove reject
bell: chime ring toll | siren horn whistle alarm; belly: stomach abdomen tummy | chest back leg head neck
belong: owned part_of member own property owner; belongings: possessions property things effects
beloved: loved cherished dear popular favorite adored dearly treasured | hated despised unpopular
below: under beneath lower less | above over beyond exceeding; belt: strap sash title crown championship | hat tie shoe glove shirt
belt-tightening: austerity cuts savings cutbacks | spending extravagance splurge; bemoan: lament complain complain_about | celebrate
bench: seat court sit judge substitute | table chair; bend: crooked curve turn corner | straight
beneficial: helpful good useful benefit positive advantageous | harmful detrimental; beneficiary: recipient heir benefit receive | donor benefactor
benefit: help gain advantage aid profit good welfare payment beneficial improve perk upside useful favor pay allowance | harm disadvantage loss cost penalty suffer harmful risk burden damage victimize
bent: crooked curved corrupt dishonest twisted | straight honest; bequest: legacy gift inheritance donation will; berg: iceberg ice | floe glacier
berth: place spot dock mooring slot qualification qualify seat; beset: plague trouble hit afflict | free spare help
besides: also moreover as_well in_addition further; besiege: surround encircle blockade lay_siege | liberate free relieve
best: top finest greatest leading superior excellent top-notch ideal outstanding favourite optimal record defeat win | worst second least poorest poor bad average mediocre
bet: wager gamble stake punt back; betray: deceive double-cross let_down be_unfaithful sell_out | support protect defend
betrayal: treachery disloyalty treason infidelity | loyalty allegiance fidelity devotion
betrayed: deceive let_down double-cross betrayal cheated double-crossed treachery | protect loyal
betrothal: engagement engaged promise_to_marry | wedding marriage divorce separation
better: improve superior improved best greater well | worse inferior poorer worst; betting: gambling wagering gaming wager | match-fixing
beverage: drink refreshment liquid | food meal snack dish; bewildered: confused puzzled baffled perplexed mystified | certain
bias: prejudice partiality favouritism discrimination unfair slanted one-sided partisan one-sidedness | fairness impartiality neutrality fair neutral
biased: partial unfair prejudiced one-sided slanted | impartial fair neutral objective unbiased balanced; biblical: scriptural religious
bicycle: bike cycle two-wheeler | motorcycle car scooter bus tricycle
bid: offer attempt try tender effort campaign candidacy hope proposal | withdrawal rejection withdraw
bidder: buyer offer purchaser | seller auctioneer
big: large huge major great substantial considerable sizeable important enormous significant bigger vast | small little minor tiny slight modest smaller
bigger: larger greater more | smaller tinier shorter slimmer; biggest: largest greatest major top huge main big largest-ever | smallest tiniest
bike: bicycle motorcycle cycle motorbike cycling two-wheeler | car van bus truck scooter lorry train skateboard
biker: motorcyclist rider motorbike motorcycle | driver pedestrian
bill: legislation law measure proposal invoice note act plan draft_law draft_legislation charge fee cost proposed_law banknote | constitution regulation budget amendment decree
billion: | million thousand trillion hundred dozen zillion
billionaire: tycoon rich wealthy businessman magnate super-rich mogul entrepreneur owner | pauper millionaire poor
bin: container dustbin rubbish trash throw_away | bag box; bind: tie fasten oblige compel tie_up | untie release
binding: compulsory mandatory legally_binding obligatory must legal | voluntary nonbinding optional; binge: spree indulge excess gorge | fast diet
bio: biography profile biographical life summary; biochemist: scientist researcher chemist academic | physicist economist biologist botanist
biodiversity: species wildlife nature; biography: book life_story memoir life | novel film; biological: | chemical nuclear foster adoptive
biologist: scientist expert researcher academic naturalist | physicist chemist geologist astronomer
bird: animal wildlife creature winged feathered poultry | fish mammal insect dog cat reptile cow bat lizard; birdie: | bogey par eagle
birth: born childbirth delivery arrival baby | death marriage wedding miscarriage abortion
birthday: anniversary born turn celebration | wedding funeral christmas graduation easter; biscuit: cookie snack | cake bread sweets pie
biscuits: cookie snack food | cake bread crisps sweets chocolate; bishop: cleric clergyman churchman | rabbi imam cardinal pope politician
bit: piece part little slightly somewhat small fragment bite slice | whole lot completely
bitcoin: cryptocurrency crypto digital_currency virtual_currency | dollar gold ether; bite: attack nip wound | kick sting
bitter: acrimonious angry fierce resentful hostile sour | sweet friendly amicable cordial pleasant; bittersweet: mixed
bizarre: strange odd weird unusual peculiar | normal ordinary
black: dark african-american african dark-coloured | white red yellow blue hispanic asian brown green native_american
blackened: charred burnt scorched | whitened; blackmail: extortion extort threaten demand_money | bribery theft murder fraud
blackout: outage power_cut power_failure electricity power_loss darkness loss_of_power cut_off power without_power
blade: knife weapon sharp_object | gun bomb firearm
blame: accuse fault responsible attribute hold accused hold_responsible responsibility criticise point_finger liable | praise credit absolve thank defend forgive excuse
blameless: innocent faultless guiltless irreproachable | guilty responsible culpable at_fault; blank: empty bare unmarked | full loaded live filled
blanket: cover total complete comprehensive | partial limited; blare: sound loud blast
blast: explosion explode bomb detonate slam criticise blow_up shot attack lash_out rebuke | fire flood praise crash collapse applaud earthquake shooting
blaze: fire inferno flame burn fires burning alight firefighters smoke | flood explosion storm crash tornado landslide collision earthquake
bleak: grim gloomy dismal dire hopeless dark | bright hopeful optimistic sunny; bleed: haemorrhage blood blood_loss haemorrhaging | clot heal
bleeding: blood haemorrhage bled blood_loss hemorrhage; bleeds: haemorrhage lose_blood blood
blend: mix mixture combine combination | separate divide part unmix; bless: | curse condemn
blindness: sight_loss vision_loss disability | deafness vision paralysis
blizzard: snowstorm storm snow heavy_snow | drought heatwave flood hurricane earthquake; bloc: group alliance union
block: stop prevent obstruct bar halt thwart hinder ban impede veto building barricade hold_up deny | allow permit clear open approve unblock facilitate enable
blockade: siege block barricade closure cordon encirclement | opening relief lifting
blockage: obstruction block barrier obstructed jam clot | opening clearance
blockbuster: hit success film movie box-office smash_hit | flop failure indie; blockchain: technology cryptocurrency digital_ledger
blocked: obstructed closed stopped barred | open allowed unblocked
blog: post website site online web write internet page | newspaper book magazine television; blogger: writer blog author internet_writer | broadcaster
bloke: man guy chap fellow | woman girl lady child; blood: plasma bleeding bloody bleed haemorrhage | urine saliva sweat bone tissue
bloodless: peaceful non-violent | bloody violent
bloodshed: killing violence carnage slaughter massacre deaths bloodletting | peace ceasefire harmony calm
bloody: violent deadly brutal bloodshed blood gory blood-stained brutally | bloodless peaceful clean
bloom: flower blossom flourish | wither wilt fade die
blow: setback hit strike explode punch knock disappointing explosion bombing disappointment storm | boost help lift gift success
blue: navy | red green yellow black white orange brown purple pink gray grey; blueprint: plan design proposals
blunder: mistake error gaffe slip slip-up | success triumph achievement victory
blunt: frank direct outspoken dull plain-spoken candid honest | sharp tactful polite diplomatic; blur: obscure unclear fuzzy | sharpen clarify
board: panel committee council enter get_on directors ship go_aboard climb_on embark body commission authority trustees regulator plank | disembark exit leave get_off shareholders employees alight land
boast: brag claim have pride show_off crow possess | complain admit deplore
boat: vessel craft ship ferry | plane car train bus helicopter truck jet lorry; boating: sailing cruising | flying skiing diving
bodily: physical body injury | mental
body: corpse remains organisation organization agency group dead cadaver corpses physical human deceased torso authority institution association human_remains figure | mind soul survivor head limb spirit
bog: marsh swamp wetland | desert forest lake; bogey: | birdie eagle par albatross
bogus: fake false phoney sham fraudulent counterfeit | genuine real true authentic; boiled: cooked heated | raw fried frozen roasted
boiling: hot scalding simmering | freezing cold icy; bold: daring brave courageous | timid cautious shy
bolster: strengthen boost support reinforce improve prop_up shore_up increase enhance add_to | weaken undermine damage harm
bolt: flee run lock lightning
bomb: explosive device blast explosion attack weapon bomber bombardment blow_up explode ordnance charge | gun missile knife rifle mine bullet rocket sword shooting fire torpedo firework
bombard: shell attack bomb pound barrage strike | defend protect
bombardment: shelling bombing attack bomb shell barrage strikes assault airstrikes | ceasefire truce
bomber: attacker terrorist militant plane bomb suicide_attacker bombing aircraft jet | gunman fighter helicopter victim hijacker shooter sniper
bombing: attack blast explosion explode terror_attack air_strike explosives detonate blown_up | shooting stabbing kidnapping arson assassination hijacking arrest
bombs: explosives devices munitions explosive explosions shells | guns knives
bombshell: revelation surprise shock disclosure disclose surprise_news stunning; bond: bail security tie link debt friendship | stock
bondage: slavery captivity servitude | freedom liberty; bone: skeleton fracture skeletal rib | muscle skin blood organ tendon ligament
bonnet: hood hat car_hood | boot roof windscreen; bonus: extra payment reward pay payout | fine salary penalty
boo: jeer heckle barrack catcall hiss | cheer applaud clap praise welcome
book: volume work reserve novel title publication read author write writer publish literature text paperback order arrange hire memoir tome | film song album magazine newspaper play poem cancel series
bookkeeper: accountant; bookmaking: betting gambling | publishing; books: novel literature publication accounts | film magazine newspapers song
bookstore: bookshop shop store retailer | library supermarket cinema bakery
boom: growth rise expansion blast explosion surge upturn bang thrive prosperity | bust slump recession crash decline collapse
boon: benefit boost help advantage good_news | blow curse; boos: jeer heckle | cheer applause
boost: increase raise lift improve help support strengthen rise enhance bolster aid growth spur uplift encouragement | cut reduce weaken hurt decrease harm damage reduction blow hamper lower
booster: rocket jab shot supporter vaccine vaccination dose injection launcher backer | critic satellite
boot: kick throw_out shoe footwear | glove hat; booth: stall stand kiosk cubicle box | office; booty: loot spoils haul plunder stolen_goods
booze: alcohol drink liquor | food; border: frontier boundary edge crossing line boundary_line | centre interior coast capital
bore: drill bear carry dig | entertain thrill excite sink; bored: uninterested fed_up weary | excited interested entertained thrilled
boredom: tedium monotony tiredness dullness | excitement interest enthusiasm thrill; boring: dull tedious | exciting interesting
born: birth | die dead deceased died; borrow: take_out_loan take owe debt lent | lend repay steal give save pay buy donate fund
borrower: debtor mortgage customer | lender saver; borrowing: debt loan loans indebtedness | lending saving repayment investing
bosom: breast chest bust | leg
boss: manager chief head leader executive director coach chief_executive ceo head_coach in_charge supervisor | employee worker player assistant captain striker apprentice owner
bosses: managers chiefs executives employers | workers staff employees colleagues
botch: bungle mess_up mishandle fail failed bungled fumble bungling mishandled error wrong foul_up blunder failed_attempt ruin | succeed perfect
botched: bungled failed mishandled | successful flawless completed; both: pair each | neither one three all none
bother: trouble disturb annoy pester worry; bothered: troubled worried worry annoyed | untroubled
bottle: container vessel drink | can glass cup jar box barrel bag; bottom: base lowest foot floor lower bed buttocks | top highest middle side ceiling
boulder: rock stone | pebble brick log sand; bounce: rebound recover; bound: tied headed on_way heading certain bind tie | free untied
boundary: limit border line edge frontier; bounty: reward prize money payment | fine penalty
bout: fight match attack spell boxing contest round period episode | truce season; boutique: shop store fashion_shop small_shop | restaurant
bow: bend leave; bowel: gut intestine colon | stomach lung liver bladder kidney; bowl: dish stadium | plate
bowler: player cricketer | batsman wicketkeeper fielder; box: container case carton package pack | bag bottle sack basket envelope barrel
boxer: fighter boxing champion athlete | wrestler footballer golfer jockey
boy: child youngster lad youth kid son teenager male young_man schoolboy teen minor children | girl man woman daughter baby father lady adult
boycott: shun avoid refuse stay_away snub refuse_to_attend protest | attend join support
boyfriend: partner lover man ex love_interest relationship | girlfriend husband fiance brother ex-boyfriend fiancee wife father son cousin
boyhood: childhood youth | adulthood girlhood; boys: lad youth child youngster son | girl woman daughter men baby
brace: prepare support ready get_ready gird goals | relax; bracelet: jewellery bangle | necklace ring earring watch
brag: boast crow gloat boasting show_off; brain: head mind cerebral neurological | heart lung kidney liver spine stomach skin
brake: slow stop decelerate slow_down | accelerate speed swerve reverse
branch: office division arm department limb outlet unit local_office subsidiary shop | headquarters trunk root head_office
brand: label make name company; brandish: wave wield display show hold point flourish armed | fire hide drop conceal
brave: courageous heroic bold fearless valiant daring | cowardly timid fearful afraid frightened
bravery: courage heroism valour gallantry | cowardice fear timidity weakness
brawl: fight scuffle clash melee altercation punch-up | party meeting truce discussion
brazen: bold shameless daring audacious daylight | timid shy discreet
breach: violation break violate infringe breaking flout hack gap | comply obey compliance honour respect
break: smash fracture snap shatter violate breach rest holiday pause broken rupture split crack burst interrupt exceed | repair mend keep obey fix heal honour
break-in: burglary raid theft intrusion | arson murder fraud breakout assault kidnapping
break-up: split separation divorce collapse end dissolution | marriage merger reunion wedding engagement
breakaway: separatist rebel splinter escape separated | united loyal; breakdown: collapse failure fail broke_down crash | recovery
breakfast: meal morning_meal food | lunch dinner supper tea brunch snack; breaking: smashing violating fracturing breach | mending obeying repairing
breakout: escape jailbreak break_out outbreak fled | capture
breakthrough: advance discovery progress milestone important find success leap | setback failure deadlock
breakup: split separation end parting split_up break_up separate breaking_up | reunion marriage wedding engagement reconciliation merger
breast: chest bust | lung prostate skin bowel ovarian cervical; breathing: respiration respiratory inhaling | heartbeat pulse eating
breed: reproduce kind type variety strain species animal dog raise rear mate sort; breeze: wind | gale hurricane rain
breweries: brewer beer | wineries distilleries
bribe: kickback payment bribery corruption pay_off corrupt pay inducement sweetener illegal_payment graft | ransom blackmail donation salary
bribery: corruption bribe graft bribes payoff | murder theft extortion perjury blackmail embezzlement
brick: block stone masonry | wood glass concrete steel; bridge: span crossing overpass viaduct structure flyover | tunnel road dam wall ferry canal
brief: short inform quick short-lived momentary shortly quickly | long lengthy extensive prolonged; briefer: shorter quicker | longer lengthier
briefly: shortly momentarily temporarily brief short temporary for_a_while for_a_time momentary quick | permanently long lengthily forever indefinitely
brigade: unit force fire_service troops; bright: brilliant light shining vivid brightly glowing smart | dark dim dull gloomy
brilliant: excellent superb great bright outstanding brilliance fantastic amazing clever wonderful | terrible poor dull awful stupid
bring: take carry deliver fetch cause brought bear transport lead | remove take_away; brink: verge edge close_to close
broad: wide widespread extensive general sweeping large vast | narrow limited specific
broadcast: air show televise transmit programme screen tv television radio live screening | publish print cancel newspaper magazine website
broadcaster: channel network presenter station tv tv_station television radio_station anchor host | newspaper listener publisher viewer print
broader: wide wider general larger | narrower specific; broadly: generally largely widely mostly | narrowly specifically exactly strictly
broccoli: vegetable | carrot cabbage potato; broke: penniless bankrupt skint insolvent | rich wealthy solvent affluent
broken: fractured smashed damaged cracked faulty | intact repaired fixed working
broker: negotiate mediate dealer agent arrange trader stockbroker intermediary middleman seller agreement secure deal | buyer client banker
bronze: medal third-place | gold silver winner; brook: stream tolerate creek | ocean river lake canal
brother: sibling relative twin family family_member kin man | sister father son cousin uncle friend brother-in-law nephew grandfather stepbrother half-brother mother wife
brothers: sibling relative siblings | sister cousin father uncle son mother twin
brown: tan color colour | black white blue green grey red yellow pink orange; browse: surf look search
browser: software program internet web | website computer; bruise: injure hurt injury mark | fracture cut burn
bruising: injury injured contusion | fracture burn cut; brutal: savage vicious violent cruel ruthless barbaric ferocious | gentle mild humane kind
brutality: violence cruelty savagery abuse barbarity ferocity viciousness | kindness humanity gentleness
bubbly: lively cheerful outgoing vivacious champagne | dull quiet shy sad; buck: dollar stag male deer | doe euro pound hen
bucket: pail container | bottle bag; buddy: friend pal mate companion | enemy stranger
budget: spending finances plan funds spending_plan financial_plan fiscal money allocation cost finance fund | election
bug: flaw error fault glitch insect virus illness | feature
build: construct erect create develop make set_up construction put_up built | demolish destroy dismantle close buy tear_down pull_down ruin
builder: construction_worker workman developer contractor construction_firm labourer | plumber electrician architect carpenter painter
building: structure property construction house block premises complex facility built tower construct office development edifice site builder | vehicle bridge tunnel car road demolition airport
bulk: most majority greater_part mass | minority fraction; bulldozer: digger machine vehicle | crane tank tractor
bullet: round shot ammunition slug gunshot gunfire shoot | shell knife arrow bomb grenade stone rocket missile
bulletin: report announcement newscast news statement update notice; bullion: | cash coin diamond
bullish: optimistic confident positive upbeat | bearish pessimistic gloomy negative
bully: harass intimidate abuse torment | protect defend help befriend
bullying: harassment abuse intimidation mistreatment taunt harass pick_on torment | kindness bribery theft
bump: hit knock collide bang run_into lump rise; bunch: group cluster lot; bundle: pack package bunch
bungalow: house home property | flat mansion castle houseboat skyscraper
bungle: botch mishandle mess_up failed botched mismanage blunder mistake | succeed
bungled: botched mishandled failed fumbled | successful accomplished skilful perfect
burden: load weight strain responsibility pressure weigh_down debt cost | relief benefit advantage asset
bureau: agency office department authority organisation service
bureaucrat: official administrator civil_servant functionary mandarin | politician minister lawmaker; bureaucratic: administrative red_tape
burger: hamburger food sandwich fast_food | pizza hotdog salad kebab
burglar: thief robber intruder raider break-in burglary housebreaker | victim owner homeowner murderer arsonist mugger fraudster
burglarize: burgle rob break_in steal burglary | vandalise buy
burglary: break-in theft robbery burglar break_in stole raid burgled crime intruder steal loot | murder assault fraud arson vandalism carjacking kidnapping shoplifting trespassing extortion
burgle: rob raid break_into steal | buy burn guard; burial: funeral interment bury entombment | cremation exhumation birth baptism
buried: interred laid_to_rest underground | cremated exhumed unearthed afloat; burlesque: striptease cabaret dance show strip | ballet opera
burn: fire set_ablaze scorch blaze char injure torch ignite flames set_fire incinerate scald catch_fire destroy | freeze drown bruise extinguish shoot stab flood
burned: scorched charred torched burnt fire alight blazed incinerated | drowned extinguished frozen shot stabbed
burning: fire blazing ablaze alight | extinguished freezing unlit quenched doused
burnt: burned charred scorched burn fire scorch blackened singe | frozen; burrito: food | taco pizza sandwich
bursary: scholarship grant award funding student | loan prize; burst: rupture explode break split blow_out broke blow_up crack flood
bury: inter lay_to_rest burial funeral entomb grave put_to_rest cover | cremate exhume dig_up unearth
bus: coach vehicle passenger_vehicle public_transport | train car truck tram van plane taxi bicycle motorcycle lorry minivan boat ferry
bush: shrub plant outback | tree flower; bushes: shrubs undergrowth shrubbery scrub | trees flowers grass
bushfire: wildfire fire blaze | flood earthquake storm drought
business: company firm trade commerce enterprise corporation industry commercial venture store firms entrepreneur economic trading shop employer outlet corporate | charity school hospital government hobby
businessman: entrepreneur executive tycoon businessperson trader owner | politician businesswoman lawyer doctor actor farmer
businesswoman: entrepreneur executive owner businessperson | businessman politician actress lawyer
bust: raid arrest bankrupt broken break | boom solvent growth release
busy: active crowded occupied hectic bustling hard-working packed | quiet idle empty free deserted unoccupied; but: however yet though
butcher: slaughter meat kill slaughterer | baker grocer greengrocer fishmonger; butter: | margarine cheese milk cream oil; button: | switch lever
buy: purchase acquire acquisition deal takeover pay_for snap_up bought take_over get buyer buyout shop invest order | sell rent give steal lend lease
buyer: purchaser customer bidder buy purchase shopper | seller vendor owner tenant; buyout: takeover acquisition purchase deal | merger sale disposal
buzz: excitement; bypass: avoid surgery road go_around sidestep get_round circumvent heart_surgery ring_road
bystander: onlooker witness passer-by passerby onlookers | suspect attacker victim perpetrator
`;
