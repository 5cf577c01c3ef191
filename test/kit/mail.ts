import type { Edition } from '../../functions/core/edition.ts';
import type { Language } from '../../functions/core/reader.ts';
import type { DigestFields } from '../../functions/mail/assemble-digest.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import type { TopicSection } from '../../functions/store/fragments.ts';
import { Layout } from '../../functions/store/layouts.ts';
import { edition, source, story } from '../../local/gallery/sample-news.ts';

/** Editions of the sample's invented news, and the mail around them. */

export { edition, security, source, story } from '../../local/gallery/sample-news.ts';

export const settings = {
  productName: 'Broadsheet',
  siteUrl: 'https://digest.example',
  fromAddress: 'digest@mail.example',
  replyTo: 'editor@mail.example',
  postalAddress: 'Broadsheet, 12 Quay Street, Ostmere',
};

const spans = [{ start: 0, end: 10 }];

export const trade = edition('trade', 'Trade', [
  story('a1b2c3d4e5f6a7b8c9d0', {
    sources: [
      source(1, {
        articleId: 'a1',
        copies: [
          { articleId: 'a1c', publisher: 'Coastal Wire' },
          { articleId: 'a1d', publisher: 'Strait Post' },
        ],
      }),
      source(2, {
        articleId: 'a2',
        publisher: 'Aldmouth Ledger',
        title: 'Harbour board: backlog will take three weeks to clear',
        url: 'https://ledger.example/backlog',
      }),
    ],
    brief: [
      ...story('a1b2c3d4e5f6a7b8c9d0').brief,
      { text: 'The board expects the backlog to last three weeks.', source: 2, spans },
    ],
    quotes: [
      {
        text: 'Nobody won. We are simply back where the cranes are',
        speaker: 'Ilse Marrow, who led the talks for the union',
        speakerSpans: spans,
        source: 2,
        spans,
      },
    ],
    earlier: [
      {
        articleId: 'z1',
        headline: 'Strike closes Aldmouth harbour',
        publisher: 'Ellery Courier',
        url: 'https://courier.example/strike',
        published: { precision: 'day', date: '2026-11-10' },
        arrivedAt: '2026-11-10T09:00:00.000Z',
      },
    ],
  }),
  story('b1b2c3d4e5f6a7b8c9d0', {
    headline: { kind: 'title', text: 'Grain tariff to fall by a third, ministers say', source: 1 },
    brief: [
      {
        text: 'The tariff on milling wheat will fall from 12 to 8 per cent on 1 January, the trade ministers of Corvane and Ostmere said in a joint statement.',
        source: 1,
        spans,
      },
      { text: 'Farmers’ unions called the notice too short.', source: 2, spans },
    ],
    sources: [
      source(1, {
        articleId: 'b1',
        publisher: 'Corvane Today',
        title: 'Grain tariff to fall by a third, ministers say',
        url: 'https://corvane.example/grain',
      }),
      source(2, {
        articleId: 'b2',
        publisher: 'Field and Furrow',
        title: null,
        url: null,
        published: { precision: 'month', date: '2026-11' },
      }),
    ],
  }),
]);

export const arabic = edition('ports', 'الموانئ', [
  story('e1b2c3d4e5f6a7b8c9d0', {
    language: 'ar',
    headline: { kind: 'title', text: 'الميناء يستأنف العمل بعد إضراب دام أحد عشر يومًا', source: 1 },
    brief: [
      {
        text: 'استأنف عمال ميناء المنارتين العمل صباح السبت بعد أن اتفقت نقابتهم وإدارة الميناء على زيادة في الأجور نسبتها 6.4 في المئة على مدى عامين.',
        source: 1,
        spans,
      },
      { text: 'وأُفرغت حمولة أول سفينة قبل الظهر من بين تسع عشرة سفينة كانت تنتظر قبالة الساحل.', source: 2, spans },
    ],
    sources: [
      source(1, {
        articleId: 'e1',
        language: 'ar',
        publisher: 'بريد المنارتين',
        title: 'الميناء يستأنف العمل بعد إضراب دام أحد عشر يومًا',
        url: 'https://barid.example/mina',
      }),
      source(2, { articleId: 'e2' }),
    ],
    disagreements: [
      {
        about: 'سفينة',
        claims: [
          { figure: '19', figureSpans: spans, said: { text: '19 سفينة', source: 1, spans } },
          { figure: '21', figureSpans: spans, said: { text: '21 ships', source: 2, spans } },
        ],
      },
    ],
    quotes: [
      {
        text: 'لم ينتصر أحد، لكننا عدنا إلى حيث الرافعات',
        speaker: 'إلسا مارو',
        speakerSpans: spans,
        source: 1,
        spans,
      },
    ],
  }),
]);

const layouts = new Map<Language, Promise<Layout>>();
export const layoutOf = (language: Language): Promise<Layout> => {
  const kept = layouts.get(language) ?? renderLayout({ settings, language }).then((stored) => Layout.parse(stored));
  layouts.set(language, kept);
  return kept;
};

export const sectionOf = async (edition: Edition, language: Language): Promise<TopicSection> =>
  renderEdition({ edition, language, siteUrl: settings.siteUrl });

export const fields = (more: Partial<DigestFields> = {}): DigestFields => ({
  to: 'ada@reader.example',
  at: '2026-11-22T02:30:00.000Z',
  zone: 'Asia/Karachi',
  run: 'slot-20261122T023000Z',
  readerId: 'Zk3v9QpX0aL2mN4bR7sT1uWyEd',
  reason: {
    kind: 'schedule',
    topics: ['Trade', 'Security and defence'],
    schedule: { cadence: { every: 'weekday' }, at: '07:30', zone: 'Asia/Karachi' },
  },
  links: {
    manage: {
      preferences: 'https://digest.example/preferences/k1.cHJlZg.c2ln',
      pause: 'https://digest.example/pause/k1.cHJlZg.c2ln',
    },
    unsubscribe: 'https://digest.example/unsubscribe/k1.bGVhdmU.c2ln',
    view: 'https://digest.example/digest/k1.dmlldw.c2ln',
  },
  missed: [],
  window: { from: '2026-11-20T02:28:00.000Z', to: '2026-11-22T02:28:00.000Z' },
  next: '2026-11-23T02:30:00.000Z',
  ...more,
});
