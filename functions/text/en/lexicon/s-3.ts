/** From "standard" to "systematically". */
export const entries = `
standard: level norm usual criterion quality benchmark rule regular normal ordinary typical | unusual substandard special exceptional
standards: level quality norm benchmark; standby: alert readiness reserve prepared ready backup
standing: position status reputation stood on_feet | sitting lying kneeling; standings: rankings table leaderboard ranking league
standoff: deadlock stalemate siege confrontation impasse face-off stand-off barricade | surrender; staple: basic main | luxury
star: actor celebrity player performer lead feature appear headliner icon superstar famous hero big_name leading_player | fan director coach planet extra unknown moon villain
stardom: fame celebrity success prominence | obscurity anonymity; stare: gaze look look_at watch | ignore glance; starlet: actress star
start: begin launch open commence initiate beginning onset kick_off get_under_way begin_with introduce outset starter set_off embark set_up found establish introduction trigger commencement set_out | end finish stop close conclude halt cease ending stoppage complete final wind_up
started: began begun commenced launched opened | ended stopped finished completed
starter: appetiser beginner first_course entree | substitute dessert finisher reserve
starters: starting_line-up first-team regulars | substitutes reserves bench; startle: surprise frighten shock scare | calm reassure soothe
startling: surprising shocking astonishing alarming astounding shock surprise remarkable | expected
starve: hunger famish malnourish underfed emaciated | feed nourish overeat
starving: hungry malnourished famished starvation malnutrition | full well-fed fed; stash: hide store cache hoard | hand_in
stat: statistic figure statistics number data
state: say declare announce government nation country condition status situation announcement statement tell insist national nationwide republic federal_state | county city local private deny town village continent
statement: announcement comment remark declaration release message communique say said account testimony written | question interview denial silence refusal lawsuit rumour photo
statesman: politician leader diplomat | soldier general voter activist; static: still stationary | moving
station: channel depot terminal base stop broadcaster hub | airport port dock
stationary: still parked motionless static stopped not_moving halted | moving driving
stationhouse: station precinct police_station police | courthouse jail fire_station prison hospital
statistic: figure number data percentage rate stat | opinion anecdote; statistics: figures data numbers
statue: sculpture monument figure memorial bust figurine bronze carving effigy | painting portrait mural photograph
stature: height reputation standing size status; status: position standing rank state condition situation title
statute: law act legislation rule regulation | contract custom treaty
stay: remain keep continue live visit reside linger hold wait lodge | leave move depart quit go exit travel flee
steadfastly: firmly resolutely steadfast loyally
steadily: gradually constantly steady continuously consistently slowly | suddenly abruptly erratically
steadiness: stability consistency calm firmness | instability volatility
steady: stable constant even regular unchanged continuous level | unstable erratic shaky fluctuating falling
steal: take rob theft nick pinch burgle thief stolen robbed burglary loot swipe shoplift make_off | buy return borrow donate lend lost give find destroy
stealing: theft robbery larceny pilfering | fraud arson murder assault vandalism; stealth: secret covert stealthy hidden secretly undercover | open
steam: vapour water_vapor vapor | smoke ice gas fog water; steel: metal | aluminum wood copper plastic iron gold
steep: sharp sheer high big | gentle gradual flat; steeply: sharply dramatically steep | gradually slightly gently
steer: guide drive direct navigate pilot lead; stem: come arise result stop halt curb check originate
stench: smell odour reek stink | fragrance perfume aroma taste; step: move measure action stage pace initiative act phase | stop mistake
stepfather: parent | father stepmother uncle brother grandfather; stepmother: parent | mother stepfather sister aunt grandmother
stepson: relative boy | stepdaughter son stepfather nephew grandson brother; stereo: music_system sound_system hi-fi | mono television
sterling: pound british_currency currency | dollar euro yen peso rupee; steward: attendant official marshal | passenger pilot captain
stewardess: attendant hostess crew | pilot steward passenger engineer; stick: rod club cane stay staff put attach branch | knife gun stone bat rope
stickers: labels sign; stickup: robbery hold-up heist raid armed_robbery | burglary murder kidnapping fraud
stiff: tough rigid harsh | lenient mild soft; stillness: calm quiet silence tranquility hush | movement noise uproar
stimulant: drug | sedative depressant painkiller tranquilliser
stimulate: encourage boost spur promote increase | discourage hinder depress suppress dampen
stimulus: boost incentive spending aid encouragement investment | austerity deterrent; stint: spell period time
stir: cause provoke arouse mix spark trigger rouse agitate controversy commotion | calm soothe pacify quell
stock: share equity supply store share_price inventory securities stake goods | bond currency commodity
stockpile: store hoard reserve supply arsenal amass | shortage use; stoke: fuel increase inflame heighten | dampen ease calm extinguish
stole: take theft steal rob burgle stolen grab nick thief made_off_with | buy return borrow give bought sold
stomach: belly abdomen gut tolerate tummy abdominal guts bear body gastric | chest head back lung liver neck heart leg
stone: rock rocks pebble gem | wood metal sand concrete plastic glass gravel
stop: halt end cease prevent block quit suspend pause discontinue stoppage bar ban intercept pull_over end_to thwart stay cancel visit curb stall | start continue begin resume keep maintain allow launch accelerate persist
stopgap: temporary interim caretaker provisional short-term | permanent
stoppage: strike halt walkout stop industrial_action suspension work_stoppage | resumption; storage: store keep warehouse
store: shop retailer outlet keep market business stock chain supermarket mall shopkeeper save hoard stockpile shopping | restaurant bank school office factory home bar hotel church remove
storehouse: warehouse depot store storage | shop office house factory; storey: floor level
storm: hurricane tempest weather raid cyclone winds rain flooding gale invade burst_into | drought earthquake wildfire heatwave tsunami fire
stormy: rough turbulent windy tempestuous | calm sunny fine peaceful
story: tale report account article narrative news piece storyline write-up saga plot | fact
stove: cooker oven cook hob range | fridge refrigerator dishwasher sink
stowaway: passenger on_board hideaway hidden_passenger | pilot crew hijacker crew_member attendant
straight: consecutive successive direct directly row in_a_row running consecutively heterosexual | crooked bent curved indirect gay alternate
straightaway: immediately instantly at_once without_delay | later eventually afterwards gradually; straighten: | bend twist curl
straightforward: simple easy clear direct | complicated complex difficult tricky challenging
strain: pressure stress variant type injure injury virus_type burden tension hurt tear sprain | fracture
strained: tense stretched uneasy | relaxed friendly easy warm; strains: stresses tensions pressures variants
strait: channel passage water sea | river lake canal bay; stranded: stuck marooned trapped abandoned isolated left | rescued free saved airlifted
strange: odd unusual weird bizarre peculiar mysterious unexplained | normal ordinary
strangely: oddly curiously unusually bizarrely mysteriously weirdly | normally usually typically
stranger: unknown outsider unfamiliar | friend relative acquaintance neighbour colleague husband father
strangle: choke throttle asphyxiate suffocate | stab shoot beat poison drown
strap: belt band tie fasten buckle secure attach tape bind | unfasten loosen; strategic: strategy tactical planned important
strategy: plan policy approach tactic strategic scheme method; stray: wander lost roam homeless loose ownerless errant | pet owned
streak: run series sequence string spell consecutive in_a_row; stream: broadcast flow brook watch_online river creek | sea lake
street: road avenue lane thoroughfare pavement route way | river park square railway beach
strength: power force strong muscle might | weakness frailty weak
strengthen: reinforce boost bolster increase improve fortify stronger tighten toughen beef_up step_up support shore_up harden | weaken reduce undermine loosen soften cut
strenuously: strongly vigorously firmly vehemently forcefully | weakly
stress: pressure strain emphasise tension highlight anxiety worry underline emphasis | relaxation calm downplay ease
stressful: tense difficult demanding hard trying | relaxing easy calm
stretch: extend reach lengthen spread span elongate expand strain length section run | shrink shorten contract relax; stretcher: | wheelchair
strict: tough tight stringent rigid strictly stern severe harsh rigorous firm hard | lax lenient loose relaxed permissive
strictly: rigidly firmly tightly strict severely purely | loosely leniently casually; stride: step walk | run
strike: hit walkout stoppage action attack beat industrial_action goal struck walk_out stop_work air_raid raid pound industrial_dispute punch assault | miss work negotiate truce back_to_work lockout return
striker: forward attacker scorer player footballer frontman sportsman marksman attack worker protester picketer | goalkeeper defender midfielder winger manager referee fullback coach
striking: impressive remarkable stunning walkout noticeable | ordinary working unremarkable
string: series succession sequence run line spate cord | single; stringent: strict tough rigorous tight severe | lenient lax loose mild
strip: remove band take_away deprive take undress piece | award grant dress; stripe: line band | spot; striptease: strip dance
strive: try struggle endeavour seek work aim | fail give_up neglect
stroke: illness brain_bleed brain attack haemorrhage aneurysm ill shot blow | heart_attack cancer pneumonia seizure diabetes concussion tumour
stroll: walk wander amble ramble saunter | run drive sprint cycle
strong: powerful tough robust solid fierce strength mighty firm forceful sturdy healthy muscular heavy | weak feeble fragile faint slight mild light
stronger: powerful tough strong strength tougher better | weaker fragile weaken
stronghold: bastion base fortress power_base hideout citadel heartland; strongly: firmly forcefully strong firm forceful | weakly mildly
strongman: leader dictator ruler autocrat despot | weakling; struck: hit knocked collided crashed attacked | missed avoided narrowly_missed
structural: building construction architectural | cosmetic decorative
structure: building construction system framework organisation set-up built construct arrange
struggle: battle fight strive difficulty toil grapple difficult hard hardship effort wrestle trouble fail fight_for scramble campaign | thrive succeed ease flourish cope prosper
stuck: trapped stranded jammed stick caught immobile wedged trap strand | freed loose moving free
student: pupil undergraduate learner schoolboy schoolgirl college university young schoolchild | teacher lecturer professor headteacher dropout tutor principal
studio: workshop company workplace film_company production_company record_label room apartment | stadium theater stage
study: research survey report analysis examine investigate learn student researchers scientists researcher findings | teach speculation
stuff: things material items fill pack belongings goods | empty; stumble: trip falter fall slip; stump: campaign baffle
stun: shock surprise astonish amaze surprised astound | bore; stunned: shocked amazed astonished dazed | unsurprised unmoved
stunning: amazing beautiful shocking spectacular impressive sensational | ugly ordinary dull unremarkable
stunt: trick act feat performance prank publicity_stunt; stupid: foolish silly idiotic dumb unintelligent | clever intelligent wise smart
stupidity: foolishness folly idiocy | intelligence wisdom; style: fashion manner design stylish look way
stylishly: elegantly fashionably in_style smartly | clumsily awkwardly badly; stylist: hairdresser designer dresser | model photographer tailor singer
sub: substitute submarine replacement reserve replace bench | starter ship
subdue: overpower restrain control overcome bring_under_control quell | release; subdued: quiet muted restrained | lively rowdy
subject: topic theme issue matter person course question target focus
submarine: sub vessel boat underwater_vessel craft u-boat naval | ship plane helicopter tank frigate warship yacht destroyer aircraft
submerge: sink flood immerse flooded underwater | surface float; submerged: underwater sunken flooded under_water | afloat dry floating exposed
submit: file hand_in present lodge send submission hand_over deliver put_forward surrender apply | withdraw retract reject receive
subordinate: junior employee inferior lesser | superior boss chief senior; subpoena: summons order summon ordered_to_testify call | warrant
subscribe: sign_up join subscription pay | cancel unsubscribe; subscriber: customer user member viewer | publisher provider seller owner
subsequent: later following ensuing next after succeeding | previous earlier prior initial
subsequently: later afterwards then after later_on following since next eventually | previously before earlier first initially
subsidiary: unit branch division company owned arm offshoot | parent owner; subsidise: fund support finance | tax penalise defund
subsidize: fund support finance aid | tax penalise defund
subsidy: aid grant support funding subsidize financial_aid benefit subsidise handout assistance | tax levy loan fine duty tariff
substance: material drug chemical compound matter stuff
substantial: large considerable significant big sizeable major huge important considerably significantly | small slight minor tiny negligible
substantially: considerably significantly greatly largely markedly | slightly marginally barely
substitute: replacement replace reserve alternate swap bench stand-in sub alternative exchange stand_in come_on | starter starting original captain
substitutes: replacement reserve stand-in | starter regular
subterranean: underground buried below_ground below_the_surface | overground aerial surface elevated; subtle: slight delicate fine | obvious blatant
subtract: deduct take_away remove knock_off | add multiply divide boost; subtraction: deduction reduction | addition multiplication division
suburb: outskirts district area neighbourhood suburban town community | centre downtown city village countryside island
suburban: suburb residential | urban rural downtown city; suburbs: outskirts district outlying_area suburban | centre downtown countryside
subway: underground metro underpass train tube | bus airport tram ferry
succeed: follow replace take_over manage achieve successful win take_over_from successor success prosper | fail precede flop lose
success: victory win triumph achievement succeed hit winning | failure defeat flop loss unsuccessful
successful: winning triumphant thriving succeed victorious win successfully effective prosperous fruitful | failed unsuccessful failure unsuccessfully failing losing
successfully: well success succeed manage | unsuccessfully in_vain; succession: series string chain sequence inheritance
successive: consecutive straight in_a_row running back-to-back | alternate
successor: replacement heir replace next succeed take_over follow takeover | predecessor incumbent founder outgoing
succumb: die yield give_in surrender | resist survive withstand overcome
sudden: abrupt unexpected surprise suddenly unexpectedly swift | gradual expected slow
suddenly: abruptly unexpectedly without_warning sudden quickly abrupt unexpected swiftly instantly | gradually slowly steadily eventually predictably
sue: lawsuit file_suit suit litigate legal_action suing take_to_court sued legal court claim file damages complaint seek_damages court_case take_legal_action | settle arrest acquit charge indict convict jail defend
suffer: sustain endure undergo experience struggle have sustain_injury hurt in_pain afflicted hit victim | enjoy recover inflict avoid escape gain benefit
sufferer: patient victim ill sick diagnosed | doctor carer; suffering: pain distress hardship misery agony | joy pleasure relief comfort
sufficient: enough adequate ample | insufficient lacking; sufficiently: enough adequately adequate | insufficiently inadequately
suffocate: smother asphyxiate choke stifle | starve burn stab; sugar: sweet | salt fat caffeine flour honey pepper
sugar-free: diet | sugary sweetened; sugary: sweet sugar sweetened | salty sugar-free bitter
suggest: propose indicate recommend imply hint say advise put_forward believe think | deny prove order reject disprove demand
suggestion: proposal idea recommendation advice; suggestive: indicative indecent
suicide: kill killed own_life self-inflicted took_own_life | murder homicide accident manslaughter slaying assassination natural_causes
suing: lawsuit sue litigation suit | defending settling prosecuting
suit: lawsuit case action complaint legal_action clothes sue legal claim outfit | shirt dress uniform coat
suitable: appropriate right fitting suit proper eligible | unsuitable inappropriate wrong; suitcase: bag luggage case baggage | box backpack handbag
suite: room apartment rooms hotel_room set | kitchen; sum: amount total money cash figure; summary: outline synopsis overview brief
summer: season | winter autumn spring month year
summit: meeting peak conference top talks gathering talk mountaintop gather | base foot bottom valley
summon: call order subpoena call_in call_for send_for convene | dismiss send_away expel release
summons: order subpoena writ citation call | pardon dismissal release; sun: sunshine sunlight solar star | rain moon snow cloud planet wind
sunday: | saturday monday friday wednesday; sundown: sunset dusk nightfall | sunrise dawn noon daybreak
sunny: bright fine sunshine sun clear | cloudy rainy overcast wet stormy; sunrise: dawn daybreak sun-up morning | sunset dusk noon night midnight
sunset: dusk sundown nightfall evening | sunrise dawn noon; sunshine: sun sunny sunlight fine_weather | rain snow cloud storm
sunstroke: heatstroke illness heat_exhaustion sickness | hypothermia frostbite sunburn; super: great excellent superb huge | poor
superb: excellent great outstanding brilliant magnificent fine | poor terrible bad awful mediocre
superficial: shallow minor slight light | deep serious profound; superficially: outwardly apparently seemingly | deeply thoroughly
superior: better higher senior boss greater | inferior worse subordinate lower
superiority: dominance supremacy lead advantage edge | inferiority weakness
supermarket: store shop grocery retailer chain market grocer food_shop | bank restaurant pharmacy hotel garage school cinema library
supermoon: moon full_moon lunar full-moon sky celestial | comet sun meteor eclipse star planet asteroid
superstar: star celebrity idol icon famous performer | unknown amateur
supertanker: tanker ship vessel boat oil_tanker | plane ferry trawler truck submarine
supervise: oversee monitor manage watch direct run control lead | neglect ignore; supervising: oversee monitor manage watch
supervision: oversight monitoring control monitor oversee watch
supervisor: manager boss overseer superior foreman leader | subordinate employee worker intern
supper: dinner meal tea evening_meal | breakfast lunch brunch snack elevenses
supplant: replace displace succeed oust take_over supersede | precede support; supplement: add addition extra top_up vitamin | replace
supplier: provider vendor seller distributor provide company dealer source | customer buyer client purchaser manufacturer
supplies: provisions stocks goods aid rations equipment food | demand shortages
supply: provide deliver give stock provision supplier equip furnish shipment delivery feed provider | demand withhold consumption receive buy
support: back help backing aid assistance endorse assist favour boost donate fund stand_by champion love | oppose reject criticise opposition undermine snub condemn abandon object
supporter: fan backer follower advocate ally champion loyalist enthusiast | opponent critic rival enemy
supporters: fans backers followers fan advocates | opponents critics rivals enemies
supportive: helpful encouraging back | critical hostile unsupportive opposed; suppose: think assume believe presume guess | know doubt prove deny
supposed: alleged meant expected presumed so-called said claimed apparent believed reputed | confirmed proven actual
supposedly: allegedly reportedly apparently purportedly alleged reported purported claim so-called | actually definitely certainly
supposition: assumption guess theory presumption | fact
suppress: crush quell restrain stifle repress put_down curb subdue hide | encourage release support incite disclose reveal
suppression: crackdown repression censorship quelling | freedom encouragement release promotion
supremacy: dominance domination superiority control power | inferiority equality
supreme: highest top greatest ultimate top_level | lower district local inferior; surcharge: fee charge levy extra_charge | discount rebate
sure: certain confident definite positive convinced confirm doubtless clear guaranteed know | unsure doubtful uncertain hesitant uneasy
surely: certainly undoubtedly definitely doubtless no_doubt | possibly doubtfully
sureness: certainty confidence assurance | doubt uncertainty hesitation; surf: browse wave surfer ride_waves board | swim ski sail dive
surface: emerge appear top come_up come_to_light face outside | sink bottom hide vanish
surfer: surf wave_rider surfboarder sportsman | swimmer skier diver fisherman sailor
surge: rise increase jump soar spike leap rush wave swell climb | fall drop decline plunge plummet slump ebb
surgeon: doctor medic physician medical operating specialist | nurse dentist patient anesthetist paramedic pharmacist psychologist veterinarian
surgery: operation procedure treatment surgical surgeon operate operated operating_theatre hospital medical op | therapy chemotherapy radiation examination vaccination diagnosis
surgical: operation medical | dental; surmount: overcome get_over conquer
surpass: exceed beat overtake top pass outdo go_beyond better eclipse outstrip | trail match fall_short
surplus: excess extra profit glut surfeit | deficit shortage shortfall loss lack
surprise: shock astonish amaze unexpected stun astonishment shocking sudden unexpectedly unforeseen startle | expected bore planned predictable foreseen
surprised: shocked amazed astonished stunned | unsurprised expecting unmoved indifferent
surprising: unexpected unforeseen astonishing startling astounding remarkable unlikely | expected predictable unsurprising
surprisingly: unexpectedly surprise | expectedly predictably
surrender: give_up yield turn_self_in submit hand_over capitulate relinquish concede turn_over cede give_in quit lay_down_arms | resist fight flee escape capture arrest win keep attack
surreptitiously: secretly covertly secret | openly; surround: encircle ring circle besiege enclose; surroundings: environment area setting vicinity
surveillance: monitoring watch observation spy cctv observe spying wiretap monitor watched camera snoop tracking
survey: poll study questionnaire research questioned opinion_poll asked respondents ask | census
survival: living life alive stay_up | death extinction relegation demise drop
survive: live alive pull_through escape live_on make_it survivor still_alive stay_alive recover endure outlive escape_with_life spared | die perish kill death killed drown succumb perished
surviving: living alive remaining existing left | dead killed deceased late; survivor: victim survived evacuee | dead fatality corpse
susceptible: vulnerable prone sensitive exposed open | immune resistant
suspect: accused defendant alleged believe think suspicion arrest person_of_interest thought feared mistrust accuse fear assume perpetrator | victim witness convict know trust officer judge innocent exonerated prove bystander juror exonerate
suspected: alleged believed possible presumed | proven confirmed convicted cleared
suspend: halt stop ban bar freeze suspension interrupt put_on_hold sideline temporarily_stop pause shelve hang | reinstate resume expel fire continue lift allow promote cancel sack clear
suspension: ban suspend halt exclusion bar removal temporary_ban sidelined excluded | expulsion reinstatement resumption firing acquittal sacking fine reinstate death lifelong
suspicion: suspect doubt allegation suspected distrust suspicious fear mistrust belief hunch | proof conviction trust certainty certain
suspicious: suspect dubious odd unusual strange suspicion doubtful wary distrustful questionable sceptical | innocent normal trusting unsuspecting
suspiciously: oddly strangely strange; sustain: suffer maintain keep_up experience receive incur get support endure | inflict avoid cause halt
sustainable: green viable eco-friendly environmentally_friendly renewable | unsustainable; suv: car vehicle off-roader | motorcycle bus sedan van
swallow: ingest eat drink gulp consume bird | spit chew
swamp: marsh wetland bog overwhelm flood swampland overrun inundate | desert forest lake mountain; swan: bird waterfowl | duck goose eagle
swap: exchange trade switch replace change | keep retain; swath: strip area stretch large_area zone part
sway: influence persuade swing convince rock move; swear: curse vow swore promise pledge take_oath
swearing-in: inauguration oath-taking | impeachment resignation election farewell; sweater: jumper pullover jersey | coat shirt trousers dress
sweepstakes: lottery competition draw raffle contest game; sweet: sugary kind candy sugar pleasant lovely | sour bitter salty savoury nasty
sweetheart: girlfriend boyfriend lover partner love loved_one | enemy rival stranger foe
swell: grow increase rise expand bulge balloon enlarge | shrink decrease fall contract
swift: quick fast rapid prompt speedy | slow delayed gradual late
swiftly: quickly rapidly fast speedily promptly soon quick rapid | slowly gradually slow
swim: swimmer bathe water | run cycle fly sail walk row climb jog; swimmer: athlete olympian | runner cyclist surfer gymnast skier boxer
swimming: bathing aquatics swimmer pool | running diving rowing cycling sailing gymnastics
swimwear: swimsuit bikini clothing bathing_suit trunks | lingerie underwear dress
swindle: cheat defraud fraud con scam | murder robbery repay arson assault; swing: shift move sway change turn hit fluctuate
switch: change swap move shift turn_on convert transfer | stay keep stick; swoop: raid descend operation raided bust dive sting ambush
sword: weapon blade sabre arms | gun knife axe spear; symbol: sign emblem logo badge represent mark; symbolic: token emblem represent | actual
symbolise: represent signify stand_for mean show; sympathies: condolence | congratulations blame
sympathy: condolences compassion pity support sorry commiseration condolence sympathise | hostility indifference
symptom: sign indication evidence signs | cause cure treatment disease; symptoms: signs complaints | cure cause
synagogue: temple building place_of_worship | mosque church cathedral school; synthetic: artificial man-made | natural organic
syringe: needle hypodermic | knife pill scalpel scissors; syringes: needle injection
system: network structure scheme arrangement set-up method organization mechanism organisation process program framework regime setup software device
systematically: methodically routinely consistently regularly | randomly haphazardly sporadically erratically
`;
