import { z } from 'zod';
import { LinkKeys } from './link.ts';

/** The product's secrets: the key that reader ids are derived with, and the keys that sign links. */
export const Secrets = z.object({ readerSecret: z.string().min(32), linkKeys: LinkKeys });
export type Secrets = z.infer<typeof Secrets>;
