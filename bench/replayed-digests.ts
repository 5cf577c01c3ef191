import type { Edition } from '../functions/core/edition.ts';
import { assembleDigest } from '../functions/mail/assemble-digest.ts';
import { sectionsFor } from '../functions/mail/languages-read.ts';
import { fields, layoutOf, sectionOf } from '../test/kit/mail.ts';

/** Editions by the digest that they are sent in, the oldest first. */
export const byDigest = (editions: readonly Edition[]): Edition[][] =>
  [...Map.groupBy(editions, ({ window }) => window.to)]
    .sort(([a], [b]) => Date.parse(a) - Date.parse(b))
    .map(([, own]) => own);

/** The digest of a window's editions, as a reader of all of their topics gets it in English. */
export const digestOf = async (editions: readonly Edition[]): Promise<ReturnType<typeof assembleDigest>> => {
  const { window } = editions[0]!;
  return assembleDigest({
    layout: await layoutOf('en'),
    sections: sectionsFor(await Promise.all(editions.map((edition) => sectionOf(edition, 'en'))), ['en']),
    length: 'full',
    fields: fields({
      at: window.to,
      zone: 'UTC',
      window,
      reason: {
        kind: 'schedule',
        topics: editions.map(({ topic }) => topic.title),
        schedule: { cadence: { every: 'day' }, at: '05:00', zone: 'UTC' },
      },
      next: new Date(2 * Date.parse(window.to) - Date.parse(window.from)).toISOString(),
    }),
  });
};
