/** From "sabotage" to "shrank". */
export const entries = `
sabotage: damage undermine disrupt vandalism saboteur wreck vandalise | repair accident help support
sack: fire dismiss axe dismissal oust drop let_go remove get_rid_of boot kick_out part_company lose_job relieve_of_duties | hire appoint resign suspend retain keep promote quit sign rehire recruit extend
sacking: dismissal firing removal axing | hiring appointment reinstatement resignation; sacrifice: give_up offering forgo lose surrender | keep save
sad: unhappy tragic sorrowful upset sorrow unhappily heartbroken grief depressing | happy glad joyful cheerful proud angry
saddened: upset sorry distressed sad heartbroken | delighted pleased happy
sadly: unfortunately regrettably sad tragically | happily fortunately luckily; sadness: sorrow grief unhappy heartbreak | joy happiness delight
safe: secure unharmed protected unhurt safety unscathed vault strongbox out_of_danger intact well locker | dangerous unsafe risky hazardous injured endangered danger harmful perilous at_risk wounded hurt lethal contaminated
safeguard: protect protection defend preserve secure guard | endanger threaten risk harm
safely: securely unharmed secure unhurt in_one_piece without_incident | dangerously
safety: security protection well-being safe secure protect safeguard | danger risk peril hazard insecurity
sag: drop droop sink fall slump fall_off weaken | rise soar; saga: story affair drama
sail: travel cruise leave voyage navigate boat | fly drive swim row sink; sailing: yachting boating yacht boat | rowing flying swimming driving
sailor: seaman mariner crew crewman yachtsman | soldier pilot airman driver passenger
sailors: crew seamen mariners navy_men | soldiers airmen pilots firefighters; sake: benefit interest
salary: pay wage income earnings paid wages earn remuneration payment | bonus pension dividend allowance
sale: selling deal auction disposal sell sold market | purchase acquisition donation rent
sales: revenue turnover trade selling | purchases costs buying losses; saliva: spit fluid | blood sweat urine tears
salmon: fish seafood | trout tuna cod shark herring; saloon: car | hatchback estate; salt: sodium salty seasoning | sugar pepper spice flour
salty: saline briny | sweet fresh bitter sour sugary; salute: praise honour hail greet tribute | insult snub criticise denounce condemn
same: identical equal similar unchanged matching alike exact equivalent comparable | different opposite another distinct new changed other
same-sex: gay homosexual | heterosexual opposite-sex mixed-sex straight; sample: specimen example test swab piece try taste extract taster
sanction: penalty punishment penalise embargo approve measure | reward oppose lift encourage
sanctions: penalty punishment embargo measures restrictions punish penalise | reward aid subsidies
sanctuary: refuge shelter haven asylum safe_place reserve protection; sand: beach | snow mud gravel soil water
sandbank: sandbar shoal sand | reef rock iceberg coast; sandbar: bank shoal | reef
sane: rational competent of_sound_mind | insane mad unstable crazy deranged; sanity: reason mental_health soundness | insanity madness lunacy
sash: belt ribbon | tie; satellite: spacecraft probe moon orbiter space | plane rocket telescope shuttle rover drone
satisfaction: contentment pleasure happiness approval | dissatisfaction disappointment displeasure frustration
satisfactory: acceptable adequate good fine reasonable passable | unsatisfactory poor inadequate
satisfied: happy content pleased contented fulfilled | unhappy dissatisfied disappointed frustrated angry
satisfy: please meet fulfil content | disappoint displease anger; satisfying: pleasing rewarding fulfilling | disappointing
saturday: weekend | sunday friday thursday tuesday wednesday; savage: brutal vicious fierce violent ferocious attack maul | gentle mild tame kind
save: rescue spare preserve keep protect cut help prevent saver salvage conserve store cut_costs stop block | kill lose waste spend destroy sacrifice score squander endanger
saving: cut reduction economy | spending cost waste; savings: money fund reserve cash | debt loss expense spending
savvy: shrewd clever smart sharp knowledgeable astute | naive foolish; scale: size extent level climb go_up magnitude | descend
scam: fraud con swindle scheme | robbery; scan: examine check image test x-ray look_at search | surgery blood_test biopsy vaccine
scandal: controversy outrage affair disgrace row furore furor shame wrongdoing impropriety misconduct uproar | honor tribute triumph acclaim praise
scandalous: shocking disgraceful outrageous shameful | honourable; scanner: device machine scan equipment | printer camera
scar: mark wound disfigure blemish | heal; scarce: rare limited short few sparse insufficient hard_to_find | abundant plentiful common widespread
scarcely: hardly barely only_just | fully completely amply
scarcity: shortage lack deficit dearth deficiency paucity want | surplus abundance glut plenty excess
scare: frighten alarm fright fear panic | reassure calm comfort soothe; scarecrow: dummy figure straw_man | statue snowman
scared: afraid frightened fearful terrified alarmed fear fright | brave calm fearless
scary: frightening terrifying alarming scare fear spooky | reassuring funny
scathing: critical harsh severe damning attack slam | complimentary favourable glowing
scatter: disperse spread strew sprinkle | gather collect assemble; scattered: dispersed spread strewn | gathered concentrated collected stacked
scenario: situation case possibility circumstance outcome prospect story
scene: site place location spot area setting sequence episode landscape crime_scene venue | act trial; scenery: landscape view surroundings
scent: smell odour fragrance perfume aroma | sound taste sight noise; scepticism: doubt disbelief suspicion mistrust | belief trust confidence
schedule: timetable plan set calendar book due agenda programme timing program list date itinerary arrange slot | cancel postpone delay shelve unplanned
scheduled: planned due set arranged expected | cancelled unscheduled postponed unplanned
scheme: plan program plot project ploy system idea conspiracy initiative fraud con scam strategy
schizophrenia: mental_illness psychosis mental_disorder mental schizophrenic illness mentally_ill disorder | depression dementia autism alcoholism epilepsy bipolar anxiety ptsd anorexia
schizophrenic: mentally_ill schizophrenia mental_illness | bipolar; scholar: academic professor researcher expert | pupil labourer layman illiterate
scholarly: academic learned intellectual; scholarship: grant bursary award funding | loan fine salary
school: college academy campus education institution pupil student teacher classroom class educational | hospital church prison office factory museum bank restaurant library store
schoolboy: pupil boy student child teenager | schoolgirl teacher man grandfather
schoolchild: pupil student child schoolboy schoolgirl youngster | teacher adult
schoolgirl: girl pupil student teenager child | schoolboy teacher woman boy; schooling: education teaching lessons learning | truancy
science: research scientific study scientist academic | art sport religion business law history music
scientific: science research scientist laboratory technical medical | artistic political religious literary
scientist: researcher expert academic scientific science researchers boffin study | politician lawyer doctor student journalist engineer artist
scoop: win won take | lose; scooping: win pick_up collect land | lose; scope: range extent scale reach remit area breadth
scorch: burn singe char scald | freeze soak chill; scorched: burnt charred burned singed | frozen drenched soaked untouched
scorching: hot baking boiling | cold freezing chilly
score: net goal hit strike result point tally register scorer net_goal put_away find_net grab bag mark | miss concede save lose hit_post
scoreboard: board score display; scoreless: goalless nil-nil blank no_score no_goals
scorer: goalscorer striker player goals | goalkeeper keeper assistant; scour: search comb trawl; scowl: frown glare | smile grin
scrap: abandon drop cancel axe ditch abolish call_off shelve do_away_with end withdraw junk discard | keep introduce save retain continue adopt
scream: yell shout cry shriek cried_out wail | whisper laugh
screen: display show monitor check vet television movie film test examine examination broadcast air | hide stage keyboard speaker
screening: test testing showing check | treatment vaccination release diagnosis; screenplay: script film_script screenwriter | novel play
screenwriter: writer scriptwriter author screenplay playwright | director actor producer cinematographer; screw: fasten bolt | nail
scrimmage: practice training | game; script: screenplay text write writer | song poem novel; scriptural: biblical religious bible religion | secular
scrub: clean cancel wash scrap | soil dirty launch; scruffy: untidy messy shabby dishevelled | smart neat tidy elegant
scrutiny: examination investigation inspection review scrutinise probe look_at spotlight investigate | neglect
scuffle: fight brawl clash struggle altercation | hug; sculptor: artist | painter writer architect composer photographer
sculpture: statue artwork art carving | painting photograph drawing tapestry
sea: ocean water waters offshore marine coast beach atlantic at_sea channel | land river lake sky desert mountain shore air road island
seaborne: maritime sea naval amphibious by_sea ship | airborne land; seafront: promenade beach shore waterfront | inland riverside hilltop downtown
seal: clinch close secure shut closed_off confirm finalise animal | open unseal break; seamen: sailor crew mariner | soldier pilot airman fisherman
seaplane: plane aircraft floatplane airplane aeroplane | helicopter boat ferry ship jet airliner glider yacht
seaport: port harbour docks | airport station spaceport
search: hunt look seek quest comb scour look_for manhunt raid check scan explore | find discover lose recover
searchers: rescuer rescue_team | fugitive; seaside: coast coastal beach shore beachfront waterfront resort | inland mountain countryside city moorland
season: campaign year term league_campaign months time | game match career week day
seasoned: experienced veteran practised skilled | inexperienced novice green untried; seat: chair place constituency sit bench spot | bed table
seatmates: passenger neighbor companion | strangers; secessionist: separatist breakaway rebel separatists independence | unionist loyalist
secluded: isolated remote private quiet hidden | busy crowded public central
seclusion: isolation solitude privacy hiding | publicity company society crowd
second: | first third fourth fifth last minute hour sixth seventh year day original inaugural final week
second-hand: used pre-owned preowned | new brand-new unused; second-in-command: deputy number_two deputy_leader vice | leader chief boss subordinate
second-to-last: penultimate | last first; second-year: sophomore | first-year final-year third-year freshman; secondarily: | primarily mainly firstly
secondary: | primary main
secrecy: secret confidentiality secretive concealment privacy confidential private | openness transparency public disclosure
secret: hidden confidential covert clandestine private undisclosed classified secretly secrecy unpublished undercover behind-the-scenes mystery hush-hush | public open known official overt disclosed transparent published
secretary: minister official aide assistant department administrator cabinet clerk | president governor chairman senator ambassador treasurer
secretive: private guarded clandestine covert furtive | open transparent public frank candid
secretly: covertly privately clandestinely in_secret covert secret without_knowledge | openly publicly overtly
sect: cult group faction denomination movement; section: part area segment portion division stretch bit chapter unit piece | whole all entirety
sector: industry field area business part section; secular: non-religious lay worldly | religious islamic sacred clerical
secure: obtain win get safe guarantee gain protect ensure fix clinch land seal tighten | lose insecure endanger fail miss release unsafe vulnerable
securely: safely firmly tightly | insecurely
security: safety protection guard defense police safe guards defence stability bail | danger risk threat insecurity vulnerability attack
sedan: car vehicle saloon automobile | truck van motorcycle suv bus hatchback lorry pickup minivan taxi; sedative: tranquilliser drug | stimulant
sedition: treason incitement rebellion subversion | loyalty patriotism theft murder; seductive: alluring tempting attractive | repulsive
see: watch view witness spot notice observe visit saw spotted seen sight look eyewitness meet | miss hear overlook
seed: ranked top-ranked funding | flower unseeded fruit leaf
seek: look want ask search try request pursue aim attempt look_for hunt | find refuse avoid hide evade; seeker: applicant claimant hunter | provider
seekers: applicant seek refugee migrant | employer; seem: appear look apparently seemingly evidently sound feel suggest likely
seeming: apparent ostensible supposed; seemingly: apparently evidently seem ostensibly appear | definitely clearly
seen: spotted noticed viewed witnessed | unseen hidden heard; seep: leak ooze trickle flow leaking; segment: part section portion piece | whole
segregate: separate divide isolate keep_apart | integrate unite mix desegregate join mingle; seismic: earthquake quake huge | volcanic
seismological: earthquake seismic geological quake earthquake_monitoring | weather meteorological astronomical
seize: confiscate take capture grab impound seizure take_over taken snatch take_control confiscated occupy captured impounded snatched annex | return release hand_over give surrender restore lose relinquish free
seizing: take confiscate capture grab seizure take_over catch | release return hand_over
seizure: confiscation capture takeover seize haul impound fit convulsion | return release surrender
seldom: rarely infrequently hardly_ever hardly scarcely | often frequently always never regularly
select: choose pick name elect pick_out opt draft choice chosen shortlist named appoint favour nominate | reject drop omit exclude ignore
selection: choice pick range choose assortment | rejection
self-employed: freelance independent freelancer contractor own_business | employed unemployed salaried
self-esteem: confidence self-respect pride self-worth | shame self-doubt
self-rule: autonomy independence self-government home_rule self-determination | dependence
sell: sale offload vend trade auction retail market get_rid_of dispose | buy purchase keep rent donate give_away acquire lease import
seller: vendor dealer retailer trader merchant | buyer purchaser customer shopper bidder; selling: sale marketing vending | buying keeping giving_away
semi: truck semifinal tractor-trailer lorry semi-truck last_four semi-final vehicle | final car bus quarter-final van
semi-final: last_four semi semis semifinal | final quarter-final group; semi-truck: lorry truck vehicle tractor-trailer | car bus van train
semifinal: match semi last_four semi-final semi-finals last-four knockout game | final quarterfinal group_stage last_eight opener quarter-final
seminar: conference workshop class talk lecture meeting | concert; senate: legislature congress chamber lawmakers | house cabinet court parliament
senator: lawmaker politician legislator upper_house congress_member | governor congressman president mayor representative minister judge vice-president attorney_general secretary
send: dispatch mail deliver transmit deploy forward ship post sent give transfer email bring order | receive keep get collect withdraw recall take
send-off: farewell goodbye red_card dismissal | welcome greeting arrival reception; sender: author | recipient receiver addressee
sending: dispatch dispatching | receiving returning
senior: older top high-ranking elder leading veteran elderly high-level top-level high_ranking pensioner | junior younger low-ranking freshman teenager assistant child
sensation: feeling star hit success feel | flop failure; sensational: spectacular dramatic stunning brilliant amazing shocking | dull poor boring
sense: feeling feel detect meaning perception notion | nonsense
senseless: pointless meaningless unconscious stupid needless mindless | meaningful sensible
sensible: wise reasonable prudent practical rational | foolish unwise silly absurd reckless
sensitive: delicate confidential secret touchy private | insensitive; sensor: detector device monitor | camera; sensuality: sexuality sex
sentence: jail term imprison punishment penalty order prison condemn punish given | acquit clear free pardon release charge parole trial verdict bail
sentenced: jailed condemned punished ordered | acquitted freed cleared released; sentencing: punishment penalty | acquittal arrest conviction
sentiment: feeling opinion mood view; sentry: guard watchman lookout soldier | prisoner intruder nurse attacker
separate: different split divide apart another part distinct break_up isolate | joint same unite together combined
separated: apart split divided parted | united married together reunited; separately: apart independently individually | together jointly
separation: split break-up divorce split_up part apart break_up | marriage reunion wedding union
separatists: rebel secessionist militant insurgent fighters pro-independence | unionist government loyalist
sequel: follow-up continuation film followup second_film movie instalment next | prequel remake original spin-off first trilogy reboot
sequence: series order string scene
sergeant: officer soldier police sgt | captain lieutenant general corporal detective colonel major private sheriff
series: string run succession set number sequence show season programme chain row | single one-off
serious: severe grave major critical bad significant considerable seriously severely dangerous worrying | minor slight trivial mild harmless superficial joking light
seriously: badly severely critically gravely serious severe heavily dangerously earnestly | slightly lightly mildly minor fatally minorly jokingly
seriousness: gravity severity serious grave | triviality; servant: maid butler employee domestic | master employer boss
servants: staff workers employees aides maids | masters bosses employers
serve: work spend provide act do fulfil work_as service act_as be hold_office do_time in_office attend supply | retire skip dismiss eat refuse
server: computer waiter machine waitress network | client customer diner
service: operation duty work programme agency ceremony facility mass department help serve network
serviceman: soldier military troop sailor | civilian policeman fireman; servicemen: soldiers troops personnel military | civilians policemen
services: facility provision | goods; servicing: maintenance repair upkeep; serving: current portion incumbent | former retired ex
session: meeting sitting period term hearing court class practice sit | recess
set: place establish fix determine decide schedule plan prepare ready arrange appoint put created likely due | break cancel abolish lift change finish
set-up: arrangement system trap
setback: blow reverse problem disappointment defeat failure loss obstacle hitch delay hindrance disappointing | success boost progress breakthrough victory win advance help
setting: location scene background place backdrop
settle: resolve agree end settlement deal compromise pay reach_a_settlement reside pay_out sort_out conclude move_in live reach_agreement | sue dispute litigate contest disagree reopen
settled: resolved agreed moved decided paid concluded established | unresolved disputed open
settlement: deal agreement payout resolution accord village settle settled out-of-court compensation compromise colony outpost | dispute trial lawsuit verdict
settler: colonist immigrant coloniser | native refugee tourist
settlers: colonists settlement pioneers residents colonist immigrants | natives nomads indigenous tourists
setup: arrangement system structure organisation; seven-day: week weeklong | fortnight month; seventeen: | sixteen eighteen seventy
seventh: | sixth eighth fifth ninth third tenth fourth second; seventy: | sixty eighty seventeen ninety fifty seven
sever: cut break_off end cut_off | restore maintain attach join
several: some multiple many various number few handful plenty | one none single all dozens
severe: serious bad harsh grave extreme critical heavy intense tough acute | mild minor slight light lenient
severely: badly seriously heavily gravely critically harshly very bad | slightly mildly barely moderately leniently fatally
severity: seriousness gravity harshness extent | leniency mildness triviality gentleness; sex: intercourse gender sexual | age race religion
sexual: sex intimate indecent | racial financial; sexuality: orientation sex gay | race religion gender
sexually: sex intimately | physically verbally emotionally; sexy: attractive hot alluring seductive raunchy racy sensual | ugly
shack: hut cabin | mansion palace castle; shackle: chain restrain handcuff bind | free release unchain unlock
shackled: chained handcuffed bound restrained | free unchained released unrestrained; shade: shadow colour | sunlight
shadow: opposition dark follow | light; shadowy: mysterious secretive mystery secret | open well-known
shady: suspicious dubious dodgy questionable shadowy | sunny honest; shaft: tunnel pit hole well
shake: rock tremble jolt rattle quake vibrate tremor quiver shock sway | steady calm
shaky: unsteady unstable weak wobbly uncertain | steady firm solid strong; shallow: superficial low | deep profound
sham: fake fraud bogus false hoax farce phony pretence | genuine real authentic; shambles: mess chaos disaster fiasco | success triumph
shame: disgrace embarrassment humiliation pity ashamed humiliate disgraceful embarrass guilt | pride honour glory respect
shameful: disgraceful disgusting embarrassing scandalous | honourable proud; shamefully: disgracefully dishonourably | proudly honourably admirably
shameless: brazen unashamed blatant unabashed | ashamed remorseful modest sorry
shape: form mold condition influence outline figure design fitness state create forge determine | size colour
share: stock divide split post portion equity part distribute give shareholder tell repost | bond keep currency hoard withhold sell debt
shared: joint common mutual communal | separate private individual exclusive sole
shareholder: investor stockholder owner part-owner | customer employee director creditor; sharing: dividing distributing | hoarding keeping
shark: fish predator | whale dolphin crocodile; sharp: steep sudden keen pointed sharply severe acute big | gradual blunt slight dull gentle
sharpen: hone improve intensify heighten | blunt dull soften; sharper: steep keen sharp sharply | duller
sharply: steeply dramatically significantly heavily considerably greatly sharp steep rapidly | slightly gradually modestly little
shatter: break smash destroy wreck ruin crush | repair mend build fix; shattered: broken smashed devastated broke break destroyed | intact whole
shed: lose drop hut get_rid_of cut cast_off spill outbuilding | gain add garage keep
sheep: animal livestock lambs flock ewe | cow pig goat horse chicken; sheepdog: dog collie; sheer: pure utter steep
shelf: rack bookcase shelving | floor table; shell: bombard casing fire bomb ammunition attack bombardment artillery hit projectile | bullet grenade
shelling: bombardment bombing attack artillery_fire barrage | ceasefire stabbing airstrike truce
shelter: refuge housing protection home hostel haven take_refuge safe_place accommodation
sheriff: police officer authorities lawman law_enforcement police_chief | judge mayor governor prosecutor constable
shield: protect guard cover protection defend guarding screen | expose sword; shift: change move switch stint working_hours turn | stay
shine: excel glow star gleam | fail disappoint flop struggle; shining: bright gleaming | dull
ship: vessel boat craft liner cruise freighter boats send transport deliver maritime | plane train truck car helicopter submarine airplane bus van
shipment: delivery cargo consignment load freight goods container batch transport
shipping: transport freight maritime delivery | aviation rail trucking flying; shipwreck: sinking wreck disaster | plane_crash
shirt: top clothing jersey t-shirt clothes | trousers jacket hat shoe skirt shorts; shoal: group school | herd flock pack
shock: surprise stun horrify stunning horror astonish amaze startle stunned surprised appalled trauma outrage blow appal | comfort expect calm
shocked: stunned horrified appalled surprised astonished | unsurprised calm indifferent delighted
shocking: appalling horrific outrageous disturbing astonishing horrifying surprising | expected ordinary reassuring comforting
shoe: footwear boot sneaker trainer | hat glove shirt sock coat; shoeless: barefoot unshod | shod booted
shoes: footwear boots trainers sandals | hat gloves coat shirt socks trousers
shoot: fire gun gunfire hit gunshot gunman attack film shot shooter bullet open_fire gunned_down gun_down photograph score | stab strangle beat bomb miss hang poison burn drown save axe
shooter: gunman shot attacker assailant suspect gunfire | victim stabber bomber officer policeman bystander knifeman arsonist
shooting: gunfire gun attack incident shot gunshot gunman fired shot_dead open_fire gun_attack gun_violence gun_crime | stabbing bombing beating robbery crash explosion knife poisoning stabbed assault bomb strangling hanging drowning
shop: store retailer outlet boutique supermarket buy shopkeeper chain purchase shopper | restaurant bank school office pub factory hotel sell warehouse
shopkeeper: retailer trader owner storekeeper merchant | customer shoplifter robber postman
shopper: customer consumer buyer shop shopping customers consumers bargain_hunter client | shopkeeper assistant employee cashier seller
shopping: buying purchases retail | selling cooking; shore: coast beach bank coastline seashore seaside waterfront land | sea inland
short: brief quick small little shortage shorter shortly lack | long tall lengthy long-term
short-lived: brief temporary fleeting | lasting enduring permanent long-lived; short-range: tactical | long-range medium-range intercontinental
short-term: temporary brief interim short limited provisional | long-term permanent lasting
shortage: lack scarcity deficit short insufficient deficiency scarce need dearth | surplus glut excess plenty abundance oversupply
shortcoming: failing weakness flaw fault deficiency | strength advantage merit; shortcut: quick_route short_cut | detour long_way
shorten: cut reduce curtail abbreviate abridge trim decrease | lengthen extend prolong increase
shorter: briefer reduced smaller | longer taller extended; shortest: briefest quickest | longest
shortfall: deficit gap shortage lack | surplus excess abundance
shortly: soon quickly just briefly before_long in_a_moment in_a_while imminent | later long earlier
shorts: trousers clothes bermudas | skirt shirt jacket jeans; shortstop: infielder player | pitcher catcher outfielder
shot: gunshot gunfire bullet firing shooting effort strike attempt injection jab dose shoot fired vaccine photo picture | stab knife explosion header save pass stabbing stabbed
shot-stopper: goalkeeper keeper goalie gk | striker defender midfielder
shotgun: gun weapon firearm armed shoot | rifle pistol knife handgun machete sword axe bow
shots: gunfire bullets jabs images firing gunshots pictures vaccines
shoulder: joint bear carry | knee elbow ankle hip arm wrist back neck hamstring foot hand thigh
shout: yell scream cry roar chant call holler | whisper murmur; shove: push thrust jostle force manhandle | pull kick punch slap drag carry grab hug
show: display reveal exhibit demonstrate programme indicate exhibition present series prove performance tv_show suggest program point_to broadcast appear tell see event play | hide conceal disprove refute deny obscure
showcase: display exhibit present show exhibition | hide conceal cancel; showcased: display show exhibit present demonstrate on_show feature | hide
showdown: confrontation clash match standoff fight battle duel face-off meeting contest | truce
shower: rain wash bath downpour bathe rainfall | drought snow sunshine
showing: screening display demonstrating revealing performance presenting exhibiting | hiding concealing
shown: displayed revealed aired broadcast seen exhibited screened | hidden concealed unseen banned
shrank: contract fall decrease decline shrink reduce smaller contraction drop decreased dwindle | grow expand increase rise swell
`;
