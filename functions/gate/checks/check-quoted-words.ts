import { paragraphRanges } from '../../text/sentences.ts';
import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence, PreparedPassage } from '../reading/prepare-passage.ts';
import { quotedSpans } from '../reading/read-sentence.ts';
import { type Claim, type Places, passageOf } from '../support.ts';

/** What the passages have only between quotation marks is what somebody says, and no fact. */

/** The share of the words of a statement that a passage sentence must have. */
const least = 0.5;

const known = new WeakMap<PreparedPassage, ReadonlyMap<Evidence, ReadonlySet<number>>>();

/** By sentence: the places of its words that stand between quotation marks, which may open in an earlier sentence. */
const quotedPlaces = (passage: PreparedPassage): ReadonlyMap<Evidence, ReadonlySet<number>> => {
  const found = known.get(passage);
  if (found) return found;
  const { text, sentences } = passage;
  const spans = paragraphRanges(text).flatMap(({ start, end }) =>
    quotedSpans(text.slice(start, end))
      .map((span) => ({ start: start + span.start, end: start + span.end }))
      // Behind a mark that closes there is a space.
      .filter((span) => !/\s/u.test(text[span.start] ?? '')),
  );
  let from = 0;
  const places = new Map(
    sentences.map((evidence) => {
      from = Math.max(from, text.indexOf(evidence.read.text, from));
      const offset = from;
      from += evidence.read.text.length;
      const isQuoted = (start: number) => spans.some((span) => start >= span.start && start < span.end);
      const quoted = evidence.read.words.filter((word) => isQuoted(offset + word.start));
      return [evidence, new Set(quoted.map(({ at }) => at))] as const;
    }),
  );
  known.set(passage, places);
  return places;
};

/** Whether all words of a sentence of a passage stand between quotation marks. */
export const isQuotedAsAWhole = (passage: PreparedPassage, evidence: Evidence): boolean =>
  quotedPlaces(passage).get(evidence)?.size === evidence.read.words.length;

/** Whether a sentence says that somebody tells, thinks or is called something. */
const isToldBySomebody = ({ read: { words, assertion } }: Claim): boolean =>
  words.some(
    ({ word }) =>
      assertion.speech.has(word) ||
      assertion.claims.has(word) ||
      assertion.according.has(word) ||
      assertion.modes.has(word) ||
      attitude.test(word),
  );

const attitude =
  /^(?:call|describ|prais|hail|condemn|criticis|criticiz|welcom|ask|urg|admit|acknowledg|conced|confess|recall|repl|quot|cit|feel|felt|prefer|lov|lik|enjoy|remember|dream|see|saw|find|found|consider|regret|apologi|thank|joke|vow|promis|back|support|oppos|defend|tweet|post|wrote|write|tell|told)(?:e?[sd]|ied|ies|y|ing|t|ted|ting|s[ei]d)?$/u;

/** A sentence without quotation marks whose words the passages have only between them, and nobody else says. */
export const checkQuotedWords = (claim: Claim, places: Places): Doubt[] => {
  const { read } = claim;
  if (read.quotations.length > 0 || isToldBySomebody(claim)) return [];
  const used = read.words.filter(isTold);
  if (used.length < 2) return [];
  const alignment = alignmentOf(claim, places);
  const { sentences } = alignment.nearest(used, least);
  const isOnlyQuoted = (evidence: Evidence): boolean => {
    const passage = passageOf(claim, evidence);
    const quoted = quotedPlaces(passage).get(evidence);
    const found = alignment.placesIn(used, evidence);
    return quoted !== undefined && found.filter((at) => quoted.has(at)).length * 2 > found.length;
  };
  if (sentences.length === 0 || !sentences.every(isOnlyQuoted)) return [];
  const why = 'The cited passages have these words only between quotation marks, as what somebody says.';
  return [{ sign: 'only-quoted', code: 'claimant', words: read.text, why }];
};
