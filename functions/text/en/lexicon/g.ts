/** From "gadget" to "guy". */
export const entries = `
gadget: device tool appliance apparatus; gag: silence ban censor joke | free
gain: win obtain increase acquire rise get advance profit add pick_up benefit earn climb growth take_over achieve | lose loss drop decrease decline forfeit
gale: storm wind tempest gusts | breeze calm drizzle; gallery: museum art_museum exhibition_space venue | theatre library church cinema theater
gallon: | litre pint barrel pound; gallons: liquid volume amount | litres pints barrels pounds tons
gamble: bet risk wager stake chance punt speculate | save invest certainty; gambling: betting gaming wagering | drinking
game: match contest fixture play competition meeting clash encounter sport cup_tie tie title video_game | practice season training tournament film league set championship concert
gamer: player video-game_player; gamers: player gaming video_game_players | developer
gang: group band mob crew ring criminals gangsters mobsters organised_crime thugs mafia criminal_group | individual family loner police army team
gangland: underworld criminal mafia gang mob criminals | terrorist
gangster: criminal mobster mafioso crook mob mafia gang crime thug hoodlum crime_boss | policeman detective victim officer judge
gap: difference opening hole space divide lead margin break breach pause | parity
garage: car workshop repair_shop | kitchen bedroom attic shed cellar; garbage: rubbish trash waste refuse litter bin junk dump | food goods laundry
garden: yard backyard | house field street; garment: clothing clothes dress apparel item_of_clothing | shoe jewel furniture food
garments: clothes clothing apparel outfit | shoes furniture; garner: gather collect receive win earn get | lose forfeit scatter
garnered: gain attract receive collect win earned gather | lose
gas: fuel petrol vapour energy fumes petroleum natural_gas vapor | oil coal electricity liquid solar wood diesel nuclear
gasoline: petrol fuel gas | diesel water coal electricity; gate: entrance barrier entry doorway door crowd attendance | window wall roof fence tower
gateway: entrance entry door portal access | exit
gather: collect assemble meet congregate amass convene crowd rally | disperse scatter leave separate
gathering: meeting rally assembly event crowd party get-together congregation convention | dispersal; gauge: measure assess judge estimate test
gay: homosexual same-sex lesbian homosexuality lgbt queer | straight heterosexual; gaze: look stare
gear: equipment kit clothing gadgets apparatus tackle; geared: designed aimed tailored suited; gem: jewel stone precious_stone | gold silver coin
gems: jewels stones jewellery gemstones diamonds treasures | coins banknotes; gemstone: jewel gem stone | coin
gender: sex male female sexual men women man woman | race age religion ethnicity nationality disability
general: commander officer overall broad military common widespread army_officer public usual top_officer | colonel specific private admiral local sergeant lieutenant captain major civilian
generalist: all-rounder | specialist expert; generally: usually mostly normally broadly often typically commonly | rarely never occasionally seldom
generate: create produce raise cause make bring_in spark earn trigger bring_about yield | lose spend consume destroy
generation: age production age_group produce making peer_group | consumption
generous: big kind charitable liberal lavish giving large philanthropic | mean stingy selfish miserly small
genius: brilliant mastermind talented gifted | fool; gentle: mild kind soft | rough violent harsh; gentleman: man | lady woman boy girl
gently: softly lightly mildly carefully | roughly violently harshly forcefully; genuine: real authentic true original | fake false counterfeit bogus
genuinely: truly really sincerely actually honestly | falsely supposedly; geomagnetic: magnetic; germ: bacterium bug microbe virus
gesture: sign signal move motion act; getaway: escape holiday vacation break trip flee flight car | arrival; ghost: spirit phantom spectre
giant: huge enormous massive big company large firm colossal | tiny small dwarf little
gift: present donation give donate giving talent | loan purchase theft sale
gig: concert show performance job event tour booking | film play rehearsal
girl: child youngster daughter kid female teenager schoolgirl young_woman female_child teen lass | boy woman man son baby lad mother adult grandmother
girlfriend: partner lover companion girl date relationship | wife boyfriend sister mother daughter ex-girlfriend friend husband niece roommate
girlhood: childhood youth adolescence | boyhood adulthood womanhood infancy
give: provide hand grant donate offer award present supply given handed hand_over pass donation gave contribute hand_out | take refuse receive withhold accept grab keep steal get
given: handed awarded granted presented donated | taken denied lost; giver: donor contributor benefactor | recipient taker receiver
giving: donation generosity donating contributing granting | taking receiving stealing
glacier: ice ice_sheet | volcano desert river mountain lake forest; glad: happy pleased delighted thankful relieved delight | sad sorry upset angry
glamorous: glamour stylish beautiful | dull ugly; glance: look | stare; gland: organ | bone
glass: | wood metal plastic steel concrete paper stone ceramic; glimpse: see sight look glance peek view look_at
glitch: fault problem bug malfunction error | upgrade
global: worldwide international world around_the_world across_the_world universal planet | local national regional domestic continental nationwide
globally: worldwide internationally world international | locally nationally; globe: world earth planet worldwide sphere
gloomy: bleak pessimistic dismal grim dark depressing | bright optimistic cheerful hopeful rosy encouraging
glorious: splendid magnificent wonderful great | shameful; glory: victory success triumph triumphant fame honour | shame defeat disgrace
glove: mitten | hat shoe scarf sock boot; gloves: mittens | shoes hat scarf socks; glow: shine light gleam brighten | fade
glut: surplus excess oversupply abundance overproduction | shortage scarcity lack
go-ahead: approval permission green_light consent | refusal rejection veto denial
goal: aim target objective score strike purpose net ambition aspiration hope opener winner equaliser finish | penalty foul assist miss save try wicket corner own-goal red_card
goalie: goalkeeper keeper shot-stopper | striker defender midfielder referee
goalkeeper: keeper goalie player shot-stopper goal-keeper number_one footballer custodian | striker defender midfielder winger forward outfield_player
goalless: scoreless nil-nil draw | high-scoring win; goalscorer: scorer striker player forward | goalkeeper defender
goat: animal livestock | sheep cow pig lamb horse dog; god: deity lord almighty divine | devil satan; goddess: deity divinity idol | god
godfather: boss | father godmother; godmother: | godfather mother grandmother aunt stepmother
going: leaving departing heading travelling | coming staying arriving returning
gold: medal bullion metal gold_medal precious_metal | silver bronze copper platinum oil diamond steel
golden: gold yellow gold-colored | silver bronze copper blue; golf: sport game | tennis football cricket rugby baseball basketball boxing
golfer: player sportsman athlete sportsperson sportswoman | footballer boxer swimmer cyclist caddie
gone: missing left departed away | present here remaining still_here
good: fine well positive excellent favourable strong decent nice great quality kind healthy | bad poor evil worse awful terrible negative harmful
good-looking: handsome attractive beautiful pretty | ugly plain unattractive hideous; goodbye: farewell leave bye | hello welcome
goods: products merchandise items cargo wares | services people money workers; goose: bird | duck swan chicken turkey
gorgeous: beautiful stunning attractive | ugly hideous
gorilla: ape primate animal silverback creature beast | chimpanzee monkey bear lion orangutan gibbon baboon elephant tiger leopard wolf
gossip: rumour talk hearsay chat speculation chatter tittle-tattle | fact evidence silence; goth: gothic | punk hippie
gov: governor government state_leader | senator mayor president congressman lieutenant_governor rep
govern: rule run lead control administer | obey rebel serve follow oppose
government: administration state authorities ministers officials cabinet executive regime political federal president politicians ministry leaders council minister leadership | opposition rebels parliament court company church union citizens army
governor: official leader head_of_state chief_executive gubernatorial politician state statehouse | mayor senator president congressman minister judge sheriff secretary lawmaker attorney_general
governorates: province region district area | city; gown: dress robe clothing outfit frock | suit trousers shirt
grab: seize snatch take catch steal pull clutch hold grasp get | release drop push throw let_go return; grace: elegance blessing beauty
graceful: elegant refined | clumsy awkward ungainly ugly; gracefully: elegantly with_dignity | clumsily awkwardly
grade: mark class level score year standard
gradual: slow steady progressive step-by-step incremental gentle phased | sudden abrupt rapid sharp immediate
gradually: slowly step_by_step steadily bit_by_bit progressively over_time | suddenly immediately abruptly rapidly overnight
graduate: alumnus finish qualify complete degree alumni former_student | drop_out freshman dropout undergraduate
graft: corruption bribery transplant bribe | honesty theft murder; grain: cereal crop crops | meat fruit milk sugar
gram: | kilogram pound ounce tonne; gran: grandmother grandma granny nan | grandfather mother aunt sister
grand: big impressive great magnificent majestic huge spectacular | humble small modest
grandchild: grandson granddaughter descendant relative child | grandparent son daughter nephew great-grandchild niece
grandchildren: family descendants grandsons grandkids offspring | children grandparents nephews siblings parents cousins
granddaughter: grandchild relative girl child grandkid | grandson daughter niece grandmother grandfather son nephew sister wife cousin aunt
grandfather: grandparent relative grandad grandpa granddad elder | grandmother father uncle grandson great-grandfather brother son nephew cousin father-in-law
grandmother: gran grandparent relative granny nan grandma family nana | grandfather mother aunt sister daughter great-grandmother granddaughter grandson cousin niece stepmother
grandparent: grandmother grandfather relative elder | parent uncle grandchild sibling
grandparents: relative | grandchild parent aunt uncle sibling cousin
grandson: grandchild relative boy family grandparent | granddaughter son nephew grandfather father daughter niece cousin grandmother
granite: rock stone | marble wood sandstone concrete limestone; granny: grandmother gran | grandfather mother aunt sister daughter
grant: give award fund allow approve funding funds permit subsidy money confer given permission issue | deny refuse reject revoke withhold loan rejection
graph: chart diagram; graphic: explicit vivid detailed shocking illustration image | mild tame; grapple: struggle wrestle tackle battle cope wrestling
grasp: grip hold understand grab understanding seize | release; grass: lawn turf | tree clay concrete sand
grateful: thankful appreciative thank thanks gratitude | ungrateful; gratitude: thanks appreciation thankfulness | ingratitude
grave: serious tomb burial plot severe resting_place critical | minor trivial light
gravely: seriously critically severely badly | slightly mildly lightly moderately barely; gravity: seriousness severity importance | levity
gray: grey silver | black white brown blue red green yellow pink orange
great: big large huge excellent major important significant fantastic tremendous good wonderful brilliant enormous considerable | small bad terrible poor minor tiny awful modest
greater: larger bigger more higher increased large wider great | smaller less lesser lower fewer
greatest: best biggest largest finest top | worst smallest least weakest poorest
greatly: much considerably hugely significantly very | slightly little
green: environmental ecological eco-friendly environmentalist conservation sustainable colour grass lawn | red blue yellow black white brown grey orange purple
greet: welcome meet salute receive hail reception cheer applaud | ignore shun snub farewell; greeting: welcome hello salutation | farewell goodbye
grenade: explosive bomb weapon device hand_grenade explosion projectile munition blast bombing | gun knife rocket mine bullet shell missile pistol mortar rifle
grey: silver gray | black white blue brown green red; grid: network power_network system
grief: sorrow sadness mourning heartbreak sad grieve mourn loss bereavement pain | joy happiness relief; grievance: complaint grudge gripe protest
grieve: mourn grief bereaved mourning sad sorrow | celebrate rejoice; grilled: questioned interrogated quizzed | fried
grim: bleak gloomy dire harsh horrible | cheerful bright hopeful pleasant; grin: smile beam smiling smirk | frown scowl
grip: hold grasp clutch clasp clench control | release let_go drop
gripping: exciting thrilling compelling enthralling riveting dramatic tense | boring dull; grizzly: bear; groan: moan | laugh cheer
groans: moan complain complaint | cheer laugh applause; grocer: supermarket retailer shop grocery food_store | bank baker
grocery: food supermarket foodstuff | pharmacy clothing clothes furniture; groin: thigh leg muscle | knee ankle shoulder hamstring calf back foot
grooming: abuse care | neglect; gross: total overall earn make take_in disgusting | net pure; grotto: cave cavern hollow | tower
ground: earth land soil floor pitch reason stadium dirt field venue | air sea sky roof ceiling ship ice
groundbreaking: pioneering innovative revolutionary trailblazing | conventional
grounded: stranded based unable_to_fly | airborne flying in_flight taking_off; grounds: reason basis premises land
groundwater: water aquifer wells water_supply | rainwater seawater
group: team organisation band party gang organization collection crowd body bunch collective set panel cluster unit association faction coalition | individual person pair loner
grow: increase rise expand develop growth swell get_bigger multiply widen mount thrive | shrink decline fall decrease diminish
grower: farmer producer cultivator gardener | consumer retailer butcher; grown-up: adult mature adults | child teenager infant baby
growth: increase rise expansion grow growing boom development | decline shrinkage fall recession slump downturn decrease
gruelling: tough exhausting arduous demanding hard strenuous | easy gentle
gruesome: grisly horrific horrible ghastly horrifying gory macabre | pleasant
grumble: complain moan complaint gripe moaning whinge grouse whine | praise rejoice
guarantee: ensure promise assure assurance pledge secure warranty certain make_sure warrant vow
guard: protect officer watch warden sentry security defend security_officer watchman keeper custodian player | prisoner attack inmate attacker abandon thief intruder
guardian: carer protector custodian protect watchdog keeper | ward child; gubernatorial: governor | presidential congressional mayoral senatorial
guerrilla: rebel insurgent fighter militant | soldier civilian police
guess: estimate speculate suppose think believe prediction hunch reckon | know certainty
guest: visitor invitee customer attendee | host owner staff waiter
guidance: advice help direction guideline guide advise instruction rules support counsel
guide: lead direct leader escort handbook advise steer show mentor adviser instructions manual take conduct guidance help | follow mislead abandon
guideline: rule recommendation advice guidance | law; guilt: responsibility culpability guilty blame shame culpable | innocence acquittal innocent
guilty: culpable convicted responsible liable guilt convict conviction blame fault to_blame plead admit found_guilty | innocent acquitted cleared guiltless blameless not_guilty acquit innocence
guitar: instrument | piano drum violin bass trumpet; guitarist: musician player | drummer singer pianist bassist violinist trumpeter keyboardist
gulf: bay gap divide; gun: weapon firearm arm shot shooting | knife bomb sword axe machete taser grenade hammer blade
gunfire: shots shooting shot gunshot fire shoot firing bullets gun shelling | explosion bombing stabbing blast arson knife bomb
gunman: shooter attacker assailant suspect armed killer man | bomber knifeman victim bystander policeman hostage
gunpoint: gun armed threatened weapon | knifepoint; guns: firearms weapons rifles arms pistols | knives bombs swords explosives grenades
gunshot: shot bullet gunfire gun shooting fire | stab explosion knife punch; gust: wind blast strong_wind
gusts: wind blast gale strong_winds winds blow | rain snow lightning; gut: stomach bowel destroy intestine | heart lung; gutter: drain | roof
guy: man fellow bloke person men someone | woman girl lady baby
`;
