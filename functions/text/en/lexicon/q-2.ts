/** From "removal" to "rust". */
export const entries = `
removal: dismissal elimination ouster oust taking_away withdraw | appointment installation addition retention
remove: take_away withdraw delete clear strip eliminate oust get_rid take_off take_down pull_down dismiss extract take_out clear_away scrap | add keep install insert replace retain reinstate restore leave
removed: taken dismissed ousted deleted withdrawn eliminated cut stripped | added installed kept inserted
removing: taking eliminating withdrawing | adding installing inserting; render: make; rendering: making depiction version portrayal
renew: extend resume prolong re-sign restart continue new rekindle re-up | cancel expire end terminate lapse let_lapse abandon
renewal: extension revival regeneration resumption extend | cancellation expiry end termination
renewed: fresh resumed new restarted extended restored revived further another | ended expired cancelled old
renovate: refurbish restore repair revamp upgrade | demolish destroy neglect build
renovating: refurbish remodel repair restore revamp refurbishment upgrade improve | demolish build destroy raze sell abandon
renovation: refurbishment restoration repair overhaul repairs refurbish upgrade | demolition
renown: fame reputation acclaim | obscurity infamy anonymity disgrace
renowned: famous well-known celebrated noted acclaimed well_known famed distinguished leading | unknown obscure infamous
rent: hire lease let rental tenant charter payment | buy own sell mortgage purchase; renter: tenant lessee leaseholder | landlord owner
reopen: restart resume open_again | close shut remain_closed end; reopening: resumption restart return | closure shutdown closing opening
rep: representative spokesman agent spokesperson congressman | senator governor
repair: fix mend restore renovate restoration rebuild work put_right refurbish patch | damage break replace destroy wreck demolish worsen
repairman: mechanic technician engineer handyman | plumber salesman driver electrician
repay: pay_back return refund reimburse repayment give_back pay_off | borrow default lend
repayment: refund pay reimbursement settlement return payback compensation | loan borrowing default withdrawal advance
repeal: abolish revoke scrap overturn cancel annul | enact pass keep introduce uphold adopt
repeat: reiterate again recur restate repetition duplicate say_again rerun replay | stop
repeated: frequent multiple recurrent numerous | single one-off isolated rare
repeatedly: often frequently time_and_again again multiple repeated many_times several_times again_and_again | once never
repel: repulse resist fend_off fight_off drive_back | attract invite welcome surrender admit
repercussion: consequence effect impact result | cause origin
repercussions: consequences fallout effects aftermath consequence impact result | causes reason
replace: substitute succeed take_over supplant swap change successor instead exchange in_place_of switch step_in follow renew | keep retain precede predecessor repair remain
replacement: substitute successor new stand-in swap | predecessor original
replica: copy model reproduction imitation duplicate | original genuine real painting
reply: answer respond response comeback say write_back | ask question inquiry ignore
report: say state account describe announce disclose reveal release story article document publish news tell inform claim detail cover allege study findings coverage file journalist journalism paper newspaper allegedly notify | deny conceal hide retract suppress cover_up withhold confirm disprove
reportedly: allegedly apparently supposedly said report believe claim say thought according alleged | definitely certainly confirmed undoubtedly
reporter: journalist correspondent press media journalists tv_reporter writer newsman news | editor photographer lawyer officer presenter cameraman producer spokesman source
reporters: journalists media press correspondents | photographers editors officials police
reporting: coverage journalism news | censorship silence secrecy; reports: accounts stories news claims articles says
represent: stand_for act_for speak_for constitute symbolise lawyer representation attorney act equal be play_for | oppose prosecute judge sue misrepresent
representation: lawyer portrayal depiction represent image
representative: spokesman agent official congressman delegate envoy lawmaker spokeswoman spokesperson politician legislator member | senator president mayor governor client
representatives: officials delegates spokesmen; repression: oppression suppression crackdown persecution | freedom liberation tolerance
reprieve: respite stay delay relief pardon stay_of_execution spared spare mercy let_off | execution sentence death
reprimand: rebuke censure warn discipline warning scold admonish tell_off caution | praise dismiss sack suspend acclaim acquit exonerate commend
reprisal: retaliation revenge retribution vengeance | forgiveness pardon reconciliation mercy
reproduce: copy breed replicate duplicate recreate repeat print | destroy invent prevent; reptile: animal creature | mammal bird fish insect amphibian
republic: country nation state | monarchy kingdom empire; repulse: repel disgust drive_back fend_off push_back repelled reject | attract welcome
reputation: image name standing status
request: ask appeal call application demand seek ask_for plea invite petition | refuse answer reject deny grant
require: need demand must necessitate call_for oblige force mandatory have_to | forbid ban allow exempt
required: necessary needed mandatory obligatory compulsory must | optional voluntary unnecessary banned forbidden
requirement: condition need rule obligation demand necessary must necessity essential criterion mandate needed | option exemption choice suggestion recommendation
reroute: divert redirect diverted detour; reschedule: postpone rearrange delay move | cancel bring_forward
rescind: revoke cancel withdraw repeal overturn annul reverse void take_back scrap undo | impose introduce uphold enact approve
rescue: save free recover help pluck bail_out aid rescuer pull_out bring_to_safety lifeguard bailout search airlift | abandon kill capture endanger trap drown strand leave lose
rescued: saved freed recovered evacuated helped | abandoned lost killed trapped
rescuer: saver paramedic firefighter lifeguard | victim attacker survivor culprit casualty
rescuers: crews firefighters emergency_workers searchers rescue_workers rescue_teams rescue firemen coastguard search_teams emergency_services | victims attackers reporters
research: study investigation science analysis examine work scientist report survey findings academic look_into
researcher: scientist expert academic analyst investigator study_author scholar professor | patient volunteer student doctor journalist
resemblance: similarity likeness alike | difference; resent: begrudge dislike object_to | welcome like appreciate enjoy
reserve: book stock substitute backup store keep hold set_aside bench pool save | first_team use cancel starter spend
reserved: booked shy kept quiet | outgoing available; reserves: stocks stores supplies substitutes
reservoir: lake water dam | river sea ocean pond canal; reshuffle: shake-up reorganisation change rearrange shakeup restructuring
reside: live dwell stay inhabit | work leave visit emigrate
residence: home house property dwelling address live flat living_place apartment villa building | office workplace school shop
residency: stay live home | citizenship
resident: inhabitant local citizen neighbour people homeowner villager living live inhabitants householder dweller | tourist visitor foreigner outsider homeless migrant
residential: housing home residents homes neighbourhood houses neighborhood | commercial industrial business retail
residents: people locals inhabitants neighbours villagers population | tourists visitors officials officers
resign: quit leave step_down stand_down departure exit stepping_down give_up_post step_aside relinquish leave_office outgoing | sack fire appoint stay dismiss join remain return take_office
resignation: departure quit exit step_down stepping_down leave quitting departing stand_down | appointment dismissal sacking firing election retirement promotion hiring
resist: oppose fight withstand defy refuse hold_out | accept surrender comply obey yield give_in
resistance: opposition defiance fight struggle | acceptance surrender support; resistant: immune opposed immunity tolerant | susceptible vulnerable
resisting: oppose fight refuse | obeying; resolute: determined firm steadfast unwavering | hesitant
resolutely: firmly determinedly steadfastly stubbornly | hesitantly weakly tentatively half-heartedly
resolution: motion agreement solution decision settlement resolve pledge bill text | conflict dispute
resolve: settle solve fix end sort_out decide resolution determination solution conclude iron_out settlement | worsen prolong complicate
resort: town hotel turn_to holiday_spot destination | village airport; resource: asset supply fund
resources: funds supplies means money assets material
respect: admire esteem honour regard admiration observe appreciate look_up_to revere abide_by follow reverence obey adhere recognise | contempt disrespect violate insult disrespectful scorn despise disobey mock flout
respectable: decent reputable | disreputable; respected: esteemed admired highly_regarded | despised hated discredited
respectful: polite courteous | disrespectful rude insulting; respirator: ventilator mask breathing_machine
respite: break rest relief pause | escalation
respond: reply answer react response come_back say tell acknowledge | ask ignore initiate question stay_silent
respondent: participant defendant interviewee answering person | interviewer plaintiff questioner
respondents: participant people those_surveyed people_surveyed
response: reply answer reaction respond answering feedback retort return | question request attack silence
responsibility: duty blame liability accountability charge role task job fault obligation | innocence irresponsibility privilege
responsible: behind accountable liable blame charge to_blame perpetrator cause blamed in_charge culprit carried_out fault | innocent blameless irresponsible guiltless
rest: remainder break relax recover others remaining sleep day_off left | work play start all activity
restart: resume reopen relaunch resumption begin_again continue start renew | stop end halt suspend
restate: repeat reiterate reaffirm confirm | retract deny withdraw contradict
restaurant: eatery diner cafe bistro | hotel supermarket bank cinema pub shop school nightclub bakery
restoration: renovation repair return reinstatement rebuild refurbishment | destruction removal demolition
restore: return reinstate repair renovate bring_back recover reestablish rebuild renew revive mend give_back | destroy remove cut abolish ruin withdraw
restrain: hold control curb stop limit restrict | release free encourage let_go
restrained: held_back controlled moderate subdued | unrestrained excessive
restraint: control moderation limit self-control | excess violence recklessness force
restrict: limit curb constrain control restrain limited ban confine cap tighten prohibit hinder reduce | allow expand ease loosen relax lift widen permit
restricted: limited confined curbed reduced | unlimited open free
restriction: limit curb limitation restraint control rule constraint | freedom easing permission
restrictions: limits curbs measures rules controls constraints | freedoms relaxation liberties easing
restroom: bathroom toilet washroom lavatory loo ladies_room | bedroom kitchen office lobby locker_room
restructure: reorganise overhaul reform reshape | dissolve
result: outcome consequence effect score finding end cause lead result_in lead_to follow bring_about because due_to | origin reason beginning
resume: restart continue return renew reopen resumption pick_up go_back proceed | stop suspend end halt cancel abandon postpone
resumption: restart return renewal continuation | suspension halt end cessation; resurgence: revival comeback return | decline
resurrect: revive restore bring_back rekindle relaunch revival | bury kill; resuscitate: revive save bring_round | kill let_die
retail: store shop shopping sale sell shops shopper | wholesale factory
retailer: store shop seller chain company trader merchant firm | manufacturer bank airline wholesaler customer supplier
retain: keep hold hang_on_to preserve defend maintain remain hold_on stay hire continue save | lose release fire give_up sell replace surrender
retake: recapture regain resit recover reclaim win_back | lose surrender abandon
retaliation: revenge reprisal response vengeance payback retaliatory hit_back avenge | provocation attack forgiveness
retire: quit step_down leave stop bow_out end_career hang_up give_up retiree pensioner exit | return debut sack join stay continue dismiss promote recruit
retired: former ex | active current working serving; retirement: departure exit leave quit pension end_of_career | return comeback debut start death
retract: withdraw take_back recant rescind | repeat confirm reaffirm extend
retreat: withdraw pull_back withdrawal fall_back back_down retire leave refuge back_away | advance attack invade charge
retribution: revenge punishment vengeance reprisal | forgiveness mercy reward
retrieve: recover get_back regain fetch collect bring_back find | lose bury
return: come_back back go_back comeback exchange reappear resume give_back bring_back come_home get_back go_home homecoming back_home send_back hand_back rejoin | leave depart keep abandon exit withdraw departure stay remain arrive
returner: return_man player | punter kicker; reunion: meeting gathering reunite | separation split parting divorce
reunite: get_back_together rejoin bring_together come_together | separate split part; reused: recycled | discarded
revamp: overhaul renovate redesign reform | preserve scrap leave demolish
reveal: disclose show unveil announce expose tell confirm admit say report revelation make_public come_out uncover bring_to_light publish describe share admission let_slip | hide conceal deny cover_up mask suppress lie withhold
revelation: disclosure reveal news discovery leak exposure announcement | cover-up secret concealment
reveler: partygoer party-goer partying celebrating | mourner protester
reveller: partygoer party-goer partygoers celebrating | mourner protester worshipper
revenge: retaliation vengeance reprisal retribution payback avenge vengeful get_even retaliate get_back | forgiveness pardon forgive
revenue: income sales turnover earnings takings money proceeds receipts | expense cost loss profit spending debt expenditure
reversal: u-turn turnaround change setback about-face about-turn overturn
reverse: overturn undo back cancel turn_around backward opposite overrule u-turn change | uphold affirm maintain forward confirm
review: examine assess study inquiry evaluation reconsider critique re-examine revisit analyze look_at investigate appraisal report investigation probe critic assessment evaluate | ignore approve reject disregard accept
reviewer: critic journalist | author director writer; revise: change amend review alter update
revision: change amendment alteration review update amended rewriting adjustment
revival: comeback resurgence recovery return renewal | decline collapse death downturn end
revive: resuscitate restore bring_back resurrect rescue bring_round | kill end
revoke: cancel withdraw rescind annul take_away repeal revocation remove strip overturn scrap void suspend | grant issue restore approve renew uphold extend reinstate
revolt: uprising rebellion insurrection mutiny rebel rising | coup obey
revolution: uprising revolt rebellion rising overthrow change | election coup war
revolutionary: radical rebel groundbreaking revolution innovative insurgent | conservative moderate
revolutionise: transform change overhaul reform | preserve maintain keep; revolve: turn rotate spin centre orbit circle
revolver: gun handgun weapon firearm firearms pistol armed | rifle shotgun knife machine-gun sword
reward: prize bounty payment award bonus repay cash | punishment penalty fine; rework: revise rewrite alter change remake revision redo | keep
rhetoric: language talk words speech oratory | action deeds; rhythm: beat tempo pattern | melody
rice: grain food crop | wheat corn bread potato maize; rich: wealthy affluent well-off prosperous wealth richest | poor broke
richer: wealthier wealth better_off | poorer; riches: wealth fortune money assets | poverty debt hardship misery
richest: wealthiest wealthy rich | poorest; ricochet: bounce rebound deflect bounce_off; rid: free remove get_rid clear eliminate | keep
riddle: puzzle mystery enigma | solution; ride: drive travel trip journey rider bike mount horseback lift | walk run fly swim
rider: cyclist jockey biker motorcyclist horseman bike | driver pedestrian runner motorist
ridge: hill mountain crest slope peak ledge | valley canyon lake plain
ridiculous: absurd silly ludicrous laughable foolish crazy nonsense | sensible reasonable serious
rifle: gun weapon firearm long_gun | pistol handgun knife shotgun sword machine_gun revolver crossbow
rift: split division dispute row disagreement feud | unity alliance reconciliation harmony
rig: platform fix manipulate drill structure oil vessel | ship pipeline refinery tanker
right: entitlement freedom liberty correct proper conservative right-wing correctly civil_liberty entitled properly right-hand | left wrong duty centre centrist obligation incorrect
right-hander: | left-hander
right-wing: conservative rightist tory right far-right | left-wing leftist liberal socialist centrist progressive radical far-left
rightful: legitimate lawful true legal | wrongful illegitimate unlawful false
rightly: correctly properly justly deservedly | wrongly unfairly mistakenly unjustly
rigid: stiff strict inflexible firm | flexible soft lenient loose; rigidly: strictly inflexibly firmly | flexibly
ring: call band circle gang phone telephone jewellery encircle network arena boxing sound | necklace bracelet earring brooch watch; rinse: wash | dry
riot: unrest disorder violence disturbance protest clash rampage violent uprising mob looting chaos | parade peace vigil celebration march strike concert flood
rioters: protesters mob crowd demonstrators looters rioting troublemakers | police soldiers officers; rip: tear rend slash cut | mend sew
ripple: wave spread
rise: increase climb go_up grow growth jump gain surge soar up rose raise higher boost upturn leap advance ascend | fall drop decline decrease slip plunge sink lower plummet cut steady halve
rising: increasing growing climbing soaring up uprising | falling dropping declining decreasing
risk: danger threat hazard peril chance endanger possibility threaten jeopardize risky at_risk dangerous gamble vulnerable potential possible imperil vulnerability uncertainty likely liable expose | safety certainty protection benefit safe immune guarantee immunity
risky: dangerous hazardous unsafe perilous uncertain | safe secure harmless; risque: racy daring suggestive saucy sexy | tasteful
ritual: ceremony rite custom
rival: competitor opponent challenger foe enemy compete opposing opposition contender competing rivalry adversary | ally partner teammate friend colleague supporter backer
rivalry: competition feud contest conflict | friendship partnership alliance cooperation
river: waterway water stream waters | lake ocean sea canal road bay harbour; riverfront: riverside waterfront river bank | seafront
riverside: bank waterfront
road: street route highway way lane motorway carriageway tarmac driving traffic | river rail bridge sea air track runway canal tunnel
roadblock: checkpoint barrier barricade obstacle; roads: streets highways routes | railways rivers canals bridges
roadster: car vehicle sports_car | sedan truck suv bus motorcycle; roam: wander rove stray walk prowl travel | stay
roar: shout cheer loud yell | whisper
rob: robbery steal hold_up burglarize theft mug steal_from stole thief burglary raid burgle stick_up loot | murder rape assault kidnap shoot attack pay
robber: thief criminal burglar raider rob robbery stole stick-up crook | murderer rapist victim guard bystander clerk
robbery: theft heist holdup rob stickup mugging steal robber raid stolen mug loot crime | murder rape fraud arson assault kidnapping shooting shoplifting manslaughter carjacking bribery arrest extortion perjury
robe: gown garment clothing dress | trousers shirt coat; robot: machine droid device automated | human
robotic: automated mechanical machine automatic | human manual
robust: strong sturdy healthy solid tough firm vigorous resilient forceful | weak frail fragile feeble poor unhealthy
rock: stone music shake hit boulder throw sway pebble | pop jazz rap sand brick
rockabilly: rock music musical | jazz classical hip-hop country rap soul
rocket: missile projectile weapon booster shell spacecraft launch launcher | bomb grenade plane balloon drone helicopter satellite mortar shuttle
rod: pole stick bar; rogue: renegade; role: part position job character function post duties involved play responsibility capacity task duty
roll: overturn turn flip; rollercoaster: ride roller_coaster coaster amusement_ride theme-park | carousel ferris_wheel
romance: love relationship affair romantic dating | friendship feud hatred marriage; romantic: love romance | platonic unromantic
roof: top ceiling rooftop covering building | wall floor basement cellar window door foundation ground
rooftop: roof top | basement ground cellar balcony; rookie: newcomer novice first-year beginner new freshman inexperienced | veteran
room: space chamber bedroom area place | house garden street building bathroom cellar; root: cause origin source reason | branch leaf
rope: cord line tied noose | chain wire tape; roster: squad team list line-up rota players line_up
rotate: turn spin revolve alternate circle | stop stay fix; rotating: revolving spinning alternating | fixed permanent
rough: tough approximate hard harsh | smooth gentle; roughly: about approximately around some nearly close_to | exactly precisely
round: stage match phase game leg bout session tie fight around | square quarter semi; roundabout: junction indirect | crossroads direct bridge
rounds: bullets ammunition shots | grenades; rouse: wake awaken stir arouse | calm soothe pacify bore
rout: thrash defeat beat crush hammer win victory thrashing | lose draw; route: road way path course direction journey passage trail line highway
routine: regular normal usual ordinary standard regularly daily everyday | unusual exceptional special emergency
routinely: regularly often usually regular commonly | rarely exceptionally; rove: roam wander; rover: vehicle robot robotic | satellite orbiter lander
row: dispute argument line controversy quarrel spat argue feud debate fight | agreement column deal truce peace
rowdy: unruly disorderly noisy noise boisterous loud | quiet orderly calm; rower: oarsman athlete | sailor swimmer cyclist canoeist runner
rowing: arguing quarrelling boating | sailing swimming cycling canoeing
royal: regal monarch queen king prince monarchy crown palace princess royalty | commoner republican politician
rubber: | plastic metal steel leather wood glass iron; rubbish: waste trash garbage litter refuse junk
rubble: debris wreckage ruins remains collapsed_building ruin stones bricks; ruby: gem jewel stone gemstone | diamond emerald sapphire pearl
rude: impolite offensive insolent disrespectful | polite courteous respectful civil; rug: carpet mat floor_covering | curtain blanket tile
rugby: sport game | soccer football cricket hockey basketball tennis baseball golf volleyball boxing athletics
ruin: destroy wreck spoil devastate damage bankrupt demolish remains | restore save build repair protect
ruinous: disastrous devastating crippling | beneficial profitable; ruins: remains rubble wreckage debris
rule: decide decision judge verdict find law regulation govern control reign order determine say declare power conclude dominate | exception advise propose request appeal overturn argue suggest opposition deliberate plead
ruler: leader monarch king sovereign rule emperor head_of_state | subject slave citizen; rulers: leader monarch government | subject citizen peasant
rules: regulations laws law guidelines; ruling: decision verdict judgment order judgement court decide judge | appeal request plea lawsuit
rummage: search look; rumor: rumour speculation gossip hearsay talk report claim whisper | fact confirmation truth
rumour: speculation gossip report claim hearsay talk | fact confirmation truth denial statement
run: operate manage race sprint campaign flee stand runner jog go candidate seek stand_for administer contest streak | walk stand_still lose crawl swim drive stop cycle halt
run-up: approach build-up lead-up preparation | aftermath wake follow-up end; runaway: fugitive escaped missing
runner: athlete sprinter running jogger racer | swimmer cyclist rower boxer skier; runner-up: finalist second-placed | winner champion third last
running: jogging race managing operating | walking swimming cycling standing
runoff: second_round vote second_vote run-off second_ballot ballot election | first_round primary; runway: airstrip tarmac catwalk | motorway road
rupture: burst break tear split | repair heal mend fix; rural: countryside country farming village | urban city metropolitan
ruse: trick ploy deception deceive con scam hoax | truth
rush: hurry run hasten speed race dash charge urgently | pass delay stroll walk throw kick catch crawl linger punt
rusher: runner running_back | passer receiver; rust: corrosion
`;
