import type { ReadSentence, Word } from './read-sentence.ts';
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
  words.flatMap(({ word, at, capital }) => {
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
    // "…, and, according to his jockey, likes the mud": what stands before is told by nobody.
    const isMidway = capital || /^(?:and|but|though|while|because)$/u.test(words[at - 1]?.word ?? '');
    return [{ speaker: range(at + 2, to), isClaim: false, isFact: false, from: isMidway ? to : 0, to: words.length }];
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
  const isJoint = (at: number) => /^(?:and|but|while|whereas|although|though)$/u.test(words[at]?.word ?? '');
  const isParted = (at: number) =>
    /[,;:—–]/u.test(words[at]!.gap) || isJoint(at - 1) || /[,;]/u.test(words[at - 1]?.gap ?? '');
  // "claims that …, and is now suing": the same one goes on.
  const goesOn = words.findIndex(
    ({ word, gap, at }) =>
      at > from && /,/u.test(gap) && /^(?:and|but)$/u.test(word) && /^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? ''),
  );
  return Math.min(goesOn < 0 ? words.length : goesOn, ...firsts.filter((first) => first > from + 1 && isParted(first)));
};

/** "With one plaintiff claiming": the noun right before a participle, with what belongs to it. Empty if there is none. */
const nounBeforeParticiple = (words: ReadSentence['words'], verb: Word): Phrase => {
  const before = words[verb.at - 1];
  if (!/ing$/u.test(verb.word) || !before || verb.gap !== ' ' || !/^(?:NOUN|PROPN)$/u.test(before.pos)) return [];
  let from = before.at;
  while (from > 0 && noun.test(words[from - 1]!.pos) && words[from]!.gap === ' ') from--;
  return range(from, verb.at);
};

/** Whether a verb that was read as a passive is none: nobody is said or complained. */
const isActiveAfterAll = ({ verb, agent, patient, isPassive }: Frame): boolean => {
  if (!isPassive || agent.length > 0) return false;
  // "Villagers in Orme complained of delays"
  if (/^(?:complain|argu|insist)/u.test(verb.word)) return true;
  // "'…,' Moss said of the goose"
  return /^(?:said|told|added|wrote|joked)$/u.test(verb.word) && verb.gap === ' ' && patient.includes(verb.at - 1);
};

/** Whoever a verb of telling has as its subject. */
const speakerOf = ({ words }: ReadSentence, frames: readonly Frame[], frame: Frame): Phrase => {
  const { verb, agent, patient } = frame;
  const named = nounBeforeParticiple(words, verb);
  if (named.length > 0) return named;
  // "Moss denied that he was a spy and said"
  if (/^(?:and|but)$/u.test(words[verb.at - 1]?.word ?? '') && /(?:s|ed|said|told|wrote|thought)$/u.test(verb.word))
    return frames.find((one) => one.agent.length > 0 && one.verb.at < verb.at)?.agent ?? agent;
  return isActiveAfterAll(frame) ? patient : agent;
};

/** A verb of telling with its subject. */
interface Telling {
  frame: Frame;
  speaker: Phrase;
}

const isInverted = ({ frame: { verb }, speaker }: Telling): boolean => speaker[0] !== undefined && speaker[0] > verb.at;

/** "Hoped to move": what somebody wishes for is told of them, and not by them. */
const isWish = (verb: string, next: string): boolean => /^(?:hop|expect|fear|wish)/u.test(verb) && next === 'to';

/** "Claim benefits", "argued often", "was widely expected,": nothing is stated. */
const hasNoStatement = (words: ReadSentence['words'], { word, at, clause }: Word): boolean => {
  const behind = words.slice(at + 1);
  if (/^(?:claim|add|maintain)/u.test(word))
    return (
      /^(?:DET|NUM|ADJ|NOUN|PRON)$/u.test(behind[0]?.pos ?? '') &&
      behind[0]!.gap === ' ' &&
      !behind.some((one) => one.clause === clause && /^(?:VERB|AUX)$/u.test(one.pos))
    );
  if (/^argu/u.test(word))
    return /^(?:often|with|over|about|and|a|again|constantly|frequently)$/u.test(behind[0]?.word ?? '');
  return /^expected/u.test(word) && behind[0]?.gap === ', ' && words[at - 1]?.gap !== ', ';
};

