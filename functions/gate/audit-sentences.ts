import type { Published } from '../core/article.ts';
import { isReadAsEnglish, primaryLanguage } from '../text/primary-language.ts';
import {
  type CitingSentence,
  checkSentence,
  type Passage,
  type PreparedPassages,
  preparePassages,
  type Verdict,
} from './check-sentence.ts';
import { likelySources } from './find-sources.ts';
import { type ReadSentence, readSentence } from './reading/read-sentence.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { claimOf, Places } from './support.ts';

/** Auditing a text that somebody else wrote: which of its sentences given sources bear out. */

export interface AuditSource extends Passage {
  title: string | null;
  url: string | null;
}

/** Whether an address of a digest leads to a source. */
export type LeadsTo = (link: string, source: AuditSource) => boolean;

/** A sentence to audit. Its dates count from `published`, the day of the text that it is in. */
export interface AuditedSentence {
  text: string;
  language: string;
  published?: Published | undefined;
  /** Its name, where it was given one. */
  id?: string | undefined;
  /** The addresses that the sentence links to: the sources that it says it is from. */
  links?: readonly string[] | undefined;
  /** The ids of sources that it says it is from. */
  sources?: readonly string[] | undefined;
  /** The paragraph or item that it stands in, which says what "it" and "they" are. */
  around?: string | undefined;
}

/** What is wrong with a sentence, in four words for people. */
type Fault = 'unsupported' | 'misquoted' | 'misattributed' | 'misdated';

/** A sentence of a source that has most to do with an audited one. */
interface Evidence {
  source: string;
  text: string;
}

export interface Finding {
  id?: string;
  text: string;
  state: 'borne out' | 'not borne out' | 'not checked';
  /** It is not borne out, and the reasons weigh so much that it is wrong rather than told in other words. */
  isProbablyWrong: boolean;
  /** The sources that bear it out; of one that none bears out, those that come closest. */
  sources: string[];
  /** The given sources that it links to. */
  linked: string[];
  /** It is borne out, but by other sources than it links to. */
  isElsewhere: boolean;
  faults: Fault[];
  reasons: Refusal[];
  evidence: Evidence[];
}

const faultOf: Partial<Record<RefusalCode, Fault>> = {
  quotation: 'misquoted',
  speaker: 'misattributed',
  claimant: 'misattributed',
  title: 'misattributed',
  roles: 'misattributed',
  date: 'misdated',
};

/** What speaks against an English sentence seldom weighs so much if it is true; see docs/quality.md. */
const probableWeight = 3;
/** In other languages, what is compared letter by letter and digit by digit. */
const certainCodes: ReadonlySet<RefusalCode> = new Set(['quotation', 'figure', 'unit', 'date']);

/** Sources that are tried for a sentence, alone and together. */
const maxTried = 5;
const maxTogether = 3;
const maxEvidence = 3;
/**
 * A source bears a sentence out only if it has its words, or almost as many of them as another one: of something else it says nothing
 * against the sentence either.
 */
const minCover = 0.3;
const minOfBest = 0.95;
/** Letters of a quotation that no two sources have by chance. */
const minQuotation = 15;
/** Names and figures tell what a sentence is about. */
const nameWeight = 2;

/** How much of a sentence sources have, from 0 to 1, and where. */
interface Cover {
  share: number;
  evidence: Evidence[];
  /** They have the words of a quotation in it. */
  quotes: boolean;
}

/** Whose rules a text is read by. */
const rulesOf = (tag: string): string => (isReadAsEnglish(tag) ? 'en' : primaryLanguage(tag));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a sentence in quotation marks that are long enough to be known by. */
const quotationsOf = ({ text, quotations }: ReadSentence): string[] =>
  quotations.map(({ start, end }) => lettersOf(text.slice(start, end))).filter((words) => words.length >= minQuotation);

/** For each sentence the sources that have the words of a quotation in it: it is from there, whoever said it. */
const quotedFrom = (sentences: readonly AuditedSentence[], sources: readonly AuditSource[]): string[][] => {
  const quotations = sentences.map(({ text, language }) => {
    const read = readSentence(text, language, { precision: 'unknown' });
    return read ? quotationsOf(read) : [];
  });
  if (quotations.every(({ length }) => length === 0)) return sentences.map(() => []);
  const letters = sources.map(({ text }) => lettersOf(text));
  return quotations.map((quoted) =>
    sources.filter((_, at) => quoted.some((words) => letters[at]!.includes(words))).map(({ id }) => id),
  );
};

