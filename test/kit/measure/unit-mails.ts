import { createHash } from 'node:crypto';
import type { Edition, Source, Story } from '../../../functions/core/edition.ts';
import { renderEdition } from '../../../functions/mail/render/render-edition.ts';
import type { TopicSection } from '../../../functions/store/fragments.ts';

/** Mails of a known size, for measuring what one of them costs. */

const sentence =
  'The harbour board and the union agreed on Saturday that the first of nineteen ships will be unloaded by noon.';
const spans = [{ start: 0, end: sentence.length }];
const arrivedAt = '2026-11-21T09:00:00.000Z';

/** An id as articles have them, and stories with them. */
const idOf = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 20);

const sourceOf = (story: string, number: number): Source => ({
  number,
  articleId: idOf(`${story} ${number}`),
  origin: { key: `articles/courier/${story}-${number}.md`, etag: 'e' },
  publisher: `Ellery Courier ${number}`,
  title: 'Dockers go back to work after eleven days',
  url: `https://courier.example/${story}/${number}`,
  language: 'en',
  published: { precision: 'day', date: '2026-11-21' },
  arrivedAt,
  copies: [],
});

const storyOf = (id: string, { sentences, sources }: { sentences: number; sources: number }): Story => ({
  id,
  headline: { kind: 'title', text: `Dockers go back to work after eleven days (${id})`, source: 1 },
  brief: Array.from({ length: sentences }, (_, index) => ({ text: sentence, source: 1 + (index % sources), spans })),
  sources: Array.from({ length: sources }, (_, index) => sourceOf(id, index + 1)),
  timeline: [],
  quotes: [],
  disagreements: [],
  earlier: [],
  matched: [],
  language: 'en',
});

/** The section of a topic with stories of so many sentences and sources each, as `compile` renders it. */
export const sectionOf = async (
  topic: string,
  window: Edition['window'],
  { stories, siteUrl, ...size }: { stories: number; sentences: number; sources: number; siteUrl: string },
): Promise<TopicSection> => {
  const edition: Edition = {
    schema: 1,
    topic: { id: topic, title: `Topic ${topic}`, description: '' },
    window,
    stories: Array.from({ length: stories }, (_, index) => storyOf(idOf(`${topic} ${index}`), size)),
    matchedArticles: size.sources * stories,
    leftOut: [],
  };
  return renderEdition({ edition, language: 'en', siteUrl });
};
