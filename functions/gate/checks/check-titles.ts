import { occupations } from '../../text/en/occupations.ts';
import { shownBy } from '../../text/en/shown-by.ts';
import type { Doubt } from '../doubt.ts';
import { kindOfName, namesIn } from '../reading/names-in.ts';
import { holderOf, isBodyAt, isOffice, maxTitle } from '../reading/office-holders.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Found, Places } from '../support.ts';

/** Names and the offices that go with them. */

/** Places of two words in one sentence, at most so many words apart. */
const areNear = (one: readonly Found[], other: readonly Found[], reach: number): boolean =>
  one.some((first) =>
    other.some((second) => first.evidence === second.evidence && Math.abs(first.at - second.at) <= reach),
  );

/** Words of one name stand together; a title stands with its name. */
const reaches = { name: 3, title: 8, kind: 7 };

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

/** "Trade Minister Oskar Brandl" where the trade minister is somebody else: a title that the passage writes small beside another name. */
const isForeignTitle = (claim: Claim, places: Places, at: number): boolean => {
  const { words } = claim.read;
  const word = words[at]!;
  if (
    (at === 0 && !words.slice(0, 2).some((one) => isOffice.test(one.word))) ||
    !word.capital ||
    word.stop ||
    word.isQuoted ||
    word.number
  )
    return false;
  let to = at + 1;
  while (words[to]?.capital && words[to]!.gap === ' ') to++;
  const run = words.slice(at + 1, to);
  const name = run.at(-1);
  if (!name?.isName || run.length > maxTitle || !words.slice(at, to).some((one) => isOffice.test(one.word)))
    return false;
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

/** Whether a noun says what somebody is: "walker", "singer", "victim". */
const isPerson = ({ word, pos }: Word): boolean =>
  pos === 'NOUN' &&
  (occupations.has(word) ||
    /(?:[^ae]er|or|ist|ian|man|woman|ee|friend|victim|patient|boy|girl|child|teen)$/u.test(word));

/** "a walker, Croft Hill,": a name between commas behind what somebody else is. */
const isForeignApposition = (claim: Claim, places: Places, at: number): boolean => {
  const { words } = claim.read;
  const [noun, name] = [words[at - 1], words[at]!];
  if (!noun || noun.isName || !isPerson(noun) || !name.isName || name.gap !== ', ' || name.isQuoted) return false;
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

/** Words of an office that no passage has: "defence" of "Defence Minister Ada Moss". */
const unknownOffice = (claim: Claim, places: Places, at: number): Word | undefined => {
  const { words } = claim.read;
  if (!isOffice.test(words[at]!.word) || words[at]!.isQuoted || holderOf(words, at).length === 0) return undefined;
  let from = at;
  while (from > 0 && /^[ -]$/u.test(words[from]!.gap) && /^(?:NOUN|ADJ|PROPN)$/u.test(words[from - 1]!.pos)) from--;
  return words
    .slice(from, at + 1)
    .find(
      (word) =>
        (word.isContent || word.isName) &&
        !/^(?:former|new|current|then)$/u.test(word.word) &&
        places.of(word.at).length === 0,
    );
};

/** Whether a report is told by somebody who says "I" of themselves. */
const isToldByAuthor = ({ passages }: Claim): boolean =>
  passages.some(({ sentences }) => sentences.filter(({ read }) => saysI(read)).length > 1);

const saysI = ({ words }: { words: readonly Word[] }): boolean =>
  words.some(({ word, isQuoted }) => /^(?:i|my|me)$/u.test(word) && !isQuoted);

/** Whether what somebody is called follows from the report: a grandson has a grandmother, and who says "I" is the author. */
const isShown = (claim: Claim, places: Places, at: number): boolean => {
  const { word } = claim.read.words[at]!;
  if (/^(?:author|writer|columnist|blogger)$/u.test(word) && isToldByAuthor(claim)) return true;
  if (places.of(at).length > 0) return false;
  return shownBy.get(word)?.some((shown) => claim.passages.some(({ concepts }) => concepts.has(shown))) === true;
};

/** Whether no passage has what the sentence calls somebody: "engineer" of "Ada Moss, an engineer", "agent" of "her agent said". */
const isUnknownOccupation = (claim: Claim, places: Places, at: number): boolean => {
  const { words } = claim.read;
  const { word, isQuoted, isContent, pos } = words[at]!;
  // "Investors cheered" means no one in particular.
  const areSeveral = at > 0 && occupations.has(word.replace(/s$/u, ''));
  const isOne = occupations.has(word) || areSeveral;
  if (!isOne || isQuoted || !isContent || pos === 'VERB') return false;
  const before = words[at - 1];
  if (isShown(claim, places, at)) return false;
  // "Co-pilot" is no pilot, and "vice president" no president.
  const isLesser = before !== undefined && /^(?:co|vice|sub|ex|under)$/u.test(before.word);
  return places.of(at).length === 0 || (isLesser && places.of(before.at).length === 0);
};

/** Whether the passages have an occupation, but not of whom the sentence gives it to. */
const isOccupationOfAnother = (claim: Claim, places: Places, at: number): boolean => {
  const { words } = claim.read;
  const [word, holder] = [words[at]!, holderOf(words, at)];
  if (!occupations.has(word.word) || word.isQuoted || holder.length === 0 || places.of(at).length === 0) return false;
  const found = officesOf(places, at, holder);
  if (holder.every((name) => places.of(name.at).length === 0)) return false;
  return !holder.some(
    (name) =>
      isDescribedSo(claim, name, word) ||
      areNear(found, places.of(name.at), reaches.title) ||
      isMeantBy(found, places.of(name.at)),
  );
};

/** The doubt about two words of a name that stand together here and nowhere in the passages. */
const partedName = (claim: Claim, places: Places, at: number): Doubt[] => {
  const { words, text } = claim.read;
  const [word, next] = [words[at]!, words[at + 1]!];
  const isNear = areNear(places.of(at), places.of(at + 1), reaches.name);
  // "Kansas City Chiefs" may be "the Chiefs" and "Kansas City".
  const run = namesIn(words).find((name) => name.includes(next));
  if (run && kindOfName(words, run) !== 'person') return [];
  if (isNear || isDescribedSo(claim, word, next) || isDescribedSo(claim, next, word)) return [];
  const why = 'The cited passages have no such name: its parts belong to different names.';
  return [{ sign: 'parted-name', code: 'name', words: text.slice(word.start, next.end), why }];
};

/** Words before an office that make it no other one, or say only where it is held. */
const isRankWord =
  /^(?:head|chief|senior|junior|former|ex|new|current|then|late|longtime|veteran|top|company|firm|club|team|group|party|city|town|county|state|government|agency|ministry|department|council|court|police|school|university|hospital|union|bank|church|airline)$/u;

/** "The head coach" where the sentence before or behind names him. */
const isMeantBy = (office: readonly Found[], name: readonly Found[]): boolean =>
  office.some(({ evidence, at }) => {
    const { words } = evidence.read;
    const isBack = at < 4 && words[0]!.word === 'the' && words.slice(1, at).every(({ pos }) => pos !== 'VERB');
    return (
      isBack &&
      name.some((one) => one.evidence.passage === evidence.passage && Math.abs(one.evidence.at - evidence.at) === 1)
    );
  });

/** "Castlegate mayor Ada Moss" where the passages have another name before or behind the office that she holds. */
const isOfAnotherBody = (
  { evidence }: Claim,
  places: Places,
  office: Word,
  body: Word,
  names: readonly Word[],
): boolean => {
  const held = places
    .of(office.at)
    .filter((one) => names.some((name) => areNear([one], places.of(name.at), reaches.title)));
  return (
    evidence.length > 0 &&
    held.some((one) =>
      namesNear(one, 4).some((near) => !names.some(({ word }) => word === near.word) && near.word !== body.word),
    )
  );
};

/** The places of an office, without those right before the name of somebody else: "general counsel Rosa Lind" makes nobody beside her counsel. */
const officesOf = (places: Places, at: number, holder: readonly Word[]): Found[] =>
  places.of(at).filter(({ evidence: { read }, at: place }) => {
    const next = read.words[place + 1];
    const isOther = next?.isName && next.gap === ' ' && !isOffice.test(next.word);
    return (
      !isOther || holder.some(({ word }) => read.words.slice(place + 1, place + 5).some((one) => one.word === word))
    );
  });

/** The doubt about an office before a name that the passages have of somebody else. */
const officeOfAnother = (claim: Claim, places: Places, at: number): Doubt[] => {
  const { words } = claim.read;
  const names = words
    .slice(at + 1)
    .filter((one, index, rest) => one.isName && rest.slice(0, index).every((before) => before.isName));
  const isHeld = (one: Word, reach: number) => {
    const found = officesOf(places, one.at, names);
    return names.some(
      (name) =>
        isDescribedSo(claim, name, one) ||
        areNear(found, places.of(name.at), reach) ||
        isMeantBy(found, places.of(name.at)),
    );
  };
  // "Trade" of "Trade Minister Ada Moss".
  const before = words[at - 1];
  const isKind =
    before !== undefined &&
    words[at]!.gap === ' ' &&
    /^(?:NOUN|PROPN)$/u.test(before.pos) &&
    before.isContent &&
    !before.isPossessive &&
    !isRankWord.test(before.word) &&
    places.of(before.at).length > 0 &&
    (!before.isName || isOfAnotherBody(claim, places, words[at]!, before, names));
  if (isHeld(words[at]!, reaches.title) && (!isKind || isHeld(before, reaches.kind))) return [];
  return [titleDoubt(claim, isKind ? before : words[at]!, words[at + 1]!)];
};

const titleDoubt = ({ read }: Claim, from: Word, to: Word): Doubt => ({
  sign: 'title',
  code: 'title',
  words: read.text.slice(from.start, to.end),
  why: 'The cited passages do not call this person so.',
});

/** Whether a word and a name right behind it are both in the passages, and neither is quoted. */
const isKnownPair = ({ read: { words, assertion } }: Claim, places: Places, at: number): boolean => {
  const [word, next] = [words[at]!, words[at + 1]];
  return (
    next?.isName === true &&
    /^[\s.-]+$/u.test(next.gap) &&
    !next.isQuoted &&
    !word.isQuoted &&
    !assertion.degrees.has(word.word) &&
    places.of(at).length > 0 &&
    places.of(at + 1).length > 0
  );
};

/** The doubt about a word and the name right behind it: an office of somebody else, or two parts of different names. */
const doubtsOfPair = (claim: Claim, places: Places, at: number): Doubt[] => {
  const { words } = claim.read;
  const { word, isName, isPossessive } = words[at]!;
  if (!isKnownPair(claim, places, at) || (isName && isPossessive)) return [];
  if (isOffice.test(word)) return isPossessive || isBodyAt(words, at) ? [] : officeOfAnother(claim, places, at);
  return isName && at > 0 ? partedName(claim, places, at) : [];
};

/** Names whose parts belong to different names, and offices that the passages do not give to whom the sentence gives them. */
export const checkTitles = (claim: Claim, places: Places): Doubt[] => {
  const { words } = claim.read;
  return words.flatMap((word, at): Doubt[] => {
    const unknown = unknownOffice(claim, places, at);
    const doubts = unknown ? [titleDoubt(claim, unknown, word)] : [];
    if (!unknown && (isUnknownOccupation(claim, places, at) || isOccupationOfAnother(claim, places, at)))
      doubts.push(titleDoubt(claim, word, word));
    if (isForeignApposition(claim, places, at)) doubts.push(titleDoubt(claim, words[at - 1]!, word));
    if (isForeignTitle(claim, places, at)) doubts.push(titleDoubt(claim, word, word));
    return [...doubts, ...doubtsOfPair(claim, places, at)];
  });
};
