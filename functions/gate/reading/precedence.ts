import { namesIn } from './names-in.ts';
import type { ReadSentence, Word } from './read-sentence.ts';

/** Which of two named ones is ahead of the other, comes after the other, or gives something to the other. */
export interface Precedence {
  /** "ahead", "later", "giver", or the adjective of a comparison: "taller". */
  kind: string;
  one: readonly Word[];
  other: readonly Word[];
  from: number;
  to: number;
}

interface Pattern {
  kind: string;
  word: RegExp;
  /** What stands right before the word. */
  behind?: RegExp;
  /** What stands right behind it. */
  next?: RegExp;
  /** What stands behind it, or some words on: "lost 3-2 to". */
  later?: RegExp;
  /** The one behind the word is ahead: "lost to Ashby". */
  isBackward?: boolean;
}

const patterns: readonly Pattern[] = [
  {
    kind: 'ahead',
    word: /^(?:defeats?|loss|losses|runners?-up|second)$/u,
    next: /^(?:to|by|against|at)$/u,
    isBackward: true,
  },
  { kind: 'ahead', word: /^(?:los[et]|loses|losing|succumb(?:s|ed)?)$/u, later: /^(?:to|against)$/u, isBackward: true },
  {
    kind: 'ahead',
    word: /^(?:wins?|won|victor(?:y|ies)|triumph(?:s|ed)?|leads?|advantage|prevail(?:s|ed)?|upset)$/u,
    later: /^(?:over|against)$/u,
  },
  { kind: 'ahead', word: /^(?:ahead|clear)$/u, next: /^of$/u },
  { kind: 'ahead', word: /^front$/u, behind: /^in$/u, next: /^of$/u },
  { kind: 'ahead', word: /^above$/u },
  {
    kind: 'ahead',
    word: /^(?:beat(?:s|ing|en)?|defeat(?:s|ed|ing)?|overc[ao]mes?|thrash(?:ed|es|ing)?|hammer(?:ed|s|ing)?|edged?|outplay(?:s|ed)|outscore[sd]?|outclass(?:ed|es)|overt(?:akes?|aken|ook)|surpass(?:es|ed)?|pipped|trounced?|routed?|dominate[sd]?|eliminate[sd]?|stunned?|crushed?|demolish(?:ed)?|vanquish(?:ed)?|leads?|led|leading|tops|topped|outsells?|outsold|outranks?|outnumbers?)$/u,
  },
  { kind: 'ahead', word: /^(?:behind|below|trail(?:s|ed|ing)?|chas(?:e|es|ed|ing))$/u, isBackward: true },
  { kind: 'later', word: /^(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing))$/u },
  { kind: 'later', word: /^over$/u, next: /^from$/u },
  { kind: 'later', word: /^(?:successors?|replacements?)$/u, isBackward: true },
  { kind: 'later', word: /^predecessors?$/u },
  {
    kind: 'giver',
    word: /^(?:receiv(?:e|es|ed|ing)|b(?:uy|uys|ought|uying)|purchas(?:e|es|ed)|borrow(?:s|ed)?|accept(?:s|ed)?|inherit(?:s|ed)?|obtain(?:s|ed)?|got|acquir(?:e|es|ed)|collect(?:s|ed)?)$/u,
    later: /^from$/u,
    isBackward: true,
  },
  {
    kind: 'giver',
    word: /^(?:g[ai]ven?|gives|giving|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|sells?|sold|selling|sends?|sent|sending|lends?|lent|lending|loan(?:s|ed)|hand(?:s|ed)|award(?:s|ed)|grant(?:s|ed)|donate[sd]?|pa(?:y|ys|id)|transfer(?:s|red)|deliver(?:s|ed)|lease[sd]?|offer(?:s|ed)|e?mail(?:s|ed)|texted)$/u,
  },
  { kind: 'attack', word: /^(?:attacks?|assaults?|raids?|strikes?)$/u, next: /^(?:on|against)$/u },
  { kind: 'attack', word: /^(?:attack(?:s|ed|ing)?|assault(?:s|ed|ing)?|raid(?:s|ed|ing)?)$/u },
  { kind: 'suit', word: /^(?:lawsuits?|suits?|complaints?|action|claims?)$/u, next: /^against$/u },
  { kind: 'suit', word: /^su(?:e|es|ed|ing)$/u },
  { kind: 'criticism', word: /^criticisms?$/u, next: /^of$/u },
  { kind: 'criticism', word: /^criticis(?:e|es|ed|ing)$|^criticiz(?:e|es|ed|ing)$/u },
];

