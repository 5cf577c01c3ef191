import { baseForms } from '../../text/en/base-forms.ts';
import { irregular, meanings, phrasal, roots } from '../../text/en/meanings/index.ts';
import { synonyms } from '../../text/en/rewording.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensOf } from '../../text/tokens.ts';

/** What two words have in common that say the same: the stem, the root, or a line of the tables of meanings. */

/** Words whose stem is also that of a word which says something else ("import", "sever", "depart"), with the stem that they count by. */
const ownStems: ReadonlyMap<string, string> = new Map(
  `important important|importance importance|importantly important|several several|international international|general general
  internationally international|university university|universities university|designate designate|designated designate
  executive executive|executives executive|organ organ-|organs organ-|authority authority|authorities authority|animal animal
  animals animal|department department|departments department|apartment apartment|apartments apartment`
    .split(/[|\n]/u)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const stemOf = (word: string): string => ownStems.get(word) ?? tokensOf(word)[0]?.stem ?? word;

/** By stem: the groups in which a word stands, each under its mark and number. */
const byStem = (groups: readonly (readonly string[])[], mark: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [index, words] of groups.entries())
    for (const stem of new Set(words.flatMap((word) => [stemOf(word), word]))) {
      const known = found.get(stem);
      if (known) known.push(`${mark}${index}`);
      else found.set(stem, [`${mark}${index}`]);
    }
  return found;
};

const rootsByStem = once(() => byStem(roots, 'r'));

/** Every form of a root, by each of its forms that counts. */
const formsByWord = (groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const root of groups)
    for (const word of new Set([root[0]!, root.at(-1)!])) found.set(word, [...(found.get(word) ?? []), ...root]);
  return found;
};

const isRespelled = /is[ei]|isation|isers?$|our|(?:re|ogue|ence)$|ll(?:ed|ing|ers?)$|^programme/u;

/** British and American endings: "organisation", "harbor", "center". */
const respelled = (word: string): string => {
  if (!isRespelled.test(word)) return word;
  return word
    .replace(/is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/our(?=(?:s|ed|ing|er|ers|ite|ites|hood|able)?$)/u, 'or')
    .replace(/re$/u, 'er')
    .replace(/ogue$/u, 'og')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/u, 'l')
    .replace(/ence$/u, 'ense')
    .replace(/^programme(?=s?$)/u, 'program');
};

type Index = Map<string, readonly string[]>;

const addTo = (index: Index, word: string, marks: readonly string[]): void => {
  const known = index.get(word);
  index.set(word, known ? [...known, ...marks] : marks);
};

/** The marks of the lines in which each word stands, pairs and longer lines apart. */
const markLines = (): { pairs: Map<string, string[]>; lines: Map<string, string[]> } => {
  const found = { pairs: new Map<string, string[]>(), lines: new Map<string, string[]>() };
  for (const [index, words] of meanings().entries()) {
    const isPair = words.length === 2;
    const [marks, mark] = isPair ? [found.pairs, `q${index}`] : [found.lines, `m${index}`];
    for (const word of words) {
      const known = marks.get(word);
      if (known) known.push(mark);
      else marks.set(word, [mark]);
    }
  }
  return found;
};

/**
 * By word: the meanings of its lines. A pair holds of the words themselves, a longer line also of other words of their roots: it
 * names the nouns and the verbs.
 */
const meaningsByWord = once(() => {
  const found: Index = new Map();
  const { pairs, lines } = markLines();
  for (const [marked, forms] of [
    [pairs, formsByWord(irregular)],
    [lines, formsByWord(roots)],
  ] as const)
    for (const [word, marks] of marked)
      for (const form of new Set([word, ...(forms.get(word) ?? [])])) {
        addTo(found, form, marks);
        const other = respelled(form);
        if (other !== form) addTo(found, other, marks);
      }
  return found;
});

/** The concepts that all forms of a word have: its stem and its root. */
export const formKeysOf = (word: string): string[] => {
  const stem = stemOf(word);
  return [...new Set([stem, ...(rootsByStem().get(word) ?? []), ...(rootsByStem().get(stem) ?? [])])];
};

