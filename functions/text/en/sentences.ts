/**
 * Abbreviations and words that decide whether a mark ends a sentence of an English text; all in lower case without the last point.
 * Foreign titles and abbreviations are included because English reports print them too.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Titles, written with a capital and followed by a name. */
export const titles =
  words(`mr mrs ms mx dr prof rev fr hon gov sen rep reps sens pres supt insp det lt col gen maj capt cpt cmdr
  adm cdr cdre brig sgt cpl pvt pfc spc amb sec atty msgr messrs mme mlle st ste mt ft sr sra srta dra dña herr hr ing arch lic avv
  dott mgr cllr cllrs ald revd comdr asst assoc dep pte`);

/** Abbreviations that never end a sentence. */
export const alwaysContinued = words('vs v viz cf approx ca e.g i.e z.b d.h u.a o.ä p.ej evtl ggf vgl sog bzw');

/** Abbreviations that do not end a sentence when a number follows. */
export const beforeNumbers =
  words(`no nos nr n° nº núm num tab art arts vol vols ch sec sect para p pp pg ed op fig figs eq jan feb mar apr
  jun jul aug sep sept oct nov dec tel ext room rm flt abs`);

/** Abbreviations that end a sentence only when a word that starts sentences follows. */
export const mayEndSentence = words(
  'etc al est assn dept univ ave blvd rd bldg hwy rte apt usw s.a s.p.a c.v ft lb lbs oz hr hrs min',
);

/** The same, but only if written with a capital; in lower case many of these are ordinary words. */
export const capitalisedMayEndSentence =
  words(`inc corp ltd co cos llc plc bros jr sr esq phd ph.d dist ariz ala ark calif colo conn del fla
  ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo gov't int'l mfg
  natl jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`);

/** Capitalised words that can follow "a.m." or "p.m." within a sentence. */
export const afterClock =
  words(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january
  february march april may june july august september october november december gmt utc est edt et pst pdt pt cst cdt ct
  mst mdt mt bst cet cest ist pkt eastern central pacific mountain local greenwich`);

/** Function words that are also names or nouns, so they are no sign of a new sentence after "U.S." or "Jr.". */
export const ambiguous = words('will may can us new one two made own same');

/** Words, besides function words, that begin sentences and that rarely follow an abbreviation with a capital. */
export const sentenceStarters =
  words(`nobody everybody somebody everyone someone anyone nothing everything something police officials
  experts critics witnesses residents meanwhile however although though despite earlier later today yesterday since
  during according instead perhaps neither either even only once still together hundreds thousands dozens`);

/** Verbs of speech after a closing quotation mark. */
export const speechVerbs =
  words(`said says asked asks added adds replied wrote writes told cried shouted exclaimed insisted joked
  tweeted wondered demanded yelled quipped recalled answered declared`);

/** Companies, bands and plays whose names end with a mark. */
export const namesWithMark = words(
  'Yahoo! Jeopardy! Wham! Oklahoma! Oliver! Airplane! Kahoot! Yum! Joomla! Which? Guess?',
);

/** Where a photo credit follows a caption; the credit is a sentence of its own: "…in Milan. Image: A. Name." and "Belle Image: A. Name." */
export const beforeCredit = /\s(?=(?:Image|Photo|Picture)(?: (?:credit|source|courtesy))?\s?:\s\p{Lu})/gu;
