import { Command } from 'commander';
import { briefsReport } from './quality-briefs.ts';
import { sentencesReport } from './quality-sentences.ts';
import { storiesReport } from './quality-stories.ts';

/** `npm run bench:quality`: how good the engine's choices are beside what people chose. Without a file: our own. */
const program = new Command('bench:quality')
  .description('Measures the engine against files of gold data (JSONL); without any, against the sample corpus.')
  .option('--sentences <file>', 'boundary F1 of sentences: {id, text, sentences[]}')
  .option('--briefs <file>', 'ROUGE of briefs: {id, budgetWords, documents[], references[]}')
  .option('--stories <file>', 'B-cubed of stories: {id, story, text}')
  .option('--show', 'prints the briefs as well')
  .parse();

const { sentences, briefs, stories, show } = program.opts<{
  sentences?: string;
  briefs?: string;
  stories?: string;
  show?: boolean;
}>();
const own = (name: string) => new URL(`gold/${name}`, import.meta.url).pathname;
const none = !sentences && !briefs && !stories;

if (sentences) console.log((await sentencesReport(sentences)).join('\n'));
if (briefs || none) console.log((await briefsReport(briefs ?? own('references.jsonl'), { show })).join('\n'));
if (stories || none) console.log((await storiesReport(stories)).join('\n'));
