import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { compileEdition, editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { type ReadAgain, verifyEdition } from '../../functions/compile/verify.ts';
import type { Entry, Origin } from '../../functions/core/article.ts';
import type { Edition } from '../../functions/core/edition.ts';
import { Topic } from '../../functions/core/topic.ts';
import { addDecision, type Decided, type Decision } from '../../functions/store/desk-decisions.ts';
import { readWithheld, type WithheldStory } from '../../functions/store/desk-drafts.ts';
import { readEdition } from '../../functions/store/editions.ts';
import { writeEntry } from '../../functions/store/entries.ts';
import { keys } from '../../functions/store/keys.ts';
import { random, shuffled } from '../kit/random.ts';
import { ferry, report } from '../kit/reports.ts';
import { handClock } from '../kit/servers.ts';

const topic = Topic.parse({ id: 'harbours', title: 'Harbours', match: { any: ['harbour', 'ferry'] } });
const window = { from: '2026-09-01T12:00:00.000Z', to: '2026-09-03T12:00:00.000Z' };
const ines = { name: 'Ines Moreau', address: 'ines@broadsheet.test' };

const named = (
  id: string,
  { publisher, title, text, hour = 8 }: { publisher: string; title: string; text: string; hour?: number },
): Entry => {
  const entry = report({ text, publisher, title, hour });
  return { ...entry, article: { ...entry.article, id, origin: { key: `articles/${id}.txt`, etag: id } } };
};

const bridge = {
  herald: `The swing bridge at Kestrel Quay was closed to traffic on Wednesday after inspectors found cracks in two of its girders, the harbour office said.

Engineers expect the repair to take six weeks. About 9,000 vehicles cross the bridge every day.

"We would rather close it a month early than a minute late," harbour engineer Paula Wren said.`,
  times: `Cracks in two girders have closed the swing bridge at Kestrel Quay, and drivers face a detour of 11 kilometres until the middle of October.

The harbour office said inspectors had found the damage during a routine check on Tuesday night.

Bus companies will run additional services along the quay from Thursday.`,
};
const strike = {
  herald: `Pilots of the Ellery harbour voted on Wednesday to strike for 48 hours from Friday over a new roster, their union said.

Of 61 pilots, 57 voted for the strike. No ship longer than 120 metres may enter the harbour without a pilot.`,
  wire: `The union of harbour pilots in Ellery called a two-day strike from Friday after 57 of its 61 members rejected a new roster.

The port authority said it would ask ships to wait at anchor, and offered talks on Thursday.`,
};

const reports: Entry[] = [
  named('f1', { publisher: 'Wire', title: 'Ferry runs aground off Port Ellery', text: ferry.wire }),
  named('f2', { publisher: 'Post', title: 'Grey Heron on the Maiden Bank', text: ferry.post }),
  named('f3', { publisher: 'Radio', title: 'Fog, a ferry and a sandbank', text: ferry.radio }),
  named('b1', { publisher: 'Herald', title: 'Kestrel Quay bridge closed', text: bridge.herald }),
  named('b2', { publisher: 'Times', title: 'Cracks close swing bridge', text: bridge.times }),
  named('s1', { publisher: 'Herald', title: 'Pilots vote to strike', text: strike.herald, hour: 9 }),
  named('s2', { publisher: 'Wire', title: 'Harbour pilots call two-day strike', text: strike.wire, hour: 9 }),
];
const byId = new Map(reports.map((entry) => [entry.article.id, entry]));
const refs = (...ids: string[]) => ids.map((id) => ({ id, arrivedAt: byId.get(id)!.article.arrivedAt }));

let made = 0;
const decide = (decided: Decided, at = '2026-09-03T06:00:00.000Z'): Decision => ({
  schema: 1,
  id: `d${++made}`,
  at,
  editor: ines,
  topic: topic.id,
  decided,
});
const edition = (
  decisions: readonly Decision[],
  more: {
    entries?: readonly Entry[];
    background?: readonly Entry[];
    settings?: Partial<Settings>;
    onWithheld?: (one: WithheldStory) => void;
  } = {},
): Edition =>
  editionOf({
    topic,
    window,
    entries: more.entries ?? reports,
    background: more.background ?? [],
    settings: Settings.parse(more.settings ?? {}),
    decisions,
    onWithheld: more.onWithheld,
  });
const articlesOf = ({ stories }: Edition) =>
  stories.map(({ sources }) =>
    sources
      .map(({ articleId }) => articleId)
      .sort()
      .join('+'),
  );
const balances = ({ stories, leftOut, matchedArticles }: Edition): boolean =>
  stories.reduce((sum, { sources }) => sum + sources.length, 0) + leftOut.reduce((sum, { count }) => sum + count, 0) ===
  matchedArticles;
const readArticle = async ({ etag }: Origin): Promise<ReadAgain> => ({ ok: true, article: byId.get(etag)!.article });

describe('what editors decide about an edition', () => {
  it('leaves it as it is if there is nothing to decide', () => {
    expect(articlesOf(edition([])).toSorted()).toEqual(['b1+b2', 'f1+f2+f3', 's1+s2']);
    expect(articlesOf(edition([]))[0]).toBe('f1+f2+f3');
  });

  it('pins a story first, also when there is room for one only, until it is unpinned', () => {
    const pin = decide({ kind: 'pin', reports: refs('s2') });
    expect(articlesOf(edition([pin]))[0]).toBe('s1+s2');
    const settings = { storiesPerTopic: 1 };
    expect(articlesOf(edition([pin], { settings }))).toEqual(['s1+s2']);
    const both = [pin, decide({ kind: 'pin', reports: refs('b1') })];
    expect(articlesOf(edition(both, { settings })).toSorted()).toEqual(['b1+b2', 's1+s2']);
    expect(balances(edition(both, { settings }))).toBe(true);
    const unpinned = [pin, decide({ kind: 'unpin', reports: refs('s1') })];
    expect(articlesOf(edition(unpinned, { settings }))).toEqual(['f1+f2+f3']);
  });

  it('orders stories as they are named; the others follow, and pinned ones lead', () => {
    const order = decide({ kind: 'order', reports: refs('b2', 's1') });
    expect(articlesOf(edition([order]))).toEqual(['b1+b2', 's1+s2', 'f1+f2+f3']);
    expect(articlesOf(edition([order, decide({ kind: 'pin', reports: refs('f3') })]))).toEqual([
      'f1+f2+f3',
      'b1+b2',
      's1+s2',
    ]);
  });

  it('holds a story until it is released or its time has come, at once and whenever it was decided', () => {
    const hold = decide({ kind: 'hold', reports: refs('f1', 'f2') }, '2026-09-04T00:00:00.000Z');
    const held: WithheldStory[] = [];
    const without = edition([hold], { onWithheld: (one) => void held.push(one) });
    expect(articlesOf(without).toSorted()).toEqual(['b1+b2', 's1+s2']);
    expect(without.leftOut).toEqual([{ code: 'by-editor', count: 3, articleIds: ['f1', 'f2', 'f3'] }]);
    expect(balances(without)).toBe(true);
    // Editors see what is held as it would be printed.
    expect(held.map(({ story, decision }) => [story.sources.length, decision.id])).toEqual([[3, hold.id]]);
    const release = (at: string) => decide({ kind: 'release', reports: refs('f2') }, at);
    expect(articlesOf(edition([hold, release('2026-09-03T12:00:00.000Z')]))).toHaveLength(3);
    // Released after the window: it is owed in the next one.
    expect(articlesOf(edition([hold, release('2026-09-03T12:00:00.001Z')]))).toHaveLength(2);
    const until = (time: string) => decide({ kind: 'hold', reports: refs('f1'), until: time });
    expect(articlesOf(edition([until('2026-09-03T12:00:00.000Z')]))).toHaveLength(3);
    expect(articlesOf(edition([until('2026-09-03T12:00:01.000Z')]))).toHaveLength(2);
  });

  it('drops a story, and what grows out of it later', () => {
    const [known, ...news] = reports;
    const drop = decide({ kind: 'drop', reports: refs('f1'), publishers: ['Wire'], reason: 'Not ours to tell.' });
    const later = edition([drop], { entries: news, background: [known!] });
    expect(articlesOf(later).toSorted()).toEqual(['b1+b2', 's1+s2']);
    expect(balances(later)).toBe(true);
    // The last decision counts.
    const hold = decide({ kind: 'hold', reports: refs('f2') });
    const release = decide({ kind: 'release', reports: refs('f3') });
    expect(articlesOf(edition([drop, hold, release]))).toHaveLength(3);
    expect(articlesOf(edition([drop, release, drop]))).toHaveLength(2);
  });

  it('prints the title and opens with the sentence that an editor chose, each cited from its report', async () => {
    const start = byId
      .get('f2')!
      .sentences.find(({ start: at }) => byId.get('f2')!.article.text.slice(at).startsWith('Lifeboats took'))!.start;
    const chosen = edition([
      decide({ kind: 'title', reports: refs('f1'), report: 'f3' }),
      decide({ kind: 'lead', reports: refs('f1'), sentence: { report: 'f2', start } }),
    ]);
    const story = chosen.stories.find(({ sources }) => sources.length === 3)!;
    expect(story.headline).toMatchObject({ kind: 'title', text: 'Fog, a ferry and a sandbank' });
    expect(story.brief[0]!.text).toBe('Lifeboats took all 243 people off the ship before dawn on Wednesday.');
    expect(new Set(story.brief.map(({ text }) => text)).size).toBe(story.brief.length);
    expect((await verifyEdition({ readArticle }, chosen)).findings).toEqual([]);
    // What no report of the story says cannot be chosen.
    const foreign = edition([
      decide({ kind: 'title', reports: refs('f1'), report: 'b1' }),
      decide({ kind: 'lead', reports: refs('f1'), sentence: { report: 'b1', start: 0 } }),
      decide({ kind: 'lead', reports: refs('f2'), sentence: { report: 'f2', start: start + 1 } }),
    ]);
    expect(foreign).toEqual(edition([]));
  });

  it('merges and splits stories', async () => {
    const one = edition([decide({ kind: 'merge', reports: refs('b2', 's1') })]);
    expect(articlesOf(one).toSorted()).toEqual(['b1+b2+s1+s2', 'f1+f2+f3']);
    expect((await verifyEdition({ readArticle }, one)).findings).toEqual([]);
    const apart = edition([decide({ kind: 'split', reports: refs('f3') })]);
    expect(articlesOf(apart).toSorted()).toEqual(['b1+b2', 'f1+f2', 'f3', 's1+s2']);
    const undone = edition([
      decide({ kind: 'split', reports: refs('f3') }),
      decide({ kind: 'merge', reports: refs('f3', 'f1') }),
    ]);
    expect(articlesOf(undone).toSorted()).toEqual(articlesOf(edition([])).toSorted());
  });

  it('prints an editor’s words as an editor’s, with the name, and takes them away again', () => {
    const until = '2026-09-03T12:00:00.000Z';
    const noted = edition([
      decide({ kind: 'note', reports: refs('s1'), text: 'We have asked the port authority.' }),
      decide({ kind: 'introduction', text: 'A hard week for the harbour.', until }),
      decide({ kind: 'subject', text: 'Fog and cracks', until }),
    ]);
    expect(noted.introduction).toMatchObject({ text: 'A hard week for the harbour.', by: 'Ines Moreau' });
    expect(noted.subject?.text).toBe('Fog and cracks');
    expect(noted.stories.map(({ note }) => note?.text)).toContain('We have asked the port authority.');
    const gone = edition([
      decide({ kind: 'note', reports: refs('s1'), text: 'We have asked the port authority.' }),
      decide({ kind: 'note', reports: refs('s2') }),
      decide({ kind: 'subject', text: 'Yesterday’s', until: '2026-09-03T11:59:59.000Z' }),
      decide({ kind: 'introduction', text: 'A hard week for the harbour.', until }),
      decide({ kind: 'introduction', until }),
    ]);
    expect(gone).toEqual(edition([]));
  });
});

describe('no sequence of decisions', () => {
  const ids = reports.map(({ article }) => article.id);
  const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }).map((chosen) => refs(...chosen));
  const time = fc
    .integer({ min: -48, max: 24 })
    .map((hours) => new Date(Date.parse(window.to) + hours * 3_600_000).toISOString());
  const words = fc.constantFrom('Our own words.', '"Quoted" <b>words</b>', '١٢ سفينة');
  const sentence = fc
    .constantFrom(...ids)
    .chain((id) =>
      fc.constantFrom(...byId.get(id)!.sentences.map(({ start }) => start), 7).map((start) => ({ report: id, start })),
    );
  const decided: fc.Arbitrary<Decided> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('pin' as const, 'unpin' as const, 'merge' as const, 'split' as const),
      reports: some,
    }),
    fc.record({ kind: fc.constantFrom('order' as const, 'release' as const, 'hold' as const), reports: some }),
    fc.record({ kind: fc.constant('hold' as const), reports: some, until: time }),
    fc.record({
      kind: fc.constant('drop' as const),
      reports: some,
      publishers: fc.constant<string[]>([]),
      reason: words,
    }),
    fc.record({ kind: fc.constant('title' as const), reports: some, report: fc.constantFrom(...ids) }),
    fc.record({ kind: fc.constant('lead' as const), reports: some, sentence }),
    fc.record({ kind: fc.constant('note' as const), reports: some, text: words }),
    fc.record({ kind: fc.constantFrom('introduction' as const, 'subject' as const), text: words, until: time }),
  );
  const sequence = fc
    .array(fc.tuple(decided, time), { minLength: 1, maxLength: 8 })
    .map((list) => list.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([one, at]) => decide(one, at)));

  it('makes an unprovable sentence, loses or repeats an article, or gives other bytes the second time', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, fc.integer(), async (decisions, seed) => {
        const first = edition(decisions);
        expect((await verifyEdition({ readArticle }, first)).findings).toEqual([]);
        expect(balances(first)).toBe(true);
        const printed = first.stories.flatMap(({ sources }) => sources.map(({ articleId }) => articleId));
        expect(new Set(printed).size).toBe(printed.length);
        const out = first.leftOut.flatMap(({ articleIds }) => articleIds);
        expect([...printed, ...out].sort()).toEqual([...ids].sort());
        expect(JSON.stringify(edition(decisions, { entries: shuffled(reports, random(seed)) }))).toBe(
          JSON.stringify(first),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was held', () => {
  const render = async () => ({ table: {} as never, body: Buffer.alloc(0) });
  const day = (date: number, hour = 12) => `2026-09-0${date}T${hour}:00:00.000Z`;

  const newsroom = async () => {
    const clock = handClock(day(2, 10));
    const store = memoryObjectStore({ clock });
    await store.put(keys.topics, 'topics:\n  - id: harbours\n    title: Harbours\n    match: { any: [harbour] }\n');
    const put = (entry: Entry, arrivedAt: string) =>
      writeEntry(
        store,
        { topic: topic.id, arrivedAt, id: entry.article.id },
        { ...entry, article: { ...entry.article, arrivedAt } },
      );
    const [f1, f2] = [byId.get('f1')!, byId.get('f2')!];
    let ids = 0;
    const add = (decided: Decided) =>
      addDecision({ store, clock, newId: () => `d${++ids}` }, { editor: ines, topic: topic.id, decided });
    const compile = async (from: string, to: string) => {
      const request = { topic: topic.id, window: { from, to }, languages: [] as never, settings: Settings.parse({}) };
      await compileEdition({ store, render: render as never }, request);
      const read = await readEdition(store, { topic: topic.id, window: { from, to } });
      return read.state === 'found' ? articlesOf(read.value) : read;
    };
    return { clock, store, f1, f2, put, add, compile };
  };

  it('is owed: the first edition after its release prints it, once, and with what came in meanwhile', async () => {
    const { clock, store, f1, f2, put, add, compile } = await newsroom();
    await put(f1, day(2, 10));
    await add({ kind: 'hold', reports: [{ id: 'f1', arrivedAt: day(2, 10) }] });
    expect(await compile(day(1), day(2))).toEqual([]);
    await put(f2, day(3, 10));
    expect(await compile(day(2), day(3))).toEqual([]);
    clock.set(day(3, 14));
    await add({ kind: 'release', reports: [{ id: 'f1', arrivedAt: day(2, 10) }] });
    expect(await compile(day(3), day(4))).toEqual(['f1+f2']);
    // The same decisions give the same bytes, and the next edition does not print it again.
    expect(await compile(day(3), day(4))).toEqual(['f1+f2']);
    expect(await compile(day(4), day(5))).toEqual([]);

    // A draft has it for editors only, and a decision that cannot be read keeps the edition back.
    await add({ kind: 'drop', reports: [{ id: 'f2', arrivedAt: day(3, 10) }], publishers: ['Post'], reason: 'Wrong.' });
    const draft = {
      topic: topic.id,
      window: { from: day(2), to: day(3) },
      languages: [] as never,
      settings: Settings.parse({}),
    };
    await compileEdition({ store, render: render as never }, { ...draft, shelf: 'desk/drafts' });
    const withheld = await readWithheld(store, draft);
    expect(withheld.state === 'found' && withheld.value.stories).toMatchObject([
      { decision: { decided: { kind: 'drop' } } },
    ]);
    await store.put(keys.decision(topic.id, day(3), 'damaged'), '{');
    await expect(compile(day(4), day(5))).rejects.toThrow(/desk\/decisions\/harbours\/.*damaged.json cannot be read/);
  });

  it('after the daily edition and before the weekly one of a morning is owed to weekly readers only', async () => {
    const { clock, f1, f2, put, add, compile } = await newsroom();
    const week = '2026-08-26T12:00:00.000Z';
    await put(f1, day(2, 10));
    expect(await compile(day(1), day(2))).toEqual(['f1']);
    await add({ kind: 'hold', reports: [{ id: 'f1', arrivedAt: day(2, 10) }] });
    expect(await compile(week, day(2))).toEqual([]);
    await put(f2, day(3, 10));
    clock.set(day(2, 14));
    await add({ kind: 'release', reports: [{ id: 'f1', arrivedAt: day(2, 10) }] });
    expect(await compile(day(2), day(9))).toEqual(['f1+f2']);
    expect(await compile(day(2), day(3))).toEqual(['f2']);
  });
});
