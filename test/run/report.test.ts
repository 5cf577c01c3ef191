import { describe, expect, it } from '@jest/globals';
import type { Metrics } from '../../functions/core/ports.ts';
import type { Plan } from '../../functions/core/run.ts';
import { ReportInput } from '../../functions/core/run.ts';
import { noWriting } from '../../functions/core/writer.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { report } from '../../functions/report/report.ts';
import { writeGroupWriting } from '../../functions/store/kept-answers.ts';
import { keys } from '../../functions/store/keys.ts';
import { writeGroupReview } from '../../functions/store/review.ts';
import { aMessage, aReader, type Desk, desk, silent, slot, windowEnd, yesterday } from '../kit/run.ts';

const settings = { leaseSeconds: 60, graceSeconds: 600, concurrency: 1 };
const recipients = ['ada', 'bo', 'cy', 'di', 'ed'].map((readerId, index) => ({
  readerId,
  from: yesterday,
  topics: index % 2 ? ['rail'] : ['rail', 'trade'],
}));
const measured: Record<string, number> = {};
const kinds: Record<string, string | undefined> = {};
const metrics: Metrics = {
  add: (name, _unit, value, dimensions) => {
    measured[name] = value;
    kinds[name] = dimensions?.Kind;
  },
};

const aPlan: Plan = {
  schema: 1,
  run: 'slot-0730',
  input: { kind: 'scheduled', slot },
  at: slot,
  to: windowEnd,
  plannedAt: slot,
  selected: 5,
  rescheduled: 1,
  editions: 2,
  groups: 2,
  parts: [{ part: 0, count: 5, due: slot }],
  chunkSize: 4,
  pace: 14,
  quotaLeft: 50_000,
};

const planned = async (at: Desk) => {
  await at.store.put(keys.plan('slot-0730'), JSON.stringify(aPlan));
  await at.store.put(keys.recipients('slot-0730', 0), recipients.map((each) => `${JSON.stringify(each)}\n`).join(''));
};
const reported = (at: Desk, state = {}) =>
  report({ ...at, log: silent, metrics }, ReportInput.parse({ run: 'slot-0730', state }));

