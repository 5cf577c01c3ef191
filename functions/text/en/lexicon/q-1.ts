/** From "quadruple" to "remotely". */
export const entries = `
quadruple: fourfold increase | triple double halve; quadruplets: sibling baby four_babies babies children | twins triplets quintuplets
quake: earthquake tremor temblor shake seismic earth_tremor magnitude | storm hurricane flood tornado eruption cyclone tsunami landslide volcano blast
qualification: qualifying certificate qualify place | elimination disqualification
qualified: trained eligible certified qualification skilled reach | unqualified disqualified fail; qualifier: match heat preliminary | final
qualify: reach advance go_through progress | fail exit miss disqualify be_eliminated; qualifying: | disqualifying
quality: standard calibre characteristic excellence good trait grade | quantity amount price
quantity: amount volume number supply quantity_of load haul | quality
quarantine: isolation isolate separate confinement | release freedom mix contact
quarrel: argument row dispute fight argue feud spat clash disagreement | agreement agree reconcile peace; quarry: pit prey
quarter: | half third tenth fifth hundred week month
quarterback: player football_player passer star | receiver linebacker kicker cornerback coach lineman fullback safety punter tight_end
quarterfinal: last_eight match knockout round last-eight | semifinal final opener first_round
quarterly: three-monthly three-month every_three_months | annual monthly weekly yearly; quartet: foursome group | trio duo quintet pair
quash: overturn annul reject cancel overrule suppress | uphold confirm impose support; quayside: dock harbour wharf waterfront
queen: monarch royal sovereign her_majesty monarchy ruler throne majesty head_of_state | king princess prince duchess empress president prime_minister duke
quell: suppress put_down calm crush subdue stamp_out | incite provoke inflame fuel; query: question ask inquiry doubt | answer
quest: bid search pursuit mission hunt attempt
question: query ask interrogate quiz interview doubt issue challenge inquiry grill concern uncertain | answer reply charge release convict arrest believe
questionable: doubtful dubious suspicious doubt uncertain | certain; questionnaire: survey poll questions form | interview
queue: line wait waiting lineup; quick: fast rapid swift speedy prompt quickly soon speed rapidly hasty brief | slow slowly delayed gradual sluggish
quicken: accelerate speed_up hasten speed | slow slow_down delay; quicker: faster swifter speedier rapidly | slower
quickest: fastest | slowest longest
quickly: fast rapidly swiftly soon promptly speedily immediately quick rapid in_no_time hastily immediate speedy early | slowly gradually late slow gradual
quid: pound | dollar euro penny cent; quiet: silent calm peaceful hushed peace silence still | loud noisy busy
quietly: silently secretly quiet silent | loudly publicly; quintuplets: babies children siblings | twins triplets quadruplets
quip: joke jest remark joking wisecrack; quirky: unusual odd eccentric strange | conventional ordinary normal
quit: leave resign step_down give_up stop depart stand_down exit resignation departure step_aside retire walk_away abandon cease | join stay remain start enlist begin hire
quite: fairly rather pretty reasonably somewhat | not hardly; quiz: question interrogate contest interview grill ask | answer
quota: limit allocation share ration; quote: cite say comment remark said words; quoting: cite citing
rabbi: cleric religious_leader jewish clergyman leader religious | imam bishop pastor nun vicar
race: run contest event compete campaign election competition ethnicity speed racer sprint marathon rush candidacy driver hurry ethnic racial black | religion gender age match
racial: race ethnic racist racism discrimination ethnicity | religious gender sexual age national
racially: ethnically | religiously sexually politically; racism: discrimination prejudice bigotry racist | sexism homophobia tolerance equality
racist: bigoted discriminatory xenophobic prejudiced bigot | sexist tolerant homophobic anti-racist; rack: shelf; racket: scheme noise bat
racketeering: crime corruption organised_crime fraud | murder theft rape arson burglary; racy: risque daring saucy | tame
radar: detection_system | sonar
radical: extreme extremist drastic militant fundamental hardline sweeping militants extremism | moderate conservative mainstream minor
radio: broadcaster broadcast station airwaves broadcasting | television newspaper tv print website magazine
radiologist: doctor physician specialist medic | surgeon dentist cardiologist
radiotherapy: treatment radiation cancer_treatment | chemotherapy surgery drug; raft: boat dinghy vessel craft | ship canoe yacht
rage: anger fury wrath angry furious enraged outrage temper livid furiously | calm happiness joy delight sadness fear
raid: attack search operation storm assault swoop bust police invade burglary burgle robbery strike | defence retreat
raider: robber thief attacker intruder burglar | victim guard police owner
rail: train railway railroad trains railways line track transport transit rail_line | road air bus ship coach plane; railing: fence barrier | gate
railroad: railway rail train line | road highway airport canal
railway: railroad rail train trains track metro line | road tram airline motorway canal highway
rain: downpour shower rainfall wet precipitation rainy storm deluge weather soaking | snow sun drought hail wind sleet sunshine fog heat dry frost thunder
rainfall: rain wet downpour showers | snow drought snowfall; rainy: wet rain | dry sunny snowy windy foggy
raise: increase lift boost collect gather hike bring_up rise higher lift_up push_up put_up fundraise rear | lower cut reduce drop slash spend decrease
raised: increased lifted reared brought_up collected | lowered cut dropped reduced
rally: protest gathering demonstration march meeting recover comeback demonstrate demonstrator event gather unite fight_back rise rebound race | decline fall slump riot
ram: crash hit smash slam drive_into crash_into collide plough_into struck | avoid miss brake overtake stop; ramen: noodles soup food | pizza rice
ramp: slope increase incline access | stairs ladder; rampage: spree attack violence killing_spree go_on_spree violent
ranch: farm estate farmland | factory; rancher: farmer cattleman landowner | miner
random: arbitrary indiscriminate chance randomly haphazard by_chance unplanned | deliberate targeted planned specific systematic
randomly: at_random arbitrarily by_chance random haphazardly chance | deliberately systematically selectively intentionally
range: variety array scope span spectrum vary selection spread extent distance; rank: rate place position grade list
ransack: loot plunder raid rob | protect tidy rebuild secure; ransom: payment money demand pay money_demanded cash | fine bail reward bribe
rap: hip-hop music hip_hop rapper song | rock opera jazz pop country folk reggae blues
rape: assault sexually_assault attack abuse violate sex_attack sexual_assault sex rapist | murder rob kidnap burglary arson fraud harass stab
rapid: fast quick swift speedy rapidly swiftly | slow gradual; rapidly: fast quickly swiftly rapid speedily swift | slowly gradually steadily
rapist: attacker offender predator criminal | victim murderer robber thief burglar; raptor: bird_of_prey | pigeon
rare: unusual uncommon scarce infrequent exceptional | common frequent usual regular plentiful
rarely: seldom hardly infrequently not_often hardly_ever scarcely uncommon infrequent | often frequently always usually regularly commonly
rash: hasty reckless foolish spate | cautious prudent thoughtful careful; rate: level pace speed percentage score | total amount
rather: instead quite instead_of more_than prefer; ratify: approve confirm endorse pass sign | reject veto repeal withdraw; rating: score rank grade
rationale: reason reasoning logic justification basis grounds thinking motive | result
rattle: shake unnerve unsettle disturb | calm soothe reassure steady; raven: bird birds | eagle owl pigeon
raw: uncooked crude unprocessed rare untreated fresh unrefined | cooked processed boiled refined fried
raze: demolish destroy flatten level | build rebuild restore; re-employ: rehire reinstate take_back | dismiss sack
re-examine: review reconsider reassess look_again rethink revisit | ignore confirm
reach: arrive hit achieve attain get contact extend come_to get_to strike agree get_in_touch land make enter total top stretch conclude qualify | miss leave fail fall_short depart pass begin
react: respond reply response reaction answer | ignore; reaction: response reply react respond feedback answer comment | action cause
read: study peruse recite see reader examine look_at say | write hear watch listen speak
reader: reading public | writer viewer listener editor author publisher; readily: easily willingly quickly happily | reluctantly
readiness: preparedness willingness preparation eagerness | reluctance unwillingness refusal hesitation
ready: prepared set willing prepare preparation poised | unprepared unready unwilling reluctant refuse hesitant
real: genuine true actual authentic really authenticity truly | fake false imaginary bogus counterfeit fictional pretend artificial unreal mock
realise: understand know learn discover realize recognize become_aware find_out aware
reality: fact truth real actuality life | fiction fantasy dream myth
realize: understand know recognise see realise realisation aware find_out discover | ignore; really: truly actually genuinely indeed very real in_fact
realm: kingdom area domain sphere field world; reappear: return come_back re-emerge resurface | disappear vanish fade leave
reappearance: return comeback re-emergence | disappearance departure vanishing; rear: back behind raise back_end bring_up parent | front side
reason: cause motive explanation why explain ground rationale justification because due excuse | effect result consequence
reasonable: fair sensible | unreasonable; reasonably: fairly quite moderately | unreasonably
reassurance: comfort assurance guarantee promise | warning threat alarm; reassure: comfort assure calm encourage | worry alarm frighten threaten warn
reassuring: comforting encouraging calming soothing heartening | alarming worrying frightening disturbing scary
rebel: insurgent fighter militant opposition revolt guerrilla insurgency rebellion revolutionary militia uprising dissident separatist rise_up | loyalist government soldier army loyal troops police civilian peacekeeper
rebellion: uprising revolt mutiny insurgency insurrection rising | obedience loyalty peace ceasefire
rebels: insurgent guerrilla fighter militant opposition opposition_fighter separatist | loyalist government army soldier civilian police
rebound: recover bounce_back recovery rally rise bounce return comeback up | slump assist steal fall decline drop slide
rebuff: reject refuse snub spurn rejection | accept welcome acceptance embrace
rebuild: reconstruct restore reconstruction repair renovate | demolish destroy tear_down
rebuilt: reconstruct rebuild restore repair reconstruction rebuilding reconstructed renovated restored | demolish destroy demolition ruined damage
rebuke: reprimand criticise scold admonish condemn censure criticism | praise commend compliment reward
recall: remember withdraw withdrawal call_back recollect memory remind bring_back pull recollection look_back reminisce take_back | forget launch release overlook drop sell
recapture: retake regain catch recover rearrest | lose release escape
receive: get obtain gain win be_given accept earn collect given handed awarded awarded_with take draw inherit welcome recipient | give send lose reject deny refuse pay donate offer return
receiver: player recipient wide_receiver catcher footballer pass-catcher athlete administrator phone | quarterback thrower sender linebacker cornerback kicker running_back safety donor giver tackle
recent: latest new past newly fresh modern current just lately | old ancient distant future upcoming early former previous
recently: lately newly of_late just new | soon long_ago previously decades_ago
reception: party welcome ceremony greeting function receive greet desk response | funeral wedding farewell
receptionist: clerk worker employee staff front-desk_worker | manager nurse guest doctor; recess: break holiday adjournment vacation | session sitting
recession: downturn slump decline economic_decline shrink contraction | boom growth expansion upturn
recipient: receiver beneficiary winner receive given awardee | donor giver sender; recite: read say repeat perform declaim | write sing forget compose
reckless: careless dangerous irresponsible negligent rash recklessly irresponsibly carelessly dangerously carelessness | careful cautious prudent responsible deliberate sensible
recklessly: carelessly dangerously irresponsibly negligently | carefully cautiously safely prudently
recklessness: carelessness negligence irresponsibility rashness | caution care prudence carefulness
reckon: think believe estimate say consider | doubt deny know reject dispute; reclaim: recover regain retrieve take_back | lose surrender forfeit
reclusive: secretive solitary private hermit | sociable outgoing
recognise: identify acknowledge know honour spot recognition recognize spotted acknowledgement award aware remember | overlook ignore miss
recognition: acknowledgment identification praise recognise honor award acknowledge | ignorance neglect
recognize: identify acknowledge know honour recognition recognise spot accept honor award | overlook ignore forget deny disregard
recollect: remember recall think_back | forget overlook misremember; recollection: memory remembrance recall
recommend: suggest advise propose endorse urge advice back proposal call_for | oppose order discourage reject forbid ban require demand criticize
recommendation: advice suggestion proposal advise guidance; reconcile: reunite make_up settle reconciliation | separate split divorce quarrel
reconsider: rethink review reassess re-examine revisit | confirm; reconstruct: rebuild restore recreate remake | destroy demolish dismantle raze
reconstruction: rebuilding restoration rebuild repair | demolition destruction demolishing
record: register log best achieve post tape disc album history document high fastest highest unprecedented archive file set_down best-ever music release milestone | erase lose delete break low worst average lowest
recorded: taped registered documented logged | live unrecorded performed_live
recording: tape footage video audio album clip film | transcript photograph letter erasure; records: documents files data
recover: regain retrieve recuperate heal rebound find get_back improve bounce_back recovery retrieval convalesce rally improvement salvage restore get_well | lose worsen deteriorate die relapse suffer collapse fall sicken
recovering: improving recuperating on_the_mend | worsening dying deteriorating sick
recovery: recover rebound improvement rally return upturn revival comeback improve rehabilitation retrieval heal get_better bounce_back | decline relapse slump fall collapse deterioration death loss
recruit: hire enlist sign_up employ enrol take_on new_member trainee sign bring_in newcomer draft | sack dismiss fire lose reject veteran
recruited: hired enlisted signed employed taken_on | sacked dismissed fired
recuperate: recover heal convalesce get_better | worsen deteriorate die relapse
recur: return repeat reappear recurrence happen_again | cease stop disappear
recurring: repeat repeated again repeatedly frequent persistent | one-off single; recycled: reused reuse second-hand | new brand-new
red: crimson scarlet | blue green yellow white black orange; redemption: atonement redeem salvation comeback recovery
redirect: divert reroute diversion turn_away; redress: compensation remedy amends compensate justice reparation
reduce: cut lower decrease drop lessen trim curb shrink reduction slash scale_back diminish bring_down less fewer smaller cutting cut_back downsize | increase raise boost expand rise grow more extend
reduced: lower cut smaller decreased less | increased raised higher expanded
reduction: cut decrease decline drop fall reduce lower less fewer lessening shrink discount downsizing | increase rise growth boost expansion gain surge
redundancy: job_loss layoff job_cut dismissal | recruitment hiring reinstatement promotion; reef: coral rocks | beach island dune
reek: smell stink stench; reelection: second_term re-election election | defeat resignation retirement
reestablish: restore reinstate renew resume | sever abolish break_off end; refer: mention cite call send allude describe direct point talk | ignore
referee: official umpire arbiter ref linesman match_official judge | player coach goalkeeper manager fan captain
reference: mention allusion comment remark cite
referendum: vote ballot plebiscite poll public_vote popular_vote | election law general_election census opinion_poll
refined: sophisticated processed improved elegant cultured purified | crude raw coarse; refinement: improvement improve tweak change
reflect: show mirror indicate think consider ponder; reflection: mirror_image thought image consideration
refloat: raise salvage float | sink scuttle abandon
reform: change overhaul improvement restructure revision modernise improve revise amend shake-up | repeal abandon
refresh: renew revive update freshen | exhaust tire weary drain; refreshing: invigorating | tiring exhausting stale
refuge: shelter sanctuary haven protection asylum safe_place safety cover home | danger exile prison
refugee: migrant asylum-seeker exile asylum asylum_seeker displaced_people | resident tourist citizen immigrant native soldier
refund: repay reimburse repayment repaid money_back compensate | charge payment
refurbish: renovate revamp restore modernise upgrade | demolish destroy
refusal: rejection denial declining reject deny unwilling decline | acceptance agreement consent approval willingness
refuse: decline reject turn_down deny rebuff rubbish unwilling not_agree say_no would_not declined | accept agree allow approve consent grant obey
refute: deny reject rebut disprove dismiss | confirm admit prove accept
regain: recover retake win_back reclaim get_back return restore | lose give_up relinquish forfeit surrender; regal: royal
regard: consider view see respect deem attention | disregard; regardless: anyway despite irrespective whatever
regime: government administration rule dictatorship leadership dictator authorities | opposition rebels democracy
region: area zone territory part district province state county neighborhood place locality | continent nation street global
regional: local area provincial province | national international global countrywide
register: sign_up enroll record list enlist registration registry log enter join subscribe logbook show score | withdraw cancel delete unregister
registered: enrolled recorded listed signed_up | unregistered unlisted; regress: relapse worsen | progress advance improve
regression: decline deterioration setback worsening backslide | progress improvement advance advancement
regret: sorry remorse apologise apologize lament sorrow unhappy | pride celebrate pleased
regrettable: unfortunate sad lamentable deplorable | welcome; regrettably: unfortunately sadly sad tragically | fortunately happily luckily thankfully
regular: frequent routine usual ordinary normal regularly everyday standard often | irregular rare occasional special unusual sporadic
regularly: often frequently routinely regular frequent repeatedly usually | rarely never occasionally
regulate: control oversee govern rules supervise monitor | deregulate
regulation: rule law restriction control legislation guideline regulatory code requirement supervision rules | deregulation freedom
regulator: watchdog authority agency supervisor regulatory | company; regulatory: regulator watchdog rules
rehab: rehabilitation treatment recovery therapy clinic rehabilitate program center counseling | prison jail hospice court school
rehabilitation: rehab recovery treatment therapy recover | relapse; rehearsal: practice run-through preparation practise | performance premiere show
rehearse: practise prepare | perform; rehire: reinstate re-employ bring_back hire_again return reemploy take_back | fire dismiss lay_off sack suspend
reign: rule ruled monarch throne kingship; reignite: revive rekindle renew restart | extinguish end quell dampen
reigniting: revive renew rekindle restart spark | extinguish quell; reimburse: repay refund compensate pay | charge fine; rein: control charge curb
reinforce: strengthen bolster support boost fortify back_up toughen | weaken undermine reduce erode cut
reinforcement: strengthening backup support | weakening withdrawal reduction
reinstate: restore return bring_back reappoint rehire | sack dismiss remove suspend abolish
reinstatement: restoration return reappointment re-employment | dismissal removal sacking suspension
reiterate: repeat restate stress say say_again reaffirm | retract withdraw
reject: refuse turn_down deny dismiss decline rebuff oppose throw_out spurn veto say_no turned_down vote_down quash rule_out overrule knock_back no disapprove | accept approve agree back support endorse pass acceptance embrace allow grant welcome
rejection: refusal denial dismissal rebuff turn_down | acceptance approval agreement endorsement support
rejoice: celebrate cheer joy delight | mourn grieve weep lament; rejoin: return come_back go_back reunite re-enter | leave quit depart abandon
rekindle: revive renew restart reignite rouse resume | extinguish end douse; rekindled: revive renew restart back_together reunite | end
relapse: setback worsen deteriorate recur recurrence | recovery recover improve cure; relate: connect link tell recount concern relative
related: connect link associate relevant tie connection | unrelated separate irrelevant
relation: tie relationship link connection family relative bond kinship dealings
relationship: relation tie link affair romance partnership friendship connection relations relate couple bond love_affair romantic together involved partner fling dealings | feud marriage rivalry break-up divorce enmity
relative: family kin member relation family_member | friend stranger neighbor colleague neighbour enemy guest
relatively: fairly comparatively quite rather somewhat moderately | extremely hugely absolutely
relatives: family kin relations loved_ones | friends strangers colleagues neighbours; relaunch: restart reopen revive reintroduce | scrap close shut
relax: ease loosen rest unwind soften | tighten tense stress; relaxation: easing rest loosening leisure | tightening tension work strain
relaxed: calm easy casual comfortable eased loosened | tense strict worried anxious tightened
relaxing: easing loosening calming | tightening stressful; relay: pass convey race pass_on send transmit | hurdle marathon sprint
release: free publish issue unveil launch discharge publication announce disclose liberate let_go set_free let_out unleash bring_out drop make_public parole put_out out liberation | arrest detain hold withhold jail keep conceal delay capture imprison custody suppress recall
released: freed issued published launched | detained jailed held withheld; relegate: demote drop go_down downgrade | promote elevate champion win
relegated: demoted down dropped demotion | promoted
relegation: demotion drop go_down demoted down | promotion title qualification championship promoted survival stay_up
relentless: constant persistent unrelenting non-stop continuous unceasing
relevant: related pertinent applicable appropriate | irrelevant unrelated unimportant; reliability: dependability trust consistency | unreliability
reliable: dependable trustworthy trusted consistent | unreliable untrustworthy unpredictable
relief: aid help assistance comfort reassurance relieve aid_work easing support respite consolation | distress worry fear anger pain tension disappointment
relieve: ease alleviate lessen relief reduce soothe | worsen aggravate
relieved: glad happy relief thankful pleased reassured grateful | worried disappointed upset distressed anxious
religion: faith belief religious church denomination creed | race politics ethnicity nationality gender
religious: spiritual faith church religion belief faith-based devout | secular political atheist
religiously: faithfully strictly devoutly regularly | racially politically rarely; relinquish: give_up surrender hand_over cede | keep retain
relive: remember recall recount recollect revisit | forget; relocate: move transfer shift resettle moving resettlement rehouse | stay remain
relocation: move transfer moving resettlement; reluctance: unwillingness hesitation hesitancy disinclination | willingness eagerness readiness
reluctant: unwilling hesitant reluctantly hesitate unenthusiastic loath | eager willing keen enthusiastic happy ready
reluctantly: unwillingly grudgingly unwilling hesitantly | willingly eagerly gladly happily
rely: depend trust dependent reliance count_on reliant bank_on | distrust
remain: stay continue still keep linger continue_to_be rest left | leave change depart disappear quit exit vanish; remainder: rest remaining | whole
remains: body corpse ruins rubble remnant wreckage stay | survivor goes; remake: version adaptation film reboot | original sequel prequel
remark: comment statement say observation comments commented mention
remarkable: extraordinary amazing impressive notable incredible stunning great | ordinary unremarkable routine
remarks: comments statement words observations | silence; remarry: marry wed wedding remarriage | divorce separate split
remedy: cure solution treatment fix treat solve medicine
remember: recall commemorate recollect memory tribute look_back think_of honour remembrance | forget overlook
remembrance: memory commemoration memorial tribute | forgetting celebration oblivion neglect; remind: recall tell jog_memory warn | forget
reminder: warning warn memory prompt note; remodel: renovate redesign refurbish rebuild | demolish preserve leave destroy
remorse: regret sorrow guilt sorry apology shame contrition guilty | pride indifference
remorseful: sorry regretful apologetic repentant contrite ashamed | unrepentant unashamed
remote: distant isolated faraway secluded rural far-off outlying | nearby urban central close
remotely: from_afar online distance from_home | in_person personally
`;
