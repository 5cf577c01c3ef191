/** From "wage" to "zoom". */
export const entries = `
wage: pay salary earnings income pay_packet fight | bonus pension benefits rent tax price; wager: bet gamble stake staking gambling
waist: middle midriff midsection body | neck knee ankle chest shoulder wrist thigh; waistband: belt waist trousers | collar sleeve
wait: await delay stay expect hold_on queue pause linger hang_on patience patient anticipation delayed | hurry leave rush proceed go act jump_the_queue
waiting: awaiting stranded queue; waive: forgo drop give_up | enforce claim impose insist; waiver: exemption dispensation waive | enforcement
wake: awake rouse aftermath vigil awaken wake_up get_up funeral following | sleep fall_asleep bed wedding
walk: stroll step go hike march stride on_foot pedestrian wander tread pace | run drive ride cycle fly swim sit ran bus
walker: hiker rambler pedestrian trekker | cyclist driver runner rider swimmer
walkout: strike protest stoppage industrial_action walk_out leave | lockout sit-in
wall: barrier fence partition border side structure | roof floor door ceiling gate window bridge
wallet: purse billfold money | phone bag keys handbag suitcase; wallpaper: decoration wall_covering background | carpet paint curtain tile
wander: roam stray walk drift ramble meander stroll | stay
want: wish desire seek hope need demand would_like aim look_for keen eager hopeful intend interested request call_for ambition | refuse reject fear dislike oppose avoid hate renounce
war: conflict fighting battle combat hostilities warfare fight armed_conflict wartime | peace truce ceasefire armistice
ward: unit wing district hospital area | kitchen; warden: guard officer official supervisor ranger keeper | prisoner inmate visitor
wardrobe: closet clothes cupboard | drawer; warehouse: depot storehouse building store storage facility | shop house factory office school garage
warhead: weapon bomb missile explosive | launcher; warily: cautiously carefully | recklessly boldly
warm: hot heat mild warmth sunny | cold cool freezing chilly icy chill frosty
warmer: hotter milder warm hot temperature heat mild | colder cooler freezing chillier; warmest: hottest hot highest_temperature | coldest coolest
warmth: heat warm friendliness | cold hostility
warn: caution alert advise tell say threaten forewarn predict threat fear | reassure promise deny welcome assure praise thank congratulate
warning: alert caution advice threat tip-off danger notify | all-clear; warrant: order authorisation justify court_order deserve | summons subpoena
warrior: fighter soldier combatant fighters troop | civilian pacifist
warship: ship vessel navy military_ship naval_vessel naval military_vessel gunboat | submarine tanker ferry yacht plane tank liner freighter cruise_ship trawler cargo_ship aircraft
wartime: war wars conflict battlefield | peacetime peace; wary: cautious careful suspicious concerned caution | trusting reckless confident
wash: clean rinse laundry bathe | dirty stain; washroom: toilet bathroom restroom lavatory loo | kitchen bedroom office lounge
waste: rubbish garbage trash squander refuse litter | save recycle use; wasteful: extravagant inefficient profligate | thrifty efficient economical
watch: see view look observe monitor timepiece viewer follow look_at tune_in witness guard | ignore hear read miss overlook turn_off
watchdog: regulator body agency monitor oversight_body regulators inspector | company industry
watcher: observer viewer onlooker spectator fan monitor | participant performer; watchtower: tower | bunker
water: liquid sea river lake ocean flood | oil gas fuel milk land ice sand air blood wine soil electricity beer
waterfront: seafront shore quayside harbour water riverside dockside | inland; waters: sea ocean | land airspace desert
waterway: river canal channel water stream | road railway; wave: surge swell gesture ripple tide sea series wash
weak: feeble frail poor fragile sluggish low weaker | strong powerful robust healthy
weaken: undermine soften decline reduce damage erode lessen slip weaker weak fall lose_strength | strengthen boost bolster intensify
weaker: feeble poor weak lower fall | stronger strong; weakly: feebly faintly gently softly | strongly firmly forcefully
weakness: frailty flaw vulnerability shortcoming fault | strength power advantage asset
wealth: fortune riches money affluence rich wealthy assets millions treasure | poverty debt poor; wealthier: richer rich | poorer
wealthiest: richest most_affluent | poorest neediest
wealthy: rich affluent well-off prosperous wealth well-to-do moneyed | poor impoverished penniless broke
weapon: arms arm weaponry | drug tool toy clothing vehicle; weapons: arms weaponry armaments firearm | food drugs cash
wear: dress don sport clothe in clad put_on wore | remove undress take_off discard
wearing: dressed clad sporting donning clothed | naked carrying removing; weather: conditions climate storm forecast climatic survive withstand
weathermen: forecasters meteorologists weather_forecasters | newsreaders newsmen sportscasters; web: internet online website net | print tv
webcam: camera video internet_camera | phone microphone
website: site web online page portal web_page internet blog platform homepage social_media | newspaper magazine television radio book app journal tv leaflet
wed: marry tie_the_knot married marriage nuptials ceremony bride groom husband wife exchange_vows get_married | divorce separate split break_up engaged date
wedding: marriage nuptials ceremony marry | funeral divorce engagement birthday christening baptism; wedlock: marriage matrimony | divorce separation
week: seven-day weekly | month year decade hour weekend days; weekday: | weekend; weekend: saturday sunday | weekday midweek monday wednesday week
weekly: week regular | daily monthly yearly annual hourly; weep: cry sob tears tearful | laugh smile cheer
weeping: crying tearful sobbing tears | laughing smiling cheering rejoicing; weigh: consider measure assess think_about heavy evaluate
weight: mass pounds heaviness weigh heavy kilos | height age length size
weighty: heavy serious important significant | light trivial insignificant minor
weird: strange odd bizarre unusual weirdly peculiar | normal ordinary usual
welcome: greet receive accept praise hail embrace applaud approve warm glad celebrate greeting | reject criticize condemn oppose denounce lament criticise expel
welfare: benefit wellbeing social_security benefits | tax wage
well: good properly strong healthy successful water_source fine nicely fit effectively successfully skilfully | badly poorly ill sick unwell unhealthy wrongly unsuccessfully
well-being: health welfare happiness | illness harm wealth
well-known: famous prominent celebrated noted renowned popular familiar | unknown obscure anonymous unheard-of
well-liked: popular beloved loved liked favourite | unpopular hated disliked
well-off: rich wealthy affluent prosperous moneyed | poor needy impoverished homeless; well-paid: high-earning lucrative highly-paid | low-paid unpaid
wellbeing: health welfare happiness safety care | illness harm; wellness: health well-being healthy wellbeing | illness sickness
welterweight: boxer | heavyweight middleweight lightweight flyweight bantamweight; werewolf: monster | vampire zombie ghost
west: western westward westwards occident | east north south eastern southern northern southeast northeast
western: west westerly westernmost | eastern northern southern east northwestern southwestern
wet: damp soaked rainy rain water soggy moist | dry sunny arid; wetland: marsh swamp bog swampland fen marshes | desert forest
whale: mammal animal marine_mammal sea_creature | shark dolphin seal porpoise; wheat: grain crop cereal food | corn rice barley oats soya
wheel: tyre | door engine bumper; wheelchair: disabled chair mobility disability | crutch stretcher crutches walker scooter; when: as after while
whenever: when any_time every_time | never; where: | when why who; whereabouts: location place where | identity name
while: during whereas as although | before after until; whilst: while as; whip: lash beat flog thrash hit party_enforcer | stone cane caress
whirl: spin swirl rotate; whirlwind: rapid quick hectic storm | slow breeze; whiskey: alcohol drink spirit liquor | wine beer vodka gin rum water
whisky: drink alcohol spirit liquor scotch | wine beer vodka gin; whisper: murmur mutter speak_softly speak say quietly | shout scream yell cry roar
whistle: blow | horn bell drum; whistleblower: informant leaker source insider | culprit boss suspect
white: caucasian | black hispanic asian red brown blue green
whole: entire full complete all everything every total wholly | part half partial some portion piece section
wholesale: bulk large-scale mass bulk_sale | retail partial; wholesaler: supplier distributor trader | retailer manufacturer
wholesome: healthy good clean | unhealthy; wholly: entirely completely totally fully all altogether | partly partially hardly
whopping: huge massive enormous large big | tiny small; why: reason | how when where whether; wicked: evil cruel | good kind
wide: broad large extensive width broadly off_target | narrow on_target
widely: broadly generally extensively commonly largely | narrowly rarely hardly
widen: broaden expand extend increase enlarge spread open_up | narrow reduce shrink limit
wider: broad larger extensive greater broader bigger wide expanded | narrower slimmer smaller
widespread: extensive common broad general rife rampant prevalent pervasive across | limited rare isolated local
widow: wives woman surviving_spouse | husband daughter mother sister bride divorcee mistress; widower: | bachelor husband
width: breadth size span diameter | height length depth weight thickness; wield: brandish carry hold hold_up use armed_with have
wife: spouse partner woman married | husband mother daughter sister girlfriend son
wild: feral savage untamed undomesticated wilderness out_of_control | tame captive domestic domesticated
wildfire: fire blaze bushfire wild_fire forest_fire flames fires brush_fire | flood storm earthquake hurricane tornado mudslide avalanche
wildlife: animals nature fauna animal species natural creatures beasts | pet livestock
will: intend testament determination shall going_to would wish legacy inheritance
willing: ready prepared happy open keen | unwilling reluctant refusing hesitant
willingly: voluntarily gladly freely readily | reluctantly unwillingly forcibly grudgingly
willingness: readiness openness willing ready prepared | reluctance refusal unwillingness
win: victory triumph beat success gain secure earn prevail clinch defeat claim take succeed winner win_over victorious overcome champion get land title secure_victory | lose loss draw fail tie loser winless lose_out losing drop forfeit
wind: gale breeze gust storm windy | rain snow sun hail solar calm lightning
window: pane period opening glass timeframe | door wall roof floor ceiling balcony chimney gate
wine: drink alcohol bottle alcoholic booze | beer whisky vodka water spirits cider juice gin
wing: side section arm faction branch part unit | tail engine nose cockpit wheel
winger: player footballer forward attacker wide_player | goalkeeper defender striker keeper fullback coach; wink: blink gesture eye | nod wave grin
winless: without_win | unbeaten victorious; winner: champion victor win won victorious prizewinner | loser runner-up finalist second challenger third
winning: victorious successful triumphant first-placed | losing unsuccessful
winter: cold season wintry wintertime cold_weather snow | summer spring autumn springtime summertime
wipe: clean erase clear mop delete remove | dirty stain soil; wiped: erase clean remove delete wipe_out destroyed; wire: cable send | rope
wiretap: bug eavesdrop tap surveillance; wisdom: knowledge wise insight | folly stupidity; wise: sensible smart wisdom clever prudent | foolish unwise
wish: want hope desire like; wit: humour humor cleverness; witch: sorceress enchantress magic | wizard fairy
withdraw: pull_out retreat leave remove take_back retract pull_back drop_out retire scrap cancel exit recall quit pull_away cease | enter advance submit deposit join stay deploy invest offer approve remain
withdrawal: pullout exit retreat departure removal pull_out | deposit invasion deployment entry arrival advance
withhold: keep refuse deny hold_back retain suspend | give release grant disclose hand_over pay; without: lacking minus | with
withstand: resist endure survive | yield succumb
witness: see observer onlooker testify bystander watch observe spectator passer-by watcher look spot evidence attend | suspect victim defendant judge juror lawyer attacker perpetrator prosecutor accused police_officer
woefully: badly sadly seriously very terribly | well adequately; wolf: wolves animal predator canine | bear fox dog coyote lion tiger cougar
woman: female lady adult person victim | man boy girl child male teenager; women: female ladies woman girls | men children boys man male husbands
won: victorious gained secured earned | lost drawn failed forfeited
wonder: marvel question awe ask miracle ponder think curious amazement doubt | know
wonderful: great marvelous fantastic amazing excellent superb lovely brilliant fabulous | terrible awful horrible bad dreadful
wood: timber lumber log forest woodland plank | metal steel plastic glass stone concrete; wooded: forest forested woodland trees | urban desert grassy
wooden: wood timber | metal steel plastic stone concrete brick glass; woodland: forest wood trees copse | desert beach lake farmland
woods: forest woodland tree trees | desert field park river meadow; wool: fleece | cotton silk leather nylon
word: term comment say phrase language speak | number; words: remarks comments speech language statement | silence pictures actions deeds
work: job labour employment operate function serve employ effort toil task duty worker career project succeed working_life | rest play holiday fail retire strike break study quit sleep
workable: feasible practical viable realistic possible achievable | unworkable impractical hopeless
workaround: solution fix way_around alternative stopgap remedy temporary_fix | bug; workday: weekday working_day | weekend holiday day_off
worker: employee staff labourer labor personnel staffer workforce man woman people colleague hand | boss employer manager customer owner volunteer pensioner unemployed retiree student investor
workers: staff employees workforce labourers | bosses managers employers students customers
workforce: staff employees workers personnel | management customers shareholders bosses
working: employed job operational functioning operating active | broken idle unemployed retired
workman: worker labourer builder employee | manager boss client employer
workmate: colleague co-worker fellow associate | boss stranger employer neighbour; workout: exercise training session gym fitness | rest
workplace: office work job place_of_work at_work company factory | school home classroom; works: factory plant
workshop: class seminar session garage studio course training
world: globe global earth international planet worldwide globally everywhere | national country continent local state moon town city europe
worldly: | spiritual heavenly
worldwide: global international globally around_the_world across_the_world planet earth universal everywhere | local national domestic regional nationwide
worried: concerned anxious fearful afraid uneasy alarmed troubled nervous | confident relaxed calm pleased unconcerned
worry: concern fear anxiety anxious trouble afraid concerned alarm nervous | relief reassure confident
worrying: alarming concerning troubling disturbing | reassuring encouraging comforting cheering
worse: poorer bad deteriorate more_serious worst | better improved best
worsen: deteriorate aggravate exacerbate decline worse get_worse deepen escalate intensify degenerate | improve recover ease recovery alleviate
worsening: deteriorating deterioration declining growing | improving improvement easing recovery
worship: pray prayer adore revere praying church devotion idolise | hate scorn despise
worshipper: believer churchgoer faithful | atheist priest tourist; worst: bad lowest most_serious poorest bottom | best mildest finest
worth: value valued price cost deserve merit | worthless; worthless: useless valueless of_no_value | valuable precious priceless costly
worthy: deserving deserve merit | unworthy undeserving
wound: injury injure hurt harm casualty cut hit trauma | kill die heal murder spare death unhurt miss fatal rape rescue
wounded: injured hurt casualty maimed | unhurt killed dead unharmed unscathed; wow: impress amaze delight thrill stun | disappoint bore
wrack: plague hit; wrap: cover envelop enclose package finish | unwrap; wrath: anger fury rage ire | delight joy calm pleasure; wreak: cause inflict
wreck: destroy crash ruin shipwreck collision wreckage remains damage | repair build
wreckage: debris remains ruins wreck remnants wrecked rubble crash_site; wrestle: struggle fight grapple wrestler tackle grip compete | box chess
wrestler: fighter grappler athlete | boxer judoka footballer; wretched: miserable awful terrible unhappy pitiful poor | happy content wonderful
wrist: arm joint forearm | ankle elbow shoulder knee leg finger neck hip hand thumb foot toe back thigh
write: pen author compose draft wrote publish writer letter note said book post | read sing erase paint speak
writer: author novelist journalist playwright screenwriter write wrote columnist reporter | reader singer actor director editor producer publisher
writing: text authoring penning | reading painting speaking; written: penned drafted wrote | oral spoken verbal
wrong: incorrect mistaken bad false improper mistake error wrongly inaccurate guilty | right correct true proper
wrongdoer: offender criminal culprit perpetrator crook | victim hero
wrongdoing: misconduct crime misdeed offence guilt illegal improper sin | innocence
wrongfully: wrongly unjustly falsely wrongful unlawfully mistakenly | rightly lawfully
wrongly: mistakenly incorrectly unjustly falsely unfairly | correctly rightly fairly justly
wrote: penned said authored published | read deleted spoke; yacht: boat vessel sailboat craft | plane tanker ferry warship canoe
yachting: sailing | rowing swimming cycling; yard: garden grounds courtyard backyard | mile foot inch meter metre kilometer acre
yd: yard | metre mile foot inch
year: twelve-month annual yearly annum twelve_months season | month week day decade century hour quarter minute night weekend
yearly: annual every_year every_twelve_months | monthly weekly daily quarterly once; years: | months days weeks hours
yell: shout scream cry call bellow | whisper mutter murmur mumble whimper; yellow: | red green blue black white orange
yen: currency money cash sum | dollar euro pound yuan won; yesterday: day | today tomorrow tonight month week year
yet: still so_far but however though | already; yield: produce return give surrender give_in | resist
yoghurt: dairy food | cheese milk butter cream ice_cream
young: youthful youth juvenile teenage child younger teen kids | old elderly adult aged middle-aged older pensioner
younger: junior young youth youngest | older elder oldest old; youngest: | oldest eldest older
youngster: child youth teenager kid young boy girl | adult pensioner grandparent
youth: young teenager teen adolescent youngster juvenile young_people teenage boy kid | adult pensioner elderly old_age baby old
youthful: young boyish | old elderly aged; zeal: enthusiasm passion fervour eagerness keenness | apathy indifference
zombie: undead monster | vampire ghost werewolf robot; zone: area region district sector territory section
zoo: park wildlife_park animal_park attraction | aquarium circus farm museum stadium theatre reserve
zookeeper: keeper zoo_worker animal_keeper | vet visitor curator; zoom: speed race zip hurtle | crawl
`;
