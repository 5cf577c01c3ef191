/** From "pace" to "pope". */
export const entries = `
pace: speed rate tempo quickly velocity step walk | distance; pack: load fill group bundle crowd bag | unpack empty
package: parcel deal plan bundle | letter envelope; packed: crowded full crammed jammed | empty deserted uncrowded vacant
pact: agreement deal treaty accord arrangement partnership alliance | dispute war rift split conflict; pad: apartment home
paddock: field enclosure pen pasture | stable; page: site profile sheet web_page leaf website account | chapter book cover screen
pageant: contest show competition parade beauty_contest; pail: bucket container | bowl
pain: ache suffering agony hurt sore distress | pleasure relief joy comfort
painful: sore hurting distressing hurt agonizing ache difficult | painless pleasant comfortable enjoyable; painless: pain-free | painful agonising
paint: colour decorate art portray | draw sculpt; painter: artist | sculptor singer writer photographer plumber
painting: picture artwork portrait canvas art work | sculpture photograph statue book drawing film
pair: couple duo both partners partner | trio single three individual four quartet group
pajamas: pyjamas nightclothes clothes nightwear sleepwear bedclothes | suit uniform gown
pal: friend mate buddy companion | enemy stranger rival relative foe brother; palace: residence royal mansion home | cottage prison parliament
palm: hand tree | foot finger wrist sole heel thumb; pane: glass window
panel: board committee jury commission group body team | individual judge person
panelist: member judge speaker guest pundit | contestant host audience
panic: alarm fear terror scare panicked frighten fright hysteria | calm composure
panicked: frightened alarmed scared panic terrified fearful in_panic | calm composed
pants: trousers clothes clothing slacks | shirt jacket shoes hat skirt coat socks; paparazzi: photographer press media photographers paparazzo
paper: newspaper document daily report study publication journal newspapers article research sheet | website book magazine television plastic
paperwork: documents forms documentation papers document form bureaucracy administration; par: | birdie bogey eagle double-bogey
parade: procession march pageant marching celebration carnival | funeral vigil riot rally; paradise: heaven idyll utopia | hell
parallel: similar alongside similarity | perpendicular different; paralysed: immobilised disabled crippled | mobile walking unhurt
paralyze: cripple disable immobilize halt paralysis paralysed immobile disabled | heal walk
paralyzed: disabled paralysed unable_to_move paralysis crippled immobilised | walking
paramedic: medic rescuer ambulance_worker | firefighter policeman surgeon patient
paramedics: ambulance medic crew emergency_services | firefighter police surgeon soldier lifeguard
paramilitary: militia militant armed fighter | civilian police regular_army regular; paranoid: suspicious fearful paranoia delusional | trusting
parasite: organism pest bug worm | host virus bacterium bird; parcel: package packet box mail bundle | letter suitcase envelope
pardon: forgive clemency amnesty absolve release mercy | convict jail sentence execute condemn punish
parent: family | child sibling grandparent uncle aunt son daughter teacher neighbor cousin; parental: mother father family | teacher grandparent
parish: church community village congregation district | diocese city; parity: equality equal_footing | inequality disparity
park: garden green public_park grounds leave | school mall street beach square road forest stadium
parked: stationary left stopped standing | moving driven towed speeding travelling
parliament: legislature assembly lawmakers mps house parliamentary legislators | court cabinet government council police presidency monarchy
parliamentary: legislative parliament mp commons | presidential municipal
parole: release early_release freed released conditional_release | imprisonment jail sentence
part: section portion piece share segment bit component role element partly partial region participate stretch fraction chunk percentage fragment some chapter | whole all entirety full total entire
partial: incomplete part limited biased part_of incompletely partly some | complete full total entire whole unbiased
partiality: bias favouritism prejudice | impartiality neutrality fairness objectivity; partially: partly part | fully completely wholly
participant: contestant competitor player entrant take_part runner member | spectator organiser audience
participate: take_part join compete involve play taking_part enter be_involved attend | withdraw boycott skip abstain miss
participation: involvement taking_part part role | boycott absence
particular: specific certain special individual specifically given precise especially | general usual any
particularly: especially notably specifically mainly specially expressly above_all in_particular really | generally
parting: separation farewell split departure goodbye | meeting reunion marriage arrival
partisan: biased supporter one-sided | impartial bipartisan nonpartisan
partition: division split divide separation break-up splitting | unification union reunification
partly: partially in_part somewhat part some | wholly entirely fully completely solely
partner: companion spouse ally colleague associate girlfriend boyfriend lover | rival enemy opponent ex stranger sibling
partners: spouse ally associate couple | rival opponent stranger competitor
partnership: alliance collaboration cooperation tie-up partner team joint_venture team_up collaborate | rivalry split competition
party: group organisation faction political celebration event gathering celebrate get-together bash function side political_party movement | funeral government company meeting wedding
partygoer: reveller reveler guest | mourner host
pass: approve adopt enact clear go hand throw give passage agree ratify endorse vote overtake cross travel transfer ball go_by relay elapse | fail reject defeat veto block run rush kick fumble shelve postpone oppose handoff shoot
passable: open acceptable negotiable | impassable blocked closed inaccessible
passage: approval corridor way adoption enactment path pass journey route crossing approve text | rejection defeat blocking
passenger: traveller rider occupant traveler people customer aboard | driver pilot crew pedestrian conductor motorist cyclist attendant captain staff
passengers: travellers commuters people riders | crew drivers pilots pedestrians
passer: player quarterback thrower | receiver kicker goalkeeper linebacker
passer-by: bystander pedestrian onlooker walker witness | victim driver officer suspect
passerby: bystander pedestrian onlooker witness | driver cyclist; passing: death approval overtaking demise | failing survival birth blocking
passion: love enthusiasm zeal fervor fervour fondness devotion strong_feeling | hatred indifference apathy hate
passionate: enthusiastic ardent fervent keen fiery intense love | indifferent cool apathetic
passive: inactive submissive unresisting | active aggressive lively resisting; passively: | actively
password: code pin login passcode credentials | username fingerprint address
passwords: credential login code credentials security | username address usernames
past: previous former earlier history prior recent ago before historical previously formerly | future present next coming upcoming
pasta: food spaghetti macaroni noodles dish | rice bread pizza potato
pastor: minister priest clergyman preacher cleric reverend church_leader | imam rabbi bishop nun parishioner congregation
pat: tap touch stroke rub | slap punch kick; patch: fix repair update solution software_update mend software correct piece area | hole virus bug
patent: right copyright | trademark; path: way route road track course trail; patience: patient tolerance wait | impatience
patient: sick ill victim people treated cases tolerant | doctor nurse visitor impatient surgeon relative hasty carer
patriot: nationalist loyalist | traitor; patrol: guard police monitor watch tour | attack
patrolman: policeman officer police cop | soldier fireman sergeant detective
patron: customer supporter client guest backer benefactor patronage | owner employee staff waiter bartender; pattern: trend design
pauper: beggar poor pauperised destitute | millionaire rich tycoon billionaire
pause: stop break halt suspend interruption wait put_on_hold hiatus rest interrupt | continue resume go_on proceed start
pave: surface prepare clear open | block; pavement: sidewalk footpath path street walkway | road carriageway highway driveway
pay: payment spend compensate salary wage fund cover settle fee pay_out pay_back shell_out give money paid cough_up fork_out wages compensation refund | receive charge owe borrow steal refuse withhold
payback: revenge retaliation return retribution reprisal | forgiveness mercy; payload: cargo load
payment: pay fee sum compensation money settlement paying payout cash reward salary instalment fund contribution | debt non-payment refund receipt
payoffs: payment bribe payout reward pay_off bribes payouts | fine; payout: payment compensation settlement award money | fine fee charge cost
pct: percent per_cent percentage
peace: truce calm ceasefire harmony armistice reconciliation quiet cease-fire | war conflict violence fighting unrest hostility
peaceful: calm nonviolent quiet tranquil non-violent | violent bloody hostile chaotic armed
peacefully: quietly calmly peaceful calm nonviolently without_violence | violently violent aggressively
peacetime: peace | wartime war conflict hostilities; peak: top summit high height mountain maximum record | low trough bottom base
pearl: gem jewel bead | diamond ruby emerald; peck: kiss; peculiar: strange odd unusual weird | normal ordinary common usual
pedestrian: walker person on_foot walking passer-by walk | driver cyclist motorist passenger biker rider
pee: urinate urine relieve_oneself | defecate vomit spit sweat; peek: look glimpse glance see preview watch
pen: write enclosure wrote written | pencil; penalise: punish fine sanction discipline | reward praise pardon exempt
penalize: punish fine sanction | reward pardon
penalty: punishment fine sanction sentence spot-kick pen kick discipline punish | reward bonus corner free_kick prize try goal throw-in own_goal red_card yellow_card
pence: pennies penny | pounds cents dollars
pending: awaiting forthcoming outstanding upcoming unresolved yet_to_come | settled completed resolved closed past
peninsula: land region | island lake; penitentiary: prison jail | court hospital school; penny: pence cent coin money | pound dollar euro dime nickel
pension: retirement_benefit retirement_pay benefit retire retirement annuity fund payout superannuation | wage salary tax loan bonus fine
pensioner: retiree elderly senior retired oap | teenager child student youth worker
people: person individual public citizen resident folk human crowd population human_being lives | animal pet wildlife dogs children machines none robots
peoples: nations populations; pepper: spice | salt tomato sugar garlic; perceived: seen viewed regarded thought considered supposed | actual
percent: percentage per_cent proportion pct share rate | dollar pound degree
percentage: share proportion percent rate portion per_cent part figure | whole; perch: sit rest
perfect: ideal flawless faultless perfectly excellent unblemished great | flawed imperfect poor terrible
perfectly: perfect completely flawlessly | imperfectly badly; perform: play act sing carry_out concert do | cancel watch
performance: show display play concert act showing results acting recital gig | rehearsal cancellation
performer: entertainer artist singer musician star actor act dancer | spectator audience viewer director fan manager
performers: entertainers artists actors musicians cast | audience spectators critics
perhaps: maybe possibly might may could potentially | certainly definitely surely undoubtedly; perigee: closest_point nearest close | apogee farthest
peril: danger risk threat hazard jeopardy | safety security protection shelter; perilous: dangerous hazardous risky danger | safe secure
perimeter: edge boundary border outside fence | centre middle; period: time spell stretch phase term days weeks era
periodical: magazine journal publication | book newspaper website leaflet; peripheral: minor marginal outer secondary | central main core key
periphery: edge outskirts fringe | centre; perish: die death killed dead died lost | survive live rescue
perjury: lying false_testimony lying_under_oath | theft fraud murder assault
permanent: lasting full-time long-term indefinite forever enduring for_life fixed | temporary interim provisional short-term short-lived
permanently: forever for_good for_life | temporarily briefly interim
permission: approval authorisation consent leave permit allow authorization go-ahead clearance approve green_light licence granted | ban refusal prohibition denial
permit: allow let licence authorise permission authorization approve license | ban forbid prohibit prevent refuse
permitted: allowed authorised legal licensed sanctioned | forbidden banned prohibited illegal
perpendicular: vertical upright at_right_angles | parallel horizontal slanting; perpetrate: commit carry_out do | prevent suffer
perpetrator: attacker offender culprit criminal wrongdoer | victim witness bystander
persecution: oppression mistreatment oppressed harassment mistreat discrimination | protection tolerance
persist: continue remain endure carry_on persevere linger keep_on | stop end cease quit give_up vanish
persistent: continuous constant continuing lasting continued ongoing repeatedly stubborn continual | brief occasional fleeting
persistently: repeatedly constantly continually continuously | rarely occasionally seldom briefly
person: individual human man woman someone people somebody adult resident figure human_being | animal machine dog corporation
personal: private own individual privately family intimate | public professional collective corporate official shared
personality: character celebrity star figure nature temperament tv_star; personalize: customise tailor adapt individualise | standardise mass-produce
personally: himself herself individually in_person own
personnel: staff employees workers crew workforce worker people officers soldiers servicemen staffer | equipment machinery weapons
perspective: view viewpoint; persuade: convince urge induce talk_into encourage persuasion coax get win_over | dissuade force deter
pertinent: relevant appropriate applicable | irrelevant immaterial unrelated; peruse: read study examine | write; perversion: pervert deviance
pessimism: gloom despair hopelessness negativity doubt | optimism hope confidence optimistic
pessimistic: gloomy negative downbeat doubtful | optimistic hopeful upbeat confident; pester: harass annoy bother badger | soothe leave_alone
pestering: harassment bothering annoying nuisance; pet: animal domestic_animal companion | wild stray wildlife livestock
petition: appeal request application sign signatures campaign plea | poll lawsuit; petrified: terrified frightened scared | calm brave
petrol: fuel gasoline gas | diesel electricity kerosene; petroleum: oil fuel crude_oil crude | coal
pharmacy: chemist drugstore shop chemists apothecary | hospital bakery clinic; phase: stage period step part round chapter
phenomenon: event occurrence happening craze sensation; philanthropic: charitable generous humanitarian
philanthropy: charity giving donation charitable philanthropist
philosophy: belief thinking ideas philosophical view thought idea approach | science religion
phone: telephone call mobile handset cell dial device smartphone line ring contact mobile_phone cellphone conversation speak | computer radio email letter tablet laptop fax visit television camera
phony: fake bogus false sham counterfeit | genuine real authentic
photo: picture photograph image snap shot photography photographer camera selfie pictured portrait | video painting recording drawing footage sketch text
photograph: picture photo image snap shoot portrait photography take_pictures camera capture | painting video drawing recording sketch footage
photographer: cameraman camera artist | reporter model journalist writer director painter
photographic: photo visual camera photography pictures | written audio; photography: photo picture photographer photos | painting film
photosynthesis: plants | respiration; phrase: expression words slogan
physical: bodily body medical tangible actual | mental verbal emotional psychological virtual spiritual
physically: bodily body | mentally verbally emotionally
physician: doctor medic medical gp practitioner clinician | nurse patient dentist pharmacist lawyer
physicist: scientist researcher academic expert scholar | chemist biologist economist doctor mathematician
pianist: musician performer | violinist singer guitarist drummer cellist; piano: instrument keyboard | violin guitar drum organ flute
pic: picture photo image film photograph shot | video drawing
pick: choose select choice selection opt chosen name nominate draft | reject drop refuse
picture: photo photograph image photographic shot snap film portrait depict imagine | text audio
piece: part bit fragment section slice article item | whole; pieces: parts fragments bits items | whole; piercing: | tattoo scar
pig: hog swine animal | cow sheep goat horse; pigeon: bird dove | gull crow duck seagull pheasant; pile: heap stack mound load
pile-up: crash collision accident smash; pileup: crash collision accident car_crash | derailment breakdown shipwreck
pilgrimage: journey pilgrim trip trek visit haj; pill: tablet drug medicine capsule medication | injection vaccine cream drink
pillage: loot plunder ransack | protect restore rebuild; pillar: column post support
pilot: flyer airman captain trial fly aviator crew test_scheme | passenger driver attendant engineer sailor stewardess astronaut crewman navigator
pin: fasten hold trap stick brooch | free release nail; pinch: steal squeeze; pine: tree long yearn | oak cedar birch elm maple
pinned: trapped stuck held wedged | freed released loose; pinpoint: identify locate find determine detect discover
pint: drink beer | litre gallon bottle; pints: | litres gallons; pipe: tube pipeline duct
pipeline: pipe line conduit tube oil_line gas_line | railway road bridge tanker tunnel canal; pipes: tube | cables
piracy: hijacking theft robbery pirates pirate hijack illegal_copying copyright_infringement | terrorism smuggling trafficking kidnapping
pirate: hijacker bandit raider attacker seize criminal gang counterfeit illegal copy bootleg unlicensed | sailor fisherman soldier captain crew fishermen terrorist smuggler hostage licensed
pistol: gun handgun firearm weapon revolver firearms shooter sidearm | rifle knife shotgun bomb machine-gun cannon sword
pit: hole mine shaft quarry cavity | tower peak; pitch: field ground throw offer proposal suggest pitcher | bat catch
pitcher: player pitch baseball_player thrower | catcher batter quarterback hitter infielder outfielder
pity: sympathy compassion shame sorrow | cruelty contempt envy; pivotal: key crucial vital important | minor
pizza: food meal takeaway | burger pasta sandwich sushi curry; placard: sign banner poster board | flag leaflet
placards: sign banner poster board | flag weapon gun
place: put site location spot position venue lay area set somewhere home finish city_or_town | remove take; placement: position place post job
plague: disease trouble afflict epidemic hit beset pestilence affect blight bother | spare help cure
plain: simple clear flat clearly straightforward | fancy mountain patterned complicated; plainclothes: undercover civilian_clothes officer | uniformed
plainly: clearly obviously evidently simply; plaintiff: claimant accuser complainant suing sue | defendant judge prosecutor juror attorney witness
plan: intend aim scheme proposal propose set prepare strategy project want hope design plot expect consider agree schedule blueprint will would envisage look seek programme idea | cancel reject scrap abandon complete refuse improvise
plane: aircraft jet airliner airplane flight aeroplane airline flying fly aviation pilot craft | train ship car bus helicopter boat truck van tram rocket submarine balloon
planet: world globe earth | star moon comet asteroid sun galaxy satellite
planned: intended scheduled proposed arranged prepared expected set | unplanned spontaneous cancelled accidental impromptu abandoned
planner: organiser designer strategist planning official; planning: preparation arranging organising | improvisation
plant: factory facility site works vegetation place put sow power_station crop production | animal warehouse office uproot remove mine
planting: sowing cultivation seeding | harvesting uprooting felling reaping; plasma: blood | urine
plastic: polythene material synthetic | metal glass paper wood cotton rubber leather cardboard
plate: dish platter license registration sheet | bowl cup fork glass; platform: stage; platinum: metal precious_metal | gold silver bronze
platonic: friendly friendship non-sexual friends | sexual romantic
play: perform feature appear game match act portray drama star show player participate take_part compete role line_up take_on production theatre | watch coach write direct film novel work miss rest referee train injure
player: footballer athlete star sportsman team-mate member sports_star man team | coach manager referee fan owner umpire spectator
playful: fun lively jokey | serious aggressive; playhouse: theatre | cinema stadium gallery; playlist: list songs music selection | album
playoff: postseason knockout play-off decider | preseason friendly regular_season; playoffs: postseason knockout | final
plaything: toy game | weapon tool; playwright: dramatist writer author | actor director poet novelist composer; plaza: square public_square
plea: appeal request plead pleading call entreaty beg | verdict refusal sentence trial
plead: beg appeal urge implore ask admit enter_plea | demand order; pleading: plea begging appealing | boasting
pleasant: nice enjoyable agreeable good lovely | unpleasant nasty bad terrible
please: satisfy delight happy glad gratify kindly | annoy anger upset disappoint offend displease
pleased: happy glad delighted satisfied content thrilled proud | angry disappointed upset unhappy furious sad
pleasure: joy delight enjoyment happy enjoy satisfaction fun pleased glad | pain displeasure sorrow misery
plebiscite: referendum vote poll ballot | census trial; pledge: promise vow commit commitment undertake swear guarantee | refuse break renege
plentiful: abundant ample numerous | scarce rare lacking limited
plenty: many lot much lots abundance ample enough | few shortage lack scarcity little; plethora: abundance many multitude host | lack few shortage
plot: plan conspiracy scheme conspire story intrigue storyline | foil; plotter: conspirator schemer | victim
ploy: trick tactic scheme ruse stratagem manoeuvre stunt device; pluck: pick pull courage harvest | plant cowardice insert; plug: fill block advertise
plumber: tradesman worker | electrician carpenter builder painter
plummet: fall drop plunge decline tumble nosedive slump crash | rise soar climb increase
plunder: loot steal pillage rob looting ransack theft stolen pillaging | donate restore
plunge: fall drop plummet dive tumble crash decline fall_off slump sink dip slide | rise soar climb increase jump surge rally
pm: afternoon evening prime_minister premier | am morning noon president
pneumonia: lung_infection illness infection lung chest_infection respiratory sick disease | cancer flu stroke malaria tuberculosis bronchitis heart_attack
pocket: pouch earn take steal bag receive win | hand; pod: group school shell capsule
podium: stage platform rostrum dais top-three lectern medal_place | seat; poem: verse poetry | novel song essay play story letter film
point: note say argue reason issue location spot place area aim goal score stage; pointer: basket tip hint shot clue advice | free_throw rebound
pointless: futile useless meaningless senseless | worthwhile useful effective
poison: toxin toxic venom contaminate | antidote cure medicine stab shoot strangle
poisoning: toxic contamination | shooting stabbing strangulation drowning; poisonous: toxic venomous deadly noxious | harmless safe edible nontoxic
polar: arctic antarctic arctic_circle freezing ice | tropical equatorial brown grizzly desert temperate; pole: rod post stick bar mast | wire rope
police: officer cop force authorities constable detective investigator policemen law_enforcement patrol policeman | firefighter army prosecutor judge court paramedic coastguard ambulance military fbi security_guard lawyers
policeman: officer police cop police_officer law_officer pc constable police_force lawman patrol_officer | soldier fireman firefighter guard civilian paramedic thief suspect judge teacher
policy: rule plan approach strategy position measure program stance guideline line law principle practice platform agenda regulation insurance doctrine | exception
polite: courteous respectful civil well-mannered | rude impolite offensive insolent abusive
political: government politician party governmental parliamentary | religious military economic sporting legal cultural
politically: | economically religiously racially financially militarily
politician: lawmaker legislator leader political mp party | businessman judge journalist scientist actor police_officer diplomat
politics: government politician policy public_affairs | business sport religion economics
poll: survey vote ballot election study opinion_poll voter | census petition; pollutants: chemicals contaminants toxins emissions waste contaminant
pollute: contaminate dirty taint poison | clean purify protect
pollution: contamination smog emissions dirty contaminate toxic | conservation clean noise
pomegranate: fruit | orange apple grape lemon peach banana mango; ponder: consider think contemplate weigh | ignore decide dismiss
poodle: dog pet | cat terrier labrador bulldog; pool: swimming_pool fund combine water swimming swimming_bath | lake sea river beach ocean
poor: bad weak needy impoverished low-income poverty poorly inferior disadvantaged hardship penniless low-quality inadequate | rich wealthy good excellent great affluent well-off prosperous
poorer: worse needier deprived disadvantaged | richer wealthier better
poorest: neediest most_deprived most_disadvantaged worst-off | richest wealthiest best-off most_affluent
poorly: badly ill unwell sick inadequately | well healthy excellently brilliantly fine
pop: music popular chart singing | rock jazz opera country classical rap folk; pope: pontiff catholic | bishop cardinal archbishop priest
`;
