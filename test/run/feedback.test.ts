import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BreakerState, closedBreaker, recordTally, resetBreaker, type Tally } from '../../functions/core/breaker.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { meaningOf } from '../../functions/feedback/bounce.ts';
import { type Bounce, parseEvent } from '../../functions/feedback/event.ts';
import { feedback } from '../../functions/feedback/feedback.ts';
import { aMessage, aReader, type Desk, desk, itemOf, windowEnd, yesterday } from '../kit/run.ts';

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
const aBounce = (bounceType: string, bounceSubType: string, diagnosis: Record<string, unknown>) => ({
  bounce: { bounceType, bounceSubType, bouncedRecipients: [diagnosis], timestamp: '2026-03-02T07:32:00.000Z' },
});
const tell = async (at: Desk, told: unknown) => {
  const parsed = parseEvent(JSON.stringify(told));
  if (parsed.ok) await feedback(at, parsed.event);
};
/** What the breaker has counted of the last 24 hours. */
const counted = async (at: Desk) => {
  const { hours } = await at.breaker.record({ sends: 0 });
  const sum = (field: 'sends' | 'bounces' | 'complaints') => hours.reduce((all, each) => all + each[field], 0);
  return { sends: sum('sends'), bounces: sum('bounces'), complaints: sum('complaints') };
};
const complaint = { complaint: { complaintFeedbackType: 'abuse', timestamp: '2026-03-02T08:00:00Z' } };

describe('an event of SES', () => {
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

  describe('of a reader who moved', () => {
    const move = async (at: Desk, sameMailbox: boolean) =>
      at.readers.move((await at.readers.get('ada'))!, {
        to: (from) => ({ ...from, id: 'moved', address: 'ada@new.example' }),
        into: 'new',
        sameMailbox,
      });

    it('while their digest was under way, settles it where they are: it comes once', async () => {
      const at = desk([aReader('ada')]);
      const { send } = at.mailer;
      at.mailer.send = async (mail) => {
        await move(at, false);
        return send(mail);
      };
      await run(at);
      at.mailer.send = send;
      await tell(at, event(at, 'Send'));
      const recipients = [{ readerId: 'moved', from: yesterday, topics: ['rail', 'trade'] }];
      const message = aMessage({ run: 'slot-0745', recipients });
      const { outcomes } = await deliver(at, settings, { message, deadline: Number.POSITIVE_INFINITY });
      expect(outcomes).toMatchObject([{ outcome: 'skipped', reason: 'sent-by-another-run' }]);
      expect(at.inbox).toHaveLength(1);
      expect(at.readers.kept.get('moved')).toMatchObject({ coveredUntil: windowEnd });
    });

    it('a complaint unsubscribes them, and a bounce of the old address does not count for the new one', async () => {
      const [other, same] = [desk([aReader('ada')]), desk([aReader('ada')])];
      for (const at of [other, same]) {
        await run(at);
        await move(at, at === same);
        await tell(at, event(at, 'Bounce', bounce('Permanent', '2026-03-02T07:32:00.000Z')));
      }
      expect([other, same].map((at) => at.readers.kept.get('moved')?.state)).toEqual(['active', 'suppressed']);
      await tell(other, event(other, 'Complaint', complaint));
      expect(other.readers.kept.get('moved')?.state).toBe('left');
    });
  });

  it('a hard bounce suppresses at once', async () => {
    const at = desk([aReader('ada')]);
    await run(at);
    await tell(at, event(at, 'Bounce', bounce('Permanent', '2026-03-02T07:32:00.000Z')));
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'suppressed', due: null });
  });

  it.each([
    ['a hard bounce', 'Bounce', bounce('Permanent', '2026-03-02T07:32:00.000Z')],
    ['a complaint', 'Complaint', complaint],
  ])('%s of a guest keeps operators from mailing them again', async (_, kind, detail) => {
    const at = desk([]);
    await tell(at, event(at, kind, detail));
    expect(await at.optOuts.has('ada')).toBe(true);
    const other = desk([aReader('ada')]);
    await tell(other, event(other, kind, detail));
    expect(await other.optOuts.has('ada')).toBe(false);
  });

  it('the third soft bounce in two weeks suppresses; received twice it counts once; older ones are forgotten', async () => {
    const at = desk([aReader('ada')]);
    const state = () => at.readers.kept.get('ada')!.state;
    const days = ['2026-02-10', '2026-02-25', '2026-02-25', '2026-02-28'];
    for (const day of days) await tell(at, event(at, 'Bounce', bounce('Transient', `${day}T08:00:00.000Z`), day));
    expect(state()).toBe('active');
    await tell(at, event(at, 'Bounce', bounce('Transient', '2026-03-01T08:00:00.000Z'), 'last'));
    expect(state()).toBe('suppressed');
  });

  it('an automatic reply is not a bounce', async () => {
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

  it('an unsubscription through SES unsubscribes', async () => {
    const at = desk([aReader('ada')]);
    await tell(at, event(at, 'Subscription', { subscription: { newTopicPreferences: { unsubscribeAll: true } } }));
    expect(at.readers.kept.get('ada')!.state).toBe('left');
  });

  it('a rejection or a rendering failure changes no reader', async () => {
    const at = desk([aReader('ada')]);
    await tell(at, event(at, 'Reject', { reject: { reason: 'Bad content' } }));
    await tell(at, event(at, 'Rendering Failure', { failure: { errorMessage: 'no' } }));
    expect(at.readers.kept.get('ada')).toEqual(aReader('ada'));
  });

  it('comes in SNS’s envelope or without, and anything else is refused', () => {
    const bare = JSON.stringify(event(desk([]), 'Send'));
    expect(parseEvent(JSON.stringify({ Type: 'Notification', Message: bare }))).toEqual(parseEvent(bare));
    for (const bad of ['', '{}', '{"eventType":"Bounce"}', JSON.stringify({ Type: 'Notification', Message: '{' })])
      expect(() => parseEvent(bad)).toThrow('not an event of SES');
  });

  it('has the same result in any order and however often it is received', async () => {
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
        expect(await counted(at)).toMatchObject({ bounces: 0, complaints: 1 });
      }),
      { numRuns: 30 },
    );
  });
});

