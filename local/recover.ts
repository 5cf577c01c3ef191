import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { dynamodbLedger } from '../functions/adapters/dynamodb-ledger.ts';
import { digestPrefix, readerPartition, tableKeys } from '../functions/adapters/dynamodb-table.ts';
import type { LedgerItem, LedgerKey } from '../functions/core/ledger.ts';
import { type Clock, instantOf, type Ledger, type ObjectStore } from '../functions/core/ports.ts';
import type { PlanOutput } from '../functions/core/run.ts';
import { parseStoredDigest } from '../functions/core/stored-digest.ts';
import { listManifests, manifestKey } from '../functions/store/manifests.ts';
import { readPlan, readReport } from '../functions/store/runs.ts';
import { valueIfFound } from '../functions/store/stored.ts';
import { announced, type LocalAws } from './aws/aws.ts';
import type { Ended } from './aws/executions.ts';
import type { Kept } from './aws/outbox.ts';
import { hasFurtherEvents } from './aws/ses.ts';

/** Queues are lost when a process ends, and a message of the feedback queue is tried for at most this long. */
const eventMilliseconds = 5 * 60_000;

/** Digests that are not settled in the ledger, with their keys. */
async function* openDigests(client: DynamoDBDocumentClient, table: string): AsyncGenerator<[LedgerKey, LedgerItem]> {
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      ConsistentRead: true,
      FilterExpression: 'begins_with(#sort, :digest) AND #state IN (:reserved, :unknown, :deferred, :failed)',
      ExpressionAttributeNames: { '#sort': tableKeys.sort, '#state': 'state' },
      ExpressionAttributeValues: {
        ':digest': digestPrefix,
        ':reserved': 'reserved',
        ':unknown': 'unknown',
        ':deferred': 'deferred',
        ':failed': 'failed',
      },
    },
  );
  for await (const { Items = [] } of pages)
    for (const item of Items) {
      const { data } = parseStoredDigest(item);
      const readerId = String(item[tableKeys.partition]).slice(readerPartition('').length);
      if (data) yield [{ readerId, digest: String(item[tableKeys.sort]).slice(digestPrefix.length) }, data];
    }
}

/** Releases a send that ended with its process before the email left, so that the next run may send at once. */
const release = async (ledger: Ledger, key: LedgerKey, item: LedgerItem, now: string): Promise<void> => {
  if (item.state !== 'reserved' && item.state !== 'unknown') return;
  const { run, window, at, attempts } = item;
  const base = { run, window, at, attempts, updatedAt: now };
  if (item.state === 'unknown') {
    // By the rules of the ledger, only a reservation can be released.
    const reserved = { ...base, state: 'reserved' as const, leaseUntil: now, stories: item.stories };
    if ((await ledger.move(key, item, reserved)).moved) await release(ledger, key, reserved, now);
  } else await ledger.move(key, item, { ...base, state: 'deferred', reason: 'interrupted' });
};

const tagsOf = ({ readerId, digest }: LedgerKey) =>
  JSON.stringify([readerId, Buffer.from(digest).toString('base64url')]);

/**
 * Makes the ledger agree with the outbox after a process was killed. The outbox holds every email that was sent, so SES's
 * events are repeated for each email that is not settled in the ledger; a send without an email in the outbox is released.
 * Must be called before anything is sent. `drained` resolves once the feedback function has no more events.
 */
export const settleSends = async (
  { outbox, ses, environment }: Pick<LocalAws, 'outbox' | 'ses' | 'environment'>,
  { clock, drained }: { clock: Clock; drained: () => Promise<void> },
): Promise<void> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const table = environment.TABLE!;
  const ledger = dynamodbLedger({ client, table });
  const mails = new Map<string, Kept>();
  for (const mail of outbox.mails)
    if (mail.tags.reader && mail.tags.digest) mails.set(JSON.stringify([mail.tags.reader, mail.tags.digest]), mail);

  for await (const [key] of openDigests(client, table)) {
    const mail = mails.get(tagsOf(key));
    if (mail) await ses.publishAgain(mail);
  }
  const since = Date.parse(outbox.mails.at(-1)?.at ?? '') - eventMilliseconds;
  for (const mail of outbox.mails)
    if (Date.parse(mail.at) >= since && hasFurtherEvents(mail)) await ses.publishAgain(mail);
  await drained();
  const now = instantOf(clock.now());
  for await (const [key, item] of openDigests(client, table))
    if (!mails.has(tagsOf(key))) await release(ledger, key, item, now);
  client.destroy();
};

/** A run that an earlier process finished and reported; undefined if there is none. */
export const endedRun = async (store: ObjectStore, run: string): Promise<Ended | undefined> => {
  const report = valueIfFound(await readReport(store, run));
  if (!report) return undefined;
  const plan = valueIfFound(await readPlan(store, run));
  return {
    input: plan?.input,
    startedAt: new Date(report.plannedAt ?? report.reportedAt),
    state: report.problem ? 'FAILED' : 'SUCCEEDED',
  };
};

/** What the Plan step of a run wrote before its process died; undefined if it wrote nothing. */
export const earlierPlan = async (store: ObjectStore, run: string): Promise<PlanOutput | undefined> => {
  const data = valueIfFound(await readPlan(store, run));
  return (
    data && {
      run,
      selected: data.selected,
      groups: Array.from({ length: data.groups }, (_, group) => ({ run, group })),
    }
  );
};

/**
 * Repeats the notifications for everything in the bucket and for deleted articles, because the queues ended with the
 * process. A notification that comes twice changes nothing.
 */
export const announceAgain = async ({ announce }: Pick<LocalAws, 'announce'>, store: ObjectStore): Promise<void> => {
  const present = new Set<string>();
  for (const prefix of Object.keys(announced))
    for await (const { key, etag, size } of store.list({ prefix })) {
      present.add(manifestKey(key));
      await announce({ key, created: { etag, size } });
    }
  for await (const { key, manifest } of listManifests(store))
    if (!present.has(key) && manifest.state === 'found' && !manifest.value.removed)
      await announce({ key: manifest.value.key });
};
