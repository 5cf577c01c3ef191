import { Command } from 'commander';
import { rowsOf } from '../test/kit/measure/rows.ts';
import { storiesReport } from '../test/kit/measure/stories.ts';
import { heldOutLeads } from './held-out-leads.ts';
import { BriefRow, briefsReport } from './quality-briefs.ts';
import { headlinesReport } from './quality-headlines.ts';
import { sentencesReport } from './quality-sentences.ts';

/** `npm run bench:quality`: scores the engine's choices against those of people. Without a file, uses the project's own data. */
const program = new Command('bench:quality')
  .description('Metrics the engine against files of gold data (JSONL); without any, against the sample corpus.')
  .option('--sentences <file>', 'boundary F1 of sentences: {id, text, sentences[]}')
  .option('--briefs <file>', 'ROUGE of briefs: {id, budgetWords, documents[], references[]}')
  .option('--leads <file>', 'ROUGE of briefs against the leads of held-out reports: {id, story, text}')
  .option('--stories <file>', 'B-cubed of stories: {id, story, text}')
  .option('--headlines [file]', 'headlines cut from sentences that an editor would print: {lead, accept[]}')
  .option('--show', 'prints the briefs as well')
  .parse();

const { sentences, briefs, leads, stories, headlines, show } = program.opts<{
  sentences?: string;
  briefs?: string;
  leads?: string;
  stories?: string;
  headlines?: string | true;
  show?: boolean;
}>();
const own = (name: string) => new URL(`gold/${name}`, import.meta.url).pathname;
/** The file named after an option, or the project's own. */
const fileOf = (option: string | true, name: string) => (option === true ? own(name) : option);
const none = !sentences && !briefs && !leads && !stories && !headlines;

if (sentences || none) console.log((await sentencesReport(sentences ?? own('sentences.jsonl'))).join('\n'));
if (briefs || none) {
  const name = briefs ?? own('references.jsonl');
  console.log((await briefsReport(rowsOf(name, BriefRow), { name, show })).join('\n'));
}
if (leads) console.log((await briefsReport(await heldOutLeads(leads), { name: leads, show })).join('\n'));
if (stories || none) console.log((await storiesReport(stories)).join('\n'));
if (headlines || none) console.log((await headlinesReport(fileOf(headlines ?? true, 'headlines.jsonl'))).join('\n'));
