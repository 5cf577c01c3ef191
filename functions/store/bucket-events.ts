import { z } from 'zod';

/** As much of S3's notification as is needed. What happened does not matter: ingest looks at the bucket itself. */
const Notification = z.object({ Records: z.array(z.unknown()), readAgain: z.literal(true).optional() });
const Told = z.object({ s3: z.object({ object: z.object({ key: z.string().min(1) }) }) });

/** What S3 sends once when notifications are turned on. */
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** Keys come written as in a web form: a space as `+`, other characters as their UTF-8 bytes. */
const keyOf = (written: string): string | undefined => {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

/**
 * The object keys that a queue message tells of, and how many of its records tell of none that can be read. `isRequest`: an
 * editor asks to read them again, though their bytes are known.
 */
export interface ObjectKeys {
  keys: string[];
  isRequest: boolean;
  malformed: number;
}

/** What a queue message tells of; undefined if it is not a notification of S3. A bad record costs no other. */
export const objectKeys = (body: string): ObjectKeys | undefined => {
  const message = parsed(body);
  if (TestEvent.safeParse(message).success) return { keys: [], isRequest: false, malformed: 0 };
  const { data } = Notification.safeParse(message);
  if (!data) return undefined;
  const keys = data.Records.flatMap((record) => {
    const told = Told.safeParse(record);
    return (told.success ? keyOf(told.data.s3.object.key) : undefined) ?? [];
  });
  return { keys, isRequest: data.readAgain ?? false, malformed: data.Records.length - keys.length };
};
