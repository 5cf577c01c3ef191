import { occupations } from '../../text/en/occupations.ts';
import { placeOfName } from '../../text/en/place-adjectives.ts';
import { pronounOfFirstName } from '../../text/first-names.ts';
import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { namesIn } from '../reading/names-in.ts';
import { isCounted, isNoRank, ordinals } from '../reading/no-rank.ts';
import { describes, type Evidence } from '../reading/prepare-passage.ts';
import { hasRankWord, isSuperlative } from '../reading/rank-words.ts';
import type { Word } from '../reading/read-sentence.ts';
import { type Claim, type Found, type Places, passageOf } from '../support.ts';

/** Words that belong together in the sentence and stand in different places of the passages. */

const isChecked = ({ isContent, isName, isQuoted }: Word): boolean => (isContent || isName) && !isQuoted;

/** Sentences next to each other, or one. */
const isBeside = (one: Evidence, other: Evidence): boolean =>
  one.passage === other.passage && Math.abs(one.at - other.at) <= 1;

/** Words that name nobody may stand some sentences apart. */
const isNear = (one: Evidence, other: Evidence): boolean =>
  one.passage === other.passage && Math.abs(one.at - other.at) <= 3;

const shareEvidence = (
  one: Word,
  other: Word,
  claim: Claim,
  places: Places,
  isSame: (a: Evidence, b: Evidence) => boolean,
): boolean =>
  places.of(one.at).some((first) => places.of(other.at).some((second) => isSame(first.evidence, second.evidence))) ||
  claim.evidence.some((evidence) => places.isIn(one.at, evidence) && places.isIn(other.at, evidence));

/** The words of a clause that a word is tied to: the nearest ones on either side. */
const partnersOf = (word: Word, clause: readonly Word[]): Word[] =>
  clause
    .filter((other) => other.at !== word.at && Math.abs(other.at - word.at) <= 8)
    .sort((one, other) => Math.abs(one.at - word.at) - Math.abs(other.at - word.at))
    .slice(0, 4);

const isRun = (one: Word, other: Word): boolean => one.isName && other.isName && Math.abs(one.at - other.at) === 1;

/** What governs a name: the verb of its clause, the noun it belongs to, and the word before it. */
const governorsOf = (name: Word, clause: readonly Word[]): Word[] => {
  const others = clause.filter(({ isName, isContent, at }) => !isName && isContent && at !== name.at);
  const before = others.findLast(({ at }) => at < name.at);
  const after = others.find(({ at }) => at > name.at);
  const verb = others
    .filter(({ pos }) => pos === 'VERB')
    .sort((one, other) => Math.abs(one.at - name.at) - Math.abs(other.at - name.at))[0];
  const near = name.isPossessive ? [after] : [before, verb, before ? undefined : after];
  return [...new Set(near.flatMap((word) => (word ? [word] : [])))];
};

const isNamed = ({ read }: Evidence): boolean => read.words.some(({ isName }) => isName);

const placed = new Set('in of at near from to towards toward for outside against'.split(' '));

const locative = /^(?:in|at|near|off|outside|from|to|above|across|inside|into|towards?|beside)$/u;

/** Whether a name is that of a place where it stands: "off Port Selwyn", "Norway's". */
const isWhere = ({ evidence, at }: Found): boolean => {
  const { words } = evidence.read;
  let before = at;
  while (before > 0 && words[before]!.capital && words[before]!.gap === ' ') before--;
  const near = words.slice(Math.max(0, before - 3), at);
  return (
    words[at]!.isPossessive ||
    near.some(({ pos, word }) => pos === 'ADP' || word === 'to') ||
    (/^\p{Ll}/u.test(words[at + 1]?.word ?? '') &&
      words[at + 1]!.gap === ' ' &&
      /^(?:NOUN|ADJ)$/u.test(words[at + 1]!.pos))
  );
};