describe('the report of a run', () => {
  it('balances, in total and per topic', async () => {
    const at = desk([aReader('ada'), aReader('bo'), aReader('cy', { state: 'left' }), aReader('di'), aReader('ed')]);
    await planned(at);
    at.answers.push('accepted', 'rejected', 'unknown');
    const message = aMessage({ recipients: recipients.slice(0, 4) });
    await deliver(at, settings, { message, deadline: Number.POSITIVE_INFINITY });
    const made = await reported(at);
    expect(made.totals).toEqual({ selected: 5, sent: 1, skipped: 1, failed: 1, deferred: 0, unknown: 2 });
    expect(made.balances).toBe(true);
    expect(made.topics.trade).toMatchObject({ selected: 3, sent: 1, skipped: 1, unknown: 1 });
    expect(made.reasons).toEqual({
      'skipped: left': 1,
      'failed: MessageRejected': 1,
      'unknown: no-answer': 1,
      'unknown: not-delivered': 1,
    });
    expect(made.chunks).toEqual({ total: 2, complete: 0, open: 1, missing: 1 });
    expect(measured).toMatchObject({ ReadersSent: 1, ReadersUnknown: 2, RunsNotBalanced: 0 });
  });

  it('reads well', async () => {
    const at = desk([aReader('ada'), aReader('bo'), aReader('cy'), aReader('di'), aReader('ed')]);
    await planned(at);
    await deliver(at, settings, {
      message: aMessage({ recipients: recipients.slice(0, 4) }),
      deadline: Number.POSITIVE_INFINITY,
    });
    await reported(at, { problem: { Error: 'States.Timeout', Cause: 'Dispatch took too long.' } });
    expect(at.store.objects.get(keys.reportText('slot-0730'))!.body.toString()).toBe(
      [
        'Run slot-0730 (scheduled)',
        'Digests for 2026-03-02T07:30:00.000Z, reported 2026-03-02T07:31:00.000Z',
        '',
        '5 selected = 4 sent + 0 skipped + 0 failed + 0 deferred + 1 unknown: balances',
        '2 editions; 1 paused readers moved to a later slot',
        '1 of 2 messages complete, 0 open, 1 without a receipt',
        'Ended early: States.Timeout. Dispatch took too long.',
        '',
        'topic         selected      sent   skipped    failed  deferred   unknown',
        'all                  5         4         0         0         0         1',
        'rail                 5         4         0         0         0         1',
        'trade                3         2         0         0         0         1',
        '',
        '         1  unknown: not-delivered',
        '',
        'ed  unknown  not-delivered',
        '',
      ].join('\n'),
    );
  });

  it('says how the editions stood with editors, however many groups compiled them', async () => {
    const at = desk([aReader('ada')]);
    await planned(at);
    await writeGroupReview(at.store, { run: 'slot-0730', group: 0 }, [
      { topic: 'trade', review: 'heldBack' },
      { topic: 'rail', review: 'approved' },
    ]);
    await writeGroupReview(at.store, { run: 'slot-0730', group: 1 }, [{ topic: 'trade', review: 'unreviewed' }]);
    await writeGroupReview(at.store, { run: 'slot-07300', group: 0 }, [{ topic: 'water', review: 'heldBack' }]);
    const { review, balances } = await reported(at);
    expect(review).toEqual({
      rail: { approved: 1, unreviewed: 0, heldBack: 0 },
      trade: { approved: 0, unreviewed: 1, heldBack: 1 },
    });
    expect(balances).toBe(true);
    const text = at.store.objects.get(keys.reportText('slot-0730'))!.body.toString();
    expect(text).toContain(
      'editions approved: 1 (rail)\neditions sent unreviewed: 1 (trade)\neditions held back for review: 1 (trade)\n',
    );
    await at.store.put(keys.groupReview('slot-0730', 1), '{"schema":1,');
    await reported(at);
    expect(measured.ObjectsUnreadable).toBe(1);
  });

  it('says so when recipients were lost', async () => {
    const at = desk([]);
    await planned(at);
    at.store.objects.delete(keys.recipients('slot-0730', 0));
    expect((await reported(at)).balances).toBe(false);
    expect(measured.RunsNotBalanced).toBe(1);
  });

  it.each([
    ['as planned', true, { kind: 'scheduled' }, 'scheduled'],
    ['as its input says, if its plan failed', false, { kind: 'reader', problem: { Error: 'Throttled' } }, 'reader'],
    ["an operator's, if its input says nothing", false, { problem: { Error: 'ZodError' } }, 'request'],
    ["an operator's, if its input says something else", false, { kind: 'weekly' }, 'request'],
  ])('counts a run under its kind: %s', async (_, isPlanned, state, kind) => {
    const at = desk([]);
    if (isPlanned) await planned(at);
    await reported(at, state);
    const ofRuns = Object.keys(kinds).filter((name) => kinds[name] !== undefined);
    expect(ofRuns).toEqual(expect.arrayContaining(['Runs', 'RunsNotBalanced', 'RunsEndedEarly']));
    expect([kinds.Runs, kinds.RunsNotBalanced, kinds.RunsEndedEarly]).toEqual([kind, kind, kind]);
    expect(kinds.ReadersSent).toBeUndefined();
  });

  it('is written even without a plan', async () => {
    const at = desk([]);
    const made = await reported(at, { problem: { Error: 'Throttled', Cause: 'DynamoDB' } });
    expect(made).toMatchObject({ kind: 'none', balances: true, problem: { error: 'Throttled' } });
    expect(at.store.objects.get(keys.reportText('slot-0730'))!.body.toString()).toContain(
      'nobody: the plan was not made',
    );
  });

  it('says in a line how the models of all groups fared, and nothing where none was asked', async () => {
    const at = desk([]);
    await planned(at);
    const textOf = () => at.store.objects.get(keys.reportText('slot-0730'))!.body.toString();
    await reported(at);
    expect(textOf()).not.toContain('briefs by a model');
    const tally = {
      ...noWriting(),
      asked: 4,
      stories: 3,
      extracts: 1,
      sentences: 7,
      refused: 2,
      tokens: 900,
      dollars: 0.002,
    };
    await writeGroupWriting(at.store, { run: 'slot-0730', group: 0 }, { ...tally, failures: { throttled: 1 } });
    await writeGroupWriting(
      at.store,
      { run: 'slot-0730', group: 1 },
      { ...noWriting(), extracts: 2, failures: { throttled: 2 } },
    );
    await reported(at);
    expect(textOf()).toContain(
      'briefs by a model: 3 of 6, 7 sentences, 2 refused; 4 requests, 900 tokens, $0.0020; without an answer: throttled 3\n',
    );
  });

  it('counts those whose receipt cannot be read as unknown, and continues with the others', async () => {
    const at = desk([aReader('ada'), aReader('bo'), aReader('cy'), aReader('di'), aReader('ed')]);
    await planned(at);
    await at.store.put(keys.receipt('slot-0730', '000000-0000'), '{"schema":1,');
    const message = aMessage({ chunk: '000000-0001', recipients: recipients.slice(4) });
    await deliver(at, settings, { message, deadline: Number.POSITIVE_INFINITY });
    const made = await reported(at);
    expect(made.totals).toMatchObject({ selected: 5, sent: 1, unknown: 4 });
    expect(made.reasons).toEqual({ 'unknown: receipt-unreadable': 4 });
    expect(made.balances).toBe(true);
    expect(measured.ObjectsUnreadable).toBe(1);
  });

  it('counts a recipient whose line cannot be read', async () => {
    const at = desk([aReader('ada')]);
    await planned(at);
    const lines = recipients.map((each) => JSON.stringify(each));
    lines[2] = '{"readerId":"cy","from":"yes';
    await at.store.put(keys.recipients('slot-0730', 0), `${lines.join('\n')}\n`);
    const made = await reported(at);
    expect(made.reasons).toEqual({ 'unknown: not-delivered': 4, 'unknown: recipient-unreadable': 1 });
    expect(made.balances).toBe(true);
  });

  it('is written if the plan cannot be read, and does not balance', async () => {
    const at = desk([]);
    await at.store.put(keys.plan('slot-0730'), '{"schema":1,');
    const made = await reported(at, { problem: { Error: 'Malformed', Cause: 'The plan cannot be read.' } });
    expect(made).toMatchObject({ balances: false, problem: { error: 'Malformed' } });
    expect(measured.ObjectsUnreadable).toBe(1);
  });
});
