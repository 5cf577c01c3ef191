import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { Entry } from '../../functions/core/article.ts';
import { Topic } from '../../functions/core/topic.ts';
import { madeArticles } from '../../test/kit/measure/made-articles.ts';

/** A child process: writes made-up entries into a file, or reads it like `compile` reads the index, and makes an edition. */
const [task, file = '', articles = '0', background = '0'] = process.argv.slice(2);

const compile = async () => {
  const entries: Entry[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    entries.push(Entry.parse(JSON.parse(line)));
  const before = process.cpuUsage();
  const { stories } = editionOf({
    topic: Topic.parse({ id: 'made', title: 'Made', match: { any: ['made'] } }),
    window: { from: '2026-01-01T00:00:00.000Z', to: '2026-01-31T00:00:00.000Z' },
    entries: entries.slice(Number(background)),
    background: entries.slice(0, Number(background)),
    settings: Settings.parse({}),
  });
  const { user, system } = process.cpuUsage(before);
  return { stories: stories.length, cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 };
};

if (task === 'make') {
  const entries = madeArticles(Number(articles) + Number(background));
  writeFileSync(file, entries.map((entry) => JSON.stringify(entry)).join('\n'));
  process.send?.({ bytes: 0 });
} else process.send?.(await compile());
process.disconnect();
