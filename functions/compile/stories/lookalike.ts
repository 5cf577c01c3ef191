import type { Entry } from '../../core/article.ts';
import { figuresIn } from '../../text/figures.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';

/** Tells lookalikes (two events in the same words, as forms and templates have them) from reports of one event. */

/** The opening of a report: its first sentences, up to so many words. It names who, what, where and how many. */
const maxOpeningWords = 40;
const maxOpeningSentences = 2;
/** Sentences of the other report that one of an opening is looked for among, and words of a sentence that are compared. */
const maxSentences = 60;
const maxSentenceWords = 60;
/** Two sentences are one form, filled in twice, when they share this much of the longer one's words. */
const sameForm = 0.5;
/** In a form of fewer words a name that was replaced leaves little to go by. */
const sameShortForm = 0.4;
const shortForm = 12;
/** A report of more words names so much that reports of one event share some name wherever it stands. */
const maxShortReport = 120;

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec today`.split(/\s+/),
);

/** Where two reports that use the same words say different things. */
export interface Conflict {
  /** Names and places that stand for each other in the same place of the two openings, and names that they share. */
  names: number;
  sharedNames: number;
  /** Figures that do, whole numbers and others (magnitudes, times, rates, scores). */
  counts: number;
  measures: number;
}

interface Sentence {
  tokens: Token[];
  stems: Map<string, number>;
}

interface Outline {
  /** Of the whole text and title. */
  words: Set<string>;
  /** Words that the text has in small letters somewhere: no names, even where one opens a sentence. */
  small: Set<string>;
  figures: Set<number>;
  sentences: Sentence[];
  openingSentences: Sentence[];
  /** Names of the opening, those that open a sentence left out. */
  openingNames: Set<string>;
  count: number;
}

const outlines = new WeakMap<Entry, Outline>();

const countsOf = (tokens: readonly Token[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { stem } of tokens) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
};

const isName = (token: Token): boolean => {
  const { capital, number, stop, word } = token;
  return capital && !number && !stop && word.length > 1 && !calendar.has(word) && figuresIn([token]).length === 0;
};

const outlineOf = (entry: Entry): Outline => {
  const known = outlines.get(entry);
  if (known) return known;
  const { title, text, language } = entry.article;
  const all = tokensOf(title ? `${title}\n${text}` : text, language);
  const small = new Set(all.filter(({ capital }) => !capital).map(({ word }) => word));
  const printable = entry.sentences.filter(({ residue }) => !residue).slice(0, maxSentences);
  const titleLength = title ? title.length + 1 : 0;
  let at = 0;
  const sentences = printable.flatMap(({ spans }) => {
    const tokens: Token[] = [];
    for (const { start, end } of spans) {
      while (at < all.length && all[at]!.start < start + titleLength) at++;
      while (at < all.length && all[at]!.end <= end + titleLength) tokens.push(all[at++]!);
    }
    const compared = tokens.slice(0, maxSentenceWords);
    return compared.length > 0 ? [{ tokens: compared, stems: countsOf(compared) }] : [];
  });
  const openingSentences: Sentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (openingSentences.length === maxOpeningSentences || words >= maxOpeningWords) break;
    openingSentences.push(sentence);
    words += sentence.tokens.length;
  }
  const outline = {
    words: new Set(all.map(({ word }) => word)),
    small,
    figures: new Set(figuresIn(all).map(({ value }) => value)),
    sentences,
    openingSentences,
    openingNames: new Set(
      openingSentences.flatMap(({ tokens }) =>
        tokens
          .slice(1)
          .filter((token) => isName(token) && !small.has(token.word))
          .map(({ word }) => word),
      ),
    ),
    count: all.length,
  };
  outlines.set(entry, outline);
  return outline;
};

/** The sentence that is the same form as the given one, if any is. */
const counterpart = (sentence: Sentence, others: readonly Sentence[]): Sentence | undefined => {
  let best: Sentence | undefined;
  let most = 0;
  for (const other of others) {
    const longer = Math.max(sentence.tokens.length, other.tokens.length);
    const least = longer <= shortForm ? sameShortForm : sameForm;
    if (Math.min(sentence.tokens.length, other.tokens.length) < least * longer) continue;
    let common = 0;
    for (const [stem, count] of sentence.stems) common += Math.min(count, other.stems.get(stem) ?? 0);
    if (common / longer >= least && common / longer > most) {
      best = other;
      most = common / longer;
    }
  }
  return best;
};

/** Pairs of runs of words that stand for each other in two sentences, between the words that they have in common. */
const replacements = (a: readonly Token[], b: readonly Token[]): [Token[], Token[]][] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i]!.stem === b[j]!.stem ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const found: [Token[], Token[]][] = [];
  let [left, right]: [Token[], Token[]] = [[], []];
  const close = () => {
    if (left.length > 0 && right.length > 0) found.push([left, right]);
    [left, right] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.stem === b[j]!.stem) {
      close();
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) left.push(a[i++]!);
    else right.push(b[j++]!);
  }
  close();
  return found;
};

/** Words beside a figure that may change with it. */
const maxBesideFigure = 2;
const clock = /^\d{1,2}[:.]\d{2}$/;

/**
 * Figures of a run of a sentence that the other report does not have anywhere; times of the day are figures here. None
 * where more than a word or two beside them was replaced: then it is not one figure that stands for another.
 */
const ownFigures = (
  run: readonly Token[],
  { tokens }: Sentence,
  other: Outline,
): { count: boolean; measure: boolean } => {
  const held = new Set(run);
  const here = figuresIn(tokens).map(({ from, to, value }) => ({ value, tokens: tokens.slice(from, to) }));
  const times = run.filter(({ word, number }) => number && clock.test(word));
  const figureTokens = new Set([...here.flatMap((figure) => figure.tokens), ...times]);
  if (run.filter((token) => !figureTokens.has(token)).length > maxBesideFigure) return { count: false, measure: false };
  const own = here.filter(
    (figure) => figure.tokens.some((token) => held.has(token)) && !other.figures.has(figure.value),
  );
  return {
    count: own.some(({ value }) => Number.isInteger(value)),
    measure: times.some(({ word }) => !other.words.has(word)) || own.some(({ value }) => !Number.isInteger(value)),
  };
};

/** Runs of names: "Leeds Crown Court" is one. */
const namePhrases = (tokens: readonly Token[], isShared: (token: Token) => boolean): number =>
  tokens.filter((token, index) => isShared(token) && !(index > 0 && isShared(tokens[index - 1]!))).length;

const compare = (a: Outline, b: Outline): Conflict => {
  const conflict = { names: 0, sharedNames: 0, counts: 0, measures: 0 };
  for (const sentence of a.openingSentences) {
    const other = counterpart(sentence, b.sentences);
    if (!other) continue;
    const bothOpen = ({ start }: Token) => start === sentence.tokens[0]!.start;
    conflict.sharedNames += namePhrases(
      sentence.tokens,
      (token) => isName(token) && !bothOpen(token) && other.stems.has(token.stem),
    );
    for (const [left, right] of replacements(sentence.tokens, other.tokens)) {
      const ownName = (token: Token, here: Outline, there: Outline) =>
        isName(token) && !here.small.has(token.word) && !there.words.has(token.word);
      if (left.some((token) => ownName(token, a, b)) && right.some((token) => ownName(token, b, a))) conflict.names++;
      const [one, two] = [ownFigures(left, sentence, b), ownFigures(right, other, a)];
      if ((one.measure && (two.measure || two.count)) || (two.measure && one.count)) conflict.measures++;
      else if (one.count && two.count) conflict.counts++;
    }
  }
  return conflict;
};

const either = (a: Outline, b: Outline): Conflict[] => [compare(a, b), compare(b, a)];

/** One name among many that are the same is an edit, not another event. */
const differsInNames = ({ names, sharedNames }: Conflict): boolean =>
  names > 1 || (names > 0 && 2 * names >= sharedNames);

/** Whether names, places or figures differ where two reports otherwise say the same: then neither stands for the other. */
export const saysOtherwise = (one: Entry, other: Entry): boolean =>
  either(outlineOf(one), outlineOf(other)).some(
    (conflict) => differsInNames(conflict) || conflict.counts + conflict.measures > 0,
  );

/** Whether two reports in the same words differ in a name or place, figures aside. */
export const namesOthers = (one: Entry, other: Entry): boolean =>
  either(outlineOf(one), outlineOf(other)).some(differsInNames);

const share = (names: ReadonlySet<string>, { words }: Outline): boolean => [...names].some((name) => words.has(name));

/**
 * Whether two reports are about different events, however alike they read: the same form filled in with other names, or
 * with other measures in more places than one; or two short reports of which neither has a name of the other's opening.
 * A toll that rises makes no other event.
 */
export const isOtherEvent = (one: Entry, other: Entry): boolean => {
  const [a, b] = [outlineOf(one), outlineOf(other)];
  if (either(a, b).some(({ names, sharedNames, measures }) => (names > 0 && names >= sharedNames) || measures > 1))
    return true;
  const isShort = Math.min(a.count, b.count) <= maxShortReport;
  return (
    isShort &&
    a.openingNames.size > 0 &&
    b.openingNames.size > 0 &&
    !share(a.openingNames, b) &&
    !share(b.openingNames, a)
  );
};

const openingMark =
  /^[^\p{L}]*(?:correct(?:s|ed|ion)|rectifi(?:es|ed)|corrig(?:e|é|enda)|rectificatif|correcci[oó]n|corregido|korrektur|berichtigung|korrigiert|تصحيح|تصحیح)(?!\p{L})/iu;
const note =
  /\b(?:this|an? earlier|a previous|the previous) (?:story|article|report|version|item)\b[^.]{0,120}\b(?:correct(?:s|ed)|misstated|incorrectly|wrongly|in error)\b/iu;
const lookedAt = 600;

/** Whether an article says of itself that it puts right what an earlier version said: in its title, first words or a note. */
export const isCorrection = ({ article: { title, text } }: Entry): boolean =>
  [title ?? '', text.slice(0, lookedAt)].some((words) => openingMark.test(words)) ||
  [text.slice(0, lookedAt), text.slice(-lookedAt)].some((words) => note.test(words));
