/** From "u-turn" to "vulnerable". */
export const entries = `
u-turn: reversal about-turn change_of_mind turnaround; uav: drone aircraft unmanned_aircraft | helicopter jet missile airliner balloon
ugliness: | beauty; ugly: unattractive unpleasant nasty unsightly unsavory | beautiful attractive pretty handsome
ukulele: instrument string_instrument musical | guitar violin piano banjo drum; ultimate: final eventual top greatest supreme | first initial
ultimately: eventually finally in_the_end end | initially; umpire: referee official judge arbiter | player batsman coach captain
unabashed: unashamed shameless proud open bold unapologetic | ashamed embarrassed; unable: incapable cannot fail powerless | able capable
unacceptable: wrong intolerable unsatisfactory | acceptable; unaccompanied: alone lone solo by_oneself | accompanied escorted chaperoned chauffeured
unaccustomed: unused unfamiliar new | accustomed used; unafraid: fearless brave bold undaunted | afraid scared fearful frightened
unanimous: united agree agreed all everyone | divided split majority; unanimously: all without_opposition | narrowly split
unapproved: unauthorised illegal unsanctioned | approved authorised legal; unarmed: defenceless no_weapon | armed; unashamed: unapologetic | ashamed
unattractive: ugly unappealing plain | beautiful attractive pretty handsome
unauthorised: illegal unapproved unofficial illicit | authorised legal approved permitted
unauthorized: illegal unlawful unapproved illicit without_permission not_allowed unlicensed illegally | authorized legal official permitted
unavailability: absence lack non-availability | availability presence
unavailable: inaccessible not_available absent not_free out off | available accessible free
unavoidable: inevitable inescapable certain bound_to_happen | avoidable preventable optional needless
unaware: ignorant oblivious not_know unknowing uninformed | aware conscious knowing informed
unbeaten: undefeated win no_losses perfect_record invincible | winless beaten defeated defeat losing
unbelievable: incredible amazing astonishing unreal extraordinary stunning | credible believable ordinary
unbiased: impartial neutral fair objective even-handed independent | biased partial prejudiced
uncap: lift remove_limit remove_the_cap | cap limit restrict freeze
uncertain: unclear unsure doubtful uncertainty not_sure doubt unsettled | certain sure confirmed
uncertainty: doubt uncertain unsure unclear unknown unpredictability | certainty sure confidence
unchanged: same steady stable flat level | changed higher lower rose fell
uncle: relative kin family | aunt father cousin brother nephew grandfather niece sister son grandmother grandson stepfather
unclean: dirty contaminated | clean
unclear: uncertain unknown vague unsure not_known not_clear ambiguous mystery undetermined | clear certain known obvious definite
unclothed: naked nude undressed bare | clothed dressed fully_dressed; uncomfortable: uneasy awkward discomfort unpleasant | comfortable relaxed cosy
uncommon: rare unusual infrequent scarce unique | common frequent usual everyday
unconscious: comatose knocked_out passed_out collapsed coma faint unresponsive | conscious awake dead alert
unconsciously: unknowingly unintentionally without_realising | consciously deliberately
unconsciousness: coma blackout faint black-out | consciousness awareness
unconstitutional: illegal unlawful against_the_constitution | constitutional legal lawful valid
uncontroversial: accepted | controversial disputed contentious
unconventional: unusual unorthodox alternative | conventional traditional ordinary standard; uncooked: raw rare | cooked boiled fried baked roasted
uncooperative: unhelpful unwilling refuse difficult | cooperative helpful willing
uncover: discover reveal expose find unearth turn_up unveil find_out bring_to_light dig_up detect disclose discovery | hide cover conceal bury miss
uncovering: discovery exposing revealing discovering finding | concealing hiding covering; uncritical: accepting unquestioning | critical questioning
undamaged: intact unharmed unscathed | damaged broken destroyed wrecked ruined
undefeated: unbeaten winning perfect unbeaten_record | beaten defeated losing winless
underage: minor young juvenile teenage child | adult grown-up mature
undercover: secret covert plainclothes disguised secretly plain-clothed spy sting | uniformed openly overt; undercut: undermine weaken | strengthen
underdog: outsider no-hoper long_shot | favourite champion winner frontrunner; underestimate: misjudge | overestimate overstate exaggerate
undergo: have experience go_through receive endure face be_given suffer | refuse avoid perform skip
undergraduate: student university college | graduate postgraduate lecturer professor
underground: subterranean subway tube metro buried below_ground under secret tunnel basement | overground aerial overhead surface above-ground
undergrowth: bushes shrubs vegetation scrub bush thicket; underline: stress emphasise highlight underscore | downplay understate
undermine: weaken damage threaten harm weakening erode hurt sabotage | strengthen support reinforce; underneath: below beneath under | above over
underpass: tunnel subway underground_passage | bridge flyover; underscore: emphasise highlight stress underline | play_down downplay minimise belittle
undersea: underwater submarine seabed sea | overland aerial underground; underside: bottom underneath | top side
understand: realise know grasp comprehend learn believe think see aware comprehension | misunderstand doubt ignore mistake
understanding: knowledge comprehension agreement sympathetic | ignorance misunderstanding confusion
understate: downplay minimise underestimate play_down | exaggerate overstate overestimate; understated: subtle modest | exaggerated
undertake: carry_out conduct do perform take_on
underwater: submerged undersea submarine subaqua beneath_the_sea ocean sea sub sunken | airborne afloat overland underground
underway: ongoing started under_way begin in_progress start | finished cancelled over delayed
underwear: lingerie undergarments pants | coat trousers shoes shirt; underworld: gangland criminal crime gangs organized_crime mob
undeserved: unfair unjustified unmerited undeservedly unearned unjust | deserved merited earned justified
undetected: unnoticed unseen undiscovered unobserved | detected noticed caught
undisclosed: secret unspecified unnamed unknown not_revealed private confidential unannounced unrevealed | disclosed public known revealed announced
undisputed: unquestioned clear | disputed; undo: reverse cancel overturn
undoubtedly: certainly definitely surely no_doubt without_doubt clearly | possibly maybe; undrafted: not_drafted unpicked | drafted
undressed: naked nude unclothed | dressed clothed; unearth: discover find uncover dig_up reveal | bury hide conceal lose
uneasy: nervous anxious worried unease worry tense concerned unsettled | relaxed comfortable easy confident
unemployed: jobless out_of_work without_work unemployment out-of-work no_job | working retired worker student
unemployment: joblessness jobless redundancy job_losses redundancies out_of_work | employment inflation recruitment hiring
unending: endless constant ceaseless never-ending | brief; unequal: uneven unfair different disproportionate lopsided | equal fair even balanced
unequally: unfairly unevenly disproportionately | equally evenly fairly justly
unequivocally: clearly categorically plainly definitely unambiguously | vaguely
unethical: immoral wrong improper dishonest unprofessional dishonourable | ethical moral
uneven: unequal irregular patchy | even smooth level consistent
unexpected: surprise surprising unforeseen sudden unanticipated | expected planned predicted anticipated
unexpectedly: suddenly surprisingly surprise shock | predictably expectedly routinely as_expected
unexplained: mysterious unknown puzzling baffling inexplicable | explained known solved; unfair: unjust biased wrong | fair just reasonable
unfairly: unjustly wrongly wrongfully unfair | fairly justly
unfairness: injustice inequality bias discrimination | fairness justice equality impartiality
unfamiliar: unknown strange new foreign | familiar known well-known; unfavorable: adverse negative bad poor | favourable positive good encouraging
unfavourable: adverse negative bad poor | favourable positive good promising
unfit: unsuitable unhealthy injured incapable inappropriate ineligible | fit healthy suitable eligible qualified
unfold: happen develop occur happening take_place open | fold; unforgettable: memorable remarkable | forgettable unremarkable dull
unfortunate: unlucky regrettable sad unhappy tragic | lucky fortunate happy
unfortunately: sadly regrettably regretfully unhappily | luckily fortunately happily
unfreeze: release unblock thaw free | freeze block seize withhold; unfriendly: hostile cold cool chilly aloof | friendly warm welcoming
ungrateful: thankless unappreciative unthankful | grateful thankful appreciative obliged indebted
unhappy: sad dissatisfied upset displeased miserable sadness dissatisfaction angry discontented disappointed | happy pleased satisfied delighted content joyful
unharmed: unhurt safe uninjured alive unscathed without_injury not_hurt no_injuries | injured hurt dead killed hospitalized wounded
unhealthy: harmful sick unwell ill | healthy fit beneficial well; unheard: unknown unusual never_before | common
unheard-of: unprecedented unknown unusual new | common familiar well-known commonplace; unhelpful: useless | helpful useful constructive
unhurt: unharmed uninjured safe unscathed ok | injured hurt wounded killed dead
unidentified: unknown unnamed anonymous not_named mystery not_identified | named identified known famous; uniform: outfit dress clothes kit clothing
uniformed: dressed | plainclothes undercover naked; uniformity: sameness consistency similarity | diversity variety variation difference
unifying: uniting bringing_together joining | divisive dividing splitting polarising
unilaterally: alone independently one-sidedly | jointly bilaterally mutually together; unimmunised: unvaccinated | vaccinated
unimportant: minor trivial insignificant small | important vital crucial major significant
uninhabited: deserted unoccupied empty abandoned remote vacant | inhabited populated occupied crowded
uninjured: unhurt unharmed safe unscathed no_injuries not_hurt escaped_injury okay | injured hurt wounded dead killed
uninstall: remove delete take_off | install download add set_up; uninsured: without_cover without_insurance no_insurance | insured
unintentionally: accidentally inadvertently mistakenly unwittingly | deliberately intentionally knowingly purposely
union: labor association workers group labor_union federation bloc staff trade_union marriage alliance | employer management split company divorce bosses
unionist: loyalist | nationalist republican separatist; unique: one-off unusual rare special only different | common ordinary
unit: division section department team squad group troop flat branch home component | whole
unite: join combine merge bring_together unify | divide split separate part; united: joined together as_one | divided split separate apart
unity: solidarity togetherness union harmony cohesion agreement oneness | division split disunity discord conflict
universal: general global worldwide everyone all common | limited local specific; universe: cosmos space world | galaxy earth
university: college school campus institution academic student uni higher_education varsity | hospital high_school kindergarten nursery
unjust: unfair wrong injustice | just fair right; unjustified: unwarranted unfair unreasonable groundless | justified warranted reasonable legitimate
unjustly: unfairly wrongly wrongfully undeservedly | fairly justly rightly; unkempt: untidy scruffy dishevelled messy | neat tidy smart
unkind: cruel mean nasty | kind generous gentle
unknowingly: unwittingly inadvertently unaware unintentionally | knowingly deliberately intentionally consciously
unknown: unidentified unclear mystery undisclosed not_known anonymous obscure unnamed | known famous identified certain
unlawful: illegal illicit criminal prohibited unauthorised | lawful legal permitted legitimate authorised
unlawfully: illegally illicitly wrongly criminally | lawfully legally rightfully legitimately
unlicensed: illegal unauthorised unregistered without_licence not_licensed | licensed registered legal; unlike: | like
unlikely: improbable doubtful not_likely doubt not_expected slim_chance | likely probable certain sure definite inevitable
unlit: dark unilluminated | lit bright illuminated; unload: discharge empty remove offload sell take_off get_rid_of | load buy keep pack
unlock: open release open_up | lock shut close; unlucky: unfortunate | lucky fortunate; unmarked: plain unlabelled anonymous | marked labelled named
unmarried: single unwed unattached | married wed betrothed; unmerited: undeserved unjustified unfair unwarranted | deserved merited
unnamed: anonymous unidentified unknown not_named mystery | named identified known; unnatural: abnormal artificial unusual not_natural | natural
unnecessary: needless unneeded not_needed needlessly | necessary essential required
unneeded: unnecessary superfluous surplus | needed necessary essential required; unnoticed: undetected unseen unobserved | noticed seen
unoccupied: empty vacant uninhabited abandoned deserted | occupied inhabited crowded full
unofficial: informal unauthorised unsanctioned unconfirmed wildcat | official formal authorised approved
unofficially: informally privately off_the_record | officially formally publicly; unorthodox: unconventional unusual | conventional orthodox standard
unpack: open | pack; unpaid: outstanding owed voluntary overdue | paid salaried settled rewarded
unparalleled: unprecedented unmatched unique unrivalled record exceptional unequalled | ordinary common usual
unplanned: unexpected unintended unscheduled accidental unforeseen spontaneous impromptu | planned intentional scheduled
unpleasant: nasty bad disagreeable horrible | pleasant nice enjoyable; unpopular: disliked hated | popular favourite
unpopularity: dislike disfavour low_popularity | popularity fame approval favour
unprecedented: unheard-of record new extraordinary unparalleled never_before unique historic | common usual normal typical
unpredictable: erratic uncertain volatile changeable | predictable certain steady stable
unprepared: unready ill-prepared surprised | prepared ready equipped; unprocessed: raw natural crude | processed refined cooked
unprofitable: loss-making lossmaking uneconomic loss | profitable lucrative money-making
unproven: unconfirmed untested unsubstantiated not_proved | proven confirmed
unqualified: untrained complete unlicensed inexperienced | qualified licensed certified
unquestioned: undisputed accepted undoubted unchallenged clear | disputed challenged doubtful; unready: unprepared not_ready | ready prepared
unreasonable: unfair excessive irrational | reasonable fair sensible moderate; unregistered: unlicensed undocumented | registered licensed
unrelated: separate different unconnected | related connected linked relevant
unrelenting: relentless constant continuous persistent | intermittent brief occasional
unreliable: untrustworthy undependable dubious faulty inaccurate | reliable trustworthy dependable
unremarkable: ordinary normal average commonplace | remarkable extraordinary exceptional outstanding
unrepentant: remorseless defiant unapologetic unashamed | sorry repentant remorseful contrite
unrest: disorder turmoil riot violence protest trouble disturbances clashes | peace calm order stability
unruly: disorderly rowdy disruptive badly-behaved wild misbehave | orderly calm obedient disciplined
unsafe: dangerous risky hazardous danger hazard insecure unsound | safe secure harmless
unsatisfactory: poor inadequate unacceptable disappointing | satisfactory good adequate acceptable
unscathed: unhurt unharmed uninjured safe undamaged intact | injured hurt harmed wounded damaged
unseen: hidden invisible unnoticed undetected out_of_sight | seen visible noticed obvious
unspecified: undisclosed unnamed unknown vague | specific named stated
unspoilt: untouched pristine natural unspoiled | spoilt ruined polluted developed
unspoken: silent implicit tacit unstated implied | spoken explicit voiced
unstable: volatile shaky precarious insecure instability | stable secure steady; unsteady: shaky unstable wobbly precarious | steady stable firm
unsubscribe: cancel opt_out | subscribe join
unsuccessful: failed failure fail failed_to in_vain lost unsuccessfully abortive miss | successful victorious won win
unsuccessfully: fail in_vain vainly without_success | successfully triumphantly effectively fruitfully
unsuitable: inappropriate unfit improper wrong | suitable appropriate fit right
unsure: uncertain doubtful undecided unclear hesitant | certain sure confident convinced positive
unsurprised: unmoved | surprised shocked amazed stunned; unsustainable: untenable unviable | sustainable viable
untamed: wild feral | tame domesticated; untested: untried new unproven experimental | tested proven; untidy: messy | tidy neat
untouched: intact undamaged unspoilt unharmed safe unaffected unspoiled unscathed | damaged destroyed hit
untrue: false incorrect wrong lie not_true | true correct accurate; untruth: lie falsehood fib fabrication | truth
untruthful: dishonest lying false deceitful deceptive misleading | honest truthful true candid
unused: idle empty vacant spare | used occupied second-hand busy
unusual: rare strange odd uncommon unexpected abnormal extraordinary | usual common normal typical ordinary
unusually: exceptionally remarkably uncommonly abnormally | usually normally typically ordinarily
unvaccinated: unimmunised not_vaccinated without_jab | vaccinated immunised
unveil: reveal show present launch disclose announce show_off introduce make_public unwrap | hide conceal cover withdraw
unwell: ill sick ailing poorly | well healthy fit better
unwilling: reluctant refuse loath not_want reluctance decline unwillingness | willing keen agree happy
unwise: foolish ill-advised rash imprudent | wise sensible prudent clever; unworthy: undeserving not_worthy undeserved | worthy deserving meritorious
unwrap: open | wrap seal; up: higher rise increase more upward raised above over | down lower fall decrease
up-to-date: current modern latest recent | outdated obsolete old
upbeat: optimistic positive cheerful confident hopeful | pessimistic gloomy negative downbeat bleak
upcoming: forthcoming coming approaching next future soon ahead impending planned | past previous last
update: revise refresh upgrade renew change modernise report new_version fix latest improve | delete scrap remove
upgrade: improve improvement raise modernise better update enhance | downgrade
uphold: maintain support confirm back affirm sustain keep defend | overturn reverse quash reject strike_down
upkeep: maintenance running_costs care repair | neglect; upload: post share publish posted put_online | download delete remove
upmarket: luxury exclusive expensive posh high-end smart plush wealthy luxurious | downmarket cheap poor shabby; upper: higher top highest | lower
uprising: revolt rebellion revolution insurrection rising unrest insurgency rebel rise_up | coup election
uproar: outcry outrage fury row | calm silence approval peace; uproot: displace pull_up dislodge remove | plant replant
upscale: luxury upmarket expensive high-end wealthy exclusive posh | cheap downmarket budget
upset: angry distressed unhappy shock surprise anger distraught hurt annoy disturb sad dismay defeat disrupt | pleased happy calm glad content please soothe
upsetting: distressing disturbing sad painful | comforting cheering happy pleasing
upside: advantage benefit positive plus | downside disadvantage drawback; upstairs: above upper_floor first_floor | downstairs basement below
upturn: improvement recovery rise increase | downturn decline slump fall
urban: city town metropolitan municipal | rural country agricultural suburban
urge: call ask encourage press appeal plead exhort call_on exhortation advise implore beg want push recommend request desire beseech | discourage deter forbid dissuade prevent allow force
urgency: importance urgent pressing | delay; urgent: pressing emergency immediate critical at_once crucial | trivial routine unimportant
urgently: immediately quickly desperately right_away | slowly eventually later leisurely; urinate: pee wee | vomit spit
urine: pee bodily_fluid | blood saliva sweat tears; usage: use consumption utilisation utilization | waste disuse production neglect
use: utilise employ usage operate apply deploy exploit consume utilisation | avoid ban waste lose refuse
used: employ utilise apply deploy second-hand utilized wear pre-owned secondhand old spend | unused new avoid waste discard
useful: helpful handy valuable practical beneficial | useless harmful worthless ineffective
useless: worthless pointless futile ineffective | useful effective helpful valuable
user: customer consumer member subscriber person people client account_holder | developer seller owner provider maker designer
username: login id user_name screen_name | password address email; usher: escort bring lead guide show accompany take direct | bar block
usual: normal regular typical customary normally common ordinary everyday standard habitual expected | unusual rare exceptional unusually strange atypical
usually: normally generally typically often commonly mostly regular | rarely never unusually seldom occasionally
utilise: use employ apply exploit usage operate | waste; utter: say complete total voice absolute
utterly: completely totally absolutely complete fully | partly
vacant: empty unoccupied vacancy unfilled available unused uninhabited open_position | occupied filled inhabited
vacate: leave evacuate quit empty | occupy enter stay remain
vacation: holiday trip break leave time_off getaway tour holidaymaker visit | work job study assignment
vacationer: tourist holidaymaker traveller visitor | resident local commuter migrant
vaccinate: inoculate immunize jab inject protect immunise shot | infect test treat cure
vaccinated: inoculated immunised jabbed protected | unvaccinated infected unprotected susceptible
vaccination: inoculation immunization jab shot immunise injection protection inject dose immunity | infection disease surgery
vaccine: jab shot inoculation immunization injection immunise dose immunisation booster inoculate | antibiotic drug virus disease pill treatment vitamin placebo insulin antidote
vague: unclear imprecise | clear specific precise; vaguely: | clearly; vain: futile unsuccessful fail no_avail | successful success
valid: legitimate legal sound lawful legally acceptable genuine | invalid void expired illegal
validity: legality legitimacy soundness legal | invalidity; valley: area gorge | mountain hill peak coast desert plateau
valuable: precious costly expensive prized useful value worth worthwhile high-value pricey | worthless useless cheap
valuables: jewellery belongings possessions property treasures goods heirlooms cash jewels | rubbish worthless
value: worth price cost amount sum estimated importance merit | worthless; valued: worth priced treasured appreciated | worthless unwanted cheap
vampire: bloodsucker | werewolf zombie witch ghost mummy; van: vehicle truck people_carrier transporter | car bus lorry motorcycle taxi ambulance suv
vandalism: damage destruction graffiti criminal_damage vandalise | theft arson assault robbery murder
vanguard: forefront lead front leading | rear back
vanish: disappear go_missing missing disappearance lost gone lose | appear return found show_up emerge
vanished: disappeared missing gone lost | appeared found returned located reappeared
vanishing: disappearing disappearance going_missing fading | appearing reappearing appearance showing_up
vanquish: defeat beat conquer overcome | lose surrender yield succumb; vapour: steam gas mist fumes | liquid ice solid
variable: changing changeable fluctuating varying | constant fixed steady unchanging; variant: strain version form mutation | original
variants: versions types forms strains mutations kinds; variety: range diversity various diverse mixture many different
various: several different many diverse numerous range | same single one identical; vary: differ range change variation different fluctuate | constant
vast: huge enormous massive large big vastly extensive immense great | small tiny little; veg: vegetable produce greens | meat fish fruit
vegetable: veg produce plant food crop | fruit meat fish dairy; vegetables: produce food veg greens crop | fruit meat bread dairy cereal
vegetation: plants greenery foliage | animals wildlife buildings
vehemently: strongly fiercely forcefully strenuously flatly adamantly | mildly weakly
vehicle: car automobile transport auto motor | boat plane train helicopter bicycle; vehicular: car vehicle motor traffic driving
vein: vessel | artery bone muscle nerve; velocity: speed pace rate | weight height distance; vend: sell | buy steal
vendor: seller trader dealer | buyer customer shopper; vengeance: revenge retaliation retribution retaliate avenge payback | forgiveness mercy
venom: poison toxin hatred poisonous bile malice | antidote antivenom serum
ventilator: breathing_machine respirator life_support breathe machine device | dialysis pacemaker
venture: project business enterprise company undertaking risk scheme startup; venue: place location site stadium arena hall setting facility
venus: planet | mars jupiter mercury saturn earth; verbal: oral spoken words vocal | written physical nonverbal
verbally: orally | physically written sexually mentally
verdict: ruling decision judgment judgement finding found jury conclusion outcome result | sentence appeal charge indictment plea
verge: brink edge about_to close_to nearly; verification: confirmation check proof authentication | denial refutation
verify: confirm check authenticate verification proof prove validate corroborate | disprove refute falsify
verse: poetry poem rhyme lines stanza | prose novel speech; version: edition form variant account model rendition type interpretation
versions: editions forms variants edition adaptations; vessel: ship boat craft sea | plane vehicle train car helicopter aircraft lorry drone bus
vest: waistcoat jacket garment | trousers hat; vet: veterinarian veterinary check screen examine | doctor nurse patient dentist farmer
veteran: experienced ex-soldier longtime former_soldier seasoned former_serviceman ex-serviceman old long-serving | rookie newcomer novice recruit beginner trainee
veto: block reject overrule refuse stop overturn turn_down | approve sign pass support accept override
viable: feasible workable practical possible practicable sustainable work | impossible unworkable unviable; vibrate: shake tremble quiver
vicar: priest clergyman cleric minister | bishop rabbi imam deacon; vice: deputy | chief
vice-president: deputy vp running_mate | president senator governor; vicinity: area neighbourhood surroundings nearby
vicious: brutal savage cruel violent fierce viciously cruelly brutally savagely violently nasty ferocious attack | gentle kind mild harmless tame
victim: casualty sufferer target injured person hurt wounded harmed killed dead deceased the_dead patient prey | attacker suspect culprit perpetrator witness gunman offender criminal accused assailant shooter defendant bystander rescuer bomber robber
victims: casualties dead injured sufferers | attackers suspects perpetrators
victor: winner champion medallist conqueror | loser runner-up victim finalist opponent defeated
victorious: winning triumphant successful conquering | defeated losing beaten vanquished
victory: win triumph success beat winner won conquest triumphant successful | loss draw lost failure tie setback surrender
video: footage film clip recording tape recorded movie online_video images show | photo audio book picture text podcast letter song
vie: compete contend fight battle competing challenge | cooperate withdraw
view: opinion see watch look perspective vision belief outlook regard scene attitude consider; viewed: seen watched regarded considered
viewer: audience watcher watch_tv people watch | listener reader presenter host; viewers: audience watcher public fan spectator | listener reader user
viewpoint: opinion view perspective stance position attitude outlook belief
vigil: memorial gathering remembrance commemoration tribute ceremony prayer watch mourners mourn candlelight gather | party celebration protest wedding concert funeral march riot parade
vile: disgusting horrible appalling | pleasant lovely
village: settlement community hamlet area place rural locals | city capital suburb metropolis county
villager: resident local inhabitant locals rural local_people townsfolk rural_resident | tourist soldier stranger outsider official
villain: criminal baddie crook wrongdoer antagonist | hero victim; vintage: old classic antique old_fashioned | new modern recent
violate: break breach infringe contravene flout against disobey contravention abuse defy | obey comply respect follow observe uphold
violation: breach infringement offence break flout abuse illegal | compliance
violence: attack bloodshed unrest fighting clash brutality conflict force violent riot disorder killings beating assault abuse | peace calm nonviolence truce order
violent: brutal aggressive bloody forceful savage violence deadly vicious fierce attack | peaceful gentle nonviolent mild non-violent calm
violently: brutally forcefully savagely fiercely | peacefully gently calmly non-violently; violin: instrument fiddle | piano guitar cello flute drum
violinist: musician fiddler player | pianist cellist singer guitarist drummer
virtual: online digital near internet computer simulated electronic computer-generated | physical real in-person
virtually: almost nearly practically online; virtue: merit goodness | vice
virus: infection disease bug viral illness pathogen germ outbreak contagion infectious microbe | bacteria parasite fungus bacterium antibody vaccine cancer
visibility: see sight | invisibility; visible: seen apparent noticeable see can_be_seen clear on_view | invisible hidden unseen
visibly: clearly noticeably obviously clear apparent; vision: sight view idea eyesight plan dream eye see | hearing blindness smell nightmare
visit: trip go tour travel see call_on stay visitor meet arrive call | leave avoid host miss depart flee
visitor: guest tourist traveler visit caller holidaymaker vacationer guests foreigner away_team | resident host local inhabitant employee staff native citizen home_team
visual: image picture seeing | audio
vital: crucial essential key important critical necessary significant life-saving | unimportant trivial minor optional inessential
vitamin: supplement nutrient | mineral protein hormone; vivid: bright clear graphic lively | dull vague faint dim
vocal: outspoken outspokenly voice | silent quiet; vocalist: singer musician performer | drummer guitarist pianist
vodka: alcohol drink spirit liquor booze | beer wine whisky rum gin brandy; voice: express speak vocal say tone air sound opinion singing | silence
void: invalid empty gap null annul cancel emptiness | valid legal full
volatile: unstable unpredictable explosive tense changeable | stable calm steady; volcanic: volcano lava eruption volcanoes erupt | seismic
volcano: volcanic eruption mountain crater | earthquake glacier tsunami hurricane; volley: barrage shot salvo burst | header penalty
volume: amount quantity book sound level; voluntary: optional voluntarily willing by_choice unpaid | compulsory mandatory forced paid
volunteer: helper unpaid_worker offer unpaid charity_worker voluntary | employee conscript paid_worker staff
vomit: sick throw_up | cough faint bleed sneeze; vote: ballot poll elect election choose cast voter referendum back decide | abstain veto
voter: electorate elector public constituent | candidate politician non-voter; voting: ballot election polling poll elections
vow: promise pledge swear commit oath promised say threaten determined | refuse deny renege break
voyage: journey trip crossing cruise sea_journey expedition | flight walk drive train_ride
vulgar: crude rude coarse obscene | polite refined tasteful; vulnerability: weakness flaw exposure hole bug loophole security_hole | strength
vulnerable: weak exposed defenseless at_risk susceptible frail open unprotected fragile sensitive defenceless | protected strong secure safe immune
`;
