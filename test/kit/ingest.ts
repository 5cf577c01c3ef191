import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import type { Entry } from '../../functions/core/article.ts';
import { Entry as EntrySchema } from '../../functions/core/article.ts';
import type { LogEvent } from '../../functions/core/log-events.ts';
import type { Log, LogFields } from '../../functions/core/ports.ts';
import { type Ingested, ingest } from '../../functions/ingest/ingest.ts';
import { topicShelf } from '../../functions/ingest/topic-rules.ts';
import { keys } from '../../functions/store/keys.ts';
import { Manifest } from '../../functions/store/manifests.ts';
import { Rejected } from '../../functions/store/rejections.ts';
import { type HandClock, handClock } from './servers.ts';

/** Records what was logged, for tests that check it. */
const listeningLog = (): Log & { lines: { level: string; event: LogEvent }[] } => {
  const lines: { level: string; event: LogEvent }[] = [];
  const hear =
    (level: string) =>
    (_: string, { event }: LogFields) => {
      lines.push({ level, event });
    };
  return { lines, info: hear('info'), warn: hear('warn'), error: hear('error') };
};

/** Two topics, as publishers' texts in tests are about them. */
export const topicsYaml = `topics:
  - id: harbour
    title: Harbour
    match: { any: [harbour, ferry, quay] }
  - id: weather
    title: Weather
    match: { any: [storm, gale] }
`;

/** A newsroom in memory: a bucket, topics and the step, at nine o'clock on a Monday. */
export const newsroom = async (yaml: string = topicsYaml) => {
  const clock: HandClock = handClock('2026-03-02T09:00:00.000Z');
  const store = memoryObjectStore({ clock });
  const log = listeningLog();
  await store.put(keys.topics, yaml);
  const topics = topicShelf({ store, clock, log, freshSeconds: 0 });
  const ports = { store, clock, log, topics };
  const drop = async (name: string, body: Buffer | string): Promise<Ingested> => {
    await store.put(`articles/${name}`, body);
    return ingest(ports, { key: `articles/${name}` });
  };
  const remove = async (name: string): Promise<Ingested> => {
    await store.delete(`articles/${name}`);
    return ingest(ports, { key: `articles/${name}` });
  };
  const entriesUnder = (topic: string): Entry[] =>
    [...store.objects]
      .filter(([key]) => key.startsWith(keys.entries(topic)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { body }]) => EntrySchema.parse(JSON.parse(body.toString())));
  const stored = (key: string): unknown => {
    const found = store.objects.get(key);
    return found && JSON.parse(found.body.toString());
  };
  return {
    clock,
    store,
    log,
    topics,
    ports,
    drop,
    remove,
    entriesUnder,
    /** The texts under a topic, in order of arrival. */
    textsUnder: (topic: string) => entriesUnder(topic).map(({ article }) => article.text),
    rejected: (name: string): Rejected | undefined => {
      const found = stored(keys.rejected(`articles/${name}`));
      return found === undefined ? undefined : Rejected.parse(found);
    },
    manifest: (name: string) => Manifest.parse(stored(keys.ingested(`articles/${name}`))),
    /** Everything in the bucket except what publishers dropped. */
    snapshot: () =>
      new Map([...store.objects].filter(([key]) => !key.startsWith('articles/')).map(([key, { etag }]) => [key, etag])),
  };
};
