import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import { memoryReaderStore } from '../../functions/adapters/memory/memory-reader-store.ts';
import { type LedgerItem, owedDigest } from '../../functions/core/ledger.ts';
import { type Correction, correctionId, type StoryPart } from '../../functions/corrections/correction.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { openOwedCorrections } from '../../functions/deliver/owed-corrections.ts';
import { changeReader } from '../../functions/store/change-reader.ts';
import { dismissCorrection, writeCorrection } from '../../functions/store/corrections.ts';
import { writeWithdrawal } from '../../functions/store/withdrawals.ts';
import type { AppContext } from '../../functions/web/app-context.ts';
import { moveAddress } from '../../functions/web/readers/preferences.ts';
import { aMessage, aReader, type Desk, desk, silent, slot, windowEnd, yesterday } from '../kit/run.ts';
import { handClock } from '../kit/servers.ts';

const settings = { leaseSeconds: 60, graceSeconds: 600, concurrency: 4 };
const today = { from: yesterday, to: windowEnd };
const tomorrow = '2026-03-03T07:28:00.000Z';
const nextSlot = '2026-03-03T07:30:00.000Z';

/** A correction of the strike, found at nine after the digest of the slot. */
const correction = (given: { parts?: StoryPart[]; topic?: string; at?: string; change?: string } = {}): Correction => {
  const { parts = ['opening'], topic = 'rail', at = '2026-03-02T09:00:00.000Z', change = '6 percent' } = given;
  return {
    schema: 1,
    id: correctionId('strike', [change, topic]),
    at,
    article: {
      id: 'strike',
      since: '2026-03-02T05:00:00.000Z',
      publisher: 'The Coastal Wire',
      title: null,
      url: null,
      language: 'en',
    },
    revision: { key: 'articles/wire/strike.txt', etag: change },
    kind: 'changed',
    topics: [topic],
    claims: [
      {
        was: 'Fares rise by 8 percent.',
        printedIn: [{ topic, window: today, storyId: 'strike', parts }],
        now: { text: `Fares rise by ${change}.` },
        note: null,
      },
    ],
    dismissed: null,
  };
};

const send = async (at: Desk, message: Partial<Parameters<typeof aMessage>[0]> = {}) => {
  const { outcomes } = await deliver(at, settings, {
    message: aMessage(message),
    deadline: Number.POSITIVE_INFINITY,
  } as Parameters<typeof deliver>[2]);
  return outcomes;
};
const day = (at: Desk, given: { news?: boolean; id?: string } = {}) => {
  const { news = false, id = 'ada' } = given;
  at.clock.set(nextSlot);
  if (!news) for (const topic of ['rail', 'trade']) at.news.set(topic, []);
  const recipient = { readerId: id, from: windowEnd, topics: ['rail', 'trade'] };
  return send(at, { run: 'slot-next', chunk: '000000-0001', at: nextSlot, to: tomorrow, recipients: [recipient] });
};
const told = (at: Desk) => at.inbox.map(({ corrections }) => corrections);

/** A desk that has sent Ada the digest of the slot. */
const morning = async (more: Parameters<typeof aReader>[1] = {}) => {
  const at = desk([aReader('ada', more)]);
  at.clock.set(slot);
  await send(at);
  expect(at.inbox).toHaveLength(1);
  return at;
};

