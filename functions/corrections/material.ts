import type { Sentence, Span } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import { analyse } from '../text/analyse.ts';
import { correctionNotesIn } from '../text/correction-notes.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { type Difference, differenceOf, isQuotedOtherwise, type Versions } from './compare.ts';
import { type Statement, statementOf } from './statement.ts';

/** A version of an article. */
export interface Version {
  title: string | null;
  text: string;
  language: string;
  /** Those of `analyse`, if the caller has them. */
  sentences?: readonly Sentence[];
}

const sentencesOf = (version: Version): readonly Sentence[] => version.sentences ?? analyse(version);

/** Words that were printed from the earlier version. */
export interface Printed {
  text: string;
  /** Headlines are often written anew: one is wrong only if something in it is, not because it is gone. */
  kind: 'sentence' | 'headline' | 'quotation';
  /** Who said a quotation, as it was printed. */
  speaker?: string;
}

/** Words of the later version, with their spans in its text; its title has none. */
interface LaterWords {
  text: string;
  spans?: Span[];
}

/** Something that was printed and that the later version takes back. */
interface Change {
  was: string;
  what: Difference | 'gone' | 'note';
  /** What the later version states instead; null if it states nothing of the kind. */
  now: LaterWords | null;
  /** What the later version says about the correction, where that is about these words. */
  note: LaterWords | null;
}

/** What a later version takes back, and the notes of corrections that only it has. */
export interface MaterialChanges {
  changes: Change[];
  notes: LaterWords[];
}

/** A sentence of the later version, or two that follow each other, or its title. */
interface Candidate {
  statement: Statement;
  words: LaterWords;
}

/** Sentences of a version that are read. */
const maxSentences = 3000;
/** Sentences that a printed one is compared with word for word. */
const maxCompared = 6;
/** The share of a sentence's words that another one must have to be its later form, and at least to be a rewriting of it. */
const minAlike = 0.5;
const minRewritten = 0.34;
/** A note is about a sentence if it has this many of the sentence's names, figures and other words with a meaning. */
const minNoted = 2;
/** The same where the sentence still stands as it was. */
const minNotedAlone = 4;

/** Sentences of an item that corrects another one that are taken as its note. */
const maxNoticeSentences = 4;

const contentOf = ({ tokens }: Statement): Set<string> =>
  new Set(tokens.filter(({ stop, number }) => !stop && !number).map(({ stem }) => stem));

const share = (words: ReadonlySet<string>, { tokens }: Statement): number => {
  if (words.size === 0) return 0;
  const others = new Set(tokens.map(({ stem }) => stem));
  return [...words].filter((stem) => others.has(stem)).length / words.size;
};

const isWithin = (sentence: Sentence, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => sentence.start < end && sentence.end > start);

const candidatesOf = ({ title, text, language }: Version, sentences: readonly Sentence[]): Candidate[] => {
  const single = sentences.slice(0, maxSentences).map(({ spans }) => ({
    statement: statementOf(printSpans(text, spans), language),
    words: { text: printSpans(text, spans), spans },
  }));
  return title === null ? single : [{ statement: statementOf(title, language), words: { text: title } }, ...single];
};

/** Two sentences that follow each other, for a sentence that was parted. */
const joined = ([first, second]: readonly [Candidate, Candidate], language: string): Candidate => ({
  statement: statementOf(`${first.words.text} ${second.words.text}`, language),
  words: {
    text: `${first.words.text} ${second.words.text}`,
    spans: [...(first.words.spans ?? []), ...(second.words.spans ?? [])],
  },
});

/** Folded words that a version capitalises within its sentences. */
const namesIn = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ tokens }) => {
    const capitals = tokens.filter(({ capital }) => capital).length;
    // In a headline of capitals no word shows that it is a name.
    if (tokens.length > 3 && capitals > 0.7 * tokens.length) return [];
    return tokens.flatMap(({ word, capital, stop, number }, at) =>
      capital && !stop && !number && at > 0 ? [word] : [],
    );
  });

