import type { Edition, Source, Story } from '../functions/core/edition.ts';
import { Language } from '../functions/core/reader.ts';
import { assembleDigest } from '../functions/mail/assemble-digest.ts';
import { renderEdition } from '../functions/mail/render/render-edition.ts';
import { renderLayout } from '../functions/mail/render/render-layouts.ts';
import { Layout } from '../functions/store/layouts.ts';

/**
 * What a mail costs: rendering once per edition and language, and assembling one reader's message. Five topics
 * of three stories, each with two sources. Prints medians and the 99th percentile.
 */

const settings = {
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
const editions = Array.from(
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

const timed = async (rounds: number, task: () => unknown): Promise<{ median: number; p99: number }> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)]!, p99: times[Math.floor(rounds * 0.99)]! };
};
const milliseconds = ({ median, p99 }: { median: number; p99: number }) =>
  `median ${median.toFixed(3)} ms, 99th percentile ${p99.toFixed(3)} ms`;

for (const language of Language.options) {
  const render = () =>
    Promise.all(editions.map((edition) => renderEdition({ edition, language, siteUrl: settings.siteUrl })));
  const sections = await render();
  const layout = Layout.parse(await renderLayout({ settings, language }));
  let reader = 0;
  const put = () =>
    assembleDigest({
      layout,
      sections,
      length: 'full',
      fields: {
        to: `reader-${reader++}@reader.example`,
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
      },
    });
  await timed(500, put);
  const assembling = await timed(4000, put);
  const rendering = await timed(8, render);
  console.log(
    `${language}: message of ${put().raw.length} bytes, assembled in ${milliseconds(assembling)}; ` +
      `five editions rendered in ${milliseconds(rendering)}`,
  );
}
