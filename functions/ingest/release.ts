import type { Instant, Published } from '../core/article.ts';
import { plainDigits } from '../text/published.ts';
import { type Moment, momentAtStart, momentOf } from './moment.ts';
import { isNoticeParagraph, isNoticeTitle, noticeOrder } from './notices.ts';

/** Something that a publisher says against telling an article to readers now, in the words in which it was said. */
export type Hold =
  /** Not before a time; without `moment` nobody can tell which. */
  | { kind: 'embargo'; said: string; moment?: Moment }
  /** Not before its own date. */
  | { kind: 'scheduled'; said: string }
  /** A time of publication, which is an embargo only where it lies ahead. */
  | { kind: 'publication'; said: string; moment: Moment }
  /** Not at all: a draft, a notice that takes a story back, a status other than published. */
  | { kind: 'never'; said: string; reason: string };

/** Why an article is not told now, and from when on it may be. */
export interface Withheld {
  code: 'withheld';
  reason: string;
  until?: Instant;
  /** Someone has to mend it: there is an embargo, and nobody can tell until when. */
  isUnclear?: true;
}

const maxSaid = 120;
/** Words for any value that a format can hold; an object has none. */
const wordsFor = (value: unknown): string =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? '' : String(value);
const quoted = (said: unknown) => `"${wordsFor(said).trim().slice(0, maxSaid)}"`;

/** Names of fields, less what programs write between words: `embargo_until`, `embargoUntil` and `Embargo-Until` are one. */
const plainName = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

const notBefore = new Set(
  [
    'notbefore not publishbefore publishat publishon publishafter publishfrom releaseat releaseon releaseafter',
    'releasetime holduntil holdfor scheduledat scheduledfor scheduledtime scheduleddate scheduledon availablefrom',
    'availableat availableafter goliveat golivedate golivetime visiblefrom liveat unlockat donotpublishbefore',
    'notforpublicationbefore notforreleasebefore sperrfrist sperrfristbis gesperrtbis',
  ].flatMap((names) => names.split(' ')),
);
const publication = new Set(['publishdate', 'releasedate', 'publishedtime', 'publicationtime']);
const statusNames = new Set(
  'status pubstatus publicationstatus publishstatus publishingstatus poststatus articlestatus workflowstate'.split(' '),
);
const unpublished = new Set(
  [
    'withheld canceled cancelled killed kill withdrawn retracted draft autodraft pending private trash trashed',
    'unpublished deleted spiked hold onhold held notpublished inreview review',
  ].flatMap((names) => names.split(' ')),
);
const embargoed = new Set(['embargoed', 'embargo', 'underembargo']);
const scheduled = new Set(['future', 'scheduled']);
const flags = new Set(
  'draft isdraft killed iskilled withdrawn iswithdrawn retracted isretracted unpublished'.split(' '),
);
const noteNames = new Set(
  'ednote ednotes editornote editorsnote editorialnote editorialnotes notetoeditors'.split(' '),
);

const isNo = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value !== 'object' &&
    /^\s{0,9}(?:none|no|false|n\/?a|0|null|lifted|expired|over|inactive|released)?\s{0,9}$/i.test(String(value)));
const isYes = (value: unknown) =>
  value === true || (typeof value === 'string' && /^\s{0,9}(?:true|yes)\s{0,9}$/i.test(value));

/** The value of a field that may hold its time one level deeper: `{ "embargo": { "until": "…" } }`. */
const inner = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? null : inner(value[0]);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const fields = Object.entries(value).slice(0, 20);
  const off = fields.some(([name, held]) => /^(?:active|enabled|embargoed|value)$/i.test(name) && held === false);
  if (off) return null;
  return (
    fields.find(([name, held]) => /until|end|lift|release|time|date|value|at$/i.test(name) && !isNo(held))?.[1] ?? true
  );
};

const embargo = (name: string, value: unknown): Hold[] => {
  const given = inner(value);
  if (isNo(given)) return [];
  const moment = momentOf(given);
  const said = isYes(given) || typeof given === 'object' ? `"${name}"` : `"${name}": ${quoted(given)}`;
  return [{ kind: 'embargo', said, ...(moment && { moment }) }];
};

