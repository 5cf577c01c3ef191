import pMap from 'p-map';
import { describeFault } from '../core/errors.ts';
import { PollMessage } from '../core/source.ts';
import type { SourcesInForce } from '../store/sources.ts';
import { poll } from './poll.ts';
import type { PollPorts } from './poll-ports.ts';

const hostsAtOnce = 10;

const messageIn = (body: string): PollMessage | undefined => {
  try {
    return PollMessage.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
};

/**
 * Works off messages of the poll queue, one at a time for each host. Returns the messages that failed with their reasons.
 * A source that is no longer in the sources file is left alone.
 */
export const pollBatch = async (
  ports: PollPorts,
  messages: readonly { id: string; body: string }[],
  sources: () => Promise<SourcesInForce>,
): Promise<{ failed: ReadonlyMap<string, string> }> => {
  const failed = new Map<string, string>();
  const read = messages.map(({ id, body }) => ({ id, message: messageIn(body) }));
  for (const { id, message } of read) if (!message) failed.set(id, 'the message is not one of the poll queue');
  const sound = read.flatMap(({ id, message }) => (message ? [{ id, ...message }] : []));
  if (sound.length === 0) return { failed };
  const byId = new Map((await sources()).sources.map((source) => [source.id, source]));
  await pMap(
    Map.groupBy(sound, ({ host }) => host).values(),
    async (ofHost) => {
      for (const { id, source: name } of ofHost) {
        const source = byId.get(name);
        try {
          if (source) await poll(ports, source);
        } catch (error) {
          ports.log.error('a source could not be polled because of a fault', {
            event: 'poll.failed',
            source: name,
            error,
          });
          failed.set(id, `${name}: ${describeFault(error)}`);
        }
      }
    },
    { concurrency: hostsAtOnce },
  );
  return { failed };
};
