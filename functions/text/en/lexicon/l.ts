/** From "lab" to "lyrics". */
export const entries = `
lab: laboratory facility research testing | clinic; label: call brand describe tag name term mark; labels: tags brands names
labor: work workforce worker union job workers employment staff toil | management leisure capital
laboratory: lab research_centre research_facility scientific | factory hospital
labour: work workers party labor union job workforce centre-left | conservative liberal capital tory
labourer: worker workman manual_worker | manager employer foreman; labrador: dog pet retriever | poodle terrier cat spaniel
lack: shortage absence without need absent scarcity missing no not_have deficiency insufficient short | abundance plenty have enough sufficient surplus
lacking: without short missing deficient wanting absent | full plentiful possessing; lad: boy youth youngster kid | girl lass man woman pensioner
ladder: steps | rope stairs; ladies: women females woman | men gentlemen boys; lady: woman female madam girl | man gentleman boy guy lord
lag: trail fall_behind delay fall_back behind | lead overtake surpass; lager: beer drink alcohol | wine whisky cider vodka; lair: den hideout burrow
lake: water reservoir lagoon loch mere | river sea ocean pond canal mountain; lamb: sheep meat animal | beef pork calf chicken goat
lament: mourn bemoan regret complain grieve grief sorrow | celebrate rejoice praise; lamp: light lantern lighting bulb torch | mirror candle window
land: touch_down arrive ground territory property soil arrival alight come_down touchdown win country country_estate plot site fields terrain earth | sea take_off water crash launch depart air sky ocean sank airspace fly
lander: spacecraft craft probe spaceship vehicle | orbiter rover satellite telescope
landing: touchdown arrival alight descent | takeoff departure launch liftoff crash ditching sinking
landline: phone telephone fixed-line | mobile cellphone cell pager
landlord: owner property_owner homeowner letting | tenant renter lodger buyer neighbor
landmark: historic monument significant milestone key important ground-breaking famous | minor trivial
landmine: mine explosive bomb explosion device | missile grenade rocket
landscape: scenery terrain land countryside view scene outdoors | seascape city portrait
landslide: mudslide landslip avalanche slip mudslip rockfall | earthquake flood volcano
lane: road route street way path | sidewalk shoulder highway pavement tunnel
language: tongue speech word linguistic speak dialect vocabulary words | religion culture nationality currency
lap: circuit round turn | mile leg kilometre; lapse: error mistake expire slip failure run_out end | renew
laptop: computer pc device notebook machine gadget | phone tablet television camera watch
larceny: theft stealing robbery steal thief stolen burglary | fraud assault murder rape kidnapping arson vandalism
large: big huge major sizeable massive great substantial giant enormous size mass considerable | small little tiny minor narrow slim
largely: mainly mostly chiefly generally predominantly almost | slightly partly
larger: bigger greater more increased wider | smaller lesser tinier narrower
largest: biggest greatest major top main huge large largest-ever bigger most | smallest tiniest least shortest; laser: beam light device ray | radar
lash: beat whip hit strike hammer batter pound; lashed: hit batter whip beat flog pound struck criticise | spare calm
last: | first next opening early second start upcoming; lasting: permanent enduring long-term durable | temporary brief short-lived fleeting
lastly: finally | firstly
late: overdue delayed dead former tardy night evening later belatedly recent eve overnight end behind | early prompt punctual morning noon dawn mid midday advance
lately: recently of_late | formerly long_ago
later: afterwards subsequently then after following eventually late subsequent next afterward soon ensuing | earlier before previously first sooner prior
latest: newest recent most_recent new current another recently fresh up-to-date | first earliest oldest previous former next
latter: final later | former; laud: praise hail commend applaud acclaim | criticise condemn slam denounce
laugh: chuckle laughter joke funny | cry weep frown; laughing: amused | crying; laughter: laugh amusement laughing | tears crying
launch: start begin introduce open unveil initiate release debut lift-off fire kick_off roll_out set_up blast_off lift_off | end halt cancel land close abandon scrap postpone shelve
launcher: rocket launch | missile; launchpad: launch_site launching_pad site pad | runway; launder: wash clean
laundering: money-laundering clean_money | embezzlement bribery tax_evasion; lava: magma molten molten_rock volcanic | ash mud
lavatory: toilet bathroom restroom loo | kitchen bedroom office shower
lavish: luxurious extravagant expensive extravagance sumptuous costly plush opulent | modest simple cheap frugal plain
law: legislation act statute rule bill measure regulation legal constitution code legislative | custom guideline request crime proposal
law-abiding: honest upright respectable | criminal lawless lawbreaking; lawbreaker: criminal offender crook wrongdoer felon | policeman victim judge
lawful: legal legitimate permitted allowed valid | illegal unlawful criminal banned
lawfully: legally legitimately legal rightfully | unlawfully illegally wrongfully; lawless: anarchic unruly chaos | law-abiding
lawmaker: legislator politician representative congressman senator mp member_of_parliament parliamentarian | judge lawyer governor mayor prosecutor president lobbyist ambassador
lawmakers: legislators politicians parliament congress | judges voters ministers; lawmaking: legislation legislative
lawman: policeman sheriff officer | criminal outlaw lawyer judge
lawsuit: suit legal_action case sue claim litigation legal_claim court complaint litigate court_action plaintiff | prosecution indictment settlement appeal criminal_charge
lawyer: attorney solicitor barrister counsel advocate legal representative legal_team law defence | judge juror witness doctor defendant client plaintiff accountant police nurse victim
lax: loose slack careless lenient | strict tight rigorous stringent; lay: put place set placed put_down | lift; layer: coat level covering tier sheet
layoff: redundancy sacking dismissal job_loss job_cut lay_off | hiring recruitment appointment promotion rehiring; layout: plan design arrangement
lb: pound weight | kg ounce inch stone
lead: head guide run direct spearhead ahead front result cause command top advantage leader front-runner in_front edge go_ahead manage steer chair bring conduct charge in_charge | follow trail behind last lose deficit lag follower end bottom finish
leader: chief head boss president chairman ruler captain lead principal leadership commander guide head_of director top frontrunner | follower deputy member subordinate soldier supporter loser opposition worker
leaders: heads chiefs bosses rulers | followers members subordinates underlings
leadership: leader command control management direction lead head rule | followers membership
leading: top prominent main ahead major foremost senior key | trailing minor losing unknown last behind
league: competition division conference association championship tournament group union premiership | cup playoffs friendly
leak: spill escape disclose reveal release disclosure seep leakage ooze drip seepage gas oil divulge pass_on | seal conceal fix plug repair retain hide
leaker: whistleblower source leak informant whistle-blower insider; lean: thin bend tilt rest slim | fat obese
leap: jump bound rise increase surge | fall drop plunge
learn: discover find_out hear study know lesson student told taught educate | forget unlearn instruct
learner: student pupil trainee | teacher instructor; learning: education study training studying | forgetting
lease: rent hire let rental renting contract tenancy tenant | buy sell own purchase ownership
least: minimum smallest lowest bare_minimum less fewest | most maximum highest greatest more
leather: hide skin material | plastic wool cotton fabric fur silk rubber
leave: depart exit quit go vacate abandon departure desert resign walk_out flee go_away head_out evacuate move absence vacation holiday set_off | stay arrive remain enter return come join keep reach stay_on
leaving: departure exit quitting depart departing | arriving staying joining entering returning
lecture: talk speech address lesson speaker class professor teach | exam
lecturer: teacher academic tutor instructor professor researcher educator | student pupil dean headteacher politician doctor
left: leftist left-wing liberal remaining socialist labour progressive departed | right right-wing conservative centre top
left-hander: southpaw | right-hander right-handed; left-wing: leftist socialist liberal left progressive | right-wing conservative far-right centrist
leftist: left-wing socialist left | rightist right-wing conservative centrist
leg: limb body lower_body stage round | arm hand foot head shoulder toe wrist hip back elbow finger neck rib; legacy: heritage inheritance leave
legal: lawful law judicial legitimate lawyer court lawyers authorised permissible allowed attorney litigation | illegal unlawful banned criminal illicit medical financial
legalise: decriminalise allow permit authorise | ban outlaw prohibit criminalise
legalize: legalise allow permit decriminalise law approve | ban outlaw criminalise prohibit
legally: lawfully law lawful | illegally unlawfully criminally; legend: great star hero icon myth
legendary: famous iconic celebrated great legend famed star hero | unknown ordinary
leggings: trousers tights clothing pants | skirt dress shorts socks shirt
legislation: law bill act measure statute regulation legal policy | treaty ruling tradition lawsuit
legislative: parliamentary lawmaking law parliament legislature congress | judicial executive presidential
legislator: lawmaker politician senator congressman representative | judge governor voter lobbyist
legislature: parliament assembly congress lawmakers senate | court cabinet army presidency judiciary
legitimate: legal lawful valid genuine rightful legally real proper | illegal illegitimate fake unlawful bogus
legitimately: legally lawfully | illegally; lend: loan advance give provide | borrow sell donate repay
lender: bank creditor financier loan_company | borrower debtor investor; length: duration extent distance long how_long term | width height depth
lengthen: extend prolong stretch elongate prolonged | shorten cut reduce abbreviate
lengthy: long prolonged extended lengthened drawn-out extensive | short brief quick; leniency: mercy clemency compassion | severity harshness
lenient: soft mild light merciful | harsh tough strict severe heavy; lens: glass; lent: loan lend | give
leopard: cat animal big_cat feline wild_animal | lion tiger cheetah panther bear jaguar wolf
lesbian: gay homosexual same-sex woman lgbt | straight heterosexual bisexual
less: lower smaller reduced below under decrease not_as_much | more greater higher extra increased above
lessen: reduce ease decrease diminish cut lower | increase raise intensify worsen boost
lesser: smaller minor lower reduced | greater bigger major higher; lesson: class teaching lecture learn school instruction | exam
let: allow permit enable rent give_permission lease | prevent ban stop forbid block refuse
let-down: disappointment anticlimax disappointing blow failure | success triumph delight
lethal: deadly fatal kill death mortal murderous killer | harmless non-lethal safe; lethargic: sluggish tired listless slow | energetic lively
letter: note correspondence message mail wrote writing written | call text phone postcard fax speech parcel
leukaemia: cancer disease illness | diabetes tuberculosis aids pneumonia
leukemia: cancer disease illness blood_cancer | diabetes stroke pneumonia hepatitis dementia
level: rate standard amount height stage degree grade equal tied equalise; leverage: influence power pressure advantage
levy: tax charge duty impose fee | refund rebate abolish subsidy; lewdness: indecency obscenity lascivious indecent | decency
liability: responsibility debt obligation blame | asset immunity advantage credit
liable: responsible accountable likely guilty responsibility blame | immune innocent; liaison: contact link affair
liberal: progressive left-wing left leftist centre-left | conservative right-wing green socialist
liberate: free release rescue set_free recapture freedom independence | capture imprison occupy enslave detain invade
liberated: freed released rescued set_free retaken | captured occupied enslaved seized detained
liberation: freeing release freedom | occupation capture enslavement imprisonment
liberty: freedom independence release freedoms right | captivity slavery imprisonment detention oppression imprison
library: archive collection books building | school museum bookstore university church hospital bank theatre gallery
licence: permit permission authorisation authorise certificate | ban refusal prohibition passport
license: licence permit authorisation permission certificate authorise allow | ban prohibition passport registration
licensed: authorised permitted certified approved | unlicensed illegal banned unauthorised
lie: falsehood mislead untruth deceive situate locate lying lied untrue false deceit rest dishonest fib perjure | truth stand honesty
lieutenant: officer deputy soldier | captain sergeant colonel general major private corporal commander admiral inspector
life: existence lifetime living career survival | death dying; lifeless: dead deceased not_breathing | alive living breathing
lifestyle: way_of_life living life habits; lifetime: life career lifelong life-long years alive | moment
lift: raise boost end remove elevator scrap cancel easing hoist ride | impose lower drop tighten keep reimpose extend
lift-off: launch takeoff take_off blast-off launched | landing splashdown re-entry
ligament: knee tissue | bone muscle cartilage hamstring ankle shoulder wrist
light: lamp illuminate bright ignite slight glow sunlight gentle mild lightweight | dark heavy darkness heavyweight extinguish thick
lightly: gently slightly softly mildly | heavily severely hard badly; lightweight: light not_heavy | heavyweight middleweight heavy welterweight
like: similar enjoy such fond prefer such_as keen favour | dislike hate unlike
likelihood: probability chance possibility odds risk prospect | certainty impossibility unlikelihood improbability
likely: probable probably expect set may could probability possible chance might | unlikely certain impossible doubtful improbable
liken: compare equate comparison compared | contrast distinguish; likewise: similarly also too equally | conversely differently instead
limb: | head torso eye; limelight: spotlight attention public_eye publicity fame | obscurity shadow
limit: restrict restriction cap curb maximum reduce constrain ceiling threshold constraint boundary | extend expand increase minimum unlimited
limitation: restriction constraint cap | expansion; limitations: restrictions restriction
limited: restricted small little partial scarce finite capped | unlimited full extensive vast wide
limits: restriction cap boundary ceiling maximum curb restrict | freedom unlimited expansion
line: queue row border boundary route track cable limit edge rail tube policy | circle; line-up: team squad list roster
linebacker: player footballer defender football athlete sportsman defense | quarterback cornerback kicker receiver safety tackle running_back punter lineman
lineman: player footballer | quarterback receiver kicker linebacker cornerback safety punter tackle
liner: ship vessel cruise_ship passenger_ship boat | plane train tanker ferry freighter submarine; lineup: team line-up squad starting_eleven roster
linger: remain stay persist hang_around | leave vanish disappear; lingerie: underwear undergarments bra clothing | swimwear jeans coat
link: connect connection tie relation associate association relationship associated related involvement relate correlation hyperlink | separate unrelated
lion: cat animal predator beast | tiger leopard bear wolf elephant; lip: mouth | ear nose eye chin tongue; lips: mouth | teeth nose eyes ears
liquid: fluid water drink substance | solid gas powder ice steam; liquor: alcohol drink spirits | beer water tobacco juice
list: name roster register catalog enumerate record include index naming inventory set_out cite ranking shortlist item | omit exclude delete
listen: hear pay_attention tune_in | speak ignore watch talk; listener: audience | viewer reader speaker broadcaster
liter: litre litres | gallon pint ounce; literary: book literature writing author | musical
litigate: sue contest go_to_court | settle negotiate mediate; litigation: lawsuit legal_action case legal_proceedings | settlement
litre: volume | gallon pint kilogram metre; litres: | gallon pint kilogram metre tonne
litter: rubbish trash waste garbage refuse | treasure clean valuables recycle
little: small minor slight tiny not_much few hardly low limited scant | big large much great lot plenty enormous considerable older
live: reside dwell stay exist survive alive life inhabit home resident | die recorded work perish dead visit taped; live-action: | animated
lively: energetic active vibrant animated | dull quiet lifeless subdued; liver: organ | kidney heart lung brain stomach pancreas bowel
livestock: animals cattle sheep herd | crops pets grain wildlife
living: alive resident life residing inhabiting livelihood | dead deceased dying killed late
load: cargo burden fill amount pack shipment laden weight freight | unload empty discharge
loan: lend borrowing credit debt money temporary temporarily | sale gift grant permanent permanently donation theft
loath: reluctant unwilling hesitant | eager willing keen; loathe: hate detest despise dislike abhor | love like admire adore enjoy
loathing: hatred hate disgust contempt | love admiration liking affection; lob: throw toss hurl chip lift | catch smash volley header
local: area nearby regional community resident native neighborhood city town municipal neighbor villager provincial | national international foreign federal global foreigner outsider tourist worldwide statewide overseas
locality: area place neighbourhood district; locally: nearby regionally here | globally nationally internationally abroad worldwide
locals: residents people villagers townspeople | tourists visitors foreigners outsiders
locate: find discover trace situate track_down spot pinpoint based lie detect | lose miss hide
location: place site spot position area whereabouts locale where address venue setting scene | date
lock: secure close fasten shut bolt latch closed | unlock open open_up release unfasten key
lockdown: closure shutdown restriction shut stay-at-home curfew locked_down | reopening; locker: cupboard storage cabinet | desk
locomotive: train engine railway | bus; lodge: file submit stay make | withdraw drop leave reject
lodging: accommodation housing room digs | food meal transport; lofty: high tall ambitious grand | low modest lowly; log: record register list
login: password sign-in sign_in | logout; logo: emblem symbol badge brand; loitering: hanging_around lingering
lone: single sole solitary alone solo | group many several; lonely: alone isolated solitary loneliness | popular sociable
loner: recluse introvert solitary_person outsider | socialite extrovert team_player
long: lengthy extended prolonged great far lengthily longtime long-term long-distance drawn-out length | short brief narrow quick medium lasting temporary wide tall
long-range: distant long-distance far-reaching | short-range close; long-standing: old established enduring lasting | recent new brief short-lived
long-term: lasting enduring prolonged long permanent | short-term temporary brief immediate; longer: extended long prolonged | shorter briefer quicker
longest: lengthy long lasting | shortest quickest briefest tallest; longing: desire yearning wish craving yearn | dislike
longtime: veteran long-standing long-term old long-serving established long lifelong former | new recent short-term brief fledgling
loo: toilet lavatory bathroom washroom | kitchen bedroom
look: search seek see watch view appear seem examine glance gaze hunt stare eye inspect peer | ignore overlook; looks: appearance
looming: approaching impending threatening imminent near | receding distant; loop: circle ring noose circuit; loophole: gap
loose: free escaped slack on_the_loose escape | tight captive secured caught
loosely: roughly vaguely approximately broadly | tightly strictly precisely closely firmly; loosen: relax ease slacken | tighten
loot: plunder steal pillage ransack raid rob theft | buy protect return guard; lopsided: one-sided uneven heavy unequal | close even balanced narrow
lorry: truck vehicle hgv juggernaut trailer | car bus van train bike tractor
lose: loss defeat beaten drop fall miss forfeit losses go_down shed suffer lost loser | win gain find keep beat victory won recover earn tie draw
loser: failure beaten runner-up | winner champion victor hero
losing: defeat beaten unsuccessful failing defeated loss | winning gaining successful keeping succeeding
loss: defeat death losing deficit setback decline destruction lose lost beaten bereavement fall drop shortfall damage fail | win victory gain profit winning draw tie increase recovery surplus
losses: deficit casualties shortfall reverses | profits gains earnings; lost: missing gone mislaid beaten defeated | found won recovered gained
lot: many much plenty great_deal loads large_number | few little bit none; lots: many much plenty numerous | few little none hardly
lottery: draw raffle game lotto jackpot prize | casino; loud: noisy deafening booming thunderous blaring noise | quiet silent soft faint
loudly: noisily aloud at_full_volume audibly | quietly silently softly gently
lounge: living_room sitting_room bar room waiting_area | kitchen bedroom bathroom garage dining_room hall
love: adore affection like enjoy passion fond cherish lover romance relationship affair beloved fan | hate dislike hatred fear despise loathe
loved: beloved adored cherished popular treasured dear | hated despised disliked loathed unpopular
lovely: beautiful nice wonderful pleasant delightful pretty | ugly horrible nasty
lover: partner boyfriend girlfriend love sweetheart enthusiast | enemy spouse hater
loving: affectionate caring devoted fond | hateful cold uncaring abusive
low: little small weak down poor reduced lower lowest bottom cheap depressed minimal | high tall strong higher top
low-cost: cheap budget affordable inexpensive | expensive costly luxury high-priced
low-income: poor needy disadvantaged low-paid deprived | wealthy rich high-income affluent
low-priced: cheap inexpensive affordable | expensive overpriced; lower: cut reduce drop decrease less low fall reduced | raise higher upper increase
lowered: reduced cut decreased dropped brought_down | raised increased elevated hiked
lowest: bottom minimum least low smallest | highest top maximum largest; lowland: plain low-lying flat | highland mountain hill
loyal: faithful devoted committed loyalty supportive staunch true dedicated | disloyal treacherous traitor
loyalist: supporter follower pro-government loyal faithful | rebel opponent republican traitor separatist dissident
loyalty: allegiance devotion fidelity loyal support faithfulness commitment | betrayal disloyalty treachery
luck: fortune chance lucky good_fortune | misfortune bad_luck; luckily: fortunately happily lucky by_chance | unfortunately sadly tragically
lucky: fortunate luck fortune chance | unlucky unfortunate; lucrative: profitable well-paid money | unprofitable
ludicrous: ridiculous absurd silly laughable | sensible reasonable serious rational
luggage: baggage bag suitcase belongings cases holdall | passenger wallet
lukewarm: tepid unenthusiastic half-hearted cool | enthusiastic hot warm fervent; lumber: timber wood planks | steel stone concrete coal
lump: growth mass swelling bump; lumps: swellings growths pieces; lunar: moon moon_surface | solar martian earthly terrestrial planetary
lunch: meal midday_meal food | dinner breakfast supper brunch tea snack
lung: organ respiratory breathing chest | heart kidney liver stomach pancreas brain bladder throat prostate
lure: attract entice tempt draw bait trick temptation pull coax | repel deter; lurking: hiding waiting loitering hide wait prowling stalk concealed
luxurious: lavish opulent plush expensive | basic modest spartan cheap shabby
luxury: expensive lavish upmarket high-end posh five-star upscale plush | cheap budget basic modest
lying: dishonest untruthful untrue lie false deceive untruth mislead | honest truthful standing truth
lynch: hang kill mob_killing murder execute string_up | acquit rescue beat; lyrics: words song lines text verse | melody tune beat
`;
