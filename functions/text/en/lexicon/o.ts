/** From "oak" to "ozone". */
export const entries = `
oak: tree | pine elm ash birch; oath: vow pledge promise swear sworn
obedience: compliance submission obey discipline | disobedience defiance rebellion
obese: overweight fat very_overweight | thin underweight slim skinny
obey: follow comply heed observe respect adhere abide | defy disobey ignore flout break refuse
object: item thing oppose protest complain opposed artefact opposition against | agree approve support consent accept welcome
objection: opposition protest complaint concern dissent | approval support agreement consent
objections: opposition complaint protest oppose disagreement dissent | approval support
objective: goal aim target purpose impartial neutral fair | biased subjective partial obstacle; objector: opponent critic | supporter backer
obligated: required must bound | exempt free; obligation: duty commitment responsibility requirement | right choice option privilege
obligatory: compulsory mandatory required binding | optional voluntary unnecessary; oblige: require force compel | forbid exempt free allow
obliged: forced required compelled bound | free forbidden unwilling
oblivious: unaware ignorant unconscious unknowing unsuspecting | aware conscious alert
obscene: indecent offensive vulgar lewd | decent respectable wholesome; obscenity: indecency vulgarity swear_word | decency
obscure: unknown unclear vague hide conceal little-known | famous clear well-known reveal
obscurity: anonymity unknown | fame stardom prominence celebrity limelight; observation: remark monitoring watch comment view study see surveillance
observatory: astronomy_centre | laboratory museum planetarium
observe: see watch monitor notice note mark say obey remark celebrate | ignore overlook violate break
observer: watcher spectator monitor witness onlooker analyst | participant player candidate organiser
observers: watcher onlooker monitor analyst commentator spectators experts | participant player; obsess: fixate fixated
obsession: fixation passion preoccupation mania | indifference disinterest hatred
obstacle: barrier hurdle obstruction impediment hindrance problem | help advantage aid solution
obstacles: barriers hurdles hindrances problems barrier hurdle difficulty challenge impediment | help advantages
obstruct: block hinder impede hamper interfere prevent stop frustrate | help assist facilitate enable
obstruction: blockage hindrance obstacle block hinder impede | assistance help
obtain: get acquire receive secure gain get_hold_of win take have possess | lose give surrender forfeit
obtainable: available accessible | unobtainable
obvious: clear evident apparent plain obviously clearly noticeable plainly unmistakable | unclear hidden obscure subtle
obviously: clearly evidently plainly obvious apparently of_course | possibly; occasion: time event instance
occasional: infrequent rare sporadic sometimes periodic rarely | constant frequent regular always
occasionally: sometimes at_times now_and_then | often always never frequently constantly rarely
occupant: resident tenant passenger inhabitant dweller occupier | landlord owner visitor
occupation: job profession work seizure invasion control | liberation withdrawal unemployment freedom
occupied: busy taken inhabited held controlled | empty vacant free liberated
occupy: hold seize take_over capture live occupation invade live_in sit-in take | vacate leave withdraw
occur: happen take_place come arise unfold strike | prevent avoid; occurrence: event incident happening phenomenon case
ocean: sea water marine | lake river desert land mountain forest sky coast; oceanic: marine sea maritime | terrestrial freshwater lunar
odd: strange unusual weird bizarre curious peculiar | normal even typical
oddly: strangely curiously unusually peculiarly | normally as_usual predictably; odds: chances probability likelihood bet price
odor: smell scent stench odour whiff fumes | sound taste; off: away | on
offence: crime violation felony misdemeanour breach wrongdoing offense | defence acquittal innocence
offender: criminal culprit lawbreaker wrongdoer convict perpetrator | victim witness officer judge bystander
offense: crime offence violation attack felony illegal criminal wrongdoing attackers | defense defence
offensive: attack insulting rude assault abusive attacking military_operation insult campaign | defensive polite retreat inoffensive ceasefire
offensively: rudely insultingly insulting | politely defensively
offer: proposal bid propose provide give present suggest proffer proposition tender volunteer put_forward willing pledge invitation proposed | refuse withdraw demand reject deny turn_down acceptance seek withhold decline
offering: sale product
office: workplace bureau headquarters department post building premises workers block base staff | home school factory hospital shop flat church warehouse
officer: police policeman official cop constable police_officer cops trooper lawman pc authorities patrolman sheriff_deputy law_enforcement bobby | soldier fireman paramedic civilian suspect prosecutor driver criminal inmate passer-by doctor lawyer
official: authority representative spokesman officer administrator formal government bureaucrat public minister authorised civil_servant staff | unofficial informal civilian fan unauthorised citizen criminal rebel actor
officially: formally formal | unofficially
officials: authorities government officers bosses administration leaders | rebels residents protesters civilians activists
offline: disconnected down | online; offload: sell unload get_rid dump dispose_of shed transfer | buy load keep acquire purchase
offseason: summer break | midseason season; offset: balance compensate counteract cancel_out make_up_for counter balance_out | worsen
offshore: sea coast maritime abroad overseas | onshore inland land; offspring: child young baby cub children kids | parent sibling adult
often: frequently regularly commonly usually repeatedly usual many_times | rarely seldom never hardly once
oil: petroleum crude fuel energy petrol gasoline petrochemical barrels | gas coal water gold timber electricity steel
old: elderly aged ageing ancient veteran historic former age senior previous | new young recent modern teenage latest
old-fashioned: outdated traditional dated antiquated obsolete outmoded | modern up-to-date contemporary fashionable
older: elder aged senior elderly old age oldest aging | younger new youngest youth baby young
oldest: eldest earliest old senior longest | youngest newest young second-oldest
omission: exclusion lack omit absence oversight failure | inclusion addition; omit: exclude leave_out skip drop miss | include add mention insert
onboard: aboard board on_board inside_plane inside | ashore outside overboard; once: | twice never still often frequently thrice
one-off: single unique special unrepeated exceptional | regular repeated recurring annual
one-sided: biased unbalanced unequal lopsided unfair | balanced fair even; one-time: former ex past previous | current future present
ongoing: continuing current under_way still unfinished under-way remaining in_progress | finished completed ended concluded past
onion: vegetable | potato carrot tomato garlic cabbage
online: internet web digital website on_the_internet social_media cyber virtual app | print offline in_person newspaper shop store tv
onlooker: bystander spectator witness observer passer-by viewer | participant victim suspect officer driver
onset: start beginning outbreak arrival | end conclusion finish middle; onshore: ashore land | offshore at_sea overseas
onward: forward ahead | backward back; op: operation surgery procedure surgical treatment
open: start launch begin unlock available public unveil kick_off inaugurate openly set_up accessible establish unlocked ajar premiere commence debut unfasten frank | close shut end shut_down finish lock closed closure sealed blocked adjourn
open-air: outdoor outside outdoors al_fresco | indoor covered enclosed; open-heart: cardiac heart | brain keyhole knee
open-source: free public | proprietary closed; opener: first_game start season_opener | finale equaliser closer decider semifinal
opening: start launch beginning inauguration gap vacancy hole debut | closing closure end final finale last
openly: publicly freely open frankly public | secretly privately covertly; openness: transparency honesty | secrecy concealment
opera: musical performance music production show | ballet film concert play drama
operate: run work function manage surgery act serve active conduct | close shut shut_down break_down cease
operation: surgery procedure mission raid action surgical op; operational: working active running in_service open up_and_running | inoperative closed
operative: agent worker spy undercover; operator: company firm provider run driver worker owner manager | passenger customer regulator user
opiate: drug narcotic opioid painkiller | stimulant cannabis antibiotic alcohol
opinion: view belief ruling stance judgment thought verdict comment attitude feeling decision think | fact evidence proof
opioid: painkiller drug narcotic opiate painkillers medication | antibiotic vaccine stimulant
opponent: rival foe critic adversary challenger competitor opposing enemy opposition detractor other_side | ally supporter partner teammate colleague proponent advocate backer friend coach referee
opportune: timely well-timed convenient | inopportune; opportunity: chance possibility opening option occasion prospect | threat obstacle danger risk
oppose: against resist object reject fight disagree opposition opponent block protest anti | support back favour approve endorse accept
opposed: against hostile resistant anti objecting resisting critical | supportive favourable backing agreed
opposite: reverse contrary facing opposed | same similar
opposition: resistance rival opponent hostility objection oppose critics against foe resist | support government backing ally approval coalition
oppression: persecution repression tyranny subjugation | freedom liberty justice
opt: choose decide select pick elect choice prefer go_for | reject decline; optical: visual vision eye light | acoustic
optimism: hope confidence hopefulness positivity | pessimism despair gloom fear
optimistic: hopeful confident positive upbeat bullish optimism hope encouraged bright | pessimistic gloomy worried doubtful
option: choice alternative possibility choose possible way selection pick route | requirement obligation necessity
optional: voluntary not_required choice | mandatory compulsory required; oral: verbal spoken mouth word_of_mouth | written
orange: fruit citrus colour color | red yellow blue apple banana lemon lime green purple
orangutan: ape primate animal apes primates | chimpanzee gorilla monkey baboon; orbit: circle space revolve go_round trajectory | land crash
orbiter: spacecraft satellite probe space_probe | rover lander rocket shuttle; orca: whale killer_whale animal | dolphin shark seal
orchestra: musician band ensemble symphony philharmonic | choir theatre; ordain: consecrate make_priest decree | defrock dismiss excommunicate expel
ordeal: trauma nightmare suffering experience difficult_time trial suffer traumatic terrible_experience hardship | pleasure
order: command instruct direct tell request demand ruling decree instruction require mandate edict injunction warrant force purchase buy sequence peace mandatory | ask disorder chaos suggest obey cancel forbid invite permit plead deny petition
orderly: calm peaceful organised well-behaved | chaotic disorderly violent; orders: commands instructions directives instructs told | requests pleas
ordinary: normal usual common regular average everyday standard typical | extraordinary special unusual exceptional remarkable
ordination: ordain priest; organ: part tissue; organic: natural | artificial chemical
organisation: organization group body association agency company institution firm institute charity | individual person
organise: arrange plan stage run hold set_up coordinate host | cancel attend disrupt boycott
organised: arranged planned coordinated ordered structured staged held | spontaneous chaotic disorganised cancelled
organiser: planner promoter organizer coordinator arrange | participant spectator attendee competitor
organism: creature being life_form living_thing | mineral rock
organization: group body agency institution association organisation charity company society foundation organise | individual person
organize: arrange plan hold stage run set_up host organise coordinate put_on prepare | cancel attend disrupt call_off
organizer: promoter planner coordinator organisers organise host | participant spectator; orientation: direction sexuality leaning
oriented: focused geared aimed directed minded; origin: source beginning root birthplace | end destination
original: initial new earliest first_version initially former authentic real old earlier | copy fake remake sequel final replica later remade
originally: initially formerly at_first previously first_of_all | finally later eventually
originate: begin start come_from source stem emerge | end finish; orphanage: home | school hospital prison hospice
orthodox: conventional traditional | unorthodox catholic protestant; others: rest remaining everyone_else
otherwise: differently or_else else if_not in_other_respects | likewise; ounce: | pound gram ton litre
oust: remove depose topple overthrow expel eject kick_out sack defeat unseat | elect install appoint reinstate keep
ouster: removal overthrow dismissal expulsion | appointment election reinstatement installation; out: outside away outdoors | in inside
outage: blackout failure power_cut disruption power_failure power_outage down offline shutdown breakdown interruption; outbid: beat pay_more
outboard: engine motor | inboard
outbreak: epidemic spread eruption wave infection disease illness outburst onset start | containment eradication cure end vaccination
outcome: result consequence conclusion end verdict finding effect | cause reason origin
outcry: protest uproar anger furore outrage backlash | praise silence approval applause
outdated: old-fashioned obsolete old dated | modern new current up-to-date
outdo: surpass beat exceed better top outperform eclipse overshadow | lose trail; outdoor: open-air outside open_air | indoor indoors inside
outdoors: outside open-air | indoors inside underground; outer: external outside exterior outlying | inner internal central
outfielder: player fielder | pitcher catcher infielder
outfit: clothes dress group costume company attire clothing team ensemble get-up garments uniform; outflow: exodus drain flight | inflow influx
outing: trip excursion appearance day_out game match
outlaw: ban prohibit forbid criminalise bar fugitive bandit | legalise allow permit policeman sheriff
outlawed: banned illegal prohibited forbidden barred unlawful | legal allowed permitted
outlay: spending expenditure cost expense | income revenue saving profit
outlet: store shop media publication news_organization network station socket branch retailer newspaper | factory supplier
outline: describe summarise sketch set_out explain detail present summary plan draft lay_out | hide
outlook: forecast prospect view expectation prognosis expectations | past history; outpatient: patient | inpatient doctor nurse
outplay: beat outclass dominate | lose; outpost: base post checkpoint position station | headquarters; output: production produce | input
outrage: anger fury uproar outcry indignation shock angry furious protest offend | delight approval joy praise calm
outraged: furious angry incensed shocked enraged irate appalled | pleased delighted calm happy
outrageous: shocking scandalous disgraceful appalling | reasonable; outscore: beat outplay outgun defeat win | lose
outset: start beginning opening | end finish middle; outside: outdoors beyond external near | inside within indoors inner interior
outsider: underdog stranger long_shot long-shot newcomer | insider favorite champion favourite; outskirts: suburbs edge fringe suburb | centre heart
outspoken: vocal frank candid forthright blunt plain-speaking opinionated | quiet reserved shy silent
outstanding: excellent exceptional unpaid great superb brilliant remaining | poor average paid
outstrip: exceed surpass outpace overtake beat | lag trail; outward: external | inward; ovation: applause cheers clapping applaud acclaim | boos jeers
oven: cooker stove | fridge freezer dishwasher grill; over: above more exceed across about during finished | under below less before beneath
overall: total general whole altogether in_all combined final aggregate complete | partial individual
overcome: beat defeat conquer surmount overwhelm come_back get_over surpass see_off | lose succumb surrender
overdue: late delayed unpaid belated | early punctual paid on_time; overestimate: exaggerate overrate overvalue inflate | underestimate underrate
overground: | underground; overhaul: reform revamp change restructure rework modernize revise shake-up changes redesign rebuild | keep
overhead: above cost air over | underground underneath underfoot; overjoyed: delighted thrilled ecstatic happy | devastated sad heartbroken angry
overland: land road by_road ground | sea air underwater; overlook: miss ignore neglect disregard forget | notice consider choose recognise see
overly: too excessively unduly over | insufficiently moderately slightly
overnight: night late-night nightly during_the_night evening | daytime daily midday; overpower: subdue overcome restrain defeat beat tackle
overpowering: overwhelming intense strong | weak mild; overrun: exceed seize capture invade | defend retreat underspend liberate
overseas: abroad foreign international | domestic home local domestically; oversee: supervise manage run monitor lead in_charge head control
overseer: supervisor manager boss foreman | worker subordinate
oversight: supervision mistake error control monitoring oversee monitor supervise regulation scrutiny | neglect
overtake: pass surpass overtook go_past lead beat | trail lag fall_behind
overthrow: oust topple depose remove bring_down coup | install support elect restore
overtime: extra_time extra additional_time ot | regulation shootout
overtook: pass overtake surpass outstrip go_past surpassed leapfrog beat | trail follow lag fall_behind
overturn: quash reverse annul throw_out set_aside flip roll_over capsize reject cancel overrule revoke tip_over scrap strike_down | uphold confirm back affirm endorse approve impose
overweight: obese fat heavy | underweight thin slim skinny; overwhelm: overcome swamp swamped overpower inundate flood
overwhelming: huge massive overpowering vast enormous landslide crushing | slight narrow small marginal tiny
overwhelmingly: mostly massively mainly largely | narrowly; owe: debt debts in_debt due indebted | repay lend
owed: due outstanding debt unpaid | paid repaid settled; owing: due because due_to unpaid payable; owl: bird | eagle hawk falcon parrot crow
own: possess have hold owner proprietor ownership belong property | rent lease borrow sell hire
owned: held belonging possessed | rented sold leased borrowed
owner: proprietor holder landlord own owned possess businessman homeowner | tenant employee manager customer renter former_owner supplier borrower visitor thief
ownership: possession owner own owned owners control hold | tenancy rental
oxygen: gas air | hydrogen carbon nitrogen helium smoke methane chlorine ammonia; ozone: gas layer | carbon oxygen nitrogen carbon_dioxide
`;