/** Languages in which a capital shows a name. */
const showsNames = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'tr']);

const versionsOf = (before: Version, earlier: readonly Statement[], later: readonly Candidate[]): Versions => {
  const statements = later.map(({ statement }) => statement);
  const all = [...earlier, ...statements];
  const known = new Set(namesIn(all));
  // A name that opens a sentence or stands in a headline is known from the rest, or stands nowhere in small letters.
  const small = new Set(all.flatMap(({ tokens }) => tokens.flatMap(({ word, capital }) => (capital ? [] : [word]))));
  const opening = all.flatMap(({ tokens }) =>
    tokens.flatMap(({ word, capital, stop }) => (capital && !stop && !small.has(word) ? [word] : [])),
  );
  const isShown = showsNames.has(primaryLanguage(before.language));
  const wordsOf = (some: readonly Statement[]) => new Set(some.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  return {
    language: before.language,
    names: isShown ? new Set([...known, ...opening]) : new Set(),
    earlierWords: wordsOf(earlier),
    laterWords: wordsOf(statements),
    laterText: ` ${statements.map(({ words }) => words.trim()).join(' ')} `,
  };
};

/** The sentences of the later version that may be a later form of a printed one, the likeliest first. */
const likeliest = (
  printed: Statement,
  later: readonly Candidate[],
  language: string,
): { candidate: Candidate; alike: number }[] => {
  const words = contentOf(printed);
  const scored = later
    .map((candidate, index) => ({ candidate, index, alike: share(words, candidate.statement) }))
    .filter(({ alike }) => alike > 0)
    .sort(
      (a, b) =>
        b.alike - a.alike ||
        share(contentOf(b.candidate.statement), printed) - share(contentOf(a.candidate.statement), printed) ||
        a.index - b.index,
    )
    .slice(0, maxCompared);
  const best = scored[0];
  if (!best || best.alike === 1) return scored;
  const pairs = scored.slice(0, 3).flatMap(({ index }) =>
    [[index - 1, index] as const, [index, index + 1] as const].flatMap(([a, b]) => {
      const [first, second] = [later[a], later[b]];
      if (!first?.words.spans || !second) return [];
      const candidate = joined([first, second], language);
      const alike = share(words, candidate.statement);
      // Two sentences have more words: they must have clearly more of the printed ones.
      return alike > best.alike + 0.2 ? [{ candidate, index: a, alike }] : [];
    }),
  );
  return [...pairs, ...scored].sort((a, b) => b.alike - a.alike);
};

/** Whether all names and figures of a statement are in sentences that are somewhat like it. */
const isRewritten = (printed: Statement, alike: readonly Candidate[], { names }: Versions): boolean => {
  const others = alike.map(({ statement }) => statement);
  const words = new Set(others.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  const values = new Set(others.flatMap(({ figures }) => figures.map(({ value }) => value)));
  return (
    printed.tokens.every(({ word, stem, capital }) => !(capital && names.has(word)) || words.has(stem)) &&
    printed.figures.every(({ value }) => values.has(value))
  );
};

interface Reading {
  earlier: readonly Candidate[];
  later: readonly Candidate[];
  versions: Versions;
}

/** Sentences around a quotation in which its speaker is named. */
const speakerReach = 3;

/** The sentence of a version that has a quotation, and whether a name stands near it; undefined if it has it nowhere. */
const namedNear = (version: readonly Candidate[], quotation: Statement, name: string) => {
  const at = version.findIndex(({ statement }) => statement.words.includes(quotation.words));
  if (at < 0) return undefined;
  const around = version.slice(Math.max(0, at - speakerReach), at + speakerReach + 1);
  return { words: version[at]!.words, isNamed: around.some(({ statement }) => statement.words.includes(` ${name} `)) };
};

/** The sentence with a quotation whose speaker stood near it and no longer does: somebody else said it. */
const saidByAnother = (quotation: Statement, speaker: string, reading: Reading): LaterWords | undefined => {
  const { tokens } = statementOf(speaker, reading.versions.language);
  const surname = tokens.findLast(({ stop, number }) => !stop && !number)?.word;
  if (surname === undefined || !namedNear(reading.earlier, quotation, surname)?.isNamed) return undefined;
  const now = namedNear(reading.later, quotation, surname);
  return now && !now.isNamed ? now.words : undefined;
};

/** What the later version takes back of some printed words; undefined if they may stand. */
const changeOf = ({ text, kind, speaker }: Printed, reading: Reading): Omit<Change, 'note'> | undefined => {
  const { later, versions } = reading;
  const { language } = versions;
  const printed = statementOf(text, language);
  const now = speaker === undefined ? undefined : saidByAnother(printed, speaker, reading);
  if (now) return { was: text, what: 'name', now };
  if (printed.tokens.length === 0 || later.some(({ statement }) => statement.words.includes(printed.words)))
    return undefined;
  const ranked = likeliest(printed, later, language);
  const best = ranked[0];
  const others = later.map(({ statement }) => statement).filter((one) => one !== best?.candidate.statement);
  const quoted = kind === 'quotation' ? [printed] : printed.quotations.map((words) => statementOf(words, language));
  const changed = quoted.some((quotation) =>
    isQuotedOtherwise(
      quotation,
      versions,
      later.map(({ statement }) => statement),
    ),
  );
  if (best && best.alike >= minAlike) {
    const what = changed ? 'quotation' : differenceOf(printed, best.candidate.statement, others, versions);
    return what && { was: text, what, now: best.candidate.words };
  }
  if (changed)
    return { was: text, what: 'quotation', now: best && best.alike >= minRewritten ? best.candidate.words : null };
  if (kind === 'quotation') return undefined;
  const alike = ranked.filter((one) => one.alike >= minRewritten).map(({ candidate }) => candidate);
  if (alike.length > 0 && isRewritten(printed, alike, versions)) return undefined;
  return kind === 'headline' ? headlineChange(printed, ranked, reading) : { was: text, what: 'gone', now: null };
};

/** A headline that says what the later version says nowhere: one of its figures or names is gone. */
const headlineChange = (
  printed: Statement,
  ranked: readonly { candidate: Candidate }[],
  { later, versions }: Reading,
): Omit<Change, 'note'> | undefined => {
  const values = new Set(later.flatMap(({ statement }) => statement.figures.map(({ value }) => value)));
  const hasFigure = printed.figures.every(({ value }) => values.has(value));
  const hasNames = printed.tokens.every(
    ({ word, capital }) => !(capital && versions.names.has(word)) || versions.laterWords.has(word),
  );
  if (hasFigure && hasNames) return undefined;
  const what = hasFigure ? 'name' : 'figure';
  return { was: printed.text, what, now: ranked[0]?.candidate.words ?? null };
};

/** How much of a note is about some printed words. */
const concerns = (note: Statement, printed: string, language: string): number => {
  const words = contentOf(note);
  const statement = statementOf(printed, language);
  const figures = new Set(note.figures.map(({ value }) => value));
  const shared = [...contentOf(statement)].filter((stem) => words.has(stem)).length;
  return shared + 2 * statement.figures.filter(({ value }) => figures.has(value)).length;
};

/**
 * What a later version of an article takes back of the words that were printed from the earlier one, and the notes of
 * corrections that it has and the earlier one lacks. A figure, date, name, negation or quotation that changed, a word
 * that was exchanged for one that says something else, or a sentence that is gone takes words back; spelling,
 * punctuation, style, rounding and what was added or moved does not, nor does a toll that rises. Pure; takes time linear
 * in the later version for each of the printed words.
 */
export const materialChanges = (before: Version, after: Version, printed: readonly Printed[]): MaterialChanges => {
  const sentences = sentencesOf(after);
  const earlierSentences = sentencesOf(before);
  const noteSpans = correctionNotesIn(after, sentences);
  const earlierNotes = new Set(
    correctionNotesIn(before, earlierSentences).map(
      ({ start, end }) => statementOf(before.text.slice(start, end), before.language).words,
    ),
  );
  const notes = noteSpans
    .map((span) => ({ text: printSpans(after.text, [span]), spans: [span] }))
    .filter(({ text }) => !earlierNotes.has(statementOf(text, after.language).words));
  const own = sentences.filter((sentence) => !sentence.residue && !isWithin(sentence, noteSpans));
  const later = candidatesOf(after, own);
  const earlier = candidatesOf(
    before,
    earlierSentences.filter(({ residue }) => !residue),
  );
  const said = earlier.map(({ statement }) => statement);
  const reading: Reading = { earlier, later, versions: versionsOf(before, said, later) };

  const noted = notes.map((note) => ({ note, statement: statementOf(note.text, after.language) }));
  const noteOf = (words: string): LaterWords | null => {
    const best = noted
      .map(({ note, statement }) => ({ note, about: concerns(statement, words, after.language) }))
      .sort((a, b) => b.about - a.about)[0];
    return best && best.about >= minNoted ? best.note : null;
  };
  const changes = printed.flatMap((one): Change[] => {
    const change = changeOf(one, reading);
    return change ? [{ ...change, note: noteOf(`${change.was} ${change.now?.text ?? ''}`) }] : [];
  });
  return { changes: [...changes, ...onlyNoted(printed, changes, { noted, language: after.language })], notes };
};

/** For each note that no change is about: the printed words that it speaks of most, although they still stand. */
const onlyNoted = (
  printed: readonly Printed[],
  changes: readonly Change[],
  { noted, language }: { noted: readonly { note: LaterWords; statement: Statement }[]; language: string },
): Change[] =>
  noted.flatMap(({ note, statement }): Change[] => {
    if (changes.some((change) => change.note === note)) return [];
    const [best] = printed
      .map(({ text }) => ({ text, about: concerns(statement, text, language) }))
      .sort((a, b) => b.about - a.about);
    return best && best.about >= minNotedAlone && !changes.some(({ was }) => was === best.text)
      ? [{ was: best.text, what: 'note', now: null, note }]
      : [];
  });

/**
 * Which printed words an item that corrects another one is about, and the words of it that say so: those of which its note
 * speaks most, and others with the same figure or name at fault. Nothing if it speaks of none clearly.
 */
export const notedBy = (
  notice: Version,
  printed: readonly Printed[],
): { note: LaterWords; was: readonly string[] } | undefined => {
  const sentences = analyse(notice).filter(({ residue }) => !residue);
  const [first] = sentences;
  if (!first) return undefined;
  const said = sentences.filter(({ paragraph }) => paragraph === first.paragraph).slice(0, maxNoticeSentences);
  const spans = [{ start: first.start, end: said.at(-1)!.end }];
  const note = { text: printSpans(notice.text, spans), spans };
  const statement = statementOf(note.text, notice.language);
  const ranked = printed
    .map(({ text }) => ({ text, about: concerns(statement, text, notice.language) }))
    .sort((a, b) => b.about - a.about);
  const [best] = ranked;
  if (!best || best.about < minNotedAlone) return undefined;
  const values = (text: string) => statementOf(text, notice.language).figures.map(({ value }) => value);
  const noted = new Set(values(note.text));
  const wrong = new Set(values(best.text).filter((value) => noted.has(value)));
  const alike = ranked.filter(
    ({ text, about }) =>
      text === best.text || (about >= minNotedAlone && values(text).some((value) => wrong.has(value))),
  );
  return { note, was: alike.map(({ text }) => text) };
};
