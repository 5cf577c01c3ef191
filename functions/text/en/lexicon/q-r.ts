/** From "quadruplets" to "rusher". */
export const entries = `
quadruplets: sibling baby | twins triplets quintuplets; quake: earthquake tremor temblor shake | storm hurricane flood tornado eruption
qualification: qualifying certificate qualify place | elimination disqualification; qualified: trained eligible certified | unqualified disqualified
qualifier: match heat | final; qualify: reach advance go_through | fail exit miss disqualify be_eliminated
quality: standard calibre characteristic excellence good trait grade | quantity amount price; quantity: amount volume number | quality
quarter: fourth three_months district three-month neighbourhood | half third tenth fifth hundred week month
quarterback: player | receiver linebacker kicker cornerback coach lineman
quarterfinal: last_eight match knockout round last-eight | semifinal final opener first_round; quarterly: three-monthly | annual monthly weekly
queen: monarch royal sovereign | king princess prince duchess; query: question ask inquiry | answer; quest: bid search pursuit mission
question: query ask interrogate quiz interview doubt issue challenge inquiry asking grill concern uncertain | answer reply charge release convict arrest believe
questionable: doubtful dubious suspicious | certain; quick: fast rapid swift speedy prompt | slow
quickly: fast rapidly swiftly soon promptly speedily immediately | slowly gradually late; quiet: silent calm peaceful hushed | loud noisy busy
quietly: silently secretly | loudly publicly; quit: leave resign step_down give_up stop depart stand_down exit | join stay remain
quote: cite say comment remark; quoting: cite; rabbi: cleric religious_leader | imam
race: run contest event compete campaign election competition ethnicity speed; racial: race ethnic racist | religious gender sexual age
racket: scheme noise; racketeering: crime corruption organised_crime | murder theft rape
radical: extreme extremist drastic militant fundamental | moderate
radio: broadcaster broadcast station airwaves broadcasting | television newspaper tv print website magazine
radiologist: doctor physician | surgeon dentist; raft: boat; rage: anger fury wrath | calm happiness
raid: attack search operation storm assault swoop bust police arrest invade burglary burgle robbery strike | defence retreat
rail: train railway railroad | road air; railway: railroad rail train | road
rain: downpour shower rainfall wet precipitation | snow sun drought hail wind; rainfall: rain wet downpour | snow drought; rainy: wet | dry sunny
raise: increase lift boost collect gather hike bring_up rise | lower cut reduce drop slash spend
rally: protest gathering demonstration march meeting recover comeback demonstrate demonstrator event gather unite fight_back rise rebound race | decline fall slump riot
ram: crash hit smash slam | avoid miss; ramen: noodles; ramp: slope | stairs; rampage: spree attack violence
random: arbitrary indiscriminate chance | deliberate targeted planned
randomly: at_random arbitrarily by_chance random haphazardly chance | deliberately systematically selectively intentionally
range: variety array scope span spectrum vary; rank: rate place position grade list
ransom: payment money demand pay money_demanded cash | fine bail reward bribe; rap: hip-hop music | rock opera jazz pop
rape: assault sexually_assault attack abuse violate sex_attack sexual_assault sex rapist | murder rob kidnap burglary arson fraud harass stab
rapid: fast quick swift speedy | slow gradual; rapidly: fast quickly swiftly | slowly gradually
rare: unusual uncommon scarce infrequent exceptional | common frequent usual; rarely: seldom hardly infrequently | often frequently always
rash: hasty reckless foolish spate | cautious prudent; rate: level pace speed percentage | total; rather: instead quite; rating: score rank
rattle: shake unnerve unsettle | calm soothe reassure; raven: bird | eagle owl pigeon; raw: uncooked crude unprocessed | cooked processed
reach: arrive hit achieve attain get contact extend come_to get_to strike agree | miss leave fail; react: respond reply response
reaction: response reply; read: study peruse recite see | write hear watch; reader: reading public | writer viewer listener editor author publisher
readily: easily willingly | reluctantly; ready: prepared set willing prepare preparation poised | unprepared unready unwilling reluctant refuse
real: genuine true actual authentic | fake false imaginary bogus counterfeit; realise: understand know learn discover realize recognize become_aware
reality: fact truth real actuality life | fiction fantasy dream myth; realize: understand know recognise see
really: truly actually genuinely indeed very; realm: kingdom area domain; reappear: return come_back re-emerge resurface | disappear vanish
rear: back behind raise | front; reason: cause motive explanation why explain ground rationale justification | effect result consequence
reasonable: fair sensible | unreasonable
rebel: insurgent fighter militant opposition revolt guerrilla insurgency rebellion revolutionary militia uprising dissident separatist fighters | loyalist government soldier army loyal troops police
rebound: recover bounce_back recovery rally rise bounce return | slump assist steal fall decline
rebuild: reconstruct restore reconstruction repair renovate | demolish destroy tear_down
rebuilt: reconstruct rebuild restore repair | demolish destroy; recall: remember withdraw withdrawal call_back recollect | forget
receive: get obtain gain win be_given accept earn collect given handed awarded awarded_with take draw inherit welcome recipient | give send lose reject deny refuse pay donate offer return
receiver: player recipient | quarterback thrower sender
recent: latest last new past newly fresh modern current just lately | old ancient distant future upcoming early former previous
recently: lately newly of_late | soon long_ago; reception: party welcome ceremony greeting function | funeral wedding
receptionist: clerk worker employee | manager nurse
recession: downturn slump decline economic_decline shrink contraction | boom growth expansion upturn
recipient: receiver beneficiary winner | donor giver; reckless: careless dangerous irresponsible negligent rash | careful cautious
recklessly: carelessly dangerously irresponsibly | carefully cautiously safely; reckon: think believe estimate say consider | doubt deny know
reclusive: secretive solitary | sociable; recognise: identify acknowledge know honour spot | overlook ignore
recognition: acknowledgment identification praise recognise honor award acknowledge | ignorance neglect
recognize: identify acknowledge know honour | overlook ignore; recollect: remember recall | forget
recommend: suggest advise propose endorse urge advice back proposal call_for | oppose order discourage reject forbid ban require demand
recommendation: advice suggestion proposal; reconstruct: rebuild restore recreate | destroy demolish
record: register log best achieve post tape disc album history document high fastest highest unprecedented archive documented file set_down best-ever music release | erase lose delete break low worst
recording: tape footage video audio album clip film | transcript photograph letter erasure; records: documents files data
recover: regain retrieve recuperate heal rebound find get_back improve bounce_back recovery | lose worsen deteriorate die relapse
recovery: recover rebound improvement rally return upturn revival comeback | decline relapse slump fall collapse
recruit: hire enlist sign_up employ enrol take_on | sack dismiss; recurring: repeat repeated | one-off; recycled: reused | new; redemption: atonement
redirect: divert reroute
reduce: cut lower decrease drop lessen trim curb shrink reduction slash scale_back diminish bring_down | increase raise boost expand rise grow
reduced: lower cut smaller decreased less | increased raised higher expanded
reduction: cut decrease decline drop fall reduce lower less fewer lessening shrink discount downsizing | increase rise growth boost expansion gain surge
reelection: second_term | defeat resignation; refer: mention cite call send allude describe direct point talk | ignore
referee: official umpire arbiter ref linesman match_official judge | player coach goalkeeper manager fan captain
reference: mention allusion comment remark cite; referendum: vote ballot plebiscite poll public_vote | election law; refinement: improvement
reflect: show mirror indicate; reform: change overhaul improvement restructure revision modernise | repeal
refuge: shelter sanctuary haven protection asylum safe_place safety cover home | danger exile
refugee: migrant asylum-seeker exile | resident tourist citizen; refund: repay reimburse repayment repaid money_back compensate | charge payment
refusal: rejection denial declining | acceptance agreement; refuse: decline reject turn_down deny rebuff rubbish | accept agree allow approve
refute: deny reject rebut disprove dismiss | confirm admit prove accept
regain: recover retake win_back reclaim get_back return restore | lose give_up relinquish forfeit surrender
regard: consider view see respect | disregard; regardless: anyway despite irrespective whatever
regime: government administration rule dictatorship leadership dictator authorities | opposition rebels democracy
region: area zone territory part district province state county neighborhood place locality | continent nation street global
regional: local area provincial | national international global; register: sign_up enroll record list enlist
regret: sorry remorse apologise apologize lament | pride celebrate; regular: frequent routine usual ordinary | irregular rare occasional
regularly: often frequently routinely regular | rarely never; regulate: control oversee govern | deregulate
regulation: rule law restriction control legislation guideline | deregulation freedom; regulator: watchdog authority agency supervisor
regulatory: regulator
rehab: rehabilitation treatment recovery therapy clinic rehabilitate program center counseling | prison jail hospice court school
rehabilitation: rehab recovery treatment therapy | relapse
rehire: reinstate re-employ bring_back hire_again return reemploy | fire dismiss lay_off sack; reign: rule
reigniting: revive renew rekindle | extinguish; rein: control charge; reinstatement: restoration return | dismissal removal sacking
reject: refuse turn_down deny dismiss decline rebuff oppose throw_out spurn veto | accept approve agree back support endorse pass
rejection: refusal denial dismissal rebuff no turn_down | acceptance approval agreement endorsement support
rejoin: return come_back go_back | leave quit depart abandon; rekindled: revive renew restart | end; relate: connect link tell
related: connect link associate relevant tie | unrelated separate; relation: tie relationship link connection
relationship: relation tie link affair romance partnership friendship connection | feud marriage rivalry
relative: family kin member relation | friend stranger neighbor
relatively: fairly comparatively quite rather somewhat moderately | extremely hugely absolutely; relay: pass convey race | hurdle marathon
release: free publish issue unveil launch discharge publication announce disclose liberate let_go | arrest detain hold withhold jail keep conceal delay
relegate: demote drop go_down | promote; relegation: demotion drop go_down | promotion title qualification championship
relentless: constant persistent unrelenting; relevant: related pertinent applicable appropriate | irrelevant unrelated; reliability: dependability
relief: aid help assistance comfort reassurance relieve aid_work easing support respite consolation | distress worry fear anger pain tension
relieve: ease alleviate lessen relief reduce soothe | worsen aggravate; relieved: glad happy relief thankful | worried disappointed
religion: faith belief | race politics
religious: spiritual faith church religion belief faith-based christian muslim devout | secular political atheist
relinquish: give_up surrender hand_over cede | keep retain; relive: remember recall | forget; reluctant: unwilling hesitant | eager willing keen
rely: depend trust | distrust; remain: stay continue still keep last linger | leave change depart disappear; remainder: rest | whole
remark: comment statement say observation; remarkable: extraordinary amazing impressive notable | ordinary unremarkable
remedy: cure solution treatment fix; remember: recall commemorate recollect memory tribute look_back think_of honour remembrance | forget overlook
remembrance: memory commemoration memorial tribute | forgetting celebration oblivion; remind: recall | forget; reminder: warning
remorse: regret sorrow guilt sorry apology shame contrition guilty | pride indifference
remote: distant isolated faraway secluded rural far-off | nearby urban central; remotely: from_afar online | in_person
removal: dismissal elimination ouster | appointment installation
remove: take_away withdraw delete clear strip eliminate oust get_rid | add keep install insert; render: make
renew: extend resume prolong | cancel expire end
renovating: refurbish remodel repair restore revamp refurbishment upgrade improve | demolish build destroy raze
renowned: famous well-known celebrated noted acclaimed | unknown obscure; rent: hire lease let | buy own sell; reopen: restart resume | close shut
rep: representative spokesman agent | senator; repair: fix mend restore renovate restoration | damage break replace destroy
repay: pay_back return refund reimburse repayment give_back | borrow default lend
repeal: abolish revoke scrap overturn cancel annul | enact pass keep introduce uphold adopt; repeat: reiterate again recur restate
repeatedly: often frequently time_and_again again multiple | once never
repercussions: consequences fallout effects aftermath consequence impact result | causes reason
replace: substitute succeed take_over supplant swap change | keep retain precede; replacement: substitute successor | predecessor
reply: answer respond response | ask question
report: say state account describe announce disclose reveal release story article document publish news | deny conceal hide retract
reportedly: allegedly apparently supposedly said report believe claim say thought according alleged | definitely certainly confirmed undoubtedly
reporter: journalist correspondent press media | editor photographer lawyer officer; reporting: coverage journalism | censorship
represent: stand_for act_for speak_for constitute symbolise lawyer | oppose prosecute; representation: lawyer portrayal depiction
representative: spokesman agent official congressman delegate envoy lawmaker | senator president
reprieve: respite stay delay relief pardon | execution sentence; reprimand: rebuke censure warn discipline warning | praise dismiss sack
reprisal: retaliation revenge retribution vengeance | forgiveness pardon; republic: country nation state | monarchy kingdom empire
repulse: repel disgust drive_back fend_off | attract; reputation: image name standing
request: ask appeal call application demand seek | refuse answer; require: need demand must necessitate call_for oblige force | forbid ban
requirement: condition need rule obligation demand | option; reroute: divert redirect
rescind: revoke cancel withdraw repeal overturn | impose introduce uphold
rescue: save free recover help pluck bail_out aid rescuer | abandon kill capture endanger trap
rescuer: saver paramedic firefighter lifeguard | victim attacker survivor; rescuers: crews firefighters emergency_workers searchers | victims
research: study investigation science analysis examine work scientist report survey findings academic look_into
researcher: scientist expert academic analyst investigator | patient volunteer; reserve: book stock substitute backup store | first_team use cancel
reservoir: lake water dam | river sea ocean pond; residence: home house property dwelling | office; residency: stay | citizenship
resident: inhabitant local citizen neighbour people homeowner villager living live inhabitants householder dweller | tourist visitor foreigner outsider homeless migrant
residential: housing home | commercial industrial
resign: quit leave step_down stand_down departure exit stepping_down | sack fire appoint stay dismiss
resignation: departure quit exit step_down stepping_down leave | appointment dismissal
resist: oppose fight withstand defy | accept surrender comply obey yield; resistance: opposition defiance | acceptance surrender
resisting: oppose fight; resolute: determined firm | hesitant; resolution: motion agreement solution decision settlement | conflict
resolve: settle solve fix end sort_out decide resolution | worsen; resources: funds supplies means
respect: admire esteem honour regard admiration observe | contempt disrespect violate insult
respectful: polite courteous | disrespectful rude insulting
respond: reply answer react response come_back say tell acknowledge | ask ignore initiate question stay_silent; respondents: participant people
response: reply answer reaction respond | question request attack; responsibility: duty blame liability accountability | innocence
responsible: behind accountable liable blame charge to_blame perpetrator cause | innocent blameless
rest: remainder break relax recover others | work play; restart: resume reopen relaunch | stop
restaurant: eatery diner cafe | hotel supermarket bank cinema; restoration: renovation repair return reinstatement | destruction removal
restore: return reinstate repair renovate bring_back recover reestablish | destroy remove cut abolish
restrain: hold control curb stop limit restrict | release free encourage let_go; restraint: control moderation limit | excess violence
restrict: limit curb constrain control restrain | allow expand ease; restriction: limit curb limitation restraint control | freedom
restrictions: limits curbs measures rules controls | freedoms relaxation
restroom: bathroom toilet washroom lavatory loo ladies_room | bedroom kitchen office lobby locker_room; restructure: reorganise overhaul reform
result: outcome consequence effect score finding end cause lead | origin reason
resume: restart continue return renew reopen resumption pick_up go_back proceed | stop suspend end halt cancel abandon postpone
resurgence: revival comeback return | decline; retail: store shop shopping sale | wholesale
retain: keep hold hang_on_to preserve defend maintain | lose release fire; retaliation: revenge reprisal response vengeance payback | provocation
retire: quit step_down leave stop bow_out end_career | return debut sack join; retirement: departure exit | return comeback debut
retreat: withdraw pull_back withdrawal fall_back | advance attack; retrieve: recover get_back regain fetch collect bring_back | lose bury
return: come_back back go_back comeback reappear resume give_back bring_back | leave depart keep abandon exit
revamp: overhaul renovate redesign reform | preserve scrap
reveal: disclose show unveil announce expose tell confirm admit say report | hide conceal deny cover_up
revelation: disclosure reveal news discovery | cover-up; reveler: partygoer | mourner; reveller: partygoer | mourner
revenge: retaliation vengeance reprisal retribution payback | forgiveness; revenue: income sales turnover earnings | expense cost loss profit
reversal: u-turn turnaround change setback about-face
reverse: overturn undo back cancel turn_around backward opposite overrule u-turn change | uphold affirm maintain forward
review: examine assess study inquiry evaluation reconsider critique re-examine | ignore approve reject; revise: change amend review alter update
revive: resuscitate restore bring_back resurrect | kill end; revoke: cancel withdraw rescind annul take_away repeal | grant issue restore
revolt: uprising rebellion insurrection mutiny; revolution: uprising revolt rebellion rising overthrow | election coup war
revolutionary: radical rebel groundbreaking | conservative; revolver: gun handgun weapon firearm | rifle shotgun knife
reward: prize bounty payment award bonus repay cash | punishment penalty fine; rhetoric: language talk words speech oratory | action
rice: grain food crop | wheat corn bread potato maize; rich: wealthy affluent well-off prosperous | poor; riches: wealth fortune money | poverty debt
richest: wealthiest | poorest; ricochet: bounce rebound deflect bounce_off; rid: free remove; ride: drive travel trip journey | walk
rider: cyclist jockey biker motorcyclist horseman | driver pedestrian runner; ridge: hill mountain crest slope peak ledge | valley canyon lake
ridiculous: absurd silly ludicrous | sensible; rifle: gun weapon firearm | pistol handgun knife shotgun
right: entitlement freedom liberty correct proper conservative | left wrong duty centre
rightly: correctly properly justly | wrongly unfairly mistakenly; rigid: stiff strict inflexible | flexible soft
ring: call band circle gang phone | necklace bracelet; riot: unrest disorder violence disturbance protest clash rampage | parade peace vigil
rioters: protesters mob crowd demonstrators looters rioting troublemakers | police soldiers officers; rip: tear
rise: increase climb go_up grow growth jump gain surge soar up | fall drop decline decrease slip plunge
risk: danger threat hazard peril chance endanger possibility threaten jeopardize | safety certainty protection benefit
risque: racy daring suggestive saucy sexy | tasteful
rival: competitor opponent challenger foe enemy compete opposing opposition contender competing rivalry adversary | ally partner teammate friend colleague supporter backer
river: waterway water stream | lake ocean sea canal; riverfront: riverside waterfront river | seafront
road: street route highway way lane motorway carriageway tarmac driving traffic | river rail bridge sea air track runway canal tunnel
roadster: car vehicle | sedan truck suv; roam: wander rove stray walk prowl travel | stay; roar: shout | whisper
rob: robbery steal hold_up burglarize theft mug steal_from | murder rape assault kidnap shoot; robber: thief criminal burglar raider | murderer rapist
robbery: theft heist holdup rob stickup mugging steal | murder rape fraud arson assault kidnapping shooting; robot: machine droid | human
robotic: automated mechanical machine automatic | human manual; rock: stone music shake hit boulder | pop jazz
rockabilly: rock music | jazz classical hip-hop
rocket: missile projectile weapon booster shell spacecraft | bomb grenade plane balloon drone helicopter satellite; rod: pole stick bar
role: part position job character function post; roll: overturn turn; rollercoaster: ride; romance: love relationship affair | friendship
romantic: love | platonic; roof: top ceiling rooftop covering building | wall floor basement cellar window door foundation ground
rooftop: roof | basement ground; rookie: newcomer novice first-year beginner | veteran; room: space chamber bedroom | house garden street building
root: cause origin; rope: cord line tied noose | chain wire tape; roster: squad team list line-up; rough: | smooth gentle
roughly: about approximately around some nearly close_to | exactly precisely; round: stage match phase game leg bout session
rouse: wake awaken stir | calm soothe; route: road way path course direction journey passage trail line highway
routine: regular normal usual ordinary | unusual; routinely: regularly often | rarely; rover: vehicle robot | satellite orbiter
row: dispute argument line controversy quarrel spat | agreement column deal; rowdy: unruly disorderly noisy | quiet
royal: regal monarch queen king prince | commoner republican; rubber: | plastic metal steel; rubbish: waste trash garbage litter
rubble: debris wreckage ruins remains; rude: impolite offensive insolent disrespectful | polite courteous respectful civil
rugby: | soccer football cricket hockey; ruin: destroy wreck spoil devastate | restore save; ruins: remains rubble wreckage
rule: decide decision judge verdict find law regulation govern control reign order determine say declare power conclude | exception advise propose request appeal overturn argue suggest opposition
ruler: leader monarch king sovereign | subject; rules: regulations laws law guidelines
ruling: decision verdict judgment order judgement court decide judge | appeal request plea lawsuit; rummage: search look
rumor: rumour speculation gossip hearsay talk | fact; run: operate manage race sprint campaign flee stand | walk stand_still lose
runner: athlete sprinter | swimmer cyclist rower; runner-up: second finalist second-placed | winner champion third last
runoff: second_round vote | first_round; rupture: burst break tear split | repair heal mend; rural: countryside country | urban city; ruse: trick ploy
rush: hurry run hasten speed race dash | pass delay stroll walk; rusher: runner | passer
`;
