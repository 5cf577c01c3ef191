import { setTimeout as sleep } from 'node:timers/promises';
import { GetSendQuotaCommand, type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer, SendOutcome } from '../core/ports.ts';
import type { Sender } from './lazy-client.ts';

/** SES rejects this mail and would reject it again. */
const rejections = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError']);
const throttles = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestThrottled']);
/** No connection was made, so nothing was sent. Searched for in the message, which the SDK keeps when it wraps errors. */
const neverSent = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/;

const propertyOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;

/**
 * What an error of SendRawEmail says about the mail. It may be sent again at once only if SES certainly did not accept
 * it; a lost answer, a time-out and an internal error leave that open.
 */
export const outcomeOf = (error: unknown): SendOutcome => {
  const name = String(propertyOf(error, 'name'));
  const reason = `${name}: ${String(propertyOf(error, 'message'))}`;
  const status = Number((propertyOf(error, '$metadata') as { httpStatusCode?: number } | undefined)?.httpStatusCode);
  if (throttles.has(name) || name === 'LimitExceededException')
    return /daily|24.hour/i.test(reason) || name === 'LimitExceededException'
      ? { outcome: 'quota-spent' }
      : { outcome: 'throttled' };
  if (rejections.has(name)) return { outcome: 'rejected', code: name, reason };
  if (neverSent.test(reason)) return { outcome: 'unavailable', reason };
  if (status === 503 || (status >= 400 && status < 500)) return { outcome: 'unavailable', reason };
  return { outcome: 'unknown', reason };
};

/**
 * SES by SendRawEmail. The client must not retry by itself (`maxAttempts: 1`): a retry after a lost answer is a second
 * mail. Events of the mails go where the configuration set says.
 */
export const sesMailer = ({
  client,
  configurationSet,
}: {
  client: Sender<SESClient>;
  configurationSet?: string | undefined;
}): Mailer => ({
  async send({ to, raw, tags }) {
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          Destinations: [to],
          RawMessage: { Data: raw },
          Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
          ConfigurationSetName: configurationSet,
        }),
      );
      return MessageId
        ? { outcome: 'accepted', messageId: MessageId }
        : { outcome: 'unknown', reason: 'SES gave no message id' };
    } catch (error) {
      const outcome = outcomeOf(error);
      // SES often names the address in its message, which ends up in logs, receipts and dead-letter queues.
      return 'reason' in outcome ? { ...outcome, reason: outcome.reason.replaceAll(to, 'the recipient') } : outcome;
    }
  },

  async quota() {
    const { Max24HourSend = 0, MaxSendRate = 1, SentLast24Hours = 0 } = await client.send(new GetSendQuotaCommand({}));
    return { max24Hour: Max24HourSend, maxPerSecond: Math.max(MaxSendRate, 0.1), sentLast24Hours: SentLast24Hours };
  },
});

const pauses = [200, 400, 600];

/**
 * For notifications that someone waits for while digests use the whole rate: if SES throttles, so that nothing was
 * sent, it is asked again for one to two seconds, which is as long as the visitor's answer takes anyway.
 */
export const patientMailer = (mailer: Mailer): Mailer => ({
  ...mailer,
  async send(mail) {
    for (const pause of pauses) {
      const outcome = await mailer.send(mail);
      if (outcome.outcome !== 'throttled') return outcome;
      await sleep((0.5 + Math.random()) * pause);
    }
    return mailer.send(mail);
  },
});
