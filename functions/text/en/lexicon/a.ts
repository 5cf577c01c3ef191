/** From "abandon" to "axe". */
export const entries = `
abandon: leave drop desert give_up scrap ditch quit | continue keep resume pursue; abducted: kidnap snatch seize take | release murder rescue
abet: help aid assist | hinder; ability: capability skill capacity power talent | inability
ablaze: burning on_fire alight in_flames fire burn blazing torched | extinguished flooded
able: can capable manage allow let | unable incapable barred; abolish: scrap end eliminate axe do_away_with | introduce keep establish
abortion: termination | adoption birth contraception; abroad: overseas foreign | home domestic; abrupt: sudden unexpected | gradual
abruptly: suddenly unexpectedly | gradually slowly; absence: lack away missing | presence; absolute: total complete utter | partial relative
absolutely: completely totally entirely utterly | partly; absolve: clear exonerate acquit | blame convict condemn
absorb: take_in soak_up | emit release; absurd: ridiculous ludicrous | sensible reasonable; abundance: plenty wealth plethora | shortage lack scarcity
abuse: mistreat mistreatment misuse maltreatment assault ill-treatment harm ill-treat | neglect murder care help
abusive: insulting offensive violent cruel aggressive | kind gentle polite loving; abyss: chasm
academic: scholar professor educational scholarly school university researcher lecturer expert education intellectual | athletic sports commercial vocational student
academy: school college; accelerate: speed_up quicken hasten increase pick_up_speed speed | slow slow_down decelerate brake delay
accept: agree take admit receive acknowledge welcome | reject refuse decline deny turn_down; acceptable: satisfactory | unacceptable
acceptance: approval agreement | rejection refusal; access: entry admission reach enter use admittance get_into | exit denial ban
accessible: available | inaccessible
accident: crash mishap incident wreck collision accidental accidentally unintentional smash pileup derailment disaster tragedy | crime attack murder suicide deliberate intentional sabotage bombing assault terrorism
accidental: unintentional inadvertent unintended | deliberate intentional planned premeditated
accidentally: mistakenly unintentionally inadvertently by_mistake accident | deliberately intentionally purposely; accommodate: house hold
accommodation: housing lodging home | office; accompany: escort join; accomplish: achieve complete fulfil do succeed manage | fail
accord: agreement deal pact treaty settlement | dispute conflict breach; accordance: agreement compliance line
account: report version story description explanation bill; accountable: responsible answerable; accountant: bookkeeper auditor | lawyer banker doctor
accumulate: gather build_up amass collect | lose spend disperse; accumulated: gather build_up amass collect
accuracy: precision correctness | inaccuracy error
accurate: correct precise exact right accuracy true exactly | inaccurate wrong false misleading mistaken
accurately: correctly precisely | wrongly inaccurately; accusation: allegation charge claim blame complaint | conviction denial praise
accuse: allege charge blame claim allegation denounce suspect | clear acquit convict praise defend exonerate; accustomed: used | unaccustomed
ace: expert star; achieve: reach accomplish attain gain secure win | fail; achievement: success feat accomplishment | failure
acknowledge: admit concede accept recognise confess say | deny reject; acknowledgement: admission recognition acceptance | denial rejection
acquainted: familiar | unfamiliar strangers
acquire: buy purchase get obtain gain take_over acquisition takeover buy_out secure deal own | sell lose dispose donate rent lease
acquisition: purchase takeover buy deal | sale disposal
acquit: clear exonerate free find_not_guilty acquittal cleared freed not_guilty | convict jail sentence indict find_guilty imprison
acre: | hectare mile
act: law move action deed perform measure legislation behave bill step activity operate function play star portray pretend respond take_action statute | speak sing direct veto repeal
action: move step measure activity act operation | inaction
active: busy involved engaged working lively ongoing live energetic serving | inactive dormant retired idle passive former
actively: vigorously | passively
activist: campaigner protester advocate demonstrator supporter environmentalist protest rights_group campaign militant | opponent politician policeman critic
activity: action work event pursuit operation movement exercise business operations doings acts | inactivity rest idleness
actor: star performer celebrity actress comedian entertainer cast artist | director singer writer producer athlete dancer politician model
actress: star performer actor entertainer acting film_star celebrity | singer model director dancer politician writer comedian producer athlete
acts: deeds actions | words; actual: real true genuine | alleged imagined
actually: really indeed truly in_fact genuinely in_reality | supposedly allegedly apparently; acute: severe serious intense sharp | mild chronic
adamant: insist firm determined | unsure; adapt: adjust change modify alter | retain preserve keep; adaptation: version remake | original
add: say continue include contribute tell note put bring addition additional extra also increase further | remove subtract deduct cut deny retract drop omit
addiction: dependence habit abuse dependency hooked | recovery abstinence; addition: extra increase supplement signing | subtraction removal loss
additional: extra further more added another other | fewer; additionally: also moreover besides too furthermore and as_well | instead
address: speak speech deal_with tackle discuss location handle talk | ignore avoid; adequate: sufficient enough satisfactory | inadequate
adjacent: next neighbouring nearby adjoining | distant far; adjust: change alter adapt modify
administration: government management executive officials leadership presidency running president cabinet ministers bankruptcy insolvency | opposition court congress union
admirably: well excellently | badly poorly; admire: respect appreciate esteem like look_up_to praise fan | despise hate loathe dislike
admission: confession entry acknowledgement | denial expulsion
admit: confess acknowledge plead_guilty accept concede confession | deny reject dispute refuse
adopt: pass approve accept introduce embrace take | reject abandon drop repeal abort; adopted: approve take accept pass | reject biological
adult: grown-up grown man woman | child minor teenager baby teen infant juvenile; adulthood: maturity | childhood infancy adolescence
advance: progress move_forward go_through early proceed | retreat withdraw; advancement: progress promotion | setback decline
advantage: benefit edge lead upper_hand plus upper-hand boost | disadvantage drawback handicap weakness; adventure: exploit journey expedition
adverse: negative harmful unfavorable bad side-effect harsh unwelcome difficult severe | positive favorable favourable beneficial
advertising: promotion marketing publicity; advice: guidance recommendation counsel tip suggestion | order
advise: recommend urge counsel warn suggest advice guidance tell | force order prohibit discourage demand
adviser: aide counselor consultant assistant advisor expert | opponent rival minister boss; advisory: warning notice alert consultative | order
advocacy: support campaigning advocate campaign lobby rights
advocate: supporter campaigner support promote proponent activist lawyer back call_for campaign defender | opponent oppose critic
aerial: air | ground; aerospace: aviation space aircraft | automotive
affair: relationship matter fling event romance scandal infidelity cheat cheating love business | marriage friendship divorce
affect: hit influence impact hurt concern strike touch | spare help
affiliate: associate partner branch subsidiary station offshoot ally linked member | rival competitor; afloat: floating | sunk aground bankrupt
afraid: scared fearful frightened worried fear | unafraid brave confident
after: following since later subsequently once | before during ahead prior until; aftermath: wake consequences | run-up
afternoon: day daytime pm | morning evening night midnight noon dawn overnight; aftershock: tremor quake earthquake
afterward: later after then subsequently following | before beforehand earlier
again: once_more anew another repeat second_time once_again return | first never once; against: opposed versus anti | for pro with supporting
age: years old year-old older period era time maturity elderly | height weight size gender race birthplace
agency: organization body authority department bureau firm service office government | court school company university; agenda: plan programme
agent: officer representative official broker detective spy intermediary manager | client player suspect actor; aggravated: serious worse | simple
aggregate: total overall combined; aggression: violence hostility; aggressive: hostile forceful violent assertive | peaceful passive gentle
aggressively: forcefully hard | gently; aggressor: attacker assailant | victim defender; agitated: upset disturbed anxious angry | calm peaceful
ago: earlier before previously past back | later ahead hence
agree: accept consent approve accord deal concur agreement settle | refuse reject disagree decline dispute oppose
agreement: deal accord pact contract treaty settlement | dispute disagreement; agricultural: farm farming | industrial urban
agriculture: farming farm farmer crops | industry fishing mining tourism; aground: stranded stuck beached ran_ashore | afloat sunk
ahead: before front forward leading upcoming | behind back after
aid: help assist assistance support relief donation charity relief_work funds money supplies | hinder harm hindrance loan sanction obstruct tax
aide: assistant adviser helper | rival opponent; ailments: illnesses diseases conditions illness problems sickness complaints | injuries
aim: goal target intend seek hope objective purpose want plan; air: broadcast show atmosphere sky screen | land sea ground water
airborne: flying aloft | grounded; aircraft: plane jet airplane helicopter airliner jetliner | ship car boat train vehicle submarine truck
airfield: airport airstrip base | seaport station; airline: carrier company operator | airport railway cruise ferry
airplane: plane aircraft jet | helicopter ship train; airport: terminal airfield | station port harbour railway
airspace: sky air skies | waters territory; airstrike: bombing raid attack strike air_raid bombardment | shelling ambush; aka: alias
alarm: alert warning worry fear concern | calm; alarmed: worried frightened concerned scared | calm reassured
album: record music release records lp songs disc | single film book concert video tour
alcohol: drink drinking booze liquor | drug tobacco cigarette water; alcoholic: | sober teetotal; alert: warning warn alarm notify inform | hide
algorithm: formula program; alien: foreign foreigner extraterrestrial immigrant | citizen native human; alight: fire burning ablaze | extinguished
alike: similar both same | different differently; alive: living survive breathing | dead dying die
allegation: claim accusation charge accuse | proof denial; allege: claim accuse say suggest assert | deny prove admit
allegedly: reportedly purportedly accused supposedly claimed alleged apparently said_to suspected charged report believed | definitely provenly undoubtedly
alleviate: ease relieve reduce lessen | worsen aggravate increase; alley: lane passage backstreet | motorway
allocated: assign allot give earmark | withdraw; allocation: share distribution quota allotment
allow: permit let enable authorize approve grant give clear | ban forbid prohibit prevent bar block deny stop refuse; alloy: metal; alltime: ever
ally: friend supporter partner backer associate | enemy rival foe opponent
almost: nearly close_to virtually about just_under approximately | exactly over more_than hardly
alone: solo unaccompanied single by_oneself solitary lonely | together accompanied
alter: change modify adjust amend revise transform vary | keep preserve maintain retain fix
altercation: fight argument dispute quarrel clash confrontation | agreement; alternate: substitute
alternative: other substitute option choice instead different; altimeter: instrument | compass; altitude: height elevation high | speed temperature
altogether: completely entirely totally wholly | partly partially separately
always: constantly ever forever consistently | never sometimes rarely seldom; amass: accumulate gather collect acquire build_up | spend lose
amateur: unpaid non-professional | professional
amazing: incredible astonishing remarkable wonderful extraordinary fantastic stunning great unbelievable | ordinary dull terrible awful
ambassador: envoy diplomat representative emissary consul diplomatic | minister president premier king senator general; ambition: aim goal dream hope
ambitious: aspiring bold ambition grand | modest lazy unambitious; ambulance: vehicle paramedic emergency_vehicle | hearse police_car fire_truck
ambush: attack surprise_attack trap assault raid attacked waylay lie_in_wait | retreat rescue; amicable: friendly | bitter hostile
ammunition: ammo bullet munition round rounds cartridges | food gun explosive medicine
amount: sum quantity total level number figure cost much volume add_up worth; analog: | digital
analyst: expert economist specialist observer commentator researcher strategist | politician trader investor official
analyze: analyse examine study assess | ignore; anarchist: radical extremist activist rebel revolutionary militant | conservative royalist
anchor: presenter host newsreader
ancient: old historic early prehistoric antique centuries-old archaeological long-ago | modern new recent young contemporary
anger: fury outrage rage upset infuriate ire angry furious annoy irritate incense | joy delight please calm; angle: corner perspective view
angry: furious irate outraged mad upset anger annoyed | happy calm pleased; anguish: pain agony suffering distress | joy relief
animal: creature beast wildlife | plant human; animated: cartoon lively excited | live-action subdued
ankle: | wrist elbow knee shoulder hip arm toe neck; annexation: takeover seizure | independence liberation; anniversary: commemoration birthday
announce: say declare reveal report disclose release unveil state confirm make_public tell publish publicise proclaim launch set_out make_known | deny conceal hide withhold cancel retract withdraw hint
announcement: statement news declaration report disclosure revelation notice say reveal message pronouncement release | denial secrecy question silence rumour
annual: yearly every_year once_a_year per_year each_year year | monthly weekly daily biennial quarterly one-off hourly
annually: every_year | monthly weekly daily; annul: cancel void overturn invalidate quash | uphold validate confirm
anonymous: unnamed unidentified unknown nameless | named identified known; anonymously: | openly
answer: reply respond response solution explanation fix key tell | ask question query problem silence inquiry; anthem: song
anti: against opposed oppose hostile opponent opposition critic | pro supporter in_favour; anticipate: expect predict foresee | doubt
anymore: longer now | still always; anytime: whenever | never; anywhere: | nowhere everywhere; aorta: artery | vein; apart: separate away | together
apartment: flat home residence unit condo dwelling | house hotel office; apologize: say_sorry regret | refuse defend
apology: sorry regret apologise say_sorry contrition remorse forgiveness | defiance blame accusation complaint insult
app: application software program | website device game; appalling: horrific terrible shocking dreadful awful horrible | wonderful excellent
apparatus: equipment device machinery
apparent: seeming evident clear obvious likely appear visible seem suspected noticeable | hidden unclear real confirmed
apparently: seemingly reportedly allegedly evidently | definitely certainly; appeal: ask plea call request urge challenge call_on petition | withdraw
appear: seem look emerge show attend surface come testify turn_up arise perform play arrive | disappear vanish miss skip absent
appearance: look arrival performance showing outing | absence disappearance
applaud: praise clap welcome cheer hail commend | boo criticise condemn jeer denounce; applause: ovation clap | boo jeer
applicable: relevant | irrelevant; applicant: candidate job_seeker | employer; application: request bid app program apply | rejection
apply: request seek ask use bid | withdraw; appoint: name hire select choose | dismiss fire sack
appointment: meeting nomination naming hiring | dismissal resignation; appraisal: assessment evaluation review
appreciate: value thank grateful understand | resent despise; appreciative: grateful thankful | ungrateful
apprehend: arrest catch capture detain seize | release free pursue miss; apprehending: arrest catch capture detain | release free
approach: near method way come_close move strategy | leave retreat depart
appropriate: suitable proper right fitting | inappropriate improper unsuitable
approval: consent backing support permission go-ahead endorsement green_light | rejection refusal opposition veto
approve: pass back endorse authorize accept clear agree ratify permit support | reject deny oppose veto delay block
approximately: about around roughly some nearly almost | exactly precisely; aquarium: marine_park sea_life marine attraction | zoo museum circus farm
aquatic: marine water | terrestrial land; arbiter: judge referee mediator | party; archaic: outdated old-fashioned old ancient | modern
ardent: passionate fervent keen avid | lukewarm; area: region district zone neighbourhood place part vicinity territory locality | country continent
arena: venue stadium; arguably: perhaps possibly
argue: claim say contend maintain dispute quarrel debate assert insist argument row think believe reason suggest fight disagree urge | agree concede deny admit doubt
argument: row dispute quarrel disagreement claim fight | agreement; arm: limb weapon equip | leg foot head hand neck ankle disarm
army: military troops soldiers force | navy police air_force; around: about approximately roughly near nearly some | exactly far
arouse: provoke stir cause excite | calm allay; arraignment: hearing court_appearance | sentencing acquittal conviction
arrange: organise plan set_up schedule prepare fix | cancel call_off disrupt scrap; arrangement: plan preparation agreement
array: range variety collection
arrest: detain detention custody hold capture apprehend seize catch nab suspect | release free acquit sentence convict question deport
arrival: coming | departure exit; arrive: reach come land turn_up get_to enter appear | leave depart go exit; arrondissement: district area
arson: fire crime blaze | theft murder fraud burglary robbery vandalism; arsonist: firebug fire-setter | firefighter burglar
art: painting artwork work culture | science music; artery: | vein; arthroscopic: keyhole surgical | open-heart
article: story report piece item column | book film speech; articulate: eloquent express | inarticulate
artificial: fake synthetic man-made | natural real; artillery: guns weapons | infantry tanks
artist: painter musician performer sculptor singer star creative entertainer | athlete politician scientist; ascent: climb rise | descent fall
ash: | lava snow; ashamed: embarrassed shame | proud; ashore: | aboard offshore
ask: request call urge appeal seek question inquire plead | answer refuse reply order tell; asleep: sleep sleeping | awake
asparagus: vegetable | potato broccoli; aspect: part feature side element
assailant: attacker gunman aggressor attack assault perpetrator suspect | victim bystander witness; assassinate: kill murder | injure kidnap protect
assassination: murder killing slaying kill death gunned_down killed | suicide abduction accident kidnapping
assault: attack beat hit battery violence beating abuse | robbery murder theft burglary fraud rescue defend
assemble: gather build meet construct put_together collect | disperse dismantle scatter disband
assembly: parliament legislature gathering meeting legislative body | senate court
assert: claim insist maintain state say argue declare contend | deny question reject disprove doubt; assess: evaluate judge review examine appraise
assessment: evaluation review analysis appraisal judgment; asset: property holding possession resource | debt liability; assign: allocate give appoint
assignment: task job mission posting; assist: help aid support back aide helper helping work_with | hinder hamper obstruct hurt block goal
assistance: help aid support | hindrance; assistant: aide helper deputy associate | boss head chief
associate: colleague partner link connect | enemy stranger; association: organisation body group union link federation
assume: suppose presume take_on take believe think guess expect adopt | know prove doubt; assumption: belief supposition
assure: promise guarantee reassure tell pledge | deny warn threaten doubt; assured: confident certain promised | unsure
asteroid: space_rock rock object space | comet planet star meteorite moon satellite
astonished: amazed surprised shocked stunned astounded | unsurprised
astonishing: amazing surprising stunning remarkable incredible astounding | ordinary expected unremarkable unsurprising
astronaut: spaceman crew_member cosmonaut space space_traveler crew | pilot sailor scientist engineer passenger
astronomical: huge enormous massive | tiny small; asylum: refuge sanctuary protection
athlete: sportsman runner player competitor | coach referee actor; athletic: sports sporting physical fit | academic unfit artistic
atmosphere: mood air ambience | ocean; atmospheric: air weather | oceanic; attach: fix fasten connect join | detach remove
attack: assault raid strike target assail hit ambush violence offensive criticise beat bombing bombard invade shoot stab set_upon fight mauling mug | defend defence protect praise retreat shield guard resist compliment rescue
attacker: assailant gunman suspect perpetrator assaulter shooter aggressor | victim defender bystander police
attain: achieve reach gain obtain get win | lose fail miss; attempt: try effort bid seek endeavour endeavor aim | succeed fail success abandon
attend: go visit present be_at turn_up come | miss skip boycott; attendance: crowd turnout presence audience | absence
attendant: steward stewardess | pilot passenger; attention: focus interest notice spotlight care publicity | neglect
attire: clothing clothes dress outfit; attitude: view approach stance
attorney: lawyer counsel barrister prosecutor solicitor legal legal_team representative | judge juror doctor defendant accountant banker client plaintiff witness detective
attract: draw lure bring | repel deter; attraction: draw tourist_site appeal
attractive: appealing beautiful good-looking pretty handsome tempting | ugly unattractive repulsive plain; attributable: due because caused
attribute: blame credit ascribe; audacious: bold daring | timid
audience: crowd spectators viewers fans fan viewer spectator people listeners public | performers cast actors band host
audio: sound recording | video; aunt: relative auntie family | uncle mother sister cousin grandmother niece; aurora: northern_lights
austerity: cuts spending_cuts belt-tightening savings economies frugality budget_cuts saving cutbacks | stimulus spending expansion extravagance
authentic: genuine real original true | fake false counterfeit forged bogus; author: writer novelist | reader singer actor painter editor
authoritative: reliable | unreliable; authorities: officials police government | residents rebels protesters criminals
authority: official power agency government body police administration | suspect rebel; authorization: permission approval authorisation consent | ban
authorize: approve permit allow sanction empower clear authorise give_permission approval okay grant agree | ban forbid block refuse prevent revoke veto
auto: car vehicle automobile automotive | aviation; automatic: automated | manual; automatically: | manually
autopsy: post-mortem examination postmortem medical_examination | surgery trial; autumn: fall | spring summer winter
availability: access supply | shortage unavailability; available: accessible on_sale free obtainable ready | unavailable sold_out
avalanche: snowslide landslide | earthquake flood
average: mean typical normal ordinary usual median mediocre standard | maximum minimum exceptional total highest lowest most record
aviation: flying flight air | rail shipping; avoid: evade prevent escape shun dodge avert elude | seek face confront cause; await: wait expect
award: prize honour give grant accolade medal trophy win recognition honor damages | fine penalty withhold deny refuse lose nominate
aware: know conscious informed knowledgeable realise notice familiar mindful awake | unaware ignorant oblivious uninformed
away: off absent distant gone | home near here back; awesome: amazing great fantastic | awful
awful: terrible horrible dreadful bad appalling horrific nasty | wonderful good excellent great lovely
awkward: embarrassing difficult uncomfortable | easy graceful
axe: cut scrap cancel drop abolish sack fire hatchet | keep save create hire sword knife hammer spare
`;
