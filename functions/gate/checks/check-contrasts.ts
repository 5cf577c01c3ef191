import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt, Sign } from '../doubt.ts';
import { bearsOutFigure } from '../reading/bears-out-figure.ts';
import { isDescription, isNickname, isTeller, kindOfName, type NameKind, namesIn } from '../reading/names-in.ts';
import { isOffice } from '../reading/office-holders.ts';
import { wholeName } from '../reading/one-person.ts';
import { describes, type Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { type Claim, type Places, passageOf } from '../support.ts';
import { areJoined, areOtherDates, isSameDate } from './check-dates.ts';
import { isPartOfName, scoreAt } from './check-figures.ts';
import { isTwiceThere } from './figure-accounts.ts';

/**
 * Names, figures and dates for which a passage has another one: where it tells of the same, somebody else stands, or another figure.
 * That nothing there has the words of the sentence proves nothing, for it may be told in other words.
 */

/** How many words around a name, figure or date tell what is said of it. */
const reach = { name: 12, figure: 8, date: 10 };
/** A sentence that tells of the same has this share of these words. */
const leastFit = { name: 0.5, figure: 0.5, date: 0.6 };
/** How much better the other one must fit; what happened at a place is often told beside another one that is part of it. */
const leastMargin = { name: 0.1, place: 0.4, figure: 0.1, date: 0.13 };
/** Another name stands near a word of the sentence. */
const maxSteps = 5;

interface Rival {
  words: readonly Word[];
  evidence: Evidence;
  kind: NameKind;
}

/** What the names of the passages name, and those of them that the sentence does not have. */
class Names {
  readonly rivals: readonly Rival[];
  readonly #claim: Claim;
  readonly #places: Places;
  /** Words of names within sentences. */
  readonly #inside: ReadonlySet<string>;
  /** By word of a name: how often it is one of each kind. */
  readonly #kinds = new Map<string, Map<NameKind, number>>();

  constructor(claim: Claim, places: Places) {
    this.#claim = claim;
    this.#places = places;
    const all = claim.evidence.flatMap((evidence) =>
      namesIn(evidence.read.words).map((words) => ({ words, evidence })),
    );
    for (const { words, evidence } of all) this.#note(evidence.read.words, words);
    for (const words of namesIn(claim.read.words)) this.#note(claim.read.words, words);
    this.#inside = new Set(all.flatMap(({ words }) => words.filter(({ at }) => at > 0).map(({ word }) => word)));
    const said = claim.read.words.filter(({ capital }) => capital);
    this.rivals = all
      .filter(({ words }) => words.some(({ word }) => word.length > 2 && !isOffice.test(word)))
      .filter(({ words, evidence }) => this.isSure(words) && !words.some((word) => this.#isSaid(word, evidence, said)))
      .map((one) => ({ ...one, kind: this.kindOf(one.words) }));
  }

  #note(words: readonly Word[], name: readonly Word[]): void {
    // "Ada Moss Harbour Papers" of a headline names one person, not papers.
    const whole = wholeName(name);
    const kind = kindOfName(words, name);
    for (const { word } of kind === 'person' && whole.length > 1 ? whole : name) {
      const counts = this.#kinds.get(word) ?? new Map<NameKind, number>();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      this.#kinds.set(word, counts);
    }
  }

  /** A person may stand behind "in" now and then: "in Moss's words". */
  #kindOfWord(word: string): NameKind {
    const counts = this.#kinds.get(word);
    const [people, placings] = [counts?.get('person') ?? 0, counts?.get('place') ?? 0];
    if (people > 0 && people >= placings) return 'person';
    return placings > 0 ? 'place' : 'thing';
  }

  /** A single word that only ever opens a sentence may be no name. */
  isSure([first, second]: readonly Word[]): boolean {
    return first!.at > 0 || second !== undefined || this.#inside.has(first!.word);
  }

  #isSaid({ word, at, concepts }: Word, evidence: Evidence, said: readonly Word[]): boolean {
    return said.some(
      (one) =>
        one.word === word ||
        one.concepts.some((concept) => concept[0] === 'n' && concepts.includes(concept)) ||
        this.#places.of(one.at).some((found) => found.evidence === evidence && found.at === at),
    );
  }

  kindOf(name: readonly Word[]): NameKind {
    const kinds = name.map(({ word }) => this.#kindOfWord(word));
    return kinds.find((kind) => kind === 'person' || kind === 'place') ?? 'thing';
  }

  /** Whether an evidence sentence names somebody, by the name, a pronoun or what the passage calls them. */
  has(name: readonly Word[], evidence: Evidence): boolean {
    if (name.some(({ at }) => this.#places.isIn(at, evidence))) return true;
    const passage = passageOf(this.#claim, evidence);
    const { words } = evidence.read;
    return words.some(
      (one, at) =>
        !one.isName &&
        one.isContent &&
        /^(?:the|its|his|her|their)$/u.test(words[at - 1]?.word ?? '') &&
        name.some((word) => describes(passage, word, one)),
    );
  }
}

const known = new WeakMap<Places, Names>();

/** The names of a sentence and its passages, read once for all checks of it. */
export const namesOf = (claim: Claim, places: Places): Names => {
  const names = known.get(places) ?? new Names(claim, places);
  known.set(places, names);
  return names;
};

/** The words around a place that tell something, those of its own clause if there are two. */
const around = (words: readonly Word[], from: number, to: number, steps: number): Word[] => {
  const near = words.filter(
    (word) => isTold(word) && !word.isQuoted && (word.at < from || word.at >= to) && Math.abs(word.at - from) <= steps,
  );
  const own = near.filter(({ clause }) => clause === words[from]!.clause);
  return own.length > 1 ? own : near;
};

const doubt = (sign: Sign, code: Doubt['code'], words: string, why: string, margin: number): Doubt => ({
  sign,
  code,
  words,
  why,
  size: Math.min(1, 0.3 + margin / 0.4),
});

const textOf = ({ read }: Claim, from: number, to: number): string =>
  read.text.slice(read.words[from]!.start, read.words[to - 1]!.end);

/** A rival that may be the same as what the sentence names, or only describes: "the Gunners", "British sailors". */
const isOtherwise = ({ words: name, evidence }: Rival): boolean =>
  isNickname(evidence.read.words, name) || isDescription(evidence.read.words, name);

/** "Ada Moss won" where the passages say the same of somebody else. */
export const checkOtherNames = (claim: Claim, places: Places): Doubt[] => {
  const { words } = claim.read;
  const alignment = alignmentOf(claim, places);
  const names = namesOf(claim, places);
  const attributions = claim.attributions;
  return namesIn(words).flatMap((name): Doubt[] => {
    const [first, last] = [name[0]!, name.at(-1)!];
    const isUnclear = name.length === 1 && first.word.length < 3;
    const isKnown = name.every(({ at }) => places.of(at).length > 0);
    if (first.isQuoted || isUnclear || !isKnown || isDescription(words, name)) return [];
    const used = around(words, first.at, last.at + 1, reach.name);
    const own = claim.evidence.filter((evidence) => names.has(name, evidence));
    const fitOf = (evidence: Evidence) => alignment.fit(used, evidence);
    const isNear = ({ words: rival, evidence }: Rival) =>
      alignment
        .placesIn(used, evidence)
        .some((at) => Math.min(Math.abs(at - rival[0]!.at), Math.abs(at - rival.at(-1)!.at)) <= maxSteps);
    const kind = names.kindOf(name);
    const tells = isTeller(name, attributions);
    const rivals = names.rivals
      .filter((rival) => rival.kind === kind && !own.includes(rival.evidence) && isNear(rival))
      .filter((rival) => !isOtherwise(rival) || isNickname(words, name))
      .filter(({ words: rival, evidence }) => tells || !isTeller(rival, evidence.attributions))
      .map((rival) => ({ rival, fit: fitOf(rival.evidence) }))
      .sort((one, other) => other.fit - one.fit);
    const best = rivals[0];
    const margin = best ? best.fit - Math.max(0, ...own.map(fitOf)) : 0;
    if (!best || best.fit < leastFit.name || margin <= (kind === 'place' ? leastMargin.place : leastMargin.name))
      return [];
    const said = textOf(claim, first.at, last.at + 1);
    const { words: other, evidence } = best.rival;
    const told = evidence.read.text.slice(other[0]!.start, other.at(-1)!.end);
    const sign = kind === 'thing' ? 'other-thing' : 'other-name';
    return [doubt(sign, 'merged', said, `The cited passages say this of "${told}", not of "${said}".`, margin)];
  });
};

const stepsTo = (at: number, from: number, to: number): number => (at < from ? from - at : at - to + 1);
/** What is nearer to a figure belongs to it rather. */
const nearness = (from: number, to: number) => (at: number) => 1 / (1 + (at < 0 ? 6 : stepsTo(at, from, to)) / 8);

/** "31 were injured" where the passages have another figure beside the same words. */
export const checkOtherFigures = (claim: Claim, places: Places): Doubt[] => {
  const { words, quantities } = claim.read;
  const alignment = alignmentOf(claim, places);
  const all = claim.evidence.flatMap((evidence) =>
    evidence.read.quantities.map((quantity) => ({ evidence, quantity })),
  );
  return quantities.flatMap((said): Doubt[] => {
    const { from, to, value, unit, isOrdinal } = said;
    if (words[from]!.isQuoted || value === 1 || isPartOfName(claim, places, said)) return [];
    // A score is checked as a whole.
    if (scoreAt(words, quantities, said) || isTwiceThere(claim, places, said)) return [];
    const used = around(words, from, to, reach.figure).filter(({ number }) => !number);
    const fitOf = ({ evidence, quantity }: (typeof all)[number]) =>
      alignment.fit(used, evidence, nearness(quantity.from, quantity.to));
    // One word that both have tells nothing.
    if (used.length < 2) return [];
    const own = all.filter(({ quantity }) => bearsOutFigure(said, quantity));
    const told = Math.max(0, ...own.map(({ evidence }) => alignment.fit(used, evidence)));
    const others = all.filter(({ quantity, evidence }) => {
      const fit = alignment.fit(used, evidence);
      return (
        fit >= leastFit.figure &&
        fit > told &&
        quantity.unit === unit &&
        quantity.isOrdinal === isOrdinal &&
        !quantities.some((one) => one.value === quantity.value)
      );
    });
    const margin = Math.max(0, ...others.map(fitOf)) - Math.max(0, ...own.map(fitOf));
    if (own.length === 0 || margin <= leastMargin.figure) return [];
    const written = textOf(claim, from, to);
    const why = `In the cited passages the figure ${written} belongs to something else.`;
    return [doubt('other-figure', 'figure', written, why, margin)];
  });
};

/** "On Tuesday" where the passages have another day beside the same words. */
export const checkOtherDates = (claim: Claim, places: Places): Doubt[] => {
  const { words, dates } = claim.read;
  const alignment = alignmentOf(claim, places);
  const all = claim.evidence.flatMap((evidence) => evidence.read.dates.map((date) => ({ evidence, date })));
  return dates.flatMap((said): Doubt[] => {
    const { from, to } = said;
    if (words[from]?.isQuoted) return [];
    const same = all.filter((one) => isSameDate(said, claim, one));
    const isRival = (one: (typeof all)[number]) =>
      !same.includes(one) &&
      areOtherDates(said, claim, one) &&
      !same.some((other) => one.evidence === other.evidence && areJoined(one.date, other.date));
    const used = around(words, from, to, reach.date);
    const fitOf = ({ evidence, date }: (typeof all)[number]) =>
      alignment.fit(used, evidence, nearness(date.from, date.to));
    const others = all.filter((one) => isRival(one) && alignment.fit(used, one.evidence) >= leastFit.date);
    const margin = Math.max(0, ...others.map(fitOf)) - Math.max(0, ...same.map(fitOf));
    if (same.length === 0 || margin <= leastMargin.date) return [];
    const written = textOf(claim, from, to);
    const why = `In the cited passages ${written} is the date of something else.`;
    return [doubt('other-date', 'date', written, why, margin)];
  });
};
