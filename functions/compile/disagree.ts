import type { Published } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import type { Disagreement } from '../core/edition.ts';
import { type Figure, figuresIn } from '../text/figures.ts';
import type { Token } from '../text/tokens.ts';
import { addressOf, isStatement, type Passage, quotesBalance } from './passages.ts';

/**
 * Where reports give different figures for one quantity. It is better to miss one than to claim one falsely: the
 * quantities must be the same kind of count, each report must give one figure for it, and no hedge ("at least",
 * "about") may make the figures agree.
 */

/** What happened to people: the word that a figure stands beside says which count it is. Stems. */
const tolls: Record<string, string> = {
  kill: 'killed',
  dead: 'killed',
  die: 'killed',
  death: 'killed',
  injur: 'injured',
  wound: 'injured',
  hurt: 'injured',
  miss: 'missing',
  arrest: 'arrested',
  detain: 'arrested',
  evacu: 'evacuated',
  rescu: 'rescued',
  displac: 'displaced',
};
/** Who may be counted in a toll. Stems. */
const people = new Set('peopl person passeng crew civilian resid man men woman women worker migrant other'.split(' '));
const copulas = new Set('were was are is have has had been being be reported confirmed feared still'.split(' '));
/** Nouns that measure and do not count one thing. */
const measures = new Set(
  `dai week month year hour minut second percent cent per mile kilometr km metr meter feet foot ton tonn dollar pound euro
  mph kph degre time am pm gmt o'clock year-old old st nd rd th knot point ago`.split(/\s+/),
);
/** A part of the whole: not the figure for it. */
const partial = new Set(
  'other anoth more further addit them these which whom latter includ seriou serious critic'.split(' '),
);

interface Claim {
  about: string;
  /** Stem of who is counted in a toll. */
  who: string | undefined;
  /** Stem of what the counted things do: "180,000 homes lost power". */
  act: string | undefined;
  value: number;
  hedge: Figure['hedge'];
  figure: { from: number; to: number };
  passage: Passage;
}

const isPart = (tokens: readonly Token[], { from, to }: Figure): boolean => {
  if (tokens.slice(Math.max(0, from - 2), from).some(({ stem }) => partial.has(stem))) return true;
  if (tokens[to]?.word === 'of' || tokens.slice(to, to + 3).some(({ stem }) => partial.has(stem))) return true;
  // "Two soldiers and three civilians were killed", but not "two were killed and three people hurt".
  const before = tokens.slice(Math.max(0, from - 6), from - 1);
  const listed = tokens[from - 1]?.word === 'and' && figuresIn(before).length > 0;
  return listed && !before.some(({ stem, word }) => tolls[stem] || copulas.has(word));
};

/** A toll and who is counted: "14 injured", "two border guards were hurt", "injuring 14", "killed at least 107 people". */
const tollOf = (
  tokens: readonly Token[],
  { from, to, hedge }: Figure,
): { about: string; who: string | undefined } | undefined => {
  let at = to;
  let who: string | undefined;
  while (at < to + 4 && tokens[at] && !tokens[at]!.stop && !tokens[at]!.number && !tolls[tokens[at]!.stem]) {
    who = tokens[at]!.stem;
    at++;
  }
  const plain = at;
  while (tokens[at] && copulas.has(tokens[at]!.word)) at++;
  const after = tokens[at] && tolls[tokens[at]!.stem];
  if (after && (at > plain || at === to || people.has(who ?? ''))) return { about: after, who };
  const hedged = hedge === 'none' ? 0 : /^(?:than|least|most|to)$/.test(tokens[from - 1]?.word ?? '') ? 2 : 1;
  const verb = tokens[from - 1 - hedged];
  const before = verb && /(?:ing|ed)$/.test(verb.word) ? tolls[verb.stem] : undefined;
  // "killed 30 sheep" counts no people.
  if (!before || (who !== undefined && !people.has(who))) return undefined;
  return { about: before, who };
};

/** What follows a count and its noun: the first word that means something, within a few. */
const actAfter = (tokens: readonly Token[], noun: number): string | undefined =>
  tokens.slice(noun + 1, noun + 4).find(({ stop, number, word }) => !stop && !number && !copulas.has(word))?.stem;

/** A plain count: the figure and the noun after it. */
const countOf = (tokens: readonly Token[], { to }: Figure): string | undefined => {
  const noun = tokens[to];
  if (!noun || noun.stop || noun.number || noun.capital || measures.has(noun.stem) || !/s$/.test(noun.word))
    return undefined;
  return noun.word;
};

const claimsOf = (passage: Passage): Claim[] =>
  figuresIn(passage.tokens).flatMap((figure) => {
    const { tokens } = passage;
    if (isPart(tokens, figure)) return [];
    const noun = countOf(tokens, figure);
    const counted = tollOf(tokens, figure) ?? (noun ? { about: noun, who: undefined } : undefined);
    if (!counted) return [];
    const { from, to, value, hedge } = figure;
    return [{ ...counted, act: actAfter(tokens, to), value, hedge, figure: { from, to }, passage }];
  });

