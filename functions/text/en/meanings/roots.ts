/** Irregular forms, each with the form that counts. A bar parts them. */
export const irregular = `
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
`;
