/** From "popular" to "pyrotechnics". */
export const entries = `
popular: favourite favorite well-liked beloved well-known loved in_demand liked common | unpopular obscure hated disliked despised rejected
popularity: appeal support fame favour approval well-liked fashionable | unpopularity dislike; populated: inhabited | uninhabited
population: people residents inhabitants citizens public number community locals | area; pork: meat pig | beef chicken lamb fish turkey
porn: pornography adult explicit pornographic obscene; pornographic: obscene explicit indecent sexual pornography porn sexually_explicit
pornography: porn pornographic obscene explicit indecent sex
port: harbor dock seaport harbour waterfront docks city | airport station airfield terminal
portable: mobile handheld movable lightweight | fixed stationary; portal: website site gateway entrance web_page | exit
portion: part share section piece some serving | whole all total; portrait: painting picture photograph image | landscape sculpture statue
portray: depict play show describe represent present paint characterise cast depiction | direct
portrayal: depiction representation performance play role depict image acting picture
pose: present create represent model sit raise threaten constitute pretend | remove; posh: upmarket expensive luxury upper-class exclusive | cheap
position: post role job place stance rank spot location view situation standing
positive: good favorable encouraging upbeat optimistic | negative bad unfavorable; possess: own have hold keep | lack lose want give_away
possession: ownership property holding belongings own carry have hold ball | loss supply sale dealing
possibility: chance prospect likelihood option potential may might could | certainty impossibility fact
possible: potential likely feasible conceivable may could might can perhaps maybe potentially chance prospective | impossible certain unlikely definite confirmed sure unthinkable
possibly: perhaps maybe potentially may might could | certainly definitely never impossible
post: publish write upload share put job position mail send message tweet online_post wrote role office entry outpost checkpoint | delete remove edit withdraw
post-match: after | pre-match half-time; post-mortem: autopsy examination | operation inquest surgery
posters: signs placards placard notices bills ads
postgame: post-match after_game after_the_game post-game afterwards postmatch | pregame halftime pre-game
postgraduate: student graduate graduate_student | undergraduate schoolchild; posting: message assignment
postmortem: autopsy examination post-mortem autopsy_examination
postpone: delay put_off defer suspend reschedule adjourn shelve put_back | cancel hold hasten start advance
postponed: delay put_off defer put_back reschedule suspend hold_off | cancel bring_forward scrap proceed advance
postponement: delay deferral adjournment suspension | cancellation advance resumption
postseason: playoffs playoff knockout end-of-season | preseason regular-season off-season
pot: cannabis marijuana drug container | heroin cocaine meth ecstasy alcohol
potato: vegetable spud crop food | tomato carrot onion rice cabbage apple wheat bean; potent: powerful strong effective | weak ineffective
potential: possible likely prospective promise possibly future might could may capability possibility | actual impossible certain confirmed
potentially: possibly perhaps may might could can | certainly definitely; pouch: bag; poultry: chicken bird fowl | beef pork sheep cattle fish
pound: sterling quid money currency cash weight lb hammer | dollar euro yen kilogram dollars ounce rupee cents franc peso rouble ton
pounds: | dollars euros kilograms pence; poverty: poor hardship deprivation impoverished needy destitution | wealth prosperity riches
powder: dust substance particles | liquid pill gel spray
power: electricity energy control authority strength force influence supply rule electric strong | weakness water gas powerless oil
powerful: strong mighty influential potent forceful strongly influence dominant | weak mild powerless impotent weakened feeble
powerless: helpless unable weak impotent | powerful able mighty influential; powerlessly: helplessly hopelessly | powerfully strongly
practical: useful realistic sensible hands-on feasible | theoretical impractical useless unrealistic; practically: virtually almost nearly effectively
practice: training exercise custom habit rehearse train procedure method work_out session workout | theory match game
practise: train rehearse prepare | neglect compete
praise: commend hail applaud laud compliment acclaim tribute salute congratulate kind_words admiration applause recommend | criticise condemn blame criticize attack criticism slam censure lambast rebuke denounce reprimand
praiseworthy: admirable commendable laudable worthy creditable | disgraceful shameful reprehensible; prank: joke trick hoax practical_joke stunt
pray: worship prayer | curse; prayer: worship pray vigil religious | curse
preacher: minister clergyman cleric pastor priest | worshipper politician nun
precarious: unstable insecure risky dangerous | secure stable safe steady
precaution: safeguard safety preventive safety_measure cautious care preventive_measure; precautionary: preventive preventative safety precaution
precede: come_before lead predate go_before herald | follow succeed accompany; precedence: priority
preceding: previous earlier prior former | following next subsequent later succeeding; precinct: district police_station area | courthouse
precious: valuable treasured cherished priceless dear prized | worthless cheap
precipitation: rain snow rainfall snowfall wet_weather showers | drought sunshine
precise: exact accurate specific detailed | vague approximate rough inaccurate
precisely: exactly accurately exact just specifically | roughly approximately almost about vaguely
precision: accuracy exactness exact | inaccuracy imprecision; precursor: forerunner | successor; predator: attacker hunter | prey victim
predecessor: previous_holder former previous ex-leader forerunner past | successor heir follower
predict: forecast expect foresee anticipate project think tip say; prediction: forecast projection expectation prophecy | result fact
prefer: favour choose like rather would_rather want favor | dislike reject; preference: choice favour priority liking | dislike
preferred: favourite favoured chosen chose likely | rejected unwanted disliked loathed; pregame: before | postgame half-time
pregnancy: pregnant expecting carrying expectant gestation baby mother-to-be | birth miscarriage childbirth adoption
pregnant: expecting expectant pregnancy carrying mother-to-be expecting_baby having_baby | childless infertile; prehistoric: ancient | modern
prejudice: bias discrimination intolerance bigotry | tolerance fairness impartiality
prejudiced: biased bigoted unfair discriminatory | impartial fair unbiased open-minded
preliminary: initial early provisional interim | final conclusive last; premature: early untimely too_soon hasty | late overdue mature timely
premier: top prime_minister leading pm leader best | president king
premiere: debut opening launch first_showing screening show unveiling | finale closing
premiership: league leadership prime_ministership | presidency championship; premises: building property site place house shop
premium: high-end price payment | discount; preparation: plan planning readiness arrangement get_ready
prepare: ready plan get_ready gear_up set train brace make_ready arrange | finish
prepared: ready willing set | unprepared unwilling reluctant undecided; prequel: film earlier_film | sequel remake spin-off original
preseason: warm-up friendly exhibition | postseason playoff regular-season; presence: attendance present being there attend | absence departure
present: gift current give show attending introduce offer existing there on_hand attendee hand_over now deliver submit host | absent former past missing away future withdraw
present-day: current modern contemporary today | past ancient historic former
presenter: host broadcaster anchor star tv personality | actor singer director producer viewer
presently: currently now at_present | formerly previously later
preservation: conservation protection saving upkeep | destruction demolition damage ruin
preserve: protect keep conserve save maintain conservation safeguard retain | destroy damage ruin; preside: chair head lead oversee | attend follow
presidency: office presidential white_house | premiership vice-presidency
president: leader chief head chairman statesman chief_executive presidential head_of_state administration commander-in-chief executive | prime_minister vice-president king senator governor mayor minister congressman ambassador chancellor secretary emperor
presidential: president head_of_state | parliamentary congressional mayoral royal gubernatorial ministerial senate parliament prime_ministerial vice-presidential judicial
press: media newspapers journalists push reporters urge journalist news squeeze | pull; pressing: urgent important | trivial
pressure: stress strain urge force push demand tension press lobby persuade calls | relief ease
prestigious: respected renowned esteemed top famous elite leading | unknown; presumably: probably likely apparently supposedly | definitely certainly
presume: assume believe think suppose | know; presumed: assumed believed thought supposed | known proven confirmed disproved
pretend: pose feign fake claim act impersonate simulate make_believe; pretty: attractive beautiful fairly quite lovely rather | ugly plain hideous
prevail: win triumph succeed overcome | lose fail be_beaten fall
prevent: stop avoid block bar avert halt keep_from thwart forestall keep protect deter foil hinder ward_off head_off prohibit | cause allow help permit encourage enable let assist
preventable: avoidable avoid | unavoidable inevitable; preventative: precautionary
preventing: stopping avoidance averting | causing allowing enabling encouraging
prevention: avoidance stopping avoid precaution | cause cure treatment encouragement; preventive: precautionary protective preemptive | reactive
preview: screening trailer look_ahead foretaste | review aftermath
previous: former earlier prior past preceding old preceded then before | next following current future later subsequent upcoming present new
previously: earlier before formerly already past previous ago until_now | later currently subsequently never soon then afterwards
price: cost value rate charge tag expensive fee sum amount figure | quality wage size supply demand income profit
pricey: expensive costly dear high-priced steep | cheap inexpensive affordable free bargain; pricing: cost charge
pride: proud honor honour gay_pride satisfaction self-respect | shame embarrassment ashamed humiliation
priest: clergyman cleric minister father pastor vicar priesthood clergy reverend church catholic religious_leader churchman religious | nun imam teacher bishop pope monk cardinal deacon archbishop
primarily: mainly mostly chiefly largely main | secondarily
primary: main chief principal key election vote | secondary minor general_election tertiary; primate: ape monkey archbishop
prime: main chief top peak lead leading minister | minor secondary; prince: royal heir monarchy highness | king queen princess duke president
princess: royal royalty royal_family | prince queen duchess king duke countess baroness actress
principal: headteacher head main chief headmaster head_teacher leading key director headmistress school_head | pupil minor teacher student secretary counselor
principle: rule belief ideal standard; print: publish newspaper paper published produce | broadcast
prior: previous earlier before preceding former advance beforehand past | later after subsequent following future next
priority: importance focus precedence prioritise important main | afterthought
prison: jail jailed custody penitentiary cell bars detention behind_bars inmate imprisoned sentence penal sent_down incarcerate penal_institution | hospital probation school fine freedom hotel bail parole home rehab college
prisoner: inmate detainee captive convict jailed imprisoned | guard warden officer jailer visitor captor lawyer judge
privacy: confidentiality secrecy private confidential | publicity
private: personal confidential secret behind_closed_doors individual | public state government national
privately: secretly in_private confidentially behind_closed_doors quietly | publicly openly in_public; privilege: honour right advantage benefit
prize: award trophy win winner won reward honour | penalty; prized: valued treasured precious | worthless unwanted cheap
pro: professional for expert in_favour | amateur anti against; pro-government: loyalist government-backed | anti-government opposition rebel neutral
probability: chance likelihood odds | certainty impossibility uncertainty
probable: likely expected anticipated suspected | unlikely impossible certain improbable unthinkable
probably: likely perhaps presumably may apparently | definitely unlikely certainly impossible never
probation: supervision supervised_release sentence parole supervised conditional | prison jail custody acquittal fine execution community_service death_penalty
probe: investigation inquiry investigate examine spacecraft inquire look_into review scrutiny enquiry scrutinize explore craft satellite examination look_at question | cover-up verdict conviction acquittal trial rover shuttle
problem: issue difficulty trouble fault matter concern complication challenge snag glitch wrong failing crisis | solution success advantage answer benefit
problems: difficulties troubles issues | solutions benefits successes; procedure: operation process surgery method surgical treatment steps way
proceed: continue go_ahead carry_on advance move_on resume progress | stop halt retreat cancel delay; proceeding: action case lawsuit hearing
proceedings: case trial hearing process; process: procedure handle proceeding operation method system way course
processed: treated handled refined dealt_with | raw unprocessed fresh natural; procession: parade march cortege cavalcade | rally meeting race protest
processor: chip cpu; proclaim: declare announce state claim trumpet say | deny conceal
proclamation: announcement declaration statement decree notice | denial retraction secret
produce: make create manufacture generate yield develop turn_out production output crops goods grow | consume import destroy
producer: maker manufacturer grower film-maker company supplier | consumer buyer director actor singer writer critic
product: item good merchandise goods commodity device produce output brand range | service raw_material services
production: output making manufacture creation show produce producer manufacturing film play stage performance make assembly build | consumption import export sale distribution demand use
products: goods items merchandise commodities wares stock | services labour; profession: job occupation career work trade | hobby
professional: pro expert career paid | amateur volunteer amateurish; professionally: | amateurishly
professor: academic lecturer teacher scholar university scientist expert researcher | student pupil principal
proffer: offer give present suggest tender submit | withdraw refuse; profile: description portrait page biography outline
profit: earnings gain income money return made_money net_income earn | loss debt deficit
profitable: lucrative money-making money gainful moneymaking | unprofitable loss-making bankrupt
profound: deep great significant intense serious far-reaching | shallow slight superficial minor
profoundly: deeply greatly extremely hugely very | slightly mildly; prognosis: outlook forecast prediction expectation | diagnosis
program: plan scheme show project initiative software course programme system effort app application broadcast policy campaign class train | hardware
programme: show plan scheme project broadcast series course program | film book
programmer: developer coder engineer software_developer | salesman designer electrician
progress: advance headway improvement move development advancement success going_well | setback regress decline failure stagnation
progressive: liberal left-wing reformist leftist | conservative right-wing
prohibit: ban forbid bar outlaw prevent not_allowed stop illegal forbidden | allow permit legalise authorise let
prohibited: banned forbidden illegal barred | allowed permitted legal legalised
prohibition: ban bar embargo outlawing | permission legalisation allowance authorisation
project: scheme plan programme program venture initiative development forecast estimate work undertaking predict expect
projectile: missile object shell rocket bullet | shield; projection: forecast estimate prediction expectation predict
prolong: extend lengthen continue drag_out | shorten cut end curtail
prolonged: long lengthy extended protracted lasting drawn-out sustained | brief short temporary
prominent: leading well-known notable famous top high-profile | unknown obscure little-known
prominently: visibly conspicuously noticeably | discreetly
promise: pledge vow commit guarantee assure commitment undertaking swear agreed oath | refuse break threat deny
promised: pledged vowed guaranteed | refused denied threatened
promote: advertise encourage publicise advance raise plug support back push champion upgrade publicity market endorse foster elevate | demote relegate discourage dismiss hinder sack criticise ban
promoter: organiser backer sponsor advocate supporter proponent | opponent critic
promotion: advancement advertising publicity rise advertise elevated publicise marketing move_up campaign | demotion relegation sacking resignation
prompt: cause trigger lead spark provoke quick bring_about force encourage make quickly immediate urge | prevent slow stop deter late delayed discourage
promptly: quickly immediately swiftly at_once straightaway fast soon | late slowly; prone: likely liable tend susceptible vulnerable | immune unlikely
pronounce: declare say announce state; pronouncement: statement declaration announcement decree ruling comment
proof: evidence prove confirmation confirm document verification | allegation doubt
propaganda: publicity misinformation messaging disinformation spin lies indoctrination campaign | truth fact journalism
propel: push drive send | stop halt; propelled: drive push send push_forward power | stop halt
proper: correct appropriate right suitable properly real | improper wrong false
properly: correctly appropriately right correct well | improperly incorrectly
property: home house building estate land possession real_estate owner real-estate residence premises belongings possessions housing asset realty | car vehicle cash debt
proponent: supporter advocate backer champion | opponent critic detractor; proportion: share percentage part rate number | whole
proposal: plan offer suggestion bid recommendation scheme idea motion | law decision rejection refusal
propose: suggest offer recommend put_forward plan pitch want proposition table float moot marry | reject enact withdraw implement oppose adopt impose ban
proposed: suggest plan put_forward offer idea | reject approve withdraw adopted final decided
proprietary: own private patented | open-source public shared; proprietor: owner landlord holder | tenant customer employee manager
prosecute: charge try sue indict bring_to_court take_to_court charged court prosecutor | defend acquit convict clear release jail
prosecution: prosecutors trial case crown prosecutor charges lawyers legal attorney | defence defense acquittal defendant judge jury
prosecutor: authorities lawyer official attorney prosecution state government district_attorney prosecute da | defendant judge defense jury police officer witness plaintiff suspect victim mayor accused
prosecutors: authorities lawyers prosecution state | defence judges jurors defendants; prospect: chance possibility outlook hope likelihood possible
prospective: potential future would-be likely possible aspiring | former current ex
prosper: thrive flourish succeed do_well | fail struggle decline suffer
prosperous: wealthy rich affluent well-off | poor struggling impoverished destitute; prostate: gland | breast lung bowel skin ovarian brain
protect: defend guard shield safeguard secure preserve cover safe keep_safe security shelter look_after keep_from | endanger attack expose harm threaten abandon risk leave destroy abuse
protected: safe guarded secure shielded defended conserved | exposed vulnerable unprotected threatened attacked
protection: safety defense security shield guard safeguard shelter defence secure cover insurance preserve immunity | danger threat harm attack exposure vulnerability risk
protective: guard safety defensive | harmful; protector: guardian defender protection bodyguard defend | attacker
protest: demonstrate demonstration rally object march oppose complain demonstrator opposition demo sit-in dissent | support celebrate approve welcome endorse
protester: demonstrator activist campaigner marcher demonstrate demonstration rally activists marchers dissident | police supporter soldier official officer bystander politician spectator
protesters: demonstrator activist marcher campaigner | police supporter counter-protester official
protestor: demonstrator protester activist marcher campaigner protest rally demonstration | policeman officer supporter
protocol: procedure rule guidelines agreement; proud: pleased delighted pride honoured happy | ashamed embarrassed humiliated
proudly: proud | shamefully ashamed
prove: show demonstrate confirm establish proof proven evidence verify turn_out | disprove refute deny fail suspect allege
proven: confirmed established shown proved prove true verified tested | unproven disproved alleged suspected unconfirmed
provide: give supply offer deliver furnish grant provision give_out lend contribute hand_over serve issue make_available equip distribute bring feed cater present | deny withhold refuse take remove receive seize lack deprive cut_off require
provider: supplier company firm operator carrier | customer user recipient
province: region state area territory provincial district county regional department part | city country nation continent town village municipality
provincial: regional province local | national federal metropolitan
provision: clause supply condition measure term stipulation requirement providing proviso | removal ban
provisional: temporary interim temporarily tentative | final permanent definitive; provocation: incitement provoke
provocative: inflammatory controversial provoke offensive antagonistic incendiary | conciliatory soothing
provoke: spark trigger prompt cause incite anger provocation stir_up goad bring_about enrage | calm prevent appease soothe
proximity: closeness nearness close near nearby vicinity | distance remoteness far; prudence: caution care wisdom carefulness | recklessness
prudent: wise careful sensible cautious prudence judicious | reckless rash foolish careless
psychiatric: mental mental_health psychological psychiatrist mentally_ill psychology | physical dental surgical
psychiatrist: doctor specialist mental_health_expert medic psychiatric | psychologist surgeon dentist
psychological: mental emotional emotionally mind psychiatric | physical bodily
psychologically: mentally emotionally psychically | physically financially bodily socially
psychologist: doctor expert therapist psychology mental_health | psychiatrist surgeon dentist nurse lawyer teacher physician pharmacist
psychosis: mental_illness disorder illness | depression dementia sanity autism
pub: bar inn tavern public_house watering_hole alehouse drinker | shop church school hotel restaurant factory hospital cafe
public: people citizens community open population resident publicly society taxpayers civic state | private secret confidential privately secretly exclusive
publication: magazine newspaper publish release journal book report newsletter paper | broadcast
publicise: promote advertise announce make_public | conceal hide suppress hush_up
publicist: spokesman spokeswoman representative agent press_agent pr spokesperson rep press_officer | lawyer manager journalist doctor attorney actor
publicity: attention promotion coverage exposure ads media_attention | secrecy anonymity; publicly: openly public open | privately secretly private
publish: print release issue post carry put_out publication report appear | censor withhold withdraw suppress retract delete ban shred
publisher: company firm newspaper | author printer reader bookseller; puck: | ball
pull: drag draw haul tug withdraw remove yank tow cancel scrap | push shove throw add lift drop insert; pulse: heartbeat heart_rate beat
pump: inject push drain
punch: hit strike blow attack thump assault beat fist fight fists jab slug | kick stab shoot kiss bite shove push slap hug headbutt
pundit: commentator expert analyst broadcaster critic | player manager referee
punish: penalise discipline sentence penalty sanction fine jail ban reprimand | reward pardon forgive spare acquit
punishment: penalty sentence sanction discipline fine | reward pardon acquittal award praise; punitive: punish punishment penalty penal | compensatory
punk: rock music | jazz classical opera rap; punt: kick boot | pass throw field_goal touchdown interception
pupil: student schoolchild schoolboy schoolgirl learner youngster child | teacher parent headteacher graduate professor
pupils: student schoolchild child schoolboy schoolgirl school schoolchildren children kids classmates | teacher parent headteacher staff
puppy: dog pet | kitten cat foal pig
purchase: buy acquire acquisition deal bought get pay snap_up takeover shop pay_for | sell sale rent seller borrow lease steal auction
purchaser: buyer customer acquirer | seller vendor retailer supplier
purportedly: allegedly supposedly reportedly apparently claim supposed alleged | definitely actually
purpose: aim goal intention reason objective motive intend use design function why point | result accident
purposely: deliberately intentionally knowingly purposefully | accidentally unintentionally mistakenly inadvertently
purse: bag handbag wallet prize | suitcase pocket rucksack
pursue: chase follow seek hunt pursuit go_after run_after try seek_out press | abandon flee drop give_up
pursuit: chase hunt quest search pursue pursuing follow seek hunting | escape flight retreat
push: press drive shove campaign urge pressure effort call nudge force encourage bid shoved pressurize | pull resist drag hold block hinder tug
put: place set lay install position impose stick deposit insert leave spend rank fit store pin | remove take withdraw lift pull extract omit erase
puzzle: mystery baffle riddle baffled confuse game | solution; puzzled: confused baffled perplexed bewildered | certain enlightened sure clear
puzzling: baffling mysterious confusing perplexing | clear obvious simple straightforward
pyjamas: nightwear clothes bedclothes clothing | suit dress uniform jacket jeans
pyrotechnicians: fireworks_expert technician fireworks | firefighter electrician; pyrotechnics: firework flare fireworks
`;
