/** From "machine" to "mystery". */
export const entries = `
machine: device equipment apparatus machinery tool appliance robot | human person
mad: angry insane furious crazy enraged cross annoyed mentally_ill | sane calm happy pleased; madness: insanity lunacy | sanity sense
mafia: mob gang organised_crime | police; mafioso: gangster mobster criminal | policeman judge victim
magazine: publication journal title periodical | newspaper book website television; magic: sorcery spell illusion
magistrate: judge court justice | jury lawyer prosecutor; magnate: tycoon mogul businessman
magnificent: superb splendid wonderful great excellent | terrible poor awful
magnitude: size strength scale intensity extent importance | depth duration speed; maid: housekeeper servant cleaner domestic | nanny cook
maiden: first debut inaugural | last final; mail: post letter email | phone
main: chief principal key primary major leading central | minor secondary side; mainland: | island offshore
mainly: mostly primarily largely chiefly principally predominantly in_the_main most | partly exclusively entirely
mainstream: conventional popular ordinary traditional usual | fringe alternative extreme
maintain: keep preserve insist sustain claim continue keep_up retain uphold | abandon drop; maintenance: repair upkeep servicing | destruction
major: big significant important large serious main key leading | minor small trivial slight
majority: most bulk more_than_half mostly main greater_part over_half margin | minority few half all third quarter none
maker: manufacturer producer creator firm | seller buyer; makeshift: temporary improvised rough provisional | permanent purpose-built
makeup: cosmetics composition; making: production creation manufacture producing | destruction sale breaking; male: man boy | female woman girl
malfunction: fault failure breakdown defect break; malicious: spiteful hateful harmful malevolent | accidental harmless innocent
malware: virus software | hardware; man: male person guy individual | woman girl boy child
manage: run handle control oversee able succeed direct | fail; management: board leadership boss running bosses | staff union worker
manager: boss head coach chief director executive | player owner employee captain referee; mandate: require order authority | ban
mandatory: compulsory required obligatory | optional voluntary; maneuver: manoeuvre move operation
manipulate: control influence rig handle exploit alter; manner: way fashion
manslaughter: homicide killing unlawful_killing death | murder robbery assault theft rape; manual: handbook guide hand | automatic electronic
manufacturer: maker producer company firm make carmaker factory | retailer supplier customer importer shop
manufacturing: production industry making factory produce output industrial | services farming retail mining; map: chart plan
marble: stone | wood bronze granite; march: protest demonstration rally parade walk; marcher: protester demonstrator protestor | policeman
margin: gap lead difference edge; marijuana: cannabis drug pot weed | cocaine heroin alcohol tobacco
marine: sea soldier maritime ocean serviceman naval troop military | sailor airman pilot land freshwater terrestrial
maritime: marine naval sea nautical shipping ship sailor seafaring ocean coastal | aerial land air rail
mark: celebrate commemorate observe sign score anniversary | ignore cancel; market: marketplace trade exchange sector sell
marriage: wedding union marry wedlock matrimony | divorce separation engagement affair funeral
married: wed wedded | single divorced unmarried widowed engaged
marry: wed tie_the_knot marriage wedding husband wife bride groom newlywed spouse couple nuptials union | divorce split separate engage date leave widow single
marvel: wonder miracle admire | bore
mask: cover hide disguise conceal face_covering balaclava face_cover camouflage hidden | helmet reveal gloves coat hat expose unmask
mass: large widespread bulk service | individual small; massive: huge enormous large big giant vast great | tiny small minor
master: expert | slave bachelor doctorate; match: game contest fixture clash encounter meeting tie equal | training practice
matching: identical similar corresponding | different contrasting; matchup: game match contest meeting clash fixture encounter
mate: friend partner colleague breed pal couple buddy breeding reproduce team-mate | enemy rival stranger foe
material: substance stuff fabric content; matter: issue affair subject case question; max: maximum | minimum
maximum: most highest top limit | minimum least; maybe: perhaps possibly might may could | certainly definitely surely
mayor: leader official politician city_leader city_hall local_leader head | governor president senator councillor minister deputy_mayor premier sheriff police_chief
meal: dinner lunch food supper
mean: signify imply intend indicate average suggest show stand_for entail involve result_in refer cruel | generous kind
meaning: significance sense | nonsense; meaningful: significant important | meaningless; meantime: meanwhile interim
measure: step action move law policy assess gauge legislation; meat: flesh food | fish vegetable fruit bread dairy cheese
mechanic: repairman technician engineer worker | electrician plumber pilot; mechanical: technical engine | human electrical
medal: award honor prize decoration gold silver bronze win podium honour | trophy cup title belt
meddling: interference interfering intervention | help non-interference; media: press outlet news broadcaster journalist | police government
medic: paramedic doctor nurse | patient soldier lawyer firefighter policeman
medical: health healthcare clinical medicine doctor hospital | legal dental financial military; medicine: drug medication treatment
meet: see encounter gather hold_talks talk face satisfy join convene fulfil | avoid snub miss leave
meeting: talks summit gathering session conference; mega: huge big massive | small; melt: thaw dissolve thawing defrost | freeze solidify
member: part participant affiliate belong colleague | leader outsider chairman founder; membership: member; memo: note memorandum message
memoir: autobiography book | novel film; memorable: unforgettable | forgettable; memorandum: memo note document agreement | treaty
memorial: monument tribute service remembrance; memory: recollection remembrance recall remember
men: male people guy person adult | women girl boy child woman; menace: threat danger threaten risk | help
mend: repair fix restore patch heal | break damage destroy tear; meniscus: knee cartilage | ankle shoulder
mental: psychological psychiatric mind | physical bodily; mentally: psychologically emotionally | physically
mention: refer cite say note reference refer_to talk_about name bring_up speak_of raise comment | omit ignore neglect leave_out
mentor: adviser teacher guide coach | pupil; menu: list food; merchandise: goods products wares items stock | services
merchant: trader dealer seller trade shopkeeper | buyer customer naval
mercury: metal temperature element | lead gold venus arsenic mars jupiter saturn; mercy: leniency clemency compassion | cruelty
mere: only just simply; merely: only just simply no_more_than; merge: combine join unite amalgamate | split separate divide demerge
mess: chaos disorder muddle shambles | order; message: note text letter communication statement post | call; metal: steel iron | plastic wood glass
meteor: fireball asteroid rock | rocket satellite plane comet; meter: metre | mile foot yard kilometre; method: way technique approach means
metre: meter | mile kilometre foot yard inch centimetre; metro: subway underground metropolitan | bus tram
metropolis: city capital | village town countryside; microbe: germ bacterium organism; microphone: mike mic | camera; mid: middle halfway | late early
midday: noon | midnight evening; middle: center mid central | end edge beginning; midfield: | defence attack
midfielder: player footballer | defender striker goalkeeper forward; midnight: night late_night | noon midday dawn morning evening afternoon
midsection: | head; midway: halfway; migrant: immigrant refugee | native resident citizen
migration: movement moving immigration relocation migrant emigration exodus | settlement
mild: light gentle slight minor temperate | severe harsh strong extreme
mildly: slightly somewhat gently lightly | severely strongly seriously heavily; mile: distance | kilometre metre yard foot inch
milestone: landmark mark; militant: fighter insurgent extremist rebel gunman radical | civilian soldier
military: army armed_forces troops forces soldiers defense soldier armed war navy air_force marine defence troop service | civilian police diplomatic political guerrilla civil economic
militia: fighter paramilitary force group rebel gunman guerrilla | army police navy; milk: dairy drink | water juice beer
mill: factory plant | farm mine; million: mln many | billion thousand hundred trillion
millionaire: rich wealthy tycoon businessman | billionaire pauper; mind: brain thought head intellect | body
mindful: aware conscious careful | oblivious; mine: pit colliery | factory quarry; miner: worker | farmer fisherman; mineral: | vitamin
minimize: reduce limit | maximise increase; minimum: least lowest | maximum
minister: secretary official leader politician clergyman pastor | president; ministry: department government | embassy company opposition
minor: small slight juvenile child light underage | major serious adult severe; minority: ethnic few | majority
minute: moment time | hour second day week month; miracle: wonder marvel miraculous amazing | disaster; mirror: reflect
misconduct: wrongdoing misbehaviour malpractice | murder theft; misdemeanor: offence crime | felony
miserable: unhappy sad wretched poor sadness terrible bad depressed | happy joyful cheerful pleasant
misfortune: bad_luck tragedy mishap adversity | luck fortune success blessing; mishandle: mismanage bungle botch | manage succeed
misinformation: falsehood lies disinformation | truth facts; misleading: deceptive false inaccurate deceive wrong | accurate true truthful honest
miss: lack lose skip sit_out overlook | hit catch attend score meet; missile: rocket projectile weapon | bomb bullet drone
mission: task operation assignment expedition job flight | holiday defeat; mistake: error blunder slip fault wrong | success
mistreat: abuse ill-treat maltreat harm | protect care; mistreatment: abuse ill-treatment cruelty maltreatment | care kindness protection
mistress: lover girlfriend | wife; mix: blend combine mixture combination mingle range variety cocktail | separate divide pure
mixture: mix blend combination compound; mm: millimetre | cm metre; mob: crowd gang mafia throng | individual
mobile: phone cellphone portable cell | fixed landline; mobilization: deployment call-up gathering troop_buildup | demobilization withdrawal
mobilize: deploy rally | demobilize; mobster: gangster mafioso criminal | policeman; mode: method setting
model: version design type example | actor singer; moderate: mild centrist | extreme radical severe
modern: contemporary current new up-to-date present-day | ancient old traditional outdated; modernize: update upgrade revamp
modest: small humble moderate slight | large huge arrogant
modify: change alter adjust amend revise modification tweak adapt reform | keep preserve maintain; mogul: magnate tycoon businessman executive
mom: mother mum parent | dad father aunt sister daughter grandmother; moment: time minute instant point second | year decade
momentum: impetus drive force pace speed boost; mommy: mum mother mom parent | daddy father
monarch: king queen sovereign ruler royal | president prime-minister commoner prince subject
money: cash funds funding sum finance | goods food jewellery drugs; moniker: name nickname
monitor: watch observe track check oversee screen supervise | ignore
monitoring: surveillance observation tracking supervision watch oversight | ignoring neglect; monologue: speech | dialogue
monster: beast creature giant; montage: collage compilation
month: period monthly week-long time | day week year decade hour minute century fortnight weekly daily annual; monthly: | weekly daily annual yearly
monument: memorial statue landmark structure | bridge airport grave museum; mood: atmosphere feeling temper
moon: satellite | sun earth planet mars star; moral: ethical | immoral; more: further additional extra greater over | less fewer
morning: dawn daybreak early | evening afternoon night midnight noon; mortem: autopsy examination post-mortem
mortgage: loan home_loan debt | pension insurance; mortified: embarrassed ashamed humiliated | proud; mosque: | church synagogue cathedral
mostly: mainly largely chiefly primarily | rarely entirely; motel: inn lodging | hospital house apartment
mother: parent mom mum woman mommy guardian | father sister daughter aunt grandmother wife brother son stepmother mother-in-law niece daughter-in-law boyfriend
motion: movement proposal resolution; motivated: drive inspire prompt | deter; motivation: reason drive incentive; motive: reason cause grounds
motor: engine car vehicle; motorcycle: motorbike bike vehicle | car bicycle truck van; motorhome: vehicle camper camper_van | car boat
motorist: driver drivers car_driver | cyclist pedestrian passenger biker trucker rider; mount: launch climb rise organise stage | descend
mountain: peak hill mount summit | valley lake beach river; mountaineer: climber | skier sailor cyclist diver; mountainous: hilly | flat coastal
mourn: grieve lament | celebrate rejoice; mourning: grief grieving bereavement | celebration rejoicing; mouth: lips | nose eye ear
move: shift relocate transfer step action travel measure go decision walk go_to | stay remain keep
movement: campaign group motion move organisation | stillness; movie: film picture feature production | play book song series album show
mph: | kph kilometre; mud: dirt | snow sand; multi: several many multiple | single; multinational: international global | local domestic
multiple: several many numerous various number | single one; mum: mother parent mom | dad father aunt sister daughter grandmother
municipal: city local town civic | federal national; municipality: city town council
murder: kill killing homicide slaying slay death | manslaughter theft assault rape suicide accident fraud kidnap
murderer: killer | victim robber rapist; murderous: deadly homicidal killing | peaceful; museum: gallery | library theater zoo
music: songs tune sound | art dance film; musical: show song production stage theatre play performance singing | ballet opera film
musician: artist performer | actor painter dancer; muster: gather summon; muted: subdued quiet soft restrained low-key | loud enthusiastic
muttering: mumble murmur say | shout scream; mutually: jointly | unilaterally; mysterious: strange unexplained puzzling
mysteriously: inexplicably strangely; mystery: puzzle unknown unexplained enigma
`;
