import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closedBreaker, recordTally } from '../../functions/core/breaker.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { parseEvent } from '../../functions/feedback/event.ts';
import { feedback } from '../../functions/feedback/feedback.ts';
import { aMessage, aReader, type Desk, desk, itemOf, windowEnd } from './kit.ts';

const settings = { leaseSeconds: 60, graceSeconds: 600, concurrency: 1 };
const run = (at: Desk) => deliver(at, settings, { message: aMessage(), deadline: Number.POSITIVE_INFINITY });

/** An event of the desk's last mail, as SES writes it. */
const event = (at: Desk, eventType: string, detail: Record<string, unknown> = {}, messageId = 'mail-1') => {
  const tags = Object.fromEntries(
    Object.entries(at.inbox[0]?.tags ?? { reader: 'ada' }).map(([name, value]) => [name, [value]]),
  );
  return { eventType, mail: { timestamp: '2026-03-02T07:31:02.000Z', messageId, tags }, ...detail };
};
const bounce = (bounceType: string, timestamp: string) => ({
  bounce: { bounceType, bounceSubType: 'General', bouncedRecipients: [{ status: '4.2.2' }], timestamp },
});
const tell = (at: Desk, told: unknown) => feedback(at, parseEvent(JSON.stringify(told)));
const complaint = { complaint: { complaintFeedbackType: 'abuse', timestamp: '2026-03-02T08:00:00Z' } };

