/** From "habit" to "hyperloop". */
export const entries = `
habit: practice addiction; habitat: home environment; hack: breach break_into access compromise
hacker: attacker intruder cybercriminal hack cyber_attacker cyberattack | programmer user customer; haemorrhage: bleed bleeding lose | gain clot
hail: praise salute acclaim welcome come_from applaud | criticize condemn; hair: lock | skin eye nail beard
haircut: hairstyle cut trim hair | manicure; half: | whole quarter third double; halftime: break interval half midway | full-time kickoff overtime
halfway: midway; hall: room building venue; hallway: corridor passage | bedroom kitchen
halt: stop end cease suspend break_off stoppage standstill break shut_down suspension | continue start resume launch proceed restart
halve: cut reduce | double triple; hampered: hinder impede obstruct delay | help aid; hamstring: leg thigh muscle | knee ankle groin shoulder calf
hand: give pass deliver present | foot arm leg head take receive; handcuffed: restrained cuffed | freed
handful: few several small_number some couple | many dozens all hundreds; handgun: gun pistol weapon firearm | rifle shotgun knife
handicapped: disabled | able-bodied; handily: easily comfortably | narrowly barely; handle: deal_with manage cope treat tackle run | mishandle
handling: management treatment dealing | neglect; handset: phone device mobile | tablet; hang: suspend execute | shoot behead drown stab take_down
hanging: execution | shooting stabbing drowning; happen: occur take_place come_about unfold | prevent cancel stop
happy: pleased glad delighted content satisfied | sad unhappy angry upset; harass: bully pester hound intimidate torment | protect
harassed: pester hound bully intimidate | protect
harassment: abuse bullying intimidation persecution pestering stalk stalking intimidate bully | murder rape assault robbery theft
harbor: port shelter dock hide | airport; harbour: port dock marina shelter hide | airport station expel border
hard: difficult tough strong severe challenging strict harsh | easy soft gentle simple light; hardly: barely scarcely | fully
hardware: equipment machinery device computer weapons | software program; harm: hurt injure damage injury endanger | help benefit protect heal
harmful: damaging dangerous toxic | harmless beneficial safe; harmless: safe | harmful dangerous deadly
harrowing: distressing traumatic terrifying horrific | pleasant; harsh: severe tough strict cruel | mild lenient gentle
harvesting: gathering collecting collect gather | planting sowing
hastily: quickly hurriedly rapidly quick fast hurry in_haste rushed | slowly carefully gradually; hat: cap headgear | shoe coat glove shirt
hatch: plan plot devise door opening come_up_with egg born conspire scheme; hate: hatred loathe detest dislike despise | love like admire
hatred: hate hostility loathing | love affection; haul: catch drag pull seizure transport; haven: refuge shelter sanctuary
havoc: chaos destruction disruption | order; hazard: danger risk threat peril dangerous | safety
hazardous: dangerous risky unsafe perilous | safe harmless
head: leader chief boss lead run travel skull director manager president command | foot leg arm deputy chest follower neck
headlight: light headlamp | taillight; headline: title lead top news main caption
headmaster: head headteacher principal | pupil caretaker headmistress governor; headphone: earphone headset earbud | speaker
headquarters: base office hq | branch; headteacher: head principal headmaster teacher | pupil deputy
heal: recover cure mend recuperate treat improve | worsen wound hurt die deteriorate; health: wellbeing fitness medical condition | wealth education
healthcare: medical medicine health_care | education; healthy: fit well health in_good_health wholesome | sick ill unhealthy unwell injured poor
hear: listen learn tell told court testimony | see read ignore say write; hearing: trial session court
heart: cardiac centre center core | lung brain liver kidney stomach edge; heartbreaking: sad tragic upsetting | heartwarming
heartfelt: sincere emotional | insincere; heat: warmth temperature hot warm | cold chill
heater: furnace stove heating radiator boiler | cooler fridge fan air_conditioner
heatstroke: heat sunstroke hyperthermia | hypothermia drowning stroke; heaven: paradise sky | hell
heavily: greatly severely strongly hard | lightly slightly; heavy: weighty severe hefty intense serious | light slight mild
heavyweight: | middleweight welterweight lightweight featherweight; hectare: | acre; heel: foot | toe; height: altitude elevation | depth width weight
heightened: increased intensified raised | reduced lowered; heir: successor inheritor
heist: robbery raid theft burglary | murder kidnapping fraud arson
held: keep detain hold stage custody grip host organise retain | free release cancel drop lose
helicopter: chopper aircraft | plane boat ship car train drone; hell: | heaven; helm: charge control lead; helmet: | hat vest glove
help: aid assist assistance support back contribute relief service facilitate | hinder harm hurt prevent block obstruct; helplessly: powerlessly
hemisphere: half; hemp: cannabis marijuana | tobacco cotton; hepatitis: disease virus infection | measles malaria hiv flu tuberculosis
herald: announce signal hail newspaper usher_in proclaim welcome | conceal; heritage: legacy history; herniated: slipped
hero: star idol champion heroic brave heroine legend saviour | villain coward victim traitor criminal; heroic: brave courageous | cowardly
heroin: drug narcotic opiate opioid drugs opiates substance | cocaine marijuana alcohol ecstasy cannabis meth fentanyl
hesitation: delay doubt reluctance pause | eagerness confidence; hidden: concealed secret buried covered | visible displayed exposed open shown
hide: conceal cover_up mask cover disguise | reveal show disclose expose; hierarchy: leadership structure
high: tall elevated lofty great big top large record soaring height highly rising school expensive | low small short minor lowest reduced falling cheap deep
highest: top greatest biggest record peak maximum | lowest smallest minimum; highlight: emphasize underline stress point_out | hide
highly: very extremely strongly greatly really much hugely exceedingly very_much | slightly barely poorly hardly
highway: road motorway route freeway interstate | railway runway; hijack: seize commandeer take_over capture takeover | crash land
hijacker: attacker gunman terrorist | pilot passenger hostage crew; hijacking: seizure takeover seize; hill: slope mound rise | valley
hinder: hamper impede obstruct hold_back delay block | help assist facilitate speed; hinge: depend rest rely depend_on
hint: suggest suggestion indicate clue imply signal | deny confirm; hip: | knee shoulder ankle elbow back
hire: employ recruit appoint engage take_on rent | fire sack dismiss
historic: landmark important significant momentous history first unprecedented old heritage famous | modern ordinary insignificant minor recent routine
historical: past | modern future; historically: traditionally in_the_past; history: past record time background | future
hit: strike smash slam struck collide_with knock crash_into affect reach score beat success | miss avoid spare flop
hitman: killer assassin gunman contract_killer murder | victim bystander; hitter: batter slugger batsman | pitcher catcher
hold: keep have host stage detain custody grip retain own arrest | release free cancel drop postpone call_off; holder: owner champion | challenger
hole: gap opening pit cavity; holiday: vacation break festival leave | workday
home: house residence dwelling apartment property household host domestic building place | away abroad office school hotel hospital factory
homegrown: local domestic | foreign imported
homeless: displaced on_the_street rough_sleeper rough_sleeping without_home destitute rough_sleepers street | housed homeowner
homicide: murder killing death slaying | suicide theft robbery assault; honest: truthful frank sincere | dishonest lying
honestly: truthfully | dishonestly; honor: honour tribute award pay_tribute recognise respect | insult disgrace dishonour
honour: award recognise tribute pay_tribute commend celebrate | disgrace shame; hood: bonnet neighbourhood | boot roof; hoop: ring basket
hope: want wish expect look aim optimism expectation optimistic | fear despair doubt pessimism hopeless; horizon: skyline
horrendous: horrific terrible awful appalling dreadful | wonderful; horrible: awful terrible horrific dreadful horrifying | wonderful lovely
horrific: horrible terrible awful gruesome dreadful horrendous shocking brutal appalling horrifying | wonderful minor mild lovely
horror: terror fear shock | comedy
hospital: clinic infirmary medical doctors treated medic ward emergency_room healthcare patient | prison school hotel morgue police_station court church hostel jail care_home
hospitalized: in_hospital taken_to_hospital admitted treated | discharged released
host: presenter hold stage home anchor organise present | guest visitor visit away cancel
hostage: captive prisoner detainee abductee | captor kidnapper gunman; hostile: unfriendly aggressive antagonistic | friendly
hot: warm boiling scorching heated | cold cool freezing chilly
hotel: inn lodging resort accommodation guesthouse building property room | hospital house restaurant school church office flat bar shop
hotly: fiercely strongly | mildly; hotspots: centre destination; hound: dog harass pursue chase | cat leave horse wolf
hour: time | minute day second week month year
house: home residence property building dwelling accommodate | flat hotel office school church apartment shop; household: family home | business
housing: accommodation homes; hub: center base headquarters focus centre; hug: embrace cuddle | punch kiss
huge: large big massive enormous giant major vast tremendous substantial considerable great | small tiny little slight minor
hugely: extremely enormously very greatly | slightly; human: person man people individual | animal robot machine
humanitarian: aid relief charitable emergency charity | military commercial political; humiliating: embarrassing degrading shameful | dignified
hummingbird: bird birds | sparrow eagle owl pigeon robin swan parrot; humor: comedy wit fun
humorous: funny amusing comic witty | serious sad tragic solemn; hundred: many century scores | thousand dozen million ten fifty one
hungry: starving famished hunger | full; hunt: search chase pursue manhunt seek | protect find; hurl: throw fling lob toss | catch
hurricane: storm cyclone wind weather typhoon tropical_storm | earthquake tornado blizzard tsunami flood drought heatwave wildfire
hurt: injure wound harm damage injury casualty injured harmed pain painful bruise | kill heal die help death fatal unhurt benefit safe
husband: spouse partner man | wife boyfriend father son brother fiance ex-husband; hush: silence quiet | noise
hut: cabin shack shelter shed | palace mansion; hype: publicity excitement; hyperloop: transport
`;