const maxFields = 500;
/** Fields that programs put others into; a JSON Feed's extensions begin with an underscore. */
const boxes = new Set(
  'meta metadata attributes properties extra custom customfields acf fields publishing publication workflow'.split(' '),
);
const isBox = (name: string, value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  (boxes.has(plainName(name.slice(0, 60))) || (name.startsWith('_') && !/embargo|before|publish/i.test(name)));

const isEmbargoName = (name: string): boolean => {
  const plain = plainName(name.slice(0, 60));
  return plain.startsWith('embargo') || notBefore.has(plain);
};

/**
 * What the fields of an article say against telling it now, whatever their format: embargoes under any of their usual
 * names, drafts, statuses other than published, and notes to editors that hold a story back or take it back.
 */
export const holdsInFields = (fields: Record<string, unknown>): Hold[] =>
  Object.entries(fields)
    .slice(0, maxFields)
    // What a box says of a status may be about something else; an embargo is one wherever it stands.
    .flatMap(([name, value]) => [
      [name, value] as const,
      ...(isBox(name, value)
        ? Object.entries(value)
            .slice(0, maxFields)
            .filter(([inside]) => isEmbargoName(inside))
        : []),
    ])
    .flatMap(([name, value]): Hold[] => {
      const plain = plainName(name.slice(0, 60));
      if (/^embargo/.test(plain)) {
        if (/note|reason|text|message|type|level|start|begin|lifted|expired/.test(plain)) return [];
        return embargo(name, value);
      }
      if (notBefore.has(plain)) return embargo(name, value);
      if (publication.has(plain)) {
        const moment = momentOf(value);
        return moment ? [{ kind: 'publication', said: `"${name}": ${quoted(value)}`, moment }] : [];
      }
      if (noteNames.has(plain)) return typeof value === 'string' ? holdsInNote(value) : [];
      if (statusNames.has(plain) && typeof value === 'string') {
        const status = plainName(value.slice(0, 60));
        const said = `"${name}": ${quoted(value)}`;
        if (embargoed.has(status)) return [{ kind: 'embargo', said }];
        if (scheduled.has(status)) return [{ kind: 'scheduled', said }];
        return unpublished.has(status) ? [{ kind: 'never', said, reason: `Its status is ${quoted(value)}` }] : [];
      }
      const isFlagged = flags.has(plain)
        ? isYes(value)
        : plain === 'published' && (value === false || value === 'false');
      return isFlagged ? [{ kind: 'never', said: name, reason: `It says "${name}": ${wordsFor(value)}` }] : [];
    });

/** How much of a line is looked at. */
const maxLine = 300;

/** What may stand before a call: whom it is for, what it is about, how strictly it is meant. */
const lead = [
  '(?:please )?notes?(?: to editors?)?|editors?|attention|urgent|strictly|strict|under|news|press|media|release',
  '(?:this|the|all) (?:(?:press|news|media) )?(?:release|report|article|story|study|information|material|following)(?: (?:is|are))?',
  'achtung|bitte|mit|pressemitteilung|communiqué|information|à|nota(?: de prensa)?|informaci[oó]n|noticia|comunicado|تنبيه|خبر|نوٹ',
].join('|');
/** What holds a text back by itself or before a time, in the languages of the product. */
const calls = [
  'embargo(?:ed)?|(?:not (?:for|to be)|no) (?:release|publication|use|broadcast|released|published|used)',
  'hold for (?:release|publication)|hold(?= (?:until|till?|for)\\b)|for (?:release|publication)',
  'do not (?:publish|release|broadcast|use|distribute|circulate)(?: this)?',
  'sperrfrist(?:ende)?(?: beachten)?|sperrvermerk|gesperrt|nicht (?:zur )?veröffentlich(?:en|ung)|nicht(?= vor (?:dem )?[\\d\\p{L}])',
  '(?:frei(?:gegeben)? zur )?veröffentlichung(?: erst| frei)?(?= ab\\b)|freigegeben(?= ab\\b)',
  '(?:sous )?embargo(?: strict)?(?= jusqu)|sous embargo|ne pas (?:publier|diffuser|communiquer)|(?:publication|diffusion) interdite',
  '(?:bajo )?embargo(?= hasta)|bajo embargo|embargad[oa]s?|no (?:publicar|difundir)|prohibida (?:su|la) (?:difusión|publicación)',
  '(?:ليس|غير قابل|غير مخصص|ممنوع|محظور|محظورة|يحظر|يمنع|لا يسمح) ?(?:من |ب)?(?:لل|ال)نشر(?:ه)?|حظر (?:ال)?نشر|تحت الحظر|لا ينشر',
  'اشاعت پر پابندی|اشاعت ممنوع|ایمبارگو|شائع نہ کریں|پابندی(?=\\s{0,3}:)',
].join('|');
const between = '[\\s:,.!*–—-]{1,5}';
const call = new RegExp(`^[^\\p{L}\\p{N}]{0,10}(?:(?:${lead})${between}){0,4}(${calls})(?![\\p{L}\\p{N}])`, 'iu');
const strongCall = /^[^\p{L}\p{N}]{0,10}(?:[\p{L} ]{0,40}[\s:,.!*–—-])?(?:strictly|strict|under)\s/iu;
const connector =
  /^[\s:*–—-]{0,10}(?:(?:for|from) (?:release|publication|broadcast)[\s:]{0,3})?(?:(?:date|time|lifts?|ends?|expires?|to|against)[\s:]{1,3})?(until|till|til|(?:not )?before|prior to|on or after|after|bis(?: zum)?|vor|ab|hasta(?: el)?|antes(?: del?)?|jusqu['’](?:au?|à)|avant|حتى|قبل|لغاية|إلى)?(?!\p{L})[\s:*–—-]{0,10}/iu;
/** Words that no news begins with: before a colon or an "until" they hold back whatever follows. */
const unmistakable = /^(?:embargoed|sperrfrist.*|sous embargo.*|bajo embargo|hold for .*)$/i;
/** Those that hold back only what an "until" follows. */
const beforeUntil =
  /^(?:(?:not (?:for|to be)|no) (?:release|publication|use|broadcast|released|published|used)|do not .*|ne pas .*|no (?:publicar|difundir)|nicht (?:zur )?veröff.*)$/i;
const delimiter = /^[\s*]{0,5}[.;:|)\]*–—-][\s*]*/u;
/** What may follow a time and belongs to it: "local time", "(Ortszeit)", "veröffentlichen", "بجے تک". */
const afterTime =
  /^(?:[^\p{L}\p{N}]|(?:local|time|h|hrs?|hours?|horas?|heures?|uhr|only|ortszeit|veröffentlichen|freigegeben|onwards|تک|بالتوقيت|المحلي|بتوقيت \p{L}+)(?!\p{L}))*$/iu;
/** The end of a line that begins with the time, as in Urdu: "4 مئی 2026 سے پہلے شائع نہ کریں". */
const callAfterTime =
  /^[\s،,]{0,3}(?:تک|سے پہلے|سے قبل)[\s،,]{1,3}(?:(?:اسے |یہ خبر )?(?:شائع نہ (?:کریں|کیا جائے|کی جائے)|اشاعت (?:پر پابندی|ممنوع|کے لیے نہیں|نہ کریں))|ایمبارگو)/u;

/** What a line says against telling now, and what of the line is not about that. */
interface HeldLine {
  hold: Hold;
  rest: string;
}

const isCapital = (words: string) => words === words.toUpperCase() && words !== words.toLowerCase();

/** A line that begins with a call to hold a text back, taken apart. */
interface Called {
  head: string;
  /** The call itself: "EMBARGOED", "for release". */
  words: string;
  /** What follows the call. */
  after: string;
  /** Whether the call is followed by "until" or the like. */
  isUntil: boolean;
  timed: ReturnType<typeof momentAtStart>;
  /** What follows the call and its time. */
  remaining: string;
  /** Whether the call is written in capitals or strengthened: "strictly", "under". */
  isStrong: boolean;
  /** Whether the line says nothing else. */
  isAlone: boolean;
}

const maxZone = 40;

/** Whether a few words after the time of a plain order are the rest of it: "Berlin time", "heure de Paris". */
const isPartOfTime = (words: string, remaining: string): boolean =>
  unmistakable.test(words) &&
  remaining.length <= maxZone &&
  !/[.;:|–—-]\s*\S/u.test(remaining) &&
  !/^\s*[,\])]/.test(remaining);

