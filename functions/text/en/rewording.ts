/** Which English words an editor may exchange without changing what a sentence says, and which never. Lower case. */

/** The lines in which each word stands, by its number. */
const groups = (lines: string): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const [index, line] of lines.trim().split('\n').entries())
    for (const word of line.trim().split(/\s+/)) found.set(word, (found.get(word) ?? new Set()).add(index));
  return found;
};

/** Words of one line say the same in a report. */
export const synonyms = groups(`
  said says say stated states told tells announced added noted explained commented remarked confirmed
  begin begins began begun start starts started commence commenced
  end ended ends finish finished conclude concluded
  buy buys bought purchase purchased acquire acquired
  big large huge vast massive enormous sizeable major
  small little tiny minor
  people persons individuals residents
  children kids youngsters
  police officers cops policemen
  lawyer lawyers attorney attorneys solicitor solicitors
  firm company business corporation
  fire blaze
  crash collision accident
  car vehicle automobile
  house home
  film movie
  shop store
  show shows showed reveal reveals revealed
  help helps helped aid aided assist assisted
  need needs needed require requires required
  get gets got receive receives received obtain obtained
  give gave gives provide provided provides offer offered
  use used uses utilise utilised utilize utilized
  try tried tries attempt attempted attempts seek sought seeks
  happen happened occur occurred took
  important significant key crucial
  difficult hard tough challenging
  quick quickly fast rapid rapidly swift swiftly
  roughly about around approximately some nearly almost
  over exceeding
  doctor doctors physician physicians medics
  plane aircraft aeroplane airplane jet
  ship vessel boat
  job jobs post position role
  plan plans scheme proposal
  talks negotiations discussions
  deal agreement accord pact
  fight battle
  climb climbed rise rises rose risen increase increased increases grow grew up jumped surged soared
  fall falls fell fallen drop drops dropped decline declined declines decrease decreased down slid plunged
  cut cuts reduce reduced reduces slash slashed
  die died dies killed dead deaths
  injured hurt wounded
  build built construct constructed
  stop stopped halt halted
  allow allows allowed permit permits permitted let
  choose chose pick picked select selected
  live lives lived reside resides resided
  leave left leaves depart departed quit
  go went travel travelled traveled
  think thinks thought believe believes believed
  want wants wanted wish wishes wished
  ask asked asks request requested
  find found discover discovered
  ruling decision judgment judgement verdict
  government administration authorities
  worker workers employee employees staff
  pupil pupils student students
  head boss chief leader
  nation country state
  town city
  centre center
  cash money funds
  also too
  while whilst although though
  because since as
  including among such
  last past
  next following
  which that
  organisation organization group body
  study report research
  rain rainfall
  area region district
  expert experts specialist specialists
  row dispute
  tent marquee
  hit struck
`);

/** Words of one line exclude one another where they stand for each other, though several mean much the same elsewhere. */
export const opposites = groups(`
  north south east west northern southern eastern western northeast northwest southeast southwest
  left right
  mother father brother sister son daughter wife husband uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepson stepdaughter widow widower
  man woman boy girl
  male female
  won lost drew
  win loss draw
  beat
  guilty innocent
  convicted acquitted cleared
  increase decrease
  rise fall
  rose fell
  higher lower
  more less fewer
  most least
  above below
  before after
  buyer seller
  bought sold
  import imports export exports
  imported exported
  profit loss
  surplus deficit
  approve reject
  approved rejected
  accepted refused declined
  supported opposed
  supports opposes
  for against
  arrested released charged convicted sentenced
  alive dead
  killed injured
  first second third fourth fifth sixth seventh eighth ninth tenth
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  day week month year decade
  days weeks months years decades
  up down
  resigned dismissed
  hired dismissed
  opened closed
  admitted denied
  confirmed denied
  accused praised
  allowed banned
  passed failed
  signed vetoed
  launched cancelled
  postponed cancelled
  arrived departed
  joined left
  promised refused
  suspended sacked
  detained questioned
  daily weekly monthly yearly annually
  hour hours minute minutes second seconds
  morning afternoon evening night
  million billion trillion thousand hundred
  dollars pounds euros yen rupees
  miles kilometres kilometers metres meters feet
  tonnes tons kilograms kilos pounds
  percent points
  primary secondary
  senior junior
  president minister governor mayor senator
  manslaughter murder
  republican democrat democratic labour conservative
  protestant catholic
  christian muslim jewish hindu
`);

/** Words that change what the word beside them says: whoever adds or removes one changes the statement. */
export const qualifiers: ReadonlySet<string> = new Set(
  `former ex acting deputy vice assistant interim alleged allegedly suspected attempted unsuccessful unsuccessfully failed
  partially temporarily proposed planned half double twice triple only co`.split(/\s+/),
);

/** Whether two words stand in one line of a table. */
export const shareLine = (table: ReadonlyMap<string, ReadonlySet<number>>, one: string, other: string): boolean => {
  const lines = table.get(one);
  const others = table.get(other);
  return lines !== undefined && others !== undefined && !lines.isDisjointFrom(others);
};

/** Before a word they make its opposite. */
export const negativePrefixes = /^(?:un|il|im|in|ir|dis|non|mis)(?=\p{L}{4})/u;
