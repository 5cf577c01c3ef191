import { Hono } from 'hono';
import type { Clock } from '../../functions/core/ports.ts';
import type { Kept, Outbox } from './outbox.ts';
import { StorageFault } from './storage-fault.ts';

/** How the endpoint treats a send. `accept-and-lose-answer`: SES accepts the email, but the caller gets no response. */
export type Verdict =
  | 'accept'
  | 'throttle'
  | 'quota-spent'
  | 'reject'
  | 'unavailable'
  | 'lose-request'
  | 'accept-and-lose-answer';

/** One parsed SendRawEmail call. */
interface Submission {
  to: string[];
  raw: Buffer;
  tags: Record<string, string>;
  configurationSet: string | undefined;
}

interface Detail {
  eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint';
  [detail: string]: unknown;
}

/** An event record as SES publishes it to the destination of a configuration set. */
export interface SesEvent extends Detail {
  mail: { messageId: string; timestamp: string; source: string; destination: string[]; tags: Record<string, string[]> };
}

export interface SesOptions {
  clock: Clock;
  outbox: Outbox;
  /** Called if an email could not be stored; SES then returns that it is unavailable. */
  onStorageFault?: (fault: StorageFault) => void;
  /** Publishes the events of sends that name a configuration set. */
  publish: (event: SesEvent) => Promise<void>;
}

/** The endpoint, with the controls by which a test simulates faults of SES. */
export interface Ses {
  app: Hono<{ Bindings: { incoming?: { socket: { destroy(): void } } } }>;
  /** Decides how each send is treated; accepts everything unless replaced. */
  judge: (submission: Submission) => Verdict;
  quota: { max24Hour: number; maxPerSecond: number };
  /** While true, events are held back until `releaseEvents` publishes them. */
  holdEvents: boolean;
  releaseEvents(): Promise<void>;
  /** Publishes the events of an earlier email again, as if SES had just accepted it. */
  publishAgain(mail: Kept): Promise<void>;
}

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const answer = (action: string, result: string, request: string) =>
  `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>` +
  `<ResponseMetadata><RequestId>${request}</RequestId></ResponseMetadata></${action}Response>`;

const refusal = (type: 'Sender' | 'Receiver', code: string, message: string, request: string) =>
  `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${code}</Code>` +
  `<Message>${escaped(message)}</Message></Error><RequestId>${request}</RequestId></ErrorResponse>`;

const refusals = {
  throttle: ['Throttling', 'Maximum sending rate exceeded.', 400],
  'quota-spent': ['Throttling', 'Daily message quota exceeded.', 400],
  reject: ['MessageRejected', 'Email address is not verified.', 400],
  unavailable: ['ServiceUnavailable', 'The service is unable to handle the request.', 503],
} as const;

/** The values of `Name.member.1…` in an AWS Query body. */
const members = (form: URLSearchParams, name: string, field = ''): string[] => {
  const found: string[] = [];
  for (let index = 1; ; index++) {
    const value = form.get(`${name}.member.${index}${field}`);
    if (value === null) return found;
    found.push(value);
  }
};

const submission = (form: URLSearchParams): Submission => {
  const values = members(form, 'Tags', '.Value');
  return {
    to: members(form, 'Destinations'),
    raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
    tags: Object.fromEntries(members(form, 'Tags', '.Name').map((name, index) => [name, values[index] ?? ''])),
    configurationSet: form.get('ConfigurationSetName') ?? undefined,
  };
};

/** The name of the only configuration set. */
export const configurationSet = 'broadsheet';

const simulator = /^(success|bounce|complaint|suppressionlist|ooto)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

/**
 * What happens to an email that SES accepted, as in SES's mailbox simulator: every address delivers, except that bounce@
 * and suppressionlist@ bounce permanently, complaint@ is delivered and complained about, and ooto@ is delivered and
 * answered by an out-of-office reply, which SES reports as a transient bounce.
 */
const fate = (address: string, at: string): Detail[] => {
  const bounce = (bounceType: string, bounceSubType: string, diagnosis: Record<string, string>) => ({
    eventType: 'Bounce' as const,
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: address, ...diagnosis }],
      timestamp: at,
      feedbackId: `feedback-${at}`,
      reportingMTA: 'dsn; localhost',
    },
  });
  const delivery = {
    eventType: 'Delivery' as const,
    delivery: {
      timestamp: at,
      processingTimeMillis: 1,
      recipients: [address],
      smtpResponse: '250 2.0.0 OK',
      reportingMTA: 'localhost',
    },
  };
  const unknownUser = { action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' };
  switch (simulator.exec(address)?.[1]?.toLowerCase()) {
    case 'bounce':
      return [bounce('Permanent', 'General', unknownUser)];
    case 'suppressionlist':
      return [bounce('Permanent', 'Suppressed', unknownUser)];
    case 'ooto':
      return [delivery, bounce('Transient', 'General', {})];
    case 'complaint':
      return [
        delivery,
        {
          eventType: 'Complaint',
          complaint: {
            complainedRecipients: [{ emailAddress: address }],
            timestamp: at,
            feedbackId: `feedback-${at}`,
            userAgent: 'Amazon SES Mailbox Simulator',
            complaintFeedbackType: 'abuse',
          },
        },
      ];
    default:
      return [delivery];
  }
};