const calledIn = (line: string): Called | undefined => {
  const head = plainDigits(line.slice(0, maxLine));
  const called = call.exec(head);
  if (!called) return undefined;
  const words = called[1]!;
  const after = head.slice(called[0].length);
  const [link, until] = connector.exec(after) as unknown as [string, string | undefined];
  const timed = momentAtStart(after.slice(link.length));
  const remaining = after.slice(link.length + (timed?.length ?? 0));
  return {
    head,
    words,
    after,
    isUntil: until !== undefined,
    timed,
    remaining,
    isStrong: isCapital(words) || strongCall.test(head),
    isAlone: afterTime.test(remaining) || (timed?.hasDayOrTime === true && isPartOfTime(words, remaining)),
  };
};

/** Whether a call with a time holds the text back: the line is nothing else, or is set apart from what follows. */
const holdsWithTime = ({ timed, remaining, words, isStrong, isAlone }: Called): boolean =>
  isAlone || (timed?.hasDayOrTime === true && (delimiter.test(remaining) || (isStrong && !/^for /i.test(words))));

/**
 * What a call without a time holds back: all of the text with the line, or with the line's rest as its beginning;
 * nothing where it may be news about an embargo.
 */
const heldWithoutTime = ({
  words,
  after,
  isUntil,
  remaining,
  isStrong,
  isAlone,
}: Called): 'line' | 'call' | undefined => {
  if (/^for /i.test(words)) return undefined;
  const isOrder = !/^embargo$/i.test(words);
  if (isAlone) return isStrong || isOrder ? 'line' : undefined;
  const hasColon = /^\s{0,3}[:–—\])-]/u.test(after);
  const isUnmistakable = unmistakable.test(words) || (isUntil && beforeUntil.test(words));
  const isVague = /^(?:after|further notice|delivery)\b/i.test(remaining);
  const isHeld = isUntil ? isStrong || isVague || isUnmistakable : hasColon && isUnmistakable;
  if (isOrder && isHeld) return 'line';
  // "EMBARGOED: New census" is marked; in a headline of capitals the word may be the news.
  return hasColon && isCapital(words) && !isCapital(remaining) ? 'call' : undefined;
};

