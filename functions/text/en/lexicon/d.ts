/** From "dad" to "dynamic". */
export const entries = `
dad: father parent | mother son brother uncle grandfather; daily: everyday newspaper regular | weekly monthly yearly annual nightly
dairy: milk | meat; dam: barrier reservoir | bridge
damage: harm hurt hit destruction wreck ruin affect injury loss devastation devastate | repair restore spare protect improve rebuild fix
damning: critical scathing | positive; dance: | sing song
danger: risk threat hazard peril threatening menace jeopardy at_risk unsafe | safety security protection shelter
dangerous: unsafe risky hazardous perilous hazard | safe harmless; dare: challenge venture; daring: bold brave | cautious
dark: black unlit gloomy night gloom dim | light bright daylight sunny white; darkness: night | light daylight
data: information figure statistic statistics numbers details; database: records register archive data list system computer files
date: day time schedule | place; daughter: child girl kid | son mother sister niece father granddaughter wife
dawn: daybreak sunrise morning | dusk night sunset; day: date time | night month year hour minute; daylight: daytime day | darkness night
daytime: day | night evening; dazzle: impress amaze
dead: die death deceased fatal late fatality body lifeless | alive injured missing surviving hurt wounded; deadline: limit cutoff date
deadlock: stalemate impasse standoff gridlock standstill | agreement breakthrough deal compromise
deadly: fatal lethal kill | harmless safe minor non-fatal; deal: agreement pact contract accord settlement transaction handle arrangement | dispute
dealing: trading trade handling; dean: head academic | student; dear: beloved
death: die dead demise fatality loss killing passing kill fatal deadly lethal loss_of_life perish body funeral obituary pass_away | birth injury recovery survival life alive illness marriage retirement resignation surgery wound
debate: discussion argument discuss argue dispute | agreement; debit: charge | credit; debris: wreckage rubble remains pieces fragments
debt: loan liability borrowing | surplus credit asset savings; debut: first launch premiere appearance | farewell finale retirement
decade: ten_years ten-year | year century week month hour day fortnight millennium; deceased: dead late victim | alive living
decelerate: slow slow_down brake | accelerate speed_up; decent: good respectable
decide: choose choice decision rule determine opt resolve | hesitate postpone
decision: ruling verdict choice judgment move resolution | proposal indecision delay suggestion
decisive: crucial deciding key winning vital | inconclusive minor; deck: floor | hull
declaration: statement announcement proclamation pronouncement | denial; declare: announce say proclaim state pronounce | deny
decline: fall drop decrease refuse reduce reject down lower shrink deteriorate turn_down weaken slump deny refusal slide dip worsen fade ebb | rise increase accept grow soar climb agree recover growth improve surge
decrease: fall drop reduce decline reduction cut lower | increase rise grow; decree: order edict ruling law
decry: criticise condemn denounce attack | praise applaud endorse; dedicated: devoted committed
dedication: commitment devotion commit hard_work loyalty | indifference neglect; deem: consider judge regard find
deep: profound serious heavy intense | shallow
deeply: profoundly greatly very extremely strongly seriously much | slightly mildly barely hardly shallowly
deer: animal stag wildlife doe | bear moose dog elk cow pig boar horse; default: nonpayment | repayment
defeat: beat loss overcome conquer vanquish rout overpower thrash | draw; defeated: beaten lost vanquished | victorious unbeaten undefeated
defect: fault flaw desert problem switch_sides flawed join abandon weakness | stay return
defence: protection military lawyer guard defend | attack prosecution offence
defend: protect guard justify stand_by defence | attack criticise abandon prosecute
defendant: accused suspect | prosecutor judge plaintiff juror witness victim; defender: back player | striker midfielder goalkeeper forward winger
defense: defence protection military lawyer | attack prosecution offense offence; defensive: protective | offensive attacking
defensively: | offensively; defer: delay postpone put_off suspend | bring_forward advance hasten
deferred: delayed postponed put_off delay suspended | immediate; deficiency: lack shortage shortcoming | excess surplus
deficient: lacking inadequate short poor | sufficient adequate ample; deficit: shortfall loss debt | surplus profit lead
defied: disobey flout resist ignore | obey comply; define: describe determine; definite: certain clear | uncertain
definitely: certainly surely | possibly maybe; definition: meaning define description term; deflect: divert avert turn; deformed: misshapen
defraud: cheat swindle con fraud | repay; defunct: closed former extinct | active
defy: disobey ignore resist flout challenge | obey comply follow heed; degradation: deterioration decline damage | improvement
degrade: damage humiliate demean worsen | improve; degree: qualification level extent diploma
delay: postpone put_off hold_up defer late push_back postponement | hasten advance cancel speed_up
delegation: mission party representatives group officials diplomats; delete: remove erase wipe take_down | add post save restore
deliberate: intentional planned consider discuss | accidental
deliberately: intentionally purposely knowingly on_purpose intentional | accidentally unintentionally mistakenly inadvertently
deliberation: discussion consideration debate talks consider weigh | verdict testimony sentencing
delight: joy pleasure happy please thrill | disappoint disappointment sadness
delighted: pleased happy glad thrilled overjoyed elated | upset disappointed angry sad dismayed
deliver: give bring provide hand_over supply delivery hand | receive collect withhold
delivery: supply shipment birth arrival deliver shipping dispatch consignment post drop-off | collection pickup
demand: call_for call insist require want request seek | supply offer; dementia: | cancer diabetes stroke; demo: demonstration protest test
democracy: democratic election freedom vote | dictatorship monarchy autocracy tyranny dictator
democratic: democracy elected | republican authoritarian dictatorial undemocratic; demographic: group population
demonstrate: show protest prove march display illustrate rally | disprove conceal
demonstration: protest rally march protester | riot celebration parade
demonstrator: protester activist marcher rally crowd | police counterprotester soldier; den: lair; denial: rejection refusal | admission confession
denounce: condemn criticise attack slam decry denunciation criticize blast deplore denigrate | praise hail support commend defend endorse
dense: thick heavy | thin sparse
deny: reject dispute refute refuse denial dismiss contradict plead_not_guilty | admit confirm accept confess acknowledge allow grant concede
department: ministry agency division office unit section | company
departure: exit leaving leave resignation going quit depart go step_down walk_out | arrival return stay appointment hiring joining entry
depend: rely hinge; dependence: reliance addiction | independence autonomy self-sufficiency; depict: show portray represent describe
deplorable: disgraceful shameful terrible appalling awful dreadful | admirable praiseworthy
deploy: send use station dispatch deployment send_in position | withdraw recall pull_out; deployment: sending deploy | withdrawal
deport: expel remove send_back banish | admit; depot: warehouse store station base; depression: mental_illness recession | happiness boom
depth: | height width; deputy: officer second-in-command assistant vice | chief leader; derail: disrupt; derby: match game
descend: go_down fall drop land descent | ascend climb rise; descent: drop fall origin ancestry | ascent climb
describe: call depict portray say tell detail label characterise explain | deny conceal; description: account details describe
desert: abandon leave | jungle forest ocean; deserve: merit earn worthy
design: plan create draw make build develop pattern style intend concept blueprint architecture architect | destroy demolish copy
designate: name appoint declare nominate assign pick; designer: creator stylist couturier fashion artist maker | model photographer singer actor
desire: wish want hope longing | dislike; desk: table | chair; desktop: computer | laptop tablet phone; desperate: frantic | hopeful calm
desperately: urgently badly | calmly; destination: place location | origin
destroy: demolish ruin wreck devastate destruction level wipe_out gut raze flatten destructive | build save damage repair spare rescue construct
destroyer: warship ship vessel navy_ship naval_vessel | submarine frigate carrier tanker ferry yacht
destruction: damage devastation demolition ruin destroy | construction preservation; destructive: damaging devastating harmful | constructive harmless
detached: separated separate removed | attached connected
detail: information specifics particular describe explain outline facts | summary hide withhold
detailed: thorough full comprehensive in-depth | brief vague sketchy general; detain: hold arrest custody seize catch capture detention | free release
detect: find spot discover identify notice sense | miss conceal
detective: investigator police officer inspector sleuth cop investigation policeman | suspect victim lawyer prosecutor judge witness journalist burglar
deteriorate: worsen decline weaken degrade fail | improve recover strengthen heal; deterioration: decline worsening | improvement recovery
determination: resolve decision | hesitation; determine: decide establish find identify conclude ascertain find_out work_out
detonate: explode blow_up set_off go_off exploded explosion blow trigger | defuse dismantle disarm; detour: diversion
devastate: destroy ravage ruin wreck hit | spare rebuild save restore; devastated: distraught heartbroken shattered upset destroyed | delighted happy
devastating: disastrous destructive terrible ruinous severe; devastation: destruction damage ruin havoc | construction recovery
develop: create build grow evolve make design produce invent | destroy abandon
developer: builder programmer company creator maker property_firm | buyer resident
development: growth progress advance project event change evolution | decline regression
device: gadget machine instrument tool equipment apparatus product phone bomb unit machinery | software; devil: | angel; devote: dedicate commit
devoted: dedicated loyal committed loving | disloyal indifferent unfaithful; diagnose: identify find diagnosis | cure
diagnosis: identification finding diagnose | cure treatment misdiagnosis prognosis; dial: call phone ring | hang_up
dialogue: talks discussion conversation negotiation | monologue silence conflict fighting; diameter: width | length
diamond: gem jewel stone | gold ruby pearl; diary: journal log record | letter novel
dictator: ruler tyrant leader autocrat despot strongman | democrat king rebel
dictatorship: regime autocracy tyranny authoritarian dictator one-party rule | democracy republic monarchy
diesel: fuel oil | petrol gas electric coal; diet: eat food; differ: vary disagree | agree match
difference: gap contrast change distinction disparity | similarity; different: other another separate distinct various | same identical similar
difficult: hard tough challenging tricky | easy simple; difficulty: problem trouble hardship challenge | ease
digit: number figure numeral finger numerical | letter
digital: electronic online computer internet web virtual computerized | analog print paper manual printed; dimension: size aspect
diminish: reduce lessen decrease decline lower | increase grow strengthen; dinner: meal supper | breakfast lunch; dioxide: | monoxide
dip: fall drop decline decrease down lower | rise increase soar climb; diplomat: envoy ambassador official | soldier businessman journalist
diplomatic: political foreign_relations diplomacy foreign peaceful embassy | military economic trade
direct: lead guide order instruct immediate aim film manage straight non-stop personal face-to-face oversee run conduct tell steer command point make helm | indirect act write produce vague star
direction: way course guidance; directly: straight immediately | indirectly
director: chief head leader boss manager executive filmmaker official | actor producer writer deputy; dirt: mud soil earth
dirty: filthy unclean soiled | clean; disable: deactivate switch_off cripple shut_down | enable activate
disabled: handicapped impaired | able-bodied enabled fit; disagree: differ dispute oppose | agree
disagreement: dispute row conflict argument quarrel rift disagree argue clash | agreement accord consensus
disappear: vanish go_missing missing | appear return reappear; disappearance: vanishing missing loss vanish gone | return reappearance discovery death
disappearing: vanish go_missing | appear; disappoint: let_down dismay upset sadden frustrate | please delight satisfy impress
disappointed: upset unhappy let_down dismayed frustrated gutted sad | pleased delighted satisfied thrilled happy overjoyed
disappointing: poor unsatisfactory let-down let_down frustrating | impressive encouraging satisfying successful pleasing
disapproval: criticism objection opposition | approval support
disaster: catastrophe tragedy calamity crisis emergency tragic accident calamitous devastation disastrous devastating | success triumph miracle blessing
disastrous: catastrophic devastating terrible catastrophe tragic | successful beneficial; disbelief: shock astonishment amazement | belief
discharged: released freed | admitted detained held; discipline: punish punishment sport | reward
disclose: reveal announce report release tell make_public divulge | hide conceal withhold
disclosure: revelation announcement reveal leak disclose report release | concealment secrecy; discount: reduction cut bargain | surcharge increase
discover: find uncover detect learn spot come_across discovery identify come_upon see dig_up realise reveal unearth turn_up locate notice | lose hide invent miss overlook bury cover_up
discovery: find finding discover uncovering | loss; discrimination: bias prejudice racism | equality fairness
discriminatory: unfair biased prejudiced | fair; discuss: talk talk_about debate address negotiate talks consider | ignore decide refuse
discussion: talk debate conversation negotiation meeting | silence
disease: illness condition infection ailment sickness disorder | injury cure health; disembark: leave get_off land | board embark
disgrace: shame scandal dishonor | honor triumph; disgruntled: unhappy dissatisfied angry | happy satisfied
disguise: conceal hide camouflage | reveal; disheveled: untidy scruffy unkempt | neat tidy; dishonor: shame disgrace | honour
disintegrate: break_up fall_apart collapse crumble break_apart shatter | land; disk: drive
dismay: distress disappointment alarm disappointed shock upset | joy delight relief
dismiss: reject sack fire throw_out remove oust discharge | accept appoint hire uphold
dismissal: sacking firing removal sack ouster | appointment hiring resignation
disorder: unrest chaos illness condition turmoil disease | order calm peace health; disorderly: unruly rowdy | orderly
dispatch: send | receive recall; dispatcher: operator; disperse: scatter break_up spread dispel | gather assemble
display: show exhibit exhibition screen present | hide; disposal: removal sale | acquisition
disprove: refute rebut discredit debunk | prove confirm verify support
dispute: row argument disagreement conflict quarrel challenge deny contest feud question | agreement accept deal
disrespectful: rude insulting impolite offensive | respectful polite; disrupted: interrupted delayed hit affected
disruption: disturbance interruption delay chaos delays problems interrupt trouble upheaval | calm order normality
dissent: disagreement opposition protest | agreement support; dissolve: disband break_up end | form establish
dissuade: discourage deter | persuade encourage; distance: length space gap stretch; distant: remote faraway | near close
distinct: different separate clear | same similar
distress: anguish suffering trouble upset pain anguished trauma sadness grief | comfort joy delight relief pleasure calm
distressed: upset troubled anxious shaken | calm happy relieved; distressing: upsetting painful disturbing harrowing | comforting pleasing cheering
distributed: handed_out given shared | collected; distributing: hand_out give_out deliver supply spread | collect
distribution: supply delivery sharing handout | collection; distributor: supplier dealer
district: area neighborhood zone region quarter borough county neighbourhood part ward | country city nation
distrust: suspicion mistrust | trust confidence; distrustful: suspicious wary | trusting; disturbed: troubled upset
disturbing: worrying upsetting alarming troubling | reassuring; ditch: dump drop abandon scrap trench | keep; dive: plunge jump | climb rise
diver: swimmer | climber sailor pilot runner; diverse: varied different various mixed | uniform identical same
diversify: expand branch_out vary | specialise; diversity: variety | uniformity; divert: redirect reroute; divide: split separate | unite
division: department unit section branch split league wing group divide tier disagreement | unity multiplication company agreement
divisive: controversial contentious dividing split | unifying united
divorce: split separate separation break_up end_marriage dissolve_marriage | marry marriage wedding remarry engagement wed
divulge: reveal disclose tell | conceal hide withhold; dock: berth moor harbour
doctor: physician medic gp surgeon clinician | nurse patient dentist lawyer paramedic vet; document: paper file record report | video photo
documentary: film programme show | drama comedy; dog: animal pet canine hound | cat horse wolf bear; doggedly: persistently
dollar: buck | euro pound yen; domestic: national home internal local | foreign overseas; domestically: nationally | internationally abroad
dominance: control supremacy | weakness; dominant: leading main commanding strong | weak minor; dominate: control lead command rule | lose trail
donated: give contribute gift | steal sell receive; donation: gift contribution give charity money present | loan purchase bribe theft
donor: giver contributor benefactor supporter | recipient beneficiary borrower; door: entrance entry doorway | window wall roof gate
doorway: door entrance entry | window; dormant: inactive sleeping idle | active awake erupting
double: twice two twofold two-fold increase | triple halve single half
doubt: question uncertainty scepticism suspicion unsure | certainty trust confidence; down: fall drop lower decline | up higher
downfall: collapse fall ruin demise | rise; download: get | upload delete stream; downmarket: cheap cheaper | upmarket luxury expensive
downplay: play_down minimize minimise understate | exaggerate emphasize stress; downside: drawback disadvantage | advantage upside benefit
downsizing: cut reduce layoff redundancy shrink | expand hire; downstairs: below ground_floor | upstairs; downtime: rest outage break
downtown: centre central city | suburb outskirts rural; dozen: twelve several many | hundred score thousand pair
draconian: harsh severe strict | lenient; draft: pick select write bill | final; drag: pull haul tow | push; drain: | fill
drama: play show series | comedy documentary musical; dramatic: sharp striking drastic spectacular significant steep stunning | slight comic gradual
dramatically: sharply significantly drastically greatly | slightly gradually; drastic: severe extreme radical sweeping | mild moderate minor
draw: tie attract sketch stalemate pull level lure get drew even deadlock raffle lottery one-all equalize | win defeat loss beat lose victory paint
drawing: sketch picture | photograph sculpture; dream: hope aspiration wish ambition aspire | nightmare
dress: gown clothe outfit wear clothing garment put_on clothes attire costume robe | suit shirt trousers hat shoes undress; drift: float | anchor
drill: exercise training bore; drink: beverage consume alcohol sip swallow | eat food; drinker: | smoker
drive: travel motor motorist steer push ride campaign journey | walk fly cycle sail
driver: motorist driving wheel motorcyclist car operator racer | passenger pedestrian cyclist pilot rider owner conductor mechanic biker
drone: unmanned_aircraft aircraft uav robot unmanned_plane plane | helicopter missile rocket jet balloon satellite tank
drop: fall decline slip lower reduce omit abandon | rise increase raise gain add keep pursue
drought: dry_spell water_shortage dry arid lack_of_rain dryness | flood rain storm hurricane downpour blizzard
drown: die sink | burn survive choke starve float; drug: narcotic medicine medication substance | alcohol weapon vaccine
drunken: drunk intoxicated inebriated drink alcohol under_the_influence tipsy | sober drugged; dual: double twin two | single
dub: call name nickname label; dubious: doubtful questionable suspicious | certain trustworthy
duchess: noblewoman royal aristocrat | duke queen princess prince; duck: bird dodge | goose swan chicken
due: expected scheduled because owed set owing planned supposed slated down forthcoming | early overdue cancelled late delayed
dump: discard ditch throw drop leave discharge | collect keep; dumplings: food | noodles
dunk: slam score basket slam_dunk shot | layup jumper three-pointer; duo: pair two couple | trio four solo; duration: length period time run
duty: responsibility obligation task tax role | right; dwell: live
dwelling: home house residence flat building | office shop factory school warehouse; dying: death terminally_ill | recovering
dynamic: energetic | static
`;
