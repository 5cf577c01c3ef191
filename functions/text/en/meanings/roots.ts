/** Irregular forms, each with the form that counts. A bar parts them. */
export const irregularForms = `
began begun begin|became become|bought buy|built build|brought bring|broke broken break|caught catch|chose chosen choose|came come
cut cutting cut|dealt deal|died dying die|drew drawn draw|drove driven drive|drank drunk drink|ate eaten eat|fell fallen fall|felt feel
fought fight|found find|fled flee|flew flown fly|froze frozen freeze|gave given give|got gotten get|grew grown grow|hung hang|heard hear
hid hidden hide|held hold|kept keep|knew known know|laid lay|led lead|left leave|lent lend|let letting let|lost lose|made make|meant mean
met meet|paid pay|put putting put|ran running run|rang rung ring|rose risen rise|rode ridden ride|said say|sang sung sing|sank sunk sunken sink
saw seen see|sold sell|sent send|shook shaken shake|shot shoot|showed shown show|shut shutting shut|slept sleep|slid slide|spoke spoken speak
spent spend|spread spread|stole stolen steal|stood stand|struck stricken strike|swam swum swim|swept sweep|swore sworn swear|took taken take
taught teach|tore torn tear|told tell|thought think|threw thrown throw|understood understand|woke woken wake|won winning win|withdrew withdrawn withdrawal withdraw
wore worn wear|wrote written write|went gone go|children child|women woman|men man|people person|wives wife|lives life|feet foot|mice mouse
leaves leaf|overthrew overthrown overthrow|overcame overcome|sought seek|born birth bear|hit hitting hit|hurt hurt|beat beaten beat|bled bleed
blew blown blow|bore borne bear|burnt burn|bid bidding bid|bit bitten bite|crept creep|dug dig|dreamt dream|fed feed|forbade forbidden forbid
forgot forgotten forget|leapt leap|learnt learn|lit light|proved proven prove|quit quitting quit|rebuilt rebuild|sped speed|spilt spill|split splitting split
spoilt spoil|sprang sprung spring|stuck stick|stung sting|undertook undertaken undertake|underwent undergone undergo|upset upsetting upset|wound wound
was were been being is are am be|had has having have|did done does doing do|lain lay lie|lying lie|lied lie|tied tying tie|dying die
overtook overtaken overtake|oversaw overseen oversee|foresaw foreseen foresee|arose arisen arise|awoke awoken awake|bound bind|bade bidden bid|bent bend
clung cling|flung fling|forgave forgiven forgive|knelt kneel|leant lean|mown mow|pled plead|repaid repay|shone shine|shrank shrunk shrunken shrink
slew slain slay|spun spin|strode stride|strung string|strove striven strive|swollen swell|swung swing|trod trodden tread|upheld uphold|wept weep
mistook mistaken mistake|misled mislead|outdid outdone outdo|outran outrun|overran overrun|overrode overridden override|retook retaken retake
resold resell|rewrote rewritten rewrite|withheld withhold|withstood withstand|wove woven weave|clad clothe|dived dove dive|spat spit|swelled swell
tries tried try|cries cried cry|dries dried dry|spies spied spy|freed free|used uses using use|axed axes axing axe|sued suing sue|tied ties tie|died dies die
thieves thief|knives knife|halves half|shelves shelf|wolves wolf|geese goose|teeth tooth|crises crisis|analyses analysis|criteria criterion|loaves loaf
policemen policeman|firemen fireman|spokesmen spokesman|fishermen fisherman|gunmen gunman|servicemen serviceman|crewmen crewman|businessmen businessman
congressmen congressman|congresswomen congresswoman|policewomen policewoman|spokeswomen spokeswoman|grandchildren grandchild|schoolchildren schoolchild
aircraft aircrafts|alumni alumnus|bacteria bacterium|phenomena phenomenon|media medium|oxen ox|calves calf|scarves scarf|hooves hoof|selves self
foretold foretell|forsook forsaken forsake|hewn hew|inlaid inlay|lit lighted light|mistakes mistake|outgrew outgrown outgrow|oversold oversell|proven prove|rang ring
redid redone redo|reset resetting reset|shed shedding shed|slit slitting slit|sown sow|spun spin|swore swear|thrust thrusting thrust|undid undone undo|unwound unwind
`;

