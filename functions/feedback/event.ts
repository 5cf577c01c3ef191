import { z } from 'zod';
import type { Instant } from '../core/article.ts';
import { Malformed } from '../core/errors.ts';
import { inOneLine } from '../store/plain-issues.ts';

/** A time as SES writes it, with or without milliseconds, as an instant. */
const Moment = z.iso.datetime({ offset: true }).transform((text): Instant => new Date(text).toISOString());

const mail = z.object({
  messageId: z.string(),
  timestamp: Moment,
  tags: z.record(z.string(), z.array(z.string())).default({}),
});

/**
 * SES's event records, as far as they are needed.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export const SesEvent = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Send'), mail }),
  z.object({ eventType: z.literal('Delivery'), mail }),
  z.object({ eventType: z.literal('DeliveryDelay'), mail }),
  z.object({ eventType: z.literal('Open'), mail }),
  z.object({ eventType: z.literal('Click'), mail }),
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({
      bounceType: z.enum(['Undetermined', 'Permanent', 'Transient']).catch('Undetermined'),
      bounceSubType: z.string().default(''),
      bouncedRecipients: z
        .array(z.object({ status: z.string().optional(), diagnosticCode: z.string().optional() }))
        .default([]),
      timestamp: Moment,
    }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({
      complaintSubType: z.string().nullish(),
      complaintFeedbackType: z.string().nullish(),
      timestamp: Moment,
    }),
  }),
  z.object({ eventType: z.literal('Reject'), mail, reject: z.object({ reason: z.string().default('') }) }),
  z.object({
    eventType: z.literal('Rendering Failure'),
    mail,
    failure: z.object({ errorMessage: z.string().default('') }),
  }),
  z.object({
    eventType: z.literal('Subscription'),
    mail,
    subscription: z.object({ newTopicPreferences: z.object({ unsubscribeAll: z.boolean().default(false) }) }),
  }),
]);
export type SesEvent = z.infer<typeof SesEvent>;
export type Bounce = Extract<SesEvent, { eventType: 'Bounce' }>['bounce'];

/** A message of the queue: an event, or something else that SES and SNS send, which is ignored. */
export type Parsed = { ok: true; event: SesEvent } | { ok: false; ignored: string };

const known: ReadonlySet<string> = new Set(SesEvent.options.map(({ shape }) => shape.eventType.value));

const Wrapped = z.object({ Type: z.literal('Notification'), Message: z.string() });
const Confirmation = z.object({ Type: z.enum(['SubscriptionConfirmation', 'UnsubscribeConfirmation']) });
const OtherKind = z.object({
  eventType: z.string().refine((kind) => !known.has(kind)),
  mail: z.object({ messageId: z.string() }),
});
/** An identity's own notifications have this field; SES first sends one that says they are set up. */
const OfIdentity = z.looseObject({ notificationType: z.string() });
const setUp = 'AmazonSnsSubscriptionSucceeded';
/** SES's first message to a topic is plain text. */
const validated = /^\s*Successfully validated SNS topic\b/;

const parseText = (text: string): Parsed => {
  if (validated.test(text)) return { ok: false, ignored: 'SES validated the SNS topic' };
  const json: unknown = JSON.parse(text);
  const wrapped = Wrapped.safeParse(json);
  if (wrapped.success) return parseText(wrapped.data.Message);
  const confirmation = Confirmation.safeParse(json);
  if (confirmation.success) return { ok: false, ignored: confirmation.data.Type };
  const { data: ofIdentity } = OfIdentity.safeParse(json);
  if (ofIdentity?.notificationType === setUp) return { ok: false, ignored: setUp };
  const told = ofIdentity ? { eventType: ofIdentity.notificationType, ...ofIdentity } : json;
  const other = OtherKind.safeParse(told);
  if (other.success) return { ok: false, ignored: `event of the kind ${other.data.eventType}` };
  return { ok: true, event: SesEvent.parse(told) };
};

/** Reads a message of the queue: SES's own record, or SNS's envelope around it. Throws `Malformed`. */
export const parseEvent = (body: string): Parsed => {
  try {
    return parseText(body);
  } catch (cause) {
    const what = cause instanceof z.ZodError ? inOneLine(cause) : 'it is not JSON';
    throw new Malformed(`the message is not an event of SES: ${what}`, { cause });
  }
};
