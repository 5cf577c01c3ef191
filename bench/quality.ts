import { Command } from 'commander';
import { rowsOf } from '../test/kit/measure/rows.ts';
import { sagasReport, storiesReport } from '../test/kit/measure/stories.ts';
import { heldOutLeads } from './held-out-leads.ts';
import { BriefRow, briefsReport } from './quality-briefs.ts';
import { captionsReport } from './quality-captions.ts';
import { correctionsReport } from './quality-corrections.ts';
import { datesReport } from './quality-dates.ts';
import { digestsReport } from './quality-digests.ts';
import { headlinesReport } from './quality-headlines.ts';
import { pagesReport } from './quality-pages.ts';
import { quotesReport } from './quality-quotes.ts';
import { repeatsReport } from './quality-repeats.ts';
import { sentencesReport } from './quality-sentences.ts';
import { updatesReport } from './quality-updates.ts';

/** One measure of the engine against people's choices. */
interface Measure {
  /** The option that asks for it. */
  name: string;
  about: string;
  /** The project's own data under `gold/`; without one it needs a file and is not part of the whole. */
  own?: string;
  /** Measured on data that the command makes: it takes no file. */
  isMade?: boolean;
  /** Measured on the sample corpus; a file may be given instead. */
  isReplayed?: boolean;
  report(file: string, options: { show: boolean }): string[] | Promise<string[]>;
}

const measures: readonly Measure[] = [
  {
    name: 'sentences',
    about: 'boundary F1 of sentences: {id, text, sentences[]}',
    own: 'sentences.jsonl',
    report: sentencesReport,
  },
  {
    name: 'briefs',
    about: 'ROUGE of briefs: {id, budgetWords, documents[], references[]}',
    own: 'references.jsonl',
    report: (file, { show }) => briefsReport(rowsOf(file, BriefRow), { name: file, show }),
  },
  {
    name: 'leads',
    about: 'ROUGE of briefs against the leads of held-out reports: {id, story, text}',
    report: async (file, { show }) => briefsReport(await heldOutLeads(file), { name: file, show }),
  },
  {
    name: 'stories',
    about: 'B-cubed of stories: {id, story, text}',
    own: 'stories.jsonl',
    report: storiesReport,
  },
  {
    name: 'sagas',
    about: 'B-cubed of the stories of one saga: {id, saga, story, date, title, text}',
    own: 'sagas.jsonl',
    report: sagasReport,
  },
  {
    name: 'updates',
    about: 'what is new in each update of daily editions; fails if an update has nothing new: {id, date, title, text}',
    own: 'stories.jsonl',
    report: updatesReport,
  },
  {
    name: 'headlines',
    about: 'headlines cut from sentences that an editor would print: {lead, accept[]}',
    own: 'headlines.jsonl',
    report: headlinesReport,
  },
  {
    name: 'dates',
    about: 'precision and recall of dates: {id, published, text, dates[]}',
    own: 'dates.jsonl',
    report: datesReport,
  },
  {
    name: 'quotes',
    about:
      'precision and recall of quotations with their speakers: {text, quotes[{speaker, words}]}; without quotes, the share that has one',
    own: 'quotes.jsonl',
    report: quotesReport,
  },
  {
    name: 'captions',
    about: 'captions, lines of pages and datelines: {id, language, text, printed}',
    own: 'captions.jsonl',
    report: captionsReport,
  },
  {
    name: 'corrections',
    about: 'precision and recall of material changes: {id, before, after, material, language?, printed?}',
    own: 'corrections.jsonl',
    report: correctionsReport,
  },
  {
    name: 'repeats',
    about: 'headlines that the first sentence repeats, on a replay of the sample corpus or of {id, story, date, text}',
    isReplayed: true,
    report: (file, { show }) => repeatsReport(file || undefined, { show }),
  },
  {
    name: 'digests',
    about:
      'how many stories a digest tells, on a replay of the sample corpus or of {id, story, date, text}; fails above twelve',
    isReplayed: true,
    report: (file) => digestsReport(file || undefined),
  },
  {
    name: 'pages',
    about: 'word F1 of the main text of web pages, made from the project’s own templates',
    isMade: true,
    report: () => pagesReport(),
  },
];

/** `npm run bench:quality`: scores the engine's choices against those of people. */
const program = new Command('bench:quality').description(
  'Measures the engine against gold data (JSONL). Without an option, everything on the project’s own data; an option without a file, that measure on it.',
);
for (const { name, about, own, isMade, isReplayed } of measures)
  program.option(isMade ? `--${name}` : `--${name} ${own || isReplayed ? '[file]' : '<file>'}`, about);
program.option('--show', 'prints the briefs, and what is wrong, as well').parse();

const asked = program.opts<Record<string, string | boolean | undefined>>();
const wanted = measures.filter(({ name }) => asked[name]);
for (const { name, own, isReplayed, report } of wanted.length > 0
  ? wanted
  : measures.filter((one) => one.own || one.isMade || one.isReplayed)) {
  const file = asked[name];
  const path = typeof file === 'string' ? file : isReplayed ? '' : new URL(`gold/${own}`, import.meta.url).pathname;
  console.log((await report(path, { show: asked.show === true })).join('\n'));
}
