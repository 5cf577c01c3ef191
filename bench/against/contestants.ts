import type { Summariser } from './briefs.ts';
import { feedReaders } from './feeds.ts';
import { htmlMakers, messageMakers } from './messages.ts';

const summariser = (name: Summariser) => async () => (await import('./briefs.ts')).summariser(name);

/**
 * All that is compared. An opener is called in a process of its own with the file of the sample digest, loads what it needs there,
 * and returns the task that is measured. Broadsheet's comes first.
 */
export const contestants = {
  messages: messageMakers,
  rendering: htmlMakers,
  feeds: feedReaders(50),
  'small feeds': feedReaders(20),
  briefs: {
    Broadsheet: summariser('Broadsheet'),
    LexRank: summariser('LexRank'),
    TextRank: summariser('TextRank'),
    lead: summariser('lead'),
  },
};
export type Field = keyof typeof contestants;

/** Opens the task of a contestant. */
export const openTask = async (field: string, name: string, sample: string): Promise<() => unknown> => {
  const openers: Record<string, Record<string, (sample: string) => Promise<() => unknown>>> = contestants;
  const open = openers[field]?.[name];
  if (!open) throw new Error(`Unknown contestant in ${field}: ${name}.`);
  return open(sample);
};
