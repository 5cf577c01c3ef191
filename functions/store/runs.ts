import { z } from 'zod';
import { Instant } from '../core/article.ts';
import type { ObjectStore } from '../core/ports.ts';
import { type EditionRequest, EditionRequests, Plan, Receipt, Recipient, Report, type RunInput } from '../core/run.ts';
import { keys } from './keys.ts';
import { parseJson } from './parse-json.ts';
import { readStored, type Stored, valueIfFound, writeStored } from './stored.ts';

/** What a run writes: plan, recipients, editions to compile, receipts and its report. */

type Reading = Pick<ObjectStore, 'get'>;
type Writing = Pick<ObjectStore, 'put'>;

export const planKey = keys.plan;

export const readPlan = (store: Reading, run: string): Promise<Stored<Plan>> =>
  readStored(store, planKey(run), { schema: Plan, belongs: (plan) => plan.run === run });

export const writePlan = (store: Writing, plan: Plan): Promise<void> => writeStored(store, planKey(plan.run), plan);

/** The lines of one part of a run's recipients. Each is parsed separately, because one may be damaged. */
export const readRecipientLines = async (
  store: Reading,
  { run, part }: { run: string; part: number },
): Promise<{ state: 'found'; lines: string[]; key: string } | { state: 'missing'; key: string }> => {
  const key = keys.recipients(run, part);
  const object = await store.get(key);
  return object
    ? { state: 'found', lines: object.body.toString().trimEnd().split('\n'), key }
    : { state: 'missing', key };
};

/** One line of a part; undefined if it is damaged. */
export const parseRecipient = (line: string): Recipient | undefined =>
  Recipient.safeParse(parseJson(Buffer.from(line))).data;

/** Writes a part from lines made by `recipientLine`. */
export const writeRecipientLines = async (
  store: Writing,
  { run, part, lines }: { run: string; part: number; lines: readonly string[] },
): Promise<void> => {
  await store.put(keys.recipients(run, part), `${lines.join('\n')}\n`, { contentType: 'application/jsonl' });
};

export const recipientLine = (recipient: Recipient): string => JSON.stringify(recipient);

/** The editions that a group of a run must compile. */
export const readEditionRequests = (
  store: Reading,
  { run, group }: { run: string; group: number },
): Promise<Stored<EditionRequest[]>> => readStored(store, keys.editionGroup(run, group), { schema: EditionRequests });

export const writeEditionRequests = (
  store: Writing,
  { run, group }: { run: string; group: number },
  requests: readonly EditionRequest[],
): Promise<void> => writeStored(store, keys.editionGroup(run, group), requests);

/** The receipts of a chunk: the final one, and the one that was written while outcomes were still open. */
export const readReceipts = async (
  store: Reading,
  { run, chunk }: { run: string; chunk: string },
): Promise<{ final: Stored<Receipt>; open: Stored<Receipt> }> => {
  const belongs = (receipt: Receipt) => receipt.run === run && receipt.chunk === chunk;
  const final = await readStored(store, keys.receipt(run, chunk), { schema: Receipt, belongs });
  if (final.state === 'found') return { final, open: { state: 'missing' } };
  return { final, open: await readStored(store, keys.openReceipt(run, chunk), { schema: Receipt, belongs }) };
};

/** Writes a receipt as final if it is complete, otherwise as open. */
export const writeReceipt = (store: Writing, receipt: Receipt): Promise<void> => {
  const { run, chunk, complete } = receipt;
  return writeStored(store, complete ? keys.receipt(run, chunk) : keys.openReceipt(run, chunk), receipt);
};

/** How many chunks of a run have a final receipt. */
export const countReceipts = async (store: Pick<ObjectStore, 'list'>, run: string): Promise<number> => {
  let count = 0;
  for await (const _ of store.list({ prefix: keys.receipts(run) })) count++;
  return count;
};

export const readReport = (store: Reading, run: string): Promise<Stored<Report>> =>
  readStored(store, keys.report(run), { schema: Report });

/** Writes a report, as JSON and as text. */
export const writeReport = async (store: Writing, report: Report, text: string): Promise<void> => {
  await writeStored(store, keys.report(report.run), report);
  await store.put(keys.reportText(report.run), text, { contentType: 'text/plain; charset=utf-8' });
};

/** The runs that have written anything; with `start`, those whose names begin so. */
export async function* listRunNames(store: Pick<ObjectStore, 'folders'>, start = ''): AsyncGenerator<string> {
  for await (const folder of store.folders(keys.runsNamed(start))) yield folder.slice(keys.runs.length, -1);
}

export const hasReport = async (store: Pick<ObjectStore, 'head'>, run: string): Promise<boolean> =>
  (await store.head(keys.report(run))) !== undefined;

/** Stores an operator's request, so that the run is known from the start. Does nothing the second time. */
export const keepRequest = async (
  store: Pick<ObjectStore, 'head' | 'put'>,
  run: string,
  input: RunInput,
): Promise<void> => {
  if (!(await hasRequest(store, run))) await writeStored(store, keys.request(run), input);
};

export const hasRequest = async (store: Pick<ObjectStore, 'head'>, run: string): Promise<boolean> =>
  (await store.head(keys.request(run))) !== undefined;

/** Operators drop requests for runs as objects under this prefix. */
export const requestsPrefix = keys.requests;

const LatestRun = z.object({ schema: z.literal(1), at: Instant });

/** When the latest slot was planned; undefined if that is not known. */
export const readLatestRun = async (store: Reading): Promise<Instant | undefined> =>
  valueIfFound(await readStored(store, keys.latestRun, { schema: LatestRun }))?.at;

export const writeLatestRun = (store: Writing, at: Instant): Promise<void> =>
  writeStored(store, keys.latestRun, { schema: 1, at } satisfies z.infer<typeof LatestRun>);