const cache = new Map<string, readonly string[]>();
const maxCached = 60_000;

const conceptsOfWord = ({ word, stem: porter }: Pick<Token, 'word' | 'stem'>): readonly string[] => {
  const stem = ownStems.get(word) ?? porter;
  const found = new Set<string>([word, stem]);
  const other = respelled(word);
  if (other !== word && word.length > 4) for (const one of [other, stemOf(other)]) found.add(one);
  for (const key of [word, stem]) for (const root of rootsByStem().get(key) ?? []) found.add(root);
  for (const form of [...baseForms(word), ...(other === word ? [] : baseForms(other))])
    for (const meaning of meaningsByWord().get(form) ?? []) found.add(meaning);
  for (const line of synonyms.get(word) ?? []) found.add(`s${line}`);
  return [...found];
};

/** The concepts of an English word. Two words may stand for each other if they share one. */
export const conceptsOf = (token: Pick<Token, 'word' | 'stem'>): readonly string[] => {
  const known = cache.get(token.word);
  if (known) return known;
  const made = conceptsOfWord(token);
  if (cache.size >= maxCached) cache.clear();
  cache.set(token.word, made);
  return made;
};

/** By stem of a verb and the word behind it: the verbs that mean the same as both. */
const phrases = once(
  () =>
    new Map(phrasal().map(([verb, particle, ...same]): [string, string[]] => [`${stemOf(verb!)} ${particle}`, same])),
);
const rootForm = once(() => new Map(irregular.flatMap((root) => root.map((form) => [form, root.at(-1)!] as const))));
/** By irregular form: the stem of its verb. */
const rootStems = once(() => new Map([...rootForm()].map(([form, base]) => [form, stemOf(base)] as const)));
const phraseStarts = once(() => new Set([...phrases().keys()].map((phrase) => phrase.split(' ')[0]!)));
const conceptsOfPhrase = new Map<string, readonly string[]>();

/** Of a verb that means the same as a phrase, only the longer lines count: what a pair adds is mostly true of the verb alone. */
const makeConcepts = (phrase: string, same: readonly string[]): readonly string[] => {
  const concepts = same.flatMap((word) => tokensOf(word).flatMap(conceptsOf)).filter((one) => !/^q\d/u.test(one));
  return [`p${phrase}`, ...concepts];
};

/** What a verb means with the particle behind it: "called off" is "cancelled"; undefined if the two mean nothing together. */
export const phrasalConcepts = (
  verb: Pick<Token, 'word' | 'stem'>,
  { word }: Pick<Token, 'word'>,
): readonly string[] | undefined => {
  const starts = phraseStarts();
  const own = starts.has(verb.stem) ? `${verb.stem} ${word}` : undefined;
  const root = rootStems().get(verb.word);
  const phrase = [own, root === undefined ? undefined : `${root} ${word}`].find(
    (one) => one !== undefined && phrases().has(one),
  );
  if (!phrase) return undefined;
  const concepts = conceptsOfPhrase.get(phrase) ?? makeConcepts(phrase, phrases().get(phrase)!);
  conceptsOfPhrase.set(phrase, concepts);
  return concepts;
};

/** Endings of German, French and Spanish words that change with case, number and gender. */
const endings: Readonly<Record<string, RegExp>> = {
  de: /(?:en|em|er|es|e|n|s|st|t|te|ten)$/u,
  fr: /(?:es|e|s|x|nt|ent|er|ees|ee|aient|ait)$/u,
  es: /(?:es|s|os|as|o|a|e|aron|ieron|ado|ada|ados|adas|ar|er|ir|an|en)$/u,
};

/** The concepts of a word of another language: the word, and what is left without its ending. */
export const foreignConceptsOf = ({ word }: Pick<Token, 'word'>, language: string): readonly string[] => {
  const ending = endings[language];
  const stem = ending && word.length > 5 ? word.replace(ending, '') : word;
  return stem === word ? [word] : [word, `~${stem}`];
};
