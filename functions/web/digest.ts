import pMap from 'p-map';
import { assemblePage } from '../core/assemble.ts';
import { FragmentTable, type Section } from '../core/fragment.ts';
import { keys } from '../core/keys.ts';
import type { SentStory } from '../core/ledger.ts';
import { Language, type Reader } from '../core/reader.ts';
import { readShell, topicTitles } from './letters.ts';
import type { WebHouse } from './ports.ts';
import { say } from './say.ts';
import { whyWords } from './story-pages.ts';

/** Stories of one edition as a digest held them. */
interface Printed {
  topic: string;
  window: SentStory['window'];
  storyIds: Set<string>;
}

const group = (stories: readonly SentStory[]): Printed[] => {
  const groups = new Map<string, Printed>();
  for (const { topic, window, storyId } of stories) {
    const name = `${topic} ${window.from} ${window.to}`;
    const found = groups.get(name);
    if (found) found.storyIds.add(storyId);
    else groups.set(name, { topic, window, storyIds: new Set([storyId]) });
  }
  return [...groups.values()];
};

const readSection = async (
  { store }: WebHouse,
  { topic, window, storyIds }: Printed,
  language: Language,
): Promise<Section | undefined> => {
  const [table, body] = await Promise.all([
    store.get(keys.fragmentTable(topic, window, language)),
    store.get(keys.fragments(topic, window, language)),
  ]);
  if (!table || !body) return undefined;
  const parsed = FragmentTable.parse(JSON.parse(table.body.toString('utf8')));
  return { table: { ...parsed, stories: parsed.stories.filter(({ id }) => storyIds.has(id)) }, body: body.body };
};

/**
 * One reader's own digest as a page, complete, with a line under each story that says why it is there. In the language
 * it was mailed in, should the reader have changed it since. Undefined where it was never sent or is gone.
 */
export const digestPage = async (
  house: WebHouse,
  {
    reader,
    digest,
    links,
  }: {
    reader: Reader;
    digest: string;
    links: { preferences: string; pause: string; unsubscribe: string; view: string };
  },
): Promise<string | undefined> => {
  const item = await house.ledger.get({ readerId: reader.id, digest });
  if (!item || !('stories' in item)) return undefined;
  const printed = group(item.stories);
  for (const language of [reader.language, ...Language.options.filter((other) => other !== reader.language)]) {
    const sections = await pMap(printed, (one) => readSection(house, one, language), { concurrency: 8 });
    const found = sections.filter((section) => section !== undefined);
    if (found.length === 0) continue;
    const notes = new Map<string, string>();
    for (const { topic, window } of printed) {
      const edition = await house.newsstand.edition(topic, window);
      for (const story of edition?.stories ?? [])
        notes.set(
          story.id,
          whyWords(
            { language, say: (key, values) => say(language, key, values), name: (text) => text },
            { edition: edition!, story },
          ),
        );
    }
    return assemblePage({
      shell: await readShell(house, language),
      sections: found,
      length: reader.length,
      fields: {
        to: reader.address,
        at: item.at,
        zone: reader.schedule.zone,
        run: item.run,
        readerId: reader.id,
        reason: {
          kind: 'schedule',
          topics: await topicTitles(house.newsstand, reader.topics),
          schedule: reader.schedule,
        },
        links,
        missed: await topicTitles(house.newsstand, Object.keys(item.behind ?? {})),
      },
      notes,
    });
  }
  return undefined;
};
