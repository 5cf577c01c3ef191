import { createHash } from 'node:crypto';
import { type Earlier, type Edition, LeftOut, type Story, type Window } from '../../functions/core/edition.ts';
import type { Language } from '../../functions/core/reader.ts';
import { translationMarks } from '../../functions/gate/languages/check-translations.ts';
import { newsIn } from './local-news.ts';
import { edition, sampleWindow, source, story } from './sample-news.ts';

/** The window before that of the sample. */
const earlierWindow: Window = { from: '2026-11-12T02:30:00.000Z', to: '2026-11-14T02:30:00.000Z' };
/** A window of many stories: more than one mail holds. */
export const longWindow: Window = { from: '2026-11-08T02:30:00.000Z', to: '2026-11-12T02:30:00.000Z' };
/** A window of a month before, on the second page of a topic. */
const oldWindow: Window = { from: '2026-10-01T02:30:00.000Z', to: '2026-10-02T02:30:00.000Z' };
/** Windows in which a model wrote, and translated; and one without news. */
export const writtenWindow: Window = { from: '2026-11-16T02:30:00.000Z', to: '2026-11-17T02:30:00.000Z' };
export const translatedWindow: Window = { from: '2026-11-17T02:30:00.000Z', to: '2026-11-18T02:30:00.000Z' };
export const quietWindow: Window = { from: '2026-11-18T02:30:00.000Z', to: '2026-11-19T02:30:00.000Z' };

const spans = [{ start: 0, end: 10 }];
const cited = (text: string, number = 1) => ({ text, source: number, spans });
/** Ids as articles have them: 20 hexadecimal digits. */
const idOf = (language: Language, name: string) =>
  createHash('sha256').update(`${language} ${name}`).digest('hex').slice(0, 20);

/** The ids of the stories that cases show by themselves. */
export const storyIds = (language: Language) => ({
  strike: idOf(language, 'strike'),
  tariff: idOf(language, 'tariff'),
  earlier: idOf(language, 'before'),
  withdrawn: idOf(language, 'gone'),
  /** An article without an address that the strike's story cites. */
  dropped: idOf(language, 'dropped'),
});

const sourceIn = (language: Language, number: number, more: Parameters<typeof source>[1] & { articleId: string }) => {
  const { publishers } = newsIn[language];
  return source(number, {
    language,
    publisher: publishers[number - 1] ?? publishers[0],
    url: `https://press.example/${more.articleId}`,
    origin: { key: `articles/press/${more.articleId}.md`, etag: 'e' },
    ...more,
  });
};

/** The strike's first report, as stories refer to it that continue it. */
const earlierIn = (language: Language): Earlier => ({
  articleId: storyIds(language).earlier,
  headline: newsIn[language].strike.earlier,
  publisher: newsIn[language].publishers[0],
  url: `https://press.example/${storyIds(language).earlier}`,
  published: { precision: 'day', date: '2026-11-13' },
  arrivedAt: '2026-11-13T09:00:00.000Z',
});

/** The story of the strike, which has everything that a story can have. */
const strikeIn = (language: Language) => {
  const { publishers, strike } = newsIn[language];
  const ids = storyIds(language);
  const day = strike.brief[0].indexOf(strike.day);
  const claim = (figure: string, number: number) => ({
    figure,
    figureSpans: spans,
    said: cited(strike.claim(figure), number),
  });
  return story(ids.strike, {
    language,
    headline: { kind: 'title', text: strike.headline, source: 1 },
    brief: [
      { ...cited(strike.brief[0]), days: [{ end: day + strike.day.length, date: '2026-11-21' }] },
      cited(strike.brief[1]),
      cited(strike.brief[2], 2),
    ],
    added: [cited(strike.brief[1]), cited(strike.claim('21'), 2), cited(strike.claim('19'))],
    thread: [
      { day: '2026-11-13', text: strike.earlier, articleId: ids.earlier },
      { day: '2026-11-21', text: strike.headline, articleId: ids.strike },
    ],
    sources: [
      sourceIn(language, 1, {
        articleId: ids.strike,
        title: strike.headline,
        copies: [
          publishers[2],
          'Strait Post',
          'Northshore Radio',
          'Corvane Today',
          'Field and Furrow',
          'Harbour Notes',
        ].map((publisher, copy) => ({ articleId: `${ids.strike}-copy-${copy}`, publisher })),
      }),
      sourceIn(language, 2, {
        articleId: `${ids.strike}-2`,
        title: strike.brief[2].replace(/[.。۔]$/u, ''),
        copies: [{ articleId: `${ids.strike}-unnamed`, publisher: null }],
      }),
      source(3, {
        articleId: ids.dropped,
        publisher: null,
        title: null,
        url: null,
        published: { precision: 'month', date: '2026-11' },
      }),
    ],
    quotes: [
      {
        ...cited(strike.quote, 2),
        speaker: strike.speaker,
        speakerSpans: spans,
        introduction: cited(strike.introduction, 2),
      },
    ],
    disagreements: [
      {
        about: strike.about,
        counted: cited(strike.counted),
        claims: [{ ...claim('19', 1), claimant: cited(strike.claimant) }, claim('21', 2)],
      },
    ],
    timeline: [
      { date: { precision: 'day', date: '2026-11-10' }, event: cited(strike.began) },
      { date: { precision: 'day', date: '2026-11-21' }, event: cited(strike.headline) },
      { date: { precision: 'unknown' }, event: cited(strike.brief[2], 3) },
    ],
    earlier: [earlierIn(language)],
    matched: [strike.matched],
  });
};