/** What SES may tell of one mail, each as the whole of what happened to it in words. */
const stories: Record<string, { events: [string, Record<string, unknown>][]; reader: string; counts: object }> = {
  'is on the account’s suppression list': {
    events: [['Bounce', aBounce('Permanent', 'OnAccountSuppressionList', { status: '5.1.1' })]],
    reader: 'suppressed',
    counts: { bounces: 0, complaints: 0 },
  },
  'bounced for good at SES’s own list of dead addresses': {
    events: [['Bounce', aBounce('Permanent', 'Suppressed', { status: '5.1.1' })]],
    reader: 'suppressed',
    counts: { bounces: 1, complaints: 0 },
  },
  'is refused for good, though SES calls it transient': {
    events: [['Bounce', aBounce('Transient', 'General', { status: '5.4.1', diagnosticCode: 'smtp; 550 5.4.1 no' })]],
    reader: 'suppressed',
    counts: { bounces: 1, complaints: 0 },
  },
  'was refused for its content': {
    events: [['Bounce', aBounce('Transient', 'ContentRejected', { status: '5.6.0', diagnosticCode: 'smtp; 554 no' })]],
    reader: 'active',
    counts: { bounces: 0, complaints: 0 },
  },
  'met a full mailbox': {
    events: [['Bounce', aBounce('Transient', 'MailboxFull', { status: '5.2.2', diagnosticCode: 'smtp; 552 5.2.2' })]],
    reader: 'active',
    counts: { bounces: 0, complaints: 0 },
  },
  'was complained about long ago, which the suppression list remembers': {
    events: [
      ['Complaint', { complaint: { complaintSubType: 'OnAccountSuppressionList', timestamp: '2026-03-02T08:00:00Z' } }],
    ],
    reader: 'suppressed',
    counts: { bounces: 0, complaints: 0 },
  },
  'was moved out of the spam folder': {
    events: [
      ['Complaint', { complaint: { complaintFeedbackType: 'not-spam', timestamp: '2026-03-02T08:00:00Z' } }],
      ['Delivery', {}],
    ],
    reader: 'active',
    counts: { bounces: 0, complaints: 0 },
  },
  'failed a mail server’s check of the sender': {
    events: [
      ['Complaint', { complaint: { complaintFeedbackType: 'auth-failure', timestamp: '2026-03-02T08:00:00Z' } }],
    ],
    reader: 'active',
    counts: { bounces: 0, complaints: 0 },
  },
  'was delivered, bounced after all, and was complained about': {
    events: [
      ['Send', {}],
      ['Delivery', {}],
      ['Bounce', aBounce('Permanent', 'NoEmail', { status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 unknown' })],
      ['Complaint', complaint],
    ],
    reader: 'suppressed',
    counts: { bounces: 1, complaints: 1 },
  },
  'was answered by a machine, and then its reader unsubscribed with SES': {
    events: [
      ['Bounce', aBounce('Transient', 'General', {})],
      ['Subscription', { subscription: { newTopicPreferences: { unsubscribeAll: true } } }],
    ],
    reader: 'left',
    counts: { bounces: 0, complaints: 0 },
  },
  'has a kind of event that SES may invent, and a kind of bounce': {
    events: [
      ['Quarantined', { quarantined: {} }],
      ['Bounce', aBounce('Lost', 'InSpace', {})],
    ],
    reader: 'active',
    counts: { bounces: 0, complaints: 0 },
  },
};

describe('what became of a mail', () => {
  it.each(Object.entries(stories))('that %s', async (_, { events, reader, counts }) => {
    const order = fc.shuffledSubarray([...events, ...events, ...events], { minLength: 3 * events.length });
    await fc.assert(
      fc.asyncProperty(order, fc.boolean(), async (told, isWrapped) => {
        const at = desk([aReader('ada')]);
        at.answers.push('accepted-and-lost');
        await run(at);
        for (const [kind, detail] of told) {
          const bare = event(at, kind, detail);
          await tell(at, isWrapped ? { Type: 'Notification', Message: JSON.stringify(bare) } : bare);
        }
        expect(at.readers.kept.get('ada')).toMatchObject({ state: reader });
        expect(await counted(at)).toMatchObject(counts);
        if (events.some(([kind]) => kind !== 'Quarantined' && kind !== 'Subscription'))
          expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'accepted', messageId: 'mail-1' });
      }),
      { numRuns: 12 },
    );
  });

  it('counts mails that were rejected for their content, and suppresses nobody for it', async () => {
    const at = desk([aReader('ada')]);
    const refusals = [
      aBounce('Transient', 'ContentRejected', { status: '5.6.1', diagnosticCode: 'smtp; 552 rejected' }),
      aBounce('Transient', 'AttachmentRejected', {}),
      aBounce('Transient', 'MessageTooLarge', { status: '5.3.4' }),
      aBounce('Transient', 'General', { status: '5.7.1', diagnosticCode: 'smtp; 550 5.7.1 listed by a blocklist' }),
      aBounce('Undetermined', 'Undetermined', { status: '4.7.0', diagnosticCode: 'smtp; 421 4.7.0 unusual rate' }),
    ];
    for (const [index, refusal] of refusals.entries()) await tell(at, event(at, 'Bounce', refusal, `mail-${index}`));
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'active', softBounces: [] });
    expect(at.measured.get('MailsRefused')).toBe(refusals.length);
  });

  it('before the reader confirmed the address is forgotten', async () => {
    const at = desk([aReader('ada', { confirmedAt: '2026-03-02T07:31:30.000Z' })]);
    await tell(at, event(at, 'Bounce', bounce('Permanent', '2026-03-02T07:32:00.000Z')));
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'active' });
    await tell(at, event(at, 'Complaint', complaint));
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'left' });
  });

  it('is written to the ledger with the window of its run if the tag cannot be read', async () => {
    const at = desk([aReader('ada')]);
    at.answers.push('accepted-and-lost');
    await run(at);
    const told = event(at, 'Send');
    await tell(at, {
      ...told,
      mail: { ...told.mail, tags: { ...told.mail.tags, to: [Buffer.from('2026-03-02').toString('base64url')] } },
    });
    expect(itemOf(at.ledger, 'ada')).toMatchObject({ state: 'accepted', window: { to: windowEnd } });
  });

  it('is read from an identity’s own notification too', async () => {
    const at = desk([aReader('ada')]);
    await run(at);
    const { eventType, ...rest } = event(at, 'Bounce', bounce('Permanent', '2026-03-02T07:32:00.000Z'));
    await tell(at, { notificationType: eventType, ...rest });
    expect(at.readers.kept.get('ada')).toMatchObject({ state: 'suppressed' });
  });

  it.each([
    ['5.1.1', 'smtp; 550 5.1.1 no such user', 'dead'],
    ['5.5.0', 'smtp; 550 mailbox unavailable', 'dead'],
    ['5.4.4', undefined, 'dead'],
    ['5.0.0', 'smtp; 452 4.2.2 over quota', 'soft'],
    ['4.4.7', 'smtp; 550 4.4.7 Message expired', 'soft'],
    ['5.2.2', 'smtp; 552 5.2.2 mailbox full', 'soft'],
    ['5.7.26', 'smtp; 550 5.7.26 unauthenticated', 'refused'],
    ['5.2.3', 'smtp; 552 5.2.3 too long', 'refused'],
    [undefined, undefined, 'reply'],
  ] as const)('with status %s and diagnosis %s is %s', (status, diagnosticCode, meaning) => {
    const { bounce: told } = aBounce('Transient', 'General', { status, diagnosticCode });
    expect(meaningOf(told as Bounce)).toBe(meaning);
  });
});

