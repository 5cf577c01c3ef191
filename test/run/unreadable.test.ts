import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerItem } from '../../functions/core/ledger.ts';
import type { Log, Queue } from '../../functions/core/ports.ts';
import type { Reader } from '../../functions/core/reader.ts';
import { type DeliverMessage, PlanInput, Report } from '../../functions/core/run.ts';
import { deliverBatch } from '../../functions/deliver/deliver-batch.ts';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { parseEvent } from '../../functions/feedback/event.ts';
import { feedback } from '../../functions/feedback/feedback.ts';
import { plan } from '../../functions/plan/plan.ts';
import { report } from '../../functions/report/report.ts';
import { retire } from '../../functions/retire/retire.ts';
import { keys } from '../../functions/store/keys.ts';
import { aReader, type Desk, desk, slot, yesterday } from '../kit/run.ts';

const run = 'slot-0730';
const deliverSettings = { leaseSeconds: 60, graceSeconds: 600, concurrency: 4 };

/** A desk that writes down what it logs. */
const withLog = (at: Desk) => {
  const lines: string[] = [];
  const note = (message: string, fields = {}) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: note, warn: note, error: note };
  return { at: { ...at, log }, lines };
};

/** Damages what is kept about a reader. */
const damage = (at: Desk, id: string, more: Record<string, unknown>) =>
  at.readers.kept.set(id, { ...aReader(id), ...more } as unknown as Reader);

/** A run from its plan to its report, over the desk's queue, with what may go wrong between the steps. */
const carryOut = async (
  at: Desk,
  {
    input = { kind: 'scheduled', slot },
    afterPlan = async () => {},
    onQueue = (body: string) => body,
    afterDelivery = async () => {},
  }: {
    input?: unknown;
    afterPlan?: () => Promise<void>;
    onQueue?: (body: string) => string;
    afterDelivery?: () => Promise<void>;
  } = {},
) => {
  const quota = async () => ({ max24Hour: 50_000, maxPerSecond: 14, sentLast24Hours: 0 });
  const ports = { ...at, mailer: { quota }, readerIdOf: async (address: string) => address.split('@')[0]! };
  const settings = { settleSeconds: 120, shareSeconds: 60, deliverConcurrency: 5, partSize: 100 };
  await plan(ports, settings, PlanInput.parse({ run, input }));
  await afterPlan();
  const bodies: string[] = [];
  const queue: Queue<DeliverMessage> = {
    async send(messages) {
      for await (const message of messages) bodies.push(JSON.stringify(message));
      return bodies.length;
    },
  };
  await dispatch({ ...at, queue }, { run });
  const messages = bodies.map((body, index) => ({ id: `message-${index}`, body: onQueue(body) }));
  const { failed } = await deliverBatch(at, deliverSettings, { messages, deadline: Number.POSITIVE_INFINITY });
  await afterDelivery();
  await report(at, { run, state: {} });
  return { failed, report: Report.parse(JSON.parse(at.store.objects.get(keys.report(run))!.body.toString())) };
};
const mailed = (at: Desk) => at.inbox.map(({ to }) => to.split('@')[0]).sort();

