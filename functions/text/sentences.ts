import type { Span } from '../core/article.ts';
import { stopWords } from './stop-words.ts';

/**
 * Where sentences end. A full stop ends one unless what stands before it is known to be an abbreviation, an initial,
 * an ordinal or a list number, and what follows does not look like the start of a sentence. One pass over the text;
 * each candidate looks a bounded number of characters back and ahead, so the time is linear.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Titles, written with a capital and followed by a name. */
const titles =
  words(`mr mrs ms mx dr prof rev fr hon gov sen rep reps sens pres supt insp det lt col gen maj capt cpt cmdr
  adm cdr cdre brig sgt cpl pvt pfc spc amb sec atty msgr messrs mme mlle st ste mt ft sr sra srta dra dña herr hr ing arch lic avv
  dott mgr`);

/** Always followed by what they belong to. */
const joined = words('vs v viz cf approx ca e.g i.e z.b d.h u.a o.ä p.ej evtl ggf vgl sog bzw');

/** Joined to a number that follows. */
const beforeNumber =
  words(`no nos nr núm num art arts vol vols ch sec sect para p pp pg ed op fig figs eq jan feb mar apr
  jun jul aug sep sept oct nov dec tel ext room rm flt abs`);

/** May end a sentence: they do where a function word follows. */
const sometimes = words(
  'etc al est assn dept univ ave blvd rd bldg hwy rte apt usw s.a s.p.a c.v ft lb lbs oz hr hrs min',
);

/** The same, where written with a capital; in small letters many are words of their own. */
const sometimesNames =
  words(`inc corp ltd co cos llc plc bros jr sr esq phd ph.d dist ariz ala ark calif colo conn del fla
  ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo gov't int'l mfg
  natl jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`);

/** Capitalised words that follow the clock rather than start a sentence. */
const afterClock = words(`monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january
  february march april may june july august september october november december gmt utc est edt et pst pdt pt cst cdt ct
  mst mdt mt bst cet cest ist pkt eastern central pacific mountain local greenwich`);

/** Function words that are also names or nouns, so that they say nothing after "U.S." or "Jr.". */
const ambiguous = words('will may can us new one two made own same');

/** English words that begin sentences and rarely follow an abbreviation with a capital. */
const beginners = words(`nobody everybody somebody everyone someone anyone nothing everything something police officials
  experts critics witnesses residents meanwhile however although though despite earlier later today yesterday since
  during according instead perhaps neither either even only once still together hundreds thousands dozens`);

const speech = words(`said says asked asks added adds replied wrote writes told cried shouted exclaimed insisted joked
  tweeted wondered demanded yelled quipped recalled answered declared`);

const germanMonths = words(`januar jänner februar märz april mai juni juli august september oktober november dezember`);

/** Houses, bands and plays that are written with a mark. */
const namesWithMark = words('Yahoo! Jeopardy! Wham! Oklahoma! Oliver! Airplane! Kahoot! Yum! Joomla! Which? Guess?');