/** Nouns, adjectives and verbs of one root whose stems differ. */
export const families = `
explode explosion explosive|collide collision|decide decision|divide division|invade invasion invader|expand expansion|extend extension
destroy destruction|construct construction|produce production producer product|reduce reduction|introduce introduction|deduct deduction
resign resignation|accuse accusation|allege allegation|apply application applicant|appear appearance|approve approval|arrive arrival
behave behaviour behavior|believe belief|breathe breath|choose choice|close closure|compare comparison|compete competition competitor|complain complaint
conclude conclusion|confess confession|defend defence defense defender defendant|deliver delivery|deny denial|depart departure|describe description
die death dead deadly|discover discovery|dismiss dismissal|disappear disappearance|enter entry entrance|examine examination|exist existence
explain explanation|fail failure|find finding|fly flight|grow growth|hate hatred|identify identification|inform information|inherit inheritance
injure injury|inquire inquiry enquiry|intend intention intent|invade invasion|invest investment investor|investigate investigation investigator|join joint
judge judgment judgement|know knowledge|lose loss|maintain maintenance|marry marriage|move movement|murder murderer|negotiate negotiation negotiator
oppose opposition opponent|persuade persuasion|please pleasure|poison poisonous|poor poverty|press pressure|prove proof|publish publication publisher
punish punishment|qualify qualification qualifier|receive receipt|recover recovery|refuse refusal|reject rejection|rely reliance|remove removal|renew renewal
replace replacement|respond response|revise revision|reveal revelation|safe safety|save safety|sell sale seller|serve service|shoot shooting shot gunman
sign signature|speak speech speaker|steal theft|strong strength strengthen|succeed success successful successor|suspect suspicion|suspend suspension
think thought|transmit transmission|treat treatment|try trial|warn warning|weigh weight|withdraw withdrawal|high height|long length|wide width|deep depth
hot heat|able ability|possible possibility|secure security|angry anger|hungry hunger|thirsty thirst|free freedom|true truth|wise wisdom|young youth
rob robbery robber|burgle burglary burglar|analyse analysis analyst analyze|advise advice adviser advisor|permit permission|admit admission
commit commission commitment|promote promotion|elect election elector electoral|educate education|pollute pollution|evacuate evacuation evacuee
donate donation donor|operate operation operator|create creation creator|celebrate celebration|demonstrate demonstration demonstrator
nominate nomination nominee|assassinate assassination|vaccinate vaccination vaccine|inflate inflation|legislate legislation|regulate regulation regulator
generate generation generator|migrate migration migrant|immigrate immigration immigrant|consume consumption consumer|assume assumption|resume resumption
science scientist scientific|economy economic economist economics|politics political politician|crime criminal|medicine medical medication|music musical musician
history historic historical historian|art artist artistic|industry industrial|agriculture agricultural|environment environmental environmentalist
nation national|region regional|province provincial|president presidential presidency|parliament parliamentary|minister ministry ministerial
govern government governor governmental|administer administration administrator|democracy democratic|republic republican|finance financial|commerce commercial
electric electricity electrical|energy energetic|nucleus nuclear|virus viral|bacterium bacteria bacterial|surgery surgeon surgical|law legal lawyer|police policing
terror terrorism terrorist|race racial racism racist|religion religious|sex sexual|child childhood|mother motherhood maternal|fish fishing fisherman fishermen fishery fisheries
farm farmer farming|bank banker banking|build builder building|drive driver|teach teacher|work worker|play player|manage manager management|lead leader leadership
own owner ownership|train trainer training|write writer|paint painter painting|sing singer|dance dancer|act actor actress|perform performance performer
retire retirement retiree|employ employment employee employer unemployed|pay payment pay|agree agreement|disagree disagreement|treat treatment|equip equipment
develop development developer|improve improvement|argue argument|measure measurement|announce announcement|appoint appointment|assess assessment|require requirement
settle settlement settler|state statement|amend amendment|establish establishment|enforce enforcement|involve involvement|entertain entertainment
imprison imprisonment prison prisoner|bomb bomber bombing|attack attacker|protest protester protestor|rescue rescuer|kidnap kidnapper|kill killer killing
smuggle smuggler|hunt hunter|climb climber|cycle cyclist cycling|motor motorist|tour tourist tourism|journal journalist journalism|survive survivor survival
cancel cancellation|compensate compensation|contaminate contamination|corrupt corruption|detain detention detainee|erupt eruption|exclude exclusion|exhibit exhibition
extinct extinction|fund funding|inspect inspection inspector|insure insurance insurer|object objection|observe observation observer|occupy occupation occupier
participate participation participant|predict prediction|prevent prevention|protect protection|reform reformer|register registration|represent representation representative
reserve reservation|restrict restriction|retain retention|select selection|separate separation|solve solution|submit submission|subscribe subscription subscriber
support supporter|transform transformation|transport transportation|violate violation|violent violence|visit visitor|absent absence|present presence|distant distance
important importance|patient patience|silent silence|different difference|evident evidence|independent independence|resident residence residential|urgent urgency
emergent emergency|efficient efficiency|frequent frequency|pregnant pregnancy|accurate accuracy|private privacy|deficit deficient|bankrupt bankruptcy|insolvent insolvency
illegal illegally|guilty guilt|cruel cruelty|poor poverty|royal royalty|loyal loyalty|popular popularity|local locality|hostile hostility|mobile mobility|fertile fertility
recruit recruitment recruiter|inhabit inhabitant|villager village|islander island|employ staff|coastal coast|wooden wood|central centre center|mountain mountainous
dangerous danger|disaster disastrous|fame famous|mass massive|space spacecraft|rain rainy rainfall|flood flooding floodwater|snow snowfall snowy|storm stormy
win winner winning|defeat defeated|score scorer|strike striker|support supporter supportive|oppose opponent|compete competitive|represent rep|photograph photographer photo photography
film filmmaker filming|produce productive|direct director direction|design designer|invent inventor invention|research researcher|report reporter|edit editor edition editorial
publish publisher publication|broadcast broadcaster|present presenter presentation|host hosting|bid bidder|buy buyer|purchase purchaser|consume consumption|lend lender loan|borrow borrower
trade trader trading|export exporter|import importer|invade invader|occupy occupant|capture captive captivity captor|enter entrant|begin beginner beginning|end ending|die dying
assemble assembly|gather gathering|meet meeting|greet greeting|hear hearing|rule ruling|train training|open opening|build building|feel feeling|speak spokesman|feed food
fear fearful|hope hopeful|help helpful helper|harm harmful|hate hateful|grieve grief|believe belief believer|trust trustworthy|success succeed successfully|prosper prosperity prosperous
danger endanger|courage encourage|large enlarge|rich enrich|force enforce|able enable|sure ensure|title entitle|joy enjoy enjoyment|power empower powerful|strength strong
broad broaden|short shorten shortage|wide widen|deep deepen|weak weaken weakness|hard harden|soft soften|tight tighten|sharp sharpen|bright brighten|dark darken darkness|light lighten
worse worsen|less lessen|threat threaten|loose loosen|ill illness|sick sickness|fit fitness|happy happiness|sad sadness|busy business|lonely loneliness|blind blindness
accurate accuracy|adequate adequacy|brutal brutality|certain certainty|complex complexity|equal equality|generous generosity|identical identity|legal legality|major majority
minor minority|moral morality|necessary necessity need|public publicity publicly|real reality|responsible responsibility|similar similarity|stable stability|superior superiority
valid validity|visible visibility|visual vision|optimistic optimism optimist|pessimistic pessimism|enthusiastic enthusiasm|diplomatic diplomat diplomacy|tragic tragedy|heroic hero heroism
dramatic drama|poetic poet poem poetry|romantic romance|athletic athlete|genetic gene|atomic atom|symbolic symbol|cosmetic cosmetics|academic academy|angelic angel|volcanic volcano
catastrophic catastrophe|comic comedy comedian|economic economical|historic historically|strategic strategy|toxic toxin|traumatic trauma|problematic problem|systematic system|automatic automate automation
accident accidental accidentally|addition add additional|betray betrayal|bury burial|propose proposal|refuse refusal|renew renewal|revive revival|survive survivor|dispose disposal|portray portrayal|rehearse rehearsal
withdraw withdrawal|deny denial|try trial attempt|arrive arrival|depart departed|appear apparent|assist assistant assistance|attend attendance attendant|resist resistance resistant|guide guidance|perform performance
defy defiance defiant|rely reliant reliable|comply compliance compliant|ally alliance allied|insure insurance|inherit heir|acquire acquisition|inquire inquest|require requisite|conclude conclusive|decide decisive
persuade persuasive|offend offence offense offensive offender|defend defensive|respond responsive|extend extensive|expand expansive|express expression expressive|impress impression impressive|oppress oppression|depress depression
confess confession|discuss discussion|possess possession|profess profession|succeed succession|exceed excess excessive|proceed procedure proceedings process|recede recession|concede concession|precede precedent
receive receiver reception recipient|deceive deception|perceive perception|conceive conception concept|describe descriptive|subscribe subscriber|prescribe prescription|produce product|seduce seduction|reduce reduced
contribute contribution contributor|distribute distribution distributor|constitute constitution|substitute substitution|execute executed|prosecute prosecution prosecutor|pursue pursuit|persecute persecution
accelerate acceleration|accommodate accommodation|accumulate accumulation|activate activation|administrate administration|aggravate aggravation|allocate allocation|anticipate anticipation|appreciate appreciation|calculate calculation
circulate circulation|collaborate collaboration collaborator|communicate communication|complicate complication|concentrate concentration|confiscate confiscation|congratulate congratulations|contemplate contemplation|cooperate cooperation
coordinate coordination|cultivate cultivation|decorate decoration|dedicate dedication|deteriorate deterioration|devastate devastation|devote devotion devotee|eliminate elimination|emigrate emigration|escalate escalation|estimate estimation
evaluate evaluation|excavate excavation excavator|fascinate fascination|fluctuate fluctuation|formulate formulation|frustrate frustration|graduate graduation|hesitate hesitation hesitant|humiliate humiliation|imitate imitation|indicate indication
initiate initiation initiative|innovate innovation|integrate integration|intimidate intimidation|irritate irritation|isolate isolation|liberate liberation|locate location|manipulate manipulation|mediate mediation mediator|motivate motivation
navigate navigation|orientate orientation|originate origin original originally|penetrate penetration|populate population|radiate radiation|relate relation relationship|relocate relocation|renovate renovation|replicate replication|rotate rotation
situate situation|speculate speculation|stimulate stimulus|terminate termination|tolerate tolerance|translate translation translator|violate violator|apologise apology apologetic|criticise critic criticism critical|emphasise emphasis|hypothesise hypothesis
memory memorise memorable|summary summarise|sympathy sympathise sympathetic|analysis analyse|minimum minimise minimal|maximum maximise maximal|modern modernise modernisation|organise organiser organisation|realise realisation|recognise recognition
authorise authorisation|characterise characteristic character|immunise immunisation|privatise privatisation|stabilise stability|penalise penalty|legalise legal|nationalise nationalisation|colonise colony colonial|victim victimise|vandal vandalism vandalise
`;
