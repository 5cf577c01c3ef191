/** From "nab" to "nuts". */
export const entries = `
nab: arrest catch capture grab detain seize snatch take_into_custody apprehend | release free lose; nail: spike fingernail | screw bolt hammer
naive: innocent inexperienced gullible trusting unsuspecting | worldly shrewd
naked: nude unclothed bare undressed nudity nakedness without_clothes | clothed dressed clad; nakedness: nudity bareness undress | clothing
name: identify call title list appoint reveal select nominate | withhold number address
named: called identified dubbed titled known chosen appointed | anonymous unnamed unidentified
nameless: unnamed anonymous unidentified | named identified; namely: specifically
naming: identifying appointing nomination announcing designation | withholding
nan: grandmother gran granny | grandfather aunt great-aunt mother sister
nanny: childminder babysitter carer au_pair | mother nurse teacher grandmother aunt; nap: sleep doze rest
narcotic: drug opiate opioid substance | stimulant vitamin alcohol antibiotic
narcotics: drugs drug illegal_drugs | weapons alcohol arms cigarettes explosives; narrative: story account tale storyline version plot
narrow: slim slight close thin slender small tight | wide broad overwhelming; narrower: thinner slimmer tighter smaller reduced | wider broader
narrowing: reduction tightening shrinking closing decrease | widening broadening expansion
narrowly: barely just closely close slim slightly | comfortably easily widely overwhelmingly by_far
nasty: unpleasant horrible bad serious | nice pleasant kind friendly
nation: country state people homeland land public population government | city county province continent town village island hemisphere
national: country nationwide federal citizen domestic state countrywide country_wide public government | local international foreign regional provincial municipal global foreigner
nationality: citizenship | race religion age gender; nationally: nationwide country | locally internationally local
nationwide: national countrywide nation across_the_country | local regional worldwide citywide statewide
native: indigenous local aboriginal born originally_from homegrown | foreign foreigner immigrant alien outsider
natives: local inhabitant resident indigenous | foreigner immigrant settler visitor
natural: normal organic wild environmental biological instinctive | artificial man-made unnatural synthetic manufactured fake processed
naturally: of_course normally | artificially unnaturally; nature: environment character wildlife
naughty: mischievous bad cheeky | nice good well-behaved; nautical: maritime marine sea naval ship boat ocean sailing | aerial land aviation
naval: navy maritime sea marine warship sailor | army aerial airborne infantry; navigate: steer sail guide negotiate
navy: naval military fleet maritime force sea_force sailors warship | army police air_force marines coastguard soldiers coast_guard
nazi: fascist far-right | communist allied
near: close nearby by beside next around vicinity outside adjacent | far distant away remote beyond opposite
nearby: close neighbouring local adjacent near close_by next close_to surrounding vicinity next_to | distant remote faraway far
nearer: closer less_far | farther further more_distant; nearest: closest nearby neighbouring | furthest farthest
nearly: almost about approximately close_to around some virtually just_under well_nigh just_short_of approaching | over exactly more_than precisely well_over under twice hardly
nearness: proximity closeness | distance remoteness gap; neat: tidy orderly | messy untidy; necessarily: inevitably always
necessary: needed essential required vital need must compulsory | unnecessary optional useless superfluous needless
necessitate: require demand need force; necessity: need requirement essential must | luxury option
neck: throat | head back arm leg chest shoulder chin wrist ankle
necklace: jewellery chain pendant jewelry jewel | ring bracelet earring watch brooch crown bag anklet
need: require want must necessity demand requirement lack have_to essential | have refuse surplus reject unnecessary
needed: required necessary essential vital | unnecessary unneeded superfluous optional; needle: syringe | knife pin
needless: unnecessary pointless avoidable | necessary essential vital
needy: poor disadvantaged impoverished deprived vulnerable destitute underprivileged | rich wealthy affluent
negative: bad adverse unfavourable harmful poor pessimistic unfavorable | positive good favourable neutral
neglect: ignore disregard negligence fail negligent mistreat abandon careless maltreat forget overlook | abuse care attention protect nurture
negligence: carelessness neglect failure careless fail | intent care diligence intentional; negligent: careless reckless neglect | careful
negotiate: talk discuss bargain deal broker mediate agree seek thrash_out | dictate refuse fight impose surrender
negotiation: talks discussion bargaining dialogue talk deal mediation | fight war strike lawsuit battle
negotiations: talks discussion bargaining dialogue | war boycott; negotiator: mediator diplomat envoy talks representative
neighbor: resident local person_next_door next-door neighbour people_living_nearby people_next_door | relative stranger colleague landlord family friend
neighborhood: area district community suburb locality neighbourhood local street part_of_town | city country state village downtown
neighbour: resident local next_door locals people living_nearby adjacent bordering | stranger relative tenant landlord
neighbourhood: area district community suburb locality local street | country city region town
neighbouring: nearby adjacent adjoining next | distant faraway remote far-off
nephew: relative family kin boy kinsman | niece son uncle cousin brother father grandson brother-in-law stepson daughter grandfather
nephews: relatives family | nieces sons cousins uncles
nervous: anxious worried tense uneasy nerves fearful apprehensive afraid | calm confident relaxed bored
nervously: anxiously uneasily apprehensively tensely | calmly confidently coolly boldly
net: internet goal score web land earn mesh find_net | gross miss concede
network: channel system broadcaster station web tv_station group tv_channel chain
neurosurgeon: surgeon doctor brain_surgeon medic brain physician | dentist nurse cardiologist patient psychologist psychiatrist orthopedist
neutral: impartial unbiased non-aligned independent | biased partisan hostile
neutrality: impartiality non-alignment even-handedness | bias partiality alliance
never: not no none neither without | always often once frequently sometimes usually repeatedly regularly ever twice
nevertheless: nonetheless however still but though; new: fresh latest recent novel modern newly | old former previous used ancient existing
new-born: baby infant | adult elderly toddler teenager; newborn: baby infant new-born newly_born child | adult toddler teenager fetus
newcomer: arrival debutant rookie beginner novice | veteran champion regular stalwart
newer: later more_recent latest recent modern new fresh young | older; newest: latest most_recent new recent | oldest first old
newly: recently new freshly just latest | long previously
news: report information announcement word update story headline development media journalists press updates bulletin broadcast coverage current_affairs reporter article revelation | rumour secret
newscast: broadcast bulletin news programme news_bulletin | newspaper film magazine website
newsletter: bulletin publication magazine letter mailing | book television
newsman: journalist reporter newspaperman correspondent | politician actor lawyer
newspaper: paper daily publication press tabloid journal broadsheet news print media article reporter journalist | magazine television radio book website broadcaster network blog app
newspaperman: journalist reporter editor | broadcaster reader newsreader author
newspapers: press paper media daily | television magazine radio websites
newsreader: presenter anchor newscaster broadcaster | weatherman columnist editor cameraman
newswoman: journalist reporter correspondent presenter anchor | newsman politician actress
next: following upcoming coming future later subsequent new subsequently ensuing then succeeding impending forthcoming neighboring | last previous past first current earlier final preceding
nice: pleasant lovely good kind friendly enjoyable sweet | nasty unpleasant mean horrible; nicely: well | badly
nick: steal cut arrest pinch pilfer | buy donate release return; nickname: moniker call name dub alias known_as so-called label
niece: relative family kin girl | nephew aunt daughter sister cousin granddaughter
night: overnight nighttime late dark nightly after_dark last_night tonight | morning day afternoon daytime noon dawn midday weekend
nightclothes: pyjamas nightwear nightdress clothing | suit uniform; nightclub: club disco venue bar | restaurant church theatre cinema
nightfall: dusk sunset darkness evening | dawn sunrise daybreak noon; nightly: every_night each_night | daily weekly hourly
nightmare: ordeal bad_dream horror terrible trauma awful disaster | dream delight; nighttime: night overnight evening | daytime morning noon
nightwear: pyjamas nightclothes sleepwear | uniform swimwear underwear; nil-nil: goalless draw scoreless | one-nil
nine: | eight ten seven six five three four two; ninth: | eighth tenth seventh fifth first sixth third fourth twelfth second
nitrogen: gas | oxygen hydrogen carbon helium; nobody: none no_one no-one | everyone everybody somebody someone many
nod: approval gesture agree approve consent | shake reject refusal; noise: sound din racket loud noisy sounds | silence quiet calm
noisy: loud rowdy raucous boisterous | quiet silent calm hushed peaceful
nominate: name select propose choose pick appoint put_forward suggest candidate shortlist nominee | reject elect win dismiss oust award vote_down
nomination: candidacy selection nod pick candidate nominee shortlist chosen put_forward | rejection election win award
nominee: candidate contender pick choice selection nominated nomination | winner incumbent president loser voter; non-fatal: | fatal deadly
non-lethal: non-fatal harmless | lethal deadly fatal; non-national: foreigner alien immigrant | citizen national local
non-professional: amateur | professional; nonbinding: voluntary advisory non-binding symbolic | binding compulsory mandatory
noncombatant: civilian non-fighter | soldier fighter combatant troops; noncommercial: non-profit not-for-profit | commercial
none: nobody neither zero no nothing | all some many several everyone; nonetheless: nevertheless still however yet but though despite | therefore
nonfatal: non-lethal survivable | fatal deadly lethal; nonfiction: | fiction novel poetry
nonpayment: default arrears non-payment failure_to_pay | payment
nonprofit: charity charitable organization not-for-profit organisation foundation | company for-profit corporation
nonsense: rubbish absurd gibberish absurdity | truth sense fact wisdom; nonviolence: peace pacifism peacefulness | violence force
nonviolent: peaceful non-violent | violent bloody armed aggressive; noodles: pasta food meal | rice bread potato chips
noon: midday lunchtime | midnight evening morning dawn dusk; norm: standard rule average usual | exception
normal: usual ordinary regular standard natural average | abnormal unusual strange odd
normally: usually typically generally usual regularly ordinarily | rarely unusually exceptionally; norms: standards rules convention standard rule
north: northern northerly northwards | south east west southern eastern western southeast
north-eastern: northeast northeastern north-east | south-western south-eastern north-western southern northern western eastern
north-west: northwest northwestern north-western | south-east north-east south-west south east
northeast: north-eastern north-east | southwest southeast northwest north east south west southern western
northeastern: northern eastern | southwestern southern western northwestern southeastern
northern: north northerly | southern eastern western south central southeast
northwest: northwestern north-west north | southwest northeast southeast southeastern southern east
northwestern: north-west northwest north-western | southeastern northeastern southwestern southern eastern; nose: face | ear mouth eye chin lips
notable: prominent important well-known significant famous remarkable noted high-profile | minor unknown obscure insignificant
notably: particularly especially; note: say observe message letter point_out remark write mention add point banknote | ignore overlook
noted: said observed remarked famous renowned commented mentioned stated | unknown ignored unnoticed
notice: see spot observe warning announcement realise saw sign warn detect alert | miss overlook ignore hide
noticeable: visible marked evident clear | unnoticeable invisible hidden
noticeably: clearly markedly visibly significantly | imperceptibly slightly barely
noticed: seen spotted observed detected | unnoticed ignored overlooked missed hidden; notification: alert message notice notify inform
notify: inform tell alert advise warn | conceal hide ignore withhold; notion: idea concept belief thought | fact reality certainty
notions: ideas belief concept thought | facts; notoriety: fame infamy infamous notorious | obscurity respect
notorious: infamous well-known famous known | unknown respected; nourish: feed sustain nurture | starve deprive poison
nourishment: food sustenance nutrition; novel: book new fiction story author unusual | poem play film biography old memoir album
novelist: author writer | poet playwright singer actor journalist; novelty: newness innovation new original | tradition
novice: beginner newcomer learner rookie trainee | expert veteran master professional
now: currently today presently at_present current these_days nowadays present | then formerly later previously yesterday soon earlier before afterwards tomorrow
nowadays: today now currently these_days | formerly previously once tomorrow; nowhere: no_place not_anywhere | everywhere somewhere all_over
noxious: toxic poisonous harmful hazardous dangerous | harmless safe; nuclear: atomic atom | conventional solar chemical coal wind hydro
nude: naked unclothed undressed bare nudity stripped without_clothes | clothed dressed; nudity: nakedness naked nude unclothed bare | clothed
number: figure total amount count tally sum numerous many several quantity phone_number | name letter percentage price date
numbers: figures totals amounts; numeral: number digit figure symbol | letter word
numerous: many several various countless a_number_of multiple lots | few single no one; nun: sister religious | monk priest bishop mother
nurse: medic carer health_worker caregiver medical_staff health_care_worker | doctor surgeon patient dentist paramedic pharmacist teacher receptionist
nursery: playgroup kindergarten creche preschool day_care | university college school; nursing: caring care medical carer tending | teaching dentistry
nuts: crazy
`;
