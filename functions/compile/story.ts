import type { Entry } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import type { Cluster } from '../core/cluster.ts';
import type { LeftOut, Source, Story } from '../core/edition.ts';

const sourceOf = ({ article }: Entry, number: number, copies: readonly Entry[]): Source => ({
  number,
  articleId: article.id,
  origin: article.origin,
  publisher: article.publisher,
  title: article.title,
  url: article.url,
  language: article.language,
  published: article.published,
  arrivedAt: article.arrivedAt,
  copies: copies.map((copy) => ({ articleId: copy.article.id, publisher: copy.article.publisher })),
});

/** The story of a cluster: headline, brief, timeline, quotes, what changed and where sources disagree, all cited. */
export const storyOf = ({
  cluster,
}: {
  cluster: Cluster;
  background: readonly Entry[];
}): { ok: true; story: Story } | { ok: false; code: LeftOut['code'] } => {
  const lead = cluster.members[0]?.entry;
  const printable = lead?.sentences.filter((sentence) => !sentence.residue).slice(0, 3) ?? [];
  if (!lead || printable.length === 0) return { ok: false, code: 'no-sentences' };
  const { article } = lead;
  const brief = printable.map(({ spans }) => ({ text: printSpans(article.text, spans), source: 1, spans }));
  const first = cluster.members.reduce((a, b) => (b.entry.article.arrivedAt < a.entry.article.arrivedAt ? b : a));
  return {
    ok: true,
    story: {
      id: first.entry.article.id,
      headline: article.title
        ? { kind: 'title', text: article.title, source: 1 }
        : { kind: 'cut', text: brief[0]!.text, source: 1, spans: brief[0]!.spans },
      brief,
      sources: cluster.members.map(({ entry, copies }, index) => sourceOf(entry, index + 1, copies)),
      timeline: [],
      quotes: [],
      disagreements: [],
      earlier: cluster.earlier.map(({ article: before }) => ({
        articleId: before.id,
        headline: before.title ?? before.text.slice(0, 90),
        publisher: before.publisher,
        url: before.url,
        published: before.published,
        arrivedAt: before.arrivedAt,
      })),
      matched: [...new Set(cluster.members.flatMap(({ entry }) => entry.matched))].sort(),
      language: article.language,
    },
  };
};