describe('what SES tells', () => {
  it.each(['Send', 'Delivery'])(
    'a %s event settles a mail whose answer was lost, and nobody sends it again',
    async (kind) => {
      const at = desk([aReader('ada')]);
      at.answers.push('accepted-and-lost');
      expect(await run(at)).toMatchObject({ complete: false });
      await tell(at, event(at, kind));
      expect(itemOf(at.ledger, 'ada')).toMatchObject({
        state: 'accepted',
        messageId: 'mail-1',
        window: { to: windowEnd },
      });
      expect(itemOf(at.ledger, 'ada')).toHaveProperty('stories.length', 3);
      expect(await run(at)).toMatchObject({ complete: true, outcomes: [{ outcome: 'sent', stories: 3 }] });
      expect(at.inbox).toHaveLength(1);
      expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd });
    },
  );

  it('a late event of a run counts for what that run mailed, though another has reserved since', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('accepted-and-lost', 'unknown');
    await run(at);
    at.clock.advance(11 * 60_000);
    const later = aMessage({ run: 'slot-0745', at: '2026-03-02T07:45:00.000Z', to: '2026-03-02T07:43:00.000Z' });
    await deliver(at, settings, { message: later, deadline: Number.POSITIVE_INFINITY });
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'unknown', run: 'slot-0745' });
    await tell(at, event(at, 'Send'));
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'accepted', run: 'slot-0730', window: { to: windowEnd } });
  });

  it('a hard bounce suppresses at once', async () => {
    const at = desk([aReader('ada')]);
    await run(at);
    await tell(at, event(at, 'Bounce', bounce('Permanent', '2026-03-02T07:32:00.000Z')));
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'suppressed', due: null });
  });

  it('the third soft bounce in two weeks suppresses; told twice it counts once; older ones are forgotten', async () => {
    const at = desk([aReader('ada')]);
    const state = () => at.readers.kept.get('ada')!.state;
    const days = ['2026-02-10', '2026-02-25', '2026-02-25', '2026-02-28'];
    for (const day of days) await tell(at, event(at, 'Bounce', bounce('Transient', `${day}T08:00:00.000Z`), day));
    expect(state()).toBe('active');
    await tell(at, event(at, 'Bounce', bounce('Transient', '2026-03-01T08:00:00.000Z'), 'last'));
    expect(state()).toBe('suppressed');
  });

  it('an automatic reply is no bounce', async () => {
    const at = desk([aReader('ada')]);
    const reply = {
      bounceType: 'Transient',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: 'a' }],
      timestamp: '2026-03-02T07:32:00Z',
    };
    await tell(at, event(at, 'Bounce', { bounce: reply }));
    expect(at.readers.kept.get('ada')!.softBounces).toEqual([]);
  });

  it('a complaint unsubscribes, and "not spam" does not', async () => {
    const at = desk([aReader('ada')]);
    await tell(
      at,
      event(at, 'Complaint', { complaint: { complaintFeedbackType: 'not-spam', timestamp: '2026-03-02T08:00:00Z' } }),
    );
    expect(at.readers.kept.get('ada')!.state).toBe('active');
    await tell(at, event(at, 'Complaint', complaint));
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'left', due: null });
  });

  it('an unsubscription through SES is one', async () => {
    const at = desk([aReader('ada')]);
    await tell(at, event(at, 'Subscription', { subscription: { newTopicPreferences: { unsubscribeAll: true } } }));
    expect(at.readers.kept.get('ada')!.state).toBe('left');
  });

  it('a refusal or a rendering failure changes nobody', async () => {
    const at = desk([aReader('ada')]);
    await tell(at, event(at, 'Reject', { reject: { reason: 'Bad content' } }));
    await tell(at, event(at, 'Rendering Failure', { failure: { errorMessage: 'no' } }));
    expect(at.readers.kept.get('ada')).toEqual(aReader('ada'));
  });

  it('comes by SNS in an envelope or bare, and anything else is refused', () => {
    const bare = JSON.stringify(event(desk([]), 'Send'));
    expect(parseEvent(JSON.stringify({ Type: 'Notification', Message: bare }))).toEqual(parseEvent(bare));
    for (const bad of ['', '{}', '{"eventType":"Bounce"}', JSON.stringify({ Type: 'Notification', Message: '{' })])
      expect(() => parseEvent(bad)).toThrow('not an event of SES');
  });

  it('ends the same in any order and however often it is told', async () => {
    const kinds = ['Send', 'Delivery', 'Bounce', 'Complaint'] as const;
    const detail = {
      Send: {},
      Delivery: {},
      Bounce: bounce('Transient', '2026-03-02T07:40:00.000Z'),
      Complaint: complaint,
    };
    const order = fc.shuffledSubarray([...kinds, ...kinds], { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(order, async (told) => {
        const at = desk([aReader('ada')]);
        at.answers.push('accepted-and-lost');
        await run(at);
        for (const kind of told) await tell(at, event(at, kind, detail[kind]));
        expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'accepted', messageId: 'mail-1' });
        expect(at.readers.kept.get('ada')).toMatchObject({ state: 'left', softBounces: ['2026-03-02T07:40:00.000Z'] });
        expect(await at.breaker.record({ sends: 0, bounces: 0, complaints: 0 })).toMatchObject({
          blocks: [{ bounces: 0, complaints: 1 }],
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('the circuit breaker', () => {
  const now = '2026-03-02T08:00:00.000Z';
  const sends = (count: number) => ({ sends: count, bounces: 0, complaints: 0 });

  it('opens on the 51st bounce or the second complaint in a thousand mails', () => {
    let state = recordTally(closedBreaker, sends(1000), now);
    state = recordTally(state, { sends: 0, bounces: 50, complaints: 1 }, now);
    expect(state.stopped).toBeNull();
    expect(recordTally(state, { sends: 0, bounces: 1, complaints: 0 }, now).stopped).toEqual({
      at: now,
      reason: '51 of the last 1,000 mails bounced',
    });
    expect(recordTally(state, { sends: 0, bounces: 0, complaints: 1 }, now).stopped?.reason).toContain('complained');
  });

  it('forgets what lies more than a thousand mails back', () => {
    let state = recordTally(closedBreaker, { sends: 0, bounces: 40, complaints: 1 }, now);
    for (let block = 0; block < 11; block++) state = recordTally(state, sends(100), now);
    state = recordTally(state, { sends: 0, bounces: 40, complaints: 1 }, now);
    expect(state.stopped).toBeNull();
  });

  it('stays open until a person resets it', async () => {
    const at = desk([]);
    await at.breaker.record({ sends: 0, bounces: 60, complaints: 0 });
    await at.breaker.record(sends(5000));
    expect(await at.breaker.stopped()).toMatchObject({ reason: '60 of the last 1,000 mails bounced' });
    await at.breaker.reset();
    expect(await at.breaker.stopped()).toBeUndefined();
  });

  it('remembers at least the last thousand mails and at most little more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 120 }), (batches) => {
        let state = closedBreaker;
        for (const batch of batches) state = recordTally(state, sends(batch), now);
        const kept = state.blocks.reduce((sum, block) => sum + block.sends, 0);
        const all = batches.reduce((sum, batch) => sum + batch, 0);
        expect(kept).toBeGreaterThanOrEqual(Math.min(all, 1000));
        expect(kept).toBeLessThan(1000 + 2 * 160);
        expect(state.blocks.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
