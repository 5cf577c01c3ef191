import { describe, expect, it } from '@jest/globals';
import type { LedgerItem } from '../../functions/core/ledger.ts';
import type { Reader } from '../../functions/core/reader.ts';
import { type DeliverMessage, Receipt } from '../../functions/core/run.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { deliverBatch } from '../../functions/deliver/deliver-batch.ts';
import { keys } from '../../functions/store/keys.ts';
import { aMessage, aReader, type Desk, desk, itemOf, slot, windowEnd, yesterday } from '../kit/run.ts';

const settings = { leaseSeconds: 60, graceSeconds: 600, concurrency: 4 };
const forever = Number.POSITIVE_INFINITY;
const run = (at: Desk, message: DeliverMessage = aMessage()) => deliver(at, settings, { message, deadline: forever });
const receipt = (at: Desk) => {
  const stored = at.store.objects.get(keys.receipt('slot-0730', '000000-0000'));
  return stored && Receipt.parse(JSON.parse(stored.body.toString()));
};
const minutes = (count: number) => count * 60_000;

describe('a digest that is requested right after another', () => {
  it('is empty, and does not take the ledger key of the next one', async () => {
    const behind = { rail: yesterday };
    const at = desk([aReader('ada', { coveredUntil: windowEnd, due: '2026-03-03T07:30:00.000Z', behind })]);
    const recipients = [{ readerId: 'ada', from: windowEnd, topics: ['rail'], behind }];
    const now = aMessage({ run: 'reader-ada', kind: 'reader', occasion: 'now', to: windowEnd, recipients });
    expect((await run(at, now)).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'nothing-new' }]);
    expect(at.inbox).toMatchObject([{ stories: [] }]);
    const to = '2026-03-03T07:28:00.000Z';
    const next = aMessage({ run: 'slot-tomorrow', at: '2026-03-03T07:30:00.000Z', to, recipients });
    at.clock.set('2026-03-03T07:31:00.000Z');
    expect((await run(at, next)).outcomes).toMatchObject([{ outcome: 'sent' }]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: to, due: '2026-03-04T07:30:00.000Z' });
  });
});