/** The sentences of sources that have most of the words of an audited one, as many as add something. */
const coverOf = (
  { text, language, published }: AuditedSentence,
  sources: readonly string[],
  prepared: PreparedPassages,
): Cover => {
  const passages = sources.flatMap((id) => prepared.byId.get(id) ?? []);
  const read = readSentence(text, language, published ?? passages[0]?.published ?? { precision: 'unknown' });
  // Words of another language are compared by the gate itself.
  const isAcross = passages.some((one) => rulesOf(one.language) !== rulesOf(language));
  if (!read) return { share: 1, evidence: [], quotes: false };
  const claim = claimOf(read, passages);
  const places = new Places(claim);
  const weights = new Map(
    read.words
      .filter(({ isContent, isName, number }) => isContent || isName || number)
      .map(({ at, isName, number }) => [at, isName || number ? nameWeight : 1]),
  );
  const sum = (some: Iterable<number>) => [...some].reduce((total, at) => total + (weights.get(at) ?? 0), 0);
  const all = sum(weights.keys());
  const wanted = new Set(weights.keys());
  const evidence: Evidence[] = [];
  while (evidence.length < maxEvidence && wanted.size > 0) {
    const [first] = claim.evidence
      .map((one) => ({ one, has: [...wanted].filter((at) => places.hasWord(at, one)) }))
      .sort((a, b) => b.has.length - a.has.length);
    if (!first || first.has.length === 0) break;
    evidence.push({ source: first.one.passage, text: first.one.read.text });
    for (const at of first.has) wanted.delete(at);
  }
  const quoted = quotationsOf(read);
  const quotes = passages.some((one) => quoted.some((words) => lettersOf(one.text).includes(words)));
  return { share: isAcross || all === 0 || quotes ? 1 : 1 - sum(wanted) / all, evidence, quotes };
};

interface Attempt extends Cover {
  sources: string[];
  reasons: Refusal[];
  isProbablyWrong: boolean;
}

const isProbablyWrong = (verdict: Verdict): boolean =>
  !verdict.ok &&
  (verdict.against === undefined
    ? verdict.reasons.some(({ code }) => certainCodes.has(code))
    : verdict.against >= probableWeight);

/** How far off an attempt is. Who has the words of a quotation is nearer than who has none of them. */
const distanceOf = ({ reasons }: Attempt): number =>
  reasons.length + (reasons.some(({ code }) => code === 'quotation') ? lostQuotation : 0);
const lostQuotation = 10;

/**
 * The attempt that bears a sentence out, else the one that comes closest; none if no candidate has enough of its words. A source that
 * lacks a word has no say against one that has the opposite.
 */
const bestOf = (
  sentence: AuditedSentence,
  candidates: readonly string[],
  prepared: PreparedPassages,
): Attempt | undefined => {
  const { text, language, published } = sentence;
  const attempt = (cover: Cover & { sources: string[] }): Attempt => {
    const claim: CitingSentence = { text, language, published, cites: cover.sources };
    const verdict = checkSentence(claim, prepared);
    return { ...cover, reasons: verdict.ok ? [] : verdict.reasons, isProbablyWrong: isProbablyWrong(verdict) };
  };
  const covering = (sources: string[]) => ({ sources, ...coverOf(sentence, sources, prepared) });
  const covered = candidates.map((id) => covering([id]));
  const most = Math.max(...covered.map(({ share }) => share));
  if (most < minCover) return undefined;
  const alone = covered.filter(({ share }) => share >= minOfBest * most).map(attempt);
  const opposed = alone.filter(({ reasons }) => reasons.some(({ code }) => code === 'negation'));
  const isBorneOut = ({ reasons, share }: Attempt) =>
    reasons.length === 0 && (share === 1 || opposed.every((one) => one.share < share));
  const found = alone.find(isBorneOut);
  if (found) return found;
  // Who said something is not told by a source that only has their name.
  const isQuoted = covered.some(({ quotes }) => quotes);
  const groups = (isQuoted ? [] : candidates).slice(1, maxTogether).map((_, index) => candidates.slice(0, index + 2));
  const together = groups.map((sources) => attempt(covering(sources)));
  const others = [...alone, ...together].filter(({ reasons }) => reasons.length > 0);
  return together.find(isBorneOut) ?? others.sort((one, other) => distanceOf(one) - distanceOf(other))[0];
};

