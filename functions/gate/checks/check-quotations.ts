import { paragraphRanges } from '../../text/sentences.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence, PreparedPassage } from '../reading/prepare-passage.ts';
import { quotedSpans, type ReadSentence, type Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** One spelling of what is typed in several ways. Nothing else of a quotation may differ. */
const evenly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/ ' (?=(?:s|t|re|ve|ll|d|m)\b)/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** The words of a quotation without the comma or point that belongs to the sentence around it. */
const bare = (text: string): string => evenly(text).replace(/^[\s.…,]+|[\s.,;:…]+$/gu, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Whether a passage has the words, letter for letter; only capitals and commas may differ: "the 'Big Four'". */
const isIn = (words: string, text: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(words.replaceAll(',', '')).replaceAll(' ', ',? ')}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);

/** Words that join a quotation to the sentence around it: the report may have them, or a form of them, before the mark. */
const joining =
  /^(?:is|are|was|were|be|been|am|has|have|had|will|would|that|it|he|she|they|we|i|his|her|their|a|an|the|to) /iu;
const leastQuoted = 4;

/** The words of a quotation without one that joins it to the sentence. */
const withoutJoint = (words: string): string => {
  const rest = words.replace(joining, '');
  return rest.split(' ').length >= leastQuoted ? rest : words;
};

const evened = new WeakMap<object, string>();

/** The text of a passage or of one of its sentences, with even signs; made once. */
const evenTextOf = (key: object, text: string): string => {
  const known = evened.get(key) ?? evenly(text);
  evened.set(key, known);
  return known;
};

const quotedOf = (text: string): string[] => quotedSpans(text).map(({ start, end }) => evenly(text.slice(start, end)));

/** "'He was late. 'I waited'": what a mark opens up to the next one that opens, which is the same speaker's next paragraph. */
const unclosedIn = (text: string): string[] =>
  [
    ...evenly(text).matchAll(
      /(?<=^|\s)(["'])(?=\S)(?<words>(?:(?!\1(?:[\s.,;:!?)]|$)).){1,600}?[.!?])(?=\s\1\p{Lu})/gu,
    ),
  ].map(({ groups }) => groups!.words!);

const known = new WeakMap<PreparedPassage, readonly string[]>();

/** What a passage quotes. A quotation that goes on in the next paragraph is closed only there. */
const quotedIn = (passage: PreparedPassage): readonly string[] => {
  const { text } = passage;
  const quoted = known.get(passage) ?? [
    ...[text, ...paragraphRanges(text).map(({ start, end }) => text.slice(start, end))].flatMap(quotedOf),
    ...unclosedIn(text),
  ];
  known.set(passage, quoted);
  return quoted;
};

/** The parts of a quotation that leaves something out: "It is late. … Go home". */
const partsOf = (words: string): string[] =>
  words
    .split(/\s*\[?(?:\.{3}|…)\]?\s*/u)
    .map(bare)
    .filter((part) => part !== '');

/** Whether the words stand between quotation marks in a passage. */
const isQuotedIn = (words: string, passage: PreparedPassage): boolean =>
  partsOf(words).every((part) => quotedIn(passage).some((quoted) => isIn(part, quoted)));

/** The names in a sentence that stand outside quotation marks in the same sentence part as a quotation. */
const speakersOf = ({ read, frames }: Claim): Word[] => {
  const { words, assertion } = read;
  const spoken = frames.filter(
    ({ verb }) =>
      !verb.isQuoted &&
      (assertion.speech.has(verb.word) || assertion.claims.has(verb.word) || isCalling.test(verb.word)),
  );
  const phrases = spoken.flatMap(({ agent }) => agent);
  const named = phrases
    .map((at) => words[at]!)
    .filter(
      ({ isName, isQuoted, isPossessive, at }) => isName && !isQuoted && !isPossessive && !isAffiliation(words, at),
    );
  return named.length > 0 ? named : words.filter(({ isName, isQuoted }) => isName && !isQuoted);
};

/** "Moira Tench of the Dockers Union": for whom somebody speaks. */
const isAffiliation = (words: readonly Word[], at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && (words[before]!.isName || /^(?:the|a|an)$/u.test(words[before]!.word))) before--;
  return /^(?:of|at|for|from)$/u.test(words[before]?.word ?? '');
};

const isCalling =
  /^(?:call(?:s|ed)?|described?|describes|prais(?:ed|es)|hail(?:ed|s)|dubbed|quot(?:ed|es)|insist(?:s|ed)|ask(?:s|ed)|replied|urg(?:ed|es)|criticis(?:ed|es)|condemn(?:ed|s)|joked|promised)$/u;

/** "Ada Moss called it a 'farce'" where the sentence of the passage has another name as whoever calls it so. */
const isCalledByAnother = (
  evidence: Evidence,
  names: readonly Word[],
  { described }: PreparedPassage,
  places: Places,
): boolean => {
  const { words } = evidence.read;
  const callers = evidence.frames
    .filter(({ verb }) => !verb.isQuoted && isCalling.test(verb.word))
    .flatMap(({ agent }) => agent.map((at) => words[at]!).filter(({ isName }) => isName));
  const isNamed = (name: Word) =>
    isOutside(name, evidence, places) || callers.some((caller) => described.get(caller.word)?.has(name.word) === true);
  return callers.length > 0 && names.length > 0 && !names.some(isNamed);
};

/** Whether a passage has words as those of somebody else than is named. What nobody is named for may be anybody's. */
const saidByAnother = (words: string, passage: PreparedPassage, names: readonly Word[], places: Places): boolean => {
  const { text, sentences } = passage;
  const quotation = passage
    .quotations()
    .find(({ words: span, rest = [] }) =>
      [span, ...rest].some(({ start, end }) => isIn(words, evenly(text.slice(start, end)))),
    );
  // Words are compared without accents: "Orduña" is "orduna".
  const speaker =
    quotation &&
    text.slice(quotation.speaker.start, quotation.speaker.end).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (speaker)
    return !names.some(
      ({ word }) => speaker.includes(word) || passage.described.get(lastWord(speaker))?.has(word) === true,
    );
  const at = sentences.findIndex(({ read }) => isIn(words, evenly(read.text)));
  const own = sentences[at];
  if (!own) return false;
  if (isCalledByAnother(own, names, passage, places)) return true;
  const near = sentences.slice(Math.max(0, at - 2), at + 3);
  if (near.some((evidence) => names.some((name) => isOutside(name, evidence, places)))) return false;
  if (names.some(({ concepts }) => concepts.some((concept) => own.carried.has(concept)))) return false;
  return near.some(({ read, attributions }) =>
    attributions.some(({ speaker: who }) => who.some((place) => read.words[place]!.isName)),
  );
};

/** Whether a name stands in a sentence of the passage outside quotation marks, with a capital. */
const isOutside = (name: Word, evidence: Evidence, places: Places): boolean =>
  places
    .of(name.at)
    .some(
      (one) =>
        one.evidence === evidence && !evidence.read.words[one.at]!.isQuoted && evidence.read.words[one.at]!.capital,
    );

const negationBefore = 5;
/** Fewer words may be a title or a word that is only quoted, which nobody need be named for. */
const shortest = 3;

/** Whether "not" stands right before quoted words: he had not "betrayed" them. */
const isNegatedBefore = ({ words, assertion }: ReadSentence, start: number): boolean =>
  words
    .filter((word) => word.end <= start)
    .slice(-negationBefore)
    .some(({ word, isQuoted }) => !isQuoted && assertion.negations.has(word));

/** Whether a sentence says that somebody speaks. */
const hasSpeaker = ({ read: { words, assertion }, frames, read }: Claim): boolean =>
  read.language !== 'en' ||
  words.some(({ word, isQuoted }) => !isQuoted && (assertion.according.has(word) || isCalling.test(word))) ||
  frames.some(({ verb }) => !verb.isQuoted && (assertion.speech.has(verb.word) || assertion.claims.has(verb.word)));

const isAttributedIn = (words: string, { sentences }: PreparedPassage): boolean =>
  sentences.some(({ read, attributions }) => attributions.length > 0 && isIn(words, evenly(read.text)));

const lastWord = (text: string): string => text.split(/\s+/u).at(-1) ?? text;

/** Whether somebody says the words of a quotation, rather than the name of a film: a verb of speech right before or behind. */
const isSpoken = ({ read, frames }: Claim, start: number): boolean => {
  const first = read.words.findIndex((word) => word.start >= start);
  const last = read.words.findLastIndex(({ isQuoted, at }) => isQuoted && at >= first);
  return frames.some(
    ({ verb }) =>
      !verb.isQuoted &&
      (read.assertion.speech.has(verb.word) || read.assertion.claims.has(verb.word) || isCalling.test(verb.word)) &&
      (verb.at < first ? first - verb.at < 8 : verb.at - last < 8),
  );
};

/** Quotations that are not in the cited passages word for word, or that somebody else says there. */
export const checkQuotations = (claim: Claim, places: Places): Doubt[] => {
  const { read, passages } = claim;
  const names = read.quotations.length > 0 ? speakersOf(claim) : [];
  return read.quotations.flatMap(({ start, end }): Doubt[] => {
    const written = bare(read.text.slice(start, end));
    if (written === '') return [];
    const areIn = (quoted: string) =>
      passages.filter((one) => partsOf(quoted).every((part) => isIn(part, evenTextOf(one, one.text))));
    const words = areIn(written).length > 0 ? written : withoutJoint(written);
    const having = areIn(words);
    if (having.length === 0)
      return [
        {
          sign: 'quotation',
          code: 'quotation',
          words,
          why: 'These words between quotation marks are not in the cited passages word for word.',
        },
      ];
    const quoting = having.filter((passage) => isQuotedIn(words, passage));
    // "Charged with 'theft by an employee'": the words of the report, and nobody says them.
    if (quoting.length === 0 && !hasSpeaker(claim)) return [];
    if (quoting.length === 0)
      return [
        {
          sign: 'quotation',
          code: 'quotation',
          words,
          why: 'The cited passages have these words, but not as a quotation.',
        },
      ];
    const sources = quoting
      .flatMap(({ sentences }) => sentences)
      .flatMap((one) => {
        const at = evenTextOf(one, one.read.text).search(new RegExp(escaped(words), 'iu'));
        return at < 0
          ? []
          : [isNegatedBefore(one.read, one.read.quotations.find((span) => span.end > at)?.start ?? at)];
      });
    if (sources.length > 0 && isSpoken(claim, start) && !sources.includes(isNegatedBefore(read, start)))
      return [
        { sign: 'negation', code: 'negation', words, why: 'A negation before the quotation was added or dropped.' },
      ];
    if (
      words.split(' ').length > shortest &&
      !hasSpeaker(claim) &&
      quoting.every((passage) => isAttributedIn(words, passage))
    )
      return [{ sign: 'unnamed-speaker', code: 'claimant', words, why: 'The sentence does not say who is quoted.' }];
    if (
      !isSpoken(claim, start) ||
      names.length === 0 ||
      !quoting.every((passage) => saidByAnother(words, passage, names, places))
    )
      return [];
    return [{ sign: 'speaker', code: 'speaker', words, why: 'In the cited passages somebody else says this.' }];
  });
};
