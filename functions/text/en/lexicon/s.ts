/** From "sabotage" to "system". */
export const entries = `
sabotage: damage undermine disrupt vandalism | repair accident help
sack: fire dismiss axe dismissal oust drop let_go remove | hire appoint resign suspend retain keep promote
sacking: dismissal firing removal | hiring appointment reinstatement resignation; sacrifice: give_up offering forgo lose surrender | keep save
sad: unhappy tragic sorrowful upset sorrow unhappily heartbroken grief depressing | happy glad joyful cheerful
saddened: upset sorry distressed sad heartbroken | delighted pleased happy; sadly: unfortunately regrettably | happily fortunately
sadness: sorrow grief | joy happiness; safe: secure unharmed protected unhurt | dangerous unsafe risky hazardous injured
safely: securely unharmed | dangerously; safety: security protection well-being | danger risk peril; sag: drop droop sink fall | rise
saga: story affair; sail: travel cruise leave voyage navigate boat | fly drive swim row sink; sailing: yachting boating | rowing flying swimming
sailor: seaman mariner crew crewman yachtsman | soldier pilot airman driver passenger; sailors: crew seamen mariners | soldiers airmen pilots
sake: benefit interest; salary: pay wage income earnings | bonus pension; sale: selling deal auction disposal sell | purchase acquisition
sales: revenue turnover trade | purchases; saliva: spit fluid | blood sweat urine tears; salmon: fish seafood | trout tuna cod shark herring
salt: sodium | sugar pepper; salty: saline briny | sweet fresh bitter sour; salute: praise honour hail greet tribute | insult snub criticise
same: identical equal similar unchanged matching | different opposite another distinct; same-sex: gay homosexual | heterosexual opposite-sex
sample: specimen example test swab piece try taste; sanctions: penalty punishment embargo measures restrictions | reward aid
sanctuary: refuge shelter haven; sand: | snow mud; sandbank: sandbar shoal sand | reef rock iceberg coast
satellite: spacecraft probe moon | plane rocket; satisfied: happy content pleased | unhappy dissatisfied disappointed frustrated angry
satisfy: please meet fulfil content | disappoint displease anger; savage: brutal vicious fierce violent ferocious attack maul | gentle mild tame kind
save: rescue spare preserve keep protect cut help prevent | kill lose waste spend destroy; saving: cut reduction | spending cost
savvy: shrewd clever smart | naive; scale: size extent level climb; scan: examine check image test x-ray imaging look_at search | surgery
scandal: controversy outrage affair disgrace row furore | honor; scanner: device machine; scarcely: hardly barely | fully completely
scare: frighten alarm fright fear panic | reassure calm comfort; scared: afraid frightened fearful terrified alarmed | brave calm
scary: frightening terrifying alarming | reassuring; scathing: critical harsh severe damning | complimentary favourable
scenario: situation case possibility; scene: site place location spot area setting sequence episode landscape
schedule: timetable plan set calendar book due agenda programme | cancel postpone
scheduled: planned due set arranged expected | cancelled unscheduled postponed unplanned
scheme: plan program plot project ploy system idea conspiracy initiative fraud con scam strategy
schizophrenia: mental_illness psychosis mental_disorder mental schizophrenic illness mentally_ill disorder | depression dementia autism alcoholism epilepsy bipolar anxiety
schizophrenic: mentally_ill; scholar: academic professor researcher expert | pupil labourer layman
school: college academy campus education institution | hospital church prison office factory
schoolboy: pupil boy student child teenager | schoolgirl teacher man; science: research scientific study | art sport religion
scientific: science research scientist laboratory technical medical | artistic political religious literary
scientist: researcher expert academic | politician lawyer doctor student journalist; scoop: win | lose; scooping: win pick_up
scope: range extent scale reach; scorched: burnt charred burned | frozen drenched
score: net goal hit strike result point tally register | miss concede; scoreless: goalless nil-nil blank; scorer: goalscorer striker | goalkeeper
scrap: abandon drop cancel axe ditch abolish call_off | keep introduce save; scream: yell shout cry shriek | whisper
screen: display show monitor check vet; screenplay: script | novel; screw: | nail; scrimmage: practice training | game
script: screenplay text write | song; scriptural: biblical religious
scrutiny: examination investigation inspection review scrutinise probe look_at spotlight investigate | neglect
sea: ocean water waters offshore marine | land river lake sky desert mountain; seaborne: maritime sea naval amphibious | airborne
seafront: promenade beach shore waterfront | inland riverside hilltop; seal: clinch close secure | open
seaplane: plane aircraft floatplane airplane aeroplane | helicopter boat ferry ship jet airliner; seaport: port harbour | airport
search: hunt look seek quest comb scour | find; season: campaign year term league_campaign | game match career; seat: chair place constituency
second: next runner-up two twice moment another follow_up double back support subsequent new | first third fourth fifth last minute hour sixth seventh year day original inaugural final week
secondary: | primary main; secrecy: secret confidentiality secretive concealment privacy | openness transparency
secret: hidden confidential covert clandestine private undisclosed classified | public open known official
secretary: minister official aide assistant | president governor; secretly: covertly privately clandestinely | openly publicly
section: part area segment portion division | whole; sector: industry field area
secure: obtain win get safe guarantee gain protect | lose insecure endanger
security: safety protection guard defense police safe guards defence stability bail | danger risk threat insecurity vulnerability attack
sedan: car vehicle saloon | truck van motorcycle suv bus; see: watch view witness spot notice observe visit | miss hear; seed: | flower
seek: look want ask search try request pursue aim attempt | find refuse avoid; seekers: applicant | employer
seem: appear look apparently seemingly evidently sound feel suggest likely; seemingly: apparently evidently; segment: part section portion | whole
seismic: earthquake | volcanic; seismological: earthquake seismic | weather
seize: confiscate take capture grab impound seizure take_over | return release hand_over give
seizing: take confiscate capture grab seizure | release return; seldom: rarely infrequently hardly_ever | often frequently always never regularly
select: choose pick name elect pick_out opt draft | reject drop omit; selection: choice pick range choose | rejection
sell: sale offload vend trade auction retail market get_rid_of dispose | buy purchase keep rent donate give_away acquire lease
seller: vendor dealer retailer trader merchant | buyer purchaser customer shopper bidder
semi: truck semifinal tractor-trailer lorry semi-truck last_four semi-final vehicle | final car bus quarter-final van
semifinal: match semi last_four semi-final | final quarterfinal group_stage; seminar: conference workshop class
senator: lawmaker politician legislator | governor congressman president mayor
send: dispatch mail deliver transmit deploy forward ship post sent give transfer email bring order | receive keep get collect withdraw recall take
senior: older top high-ranking elder leading veteran elderly high-level top-level high_ranking pensioner | junior younger low-ranking freshman teenager assistant child
sensation: feeling star hit; sensational: spectacular dramatic stunning brilliant amazing shocking | dull poor boring; sense: feeling feel | nonsense
senseless: pointless meaningless unconscious stupid needless mindless | meaningful sensible
sensible: wise reasonable prudent practical rational | foolish unwise silly absurd reckless; sensitive: delicate | insensitive
sensor: detector device monitor | camera; sensuality: sexuality
sentence: jail term imprison punishment penalty order prison condemn | acquit clear free pardon release
separate: different split divide apart another part | joint same unite together; separately: apart independently individually | together jointly
separation: split break-up divorce split_up part | marriage reunion wedding
separatists: rebel secessionist militant insurgent | unionist government loyalist
sequel: follow-up continuation film | prequel remake original spin-off; sequence: series order
sergeant: officer soldier police sgt | captain lieutenant general corporal detective colonel major private
series: string run succession set number sequence show | single
serious: severe grave major critical bad significant considerable | minor slight trivial mild harmless
seriously: badly severely critically gravely | slightly lightly; seriousness: gravity severity
servants: staff workers employees aides maids | masters bosses employers; serve: work spend provide act do fulfil work_as | retire skip
service: operation duty work programme agency ceremony facility; session: meeting sitting period term hearing | recess
set: place establish fix determine decide schedule plan prepare ready arrange appoint put created | break cancel abolish
setback: blow reverse problem disappointment defeat | success boost progress breakthrough; setting: location scene background place
settle: resolve agree end settlement | sue dispute; settlement: deal agreement payout resolution accord village settle | dispute
settlers: colonists | natives; seventh: | sixth eighth fifth ninth third; seventy: | sixty eighty seventeen
several: some multiple many various number few | one none single; severe: serious bad harsh grave extreme critical | mild minor slight light
severely: badly seriously heavily gravely critically harshly very bad | slightly mildly barely moderately leniently
sex: intercourse gender | age race; sexual: sex intimate; sexuality: orientation | race religion gender; sexy: attractive hot alluring seductive
shadow: opposition | light; shadowy: mysterious secretive mystery secret | open well-known; shady: suspicious dubious dodgy | sunny; shaft: tunnel pit
shake: rock tremble jolt rattle quake vibrate | steady; shaky: unsteady unstable weak wobbly uncertain | steady firm solid strong
sham: fake fraud | genuine; shame: disgrace embarrassment humiliation pity | pride honour; shameful: disgraceful disgusting embarrassing | honourable
shameless: brazen unashamed blatant | ashamed remorseful modest; shape: form mold condition influence
share: stock divide split post portion equity part | bond keep currency; sharp: steep sudden keen | gradual blunt; sharper: steep keen
sharply: steeply dramatically significantly heavily considerably greatly | slightly gradually modestly; shattered: broken smashed devastated | intact
shed: lose drop hut | gain add; sheep: animal livestock | cow pig goat horse; shelf: rack
shell: bombard casing fire bomb ammunition attack bombardment artillery hit projectile mortar | bullet grenade
shelling: bombardment bombing attack | ceasefire stabbing airstrike; shelter: refuge housing protection
sheriff: police officer authorities lawman | judge mayor governor prosecutor; shield: protect guard cover protection | expose
shift: change move switch stint; ship: vessel boat craft | plane train truck car helicopter; shipment: delivery cargo consignment load freight goods
shipping: transport freight maritime delivery | aviation rail; shirt: top clothing | trousers jacket hat shoe
shock: surprise stun horrify stunning horror astonish amaze startle | comfort expect; shoe: footwear boot sneaker trainer | hat glove shirt sock coat
shoot: fire gun gunfire hit gunshot gunman attack film shot shooter bullet open_fire gunned_down gun_down wounded kill photograph score | stab strangle beat bomb miss hang poison burn drown save axe
shooter: gunman shot attacker | victim stabber bomber officer
shooting: gunfire gun attack incident shot gunshot | stabbing bombing beating robbery crash explosion knife poisoning
shop: store retailer outlet boutique supermarket buy shopkeeper chain purchase shopper | restaurant bank school office pub factory hotel sell warehouse
shopper: customer consumer buyer | shopkeeper assistant employee; shore: coast beach bank
short: brief quick small little shortage | long tall lengthy; shortage: lack scarcity deficit short insufficient deficiency | surplus glut excess
shortcut: quick_route | detour; shortly: soon quickly just briefly | later long; shorts: trousers clothes | skirt shirt jacket
shot: gunshot gunfire bullet firing shooting effort strike attempt injection jab dose | stab knife explosion header save pass
shotgun: gun weapon firearm | rifle pistol knife handgun machete
shoulder: joint bear carry | knee elbow ankle hip arm wrist back neck hamstring foot hand thigh; shout: yell scream cry roar | whisper
shove: push thrust jostle force manhandle | pull kick punch slap
show: display reveal exhibit demonstrate programme indicate exhibition present series prove performance | hide conceal
showcased: display show exhibit present | hide; showdown: confrontation clash match standoff fight battle duel face-off meeting contest | truce
shower: rain wash bath | drought; shrank: contract fall decrease decline shrink reduce | grow expand increase
shrink: contract decrease reduce decline fall | grow expand increase; shuffle: reshuffle; shunt: push
shut: close closed closure shutter seal | open reopen; shutter: close shut shut_down | open reopen; shy: timid reserved | confident bold
sibling: relative | cousin parent child; sick: ill unwell ailing unhealthy patient | healthy well fit recovered injured
side: team squad club flank party | top bottom middle; sideline: bench rule_out touchline injured | play; sidewalk: pavement footpath street | road
sight: view vision seeing see eyes eyesight spectacle | hearing sound smell touch
sign: agree contract ink join recruit indication signal symptom evidence indicate hint notice endorse | reject release sell loan refuse veto
signal: sign indicate indication gesture message; signature: sign name autograph; significance: importance meaning
significant: important major considerable substantial big notable | minor trivial insignificant slight
significantly: considerably substantially greatly sharply | slightly marginally; signify: mean indicate represent show
signs: signals indications evidence; silence: quiet hush silent say_nothing no_comment | noise speech talk; silently: quietly | loudly
silkworm: insect caterpillar; silly: foolish daft | sensible; silver: medal metal second | gold bronze copper
similar: alike comparable like same | different opposite; similarity: resemblance likeness | difference contrast
similarly: likewise equally | differently
simple: easy basic plain straightforward uncomplicated clear simply | complex difficult complicated hard tough elaborate sophisticated
simply: just merely only easily plainly purely | hardly; simultaneous: concurrent same_time; simultaneously: together concurrently | separately
sin: | virtue; sing: perform vocal song | dance act speak; singer: vocalist star musician artist performer | actor dancer drummer comedian
single: one sole lone unmarried individual song only | married several multiple double couple
sink: go_down founder capsize submerge drop go_under sunk | float rise refloat rescue surface; sip: drink | eat gulp; siren: alarm warning | bell
sister: sibling relative | brother mother daughter cousin wife aunt sister-in-law son father niece friend; sit: seat perch | stand run
sitcom: comedy show series | drama soap; site: location place area spot scene website venue; sitter: babysitter carer nanny | parent
situated: locate lie stand; situation: circumstance condition position state case; sixth: | first fifth fourth seventh third second
sixty: | fifty seventy forty eighty; size: magnitude scale dimension extent big large length area amount | color weight colour price age shape
skating: skater | skiing swimming hockey snowboarding dancing curling
skeptical: doubtful dubious doubting doubt sceptical suspicious unconvinced | convinced certain trusting sure
skepticism: doubt disbelief | confidence trust; sketch: drawing draw skit | photograph painting
ski: skier slope winter_sport | snowboard skate sled snowboarding skating surf; skier: | snowboarder skater climber
skiff: boat vessel craft small_boat | ship plane yacht canoe submarine; skill: ability talent expertise; skin: | bone muscle hair
skinny: thin slim lean slender | fat obese chubby; skip: miss omit avoid absent | attend; skipper: captain leader boss | substitute passenger
sky: air heavens | ground sea; skyscraper: tower building high-rise | house bridge
slam: criticize blast attack condemn crash hit criticise denounce | praise applaud hail; slant: bias; slap: hit smack strike | punch kick
slash: cut reduce lower trim cutting wound | raise increase boost expand
slate: schedule plan criticize lined_up set program criticise | praise approve; slave: bonded_labourer captive | master
slaying: murder killing homicide death | robbery assault suicide; sleep: rest slumber asleep nap | wake awake work; slice: piece cut portion | whole
slide: fall drop slip decline decrease | rise climb gain; slight: small minor little | large severe major big
slightly: somewhat marginally little | greatly significantly sharply; slip: fall drop slide decline stumble | rise climb gain
slipper: shoe footwear | boot; slope: hillside hill; slot: position place time
slow: gradual sluggish delay reduce decelerate | fast quick rapid accelerate; slowdown: decline slump deceleration downturn | acceleration boom growth
slower: gradual sluggish | faster quicker; slowly: gradually slow | quickly fast rapidly; slugger: hitter batter player baseball | pitcher fielder
slump: fall decline drop recession downturn collapse | rise boom surge growth
small: little tiny minor modest compact slight limited | large big huge great major; smaller: little less tiny lesser | bigger larger
smart: clever intelligent bright wise neat | stupid dumb foolish scruffy
smartphone: phone mobile handset device telephone cellphone mobile_phone cell_phone | tablet computer laptop camera watch television
smash: break crash shatter destroy hit wreck | repair; smell: odor scent stench reek sniff fragrance aroma whiff | taste sound sight hear touch
smile: grin happy | frown cry scowl; smirk: grin smile | frown; smoke: fumes cigarette | steam drink
smoking: tobacco cigarette | drinking vaping eating; snacks: food | drinks
snap: photograph picture break photo capture photographed shoot image | repair mend; sneak: slip creep steal smuggle | storm
snow: blizzard snowfall snowstorm wintry snowy winter ice flakes | rain sunshine hail fog heat sleet drought sun; snowfall: snow blizzard | rainfall
snowman: figure | sandcastle scarecrow; snub: reject rebuff ignore insult | welcome invite honour
soar: rise jump surge climb rocket increase | fall drop plunge slump; sobbed: cry weep tears | laugh
sobriety: abstinence sober alcohol | drunkenness intoxication; soccer: football | rugby basketball hockey baseball tennis cricket golf
social: community public societal civic society people communal | private financial medical military antisocial personal
socialist: left-wing left left-winger left_wing labour | conservative capitalist liberal communist fascist
society: community public association | individual; soft: gentle mild tender lenient | hard harsh tough
software: program app application code computer_program operating_system | hardware computer device chip; soil: earth ground land dirt | water air
solar: sun | lunar wind nuclear; sold: sell sale trade market auction | buy purchase keep give
soldier: troop serviceman trooper military | civilian sailor policeman pilot airman; sole: only single
solid: firm strong hard sound | liquid gas weak; solidarity: unity support | division
solitary: lone single alone isolated sole | several group crowded shared
solo: alone individual single by_oneself single-handed unaccompanied unassisted | duet group team together pair band
solution: answer fix resolution remedy way_out | problem
solve: resolve crack fix settle work_out solution answer resolved clear_up unravel | cause worsen create fail
somber: solemn gloomy sad sombre serious grave mournful | joyful cheerful festive; some: several certain few many | none all no every
somewhat: slightly rather bit; son: child boy kid offspring | daughter father brother nephew grandson husband mother uncle cousin stepson
song: track single tune music hit number | album film book video; songs: music tunes tracks | films poems plays
soon: shortly quickly early before_long quick | later late never; sooner: earlier before quicker faster | later slower
sophisticated: advanced complex | simple crude; sophomore: second-year student | freshman senior junior; sore: painful
sorrow: grief sadness regret mourning | joy happiness delight pride; sorry: apologetic regret remorseful apologize apology | unrepentant proud glad
sort: kind type organize arrange; soul: spirit person people man | body; sound: noise audio hear healthy | silence light sight
sour: deteriorate bitter | sweet improve; source: origin official insider informant person | destination; south: southern southwards | north east west
southeast: | northwest northeast southwest north west; southeastern: south-east | northwestern southwestern northeastern
southern: south southerly southernmost | northern eastern western southeastern north central midwestern; southpaw: left-hander | right-hander
southwest: south-western south-west | northeast southeast northwest north south east west
southwestern: south-west southern | northeastern northwestern southeastern northern; sovereignty: independence rule autonomy control
soybean: crop | corn wheat rice; space: room area orbit place cosmos | sea land underground
spacecraft: craft probe spaceship satellite vehicle | aircraft ship; spaceship: spacecraft craft space_vehicle | satellite airplane submarine
spacesuit: suit; span: last cover extend bridge period; spank: smack hit slap | punch; spare: save extra
spark: trigger cause provoke prompt ignite set_off start lead_to bring_about | end prevent calm quell stop
sparked: trigger cause prompt ignite provoke start set_off | end prevent quell; sparrow: bird | eagle pigeon crow
sparse: scarce thin | dense plentiful; spat: row dispute argument quarrel feud disagreement | agreement truce; spate: series string wave
speak: talk say address tell comment | listen write; special: particular exceptional unique extraordinary | ordinary normal regular common
specialist: expert professional doctor | generalist; specially: especially specifically; species: animal kind type creature breed
specific: particular certain exact precise | general vague; specifically: particularly expressly especially | generally
specify: state name detail say; spectacle: show sight display; spectacular: stunning impressive dramatic amazing | dull ordinary
spectator: fan viewer onlooker watcher bystander crowd audience onlookers | player performer referee athlete coach
speculate: guess suggest wonder | know confirm; speculation: rumour rumor guess conjecture gossip | fact confirmation
speech: address talk remark lecture | interview letter; speed: race rush pace hurry fast velocity rate | slow stop crawl
speedboat: boat vessel motorboat | helicopter car yacht submarine; speedily: quickly rapidly fast swiftly | slowly; spell: period time stint write
spend: pay use expenditure outlay invest cost pay_out splash_out serve | save earn raise receive
spies: agent spy intelligence informant | soldier diplomat; spike: rise surge increase jump | fall drop; spill: leak; spin: turn rotate whirl
spine: back backbone | neck skull rib leg; spinning: turning rotating; spiral: rise soar; spirit: soul ghost morale alcohol | body
spiritual: religious faith religion church | material physical; spit: saliva; splinter: breakaway fragment break_up break_away split | unite
split: divide separate separation break_up part breakup share divorce | unite marry reunite merge join
spokesman: representative official spokesperson spokeswoman | journalist
spokesperson: representative official spokesman spokeswoman rep | president mayor director
spokeswoman: representative official spokesperson rep | president director mayor; spontaneous: unplanned impromptu | planned
sporadic: occasional intermittent scattered irregular | constant continuous frequent steady; sport: game
spot: place see notice location site sight position | miss lose; spotlight: attention focus
spouse: husband wife partner | parent sibling child fiance
sprain: twist injury injure hurt strain twisted wrench | fracture break dislocate broken fractured rupture tear bruise; spray: squirt shower spatter
spread: extend expand circulate distribute widen grow transmit | contain shrink stop; spree: rampage string series binge
spur: prompt encourage trigger stimulate lead_to drive motivate boost | hinder prevent; spy: agent espionage | soldier
squad: team side unit group players crew | individual; square: plaza | street park round circle; squeeze: pressure press
stab: knife attack wound slash knifing injure attacked pierce jab | shoot strangle beat shot beat_up punch poison bludgeon
stability: calm balance steadiness | instability chaos; stable: steady | unstable critical volatile
stadium: arena ground venue | hospital airport theatre; staff: employee worker personnel workforce team | customer boss student
staffer: employee worker aide staff official staff_member assistant | boss volunteer customer visitor
stage: phase hold platform host organize put_on | cancel audience; staggering: huge astonishing enormous | small
stairs: steps staircase | lift escalator ladder; stake: share holding interest; stamp: | coin; stance: position view attitude policy viewpoint
stand: rise position run remain be_on_trial stall stance | sit lie fall; stand-in: substitute replacement deputy | permanent
standard: level norm usual criterion | unusual; standby: alert readiness reserve; standing: position status reputation | sitting
standoff: deadlock stalemate siege confrontation impasse face-off | surrender
star: actor celebrity player performer lead feature appear headliner icon | fan director coach planet; stare: gaze look | ignore
starlet: actress star
start: begin launch open commence initiate beginning onset kick_off get_under_way begin_with introduce outset | end finish stop close conclude halt cease ending
starter: appetiser beginner | substitute dessert finisher reserve; starters: | substitutes reserves
startling: surprising shocking astonishing alarming astounding shock surprise remarkable | expected; stat: statistic figure
state: say declare announce government nation country condition status situation | county city local private deny
statement: announcement comment remark declaration release message communique say | question interview denial silence
static: still stationary | moving; station: channel depot terminal base stop | airport port; stationary: still parked motionless static | moving
stationhouse: station precinct | courthouse jail; statistics: figures data numbers; statue: sculpture monument figure | painting
stature: height reputation; status: position standing rank state; stay: remain keep continue live visit reside linger | leave move depart quit go
steadfastly: firmly resolutely; steadily: gradually constantly | suddenly
steady: stable constant even regular unchanged continuous level | unstable erratic shaky fluctuating
steal: take rob theft nick pinch burgle | buy return borrow donate; stealing: theft robbery larceny | fraud arson murder assault vandalism
stealth: secret covert stealthy hidden secretly undercover | open; steam: vapour | smoke ice; steel: metal | aluminum wood copper plastic
steep: sharp sheer high | gentle gradual; steer: guide drive direct navigate pilot lead; stem: come arise result stop halt curb check originate
step: move measure action stage pace initiative | stop mistake; sterling: pound | dollar euro yen
stick: rod club cane stay staff put attach branch | knife gun stone bat; stickers: labels sign; stint: spell period time
stir: cause provoke arouse mix | calm; stock: share equity supply store | bond; stole: take theft steal rob burgle | buy return borrow give
stomach: belly abdomen gut tolerate | chest head back; stone: rock | wood metal
stop: halt end cease prevent block quit suspend pause discontinue stoppage bar ban intercept pull_over end_to thwart stay cancel visit | start continue begin resume keep maintain allow launch
stoppage: strike halt walkout stop; storage: store
store: shop retailer outlet keep market business stock chain supermarket mall shopkeeper save hoard stockpile shopping | restaurant bank school office factory home bar hotel church warehouse remove
storm: hurricane tempest weather raid cyclone | drought earthquake flood wildfire; story: tale report account article narrative news piece | fact
stove: cooker oven | fridge; stowaway: passenger | pilot crew; straight: consecutive successive direct directly row | crooked bent curved indirect
straighten: | bend twist curl; straightforward: simple easy clear direct | complicated complex difficult
strain: pressure stress variant type injure injury; strange: odd unusual weird bizarre peculiar | normal ordinary; strap: belt band tie fasten
strategy: plan policy approach tactic; straw: | hay; stray: wander lost roam homeless loose ownerless errant | pet owned
streak: run series sequence string spell consecutive in_a_row; stream: broadcast flow brook
street: road avenue lane thoroughfare pavement route way | river park square railway beach alley; strength: power force | weakness
strengthen: reinforce boost bolster increase improve fortify | weaken reduce undermine
stress: pressure strain emphasise tension highlight | relaxation; stressful: tense difficult demanding | relaxing
stretch: extend reach lengthen spread | shrink shorten; strict: tough tight stringent rigid | lax lenient loose
strictly: rigidly firmly tightly | loosely; stride: step walk | run
strike: hit walkout stoppage action attack beat industrial_action goal | miss work negotiate
striker: forward attacker scorer player footballer | goalkeeper defender midfielder
strip: remove band take_away deprive take undress piece | award grant dress; stripe: line band | spot
strive: try struggle endeavour seek work aim | fail give_up; stroke: illness brain_bleed | heart_attack cancer pneumonia seizure
strong: powerful tough robust solid fierce strength mighty firm forceful sturdy healthy muscular heavy | weak feeble fragile faint slight mild light
stronger: powerful tough | weaker; stronghold: bastion base fortress power_base; strongly: firmly forcefully | weakly mildly; structural: | cosmetic
structure: building construction system; struggle: battle fight strive difficulty toil | thrive succeed ease; stuck: trapped stranded jammed | freed
student: pupil undergraduate learner schoolboy schoolgirl | teacher lecturer professor
studio: workshop company workplace film_company production_company record_label room apartment | stadium theater stage
study: research survey report analysis examine investigate learn | teach; stuff: things material items; stump: campaign
stun: shock surprise astonish amaze | bore; stunning: amazing beautiful shocking spectacular impressive sensational | ugly ordinary dull unremarkable
stunt: trick act feat performance prank; style: fashion manner design; sub: substitute submarine replacement reserve replace bench | starter ship
subdue: overpower restrain control; subject: topic theme issue matter; submarine: sub vessel boat | ship plane helicopter tank
submerged: underwater sunken flooded | afloat dry; submit: file hand_in present lodge send | withdraw
subordinate: junior employee inferior lesser | superior boss chief senior; subpoena: summons order summon
subscribe: sign_up join | cancel unsubscribe; subsequent: later following ensuing | previous earlier prior
subsequently: later afterwards then after later_on following since next eventually | previously before earlier first initially
subsidiary: unit branch division company | parent; subsidy: aid grant support funding subsidize financial_aid benefit | tax levy loan
substance: material drug chemical
substantial: large considerable significant big sizeable major huge important considerably significantly | small slight minor tiny negligible
substitute: replacement replace reserve alternate swap bench stand-in sub alternative exchange stand_in come_on | starter starting original captain
suburb: outskirts district area neighbourhood suburban town community | centre downtown city village countryside; suburban: | urban rural downtown
succeed: follow replace take_over manage achieve successful win take_over_from successor success prosper | fail precede flop lose
success: victory win triumph achievement succeed hit | failure defeat flop loss; successful: winning triumphant thriving | failed unsuccessful
successfully: well | unsuccessfully; succession: series string; successive: consecutive straight | alternate
successor: replacement heir replace next | predecessor incumbent founder; sudden: abrupt unexpected surprise | gradual expected
suddenly: abruptly unexpectedly without_warning | gradually slowly
sue: lawsuit file_suit suit litigate legal_action suing take_to_court | settle arrest acquit
suffer: sustain endure undergo experience struggle have | enjoy recover inflict avoid
suffering: pain distress hardship misery agony | joy pleasure relief comfort; sufficient: enough adequate | insufficient; sugar: | salt fat
sugary: sweet sugar | salty sugar-free; suggest: propose indicate recommend imply hint say advise | deny prove order reject
suggestion: proposal idea recommendation advice; suicide: kill | murder homicide accident manslaughter
suit: lawsuit case action complaint legal_action clothes sue legal claim outfit fit | shirt dress uniform coat
suitable: appropriate right fitting | unsuitable; suite: room apartment; sum: amount total money; summer: | winter autumn spring
summit: meeting peak conference top talks gathering talk mountaintop gather | base foot bottom valley; sun: sunshine | rain moon snow cloud
sunny: bright fine | cloudy rainy; sunrise: dawn daybreak | sunset dusk; sunset: dusk sundown nightfall | sunrise dawn
sunshine: sun | rain snow cloud; super: great; superb: excellent great outstanding brilliant magnificent fine | poor terrible bad awful mediocre
superiority: dominance supremacy lead advantage edge | inferiority weakness
supermarket: store shop grocery retailer chain | bank restaurant pharmacy hotel; supermoon: moon full_moon | comet sun meteor
superstar: star celebrity idol icon | unknown; supertanker: tanker ship vessel boat oil_tanker | plane ferry trawler truck submarine
supervising: oversee monitor manage; supervision: oversight monitoring control; supervisor: manager boss overseer | subordinate employee
supper: dinner meal tea | breakfast lunch brunch; supplement: add addition extra | replace
supplier: provider vendor seller distributor provide company dealer source | customer buyer client purchaser
supply: provide deliver give stock provision | demand withhold
support: back help backing aid assistance endorse assist favour boost | oppose reject criticise opposition undermine
supporter: fan backer follower advocate ally | opponent critic rival; supportive: helpful encouraging back | critical hostile unsupportive opposed
suppose: think assume believe presume guess | know doubt prove deny; supposed: alleged meant expected presumed | confirmed
supposedly: allegedly reportedly apparently purportedly; suppression: crackdown repression censorship | freedom encouragement
supreme: highest top | lower
sure: certain confident definite positive convinced confirm doubtless clear guaranteed know | unsure doubtful uncertain hesitant uneasy
surely: certainly undoubtedly definitely; surf: browse wave | swim; surface: emerge appear top | sink bottom; surfer: | swimmer skier diver
surge: rise increase jump soar spike | fall drop decline plunge
surgeon: doctor medic physician medical operating specialist | nurse dentist patient anesthetist paramedic pharmacist
surgery: operation procedure treatment | therapy chemotherapy
surpass: exceed beat overtake top pass outdo go_beyond better eclipse | trail match fall_short
surprise: shock astonish amaze unexpected stun astonishment | expected bore planned; surprisingly: unexpectedly | expectedly
surrender: give_up yield turn_self_in submit hand_over capitulate relinquish concede turn_over cede give_in quit | resist fight flee escape capture arrest win keep attack
surreptitiously: secretly covertly | openly; surround: encircle ring circle besiege enclose
surveillance: monitoring watch observation spy cctv observe spying wiretap; survey: poll study questionnaire research
survival: living life | death extinction relegation; survive: live alive pull_through escape live_on make_it | die perish kill
survivor: victim | dead fatality; suspect: accused defendant alleged believe think suspicion arrest | victim witness convict know trust officer
suspend: halt stop ban bar freeze suspension interrupt put_on_hold sideline temporarily_stop pause shelve hang | reinstate resume expel fire continue lift allow promote cancel sack clear
suspension: ban suspend halt exclusion bar removal | expulsion reinstatement resumption firing acquittal
suspicion: suspect doubt allegation suspected distrust | proof conviction trust certainty; suspicious: suspect dubious odd unusual strange | innocent
suspiciously: oddly strangely; sustain: suffer maintain keep_up experience receive suffered incur get support endure | inflict avoid cause halt
sustainable: green viable eco-friendly | unsustainable; suv: car vehicle | motorcycle bus sedan van; swallow: ingest eat | spit
swamp: marsh wetland bog overwhelm flood | desert; swap: exchange trade switch replace | keep; swath: strip area stretch
sway: influence persuade swing; swear: curse vow; sweepstakes: lottery competition
sweet: sugary kind candy sugar pleasant lovely | sour bitter salty savoury nasty; sweetheart: girlfriend boyfriend lover partner | enemy
swift: quick fast rapid prompt speedy | slow delayed gradual late; swiftly: quickly rapidly fast speedily promptly soon | slowly gradually
swim: | run cycle fly sail dive; swimmer: athlete | runner cyclist surfer; swindle: cheat defraud fraud con scam | murder robbery repay
swing: shift move sway change turn hit fluctuate; switch: change swap move shift | stay keep; symbol: sign emblem logo
sympathy: condolences compassion pity support | hostility; symptoms: signs; syringe: needle | knife pill; syringes: needle
system: network structure scheme arrangement set-up method organization
`;
