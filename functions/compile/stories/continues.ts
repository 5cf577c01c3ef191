import type { Entry } from '../../core/article.ts';
import { analysedArticle } from '../analysed-article.ts';

/** A report continues another one if they share so many names … */
const minNames = 5;
/** … or so many terms of any kind, or this share of the terms of the shorter one. */
const minTerms = 11;
const minShare = 0.25;

/**
 * Whether a report can continue an earlier one: they share more than a place and the words of any report from there. What
 * is similar enough to be one story in a window of many may only share a town when it is compared with weeks of news.
 */
export const continues = (entry: Entry, earlier: Entry): boolean => {
  const [one, other] = [analysedArticle(entry).terms, analysedArticle(earlier).terms];
  const capitals = new Map([...one.ids].map((id, at) => [id, one.capitals[at]!]));
  const least = Math.min(minTerms, minShare * Math.min(one.ids.length, other.ids.length));
  let names = 0;
  let terms = 0;
  for (const [at, id] of other.ids.entries()) {
    const capital = capitals.get(id);
    if (capital === undefined) continue;
    terms++;
    if (capital > 0 || other.capitals[at]! > 0) names++;
    if (names >= minNames || terms >= least) return true;
  }
  return false;
};
