import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a start must know of the one before it. */
export const State = z.object({
  /** What was run; another corpus, other topics or a replay is another story, which starts over. */
  about: z.object({ corpus: z.string(), topics: z.string().nullable(), days: z.number().nullable() }),
  /** Ports that were used, so that links in mails of earlier starts still lead somewhere. */
  port: z.number(),
  inboxPort: z.number(),
  /** Whether the sample readers have signed up. */
  readers: z.boolean(),
});
export type State = z.infer<typeof State>;

const fileOf = (data: string) => join(data, 'state.json');

/** Undefined where there was no start before, or none that got as far as keeping its state. */
export const readState = async (data: string): Promise<State | undefined> => {
  const text = await readFile(fileOf(data), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : State.parse(JSON.parse(text));
};

export const keepState = (data: string, state: State): Promise<void> =>
  writeFile(fileOf(data), `${JSON.stringify(state, undefined, 2)}\n`);
