/** From "eager" to "eyewitness". */
export const entries = `
eager: keen enthusiastic anxious willing want excited keenly ready impatient | reluctant unwilling hesitant indifferent
eagle: bird raptor | owl falcon; ear: hearing | eye nose mouth hand foot
earlier: before previously prior already past | later after afterwards subsequently; earliest: first oldest | latest last
early: premature initial soon first beginning prompt young | late final last later; earn: make get gain receive win wage pay | lose spend owe
earning: income profit pay | loss; earth: world planet globe ground soil | mars moon venus jupiter
earthquake: quake temblor tremor disaster | hurricane flood tsunami tornado storm eruption
ease: relieve reduce relax loosen calm alleviate | tighten worsen intensify; easier: simpler simple | harder
easily: comfortably readily simply handily easy smoothly effortlessly simple by_far | hardly barely narrowly difficult painfully
east: eastern | west north south; eastern: east easterly | western northern southern northeastern southwestern north south central
easy: simple straightforward effortless comfortable | hard difficult tough
eat: consume dine feed meal devour food chew swallow have snack diet | drink starve cook fast spit_out
eccentric: odd unusual unconventional quirky | conventional ordinary; echo: repeat reflect | contradict; eclipse: surpass overtake exceed better beat
ecologist: scientist | economist; economic: financial fiscal | political social military; economist: analyst expert | physicist historian lawyer
economy: finances business growth economic gdp financial markets trade | military army culture politics; ecosystem: environment habitat
edge: beat border brink side lead advantage narrowly_beat | center; edgy: nervous tense | calm; edible: | inedible poisonous
edit: change alter revise cut; edition: issue version copy paper
editor: journalist newspaper_executive boss edit news_chief | reporter photographer publisher columnist presenter author cameraman
editorial: article column comment opinion; educate: teach instruct; education: school teaching learning schooling training | health defence transport
educator: teacher instructor lecturer | pupil student; effect: impact result consequence influence outcome | cause
effective: successful efficient useful | ineffective useless; effectively: virtually basically | ineffectively
efficient: effective economical | inefficient wasteful; effort: attempt bid try work struggle endeavour campaign; egg: | milk chicken
ego: pride self-esteem; eighth: | fifth sixth seventh ninth tenth; eighty: | eighteen seventy ninety eight
elaborate: complex detailed explain expand intricate sophisticated complicated | simple plain crude; elder: older senior | younger
elderly: old aged older senior pensioner | young teenage; eldest: oldest | youngest; elect: vote choose pick select | appoint defeat
election: vote poll ballot race contest | appointment referendum; electoral: election vote voting | judicial
electric: power battery battery-powered | gas diesel petrol gasoline; electrical: | gas mechanical; electricity: power energy | gas water oil
electrify: excite thrill | bore; electronic: digital | mechanical manual; elegance: style grace
elegantly: gracefully stylishly elegant beautifully | clumsily; element: part component factor | whole; elevation: height altitude | depth
elevator: lift | stairs escalator; eleventh: | tenth twelfth ninth; eligible: qualify entitled allowed qualified | ineligible
eliminate: remove knock_out get_rid eradicate end | retain add qualify; elite: top best select | ordinary; eloquent: articulate fluent | inarticulate
else: other | same; elude: evade escape avoid dodge | meet catch; elusive: evasive; email: message e-mail mail write | phone text
embarrassment: shame humiliation humiliated blush awkwardness | pride honour; embassy: mission | consulate ministry; emblematic: symbolic typical
embodiment: example; embrace: hug accept welcome | reject shun; emcee: host presenter | singer guest
emerge: appear come_out surface arise reveal become_known come_to_light | disappear vanish
emergency: crisis urgent disaster urgent_need alert accident | routine normal calm planned; emission: discharge release pollution | absorption
emit: release give_off discharge produce send_out give_out pump_out spew emission | absorb swallow take_in; emotion: feeling
emotional: moving tearful touching upset heartfelt | cold calm indifferent physical rational; emotionally: tearfully psychologically | physically
emphasis: stress focus priority; emphasize: stress underline highlight underscore emphasise insist point_out | downplay play_down
empire: kingdom realm business business_empire group | republic; employ: hire recruit job use | dismiss fire sack
employee: worker staff member personnel staffer | boss owner customer manager contractor volunteer; employer: boss company firm | worker
employment: job work hiring | unemployment; empty: vacant unoccupied deserted vacate drain | full occupied
enable: allow let help permit make_possible | prevent disable block stop; enact: pass introduce | repeal reject; enclosure: pen cage
encounter: meet face meeting clash experience confrontation run_into come_across find confront | avoid miss
encourage: urge promote support foster prompt motivate | discourage deter prevent
encouraging: promising positive hopeful heartening | discouraging worrying disappointing bleak
end: finish conclude stop close finale conclusion terminate cease halt over last | start begin beginning continue launch resume
endanger: risk threaten imperil jeopardise danger | protect save; endeavour: effort attempt try bid | success failure idleness
endless: continuous constant unending | limited brief; endorse: back support approve support_for favor | oppose reject criticize condemn
endure: suffer face experience undergo last; enemy: foe opponent rival | friend ally; energetic: lively active | tired lethargic
energy: power electricity fuel; enforce: impose implement apply | waive; enforcement: police implementation
engage: involve participate take_part hire; engaged: betrothed involved busy | single divorced
engagement: betrothal commitment involvement appointment fiance participation battle event | divorce breakup wedding separation marriage
engine: motor | wing wheel brake; engineer: technician designer mechanic | doctor pilot lawyer plumber scientist accountant architect
enhance: improve boost increase strengthen | weaken damage reduce; enhancements: improvement upgrade; enjoy: like love have | hate dislike suffer
enlarge: expand increase extend grow bigger widen swell | shrink reduce contract diminish; enlist: recruit join sign_up enroll | discharge quit reject
enlisted: recruited joined joined_up sign_up recruit | discharged discharge quit
enormous: huge massive giant vast large big substantial tremendous colossal | small tiny minor little
enough: sufficient adequate plenty | insufficient lack; enquiry: investigation probe question inquest | verdict answer
enrich: improve enhance | impoverish deplete; ensconce: settle establish
ensure: guarantee make_sure secure assure see_to see_that safeguard confirm make_certain | prevent endanger hinder undermine; entails: involve mean
enter: go_in join come_in arrive get_into access | leave exit quit depart; enterprise: company business firm venture
entertainer: performer star artist celebrity singer comedian | politician athlete
entertainment: fun amusement show showbiz film music leisure | sport business politics work; enthusiastic: keen eager excited | reluctant indifferent
entire: whole full complete total all | partial part half; entirely: completely wholly totally fully | partly; entitle: call name title
entity: body organization company group institution firm | individual; entrance: entry door gate doorway | exit
entrepreneur: businessman businesswoman founder | employee; entry: access admission entrance | exit departure; enumerate: list count
envelope: letter | parcel box; environment: surroundings setting nature atmosphere conditions green | economy
environmental: ecological green environment nature climate conservation | economic social political
environmentalist: activist conservationist campaigner green green_campaigner | industrialist politician
envoy: diplomat ambassador representative emissary delegate | president general soldier king; epicenter: center heart
epicentre: epicenter center focus middle centre | edge outskirts
episode: incident installment program show event series instalment edition affair | season film; equal: same match even | unequal
equality: parity | inequality discrimination; equally: evenly | unequally; equation: formula; equipment: gear kit apparatus device supplies
equipped: fitted armed; equity: stock share fairness | debt bond; equivalent: equal counterpart same similar | opposite different
era: period age time; erase: delete remove wipe eliminate | save add record restore
erect: build put_up construct upright raise | demolish dismantle take_down; erode: weaken wear_away undermine reduce diminish | strengthen bolster
error: mistake fault blunder slip wrong mistaken incorrect glitch blooper wrongly misstep inaccuracy | accuracy intent
erupt: break_out explode burst blow_up flare; escalate: worsen intensify increase grow | de-escalate ease calm
escape: flee get_away break_out evade break_free avoid survive breakout run_away elude flight | capture catch surrender arrest recapture
escapee: fugitive prisoner escaped_prisoner runaway convict | guard officer
escort: accompany guide lead take convoy guard walk guidance | abandon leave; especially: particularly notably above_all | generally
espionage: spying spy intelligence | terrorism sabotage murder; essential: vital crucial necessary key important | unnecessary optional
essentially: basically effectively fundamentally virtually
establish: found set_up create start form launch prove determine find institute introduce set develop confirm base build | abolish close dissolve destroy disband shut end demolish dismantle
established: set_up founded proven | new abolished unproven; establishment: business institution creation founding | closure abolition
estate: property land house | flat; estimate: believe reckon calculate guess approximate figure assess | prove
eternal: everlasting permanent | temporary; ethical: moral | unethical; ethics: moral integrity; ethnic: racial | religious; euro: | dollar pound yen
eurozone: eu europe; evacuate: clear remove move leave flee empty | enter return stay; evacuation: clear removal leave flee clear_out | return
evade: avoid escape dodge elude | face pay; evaluate: assess review examine judge | ignore; evaluation: assessment review examination
evangelical: christian | catholic muslim jewish; evasion: dodging avoidance | payment; eve: night_before day_before evening | morning day_after
evening: tonight | morning afternoon dawn noon; event: incident occasion occurrence happening competition function
eventually: finally ultimately later end | immediately never instantly; everyday: ordinary daily common routine normal usual day-to-day | rare unusual
everywhere: | nowhere; evidence: proof sign indication testimony data
evident: clear obvious apparent plain visible seen clearly show | unclear hidden uncertain doubtful; evidently: apparently clearly obviously
evil: wicked bad vile | good; evolve: develop change; exact: precise specific accurate | approximate rough
exactly: precisely just accurately right | approximately about roughly nearly around vaguely almost; exam: test examination
examination: test check inspection review exam; examine: inspect study check look investigate review analyse | ignore
example: instance case model illustration | exception; excavator: digger machine | truck crane bulldozer; exceed: surpass top pass go_beyond more beat
excellent: great superb outstanding fine brilliant | poor terrible bad; exception: | rule
exceptional: outstanding excellent remarkable unusual | ordinary average; excess: surplus over | shortage lack
exchange: swap trade switch barter | keep; excited: thrilled eager enthusiastic happy delighted | bored disappointed nervous sad
excitement: enthusiasm thrill | boredom calm; exciting: thrilling gripping | boring dull; exclave: territory
exclude: bar leave_out omit ban rule_out | include; exclusive: sole | shared inclusive; exclusively: only solely | partly
exec: executive boss manager | worker; execute: kill put_to_death carry_out hang | pardon spare acquit
execution: killing death capital_punishment death_penalty | pardon reprieve; executive: boss manager official director chief | worker customer
exemplary: model outstanding | poor disgraceful; exempt: excuse excluded free spare immune not_subject | liable required obliged include
exemption: waiver exception immunity | obligation; exercise: training workout drill activity use train | rest
exhausting: tiring gruelling | refreshing; exhibit: show display present | hide; exhibition: show display | auction
exist: be live there_is survive | vanish die disappear; existence: being life | absence; existing: current present | new former future
exit: leave departure depart withdrawal quit leaving go_out pull_out elimination | entry enter entrance arrival arrive
expand: grow increase extend enlarge widen expansion | shrink contract reduce cut; expansion: growth enlargement increase | contraction reduction
expect: anticipate predict forecast likely hope foresee believe await due | doubt rule_out surprise fear
expectation: hope forecast anticipation prediction; expedition: trip journey voyage trek mission exploration
expense: cost spending expenditure outlay costs outgoings price charge bill money | income profit revenue earnings saving
expensive: costly pricey high-priced cost high_cost dear luxury upmarket | cheap inexpensive affordable free low-cost
experience: undergo suffer face feel have endure encounter knowledge | inexperience avoid; experiment: test trial study try research
expert: specialist analyst authority professional researcher skilled | amateur novice beginner
expertise: skill knowledge experience know-how | ignorance; expire: end run_out lapse finish | renew begin extend
explain: say tell clarify describe account_for | confuse; explanation: reason account; explicit: graphic clear sexual | implicit vague
explicitly: clearly expressly | implicitly; explode: blow_up detonate burst blast explosion erupt go_off
exploit: use abuse take_advantage feat take_advantage_of | protect; exploitation: abuse | protection
exploration: search expedition survey discovery drilling; explore: investigate examine study consider look_into probe | ignore
explosion: blast bomb detonation eruption explode blow_up | fire shooting collapse; explosive: bomb device dynamite | harmless
expose: reveal uncover disclose show | hide protect conceal; exposure: contact publicity | protection; express: voice say state show convey | hide
expression: look; expressly: explicitly specifically clearly | implicitly vaguely
extend: prolong lengthen expand renew stretch extension add | shorten cut end reduce
extended: long prolonged lengthened longer expanded | shortened cut reduced brief ended
extension: extend renewal addition longer | cut reduction termination; extensive: wide broad large widespread considerable | limited minor
extensively: widely broadly greatly heavily a_lot thoroughly | slightly rarely little briefly; extent: degree scale scope size amount
external: outside outer | internal; extinct: vanished died_out lost | living endangered; extinction: dying_out disappearance | survival
extinguished: put_out douse | ignite light; extortion: blackmail racket | murder rape; extra: additional more further added | fewer less
extradition: handover transfer | trial release; extraordinary: remarkable exceptional unusual amazing | ordinary
extreme: severe intense radical | mild moderate; extremely: very highly hugely exceptionally | slightly fairly
extremist: militant radical fanatic | moderate; eye: | ear nose mouth; eyewitness: witness bystander onlooker observer | victim suspect
`;
