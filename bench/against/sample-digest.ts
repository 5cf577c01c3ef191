import type { Edition, Source, Story } from '../../functions/core/edition.ts';
import type { DigestFields } from '../../functions/mail/assemble-digest.ts';

/** The digest that mails are measured with, in English: five topics of three stories, each with two sources. */

export const settings = {
  productName: 'Broadsheet',
  siteUrl: 'https://digest.example',
  fromAddress: 'digest@mail.example',
  replyTo: 'editor@mail.example',
  postalAddress: '12 Quay Street, Ostmere',
};
const window = { from: '2026-11-20T02:30:00.000Z', to: '2026-11-22T02:30:00.000Z' };
const spans = [{ start: 0, end: 1 }];
const sentence =
  'The harbour board and the union agreed on Saturday that the first of nineteen ships will be unloaded by noon.';

const source = (id: string, number: number): Source => ({
  number,
  articleId: `${id}-${number}`,
  origin: { key: `articles/courier/${id}.md`, etag: 'e' },
  publisher: 'Ellery Courier',
  title: 'Dockers go back to work after eleven days',
  url: `https://courier.example/${id}/${number}`,
  language: 'en',
  published: { precision: 'day', date: '2026-11-21' },
  arrivedAt: '2026-11-21T09:00:00.000Z',
  copies: [],
});
const story = (id: string): Story => ({
  id,
  headline: { kind: 'title', text: `Dockers go back to work after eleven days (${id})`, source: 1 },
  brief: [1, 1, 2].map((number) => ({ text: sentence, source: number, spans })),
  sources: [source(id, 1), source(id, 2)],
  timeline: [],
  quotes: [],
  disagreements: [],
  earlier: [],
  matched: [],
  language: 'en',
});
export const editions = Array.from(
  { length: 5 },
  (_, topic): Edition => ({
    schema: 1,
    topic: { id: `topic-${topic}`, title: `Topic ${topic}`, description: '' },
    window,
    stories: Array.from({ length: 3 }, (_, index) => story(`t${topic}s${index}`)),
    matchedArticles: 6,
    leftOut: [],
  }),
);

/** What the n-th reader's mail is filled in with. */
export const fieldsOf = (reader: number): DigestFields => ({
  to: `reader-${reader}@reader.example`,
  at: '2026-11-22T02:30:00.000Z',
  zone: 'Asia/Karachi',
  run: 'slot-20261122T023000Z',
  readerId: `reader-${reader}`,
  reason: {
    kind: 'schedule',
    topics: editions.map(({ topic }) => topic.title),
    schedule: { cadence: { every: 'weekday' }, at: '07:30', zone: 'Asia/Karachi' },
  },
  links: {
    manage: {
      preferences: `https://digest.example/preferences/k1.${reader}`,
      pause: `https://digest.example/pause/k1.${reader}`,
    },
    dropTopic: `https://digest.example/unsubscribe/k1.${reader}`,
    unsubscribe: `https://digest.example/unsubscribe/k1.${reader}`,
    view: `https://digest.example/digest/k1.${reader}`,
  },
  missed: [],
  window,
  next: '2026-11-23T02:30:00.000Z',
});

/** The n-th reader's headers with which a mail program unsubscribes (RFC 8058). */
export const listHeadersOf = (reader: number) => {
  const { links } = fieldsOf(reader);
  return { 'List-Unsubscribe': `<${links.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
};
