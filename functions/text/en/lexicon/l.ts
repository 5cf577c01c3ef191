/** From "lab" to "lyrics". */
export const entries = `
lab: laboratory facility; labor: work workforce worker union job workers | management; laboratory: lab research_centre | factory
labour: work workers party | conservative; lack: shortage absence without need absent scarcity | abundance plenty have; ladder: | rope
lady: woman female wife madam girl | man gentleman boy guy lord; lake: water reservoir lagoon | river sea ocean pond canal mountain
lament: mourn bemoan regret complain | celebrate
land: touch_down arrive ground territory property soil arrival alight | sea take_off water crash launch depart
lander: spacecraft craft probe | orbiter; landline: phone telephone | mobile cellphone
landlord: owner property_owner homeowner letting | tenant renter lodger buyer; landmark: historic monument significant milestone
landmine: mine explosive | missile grenade; landscape: scenery terrain land countryside
lane: road route street way path | sidewalk shoulder highway pavement; language: tongue speech word | religion; lap: circuit round | mile leg
lapse: error mistake expire | renew
larceny: theft stealing robbery steal thief stolen burglary | fraud assault murder rape kidnapping arson vandalism
large: big huge major sizeable massive great substantial giant enormous size mass considerable | small little tiny minor narrow slim
largely: mainly mostly chiefly | slightly; largest: biggest greatest major top main huge | smallest; laser: beam light; lash: beat whip hit
lashed: hit batter whip beat | spare; last: final latest past previous recent continue | first next opening early
lasting: permanent enduring long-term durable | temporary brief short-lived fleeting
late: overdue delayed dead former tardy night evening later belatedly last recent eve overnight end behind | early prompt punctual morning noon dawn mid
later: afterwards subsequently then after following eventually | earlier before previously first
latest: newest recent most_recent last new current another recently fresh up-to-date | first earliest oldest previous former next
latter: second last | former; laugh: chuckle laughter | cry weep; laughter: laugh amusement | tears crying
launch: start begin introduce open unveil initiate release debut lift-off fire | end halt cancel land close abandon scrap; launcher: | missile
launchpad: launch_site launching_pad site pad | runway; laundering: money-laundering; lava: magma molten | ash
lavish: luxurious extravagant expensive | modest simple cheap; law: legislation act statute rule bill measure regulation legal | policy custom
lawless: anarchic unruly | law-abiding; lawmaker: legislator politician representative congressman senator mp | judge lawyer governor
lawsuit: suit legal_action case sue claim litigation | prosecution
lawyer: attorney solicitor barrister counsel advocate legal representative legal_team law defence | judge juror witness doctor defendant client plaintiff accountant police
lay: put place set; layer: coat level; lb: pound | kg ounce
lead: head guide run direct spearhead ahead front result cause command top advantage leader front-runner | follow trail behind last lose
leader: chief head boss president chairman ruler captain | follower deputy member; leadership: leader command control management direction
leading: top prominent main ahead major foremost senior key | trailing minor losing unknown last behind
league: competition division conference association championship tournament group union premiership | cup playoffs friendly
leak: spill escape disclose reveal release disclosure seep | seal conceal fix plug; leaker: whistleblower source; lean: thin bend | fat
learn: discover find_out hear study know | forget; lease: rent hire let | buy sell own purchase
least: minimum smallest lowest bare_minimum less fewest | most maximum highest greatest more; leather: hide skin | plastic wool
leave: depart exit quit go vacate abandon departure desert resign | stay arrive remain enter return; lecture: talk speech address
left: leftist left-wing liberal | right right-wing conservative centre
leg: limb body thigh calf lower_body stage round | arm hand ankle foot head shoulder toe wrist hip back; legacy: heritage inheritance
legal: lawful law judicial legitimate | illegal unlawful banned
legalize: legalise allow permit decriminalise law approve | ban outlaw criminalise prohibit; legally: lawfully | illegally unlawfully
legend: great star hero icon myth; legendary: famous iconic celebrated great | unknown; leggings: trousers tights clothing | skirt dress shorts
legislation: law bill act measure statute regulation legal policy laws | treaty ruling tradition
legislative: parliamentary lawmaking law parliament legislature congress | judicial executive presidential
legislator: lawmaker politician senator congressman representative | judge governor voter lobbyist
legitimate: legal lawful valid genuine rightful | illegal illegitimate fake; legitimately: legally lawfully | illegally
length: duration extent distance | width height depth; lengthy: long prolonged extended | short brief
lenient: soft mild light merciful | harsh tough strict severe heavy; lent: loan lend | borrow give
leopard: cat animal big_cat feline wild_animal | lion tiger cheetah panther bear jaguar wolf; lesbian: gay homosexual same-sex | straight heterosexual
less: lower smaller reduced | more greater higher extra; lessen: reduce ease decrease diminish cut lower | increase raise intensify worsen boost
lesson: class; let: allow permit enable rent | prevent ban stop forbid block; lethal: deadly fatal | harmless non-lethal safe
letter: note correspondence message mail | call text phone; leukemia: cancer disease illness | diabetes; level: rate standard amount height stage
leverage: influence power; levy: tax charge duty impose fee | refund rebate abolish subsidy
liability: responsibility debt obligation blame | asset immunity advantage credit
liable: responsible accountable likely guilty responsibility blame | immune innocent; liaison: contact link
liberal: progressive left-wing | conservative right-wing; liberate: free release rescue | capture imprison
library: archive collection books building | school museum bookstore university church hospital bank
license: licence permit authorisation permission | ban; lie: falsehood mislead untruth deceive situate locate | truth stand
lieutenant: officer deputy soldier | captain sergeant colonel general major private corporal commander; lifestyle: way_of_life living life habits
lifetime: life career; lift: raise boost end remove elevator scrap cancel | impose lower drop tighten keep
ligament: knee tissue | bone muscle tendon cartilage hamstring
light: lamp illuminate bright ignite slight glow sunlight gentle mild lightweight | dark heavy darkness heavyweight extinguish thick
lightly: gently slightly softly | heavily severely; like: similar enjoy love such | dislike hate unlike
likely: probable probably expect set may could | unlikely certain impossible; limelight: spotlight attention | obscurity
limit: restrict restriction cap curb maximum reduce constrain ceiling | extend expand increase minimum; limitations: restrictions
line: queue row border boundary route track cable | circle; linebacker: player footballer defender | quarterback cornerback kicker
lineman: player | quarterback receiver kicker linebacker; liner: ship vessel | plane train; lineup: team line-up squad
linger: remain stay persist | leave vanish; lingerie: underwear | swimwear
link: connect connection tie relation associate association relationship | separate
lion: cat animal predator beast | tiger leopard bear wolf elephant; liquid: fluid | solid gas
list: name roster register catalog enumerate record include index; listen: hear pay_attention | speak ignore watch
listener: audience | viewer reader speaker broadcaster; liter: litre | gallon pint; literary: book | musical
litter: rubbish trash waste garbage | treasure
little: small minor slight tiny not_much few hardly low limited scant | big large much great lot plenty enormous considerable older
live: reside dwell stay exist survive alive life inhabit | die recorded work perish; livestock: animals cattle sheep herd | crops pets grain wildlife
load: cargo burden fill amount pack | unload empty; loan: lend borrowing credit | sale gift grant permanent; lob: throw toss hurl chip | catch
local: area nearby regional community resident native neighborhood city town municipal neighbor villager provincial | national international foreign federal global foreigner outsider tourist worldwide statewide overseas
locality: area place neighbourhood district; locate: find discover trace situate track_down | lose; location: place site spot position area
lock: secure close fasten shut bolt latch closed | unlock open open_up release unfasten key
lockdown: closure shutdown restriction shut stay-at-home curfew locked_down | reopening
lodge: file submit stay make cabin put_in | withdraw drop leave reject; log: record register; logo: emblem symbol badge
lone: single sole solitary alone solo one | group many several
long: lengthy extended prolonged great far lengthily longtime long-term long-distance drawn-out length wide | short brief narrow quick medium
longer: extended | shorter briefer; longest: lengthy long | shortest
longtime: veteran long-standing long-term old long-serving established long lifelong former | new recent short-term brief fledgling
look: search seek see watch view appear seem examine | ignore; loop: circle ring; loophole: gap; loose: free escaped slack | tight captive
loot: plunder steal pillage ransack raid rob theft stealing | buy protect return; lopsided: one-sided uneven | close even
lose: loss defeat beaten drop fall miss forfeit losses go_down shed suffer | win gain find keep beat victory won
loss: defeat death losing deficit setback decline destruction | win victory gain profit; lot: many much plenty | few little
loud: noisy deafening booming thunderous blaring noise | quiet silent soft faint; loudly: noisily aloud | quietly silently softly
lounge: living_room sitting_room bar room waiting_area | kitchen bedroom bathroom garage
love: adore affection like enjoy passion fond cherish | hate dislike hatred fear
lovely: beautiful nice wonderful pleasant delightful pretty | ugly horrible nasty; lover: partner boyfriend girlfriend
low: little small weak down poor reduced | high tall strong; lower: cut reduce drop decrease less | raise higher upper increase
lowland: plain | highland; loyal: faithful devoted committed loyalty supportive staunch true dedicated | disloyal treacherous traitor
loyalist: supporter follower pro-government | rebel opponent republican
loyalty: allegiance devotion fidelity loyal support faithfulness commitment | betrayal disloyalty treachery; luck: fortune chance | misfortune
luckily: fortunately | unfortunately sadly; lucky: fortunate luck | unlucky unfortunate; lucrative: profitable well-paid | unprofitable
ludicrous: ridiculous absurd silly | sensible reasonable serious; luggage: baggage bag suitcase; lunar: moon | solar martian
lunch: meal midday_meal food | dinner breakfast supper brunch tea; lung: organ | heart kidney liver
lure: attract entice tempt draw bait trick temptation pull coax | repel deter; lurking: hiding waiting loitering
luxury: expensive lavish upmarket | cheap budget; lying: dishonest untruthful untrue | honest truthful; lynch: hang kill mob_killing
lyrics: words song | melody
`;
