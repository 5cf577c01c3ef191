/** From "shrewd" to "stand-in". */
export const entries = `
shrewd: clever astute canny smart | foolish; shriek: scream screech yell cry | whisper murmur mumble mutter
shrine: temple memorial sanctuary holy_site place_of_worship | palace market stadium school museum
shrink: contract decrease reduce decline fall shrank smaller diminish reduction downsize | grow expand increase swell
shrinkage: contraction reduction decline decrease | growth expansion enlargement increase; shrub: bush plant | tree flower grass vegetable
shrubs: bushes plants greenery | trees flowers grasses weeds; shuffle: reshuffle rearrange change mix
shun: avoid reject ignore snub spurn | embrace welcome accept join; shunt: push shove move
shut: close closed closure shutter seal shutdown | open reopen start
shutdown: closure closing stoppage halt close suspension cessation stop | opening restart reopening launch start
shutter: close shut shut_down board_up | open reopen launch expand; shy: timid reserved shyness introverted bashful | confident bold outgoing
sibling: relative family brother_or_sister relation | cousin parent child aunt son daughter father mother niece uncle
siblings: brothers sisters family | parents cousins nephews; sick: ill unwell ailing unhealthy patient | healthy well fit recovered injured
sickness: illness disease ailment nausea | health fitness injury recovery
side: team squad club flank party edge players outfit wing bank part camp | top bottom middle opponent centre front back
sideline: bench rule_out touchline injured out miss injury | play; sidewalk: pavement footpath street walkway | road roadway
siege: blockade standoff stand-off encirclement | liberation; sight: view vision seeing see eyes eyesight spectacle | hearing sound smell touch taste
sightseer: tourist visitor traveller holidaymaker | resident guide local worker
sign: agree contract ink join recruit indication signal symptom evidence indicate hint notice endorse deal snap_up agreement mark symbol poster | reject release sell loan refuse veto depart terminate draft sack drop oppose
signal: sign indicate indication gesture message show alert hint indicator suggest
signature: sign name autograph signed autographed written_name trademark | photo fingerprint
significance: importance meaning important | insignificance
significant: important major considerable substantial big notable significantly key meaningful large sizeable serious | minor trivial insignificant slight negligible small
significantly: considerably substantially greatly sharply much sharp substantial dramatically | slightly marginally little barely
signify: mean indicate represent show; signing: recruit acquisition deal capture | sale release rejecting departure veto
signs: signals indications evidence; silence: quiet hush silent say_nothing no_comment | noise speech talk
silent: quiet speechless mute hushed | loud noisy vocal talkative; silently: quietly mute quiet speechless without_a_word | loudly noisily aloud
silk: fabric | cotton wool leather; silkworm: insect caterpillar worm larva | bee; silly: foolish daft stupid ridiculous absurd | sensible wise clever
silver: medal metal runner-up silver_medal | gold bronze copper diamond
similar: alike comparable like same similarly resemble close much_like match | different opposite dissimilar differ unlike
similarity: resemblance likeness parallel | difference contrast dissimilarity disparity; similarly: likewise equally similar same | differently
simple: easy basic plain straightforward uncomplicated clear simply | complex difficult complicated hard tough elaborate sophisticated
simpler: easier less_complicated | harder complicated; simply: just merely only easily plainly purely | hardly
simultaneous: concurrent same_time at_same_time together | separate; simultaneously: together concurrently same_time at_once | separately
sin: wrong wrongdoing evil | virtue; sincere: genuine honest heartfelt earnest truthful | insincere dishonest
sincerely: genuinely honestly truly deeply heartfelt | falsely insincerely
sing: perform vocal song singer vocalist croon chant performance | dance act speak whisper recite play mime
singer: vocalist star musician artist performer sing songwriter pop_star music frontman | actor dancer drummer comedian guitarist writer producer painter composer magician
single: sole lone unmarried individual song only unwed record tune hit track solo bachelor one-off | married several multiple double couple many pair album two dual divorced widowed engaged numerous
sink: go_down founder capsize submerge drop go_under sunk | float rise refloat rescue surface sail dock
sinking: shipwreck capsizing sank drowning | floating rising sailing; sip: drink taste | eat gulp spit pour; siren: alarm warning alert | bell
sister: sibling relative family twin | brother mother daughter cousin wife aunt sister-in-law son father niece friend nephew half-brother
sister-in-law: relative | sister brother-in-law mother-in-law daughter-in-law
sisters: siblings relatives sibling girls | brothers cousins daughters mothers; sit: seat perch sat be_located | stand run stood kneel walk
sitcom: comedy show series tv | drama soap film; site: location place area spot scene website venue located page premises grounds plot portal land
sitter: babysitter carer nanny caregiver | parent father; sitting: seated current session meeting serving | standing
situate: locate place position base set | move remove relocate; situated: locate lie stand based placed
situation: circumstance condition position state case state_of_affairs things; sixth: | first fifth fourth seventh third second eighth ninth
sixties: | seventies fifties eighties nineties; sixty: | fifty seventy forty eighty thirty ninety twenty
size: magnitude scale dimension extent big large length area amount | color weight colour price age shape
sizeable: large considerable substantial big significant | small tiny slight minor; skate: glide slide ice-skate | ski swim cycle run walk
skater: | skier swimmer snowboarder sledder; skating: skater | skiing swimming hockey snowboarding dancing curling
skeleton: bones remains skeletal_remains | flesh skull skin heart
skeptical: doubtful dubious doubting doubt sceptical suspicious unconvinced | convinced certain trusting sure
skepticism: doubt disbelief sceptical scepticism doubtful suspicion mistrust | confidence trust belief
sketch: drawing draw skit picture outline | photograph painting film; ski: skier slope winter_sport | snowboard skate sled surf
skier: ski sportsman | snowboarder skater climber cyclist surfer sledder motorcyclist jogger
skiff: boat vessel craft small_boat | ship plane yacht canoe submarine ferry barge
skiing: winter_sport | snowboarding skating sailing cycling swimming; skill: ability talent expertise talented capability | luck
skilled: expert able trained talented experienced | unskilled inexperienced untrained; skin: | bone muscle hair blood eye liver
skinny: thin slim lean slender | fat obese chubby; skip: miss omit avoid absent not_attend leave_out stay_away boycott pass_up | attend join go
skipper: captain leader boss lead captaincy team_leader player | substitute passenger striker goalkeeper crew deputy keeper manager coach
skirmish: clash fight battle confrontation | truce peace; skirt: garment clothing avoid kilt dress | trousers shirt shorts blouse; skit: sketch | song
skull: head cranium | spine rib leg jaw pelvis arm; sky: air heavens heaven overhead night_sky atmosphere | ground sea earth ocean land water
skyscraper: tower building high-rise tower_block high_rise tall tall_building block | house bridge cottage mansion bungalow
slack: loose lax lazy limp | tight strict taut
slam: criticize blast attack condemn crash hit criticise denounce hit_out lash_out criticism collide rap | praise applaud hail defend
slant: bias spin angle lean slope; slap: hit smack strike struck cuff blow | punch kick hug kiss
slash: cut reduce lower trim wound | raise increase boost expand; slate: schedule plan criticize lined_up set program criticise | praise approve
slaughter: massacre kill killing butcher carnage murder slay | spare rescue save
slave: bonded_labourer captive slavery forced_labour enslaved | master owner free
slavery: servitude bondage enslavement forced_labour | freedom liberty emancipation
slay: kill murder slaughter take_life | injure rescue spare save wound attack; slayer: killer murderer | victim saviour rescuer
slaying: murder killing homicide death slain killed shooting_death | robbery assault suicide rape kidnapping; sled: sledge toboggan | ski skate skis
sleep: rest slumber asleep nap bed doze bedtime snooze | wake awake work awoke wake_up eat; sleeping: asleep resting dormant | awake
slender: slim thin narrow skinny | fat wide thick broad; sleuth: detective investigator private_eye police | criminal suspect thief
slice: piece cut portion chunk part section | whole; slide: fall drop slip decline decrease tumble sink | rise climb gain soar ascend jump
slideshow: pictures; slight: small minor little | large severe major big huge massive
slightly: somewhat marginally little a_bit small fractionally | greatly significantly sharply considerably much hugely
slim: slender thin small narrow slight lean | fat wide large thick obese
slip: fall drop slide decline stumble fall_down trip dip lower down | rise climb gain stand soar
slipped: fell dropped slid declined | rose gained climbed stood; slipper: shoe footwear shoes | boot sandal sock trainer
slope: hillside hill incline piste mountain | valley summit; slot: position place time spot
slow: gradual sluggish delay reduce decelerate slowly slower slowdown sluggishly weaken ease lag hinder leisurely late drop | fast quick rapid accelerate swift speedy hasten quicken expedite
slowdown: decline slump deceleration downturn slow fall weakening sluggish weak | acceleration boom growth recovery expansion upturn
slower: gradual sluggish slow reduced | faster quicker fast; slowest: least_quick | fastest quickest swiftest
slowly: gradually slow gradual | quickly fast rapidly suddenly; slug: bullet hit | snail worm
slugger: hitter batter player baseball | pitcher fielder
sluggish: slow weak lethargic subdued lacklustre flat | fast strong quick brisk rapid booming lively; slumber: sleep rest nap
slump: fall decline drop recession downturn collapse plunge slide tumble dip drop_off sink low | rise boom surge growth jump recover recovery soar
smack: hit slap strike spank heroin spanking beat | kick stroke hug kiss
small: little tiny minor modest compact slight limited smaller miniature few slightly | large big huge great major massive giant bigger
smaller: little less tiny lesser shrink reduced small | bigger larger big greater
smallest: tiniest least littlest minimum | largest biggest tallest highest; smart: clever intelligent bright wise neat | stupid dumb foolish scruffy
smartphone: phone mobile handset device telephone cellphone mobile_phone cell_phone | tablet computer laptop camera watch television
smash: break crash shatter destroy hit wreck collide shattered demolish success breakage collision bang slam vandalise | repair fix mend
smashed: broke shattered hit wrecked destroyed crashed | repaired mended fixed
smell: odor scent stench reek sniff fragrance aroma whiff | taste sound sight hear touch; smile: grin happy beam happily | frown cry scowl tears
smirk: grin smile | frown; smog: pollution haze fog | rain snow wind sunshine
smoke: fumes cigarette tobacco cigar puff smoker smoky haze smog | steam drink dust fog flames vape gas
smoker: tobacco cigarette | non-smoker drinker; smoking: tobacco cigarette cigarettes | drinking vaping eating swimming
smooth: trouble-free easy calm | rough bumpy troubled uneven; sms: text message texting | email call letter
smuggling: trafficking illegal_trade contraband smuggler; snacks: food eat bite nibbles | drinks
snap: photograph picture break photo capture shoot image | repair mend; snare: trap catch capture | release free
snatch: grab seize take steal abduct | return give release; sneak: slip creep steal smuggle steal_in tiptoe slink | storm march
snow: blizzard snowfall snowstorm wintry snowy winter flakes | rain sunshine hail fog heat sleet drought sun hailstorm tornado
snowboard: | ski skate sled surf; snowboarder: rider athlete | skier skater surfer swimmer
snowfall: snow blizzard snowstorm winter_weather | rainfall rain hail; snowman: figure snow_sculpture snow | sandcastle scarecrow sculpture statue
snowslide: avalanche | landslide blizzard flood mudslide; snub: reject rebuff ignore insult | welcome invite honour greet
soaked: wet drenched sodden saturated dripping | dry dried; soap: serial drama | film documentary sitcom shampoo
soar: rise jump surge climb rocket increase shoot_up grow skyrocket leap fly | fall drop plunge slump plummet tumble sink slide
soaring: rising rocketing increasing high surging climbing | falling plunging dropping low tumbling; sob: cry weep tears tearful | laugh smile giggle
sobbed: cry weep tears wept tearful | laugh smile; sober: clear-headed serious abstinent sombre not_drunk | drunk intoxicated inebriated tipsy
sobriety: abstinence sober alcohol breath | drunkenness intoxication drunk
soccer: football game | rugby basketball hockey baseball tennis cricket golf boxing; sociable: friendly outgoing gregarious | unsociable shy withdrawn
social: community public societal civic society people communal | private financial medical military antisocial personal economic
socialism: left | capitalism fascism conservatism
socialist: left-wing left left-winger left_wing labour | conservative capitalist liberal fascist green
society: community public association people club | individual; sodium: salt | calcium potassium iron
soft: gentle mild tender lenient | hard harsh tough; soften: ease weaken relax moderate | harden toughen stiffen strengthen
softer: gentler quieter milder lighter | harder louder rougher fiercer
software: program app application code computer_program operating_system technology system | hardware computer device chip machine
soil: earth ground land dirt mud | water air sand rock; soiled: dirty stained filthy | clean spotless washed pristine
solace: comfort consolation relief reassurance | distress grief anguish misery; solar: sun sunlight renewable | lunar wind nuclear hydro
sold: sell sale trade market auction seller retail vend offload dispose fetch auctioned | buy purchase keep give acquire donate retain
soldier: troop serviceman trooper military army military_personnel fighter gi recruit infantryman | civilian sailor policeman pilot airman rebel officer guard medic commander
soldiers: troop military army serviceman force personnel | civilian police rebel sailor officer firefighter medic
sole: only single lone exclusive alone | several shared joint many; solely: only exclusively purely just | partly
solemn: serious grave sombre formal | cheerful frivolous joyous
solicitor: lawyer attorney legal legal_representative counsel | judge client doctor magistrate
solid: firm strong hard sound sturdy reliable steady | liquid gas weak fluid hollow shaky
solidarity: unity support union togetherness stand_with unite backing | division opposition discord hostility
solitary: lone single alone isolated sole | several group crowded shared; solitude: isolation loneliness seclusion | company
solo: alone individual single by_oneself single-handed unaccompanied unassisted | duet group team together pair band
soloist: singer musician performer; solution: answer fix resolution remedy way_out solve resolve settlement key | problem difficulty question
solve: resolve crack fix settle work_out solution answer clear_up unravel | cause worsen create fail; solvent: creditworthy | bankrupt insolvent
somber: solemn gloomy sad sombre serious grave mournful | joyful cheerful festive; sombre: gloomy sad solemn serious | cheerful happy joyful bright
some: several certain few many | none all no every; somebody: someone person anyone | nobody
someone: somebody person anyone individual | nobody everyone everybody
sometimes: occasionally periodically often now_and_then at_times | always never constantly rarely
somewhat: slightly rather bit little partly fairly | completely greatly
son: child boy kid offspring baby teenager family | daughter father brother nephew grandson husband mother uncle cousin stepson girl niece stepdaughter father-in-law
song: track single tune music hit number sing vocals | album film book video movie dance painting poem
songs: music tunes tracks | films poems plays novels; soon: shortly quickly early before_long quick imminent | late never eventually
sooner: earlier before quicker faster | later slower never; soothe: calm ease comfort relieve pacify reassure | upset aggravate anger irritate hurt
sophisticated: advanced complex complicated state-of-the-art | simple crude basic primitive
sophomore: second-year student undergraduate second_year pupil | freshman senior junior
sorcery: witchcraft magic black_magic wizardry | science religion; sore: painful pain hurting aching tender
sorrow: grief sadness regret mourning | joy happiness delight pride; sorrowful: sad mournful grieving unhappy | joyful happy cheerful
sorry: apologetic regret remorseful apologize apology contrite sad repentant ashamed apologise regretful pity | unrepentant proud glad pleased unapologetic happy
sort: kind type organize arrange category class variety organise resolve form classify | mix; soul: spirit person people man | body
sound: noise audio hear healthy noisy seem ring voice | silence light sight sick unsound smell image
sour: deteriorate bitter worsen bad acid | sweet improve salty
source: origin official insider informant person well-placed_person root supplier | destination
south: southern southwards southward | north east west northern eastern western southeast
south-east: southeastern southeast | south-west north-east north-west north
south-western: southwest southwestern south-west | north-eastern south-eastern north-western southern northern western eastern
southeast: south-east | northwest northeast southwest north west northern western
southeastern: south-east southeast south south-eastern | northwestern southwestern northeastern western northern southwest northeast
southern: south southerly southernmost | northern eastern western southeastern north central midwestern
southpaw: left-hander left-handed | right-hander right-handed; southwards: south southerly to_the_south | northwards eastwards westwards north
southwest: south-western south-west | northeast southeast northwest north south east west
southwestern: south-west southern south-western | northeastern northwestern southeastern northern
sovereign: monarch ruler king queen independent | subject dependent prince president
sovereignty: independence rule autonomy control sovereign self-rule independent autonomous | dependence; sow: plant | reap harvest
soybean: crop soya bean | corn wheat rice barley cotton; space: room area orbit place cosmos gap outer_space | sea land underground earth ocean
spacecraft: craft probe spaceship satellite vehicle space_probe | aircraft ship plane helicopter balloon
spaceman: astronaut cosmonaut space_traveller | pilot diver astronomer
spaceship: spacecraft craft space_vehicle rocket capsule | satellite airplane submarine aircraft helicopter boat; spacesuit: suit
span: cover extend bridge period cross stretch range length reach; spank: smack hit slap beat | punch; spare: save extra avoid
spark: trigger cause provoke prompt ignite set_off start lead_to bring_about | end prevent calm quell stop
sparked: trigger cause prompt ignite provoke start set_off prompted lead_to stir result_in spur kindle bring_about | end prevent quell extinguish calm avert
sparrow: bird songbird birds | eagle pigeon crow owl hawk gull robin
sparse: scarce thin few little scant limited | dense plentiful heavy crowded abundant
spat: row dispute argument quarrel feud disagreement spit fall_out | agreement truce; spate: series string wave flurry rash number_of
spatter: splash spray sprinkle; speak: talk say address tell comment speech spoke discuss express converse | listen write stay_silent
speaker: lecturer orator presenter chairman | listener audience; spearhead: lead head front drive launch | follow oppose
special: particular exceptional unique extraordinary exclusive rare limited unusual distinct specialist | ordinary normal regular common general
specialise: focus concentrate be_expert; specialist: expert professional doctor consultant authority | generalist amateur
specially: especially specifically; species: animal kind type creature breed wildlife variety
specific: particular certain exact precise | general vague unspecific broad
specifically: particularly expressly especially in_particular precisely exactly explicitly | generally vaguely
specifics: details particulars facts | generalities outline; specify: state name detail say spell_out give identify define
specimen: sample example case exhibit; spectacle: show sight display event
spectacular: stunning impressive dramatic amazing spectacle breathtaking magnificent show | dull ordinary poor
spectator: fan viewer onlooker watcher bystander crowd audience | player performer referee athlete coach competitor
spectators: fans crowd audience onlookers viewers | players officials athletes referees; spectrum: range scope
speculate: guess suggest wonder surmise | know confirm prove deny
speculation: rumour rumor guess conjecture gossip reports guesswork talk suggestion | fact confirmation proof
speech: address talk remark lecture spoke statement speak comments | interview letter song press_release
speed: race rush pace hurry fast velocity rate quicken accelerate hurtle | slow stop crawl slowly brake halt slow_down
speedboat: boat vessel motorboat powerboat | helicopter car yacht submarine ferry
speedily: quickly rapidly fast swiftly quick prompt hastily speed | slowly late gradually
speeding: fast too_fast over_the_limit | slow parked drink-driving; speedy: quick fast rapid swift prompt early | slow delayed leisurely sluggish
spell: period time stint write
spend: pay use expenditure outlay invest cost pay_out splash_out serve spent expense | save earn raise receive borrow lose
spending: expenditure outlay expense cost budget payment | saving income revenue earnings cut; sphere: field area ball globe | cube
spies: agent spy intelligence informant espionage secret_agent spying operative intelligence_agent | soldier diplomat ambassador police journalist
spike: rise surge increase jump soar sharp_increase peak | fall drop plunge decline; spill: leak flow pour overflow oil_leak | clean-up contain
spin: turn rotate whirl; spin-off: | original prequel; spine: back backbone vertebrae | neck skull rib leg
spinning: turning rotating whirling twirling | stationary; spiral: rise soar escalate surge climb | stabilise
spirit: soul ghost morale alcohol mood attitude drink liquor courage | body flesh beer; spiritual: religious faith religion church | material physical
spit: saliva spat; spiteful: malicious vindictive nasty | kind generous; splendid: excellent magnificent superb wonderful | terrible poor awful
splinter: breakaway fragment break_up break_away split | unite
split: divide separate separation break_up part breakup share divorce end_relationship two-way halve tear | unite marry reunite merge join together
spoil: ruin mar damage harm wreck disrupt | improve enhance save; spoils: loot booty winnings prize plunder
spoken: oral verbal said voice | written silent unspoken
spokesman: representative official spokesperson spokeswoman spokes rep press_officer statement speak | journalist president minister lawyer executive director mayor
spokesperson: representative official spokesman spokeswoman rep spokes press_officer statement speak | president mayor director chairman journalist lawyer owner
spokeswoman: representative official spokesperson rep spokesman_for said woman | president director mayor lawyer chairman governor chief secretary reporter
spontaneous: unplanned impromptu unprompted | planned organised; spoon: utensil cutlery tableware | fork knife chopsticks
sporadic: occasional intermittent scattered irregular infrequent on-and-off | constant continuous frequent steady regular nonstop
sport: game athletic wear | music politics art; sporting: athletic | musical academic; sports: games athletics athletic | arts music
sportsman: athlete player competitor sportsperson | actor politician musician spectator referee
spot: place see notice location site sight position find detect | miss lose overlook; spot-kick: penalty | free-kick corner header throw-in
spotlight: attention focus highlight; spouse: husband wife partner other_half | parent sibling child fiance
spouses: partners husbands wives better_halves | children parents siblings friends
sprain: twist injury injure hurt strain twisted wrench | fracture break dislocate broken fractured rupture tear bruise
spray: squirt shower spatter sprinkle douse aerosol mist fire
spread: extend expand circulate distribute widen grow transmit expansion scatter outbreak advance reach transmission | contain shrink stop decline limit halt prevent eliminate
spree: rampage string series binge shopping; spring: season springtime jump leap | summer winter autumn fall
sprint: run race dash racing | walk marathon hurdles; sprinter: runner athlete | swimmer cyclist hurdler jumper
spur: prompt encourage trigger stimulate lead_to drive motivate boost motivation fuel | hinder prevent discourage
spurn: reject refuse snub rebuff turn_down | accept welcome embrace
spy: agent espionage undercover_agent secret_agent snoop surveillance | soldier diplomat ambassador terrorist
spying: espionage surveillance snooping intelligence | sabotage terrorism; squad: team side unit group players crew | individual
squander: waste throw_away fritter_away | save; square: plaza area place | street park round circle triangle avenue
squash: crush flatten | tennis badminton; squeeze: pressure press squash tighten crush hug | release; squirt: spray spurt
stab: knife attack wound slash injure pierce jab | shoot strangle beat shot beat_up punch poison bludgeon hammer run_over drown
stabber: attacker knifeman assailant knife_attacker | gunman victim shooter bomber
stabbing: attack knifing knife assault | shooting bombing drowning robbery poisoning strangling
stability: calm balance steadiness stable steady secure peace balanced | instability chaos turmoil volatility unrest
stable: steady settled calm secure | unstable critical volatile deteriorating worsening serious; stack: pile heap mound
stadium: arena ground venue sports_ground pitch field sporting_venue facility | hospital airport theatre school church station museum hotel court
staff: employee worker personnel workforce team people workplace hire | customer boss student managers patients clients
staffer: employee worker aide staff official staff_member assistant | boss volunteer customer visitor
stage: phase hold platform host organize put_on organise period round mount carry_out step leg | cancel audience call_off
staggering: huge astonishing enormous shocking amazing stunning massive incredible | small tiny modest
stairs: steps staircase flight | lift escalator ladder ramp; stake: share holding interest shares investment
stakeholder: shareholder investor party interested_party | outsider stranger; stale: old | fresh new
stalemate: deadlock impasse standoff tie gridlock | breakthrough agreement victory win
stall: stop delay halt stand booth stagnate falter hold_up | advance progress speed move proceed continue; stamp: postage mark postal | coin banknote
stance: position view attitude policy viewpoint opinion line
stand: rise position run remain be_on_trial stall stance endure stay tolerate | sit lie fall kneel lie_down walk crouch
stand-in: substitute replacement deputy temporary fill-in | permanent regular
`;
