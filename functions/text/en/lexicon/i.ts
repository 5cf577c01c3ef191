/** From "ice" to "items". */
export const entries = `
ice: frost snow frozen icy freezing | fire fog sand water rock mud steam oil
iceberg: ice berg ice_sheet floe ice_mass | glacier volcano reef island ship whale rock; icon: star idol legend symbol famous great hero | unknown
iconic: famous legendary celebrated well-known symbolic landmark renowned | unknown obscure
icy: frozen freezing cold frosty ice wintry chilly slippery | hot warm boiling dry muddy dusty
idea: proposal plan concept suggestion thought notion propose suggest scheme view project; ideal: perfect best model | worst unsuitable
ideas: proposals thoughts suggestions; identical: same matching alike exactly_the_same exact indistinguishable | different differing
identification: id recognition naming identify identity
identified: named recognised known pinpointed established | unidentified unknown unnamed anonymous
identify: name recognise pinpoint establish discover identity single_out find spot know id detect | misidentify conceal anonymise hide overlook confuse
identity: name identification who identify identified personality id details | address age anonymity nationality; ideology: belief views
idle: inactive unused unemployed lazy | busy active working used; idol: hero star icon favourite | villain fan enemy nobody
ignite: spark light set_fire trigger start set_alight kindle fire burn | extinguish douse quench
ignorance: unawareness lack_of_knowledge unfamiliarity lack_of_awareness | knowledge awareness understanding wisdom familiarity
ignorant: unaware uninformed uneducated oblivious | aware informed educated knowledgeable
ignore: disregard overlook neglect take_no_notice flout pay_no_attention snub dismiss | heed obey notice respond listen answer address
ill: sick unwell poorly disease sickness ailing suffering health | healthy well fit recovered injured
ill-treat: abuse mistreat maltreat harm neglect abusing cruelty | care cherish
ill-treatment: abuse mistreatment cruelty maltreatment | care kindness protection respect
illegal: unlawful illicit banned outlawed prohibited criminal against_the_law crime criminality unauthorised unlawfully outlaw illicitly undocumented ban contraband forbidden law | legal permitted legitimate authorised legalized allowed
illegally: unlawfully illicitly without_permission criminally | legally lawfully legitimately
illegitimate: unlawful illegal illicit unauthorised | legitimate lawful valid
illicit: illegal unlawful banned prohibited | legal lawful permitted authorised
illness: disease sickness sick ailment condition health_problem infection unwell bug virus ailing medical_condition | injury health accident wound fitness
illnesses: diseases conditions ailments sicknesses | injuries cures wounds accidents; illuminate: light light_up clarify | darken
illustrate: show demonstrate depict draw explain represent portray | conceal disguise
illustration: drawing picture image example sketch cartoon artwork | photograph
image: picture photo photograph photographic snap shot portrait photos likeness reputation depiction pic photography | video text sound sculpture
imaginary: fictional made-up unreal invented fantasy | real actual genuine; imagination: creativity mind creative | reality
imaginative: creative inventive original innovative | dull unimaginative boring unoriginal
imagine: picture think envision suppose imaginary conceive dream | know remember; imagined: fictional imaginary made-up | real factual
imam: cleric preacher leader muslim_leader religious_leader | priest rabbi bishop pastor monk; imbalance: inequality disparity gap | balance equality
imitate: copy mimic emulate impersonate replicate follow; immediate: instant prompt urgent swift straight_away now | delayed gradual later long-term
immediately: instantly promptly straightaway soon quickly at_once right_away instant straight_away without_delay now forthwith swiftly | later eventually never gradually slowly delay gradual
immense: huge enormous vast massive great tremendous | tiny small slight
immigrant: migrant foreigner newcomer migration settler incomer | native emigrant citizen tourist native-born national
immigration: migration migrant border | emigration; imminent: impending approaching near close | distant remote past delayed
immobilize: stop disable paralyse incapacitate | mobilise free move activate
immoral: unethical wrong sinful unprincipled | moral ethical decent virtuous; immune: resistant protected exempt | susceptible vulnerable liable
immunisation: vaccination inoculation jab vaccine vaccinate jabs; immunise: vaccinate immunize inoculate vaccine jab inoculation immunization | infect
immunised: vaccinated inoculated protected vaccine jabbed | unvaccinated infected; immunity: protection exemption exempt | vulnerability liability
immunization: vaccination inoculation vaccine jab | infection surgery medication
immunize: vaccinate inoculate protect vaccine jab vaccination immunise immunised | infect expose
impact: effect influence affect collision hit consequence crash strike collide significance shock repercussion | cause origin avoid
impartial: neutral unbiased fair objective | biased partial prejudiced; impartiality: neutrality fairness objectivity | bias partiality favouritism
impassable: blocked closed closed_off unable_to_pass | passable open clear
impasse: deadlock stalemate standoff gridlock stand-off | agreement breakthrough progress
impatience: frustration restlessness irritation | patience tolerance calm; impatient: restless eager frustrated | patient tolerant calm
impede: hinder obstruct block hamper slow prevent | help assist
impending: upcoming imminent coming looming forthcoming approaching soon nearing future | past distant; imperfect: flawed faulty | perfect flawless
imperil: endanger threaten jeopardize risk peril danger | protect save safeguard
impetus: momentum stimulus boost drive push | obstacle hindrance brake deterrent; implant: insert device | remove extract
implement: introduce carry_out enforce apply enact tool bring_in put_in_place put_into_effect execute | scrap abandon repeal shelve
implementation: execution introduction enforcement application carry_out enforce roll-out | repeal
implicate: link involve connect accuse incriminate tie involvement suspected | clear exonerate absolve vindicate acquit
implicit: implied tacit unspoken understood indirect | explicit; implicitly: indirectly | explicitly openly
implied: suggested hinted indicated indirect insinuated | explicit stated; implore: beg plead urge appeal beseech | demand order forbid
imply: suggest hint indicate mean | deny refute prove rule_out disprove
impolite: rude discourteous ill-mannered disrespectful | polite courteous civil respectful
import: buy bring_in foreign bring shipment | export domestic; importance: significance value | insignificance
important: significant key major vital crucial essential matter serious | trivial minor unimportant insignificant irrelevant insignificance
imported: foreign from_abroad | exported domestic home-grown
impose: enforce levy introduce slap set imposition put place force order apply | lift remove drop abolish waive scrap ease cancel
impossibility: | possibility certainty; impossible: unable not_possible cannot unachievable | possible easy likely feasible simple
impound: seize confiscate hold take detain tow | return release give_back hand_back; impoverish: poor bankrupt ruin deplete | enrich help
impoverished: poor needy deprived destitute poverty disadvantaged | wealthy rich affluent prosperous
imprecise: vague inexact inaccurate loose rough | precise exact; impress: wow admire amaze awe | disappoint bore underwhelm
impression: impersonation effect feeling mark imitate
impressive: strong excellent remarkable outstanding great good spectacular striking | poor disappointing weak unimpressive mediocre
imprison: jail incarcerate prison lock_up detain hold detention put_in_jail sentenced locked_up incarceration intern prisoner | free release acquit fine pardon deport execute exonerate
imprisoned: jailed incarcerated locked_up detained behind_bars jail prison | freed released acquitted
imprisonment: jail prison incarceration detention custody jail_term sentence prison_sentence behind_bars jailed | fine freedom probation release community_service
improbable: unlikely implausible doubtful | likely probable certain plausible
impromptu: spontaneous unplanned improvised unscheduled off-the-cuff | planned scheduled rehearsed
improper: inappropriate wrong improperly unsuitable unacceptable incorrect | proper appropriate right
improperly: wrongly incorrectly inappropriately unlawfully | properly correctly rightly lawfully
improve: better boost enhance increase upgrade strengthen progress recover make_better raise get_better refine help brighten | worsen damage decline harm deteriorate reduce degrade worse lower
improved: better enhanced upgraded stronger recovering | worse worsened weaker
improvement: progress better upgrade advance recovery enhancement gains upturn rise gain | deterioration worsening decline
improvised: makeshift homemade | planned prepared rehearsed manufactured; in-house: internal own | external outside outsourced
inability: failure incapacity powerlessness helplessness | ability capability refusal capacity
inaccessible: unreachable remote cut_off isolated | accessible open reachable nearby
inaccuracy: error mistake fault falsehood | accuracy truth precision
inaccurate: wrong false incorrect mistaken misleading | accurate correct true precise
inaccurately: wrongly incorrectly falsely imprecisely mistakenly | accurately correctly precisely
inaction: idleness passivity apathy neglect | action activity intervention deeds; inactive: idle dormant inoperative unused | active busy operating
inactivity: idleness idle lethargy | activity action exercise
inadequate: insufficient poor lacking deficient unsatisfactory too_little | adequate sufficient ample enough satisfactory
inadequately: poorly insufficiently badly | adequately sufficiently well properly
inadvertently: accidentally unintentionally mistakenly by_mistake unwittingly | deliberately intentionally knowingly
inappropriate: unsuitable improper wrong unacceptable offensive unfit unseemly | appropriate proper acceptable suitable right
inarticulate: | articulate eloquent; inaugural: opening maiden initial swearing-in speech | last final annual second
inaugurate: open launch swear_in install start | close shut impeach abolish
inauguration: swearing-in ceremony installation sworn_in opening swearing_in take_office oath taking_office launch | election resignation impeachment funeral farewell closing
inboard: | outboard; incapable: unable incompetent powerless not_able unfit | able capable competent fit
incarcerate: jail imprison lock_up detain prison | free release acquit pardon
incarceration: imprisonment prison detention custody jail | release freedom acquittal fine
incense: anger enrage infuriate outrage | please placate pacify
incentive: encouragement inducement motivation motive reward spur | deterrent disincentive penalty
inch: in measure length | foot yard mile centimetre metre millimetre kilometre
incident: event episode occurrence case accident situation happening scene matter affair encounter
incite: provoke stir_up encourage urge | prevent quell discourage calm; incitement: provocation encouragement stirring_up
include: contain comprise involve feature cover number inclusion among incorporate list consist name range with have | exclude omit bar lack leave_out remove ban reject
included: featured involved contained | excluded omitted left_out dropped
inclusion: include included including addition | exclusion omission exclude removal
inclusive: including comprehensive open all-inclusive | exclusive excluding exclude
incoherently: unintelligibly confused rambling | clearly coherently articulately
income: earnings pay wage salary revenue wages money takings | expense debt spending outgoings loss expenditure
incompetent: inept incapable unfit inefficient useless unable | competent capable skilled
incomplete: unfinished partial missing | complete finished full whole comprehensive
inconclusive: unclear undecided indecisive uncertain | conclusive decisive definitive
inconsistency: contradiction discrepancy discrepancies variation | consistency uniformity; inconsistent: contradictory variable | consistent
inconvenience: trouble disruption; inconvenient: awkward troublesome | convenient; incorporate: include integrate add merge | exclude
incorporated: included include company integrated | excluded removed
incorrect: wrong false inaccurate untrue incorrectly mistaken error | correct accurate right true exact
incorrectly: wrongly mistakenly falsely inaccurately erroneously | correctly rightly accurately
increase: rise grow raise boost growth climb up gain expand jump higher hike surge more add rising improve soar inflate extend go_up step_up lift upsurge | decrease fall decline drop reduce cut lower less lessen shrink slump halve stagnate freeze
increased: rose grew raised higher up boosted expanded growing climbed | decreased reduced fell lower declined cut shrank
increasingly: more increase growing ever_more rising | decreasingly less declining
incredible: amazing unbelievable extraordinary remarkable astonishing unreal fantastic wonderful great stunning | ordinary believable usual credible terrible
incredibly: extremely amazingly very really hugely | slightly barely
incriminate: implicate accuse blame inculpate charge | exonerate clear acquit vindicate
incumbent: current sitting serving present officeholder | challenger former newcomer successor opponent rival predecessor
incurable: terminal untreatable fatal cannot_be_cured | curable treatable mild
incursion: invasion raid attack intrusion | withdrawal retreat pullback evacuation
indecency: obscenity lewdness sex lewd | fraud theft assault murder perjury; indecent: obscene lewd improper sexual | decent proper
indecision: hesitation uncertainty doubt hesitancy | decisiveness resolve; indeed: really in_fact actually certainly
indefinite: unlimited open-ended without_end | fixed definite temporary limited
independence: freedom autonomy self-rule autonomous separate | union dependence
independent: autonomous separate impartial free self-governing unaffiliated non-partisan | dependent biased democrat republican controlled affiliated
independently: separately alone by_itself autonomously | jointly together; index: measure indicator list barometer benchmark gauge
indicate: show suggest signal point reveal say sign hint mean point_to | hide disprove contradict conceal
indication: sign signal hint suggestion show suggest clue signs | proof; indicator: sign measure signal pointer gauge barometer
indict: charge accuse charges accused formally_charge charged prosecute face_charges accusation grand_jury count | acquit convict clear release exonerate sentence exonerated jail plead dismiss convicted acquittal
indictment: charge accusation charges accuse prosecution grand_jury | acquittal conviction plea sentence dismissal verdict arrest
indifference: apathy unconcern disinterest disregard | concern interest enthusiasm passion
indifferent: unconcerned uninterested apathetic | concerned eager interested keen
indigenous: native aboriginal local original | foreign immigrant settler; indignation: anger outrage fury resentment | pleasure approval
indirect: secondary roundabout oblique | direct straight firsthand face-to-face; indirectly: implicitly | directly explicitly
indiscriminate: random wholesale mass arbitrary unselective | targeted selective
individual: person man woman single someone human figure separate personal | group collective team couple crowd company organisation
individually: separately singly alone personally | together jointly collectively; indoor: inside | outdoor open-air outside
indoors: inside at_home | outdoors outside; induce: cause persuade prompt trigger bring_about lead_to make encourage bring_on | prevent deter stop
induction: entry introduction installation admission | expulsion; industrial: factory manufacturing manufacture plant | agricultural residential
industrialist: businessman manufacturer magnate tycoon | worker farmer politician
industry: sector business trade field companies commerce firm manufacturing | agriculture charity individual
inebriated: drunk intoxicated tipsy under_the_influence drunken | sober clear-headed; inedible: uneatable not_edible | edible tasty
ineffective: useless ineffectual failing fruitless | effective efficient successful useful; ineffectively: poorly badly | effectively efficiently
inefficient: wasteful ineffective | efficient effective
ineligible: unqualified disqualified barred not_qualified | eligible qualified entitled allowed
inept: incompetent clumsy useless bungling | competent skilful capable able
inequality: disparity unfairness imbalance gap | equality fairness parity evenness
inevitable: unavoidable certain inescapable sure | avoidable uncertain preventable unlikely
inevitably: unavoidably certainly necessarily | possibly rarely
inexpensive: cheap affordable low-cost economical low-priced budget bargain | expensive costly dear pricey overpriced
inexperience: lack_of_experience | experience; inexperienced: novice untested inexperience new rookie unseasoned beginner | experienced veteran expert
inexplicably: mysteriously strangely bafflingly | understandably predictably for_a_reason logically
infamous: notorious well-known infamy famous disreputable ill-famed | unknown respected celebrated
infamy: notoriety disgrace shame dishonour | honour glory respect fame; infant: baby newborn child toddler | adult teenager pensioner
infantry: soldier troop foot_soldier | cavalry navy artillery; infect: contaminate spread sicken | cure vaccinate treat immunise
infected: sick ill contaminated disease virus diseased catch | immune healthy cured uninfected vaccinated uncontaminated recovered
infection: disease illness virus bug contagion sickness contract catch | injury fracture cancer immunity wound
inferior: worse lower poorer | superior better equal; inferiority: weakness inadequacy | superiority equality
inferno: fire blaze flames conflagration | flood explosion earthquake storm; infest: overrun invade full_of; infested: overrun filled full | free
infielder: player shortstop | outfielder pitcher catcher; infirmary: hospital clinic medical_centre | school prison
inflame: anger provoke aggravate worsen stir | calm soothe ease defuse
inflammatory: provocative incendiary inciting rabble-rousing | calming conciliatory soothing moderate
inflation: price rising_prices price_rise cost_of_living price_increase costs consumer_price | deflation unemployment growth interest_rate
inflict: cause impose deal deal_out administer wreak | suffer receive prevent spare avoid endure; inflow: influx arrival flow intake | outflow exodus
influence: affect impact effect power sway influential pressure role shape persuade | ignore
influential: powerful important leading influence authoritative major key | powerless insignificant minor
influenza: flu virus illness | malaria measles cholera dengue
influx: inflow arrival flood surge wave arrive rush come pour_in | outflow exodus departure emigration
inform: tell notify advise brief say told let_know tip_off | conceal withhold mislead
informal: unofficial casual relaxed unofficially | formal official; informally: unofficially casually | formally officially; informant: source tipster
information: data detail news intelligence knowledge fact details report records info material tip know evidence | rumor
informed: told aware notified knowledgeable | unaware ignorant uninformed misled; informer: source tipster | spy
infrastructure: roads facilities transport_network buildings
infrequent: rare occasional uncommon sporadic irregular | frequent common regular constant
infrequently: rarely seldom not_often | often frequently regularly constantly
infringe: breach violate break contravene flout | obey respect comply uphold
infringement: breach violation breaking offence violate | compliance observance
infuriate: anger enrage annoy upset outrage | please delight placate pacify
infuriated: anger enrage outrage angry furious outraged | please delight delighted; ingest: swallow eat consume take_in | vomit
ingestion: swallowing eating consumption; inhabit: live occupy; inhabitant: resident local citizen native | visitor tourist foreigner
inhabitants: residents people population locals | visitors tourists outsiders travellers
inhabited: populated occupied lived-in | uninhabited deserted empty vacant; inhalation: breathing breathe breathing_in | ingestion
inheritance: legacy estate bequest heritage will money fortune heir left | loan tax gift; inheritor: heir beneficiary successor
inhuman: cruel brutal barbaric | humane kind compassionate gentle; inhumane: cruel brutal barbaric degrading cruelty | humane kind
initial: early opening preliminary original start | final last later ultimate secondary
initially: originally at_first beginning | finally later eventually
initiate: start begin launch set_in_motion commence open introduce | end stop finish halt
initiative: plan scheme programme program project campaign effort drive measure move step
inject: administer shot put jab syringe needle introduce add | swallow inhale; injection: jab shot needle inoculation boost | pill tablet surgery
injure: hurt wound harm casualty victim maim injury damage hospitalise | kill die spare treat heal rescue
injured: hurt wounded harmed casualty victim injury injuries wound casualties | dead killed unhurt uninjured unharmed fit die healthy recovered escape safe intact
injuries: wound harm hurt trauma | death fatality illness
injury: wound harm hurt damage trauma casualty injured strain sidelined problem | death illness disease killed fatality unhurt recovery fit
injustice: unfairness wrong unfair unjust unfair_treatment abuse | justice fairness; ink: dye | paint blood pencil oil
inland: interior internal landlocked | coastal offshore overseas abroad
inmate: prisoner convict detainee jailed convicted_person behind_bars felon | guard warden visitor officer patient employee chaplain lawyer
inn: pub hotel guesthouse tavern | hospital church school shop; inner: internal inside central | outer external outside
innocence: not_guilty wrongly_accused | guilt guilty conviction; innocent: not_guilty blameless cleared acquitted | guilty convicted guilt culprit
innovation: invention novelty new idea | tradition; innovative: new novel original | traditional
inoculate: vaccinate immunise jab | infect contaminate expose
inoculation: vaccination jab shot immunisation vaccine | infection disease surgery poisoning
inoperative: broken out_of_order not_working inactive | working functional; inopportune: untimely inconvenient ill-timed | timely
inpatient: hospital patient | outpatient; input: contribution views feedback | output
inquest: hearing inquiry investigation probe | trial election appeal tribunal; inquire: ask enquire question | answer reply
inquiry: investigation probe enquiry review hearing investigate question examination commission fact-finding | trial conviction verdict sentence
inquisitive: curious nosy interested | uninterested; insane: mad crazy deranged mentally_ill lunatic unhinged | sane rational
insanity: madness mental_illness mental mentally_ill lunacy derangement | sanity guilt; insect: bug creature | bird spider reptile mammal fish
insecure: unsafe vulnerable unstable precarious exposed | secure confident safe stable; insecurity: unsafe self-doubt | security confidence
insensitive: tactless thoughtless unfeeling callous | sensitive considerate tactful; insert: put_in add introduce place | remove delete
inside: in within interior indoors into | outside outdoors beyond near; insider: source informed_person employee | outsider stranger
insidious: harmful sneaky; insight: understanding knowledge look view | ignorance; insignificant: minor small unimportant | significant important
insincere: false hypocritical dishonest fake disingenuous | sincere genuine heartfelt
insist: maintain assert say claim stress adamant demand contend declare assertion | deny concede admit retract
insisted: say maintain claim assert demand stress adamant contend vow declare stand_by | deny concede admit retract
insistence: demand assertion adamant | refusal; insolvency: bankruptcy collapse administration liquidation | solvency profit success
insolvent: bankrupt broke bust | solvent profitable; inspect: examine check look survey review investigate | ignore neglect overlook skip avoid
inspection: check examination review inspectors visit
inspector: officer detective examiner police inspection official investigator | suspect sergeant constable chief_constable superintendent
inspiration: motivate; inspire: motivate encourage influence motivation stimulate prompt | discourage deter
instability: unrest turmoil volatility uncertainty insecurity chaos | stability calm peace order; instal: fit put_in set_up mount | remove
install: put_in fit set_up place mount put_up | remove dismantle uninstall take_down
installation: base facility fitting setup artwork fit plant put_in | removal dismantling; installment: part episode payment chapter sequel pay | whole
instance: case example occasion time occurrence; instant: immediate moment quick instantly immediately at_once | delayed gradual slow
instantly: immediately straight_away at_once instant quickly on_the_spot | gradually later slowly
instead: rather alternatively in_place_of alternative replace | also additionally too likewise
instill: teach implant inspire impart give foster install inculcate encourage | remove
institute: introduce start establish organization center begin university centre school organisation body | abolish scrap repeal end
institution: organization body establishment university school bank | individual
instruct: order tell direct teach command ask brief train | forbid ban obey prohibit
instruction: order command direction teaching guidance directive tuition guideline request | question suggestion refusal
instructions: orders directions guidance order told command direction; instructor: teacher trainer coach tutor | student pupil learner trainee
instrument: tool device equipment gauge apparatus gear; instrumentalist: musician player | singer
insufficient: inadequate lacking scarce too_little | enough sufficient ample adequate excessive
insufficiently: inadequately not_enough | sufficiently adequately; insult: abuse offend slur affront offence | praise compliment apologise thank
insulting: offensive rude abusive derogatory | complimentary flattering respectful polite
insurance: cover coverage policy protection | loan pension tax salary; insure: cover protect guarantee; insured: covered protected | uninsured
insurer: insurance_company insurance_firm company provider | bank lender claimant airline
insurgency: rebellion uprising revolt rebels fighting insurrection | peace
insurgent: rebel militant guerrilla fighter | soldier civilian police government
insurgents: rebel militant fighter guerrilla gunmen | soldier government civilian police troops ally hostages
insurrection: uprising rebellion revolt riot | obedience submission; intact: undamaged whole complete unbroken | damaged broken destroyed shattered
intake: consumption consume eating; integrate: combine incorporate merge join unite | separate segregate
integrity: honesty honor principle honest | corruption dishonesty; intel: intelligence information data tip-off
intellect: mind intelligence brain brains reason | body; intelligence: information spy intel secret_service spies agency smart | stupidity
intelligent: clever bright smart brainy | stupid dumb foolish ignorant
intend: plan aim want mean hope intention seek going_to | refuse hesitate decline oppose
intense: heavy strong fierce severe extreme powerful heated concentrated | mild light weak slight moderate calm
intensified: increased stronger heightened escalated | eased weakened lessened dwindled
intensify: increase strengthen escalate step_up worsen | ease weaken lessen diminish; intensity: strength; intensive: concentrated thorough heavy
intent: purpose aim intend intended plan deliberate motive determined meaning | accident accidental inadvertent
intention: plan aim purpose intend want goal | accident
intentional: deliberate wilful planned purposeful intended calculated | accidental unintentional inadvertent unintended unplanned unwitting
intentionally: deliberately purposely knowingly deliberate on_purpose | accidentally unintentionally by_accident
inter: bury lay_to_rest entomb | exhume cremate dig_up unearth; interaction: contact communication dealings exchange | isolation
interagency: joint agencies multi-agency cooperative | single
intercept: stop seize catch block cut_off halt capture shoot_down interrupt pick_off | miss release pass fumble
interception: pick turnover steal picked_off block | touchdown fumble tackle goal sack kick; intercom: speaker
intercontinental: long-range ballistic long-distance missile | short-range medium-range tactical; intercourse: sex
interest: stake concern attention attract appeal curiosity fascinate care share hobby rate engage | boredom disinterest apathy bore
interested: keen curious involved attracted | uninterested bored indifferent unconcerned
interfere: meddle intervene disrupt tamper meddling intrude hinder | help; interference: meddling intervention meddle intrusion interruption | help
interim: temporary acting caretaker provisional stopgap temporarily stand-in short-term | permanent permanently full-time
interior: inside inner indoor home | exterior outside; intermediary: mediator go-between broker middleman | party
intermediate: medium-range middle mid | short long
intermittent: sporadic occasional irregular on-and-off periodic patchy | continuous constant steady incessant
internal: domestic inside inner in-house within | external outside foreign externally
international: global worldwide world foreign overseas abroad cross-border | domestic national local regional city provincial home interstate
internationally: globally abroad worldwide international world | domestically nationally locally local
internet: web online net cyber website cyberspace social_media | television radio phone newspaper
interpret: explain translate understand construe | misread; interpretation: reading understanding explanation version
interrogate: question interview grill quiz questioning quizzed; interrupt: disrupt halt suspend stop disturb | continue resume extend
interrupted: disrupt halt suspend break_off stop cut_off | continue resumed
interruption: disruption break suspension delay stoppage halt pause | continuation resumption
intersection: junction crossroads crossing corner crossroad street road traffic_light | bridge roundabout tunnel
interstate: motorway highway road freeway | railway footpath canal; interval: break gap pause half-time
intervene: step_in intervention interfere act get_involved mediate intercede interrupt step_up | ignore withdraw stay_out
intervention: involvement interference action step intervene step_in help interfere
interview: talk question conversation speak chat meeting talk_to spoke ask discussion | speech letter statement press_release article
intimate: close private suggest personal | distant formal cold impersonal
intimidate: threaten frighten scare bully threat menacing pressure | protect reassure
intimidation: threat bullying harassment coercion menacing pressure terror | encouragement persuasion
intoxicated: drunk inebriated under_the_influence drink drunken alcohol drink-driving | sober clear-headed
intoxication: drunkenness drunk alcohol | sobriety; intricate: complex detailed elaborate complicated | simple
intrigue: fascinate interest curiosity | bore
introduce: bring_in launch present begin start implement unveil introduction bring_forward roll_out adopt | abolish withdraw scrap remove repeal
introduction: introduce launch bring_in implementation adoption start | withdrawal removal abolition
intruder: burglar trespasser prowler | guest resident owner guard; inundate: flood overwhelm swamp deluge | drain dry deprive
invalid: void null unacceptable illegal unlawful illegitimate worthless | valid legal legitimate lawful binding
invent: create devise develop design make_up fabricate | copy discover destroy imitate
invention: creation innovation device development | discovery imitation tradition copy
inventive: creative innovative imaginative ingenious original | unimaginative dull; inventor: creator designer developer inventing engineer founder
invest: spend put_money fund investor inject put_in finance put_money_into | withdraw divest sell
investigate: probe examine look_into inquire inquiry study explore search enquire police check inquest question | ignore solve overlook dismiss close prosecute convict charge
investigation: inquiry probe enquiry examination review detective look_into search examine study scrutiny police | trial conviction cover-up indictment arrest acquittal verdict dismissal
investigative: inquiry probing
investigator: detective police official authorities inspector examiner inquiry | suspect victim witness culprit attorney judge defendant
investment: funding money stake spending capital financing cash fund buy put_into | loss withdrawal loan theft
investor: shareholder backer financier stakeholder fund invest investment | borrower customer lender tenant employee regulator
invisible: unseen hidden out_of_sight undetectable | visible obvious noticeable exposed; invitation: request | ban
invite: ask ask_to call_on welcome request guest | exclude ban refuse uninvite; invoice: bill account charge | receipt
invoke: cite use trigger | revoke; involve: include take_part participate concern entail implicate part | exclude leave_out exempt
involved: implicated concerned participating complicated | uninvolved excluded unconnected
involvement: role part participation connection connected participate implicated links | absence; inward: inside | outward; iodine: | chlorine
ipad: tablet device computer apple | phone laptop iphone; irate: angry furious enraged outraged livid incensed | calm pleased happy delighted
ire: anger fury rage wrath outrage | delight joy approval praise pleasure; iron: metal press | copper gold steel aluminium wood
irregular: uneven abnormal improper unusual | regular normal even steady
irrelevant: immaterial unrelated unimportant beside_the_point | relevant important crucial pertinent; irresponsible: reckless careless | responsible
irritable: bad-tempered grumpy | calm; irritate: annoy anger vex irk bother | soothe please charm
island: isle land territory archipelago islet | mainland peninsula continent; isle: island | mainland peninsula continent
isolate: separate quarantine cut_off segregate self-isolate alone keep_apart | integrate join mix
isolated: remote lonely cut_off alone | connected crowded widespread central
isolation: quarantine solitude seclusion separation seclude alone | company contact integration
issue: problem matter question concern topic release publish give put_out edition subject send dispute | withdraw solution cancel revoke retract deny
isthmus: strip land | strait island peninsula; item: object article thing piece product goods; items: goods things objects articles
`;