/** A line that begins with the time and ends with the order. */
const heldAfterTime = (line: string): HeldLine | undefined => {
  const head = plainDigits(line.slice(0, maxLine)).trim();
  const timed = momentAtStart(head);
  if (!timed?.hasDayOrTime || !callAfterTime.test(head.slice(timed.length))) return undefined;
  const said = `"${head.slice(0, maxSaid)}"`;
  return { hold: { kind: 'embargo', said, ...(timed.moment && { moment: timed.moment }) }, rest: '' };
};

/**
 * An embargo as agencies and press offices write it above a text: "EMBARGOED UNTIL 00:01 GMT FRIDAY 1 JANUARY 2027".
 * News about embargoes ("Embargo on arms is extended until 2030") is none: after the call there must be a time, or the
 * line must be nothing else, or be plainly an order.
 */
const embargoLine = (line: string): HeldLine | undefined => {
  const called = calledIn(line);
  if (!called) return heldAfterTime(line);
  const { head, timed, remaining, isAlone } = called;
  const said = `"${head.trim().slice(0, maxSaid)}"`;
  const hold: Hold = { kind: 'embargo', said, ...(timed?.moment && { moment: timed.moment }) };
  const rest = (remaining + line.slice(maxLine)).replace(delimiter, '').trim();
  if (timed) return holdsWithTime(called) ? { hold, rest: isAlone ? '' : rest } : undefined;
  const held = heldWithoutTime(called);
  return held && { hold, rest: held === 'line' ? '' : rest };
};

const notice = (said: string): Hold => ({
  kind: 'never',
  said,
  reason: `It is a notice that takes a story back (${quoted(said)}), not news`,
});

