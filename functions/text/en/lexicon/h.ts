/** From "habit" to "hypothesis". */
export const entries = `
habit: practice addiction custom; habitat: home environment natural_home surroundings
hack: breach break_into access compromise hacker cyber_attack cyberattack cut attack intrusion
hacker: attacker intruder cybercriminal hack cyber_attacker cyberattack hacking breach cyber | programmer user customer victim
hacking: cyberattack breach phone-tapping cyber-attack | flooding; haemorrhage: bleed bleeding lose blood_loss | gain clot retain
hail: praise salute acclaim welcome come_from applaud hailstone cheer commend celebrate be_from ice storm taxi weather | criticize condemn snow rain slam blast sleet denounce
hair: lock hairstyle haircut locks tresses head | skin eye nail moustache fur wig nose tooth
haircut: hairstyle cut trim hair hairdo | manicure shave tattoo; hairdresser: stylist barber hair_stylist | beautician manicurist dressmaker
hairless: bald | hairy; hairstyle: haircut hairdo | beard tattoo makeup; hairy: furry | bald; half: | whole quarter third double most two-thirds all
halftime: break interval midway | full-time kickoff overtime; halfway: midway middle
hall: room building venue auditorium corridor centre | stadium church office
hallway: corridor passage hall | bedroom kitchen stairway bathroom lobby cellar
halt: stop end cease suspend break_off stoppage standstill break shut_down suspension call_off | continue start resume launch proceed restart
halve: cut reduce | double triple increase quadruple; hamlet: village settlement community place | city town metropolis
hamper: hinder impede obstruct delay slow restrict disrupt | help aid ease assist speed
hampered: hinder impede obstruct delay hindered slow disrupt difficult | help aid ease facilitate
hamstring: leg thigh muscle hamstrung leg_muscle injury muscle_injury | knee ankle groin shoulder calf achilles hip thumb rib back
hand: give pass deliver present pass_on palm help worker bestow | foot arm leg head take receive wrist ear knee elbow toe accept
handbook: manual guide guidebook book booklet text guidelines rulebook | novel magazine diary
handcuff: restrain shackle cuff manacle bind restraints | release free unlock
handcuffed: restrained cuffed in_handcuffs shackled handcuff | freed unrestrained
handful: few several small_number some couple | many dozens all hundreds
handgun: gun pistol weapon firearm | rifle shotgun knife machine_gun airgun bow crossbow; handicapped: disabled disability impaired | able-bodied
handily: easily comfortably with_ease | narrowly barely just unsuccessfully
handle: deal_with manage cope treat tackle run dealt_with address oversee use | mishandle drop
handling: management treatment dealing response | neglect mishandling inaction; handout: aid gift payment grant | loan
handover: transfer surrender handing_over | retention seizure; handset: phone device mobile phones smartphone cell-phone | tablet laptop computer
handshake: greeting gesture | hug kiss punch salute; handy: useful convenient practical | useless inconvenient
hang: suspend execute put_to_death string_up | shoot behead drown stab take_down; hanging: execution | shooting stabbing drowning poisoning beheading
happen: occur take_place come_about unfold occurrence incident event go_on transpire arise develop come | prevent cancel stop avert avoid
happening: event occurring incident taking_place; happily: gladly cheerfully joyfully | sadly unhappily angrily
happiness: joy delight pleasure contentment | sadness misery grief unhappiness sorrow
happy: pleased glad delighted content satisfied joy thrilled | sad unhappy angry upset disappointed depressed furious
harass: bully pester hound intimidate torment abuse bother badger stalk persecute | protect help respect
harassed: pester hound bully intimidate abuse bother | protect praise
harassment: abuse bullying intimidation persecution pestering stalk stalking intimidate bully | murder rape assault robbery theft
harbor: port shelter dock hide harbour marina quay wharf protect house conceal bay | airport airfield station betray evict
harbour: port dock marina shelter hide | airport station expel border
hard: difficult tough strong severe challenging strict harsh harder difficulty firmly | easy soft gentle simple light softly
harder: tougher more_difficult | easier softer simpler lighter; hardly: barely scarcely rarely little | fully completely
hardship: difficulty suffering poverty adversity | comfort prosperity ease; hardware: equipment machinery device computer weapons | software program
harm: hurt injure damage injury endanger abuse | help benefit protect heal good
harmed: hurt injured damaged wounded abused | unharmed unhurt protected safe
harmful: damaging dangerous toxic bad hurt injurious poisonous | harmless beneficial safe helpful healthy
harmless: safe | harmful dangerous deadly lethal toxic; harmony: unity agreement peace concord | discord conflict disagreement
harrowing: distressing traumatic terrifying horrific painful horrifying | pleasant happy
harsh: severe tough strict cruel harshly hard heavy stern brutal | mild lenient gentle soft kind light fair
harvest: crop gather reap yield pick | plant sow cultivate; harvesting: gathering collecting collect gather | planting sowing
hasten: speed hurry accelerate rush quicken | delay slow hinder
hastily: quickly hurriedly rapidly quick fast hurry in_haste rushed | slowly carefully gradually
hat: cap headgear headwear | shoe coat glove shirt scarf helmet boot jacket
hatch: plan plot devise door opening come_up_with egg born conspire scheme; hate: hatred loathe detest dislike despise racist | love like admire enjoy
hated: loathed detested unpopular despised disliked | loved popular beloved admired
hateful: nasty spiteful offensive | loving kind friendly affectionate
hatred: hate hostility loathing hateful bigotry animosity | love affection friendship
haul: catch drag pull seizure transport carry tow load booty lug bring | push; haven: refuge shelter sanctuary safe_place
havoc: chaos destruction disruption mayhem damage devastation disrupted | order calm; hay: straw grass fodder | wheat
hazard: danger risk threat peril dangerous risky perilous menace | safety safe benefit
hazardous: dangerous risky unsafe perilous harmful toxic | safe harmless
head: leader chief boss lead run travel skull director manager president command top chair principal charge go chairman | foot leg arm deputy chest follower neck shoulder stomach tail hand
headed: led run bound topped going managed | followed; header: headed_goal | volley kick penalty; headgear: headwear | shoes
headlamp: headlight light lamp lights | brake horn; headlight: light headlamp lights | taillight; headline: title lead top news main caption
headliner: star top_act main_act | support_act opener; headmaster: head headteacher principal school_head | pupil caretaker headmistress governor
headphone: earphone headset earbud earphones earbuds audio | speaker microphone loudspeaker; headquarters: base office hq building | branch
headset: headphones device; headteacher: head principal headmaster teacher school | pupil deputy student professor
headway: progress advance breakthrough | setback; heal: recover cure mend recuperate treat improve | worsen wound hurt die deteriorate
health: wellbeing fitness medical condition healthcare healthy medicine well-being hospital fit | wealth education crime finance housing
healthcare: medical medicine health_care health medical_care | education housing
healthy: fit well health in_good_health wholesome | sick ill unhealthy unwell injured poor; heap: pile mound stack
hear: listen learn tell told court testimony listener sound trial overhear informed | see read ignore say write speak watch touch
hearing: session court proceedings appearance listen inquiry | vision verdict sight appeal
hearsay: rumour gossip second-hand_information | fact evidence testimony; hearse: vehicle | ambulance limousine van
heart: cardiac centre center core cardiovascular love middle | lung brain liver kidney stomach edge skin bone bladder pancreas; heartbeat: pulse
heartbreak: grief sorrow distress sadness anguish | joy happiness delight triumph
heartbreaking: sad tragic upsetting devastating tragedy moving | heartwarming uplifting
heartbroken: devastated grief-stricken sad distraught | happy overjoyed joyful relieved; heartfelt: sincere emotional genuine deep | insincere
heartwarming: touching moving uplifting emotional inspiring | heartbreaking sad tragic
heat: warmth temperature hot warm heatwave warm_weather | cold chill cool frost rain; heated: angry warm fierce warmed | calm unheated cooled friendly
heater: furnace stove heating radiator boiler | cooler fridge fan air_conditioner
heatstroke: heat sunstroke hyperthermia heat_exhaustion overheat | hypothermia drowning stroke dehydration frostbite
heaven: paradise sky afterlife | hell earth; heavenly: divine celestial | earthly; heavens: sky skies space | earth sea hell
heavily: greatly severely strongly hard badly strong deep | lightly slightly moderately; heaviness: weight | lightness
heavy: weighty severe hefty intense serious heavily large massive substantial big weighted overweight | light slight mild lightweight modest minor moderate
heavyweight: boxing boxer leading powerful leading_figure giant | middleweight welterweight lightweight featherweight bantamweight flyweight cruiserweight newcomer
hectare: land area | acre square_mile square_metre; hectic: busy frantic frenetic | quiet calm relaxed leisurely
heed: follow obey listen_to take_notice | ignore disregard defy flout; heel: foot leg back_of_foot achilles | toe ankle knee sole shin calf wrist
hefty: heavy large big substantial considerable steep | small light tiny modest
height: altitude elevation tall high level size | depth width weight age length
heightened: increased intensified raised greater stronger increase elevated high | reduced lowered lower lessened; heir: successor inheritor inherit
heist: robbery raid theft burglary steal stolen hold-up thieves rob | murder kidnapping fraud arson hijacking carjacking assassination
held: keep detain hold stage custody grip host organise retain hostage captive arrested detained jailed imprisoned in_custody hosting | free release cancel drop lose freed released postponed
helicopter: chopper aircraft rotorcraft | plane boat ship car train drone jet balloon tank; helium: gas | hydrogen oxygen nitrogen chlorine
hell: | heaven; hello: greeting hi welcome | goodbye farewell; helm: charge control lead head wheel
helmet: headgear protective_headgear | hat vest glove goggles cap boot
help: aid assist assistance support back contribute relief service facilitate enable rescue boost assistant encourage promote lend_a_hand beneficial serve charity | hinder harm hurt prevent block obstruct thwart undermine abandon ignore stop neglect
helper: assistant aide volunteer supporter carer worker | opponent rival enemy hinderer
helpful: useful beneficial supportive valuable cooperative | harmful useless unhelpful obstructive; helplessly: powerlessly helpless powerless unable
hemisphere: side; hemp: cannabis marijuana plant crop weed | tobacco cotton flax; hence: therefore so thus consequently as_a_result
hepatitis: disease virus infection liver_disease illness viral hep viral_infection | measles malaria hiv flu tuberculosis aids cholera ebola diabetes cancer
herald: announce signal hail newspaper usher_in proclaim welcome | conceal; heritage: legacy history tradition culture inheritance
herniated: slipped ruptured bulging disc | fractured dislocated
hero: star idol champion heroic brave heroine legend saviour | villain coward victim traitor criminal
heroic: brave courageous hero heroism bravery courage valiant | cowardly
heroin: drug narcotic opiate opioid substance drug_use class_a | cocaine marijuana alcohol ecstasy cannabis meth fentanyl tobacco methadone crack
heroism: bravery courage valour gallantry heroic courageous | cowardice
hesitant: reluctant unsure uncertain cautious | eager willing decisive determined; hesitate: pause waver delay falter dither | rush hurry
hesitation: delay doubt reluctance pause reservation indecision | eagerness confidence certainty
heterosexual: straight | gay homosexual lesbian bisexual; hidden: concealed secret buried covered | visible displayed exposed open shown
hide: conceal cover_up mask cover disguise hidden concealment shelter camouflage bury secret go_into_hiding lurk | reveal show disclose expose display uncover find seek
hiding: concealment undercover lying_low concealed | surrendering; hierarchy: leadership structure leaders ranks
high: tall elevated lofty great big top large record soaring height highly rising school expensive | low small short minor lowest reduced falling cheap deep narrow
high-end: luxury expensive upmarket top exclusive premium | cheap budget low-end bargain
high-priced: expensive costly dear pricey | cheap affordable low-cost free
high-ranking: senior top leading high-level important | junior low-ranking minor low-level; high-rise: tower skyscraper block tall | bungalow low-rise
higher: greater more above increased up bigger rise | lower less smaller below reduced
highest: top greatest biggest record peak maximum high most topmost best | lowest smallest minimum average
highland: mountain hill hilly mountainous upland | lowland coastal
highlight: emphasize underline stress point_out show point_to spotlight | hide downplay
highly: very extremely strongly greatly really much hugely exceedingly very_much | slightly barely poorly hardly
highway: road motorway route freeway interstate carriageway | railway runway path
hijack: seize commandeer take_over capture takeover | crash land rescue; hijacker: attacker gunman terrorist armed_man | pilot passenger hostage crew
hijacking: seizure takeover seize commandeer take_over | crash bombing hostage-taking
hike: walk trek ramble increase rise raise | cut reduction drop decrease fall; hiker: walker rambler climber trekker | cyclist driver skier runner
hilarious: funny comical amusing very_funny | sad serious tragic; hill: slope mound rise mountain | valley plain river
hillside: slope hill mountainside | valley beach plain riverbank; hilly: mountainous undulating rolling uneven | flat level plain low-lying
himself: personally | herself themselves itself; hinder: hamper impede obstruct hold_back delay block | help assist facilitate speed
hindrance: obstacle barrier impediment obstruction drawback handicap | help aid benefit assistance
hindrances: obstacle barrier obstruction impediment | help; hinge: depend rest rely depend_on
hint: suggest suggestion indicate clue imply signal tip | deny confirm state announce
hip: joint pelvis body_joint | knee shoulder ankle elbow back hamstring thigh wrist groin rib neck toe heel
hip-hop: rap music | rock jazz classical opera
hire: employ recruit appoint engage take_on rent job sign employment bring_in enlist lease taken_on appointment | fire sack dismiss firing layoff let_go suspend lose
hiring: recruitment employment recruit appointment | firing sacking layoff dismissal; hispanic: latino | white black asian
historian: scholar academic expert author writer biographer | scientist economist novelist
historic: landmark important significant momentous history unprecedented old heritage famous | modern ordinary insignificant minor recent routine
historical: past history old ancient | modern future current fictional; historically: traditionally in_the_past traditional history | currently
history: past record time background historic ever heritage story | future
hit: strike smash slam struck collide_with knock crash_into affect reach score beat success crash punch kick shot collide collision bump hurt popular popularity batter run_over successful | miss avoid spare flop dodge failure
hitman: killer assassin gunman contract_killer | victim bystander
hitter: batter slugger batsman baseball player batting bat | pitcher catcher fielder goalkeeper
hoard: stockpile store amass stash cache collection pile accumulate | spend discard throw_away
hoax: trick prank fake false_alarm deception | genuine real; hobby: pastime interest activity pursuit | job profession career work
hockey: sport game | football basketball baseball tennis rugby cricket golf volleyball
hold: keep have host stage detain custody grip retain own arrest held organise clutch conduct take_place grasp possess | release free cancel drop postpone call_off let_go lose
holder: owner champion hold title-holder winner possessor | challenger contender loser
holding: keeping staging retaining share stake grip hosting keep clutching possessing | releasing cancelling dropping losing selling
holdup: robbery delay raid; hole: gap opening pit cavity tunnel breach crater
holiday: vacation break festival leave getaway vacationing time_off trip travel day_off tourist | workday business work
holidaymaker: tourist traveller visitor vacationer | resident local commuter; holster: gun_holder gun_case belt
homage: tribute honour respect | insult
home: house residence dwelling apartment property household host domestic building place residential homeowner live living_place flat back native return homecoming base home_based homeland own_country | away abroad office school hotel hospital factory road visiting shop overseas exile guest
homegrown: local domestic home-grown native | foreign imported; homeland: country nation native_country | abroad
homeless: displaced on_the_street rough_sleeper rough_sleeping without_home destitute rough_sleepers street | housed homeowner
hometown: birthplace home_town home native_town | capital; homicidal: murderous | suicidal accidental
homicide: murder killing death slaying murdered kill slay killed dead foul_play | suicide theft robbery assault accident kidnapping rape burglary
homosexual: gay | heterosexual straight bisexual transgender asexual
honest: truthful frank sincere honestly truth sincerely open | dishonest lying deceitful deceptive; honestly: truthfully honest truth | dishonestly
honesty: truthfulness integrity candour sincerity openness frankness | dishonesty deceit corruption lying
honor: honour tribute award pay_tribute recognise respect celebrate hail commemorate praise recognition laud | insult disgrace dishonour shame snub condemn
honorary: title symbolic | paid full
honour: award recognise tribute pay_tribute commend celebrate praise accolade prize pay_respects | disgrace shame insult punish
honourable: noble honest respectable upright | dishonourable shameful disgraceful; hood: bonnet neighbourhood cowl cover | boot roof trunk door tyre
hook: catch attract | release; hoop: ring basket; hoops: basketball
hope: want wish expect look aim optimism expectation optimistic hopefully aspire bid seek look_to | fear despair doubt pessimism hopeless dread
hopeful: optimistic confident encouraged candidate contender aspirant | pessimistic hopeless doubtful despairing certain
hopeless: desperate futile despairing pessimistic | hopeful optimistic promising; horizon: skyline sky; horn: hooter | siren bell alarm
horrendous: horrific terrible awful appalling dreadful horrible shocking brutal | wonderful minor lovely
horrible: awful terrible horrific dreadful horrifying horror appalling gruesome nasty bad ghastly | wonderful lovely nice great pleasant
horrific: horrible terrible awful gruesome dreadful horrendous shocking brutal appalling horrifying | wonderful minor mild lovely
horrified: appalled shocked aghast dismayed | delighted pleased indifferent amused; horrify: shock appal sicken | delight please amuse
horrifying: horrific terrifying shocking dreadful ghastly gruesome | pleasant reassuring delightful
horror: terror fear shock horrific horrified scary fright horrify dread | comedy delight romance joy
horse: animal racehorse | dog cow donkey camel sheep; horseman: rider jockey equestrian | cyclist pedestrian driver footballer
hospital: clinic infirmary medical doctors treated medic ward emergency_room healthcare patient | prison school hotel morgue police_station court church hostel jail care_home
hospitalized: in_hospital taken_to_hospital admitted treated hospitalised ill injured patient treatment in_care | discharged released died recovered
host: presenter hold stage home anchor organise present organiser emcee put_on entertain welcome home_team | guest visitor visit away cancel attend contestant performer audience
hostage: captive prisoner detainee abductee kidnapped held kidnap | captor kidnapper gunman rescuer terrorist
hostile: unfriendly aggressive antagonistic adverse opposed | friendly welcoming allied
hostilities: fighting war conflict combat violence | peace ceasefire truce negotiations
hostility: animosity enmity aggression hatred antagonism fighting conflict unfriendliness | friendship peace goodwill friendliness sympathy affection
hot: warm boiling scorching heated heat sweltering baking high-temperature heatwave sizzling roasting temperature popular | cold cool freezing chilly icy frozen mild
hotel: inn lodging resort accommodation guesthouse building property room | hospital house restaurant school church office flat bar shop prison
hotly: fiercely strongly fierce | mildly; hotspots: centre destination spot place; hotter: warmer | colder cooler milder
hottest: warmest | coldest coolest wettest; hound: dog harass pursue chase | cat leave horse wolf
hour: time | minute day second week month year fortnight decade
house: home residence property building dwelling accommodate parliament chamber legislature lawmakers accommodation abode lodge | flat hotel office school church apartment shop senate garage factory barn tent shed
household: family home house residents | business; housekeeper: maid domestic cleaner servant | gardener chauffeur nanny cook
housing: accommodation homes | offices; however: but though although yet nevertheless | therefore because; hub: center base headquarters focus centre
hue: colour shade; hug: embrace cuddle hold | punch kiss slap shove hit
huge: large big massive enormous giant major vast tremendous substantial considerable great immense hefty | small tiny little slight minor modest
hugely: extremely enormously very greatly massively highly | slightly mildly; hull: body shell frame | deck mast sail keel
human: person man people individual mankind | animal robot machine god ape alien
humane: kind compassionate merciful sympathetic decent | cruel inhumane brutal
humanitarian: aid relief charitable emergency charity | military commercial political
humble: modest lowly unassuming simple poor unpretentious | proud arrogant boastful pompous grand
humidity: moisture damp moistness dampness | dryness temperature
humiliate: embarrass shame disgrace mortify degrade demean | honour praise reward respect
humiliated: embarrassed ashamed mortified shamed | proud honoured dignified victorious
humiliating: embarrassing degrading shameful embarrass shame embarrassment | dignified triumphant proud
humiliation: embarrassment shame disgrace mortification indignity | pride honour triumph dignity
hummingbird: bird birds | sparrow eagle owl pigeon robin swan parrot
humor: comedy wit fun funny humour joke laugh amusement comic | seriousness tragedy sadness
humorous: funny amusing comic witty | serious sad tragic solemn; hundred: | thousand dozen million ten fifty one; hung: hang suspended
hunger: starvation famine lack_of_food | thirst disease plenty; hungry: starving famished hunger unfed malnourished | full thirsty sleepy
hunt: search chase pursue manhunt seek look_for track_down look | protect find hide abandon; hurdle: obstacle barrier difficulty hindrance | help
hurdles: obstacles barriers difficulties problems challenges | aids; hurl: throw fling lob toss pelt chuck shout | catch
hurricane: storm cyclone wind weather typhoon tropical_storm | earthquake tornado blizzard tsunami flood drought heatwave wildfire
hurriedly: quickly hastily rapidly in_haste | slowly carefully gradually; hurry: rush hasten speed haste race | delay dawdle slow linger
hurt: injure wound harm damage injury casualty pain painful bruise | kill heal die help death fatal unhurt benefit safe cure
hurting: painful sore suffering pain aching | healing recovering
husband: spouse partner man married hubby other_half family | wife boyfriend father son brother fiance ex-husband mother daughter brother-in-law son-in-law uncle widow
hush: silence quiet secret | noise shout; hushed: quiet silent muted | loud noisy
hut: cabin shack shelter shed house dwelling home building | palace mansion villa apartment castle tent
hydrogen: gas | oxygen nitrogen helium carbon methane; hype: publicity excitement buzz build-up; hyperloop: transport
hyperthermia: overheating heatstroke | hypothermia; hypothermia: cold exposure | dehydration heatstroke fever
hypothesis: theory idea proposition | fact proof conclusion
`;