/** The events that SES publishes for an email sent with a configuration set, in order. */
const eventsOf = ({ messageId, at, from, to, tags }: Kept): SesEvent[] => {
  const mail = {
    timestamp: at,
    source: from,
    messageId,
    destination: to,
    tags: {
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [configurationSet],
      ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  };
  const fates = to.flatMap((address) => fate(address, at));
  return [{ eventType: 'Send' as const, send: {} }, ...fates].map((event) => ({ ...event, mail }));
};

/** Whether an email has events other than its delivery. */
export const hasFurtherEvents = ({ to, at }: Kept): boolean =>
  to.some((address) => fate(address, at).some(({ eventType }) => eventType !== 'Delivery'));

/**
 * A small SES for one machine: SendRawEmail and GetSendQuota of the AWS Query protocol. Accepted emails go to
 * the outbox only; their events are published as SES would.
 */
export const createSes = ({ clock, outbox, publish, onStorageFault }: SesOptions): Ses => {
  const held: SesEvent[] = [];
  const ses: Ses = {
    app: new Hono(),
    judge: () => 'accept',
    quota: { max24Hour: 50_000, maxPerSecond: 500 },
    holdEvents: false,
    async releaseEvents() {
      ses.holdEvents = false;
      for (const event of held.splice(0)) await publish(event);
    },
    async publishAgain(mail) {
      for (const event of eventsOf(mail)) await publish(event);
    },
  };
  let second = { at: 0, sent: 0 };
  const sentLast24Hours = () => {
    const now = clock.now().getTime();
    // Excludes emails dated in the future, from when the clock was ahead.
    return outbox.mails.filter(({ at }) => Date.parse(at) > now - 86_400_000 && Date.parse(at) <= now).length;
  };
  const tooFast = () => {
    const now = Math.floor(Date.now() / 1000);
    if (second.at !== now) second = { at: now, sent: 0 };
    return ++second.sent > ses.quota.maxPerSecond;
  };

  const accept = async ({ to, raw, tags, configurationSet: named }: Submission): Promise<string> => {
    const at = clock.now().toISOString();
    const kept = await outbox.keep({ at, to, raw, tags });
    const { messageId } = kept;
    if (named === undefined) return messageId;
    for (const event of eventsOf(kept)) {
      if (ses.holdEvents) held.push(event);
      else await publish(event);
    }
    return messageId;
  };

  ses.app.post('*', async (context) => {
    const request = crypto.randomUUID();
    const form = new URLSearchParams(await context.req.text());
    const action = form.get('Action') ?? '';
    context.header('content-type', 'text/xml');
    if (action === 'GetSendQuota') {
      const quota =
        `<Max24HourSend>${ses.quota.max24Hour}</Max24HourSend><MaxSendRate>${ses.quota.maxPerSecond}</MaxSendRate>` +
        `<SentLast24Hours>${sentLast24Hours()}</SentLast24Hours>`;
      return context.body(answer(action, quota, request));
    }
    if (action !== 'SendRawEmail')
      return context.body(refusal('Sender', 'InvalidAction', `No such action here: ${action}`, request), 400);

    const refuse = (why: keyof typeof refusals) => {
      const [code, message, status] = refusals[why];
      return context.body(refusal(status < 500 ? 'Sender' : 'Receiver', code, message, request), status);
    };
    const sent = submission(form);
    let verdict = ses.judge(sent);
    if (verdict === 'accept' && sentLast24Hours() >= ses.quota.max24Hour) verdict = 'quota-spent';
    if (verdict === 'accept' && tooFast()) verdict = 'throttle';
    if (verdict === 'accept-and-lose-answer') await accept(sent);
    if (verdict === 'accept-and-lose-answer' || verdict === 'lose-request') {
      context.env.incoming?.socket.destroy();
      return context.body(null);
    }
    if (verdict !== 'accept') return refuse(verdict);
    const messageId = await accept(sent).catch((fault) => {
      if (!(fault instanceof StorageFault)) throw fault;
      onStorageFault?.(fault);
      return undefined;
    });
    if (messageId === undefined) return refuse('unavailable');
    return context.body(answer(action, `<MessageId>${messageId}</MessageId>`, request));
  });
  return ses;
};