/** Any number of copies of a story with one source: with other ids and days, and a number in the headline. */
const tariffIn = (language: Language, id: string, { day = '2026-11-21', place = '' } = {}) => {
  const { tariff, strike } = newsIn[language];
  return story(id, {
    language,
    headline: { kind: 'title', text: `${tariff.headline}${place}`, source: 1 },
    brief: [cited(tariff.brief), cited(strike.brief[2])],
    sources: [
      sourceIn(language, 1, {
        articleId: id,
        title: tariff.headline,
        published: { precision: 'day', date: day },
        arrivedAt: `${day}T09:00:00.000Z`,
      }),
    ],
    matched: [],
  });
};

/** More stories than one mail or one page holds. */
const manyStories = 110;
const longDays = ['2026-11-09', '2026-11-10', '2026-11-11'];

/** Some articles for each reason to leave one out. */
const leftOut: Edition['leftOut'] = LeftOut.shape.code.options.map((code, index) => ({
  code,
  count: index + 1,
  articleIds: [],
}));

/** The strike's first report, which its story of today continues. */
const strikeBeganIn = (language: Language) => {
  const { strike } = newsIn[language];
  const { earlier } = storyIds(language);
  return story(earlier, {
    language,
    headline: { kind: 'title', text: strike.earlier, source: 1 },
    brief: [cited(strike.began)],
    sources: [
      sourceIn(language, 1, {
        articleId: earlier,
        title: strike.earlier,
        published: { precision: 'day', date: '2026-11-13' },
        arrivedAt: '2026-11-13T09:00:00.000Z',
      }),
    ],
    matched: [strike.matched],
  });
};

/** A story whose brief a model wrote, all but its last sentence. */
const writtenIn = (language: Language): Story => {
  const { tariff, strike } = newsIn[language];
  const told = tariffIn(language, idOf(language, 'written'), { day: '2026-11-16' });
  const from = cited(tariff.brief);
  return { ...told, brief: [{ ...from, written: { by: 'a-model', from: [from] } }, cited(strike.brief[2])] };
};

/** A story of reports in another language, whose brief a model translated: a quotation has its original before it. */
const translatedIn = (language: Language): Story => {
  // Sentences can be checked in four of the six languages.
  const spoken = language === 'ar' || language === 'ur' ? 'en' : language;
  const original = spoken === 'de' ? 'en' : 'de';
  const [said, there] = [newsIn[spoken], newsIn[original]];
  const id = idOf(language, 'translated');
  const written = (text: string, from: string) => ({
    ...cited(text),
    written: { by: 'a-model', from: [cited(from)], language: spoken },
  });
  const told = tariffIn(original, id, { day: '2026-11-17' });
  const quote = `“${there.strike.quote}” (${translationMarks[spoken]}: ${said.strike.quote}), ${said.strike.speaker}.`;
  return {
    ...told,
    brief: [written(said.tariff.brief, there.tariff.brief), written(quote, there.strike.quote)],
  };
};

/** The editions of one language's topic: today's, one of many stories, two by a model, two older ones and a quiet one. */
export const editionsIn = (language: Language): Edition[] => {
  const { topic } = newsIn[language];
  const ids = storyIds(language);
  const printed = (window: Window, stories: Story[], more: Partial<Edition> = {}) =>
    edition(topic.id, topic.title, stories, { topic, window, ...more });
  const many = Array.from({ length: manyStories }, (_, place) =>
    tariffIn(language, idOf(language, `many${place}`), {
      day: longDays[place % longDays.length]!,
      place: ` (${place + 1})`,
    }),
  );
  // Continues earlier news without the line of a story that runs for days.
  const longBefore = {
    published: { precision: 'day' as const, date: '2026-11-06' },
    arrivedAt: '2026-11-06T09:00:00.000Z',
  };
  many[0]!.earlier = [{ ...earlierIn(language), ...longBefore, articleId: idOf(language, 'long-before') }];
  const note = { text: newsIn[language].strike.brief[1], by: 'Ines Moreau', at: '2026-11-21T18:00:00.000Z' };
  const today = [strikeIn(language), { ...tariffIn(language, ids.tariff), note }, tariffIn(language, ids.withdrawn)];
  return [
    // A mail of this edition may say that it has everything.
    printed(sampleWindow, today, {
      readArticles: 412,
      matchedArticles: 31,
      leftOut: leftOut.filter(({ code }) => code === 'near-copy' || code === 'old-news'),
    }),
    printed(longWindow, many, { readArticles: 900, matchedArticles: 160, leftOut }),
    printed(earlierWindow, [strikeBeganIn(language)]),
    printed(oldWindow, [tariffIn(language, idOf(language, 'old'), { day: '2026-10-01' })]),
    printed(writtenWindow, [writtenIn(language)]),
    printed(translatedWindow, [translatedIn(language)]),
    printed(quietWindow, [], { readArticles: 25 }),
  ];
};
