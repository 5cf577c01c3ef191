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

/** Places of a word's nearest names in its passage sentence, at most so many words away. */
const namesNear = ({ evidence, at }: Found, reach: number): Word[] => {
  const { words } = evidence.read;
  const names = words.filter((word) => word.isName && word.at !== at && Math.abs(word.at - at) <= reach);
  const nearest = Math.min(...names.map((name) => Math.abs(name.at - at)));
  return names.filter((name) => Math.abs(name.at - at) <= nearest + 1);
};

const maxTitle = 4;

/** "Trade Minister Oskar Brandl" where the trade minister is somebody else: a title that the passage writes small beside another name. */
const isForeignTitle = (claim: Claim, places: Places, at: number): boolean => {
  const { words } = claim.read;
  const word = words[at]!;
  if (!word.capital || word.stop || word.isQuoted || word.number) return false;
  let to = at + 1;
  while (words[to]?.capital && words[to]!.gap === ' ') to++;
  const run = words.slice(at + 1, to);
  const name = run.at(-1);
  if (!name?.isName || run.length > maxTitle) return false;
  const found = places.of(at);
  const isTitleThere = found.length > 0 && found.every((one) => !one.evidence.read.words[one.at]!.capital);
  if (!isTitleThere) return false;
  if (run.some((one) => one.isName && isDescribedSo(claim, one, word) && placesOfTitle(found, one, places)))
    return false;
  return !found.some((one) => namesNear(one, 8).some((near) => run.some((own) => own.word === near.word)));
};

/** Whether a title stands nearer to this name than to another one somewhere. */
const placesOfTitle = (found: readonly Found[], name: Word, places: Places): boolean =>
  found.some((one) => {
    const near = namesNear(one, 8);
    return (
      near.length === 0 ||
      near.some(({ word }) => word === name.word) ||
      places.of(name.at).some((other) => other.evidence === one.evidence && near.length === 0)
    );
  });

/** "a walker, Croft Hill,": a name between commas behind what somebody else is. */
const isForeignApposition = (claim: Claim, places: Places, at: number): boolean => {
  const { words } = claim.read;
  const [noun, name] = [words[at - 1], words[at]!];
  if (!noun || noun.isName || noun.pos !== 'NOUN' || !name.isName || name.gap !== ', ' || name.isQuoted) return false;
  let to = at + 1;
  while (words[to]?.isName && words[to]!.gap === ' ') to++;
  // A list, or the end of an opening: "In the final, Ada Moss won".
  if (!/^[,.]/u.test(words[to]?.gap ?? '.') || places.of(noun.at).length === 0) return false;
  const run = words.slice(at, to);
  if (run.some((one) => isDescribedSo(claim, one, noun))) return false;
  return !places
    .of(noun.at)
    .some((one) => namesNear(one, 8).some((near) => run.some(({ word }) => word === near.word)));
};

/** Two words of a name that stand together here and nowhere in the passages, and titles that belong to somebody else. */
export const checkTitles = (claim: Claim, places: Places): Refusal[] => {
  const { words, text, assertion } = claim.read;
  const refusals: Refusal[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (isForeignApposition(claim, places, at))
      refusals.push(refusal('title', text.slice(words[at - 1]!.start, word.end)));
    if (isForeignTitle(claim, places, at)) refusals.push(refusal('title', text.slice(word.start, word.end)));
    if (!next?.isName || !/^[\s.-]+$/u.test(next.gap) || next.isQuoted || word.isQuoted) continue;
    if (places.of(at).length === 0 || places.of(at + 1).length === 0) continue;
    const written = text.slice(word.start, next.end);
    if (assertion.degrees.has(word.word)) continue;
    if (word.isName) {
      const isNear = areNear(places.of(at), places.of(at + 1), reaches.name);
      if (!isNear && !isDescribedSo(claim, word, next) && !isDescribedSo(claim, next, word))
        refusals.push(
          refusal('name', written, 'The cited passages have no such name: its parts belong to different names.'),
        );
    } else if (word.isContent && /^(?:NOUN|ADJ|PROPN)$/u.test(word.pos)) {
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
