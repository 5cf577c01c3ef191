/** From "wage" to "zoom". */
export const entries = `
wage: pay salary earnings income pay_packet fight | bonus pension benefits rent; waist: middle | neck knee ankle
waistband: belt waist trousers | collar sleeve; wait: await delay stay expect hold_on queue | hurry leave rush
wake: awake rouse aftermath vigil awaken wake_up get_up funeral following | sleep fall_asleep bed wedding
walk: stroll step go hike march stride | run drive ride cycle fly swim
walkout: strike protest stoppage industrial_action walk_out leave | lockout sit-in
wall: barrier fence partition border side structure | roof floor door ceiling gate window bridge; wallet: purse | phone; wallpaper: | carpet paint
wander: roam stray walk drift
want: wish desire seek hope need demand would_like aim look_for keen eager hopeful intend interested request ask call_for ambition | refuse reject fear dislike oppose avoid hate renounce
war: conflict fighting battle combat hostilities | peace truce ceasefire; ward: unit wing district; warehouse: depot storehouse building | shop house
warhead: weapon; warm: hot heat mild warmth | cold cool freezing chilly; warmer: hotter milder | colder cooler; warmest: hottest | coldest
warmth: heat | cold; warn: caution alert advise tell say threaten forewarn predict threat fear | reassure promise deny welcome assure praise
warning: alert caution advice; warrant: order authorisation justify; warship: ship vessel | submarine tanker ferry yacht plane tank
wartime: war | peacetime; wary: cautious careful suspicious concerned | trusting reckless confident; wash: clean rinse | dirty
waste: rubbish garbage trash squander | save
watch: see view look observe monitor timepiece viewer follow look_at tune_in witness guard | ignore hear read miss overlook turn_off
watchdog: regulator body agency monitor oversight_body | company; watchtower: tower
water: liquid sea river lake ocean flood | oil gas fuel milk land ice sand air blood wine soil; waterfront: seafront shore quayside harbour
waterway: river canal channel | road; wave: surge swell gesture; weak: feeble frail poor fragile sluggish | strong powerful robust
weaken: undermine soften decline reduce damage erode lessen slip | strengthen boost bolster; weaker: feeble poor | stronger
weakness: frailty flaw vulnerability shortcoming fault | strength power advantage asset; wealth: fortune riches money affluence | poverty debt
wealthier: richer | poorer; wealthy: rich affluent well-off prosperous | poor
weapon: arms arm gun firearm knife explosive armed weaponry | drug tool toy; wear: dress don sport clothe | remove carry
weather: conditions climate storm; web: internet online website net | print; webcam: camera
website: site web online page portal | newspaper magazine television radio book; wed: marry tie_the_knot married | divorce separate
wedding: marriage nuptials ceremony marry | funeral divorce engagement birthday christening baptism; week: seven-day | month year decade hour weekend
weekend: saturday sunday | weekday midweek; weigh: consider measure assess; weight: mass pounds heaviness weigh heavy kilos | height age length size
weird: strange odd bizarre unusual | normal
welcome: greet receive accept praise hail embrace applaud approve warm glad celebrate greeting | reject criticize condemn oppose denounce lament criticise expel
welfare: benefit wellbeing social_security; well: good properly strong healthy successful water_source | badly poorly ill sick
well-known: famous prominent celebrated noted renowned popular familiar | unknown obscure anonymous unheard-of; wellness: health well-being | illness
west: western | east north south; western: west | eastern northern southern; wet: damp soaked rainy | dry; whale: mammal | shark dolphin seal
wheat: grain crop cereal cereals food | corn rice barley oats soya; wheel: | door; wheelchair: | crutch stretcher; whenever: when | never
whereabouts: location place where | identity; whilst: while as; whip: lash beat flog thrash hit party_enforcer | stone cane caress
whisky: drink alcohol spirit liquor scotch | wine beer vodka gin; whisper: murmur mutter speak_softly speak say quietly | shout scream yell cry roar
whistle: | horn bell; white: caucasian | black hispanic asian red
whole: entire full complete all everything every total wholly | part half partial some portion piece section; wholesale: | retail
wholesaler: supplier distributor trader | retailer manufacturer; wholesome: healthy; wholly: entirely completely totally fully | partly
whopping: huge massive enormous | tiny; wicked: evil | good; wide: broad large extensive | narrow
widely: broadly generally extensively commonly largely | narrowly rarely hardly; wider: broad larger extensive greater | narrower
widespread: extensive common broad general | limited rare isolated; widow: | husband daughter mother; wield: brandish carry hold hold_up
wild: feral savage untamed | tame captive domestic; wildfire: fire blaze bushfire | flood storm earthquake hurricane
wildlife: animals nature fauna | pet livestock; will: intend testament determination shall going_to would wish legacy inheritance
willing: ready prepared happy open keen | unwilling reluctant refusing hesitant; willingness: readiness openness | reluctance refusal
win: victory triumph beat success gain secure earn prevail clinch defeat claim take succeed winner win_over victorious overcome champion get land title secure_victory | lose loss draw fail tie loser winless lose_out losing drop forfeit
wind: gale breeze gust storm | rain snow sun hail solar; window: pane period opening glass timeframe | door wall roof floor ceiling
wine: drink alcohol | beer whisky vodka water; wing: side section | tail engine nose
winger: player footballer forward attacker striker wide_player | goalkeeper defender keeper fullback coach; wink: | nod; winless: | unbeaten
winner: champion victor | loser runner-up; winter: cold season | summer spring autumn; wiped: erase clean remove delete; wire: cable
wisdom: knowledge | folly; wise: sensible smart | foolish unwise; wish: want hope desire
withdraw: pull_out retreat leave remove take_back retract | enter advance submit deposit
withdrawal: pullout exit retreat departure removal pull_out | deposit invasion deployment entry arrival advance
withhold: keep refuse deny hold_back retain suspend | give release grant disclose hand_over pay
witness: see observer onlooker testify bystander watch observe spectator passer-by watcher look spot evidence attend | suspect victim defendant judge juror lawyer attacker perpetrator prosecutor accused police_officer
woefully: badly sadly seriously very terribly | well adequately; wolf: | bear fox dog coyote
women: female ladies woman girls females | men children boys man male
wonder: marvel question awe ask miracle ponder think curious amazement doubt | know
wonderful: great marvelous fantastic amazing excellent superb | terrible awful horrible; wooded: forest forested woodland | urban desert
wooden: wood timber | metal steel plastic stone concrete; woodland: forest wood trees | desert beach lake farmland
woods: forest woodland tree | desert field; word: term comment | number
work: job labour employment operate function serve employ effort toil task duty | rest play holiday fail retire
workaround: solution fix way_around alternative; worker: employee staff labourer labor personnel | boss employer manager customer
workers: staff employees workforce labourers | bosses managers employers students customers; workplace: office work job | school home
works: factory plant; world: globe global earth international planet worldwide | national country continent local
worldwide: global international globally around_the_world across_the_world planet earth universal everywhere | local national domestic regional nationwide
worry: concern fear anxiety anxious trouble afraid | relief reassure; worse: poorer bad | better improved
worsen: deteriorate aggravate exacerbate decline | improve recover; worst: | best; worth: value valued price cost | worthless
worthless: useless valueless | valuable precious priceless; worthy: deserving | unworthy
wound: injury injure hurt harm casualty cut injured shot hit trauma gash bullet_hole | kill die heal murder spare death unhurt miss fatal
wounded: injured hurt casualty | unhurt killed dead unharmed unscathed; wrack: plague hit; wrap: cover envelop enclose package finish | unwrap
wreak: cause inflict; wreck: destroy crash ruin shipwreck collision wreckage | repair
wreckage: debris remains ruins wreck remnants wrecked rubble crash_site; wrestle: struggle fight grapple
wrist: arm joint | ankle elbow shoulder knee leg finger neck hip; write: pen author compose draft wrote publish | read sing erase paint
writer: author novelist journalist playwright screenwriter | reader singer actor director
wrong: incorrect mistaken bad false improper | right correct true; wrongdoing: misconduct crime misdeed offence
wrongfully: wrongly unjustly falsely | rightly; yard: garden grounds courtyard backyard | mile foot inch meter metre kilometer; yd: yard | metre mile
year: twelve-month annual yearly annum | month week day decade century hour; yearly: annual every_year | monthly weekly daily quarterly
years: | months days weeks hours; yell: shout scream cry call | whisper mutter murmur; yellow: | red green blue; yesterday: | today tomorrow
yet: still so_far but however | already; yield: produce return give; yoghurt: | cheese milk
young: youthful youth juvenile teenage child | old elderly adult aged middle-aged; younger: junior | older elder; youngest: | oldest eldest
youngster: child youth teenager kid | adult pensioner; youth: young teenager teen adolescent youngster juvenile | adult pensioner elderly old_age
youthful: young | old elderly; zone: area region district sector territory section; zoo: park | aquarium circus farm museum; zoom: speed race | crawl
`;