/** May both figures be true? */
const agree = (one: Claim, other: Claim): boolean => {
  if (one.value === other.value) return true;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (low.hedge === 'above' || high.hedge === 'below') return true;
  return (low.hedge !== 'none' || high.hedge !== 'none') && low.value >= 0.95 * high.value;
};

const tollNames = new Set(Object.values(tolls));

/** "Three people were wounded, not two": a sentence that denies another figure. */
const denies = (tokens: readonly Token[], figure: number): boolean =>
  figuresIn(tokens).some(({ from, value }) => value === figure && tokens[from - 1]?.word === 'not');

/**
 * Do two claims count the same? Tolls do of the same people; of some beside all only where there are more of them than
 * of all, or one denies the other. Plain counts do only where what is counted does the same ("homes lost power"), or
 * where their sentences tell the same: half of the shorter one's content.
 */
const sameMatter = (one: Claim, other: Claim): boolean => {
  if (tollNames.has(one.about)) {
    const anybody = ({ who }: Claim) => who === undefined || who === 'peopl' || who === 'person';
    if (one.who === other.who || (anybody(one) && anybody(other))) return true;
    if (anybody(one) === anybody(other)) return false;
    const [all, some] = anybody(one) ? [one, other] : [other, one];
    return some.value > all.value || denies(all.passage.tokens, some.value);
  }
  const numbers = new Set(
    [...one.passage.tokens, ...other.passage.tokens].filter(({ number }) => number).map(({ stem }) => stem),
  );
  const content = ({ passage }: Claim) => [...passage.content].filter((stem) => !numbers.has(stem));
  const [a, b] = [content(one), new Set(content(other))];
  const shared = a.filter((stem) => b.has(stem)).length;
  const sameAct = one.act !== undefined && one.act === other.act;
  return shared >= 3 && (sameAct || shared >= 0.5 * Math.min(a.length, b.size));
};

const mostDisagreements = 3;
const day = 86_400_000;

/** A report as a voice: who speaks, when, and its text for the addresses of figures. */
export interface Voice {
  publisher: string | null;
  source: number;
  published: Published;
  arrivedAt: string;
  text: string;
}

/** Days apart, where both are dated to the day: a count that grew since is news, not a disagreement. */
const sameTime = (one: Voice, other: Voice): boolean =>
  one.published.precision !== 'day' ||
  other.published.precision !== 'day' ||
  Math.abs(Date.parse(one.published.date) - Date.parse(other.published.date)) <= day;

const cited = ({ figure, passage }: Claim, { text, source }: Voice) => {
  const span = addressOf(passage, text, figure.from, figure.to);
  if (!span) return [];
  const said = { text: passage.text, source, spans: passage.spans };
  return [{ figure: printSpans(text, [span]), figureSpans: [span], said }];
};

/**
 * Disagreements of a story, those most reports speak to first. `reports` are by the passages' report. Articles of one
 * publisher are one voice, and its latest word is what it says.
 */
export const disagreementsOf = (passages: readonly Passage[], reports: readonly Voice[]): Disagreement[] => {
  const byAbout = new Map<string, Map<number, Claim[]>>();
  for (const passage of passages) {
    if (!isStatement(passage.text) || !quotesBalance(passage.text)) continue;
    for (const claim of claimsOf(passage)) {
      const byReport = byAbout.get(claim.about) ?? new Map<number, Claim[]>();
      byReport.set(passage.report, [...(byReport.get(passage.report) ?? []), claim]);
      byAbout.set(claim.about, byReport);
    }
  }
  const voiceOf = ({ passage }: Claim) => reports[passage.report]!;
  const found: { about: string; claims: Claim[] }[] = [];
  for (const [about, byReport] of byAbout) {
    const latest = new Map<string, Claim>();
    for (const [report, claims] of byReport) {
      // A report that gives several figures may count several things.
      if (new Set(claims.map(({ value }) => value)).size !== 1) continue;
      const { publisher, arrivedAt } = reports[report]!;
      const voice = publisher ?? `report ${report}`;
      const known = latest.get(voice);
      if (!known || voiceOf(known).arrivedAt < arrivedAt) latest.set(voice, claims[0]!);
    }
    const claims = [...latest.values()];
    const apart = claims.filter((one) =>
      claims.some((other) => !agree(one, other) && sameMatter(one, other) && sameTime(voiceOf(one), voiceOf(other))),
    );
    const different = apart.filter((one, index) => apart.findIndex(({ value }) => value === one.value) === index);
    if (different.length > 1) found.push({ about, claims: different });
  }
  return found
    .sort((a, b) => b.claims.length - a.claims.length || (a.about < b.about ? -1 : 1))
    .map(({ about, claims }) => ({ about, claims: claims.flatMap((claim) => cited(claim, voiceOf(claim))) }))
    .filter(({ claims }) => claims.length > 1)
    .slice(0, mostDisagreements);
};
