import { z } from 'zod';
import { Story, type Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import { Decision } from './desk-decisions.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, writeStored } from './stored.ts';

/** What only editors see of a draft: the stories that a hold or a drop keeps out of it, written as they would be printed. */
const Withheld = z.object({ schema: z.literal(1), stories: z.array(z.object({ story: Story, decision: Decision })) });
export type WithheldStory = z.infer<typeof Withheld>['stories'][number];

export const readWithheld = (
  store: Pick<ObjectStore, 'get'>,
  { topic, window }: { topic: string; window: Window },
): Promise<Stored<z.infer<typeof Withheld>>> =>
  readStored(store, keys.draftWithheld(topic, window), { schema: Withheld });

export const writeWithheld = (
  store: Pick<ObjectStore, 'put'>,
  { topic, window }: { topic: string; window: Window },
  stories: readonly WithheldStory[],
): Promise<void> => writeStored(store, keys.draftWithheld(topic, window), { schema: 1, stories });
