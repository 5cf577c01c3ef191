/** From "pace" to "pyrotechnicians". */
export const entries = `
pace: speed rate tempo; pack: load fill group bundle | unpack; package: parcel deal plan | letter; pact: agreement deal treaty accord | dispute war
paddock: field; page: site profile sheet | chapter book cover; pain: ache suffering agony hurt sore distress | pleasure relief joy comfort
painful: sore hurting distressing | painless pleasant; paint: colour
pair: two couple duo both partners partner double | trio single three individual four quartet group
pajamas: pyjamas nightclothes clothes | suit uniform; palm: hand | foot finger; panel: board committee jury commission group | individual
panic: alarm fear terror scare | calm; panicked: frightened alarmed scared panic | calm; pants: trousers clothes | shirt jacket shoes hat
paparazzi: photographer press media; paper: newspaper document daily report study publication journal | website book magazine
paperwork: documents forms documentation; par: | birdie bogey eagle double-bogey; parade: procession march pageant
parallel: similar alongside | perpendicular; paralyze: cripple disable immobilize halt | heal; paralyzed: disabled
paramedic: medic ambulance rescuer | firefighter policeman surgeon patient; paranoid: suspicious fearful | trusting
parasite: organism pest | host virus bacterium; parent: mother father family | child sibling grandparent uncle aunt
park: garden | school mall street beach; parliament: legislature assembly lawmakers mps house | court cabinet government council
parliamentary: legislative | presidential municipal; parole: release | imprisonment
part: section portion piece share segment bit component role element | whole all entirety
partial: incomplete part limited biased part_of | complete full total entire whole; partially: partly | fully completely wholly
participant: contestant competitor player entrant take_part runner member | spectator organiser audience
participate: take_part join compete involve | withdraw boycott; participation: involvement taking_part part role | boycott absence
particular: specific certain special individual | general; particularly: especially notably specifically
parting: separation farewell split departure | meeting reunion; partly: partially in_part somewhat part some | wholly entirely fully completely solely
partner: companion spouse ally colleague associate | rival enemy opponent; partnership: alliance collaboration cooperation tie-up | rivalry split
party: group organisation faction political celebration event gathering | funeral government company; partygoer: reveller reveler guest | mourner
pass: approve adopt enact clear go hand throw give passage agree ratify endorse vote overtake cross travel transfer ball throwing | fail reject defeat veto block run rush kick fumble shelve postpone oppose
passage: approval corridor way adoption enactment path pass journey route crossing approve text | rejection defeat blocking
passenger: traveller rider occupant traveler people commuter flyer customer aboard | driver pilot crew pedestrian conductor motorist cyclist attendant captain staff
passion: love enthusiasm zeal fervor fervour | hatred indifference apathy; passionate: enthusiastic ardent fervent keen | indifferent
passive: inactive submissive | active aggressive; passwords: credential login code | username address
past: previous former earlier history last prior recent | future present next coming
pastor: minister priest clergyman preacher cleric | imam rabbi bishop; pat: tap; patch: fix repair update solution software_update mend | hole virus
path: way route road track course; patience: | impatience; patient: sick ill victim | doctor nurse visitor impatient
patrol: guard police monitor watch tour | attack; patron: customer supporter client guest | owner employee staff; pattern: trend design
pause: stop break halt suspend interruption wait put_on_hold hiatus rest interrupt | continue resume go_on proceed start
pave: surface prepare | block; pavement: sidewalk footpath | road
pay: payment spend compensate salary wage fund cover settle fee pay_out pay_back shell_out give money | receive charge owe borrow steal refuse
payload: cargo load
payment: pay fee sum compensation money settlement paying payout cash reward salary instalment fund contribution | debt non-payment refund receipt
payoffs: payment bribe payout reward | fine; payout: payment compensation settlement award money | fine fee charge cost
peace: truce calm ceasefire | war conflict violence; peaceful: calm nonviolent quiet tranquil | violent bloody hostile
peacefully: quietly calmly | violently; peak: top summit high height | low trough bottom; peculiar: strange odd unusual | normal ordinary
pedestrian: walker person on_foot walking passer-by walk | driver cyclist motorist passenger biker rider; peek: look glimpse glance
pen: write enclosure; penalty: punishment fine sanction sentence spot-kick | reward bonus corner free_kick
pending: awaiting forthcoming outstanding upcoming | settled completed; penny: pence cent | pound
pension: retirement_benefit retirement_pay benefit | wage salary
people: person individual public citizen resident folk human crowd population human_being | animal pet wildlife; pepper: | salt tomato
perceived: seen viewed; percent: percentage per_cent proportion pct; percentage: share proportion percent rate portion per_cent part figure | whole
perfect: ideal flawless faultless | flawed imperfect; perfectly: | imperfectly; perform: play act sing carry_out
performance: show display play concert act showing | rehearsal; performer: entertainer artist | spectator
perhaps: maybe possibly might may could potentially | certainly definitely surely undoubtedly; perigee: | apogee
perilous: dangerous hazardous risky | safe; perimeter: edge boundary border | centre; period: time spell stretch phase term
permanent: lasting full-time long-term indefinite | temporary interim; permanently: forever | temporarily briefly
permission: approval authorisation consent leave permit | ban refusal; permit: allow let licence authorise permission | ban forbid prohibit prevent
perpetrator: attacker offender culprit criminal | victim witness; persecution: oppression mistreatment | protection
persistent: continuous constant continuing lasting | brief occasional
person: individual human man woman someone people somebody adult resident figure | animal machine dog corporation
personal: private own individual privately family intimate | public professional collective corporate official
personality: character celebrity star figure nature; personally: himself herself individually; personnel: staff employees workers crew | equipment
perspective: view viewpoint; persuade: convince urge induce talk_into encourage | dissuade force; pester: harass annoy bother badger
pet: animal | wild stray; petition: appeal request application; petrol: fuel gasoline gas | diesel electricity; petroleum: oil fuel | coal
phase: stage period step; phenomenon: event occurrence; philanthropy: charity giving donation charitable philanthropist
philosophy: belief thinking ideas
phone: telephone call mobile handset cell dial device smartphone line ring contact telephoned mobile_phone cellphone iphone conversation speak | computer radio email letter tablet laptop fax visit television camera
photo: picture photograph image snap shot | video painting recording; photograph: picture photo image snap shoot | painting video
photographer: cameraman | reporter model; photography: photo picture | painting; phrase: expression words
physical: bodily | mental verbal emotional psychological; physically: bodily | mentally verbally; physician: doctor medic | nurse patient dentist
pic: picture photo image film photograph shot photos | video drawing; pick: choose select choice selection opt | reject drop
picture: photo photograph image photographic shot snap film | text; piece: part bit fragment section | whole; pile: heap stack; pilgrimage: journey
pillar: column post support; pilot: flyer airman captain trial | passenger driver attendant co-pilot engineer sailor; pin: fasten hold trap | free
pine: tree | oak; pipe: tube pipeline; pipeline: pipe line conduit | railway road bridge
piracy: hijacking theft robbery | terrorism smuggling trafficking
pirate: hijacker bandit raider attacker gunman seize criminal gang armed_man counterfeit illegal copy bootleg unlicensed | sailor fisherman soldier captain crew fishermen terrorist smuggler hostage licensed
pistol: gun handgun firearm weapon revolver | rifle knife shotgun; pit: hole mine shaft quarry cavity | tower peak
pitch: field ground throw offer proposal; pitcher: player | catcher batter quarterback; pivotal: key crucial vital important | minor
pizza: food meal takeaway | burger pasta sandwich sushi curry; place: put site location spot position venue lay area set | remove
placement: position place post job; plague: disease trouble afflict epidemic hit beset pestilence | spare help
plain: simple clear flat | fancy mountain; plainclothes: undercover | uniformed
plaintiff: claimant accuser complainant suing | defendant judge prosecutor juror
plan: intend aim scheme proposal propose set prepare strategy project want hope | cancel reject scrap abandon
plane: aircraft jet airliner airplane flight aeroplane | train ship car bus helicopter boat truck; planet: world | star moon comet asteroid
plant: factory facility site works flower vegetation place put sow | animal warehouse office uproot remove; plastic: | metal glass paper wood
plate: dish; platform: stage
play: perform feature appear game match act portray drama star show player participate take_part compete acting role line_up take_on production theatre | watch coach write direct film novel work miss rest referee
player: footballer athlete star sportsman team-mate member | coach manager referee fan owner; playful: | serious; playlist: list
playoff: postseason knockout | preseason friendly; plea: appeal request plead pleading call | verdict refusal
plead: beg appeal urge implore ask | demand; please: satisfy delight happy | annoy anger upset
pleasure: joy delight enjoyment happy enjoy satisfaction fun pleased glad | pain displeasure sorrow misery
pledge: promise vow commit commitment undertake swear | refuse; plenty: many lot much lots abundance ample | few shortage lack scarcity
plot: plan conspiracy scheme conspire story; plug: fill
plunge: fall drop plummet dive tumble crash decline fall_off slump sink dip slide | rise soar climb increase jump surge rally
pm: afternoon evening prime_minister premier | am morning noon president
pneumonia: lung_infection illness infection lung chest_infection respiratory sick disease | cancer flu stroke malaria tuberculosis bronchitis heart_attack
pocket: pouch earn take steal bag receive win | hand; podium: stage platform; poem: verse poetry verses | novel song essay play story
point: note say argue reason issue location spot place area aim goal score stage; pointer: basket tip hint | free_throw
poison: toxin toxic venom | antidote cure; poisonous: toxic venomous deadly noxious | harmless safe edible
polar: arctic antarctic | tropical equatorial brown grizzly; pole: rod post stick bar mast | wire rope
police: officer cop force authorities constable detective investigator | firefighter army prosecutor judge court paramedic coastguard
policeman: officer police cop police_officer law_officer | soldier fireman firefighter guard
policy: rule plan approach strategy position measure program stance guideline; political: government | religious military economic sporting
politically: | economically religiously racially financially militarily
politician: lawmaker legislator leader | businessman judge journalist scientist actor; politics: government | business sport
poll: survey vote ballot election study; pollutants: chemicals contaminants toxins emissions waste contaminant
pollution: contamination smog emissions dirty contaminate toxic | conservation clean; pomegranate: fruit | orange apple grape lemon peach
pool: swimming_pool fund combine | lake sea river; poor: bad weak needy impoverished low-income | rich wealthy good excellent
poorest: neediest | richest wealthiest; poorly: badly ill unwell sick | well healthy excellently; pop: music | rock jazz opera country
popular: favourite favorite well-liked beloved well-known | unpopular obscure hated; popularity: appeal support fame | unpopularity
populated: inhabited | uninhabited; population: people residents inhabitants citizens public number community locals | area
porn: pornography adult explicit pornographic obscene; pornographic: obscene explicit indecent sexual; pornography: porn
port: harbor dock seaport harbour waterfront | airport station airfield terminal; portion: part share section piece | whole
portrayal: depiction representation performance play role depict; pose: present create represent model sit raise threaten constitute pretend | remove
posh: upmarket expensive | cheap; position: post role job place stance rank spot location view
positive: good favorable encouraging upbeat | negative bad unfavorable; possession: ownership property holding belongings | loss
possibility: chance prospect likelihood option potential | certainty impossibility
possible: potential likely feasible conceivable may could might | impossible certain unlikely definite
possibly: perhaps maybe potentially may might could | certainly definitely never impossible
post: publish write upload share put job position mail send message | delete remove; posters: signs placards
postgame: post-match after_game | pregame halftime; postponed: delay put_off defer put_back | cancel bring_forward
postseason: playoffs playoff knockout end-of-season | preseason regular-season off-season
pot: cannabis marijuana drug container | heroin cocaine meth ecstasy alcohol; potato: vegetable | tomato carrot onion rice
potential: possible likely prospective promise | actual impossible; potentially: possibly perhaps may might could | certainly definitely
pound: sterling quid | dollar euro yen kilogram; poverty: poor hardship deprivation | wealth; powder: dust substance | liquid
power: electricity energy control authority strength force influence | weakness water gas
powerful: strong mighty influential potent forceful | weak mild powerless; powerless: helpless unable weak | powerful able
practically: virtually almost nearly effectively
practice: training exercise custom habit rehearse train procedure method work_out session workout | theory match game
praise: commend hail applaud laud compliment acclaim tribute | criticise condemn blame criticize attack; prank: joke trick hoax; pray: worship prayer
prayer: worship pray; precaution: safeguard safety preventive; preceding: previous earlier prior | following next subsequent
precinct: district police_station; precipitation: rain snow rainfall | drought; precise: exact accurate specific | vague approximate rough inaccurate
precisely: exactly accurately exact just specifically | roughly approximately almost about vaguely; precursor: forerunner | successor
predecessor: previous_holder former previous ex-leader forerunner past | successor heir follower; predict: forecast expect foresee anticipate project
prefer: favour choose like | dislike; preference: choice favour | dislike; pregnancy: pregnant expecting | birth abortion miscarriage
pregnant: expecting expectant pregnancy; preliminary: initial early first provisional interim | final conclusive
premier: top prime_minister leading | president; premiere: debut opening launch first | finale; premises: building property site; premium: | discount
preparation: plan planning readiness arrangement; prepare: ready plan get_ready gear_up set; prepared: ready willing set | unprepared unwilling
preseason: | postseason; presence: attendance present being there attend | absence departure
present: gift current give show attending introduce offer existing | absent former past; presently: currently now | formerly
preservation: conservation protection | destruction demolition damage; preserve: protect keep conserve save maintain | destroy
presidency: office | premiership
president: leader chief head chairman statesman chief_executive | prime_minister vice-president king senator governor mayor minister
presidential: | parliamentary congressional mayoral royal gubernatorial ministerial; press: media newspapers journalists push reporters urge | pull
pressure: stress strain urge force push demand tension | relief; prestigious: respected renowned esteemed; presumably: probably | definitely
presume: assume believe think suppose | know; pretend: pose feign fake claim; pretty: attractive beautiful fairly quite | ugly plain
prevent: stop avoid block bar avert halt keep_from thwart forestall | cause allow help permit encourage
preventable: avoidable | unavoidable inevitable; preventative: precautionary; prevention: avoidance | cause cure
previous: former earlier prior past last preceding old once preceded then before | next following current future later subsequent upcoming present new
previously: earlier before formerly once already past previous ago until_now | later currently subsequently never soon then afterwards
price: cost value rate charge tag | quality wage size supply demand; pride: proud honor | shame embarrassment
priest: clergyman cleric minister father pastor vicar | nun imam teacher bishop pope monk; primarily: mainly mostly chiefly largely | secondarily
primary: main chief principal key first | secondary minor; prime: main chief top | minor
princess: royal royalty royal_family | prince queen duchess king duke countess baroness
principal: headteacher head main chief headmaster | pupil minor; principle: rule; print: publish newspaper | broadcast
prior: previous earlier before preceding former advance beforehand past | later after subsequent following future next
priority: importance focus precedence prioritise important first main | afterthought
prison: jail jailed custody penitentiary cell bars detention behind_bars | hospital probation school fine freedom
prisoner: inmate detainee captive convict jailed criminal offender imprisoned | guard warden officer jailer visitor captor suspect
privacy: confidentiality secrecy private | publicity; private: personal confidential secret | public state
privately: secretly in_private confidentially behind_closed_doors quietly | publicly openly in_public; privilege: honour right advantage
prize: award trophy win | penalty; probability: chance likelihood odds | certainty impossibility
probably: likely perhaps presumably may | definitely unlikely certainly
probation: supervision supervised_release sentence parole supervised conditional | prison jail custody acquittal fine execution
probe: investigation inquiry investigate examine spacecraft inquire look_into review | cover-up
problem: issue difficulty trouble fault matter concern complication | solution success advantage; procedure: operation process surgery method
proceed: continue go_ahead carry_on advance | stop halt retreat; process: procedure handle proceeding operation method; processor: chip
produce: make create manufacture generate yield develop turn_out | consume import destroy
producer: maker manufacturer | consumer buyer director actor; product: item good merchandise goods commodity | service raw_material
production: output making manufacture creation show | consumption; profession: job occupation career | hobby
professional: pro expert career | amateur; professionally: | amateurishly; professor: academic lecturer teacher scholar | student pupil
profile: description; profit: earnings gain income money return | loss debt; profitable: lucrative money-making | unprofitable
prognosis: outlook forecast | diagnosis
program: plan scheme show project initiative software course programme system effort app application broadcast policy campaign class train | hardware
programme: show plan scheme project broadcast series course program | film book
progress: advance headway improvement move development | setback regress decline; progressive: liberal left-wing | conservative
prohibit: ban forbid bar outlaw prevent | allow permit legalise; prohibited: banned forbidden illegal barred | allowed permitted legal
prohibition: ban bar embargo | permission legalisation; project: scheme plan programme program venture initiative development forecast estimate
projectile: missile object shell; prolong: extend lengthen continue | shorten cut end
prominent: leading well-known notable famous top | unknown obscure; promise: pledge vow commit guarantee assure commitment | refuse
promote: advertise encourage publicise advance raise plug support | demote relegate discourage
promotion: advancement advertising publicity rise | demotion relegation; prompt: cause trigger lead spark provoke quick | prevent slow stop deter
promptly: quickly immediately swiftly | late; prone: likely liable; proof: evidence prove confirmation | allegation
propaganda: publicity misinformation messaging disinformation spin lies indoctrination campaign | truth fact journalism
propelled: drive push send | stop; proper: correct appropriate right suitable | improper wrong
properly: correctly appropriately | improperly incorrectly; property: home house building estate land possession real_estate | car
proportion: share percentage part | whole; proposal: plan offer suggestion bid recommendation scheme | law decision rejection
propose: suggest offer recommend put_forward plan | reject enact withdraw; proposed: suggest plan put_forward | reject approve withdraw
proprietary: | open-source
prosecute: charge try sue indict bring_to_court take_to_court charged court prosecutor | defend acquit convict clear release jail
prosecution: prosecutors trial case crown | defence
prosecutor: authorities lawyer official attorney prosecution state government district_attorney | defendant judge defense jury police officer witness plaintiff suspect
prospect: chance possibility outlook hope likelihood; prosperous: wealthy rich affluent | poor struggling
protect: defend guard shield safeguard secure preserve cover safe keep_safe security shelter look_after | endanger attack expose harm threaten abandon risk leave destroy
protection: safety defense security shield guard safeguard | danger threat harm
protest: demonstrate demonstration rally object march oppose complain demonstrator | support celebrate approve
protester: demonstrator activist campaigner marcher | police supporter soldier official
protestor: demonstrator protester activist marcher | policeman; protocol: procedure rule; proud: pleased delighted | ashamed embarrassed
proudly: proud | shamefully ashamed; prove: show demonstrate confirm establish proof | disprove refute
proven: confirmed established shown proved prove true verified tested | unproven disproved alleged suspected unconfirmed
provide: give supply offer deliver furnish grant | deny withhold refuse take remove; provider: supplier company firm operator | customer
province: region state area territory | city country; provincial: regional | national federal
provision: clause supply condition supplies measure term | removal; provisional: temporary interim | final permanent; provocation: incitement
provocative: inflammatory controversial; provoke: spark trigger prompt cause incite anger | calm prevent
proximity: closeness nearness close near | distance; prudent: wise careful sensible cautious | reckless
psychiatric: mental mental_health psychological | physical dental; psychiatrist: doctor specialist | psychologist surgeon
psychological: mental emotional emotionally mind | physical bodily; psychologically: mentally emotionally | physically financially
psychologist: doctor expert therapist | psychiatrist surgeon dentist nurse; pub: bar inn tavern | shop church school hotel
public: people citizens community open population resident | private secret confidential
publication: magazine newspaper publish release journal book report newsletter paper released | broadcast
publicist: spokesman spokeswoman representative agent press_agent | lawyer manager; publicity: attention promotion coverage
publicly: openly | privately secretly
publish: print release issue post carry put_out publication report printed appear | censor withhold withdraw suppress retract delete
pull: drag draw haul tug withdraw remove yank tow cancel scrap | push shove throw add lift drop; pulse: heartbeat
punch: hit strike blow attack | kick stab shoot kiss
punish: penalise discipline sentence penalty sanction fine jail ban reprimand | reward pardon forgive spare acquit
punishment: penalty sentence sanction discipline | reward pardon; punitive: | compensatory; punt: kick kicking boot | pass throw field_goal touchdown
pupils: student schoolchild child schoolboy schoolgirl | teacher parent; purchase: buy acquire acquisition deal | sell sale rent
purportedly: allegedly supposedly reportedly apparently; purpose: aim goal intention reason objective; pursue: chase follow seek hunt | abandon flee
pursuit: chase hunt quest search | escape; push: press drive shove campaign urge pressure effort call | pull resist
put: place set lay install position impose stick deposit insert leave spend rank | remove take withdraw lift pull extract
puzzle: mystery baffle riddle; puzzled: confused baffled perplexed bewildered | certain enlightened
pyrotechnicians: fireworks_expert technician | firefighter
`;
