import { readFile } from 'node:fs/promises';
import { editionOf } from '../functions/compile/compile.ts';
import { Settings } from '../functions/compile/settings.ts';
import type { Entry } from '../functions/core/article.ts';
import type { Story } from '../functions/core/edition.ts';
import { Topic } from '../functions/core/topic.ts';
import { parseTopics } from '../functions/store/topics-file.ts';
import { topicMatcher } from '../functions/text/match.ts';
import { entryOf, storyRows } from '../test/kit/measure/story-rows.ts';

const day = 86_400_000;
const corpus = new URL('../corpus/', import.meta.url);
/** The labelled reports of the sample corpus, which have its topics. */
const sampleStories = new URL('gold/stories.jsonl', import.meta.url).pathname;
const settings = Settings.parse({});

/** The editions of a topic's dated articles, one a day, each article arriving on its day. */
function* dailyEditions(topic: Topic, entries: readonly Entry[]) {
  const days = [...new Set(entries.map(({ article }) => article.arrivedAt.slice(0, 10)))].sort();
  for (const date of days) {
    const to = `${date}T18:00:00.000Z`;
    const from = new Date(Date.parse(to) - day).toISOString();
    const since = new Date(Date.parse(from) - settings.backgroundDays * day).toISOString();
    const between = (after: string, until: string) =>
      entries.filter(({ article: { arrivedAt } }) => arrivedAt > after && arrivedAt <= until);
    const window = { from, to };
    yield {
      date,
      ...editionOf({ topic, window, entries: between(from, to), background: between(since, from), settings }),
    };
  }
}

const threadOf = ({ thread = [] }: Story): string[] =>
  thread.length > 0 ? [`      ${thread.map((step) => `${step.day.slice(5)} ${step.text}`).join(' → ')}`] : [];

const topicsOf = async (file: string): Promise<readonly Topic[]> =>
  file === sampleStories
    ? parseTopics(await readFile(new URL('topics.yaml', corpus), 'utf8')).topics
    : [Topic.parse({ id: 'all', title: 'All', match: { everything: true } })];

/**
 * What is new in each update of the sample corpus, day by day and topic by topic, as lines to print; of another file as one
 * topic. Sets the exit code to 1 if an update has nothing new.
 */
export const updatesReport = async (file: string, { show }: { show: boolean }): Promise<string[]> => {
  const entries = (await storyRows(file)).filter(({ date }) => date).map(entryOf);
  const lines: string[] = [];
  const counts = { editions: 0, stories: 0, updates: 0, empty: 0, oldNews: 0 };
  for (const topic of await topicsOf(file)) {
    const matches = topicMatcher([topic]);
    for (const { date, stories, leftOut } of dailyEditions(
      topic,
      entries.filter(({ article }) => matches(article).length > 0),
    )) {
      counts.editions++;
      counts.stories += stories.length;
      counts.oldNews += leftOut.find(({ code }) => code === 'old-news')?.count ?? 0;
      for (const story of stories.filter(({ earlier }) => earlier.length > 0)) {
        counts.updates++;
        const added = story.added ?? [];
        if (added.length === 0) counts.empty++;
        lines.push(`  ${date}  ${story.headline.text}`, ...(show ? threadOf(story) : []));
        lines.push(...(added.length > 0 ? added.map(({ text }) => `      new: ${text}`) : ['      nothing new']));
      }
    }
  }
  if (counts.empty > 0) process.exitCode = 1;
  return [
    `Updates: ${counts.updates} of ${counts.stories} stories in ${counts.editions} daily editions; ${counts.empty} with nothing new; ${counts.oldNews} articles left out as old news`,
    ...lines,
  ];
};
