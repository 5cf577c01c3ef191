import type { Entry } from '../../core/article.ts';
import { countShared, shinglesOf } from '../../text/shingles.ts';
import type { Token } from '../../text/tokens.ts';
import { analysedArticle } from '../analysed-article.ts';
import { isName } from './outline.ts';

/** Shorter first sentences are headings, bylines or notes of the publisher, not the news. In words. */
const minLeadWords = 8;
/** A lead is new if at least this share of its words, without function words, is nowhere in the other text … */
const minNewWords = 0.25;
/** … and at most this share of its runs of words is: an edited or re-ordered text keeps more. */
const maxKnownShingles = 0.2;
/** A lead is about the matter of a text if the text has this share of its words, and half of its names. */
const minSharedWords = 0.4;

/**
 * Whether a report opens with news that another one of mostly the same words does not have, as when the text of the
 * morning, shortened, stands below what happened at noon. A paragraph on another matter, with which a publisher frames a
 * text of others, is none: it shares neither its names nor its words with the text.
 */
export const hasNewLead = (entry: Entry, other: Entry): boolean => {
  const article = analysedArticle(entry);
  const { outline } = article;
  const known = analysedArticle(other).outline;
  for (let sentence = 0; sentence < outline.openingSentences; sentence++) {
    const tokens = article.outlineTokens(sentence);
    if (tokens.length < minLeadWords) continue;
    const words = tokens.filter(({ stop }) => !stop);
    const isKnown = ({ hash }: Token) => known.words.has(hash);
    const names = words.filter(
      (token) => token !== tokens[0] && isName(token) && !outline.words.hasInLowerCase(token.hash),
    );
    if (2 * names.filter(isKnown).length < names.length) return false;
    const knownWords = words.filter(isKnown).length;
    if (knownWords < minSharedWords * words.length || knownWords > (1 - minNewWords) * words.length) return false;
    const shingles = shinglesOf(tokens.map(({ word }) => word).join(' '));
    return countShared(shingles, analysedArticle(other).shingles) <= maxKnownShingles * shingles.length;
  }
  return false;
};