describe('a digest that is due', () => {
  it('is sent once, covers its window, and sets the next slot', async () => {
    const at = desk([aReader('ada')]);
    const { complete, outcomes } = await run(at);
    expect(complete).toBe(true);
    expect(outcomes).toMatchObject([{ readerId: 'ada', outcome: 'sent', stories: 3 }]);
    expect(at.inbox).toHaveLength(1);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd, due: '2026-03-03T07:30:00.000Z' });
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'accepted', messageId: 'mail-1', attempts: 1 });
    expect(receipt(at)).toMatchObject({ complete: true, outcomes });
  });

  it('is not sent again if its message is received twice or its run is repeated', async () => {
    const at = desk([aReader('ada')]);
    await Promise.all([run(at), run(at)]);
    await run(at);
    at.store.objects.clear();
    const { outcomes } = await run(at);
    expect(outcomes).toMatchObject([{ outcome: 'sent', stories: 3 }]);
    expect(at.inbox).toHaveLength(1);
  });

  it('is counted by the run that sent it, and skipped by any other', async () => {
    const at = desk([aReader('ada')]);
    await run(at);
    const { outcomes } = await run(at, aMessage({ run: 'slot-0745', to: '2026-03-02T07:43:00.000Z' }));
    expect(outcomes).toMatchObject([{ outcome: 'skipped', reason: 'sent-by-another-run' }]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd });
  });

  it('is sent once by all attempts of an operator’s request, and each reports which one sent it', async () => {
    const at = desk([aReader('ada')]);
    const request = (run: string) => aMessage({ run, kind: 'request' });
    expect((await run(at, request('request-monday'))).outcomes).toMatchObject([{ outcome: 'sent' }]);
    const again = await run(at, request('request-monday.2'));
    expect(again.outcomes).toMatchObject([{ outcome: 'skipped', reason: 'sent-by-another-run' }]);
    at.store.objects.clear();
    at.clock.set('2026-07-01T07:31:00.000Z');
    const later = await run(at, { ...request('request-monday'), at: '2026-07-01T07:30:00.000Z' });
    expect(later.outcomes).toMatchObject([{ outcome: 'skipped', reason: 'sent-by-another-run' }]);
    expect(at.inbox).toHaveLength(1);
  });

  it('goes to a guest of an operator until they opt out, even while the mail waits', async () => {
    const at = desk([]);
    const request = (run: string) => {
      const guest = { readerId: 'gus', from: yesterday, topics: ['rail'], address: 'gus@news.example' };
      return aMessage({ run, kind: 'request', recipients: [guest] });
    };
    expect((await run(at, request('request-1'))).outcomes).toMatchObject([{ outcome: 'sent' }]);
    at.pace.turn = async () => {
      await at.optOuts.add('gus');
      return true;
    };
    expect((await run(at, request('request-2'))).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'left' }]);
    expect((await run(at, request('request-3'))).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'left' }]);
    expect(at.inbox).toHaveLength(1);
    at.readers.kept.set('gus', aReader('gus'));
    expect((await run(at, request('request-4'))).outcomes).toMatchObject([{ outcome: 'sent' }]);
  });

  it('settles what a run left open when it died between the mail and the reader', async () => {
    const at = desk([aReader('ada')]);
    await run(at);
    at.readers.kept.set('ada', aReader('ada'));
    const later = aMessage({ run: 'slot-0745', at: '2026-03-02T07:45:00.000Z', to: '2026-03-02T07:43:00.000Z' });
    const { outcomes } = await run(at, later);
    expect(outcomes).toMatchObject([{ outcome: 'skipped', reason: 'sent-by-another-run' }]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd, due: '2026-03-03T07:30:00.000Z' });
  });

  it('that was settled days late leaves the reader due for today', async () => {
    const at = desk([aReader('ada')]);
    await run(at);
    at.readers.kept.set('ada', aReader('ada'));
    at.clock.set('2026-03-04T07:31:00.000Z');
    await run(at, aMessage({ run: 'slot-later', at: '2026-03-04T07:30:00.000Z', to: '2026-03-04T07:28:00.000Z' }));
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd, due: '2026-03-03T07:30:00.000Z' });
  });

  it('with nothing new is skipped, recorded and covered, and no mail goes out', async () => {
    const at = desk([aReader('ada')]);
    at.news.set('rail', []).set('trade', []);
    const { outcomes } = await run(at);
    expect(outcomes).toEqual([{ readerId: 'ada', outcome: 'skipped', reason: 'nothing-new' }]);
    expect(at.inbox).toHaveLength(0);
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'skipped' });
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd, due: '2026-03-03T07:30:00.000Z' });
  });

  it('with fewer stories than the reader wants waits for the next slot', async () => {
    const at = desk([aReader('ada', { minStories: 5 })]);
    const { outcomes } = await run(at);
    expect(outcomes).toMatchObject([{ outcome: 'skipped', reason: 'too-few-stories' }]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: yesterday, due: '2026-03-03T07:30:00.000Z' });
    expect(itemOf(at.ledger, 'ada')).toBeUndefined();
  });

  it('lacks a topic whose edition is missing, says so, and leaves the topic pending from where it was', async () => {
    const at = desk([aReader('ada')]);
    at.news.delete('trade');
    const { outcomes } = await run(at);
    expect(outcomes).toMatchObject([{ outcome: 'sent', stories: 2, missed: ['trade'] }]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd, behind: { trade: yesterday } });
  });

  it('stays due if every edition is missing', async () => {
    const at = desk([aReader('ada')]);
    at.news.clear();
    const { outcomes } = await run(at);
    expect(outcomes).toMatchObject([{ outcome: 'deferred', reason: 'editions-missing', missed: ['rail', 'trade'] }]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: yesterday, due: slot });
  });

  it('includes a topic that was missing in the next digest', async () => {
    const at = desk([aReader('ada', { behind: { trade: '2026-02-28T07:28:00.000Z' } })]);
    const message = aMessage();
    message.recipients[0]!.behind = { trade: '2026-02-28T07:28:00.000Z' };
    await run(at, message);
    const trade = at.inbox[0]!.stories.find(({ topic }) => topic === 'trade')!;
    expect(trade.window).toEqual({ from: '2026-02-28T07:28:00.000Z', to: windowEnd });
    expect(at.readers.kept.get('ada')).not.toHaveProperty('behind');
  });
});

