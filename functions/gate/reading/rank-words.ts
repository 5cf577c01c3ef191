import type { Evidence } from './prepare-passage.ts';
import type { ReadSentence, Word } from './read-sentence.ts';

/** Other words that say that something is the first, the last, the only one, the best, the worst, or most of something. */
const plain = new Set(
  `rest test west quest nest forest interest protest arrest harvest guest invest honest modest chest crest digest manifest priest
  suggest infest divest ingest behest tempest budapest bucharest molest incest unrest jest pest vest zest contest attest detest request
  conquest bequest inquest everest midwest northwest southwest dishonest immodest disinterest reinvest retest congest ernest fest lest
  earnest wrest armrest headrest footrest backrest rainforest deforest rearrest self-interest houseguest latest est`.split(
    /\s+/u,
  ),
);

/** Whether a word is a superlative: "best", "fastest", and not "forest" or "songfest". */
export const isSuperlative = (word: string): boolean =>
  /^(?:best|worst)$/u.test(word) || (/^[a-z]{2,}est$/u.test(word) && !word.endsWith('fest') && !plain.has(word));

const lines = `only sole lone single solitary just alone solely exclusively unique uniquely merely
most majority bulk mostly largely predominantly mainly chiefly overwhelmingly overwhelming
best finest greatest top strongest leading supreme superb super unrivalled unbeatable favourite favorite
worst lowest poorest bottom weakest last dire
last final latest bottom lowest worst poorest weakest closing concluding previous recent finale since
first debut maiden inaugural opener opening opened initial earliest original originally initially pioneer pioneering premiere
largest biggest greatest record highest leading top mass
biggest largest greatest record highest leading top massive
greatest best finest largest biggest highest top
highest top record tallest peak maximum biggest steepest most
lowest bottom minimum least poorest cheapest worst record smallest last
least lowest minimum fewest
longest record marathon lengthiest
oldest eldest longest senior earliest ancient
youngest junior newest
newest latest youngest recent new newly
latest newest recent last current new newly
closest nearest inner narrowest tightest
nearest closest
fastest quickest record speediest
quickest fastest
slowest sluggish
hardest toughest
toughest hardest
cheapest lowest budget
richest wealthiest
wealthiest richest
poorest neediest lowest
deadliest worst bloodiest
bloodiest deadliest worst
busiest peak`;

const byWord: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of lines.split('\n')) {
    const [word, ...others] = line.split(' ');
    found.set(word!, (found.get(word!) ?? new Set()).union(new Set(others)));
  }
  return found;
})();

/** Whether a word says the same as a rank or a superlative: "sole" of "only". */
export const isRankWord = ({ word }: Word, said: Word): boolean => byWord.get(said.word)?.has(word) === true;

/** "Three in four", "75 per cent", "two-thirds", "more than half": most of them. */
const isMajority = ({ words, quantities }: ReadSentence): boolean =>
  quantities.some(({ value, unit, to }) => {
    if (unit === 'percent') return value > 50 && value < 100;
    const whole = quantities.find(({ from }) => from === to + 1 && /^(?:in|of)$/u.test(words[to]?.word ?? ''));
    return whole !== undefined && value < whole.value && value * 2 > whole.value;
  }) ||
  words.some(
    ({ word, at }) =>
      /^(?:thirds|quarters|fifths|tenths)$/u.test(word) ||
      (word === 'half' && /^(?:over|than)$/u.test(words[at - 1]?.word ?? '')) ||
      (word === 'part' && words[at - 1]?.word === 'better'),
  );

/** Whether a sentence of a passage says by other words that something is the first, the best, or most of it. */
export const hasRankWord = (said: Word, { read }: Evidence): boolean =>
  read.words.some((word) => isRankWord(word, said)) || (said.word === 'most' && isMajority(read));

/** "Only minor cuts" are no others than minor ones. */
export const slight =
  /^(?:minor|slight|small|mild|light|little|limited|modest|moderate|partial|superficial|brief|temporary|weak|few)$/u;

/** "Last year", "in the last week": a time, which is checked as one. */
export const span =
  /^(?:minute|hour|night|evening|day|week|weekend|fortnight|month|quarter|season|year|decade|century|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