/** Whether the verb tells nothing: "to say", "did not say", and "told in a film" or "an increase blamed on the frost". */
const tellsNothing = (
  { words }: ReadSentence,
  { frame: { verb, isPassive, isNegated }, speaker }: Telling,
  isLast: boolean,
): boolean => {
  const next = words[verb.at + 1]?.word ?? '';
  if (isWish(verb.word, next) || hasNoStatement(words, verb)) return true;
  if ((isNegated && !isLast) || words[verb.at - 1]?.word === 'to' || (/^blam/u.test(verb.word) && next === 'on'))
    return true;
  if (speaker.length > 0) return false;
  const isToSomebody = next === 'to' && !/^(?:VERB|AUX)$/u.test(words[verb.at + 2]?.pos ?? '');
  const isOfSomething = isToSomebody || /^(?:in|by|of|on|for|from|with)$/u.test(next);
  return !isPassive || (isOfSomething && !/^(?:accus|suspect)/u.test(verb.word));
};

/** The words of a speaker with what stands between them and the verb. */
const wholeSpeaker = ({ words }: ReadSentence, telling: Telling, first: number): Phrase => {
  const {
    frame: { verb },
    speaker,
  } = telling;
  if (isInverted(telling)) return range(verb.at + 1, endOf(words, verb.at + 1));
  const isApart = /ing$/u.test(verb.word) || /^(?:and|but)$/u.test(words[verb.at - 1]?.word ?? '');
  return speaker.length === 0 || isApart ? speaker : [...new Set([...speaker, ...range(first, verb.at)])];
};