describe('between the plan and the delivery', () => {
  it.each([
    ['left', aReader('ada', { state: 'left', due: null }), 'left'],
    ['was suppressed', aReader('ada', { state: 'suppressed', due: null }), 'suppressed'],
    ['paused', aReader('ada', { pausedUntil: '2026-03-09T00:00:00.000Z' }), 'paused'],
    ['chose another day', aReader('ada', { due: '2026-03-05T07:30:00.000Z' }), 'rescheduled'],
    ['got one on request', aReader('ada', { coveredUntil: windowEnd }), 'covered-by-another-run'],
  ])('a reader who %s gets no mail', async (_what, reader, reason) => {
    const at = desk([reader]);
    const { complete, outcomes } = await run(at);
    expect(outcomes).toEqual([{ readerId: 'ada', outcome: 'skipped', reason }]);
    expect(complete).toBe(true);
    expect(at.inbox).toHaveLength(0);
  });

  it('a reader who was erased gets no mail and is not brought back', async () => {
    const at = desk([]);
    const { outcomes } = await run(at);
    expect(outcomes).toEqual([{ readerId: 'ada', outcome: 'skipped', reason: 'erased' }]);
    expect(at.readers.kept.size + at.ledger.items.size).toBe(0);
  });

  it('a topic that a reader dropped is left out', async () => {
    const at = desk([aReader('ada', { topics: ['trade'] })]);
    await run(at);
    expect(at.inbox[0]!.stories.map(({ topic }) => topic)).toEqual(['trade']);
  });

  it('a change of the reader while the mail is sent is kept', async () => {
    const at = desk([aReader('ada')]);
    const send = at.mailer.send;
    at.mailer.send = async (mail) => {
      at.readers.kept.set('ada', aReader('ada', { length: 'short', version: 1 }));
      return send(mail);
    };
    await run(at);
    expect(at.readers.kept.get('ada')).toMatchObject({ length: 'short', coveredUntil: windowEnd, version: 2 });
  });
});

describe('what a clock that was ahead left in the ledger', () => {
  const ahead = '2036-03-02T07:28:00.000Z';
  const left = { run: 'slot-2036', at: ahead, window: { from: yesterday, to: ahead }, attempts: 1, updatedAt: ahead };

  it('covers nobody until then', async () => {
    const at = desk([aReader('ada')]);
    at.ledger.items.set(`ada from#${yesterday}`, { ...left, state: 'accepted', messageId: 'm', stories: [] });
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'sent-by-another-run' }]);
    const { coveredUntil, due } = at.readers.kept.get('ada')!;
    expect([coveredUntil, due]).toEqual(['2026-03-01T07:28:00.001Z', '2026-03-03T07:30:00.000Z']);
  });

  it.each<LedgerItem>([
    { ...left, state: 'reserved', leaseUntil: ahead, stories: [] },
    { ...left, state: 'unknown', graceUntil: ahead, stories: [] },
  ])('keeps nobody waiting until then: $state', async (item) => {
    const at = desk([aReader('ada')]);
    at.ledger.items.set(`ada from#${yesterday}`, item);
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'sent' }]);
  });
});