/** What a note to editors says against telling now, in any of its sentences. The note itself is never printed. */
const holdsInNote = (note: string): Hold[] =>
  note
    .slice(0, 2000)
    .split(/[.!\n]\s/)
    .slice(0, 20)
    .flatMap((sentence) => {
      const held = embargoLine(sentence);
      if (held) return [held.hold];
      return isNoticeTitle(sentence) || noticeOrder.test(sentence.slice(0, maxLine)) || isNoticeParagraph(sentence)
        ? [notice(sentence)]
        : [];
    });

/** How many paragraphs are its head. */
const head = 5;

/**
 * What the title and the head of a text say against telling it now, and title and text without the lines that only say
 * that: once an embargo is over, readers need not see it.
 */
export const holdsInText = (
  title: string | null | undefined,
  paragraphs: readonly string[],
): { holds: Hold[]; title: string | null | undefined; paragraphs: readonly string[] } => {
  const holds: Hold[] = [];
  const without = (line: string): string => {
    const held = embargoLine(line);
    if (held) holds.push(held.hold);
    return held ? held.rest : line;
  };
  const ownTitle = title && without(title);
  const kept = paragraphs.flatMap((paragraph, index) => {
    if (index >= head) return [paragraph];
    if (isNoticeParagraph(paragraph) || (index === 0 && isNoticeTitle(paragraph))) holds.push(notice(paragraph));
    const left = without(paragraph);
    return left === paragraph || left ? [left] : [];
  });
  if (title && isNoticeTitle(title)) holds.push(notice(title));
  return { holds, title: ownTitle || null, paragraphs: kept };
};

const day = 86_400_000;

const written = (instant: number) => `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/**
 * Why an article must not be told at `now`, with the time from which it may be; undefined where it may. Without `now`
 * only what must never be told is held back, so that what was told once can be read again.
 *
 * A publication date is no promise of secrecy, and clocks and zones differ: it counts as ahead from a day on, or where
 * its day has not begun anywhere on earth. Embargoes hold to the minute; where several are written, the latest.
 */
export const withheld = (
  holds: readonly Hold[],
  { date, published, now }: { date: unknown; published: Published; now: Date | undefined },
): Withheld | undefined => {
  const never = holds.find((hold) => hold.kind === 'never');
  if (never) return { code: 'withheld', reason: `${never.reason}, so it is not published.` };
  const own = momentOf(date);
  const embargoes = holds.flatMap((hold): Extract<Hold, { kind: 'embargo' }>[] => {
    if (hold.kind === 'scheduled') return [{ kind: 'embargo', said: hold.said, ...(own && { moment: own }) }];
    return hold.kind === 'embargo' ? [hold] : [];
  });
  const latest = embargoes
    .filter(({ moment }) => moment !== undefined)
    .sort((a, b) => b.moment!.latest - a.moment!.latest)[0];
  if (embargoes[0] && !latest)
    return {
      code: 'withheld',
      isUnclear: true,
      reason: `It is under embargo, but ${embargoes[0].said} gives no time that can be read with certainty, so it is withheld. Write the time with its date and zone, such as 2027-06-01T06:00:00Z, or take the embargo out.`,
    };
  if (!now) return undefined;
  if (latest && latest.moment!.latest > now.getTime()) {
    const until = latest.moment!.latest;
    return {
      code: 'withheld',
      until: new Date(until).toISOString(),
      reason: `It is under embargo until ${written(until)} (${latest.said}) and is withheld until then.`,
    };
  }
  const moments = holds.flatMap((hold) => (hold.kind === 'publication' ? [hold.moment] : []));
  if (own?.exact) moments.push(own);
  else if (published.precision !== 'unknown') {
    const first = `${published.date}-01-01`.slice(0, 10);
    moments.push({ earliest: Date.parse(`${first}T00:00:00+14:00`), latest: Date.parse(first), exact: false });
  }
  const ahead = moments
    .filter(({ earliest, exact }) => (exact ? earliest - day : earliest) > now.getTime())
    .sort((a, b) => b.earliest - a.earliest)[0];
  return ahead
    ? {
        code: 'withheld',
        until: new Date(ahead.earliest).toISOString(),
        reason: `Its publication date is ahead (${written(ahead.earliest)}), so it is withheld until then.`,
      }
    : undefined;
};
