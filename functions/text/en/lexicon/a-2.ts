/** From "ambulance" to "axe". */
export const entries = `
ambulance: vehicle paramedic emergency_vehicle emergency_services medic hospital_vehicle medical_vehicle | hearse police_car fire_truck taxi helicopter
ambush: attack surprise_attack trap assault raid waylay lie_in_wait sneak_attack | retreat rescue ceasefire
amend: change alter revise modify edit correct adjust | keep repeal scrap preserve retain
amicable: friendly on_good_terms peaceful | bitter hostile acrimonious; ammo: ammunition bullets rounds munitions | guns rifles
ammunition: ammo bullet munition round rounds cartridges bullets weapons | food gun explosive medicine knife
amnesty: pardon reprieve immunity clemency | punishment prosecution conviction
amount: sum quantity total level number figure cost much volume add_up worth; amphibious: | airborne
ample: enough plenty sufficient abundant | insufficient scarce inadequate little
amusement: entertainment fun enjoyment laughter pleasure recreation | boredom sadness anger fear
amusing: funny entertaining humorous comical | boring sad serious tragic; analog: analogue | digital
analyse: examine study assess investigate review analysis evaluate look_into | ignore overlook
analysis: study examination research review assessment evaluation
analyst: expert economist specialist observer commentator researcher strategist | politician trader investor official athlete
analyze: analyse examine study assess analysis look_at | ignore; anarchic: chaotic lawless disorderly | orderly
anarchist: radical extremist activist rebel revolutionary militant | conservative royalist
ancestry: descent origin heritage lineage roots | descendants
anchor: presenter host newsreader newscaster news_anchor journalist broadcaster tv_presenter | reporter weatherman
ancient: old historic early prehistoric antique centuries-old archaeological long-ago | modern new recent young contemporary
anew: again afresh once_more; angel: | devil demon
anger: fury outrage rage upset infuriate ire angry furious annoy irritate incense enrage backlash | joy delight please calm pleasure satisfaction amusement
angle: corner perspective view viewpoint position fish slope; angrily: furiously crossly angry irately | calmly happily
angry: furious irate outraged mad upset anger annoyed rage infuriated fury enraged incensed | happy calm pleased glad delighted joyful
anguish: pain agony suffering distress | joy relief happiness peace; animal: creature beast wildlife species | plant human vegetable mineral
animals: creatures beasts wildlife pets | plants people; animated: cartoon lively excited | live-action subdued
ankle: leg foot joint | wrist elbow knee shoulder hip arm toe neck calf thigh hand hamstring rib finger thumb
annex: seize take_over extension incorporate | cede liberate return
annexation: takeover seizure seize occupation absorb | independence liberation secession
anniversary: commemoration birthday marking years_since commemorate
announce: say declare reveal report disclose release unveil state confirm make_public tell publish publicise proclaim launch set_out make_known | deny conceal hide withhold cancel retract withdraw hint
announcement: statement news declaration report disclosure revelation notice say reveal message pronouncement release | denial secrecy question silence rumour
annoy: irritate anger bother upset irk frustrate exasperate | please delight soothe amuse
annoyance: irritation anger frustration displeasure | pleasure delight
annoyed: angry irritated upset cross irked frustrated displeased | pleased happy delighted amused
annoying: irritating infuriating maddening irksome | pleasing delightful
annual: yearly every_year once_a_year per_year each_year year | monthly weekly daily biennial quarterly one-off hourly
annually: every_year per_year a_year each_year | monthly weekly daily quarterly once
annul: cancel void overturn invalidate quash | uphold validate confirm enforce; annum: year per_year twelve_months | month week decade day
anonymity: unnamed secret unidentified
anonymous: unnamed unidentified unknown nameless secret undisclosed mystery incognito | named identified known public identifiable
anonymously: unnamed unidentified nameless secretly | openly publicly named
another: further additional more other extra | same first no only last previous
answer: reply respond response solution explanation fix key tell | ask question query problem silence inquiry
answerable: accountable responsible liable | unaccountable immune; antagonistic: hostile unfriendly | friendly cooperative supportive
antarctic: polar | arctic; anthem: song music; anti: against opposed oppose hostile opponent opposition critic | pro supporter in_favour
anti-terror: counter-terrorism security | terrorist; anti-terrorism: counter-terrorism
antibiotic: drug medicine medication | vaccine painkiller antiviral antidepressant
anticipate: expect predict foresee forecast await look_forward | doubt dread; anticipation: expectation excitement hope eagerness | dread surprise
antidote: cure remedy treatment | poison virus; anxiety: worry concern fear nervousness unease stress | calm confidence joy relief
anxious: worried nervous concerned uneasy fearful tense | calm relaxed confident happy indifferent; anymore: longer now | still always
anytime: whenever ever | never; anyway: nevertheless regardless still in_any_case; anywhere: somewhere | nowhere everywhere here
aorta: artery blood_vessel heart | vein valve; apart: separate away | together joined
apartment: flat home residence unit condo dwelling condominium dwell housing block building property rental accommodation | hotel office mansion cottage villa motel bungalow garage
ape: primate animal gorilla chimpanzee | lion bear elephant tiger; apogee: peak height zenith climax | perigee nadir low
apologetic: sorry remorseful regretful contrite | unrepentant defiant unapologetic
apologise: say_sorry regret apology sorry express_regret | refuse defend
apologize: say_sorry regret sorry regretful contrite repent ask_for_forgiveness express_regret atone apologise | refuse defend justify insist deny boast blame accuse
apology: sorry regret apologise say_sorry contrition remorse forgiveness | defiance blame accusation complaint insult
app: application software program tool service | website device game phone book
appalling: horrific terrible shocking dreadful awful horrible | wonderful excellent; apparatus: equipment device machinery machine system
apparel: clothing clothes garment | food
apparent: seeming evident clear obvious likely appear visible seem suspected noticeable | hidden unclear real confirmed
apparently: seemingly reportedly allegedly evidently seem appears appear it_seems | definitely certainly undoubtedly
appeal: ask plea call request urge challenge call_on petition appellate beg plead bid contest beseech charm popularity attractiveness legal_challenge | withdraw accept conviction verdict dismissal
appealing: attractive urging asking requesting | unattractive accepting
appear: seem look emerge show attend surface come testify turn_up arise perform play arrive pop_up guest | disappear vanish miss skip absent hide skip_out lurk
appearance: look arrival performance showing outing turn_up show_up game start looks | absence disappearance
applaud: praise clap welcome cheer hail commend | boo criticise condemn jeer denounce; applause: ovation clap cheer | boo jeer
apple: fruit | orange pear banana grape strawberry; applicable: relevant apply | irrelevant
applicant: candidate job_seeker apply hopeful | employer interviewer recruiter employee
application: request bid app program apply submission software use | rejection acceptance grant offer
apply: request seek ask use bid application ask_for submit put_in enforce | withdraw reject grant decline waive
appoint: name hire select choose pick take_on install put_in_charge assign recruit | dismiss fire sack resign dismissal remove reject depose
appointee: nominee official chosen candidate
appointment: meeting nomination naming hiring named hire job consultation | dismissal resignation sacking firing suspension
appraisal: assessment evaluation review valuation; appraise: assess evaluate value judge valuation review
appreciate: value thank grateful understand gratitude thankful admire recognise respect rise | resent despise ignore depreciate undervalue
appreciative: grateful thankful thank gratitude thanks | ungrateful unappreciative
apprehend: arrest catch capture detain seize | release free pursue miss; apprehending: arrest catch capture detain seize | release free escape
approach: near method way come_close move strategy come close tactic offer | leave retreat depart withdraw avoid
approaching: nearing coming close imminent upcoming looming coming_up | leaving receding past
appropriate: suitable proper right fitting fit | inappropriate improper unsuitable wrong; appropriately: properly suitably correctly | inappropriately
approval: consent backing support permission go-ahead endorsement green_light agree authorisation authorise ok nod | rejection refusal opposition veto disapproval denial
approve: pass back endorse authorize accept clear agree ratify permit support okay green-light sanction go-ahead allow adopt rubber-stamp consent agree_to | reject deny oppose veto delay block disapprove defeat postpone propose amend repeal debate
approximate: rough estimated about | exact precise accurate; approximately: about around roughly some nearly almost | exactly precisely
aqua: water blue-green | red; aquarium: marine_park sea_life marine attraction | zoo museum circus farm
aquatic: marine water swimming | terrestrial land aerial; arbiter: judge referee mediator umpire arbitrator | party contestant
arbitrarily: randomly at_random; arbitrary: random | reasoned
archaic: outdated old-fashioned old ancient antiquated obsolete | modern new contemporary
archive: records collection store library files database stored | delete destroy erase
arctic: polar far_north northern | antarctic tropical equatorial southern
ardent: passionate fervent keen avid enthusiastic strong staunch eager | lukewarm indifferent
area: region district zone neighbourhood place part vicinity territory locality land spot site location suburb patch field | country continent state
arena: venue stadium hall | theatre hotel; arguably: perhaps possibly probably
argue: claim say contend maintain dispute quarrel debate assert insist argument row think believe reason suggest fight disagree urge | agree concede deny admit doubt
argument: row dispute quarrel disagreement claim fight argue debate spat altercation confrontation reasoning case point | agreement handshake peace
arise: emerge occur come_up appear happen result stem crop_up develop | disappear end vanish subside
arm: limb weapon equip upper_limb weapons limbs gun | leg foot head hand neck ankle disarm hip shoulder finger torso chest thigh
armed: gun-toting weapon gun carrying carrying_a_weapon heavily-armed military | unarmed disarmed defenceless; armour: protection shield body_armour
arms: weapon gun limb weaponry | leg drugs aid food
army: military troops soldiers force soldier armed_forces forces serviceman | navy police air_force coastguard marines
around: about approximately roughly near nearly some circa | exactly far away precisely; arouse: provoke stir cause excite | calm allay dampen quell
arraign: charge indict bring_to_court | acquit
arraignment: hearing court_appearance court appearance formally_charge first_appearance charged plead | sentencing acquittal conviction trial verdict bail
arrange: organise plan set_up schedule prepare fix | cancel call_off disrupt scrap; arrangement: plan preparation agreement deal plans set-up
array: range variety collection wide_range many host
arrest: detain detention custody hold capture apprehend seize catch nab suspect in_custody taken_in taken_into_custody pick_up bust round_up seizure bring_in | release free acquit sentence convict question deport liberate escape charge jail summon kill bail extradite indict let_go
arrival: coming influx turn_up landing entry land advent | departure exit departing takeoff leave
arrive: reach come land turn_up get_to enter appear get come_to show_up pull_in touch_down visit | leave depart go exit departure set_off miss
arrogant: haughty conceited proud overbearing | humble modest shy unassuming; arrondissement: district area; arrow: | bullet spear knife dart
arson: fire crime blaze arsonist deliberate_fire set_on_fire torch set_alight | theft murder fraud burglary robbery vandalism accident looting assault bombing bribery trespassing
arsonist: firebug fire-setter arson suspect criminal offender perpetrator torch fire | firefighter burglar thief fireman murderer vandal robber victim
art: painting artwork work culture artistic artist | science music sport literature drama; artery: blood_vessel | vein nerve muscle
arthroscopic: keyhole surgical surgery operation procedure | open-heart
article: story report piece item column write-up journalist clause | book film speech video interview
articulate: eloquent express well-spoken | inarticulate
artificial: fake synthetic man-made false fabricated prosthetic manufactured | natural real genuine organic; artificially: synthetically | naturally
artillery: guns weapons shelling cannon firepower | infantry tanks navy
artist: painter musician performer sculptor singer star creative entertainer | athlete politician scientist lawyer
artistic: creative cultural arts art | scientific sporting technical; artwork: art piece work painting sculpture | book song film play
ascend: climb rise go_up scale | descend fall drop; ascent: climb rise going_up | descent fall drop downhill
ascertain: determine establish find_out discover confirm verify learn; ascribe: attribute credit blame put_down_to
ash: dust cloud volcanic | lava snow smoke rock; ashamed: embarrassed shame shameful guilty humiliated regretful | proud unashamed
ashore: beach land shore | aboard offshore; asian: continental | european african american australian
ask: request call urge appeal seek question inquire plead enquire beg invite query quiz petition | answer refuse reply order tell respond grant
asleep: sleep sleeping slept nap slumber | awake conscious alert dead
asparagus: vegetable vegetables food | potato broccoli carrot cabbage onion lettuce; aspect: part feature side element facet angle point | whole
asphyxiate: suffocate choke smother suffocation | stab shoot poison drown; aspirant: candidate hopeful contender challenger | incumbent winner
aspiration: ambition hope goal dream | fear; aspire: hope aim seek want
aspiring: hopeful would-be budding ambitious | established former retired veteran
assail: attack criticise assault lambast slam | praise defend welcome
assailant: attacker gunman aggressor attack assault perpetrator suspect | victim bystander witness
assassin: killer murderer hitman gunman | victim bodyguard thief target; assassinate: kill murder shoot_dead | injure kidnap protect attack wound
assassination: murder killing slaying kill death hit | suicide abduction accident kidnapping arrest wounding
assault: attack beat hit battery violence beating abuse beaten punch violent offensive molest harm | robbery murder theft burglary fraud rescue defend arson shooting kidnapping defence protect vandalism harassment
assaulter: attacker assailant aggressor | victim bystander witness
assemble: gather build meet construct put_together collect | disperse dismantle scatter disband
assembly: parliament legislature gathering meeting legislative body parliamentarian lawmaker congress construction | senate court presidency
assert: claim insist maintain state say argue declare contend | deny question reject disprove doubt
assertion: claim statement declaration allegation contention | denial question retraction; assertive: confident forceful firm bold | timid shy meek
assess: evaluate judge review examine appraise look_at consider gauge measure | ignore
assessment: evaluation review analysis appraisal judgment evaluate examine estimate report test opinion
asset: property holding possession resource wealth strength valuable | debt liability burden; assign: allocate give appoint task delegate hand post
assignment: task job mission posting work duty placement
assist: help aid support back aide helper helping work_with | hinder hamper obstruct hurt block goal
assistance: help aid support helping relief | hindrance obstruction
assistant: aide helper deputy associate second-in-command number_two adjutant | boss head chief manager director
associate: colleague partner link connect friend connection co-worker | enemy stranger opponent
association: organisation body group union link federation club organization league society connection involvement | individual separation
assume: suppose presume take_on take believe think guess expect adopt | know prove doubt
assumption: belief supposition assume presumption idea taking_over guess | fact certainty
assurance: guarantee promise pledge word | warning denial doubt uncertainty; assure: promise guarantee reassure tell pledge | deny warn threaten doubt
assured: confident certain promised sure guarantee reassured | unsure
asteroid: space_rock rock object space | comet planet star meteorite moon satellite spacecraft
astonish: amaze surprise shock stun astound startle dumbfound | bore calm
astonished: amazed surprised shocked stunned astounded taken_aback | unsurprised bored indifferent
astonishing: amazing surprising stunning remarkable incredible astounding | ordinary expected unremarkable unsurprising
astonishment: surprise amazement shock wonder disbelief | boredom indifference calm
astounded: amazed astonished shocked stunned | unsurprised unimpressed
astronaut: spaceman crew_member cosmonaut space space_traveler crew | pilot sailor scientist engineer passenger diver climber
astronomical: huge enormous massive | tiny small; asylum: refuge sanctuary protection refugee shelter | deportation citizenship
asylum-seeker: refugee migrant immigrant | tourist citizen
athlete: sportsman runner player competitor sports_star | coach referee actor musician trainer fan
athletic: sports sporting physical fit | academic unfit artistic; atmosphere: mood air ambience feeling climate | ocean space
atmospheric: air weather climate | oceanic underground; atomic: nuclear | chemical biological conventional solar
atonement: penance reparation amends repentance redress | revenge; attach: fix fasten connect join hook tie glue | detach remove
attached: fixed connected joined linked | detached separate removed unattached
attack: assault raid strike target assail hit ambush violence offensive criticise beat invade set_upon fight mauling mug | defend defence protect praise retreat shield guard resist compliment rescue
attacker: assailant gunman suspect perpetrator assaulter shooter aggressor assaulted man assailants | victim defender bystander police casualty witness officer survivor rescuer
attacking: offensive aggressive assaulting forward assault | defending defensive defence protecting
attacks: assault raid strike violence offensive | defence ceasefire; attain: achieve reach gain obtain get win accomplish | lose fail miss forfeit
attempt: try effort bid seek endeavour endeavor aim go shot tentative | succeed fail success abandon achieve manage accomplish finish master
attend: go visit present be_at turn_up come take_part participant show_up participate watch guest presence audience | miss skip boycott leave cancel sit_out
attendance: crowd turnout presence audience gate spectators numbers | absence
attendant: steward stewardess cabin_crew worker staff assistant helper | pilot passenger captain mechanic
attending: present going participation visiting | absent missing boycotting avoiding
attention: focus interest notice spotlight care publicity attract looking | neglect; attic: loft roof | basement cellar kitchen bedroom garage
attire: clothing clothes dress outfit wear; attitude: view approach stance mindset opinion feeling outlook
attorney: lawyer counsel barrister prosecutor solicitor legal legal_team representative | judge juror doctor defendant accountant banker client plaintiff witness detective
attract: draw lure bring entice pull appeal tempt gain | repel deter put_off
attraction: draw tourist_site appeal tourist_attraction tourist_spot landmark
attractive: appealing beautiful good-looking pretty handsome tempting | ugly unattractive repulsive plain
attractiveness: appeal beauty charm allure | ugliness repulsiveness; attributable: due because caused
attribute: blame credit ascribe put_down_to trait quality characteristic
atypical: unusual abnormal uncommon odd rare unrepresentative | typical normal usual ordinary
auction: sale sell bidding bid sold | purchase donation raffle; audacious: bold daring brazen brave | timid cautious
audience: crowd spectators viewers fans fan viewer spectator people listeners public | performers cast actors band host
audio: sound recording tape voice | video picture; auditor: accountant inspector accounting examiner | lawyer
aunt: relative auntie family | uncle mother sister cousin grandmother niece nephew daughter wife stepmother sister-in-law mother-in-law
auntie: aunt relative | uncle mother grandmother cousin; aurora: northern_lights lights
austerity: cuts spending_cuts belt-tightening savings economies frugality budget_cuts saving cutbacks | stimulus spending expansion extravagance
authentic: genuine real original true | fake false counterfeit forged bogus; authenticate: verify confirm validate verification prove | disprove
author: writer novelist wrote write co-author | reader singer actor painter editor publisher director
authorisation: permission approval consent licence permit clearance | ban refusal prohibition denial rejection
authorise: allow permit approve sanction | ban forbid reject block
authoritarian: autocratic dictatorial repressive strict dictatorship hardline undemocratic | democratic liberal
authoritative: reliable trusted | unreliable; authorities: officials police government administration | residents rebels protesters criminals
authority: official power agency government body police administration council regulator control right permission | suspect rebel civilian
authorization: permission approval authorisation consent authorise permit go-ahead clearance | ban refusal
authorize: approve permit allow sanction empower clear authorise give_permission approval okay grant agree | ban forbid block refuse prevent revoke veto
authorized: approved permitted legal sanctioned | unauthorised banned illegal unapproved
autism: condition disorder | dyslexia epilepsy diabetes cancer; auto: car vehicle automobile automotive carmaker motor cars | aviation
autobiography: memoir book life_story memoirs | novel diary; autocracy: dictatorship tyranny authoritarianism despotism | democracy republic monarchy
autocrat: dictator despot tyrant authoritarian | democrat; autograph: signature sign | photograph
automated: automatic robotic computerised mechanical computer | manual human; automatic: automated self-operating | manual manually hand-operated
automatically: by_itself | manually; automobile: car vehicle auto motor | motorcycle bicycle train plane truck bus van lorry
automotive: car vehicle motor motoring auto carmaker | aviation railway shipping
autonomous: independent self-governing self-driving driverless self-ruling | dependent manned controlled human-driven
autonomy: self-rule independence self-government self-determination devolution freedom | dependence occupation
autopsy: post-mortem examination postmortem medical_examination | surgery trial biopsy; autumn: fall season | spring summer winter
availability: access supply | shortage unavailability lack
available: accessible on_sale free obtainable ready on_offer can_get obtain at_hand offered | unavailable sold_out out_of_stock unobtainable
avalanche: snowslide landslide snow slide snowfall disaster | earthquake flood rockfall blizzard eruption hurricane storm
avenue: street road boulevard way | motorway lane square
average: mean typical normal ordinary usual median mediocre standard | maximum minimum exceptional total highest lowest most record
avert: prevent avoid stop forestall stave_off head_off prevention | cause trigger face allow start
aviation: flying flight air airline aircraft plane aerospace airplane pilot | rail shipping maritime automotive railway
avid: keen enthusiastic passionate eager | reluctant indifferent uninterested
avoid: evade prevent escape shun dodge avert elude bypass sidestep skip refrain steer_clear abstain duck ward_off spare spared | seek face confront cause incur meet suffer embrace attract
avoidable: preventable needless | unavoidable inevitable; avoidance: evasion dodging evade shirking | payment confrontation pursuit
await: wait expect; awaiting: waiting expecting pending wait
awake: conscious up alert not_asleep | asleep unconscious sleeping comatose dreaming unresponsive; awaken: wake rouse wake_up
award: prize honour give grant accolade medal trophy win recognition honor damages | fine penalty withhold deny refuse lose nominate confiscate
aware: know conscious informed knowledgeable realise notice familiar mindful awake | unaware ignorant oblivious uninformed
awareness: knowledge consciousness understanding recognition publicity attention | ignorance unawareness
away: off absent distant gone out elsewhere | home near here back; awe: wonder amazement admiration respect reverence | contempt boredom scorn
awesome: amazing great fantastic incredible brilliant wonderful | awful terrible
awful: terrible horrible dreadful bad appalling horrific nasty | wonderful good excellent great lovely
awkward: embarrassing difficult uncomfortable uneasy clumsy | easy graceful smooth
axe: cut scrap cancel drop abolish sack fire hatchet | keep save create hire sword knife hammer spare
`;