describe('while a mail waits for its turn', () => {
  /** Lets something happen between the composing of a mail and its send. */
  const meanwhile = (at: Desk, happens: () => unknown) => {
    let once = true;
    at.pace = {
      turn: async () => {
        if (once) await happens();
        once = false;
        return true;
      },
    };
  };
  const changed = (at: Desk, more: Partial<Reader>) => {
    const reader = at.readers.kept.get('ada')!;
    at.readers.kept.set('ada', { ...reader, ...more, version: reader.version + 1 });
  };

  it('a reader who is erased gets none, and nothing about them is stored again', async () => {
    const at = desk([aReader('ada')]);
    meanwhile(at, () => at.readers.erase('ada'));
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'skipped', reason: 'erased' }] });
    expect(at.inbox).toEqual([]);
    expect(at.ledger.items.size).toBe(0);
  });

  it.each<[string, Partial<Reader>, string]>([
    ['leaves', { state: 'left', due: null }, 'left'],
    ['is suppressed', { state: 'suppressed', due: null }, 'suppressed'],
    ['pauses', { pausedUntil: '2026-03-09T00:00:00.000Z' }, 'paused'],
    ['moves to another day', { due: '2026-03-05T07:30:00.000Z' }, 'rescheduled'],
  ])('a reader who %s gets none', async (_what, more, reason) => {
    const at = desk([aReader('ada')]);
    meanwhile(at, () => changed(at, more));
    expect((await run(at)).outcomes).toEqual([{ readerId: 'ada', outcome: 'skipped', reason }]);
    expect(at.inbox).toEqual([]);
  });

  it('a reader who drops a topic gets the rest, at the address that they have by then', async () => {
    const at = desk([aReader('ada')]);
    meanwhile(at, () => changed(at, { topics: ['trade'], address: 'Ada@example.org' }));
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'sent', stories: 1 }]);
    expect(at.inbox).toMatchObject([{ to: 'Ada@example.org', stories: [{ topic: 'trade' }] }]);
  });

  it('a reader who is erased while SES throttles gets none', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('throttled', 'throttled');
    at.sleep = () => at.readers.erase('ada');
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'erased' }]);
    expect(at.inbox).toEqual([]);
    expect(at.ledger.items.size).toBe(0);
  });

  it('a reader who leaves while SES throttles gets none, and gets the digest if they come back', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('throttled');
    at.sleep = async () => changed(at, { state: 'left', due: null });
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'left' }]);
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'deferred' });
  });

  it('a reader who was erased and signed up again is not mistaken for the old one', async () => {
    const at = desk([aReader('ada')]);
    meanwhile(at, () => {
      const again = { createdAt: '2026-03-02T07:31:00.000Z', state: 'pending', due: null } as const;
      at.readers.kept.set('ada', aReader('ada', again));
    });
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'pending' }]);
    expect(at.inbox).toEqual([]);
  });

  it('a reader who keeps changing leaves the message in the queue', async () => {
    const at = desk([aReader('ada')]);
    at.pace = {
      turn: async () => {
        changed(at, {});
        return true;
      },
    };
    expect(await run(at)).toMatchObject({
      complete: false,
      outcomes: [{ outcome: 'deferred', reason: 'reader-changed', open: true }],
    });
    expect(at.inbox).toEqual([]);
  });

  it('a guest gets an operator’s digest as before', async () => {
    const at = desk([]);
    const recipients = [{ readerId: 'guest', from: yesterday, topics: ['rail'], address: 'guest@example.org' }];
    await run(at, aMessage({ kind: 'request', run: 'request-1', recipients }));
    expect(at.inbox).toHaveLength(1);
  });
});

