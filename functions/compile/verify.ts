import type { Article, Origin, Published } from '../core/article.ts';
import type { Edition, Source } from '../core/edition.ts';
import { type Finding, type Proved, type ProvedArticle, proveStory } from './prove-story.ts';

/** An article as read from its bytes today, or why it cannot be read. */
export type ReadAgain = { ok: true; article: ProvedArticle } | { ok: false; reason: string };

export interface Verdict {
  findings: Finding[];
  proved: Proved;
}

const sameDate = (one: Published, other: Published) =>
  one.precision === other.precision &&
  (one.precision === 'unknown' || other.precision === 'unknown' || one.date === other.date);

/** Why a source's description differs from the article's own; undefined if it does not. */
const misdescribed = (source: Source, article: Pick<Article, 'title' | 'published'>): string | undefined => {
  if (source.title !== article.title) return `the article's title is ${article.title ?? 'not given'}`;
  if (!sameDate(source.published, article.published)) return 'the article gives another date';
  return undefined;
};

/**
 * Checks an edition against its articles, read again from their bytes: every sentence, headline, quote, date and
 * figure must be what its source says at the spans that are cited, and every step of a thread the words of its article.
 * Returns a finding, with the words and the reason, for each that is not; an edition without findings is proved.
 */
export const verifyEdition = async (
  { readArticle }: { readArticle: (origin: Origin) => Promise<ReadAgain> },
  edition: Edition,
): Promise<Verdict> => {
  const findings: Finding[] = [];
  const proved = { stories: 0, articles: 0, sentences: 0, quotes: 0, figures: 0, dates: 0 };
  for (const story of edition.stories) {
    const articles = new Map<number, ProvedArticle>();
    const stepArticles = new Map<string, ProvedArticle>();
    const before = findings.length;
    for (const source of story.sources) {
      const read = await readArticle(source.origin);
      const reason = read.ok ? misdescribed(source, read.article) : read.reason;
      if (read.ok) {
        articles.set(source.number, read.article);
        stepArticles.set(source.articleId, read.article);
      }
      if (reason) findings.push({ story: story.id, where: `source ${source.number}`, text: source.origin.key, reason });
    }
    proved.articles += articles.size;
    for (const { articleId, origin } of story.earlier) {
      if (!origin || !story.thread?.some((step) => step.articleId === articleId)) continue;
      const read = await readArticle(origin);
      if (read.ok) stepArticles.set(articleId, read.article);
    }
    proveStory(story, articles, stepArticles, { findings, proved });
    if (findings.length === before) proved.stories++;
  }
  return { findings, proved };
};