const reach = 8;
/** "Gave lessons in Orme to three men: …": whoever gets something may stand far behind. */
const reachOfGiver = 18;
const isPastParticiple = /(?:ed|en|old|ent|id|led)$/u;
const be = /^(?:is|are|was|were|be|been|being|got|gets?)$/u;
const open =
  /^(?:not|never|to|will|would|could|can|may|might|should|must|hop(?:e|es|ed|ing)|fail(?:s|ed)?|without|if|cannot|n't|\p{L}+n't)$/u;
/** What a clause ends with, in which the other one is looked for. */
const isEnd = ({ gap, word }: Word): boolean =>
  /[;:.!?]/u.test(gap) || /^(?:who|which|but|while|when|as|because)$/u.test(word);
const comparative =
  /^(?!(?:rather|other|later|earlier|over|under|after|ever|never|either|neither|whether|together|however|number)$)[a-z]{2,}er$/u;

/** What stands before a word in its clause, within reach. */
const before = (words: readonly Word[], at: number): Word[] => {
  const from = words.slice(Math.max(0, at - reach), at).findLast((word) => isEnd(word))?.at ?? Math.max(0, at - reach);
  return words.slice(isEnd(words[from]!) && !/[;:.!?]/u.test(words[from]!.gap) ? from + 1 : from, at);
};

/** What stands from a word on in its clause. */
const behind = (words: readonly Word[], at: number, far: number): Word[] => {
  const end = words.slice(at, at + far).find((word) => word.at > at && isEnd(word))?.at ?? at + far;
  return words.slice(at, end);
};

/** The names that stand among some words. */
const namesAmong = (words: readonly Word[], names: readonly (readonly Word[])[]): (readonly Word[])[] =>
  names.filter((name) => words.includes(name[0]!) && words.includes(name.at(-1)!));

/** Where the words of a pattern end, and whether the one behind them is ahead. */
const matchAt = (
  words: readonly Word[],
  at: number,
  pattern: Pattern,
): { to: number; isBackward: boolean } | undefined => {
  const { word, isBackward = false, behind: left, next, later } = pattern;
  if (!word.test(words[at]!.word) || (left && !left.test(words[at - 1]?.word ?? ''))) return undefined;
  if (next) return next.test(words[at + 1]?.word ?? '') ? { to: at + 2, isBackward } : undefined;
  const rest = words.slice(at + 1, at + 6);
  if (later) {
    const joint = rest.find((one) => later.test(one.word));
    return joint ? { to: joint.at + 1, isBackward } : undefined;
  }
  const isPassive =
    words.slice(Math.max(0, at - 2), at).some((one) => be.test(one.word)) && isPastParticiple.test(words[at]!.word);
  const by = rest.find((one) => one.word === 'by');
  if (!isPassive) return { to: at + 1, isBackward };
  return by ? { to: by.at + 1, isBackward: !isBackward } : undefined;
};

/** Which of the named ones in a sentence is ahead of another, follows it, or gives it something. */
export const precedencesIn = ({ words }: ReadSentence): Precedence[] => {
  const names = namesIn(words);
  if (names.length < 2) return [];
  const found: Precedence[] = [];
  const add = (kind: string, at: number, to: number, isBackward: boolean) => {
    const left = namesAmong(before(words, at), names).at(-1);
    const right = namesAmong(behind(words, to, kind === 'giver' ? reachOfGiver : reach), names).flat();
    if (!left || right.length === 0) return;
    const [one, other] = isBackward ? [right, left] : [left, right];
    found.push({ kind, one, other, from: at, to });
  };
  for (const { word, at, isQuoted } of words) {
    if (isQuoted || words.slice(Math.max(0, at - 3), at).some((one) => open.test(one.word))) continue;
    if (comparative.test(word) && words[at + 1]?.word === 'than') add(word, at, at + 2, false);
    for (const pattern of patterns) {
      const match = matchAt(words, at, pattern);
      if (!match) continue;
      add(pattern.kind, at, match.to, match.isBackward);
      break;
    }
  }
  return found;
};
