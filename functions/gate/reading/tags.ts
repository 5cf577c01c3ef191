import { taggedWords } from '../../text/en/parts-of-speech.ts';
import type { Token } from '../../text/tokens.ts';

/** Parts of speech of the words of a sentence, with what the tagger often takes for something else in news put right. */

const plansOrHopes = /^(?:plan|hope|aim|vow|pledge|promise|attempt|offer|bid|need|want|urge|threat)(?:s|ed)?$/u;
const statesThat = /^(?:fear|claim|hope|report|estimate|believe|warn|say|think|argue|suggest)s?$/u;
const adjectives = /^(?:tired|excited|worried|relieved|delighted|disappointed|pleased|united|red|unhurt)$/u;

const always: Readonly<Record<string, string>> = {
  said: 'VERB',
  says: 'VERB',
  ...Object.fromEntries(
    `overthrew undertook underwent overtook withdrew withheld withstood foresaw forgave forbade mistook arose awoke befell beset
    became began forgot hid overcame overheard oversaw overran partook rethought retook rewrote resold slew strove swore
    tore undid unwound upheld wove wrote wrung`
      .split(/\s+/u)
      .map((word) => [word, 'VERB']),
  ),
  police: 'NOUN',
  none: 'NOUN',
  nobody: 'NOUN',
  nothing: 'NOUN',
};

interface Place {
  word: string;
  /** The words before and behind, and their tags. */
  previous: string;
  next: string;
  before: string | undefined;
  after: string | undefined;
  at: number;
}

/** "was looted", "had been badly damaged". */
const isParticiple = ({ word, previous }: Place): boolean =>
  /[^e]ed$/u.test(word) && /^(?:was|were|been|be|is|are|being)$/u.test(previous) && !adjectives.test(word);

/** "will fine the company", "could house 40 people": a bare word between a modal and an object. */
const isInfinitive = ({ word, previous, after }: Place): boolean =>
  /^(?:will|would|could|should|might|must|shall|can)$/u.test(previous) &&
  /^(?:DET|PRON|PROPN|NUM)$/u.test(after ?? '') &&
  !/(?:ly|ed|ing|s)$/u.test(word);

/** "The company, which …, plans to close", "campaigners fear the plant", "Teva b, circles its star". */
const isVerbThere = ({ word, next, before, after, at }: Place): boolean => {
  const isStatement = next === 'that' || after === 'DET';
  const attribute = isStatement ? /^(?:DET|PRON|ADP|NUM)$/u : /^(?:DET|ADJ|PRON|ADP|NUM)$/u;
  const isBare = !attribute.test(before ?? 'DET');
  const isTold = isBare && ((next === 'to' && plansOrHopes.test(word)) || (isStatement && statesThat.test(word)));
  const hasObject = at > 1 && before === 'PROPN' && /^(?:its|his|her|their|the|a)$/u.test(next);
  return isTold || (hasObject && /s$/u.test(word));
};

/** "The van chased police": a past form between two nouns. */
const isPastThere = ({ word, before, after }: Place): boolean =>
  /[^e]ed$/u.test(word) &&
  !/^(?:bed|shed|sled|hundred|kindred|wicked|biped|moped)$/u.test(word) &&
  /^(?:NOUN|PROPN|PRON)$/u.test(before ?? '') &&
  /^(?:NOUN|PROPN|PRON|DET|NUM)$/u.test(after ?? '');

/** "where water could be", "over pay talks", "a sponsored walk", "Lead author Ines Vauban". */
const isNounThere = ({ word, previous, next, before, after, at }: Place, beforeThat: string | undefined): boolean => {
  if (/(?:ed|ing)$/u.test(word)) return false;
  if (/^(?:could|will|would|may|might|can|must|should)$/u.test(next)) return true;
  const isGoverned = /^(?:ADP|DET|NUM)$/u.test(before ?? '');
  if (isGoverned && (after === 'NOUN' || /^(?:hope|fear|claim|report)s?$/u.test(word))) return true;
  if (before === 'VERB' && /ed$/u.test(previous) && beforeThat === 'DET') return true;
  return at === 0 && /^(?:NOUN|PROPN)$/u.test(after ?? '');
};

const retagged = (tag: string, at: number, tokens: readonly Token[], tags: readonly string[]): string => {
  const word = tokens[at]!.word;
  const place: Place = {
    ...{ word, at, before: tags[at - 1], after: tags[at + 1] },
    previous: tokens[at - 1]?.word ?? '',
    next: tokens[at + 1]?.word ?? '',
  };
  const known = always[word];
  if (known) return known;
  // "Manager Rob Garland": a name, whatever its letters mean.
  if (tag === 'VERB' && tokens[at]!.capital && at > 0) return 'PROPN';
  if ((tag === 'ADJ' && isParticiple(place)) || (/^(?:ADJ|NOUN)$/u.test(tag) && isInfinitive(place))) return 'VERB';
  if (tag === 'NOUN' && (isVerbThere(place) || isPastThere(place))) return 'VERB';
  return tag === 'VERB' && isNounThere(place, tags[at - 2]) ? 'NOUN' : tag;
};

const alone = new Map<string, string>();

/** The part of speech that the tagger gives a word without others beside it. */
export const tagAlone = (word: string): string => {
  const tag = alone.get(word) ?? taggedWords(word)[0]?.pos ?? 'X';
  alone.set(word, tag);
  return tag;
};

/** The universal part of speech of each word; of other languages than English only what the letters tell. */
export const tagsOf = (text: string, tokens: readonly Token[], isEnglish: boolean): string[] => {
  if (!isEnglish) return tokens.map(({ number, capital }, at) => (number ? 'NUM' : capital && at > 0 ? 'PROPN' : 'X'));
  const tagged = taggedWords(text);
  let next = 0;
  const tags: string[] = tokens.map(({ start }) => {
    while (tagged[next] && tagged[next]!.end <= start) next++;
    return tagged[next]?.pos ?? 'X';
  });
  return tags.map((tag, at) => retagged(tag, at, tokens, tags));
};
