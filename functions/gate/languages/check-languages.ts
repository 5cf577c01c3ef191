import { isTelling } from '../../text/meanings.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { stopWords } from '../../text/stop-words.ts';
import { bearsOutFigure } from '../reading/bears-out-figure.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Refusal } from '../refusal.ts';
import type { Claim, Places } from '../support.ts';
import { hasSameSpeaker, hasSameVoice, isTurnedAround, prepositions } from './across-order.ts';
import { type AcrossDate, type AcrossFigure, type AcrossSentence, isSpeech, readAcross } from './across-reading.ts';
import { placesAcross } from './across-words.ts';
import { checkTranslatedQuotations, isTranslationMark } from './check-translations.ts';

/**
 * A sentence whose passages are in another language. It is borne out only if it says what one sentence of them says: each of its
 * names, figures and dates is there, each other word has a counterpart in the tables of both languages, who speaks and who does
 * what stand in the same order, and negation and certainty agree. What the tables do not know cannot be checked, so it is refused.
 */

/** Names, figures, dates and quotations that a sentence must have, and with its other words: fewer hold it to nothing. */
const minHeld = 1;
const minBorne = 3;

type Stands = (at: number) => readonly number[];

/** Looks for the counterparts of each word once. */
const standsIn = (own: AcrossSentence, across: AcrossSentence): Stands => {
  const found = new Map<number, readonly number[]>();
  return (at) => {
    const places = found.get(at) ?? placesAcross(own, at, across);
    found.set(at, places);
    return places;
  };
};

/** A sentence of the passages, with the one before it, which may name what this one calls "it". */
interface Side {
  evidence: Evidence;
  across: AcrossSentence;
  before: AcrossSentence | undefined;
  /** The words of this sentence that a word of the checked one stands for. */
  stands: Stands;
}

const refusal = (code: Refusal['code'], words: string, why: string): Refusal => ({ code, words, why });

const plain = (figure: AcrossFigure) => ({
  ...{ value: figure.value, hedge: figure.hedge, unit: '', from: figure.from, to: figure.to },
  ...{ isOrdinal: false, isYear: false, isShort: false, isBare: false },
});

const hasSameUnit = (one: AcrossFigure, other: AcrossFigure): boolean =>
  one.units.length === 0 ? other.units.length === 0 : one.units.some((unit) => other.units.includes(unit));

/** "97 to 61": two figures side by side that the passage has side by side and in the same order. */
const isOfPair = (
  own: AcrossSentence,
  said: AcrossFigure,
  across: AcrossSentence,
  same: readonly AcrossFigure[],
): boolean => {
  const apart = 2;
  const before = own.figures.find(({ to }) => said.from - to >= 0 && said.from - to <= apart);
  return (
    before !== undefined &&
    same.some((one) =>
      across.figures.some(({ value, to }) => value === before.value && one.from - to >= 0 && one.from - to <= apart),
    )
  );
};

/** Whether a figure is the same there, in the same unit, and what it counts stands at it and at no other figure. */
const isFigureThere = (own: AcrossSentence, said: AcrossFigure, { across }: Side, stands: Stands): boolean => {
  const same = across.figures.filter((one) => bearsOutFigure(plain(said), plain(one)) && hasSameUnit(said, one));
  if (same.length === 0 || across.figures.length === 1) return same.length > 0;
  if (isOfPair(own, said, across, same)) return true;
  const next = Math.min(...own.figures.flatMap(({ begin }) => (begin >= said.to ? [begin] : [])));
  const counted = own.read.words
    .slice(said.to, Math.min(said.to + 4, next))
    .find(({ isContent, isName, number }) => (isContent || isName) && !number);
  const there = counted ? stands(counted.at) : [];
  if (there.length === 0) return true;
  const apart = ({ from, to }: AcrossFigure, at: number) => (at < from ? from - at + 1 : at - to);
  return same.some((one) =>
    there.some((at) =>
      across.figures.every((other) => other.value === one.value || apart(other, at) >= apart(one, at)),
    ),
  );
};

const isDateThere = (said: AcrossDate, { across, evidence }: Side): boolean => {
  const resolved = evidence.read.dates.flatMap(({ named: { date } }) =>
    date.precision === 'day' ? [new Date(`${date.date}T00:00:00Z`)] : [],
  );
  if (said.weekday !== undefined)
    return (
      across.dates.some(({ weekday }) => weekday === said.weekday) ||
      resolved.some((date) => (date.getUTCDay() + 6) % 7 === said.weekday)
    );
  const isSame = (one: { month?: number; day?: number; year?: number }) =>
    one.month === said.month &&
    (said.day === undefined || one.day === said.day) &&
    (said.year === undefined || one.year === said.year);
  return (
    across.dates.some(isSame) ||
    resolved.some((date) => isSame({ month: date.getUTCMonth(), day: date.getUTCDate(), year: date.getUTCFullYear() }))
  );
};