describe('a receipt that cannot be read', () => {
  it.each(['', '{', '{"schema":2}', '[]'])(
    'costs nobody their digest, and nobody gets it twice: %j',
    async (garbage) => {
      for (const key of [keys.receipt('slot-0730', '000000-0000'), keys.openReceipt('slot-0730', '000000-0000')]) {
        const at = desk([aReader('ada')]);
        await at.store.put(key, garbage);
        expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
        await at.store.put(key, garbage);
        await run(at);
        expect(at.inbox).toHaveLength(1);
        expect(receipt(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
      }
    },
  );
});

describe('what SES answers', () => {
  it('throttling is waited out, and the mail is sent', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('throttled', 'throttled');
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'sent' }]);
    expect(at.inbox).toHaveLength(1);
  });

  /** The lease is nearly over: reserving took long, or a wait between two tries. */
  const slow = (at: Desk, what: 'reserving' | 'waiting') => {
    const { move } = at.ledger;
    if (what === 'waiting') at.sleep = async () => at.clock.advance(50_000);
    else
      at.ledger.move = async (...inputs) => {
        const moved = await move(...inputs);
        if (inputs[2].state === 'reserved') at.clock.advance(50_000);
        return moved;
      };
    return () => {
      at.ledger.move = move;
      at.sleep = async () => {};
    };
  };

  it.each([
    ['reserving', [], 'out-of-time'],
    ['waiting', ['throttled'], 'throttled'],
  ] as const)(
    'nothing if the lease is nearly over after %s, which is recorded as it happened',
    async (what, answers, reason) => {
      const at = desk([aReader('ada')]);
      at.answers.push(...answers);
      const quicken = slow(at, what);
      expect(await run(at)).toMatchObject({ complete: false, outcomes: [{ outcome: 'deferred', reason, open: true }] });
      expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'deferred', reason });
      expect(at.inbox).toEqual([]);
      quicken();
      expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
      expect(at.inbox).toHaveLength(1);
    },
  );

  it('one mail, recorded as accepted, if the table fails for a while once SES has it', async () => {
    const at = desk([aReader('ada')]);
    const { move } = at.ledger;
    let failures = 0;
    at.ledger.move = (...inputs) =>
      inputs[2].state === 'accepted' && ++failures <= 7 ? Promise.reject(new Error('throttled')) : move(...inputs);
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'sent' }]);
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'accepted', messageId: 'mail-1' });
    at.ledger.move = move;
    await run(at, aMessage({ run: 'slot-0745' }));
    expect(at.inbox).toHaveLength(1);
  });

  it('an unknown outcome, and no second mail within the grace time, if that cannot be recorded at all', async () => {
    const at = desk([aReader('ada')]);
    const { move } = at.ledger;
    at.ledger.move = (...inputs) =>
      inputs[2].state === 'accepted' ? Promise.reject(new Error('throttled')) : move(...inputs);
    expect(await run(at)).toMatchObject({ complete: false, outcomes: [{ outcome: 'unknown', open: true }] });
    at.ledger.move = move;
    expect(await run(at)).toMatchObject({ complete: false, outcomes: [{ outcome: 'unknown' }] });
    expect(at.inbox).toHaveLength(1);
  });

  it('nothing if a table fails before the send: the digest is deferred, not unknown', async () => {
    const at = desk([aReader('ada')]);
    at.pace = { turn: () => Promise.reject(new Error('ProvisionedThroughputExceeded')) };
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'deferred', reason: 'fault', open: true }]);
    at.pace = { turn: async () => true };
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
  });

  it('nothing if the reader becomes unreadable while the mail waits: the digest is deferred', async () => {
    const at = desk([aReader('ada')]);
    at.pace = {
      turn: async () => {
        at.readers.kept.set('ada', { ...aReader('ada'), schedule: 'daily' } as unknown as Reader);
        return true;
      },
    };
    expect((await run(at)).outcomes).toMatchObject([{ outcome: 'deferred', reason: 'reader-unreadable' }]);
    expect(at.inbox).toEqual([]);
  });

  it.each(['rejected', 'unavailable', 'quota-spent'] as const)(
    '%s counts for nothing if another copy of the mail was accepted meanwhile',
    async (answer) => {
      const at = desk([aReader('ada')]);
      const { send } = at.mailer;
      at.answers.push(answer);
      at.mailer.send = async (mail) => {
        const [[name, item]] = [...at.ledger.items] as [[string, LedgerItem]];
        const { leaseUntil: _, ...rest } = item as Extract<LedgerItem, { state: 'reserved' }>;
        at.ledger.items.set(name, { ...rest, state: 'accepted', messageId: 'other', updatedAt: slot });
        return send(mail);
      };
      expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
      expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'accepted', messageId: 'other' });
    },
  );

  it('throttling that does not end leaves the message in the queue, and the next try can send at once', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('throttled', 'throttled', 'throttled', 'throttled');
    const first = await run(at);
    expect(first).toMatchObject({
      complete: false,
      outcomes: [{ outcome: 'deferred', reason: 'throttled', open: true }],
    });
    expect(receipt(at)).toBeUndefined();
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
  });

  it('a spent quota defers all other recipients, who stay due', async () => {
    const at = desk([aReader('ada'), aReader('bo'), aReader('cy')]);
    at.answers.push('accepted', 'quota-spent');
    const recipients = ['ada', 'bo', 'cy'].map((readerId) => ({ readerId, from: yesterday, topics: ['rail'] }));
    const { complete, outcomes } = await deliver(
      at,
      { ...settings, concurrency: 1 },
      { message: aMessage({ recipients }), deadline: forever },
    );
    expect(complete).toBe(true);
    expect(outcomes.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['sent', 'quota-spent', 'quota-spent']);
    expect(at.readers.kept.get('cy')).toMatchObject({ due: slot, coveredUntil: yesterday });
  });

  it('what the quota deferred is not sent by a copy of the message, but by the next run', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('quota-spent');
    await run(at);
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'deferred', reason: 'quota-spent' }] });
    expect(at.inbox).toEqual([]);
    expect((await run(at, aMessage({ run: 'slot-0745' }))).outcomes).toMatchObject([{ outcome: 'sent' }]);
  });

  it('what one copy of a message defers, even without asking SES, no other copy sends', async () => {
    const at = desk([aReader('ada'), aReader('bo')]);
    const recipients = ['ada', 'bo'].map((readerId) => ({ readerId, from: yesterday, topics: ['rail'] }));
    const deliverAgain = () =>
      deliver(at, { ...settings, concurrency: 1 }, { message: aMessage({ recipients }), deadline: forever });
    at.answers.push('quota-spent');
    await deliverAgain();
    at.store.objects.delete(keys.receipt('slot-0730', '000000-0000'));
    expect((await deliverAgain()).outcomes.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred']);
    expect(at.inbox).toEqual([]);
  });

  it('leaves “nothing new” to the next copy of the message', async () => {
    const at = desk([aReader('ada')]);
    at.news.clear();
    at.news.set('rail', []).set('trade', []);
    const now = aMessage({ run: 'reader-ada', kind: 'reader', occasion: 'now' });
    at.answers.push('quota-spent');
    const outcome = { outcome: 'deferred', reason: 'quota-spent' };
    expect((await run(at, now)).outcomes).toMatchObject([outcome]);
    expect((await run(at, now)).outcomes).toMatchObject([outcome]);
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'deferred' });
  });

  it('what was deferred because of a missing edition is tried again when its message is received again', async () => {
    const at = desk([aReader('ada')]);
    at.news.clear();
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ reason: 'editions-missing' }] });
    at.news.set('rail', ['strike']).set('trade', []);
    await run(at);
    expect(receipt(at)?.outcomes).toMatchObject([{ outcome: 'sent', stories: 1 }]);
  });

  it('a refusal is final for the run, keeps its reason, and the news is tried again at the next slot', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('rejected');
    const { outcomes } = await run(at);
    expect(outcomes).toMatchObject([
      { outcome: 'failed', reason: 'MessageRejected', detail: 'Email address is not verified.' },
    ]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: yesterday, due: '2026-03-03T07:30:00.000Z' });
    const next = aMessage({ run: 'slot-tomorrow', at: '2026-03-03T07:30:00.000Z', to: '2026-03-03T07:28:00.000Z' });
    expect((await run(at, next)).outcomes).toMatchObject([{ outcome: 'sent' }]);
  });

  it('if SES cannot be reached, the mail is certainly not sent', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('unavailable');
    expect(await run(at)).toMatchObject({
      complete: false,
      outcomes: [{ outcome: 'deferred', reason: 'unavailable' }],
    });
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
  });

  it('an answer that was lost is waited for, and sent again only after the grace time', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('unknown');
    expect(await run(at)).toMatchObject({ complete: false, outcomes: [{ outcome: 'unknown', reason: 'no-answer' }] });
    at.clock.advance(minutes(9));
    expect(await run(at)).toMatchObject({ complete: false, outcomes: [{ outcome: 'unknown', reason: 'no-answer' }] });
    expect(at.inbox).toHaveLength(0);
    at.clock.advance(minutes(2));
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
    expect(at.inbox).toHaveLength(1);
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ attempts: 2 });
  });

  it('a function that dies while it sends keeps everyone else from sending for the lease and the grace time', async () => {
    const at = desk([aReader('ada')]);
    const send = at.mailer.send;
    at.mailer.send = () => new Promise(() => {});
    void run(at);
    await new Promise((resolve) => setImmediate(resolve));
    at.mailer.send = send;
    expect(await run(at)).toMatchObject({ outcomes: [{ outcome: 'unknown', reason: 'in-work' }] });
    at.clock.advance(minutes(10));
    expect(await run(at)).toMatchObject({ outcomes: [{ outcome: 'unknown', reason: 'no-answer' }] });
    at.clock.advance(minutes(2));
    expect(await run(at)).toMatchObject({ outcomes: [{ outcome: 'sent' }] });
  });
});

