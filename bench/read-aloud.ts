import { Command, InvalidArgumentError } from 'commander';
import PostalMime from 'postal-mime';
import type { Edition } from '../functions/core/edition.ts';
import { assembleDigest } from '../functions/mail/assemble-digest.ts';
import { sectionsFor } from '../functions/mail/languages-read.ts';
import { fields, layoutOf, sectionOf } from '../test/kit/mail.ts';
import { replayedEditions } from '../test/kit/measure/replayed-editions.ts';

/** The digest of a window's editions as a reader gets it: its subject, and the text part of the mail. */
const readAloud = async (editions: readonly Edition[]): Promise<string> => {
  const { window } = editions[0]!;
  const { raw } = assembleDigest({
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
  const { subject, text } = await PostalMime.parse(raw);
  const lines = (text ?? '').split('\n').filter((line) => !/^\s*https?:\S+$/u.test(line));
  return `Subject: ${subject}\n\n${lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n')}`;
};

const wholeNumber = (given: string): number => {
  if (!/^[1-9]\d*$/.test(given)) throw new InvalidArgumentError('Give a number of days.');
  return Number(given);
};

/** `npm run bench:read-aloud`: digests to read from start to end. */
const program = new Command('bench:read-aloud')
  .description(
    'Prints digests of the sample corpus, or of a stories file, as a reader gets them (text part, no links).',
  )
  .argument('[file]', 'articles as JSONL: {id, story, date, title, text, source}')
  .option('--topics <file>', 'the topics file for those articles; without it they are one topic')
  .option('--days <number>', 'how many days a digest covers', wholeNumber, 1)
  .option('--on <days...>', 'only the digests sent on these days, such as 2026-09-23')
  .parse();

const { topics, days, on } = program.opts<{ topics?: string; days: number; on?: string[] }>();
const editions = await replayedEditions({ file: program.args[0], topicsFile: topics, days });
const digests = Map.groupBy(editions, ({ window }) => window.to);
for (const [to, own] of [...digests].sort(([a], [b]) => Date.parse(a) - Date.parse(b)))
  if (!on || on.includes(to.slice(0, 10))) console.log(`${'#'.repeat(100)}\n${await readAloud(own)}`);
