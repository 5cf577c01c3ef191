import { Entry } from '../../../functions/core/article.ts';
import type { Reader } from '../../../functions/core/reader.ts';
import { analyse } from '../../../functions/text/analyse.ts';

/** The settings of a stage, for benches and tests; nothing is logged or measured. */
export const stageSettings = {
  SITE_URL: 'http://127.0.0.1:9',
  PRODUCT_NAME: 'Broadsheet',
  FROM_ADDRESS: 'digest@broadsheet.example',
  REPLY_TO: 'desk@broadsheet.example',
  POSTAL_ADDRESS: '1 Press Lane, Port Example',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
};

/** An active reader with a digest each day, due at an instant, who has been sent everything up to another. */
export const dailyReader = ({
  id,
  due,
  from,
  ...more
}: { id: string; due: string; from: string } & Partial<Reader>): Reader => ({
  id,
  address: `${id}@example.org`,
  state: 'active',
  topics: ['rail', 'trade'],
  schedule: { cadence: { every: 'day' }, at: due.slice(11, 16), zone: 'UTC' },
  language: 'en',
  length: 'full',
  minStories: 1,
  pausedUntil: null,
  coveredUntil: from,
  due,
  createdAt: from,
  confirmedAt: from,
  softBounces: [],
  version: 0,
  ...more,
});

/** The index entry of an article that arrived on the day of its news. */
export const entryOf = ({
  matched,
  ...told
}: {
  id: string;
  arrivedAt: string;
  publisher: string;
  title: string;
  text: string;
  matched: string[];
}): Entry => {
  const article = {
    ...told,
    origin: { key: `articles/${told.id}.txt`, etag: 'e' },
    author: null,
    url: null,
    language: 'en',
    published: { precision: 'day' as const, date: told.arrivedAt.slice(0, 10) },
  };
  return Entry.parse({ schema: 1, article, sentences: analyse(article), matched });
};
