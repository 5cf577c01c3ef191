/** What somebody is: offices, ranks, professions, trades, and what people are to each other. */
export const occupations: ReadonlySet<string> = new Set(
  `academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide airman alderman
  ambassador analyst anchorman anchorwoman announcer anthropologist archaeologist archbishop archdeacon architect artist
  assemblyman assemblywoman assistant astronaut astronomer astrophysicist athlete attorney auctioneer auditor author bailiff
  baker ballerina banker barista barman baron baroness barrister bassist bassoonist batsman bellboy bellman biochemist
  biographer biologist bishop blogger bodyguard bombardier bookkeeper bookmaker boss botanist bouncer bowler boxer boyfriend
  bricklayer brigadier broker brother brother-in-law businessman businesswoman butcher butler cabinetmaker cameraman campaigner
  candidate captain cardinal cardiologist caretaker carpenter cartoonist cashier caterer cellist chairlady chairman chairperson
  chairwoman chancellor chaplain chauffeur chef chemist chief choreographer cinematographer classmate cleaner clergyman cleric
  clerk climatologist climber clinician co-author co-chair co-chairman co-director co-founder co-owner co-pilot co-star
  co-worker coach coauthor cobbler cofounder colleague colonel columnist comedian comedienne comic commander commentator
  commissioner commodore composer comptroller conductor confidant congressman congresswoman conservationist constable consul
  consultant contractor controller coordinator copilot cornerback coroner corporal correspondent costar councillor councilman
  councilor councilwoman counsel counsellor counselor countess courier cousin crewman cricketer criminologist critic curate
  curator cyclist dancer daughter deacon dean defenseman dentist deputy dermatologist designer detective diplomat director
  disc-jockey dissident doctor documentarian dramatist drummer duchess duke dustman ecologist economist editor educator
  electrician emir emperor empress engineer ensign entertainer entrepreneur envoy epidemiologist essayist ex-boyfriend
  ex-girlfriend ex-husband ex-wife executive explorer farmer father father-in-law fiance fiancee fiancé fiancée film-maker
  filmmaker financier firefighter fireman fisherman flautist footballer forecaster foreman founder frontman gamekeeper gardener
  geneticist geographer geologist geophysicist girlfriend goalie goalkeeper goaltender godfather godmother golfer governor
  granddaughter grandfather grandmother grandson grocer guitarist gunsmith gymnast gynaecologist hairdresser half-brother
  half-sister handyman harpist headmaster headmistress headteacher heir heiress herbalist historian homemaker hotelier
  housekeeper housewife humorist husband hydrologist illustrator imam immunologist impresario industrialist inspector instructor
  intern interpreter inventor investigator investor jailer janitor jeweler jeweller jockey journalist judge juror justice
  keyboardist king laborer labourer landlady landlord landowner lawmaker lawyer leader lecturer legislator librarian lieutenant
  lifeguard linebacker linguist lobbyist locksmith machinist magician magistrate magnate mailman manager marathoner marshal
  mason mathematician matriarch mayor mayoress mechanic mediator medic mentor merchant meteorologist midfielder midwife milkman
  minister missionary mobster model mogul mother mother-in-law mountaineer musician musicologist nanny naturalist negotiator
  neighbor neighbour nephew neurologist neuroscientist neurosurgeon newscaster newsreader niece nominee notary novelist nun
  nurse nutritionist obstetrician officer ombudsman ombudswoman oncologist ophthalmologist optician organiser organist organizer
  orthodontist outfielder paediatrician painter palaeontologist paleontologist paperboy paramedic parliamentarian pastor
  pathologist patriarch patrolman pediatrician percussionist pharmacist philanthropist philosopher photographer photojournalist
  physician physicist physiotherapist pianist pilot pitcher playwright plumber podcaster poet policeman policewoman politician
  pollster pope porter postman postmaster potter preacher premier presenter president priest priestess prince princess producer
  professor programmer promoter prosecutor provost psychiatrist psychologist psychotherapist publican publicist quarterback
  queen rabbi radiologist rancher ranger rapper realtor receiver receptionist rector referee registrar reporter representative
  researcher restaurateur reverend rheumatologist roommate rower salesman saleswoman saxophonist scholar scientist screenwriter
  scriptwriter sculptor seaman seamstress secretary seismologist selectman senator sergeant shareholder sheikh sheriff shoemaker
  shopkeeper shortstop singer sister sister-in-law skater skier skipper skydiver socialite sociologist soldier solicitor son
  songstress songwriter soprano spokesman spokesperson spokeswoman sportscaster sprinter statesman statistician stepbrother
  stepdaughter stepfather stepmother stepsister stepson steward stewardess stockbroker strategist striker stuntman stylist
  sub-editor sub-inspector sultan superintendent supervisor surfer surgeon surveyor swimmer tailor tanner taoiseach teacher
  teammate technician technologist tenor theologian therapist trainer translator treasurer trombonist trooper trucker trumpeter
  trustee tutor tycoon umpire undersecretary undertaker vet veterinarian veterinary vicar violinist virologist vocalist
  volcanologist waiter waitress warden warder weaver welder whistle-blower whistleblower widow widower wife wrestler writer
  youtuber zoologist`.split(/\s+/u),
);
