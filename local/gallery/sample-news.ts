import { Edition, type Source, type Story, type Window } from '../../functions/core/edition.ts';

/** A small amount of invented news, in the form that compile writes. */

export const sampleWindow: Window = { from: '2026-11-20T02:30:00.000Z', to: '2026-11-22T02:30:00.000Z' };
const spans = [{ start: 0, end: 10 }];

/** One source of a story. */
export const source = (number: number, more: Partial<Source> = {}): Source => ({
  number,
  articleId: `article-${number}`,
  origin: { key: `articles/courier/${number}.md`, etag: 'e' },
  publisher: 'Ellery Courier',
  title: 'Dockers go back to work after eleven days',
  url: 'https://courier.example/dockers',
  language: 'en',
  published: { precision: 'day', date: '2026-11-21' },
  arrivedAt: '2026-11-21T09:00:00.000Z',
  copies: [],
  ...more,
});

/** A story with one source and a brief of two sentences. */
export const story = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  headline: { kind: 'title', text: 'Dockers go back to work after eleven days', source: 1 },
  brief: [
    {
      text: 'Dockers at the port of Aldmouth returned to work on Saturday after their union and the harbour board agreed a pay rise of 6.4 per cent over two years.',
      source: 1,
      spans,
    },
    {
      text: 'The first of nineteen ships that had waited in the roads since 10 November was unloaded by noon.',
      source: 1,
      spans,
    },
  ],
  sources: [source(1, { articleId: `${id}-1` })],
  timeline: [],
  quotes: [],
  disagreements: [],
  earlier: [],
  matched: ['port'],
  language: 'en',
  ...more,
});

/** An edition of these stories, which are all that matched. */
export const edition = (id: string, title: string, stories: Story[], more: Partial<Edition> = {}): Edition =>
  Edition.parse({
    schema: 1,
    topic: { id, title, description: '' },
    window: sampleWindow,
    stories,
    matchedArticles: stories.length,
    leftOut: [],
    ...more,
  });

/** Two English stories: sources that differ, and a report without a publisher or a date. */
export const security = edition('security', 'Security and defence', [
  story('c1b2c3d4e5f6a7b8c9d0', {
    earlier: [
      {
        articleId: 'before-this',
        headline: 'What a border post is for',
        publisher: 'Strait Post',
        url: null,
        published: { precision: 'unknown' },
        arrivedAt: '2026-11-19T09:00:00.000Z',
      },
    ],
    headline: { kind: 'title', text: 'Ferry collision in the Tarn strait injures passengers', source: 1 },
    brief: [
      {
        text: 'Two ferries collided in fog off Northshore early on Friday, and passengers were brought ashore by lifeboat.',
        source: 1,
        spans,
      },
      { text: 'The coastguard has opened an inquiry into the radar of the older vessel.', source: 2, spans },
    ],
    sources: [
      source(1, {
        articleId: 'c1',
        publisher: 'Northshore Radio',
        title: 'Ferries collide in fog',
        url: 'https://northshore.example/ferries',
        published: { precision: 'day', date: '2026-11-20' },
      }),
      source(2, {
        articleId: 'c2',
        publisher: 'Strait Post',
        title: 'Seventeen hurt as ferries meet in the fog, coastguard opens inquiry',
        url: 'https://strait.example/ferries',
        published: { precision: 'day', date: '2026-11-20' },
      }),
    ],
    disagreements: [
      {
        about: 'injured',
        claims: [
          { figure: '14', figureSpans: spans, said: { text: '14 were injured.', source: 1, spans } },
          { figure: '17', figureSpans: spans, said: { text: '17 were injured.', source: 2, spans } },
        ],
      },
    ],
  }),
  story('d1b2c3d4e5f6a7b8c9d0', {
    headline: { kind: 'cut', text: 'A list of depots was found in a public archive', source: 1, spans },
    brief: [{ text: 'A list of depots from the last century was found in a public archive.', source: 1, spans }],
    sources: [
      source(1, {
        articleId: 'd1',
        publisher: null,
        title: null,
        url: 'https://archive.example/notes/4711',
        published: { precision: 'unknown' },
      }),
    ],
  }),
]);