describe('A reader who was sent a claim that is corrected', () => {
  it('is told with their next digest, once', async () => {
    const at = await morning();
    await writeCorrection(at.store, correction());
    const [outcome] = await day(at, { news: true });
    expect(outcome).toMatchObject({ outcome: 'sent', corrections: { told: 1, left: 0, pending: 0 } });
    expect(told(at)).toEqual([[], [correction().id]]);
    const recipient = { readerId: 'ada', from: tomorrow, topics: ['rail', 'trade'] };
    at.clock.set('2026-03-04T07:30:00.000Z');
    await send(at, {
      run: 'slot-3',
      at: '2026-03-04T07:30:00.000Z',
      to: '2026-03-04T07:28:00.000Z',
      recipients: [recipient],
    });
    expect(told(at)).toEqual([[], [correction().id], []]);
  });

  it('is told even if nothing else is new', async () => {
    const at = await morning();
    await writeCorrection(at.store, correction());
    expect(await day(at)).toMatchObject([{ outcome: 'sent', stories: 0, corrections: { told: 1 } }]);
    expect(at.inbox[1]).toMatchObject({ stories: [], corrections: [correction().id] });
    expect((await at.readers.get('ada'))!.coveredUntil).toBe(tomorrow);
  });

  it('counts as told if another copy of the message told it while this one looked, after a sender had died', async () => {
    const at = await morning();
    await writeCorrection(at.store, correction());
    const key = { readerId: 'ada', digest: owedDigest(windowEnd) };
    // The process that reserved the digest died, so long ago that whoever comes next may send it.
    await at.ledger.move(key, undefined, {
      ...{ state: 'reserved', run: 'slot-next', at: nextSlot, window: { from: windowEnd, to: tomorrow }, attempts: 1 },
      ...{ updatedAt: slot, leaseUntil: slot, stories: [], corrections: [correction().id] },
    });
    let copies = 1;
    const slow: Desk = {
      ...at,
      owedCorrections: async (...reader) => {
        if (copies++ === 1) expect(await day(at)).toMatchObject([{ outcome: 'sent', corrections: { told: 1 } }]);
        return at.owedCorrections(...reader);
      },
    };
    expect(await day(slow)).toMatchObject([{ outcome: 'sent', corrections: { told: 1 } }]);
    expect(told(at)).toEqual([[], [correction().id]]);
  });

  it('is told only that the article was withdrawn, if it was withdrawn before they could be told', async () => {
    const at = await morning();
    await writeCorrection(at.store, correction());
    const { since } = correction().article;
    await writeWithdrawal(at, { id: 'strike', since, key: 'articles/wire/strike.txt', standing: [] });
    const { owed } = await openOwedCorrections(at)(aReader('ada', { topics: ['rail'] }), windowEnd);
    expect(owed).toMatchObject([{ correction: { id: correction().id, kind: 'withdrawn' } }]);
  });

  it('waits for the stories that they chose to wait for', async () => {
    const at = await morning({ minStories: 3 });
    await writeCorrection(at.store, correction());
    expect(await day(at)).toMatchObject([{ outcome: 'skipped', corrections: { told: 0, pending: 1 } }]);
    expect(at.inbox).toHaveLength(1);
  });

  it.each<['accepted-and-lost' | 'unavailable' | 'throttled']>([['accepted-and-lost'], ['unavailable'], ['throttled']])(
    'is told once though SES answers "%s"',
    async (answer) => {
      const at = await morning();
      await writeCorrection(at.store, correction());
      at.answers.push(...(answer === 'throttled' ? Array<typeof answer>(4).fill(answer) : [answer]));
      const [first] = await day(at);
      expect(first).toMatchObject({ corrections: { told: 0, pending: 1 } });
      if (answer === 'accepted-and-lost') {
        // SES says later that it has the mail.
        const [name, item] = [...at.ledger.items].find(([, one]) => one.state === 'unknown')!;
        expect((item as Extract<LedgerItem, { state: 'unknown' }>).corrections).toEqual([correction().id]);
        const { graceUntil: _, ...rest } = item as Extract<LedgerItem, { state: 'unknown' }>;
        at.ledger.items.set(name, { ...rest, state: 'accepted', messageId: 'm' });
      }
      expect(await day(at)).toMatchObject([{ outcome: 'sent', corrections: { told: 1 } }]);
      expect(told(at).flat()).toEqual([correction().id]);
    },
  );

  it('is not told of what was dismissed, and told of each correction on its own', async () => {
    const at = await morning();
    const [false_, right] = [correction({ change: '7 percent' }), correction()];
    for (const one of [false_, right]) await writeCorrection(at.store, one);
    await dismissCorrection(at.store, false_, { by: 'Ada Moss', at: nextSlot, reason: 'It was a typing error.' });
    await day(at);
    expect(told(at)).toEqual([[], [right.id]]);
  });

  it('is told although they have dropped its topic since, at whatever change', async () => {
    const at = await morning();
    await writeCorrection(at.store, correction());
    await changeReader(at.readers, 'ada', (reader) => ({ ...reader, topics: ['trade'] }));
    await changeReader(at.readers, 'ada', (reader) => ({ ...reader, topics: ['trade', 'health'] }));
    expect((await at.readers.get('ada'))!.formerTopics).toEqual(['rail']);
    expect(await day(at)).toMatchObject([{ outcome: 'sent', corrections: { told: 1 } }]);
    expect(told(at)).toEqual([[], [correction().id]]);
    await changeReader(at.readers, 'ada', (reader) => ({ ...reader, topics: ['rail'] }));
    expect((await at.readers.get('ada'))!.formerTopics).toEqual(['trade', 'health']);
  });

  it('who has left is counted as such', async () => {
    const at = await morning();
    await writeCorrection(at.store, correction());
    const reader = (await at.readers.get('ada'))!;
    await at.readers.put({ ...reader, state: 'left', due: null, version: reader.version + 1 }, reader.version);
    expect(await day(at)).toMatchObject([{ outcome: 'skipped', corrections: { told: 0, left: 1, pending: 0 } }]);
    expect(at.inbox).toHaveLength(1);
  });
});

