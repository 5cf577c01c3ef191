/** From "dad" to "difficulty". */
export const entries = `
dad: father parent daddy parental papa pa | mother son brother uncle grandfather mum sister daughter grandpa stepfather wife boyfriend
daddy: father dad parent | mummy mother uncle grandfather brother mum; daft: silly foolish stupid | sensible clever wise brilliant
daily: everyday newspaper regular per_day every_day a_day each_day day | weekly monthly yearly annual nightly hourly
dairy: milk | meat poultry fish wheat; dam: barrier reservoir embankment | bridge tunnel canal road
damage: harm hurt hit destruction wreck ruin affect injury loss devastation devastate destructive harmful wreckage impair undermine injure compensation impact spoil blemish smash | repair restore spare protect improve rebuild fix fixed rebuilding benefit preserve enhance
damaged: harmed broken hurt ruined hit | intact undamaged repaired unharmed; damages: compensation payout money award | fine bail penalty tax
damaging: harmful destructive hurtful detrimental negative costly | beneficial helpful harmless useful
damning: critical scathing harsh condemning | positive favourable; damp: wet moist humid soggy | dry arid parched bone-dry
dance: dancer ballet performance | sing song act; dancer: performer ballerina artist entertainer | singer actor musician comedian painter
danger: risk threat hazard peril threatening menace jeopardy at_risk unsafe | safety security protection shelter rescue
dangerous: unsafe risky hazardous perilous hazard threat risk threatening life-threatening deadly | safe harmless
dangerously: recklessly perilously hazardously unsafely | safely carefully cautiously harmlessly; dare: challenge venture risk be_brave | fear
daring: bold brave courageous adventurous risky | cautious timid
dark: black unlit gloomy night gloom dim | light bright daylight sunny white noon daytime; darkness: night blackout | light daylight dawn
dash: run rush race sprint | walk stroll; data: information figure statistic statistics numbers details records files
database: records register archive data list system computer files; date: day time schedule relationship romance see go_out | place
daughter: child girl kid little_girl offspring young_woman | son mother sister niece father granddaughter wife stepdaughter grandson aunt uncle cousin
daughter-in-law: relative | son-in-law mother-in-law daughter sister-in-law
dawn: daybreak sunrise morning first_light sun-up early_morning beginning | dusk night sunset midnight noon evening twilight nightfall
day: date time daily daylight one-day | night month year hour minute weekend decade second evening; day-care: nursery childcare | school hospital
daybreak: dawn sunrise morning sunup | dusk sunset night midnight noon nightfall evening; daylight: daytime day light sun | darkness night dusk dark
daytime: day | night evening; dazzle: impress amaze wow blind stun | bore; de-escalate: ease calm reduce defuse cool | escalate intensify inflame
deactivate: disable turn_off defuse switch_off shut_down | activate enable turn_on trigger
dead: die death deceased fatal late fatality body lifeless victim | alive injured missing surviving hurt wounded living unharmed comatose
deadline: limit cutoff date time_limit | extension
deadlock: stalemate impasse standoff gridlock standstill logjam hung stalled | agreement breakthrough deal compromise settlement
deadly: fatal lethal kill deaths dangerous | harmless safe minor non-fatal nonfatal; deafening: loud noisy ear-splitting | quiet silent faint
deal: agreement pact contract accord settlement transaction handle arrangement agree bargain treaty sell trade cope business sale compromise purchase transfer tackle | dispute disagreement feud breakdown deadlock strike
dealer: trader seller merchant trafficker pusher supplier | buyer customer user manufacturer
dealing: trading trade handling sell business trafficking trader | buying possession; dean: head academic university professor | student pupil
dear: beloved expensive costly loved | cheap; dearer: costlier pricier more_expensive higher-priced | cheaper less_expensive inexpensive
death: die dead demise fatality loss killing passing kill fatal deadly lethal loss_of_life perish body funeral obituary pass_away | birth injury recovery survival life alive illness marriage retirement resignation surgery wound
debate: discussion argument discuss argue dispute talk row controversy deliberate | agreement silence consensus
debated: discussed argued disputed contested | ignored undisputed agreed; debit: charge payment | credit cash deposit
debris: wreckage rubble remains pieces fragments ruins junk waste parts scraps remnants garbage litter
debt: loan liability borrowing owe owed indebted money arrears borrowings owing indebtedness bill bills payable | surplus credit asset savings profit investment revenue
debut: launch premiere appearance first_appearance | farewell finale retirement last comeback
decade: ten_years ten-year | year century week month hour day fortnight millennium
deceased: dead late victim death died killed | alive living survivor; deceit: deception dishonesty lie fraud | honesty truth candour
deceive: trick mislead dupe fool con cheat | inform enlighten help reassure
decelerate: slow slow_down brake lose_speed | accelerate speed_up hasten quicken; deceleration: slowdown slowing slowing_down | acceleration speeding
decent: good respectable; deception: deceit fraud trickery lie dishonesty hoax con ruse | honesty truth frankness
deceptive: misleading false dishonest fraudulent deceitful | honest truthful
decide: choose choice decision rule determine opt resolve make_up_mind agree conclude settle judge | hesitate postpone consider delay defer waver
decider: final | opener; deciding: final decisive crucial determining conclusive | opening hesitating first
decision: ruling verdict choice judgment move resolution decide decree opt choose finding resolve rule order announcement | proposal indecision delay suggestion question appeal request
decisive: crucial deciding key winning vital | inconclusive minor; deck: floor level platform ship cards | hull cabin mast
declaration: statement announcement proclamation pronouncement announce assertion | denial retraction
declare: announce say proclaim state pronounce announcement assert call name rule affirm insist determine | deny retract withhold conceal
decline: fall drop decrease refuse reduce reject down lower shrink deteriorate turn_down weaken slump deny refusal slide dip worsen fade ebb | rise increase accept grow soar climb agree recover growth improve surge
declining: falling decreasing shrinking dwindling waning | rising growing increasing improving
decolonisation: independence liberation | colonisation occupation; decoration: ornament award medal adornment honour
decrease: fall drop reduce decline reduction cut lower lessen diminish shrink fewer | increase rise grow climb; decreasingly: less | increasingly more
decree: order edict ruling law | request; decriminalise: legalise legalize permit allow | criminalise ban outlaw prohibit
decry: criticise condemn denounce attack | praise applaud endorse defend; dedicate: devote commit give pledge; dedicated: devoted committed loyal
dedication: commitment devotion commit hard_work loyalty | indifference neglect
deduct: subtract take_off dock remove withhold reduction cut subtracted lose | add award grant; deed: act action feat
deem: consider judge regard find think rule; deep: profound serious heavy intense depth deeply severe great | shallow superficial slight
deeply: profoundly greatly very extremely strongly seriously much | slightly mildly barely hardly shallowly
deer: animal stag wildlife doe | bear moose dog elk cow pig boar horse; default: nonpayment fail_to_pay miss_payment | repayment pay
defeat: beat loss overcome conquer vanquish rout overpower thrash win lose topple crush oust trounce upset thump best beating knock_out winner | draw tie surrender
defeated: beaten lost vanquished losing | victorious unbeaten undefeated triumphant
defect: fault flaw desert problem switch_sides join abandon weakness | stay return
defective: faulty flawed broken malfunctioning substandard | working perfect intact; defector: turncoat deserter | loyalist recruit
defence: protection military lawyer guard defend defense defensive protect defenders army | attack prosecution offence offense
defenceless: vulnerable helpless unprotected unarmed | armed protected strong
defend: protect guard justify stand_by defence protection stand_up_for champion support back | attack criticise abandon prosecute
defendant: accused suspect man alleged | prosecutor judge plaintiff juror witness victim attorney lawyer jury clerk
defender: back player centre-back full-back fullback centre-half defence defensive footballer champion supporter | striker midfielder goalkeeper forward winger attacker keeper coach
defense: defence protection military lawyer defend protect guard lawyers attorney safeguard armed_forces army security | attack prosecution offense offence prosecutor offensive assault
defenseless: vulnerable helpless unprotected unarmed | armed protected; defensive: protective defend defence | offensive attacking attack
defensively: defence | offensively; defer: delay postpone put_off suspend | bring_forward advance hasten expedite
deferred: delayed postponed put_off delay suspended | immediate
defiance: resistance rebellion disobedience defy challenge | obedience compliance surrender submission
deficiency: lack shortage shortcoming scarcity insufficient inadequate | excess surplus
deficient: lacking inadequate short poor inferior short_of defective | sufficient adequate ample
deficit: shortfall loss debt behind gap shortage overspend | surplus profit lead advantage credit
defied: disobey flout resist ignore ignored break disobeyed against | obey comply submit; define: describe determine definition specify set_out
definite: certain clear sure clear-cut | uncertain possible; definitely: certainly surely sure without_doubt | possibly maybe probably
definition: meaning define description term sense explanation; deflation: falling_prices price_fall | inflation price_rise growth
deflect: divert avert turn ward_off bounce; deformed: misshapen disfigured; defraud: cheat swindle con fraud deceive deceit rip_off dupe scam | repay
defunct: closed former extinct no_longer_existing disbanded dead | active; defuse: calm ease disarm deactivate | detonate inflame escalate trigger
defy: disobey ignore resist flout challenge | obey comply follow heed; degradation: deterioration decline damage worsening | improvement
degrade: damage humiliate demean worsen | improve; degrading: humiliating demeaning undignified
degree: qualification level extent diploma graduate university | certificate; degrees: temperature qualification celsius temperatures university
deity: god goddess divinity | human demon devil mortal
delay: postpone put_off hold_up defer late push_back postponement holdup wait slow put_back stall | hasten advance cancel speed_up bring_forward early prompt speed
delayed: late postponed held_up overdue deferred slow | early prompt cancelled brought_forward on-time hastened
delegate: representative envoy official participant member ambassador; delegation: mission party representatives group officials diplomats
delete: remove erase wipe take_down scrub removal wiped get_rid_of | add post save restore insert write
deliberate: intentional planned consider discuss intentionally on_purpose wilful premeditated considered debate weigh | accidental inadvertent unintentional accidentally decide
deliberately: intentionally purposely knowingly on_purpose intentional intent wilfully wilful | accidentally unintentionally mistakenly inadvertently unwittingly accident inadvertent
deliberation: discussion consideration debate talks consider weigh | verdict testimony sentencing
delicate: fragile sensitive difficult frail tricky | tough robust sturdy simple
delight: joy pleasure happy please thrill pleased | disappoint disappointment sadness dismay anger
delighted: pleased happy glad thrilled overjoyed elated | upset disappointed angry sad dismayed
deliver: give bring provide hand_over supply delivery hand carry ship transport distribute drop_off give_birth | receive collect withhold keep
delivery: supply shipment birth arrival deliver shipping dispatch consignment post drop-off | collection pickup
deluge: flood downpour rain torrent torrential flooding heavy_rain | drought trickle sunshine
demand: call_for call insist require want request seek order urge need requirement petition push_for appeal | supply offer refuse grant accept withdraw
demanding: difficult challenging tough arduous insisting requiring calling asking exacting | easy simple
demean: humiliate degrade belittle insult | honour praise respect
dementia: alzheimer memory_loss brain_disease illness | cancer diabetes stroke arthritis
demise: death end fall downfall collapse ruin passing | birth survival rise creation success
demo: demonstration protest test rally march exhibit trial recording | riot
demobilization: disbandment disarmament disarming | mobilisation conscription recruitment deployment; demobilize: disband disarm | mobilise
democracy: democratic election freedom vote | dictatorship monarchy autocracy tyranny dictator
democrat: | republican conservative autocrat liberal independent libertarian
democratic: democracy elected | republican authoritarian dictatorial undemocratic; demographic: group population age_group
demolish: destroy tear_down raze knock_down flatten bulldoze level dismantle | build construct restore repair preserve renovate
demolition: destruction razing knocking_down dismantling tearing_down levelling destroy | construction building restoration preservation renovation repair
demonstrate: show protest prove march display illustrate rally protester reveal indicate proof evidence exhibit express | disprove conceal hide refute counter
demonstration: protest rally march protester marcher display | riot celebration parade strike
demonstrator: protester activist marcher rally crowd protest marchers protesters picketer | police soldier bystander official striker politician
demonstrators: protesters activists marchers picketers | police spectators officials organisers
demote: downgrade relegate lower strip | promote elevate; demotion: downgrade relegation relegated lowered | promotion rise upgrade
den: lair home hideout shelter | nest; denial: rejection refusal deny denied reject refuse refute | admission confession acceptance acknowledgement
denim: jeans cotton trousers | leather silk wool; denomination: sect church
denounce: condemn criticise attack slam decry denunciation criticize blast deplore denigrate speak_out rebuke lash_out | praise hail support commend defend endorse
dense: thick heavy packed | thin sparse light loose; dental: tooth dentist dentistry oral teeth | medical optical surgical
dentist: dental doctor practitioner medic health_professional | surgeon lawyer nurse teacher vet pharmacist physician
deny: reject dispute refute refuse denial dismiss contradict plead_not_guilty refutation not_guilty disavow hit_back rubbish decline insist_not block refusal | admit confirm accept confess acknowledge allow grant concede plead_guilty agree approve permit
depart: leave exit quit go departure resign set_off step_down | arrive stay return remain join
department: ministry agency division office unit section body bureau authority government | company university
departure: exit leaving leave resignation going quit depart go step_down walk_out | arrival return stay appointment hiring joining entry
depend: rely hinge; dependability: reliability trustworthiness | unreliability
dependence: reliance need | independence autonomy self-sufficiency self-reliance
dependent: reliant addicted reliance relying | independent self-sufficient self-reliant
depict: show portray represent describe illustrate paint | hide; depiction: portrayal representation description image picture
deplorable: disgraceful shameful terrible appalling awful dreadful bad | admirable praiseworthy good
deploy: send use station dispatch deployment send_in position sent mobilise move post bring_in mission put_in | withdraw recall pull_out withhold retain discharge
deployment: sending deploy sent send use stationing dispatch send_out | withdrawal recall
deport: expel remove send_back banish kick_out throw_out repatriate return | admit welcome detain allow release
deportation: expulsion removal repatriation | admission entry asylum extradition immigration
deposit: payment put down_payment pay_in | withdraw withdrawal refund; depot: warehouse store station base | showroom
depression: mental_illness recession slump low_mood mental_health downturn | happiness boom mania joy
deprivation: poverty hardship lack want | wealth privilege prosperity plenty; deprive: deny strip rob take | give provide supply grant
deprived: poor disadvantaged needy underprivileged | wealthy privileged rich affluent; depth: deep | height width length weight
deputy: officer second-in-command assistant vice number_two under | chief leader boss head sheriff mayor; derail: disrupt come_off
derailment: crash accident train_crash wreck | collision explosion; deranged: insane mad crazy disturbed unhinged crazed | sane rational
derby: match game rivals clash fixture | tournament friendly; deregulate: liberalise free | regulate
deregulation: liberalisation easing | regulation tightening; descend: go_down fall drop land descent come_down climb_down | ascend climb rise go_up
descendants: offspring heirs family relatives | ancestors forefathers; descent: drop fall origin ancestry | ascent climb
describe: call depict portray say tell detail label characterise explain description refer_to recount term brand recall outline give_details characterize | deny conceal hide
description: account details describe portrayal depiction; desert: abandon leave defect sand arid | jungle forest ocean join rainforest mountain
deserted: empty abandoned uninhabited vacant | crowded busy packed full inhabited; deserve: merit earn worthy entitled due | undeserving
deserved: merited earned justified well-earned rightful | undeserved unfair unmerited
deservedly: rightly justly fairly justifiably | undeservedly unfairly wrongly undeserved; deserving: worthy meriting | undeserving unworthy
design: plan create draw make build develop pattern style intend concept blueprint architecture architect | destroy demolish copy sell
designate: name appoint declare nominate assign pick label; designer: creator stylist couturier fashion artist maker | model photographer singer actor
desire: wish want hope longing eager aspire craving | dislike aversion reluctance; desk: table | chair sofa bed
desktop: computer pc | laptop tablet phone mobile; despair: hopelessness misery desperation anguish | hope joy optimism confidence
desperate: frantic despairing urgent hopeless | hopeful calm; desperately: urgently badly frantically anxiously hard | calmly slightly
despise: hate loathe detest dislike scorn | love admire respect like
despite: although notwithstanding though regardless in_spite_of | because owing_to thanks_to due_to
despot: dictator tyrant autocrat ruler | democrat democratic_leader; destination: place location spot | origin; destiny: fate future fortune
destitute: poor penniless impoverished homeless | rich wealthy prosperous
destroy: demolish ruin wreck devastate destruction level wipe_out gut raze flatten destructive burn smash | build save damage repair spare rescue construct preserve create
destroyed: ruined wrecked demolished devastated gutted razed | built rebuilt intact saved undamaged preserved
destroyer: warship ship vessel navy_ship naval_vessel navy military_ship fleet | submarine frigate carrier tanker ferry yacht cruiser battleship aircraft_carrier minesweeper
destruction: damage devastation demolition ruin destroy devastated wreck wiping_out | construction preservation creation reconstruction
destructive: damaging devastating harmful destroy damage ruinous harm disaster | constructive harmless helpful
detach: separate remove disconnect | attach connect fasten secure
detached: separated separate removed isolated house disconnected | attached connected terraced semi-detached
detail: information specifics particular describe explain outline facts spell_out specify report fact point element | summary hide withhold conceal
detailed: thorough full comprehensive in-depth | brief vague sketchy general; details: information particulars facts specifics | rumour summary
detain: hold arrest custody seize catch capture detention held lock_up apprehend taken_into_custody pick_up stop imprison intern | free release let_go charge convict acquit
detained: held arrested in_custody imprisoned jailed | freed released discharged at_large
detainee: prisoner inmate captive suspect internee | guard officer judge fugitive victim
detect: find spot discover identify notice sense pick_up trace | miss conceal overlook hide
detective: investigator police officer inspector sleuth cop investigation policeman | suspect victim lawyer prosecutor judge witness journalist burglar
detector: sensor device alarm monitor; detention: custody arrest jail imprisonment hold captivity detain confinement | release freedom bail acquittal
deter: discourage prevent dissuade put_off stop | encourage attract invite persuade
deteriorate: worsen decline weaken degrade fail | improve recover strengthen heal
deterioration: decline worsening degradation weakening | improvement recovery progress strengthening
determination: resolve decision will perseverance ruling tenacity persistence grit | hesitation
determine: decide establish find identify conclude ascertain find_out work_out discover learn settle rule resolve
determined: resolved adamant resolute intent decided keen set dogged committed | hesitant undecided unsure reluctant
detest: hate loathe despise | love like adore; dethrone: depose beat topple oust | crown
detonate: explode blow_up set_off go_off explosion blow trigger | defuse dismantle disarm; detonation: explosion blast bombing bomb | defusal disposal
detour: diversion diverted alternative_route roundabout_way rerouted | shortcut; detractor: critic opponent fault-finder | supporter admirer fan ally
devastate: destroy ravage ruin wreck hit | spare rebuild save restore
devastated: distraught heartbroken shattered upset destroyed heartbreak distressed wrecked ruined | delighted happy overjoyed unscathed
devastating: disastrous destructive terrible ruinous severe destroy catastrophic damage wreck crushing
devastation: destruction damage ruin havoc | construction recovery renewal improvement
develop: create build grow evolve make design produce invent form expand become work_on come_up_with | destroy abandon halt decline
developer: builder programmer company creator maker property_firm property_company | buyer resident tenant
development: growth progress advance project event change evolution building housing evolve | decline regression decay
device: gadget machine instrument tool equipment apparatus product unit machinery | software; devil: satan demon | angel god saint
devise: invent create design plan develop work_out formulate conceive | abandon; devote: dedicate commit give spend commitment
devoted: dedicated loyal committed loving | disloyal indifferent unfaithful uncaring
devotion: dedication love loyalty commitment | hatred indifference disloyalty betrayal; devour: eat consume gobble eaten ate swallow
diabetes: disease illness condition ailment sickness disorder | cancer asthma malaria autism arthritis leukaemia
diagnose: identify find diagnosis determine detect recognise find_out | cure misdiagnose treat
diagnosis: identification finding diagnose verdict | cure treatment misdiagnosis prognosis; dial: call phone ring telephone | hang_up text disconnect
dialogue: talks discussion conversation negotiation | monologue silence conflict fighting
diameter: width across wide measure | length circumference height radius depth
diamond: gem jewel stone precious_stone jewelry | gold ruby pearl emerald sapphire silver
diary: journal log record notebook | letter novel autobiography album
dictator: ruler tyrant leader autocrat despot strongman dictatorship authoritarian | democrat king rebel monarch
dictatorship: regime autocracy tyranny authoritarian dictator one-party rule | democracy republic monarchy
die: death pass_away perish lose_life succumb fatal fatality dead deceased victim | survive live recover injure born escape
diesel: fuel oil | petrol gas electric coal; diet: eat food nutrition feed meals lose_weight | exercise
differ: vary disagree diverge contrast | agree match same concur resemble
difference: gap contrast change distinction disparity discrepancy | similarity agreement
different: other another separate distinct various diverse change alternative unlike | same identical similar similarly equal usual
differently: otherwise | similarly identically alike
difficult: hard tough challenging tricky difficulty problem struggle trouble complicated demanding awkward hardship | easy simple effortless straightforward easily
difficulty: problem trouble hardship challenge difficult tough hard struggle obstacle complication | ease simplicity
`;