/** The speaker and the words that each verb of telling has. */
const toldBy = (sentence: ReadSentence, frames: readonly Frame[]): Attribution[] => {
  const { words, assertion } = sentence;
  const all = frames
    .filter(({ verb }) => assertion.speech.has(verb.word) || assertion.claims.has(verb.word))
    .map((frame): Telling => ({ frame, speaker: speakerOf(sentence, frames, frame) }));
  const firsts = all.flatMap(({ frame, speaker }) => {
    const first = Math.min(...speaker);
    return first < frame.verb.at ? [first] : [];
  });
  return all.flatMap((telling): Attribution[] => {
    const { verb } = telling.frame;
    const first = Math.min(verb.at, ...telling.speaker);
    const isBehindQuotation =
      /[,?!][”"’']\s*$/u.test(words[first]?.gap ?? '') && words[first - 1]?.isQuoted === true && first < verb.at;
    const isLast =
      isBehindQuotation ||
      isInverted(telling) ||
      (/[,”"’]/u.test(words[first]?.gap ?? '') && !hasVerbBehind(sentence, verb.at, frames));
    if (tellsNothing(sentence, telling, isLast)) return [];
    const isFact = isFactive.test(verb.word);
    return [
      {
        speaker: wholeSpeaker(sentence, telling, first),
        isClaim: assertion.claims.has(verb.word) || (telling.speaker.length === 0 && !isFact),
        isFact,
        ...(isLast ? { from: 0, to: first } : { from: verb.at + 1, to: endBefore(sentence, verb.at, firsts) }),
      },
    ];
  });
};

const noVerb = /^(?:NOUN|PROPN|ADJ|DET|NUM|ADV|ADP)$/u;
const longestSpeaker = 8;
const forms = /(?:s|ed|said|told|wrote)$/u;

/** The words right before a place, back to a comma or a closing quotation mark: ", a state newspaper" before "alleged". */
const phraseBefore = (words: ReadSentence['words'], at: number): Phrase => {
  // "A state-run newspaper"
  const isInside = ({ pos, gap }: Word) => noVerb.test(pos) || gap === '-';
  let from = at;
  while (from > 0 && at - from < longestSpeaker && /^[ -]$/u.test(words[from]!.gap) && isInside(words[from - 1]!))
    from--;
  return range(from, at);
};

/** ", Teletica reports" at the end of a sentence, where no verb was recognised. */
const toldAtTheEnd = ({ words, assertion }: ReadSentence, known: readonly Attribution[]): Attribution[] =>
  words.flatMap(({ word, at }): Attribution[] => {
    if (!(assertion.speech.has(word) || assertion.claims.has(word)) || !forms.test(word)) return [];
    const speaker = phraseBefore(words, at);
    const first = speaker[0];
    const next = words[at + 1];
    const isLast = !next || /,/u.test(next.gap) || (/day$/u.test(next.word) && next.capital);
    if (!first || !isLast || !/[,”"’]/u.test(words[first]!.gap) || known.some(({ from }) => from === 0)) return [];
    const isNamed = speaker.some((place) => words[place]!.isName || assertion.authorities.has(words[place]!.word));
    return isNamed
      ? [{ speaker, isClaim: assertion.claims.has(word), isFact: isFactive.test(word), from: 0, to: first }]
      : [];
  });

/** "Lynch said his client …", where the name was taken for a verb or an adverb. */
const toldAtTheStart = ({ words, assertion }: ReadSentence, known: readonly Attribution[]): Attribution[] => {
  const at = words.findIndex(({ capital }) => !capital);
  const verb = words[at];
  const isTelling =
    verb !== undefined && /^(?:sa(?:id|ys)|told|tells|add(?:ed|s)|claim(?:ed|s)|insist(?:ed|s))$/u.test(verb.word);
  const isPlain = at > 0 && at < 4 && words.slice(0, at + 1).every(({ gap }) => gap.trim() === '' || gap === '“');
  if (!isTelling || !isPlain || words[0]!.stop || known.some(({ speaker }) => speaker.includes(0))) return [];
  const isClaim = assertion.claims.has(verb.word);
  return [{ speaker: range(0, at), isClaim, isFact: false, from: at + 1, to: nextStatement(words, at) }];
};

/** "Ada Moss worries that …", where no verb was recognised. */
const toldBeforeThat = ({ words, assertion }: ReadSentence, frames: readonly Frame[]): Attribution[] =>
  words.flatMap(({ word, at, gap }): Attribution[] => {
    const before = words[at - 1];
    const isTelling = (assertion.speech.has(word) || assertion.claims.has(word)) && forms.test(word) && gap === ' ';
    if (!isTelling || !before?.isName || before.isPossessive || words[at + 1]?.word !== 'that') return [];
    if (frames.some(({ verb }) => verb.at === at)) return [];
    const isClaim = assertion.claims.has(word);
    return [
      {
        speaker: phraseBefore(words, at),
        isClaim,
        isFact: isFactive.test(word),
        from: at + 2,
        to: nextStatement(words, at),
      },
    ];
  });

/** Who says what in an English sentence: what follows "said", or what stands before ", said Ada Moss". */
export const attributionsOf = (sentence: ReadSentence, frames: readonly Frame[]): Attribution[] => {
  const known = [...toldBy(sentence, frames), ...toldBeforeThat(sentence, frames), ...afterAccording(sentence)];
  return [...known, ...toldAtTheEnd(sentence, known), ...toldAtTheStart(sentence, known), ...claimedNouns(sentence)];
};

const claiming =
  /^(?:argument|claim|allegation|accusation|belief|fear|suggestion|theory|rumou?r|suspicion|hope|assertion|view|charge|prediction)s?$/u;

/** Where another statement begins: "…, but the mayor resigned". */
const nextStatement = (words: ReadSentence['words'], from: number): number => {
  const isNext = ({ at, gap, word }: Word) =>
    at > from && (/;/u.test(gap) || (/,/u.test(gap) && /^(?:but|while|whereas|although|though)$/u.test(word)));
  return words.find(isNext)?.at ?? words.length;
};

/** "rejected his argument that conditions were bad": nobody says here that they were. */
const claimedNouns = ({ words }: ReadSentence): Attribution[] =>
  words.flatMap(({ word, at }) =>
    claiming.test(word) && words[at + 1]?.word === 'that'
      ? [{ speaker: [], isClaim: true, isFact: false, from: at + 2, to: nextStatement(words, at) }]
      : [],
  );

/** Whether a verb tells something behind one of telling. Not so "he said, speaking in Orme": a comma closes what is told. */
const hasVerbBehind = ({ words }: ReadSentence, at: number, frames: readonly Frame[]): boolean =>
  !/^, $/u.test(words[at + 1]?.gap ?? '') &&
  frames.some(({ verb }) => verb.at > at && !/[;]/u.test(words[verb.at]!.gap));
