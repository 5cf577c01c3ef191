import { beforeEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { type MailRenderer, openMailRenderer } from '../../functions/deliver/mail-renderer.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { keys } from '../../functions/store/keys.ts';
import { layoutVersion } from '../../functions/store/layout-version.static.ts';
import { fragmentsName, readSection } from '../../functions/store/mail-parts.ts';
import { dailyReader } from '../kit/chaos/sample.ts';
import { edition, settings, story, trade } from '../kit/mail.ts';

const { window } = trade;
const water = edition('water', 'Water', [
  story('w1', { headline: { kind: 'title', text: 'A well is dug', source: 1 } }),
]);
const own = 'own-0123456789';
const topicsFile = ['trade', 'water']
  .map((id) => `  - id: ${id}\n    title: ${id === 'trade' ? 'Trade' : 'Water'}\n    match: { any: [${id}] }\n`)
  .join('');

let store: ReturnType<typeof memoryObjectStore>;
let renderer: MailRenderer;
let reportedKeys: unknown[];
let counted: number;

const compiled = async (made: typeof trade) => {
  const { table, body } = await renderEdition({ edition: made, language: 'en', siteUrl: settings.siteUrl });
  await store.put(keys.fragments(made.topic.id, window, 'en'), body);
  const contents = { ...table, fragments: fragmentsName(body) };
  await store.put(keys.fragmentTable(made.topic.id, window, 'en'), JSON.stringify(contents));
};
const reader = dailyReader({ id: 'ada', due: window.to, from: window.from, topics: ['trade', 'water', own] });
const digest = async (...topics: string[]) => {
  const made = await renderer.digest({
    reader,
    editions: topics.map((topic) => ({ topic, window })),
    message: { run: 'slot-1', kind: 'scheduled', at: window.to, to: window.to },
    digest: 'from#x',
    from: window.from,
    at: new Date(window.to),
  });
  return {
    stories: made.stories.map(({ topic }) => topic),
    missed: made.missed.map(({ topic }) => topic),
    text: made.raw.length > 0 ? ((await PostalMime.parse(made.raw)).text ?? '').replaceAll(/\s+/g, ' ') : '',
  };
};

const layout = renderLayout({ settings, language: 'en' });
beforeEach(async () => {
  store = memoryObjectStore();
  reportedKeys = [];
  counted = 0;
  renderer = openMailRenderer({
    store,
    siteUrl: settings.siteUrl,
    secrets: async () => ({
      readerSecret: 'r'.repeat(40),
      linkKeys: [{ id: 'k1', secret: 's'.repeat(43), signsFrom: 0 }],
    }),
    log: { info: () => {}, warn: () => {}, error: (_, fields) => reportedKeys.push(fields?.key) },
    metrics: {
      add: (name, _, count) => {
        if (name === 'ObjectsUnreadable') counted += count;
      },
    },
  });
  await store.put(keys.topics, `topics:\n${topicsFile}`);
  await store.put(keys.layout(layoutVersion, 'en'), JSON.stringify(await layout));
  await compiled(trade);
  await compiled(water);
});

const table = keys.fragmentTable('trade', window, 'en');
const body = keys.fragments('trade', window, 'en');
const stored = (key: string) => store.objects.get(key)!.body;
const edited = (change: (table: Record<string, unknown>) => unknown) =>
  store.put(table, JSON.stringify(change(JSON.parse(stored(table).toString()))));

describe('a section that cannot be read', () => {
  it.each<[string, string, () => unknown]>([
    ['whose table is empty', table, () => store.put(table, '')],
    ['whose table is cut off', table, () => store.put(table, stored(table).subarray(0, 200))],
    ['whose table is of another version', table, () => edited((read) => ({ ...read, schema: 2 }))],
    [
      'whose table is another topic’s',
      table,
      () => store.put(table, stored(keys.fragmentTable('water', window, 'en'))),
    ],
    [
      'whose table is of another window',
      table,
      () => edited((read) => ({ ...read, window: { ...window, to: '2026-11-22T02:45:00.000Z' } })),
    ],
    ['whose table is in another language', table, () => edited((read) => ({ ...read, language: 'de' }))],
    ['whose table is in another encoding', table, () => edited((read) => ({ ...read, encoding: 'base64' }))],
    ['whose table is missing', table, () => store.objects.delete(table)],
    ['whose fragments are missing', body, () => store.objects.delete(body)],
    ['whose fragments are cut off', body, () => store.put(body, stored(body).subarray(0, -10))],
    ['whose fragments were replaced', body, () => store.put(body, Buffer.concat([stored(body), Buffer.from(' ')]))],
  ])('is pending and named as missing, and everything else is sent: %s', async (_, key, damage) => {
    await damage();
    const { stories, missed, text } = await digest('trade', 'water');
    expect(stories).toEqual(['water']);
    expect(missed).toEqual(['trade']);
    expect(text).toContain('We couldn’t include Trade this time');
    expect(reportedKeys).toEqual([key]);
    // One object is reported once, however many readers share it.
    await digest('trade', 'water');
    expect(counted).toBe(1);
  });

  it('is used as soon as it is repaired', async () => {
    const before = stored(table);
    await store.put(table, '');
    expect((await digest('trade')).missed).toEqual(['trade']);
    await store.put(table, before);
    expect((await digest('trade')).missed).toEqual([]);
  });

  it('written before tables named their fragments is still read', async () => {
    await edited(({ fragments: _, ...read }) => read);
    expect(await readSection(store, { topic: 'trade', window, language: 'en' })).toMatchObject({ state: 'found' });
  });
});

describe('a section that is not there', () => {
  beforeEach(() => {
    store.objects.delete(table);
    store.objects.delete(body);
  });

  it('is pending if its topic is in force, or may be', async () => {
    expect((await digest('trade', 'water')).missed).toEqual(['trade']);
    expect((await digest(own, 'water')).missed).toEqual([own]);
    await store.put(keys.customTopic(own), '{');
    const { missed, text } = await digest(own, 'water');
    expect(missed).toEqual([own]);
    expect(text).toContain('We couldn’t include One of your topics this time');
  });

  it('is pending if the topics file cannot be read or was deleted', async () => {
    await store.put(keys.topics, 'topics:\n\t- id: trade\n');
    expect((await digest('trade', 'water')).missed).toEqual(['trade']);
    store.objects.delete(keys.topics);
    expect((await digest('trade', 'water')).missed).toEqual(['trade']);
  });

  it('is not pending if its topic was removed', async () => {
    await store.put(keys.retiredTopic(own), '{}');
    expect(await digest('sport', own, 'water')).toMatchObject({ stories: ['water'], missed: [] });
  });
});

describe('a mail template that cannot be read', () => {
  it.each<[string, () => unknown]>([
    ['missing', () => store.objects.delete(keys.layout(layoutVersion, 'en'))],
    ['garbage', () => store.put(keys.layout(layoutVersion, 'en'), '{"schema":1,')],
    [
      'of another version',
      async () => store.put(keys.layout(layoutVersion, 'en'), JSON.stringify({ ...(await layout), version: 'older' })),
    ],
  ])('stops the mail, and nothing counts as sent: %s', async (_, damage) => {
    await damage();
    await expect(digest('trade')).rejects.toThrow(
      /^The mail template shells\/\w+\/en\.json (is missing|cannot be read)\. Deploy/,
    );
  });
});
