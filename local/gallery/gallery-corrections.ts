import type { Language } from '../../functions/core/reader.ts';
import { type Claim, type Correction, correctionOf } from '../../functions/corrections/correction.ts';
import type { OwedCorrection } from '../../functions/corrections/owed.ts';
import { writeCorrection } from '../../functions/store/corrections.ts';
import { storyIds } from './gallery-editions.ts';
import type { GallerySite } from './gallery-site.ts';
import { newsIn } from './local-news.ts';
import { sampleWindow } from './sample-news.ts';

const spans = [{ start: 0, end: 10 }];

/** One correction of each kind, of the stories of a language's topic. */
const correctionsIn = (language: Language): Correction[] => {
  const { topic, strike, tariff, publishers } = newsIn[language];
  const { strike: strikeId, tariff: tariffId } = storyIds(language);
  const correction = (
    kind: Correction['kind'],
    at: string,
    { storyId, ...claim }: Pick<Claim, 'was'> & Partial<Pick<Claim, 'now' | 'note'>> & { storyId: string },
  ): Correction =>
    correctionOf({
      change: [kind],
      at,
      article: {
        id: storyId,
        since: '2026-11-21T09:00:00.000Z',
        publisher: publishers[0],
        title: strike.headline,
        url: `https://press.example/${storyId}`,
        language,
      },
      revision: null,
      kind,
      claims: [
        {
          now: null,
          note: null,
          ...claim,
          printedIn: [{ topic: topic.id, window: sampleWindow, storyId, parts: ['headline', 'opening', 'brief'] }],
        },
      ],
    });
  return [
    correction('changed', '2026-11-21T20:00:00.000Z', {
      storyId: strikeId,
      was: strike.claim('19'),
      now: { text: strike.claim('21'), spans },
    }),
    correction('gone', '2026-11-21T21:00:00.000Z', { storyId: strikeId, was: strike.brief[2] }),
    correction('noted', '2026-11-21T22:00:00.000Z', {
      storyId: tariffId,
      was: tariff.brief,
      note: { text: strike.brief[1], spans },
    }),
    correction('issued', '2026-11-21T23:00:00.000Z', {
      storyId: tariffId,
      was: tariff.headline,
      now: { text: strike.headline },
    }),
    correction('withdrawn', '2026-11-22T06:00:00.000Z', { storyId: strikeId, was: tariff.headline }),
  ];
};

/** Stores one correction of each kind. */
export const correctStories = async ({ language, store }: GallerySite): Promise<void> => {
  for (const correction of correctionsIn(language)) await writeCorrection(store, correction);
};

/** The same, as a reader is owed them who was sent all of it the evening before. */
export const owedIn = (language: Language): OwedCorrection[] =>
  correctionsIn(language).map((correction) => ({
    correction,
    claims: correction.claims,
    toldOn: '2026-11-21T17:15:00.000Z',
  }));