describe('A reader who was not sent the claim', () => {
  it.each<[string, Parameters<typeof correction>[0], Partial<{ piece: 'line' | 'short' | 'full' | 'web' }>]>([
    ['because only its headline was in the mail', { parts: ['opening', 'quotation'] }, { piece: 'line' }],
    ['because it was told in short', { parts: ['quotation'] }, { piece: 'short' }],
    ['because it was left to the web', { parts: ['headline'] }, { piece: 'web' }],
    ['because another topic printed it', { topic: 'trade' }, {}],
  ])('is not told, %s', async (_, given, { piece }) => {
    const at = await morning();
    for (const [name, item] of at.ledger.items)
      if (item.state === 'accepted' && piece)
        at.ledger.items.set(name, { ...item, stories: item.stories.map((story) => ({ ...story, piece })) });
    await writeCorrection(at.store, correction(given));
    await day(at, { news: true });
    expect(told(at)).toEqual([[], []]);
  });

  it('is not looked up while none of their topics has a correction', async () => {
    const at = await morning();
    await writeCorrection(at.store, correction({ topic: 'health' }));
    let lookedUp = 0;
    const { list } = at.ledger;
    at.ledger.list = (id) => {
      lookedUp++;
      return list(id);
    };
    await day(at, { news: true });
    expect(lookedUp).toBe(0);
    expect(told(at)).toEqual([[], []]);
  });
});

describe('the topics of which a reader may be told a correction', () => {
  const topics = ['rail', 'trade', 'ports', 'law', 'arts'];
  const some = fc.subarray(topics);
  const any = fc.subarray(topics, { minLength: 1 });
  it('are all that both readers had or have, where one moves to the address of the other', async () => {
    await fc.assert(
      fc.asyncProperty(any, some, any, some, async (mine, myFormer, theirs, theirFormer) => {
        const old = aReader('ada', { topics: mine, formerTopics: myFormer.filter((topic) => !mine.includes(topic)) });
        const moving = { from: 'ada', at: slot };
        const left = aReader('bea', { topics: theirs, formerTopics: theirFormer, state: 'left', moving });
        const readers = memoryReaderStore(memoryLedger());
        for (const one of [old, left]) readers.kept.set(one.id, one);
        const app = { readers, clock: handClock(slot), log: silent } as unknown as AppContext;
        expect(await moveAddress(app, { from: 'ada', to: 'bea' })).toBe('moved');
        const { topics: now, formerTopics = [] } = (await readers.get('bea'))!;
        expect(now).toEqual(mine);
        expect(formerTopics.filter((topic) => now.includes(topic))).toEqual([]);
        expect(new Set([...now, ...formerTopics])).toEqual(new Set([...mine, ...myFormer, ...theirs, ...theirFormer]));
        expect(formerTopics).toHaveLength(new Set(formerTopics).size);
      }),
      { numRuns: 50 },
    );
  });
});
