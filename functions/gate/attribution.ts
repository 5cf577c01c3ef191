import type { ReadSentence } from './reading.ts';
import type { Frame, Phrase } from './verb-frame.ts';

/** Who states a part of a sentence. */
export interface Attribution {
  speaker: Phrase;
  /** The verb: an opinion or accusation is never dropped, what an authority states may be. */
  isClaim: boolean;
  /** It is told as a fact: "confirmed", "announced". */
  isFact: boolean;
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
    return [{ speaker: range(at + 2, to), isClaim: false, isFact: false, from: 0, to: words.length }];
  });

/** Where the words about a speaker end who is named behind the verb: ", said Northline's director, Piet Haas". */
const endOf = (words: ReadSentence['words'], from: number): number => {
  let to = from + 1;
  while (to < words.length && !/[;:”"“]|\.\s/u.test(words[to]!.gap) && !/^(?:VERB|AUX)$/u.test(words[to]!.pos)) to++;
  return to;
};

const range = (from: number, to: number): number[] =>
  [...Array(Math.max(0, to - from)).keys()].map((step) => from + step);

/** What is told as a fact by whoever tells it: nobody announces or confirms what is not so. */
const isFactive = /^(?:confirm|announc|reveal|declar|not|explain|show)(?:e?s|e?d|ing)$/u;

/** Where what is told begins to be told by somebody else: "Moss said …, but Hale argued …". */
const endBefore = ({ words }: ReadSentence, from: number, firsts: readonly number[]): number => {
  const isParted = (at: number) =>
    /[,;:—–]/u.test(words[at]!.gap) || /^(?:and|but|while|whereas|although|though)$/u.test(words[at - 1]?.word ?? '');
  // "claims that …, and is now suing": the same one goes on.
  const goesOn = words.findIndex(
    ({ word, gap, at }) =>
      at > from && /,/u.test(gap) && /^(?:and|but)$/u.test(word) && /^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? ''),
  );
  return Math.min(goesOn < 0 ? words.length : goesOn, ...firsts.filter((first) => first > from + 1 && isParted(first)));
};

/** The speaker and the words that each verb of telling has. */
const toldBy = (sentence: ReadSentence, frames: readonly Frame[]): Attribution[] => {
  const { words, assertion } = sentence;
  const isTelling = ({ verb }: Frame) => assertion.speech.has(verb.word) || assertion.claims.has(verb.word);
  const telling = frames.filter(isTelling);
  const firsts = telling.flatMap(({ agent, verb }) =>
    agent.length > 0 && agent[0]! < verb.at ? [Math.min(...agent)] : [],
  );
  return telling.flatMap(({ verb, agent, isPassive, isNegated }): Attribution[] => {
    const isClaim = assertion.claims.has(verb.word);
    const speaker = agent;
    const isInverted = speaker[0] !== undefined && speaker[0] > verb.at;
    const first = Math.min(verb.at, ...speaker);
    const isLast = isInverted || (/[,”"’]/u.test(words[first]?.gap ?? '') && !hasVerbBehind(sentence, verb.at, frames));
    const isOwn = isLast || !isNegated;
    // "His story is told in a film", "an increase blamed on the frost"
    const isOfSomething =
      isPassive &&
      !/^(?:accus|suspect)/u.test(verb.word) &&
      /^(?:in|by|of|on|for|from|with)$/u.test(words[verb.at + 1]?.word ?? '');
    if (
      !isOwn ||
      (isOfSomething && speaker.length === 0) ||
      (speaker.length === 0 && !isPassive) ||
      words[verb.at - 1]?.word === 'to'
    )
      return [];
    const span = isLast ? { from: 0, to: first } : { from: verb.at + 1, to: endBefore(sentence, verb.at, firsts) };
    const whole =
      speaker.length === 0
        ? []
        : isInverted
          ? range(verb.at + 1, endOf(words, verb.at + 1))
          : /ing$/u.test(verb.word)
            ? speaker
            : [...new Set([...speaker, ...range(first, verb.at)])];
    const isNobodys = isPassive && speaker.length === 0 && !isFactive.test(verb.word);
    return [{ speaker: whole, isClaim: isClaim || isNobodys, isFact: isFactive.test(verb.word), ...span }];
  });
};

/** Who says what in an English sentence: what follows "said", or what stands before ", said Ada Moss". */
export const attributionsOf = (sentence: ReadSentence, frames: readonly Frame[]): Attribution[] => [
  ...toldBy(sentence, frames),
  ...afterAccording(sentence),
  ...claimedNouns(sentence),
];

const claiming =
  /^(?:argument|claim|allegation|accusation|belief|fear|suggestion|theory|rumou?r|suspicion|hope|assertion|view|charge|prediction)s?$/u;

/** "rejected his argument that conditions were bad": nobody says here that they were. */
const claimedNouns = ({ words }: ReadSentence): Attribution[] =>
  words.flatMap(({ word, at }) =>
    claiming.test(word) && words[at + 1]?.word === 'that'
      ? [{ speaker: [], isClaim: true, isFact: false, from: at + 2, to: words.length }]
      : [],
  );

/** Whether a verb tells something behind one of telling. Not so "he said, speaking in Orme": a comma closes what is told. */
const hasVerbBehind = ({ words }: ReadSentence, at: number, frames: readonly Frame[]): boolean =>
  !/^, $/u.test(words[at + 1]?.gap ?? '') &&
  frames.some(({ verb }) => verb.at > at && !/[;]/u.test(words[verb.at]!.gap));
