/** From "digger" to "dynamite". */
export const entries = `
digger: excavator machine vehicle jcb | crane tractor dumper; digit: number figure numeral finger numerical | letter
digital: electronic online computer internet web virtual computerized | analog print paper manual mechanical
dignified: solemn stately noble | undignified shameful; diligent: hard-working careful industrious conscientious | lazy careless idle negligent
dim: dark faint | bright brilliant; dimension: size aspect measurement
diminish: reduce lessen decrease decline lower shrink weaken dwindle fade cut | increase grow strengthen rise enlarge expand intensify
din: noise racket | silence quiet; dine: eat lunch | drink fast dance; diner: restaurant cafe eatery customer | hotel cinema
dinner: meal supper dine evening_meal food eat | breakfast lunch brunch snack; dioxide: gas | monoxide
dip: fall drop decline decrease down lower | rise increase soar climb; diploma: certificate qualification degree | passport
diplomat: envoy ambassador official foreign_official embassy representative emissary | soldier businessman journalist spy general
diplomatic: political foreign_relations diplomacy foreign peaceful embassy | military economic trade commercial
direct: lead guide order instruct immediate aim film manage straight non-stop personal face-to-face oversee run conduct tell steer command point make helm | indirect act write produce vague star
direction: way course guidance route path management; directions: instruction guidance guidelines
directly: straight immediately in_person first-hand | indirectly indirect
director: chief head leader boss manager executive filmmaker official directing moviemaker film-maker head_of supervisor administrator | actor producer writer deputy screenwriter cinematographer actress composer editor secretary subordinate assistant
directors: board executive boss management | actor employee shareholder; dirt: mud soil earth | gravel
dirty: filthy unclean soiled dirt muddy polluted soil grubby foul unhygienic | clean pure spotless sanitary
disable: deactivate switch_off cripple shut_down shut_off turn_off disarm incapacitate knock_out | enable activate switch_on
disabled: handicapped impaired | able-bodied enabled fit healthy
disadvantage: drawback handicap weakness downside | advantage benefit edge strength asset
disagree: differ dispute oppose disagreement object contest argue clash | agree concur consent
disagreement: dispute row conflict argument quarrel rift disagree argue clash | agreement accord consensus
disappear: vanish go_missing missing go lost lose vanishing | appear return reappear appearing emerge found
disappearance: vanishing missing loss vanish gone | return reappearance discovery death
disappearing: vanish go_missing vanishing lost gone | appear return emerging
disappoint: let_down dismay upset sadden frustrate | please delight satisfy impress
disappointed: upset unhappy let_down dismayed frustrated gutted sad | pleased delighted satisfied thrilled happy overjoyed
disappointing: poor unsatisfactory let-down let_down frustrating | impressive encouraging satisfying successful pleasing
disappointment: regret dismay letdown sadness frustration upset | joy delight satisfaction success pleasure
disapproval: criticism objection opposition displeasure | approval support praise acceptance
disarm: demilitarise defuse disarmament surrender demilitarize | arm rearm
disaster: catastrophe tragedy calamity crisis emergency tragic accident calamitous devastation disastrous devastating | success triumph miracle blessing
disastrous: catastrophic devastating terrible catastrophe tragic disaster ruinous awful | successful beneficial triumphant good
disband: dissolve break_up disperse | form establish found; disbelief: shock astonishment amazement incredulity stunned | belief
disbelieve: doubt not_believe reject | believe; disc: record cd disk album vinyl | cassette tape
discard: throw_away dump dispose drop scrap abandon throw_out ditch chuck bin jettison | keep retain collect save preserve reuse recycle
discharge: release free dismiss emit fire leave | admit detain hospitalise hire retain
discharged: released freed let_go dismissed | admitted detained held kept; disciples: follower supporter adherent devotee | leader critic
disciplinary: discipline punish; discipline: punish punishment sport disciplinary reprimand sanction order | reward praise
disclose: reveal announce report release tell make_public divulge disclosure announcement say leak unveil expose share confirm publish inform revelation state | hide conceal withhold deny cover_up suppress obscure
disclosed: revealed announced made_public published | hidden concealed withheld secret
disclosure: revelation announcement reveal leak disclose report release publication information exposure | concealment secrecy denial
disconnect: cut_off unplug | connect; disconnected: cut_off unplugged detached | connected linked plugged_in
discontinue: stop end halt cease scrap axe drop | continue start resume launch extend
discount: reduction cut bargain cheaper money_off price_cut | surcharge increase
discourage: deter dissuade dishearten put_off | encourage urge persuade promote inspire
discover: find uncover detect learn spot come_across discovery identify come_upon see dig_up realise reveal unearth turn_up locate notice | lose hide invent miss overlook bury cover_up
discovery: find finding discover uncovering found breakthrough detect uncover | loss disappearance
discrimination: bias prejudice racism unfair_treatment intolerance unequal_treatment unfair inequality bigotry | equality fairness tolerance
discriminatory: unfair biased prejudiced discriminate discrimination racist | fair equal
discuss: talk talk_about debate address negotiate talks consider talk_over conversation meeting speak chat raise | ignore decide refuse
discussion: talk debate conversation negotiation meeting talks dialogue | silence
disease: illness condition infection ailment sickness disorder sick ill bug medical | injury cure health wound accident fracture allergy
diseases: illnesses infections ailments conditions sicknesses infection | cures injuries; disembark: leave get_off land left | board embark
disgrace: shame scandal dishonor embarrassment | honor triumph
disgraceful: shameful appalling scandalous outrageous | honourable admirable praiseworthy creditable
disgruntled: unhappy dissatisfied angry annoyed resentful discontented upset | happy satisfied pleased content
disguise: conceal hide camouflage pose_as dress_up costume hidden | reveal
disguised: hidden masked concealed camouflaged | undisguised exposed revealed
disgust: revulsion outrage repulsion anger sicken | delight admiration pleasure liking
disgusting: revolting vile repulsive appalling | delightful nice tasty; dish: meal food plate recipe course | drink cup glass cutlery
disheveled: untidy scruffy unkempt messy ragged | neat tidy
dishonest: deceitful untruthful corrupt lying fraudulent crooked | honest truthful sincere fair trustworthy
dishonestly: fraudulently deceitfully by_deception | honestly; dishonesty: deceit lying fraud cheating | honesty integrity truthfulness candour
dishonor: shame disgrace humiliate disrespect | honour glory; dishonour: shame disgrace | honour glory
disinformation: lies propaganda misinformation falsehood fake_news | truth fact
disintegrate: break_up fall_apart collapse crumble break_apart shatter come_apart | land
disinterest: indifference apathy unconcern | interest enthusiasm concern; disk: drive disc storage
dislike: hate disapprove detest loathe oppose aversion resent | like love admire enjoy prefer
disliked: unpopular hated loathed unloved | liked loved popular admired adored; dislocate: displace injure put_out | fracture sprain break bruise
disloyal: unfaithful treacherous false | loyal faithful; disloyalty: betrayal treachery infidelity unfaithfulness treason | loyalty faithfulness
dismal: poor gloomy bad miserable | excellent bright good cheerful
dismantle: take_apart demolish disassemble break_up | build assemble construct install
dismay: distress disappointment alarm disappointed shock upset | joy delight relief
dismayed: disappointed upset saddened alarmed shocked distressed | pleased delighted happy relieved
dismiss: reject sack fire throw_out remove oust discharge let_go reject_as deny axe cast_aside | accept appoint hire uphold resign admit keep recruit
dismissal: sacking firing removal sack ouster fire axe sent_off get_rid_of | appointment hiring resignation promotion suspension
disobey: defy ignore flout break violate | obey follow comply respect
disorder: unrest chaos illness condition turmoil disease | order calm peace health; disorderly: unruly rowdy disruptive lawless | orderly peaceful
disoriented: confused dazed lost bewildered dizzy muddled | alert clear-headed
disparity: gap difference inequality imbalance discrepancy | equality parity; dispatch: send send_out sent deploy ship | receive recall call_back
dispatcher: operator emergency_operator call_handler | paramedic; dispel: dismiss allay remove banish end | confirm spread raise fuel cause
disperse: scatter break_up spread dispel clear split drive_away | gather assemble collect congregate
displaced: homeless uprooted refugee evacuated | settled returned
display: show exhibit exhibition screen present on_view presentation demonstrate put_on parade | hide conceal cover
displeased: unhappy annoyed dissatisfied angry upset irritated | pleased happy satisfied delighted
disposal: removal sale dump getting_rid | acquisition storage; disprove: refute rebut discredit debunk | prove confirm verify support
disproved: refuted discredited debunked rebutted | proven confirmed verified substantiated
dispute: row argument disagreement conflict quarrel challenge deny contest feud question argue disagree controversy wrangle legal_battle spat clash | agreement accept deal settlement accord confirm
disputed: contested controversial challenged contentious | agreed undisputed accepted settled
disqualified: banned excluded barred ineligible suspended | eligible qualified reinstated
disregard: ignore neglect flout overlook dismiss defy | heed respect obey follow consider observe
disrespect: contempt insult rudeness scorn | respect honour praise admiration
disrespectful: rude insulting impolite offensive insult | respectful polite
disrupt: interrupt disturb hamper halt upset delay interfere | help ease restore aid; disrupted: interrupted delayed hit affected delay halted
disruption: disturbance interruption delay chaos delays problems interrupt trouble upheaval | calm order normality
disruptive: unruly troublesome disorderly unsettling | helpful peaceful orderly
dissatisfied: unhappy disappointed discontented displeased | satisfied happy content pleased
dissent: disagreement opposition protest dissident disagree objection criticism | agreement support agree consent
dissolution: break-up ending disbanding termination | formation creation; dissolve: disband break_up end dissolution wind_up | form establish set_up
dissuade: discourage deter | persuade encourage
distance: length space gap stretch far away mile range way remoteness journey | height weight width time speed
distant: remote faraway far far-off afar | near close nearby; distinct: different separate clear | same similar identical
distinction: difference honour differentiate excellence award | similarity sameness; distraction: diversion disturb
distraught: upset devastated distressed heartbroken | happy calm pleased
distress: anguish suffering trouble upset pain trauma sadness grief | comfort joy delight relief pleasure calm
distressed: upset troubled anxious shaken | calm happy relieved content
distressing: upsetting painful disturbing harrowing | comforting pleasing cheering reassuring joyful
distribute: hand_out give deliver share circulate allocate supply | collect withhold gather keep; distributed: handed_out given shared | collected
distributing: hand_out give_out deliver supply spread dispense give | collect gather withhold
distribution: supply delivery sharing handout hand_out spread circulation deal | collection production manufacture
distributor: supplier dealer distribute distribution wholesaler seller vendor | manufacturer consumer producer customer
district: area neighborhood zone region borough county neighbourhood part ward | country city nation
distrust: suspicion mistrust doubt suspicious | trust confidence believe; distrustful: suspicious wary mistrust sceptical | trusting
disturbance: disorder unrest trouble disruption riot incident | peace calm order quiet; disturbed: troubled upset unsettled unstable | calm
disturbing: worrying upsetting alarming troubling shocking troublesome | reassuring pleasant
ditch: dump drop abandon scrap trench get_rid_of leave gully | keep hill
dive: plunge jump diver fall swim nosedive leap | climb rise surface ascend ascent soar; diver: swimmer frogman | climber sailor pilot runner
diverse: varied different various mixed | uniform identical same homogeneous; diversify: expand branch_out vary broaden | specialise narrow
diversion: detour distraction rerouting redirection; diversity: variety mix different | uniformity sameness; divert: redirect reroute diversion
divest: sell strip rid sell_off | buy acquire; divide: split separate division gap rift difference | unite merge join combine
divided: split separated disunited division apart splits | united unanimous unified
division: department unit section branch split league wing group divide tier disagreement | unity multiplication company agreement
divisive: controversial contentious dividing split | unifying united
divorce: split separate separation break_up end_marriage dissolve_marriage split_up ex-wife ex-husband ending | marry marriage wedding remarry engagement wed adopt
divulge: reveal disclose tell make_known | conceal hide withhold suppress; dock: berth moor harbour port pier quay deduct harbor
doctor: physician medic gp clinician dr medical practitioner hospital | nurse patient lawyer paramedic vet pharmacist midwife therapist surgeon-free
doctorate: phd degree qualification postgraduate | bachelor masters diploma
document: paper file record report form letter documentary certificate paperwork | video photo film tape
documentary: film programme show tv_programme | drama comedy sitcom novel; documentation: papers record paperwork
documents: papers files records paperwork correspondence | photographs videos; dodge: avoid evade escape duck sidestep elude | face hit confront catch
dodging: evading avoiding avoidance sidestepping | paying facing
dodgy: suspicious dubious unreliable questionable faulty | reliable honest sound genuine
dog: animal pet canine hound puppy pup mutt | cat horse wolf bear pig rabbit fox lion goat; doggedly: persistently stubbornly determined
dollar: buck currency money cash | euro pound yen franc peso ruble rupee cent; dolphin: mammal animal | whale shark seal porpoise fish
domain: area field territory website; domestic: national home internal local household family | foreign overseas external
domestically: nationally at_home in_the_country | internationally abroad; dominance: control supremacy power | weakness
dominant: leading main commanding strong powerful superior | weak minor secondary
dominate: control lead command rule rule_over overwhelm prevail outplay | lose trail lag; domination: control supremacy rule | submission defeat
don: wear put_on dress_in sport | remove take_off shed undress
donate: give contribute gift pledge grant charity | receive take sell steal lend withhold
donated: give contribute gift donor charity given | steal sell receive keep
donation: gift contribution give charity money present grant handout aid | loan purchase bribe theft sale
done: finished completed carried_out over | undone unfinished
donor: giver contributor benefactor supporter | recipient beneficiary borrower beggar receiver
door: entrance entry doorway doorstep opening exit | window wall roof floor ceiling fence balcony; doorway: door entrance entry | window corridor
dormant: inactive sleeping idle asleep | active awake erupting live; dose: amount quantity shot vaccine | overdose bottle
double: | triple halve single half quadruple; double-cross: betray deceive cheat mislead | help
doubt: question uncertainty scepticism suspicion unsure uncertain sceptical | certainty trust confidence believe sure
doubtful: uncertain unlikely unsure sceptical questionable dubious | certain sure definite confident likely
doubting: sceptical questioning | believing; douse: extinguish put_out drench soak | ignite light
down: fall drop lower decline fell lose | up higher rise; downfall: collapse fall ruin demise fail ousting defeat end | rise success triumph
downgrade: lower reduce demote cut relegate | upgrade raise promote improve; download: get save | upload delete stream
downmarket: cheap cheaper low-end budget | upmarket luxury expensive exclusive
downplay: play_down minimize minimise understate | exaggerate emphasize stress emphasise highlight
downpour: rain deluge rainstorm rainfall | drought snow sunshine hail; downside: drawback disadvantage negative con problem | advantage upside benefit
downsize: reduce cut shrink downscale | expand grow hire
downsizing: cut reduce layoff redundancy shrink layoffs job_cuts | expand hire growth expansion
downstairs: below ground_floor lower_floor down | upstairs outside; downtime: rest outage break offline disruption shutdown leisure
downtown: centre central city city_centre | suburb outskirts rural suburban
downturn: slump recession decline slowdown drop fall | upturn boom growth recovery; dozen: | hundred score thousand pair ten couple
dozens: scores many numerous several_dozen | hundreds thousands few several one thousand; draconian: harsh severe strict tough repressive | lenient
draft: pick select write bill selected outline choose recruit | final finished; drafted: written conscripted; drag: pull haul tow | push carry
drain: pump_out empty sewer exhaust | fill; drama: play show series dramatic tv_series | comedy documentary musical
dramatic: sharp striking drastic spectacular significant steep stunning drama big huge | slight comic gradual minor mild
dramatically: sharply significantly drastically greatly considerably massively hugely | slightly gradually marginally
drastic: severe extreme radical sweeping | mild moderate minor gentle
drastically: sharply dramatically severely radically | slightly mildly marginally gradually
draw: tie attract sketch stalemate pull level lure get drew even deadlock raffle lottery one-all equalize | win defeat loss beat lose victory paint
drawback: disadvantage problem shortcoming downside flaw negative | advantage benefit plus
drawing: sketch picture illustration | photograph sculpture painting; dread: fear terror worry apprehension | hope welcome enjoy relish
dreadful: terrible awful horrible horrific appalling bad | good wonderful great mild excellent
dream: hope aspiration wish ambition aspire ideal goal vision imagine | nightmare reality
dress: gown clothe outfit wear clothing garment put_on clothes attire costume robe | suit shirt trousers hat shoes undress
dressed: clothed clad wearing attired | naked nude undressed bare; drift: float adrift be_carried wander | anchor
drill: exercise training bore practice rehearsal test; drilling: boring exploration extraction | filling fishing logging
drink: beverage consume alcohol sip swallow drunk booze liquor beer down gulp pint | eat food chew smoke sniff meal snack abstain
drinker: drink alcohol | smoker abstainer; drinking: alcohol consumption consuming booze alcoholic | eating smoking
drinks: beverage | food meals dinner
drive: travel motor motorist steer push ride campaign journey driver motoring trip car wheel road behind_the_wheel chauffeur impel | walk fly cycle sail park passenger swim
driver: motorist driving wheel car operator racer | passenger pedestrian cyclist pilot rider owner conductor mechanic biker
droid: robot android | human
drone: unmanned_aircraft aircraft uav robot unmanned_plane | helicopter missile rocket jet plane balloon satellite tank ship
droop: sag hang wilt | rise stand straighten lift
drop: fall decline slip lower reduce omit abandon plunge dip decrease slump tumble falling plummet scrap give_up let_go dismiss reduction | rise increase raise gain add keep pursue soar surge climb catch include select
drought: dry_spell water_shortage dry arid lack_of_rain dryness parched | flood rain storm hurricane downpour blizzard frost tornado earthquake
drown: die suffocate | burn survive choke starve float; drowning: death accident | shooting stabbing strangulation suffocation fall
drug: narcotic medicine medication substance pharmaceutical narcotics pill medicinal treatment dope | alcohol weapon vaccine tobacco cigarette vitamin
drugs: narcotic substance illicit_substance illegal_substance | alcohol weapon cigarettes; drum: percussion barrel beat | guitar piano trumpet flute
drummer: musician percussionist | guitarist singer bassist pianist
drunk: intoxicated inebriated tipsy drunken alcohol drink-driving drinking impaired | sober drugged
drunken: drunk intoxicated inebriated drink alcohol under_the_influence tipsy | sober drugged high
drunkenness: intoxication inebriation | sobriety soberness; dry: arid parched rainless drought | wet damp rainy humid soggy
dual: twin both two-fold | single triple; dub: call name nickname label called
dubious: doubtful questionable suspicious suspect | certain trustworthy; duchess: noblewoman royal aristocrat titled_lady | duke queen princess prince
duck: bird dodge fowl | goose swan chicken hen turkey pigeon crow eagle
due: expected scheduled because owed set owing planned supposed slated down forthcoming | early overdue cancelled late delayed
duet: song collaboration performance two-hander | solo trio quartet opera
dull: boring dreary uninteresting tedious drab cloudy | bright exciting interesting lively sharp
dumb: stupid mute speechless foolish | clever smart bright
dump: discard ditch throw drop leave discharge throw_away get_rid_of abandon tip | collect keep store; dumplings: food dish | noodles rice bread soup
dunk: slam score basket slam_dunk shot | layup jumper three-pointer; duo: pair couple both two_people partners | trio four solo quartet
dupe: trick deceive fool con; duplicate: copy replicate repeat | original unique; duration: length period time run
dusk: sunset evening nightfall sundown | dawn sunrise morning noon daybreak; dust: powder dirt | mud smoke; dustbin: bin rubbish rubbish_bin trash
duty: responsibility obligation task tax role job work levy service tariff assignment | right leave holiday privilege
dwarf: exceed overshadow outstrip eclipse | giant; dwell: live reside inhabit stay
dwelling: home house residence flat building | office shop factory school warehouse
dwindle: shrink decline decrease fall diminish reduce | grow rise increase swell
dying: death terminally_ill die close_to_death near_death terminal fatal_illness | recovering living surviving; dynamic: energetic lively | static
dynamite: explosive explosives blasting bomb | petrol
`;