const terminal = /[.!?…]+(?:["'”’»)\]]|\*{1,2}(?=\s|$))*|[。！？｡]+[”’」』）]*|[؟۔।॥]+["'”’»)\]]*/gu;
/** A photo credit after a caption stands alone: "…in Milan. Image: A. Name." and "Belle Image: A. Name." */
const beforeCredit = /\s(?=(?:Image|Photo|Picture)(?: (?:credit|source|courtesy))?\s?:\s\p{Lu})/gu;
const openers = /^["'“‘„«»‹¿¡([\-–—•*\s`]+/u;

interface Around {
  text: string;
  start: number;
  end: number;
  starters: ReadonlySet<string>;
  german: boolean;
}

/** The written word that starts at the front of `rest`, at most 30 characters. */
const leading = (rest: string): string => rest.match(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,29}/u)?.[0] ?? '';

const startsSentence = (rest: string, starters: ReadonlySet<string>): boolean => {
  const word = leading(rest).toLowerCase().replaceAll('’', "'");
  return (starters.has(word) && !ambiguous.has(word)) || beginners.has(word);
};

/** After a closing quote: "…?" Smith asked — the name and verb of the same sentence. */
const attributes = (rest: string): { verb: boolean; closed: boolean } => {
  const [said, verb] = rest.match(/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}?(\p{Ll}+)\b(?!\s+that\b)/u) ?? [''];
  return { verb: verb !== undefined && speech.has(verb), closed: /^\s*[.,]/.test(rest.slice(said.length)) };
};

/** How far the word around a mark is looked at: addresses are long, but not endless. */
const addressReach = 200;

/** Whether a mark without a space behind it stands in the address of a page or of a mailbox. */
const isInAddress = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - addressReach), from).match(/\S*$/)?.[0] ?? '';
  const behind = text.slice(to, to + addressReach).match(/^\S*/)?.[0] ?? '';
  return (
    (before + behind).includes('@') ||
    /(?:^|[("“'‘])(?:[a-z][a-z+.-]*:\/\/|www\b)|\p{L}\.\p{L}{2,}[/?#]/iu.test(before) ||
    behind.includes('://') ||
    /^[\p{L}\p{N}.-]+\.\p{Ll}{2,}\//u.test(behind)
  );
};

const ends = ({ text, start, end, starters, german }: Around, from: number, to: number, mark: string): boolean => {
  const after = text.slice(to, Math.min(end, to + 90));
  if (after.trim() === '' && to + 90 >= end) return true;
  const spaced = /^\s/.test(after);
  const before = text.slice(Math.max(start, from - 40), from);
  const word = before.match(/\S+$/)?.[0] ?? '';
  if (/[。！？｡]/u.test(mark)) return true;
  if (!spaced) {
    // Scraped text glues sentences: "…the talks.The minister…", never "U.S.A" or "example.Com".
    if (!/^[.!?][”’»]?$/.test(mark) || !/^\p{Lu}\p{Ll}*(?:\s|\p{Ll}\p{Ll})/u.test(after)) return false;
    if (isInAddress(text, from, to)) return false;
    return (
      /^[\p{Ll}'’-]{2,}$/u.test(word) ||
      (/^(?:\p{Lu}\p{Ll}{2,}|[$£€]?\p{Nd}[\p{Nd}.,]*%?)$/u.test(word) && startsSentence(after, starters))
    );
  }
  const gap = after.match(openers)?.[0] ?? '';
  const rest = after.slice(gap.length);
  const next = rest[0] ?? '';
  if (next === '' || !/[\p{L}\p{N}$£€#@&]/u.test(next)) return false;
  const lower = /^\p{Ll}/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}/u.test(rest);
  if (lower) return false;
  if (/[؟۔।॥]/u.test(mark)) return true;
  const quoted = mark.length > 1 && /["'”’»]$/u.test(mark);
  if (/^[!?]/.test(mark)) {
    if (quoted && attributes(rest).verb) return false;
    if (/^\s*[-–—]/u.test(gap) && quoted) return false;
    // "Yahoo! Inc", "E! News", "Guess? jeans".
    if (mark.length === 1 && (/^\p{Lu}$/u.test(word) || namesWithMark.has(word + mark)))
      return startsSentence(rest, starters);
    return true;
  }
  // "…" Roesler said. — but "…" Roesler said the site… starts anew: before its own attribution a quote ends in a comma.
  if (quoted) {
    const { verb, closed } = attributes(rest);
    if (verb && closed) return false;
  }
  if (mark !== '.') return true;
  const bare = word.replace(/^["'“‘„«([\-–—]+/u, '');
  const key = bare.toLowerCase();
  const last = key.match(/[^-–—/]*$/u)?.[0] ?? key;
  if (bare === '') return true;
  if (/^(?:a\.m|p\.m|am|pm)$/.test(last) || (last === 'm' && /\b[ap]\.\s?m$/i.test(before)))
    return !afterClock.has(leading(rest).toLowerCase().replace(/\.$/, ''));
  const digit = /^\p{Nd}/u.test(next);
  const begins = !/[-–—]/.test(gap) && (gap.trim() !== '' || startsSentence(rest, starters));
  const capital = /^\p{Lu}/u.test(bare.match(/[^-–—/]*$/u)?.[0] ?? '');
  // "5 Main St. He …": a street after a name, not a saint before one.
  if (last === 'st' && /\p{Lu}\p{L}+\s+\S+$/u.test(before)) return !digit && begins;
  if (joined.has(last) || (capital && titles.has(last))) return false;
  if (digit && beforeNumber.has(last)) return false;
  if (last === 'no') return true;
  if (sometimes.has(last) || (capital && sometimesNames.has(last))) return !digit && begins;
  // "Sgt", "Hdqrs": an abbreviation has no vowel; one in capitals only is a name like any other.
  if (capital && /^[b-df-hj-np-tv-xz]{2,5}$/.test(last) && !/^\p{Lu}+$/u.test(bare)) return begins;
  // U.S., U.N., Ph.D.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(last)) return begins;
  if (/^\p{L}$/u.test(last)) {
    const prior = before.slice(0, before.length - word.length).match(/(\S+)\s+$/)?.[1] ?? '';
    if (bare === 'I' && !/^\p{Lu}/u.test(prior)) return true;
    return startsSentence(rest, starters) && prior !== '';
  }
  if (/^\p{Nd}{1,3}$/u.test(bare)) {
    // A list number, or a German ordinal before its month.
    if (before.trim() === bare && from - bare.length - start < 4) return false;
    return !(german && germanMonths.has(leading(rest).toLowerCase()));
  }
  return true;
};

/** Ranges of sentences within [start, end) of a text, trimmed of white space, in order, none empty. */
export const sentenceRanges = (text: string, { start, end }: Span, language = 'en'): Span[] => {
  const ranges: Span[] = [];
  const around: Around = { text, start, end, starters: stopWords(language), german: /^de\b/i.test(language) };
  let from = start;
  const close = (to: number) => {
    while (from < to && /\s/.test(text[from]!)) from++;
    let stop = to;
    while (stop > from && /\s/.test(text[stop - 1]!)) stop--;
    if (stop > from) ranges.push({ start: from, end: stop });
    from = to;
  };
  const part = text.slice(start, end);
  const credits = [...part.matchAll(beforeCredit)].map(({ index }) => start + index);
  let credit = 0;
  for (const match of part.matchAll(terminal)) {
    const at = start + match.index;
    for (; credits[credit] !== undefined && credits[credit]! < at; credit++) close(credits[credit]!);
    if (ends({ ...around, start: from }, at, at + match[0].length, match[0])) close(at + match[0].length);
  }
  for (const at of credits.slice(credit)) close(at);
  close(end);
  return ranges;
};

const bullet = /^\s*(?:[-*•–·]\s|\(?\d{1,2}[.)]\s)/u;

/**
 * Paragraphs of a text: parted by blank lines, and by line ends where a line is a heading or a list item rather than
 * a wrapped line (it is clearly shorter than the longest line of its block and ends without punctuation).
 */
export const paragraphRanges = (text: string): Span[] => {
  const ranges: Span[] = [];
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim()) ranges.push({ start, end });
  };
  let blockStart = 0;
  const block = (end: number) => {
    const body = text.slice(blockStart, end);
    const lines = body.split('\n');
    if (lines.length === 1) {
      add(blockStart, end);
      return;
    }
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
    let start = blockStart;
    let at = blockStart;
    for (const [index, line] of lines.entries()) {
      const lineEnd = at + line.length;
      const following = lines[index + 1];
      const whole = /[.!?…:;,"”’。۔؟]\s*$/u.test(line) || line.length > longest * 0.7;
      if (
        following !== undefined &&
        (bullet.test(following) || (!whole && /^\s*[\p{Lu}\p{Lo}\p{N}"“]/u.test(following)))
      ) {
        add(start, lineEnd);
        start = lineEnd + 1;
      }
      at = lineEnd + 1;
    }
    add(start, end);
  };
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    block(gap.index);
    blockStart = gap.index + gap[0].length;
  }
  block(text.length);
  return ranges;
};
