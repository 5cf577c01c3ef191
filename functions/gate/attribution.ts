import type { ReadSentence } from './reading.ts';
import type { Frame, Phrase } from './verb-frame.ts';

/** Who states a part of a sentence. */
export interface Attribution {
  speaker: Phrase;
  /** The verb: an opinion or accusation is never dropped, what an authority states may be. */
  isClaim: boolean;
  from: number;
  to: number;
}

const noun = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON)$/u;

/** The noun behind "according to". */
const afterAccording = ({ words, assertion }: ReadSentence): Attribution[] =>
  words.flatMap(({ word, at }) => {
    if (!assertion.according.has(word) || words[at + 1]?.word !== 'to') return [];
    let to = at + 2;
    while (
      to < words.length &&
      (to === at + 2 || words[to]!.gap === ' ') &&
      (noun.test(words[to]!.pos) || /^(?:of|by|at|for|from)$/u.test(words[to]!.word))
    )
      to++;
    // "according to the family's solicitor, Mark Dunne"
    if (words[to]?.gap === ', ' && words[to]!.isName) while (words[to]?.isName) to++;
    return [{ speaker: range(at + 2, to), isClaim: false, from: 0, to: words.length }];
  });

/** Where the words about a speaker end who is named behind the verb: ", said Northline's director, Piet Haas". */
const endOf = (words: ReadSentence['words'], from: number): number => {
  let to = from + 1;
  while (to < words.length && !/[;:”"“]|\.\s/u.test(words[to]!.gap) && !/^(?:VERB|AUX)$/u.test(words[to]!.pos)) to++;
  return to;
};

const range = (from: number, to: number): number[] =>
  [...Array(Math.max(0, to - from)).keys()].map((step) => from + step);

/** Who says what in an English sentence: what follows "said", or what stands before ", said Ada Moss". */
export const attributionsOf = (sentence: ReadSentence, frames: readonly Frame[]): Attribution[] => {
  const { words, assertion } = sentence;
  const told = frames.flatMap(({ verb, agent, isPassive, isNegated }): Attribution[] => {
    const isSpeech = assertion.speech.has(verb.word);
    const isClaim = assertion.claims.has(verb.word);
    if (!isSpeech && !isClaim) return [];
    const speaker = agent;
    const isInverted = speaker[0] !== undefined && speaker[0] > verb.at;
    const first = Math.min(verb.at, ...speaker);
    const isLast = isInverted || (/[,”"’]/u.test(words[first]?.gap ?? '') && !hasVerbBehind(sentence, verb.at, frames));
    const isOwn = isLast || !isNegated;
    if (!isOwn || (speaker.length === 0 && !isPassive) || words[verb.at - 1]?.word === 'to') return [];
    const span = isLast ? { from: 0, to: first } : { from: verb.at + 1, to: words.length };
    const whole =
      speaker.length === 0
        ? []
        : isInverted
          ? range(verb.at + 1, endOf(words, verb.at + 1))
          : /ing$/u.test(verb.word)
            ? speaker
            : [...new Set([...speaker, ...range(first, verb.at)])];
    return [{ speaker: whole, isClaim: isClaim || (isPassive && speaker.length === 0), ...span }];
  });
  return [...told, ...afterAccording(sentence), ...claimedNouns(sentence)];
};

const claiming =
  /^(?:argument|claim|allegation|accusation|belief|fear|suggestion|theory|rumou?r|suspicion|hope|assertion|view|charge|prediction)s?$/u;

/** "rejected his argument that conditions were bad": nobody says here that they were. */
const claimedNouns = ({ words }: ReadSentence): Attribution[] =>
  words.flatMap(({ word, at }) =>
    claiming.test(word) && words[at + 1]?.word === 'that'
      ? [{ speaker: [], isClaim: true, from: at + 2, to: words.length }]
      : [],
  );

const hasVerbBehind = ({ words }: ReadSentence, at: number, frames: readonly Frame[]): boolean =>
  frames.some(({ verb }) => verb.at > at && !/[;]/u.test(words[verb.at]!.gap));
