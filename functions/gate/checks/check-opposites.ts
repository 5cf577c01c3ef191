import { roots } from '../../text/en/meanings/index.ts';
import { opposites } from '../../text/en/opposites.ts';
import { tokensOf } from '../../text/tokens.ts';
import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDenied, isNegativeByForm } from '../reading/denials.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { basesOf } from '../reading/substitutes.ts';
import type { Claim, Places } from '../support.ts';
import { mayOppose } from './may-oppose.ts';

/** Words, negations and certainties of the sentence of which the passages have the opposite where they tell of the same. */

const stemOf = (word: string): string => tokensOf(word)[0]?.stem ?? word;
const rootOf = new Map(roots.flatMap((root) => root.map((form) => [form, stemOf(root.at(-1)!)] as const)));

/** By word, stem or phrase: the lines of the table in which it stands, positive on the one side of the bar and negative on the other. */
const sides = new Map<string, readonly number[]>();
for (const [index, [one, other]] of opposites.entries())
  for (const [words, sign] of [[one, 1] as const, [other, -1] as const])
    for (const key of new Set(words.flatMap((word) => (word.includes('-') ? [word] : [word, stemOf(word)]))))
      sides.set(key, [...(sides.get(key) ?? []), sign * (index + 1)]);
const firstOfPhrase = new Set([...sides.keys()].flatMap((key) => (key.includes('-') ? [key.split('-')[0]!] : [])));

const isParticle = /^(?:up|down|off|out|on|in|over|away|back|ahead|through|behind|aside|forward)$/u;

/** The phrases of the table that begin with a word: "turn-down" of "turned down". */
const phrasesAt = (words: readonly Word[], { word, at }: Word): string[] => {
  const bases = basesOf(word).filter((base) => firstOfPhrase.has(base));
  const [next, third] = [words[at + 1], words[at + 2]];
  if (bases.length === 0 || !next || !/^[ -]$/u.test(next.gap)) return [];
  return bases.flatMap((base) => {
    const two = `${base}-${next.word}`;
    const three = third && /^[ -]$/u.test(third.gap) ? [`${two}-${third.word}`] : [];
    return [...three, two].filter((phrase) => sides.has(phrase));
  });
};

const knownSides = new WeakMap<Word, ReadonlySet<number>>();

/** The lines of a word in its sentence. With a particle behind it, it says something else: "took on" is not "took". */
const sidesOf = (words: readonly Word[], word: Word): ReadonlySet<number> => {
  const known = knownSides.get(word);
  if (known) return known;
  const phrases = phrasesAt(words, word);
  const isPhrasal = phrases.length > 0 && isParticle.test(words[word.at + 1]!.word);
  const keys = [...phrases, ...(isPhrasal ? [] : [word.word, word.stem, rootOf.get(word.word)])];
  const found = new Set(keys.flatMap((key) => (key ? (sides.get(key) ?? []) : [])));
  knownSides.set(word, found);
  return found;
};

/** "Un" turns round what a verb does: "cover" and "uncover" do not deny one another. */
const isUndone = /^un(?:cover|fold|leash|load|lock|pack|ravel|tie|veil|wind|wrap|earth|do)/u;

const prefixes = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'];

/** What denies a word by its form: "unlicensed" of "licensed", "legal" of "illegal". */
const deniedForms = ({ word, stem, isContent }: Word): string[] =>
  isContent && word.length > 3
    ? [word, stem].flatMap((form) => [
        ...prefixes.map((prefix) => prefix + form).filter((one) => isDenying(one)),
        ...prefixes.flatMap((prefix) =>
          form.startsWith(prefix) && isDenying(word) ? [form.slice(prefix.length)] : [],
        ),
      ])
    : [];

const isDenying = (word: string): boolean => isNegativeByForm.test(word) && !isUndone.test(word);

/** How many words around one tell what it is said of, and how many of these, or of the whole sentence, the passage must have. */
const context = { words: 5, steps: 10, least: 0.3, certain: 0.5, whole: 0.7 };

interface Found {
  isBorneOut: boolean;
  /** The word of the passage that says the opposite. */
  opposite?: Word;
  /** The same word, which one side denies. */
  reversed?: Word;
}

