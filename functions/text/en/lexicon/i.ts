/** From "ice" to "item". */
export const entries = `
ice: frost snow frozen icy freezing | fire fog sand water rock mud steam; iceberg: ice | glacier volcano; icon: star idol legend symbol | unknown
iconic: famous legendary celebrated well-known symbolic | unknown obscure
icy: frozen freezing cold frosty ice wintry chilly slippery | hot warm boiling dry; idea: proposal plan concept suggestion thought notion
ideal: perfect best | worst; ideas: proposals thoughts suggestions; identical: same matching | different
identification: id recognition naming identify identity
identify: name recognise pinpoint establish discover identity single_out find spot know id detect | misidentify conceal anonymise hide overlook confuse
identity: name identification who; ideology: belief; idle: inactive unused unemployed lazy | busy active working used
idol: hero star icon | villain fan enemy; ignite: spark light set_fire trigger start | extinguish
ignorant: unaware uninformed uneducated oblivious | aware informed educated knowledgeable; ignore: disregard overlook neglect | heed obey notice
ill: sick unwell poorly | healthy well; illegal: unlawful illicit banned outlawed prohibited criminal | legal lawful permitted
illness: disease sickness sick ailment condition health_problem infection | injury health accident
image: picture photo photograph photographic snap shot portrait | video text sound; imagination: creativity mind | reality
imagine: picture think envision suppose; immediate: instant prompt urgent swift straight_away now | delayed gradual later long-term
immediately: instantly promptly straightaway soon quickly at_once right_away instant | later eventually never gradually slowly
immense: huge enormous vast massive great | tiny small; immigrant: migrant foreigner newcomer | native emigrant citizen tourist
immigration: migration | emigration; immune: resistant protected | susceptible vulnerable; immunisation: vaccination inoculation jab
immunise: vaccinate immunize inoculate | infect; impact: effect influence affect collision hit consequence | cause
impartial: neutral unbiased fair objective | biased partial; impassable: blocked closed | passable open clear
impede: hinder obstruct block hamper | help assist; impending: upcoming imminent coming looming forthcoming approaching | past distant
imperil: endanger threaten jeopardize risk | protect save; implement: introduce carry_out enforce apply enact tool | scrap abandon
implementation: execution introduction enforcement application | repeal
implicate: link involve connect accuse incriminate tie | clear exonerate absolve; implicit: implied tacit unspoken | explicit
imply: suggest hint indicate mean | deny refute prove; import: buy bring_in | export; importance: significance value
important: significant key major vital crucial essential | trivial minor unimportant insignificant
impose: enforce levy introduce slap set | lift remove drop; impossible: unable | possible easy likely
impoverished: poor needy deprived destitute | wealthy rich affluent; impress: wow | disappoint bore
impressive: strong excellent remarkable outstanding | poor disappointing
imprison: jail incarcerate prison lock_up detain hold detention put_in_jail | free release acquit fine pardon deport
imprisonment: jail prison incarceration detention custody jail_term sentence prison_sentence behind_bars jailed | fine freedom probation release community_service
impromptu: spontaneous unplanned improvised | planned scheduled; improper: inappropriate wrong | proper appropriate
improve: better boost enhance increase upgrade strengthen progress recover | worsen damage decline harm deteriorate reduce
improvement: progress better upgrade advance recovery | deterioration worsening decline
inability: failure incapacity powerlessness | ability capability refusal; inaccessible: unreachable remote | accessible open reachable
inaccurate: wrong false incorrect mistaken misleading | accurate correct true precise; inactive: idle dormant | active
inappropriate: unsuitable improper wrong unacceptable | appropriate proper acceptable suitable right; inarticulate: | articulate eloquent
inaugural: first opening maiden | last final; inauguration: swearing-in ceremony installation sworn_in opening | election resignation
inch: | foot yard mile centimetre metre; incident: event episode occurrence case accident situation
include: contain comprise involve feature cover number | exclude omit bar lack; inclusion: | exclusion omission; incoherently: | clearly coherently
income: earnings pay wage salary revenue | expense debt spending; incompetent: inept incapable | competent; inconclusive: unclear | conclusive
inconsistent: contradictory variable | consistent; inconvenience: trouble disruption; inconvenient: awkward troublesome | convenient
incorporated: included | excluded; incorrect: wrong false inaccurate untrue | correct accurate right true
increase: rise grow raise boost growth climb up gain expand jump higher hike surge more add rising double improve soar inflate extend go_up step_up lift upsurge | decrease fall decline drop reduce cut lower less lessen shrink slump halve stagnate freeze
increasingly: more | decreasingly less
incredible: amazing unbelievable extraordinary remarkable astonishing unreal fantastic wonderful great stunning | ordinary believable usual credible terrible
incredibly: extremely amazingly very | slightly; indecency: obscenity lewdness | fraud theft; indeed: really
independence: freedom autonomy self-rule | union dependence; independent: autonomous separate impartial | dependent biased
independently: separately | jointly; indicate: show suggest signal point reveal say | hide disprove; indication: sign signal hint suggestion | proof
indicator: sign measure signal; indict: charge accuse charges accused formally_charge | acquit convict clear release exonerate
indictment: charge accusation charges accuse prosecution | acquittal conviction plea sentence dismissal verdict
indirect: secondary roundabout | direct straight; individual: person man woman single | group collective; indoors: inside | outdoors outside
induce: cause persuade prompt trigger bring_about lead_to make encourage bring_on | prevent deter stop
industrial: factory manufacturing | agricultural residential; industry: sector business trade field | agriculture charity
inexperienced: novice untested | experienced veteran; infamous: notorious well-known | unknown; infected: sick ill contaminated | immune healthy cured
infection: disease illness virus | injury; infest: overrun; infested: overrun filled full | free
inflation: price rising_prices price_rise cost_of_living | deflation unemployment growth; influence: affect impact effect power sway
influential: powerful important leading | powerless insignificant; influx: inflow arrival flood surge wave | outflow exodus departure
inform: tell notify advise brief say | conceal; informal: unofficial casual | formal official; informant: source
information: data detail news intelligence knowledge fact details report records | rumor; informed: told aware notified | unaware ignorant
infrastructure: roads facilities; infuriate: anger enrage annoy upset outrage | please delight placate
infuriated: anger enrage outrage | please delight; inhabitants: residents people population locals | visitors tourists
inhalation: breathing | ingestion; inheritance: legacy estate bequest heritage; inhumane: cruel brutal barbaric degrading cruelty | humane kind
initial: first early opening preliminary original | final last later; initially: first originally at_first | finally later
initiate: start begin launch | end stop; initiative: plan scheme programme program project campaign; inject: administer shot put
injection: jab shot | pill; injured: hurt wounded harmed casualty victim | dead killed unhurt uninjured unharmed fit
injury: wound harm hurt damage trauma casualty injured bruise cut fracture sprain strain sidelined hospitalized problem | death illness disease killed fatality unhurt recovery fit
injustice: unfairness wrong unfair | justice fairness; ink: | paint blood; inland: interior internal | coastal offshore overseas abroad
inmate: prisoner convict detainee jailed convicted_person | guard warden visitor officer patient
inn: pub hotel guesthouse tavern | hospital church school shop; inner: internal | outer; innocence: | guilt
innocent: not_guilty blameless | guilty convicted; innovation: invention novelty new idea | tradition; innovative: new novel original | traditional
inoculate: vaccinate immunise | infect; inoculation: vaccination jab shot immunisation vaccine | infection disease surgery
inpatient: hospital | outpatient; input: contribution | output; inquire: ask enquire | answer
inquiry: investigation probe enquiry review hearing | trial conviction; insane: mad crazy deranged mentally_ill | sane
insanity: madness mental_illness mental mentally_ill | sanity guilt; insecurity: | security confidence; insider: source | outsider
insight: understanding knowledge; insignificant: minor small unimportant | significant important; insist: maintain assert say claim stress | deny
insisted: say maintain claim assert demand stress | deny concede; insistence: demand assertion | refusal
inspect: examine check look survey review investigate | ignore neglect overlook; inspection: check examination review
inspector: officer detective examiner | suspect sergeant constable; inspire: motivate encourage influence | discourage
install: put_in fit set_up place mount | remove dismantle uninstall
installation: base facility fitting setup artwork fit plant put_in | removal dismantling; installment: part episode payment
instance: case example occasion time occurrence; instant: immediate moment quick | delayed gradual
instantly: immediately once straight_away at_once | gradually later; instead: rather alternatively | also additionally
instill: teach implant inspire impart give foster
institute: introduce start establish organization center begin university centre school organisation body | abolish scrap repeal end
institution: organization body establishment; instruct: order tell direct teach command ask brief train | forbid ban ask_not learn disobey
instructions: orders directions guidance; instructor: teacher trainer coach tutor | student pupil learner trainee
instrument: tool device equipment gauge; insufficient: inadequate lacking scarce too_little | enough sufficient ample adequate excessive
insufficiently: inadequately | sufficiently adequately; insulting: offensive rude abusive derogatory | complimentary flattering respectful polite
insurance: cover coverage policy protection | loan pension tax; insure: cover; insurgency: rebellion uprising revolt | peace
insurgents: rebel militant fighter guerrilla | soldier government civilian police
intact: undamaged whole complete unbroken | damaged broken destroyed; intake: consumption; integrate: combine incorporate merge | separate segregate
integrity: honesty honor principle | corruption dishonesty; intelligence: information spy intel secret_service | stupidity
intelligent: clever bright smart | stupid dumb foolish
intend: plan aim want mean hope intention seek planned hoping going_to | refuse hesitate decline oppose
intense: heavy strong fierce severe extreme powerful | mild light weak; intensify: increase strengthen escalate step_up worsen | ease weaken lessen
intensity: strength; intensive: concentrated; intent: purpose aim | accident; intention: plan aim purpose | accident
intentionally: deliberately purposely knowingly | accidentally unintentionally; interaction: contact; intercept: stop seize catch block | miss release
interception: pick turnover steal | touchdown fumble tackle goal; intercom: speaker; intercontinental: long-range ballistic | short-range
interest: stake concern attention attract appeal curiosity | boredom disinterest; interested: keen curious involved | uninterested bored indifferent
interfere: meddle intervene disrupt tamper meddling | help; interference: meddling intervention
interim: temporary acting caretaker provisional stopgap | permanent; interior: inside inner | exterior outside; intermediate: medium-range middle
internal: domestic inside inner in-house | external outside foreign
international: global worldwide world foreign overseas | domestic national local regional
internationally: globally abroad worldwide | domestically nationally locally; internet: web online net cyber | television radio phone
interrupted: disrupt halt suspend break_off | continue; intersection: junction crossroads crossing corner
intervene: step_in intervention interfere act get_involved mediate | ignore withdraw
intervention: involvement interference action step intervene step_in help interfere
interview: talk question conversation speak chat meeting | speech letter statement press_release; intimidate: threaten frighten scare bully | protect
intoxicated: drunk inebriated under_the_influence drink drunken alcohol drink-driving | sober clear-headed
intricate: complex detailed elaborate | simple; intrigue: fascinate | bore
introduce: bring_in launch present begin start implement unveil | abolish withdraw scrap
introduction: introduce launch bring_in implementation adoption | withdrawal removal abolition; invest: spend put_money fund | withdraw divest
investigate: probe examine look_into inquire inquiry study explore search | ignore solve
investigation: inquiry probe enquiry examination review | trial conviction cover-up
investigator: detective police official authorities inspector | suspect victim witness
investment: funding money stake spending capital financing cash fund buy put_into | loss withdrawal loan theft
investor: shareholder backer financier stakeholder fund invest buyer owner investment | borrower customer lender tenant employee regulator
invite: ask | exclude; invoke: cite use | revoke; involve: include take_part participate concern entail implicate | exclude
involvement: role part participation connection; inward: inside | outward; iodine: | chlorine; iron: metal | copper gold
irregular: uneven abnormal improper | regular normal; irrelevant: immaterial unrelated unimportant | relevant important crucial
irresponsible: reckless careless | responsible; island: isle land territory | mainland peninsula
isolate: separate quarantine cut_off segregate self-isolate alone keep_apart | integrate join mix
isolated: remote lonely cut_off alone | connected crowded widespread; isolation: quarantine solitude seclusion | company
issue: problem matter question concern topic release publish give | withdraw solution; isthmus: strip | strait
item: object article thing piece product goods
`;
