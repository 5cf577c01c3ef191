/** From "oath" to "ozone". */
export const entries = `
oath: vow pledge promise swear sworn; obey: follow comply heed observe respect adhere abide | defy disobey ignore flout break refuse
object: item thing oppose protest complain opposed | agree approve support; objections: opposition complaint protest | approval
objective: goal aim target purpose impartial neutral fair | biased subjective partial obstacle; objector: opponent | supporter
obligated: required | exempt; obligation: duty commitment responsibility requirement | right choice option privilege
oblige: require force compel | forbid exempt; oblivious: unaware ignorant unconscious unknowing unsuspecting | aware conscious alert
obscenity: indecency; obscure: unknown unclear vague hide conceal little-known | famous clear well-known reveal
observation: remark monitoring watch comment; observe: see watch monitor notice note mark say obey remark celebrate | ignore overlook violate break
observers: watcher onlooker monitor analyst commentator | participant; obsess: fixate
obstacle: barrier hurdle obstruction impediment hindrance problem | help advantage aid solution; obstacles: barriers hurdles hindrances problems
obstruct: block hinder impede hamper interfere | help assist; obstruction: blockage hindrance obstacle block | assistance
obtain: get acquire receive secure gain | lose give; obvious: clear evident apparent plain | unclear hidden; obviously: clearly evidently plainly
occasion: time event instance; occasional: infrequent rare sporadic sometimes periodic rarely | constant frequent regular always
occasionally: sometimes at_times | often always never; occupation: job profession work seizure invasion control | liberation withdrawal unemployment
occupy: hold seize take_over capture live | vacate leave; occur: happen take_place come arise unfold | prevent; occurrence: event incident happening
ocean: sea water | lake river desert land; odd: strange unusual weird bizarre | normal even; odor: smell scent stench | sound
offender: criminal culprit lawbreaker wrongdoer convict perpetrator abuser | victim witness officer judge bystander
offense: crime offence violation attack felony | defense; offensive: attack insulting rude assault abusive attacking | defensive polite retreat
offer: proposal bid propose provide give present suggest proffer | refuse withdraw demand reject deny; offering: sale
office: workplace bureau headquarters department post building | home school factory hospital shop
officer: police policeman official cop constable | soldier fireman paramedic civilian
official: authority representative spokesman officer administrator formal government bureaucrat | unofficial informal civilian fan
officially: formally | unofficially; offline: disconnected | online; offseason: | midseason
offset: balance compensate counteract cancel_out make_up_for counter | worsen; offshore: sea coast maritime | onshore inland
offspring: child young baby cub children kids | parent sibling; often: frequently regularly commonly usually | rarely seldom never
oil: petroleum crude fuel energy petrol gasoline petrochemical barrels | gas coal water gold timber electricity steel
old: elderly aged ageing ancient veteran historic former | new young recent modern; older: elder aged senior elderly | younger new
oldest: eldest earliest old senior first longest | youngest newest young second-oldest
omit: exclude leave_out skip drop miss | include add mention insert; onboard: aboard board | ashore
once: formerly previously one_time | twice never still; ongoing: continuing current under_way | finished completed
online: internet web digital website on_the_internet | print offline in_person newspaper; op: operation surgery procedure
open: start launch begin unlock available public unveil kick_off inaugurate openly | close shut end shut_down finish lock
opener: first_game first start season_opener | finale equaliser closer decider
opening: start launch beginning inauguration first gap vacancy hole debut | closing closure end final finale last
openly: publicly freely | secretly privately; openness: transparency | secrecy; operate: run work function manage surgery act | close shut
operation: surgery procedure mission raid action; operational: working active running | inoperative; operative: agent worker spy
operator: company firm provider | passenger customer
opinion: view belief ruling stance judgment thought verdict comment attitude feeling decision think | fact evidence proof
opponent: rival foe critic adversary challenger competitor opposing enemy opposition detractor other_side | ally supporter partner teammate colleague proponent advocate backer friend
opportune: timely | inopportune; opportunity: chance possibility opening option | threat obstacle
oppose: against resist object reject fight disagree | support back favour approve; opposite: reverse contrary facing | same
opposition: resistance rival opponent hostility objection oppose opponents critics against foe resist | support government backing ally approval
opt: choose decide select pick elect choice prefer go_for | reject decline; optical: visual
optimistic: hopeful confident positive upbeat bullish | pessimistic gloomy worried
option: choice alternative possibility choose possible way selection pick route | requirement obligation necessity
optional: voluntary | mandatory compulsory; orange: fruit | red yellow blue; orbit: circle space revolve | land crash
orbiter: spacecraft satellite | rover lander rocket; orca: whale killer_whale animal | dolphin shark; orchestra: musician band ensemble | choir
ordeal: trauma nightmare suffering experience
order: command instruct direct tell request demand ruling decree instruction require mandate edict injunction warrant force purchase buy sequence peace mandatory | ask disorder chaos suggest obey cancel forbid invite
orderly: calm peaceful organised well-behaved | chaotic disorderly violent
ordinary: normal usual common regular average | extraordinary special unusual; ordination: ordain; organic: natural | artificial
organisation: organization group body association agency company institution firm institute charity | individual person
organiser: planner promoter organizer | participant spectator; organism: creature being | mineral
organization: group body agency institution association | individual
organize: arrange plan hold stage run set_up host organise coordinate | cancel attend disrupt; organizer: promoter planner coordinator | participant
oriented: focused geared aimed directed minded; origin: source beginning root | end destination
original: first initial new earliest | copy fake remake sequel; originally: initially first formerly | finally later eventually
originate: begin start come_from | end; orphanage: home | school hospital prison; otherwise: differently or_else; ounce: | pound gram ton litre
out: outside | in; outage: blackout failure power_cut disruption; outbid: beat; outboard: | inboard
outbreak: epidemic spread eruption wave | containment eradication
outcome: result consequence conclusion end verdict finding effect | cause reason origin; outdoor: open-air outside | indoor; outer: external | inner
outfit: clothes dress group costume company attire clothing team ensemble; outlay: spending expenditure cost expense | income revenue saving profit
outlet: store shop media publication news_organization; outpost: base post checkpoint | headquarters; output: production | input
outrage: anger fury uproar outcry indignation shock | delight approval; outrageous: shocking scandalous disgraceful appalling | reasonable
outscore: beat outplay; outset: start beginning first opening | end finish middle; outside: outdoors beyond external near | inside within indoors
outsider: underdog stranger long_shot | insider favorite champion; outskirts: suburbs edge fringe suburb | centre heart
outspoken: vocal frank candid forthright | quiet reserved; outstanding: excellent exceptional unpaid great superb | poor average
ovation: applause cheers clapping applaud | boos; oven: cooker stove | fridge freezer dishwasher
overall: total general whole altogether in_all combined final aggregate complete | partial individual
overcome: beat defeat conquer surmount overwhelm | lose succumb; overdue: late delayed unpaid | early punctual paid
overhaul: reform revamp change restructure rework modernize revise; overhead: above | underground; overnight: night | daytime
overpower: subdue overcome restrain; overrun: exceed seize capture invade | defend retreat underspend
overseas: abroad foreign international | domestic home local; oversee: supervise manage run monitor lead in_charge head control
oversight: supervision mistake error control monitoring oversee monitor supervise regulation scrutiny | neglect; overtake: pass surpass | trail
overtime: extra_time extra additional_time ot | regulation shootout; overtook: pass overtake surpass outstrip | trail
overturn: quash reverse annul throw_out set_aside flip roll_over capsize reject cancel overrule revoke tip_over | uphold confirm back affirm endorse approve
overwhelm: overcome swamp; overwhelming: huge massive overpowering vast enormous | slight narrow small marginal
overwhelmingly: mostly massively | narrowly; owe: debt | repay; own: possess have hold owner proprietor | rent lease borrow
owned: held | rented sold leased; owner: proprietor holder landlord | tenant employee manager customer renter; ownership: possession owner
oxygen: gas air | hydrogen carbon nitrogen helium smoke methane chlorine; ozone: | carbon oxygen
`;
