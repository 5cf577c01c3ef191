/** From "nab" to "nuts". */
export const entries = `
nab: arrest catch capture grab detain seize | release free lose; nail: | screw; naive: innocent inexperienced | worldly
naked: nude unclothed bare undressed | clothed dressed; name: identify call title list appoint reveal | withhold; namely: specifically
narcotic: drug opiate | stimulant vitamin alcohol; narcotics: drugs | weapons alcohol; narrative: story account tale
narrow: slim slight close thin | wide broad; narrowly: barely just closely | comfortably easily widely
nation: country state people homeland land public population government | city county province continent town village
national: country nationwide federal citizen domestic state countrywide country_wide public government us british | local international foreign regional provincial municipal global foreigner
nationally: nationwide | locally internationally; nationwide: national countrywide | local regional worldwide
native: indigenous local aboriginal born | foreign foreigner immigrant
natural: normal organic wild environmental biological instinctive | artificial man-made unnatural synthetic manufactured fake processed
naturally: | artificially; nature: environment character; naughty: mischievous bad | nice; nautical: maritime marine sea naval
naval: navy maritime | army aerial; navy: naval military fleet maritime force sea_force | army police air_force marines
nearby: close neighbouring local adjacent near | distant remote faraway
nearly: almost about approximately close_to around some virtually just_under well_nigh just_short_of approaching | over exactly more_than precisely well_over under twice hardly
necessarily: inevitably always; necessary: needed essential required vital need must compulsory | unnecessary optional useless superfluous
neck: throat | head back arm leg chest shoulder chin wrist ankle
necklace: jewellery chain pendant jewelry jewel | ring bracelet earring watch brooch crown
need: require want must necessity demand requirement lack | have refuse surplus; needle: syringe; negative: bad adverse unfavourable | positive
neglect: ignore disregard negligence fail negligent mistreat | abuse care; negligence: carelessness neglect failure | intent care
negligent: careless reckless | careful; negotiate: talk discuss bargain deal broker mediate talks agree seek | dictate refuse fight impose
negotiation: talks discussion bargaining dialogue talk deal discussions mediation | fight war strike lawsuit; negotiator: mediator diplomat envoy
neighbor: resident local person_next_door | relative stranger colleague landlord; neighborhood: area district community suburb locality | city country
neighbour: resident local | stranger relative; neighbourhood: area district community quarter suburb | country city
neighbouring: nearby adjacent adjoining next | distant faraway; nephew: relative | niece son uncle cousin brother
nervous: anxious worried tense uneasy | calm confident relaxed; net: internet goal score | gross miss; network: channel system broadcaster station web
neurosurgeon: surgeon doctor brain_surgeon medic | dentist nurse cardiologist patient; neutral: impartial unbiased | biased partisan
never: not no none neither without | always often once frequently sometimes usually repeatedly regularly ever twice
nevertheless: nonetheless however still; newborn: baby infant new-born | adult toddler; newer: later more_recent | older
newest: latest most_recent new recent | oldest first old; newly: recently new freshly
news: report information announcement word update story headline development | rumour secret
newsletter: bulletin publication magazine letter mailing | book television
newspaper: paper daily publication press tabloid journal | magazine television radio book website
next: following upcoming coming future later subsequent new subsequently ensuing then succeeding impending forthcoming neighboring | last previous past first current earlier final preceding
nice: pleasant lovely good kind | nasty unpleasant; nicely: well | badly; nickname: moniker call name dub alias known_as called so-called label
night: overnight nighttime late dark | morning day afternoon daytime noon; nightclothes: pyjamas nightwear nightdress clothing | suit uniform
nightmare: ordeal bad_dream horror | dream; ninth: | eighth tenth seventh; nobody: none no_one | everyone everybody somebody
nod: approval gesture agree approve consent | shake reject refusal; noise: sound din racket | silence quiet
noisy: loud rowdy raucous boisterous | quiet silent calm
nominate: name select propose choose pick appoint put_forward suggest candidate shortlist nominee | reject elect win dismiss oust award vote_down
nomination: candidacy selection nod pick | rejection election
nominee: candidate contender pick choice selection | winner incumbent appointee president
nonetheless: nevertheless still however yet but though despite | therefore; nonprofit: charity charitable organization | company for-profit
noon: midday | midnight evening morning; normal: usual ordinary regular standard | abnormal unusual
normally: usually typically generally | rarely unusually; norms: standards rules
north: northern northerly northwards | south east west southern eastern western southeast
northeast: north-eastern north-east | southwest southeast northwest north east south west; northern: north | southern eastern western south
northwest: northwestern north-west north | southwest northeast southeast southeastern southern east
northwestern: north-west northwest | southeastern northeastern southwestern southern; nose: | ear mouth eye chin
notable: prominent important well-known significant; notably: particularly especially
note: say observe message letter point_out remark write | ignore; notice: see spot observe warning announcement realise | miss overlook
notification: alert message notice; notify: inform tell alert advise warn | conceal hide ignore withhold; notion: idea concept belief | fact
notions: ideas; notoriety: fame infamy infamous | obscurity respect; notorious: infamous well-known famous known | unknown respected
nourish: feed sustain | starve; novel: book new fiction story | poem play film biography old
now: currently today presently at_present | then formerly later; nowhere: no_place | everywhere somewhere
nuclear: atomic | conventional solar chemical coal; nude: naked unclothed undressed bare | clothed dressed; nudity: nakedness naked nude
number: figure total amount count tally sum numerous many several quantity phone_number | name letter percentage price date; numbers: figures
numerous: many several various countless | few
nurse: medic carer health_worker caregiver medical_staff health_care_worker | doctor surgeon patient dentist paramedic pharmacist teacher; nuts: crazy
`;
