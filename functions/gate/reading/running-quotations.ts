import type { Attribution } from './attribution.ts';
import type { Evidence, PreparedPassage } from './prepare-passage.ts';

/** Who speaks in sentences that only go on with a quotation: 'You lied. It was wicked.' */

/** Who says a sentence of a passage, and the sentence that names the speaker. */
export interface Spoken {
  evidence: Evidence;
  attribution: Attribution;
}

type Mark = 'opens' | 'closes';

const before = /[\s(:,—–-]/u;
const after = /[\s.,;:!?)—–-]/u;

/** The quotation marks of a text, in order. An apostrophe is none: "don't", "the drivers' union". */
const marksIn = (text: string): Mark[] =>
  [...text.matchAll(/[“”‘’"']/gu)].flatMap(({ 0: mark, index }): Mark[] => {
    const [left, right] = [text[index - 1] ?? ' ', text[index + 1] ?? ' '];
    if (mark === '“' || mark === '‘') return ['opens'];
    if (before.test(left) && !/\s/u.test(right)) return mark === '”' || mark === '’' ? [] : ['opens'];
    const isPlural = /[’']/u.test(mark) && left === 's' && /^\s\p{Ll}/u.test(text.slice(index + 1));
    return after.test(right) && !/\s/u.test(left) && !isPlural ? ['closes'] : [];
  });

const opensAtOnce = /^\s*[“‘"'](?=\S)/u;
const closesAtTheEnd = /[”’"'][\s.,]*$/u;

/** Who is named beside the words that a sentence quotes: "the judge told Hale: '…", "'…,' said Ada Moss". */
const namedIn = (evidence: Evidence): Attribution | undefined => {
  const { read, frames, attributions } = evidence;
  const isNamed = ({ speaker }: Attribution) => speaker.some((at) => !read.words[at]!.isQuoted);
  // "Hale said, according to the Orme Herald": Hale speaks.
  const isRelated = ({ speaker }: Attribution) => read.words[Math.min(...speaker) - 2]?.word === 'according';
  const named = attributions.filter(isNamed);
  if (named.length > 0) return named.findLast((one) => !isRelated(one)) ?? named.at(-1);
  const colon = read.words.find(({ gap }) => /:\s*[“‘"']/u.test(gap));
  const frame = colon && frames.find(({ verb, agent }) => verb.at < colon.at && agent.length > 0);
  return frame
    ? { speaker: frame.agent, isClaim: false, isFact: false, from: colon.at, to: read.words.length }
    : undefined;
};

const known = new WeakMap<PreparedPassage, ReadonlyMap<Evidence, Spoken>>();

/** By sentence: who says all of it, where a sentence before names the speaker. Found once for a passage. */
export const runningSpeakers = (passage: PreparedPassage): ReadonlyMap<Evidence, Spoken> => {
  const found = known.get(passage);
  if (found) return found;
  const spoken = new Map<Evidence, Spoken>();
  let isOpen = false;
  let wasQuoted = false;
  let last: Spoken | undefined;
  for (const evidence of passage.sentences) {
    const { text } = evidence.read;
    const marks = marksIn(text);
    const isInside = isOpen || (wasQuoted && opensAtOnce.test(text));
    const own = namedIn(evidence);
    if (own) last = { evidence, attribution: own };
    else if (isInside && last) spoken.set(evidence, last);
    else last = undefined;
    isOpen = marks.length > 0 ? marks.at(-1) === 'opens' : isOpen;
    wasQuoted = marks.length > 0 ? isOpen || closesAtTheEnd.test(text.trim()) || own !== undefined : isOpen;
  }
  known.set(passage, spoken);
  return spoken;
};
