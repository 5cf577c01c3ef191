/** From "machete" to "myth". */
export const entries = `
machete: knife blade weapon | gun axe hammer bomb pistol; machine: device equipment apparatus machinery tool appliance robot | human person
machinery: equipment machine apparatus plant device | vehicle furniture food
mad: angry insane furious crazy enraged cross annoyed mentally_ill | sane calm happy pleased
madness: insanity lunacy mental_illness folly | sanity sense reason soundness
mafia: mob gang organised_crime organized_crime crime gangster mobster | police army
mafioso: gangster mobster criminal hoodlum | policeman judge victim priest detective
magazine: publication journal title periodical mag monthly weekly | newspaper book website television radio tv blog
magic: sorcery spell illusion | science; magistrate: judge court justice judicial official | jury lawyer prosecutor defendant sheriff mayor
magma: lava rock | water; magnate: tycoon mogul businessman baron rich_man entrepreneur industrialist | employee
magnificent: superb splendid wonderful great excellent grand | terrible poor awful dreadful
magnitude: size strength scale intensity extent importance | depth duration speed
maid: housekeeper servant cleaner domestic domestic_worker cleaning_woman house_cleaner helper housemaid | nanny cook gardener chauffeur butler
maiden: debut inaugural first-ever | last final second; mail: post letter email letters send parcels package deliver | phone
main: chief principal key primary major leading central biggest most_important largest core top | minor secondary side subsidiary
mainland: | island offshore; mainly: mostly primarily largely chiefly principally predominantly in_the_main most | partly exclusively entirely
mainstream: conventional popular ordinary traditional usual | fringe alternative extreme niche
maintain: keep preserve insist sustain claim continue keep_up retain uphold upkeep say stay stand_by support argue | abandon drop stop lose deny
maintenance: repair upkeep servicing maintain work | destruction neglect
major: big significant important large serious main key leading top grave crucial | minor small trivial slight negligible lesser
majority: most bulk more_than_half mostly main greater_part over_half margin | minority few half all third quarter none
maker: manufacturer producer creator firm make company builder | seller buyer retailer
makeshift: temporary improvised rough provisional | permanent purpose-built proper
makeup: cosmetics composition beauty_products make-up structure | perfume
making: production creation manufacture producing | destruction sale breaking ruin
malaria: disease illness fever infection | cholera measles tuberculosis ebola dengue
male: man boy boys masculine gentleman guy he | female woman girl girls feminine; malevolent: evil malicious wicked hostile | kind benevolent benign
malfunction: fault failure breakdown defect break fail problem glitch go_wrong | work
malfunctioning: faulty broken defective failing | working functioning
malicious: spiteful hateful harmful malevolent malice evil | accidental harmless innocent kind well-meaning
mall: shops shopping_centre stores retail complex | school church stadium hotel; malpractice: negligence misconduct wrongdoing carelessness
maltreatment: abuse mistreatment cruelty ill-treatment | care kindness protection
malware: virus software malicious_software malicious_code spyware | hardware; mammal: animal creature | reptile bird fish insect
man: male person guy individual men him someone fellow gentleman | woman girl boy child teenager toddler lady wife
man-made: artificial synthetic human manufactured human-made | natural organic
manage: run handle control oversee able succeed direct head lead supervise cope be_able boss organise | fail unable struggle neglect attempt
management: board leadership boss running bosses executives administration directors | staff union worker workforce employee
manager: boss head coach chief director executive head_coach supervisor gaffer | player owner employee captain referee striker assistant chairman goalkeeper
mandate: require order authority compulsory mandatory requirement demand make | ban option prohibit
mandatory: compulsory required obligatory must forced statutory requirement | optional voluntary discretionary
maneuver: manoeuvre move operation steer tactic exercise steering; manhunt: search hunt pursuit police_search; manicure: | pedicure facial haircut
manipulate: control influence rig handle exploit alter tamper doctor sway; manipulation: control rig; manner: way fashion style method how
manoeuvre: move move_around steer exercise; mansion: house home residence property estate | flat cottage castle hut bungalow
manslaughter: homicide killing unlawful_killing death kill unlawfully_kill | murder robbery assault theft rape assassination suicide perjury kidnapping battery
manual: handbook guide hand physical guidebook | automatic electronic automated computerised
manually: hand by_hand | automatically mechanically electronically; manufacture: make produce production build assemble | destroy buy import sell
manufacturer: maker producer company firm make carmaker factory | retailer supplier customer importer shop
manufacturing: production industry making factory produce output industrial | services farming retail mining tourism; map: chart plan atlas
marathon: race long run | sprint relay triathlon; marble: stone rock | wood bronze granite brick plaster concrete plastic
march: protest demonstration rally parade walk protesters demonstrators
marcher: protester demonstrator protestor march crowd activist | policeman spectator
margin: gap lead difference edge majority profit border advantage; marginal: slight small minor narrow | significant huge major
marginally: slightly narrowly a_little barely fractionally | significantly hugely greatly substantially
marijuana: cannabis drug pot weed | cocaine heroin alcohol tobacco
marine: sea soldier maritime ocean serviceman naval troop military | sailor airman pilot land freshwater terrestrial
marines: soldier troop military serviceman | civilian police airman
maritime: marine naval sea nautical shipping ship sailor seafaring ocean coastal | aerial land air rail
mark: celebrate commemorate observe sign score anniversary commemoration remember | ignore cancel
marked: noticeable clear celebrated noted significant striking distinct obvious commemorated | slight unnoticed
market: marketplace trade exchange sector sell bazaar stalls advertise shopping | factory mall hospital; marketing: advertising promotion
marketplace: market bazaar square | church factory; marquee: tent canopy big_name | building
marriage: wedding union marry wedlock matrimony wife husband wed couple bride | divorce separation engagement affair funeral dating breakup birth
married: wed wedded got_married tied_the_knot | single divorced unmarried widowed engaged
marry: wed tie_the_knot marriage wedding husband wife bride groom newlywed spouse couple nuptials union say_i_do wedlock partner | divorce split separate engage date leave widow single adopt
mars: planet | venus jupiter moon earth pluto saturn; marsh: swamp wetland bog fen | desert forest mountain beach
martian: mars | lunar solar venusian; marvel: wonder miracle admire phenomenon | bore despise
marvelous: wonderful great excellent superb | terrible awful poor dreadful
mask: cover hide disguise conceal face_covering balaclava face_cover camouflage hidden | helmet reveal gloves coat hat expose unmask
mass: large widespread bulk service many huge wide-scale | individual small single few
massacre: slaughter mass_killing carnage killing murder | rescue kidnapping accident suicide
massive: huge enormous large big giant vast great major immense | tiny small minor
massively: hugely greatly enormously considerably | slightly marginally barely; master: expert owner learn | slave bachelor doctorate servant
mastermind: plan organise architect orchestrate | foil follow; masters: | bachelor doctorate phd
match: game contest fixture clash encounter meeting tie equal play fit correspond face-off | training practice race session
matching: identical similar corresponding equal | different contrasting mismatched; matchup: game match contest meeting clash fixture encounter
mate: friend partner colleague breed pal couple buddy breeding reproduce team-mate | enemy rival stranger foe
material: substance stuff fabric content matter goods; matrimony: marriage wedlock married_life | divorce separation engagement
matter: issue affair subject case question concern topic problem thing important substance; max: maximum most highest peak | minimum least lowest
maximise: increase boost optimise enhance | minimise reduce
maximum: most highest top limit up_to biggest ceiling greatest cap full | minimum least lowest average
may: might could can possibly | must will cannot shall never; maybe: perhaps possibly might may could | certainly definitely surely
mayhem: chaos havoc disorder violence turmoil | order calm peace
mayor: leader official politician city_leader city_hall local_leader head | governor president senator councillor minister deputy_mayor premier sheriff police_chief prime_minister mp
mayoral: | presidential parliamentary congressional gubernatorial; meal: dinner lunch food supper dish dine eat | drink
mean: signify imply intend indicate average suggest show stand_for entail involve result_in refer cruel | generous kind
meaning: significance sense importance | nonsense pointlessness; meaningful: significant important | meaningless trivial
meaningless: empty pointless worthless senseless | meaningful significant important
means: method way resources tool approach income | end goal aim purpose; meant: intended designed supposed aimed | unintended accidental
meantime: meanwhile interim now; meanwhile: meantime while | afterwards; measles: disease illness virus infection | mumps flu malaria polio cholera
measure: step action move law policy assess gauge legislation rule bill plan effort proposal act initiative size test
measures: step action move | inaction; meat: flesh food beef produce | fish vegetable fruit bread dairy cheese
mechanic: repairman technician engineer worker | electrician plumber pilot; mechanical: technical engine machine | human electrical manual
medal: award honor prize decoration win podium honour | trophy cup title belt; meddle: interfere tamper intervene interference intrude
meddling: interference interfering intervention intrusion | help non-interference staying_out aid
media: press outlet news broadcaster journalist reporters report | police government public politicians court
mediate: negotiate intervene arbitrate broker intercede | fight provoke escalate
mediator: go-between negotiator arbitrator peacemaker | judge aggressor adversary
medic: paramedic doctor nurse | patient soldier lawyer firefighter policeman
medical: health healthcare clinical medicine doctor hospital doctors physician treatment | legal dental financial military criminal veterinary
medicate: treat drug; medication: medicine drug pill treatment prescription | surgery poison vaccine
medicine: drug medication treatment medical pill | surgery poison; medium-range: intermediate-range | long-range short-range intercontinental
meet: see encounter gather hold_talks talk face satisfy join convene fulfil summit greet confer conference talks converge come_together match | avoid snub miss leave part separate
meeting: talks summit gathering session conference discuss assembly | phone_call letter; mega: huge big massive giant | small mini
melody: tune song music | lyrics rhythm; melt: thaw dissolve thawing defrost | freeze solidify
member: part participant affiliate belong colleague membership associate team-mate fellow | leader outsider chairman founder president head non-member
membership: member belong join; memo: note memorandum message document letter
memoir: autobiography book autobiographical story life_story author tell-all | novel film play poem diary
memorable: unforgettable remember historic | forgettable; memorandum: memo note document agreement | treaty law
memorial: monument tribute service remembrance remember commemorate honour funeral | wedding birthday party
memory: recollection remembrance recall remember remembered mind
men: male people guy person adult man gentleman bloke lads | women girl boy child woman female teenager; menace: threat danger threaten risk | help
mend: repair fix restore patch heal | break damage destroy tear; meniscus: knee cartilage knee_injury | ankle shoulder ligament hamstring
mental: psychological psychiatric mind emotional psychologically | physical bodily sexual spiritual
mentally: psychologically emotionally | physically financially sexually
mention: refer cite say note reference refer_to talk_about name bring_up speak_of raise comment | omit ignore neglect leave_out
mentor: adviser teacher guide coach advisor tutor guru trainer help | pupil protege student; menu: list food dish restaurant
merchandise: goods products wares items stock commodities souvenirs | services
merchant: trader dealer seller trade shopkeeper retailer businessman | buyer customer naval farmer soldier
mercury: metal temperature element | lead gold venus arsenic mars jupiter saturn
mercy: leniency clemency compassion pardon forgiveness lenient | cruelty punishment; mere: only just simply; merely: only just simply no_more_than
merge: combine join unite amalgamate | split separate divide demerge
merger: takeover union amalgamation deal combination | split demerger separation breakup; merit: deserve worth value quality justify | fault demerit
mess: chaos disorder muddle shambles problem | order; message: note text letter communication statement post mail | call silence photograph parcel
messaging: texting communication chat sms texts; messy: untidy dirty chaotic disorganised cluttered complicated | tidy clean neat orderly
metal: steel iron | plastic wood glass rubber leather cardboard
meteor: fireball asteroid rock meteorite space_rock shooting_star | rocket satellite plane comet bomb
meteorologists: forecaster weatherman scientist | astronomer geologist economist
meter: metre metres distance | mile foot yard kilometre inch kilometer centimeter; method: way technique approach means procedure
methods: ways techniques means approaches | aims; metre: meter distance metric | mile kilometre foot yard inch centimetre kilogram litre millimetre
metro: subway underground metropolitan underground_train train city rail tube | bus tram ferry airport coach taxi plane
metropolis: city capital big_city | village town countryside suburb; metropolitan: urban city big-city | rural provincial village
mic: microphone | camera; microbe: germ bacterium organism bacteria microorganism bug pathogen
microphone: mike mic voice_amplifier | camera speaker headphones; microscope: instrument | telescope camera
mid: middle halfway mid-point in_the_middle central | late early start end; midday: noon lunchtime | midnight evening dawn
middle: center mid central centre halfway | end edge beginning side; middle-aged: | young elderly teenage old
middleman: intermediary go-between agent broker | buyer seller principal customer; middleweight: boxer | heavyweight lightweight featherweight
midfield: centre | defence attack goal forward
midfielder: player footballer playmaker soccer_player sportsman | defender striker goalkeeper forward attacker keeper fullback referee coach
midnight: night late_night | noon midday dawn morning evening afternoon sunrise sunset; midseason: | preseason
midsection: stomach torso abdomen middle waist | head leg shoulder; midway: halfway mid-point middle | end; midweek: | weekend
might: may could power strength possibly | cannot weakness; mighty: powerful strong great | weak feeble puny
migrant: immigrant refugee asylum_seeker foreigner people | native resident citizen tourist local
migration: movement moving immigration relocation migrant emigration exodus | settlement; mike: microphone mic | speaker camera
mild: light gentle slight minor temperate mildly | severe harsh strong extreme serious
milder: warmer gentler lighter weaker | harsher colder stronger; mildly: slightly somewhat gently lightly | severely strongly seriously heavily
mile: distance | kilometre metre yard foot inch kilometer km; milestone: landmark mark achievement record
militant: fighter insurgent extremist rebel gunman radical gunmen armed | civilian soldier police peaceful politician
military: army armed_forces troops forces soldiers defense soldier armed war marine defence troop service | civilian police diplomatic political guerrilla civil economic
militia: fighter paramilitary force group rebel gunman guerrilla militant rebels fighters armed_group | army police navy
milk: dairy drink dairy_product | water juice beer wine cream cheese tea; mill: factory plant works | farm mine quarry office
millennium: thousand_years | century decade year month; millimetre: mm | centimetre metre inch; million: | billion thousand hundred trillion dozen
millionaire: rich wealthy tycoon businessman wealth fortune | billionaire pauper poor
mind: brain thought head intellect brains mental thoughts memory object care psyche | body heart soul spirit
mindful: aware conscious careful | oblivious; mine: pit colliery miners landmine coal shaft | factory quarry well plant
miner: worker mining mine | farmer fisherman; mineral: rock ore | vitamin plant vegetable metal gas; mingle: mix socialise blend | separate part
minimise: reduce lessen limit play_down | maximise increase exaggerate boost
minimize: reduce limit minimise lessen curb cut | maximise increase maximize; minimum: least lowest at_least smallest fewest | maximum average top
minister: secretary official leader politician clergyman pastor secretary_of_state reverend preacher priest vicar cleric government cabinet | president monarch governor mayor senator ambassador spokesman
ministerial: government cabinet minister political | royal judicial; ministers: government cabinet politician official | opposition king ambassador
ministry: department government minister officials office | embassy company opposition bank court university
minor: small slight juvenile child light underage little teenager youngster trivial | major serious adult severe elder
minority: ethnic few small_group | majority most; minute: moment time min short_time tiny | hour second day week month years
miracle: wonder marvel miraculous amazing remarkable incredible | disaster curse tragedy; mirror: reflect similar | window; misbehave: act_up | behave
misbehaviour: misconduct bad_behaviour wrongdoing; miscarriage: pregnancy_loss losing_a_baby | birth abortion stillbirth
mischievous: naughty playful cheeky | well-behaved
misconduct: wrongdoing misbehaviour malpractice improper abuse bad_behaviour unethical | murder theft corruption burglary
misdeed: wrongdoing offence crime sin; misdemeanor: offence crime misdemeanour charge minor_offence lesser_charge | felony murder
miserable: unhappy sad wretched poor sadness terrible bad depressed | happy joyful cheerful pleasant
misery: suffering distress unhappiness hardship sorrow pain despair anguish | joy happiness delight comfort
misfortune: bad_luck tragedy mishap adversity | luck fortune success blessing; mishandle: mismanage bungle botch | manage succeed handle master
mishap: accident incident misfortune misadventure | crime; misidentify: mistake confuse wrongly_identify mix_up | recognise identify
misinformation: falsehood lies disinformation fake_news | truth facts accuracy correction
mislead: deceive fool dupe misinform lie misrepresent | inform enlighten
misleading: deceptive false inaccurate deceive wrong | accurate true truthful honest; mismanage: mishandle bungle botch | manage
miss: lack lose skip sit_out overlook absent absence out fail not_attend unable omit wide unavailable without forgo | hit catch attend score meet play strike take convert
misshapen: deformed distorted malformed | shapely
missile: rocket projectile weapon warhead ballistic_missile shell | bomb bullet drone grenade torpedo gun plane
missing: lost absent disappeared vanished gone unaccounted | found present safe located dead
mission: task operation assignment expedition job flight trip duty quest raid | holiday defeat vacation failure
mistake: error blunder slip fault wrong mistaken accident wrongly oversight | success intention
mistaken: wrong incorrect erroneous in_error | right correct accurate true
mistakenly: wrongly accidentally incorrectly erroneously | deliberately intentionally correctly rightly
mistreat: abuse ill-treat maltreat harm | protect care nurture help
mistreatment: abuse ill-treatment cruelty maltreatment harm | care kindness protection help respect; mistress: lover girlfriend affair | wife
mistrust: distrust suspicion wariness | trust confidence belief faith
misunderstand: misinterpret mistake misread misconstrue | understand grasp comprehend know
misunderstanding: confusion mistake mix-up error | understanding clarity agreement; misuse: abuse exploit waste abusing exploitation | protect respect
mix: blend combine mixture combination mingle range variety cocktail | separate divide pure; mixture: mix blend combination compound
mm: millimetre millimeter | cm metre inch km kilometre; moan: complain grumble groan gripe whinge | praise cheer rejoice
mob: crowd gang mafia throng organised_crime angry_crowd swarm group rioters | individual pair couple
mobile: phone cellphone portable cell smartphone handset phones | fixed landline laptop tablet television
mobilization: deployment call-up gathering troop_buildup call_up muster military_draft activation deploy | demobilization withdrawal retreat disbandment
mobilize: deploy rally call_up gather muster | demobilize
mobster: gangster mafioso criminal mafia mob gang hood hoodlum crime organised_crime | policeman detective cop prosecutor victim lawyer judge
mode: method setting way; model: version design type example fashion | actor singer photographer actress
moderate: mild centrist | extreme radical severe
modern: contemporary current new up-to-date present-day recent today | ancient old traditional outdated historic medieval
modernise: update upgrade renovate reform improve revamp overhaul refurbish renew | demolish abandon neglect
modernize: update upgrade revamp modernise
modest: small humble moderate slight limited unassuming simple slightly reasonable low | large huge arrogant big vain extravagant considerable
modestly: slightly moderately humbly a_little | hugely boastfully sharply greatly
modify: change alter adjust amend revise modification tweak adapt reform | keep preserve maintain
mogul: magnate tycoon businessman executive boss | employee worker; mold: fungus shape; molten: melted liquid liquefied | solid frozen cold
mom: mother mum parent | dad father aunt sister daughter grandmother son brother uncle niece cousin
moment: time minute instant point while now | year decade hour day month; momentarily: briefly temporarily shortly instant | permanently forever
momentary: brief short fleeting temporary | lasting permanent long prolonged
momentous: historic important significant landmark major | trivial minor insignificant
momentum: impetus drive force pace speed boost push impulse | stagnation; mommy: mum mother mom parent mama | daddy father grandma
monarch: king queen sovereign ruler royal | president prime-minister commoner prince subject
monarchy: kingdom crown royalty royals | republic democracy dictatorship presidency
monastery: abbey priory religious_house | mosque palace castle school; monetarily: financially in_money_terms
monetary: financial money cash economic | fiscal military
money: cash funds funding sum finance pay payment dollars donation financial wealth | goods food jewellery drugs weapons property clothes valuables
money-laundering: laundering | bribery drug-trafficking tax-evasion blackmail; money-making: profitable lucrative commercial | loss-making
moniker: name nickname alias; monitor: watch observe track check oversee screen supervise surveillance follow | ignore
monitoring: surveillance observation tracking supervision watch oversight checking | ignoring neglect neglecting abandoning
monk: friar cleric religious brother | nun priest imam rabbi; monkey: primate animal | lion dog bear cat elephant
monologue: speech solo_speech talk solo | dialogue conversation; monoxide: gas | dioxide nitrogen; monster: beast creature giant huge ogre
montage: collage compilation video image series
month: period monthly week-long time | day week year decade hour minute century fortnight weekly daily annual season quarter weekend
monthly: every_month per_month | weekly daily annual yearly fortnightly hourly
monument: memorial statue landmark structure | bridge airport grave museum; mood: atmosphere feeling temper spirit
moon: satellite lunar celestial lunar_surface | sun earth planet mars star comet asteroid venus jupiter saturn solar mercury
moor: tie_up dock anchor heath; mooring: berth anchorage; moose: animal elk | bear wolf horse cow; moral: ethical ethics | immoral unethical
morale: spirit confidence mood
more: further additional extra greater over another increase above plus rise higher bigger | less fewer lower smaller half under
moreover: also furthermore besides additionally and too | however nevertheless; morgue: mortuary funeral_home | hospital cemetery clinic church
morning: dawn daybreak early today | evening afternoon night midnight noon lunchtime dusk; mortal: human fatal deadly lethal | immortal
mortally: fatally lethally | slightly superficially; mortem: autopsy examination post-mortem post_mortem coroner
mortgage: loan home_loan debt home-loan | pension insurance rent savings; mortified: embarrassed ashamed humiliated | proud
mosque: muslim place_of_worship islamic islam place_of_prayer | church synagogue cathedral shrine chapel monastery
mosquito: insect bug | bee wasp tick rat bird
mostly: mainly largely chiefly primarily most majority usually in_the_main | rarely entirely wholly partly never
motel: inn lodging hotel accommodation room | hospital house apartment hostel store garage restaurant bar
mother: parent mom mum woman mommy guardian maternal motherhood mums mummy parents gave_birth | father sister daughter aunt grandmother wife brother son stepmother mother-in-law niece daughter-in-law boyfriend stepdaughter cousin girlfriend nanny dad grandma sister-in-law
mother-in-law: relative | father-in-law sister-in-law mother daughter-in-law grandmother son-in-law brother-in-law
motion: movement proposal resolution request move bid gesture; motionless: still immobile unmoving | moving running
motivate: inspire drive encourage prompt spur stimulate | discourage deter demoralise dissuade
motivated: drive inspire prompt driven encouraged | deter discouraged; motivation: reason drive incentive
motive: reason cause grounds why purpose explanation incentive; motor: engine car vehicle automotive driving | bicycle
motorbike: motorcycle bike | car bicycle van truck; motorboat: boat speedboat vessel | yacht ship car canoe
motorcycle: motorbike bike vehicle motorcyclist | car bicycle truck van bus lorry scooter train tractor
motorcyclist: biker rider motorbike_rider | cyclist motorist pedestrian truck_driver
motorhome: vehicle camper camper_van rv mobile_home recreational_vehicle | car boat truck tent caravan bike
motorist: driver car_driver | cyclist pedestrian passenger biker trucker rider; motorway: road highway freeway expressway route | railway lane runway
mound: heap pile hill hillock | hole pit hollow; mount: launch climb rise organise stage increase grow organize hill mountain | descend dismount
mountain: peak hill mount summit slope alpine | valley lake beach river desert forest sea island plain canyon
mountaineer: climber alpinist hiker | skier sailor cyclist diver; mountainous: hilly rugged hills | flat coastal desert lowland
mourn: grieve lament grief sorrow pay_tribute | celebrate rejoice; mourner: griever attendee | celebrant guest killer
mourning: grief grieving bereavement sorrow | celebration rejoicing joy happiness; mouth: lips oral face | nose eye ear throat
move: shift relocate transfer step action travel measure go decision walk go_to switch relocation leave act | stay remain keep settle stand wait postpone
movement: campaign group motion move organisation activist shift organization drive cause transport travel | stillness stop
movie: film picture feature production filmmaker cinema flick screen motion_picture | play book song series album show documentary novel musical opera cartoon
moviemaker: filmmaker director producer | actor novelist critic singer
moving: shifting relocating travelling emotional touching poignant | stationary still static staying stopped boring
mph: miles_per_hour speed | kph kilometre km; mud: dirt muddy soil sludge earth silt | snow sand water gravel ash ice
muddle: confusion mess confuse chaos mix-up mixed_up jumble | order clarity; muddled: confused disorganised | clear coherent
mug: cup rob attack steal | plate murder; mugging: robbery attack theft street_robbery | murder burglary rape fraud
mull: consider ponder think_about weigh contemplate | reject ignore decide dismiss; multi: several many multiple | single
multinational: international global company worldwide giant | local domestic
multiple: several many numerous various number more_than_one multi plural | single one few
multiplication: increase growth multiplying | division addition subtraction
mum: mother parent mom woman family | dad father aunt sister daughter grandmother wife grandfather husband nan son; mumble: mutter murmur | shout yell
municipal: city local town civic council local_government | federal national private regional provincial
municipality: city town council local_council | province; munition: ammunition weapon arms shell explosive | food medicine
murder: kill killing homicide slaying slay death die dead slain fatal killer | manslaughter theft assault rape suicide accident fraud kidnap burglary arson attempt injure robbery attempted_murder treason
murderer: killer slayer homicidal criminal | victim robber rapist kidnapper arsonist; murderous: deadly homicidal killing | peaceful
murmur: whisper mutter mumble mumbling sigh | shout scream yell; muscle: tissue strength power force | bone skin nerve brain tendon ligament
museum: gallery exhibition | library theater zoo church school hotel castle
music: songs tune sound musician concert melody pop record tunes track | art dance film comedy theatre literature sport painting poetry
musical: show song production stage theatre play performance singing | ballet film novel exhibition
musician: artist performer entertainer player star music band | actor painter dancer comedian athlete writer photographer author
muslim: islamic | christian jewish hindu buddhist; must: should need have_to required obliged
muster: gather summon raise assemble get_together | disperse; muted: subdued quiet soft restrained low-key | loud enthusiastic
mutiny: rebellion revolt uprising insurrection rebel | obedience; mutter: mumble murmur say whisper | shout yell scream
muttering: mumble murmur say whisper speak | shout scream yell; mutually: jointly both together reciprocally each_other | unilaterally separately
mysterious: strange unexplained puzzling unknown unusual odd baffling | known explained; mysteriously: inexplicably strangely unexplained
mystery: puzzle unknown unexplained enigma riddle unsolved puzzling unclear | solved
mystified: puzzled baffled perplexed confused bewildered | certain enlightened; myth: legend fable falsehood story | fact truth reality
`;