/** Whether the passages have a name where they have what governs it in the sentence. */
const isNameTied = (claim: Claim, places: Places, name: Word, governors: readonly Word[]): boolean => {
  const { words } = claim.read;
  const own = places.of(name.at).map(({ evidence }) => evidence);
  const isDescribed = (one: Word, evidence: Evidence) => {
    const passage = passageOf(claim, evidence);
    const { words: told } = evidence.read;
    return told.some(
      (word) => !word.isName && word.isContent && told[word.at - 1]?.word === 'the' && describes(passage, one, word),
    );
  };
  // A pronoun means whoever a sentence is about, not where it happens.
  const isPlaced = placed.has(words[name.at - 1]?.word ?? '');
  const hasName = (evidence: Evidence) =>
    (!isPlaced && isDescribed(name, evidence)) ||
    (isPlaced ? places.hasWord(name.at, evidence) : places.isIn(name.at, evidence)) ||
    (!isNamed(evidence) && own.some((other) => isBeside(other, evidence)));
  const before = words[name.at - 1]?.word === 'the' ? name.at - 2 : name.at - 1;
  if (locative.test(words[before]?.word ?? '') && !places.of(name.at).some(isWhere)) return false;
  return governors.some((governor) => {
    const found = places.of(governor.at);
    const exact = found.filter(({ evidence, at }) => evidence.read.words[at]!.stem === governor.stem);
    return (exact.length > 0 ? exact : found).some(({ evidence }) => hasName(evidence));
  });
};

/** "30 miles north of", "outside": what happens there is not in the place itself. */
const isBesidePlace = ({ evidence, at }: Found): boolean => {
  const { words } = evidence.read;
  let first = at;
  while (first > 0 && words[first - 1]!.capital && words[first]!.gap === ' ') first--;
  const before = words
    .slice(Math.max(0, first - 4), first)
    .map(({ word }) => word)
    .join(' ');
  return /(?:(?:miles?|kilometres?|kilometers?|km|north|south|east|west|northeast|northwest|southeast|southwest|outskirts) (?:of|from|away from)|outside|outside of)$/u.test(
    before,
  );
};

/** "In Orme" of "30 miles north of Orme", where the passages name the place nowhere else. */
const isOnlyBeside = (places: Places, name: readonly Word[]): boolean => {
  const found = places.of(name[0]!.at);
  return found.length > 0 && found.every(isBesidePlace);
};

/** Other names of states, which are no people. */
const otherNames = /^(?:usa?|uk|americas|burma|myanmar|holland|suriname)$/u;

/** "In Italy" where the passages have nothing of it but an Italian. */
const isOnlyOfPeople = (places: Places, { at, word }: Word): boolean => {
  const found = places.of(at);
  return (
    placeOfName.get(word) === word &&
    found.length > 0 &&
    found.every(({ evidence, at: place }) => {
      const [said, next] = [evidence.read.words[place]!, evidence.read.words[place + 1]];
      const isOfPlace = next?.gap === ' ' && /^(?:NOUN|ADJ|PROPN)$/u.test(next.pos) && !occupations.has(next.word);
      const isPeople = placeOfName.has(said.word) && !otherNames.test(said.word);
      return said.word !== word && isPeople && !said.isPossessive && !isOfPlace;
    })
  );
};

/** "Near Ada Moss": a person is no place, unless the passages have the name as that of one. */
export const checkPlaces = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  return namesIn(words).flatMap((name): Doubt[] => {
    const [first, last] = [name[0]!, name.at(-1)!];
    const before = words[first.at - 1];
    const isPlaced = /^(?:in|at|near|outside)$/u.test(before?.word ?? '') && !first.isQuoted && !last.isPossessive;
    const found = places.of(first.at);
    const isPerson = name.length > 1 && pronounOfFirstName(first.word) !== undefined;
    const isBeside = /^(?:in|at)$/u.test(before?.word ?? '') && isOnlyBeside(places, name);
    const isOfPeople = /^(?:in|at)$/u.test(before?.word ?? '') && isOnlyOfPeople(places, last);
    const isNone = isPerson && found.length > 0 && !found.some(isWhere);
    if (!before || !isPlaced || !(isBeside || isNone || isOfPeople)) return [];
    const why = isBeside
      ? 'In the cited passages this happens near the place, not in it.'
      : 'The cited passages do not have this as the name of a place.';
    return [{ sign: 'misplaced', code: 'place', words: text.slice(before.start, last.end), why }];
  });
};

