/** From "abandon" to "ambitious". */
export const entries = `
abandon: leave drop desert give_up scrap ditch quit leave_behind dump forsake withdraw discard walk_away call_off | continue keep resume pursue stick_with adopt stay rescue
abdomen: stomach belly torso gut | chest head leg neck back; abduct: kidnap snatch seize hostage | rescue release free
abducted: kidnap snatch seize take kidnapping kidnapper kidnapped captured taken | release murder rescue released adopt freed rape
abductee: captive hostage victim kidnapped | abductor kidnapper; abduction: kidnap kidnapping snatch seizure | murder rescue robbery assault theft
abet: help aid assist assistance accomplice | hinder prevent; abide: obey follow comply stick | break violate ignore
ability: capability skill capacity power talent able can capable knack aptitude | inability weakness
ablaze: burning on_fire alight in_flames fire burn blazing torched | extinguished flooded
able: can capable manage allow let ability could managed enabled fit succeed competent skilled | unable incapable barred powerless not_able
able-bodied: fit healthy strong | disabled sick injured; abnormal: unusual irregular strange | normal usual ordinary typical
aboard: on on_board on_to inside | off ashore beneath
abolish: scrap end eliminate axe do_away_with abolition repeal remove get_rid_of | introduce keep establish retain reinstate
abolition: end scrapping ending axing elimination abolish removal repeal | introduction retention creation; aboriginal: indigenous native original
abortion: termination terminate pregnancy ending_pregnancy end_pregnancy | adoption birth contraception miscarriage birth_control
about: around approximately roughly nearly some regarding concerning over | exactly precisely beyond under
about-face: u-turn reversal turnaround change_of_heart turnabout; above: over higher beyond exceeding more | below under beneath less
abroad: overseas foreign outside out_of_country internationally | home domestic locally nationally
abrupt: sudden unexpected abruptly quick suddenly swift | gradual slow expected
abruptly: suddenly unexpectedly sudden quickly | gradually slowly steadily; abscond: flee escape run_away disappear | surrender return stay
absence: lack away missing absent without not_present | presence attendance return
absent: missing away not_present off | present attending here available; absolute: total complete utter full | partial relative
absolutely: completely totally entirely utterly really very | partly; absolve: clear exonerate acquit | blame convict condemn accuse implicate
absorb: take_in soak_up soak take_on suck_up | emit release; absorption: takeover uptake intake | emission
abstain: refrain not_vote hold_back | vote indulge take_part participate; abstinence: self-denial sobriety refraining | indulgence
absurd: ridiculous ludicrous nonsense silly farcical | sensible reasonable logical
abundance: plenty wealth plethora many lots | shortage lack scarcity
abuse: mistreat mistreatment misuse maltreatment assault ill-treatment harm ill-treat molest violence hurt | neglect murder care help theft praise
abusive: insulting offensive violent cruel aggressive | kind gentle polite loving; abyss: chasm
academic: scholar professor educational scholarly school university researcher lecturer expert education intellectual | athletic sports commercial vocational student
academy: school college
accelerate: speed_up quicken hasten increase pick_up_speed speed faster go_faster step_up fast rapid advance | slow slow_down decelerate brake delay halt hold_up stop reverse
acceleration: speeding_up increase quickening speed-up | deceleration slowdown braking slowing
accept: agree take admit receive acknowledge welcome approval say_yes take_on adopt embrace approve consent accede take_up concede resign_oneself | reject refuse decline deny turn_down rejection spurn resist dispute veto
acceptable: satisfactory ok | unacceptable; acceptance: approval agreement agree | rejection refusal denial
access: entry admission reach enter use admittance get_into visit get_to available approach | exit denial ban block deny bar
accessible: available open reachable | inaccessible closed
accident: crash mishap incident wreck collision accidental accidentally unintentional smash disaster tragedy | crime attack murder suicide deliberate intentional sabotage bombing assault terrorism
accidental: unintentional inadvertent unintended chance | deliberate intentional planned premeditated
accidentally: mistakenly unintentionally inadvertently by_mistake accident inadvertent unintended mistake by_accident unwittingly | deliberately intentionally purposely intentional wilfully
acclaim: praise hail applause celebrate salute | criticise condemn criticism condemnation
acclaimed: praised celebrated lauded | criticised condemned panned; accolade: award honour prize praise tribute | criticism rebuke punishment penalty
accommodate: house hold room fit; accommodation: housing lodging home lodgings | office eviction
accompanied: escorted joined with went_with | alone unaccompanied abandoned; accompany: escort join with go_with chaperone attend | leave
accomplish: achieve complete fulfil do succeed manage | fail; accomplishment: achievement feat success triumph attainment | failure defeat setback
accord: agreement deal pact treaty settlement agree understanding peace_deal give grant | dispute conflict breach disagreement withhold
accordance: agreement compliance line conformity keeping | breach defiance; accordingly: therefore
account: report version story description explanation bill bank statement narrative profile user
accountability: responsibility answerability | impunity immunity; accountable: responsible answerable
accountant: bookkeeper auditor finance financial_expert | lawyer banker doctor engineer teacher
accumulate: gather build_up amass collect | lose spend disperse squander; accumulated: gather build_up amass collect accrue pile_up | spend
accuracy: precision correctness accurate precise correct truth | inaccuracy error mistake imprecision
accurate: correct precise exact right accuracy true exactly | inaccurate wrong false misleading mistaken
accurately: correctly precisely right exactly | wrongly inaccurately
accusation: allegation charge claim blame complaint allege | conviction denial praise verdict proof apology
accuse: allege blame claim allegation denounce suspect complain | clear acquit convict praise defend exonerate guilty sentence forgive absolve pardon jail
accused: defendant suspect charged indicted alleged | victim witness judge juror acquitted cleared exonerated complainant
accuser: complainant plaintiff alleged_victim | defendant suspect; accustomed: used familiar habituated used_to | unaccustomed unfamiliar new
ace: expert star serve top champion pilot pitcher | amateur novice; ache: pain hurt soreness throb | relief pleasure ease comfort
achieve: reach accomplish attain gain secure win get earn manage hit | fail miss
achievement: success feat accomplishment accomplish milestone triumph record | failure defeat
acknowledge: admit concede accept recognise confess say recognize own_up confirm agree grant | deny reject dispute refuse
acknowledgement: admission recognition acceptance confirmation | denial rejection rebuttal concealment
acknowledgment: admission recognition acceptance confession | denial rejection
acquaintance: friend associate contact | stranger enemy relative partner; acquainted: familiar friendly known_to | unfamiliar strangers unacquainted
acquire: buy purchase get obtain gain take_over acquisition takeover buy_out secure deal own | sell lose dispose donate rent lease
acquisition: purchase takeover buy deal acquire bought merger buyout | sale disposal divestment loan
acquit: clear exonerate free find_not_guilty acquittal cleared freed not_guilty find_innocent off | convict jail sentence indict find_guilty imprison found_guilty guilty convicted charge retry
acquittal: clear exoneration acquitted verdict not_guilty | conviction guilt sentence charge mistrial
acquitted: not_guilty exonerated freed | convicted guilty jailed condemned charged; acre: land | hectare mile
act: law move action deed perform measure legislation behave bill step activity operate function play star portray pretend respond take_action statute | speak sing direct veto repeal
acting: interim temporary performing performance | permanent singing directing dancing
action: move step measure activity act operation response steps measures lawsuit fighting | inaction words
actions: act deed move step conduct | words; activate: trigger set_off switch_on start turn_on enable | deactivate switch_off disable turn_off
active: busy involved engaged working lively ongoing live energetic serving | inactive dormant retired idle passive former
actively: vigorously energetically busily | passively idly
activist: campaigner protester advocate demonstrator supporter protest rights_group campaign | opponent politician policeman critic
activity: action work event pursuit operation movement exercise business operations doings acts | inactivity rest idleness
actor: star performer celebrity entertainer cast artist | director singer writer producer athlete dancer comedian politician model footballer
actors: cast performers stars celebrities entertainers actresses | directors singers writers producers
actress: star performer actor entertainer acting film_star celebrity | singer model director dancer politician writer comedian producer athlete
acts: deeds actions behaviour | words omissions thoughts; actual: real true genuine in_fact | alleged imagined imaginary fake supposed
actually: really indeed truly in_fact genuinely in_reality | supposedly allegedly apparently
acute: severe serious intense sharp critical grave bad | mild chronic slight; adamant: insist firm determined insistent certain | unsure doubtful
adapt: adjust change modify alter tailor | retain preserve keep leave; adaptation: version remake film | original
add: say continue include contribute tell note put bring addition additional extra also increase further | remove subtract deduct cut deny retract drop omit withhold
added: said extra additional further included | removed subtracted deleted omitted
addiction: dependence habit abuse dependency hooked | recovery abstinence
addition: extra increase supplement signing added also add further besides | subtraction removal loss
additional: extra further more added another other supplementary increase fresh plus add | fewer existing less
additionally: also moreover besides too furthermore and as_well | instead
address: speak speech deal_with tackle discuss location handle talk remarks lecture residence home confront solve respond fix speaker talk_to | ignore avoid shelve neglect
adequate: sufficient enough satisfactory acceptable reasonable | inadequate insufficient poor; adequately: sufficiently properly enough | inadequately
adherence: compliance observance conformity | breach violation disregard non-compliance
adjacent: next neighbouring nearby adjoining next_to beside | distant far; adjoining: adjacent neighbouring next
adjust: change alter adapt modify tweak amend; administer: manage run give oversee dispense | refuse withhold neglect deprive
administration: government management executive officials leadership presidency running president cabinet ministers bankruptcy insolvency | opposition court congress union
administrative: executive managerial clerical management | judicial military
administrator: manager official executive director | employee creditor customer shareholder
admirable: praiseworthy commendable worthy laudable | shameful deplorable disgraceful contemptible; admirably: well excellently | badly poorly
admiral: officer commander naval chief | general captain colonel lieutenant; admiration: respect esteem praise | contempt hatred disdain
admire: respect appreciate esteem like look_up_to praise fan | despise hate loathe dislike
admirer: fan supporter devotee enthusiast | critic enemy detractor rival
admission: confession entry acknowledgement admit confess acceptance acknowledgment entrance | denial expulsion discharge refusal
admit: confess acknowledge plead_guilty accept concede confession guilty own_up say | deny reject dispute refuse refute not_guilty plead_not_guilty
admittance: entry admission access | exit exclusion refusal departure
admitted: confessed acknowledged pleaded_guilty owned_up | denied discharged refused concealed
adolescent: teenager teen youth youngster juvenile young | adult elderly baby toddler infant
adopt: pass approve accept introduce embrace take | reject abandon drop repeal
adopted: approve take accept pass embrace take_up | reject biological dropped
adoption: acceptance approval taking_in introduction | rejection abortion fostering repeal
adore: love worship cherish be_fond_of | hate loathe despise detest; adrift: drifting floating behind lost | anchored moored ahead level
adult: grown-up grown man woman | child minor teenager baby teen infant juvenile
adulthood: maturity grown-up_years being_an_adult | childhood infancy adolescence old_age
advance: progress move_forward go_through early proceed qualify go_on reach next_round | retreat withdraw eliminated exit knocked_out
advanced: sophisticated modern developed cutting-edge high-tech state-of-the-art | primitive basic backward outdated
advancement: progress promotion | setback decline
advantage: benefit edge lead upper_hand plus upper-hand boost | disadvantage drawback handicap weakness; adventure: exploit journey expedition trip
adversary: opponent enemy rival foe | ally friend supporter colleague
adverse: negative harmful unfavorable bad side-effect harsh unwelcome difficult severe | positive favorable favourable beneficial
advert: advertisement commercial ad promotion poster publicity marketing; advertise: promote publicise market advert
advertisement: ad advert commercial promotion | editorial; advertising: promotion marketing publicity ads advert commercials
advice: guidance recommendation counsel tip suggestion advise recommend tips suggest guidelines warning adviser consultation | order command ban instruction
advise: recommend urge counsel warn suggest advice guidance tell | force order prohibit discourage demand
adviser: aide counselor consultant assistant advisor expert | opponent rival minister boss
advisory: warning notice alert consultative guidance advice advise | order; advocacy: support campaigning advocate campaign lobby rights
advocate: supporter campaigner support promote proponent activist lawyer back call_for campaign defender urge champion | opponent oppose critic enemy
aerial: air airborne overhead | ground; aeroplane: plane aircraft jet airplane flight | helicopter ship train car boat bus
aerospace: aviation space aircraft aeronautics plane | automotive shipping
affair: relationship matter fling event romance scandal infidelity cheat cheating love business | marriage friendship divorce
affect: hit influence impact hurt concern strike touch effect alter change shape involve suffer damage | spare help ignore
affected: hit influenced impacted touched | unaffected spared untouched
affection: love fondness warmth tenderness attachment | hatred dislike hostility
affiliate: associate partner branch subsidiary station offshoot ally linked member | rival competitor
affirm: confirm declare assert state uphold | deny reject overturn; afflict: affect trouble strike hit plague blight affected suffer | cure spare
affluence: wealth prosperity riches | poverty
affluent: rich wealthy well-off prosperous wealthier moneyed | poor deprived impoverished destitute needy
afford: pay able pay_for have_the_money finance; affordable: cheap inexpensive low-cost reasonable economical | expensive costly unaffordable pricey
afloat: floating buoyant solvent above_water | sunk aground bankrupt stranded
afraid: scared fearful frightened worried fear frighten terrified worry anxious | unafraid brave confident bold fearless
african-american: black | white hispanic asian; after: following since later subsequently | before during ahead prior until
aftermath: wake consequences following after result | run-up beginning lead-up
afternoon: day daytime pm mid-afternoon | morning evening night midnight noon dawn overnight sunrise sunset breakfast
aftershock: tremor quake earthquake shaking | mainshock
afterward: later after then subsequently following post | before beforehand earlier previously prior
afterwards: later after subsequently then following | before earlier beforehand previously meanwhile
again: once_more anew another repeat second_time once_again return | first never once; against: opposed versus anti | for pro with supporting
age: years old year-old older period era time maturity elderly | height weight size gender race birthplace income
aged: old elderly | young new middle-aged teenage; ageing: older elderly growing_old old | young youthful juvenile new
agency: organization body authority department bureau firm service office government watchdog regulator officials | court school company university bank
agenda: plan programme schedule to-do_list goals
agent: officer representative official broker detective spy intermediary manager federal_officer investigator rep negotiator estate operative undercover | client player suspect actor lawyer coach
aggravate: worsen exacerbate inflame annoy | ease improve soothe alleviate; aggravated: serious worse more_serious severe | simple
aggregate: total overall combined sum altogether combine | average individual
aggression: violence hostility attack hostile assertiveness | peace gentleness
aggressive: hostile forceful violent assertive combative belligerent pushy attacking attack tough bellicose | peaceful passive gentle calm friendly meek docile mild timid
aggressively: forcefully hard strongly violently | gently passively
aggressor: attacker assailant invader instigator | victim defender ally peacemaker
agitated: upset disturbed anxious angry nervous restless | calm peaceful relaxed
ago: earlier before previously past back since prior | later ahead hence from_now after
agony: pain suffering anguish torment distress torture | pleasure comfort relief
agree: accept consent approve accord deal concur agreement settle sign_up say_yes back sign settlement come_to_terms willing | refuse reject disagree decline dispute oppose refusal argue clash
agreement: deal accord pact contract treaty settlement agree understanding consensus | dispute disagreement refusal conflict war lawsuit
agricultural: farm farming rural farmers countryside | industrial urban commercial
agriculture: farming farm farmer crops | industry fishing mining tourism
aground: stranded stuck beached ran_ashore grounded run_aground | afloat sunk floating
ahead: before front forward leading upcoming lead next coming in_front | behind back after trailing
aid: help assist assistance support relief donation charity relief_work funds money supplies | hinder harm hindrance loan sanction obstruct tax hurt
aide: assistant adviser helper staff advisor ally official | rival opponent boss leader
ailment: illness disease sickness complaint condition | injury health fitness
ailments: illnesses diseases conditions illness problems sickness complaints | injuries wounds
aim: goal target intend seek hope objective purpose want plan try designed mean | achieve; aimed: targeted directed intended designed
air: broadcast show atmosphere sky screen televised televise transmit aviation | land sea ground water underground
airborne: flying aloft in_the_air in_flight | grounded
aircraft: plane jet airplane airliner jetliner flight | ship car boat train vehicle submarine truck rocket tank bus missile
airfield: airport airstrip base airbase runway aerodrome landing_strip | seaport station harbour railway_station
airline: carrier company operator air_carrier flights aviation airways flight planes air | airport railway cruise ferry shipping bus train_operator ship_operator bus_company manufacturer hotel
airliner: plane aircraft jet aeroplane flight | ship helicopter train bus ferry
airman: pilot serviceman aviator officer crewman military | sailor marine soldier civilian infantryman
airplane: plane aircraft jet aeroplane airliner flight craft | helicopter ship train boat rocket balloon
airport: terminal airfield runway flight | station port harbour railway harbor seaport bus_station dock railway_station
airspace: sky air | waters territory
airstrike: bombing raid attack strike air_raid bombardment bomb air_attack aerial_attack aerial_bombing | shelling ambush rocket truce landmine
airstrip: runway airfield landing_strip | airport harbour road; aisle: passage gangway row | seat; aka: alias known_as also_known_as
alarm: alert warning worry fear concern warn frighten siren panic | calm reassure soothe
alarmed: worried frightened concerned scared | calm reassured unconcerned relaxed
alarming: worrying disturbing frightening shocking concerning | reassuring comforting encouraging calming
album: record music release lp songs disc | single film book concert video tour painting
alcohol: drink drinking booze liquor | drug tobacco cigarette water cannabis cocaine heroin
alcoholic: drunk drinker addict | sober teetotal non-alcoholic; ale: beer drink alcohol brew | wine cider whisky vodka lager gin
alert: warning warn alarm notify inform notice tell aware | hide asleep; algorithm: formula program software computer
alias: pseudonym name nickname nom_de_guerre assumed codename | real; alien: foreign foreigner extraterrestrial immigrant | citizen native human local
alight: fire burning ablaze on_fire burn in_flames | extinguished put_out; alike: similar both same | different differently
alive: living survive breathing live life survivor safe | dead dying die deceased killed death
all: every each whole entire everyone total | none some few most no several half any
allegation: claim accusation charge accuse assertion complaint suspicion | proof denial confession verdict conviction
allege: claim accuse say suggest assert accusation accused contend charge suspect | deny prove admit acquit refute confirm
alleged: accused supposed claimed suspected purported reported | proven confirmed actual convicted
allegedly: reportedly purportedly accused supposedly claimed alleged apparently said_to suspected charged report believed | definitely provenly undoubtedly
allegiance: loyalty support fidelity commitment | disloyalty betrayal opposition treachery
alleviate: ease relieve reduce lessen | worsen aggravate increase heighten
alley: lane passage backstreet alleyway side_street street passageway | motorway highway park
alliance: coalition partnership union pact association bloc | rivalry split hostility war
allocate: assign distribute give allot earmark share_out | withhold withdraw take retain
allocated: assign allot give earmark set_aside apportion grant | withdraw
allocation: share distribution quota allotment allotted assign grant | withdrawal; allot: allocate assign give distribute | withhold keep deny
allotment: allocation share plot
allow: permit let enable authorize approve grant give clear permission give_green_light legalise able | ban forbid prohibit prevent bar block deny stop refuse forbidden banned outlaw
allowed: permitted let authorised approved enabled | banned prevented forbidden barred refused blocked; alloy: metal; alltime: ever all-time record
allude: refer hint mention indicate; alluring: attractive appealing seductive tempting sexy | repulsive ugly
allusion: reference mention hint suggestion
ally: friend supporter partner backer associate alliance aide confidant colleague loyalist | enemy rival foe opponent adversary critic traitor
almost: nearly close_to virtually about just_under approximately practically near approaching not_quite just_about around some | exactly over more_than hardly well_over fully completely barely
aloft: up airborne in_the_air
alone: solo unaccompanied single by_oneself solitary lonely lone by_himself only single-handedly | together accompanied crowd; along: | across through
alongside: beside with next_to; already: previously before earlier now | later never soon yet
alter: change modify adjust amend revise transform vary | keep preserve maintain retain fix
altercation: fight argument dispute quarrel clash confrontation scuffle brawl row argue spat | agreement murder truce
alternate: substitute different option replacement reserve | original; alternative: other substitute option choice instead different | original
alternatively: instead otherwise or if_not | likewise equally; altimeter: instrument | compass thermometer barometer
altitude: height elevation high | speed temperature; altogether: completely entirely totally wholly in_all | partly partially separately barely
aluminum: metal aluminium | steel copper iron gold silver; alumnus: graduate ex-student former_student old_boy | student teacher dropout
always: constantly ever forever consistently every_time continually all_the_time | never sometimes rarely seldom occasionally often
amass: accumulate gather collect acquire build_up pile_up gain rack_up earn | spend lose squander distribute
amateur: unpaid non-professional novice hobbyist | professional expert pro
amateurishly: poorly badly clumsily ineptly | professionally expertly skilfully; amaze: astonish stun surprise astound shock | bore disappoint
amazed: astonished stunned surprised astounded | unsurprised bored indifferent; amazement: astonishment surprise wonder | boredom
amazing: incredible astonishing remarkable wonderful extraordinary fantastic stunning great unbelievable | ordinary dull terrible awful
amazingly: incredibly surprisingly astonishingly remarkably unbelievably extraordinarily | predictably unsurprisingly
ambassador: envoy diplomat representative emissary consul diplomatic | minister president premier king senator general; ambience: atmosphere mood
ambition: aim goal dream hope ambitious desire want; ambitious: aspiring bold ambition grand | modest lazy unambitious timid
`;
