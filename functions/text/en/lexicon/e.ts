/** From "e-mail" to "eyewitness". */
export const entries = `
e-mail: message email mail electronic_message | letter phone text
eager: keen enthusiastic anxious willing want excited keenly ready impatient | reluctant unwilling hesitant indifferent refuse
eagle: bird raptor bird_of_prey | owl falcon hawk vulture; ear: hearing | eye nose mouth hand foot
earbud: earphone headphone headset | microphone loudspeaker camera
earlier: before previously prior already past ago preceding former sooner | later after afterwards subsequently next currently since
earliest: oldest early initial soonest | latest last newest final
early: premature initial soon beginning prompt young earlier ahead_of_time at_first quickly | late final last later belated overdue afternoon
earmark: allocate reserve set_aside designate assign reserved | withhold deny
earn: make get gain receive win wage pay paid pocket salary take_home land collect | lose spend owe forfeit
earning: income profit pay money revenue make | loss spending
earnings: income profit pay revenue wage salary return | loss cost expense debt spending
earphone: headphone earpiece headset earbud | microphone loudspeaker; earring: jewellery jewel | necklace ring bracelet watch
earth: world planet globe ground soil land | mars moon venus jupiter sun space
earthquake: quake temblor tremor disaster seismic quakes shock shaking magnitude natural_disaster | hurricane flood tsunami tornado storm eruption landslide avalanche hailstorm wildfire typhoon drought
ease: relieve reduce relax loosen calm alleviate relief mitigate lessen soften easy lighten lift | tighten worsen intensify aggravate increase exacerbate toughen
easier: simpler simple easy less_difficult simplify facilitate | harder tougher more_difficult
easily: comfortably readily simply handily easy smoothly effortlessly simple by_far | hardly barely narrowly difficult painfully unsuccessfully
east: eastern eastward eastwards orient | west north south western southern northern northeast southwest
eastern: east easterly | western northern southern southwestern north south central
easy: simple straightforward effortless comfortable easily ease effortlessly simply | hard difficult tough challenging complicated arduous
eat: consume dine feed meal devour food chew swallow have snack diet | drink starve cook fast spit_out
eatery: restaurant cafe diner bistro | bar shop hotel cinema school; eating: consuming consumption dining diet food | drinking fasting
eccentric: odd unusual unconventional quirky strange bizarre | conventional ordinary normal; echo: repeat reflect agree | contradict
eclipse: surpass overtake exceed better beat solar_eclipse; eco-friendly: green sustainable environmentally_friendly | polluting harmful wasteful
ecological: environmental green environment conservation nature | economic financial political
ecologist: scientist researcher environmental_expert | economist geologist
economic: financial fiscal economy business finance financially trade commercial | political social military environmental religious diplomatic
economical: cheap thrifty efficient inexpensive | wasteful expensive extravagant costly
economically: financially fiscally | politically socially militarily culturally
economist: analyst expert economics | physicist historian lawyer banker sociologist politician chemist
economists: experts analysts forecasters | politicians lawyers
economy: finances business growth economic gdp financial markets trade | military army culture politics
ecosystem: environment habitat ecological nature
edge: beat border brink side lead advantage narrowly_beat margin rim verge narrowly defeat fringe inch ahead | center middle centre lose
edgy: nervous tense | calm; edible: eat safe_to_eat food eatable | inedible poisonous; edit: change alter revise cut editor shorten modify
edition: issue version copy paper
editor: journalist newspaper_executive boss edit news_chief | reporter photographer publisher columnist presenter author cameraman
editorial: article column comment opinion newspaper opinion_piece leader op-ed | news; educate: teach instruct school learning train tutor schooling
education: school teaching learning schooling training classroom pupils teachers academic | health defence transport housing policing energy
educational: school academic teaching learning schooling university | medical political entertaining
educator: teacher instructor lecturer teach professor | pupil student learner
effect: impact result consequence influence outcome affect aftermath change implement | cause reason origin
effective: successful efficient useful works working productive beneficial potent success | ineffective useless inefficient powerless
effectively: virtually basically in_effect practically well | ineffectively poorly
effects: consequences results impacts consequence outcomes impact aftermath | causes origins
efficient: effective economical streamlined productive | inefficient wasteful ineffective
effort: attempt bid try work struggle endeavour campaign initiative drive endeavor fight hard_work; effortless: easy simple | difficult
egg: | milk chicken meat flour cheese; ego: pride self-esteem arrogance vanity | humility
eighth: | fifth sixth seventh ninth tenth first second third fourth; eighty: | eighteen seventy ninety eight
elaborate: complex detailed explain expand intricate sophisticated complicated | simple plain crude
elbow: arm joint shove nudge | knee ankle wrist shoulder hip hand; elder: older senior eldest old leader | younger youth
elderly: old aged older senior pensioner elders senior_citizen | young teenage infant youth middle-aged child; eldest: oldest | youngest younger
elect: vote choose pick select voted win_election voted_in vote_in winner | appoint defeat nominate reject
election: vote poll ballot race contest electoral campaign | appointment referendum coronation nomination
electoral: election vote voting poll ballot | judicial; electric: power battery battery-powered | gas diesel petrol gasoline manual steam
electrical: power wiring | gas mechanical manual; electrician: tradesman worker | plumber carpenter builder painter mechanic
electricity: power energy power_supply current lights | gas water oil heat coal internet; electrify: excite thrill | bore
electronic: digital computer | mechanical manual; elegance: style grace; elegantly: gracefully stylishly elegant beautifully | clumsily
element: part component factor aspect | whole; elementary: primary basic simple introductory | secondary advanced high university
elephant: animal mammal | lion tiger rhino giraffe bear hippo; elevated: raised high increased higher heightened | lowered low reduced
elevation: height altitude rise promotion metres_high | depth demotion; elevator: lift | stairs escalator stairway ladder ramp
eleven: | ten twelve seven nine; eleventh: | tenth twelfth ninth first seventh
eligible: qualify entitled allowed qualified can able entitlement | ineligible barred banned
eliminate: remove knock_out get_rid eradicate end knocked_out beat oust defeat put_out wipe_out rid abolish dump_out cut | retain add qualify keep advance save
elimination: removal exit knock-out eradication | qualification inclusion victory win; elite: top best select leading finest | ordinary
elliptic: oval | circular square; eloquent: articulate fluent persuasive expressive | inarticulate tongue-tied hesitant; else: other another | same
elude: evade escape avoid dodge flee give_the_slip on_the_run flout | meet catch surrender caught; elusive: evasive
email: message e-mail mail write online correspondence mailed | phone text tweet fax call conversation postcard
embargo: ban sanction blockade boycott prohibition restriction | trade; embark: begin start board set_out | disembark
embarrassed: ashamed humiliated red-faced uncomfortable awkward mortified sheepish | proud unashamed smug confident pleased
embarrassing: humiliating awkward shameful shaming mortifying | proud flattering
embarrassment: shame humiliation humiliated blush awkwardness | pride honour
embassy: mission diplomatic ambassador diplomat building | consulate ministry airport palace parliament; emblem: symbol badge logo sign insignia crest
emblematic: symbolic typical symbol representative; embodiment: example symbol
embrace: hug accept welcome hugging adopt cuddle hold | reject shun refuse rebuff
emcee: host presenter hosted mc compere | singer guest actor comedian judge
emerge: appear come_out surface arise reveal become_known come_to_light come_forward turn_out transpire turn_up | disappear vanish hide
emergency: crisis urgent disaster urgent_need alert accident | routine normal calm planned; emigrant: migrant expatriate | immigrant native tourist
emigration: migration exodus leaving | immigration return; emissary: envoy representative messenger delegate diplomat | president ruler king opponent
emission: discharge release pollution emit pollutants greenhouse_gas fumes | absorption; emissions: pollution gases fumes | absorption
emit: release give_off discharge produce send_out give_out pump_out spew emission | absorb swallow take_in; emotion: feeling feelings passion
emotional: moving tearful touching upset heartfelt | cold calm indifferent physical rational stoic
emotionally: tearfully psychologically emotional mentally | physically; emperor: ruler monarch sovereign royal leader | president king empress pope
emphasis: stress focus priority emphasize highlight importance
emphasise: stress underline highlight underscore | play_down downplay understate ignore
emphasize: stress underline highlight underscore emphasise insist point_out | downplay play_down
empire: kingdom realm business business_empire group | republic
employ: hire recruit job use employee employment worker take_on staff | dismiss fire sack lay_off retire
employed: working hired in_work used | jobless sacked retired self-employed
employee: worker staff member personnel staffer employed colleague works workforce workers employ hired_hand labourer official hire assistant | boss owner customer manager contractor volunteer client visitor executive chief jobseeker director landlord supervisor self-employed
employees: staff workers workforce personnel | bosses customers directors
employer: boss company firm owner work workplace organisation | worker intern union
employment: job work hiring employ jobs occupation hire post | unemployment dismissal retirement
empower: enable authorise allow give_power entitle | disempower weaken forbid
empty: vacant unoccupied deserted vacate drain nobody bare unfilled | full occupied fill crowded
enable: allow let help permit make_possible facilitate empower able | prevent disable block stop hinder forbid bar
enact: pass introduce adopt make_law put_in_place | repeal reject overturn
enactment: passage passing adoption implementation law legislation | repeal rejection defeat
encircle: surround ring besiege circle cordon_off enclose; enclose: surround contain fence_in encircle | open remove; enclosure: pen cage area
encounter: meet face meeting clash experience confrontation run_into come_across find confront | avoid miss escape
encourage: urge promote support foster prompt motivate push | discourage deter prevent warn ban
encouraging: promising positive hopeful heartening | discouraging worrying disappointing bleak
end: finish conclude stop close finale conclusion terminate cease halt over completion expire resolve final finished complete cap break_off wind_up closing settle | start begin beginning continue launch resume prolong extend restart introduce opening
endanger: risk threaten imperil jeopardise danger put_at_risk peril in_danger | protect save rescue safeguard
endangered: threatened at-risk at_risk | safe common; endeavor: attempt try effort strive bid struggle | success neglect
endeavour: effort attempt try bid | success failure idleness inaction
ended: finished over concluded stopped closed expired | began started continued resumed
ending: conclusion finish close final finale | beginning start opening continuing
endless: continuous constant unending never-ending unlimited infinite | limited brief
endorse: back support approve support_for favor recommend favour advocate | oppose reject criticize condemn disown denounce
endorsement: backing support approval | rejection opposition criticism condemnation
endure: suffer face experience undergo withstand tolerate survive | enjoy escape avoid; enemy: foe opponent rival adversary | friend ally
energetic: lively active energy | tired lethargic; energy: power electricity fuel electric effort vigour | food water
enforce: impose implement apply carry_out make police uphold | waive ignore scrap suspend; enforcement: police implementation officials
engage: involve participate take_part hire interact commit employ recruit fight contact | break_off avoid disengage
engaged: betrothed involved busy | single divorced unattached free
engagement: betrothal commitment involvement appointment fiance participation battle event | divorce breakup wedding separation marriage
engine: motor locomotive power_unit | wing wheel brake tyre gearbox battery
engineer: technician designer mechanic | doctor pilot lawyer plumber scientist accountant architect
enhance: improve boost increase strengthen better upgrade add_to | weaken damage reduce worsen
enhancement: improvement upgrade boost improving boosting | reduction; enhancements: improvement upgrade improve better; enigma: mystery puzzle riddle
enjoy: like love have fun pleasure delight | hate dislike suffer endure
enjoyable: pleasant fun entertaining pleasing | unpleasant boring dull painful
enjoyment: pleasure fun delight enjoy | misery boredom suffering dislike
enlarge: expand increase extend grow bigger widen swell | shrink reduce contract diminish
enlargement: expansion growth increase extension | reduction contraction shrinkage decrease
enlist: recruit join sign_up enroll sign_on volunteer engage | discharge quit reject desert retire
enlisted: recruited joined joined_up sign_up recruit | discharged discharge quit
enmity: hostility hatred animosity antagonism | friendship goodwill affection love
enormous: huge massive giant vast large big substantial tremendous colossal | small tiny minor little
enormously: hugely greatly very massively | slightly a_little barely
enough: sufficient adequate plenty satisfactory ample adequately sufficiently | insufficient lack inadequate short scarce insufficiently
enquire: ask question inquire query | answer reply; enquiry: investigation probe question inquest query | verdict answer reply trial
enrage: anger infuriate incense outrage | please calm placate delight; enraged: furious angry livid incensed | pleased calm delighted content
enrich: improve enhance | impoverish deplete; enrol: register sign_up join enlist | leave withdraw drop_out
enroll: register sign_up join enlist join_up | withdraw drop_out leave graduate; ensconce: settle establish install
ensemble: group cast outfit company | solo soloist; ensign: flag officer; ensuing: following subsequent resulting later resultant | preceding previous
ensure: guarantee make_sure secure assure see_to see_that safeguard confirm make_certain | prevent endanger hinder undermine
entail: involve mean require include need | exclude; entails: involve mean require include
enter: go_in join come_in arrive get_into access entry entrance get_in step_in | leave exit quit depart escape withdraw flee avoid
enterprise: company business firm venture organisation corporation entrepreneurship | charity; entertain: amuse perform host amusing delight | bore
entertainer: performer star artist celebrity | politician athlete
entertainment: fun amusement show showbiz film music leisure | sport business politics work
enthusiasm: passion excitement eagerness zeal keenness | apathy indifference reluctance boredom
enthusiast: fan lover devotee admirer | critic opponent; enthusiastic: keen eager excited enthusiasm passionate | reluctant indifferent
entice: lure tempt attract persuade coax | deter repel discourage
entire: whole full complete total all everything every | partial part half some partly fraction
entirely: completely wholly totally fully all altogether whole | partly partially half mostly; entirety: whole total all | part half
entitle: call name title right eligible titled called; entitled: titled called named eligible qualified right | ineligible untitled
entitlement: right claim benefit due | ban disqualification obligation; entity: body organization company group institution firm | individual
entomb: bury trap inter buried enclose | free exhume; entrance: entry door gate doorway way_in enter gates opening | exit way_out departure
entrant: competitor contestant participant candidate | winner judge spectator
entrepreneur: businessman businesswoman founder business_owner business tycoon businessperson investor | employee worker civil_servant
entry: access admission entrance enter gate submission participant ticket admit | exit departure withdrawal leaving; enumerate: list count
envelop: surround cover engulf shroud enclose | expose reveal uncover; envelope: letter mail letter_cover | parcel box bag
environment: surroundings setting nature atmosphere conditions green climate ecology conservation habitat environmental | economy
environmental: ecological green environment nature climate conservation | economic social political
environmentalist: activist conservationist campaigner green green_campaigner environmental ecologist conservation greens | industrialist politician logger
envision: imagine foresee envisage; envoy: diplomat ambassador representative emissary delegate | president general soldier king
epicenter: center heart centre hub; epicentre: epicenter center focus middle centre | edge outskirts
epidemic: outbreak disease spread plague | famine drought recovery war
episode: incident installment program show event series instalment edition affair | season film; equal: same match even level | unequal different
equaliser: leveller goal levelling_goal | winner opener own-goal penalty; equality: parity rights fairness | inequality discrimination
equally: evenly same alike | unequally; equation: formula maths mathematical; equatorial: tropical | polar arctic temperate
equilibrium: balance stability evenness | imbalance instability turmoil disorder; equip: provide supply fit arm | strip disarm
equipment: gear kit apparatus device supplies tools machinery machine | clothing; equipped: fitted armed have kitted_out supplied | lacking
equitable: fair just equal even-handed impartial | unfair unequal unjust biased; equity: stock share fairness shares | debt bond
equivalent: equal counterpart same similar | opposite different; era: period age time times epoch
eradicate: eliminate wipe_out get_rid destroy end remove | spread create
eradication: elimination removal extermination destruction wiping_out | introduction spread preservation increase
erase: delete remove wipe eliminate | save add record restore; erect: build put_up construct upright raise | demolish dismantle take_down flatten
erode: weaken wear_away undermine reduce diminish wear_down | strengthen bolster protect
erosion: wearing_away decline loss wear weakening | growth strengthening
erratic: unpredictable irregular inconsistent unstable volatile | steady consistent stable reliable
error: mistake fault blunder slip wrong mistaken incorrect glitch blooper wrongly misstep inaccuracy | accuracy intent
erupt: break_out explode burst blow_up flare flare_up explosion outburst spew start begin start_suddenly | subside die_down calm end
eruption: explosion outbreak outburst volcano blast | earthquake flood storm tsunami hurricane
escalate: worsen intensify increase grow step_up rise heighten mount | de-escalate ease calm fall reduce shrink
escalator: moving_staircase | lift stairs
escape: flee get_away break_out evade break_free avoid survive breakout run_away elude flight fugitive run slip_away fled break_away get_out jailbreak break_loose | capture catch surrender arrest recapture caught jail
escaped: fled fugitive on_the_run at_large | captured caught recaptured; escapee: fugitive prisoner escaped_prisoner runaway convict | guard officer
escort: accompany guide lead take convoy guard walk guidance | abandon leave
especially: particularly notably above_all mainly most specially | generally
espionage: spying spy intelligence spies secret_agent intelligence-gathering | terrorism sabotage murder treason theft bribery fraud arson
essential: vital crucial necessary key important necessity needed fundamental indispensable must | unnecessary optional trivial inessential unimportant
essentially: basically effectively fundamentally virtually in_essence mainly practically largely
establish: found set_up create start form launch prove determine find institute introduce set develop confirm base build | abolish close dissolve destroy disband shut end demolish dismantle
established: set_up founded proven well-known | new abolished unproven closed
establishment: business institution creation founding set_up found opening venue company | closure abolition
estate: property land house assets fortune wealth grounds | flat apartment
esteem: respect admiration regard honour reverence | contempt scorn disrespect disdain hatred
esteemed: respected admired | despised disgraced unpopular
estimate: believe reckon calculate guess approximate figure assess put say around predict forecast think | prove count confirm
eternal: everlasting permanent endless forever lasting | temporary brief
eternally: forever always permanently endlessly everlastingly | briefly temporarily never momentarily
ethical: moral right principled | unethical immoral; ethics: moral integrity; ethnic: racial tribal cultural | religious political linguistic
ethnicity: race origin | gender age religion nationality; euro: single_currency currency | dollar pound yen rupee franc peso
europe: continent european eu | asia africa america australia; eurozone: eu europe single_currency euro
evacuate: clear remove move leave flee empty evacuee get_out move_out clear_out taken_out leave_home | enter return stay arrive shelter
evacuation: clear removal leave flee clear_out removed rescue get_out escape emptied | return stay lockdown
evade: avoid escape dodge elude get_away duck sidestep dodging | face pay confront surrender comply
evaluate: assess review examine judge look_at consider test | ignore; evaluation: assessment review examination assess appraisal check tests
evangelical: christian protestant religious | catholic muslim jewish hindu; evasion: dodging avoidance avoid dodge | payment
evasive: elusive unclear vague ambiguous | direct frank candid; eve: night_before day_before evening | morning day_after
evening: tonight late after_work dusk | morning afternoon dawn noon lunchtime midday midnight; evenly: equally uniformly | unevenly
event: incident occasion occurrence happening competition function ceremony gathering show contest meeting tournament party match game affair
events: happening incident occasion development affair proceedings; eventual: final ultimate later | initial first
eventually: finally ultimately later end in_the_end ultimate at_last | immediately never instantly initially
everlasting: eternal permanent lasting | temporary short-lived; everybody: everyone all each_person | nobody no-one none somebody
everyday: ordinary daily common routine normal usual day-to-day | rare unusual; everyone: everybody all people | nobody someone few
everywhere: all_over all_around every_place | nowhere
evidence: proof sign indication testimony data prove information clues facts documents exhibit material | allegation rumour verdict
evident: clear obvious apparent plain visible seen clearly show | unclear hidden uncertain doubtful; evidently: apparently clearly obviously obvious
evil: wicked bad vile cruel sinister | good kind; evolution: development change progression | creation; evolve: develop change evolution
ex-boyfriend: former_boyfriend ex ex-partner | boyfriend ex-girlfriend ex-husband brother
ex-husband: former_husband ex ex-partner | husband ex-wife brother ex-boyfriend
ex-soldier: veteran ex-serviceman former_soldier army_veteran | recruit civilian soldier
exacerbate: worsen aggravate increase worsening compound intensify | ease improve alleviate soothe
exact: precise specific accurate exactly | approximate rough vague
exactly: precisely just accurately right | approximately about roughly nearly around vaguely almost
exaggerate: overstate inflate overestimate overplay | understate play_down minimise
exaggerated: overstated inflated overblown overdone | understated accurate true played_down; exam: test examination assessment | lesson coursework
examination: test check inspection review exam checks study | treatment
examine: inspect study check look investigate review analyse look_into look_at probe assess test | ignore neglect
examiner: inspector tester assessor marker | candidate student pupil
example: instance case model illustration show illustrate sample demonstrate such_as | exception
exasperated: frustrated annoyed irritated irked infuriated | pleased happy patient
excavator: digger machine backhoe heavy_equipment | truck crane bulldozer forklift
exceed: surpass top pass go_beyond more beat over above beyond more_than outstrip | below fall_short
excellence: quality brilliance distinction superiority | mediocrity failure inferiority incompetence
excellent: great superb outstanding fine brilliant very_good | poor terrible bad mediocre; exception: excluding exempt | rule
exceptional: outstanding excellent remarkable unusual exceptionally rare extraordinary superb special | ordinary average poor mediocre
exceptionally: extremely unusually extraordinarily remarkably | slightly moderately
excerpt: extract passage clip part section portion sample quotation segment piece | whole entirety
excess: surplus over too_much extra more_than surfeit | shortage lack deficit shortfall
excessively: too overly unduly extremely unreasonably | insufficiently moderately
exchange: swap trade switch barter give replace return | keep withhold; excite: thrill stimulate | bore disappoint
excited: thrilled eager enthusiastic happy delighted keen | bored disappointed nervous sad calm worried
excitement: enthusiasm thrill exhilaration anticipation | boredom calm apathy disappointment
exciting: thrilling gripping thrill | boring dull tedious; exclave: territory enclave region | mainland
exclude: bar leave_out omit ban rule_out exclusion leave_off shut_out drop keep_out | include add admit
excluded: barred banned left_out omitted | included admitted invited allowed
exclusion: ban expulsion omission exclude expel barring | inclusion admission participation acceptance
exclusive: sole only private select | shared inclusive public; exclusively: only solely just entirely alone | partly also
excuse: reason explanation pretext forgive justification alibi pardon defence explain | blame reproach; exec: executive boss manager official | worker
execute: kill put_to_death carry_out hang death_penalty | pardon spare acquit imprison release
execution: killing death capital_punishment death_penalty put_to_death hang beheading shot lethal_injection | pardon reprieve imprisonment life_sentence acquittal
executive: boss manager official director chief head leader management ceo businessman leadership | worker customer employee staffer secretary shareholder politician
exemplary: model outstanding excellent | poor disgraceful bad
exempt: excuse excluded free spare immune not_subject | liable required obliged include subject taxed
exemption: waiver exception immunity waive excused opt-out | obligation requirement
exercise: training workout drill activity use train physical_activity fitness sport gym practice exert manoeuvre | rest sit inactivity laze
exhausting: tiring gruelling draining | refreshing easy; exhaustive: thorough comprehensive full in-depth | partial
exhibit: show display present on_display showcase evidence | hide; exhibition: show display fair gallery museum expo | auction concert sale festival
exhort: urge encourage press | discourage forbid; exhume: dig_up disinter unearth | bury inter cremate entomb
exile: banishment expulsion banish deport | return repatriation homecoming asylum; exist: be live there_is survive | vanish die disappear
existence: being life | absence; existing: current present ongoing | new former future planned
exit: leave departure depart withdrawal quit leaving go_out pull_out elimination way_out knocked_out out withdraw | entry enter entrance arrival arrive stay remain
exodus: departure flight departing emigration | influx arrival immigration return
exonerate: clear acquit vindicate absolve free | convict blame accuse charge condemn implicate
expand: grow increase extend enlarge widen expansion bigger broaden spread larger | shrink contract reduce cut downsize decrease narrow
expansion: growth enlargement increase expand extend grow extension widening | contraction reduction decline cut shrink
expatriate: foreigner expat | native local
expect: anticipate predict forecast likely hope foresee believe await due set think prediction may suppose | doubt rule_out surprise fear unexpected reject doubtful
expectant: pregnant hopeful; expectation: hope forecast anticipation prediction | surprise
expected: likely due anticipated predicted set projected forecast | unexpected surprising unlikely certain
expectedly: predictably | unexpectedly surprisingly; expecting: pregnant awaiting anticipating due | doubting
expedition: trip journey voyage trek mission exploration explore explorer travel
expel: remove throw_out oust exclude eject deport banish kick_out evict dismiss | admit welcome accept invite
expenditure: spending cost outlay expense | income revenue saving profit
expense: cost spending expenditure outlay outgoings price charge bill money | income profit revenue earnings saving
expensive: costly pricey high-priced cost high_cost dear luxury upmarket | cheap inexpensive affordable free low-cost
experience: undergo suffer face feel have endure encounter knowledge go_through see live_through know event | inexperience avoid
experienced: veteran seasoned skilled underwent expert suffered felt | inexperienced novice untrained; experiment: test trial study try research
expert: specialist analyst authority professional researcher skilled specialise expertise knowledgeable scholar | amateur novice beginner layman
expertise: skill knowledge experience know-how expert specialist proficiency mastery skilled knowledgeable | ignorance inexperience incompetence
expire: end run_out lapse finish expiry conclude terminate die stop | renew begin extend continue prolong start
explain: say tell clarify describe account_for explanation reason outline set_out give_reasons speak | confuse deny question
explanation: reason account explain why clarification; explicit: graphic clear sexual obscene detailed pornographic | implicit vague implied
explicitly: clearly expressly explicit directly openly specifically | implicitly vaguely
explode: blow_up detonate burst blast explosion erupt go_off bombing bomb fire rupture | defuse collapse implode
exploit: use abuse take_advantage feat take_advantage_of misuse manipulate | protect help; exploitation: abuse use | protection
exploration: search expedition survey discovery drilling investigate discover probe mission | exploitation
explore: investigate examine study consider look_into probe look_at discover research tour travel | ignore rule_out
explosion: blast detonation eruption explode blow_up went_off bang burst | fire shooting collapse earthquake flood crash stabbing
explosive: bomb device volatile detonate | harmless fireworks; export: sell ship sell_abroad | import ban
expose: reveal uncover disclose show revelation exposure unmask lay_bare subject | hide protect conceal cover cover_up
exposed: revealed uncovered vulnerable bare | hidden covered protected concealed
exposure: contact publicity exposed expose reveal | protection concealment shelter
express: voice say state show convey declare speak utter | hide suppress conceal; expression: look facial_expression term phrase
expressly: explicitly specifically clearly | implicitly vaguely indirectly tacitly; expressway: motorway highway road freeway | railway street
expulsion: removal ejection deportation exclusion | admission return entry
extend: prolong lengthen expand renew stretch extension add longer widen increase carry_on | shorten cut end reduce terminate
extended: long prolonged lengthened longer expanded | shortened cut reduced brief ended
extension: extend renewal addition longer extended prolong lengthen stretch more_time | cut reduction termination shortening
extensive: wide broad large widespread considerable massive great far-reaching large-scale big | limited minor small narrow slight
extensively: widely broadly greatly heavily a_lot thoroughly | slightly rarely little briefly
extent: degree scale scope size amount length range magnitude how_much; exterior: outside facade outer | interior inside inner internal
external: outside outer outward exterior foreign | internal inner interior inside
extinct: vanished died_out lost died disappear gone wiped_out | living endangered thriving surviving
extinction: dying_out disappearance die_out disappear vanish wiped_out | survival birth preservation
extinguish: put_out douse quench fight | ignite start light spread kindle fuel; extinguished: put_out douse out | ignite light spread burn
extortion: blackmail racket shakedown demand_money crime | murder rape bribery fraud robbery kidnapping
extra: additional more further added another bonus surplus spare | fewer less
extradition: handover transfer sent hand_over return surrender | trial release acquittal arrest deportation
extraordinary: remarkable exceptional unusual amazing incredible special | ordinary normal usual
extravagant: lavish costly excessive | modest frugal cheap; extreme: severe intense radical very exceptional acute harsh | mild moderate slight
extremely: very highly hugely exceptionally really most | slightly fairly mildly barely
extremism: radicalism fanaticism militancy terrorism radicalisation fundamentalism | moderation tolerance moderate peace
extremist: militant radical fanatic hardliner | moderate centrist; eye: sight vision eyesight | ear nose mouth leg hand foot
eyesight: vision sight | hearing memory speech; eyewitness: witness bystander onlooker observer saw passer-by | victim suspect police attacker
`;