/** Names must stand with what governs them; other words share a place in the passages with a word of their own clause. */
export const checkTies = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const byClause = Map.groupBy(words.filter(isChecked), ({ clause }) => clause);
  const refusals: Doubt[] = [];
  for (const clause of byClause.values())
    for (const word of clause) {
      if (places.of(word.at).length === 0) continue;
      const isKnown = (other: Word) => places.of(other.at).length > 0 && !isRun(word, other);
      const governors = word.isName ? governorsOf(word, clause).filter(isKnown) : [];
      const partners = partnersOf(word, clause).filter(isKnown);
      if (partners.length === 0) continue;
      const isTied =
        governors.length > 0
          ? isNameTied(claim, places, word, governors)
          : partners.some((other) =>
              shareEvidence(word, other, claim, places, word.isName ? (a, b) => a === b : isNear),
            );
      if (!isTied)
        refusals.push({
          sign: 'other-thing',
          code: 'merged',
          words: text.slice(word.start, word.end),
          why: 'The cited passages say this of something else than the words around it.',
        });
    }
  return refusals;
};

const figures = new Map(
  '2nd second 3rd third 4th fourth 5th fifth 6th sixth 7th seventh 8th eighth 9th ninth 10th tenth'
    .match(/\S+ \S+/gu)!
    .map((pair) => pair.split(' ').reverse() as [string, string]),
);

/** "third" of "third-largest"; the largest is the first. */
const rankOf = (words: readonly Word[], at: number): string => {
  const before = words[at - 1]?.word ?? '';
  return ordinals.test(before) ? (figures.get(before) ?? before) : '1st';
};

const leastOfSame = 0.6;

/** Whether the passages have a superlative with the rank of the sentence: those that tell of the same, if they have it at all. */
const hasRank = (claim: Claim, places: Places, word: Word): boolean => {
  const { words } = claim.read;
  const near = alignmentOf(claim, places).nearest(words.filter(isTold), leastOfSame).sentences;
  const all = places.of(word.at).filter(({ evidence, at }) => isSuperlative(evidence.read.words[at]!.word));
  const same = all.filter(({ evidence }) => near.includes(evidence));
  const found = same.length > 0 ? same : all;
  return (
    found.length === 0 || found.some(({ evidence, at }) => rankOf(evidence.read.words, at) === rankOf(words, word.at))
  );
};

/** "first", "most", "only": they must stand by the same word in the passages. */
export const checkDegrees = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  return words.flatMap((word): Doubt[] => {
    if (
      !(/^(?:most|least|only|first|last)$/u.test(word.word) || isSuperlative(word.word)) ||
      word.isQuoted ||
      !word.isContent ||
      places.of(word.at).length === 0
    )
      return [];
    if (isNoRank(words, word)) return [];
    const next = words
      .slice(word.at + 1, word.at + 4)
      .filter((one) => !one.stop && !one.number && one.clause === word.clause && places.of(one.at).length > 0);
    if (next.length === 0) return [];
    const isNear = places
      .of(word.at)
      .some((one) =>
        next.some(({ at }) =>
          places.of(at).some((other) => one.evidence === other.evidence && Math.abs(one.at - other.at) <= 12),
        ),
      );
    const isThere = () =>
      alignmentOf(claim, places)
        .nearest(words.filter(isTold), leastOfSame)
        .sentences.some((evidence) => places.hasWord(word.at, evidence) || hasRankWord(word, evidence));
    const isSameRank = !isSuperlative(word.word) || hasRank(claim, places, word);
    return (isNear || isThere()) && isSameRank
      ? []
      : [
          {
            sign: 'rank',
            code: 'comparison',
            words: text.slice(word.start, next[0]!.end),
            why: 'The cited passages make no such comparison.',
          },
        ];
  });
};

const rising = /^(?:up|ros?e|risen|rises|rising|increas|rais|gain|climb|high|more|grew|grow|jump|surg|soar)/u;
const falling = /^(?:down|f[ae]ll|low|cut|los[et]|drop|declin|decreas|reduc|less|fewer|slip|slump|plung|shr[aiu]nk)/u;