/** How statements may be joined only if the passage joins them so. */
const judgedJoins: ReadonlySet<string> = new Set(['cause', 'condition', 'despite', 'instead']);

/** Words that join a noun and what it is: they state nothing that the noun does not. */
const copulas: ReadonlySet<string> = new Set(
  'blieb blieben bleibt bleiben resulto resultaron resulta quedo quedaron queda quedan reste restent remains remained'.split(
    ' ',
  ),
);

/** Words that mean something else before some words: "nach Angaben", "vor Anker", "97 voix contre 61". */
const isOtherwiseMeant = ({ read: { words } }: AcrossSentence, { at, word, gap }: Word): boolean => {
  const next = words[at + 1];
  if (!next) return false;
  if (word === 'nach') return next.capital || (gap.includes(',') && /^d(?:em|er|en)$/u.test(next.word));
  if (word === 'vor') return next.capital || next.number;
  return /^(?:contre|contra|gegen)$/u.test(word) && next.number;
};

/** Words of the sentence that something must bear out, besides figures, dates and quoted words. */
const wordsToBear = (own: AcrossSentence): Word[] => {
  const taken = new Set(
    [
      ...own.figures.map(({ begin, to }) => ({ from: begin, to })),
      ...own.dates,
      ...own.read.joins.filter(({ kind }) => judgedJoins.has(kind)),
    ].flatMap(({ from, to }) => own.read.words.slice(from, to).map(({ at }) => at)),
  );
  const { read } = own;
  const stops = stopWords(read.language);
  return read.words.filter((word) => {
    const { at, isContent, isName, isQuoted, number, stop } = word;
    return (
      ((isContent && !stop && !stops.has(own.bare[at]!) && !prepositions.has(word.word)) ||
        isName ||
        isTelling(own.meanings(at))) &&
      !taken.has(at) &&
      !isQuoted &&
      !copulas.has(word.word) &&
      !isOtherwiseMeant(own, word) &&
      !isTranslationMark(read, word) &&
      !number &&
      !own.read.assertion.negations.has(own.bare[at]!) &&
      !own.certainty.has(at) &&
      !isSpeech(own.read, at)
    );
  });
};

const isUnknown = (own: AcrossSentence, { at, isName, capital }: Word): boolean =>
  !isName &&
  !(own.read.language === 'de' && capital && at > 0 && isBesideName(own, at)) &&
  own.meanings(at).length === 0;

/** A German noun right behind another word with a capital: a name, or the end of one. */
const isBesideName = ({ read: { words } }: AcrossSentence, at: number): boolean =>
  words[at - 1]?.capital === true && words[at]!.gap === ' ';

const wordRefusal = (own: AcrossSentence, word: Word, isElsewhere: boolean): Refusal => {
  const written = own.read.text.slice(word.start, word.end);
  if (isElsewhere)
    return refusal(
      'merged',
      written,
      'The cited passages say this in another sentence: translate one sentence at a time.',
    );
  if (isUnknown(own, word))
    return refusal(
      'language',
      written,
      'This word cannot be compared between the two languages; a plainer one may be.',
    );
  return word.isName || word.capital
    ? refusal('name', written, 'The name does not occur in the cited passages.')
    : refusal('unsupported', written, 'Nothing in the cited passages says this.');
};

