import { parseArgs } from 'node:util';
import { dedupe } from '../functions/compile/stories/dedupe.ts';
import { madeArticles } from '../test/kit/measure/made-articles.ts';
import { distinct, nearCopyQuality } from '../test/kit/measure/near-copies.ts';
import { storyRows } from '../test/kit/measure/story-rows.ts';

/**
 * Recall and precision of near copies: makes copies of each article of a file, of every kind that newsrooms make, and counts
 * those that are found; also checks that different reports of one event are kept apart.
 *
 *   npm run bench:near-copies -- [--stories FILE] [--made NUMBER]
 *
 * With a number, also measures time and memory over as many made-up articles.
 */
const { values } = parseArgs({ options: { stories: { type: 'string' }, made: { type: 'string' } } });
const rows = distinct(await storyRows(values.stories));
const { kinds, given, acrossStories } = nearCopyQuality(rows);
for (const { kind, copies, recall, precision } of kinds)
  console.log(
    `${kind.padEnd(20)} ${String(copies).padStart(6)} copies   recall ${recall.toFixed(4)}   precision ${precision.toFixed(4)}`,
  );
console.log(`pairs in the file itself: ${given}, of them across stories: ${acrossStories}`);
if (values.made) {
  const entries = madeArticles(Number(values.made), { analysed: false });
  const started = process.cpuUsage();
  const { members } = dedupe({ entries, background: [] });
  const { user, system } = process.cpuUsage(started);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${entries.length} made-up articles: ${members.length} stand for all in ${((user + system) / 1e6).toFixed(1)} s of one core, ${memory} MB with the articles`,
  );
}