/** What an evidence sentence has of a word: the same, its opposite, or one of them denied. */
const compare = (alignment: Alignment, word: Word, evidence: Evidence): Found => {
  const { claim, places } = alignment;
  const own = sidesOf(claim.read.words, word);
  const forms = deniedForms(word);
  const isFlipped = isDenied(claim.read, word.at);
  const matched = new Set(alignment.placesIn(claim.read.words.filter(isTold), evidence));
  const object = objectOf(alignment, word, evidence);
  const isBeside = ({ at }: Word) => object !== undefined && at < object && object - at <= besideObject;
  const found: Found = { isBorneOut: false };
  const bearing: Word[] = [];
  for (const other of evidence.read.words) {
    const isReversed = isDenied(evidence.read, other.at) !== isFlipped;
    const isSame = places.of(word.at).some((one) => one.evidence === evidence && one.at === other.at);
    if (isSame) {
      if (isReversed && isFlipped && isHopedFor(evidence, other)) continue;
      // "Unpaid" of "was never paid" is not turned round.
      const isDeniedByForm = isDenying(word.word) && !isDenying(other.word);
      if (isReversed && !isDeniedByForm) found.reversed = other;
      else bearing.push(other);
      continue;
    }
    const sides = [...sidesOf(evidence.read.words, other)].filter((side) => own.has(side) || own.has(-side));
    const isOpposed = forms.includes(other.word) || forms.includes(other.stem);
    for (const isAlike of isOpposed ? [false] : sides.map((side) => own.has(side))) {
      if (isAlike !== isReversed) bearing.push(other);
      else if (!matched.has(other.at) && mayOppose(alignment, word, other, evidence)) found.opposite = other;
    }
  }
  // "Acknowledged a pass but denied assault": what is said of the same thing counts.
  const isSaidOfSame = found.opposite !== undefined && isBeside(found.opposite) && !bearing.some(isBeside);
  found.isBorneOut = bearing.length > 0 && !isSaidOfSame;
  return found;
};

/** What was only hoped for or asked may not have happened. */
const isHopedFor = ({ read: { words, assertion } }: Evidence, { at }: Word): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ word }) => assertion.modes.has(word));

const besideObject = 2;

/** Where an evidence sentence has the thing that a verb of the sentence is about: the next telling word. */
const objectOf = (
  { claim: { read }, places }: Alignment,
  { at, clause, pos }: Word,
  evidence: Evidence,
): number | undefined => {
  const next = read.words.slice(at + 1, at + 4).find((one) => one.clause === clause && isTold(one));
  return pos === 'VERB' && next ? places.of(next.at).find((one) => one.evidence === evidence)?.at : undefined;
};

/** A verb, or an adjective that is said of something: "high heels" are not denied by "never in high heels". */
const mayBeDenied = (words: readonly Word[], { pos, at }: Word): boolean =>
  pos === 'VERB' || (pos === 'ADJ' && !/^(?:NOUN|PROPN)$/u.test(words[at + 1]?.pos ?? ''));

const hasOpposite = ({ read, evidence }: Claim, word: Word): boolean => {
  if (sidesOf(read.words, word).size > 0) return true;
  const forms = deniedForms(word);
  return evidence.some(({ places }) => forms.some((form) => places.has(form)));
};

/** "Rose" where the passages have "fell" of the same thing, and "did not rise" where they have "rose". */
export const checkOpposites = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  // What is around a word may be who says it: the sentences that fit the whole one are compared as well.
  const ofWhole = alignment.nearest(words.filter(isTold), context.whole).sentences;
  return words.flatMap((word): Doubt[] => {
    if (word.isQuoted || word.isName || word.number || !hasOpposite(claim, word)) return [];
    const used = words
      .filter((one) => isTold(one) && one.at !== word.at && Math.abs(one.at - word.at) <= context.steps)
      .sort((one, other) => Math.abs(one.at - word.at) - Math.abs(other.at - word.at))
      .slice(0, context.words);
    const { best, sentences: near } = alignment.nearest(used, context.least);
    const sentences = near.length > 0 ? [...new Set([...near, ...ofWhole])] : [];
    const isKnown = places.of(word.at).length > 0;
    if (isKnown && best < context.certain) return [];
    const found = sentences.map((evidence) => compare(alignment, word, evidence));
    if (found.some(({ isBorneOut }) => isBorneOut)) return [];
    const written = text.slice(word.start, word.end);
    const reversed = found.find((one) => one.reversed)?.reversed;
    const opposite = found.findLast((one) => one.opposite)?.opposite;
    if (reversed && word.isContent && mayBeDenied(words, word))
      return [{ sign: 'reversed', code: 'negation', words: written, why: 'The cited passages deny this, or say it.' }];
    if (!opposite) return [];
    const why = `The cited passages say the opposite: "${opposite.word}".`;
    return [{ sign: isKnown ? 'opposite-elsewhere' : 'opposite', code: 'negation', words: written, why }];
  });
};