describe('a message', () => {
  const metrics = { add: () => {} };

  it.each([
    ['that is not JSON', '{'],
    ['of another form', JSON.stringify({ schema: 2 })],
    ['without recipients', JSON.stringify(aMessage({ recipients: [] }))],
  ])('%s is tried again until it is dead-lettered, and the others are delivered', async (_what, body) => {
    const at = desk([aReader('ada')]);
    const messages = [
      { id: 'bad', body },
      { id: 'good', body: JSON.stringify(aMessage()) },
    ];
    expect(await deliverBatch({ ...at, metrics }, settings, { messages, deadline: forever })).toEqual({
      failed: new Map([['bad', expect.stringMatching(/^Malformed: the message is not /)]]),
    });
    expect(at.inbox).toHaveLength(1);
  });

  it('reaches every recipient of a run that was planned again under the same message number', async () => {
    const at = desk([aReader('ada'), aReader('bo')]);
    const of = (readerId: string) => aMessage({ recipients: [{ readerId, from: yesterday, topics: ['rail'] }] });
    await run(at, of('ada'));
    expect((await run(at, of('bo'))).outcomes).toMatchObject([{ readerId: 'bo', outcome: 'sent' }]);
    expect(at.inbox).toHaveLength(2);
    expect(receipt(at)?.outcomes).toMatchObject([{ readerId: 'bo', outcome: 'sent' }]);
  });

  it('keeps final outcomes when it is received again, and processes only the rest', async () => {
    const at = desk([aReader('ada'), aReader('bo')]);
    at.answers.push('accepted', 'unknown');
    const recipients = ['ada', 'bo'].map((readerId) => ({ readerId, from: yesterday, topics: ['rail'] }));
    const message = aMessage({ recipients });
    await deliver(at, { ...settings, concurrency: 1 }, { message, deadline: forever });
    at.readers.kept.delete('ada');
    at.clock.advance(minutes(11));
    expect((await run(at, message)).outcomes).toMatchObject([{ outcome: 'sent' }, { outcome: 'sent' }]);
    expect(at.inbox).toHaveLength(2);
  });

  it('is received again if the table is throttled, with that as each recipient’s reason', async () => {
    const at = desk([aReader('ada')]);
    const { peek } = at.ledger;
    at.ledger.peek = () => Promise.reject(new Error('ProvisionedThroughputExceeded'));
    expect(await run(at)).toMatchObject({
      complete: false,
      outcomes: [{ outcome: 'deferred', reason: 'fault', open: true }],
    });
    at.ledger.peek = peek;
    expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent' }] });
  });

  it('that is received while the breaker is open defers everyone', async () => {
    const at = desk([aReader('ada')]);
    await at.breaker.record({ sends: 0, bounces: 51, complaints: 0 });
    expect(await run(at)).toMatchObject({
      complete: true,
      outcomes: [{ outcome: 'deferred', reason: 'breaker-open' }],
    });
    expect(at.inbox).toHaveLength(0);
  });
});

