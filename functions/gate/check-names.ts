import type { Word } from './reading.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { Claim, Found, Places } from './support.ts';

const placeBefore = new Set('in at near from outside inside across to around off'.split(' '));

/** What kind of thing a name is, by the words around it. */
const kindOf = (claim: Claim, { at }: Word): RefusalCode => {
  const { words } = claim.read;
  let before = at - 1;
  while (before >= 0 && (words[before]!.capital || words[before]!.word === 'the')) before--;
  return placeBefore.has(words[before]?.word ?? '') ? 'place' : 'name';
};

const sayOf: Partial<Record<RefusalCode, string>> = {
  name: 'The name does not occur in the cited passages.',
  place: 'The place does not occur in the cited passages.',
  title: 'The cited passages do not call this person so.',
  comparison: 'The cited passages make no such comparison.',
  unsupported: 'Nothing in the cited passages says this.',
};

const refusal = (code: RefusalCode, words: string, why = sayOf[code]!): Refusal => ({ code, words, why });

const isTitle = (words: readonly Word[], at: number): boolean =>
  !words[at]!.isName && words[at]!.pos === 'NOUN' && words[at + 1]?.isName === true && words[at + 1]!.gap === ' ';

/** Words of the sentence that occur nowhere in the passages it cites. */
export const checkWords = (claim: Claim, places: Places): Refusal[] => {
  const { words, assertion, text } = claim.read;
  return words.flatMap((word): Refusal[] => {
    if (!(word.isContent || word.isName) || word.isQuoted || places.of(word.at).length > 0) return [];
    const written = text.slice(word.start, word.end);
    if (word.isName) return [refusal(kindOf(claim, word), written)];
    if (assertion.degrees.has(word.word) || /[a-z]{3}est$/u.test(word.word)) return [refusal('comparison', written)];
    if (assertion.modes.has(word.word) || joinsClauses(claim, word)) return [];
    return [refusal(isTitle(words, word.at) ? 'title' : 'unsupported', written)];
  });
};

/** Words that are checked by what they say of other words. */
const joinsClauses = ({ read }: Claim, { at }: Word): boolean =>
  read.joins.some(({ from, to }) => at >= from && at < to);

/** Places of two words in one sentence, at most so many words apart. */
const areNear = (one: readonly Found[], other: readonly Found[], reach: number): boolean =>
  one.some((first) =>
    other.some((second) => first.evidence === second.evidence && Math.abs(first.at - second.at) <= reach),
  );

/** Words of one name stand together; a title stands with its name. */
const reaches = { name: 3, title: 8 };

const isDescribedSo = ({ passages, read }: Claim, name: Word, other: Word): boolean =>
  passages.some(({ described }) => {
    const known = described.get(name.word);
    return known !== undefined && read.words[other.at]!.concepts.some((concept) => known.has(concept));
  });

/** Two words of a name that stand together here and nowhere in the passages, and titles that belong to somebody else. */
export const checkTitles = (claim: Claim, places: Places): Refusal[] => {
  const { words, text } = claim.read;
  const refusals: Refusal[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next?.isName || !/^[\s.-]+$/u.test(next.gap) || next.isQuoted || word.isQuoted) continue;
    if (places.of(at).length === 0 || places.of(at + 1).length === 0) continue;
    const written = text.slice(word.start, next.end);
    if (word.isName) {
      const isNear = areNear(places.of(at), places.of(at + 1), reaches.name);
      if (!isNear && !isDescribedSo(claim, word, next) && !isDescribedSo(claim, next, word))
        refusals.push(
          refusal('name', written, 'The cited passages have no such name: its parts belong to different names.'),
        );
    } else if (word.isContent && /^(?:NOUN|ADJ)$/u.test(word.pos)) {
      const names = words
        .slice(at + 1)
        .filter((one, index, rest) => one.isName && rest.slice(0, index).every((before) => before.isName));
      if (
        !names.some((name) => isDescribedSo(claim, name, word)) &&
        !names.some((name) => areNear(places.of(at), places.of(name.at), 2))
      )
        refusals.push(refusal('title', written, sayOf.title));
    }
  }
  return refusals;
};
