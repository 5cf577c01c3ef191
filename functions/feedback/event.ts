import { z } from 'zod';
import type { Instant } from '../core/article.ts';
import { Malformed } from '../core/errors.ts';

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
      bounceType: z.enum(['Undetermined', 'Permanent', 'Transient']),
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
    complaint: z.object({ complaintFeedbackType: z.string().nullish(), timestamp: Moment }),
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

const Wrapped = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** Reads an event from a queue's message: SES's own record, or SNS's envelope around it. Throws `Malformed`. */
export const parseEvent = (body: string): SesEvent => {
  try {
    const json: unknown = JSON.parse(body);
    const wrapped = Wrapped.safeParse(json);
    return SesEvent.parse(wrapped.success ? JSON.parse(wrapped.data.Message) : json);
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON';
    throw new Malformed(`the message is not an event of SES: ${what}`, { cause });
  }
};
