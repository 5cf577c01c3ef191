import type { Published } from '../../core/article.ts';
import { occupations } from '../../text/en/occupations.ts';
import { type Quotation, quotationsIn } from '../../text/quotes.ts';
import { acronymsIn } from './acronyms.ts';
import { type Attribution, attributionsOf } from './attribution.ts';
import { mended } from './mend-text.ts';
import { joinPartsOfNames } from './one-person.ts';
import { type ReadSentence, readPassage, type Word } from './read-sentence.ts';
import { setOpeners } from './sentence-openers.ts';
import type { Frame, Phrase } from './verb-frame.ts';
import { framesOf } from './verb-frames.ts';

/** A sentence of a passage with what its pronouns may mean. */
export interface Evidence {
  passage: string;
  /** Its place among the sentences of its passage. */
  at: number;
  read: ReadSentence;
  frames: readonly Frame[];
  attributions: readonly Attribution[];
  /** Where each concept stands. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Concepts of what the sentence before was about, if this one has a pronoun or "the company". */
  carried: ReadonlySet<string>;
}

/** A passage, analysed once. */
export interface PreparedPassage {
  id: string;
  text: string;
  language: string;
  published: Published;
  publisher: string | null;
  sentences: readonly Evidence[];
  /** All concepts of its words. */
  concepts: ReadonlySet<string>;
  /** By acronym: the words of the names that its letters stand for. */
  acronyms: ReadonlyMap<string, readonly string[]>;
  /** Its quotations with the speakers it names, read when a sentence quotes. */
  quotations: () => readonly Quotation[];
  /** By name: the other words that the passage has for whoever it names. */
  described: ReadonlyMap<string, ReadonlySet<string>>;
}

const pronouns = new Set('others he she it they him her them his hers its their who'.split(' '));
/** "The company", "the club": they stand for what was named before. */
const generic = new Set(
  `company firm group club team party council government ministry agency bank union charity university school hospital airline
  retailer maker court board committee man woman boy girl couple pair teenager driver player actor singer minister president mayor
  officer victim suspect defendant country state city town ship boat vessel plane aircraft building film book move plan deal bill
  law decision report study organisation organization body authority`.split(/\s+/u),
);

const placesOf = ({ words }: ReadSentence): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const { concepts, at } of words)
    for (const concept of concepts) {
      const known = places.get(concept);
      if (known) known.push(at);
      else places.set(concept, [at]);
    }
  return places;
};

/** The words of a phrase that have a meaning of their own, and its names. */
export const contentOf = (words: readonly Word[], phrase: Phrase): Word[] =>
  phrase.map((at) => words[at]!).filter(({ isContent, isName }) => isContent || isName);

const conceptsIn = (words: readonly Word[]): Set<string> => new Set(words.flatMap(({ concepts }) => concepts));

const refersBack = ({ words }: ReadSentence): boolean =>
  words.some(
    ({ word, pos, isName }, at) =>
      pronouns.has(word) ||
      (words[at - 1]?.word === 'the' && !isName && (generic.has(word) || (at < 3 && pos === 'NOUN'))),
  );

/** What a sentence is about: the subjects of its verbs. */
const subjectsOf = (read: ReadSentence, frames: readonly Frame[]): Set<string> =>
  conceptsIn(
    frames.flatMap(({ verb, agent, patient, isPassive }) => {
      const subject = isPassive ? patient : agent;
      const first = Math.min(...subject);
      // With what belongs to it: "a vaccine against bluetongue".
      const whole = read.words.filter(
        ({ at, pos }) => at >= first && at < verb.at && verb.at - first < maxSubject && !/^(?:VERB|AUX)$/u.test(pos),
      );
      return contentOf(read.words, [...new Set([...subject, ...whole.map(({ at }) => at)])]);
    }),
  );

const maxSubject = 9;

/** The words before a name within its noun: "Orme harbour master" of "Orme harbour master Ada Moss". */
const titleBefore = (words: readonly Word[], at: number): Word[] => {
  const found: Word[] = [];
  for (let before = at - 1; before >= 0 && words[before + 1]!.gap.trim() === ''; before--) {
    const word = words[before]!;
    if (!/^(?:NOUN|ADJ|PROPN)$/u.test(word.pos)) break;
    found.push(word);
  }
  return found;
};

const maxApposition = 12;

/** What stands behind a name between commas: ", 54, the mayor of Orme,". */
const appositionAfter = (words: readonly Word[], at: number): Word[] => {
  if (!/[,(]/u.test(words[at]?.gap ?? '')) return [];
  const found: Word[] = [];
  for (const word of words.slice(at, at + maxApposition)) {
    if (found.length > 0 && /[,;:)]/u.test(word.gap) && !found.at(-1)!.number) break;
    if (/^(?:VERB|AUX)$/u.test(word.pos)) return found.filter(({ number }) => number);
    found.push(word);
  }
  return isSomebodyElse(found) ? [] : found;
};

