import { Command, InvalidArgumentError } from 'commander';
import PostalMime from 'postal-mime';
import type { Published } from '../functions/core/article.ts';
import type { Edition, Story } from '../functions/core/edition.ts';
import { replayedEditions } from '../test/kit/measure/replayed-editions.ts';
import { byDigest, digestOf } from './replayed-digests.ts';

/** The digest of a window's editions as a reader gets it: its subject, and the text part of the mail. */
const readAloud = async (editions: readonly Edition[]): Promise<string> => {
  const { subject, text } = await PostalMime.parse((await digestOf(editions)).raw);
  const lines = (text ?? '').split('\n').filter((line) => !/^\s*https?:\S+$/u.test(line));
  return `Subject: ${subject}\n\n${lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n')}`;
};

const dayIn = (date: Published) => (date.precision === 'unknown' ? 'no date' : date.date);

/** Everything that an edition keeps of a story, a line each, to be judged sentence by sentence. */
const wholeStory = (story: Story, number: number): string => {
  const { headline, brief, quotes, disagreements, timeline, added = [], thread = [], sources } = story;
  return [
    `[${number}] ${headline.text}  (${headline.kind})`,
    ...brief.map(({ text, source }) => `  (${source}) ${text}`),
    ...quotes.map(({ text, speaker, source, introduction }) =>
      [`  quotation (${source}) ${text} – ${speaker}`, introduction?.text].filter(Boolean).join(', '),
    ),
    ...disagreements.flatMap(({ about, claims }) => [
      `  sources differ: ${about}`,
      ...claims.map(({ figure, claimant, said }) => `    ${figure} (${claimant?.text ?? said.source}): ${said.text}`),
    ]),
    ...timeline.map(({ date, event }) => `  ${dayIn(date)} (${event.source}) ${event.text}`),
    ...added.map(({ text, source }) => `  new (${source}) ${text}`),
    ...thread.map(({ day, text }) => `  so far ${day} ${text}`),
    ...sources.map((source) => `  source ${source.number}: ${dayIn(source.published)} ${source.title ?? '(no title)'}`),
  ].join('\n');
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
  .option('--stories', 'every story with all that its edition keeps of it, numbered, instead of digests')
  .parse();

const { topics, days, on, stories } = program.opts<{
  topics?: string;
  days: number;
  on?: string[];
  stories?: true;
}>();
const editions = await replayedEditions({ file: program.args[0], topicsFile: topics, days });
const wanted = byDigest(editions).filter(([first]) => !on || on.includes(first!.window.to.slice(0, 10)));
if (stories)
  for (const [at, story] of wanted.flatMap((own) => own.flatMap((edition) => edition.stories)).entries())
    console.log(`${wholeStory(story, at + 1)}\n`);
else for (const own of wanted) console.log(`${'#'.repeat(100)}\n${await readAloud(own)}`);
