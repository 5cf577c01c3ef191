/** From "ugly" to "vulnerable". */
export const entries = `
ugly: unattractive unpleasant | beautiful; ukulele: instrument | guitar violin; ultimate: final eventual | first initial
ultimately: eventually finally in_the_end | initially; unabashed: unashamed shameless | ashamed; unable: incapable cannot fail | able
unacceptable: | acceptable; unanimous: united agree | divided split; unanimously: | narrowly; unarmed: defenceless | armed
unauthorized: illegal unlawful unapproved illicit | authorized legal official
unavailable: inaccessible not_available absent not_free out off | available accessible free; unaware: ignorant oblivious | aware
unbeaten: undefeated win | winless beaten defeated
unbelievable: incredible amazing astonishing unreal extraordinary stunning | credible believable ordinary
uncertain: unclear unsure doubtful | certain sure; uncertainty: doubt | certainty; unchanged: same steady stable flat | changed higher lower
uncle: relative kin | aunt father cousin brother nephew grandfather niece sister son; unclear: uncertain unknown vague | clear certain known
unclothed: naked nude undressed | clothed dressed; uncomfortable: uneasy awkward discomfort unpleasant | comfortable relaxed cosy
unconscious: comatose knocked_out passed_out collapsed coma faint unresponsive | conscious awake dead alert
uncooperative: unhelpful | cooperative helpful; uncover: discover reveal expose find unearth turn_up unveil | hide cover conceal bury
undefeated: unbeaten | beaten defeated; undercover: secret covert plainclothes disguised secretly plain-clothed spy sting | uniformed openly overt
undercut: undermine weaken | strengthen; underdog: outsider | favourite champion; underestimate: misjudge | overestimate overstate exaggerate
undergo: have experience go_through receive endure face be_given suffer | refuse avoid perform skip
undergraduate: student | graduate postgraduate lecturer; underground: subterranean subway tube metro buried | overground
undermine: weaken damage threaten harm | strengthen support reinforce; undersea: underwater submarine | overland aerial
underside: bottom underneath | top; understand: realise know grasp comprehend learn believe | misunderstand; understated: subtle modest | exaggerated
undertake: carry_out conduct do perform; underwater: submerged undersea submarine; underway: ongoing started | finished cancelled
underworld: gangland criminal crime; undeserved: unfair unjustified unmerited | deserved
undisclosed: secret unspecified unnamed unknown not_revealed private confidential unannounced unrevealed | disclosed public known revealed announced
undisputed: unquestioned clear | disputed; undo: reverse cancel; undoubtedly: certainly definitely surely | possibly; undrafted: | drafted
uneasy: nervous anxious worried | relaxed comfortable
unemployed: jobless out_of_work without_work unemployment out-of-work no_job | working retired worker student; unequivocally: clearly categorically
unexpectedly: suddenly surprisingly surprise shock | predictably expectedly; unfair: unjust biased wrong | fair just
unfairly: unjustly wrongly wrongfully | fairly justly; unfairness: injustice inequality bias | fairness justice
unfavorable: adverse negative bad poor | favourable positive good; unfold: happen develop occur
unfortunate: unlucky regrettable sad unhappy tragic | lucky fortunate happy; unfortunately: sadly regrettably | luckily fortunately
unhappy: sad dissatisfied upset displeased miserable | happy pleased
unharmed: unhurt safe uninjured alive unscathed without_injury | injured hurt dead killed hospitalized; unheard: unknown | common
unidentified: unknown unnamed anonymous | named identified known; uniform: outfit dress clothes kit
uninjured: unhurt unharmed safe unscathed | injured hurt wounded dead; uninsured: without_cover | insured
unintentionally: accidentally inadvertently mistakenly unwittingly | deliberately intentionally knowingly purposely
union: labor association workers group labor_union federation bloc | employer management split company
unique: one-off unusual rare special | common ordinary; unit: division section department team squad group
unite: join combine merge bring_together unify | divide split separate part; universal: general global worldwide
universe: cosmos space world | galaxy; university: college school campus institution academic | hospital high_school kindergarten
unjust: unfair wrong | just fair; unknown: unidentified unclear mystery undisclosed | known famous identified
unlicensed: illegal unauthorised unregistered | licensed registered; unlike: | like
unlikely: improbable doubtful not_likely | likely probable certain; unlit: dark | lit bright
unload: discharge empty remove offload sell take_off get_rid_of | load buy keep pack; unlock: open release open_up | lock shut close
unlucky: unfortunate | lucky fortunate; unmarked: plain | marked; unmarried: single | married wed
unnamed: anonymous unidentified unknown | named identified; unnecessary: needless unneeded not_needed | necessary essential required
unnoticed: undetected unseen | noticed; unofficially: informally privately | officially formally
unorthodox: unconventional unusual | conventional orthodox; unpleasant: nasty bad | pleasant nice; unpopular: disliked | popular
unprecedented: unheard-of record new extraordinary unparalleled first | common usual
unrelated: separate different unconnected | related connected linked; unrepentant: remorseless defiant | sorry repentant remorseful
unrest: disorder turmoil riot violence protest trouble | peace calm; unruly: disorderly rowdy disruptive badly-behaved | orderly calm
unsafe: dangerous risky hazardous danger hazard insecure unsound | safe secure harmless secured
unspecified: undisclosed unnamed unknown vague | specific named stated; unstable: volatile shaky precarious insecure | stable secure steady
unsuccessful: failed failure | successful; unsuitable: inappropriate unfit improper wrong | suitable appropriate fit right
unsure: uncertain doubtful undecided unclear hesitant | certain sure confident convinced positive; untouched: intact undamaged unspoilt | damaged
untrue: false incorrect wrong lie not_true | true correct accurate; unusual: rare strange odd uncommon unexpected | usual common normal
unusually: exceptionally remarkably | usually normally typically; unvaccinated: unimmunised | vaccinated immunised
unveil: reveal show present launch disclose announce | hide conceal; unwilling: reluctant refuse loath | willing keen
up: higher rise increase more | down lower; upcoming: forthcoming coming approaching next future | past previous last
update: revise refresh upgrade renew change modernise report | delete scrap; upgrade: improve improvement raise modernise | downgrade
upkeep: maintenance; upload: post share publish | download delete; upmarket: luxury exclusive expensive posh high-end | downmarket cheap
upper: higher top | lower; uprising: revolt rebellion revolution insurrection; uproar: outcry outrage fury row | calm silence approval
upscale: luxury upmarket expensive | cheap downmarket; upset: angry distressed unhappy shock surprise anger | pleased happy calm
upstairs: above upper_floor first_floor | downstairs basement below
urge: call ask encourage press appeal plead exhort call_on | discourage deter forbid; urgency: importance urgent pressing | delay
urgent: pressing emergency immediate; urinate: pee | vomit; urine: | blood saliva; used: employ utilise apply deploy second-hand | unused new avoid
user: customer consumer member subscriber person | developer seller owner; usher: escort bring lead guide show accompany | bar
usual: normal regular typical customary | unusual rare exceptional; usually: normally generally typically often commonly | rarely never unusually
utter: say complete total; utterly: completely totally absolutely | partly; vacant: empty unoccupied | occupied
vacation: holiday trip break leave time_off getaway tour | work job; vaccinate: inoculate immunize jab inject protect | infect test
vaccination: inoculation immunization jab shot | infection; vaccine: jab shot inoculation immunization injection | antibiotic drug virus disease
vague: unclear imprecise | clear specific precise; vaguely: | clearly; vain: futile unsuccessful | successful
valid: legitimate legal sound lawful legally acceptable genuine | invalid void expired illegal
valley: area gorge | mountain hill peak coast desert plateau; valuable: precious costly expensive prized useful | worthless; value: worth price cost
vampire: | werewolf zombie witch; van: vehicle truck | car bus lorry motorcycle taxi; vanish: disappear go_missing missing | appear return
vapour: steam gas mist | liquid ice; variant: strain version form | original; variants: versions types forms strains
variety: range diversity various diverse mixture; various: several different many diverse numerous | same single; vary: differ range change
vast: huge enormous massive large big | small tiny; vegetables: produce food veg | fruit meat
vehemently: strongly fiercely forcefully strenuously | mildly weakly
vehicle: car automobile transport auto truck van bus motor lorry | boat plane train helicopter bicycle; vehicular: car vehicle
vein: vessel | artery bone muscle nerve; vendor: seller trader dealer | buyer customer
ventilator: breathing_machine respirator life_support breathe breathing machine device | dialysis; venture: project business enterprise company
venue: place location site stadium arena; verbal: oral spoken | written physical
verdict: ruling decision judgment judgement finding | sentence appeal; verge: brink edge; verify: confirm check authenticate | disprove
version: edition form variant account; vessel: ship boat craft | plane vehicle train car helicopter
veteran: experienced ex-soldier longtime former_soldier seasoned | rookie newcomer novice recruit; veto: block reject | approve sign
viable: feasible workable practical | impossible; vice: deputy; vicious: brutal savage cruel violent fierce | gentle kind
victim: casualty sufferer target injured person | attacker suspect culprit perpetrator witness gunman offender criminal accused
victory: win triumph success winning beat defeat winner won conquest triumphant successful | loss draw lost failure tie setback surrender
video: footage film clip recording tape recorded filmed filming movie online_video images show | photo audio book picture text podcast letter song
view: opinion see watch look perspective vision belief; viewer: audience watcher watch_tv | listener reader
vigil: memorial gathering remembrance | party celebration; village: settlement community hamlet | city capital
villager: resident local inhabitant | tourist soldier; violate: break breach infringe contravene flout | obey comply respect
violation: breach infringement offence break | compliance
violence: attack bloodshed unrest fighting clash brutality conflict force | peace calm nonviolence
violent: brutal aggressive bloody forceful savage violence deadly vicious fierce attack | peaceful gentle nonviolent mild non-violent calm
violin: instrument fiddle | piano guitar cello flute drum; virtual: online digital near | physical real; virtually: almost nearly practically online
virus: infection disease bug | bacteria parasite; visible: seen apparent noticeable | invisible hidden; visibly: clearly noticeably obviously
vision: sight view idea eyesight plan dream eye see | hearing blindness smell nightmare
visit: trip go tour travel see call_on stay | leave avoid host; visitor: guest tourist traveler | resident host; visual: | audio
vital: crucial essential key important critical | unimportant trivial; vivid: bright clear graphic lively | dull vague faint
vocal: outspoken | silent; vodka: alcohol drink spirit | beer wine whisky; voice: express speak vocal say tone air | silence
void: invalid empty gap | valid; volatile: unstable unpredictable | stable; volcanic: volcano lava eruption; volcano: | earthquake glacier
volley: barrage; volume: amount quantity book; voluntary: optional | compulsory mandatory forced
volunteer: helper unpaid_worker offer unpaid charity_worker voluntary | employee conscript paid_worker staff
vote: ballot poll elect election choose cast | abstain; vow: promise pledge swear commit oath | refuse deny
voyage: journey trip crossing cruise sea_journey expedition | flight walk drive; vulnerability: weakness flaw exposure hole bug | strength
vulnerable: weak exposed defenseless at_risk susceptible frail | protected strong secure safe
`;
