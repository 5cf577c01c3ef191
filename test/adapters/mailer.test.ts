import { SESClient } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcomeOf, patientMailer, sesMailer } from '../../functions/adapters/ses-mailer.ts';
import { sesSender } from '../../functions/adapters/ses-sender.ts';
import type { Mailer } from '../../functions/core/ports.ts';
import type { Verdict } from '../../local/aws/ses.ts';
import { type Servers, startServers } from '../kit/servers.ts';

// The SDK makes the first request; later ones repeat it.
describe.each([
  ['when the SDK makes the request', false],
  ['when the request is repeated', true],
])('the mailer on SES, %s', (_, isRepeated) => {
  let servers: Servers;
  let client: SESClient;
  let mailer: Mailer;
  beforeAll(async () => {
    servers = await startServers();
    client = sesSender();
    mailer = sesMailer({ client });
  });
  afterAll(async () => {
    client.destroy();
    await servers.stop();
  });

  const send = async (verdict: Verdict) => {
    servers.ses.judge = () => 'accept';
    const client = sesSender();
    const mailer = sesMailer({ client });
    if (isRepeated) await mailer.send({ to: 'bob@example.org', raw: Buffer.from('Subject: First\r\n\r\n'), tags: {} });
    servers.ses.judge = () => verdict;
    const before = servers.outbox.mails.length;
    const raw = Buffer.from('From: desk@example.org\r\nTo: ada@example.org\r\nSubject: News\r\n\r\nNews.\r\n');
    const outcome = await mailer.send({ to: 'ada@example.org', raw, tags: { run: 'slot-1', reader: 'ada' } });
    client.destroy();
    return { outcome, mails: servers.outbox.mails.length - before };
  };

  it('returns the id of a mail that SES accepted, with its tags', async () => {
    const { outcome, mails } = await send('accept');
    expect(outcome).toEqual({ outcome: 'accepted', messageId: expect.any(String) });
    expect(mails).toBe(1);
    expect(servers.outbox.mails.at(-1)).toMatchObject({
      to: ['ada@example.org'],
      tags: { run: 'slot-1', reader: 'ada' },
    });
  });

  it.each([
    ['throttle', 'throttled', 0],
    ['quota-spent', 'quota-spent', 0],
    ['reject', 'rejected', 0],
    ['unavailable', 'unavailable', 0],
    ['lose-request', 'unknown', 0],
    ['accept-and-lose-answer', 'unknown', 1],
  ] as const)('maps %s to %s, and asks only once', async (verdict, outcome, mails) => {
    expect(await send(verdict)).toMatchObject({ outcome: { outcome }, mails });
  });

  it('asks again for a notification that was throttled, and for nothing else', async () => {
    const patient = patientMailer(mailer);
    const mail = { to: 'ada@example.org', raw: Buffer.from('Subject: Confirm\r\n\r\nYes?\r\n'), tags: {} };
    const verdicts: Verdict[] = ['throttle', 'throttle', 'accept'];
    const before = servers.outbox.mails.length;
    servers.ses.judge = () => verdicts.shift()!;
    expect(await patient.send(mail)).toMatchObject({ outcome: 'accepted' });
    verdicts.push('lose-request', 'accept');
    expect(await patient.send(mail)).toMatchObject({ outcome: 'unknown' });
    expect(servers.outbox.mails.length - before).toBe(1);
  });

  it('passes on why SES rejected a mail, but not its address', async () => {
    const fault = { name: 'MessageRejected', message: 'Email address is not verified: ada@example.org' };
    const refusing = { send: () => Promise.reject(fault) } as never;
    const outcome = await sesMailer({ client: refusing }).send({
      to: 'ada@example.org',
      raw: Buffer.alloc(1),
      tags: {},
    });
    const reason = 'MessageRejected: Email address is not verified: the recipient';
    expect(outcome).toEqual({ outcome: 'rejected', code: 'MessageRejected', reason });
  });

  it('knows that nothing was sent if there is no connection', async () => {
    const nobody = new SESClient({ maxAttempts: 1, endpoint: 'http://127.0.0.1:9' });
    const outcome = await sesMailer({ client: nobody }).send({ to: 'a@example.org', raw: Buffer.alloc(1), tags: {} });
    expect(outcome).toEqual({ outcome: 'unavailable', reason: expect.stringContaining('ECONNREFUSED') });
  });

  it.each([
    [{ name: 'TimeoutError', message: 'took too long' }, 'unknown'],
    [{ name: 'Error', code: 'ECONNRESET', message: 'reset' }, 'unknown'],
    [{ name: 'InternalFailure', message: '', $metadata: { httpStatusCode: 500 } }, 'unknown'],
    [{ name: 'AccountSendingPausedException', message: '', $metadata: { httpStatusCode: 400 } }, 'unavailable'],
    [{ name: 'AccessDenied', message: '', $metadata: { httpStatusCode: 403 } }, 'unavailable'],
    ['thrown text', 'unknown'],
  ])('maps %j to %s', (error, outcome) => {
    expect(outcomeOf(error).outcome).toBe(outcome);
  });

  it('returns SES’s limits', async () => {
    servers.ses.quota = { max24Hour: 200, maxPerSecond: 1 };
    expect(await mailer.quota()).toEqual({
      max24Hour: 200,
      maxPerSecond: 1,
      sentLast24Hours: servers.outbox.mails.length,
    });
  });
});