describe('the circuit breaker', () => {
  const now = '2026-03-02T08:00:00.000Z';
  const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
  const sends = (count: number, sentAt = now) => ({ sends: count, bounces: 0, complaints: 0, sentAt });
  const stoppedBy = (...tallies: Tally[]) =>
    tallies.reduce((state, tally) => recordTally(state, tally, now), closedBreaker).stopped;

  it('opens when more than 5 % of at least ten bounce', () => {
    let state = recordTally(closedBreaker, sends(1000), now);
    state = recordTally(state, { sends: 0, bounces: 50, complaints: 4 }, now);
    expect(state.stopped).toBeNull();
    expect(recordTally(state, { sends: 0, bounces: 1, complaints: 0 }, now).stopped).toEqual({
      at: now,
      reason: '51 of 1,000 mails of the last 24 hours bounced',
    });
    expect(recordTally(state, { sends: 0, bounces: 0, complaints: 1 }, now).stopped?.reason).toContain('complained');
    expect(stoppedBy(sends(20), { bounces: 9 })).toBeNull();
    expect(stoppedBy(sends(20), { bounces: 10 })).not.toBeNull();
  });

  it('opens when more than 0.1 % of at least five complain, and never for a few among many', () => {
    expect(stoppedBy(sends(20_000), { complaints: 2 })).toBeNull();
    expect(stoppedBy(sends(20_000), { complaints: 20 })).toBeNull();
    expect(stoppedBy(sends(20_000), { complaints: 21 })).not.toBeNull();
    expect(stoppedBy(sends(30), { complaints: 4 })).toBeNull();
    expect(stoppedBy(sends(30), { complaints: 5 })).not.toBeNull();
  });

  it('credits events to the hour of their mail, and forgets mails of yesterday with their events', () => {
    const yesterdays = sends(1000, hoursAgo(26));
    expect(stoppedBy(yesterdays, sends(100), { bounces: 900, sentAt: hoursAgo(26) })).toBeNull();
    expect(stoppedBy(sends(1000, hoursAgo(23)), { bounces: 900, sentAt: hoursAgo(23) })).not.toBeNull();
    expect(
      stoppedBy(sends(100, '2027-01-01T00:00:00.000Z'), { bounces: 10, sentAt: '2027-01-01T00:00:00.000Z' }),
    ).toEqual(stoppedBy(sends(100), { bounces: 10 }));
  });

  it('stays open until a person resets it, and then forgets what was sent before', async () => {
    const at = desk([]);
    await at.breaker.record({ sends: 0, bounces: 60, complaints: 0 });
    await at.breaker.record(sends(5000));
    expect(await at.breaker.stopped()).toMatchObject({ reason: '60 of 0 mails of the last 24 hours bounced' });
    at.clock.advance(1000);
    await at.breaker.reset();
    expect(await at.breaker.stopped()).toBeUndefined();
    await at.breaker.record({ bounces: 60, sentAt: '2026-03-02T07:30:59.000Z' });
    expect(await at.breaker.stopped()).toBeUndefined();
  });

  it('keeps a day of hours and no more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 * 90 }), { maxLength: 120 }), (minutes) => {
        let time = Date.parse(now);
        let state = closedBreaker;
        for (const minute of minutes) {
          time += minute * 60_000;
          state = recordTally(state, { sends: 1 }, new Date(time).toISOString());
          expect(state.hours.length).toBeLessThanOrEqual(25);
          for (const { hour } of state.hours) expect(time - Date.parse(hour)).toBeLessThan(25 * 3_600_000);
        }
      }),
    );
  });

  it('reads what an earlier version wrote, and stays open if its record cannot be read', () => {
    const blocks = [{ sends: 7, bounces: 1, complaints: 0 }];
    expect(BreakerState.parse({ blocks, stopped: null })).toEqual(closedBreaker);
    expect(BreakerState.parse({ blocks, stopped: { at: now, reason: 'many' } }).stopped?.reason).toBe('many');
    expect(BreakerState.parse({ hours: 'none', since: 4, stopped: null })).toEqual(closedBreaker);
    expect(BreakerState.parse({ hours: [], since: null, stopped: 'yes' }).stopped).not.toBeNull();
    expect(resetBreaker(now)).toMatchObject({ stopped: null });
  });

  /** A day of mails of which so many bounce and are complained about, as deliver and SES tell of it. */
  const aDay = async (
    mails: number,
    { bounces, complaints }: { bounces: number; complaints: number },
    seed: number,
  ) => {
    const at = desk([]);
    const mailOf = (index: number, kind: string, detail: object) => ({
      eventType: kind,
      mail: {
        messageId: `mail-${index}`,
        timestamp: '2026-03-02T07:30:00.000Z',
        tags: { reader: [`r${index}`], run: ['slot-0730'], digest: ['ZGlnZXN0'] },
      },
      ...detail,
    });
    const hard = aBounce('Permanent', 'General', { status: '5.1.1' });
    const events = [
      ...Array.from({ length: bounces }, (_, index) => mailOf(index, 'Bounce', hard)),
      ...Array.from({ length: complaints }, (_, index) => mailOf(bounces + index, 'Complaint', complaint)),
    ];
    const random = fc.sample(fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }), {
      seed,
      numRuns: 1,
    })[0]!;
    await at.breaker.record({ sends: mails });
    for (const told of random) await tell(at, told);
    return at;
  };

  it('stays closed for healthy mail at any volume, in whatever order its events come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8000 }), fc.nat(), async (mails, seed) => {
        const at = await aDay(
          mails,
          { bounces: Math.floor(mails * 0.04), complaints: Math.floor(mails * 0.0008) },
          seed,
        );
        expect(await at.breaker.stopped()).toBeUndefined();
        expect(await counted(at)).toMatchObject({ bounces: Math.floor(mails * 0.04) });
      }),
      { numRuns: 12 },
    );
  });

  it('opens for bad mail at any volume from a few dozen on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: 4000 }), fc.nat(), fc.boolean(), async (mails, seed, isSpam) => {
        const bad = isSpam
          ? { bounces: 0, complaints: Math.max(5, Math.ceil(mails * 0.002)) }
          : { complaints: 0, bounces: Math.ceil(mails * 0.1) };
        const at = await aDay(mails, bad, seed);
        expect(await at.breaker.stopped()).toBeDefined();
      }),
      { numRuns: 12 },
    );
  });

  it('counts a bounce once even if counting it failed at first', async () => {
    const at = desk([]);
    const record = at.breaker.record;
    let isBusy = true;
    const busy = {
      ...at,
      breaker: {
        ...at.breaker,
        record: async (tally: Tally) => {
          if (isBusy) throw new Error('busy');
          return record(tally);
        },
      },
    };
    const told = event(at, 'Bounce', aBounce('Permanent', 'General', { status: '5.1.1' }));
    const digest = { ...told, mail: { ...told.mail, tags: { digest: ['ZGlnZXN0'] } } };
    await expect(tell(busy, digest)).rejects.toThrow('busy');
    isBusy = false;
    await tell(busy, digest);
    await tell(busy, digest);
    expect(await counted(at)).toMatchObject({ bounces: 1 });
  });

  it('does not count mails to addresses that visitors typed', async () => {
    const at = desk([]);
    await at.breaker.record({ sends: 100 });
    const hard = aBounce('Permanent', 'General', { status: '5.1.1' });
    for (let stranger = 0; stranger < 60; stranger++) {
      const told = event(at, 'Bounce', hard, `confirmation-${stranger}`);
      await tell(at, { ...told, mail: { ...told.mail, tags: { notice: ['confirm'], reader: [`r${stranger}`] } } });
    }
    expect(await at.breaker.stopped()).toBeUndefined();
  });

  it('counts a message’s mails before SES’s events about them, and takes back those that were not sent', async () => {
    const at = desk([aReader('ada'), aReader('bo')]);
    const seen: number[] = [];
    const { send } = at.mailer;
    at.mailer.send = async (mail) => {
      seen.push((await counted(at)).sends);
      return send(mail);
    };
    at.answers.push('accepted', 'rejected');
    const recipients = ['ada', 'bo'].map((readerId) => ({ ...aMessage().recipients[0]!, readerId }));
    await deliver(at, settings, { message: aMessage({ recipients }), deadline: Number.POSITIVE_INFINITY });
    expect(seen).toEqual([2, 2]);
    expect(await counted(at)).toEqual({ sends: 1, bounces: 0, complaints: 0 });
  });
});