/** "Ada Moss, harbour master Tom Hale and …": a list, in which the next one has an office and a name. */
const isSomebodyElse = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) => !word.capital && occupations.has(word.word) && words[at + 1]?.isName && words[at + 1]!.gap === ' ',
  );

interface Read {
  read: ReadSentence;
  frames: readonly Frame[];
}

/** "A former clerk was jailed. Gareth Plume, 44, had …": who comes up without a name is named in the next sentence. */
const introduce = (
  { words }: ReadSentence,
  [first]: readonly Frame[],
  next: Read | undefined,
  add: (names: readonly Word[], words: readonly Word[]) => void,
): void => {
  const subject = first && (first.isPassive ? first.patient : first.agent);
  const isIndefinite = /^(?:an?|two|three|four)$/u.test(words[Math.min(...(subject ?? []))]?.word ?? '');
  const [other] = next?.frames ?? [];
  const named = other && (other.isPassive ? other.patient : other.agent);
  if (!subject || !isIndefinite || !named) return;
  add(
    contentOf(next!.read.words, named).filter(({ isName }) => isName),
    contentOf(words, subject).filter(({ isName }) => !isName),
  );
};

/** Who is described how: the words that stand for a name elsewhere in its passage. */
const descriptionsIn = (sentences: readonly Read[]): Map<string, Set<string>> => {
  const described = new Map<string, Set<string>>();
  const add = (names: readonly Word[], words: readonly Word[]) => {
    const concepts = [...conceptsIn(words)];
    for (const { word } of names) {
      const known = described.get(word) ?? new Set();
      for (const concept of concepts) known.add(concept);
      described.set(word, known);
    }
  };
  for (const [index, { read, frames }] of sentences.entries()) {
    const { words } = read;
    for (let at = 0; at < words.length; at++) {
      if (!words[at]!.isName) continue;
      let to = at + 1;
      while (words[to]?.isName && words[to]!.gap === ' ') to++;
      const names = words.slice(at, to);
      add(names, [...names, ...titleBefore(words, at), ...appositionAfter(words, to)]);
      // "the mayor of Orme, Ada Moss": the noun before the comma.
      const isCalled = /^(?:named|called)$/u.test(words[at - 1]?.word ?? '');
      if ((words[at]!.gap.trim() === ',' || isCalled) && at > 1)
        add(
          names,
          words
            .slice(Math.max(0, at - 5), at)
            .filter(
              ({ isContent, pos, clause }) =>
                isContent && pos !== 'VERB' && (isCalled || clause === words[at - 1]!.clause),
            ),
        );
      at = to - 1;
    }
    introduce(read, frames, sentences[index + 1], add);
    for (const { verb, agent, patient, isNegated } of frames)
      if (/^(?:is|was|are|were|becomes?|became|remains?)$/u.test(verb.word) && !isNegated)
        add(
          contentOf(words, agent).filter(({ isName }) => isName),
          contentOf(words, patient),
        );
  }
  return described;
};

/** Whether a passage describes whoever bears a name by a word: "the mayor" for "Ada Moss". */
export const describes = ({ described }: PreparedPassage, name: Word, by: Word): boolean => {
  const known = described.get(name.word);
  return known !== undefined && by.concepts.some((concept) => known.has(concept));
};

/** Reads a passage: its sentences, their frames, and who its pronouns may mean. */
export const prepare = (
  given: Omit<PreparedPassage, 'sentences' | 'concepts' | 'described' | 'acronyms' | 'quotations'>,
): PreparedPassage => {
  const passage = { ...given, text: mended(given.text) };
  const own = readPassage(passage.text, passage.language, passage.published);
  if (own[0]?.language === 'en') setOpeners(own);
  joinPartsOfNames(own);
  const read = own.map((one) => ({
    read: one,
    frames: one.language === 'en' ? framesOf(one) : [],
  }));
  let about: ReadonlySet<string> = new Set();
  const sentences = read.map(({ read: one, frames }, at): Evidence => {
    const isBack = refersBack(one);
    const carried: ReadonlySet<string> = isBack ? about : new Set();
    const subjects = subjectsOf(one, frames);
    const names = conceptsIn(one.words.filter(({ isName }) => isName));
    about = new Set([
      ...subjects,
      ...(one.language === 'en' ? [] : names),
      ...(isBack || subjects.size === 0 ? about : []),
    ]);
    return {
      passage: passage.id,
      at,
      read: one,
      frames,
      attributions: attributionsOf(one, frames),
      places: placesOf(one),
      carried,
    };
  });
  let quotations: readonly Quotation[] | undefined;
  return {
    ...passage,
    sentences,
    described: descriptionsIn(read),
    concepts: new Set(sentences.flatMap(({ places }) => [...places.keys()])),
    acronyms: acronymsIn(read.map((one) => one.read)),
    quotations: () => {
      quotations ??= quotationsIn(passage.text, passage.language);
      return quotations;
    },
  };
};