describe('on demand', () => {
  it('a reader who requests one is told once that there is nothing new', async () => {
    const at = desk([aReader('ada', { due: '2026-03-03T07:30:00.000Z' })]);
    at.news.set('rail', []).set('trade', []);
    const message = aMessage({ kind: 'reader', occasion: 'now', run: 'reader-ada' });
    expect((await run(at, message)).outcomes).toMatchObject([{ outcome: 'skipped', reason: 'nothing-new' }]);
    at.store.objects.clear();
    await run(at, message);
    expect(at.inbox).toEqual([expect.objectContaining({ stories: [] })]);
    expect(at.readers.kept.get('ada')).toMatchObject({ due: '2026-03-03T07:30:00.000Z', coveredUntil: windowEnd });
  });

  it('shares the ledger with the schedule, so that the next digest does not repeat it', async () => {
    const at = desk([aReader('ada')]);
    const now = aMessage({
      kind: 'reader',
      run: 'reader-ada',
      at: '2026-03-02T07:10:00.000Z',
      to: '2026-03-02T07:08:00.000Z',
    });
    const both = await Promise.all([run(at, now), run(at)]);
    const outcomes = both.flatMap(({ outcomes: each }) => each.map(({ outcome }) => outcome)).sort();
    expect(at.inbox).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1);
  });

  it('an operator’s window goes to readers and addresses, and changes nobody’s coverage', async () => {
    const at = desk([aReader('ada')]);
    const recipients = [
      { readerId: 'ada', from: yesterday, topics: ['rail'] },
      { readerId: 'guest', from: yesterday, topics: ['rail'], address: 'guest@example.org' },
    ];
    const { outcomes } = await run(at, aMessage({ kind: 'request', run: 'request-1', recipients }));
    expect(outcomes).toMatchObject([{ outcome: 'sent' }, { outcome: 'sent' }]);
    expect(at.inbox.map(({ to }) => to).sort()).toEqual(['ada@example.org', 'guest@example.org']);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: yesterday, due: slot });
  });
});