/**
 * The sources that a sentence links to are asked first. If they do not bear it out, others may; if none does, what the linked ones lack
 * is what counts.
 */
const attemptFor = (
  sentence: AuditedSentence,
  { linked, likely }: { linked: readonly string[]; likely: readonly string[] },
  prepared: PreparedPassages,
): Attempt | undefined => {
  const first = bestOf(sentence, linked.slice(0, maxTried), prepared);
  if (first?.reasons.length === 0) return first;
  const others = [...linked.slice(0, 1), ...likely.filter((id) => !linked.includes(id))];
  const second = bestOf(sentence, linked.length > 0 ? others : likely, prepared);
  return second?.reasons.length === 0 ? second : (first ?? second);
};

const unread = (text: string, language: string): Refusal => ({
  code: 'language',
  words: text,
  why: `There are no rules for the language "${primaryLanguage(language)}".`,
});

const unsupported = (text: string): Refusal => ({
  code: 'unsupported',
  words: text,
  why: 'No source has anything to do with this sentence.',
});

/** Reasons for people: of words that something weightier is wrong with not also that nothing says them, and of sources, not citations. */
const toldOf = (reasons: readonly Refusal[]): Refusal[] => {
  const told: Refusal[] = [];
  for (const { code, words, why } of reasons) {
    const isSaid = (other: Refusal) => other.words.includes(words) && (other.why === why || code === 'unsupported');
    if (!told.some(isSaid)) told.push({ code, words, why });
  }
  return told.map((one) => ({ ...one, why: one.why.replaceAll('he cited passages', 'he nearest sources') }));
};

/** What an attempt found of a sentence. */
const findingOf = (
  sentence: AuditedSentence,
  { best, linked }: { best: Attempt | undefined; linked: string[] },
): Finding => {
  const { text, language } = sentence;
  const isRead = readSentence('', language, { precision: 'unknown' }) !== undefined;
  const reasons = best ? toldOf(best.reasons) : [isRead ? unsupported(text) : unread(text, language)];
  const isBorneOut = reasons.length === 0;
  const isUnchecked = !isBorneOut && reasons.every(({ code }) => code === 'language');
  const told = reasons.filter(({ code }) => code !== 'language').map(({ code }) => faultOf[code] ?? 'unsupported');
  return {
    ...(sentence.id !== undefined && { id: sentence.id }),
    text,
    state: isBorneOut ? 'borne out' : isUnchecked ? 'not checked' : 'not borne out',
    isProbablyWrong: !isBorneOut && !isUnchecked && (best?.isProbablyWrong ?? false),
    sources: best?.sources ?? [],
    linked,
    isElsewhere: isBorneOut && linked.length > 0 && !best?.sources.some((id) => linked.includes(id)),
    faults: [...new Set(told)],
    reasons,
    evidence: best?.evidence ?? [],
  };
};

/** A source with its title, which says something as well. */
const withTitle = (source: AuditSource): AuditSource =>
  source.title === null || source.text.startsWith(source.title)
    ? source
    : { ...source, text: `${source.title}\n\n${source.text}` };

/**
 * Finds for each sentence the sources that bear it out, those that it links to first, or says what is wrong with it. A sentence in a
 * language without rules, or with words that cannot be compared with those of its sources in another language, is not checked. Pure.
 */
export const audit = (
  sentences: readonly AuditedSentence[],
  sources: readonly AuditSource[],
  leadsTo: LeadsTo = (link, { url }) => link === url,
): Finding[] => {
  const quoted = quotedFrom(sentences, sources);
  const likely = likelySources(sentences, sources, maxTried).map((ids, at) =>
    [...new Set([...quoted[at]!.slice(0, maxTogether).filter((id) => !ids.includes(id)), ...ids])].slice(0, maxTried),
  );
  const linked = sentences.map(({ links = [], sources: named = [] }) =>
    links.length + named.length === 0
      ? []
      : sources
          .filter((source) => named.includes(source.id) || links.some((link) => leadsTo(link, source)))
          .map(({ id }) => id),
  );
  const tried = new Set([...likely, ...linked].flat());
  const prepared = preparePassages(sources.filter(({ id }) => tried.has(id)).map(withTitle));
  return sentences.map((sentence, index): Finding => {
    const best = attemptFor(sentence, { linked: linked[index]!, likely: likely[index]! }, prepared);
    return findingOf(sentence, { best, linked: linked[index]! });
  });
};