describe('a record that cannot be read', () => {
  it('of one reader: everyone else gets their digest, and operators learn whose it is', async () => {
    const { at, lines } = withLog(desk(['ada', 'bo', 'cy'].map((id) => aReader(id))));
    damage(at, 'odd', { topics: ['*'], address: 'secret@example.org' });
    damage(at, 'worse', { schedule: null });
    const { report: made, failed } = await carryOut(at);
    expect(mailed(at)).toEqual(['ada', 'bo', 'cy']);
    expect(failed.size).toBe(0);
    expect(made).toMatchObject({ balances: true, totals: { selected: 3, sent: 3 } });
    expect(made.badReaders).toEqual({
      count: 2,
      examples: [
        { readerId: 'odd', problem: 'topics.0', served: false },
        { readerId: 'worse', problem: 'schedule', served: false },
      ],
    });
    expect(at.measured.get('RecordsUnreadable')).toBe(2);
    const text = at.store.objects.get(keys.reportText(run))!.body.toString();
    expect(text).toContain('Readers whose record cannot be read as it stands: 2\nodd  not served  topics.0\n');
    expect(lines.join('\n')).toContain('"reader":"odd"');
    expect(lines.join('\n')).not.toContain('secret@example.org');
    expect(at.readers.kept.get('odd')).toMatchObject({ due: slot, coveredUntil: yesterday });
  });

  it('of one topic of a reader: the reader is served with the rest', async () => {
    const at = desk([]);
    damage(at, 'ada', { topics: ['rail', 'undo: everything', 'trade'] });
    const { report: made } = await carryOut(at);
    expect(at.inbox).toMatchObject([{ stories: [{ topic: 'rail' }, { topic: 'rail' }, { topic: 'trade' }] }]);
    expect(made.badReaders?.examples).toEqual([{ readerId: 'ada', problem: 'topics.1', served: true }]);
  });

  it('affects nobody else, whatever its content', async () => {
    const field = fc.constantFrom(...Object.keys(aReader('odd')), 'behind');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(field, fc.jsonValue()), { minLength: 1 }), async (damaged) => {
        const at = desk([aReader('ada')]);
        damage(at, 'odd', Object.fromEntries(damaged));
        expect((await carryOut(at)).failed.size).toBe(0);
        expect(mailed(at)).toContain('ada');
      }),
      { numRuns: 60 },
    );
  });

  it('of a reader whom an operator’s request names: the others get their digest', async () => {
    const at = desk([aReader('ada'), aReader('bo')]);
    damage(at, 'odd', { language: 'tlh' });
    const input = {
      kind: 'request',
      id: 'r',
      topics: ['rail'],
      readerIds: ['odd', 'ada'],
      addresses: ['odd@x.example'],
    };
    const { report: made } = await carryOut(at, { input });
    expect(mailed(at)).toEqual(['ada']);
    // Named twice, the person is one all the same.
    expect(made).toMatchObject({ balances: true, badReaders: { count: 1 } });
  });

  it('of a reader who requests a digest now is logged, and the run ends', async () => {
    const at = desk([]);
    damage(at, 'odd', { language: 'tlh' });
    const { report: made } = await carryOut(at, { input: { kind: 'reader', readerId: 'odd', occasion: 'now' } });
    expect(made).toMatchObject({ totals: { selected: 0 }, badReaders: { count: 1 } });
  });

  it('that was damaged after the plan: the reader stays due, and the message is finished', async () => {
    const at = desk([aReader('ada'), aReader('odd')]);
    const { report: made, failed } = await carryOut(at, {
      afterPlan: async () => void damage(at, 'odd', { state: 'asleep' }),
    });
    expect(mailed(at)).toEqual(['ada']);
    expect(failed.size).toBe(0);
    expect(made).toMatchObject({ balances: true, reasons: { 'deferred: reader-unreadable': 1 } });
    expect(at.measured.get('RecordsUnreadable')).toBe(1);
  });

  it('of a digest in the ledger: it is not sent, because it may have been', async () => {
    const at = desk([aReader('ada'), aReader('odd')]);
    at.ledger.items.set(`odd from#${yesterday}`, { state: 'sent', run } as unknown as LedgerItem);
    const { report: made, failed } = await carryOut(at);
    expect(mailed(at)).toEqual(['ada']);
    expect(failed.size).toBe(0);
    expect(made).toMatchObject({ balances: true, reasons: { 'unknown: digest-unreadable': 1 } });
  });

  it('of a recipient in the plan, or in a message: the others of the message get theirs', async () => {
    const at = desk(['ada', 'bo', 'cy', 'di'].map((id) => aReader(id)));
    const { report: made, failed } = await carryOut(at, {
      afterPlan: async () => {
        const key = keys.recipients(run, 0);
        const lines = at.store.objects.get(key)!.body.toString().split('\n');
        await at.store.put(key, lines.with(1, '{"readerId": "bo", "topics"').join('\n'));
      },
      onQueue: (body) => {
        const message = JSON.parse(body) as DeliverMessage;
        message.recipients[1]!.from = 'yesterday';
        return JSON.stringify(message);
      },
    });
    expect(mailed(at)).toEqual(['ada', 'di']);
    expect(failed.size).toBe(0);
    expect(made).toMatchObject({ balances: true, totals: { selected: 4, sent: 2, unknown: 2 } });
    expect(made.reasons).toEqual({ 'unknown: recipient-unreadable': 1, 'unknown: not-delivered': 1 });
    expect(at.readers.kept.get('cy')).toMatchObject({ due: slot, coveredUntil: yesterday });
  });

  it('of a receipt: the report is written all the same', async () => {
    const at = desk([aReader('ada')]);
    const { report: made } = await carryOut(at, {
      afterDelivery: () => at.store.put(keys.receipt(run, '000000-0000'), '{"schema": 1, "outc'),
    });
    expect(made).toMatchObject({ balances: true, totals: { selected: 1, unknown: 1 } });
    expect(at.measured.get('ObjectsUnreadable')).toBe(1);
  });

  it('of a digest does not keep a bounce from its reader', async () => {
    const at = desk([aReader('ada')]);
    at.ledger.items.set(`ada from#${yesterday}`, { state: 'sent', run } as unknown as LedgerItem);
    const tags = { reader: ['ada'], run: [run], digest: [Buffer.from(`from#${yesterday}`).toString('base64url')] };
    const event = {
      eventType: 'Bounce',
      mail: { messageId: 'm', timestamp: slot, tags },
      bounce: { bounceType: 'Permanent', bounceSubType: 'General', timestamp: slot },
    };
    const parsed = parseEvent(JSON.stringify(event));
    if (parsed.ok) await feedback(at, parsed.event);
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'suppressed' });
    expect(at.measured.get('RecordsUnreadable')).toBe(1);
  });

  it('of a reader keeps topics that may be theirs from being retired', async () => {
    const at = desk([]);
    at.clock.set('2026-01-01T00:00:00.000Z');
    for (const topic of ['own-theirs', 'own-nobodys']) await at.store.put(keys.customTopic(topic), '{}');
    at.clock.set('2026-03-02T07:31:00.000Z');
    damage(at, 'odd', { topics: ['own-theirs', '*'], state: 'asleep' });
    const { topics } = await retire(at, new Date('2026-03-02T08:00:00.000Z'));
    expect(topics).toEqual(['own-nobodys']);
  });
});
