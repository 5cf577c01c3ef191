import type { Entry, Published } from '../../functions/core/article.ts';
import { articleId } from '../../functions/core/article-id.ts';
import { analyse } from '../../functions/text/analyse.ts';

/** An index entry of an article as ingest would write it; paragraphs are parted by blank lines. */
export const report = ({
  publisher = 'Harbour Gazette',
  text,
  title = null,
  published = { precision: 'day', date: '2026-09-02' },
  language = 'en',
  hour = 8,
}: {
  publisher?: string | null;
  text: string;
  title?: string | null;
  published?: Published;
  language?: string;
  hour?: number;
}): Entry => {
  const key = `articles/${publisher ?? 'none'}/${hour}-${text.length}.txt`;
  const article = {
    id: articleId({ key }),
    origin: { key, etag: `etag-${text.length}` },
    arrivedAt: `2026-09-02T${String(hour).padStart(2, '0')}:00:00.000Z`,
    publisher,
    title,
    author: null,
    url: null,
    language,
    published,
    text,
  };
  return { schema: 1, article, sentences: analyse(article), matched: ['harbour'] };
};

export const ferry = {
  wire: `PORT ELLERY: A passenger ferry with 243 people aboard ran onto a sandbank in fog outside Port Ellery late on Tuesday, injuring 14 people, the coastguard said.

The Grey Heron struck the Maiden Bank two miles west of the harbour mouth at 9:40 p.m. She was carrying 212 passengers and 31 crew.

Lifeboats from Port Ellery took the passengers off in groups of about 20.

"She went from 16 knots to nothing in the length of a tennis court," Cdre. Ewan Trask of the coastguard said. "That so few people were badly hurt is luck."`,
  post: `The ferry Grey Heron ran onto the Maiden Bank in thick fog on Tuesday night and 17 people were injured, the hospital in Port Ellery said.

Lifeboats took all 243 people off the ship before dawn on Wednesday.

But the company said its ferry had sailed with one officer on the bridge.

He said the rule was clear. Read more: Ten ferries of the strait`,
  radio: `Fog, a ferry and a sandbank: the Grey Heron ran onto the Maiden Bank outside Port Ellery on Tuesday.

The Strait Safety Board sent three investigators to Port Ellery and ordered the ship's voyage recorder to be kept.`,
};