const moving =
  /^(?:is|are|was|were|been|be|go|goes|went|gone|going|c[ao]me|comes|coming|mov|edg|tick|creep|crept|inch|driv|drove|push|send|sent|drag|bring|brought|head)/u;
const reachOfFigure = 4;

/** "Turned down the offer" goes nowhere; "went down", "down from 5 percent" and "down on last year" do. */
const isDirection = (words: readonly Word[], { at }: Word): boolean => {
  const [before, next] = [words[at - 1]?.word ?? '', words[at + 1]?.word ?? ''];
  return (
    moving.test(before) ||
    rising.test(before) ||
    falling.test(before) ||
    /^(?:from|on|by)$/u.test(next) ||
    words.slice(Math.max(0, at - 2), at + 3).some((one) => isCounted(one))
  );
};

/** The ways that passages go beside the same figure: "up from 5 percent". */
const waysBeside = ({ read, evidence }: Claim, { at }: Word): string[] => {
  const beside = (words: readonly Word[], place: number) =>
    words.slice(Math.max(0, place - reachOfFigure), place + reachOfFigure + 1);
  const figures = new Set(beside(read.words, at).flatMap(({ word, number }) => (number ? [word] : [])));
  return evidence.flatMap(({ read: { words } }) =>
    words.flatMap(({ word, at: place }) =>
      /^(?:up|down)$/u.test(word) && beside(words, place).some((one) => figures.has(one.word)) ? [word] : [],
    ),
  );
};

/** "up from £1.80": the passages must have the same direction beside it. */
export const checkDirections = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  return words.flatMap((word): Doubt[] => {
    if (!/^(?:up|down)$/u.test(word.word) || word.isQuoted || !isDirection(words, word)) return [];
    const ways = waysBeside(claim, word);
    const goesOtherWay = ways.length > 0 ? !ways.includes(word.word) : isTurned(claim, places, word);
    const why = 'In the cited passages it goes the other way.';
    return goesOtherWay ? [{ sign: 'rank', code: 'comparison', words: text.slice(word.start, word.end), why }] : [];
  });
};

/** Whether the passage sentences with most of the words beside "up" or "down" have only the other one. */
const isTurned = ({ read: { words }, evidence }: Claim, places: Places, word: Word): boolean => {
  const beside = words
    .slice(Math.max(0, word.at - 3), word.at + 4)
    .filter((one) => isChecked(one) && places.of(one.at).length > 0);
  if (beside.length === 0) return false;
  const direction = word.word === 'up' ? rising : falling;
  const opposite = word.word === 'up' ? 'down' : 'up';
  const countIn = (one: Evidence) => beside.filter(({ at }) => places.hasWord(at, one)).length;
  const most = Math.max(...evidence.map(countIn));
  const nearest = evidence.filter((one) => countIn(one) === most);
  const has = (test: (word: string) => boolean) => nearest.some(({ read }) => read.words.some((one) => test(one.word)));
  return !has((one) => one === word.word || direction.test(one)) && has((one) => one === opposite);
};

/** "all crossings" where the passages count some of them. */
export const checkTotals = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  return words.flatMap((word): Doubt[] => {
    const noun = words[word.at + 1]?.word === 'the' ? words[word.at + 2] : words[word.at + 1];
    if (word.word !== 'all' || word.isQuoted || !noun || noun.stop || noun.number) return [];
    const near = (found: Found) => found.evidence.read.words.slice(Math.max(0, found.at - 4), found.at);
    const found = places.of(noun.at);
    if (found.some((one) => near(one).some((other) => total.test(other.word)))) return [];
    return found.some((one) => near(one).some(({ pos, number }) => pos === 'NUM' || number))
      ? [
          {
            sign: 'total',
            code: 'figure',
            words: text.slice(word.start, noun.end),
            why: 'The cited passages speak of some of them.',
          },
        ]
      : [];
  });
};

const total = /^(?:all|every|each|both|whole|entire|no|none|any|the|nobody)$/u;