const isNegated = (
  { read: { words, assertion }, bare }: AcrossSentence,
  clauses: ReadonlySet<number>,
  isOwn: boolean,
): boolean => {
  const inside = words.filter(({ clause, isQuoted }) => clauses.has(clause) && !(isOwn && isQuoted));
  const isFull = inside.some(({ at, word }) => bare[at] === 'ne' || /^n'/u.test(word));
  return (
    inside.filter(
      ({ at }) => assertion.negations.has(bare[at]!) && bare[at] !== 'ne' && (bare[at] !== 'personne' || isFull),
    ).length %
      2 ===
    1
  );
};

const clausesOf = ({ words }: AcrossSentence['read']): Word[][] => [
  ...Map.groupBy(words, ({ clause }) => clause).values(),
];

/** Negation and certainty of some clauses, against those of the passage that have their words. */
const differs = (
  [own, inside]: readonly [AcrossSentence, ReadonlySet<number>],
  [across, there]: readonly [AcrossSentence, ReadonlySet<number>],
): 'negation' | 'modality' | undefined => {
  if (isNegated(across, there, false) !== isNegated(own, inside, true)) return 'negation';
  const certaintyIn = (side: AcrossSentence, clauses: ReadonlySet<number>) =>
    [...side.certainty].flatMap(([at, kinds]) => {
      const { clause, isQuoted } = side.read.words[at]!;
      return clauses.has(clause) && !(side === own && isQuoted) ? [kinds] : [];
    });
  const [said, source] = [certaintyIn(own, inside), certaintyIn(across, there)];
  type Kinds = typeof said;
  const isCovered = (some: Kinds, others: Kinds) =>
    some.every((kinds) => others.some((other) => other.some((kind) => kinds.includes(kind))));
  // German has one word for the passive and for what is to come.
  const told = ({ read: { language } }: AcrossSentence, some: Kinds, others: Kinds) =>
    language === 'de' && !others.flat().includes('future') ? some.filter((kinds) => !kinds.includes('future')) : some;
  const agrees = isCovered(told(own, said, source), source) && isCovered(told(across, source, said), said);
  return agrees ? undefined : 'modality';
};

const whyStanding = {
  negation: 'The cited passages say the opposite: a negation was added or dropped.',
  modality: 'The cited passages state this with another certainty.',
};

/** The clauses of a sentence; one without a word of its own, as "Nobody", belongs to the next, or at the end to the one before. */
const wholeClauses = ({ read }: AcrossSentence, isOwn: boolean): number[][] => {
  const whole: number[][] = [];
  let open: number[] = [];
  for (const words of clausesOf(read)) {
    open.push(words[0]!.clause);
    if (
      words.some(({ isContent, isName, number, isQuoted }) => (isContent || isName || number) && !(isOwn && isQuoted))
    ) {
      whole.push(open);
      open = [];
    }
  }
  if (whole.length === 0) return [open];
  whole.at(-1)!.push(...open);
  return whole;
};

/**
 * Negation and certainty. Each clause belongs to the clause of the passage that has most of its words; what belongs to one clause of
 * the passage is compared with it together.
 */
const standingOf = (own: AcrossSentence, { across }: Side, stands: Stands): Refusal[] => {
  const theirs = wholeClauses(across, false);
  const groups = new Map<number, number[]>();
  for (const clauses of wholeClauses(own, true)) {
    const counts = new Map<number, number>();
    for (const word of own.read.words)
      if (clauses.includes(word.clause) && !word.isQuoted)
        for (const at of stands(word.at)) {
          const there = theirs.findIndex((some) => some.includes(across.read.words[at]!.clause));
          counts.set(there, (counts.get(there) ?? 0) + 1);
        }
    const [likest] = [...counts].sort(([, one], [, other]) => other - one);
    if (likest) groups.set(likest[0], [...(groups.get(likest[0]) ?? []), ...clauses]);
  }
  const isWhole = groups.size < 2;
  return [...groups].flatMap(([there, clauses]): Refusal[] => {
    const inside = new Set(isWhole ? own.read.words.map(({ clause }) => clause) : clauses);
    const code = differs([own, inside], [across, new Set(theirs[there])]);
    const words = own.read.words.filter(({ clause }) => inside.has(clause));
    return code ? [refusal(code, own.read.text.slice(words[0]!.start, words.at(-1)!.end), whyStanding[code])] : [];
  });
};

const legal = /^(?:angeklag|anklag|verurteil|verhaft|festgenomm|beschuldig|ermittel|verklag)/u;

/** Causes, conditions and the like that the sentence adds. */
const joinsOf = (own: AcrossSentence, { evidence }: Side): Refusal[] =>
  own.read.joins.flatMap(({ kind, from, to }): Refusal[] => {
    if (!judgedJoins.has(kind)) return [];
    if (evidence.read.joins.some((join) => join.kind === kind)) return [];
    const { words, text } = own.read;
    // "Wegen Betrugs verurteilt": for what, not why.
    if (words[from]!.word === 'wegen' && words.some(({ word }) => legal.test(word))) return [];
    const written = text.slice(words[from]!.start, words[to - 1]!.end);
    return words[from]!.isQuoted
      ? []
      : [refusal(kind === 'cause' ? 'cause' : 'order', written, 'The cited passages do not join these statements so.')];
  });

const isAttributed = ({ read }: AcrossSentence): boolean => read.words.some(({ at }) => isSpeech(read, at));

/** What one sentence of the passages does not bear out. */
const against = (claim: Claim, own: AcrossSentence, side: Side, all: readonly Side[]): Refusal[] => {
  const { read } = own;
  const { stands } = side;
  // "He": who was named in the sentence before, if that is whom the passage means.
  const isNamedBefore = ({ at, isName, capital, concepts }: Word) =>
    (isName || capital) &&
    side.before !== undefined &&
    concepts.some((concept) => side.evidence.carried.has(concept)) &&
    placesAcross(own, at, side.before).length > 0;
  const words = wordsToBear(own).filter((word) => stands(word.at).length === 0 && !isNamedBefore(word));
  const written = ({ from, to }: { from: number; to: number }) =>
    read.text.slice(read.words[from]!.start, read.words[to - 1]!.end);
  const isOutside = ({ from }: { from: number }) => !read.words[from]!.isQuoted;
  const missing = [
    ...words.map((word) =>
      wordRefusal(
        own,
        word,
        all.some((other) => other.stands(word.at).length > 0),
      ),
    ),
    ...own.figures
      .filter((figure) => isOutside(figure) && !isFigureThere(own, figure, side, stands))
      .map((figure) =>
        refusal(
          'figure',
          written(figure),
          `The cited passages do not have the figure ${written(figure)} of the same thing.`,
        ),
      ),
    ...own.dates
      .filter((date) => isOutside(date) && !isDateThere(date, side))
      .map((date) => refusal('date', written(date), `The cited passages do not name this date: ${written(date)}.`)),
  ];
  if (missing.length > 0) return missing;
  if (isAttributed(own) !== isAttributed(side.across))
    return [refusal('claimant', read.text, 'In the cited passages this is stated by somebody else, or by nobody.')];
  if (!hasSameSpeaker(own, side.across, side.evidence, stands))
    return [refusal('speaker', read.text, 'In the cited passages somebody else says this.')];
  if (
    isTurnedAround(own, side.across, side.evidence, stands) ||
    !hasSameVoice(own, claim.frames, side.across, { frames: side.evidence.frames, stands })
  )
    return [
      refusal(
        'roles',
        read.text,
        'The order of the words differs from that of the passage, which may change who does what.',
      ),
    ];
  return [...standingOf(own, side, stands), ...joinsOf(own, side)];
};

/** How many names, figures, dates and quotations a sentence has that the passages have as well. */
const heldBy = (own: AcrossSentence, { across, before }: Side): number => {
  const names = own.read.words.filter(
    ({ at, capital, number, stop, isQuoted }) =>
      capital &&
      !number &&
      !stop &&
      !isQuoted &&
      [across, before].some((side) =>
        side?.read.words.some(
          (word) =>
            word.capital &&
            (side.bare[word.at] === own.bare[at] ||
              (own.places.has(at) && side.places.get(word.at) === own.places.get(at))),
        ),
      ),
  );
  return names.length + own.figures.length + own.dates.length + own.read.quotations.length;
};

/** Whether a sentence has more function words of a passage's language than of its own: then it is no translation of it. */
const isInLanguageOf = ({ read: { words, language } }: AcrossSentence, passage: string): boolean => {
  const [own, theirs] = [stopWords(language), stopWords(passage)];
  const outside = words.filter(({ isQuoted }) => !isQuoted);
  const count = (stops: ReadonlySet<string>, others: ReadonlySet<string>) =>
    outside.filter(({ word }) => stops.has(word) && !others.has(word)).length;
  return count(theirs, own) > count(own, theirs);
};

/** What of a sentence passages in another language do not bear out; empty if they bear out all of it. */
export const checkAcrossLanguages = (claim: Claim, places: Places): Refusal[] => {
  const own = readAcross(claim.read);
  const copied = claim.passages.find(
    ({ language }) => primaryLanguage(language) !== own.read.language && isInLanguageOf(own, language),
  );
  if (copied)
    return [
      refusal(
        'language',
        claim.read.text,
        `The sentence is in the language of the passage, not in "${own.read.language}".`,
      ),
    ];
  const quotations = checkTranslatedQuotations(claim, own, places);
  if (quotations.length > 0) return quotations;
  const sides = claim.evidence.map((evidence, index): Side => {
    const last = claim.evidence[index - 1];
    const before = last && last.passage === evidence.passage ? readAcross(last.read) : undefined;
    const across = readAcross(evidence.read);
    return { evidence, across, before, stands: standsIn(own, across) };
  });
  let best: Refusal[] | undefined;
  for (const side of sides) {
    const reasons = against(claim, own, side, sides);
    const held = heldBy(own, side);
    if (reasons.length === 0 && (held < minHeld || held + wordsToBear(own).length < minBorne))
      return [
        refusal(
          'language',
          claim.read.text,
          'It has too few names, figures and dates to be checked in another language.',
        ),
      ];
    if (reasons.length === 0) return [];
    if (!best || reasons.length < best.length) best = reasons;
  }
  return best ?? [refusal('language', claim.read.text, 'The cited passages have no sentence that can be compared.')];
};
