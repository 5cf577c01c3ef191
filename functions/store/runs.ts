import { Plan, Receipt, Recipient } from '../core/run.ts';
import { parseJson } from './parse-json.ts';

/** Reads a run's plan; undefined where the object is none, or that of another run. */
export const parsePlan = (run: string, body: Buffer): Plan | undefined => {
  const { data } = Plan.safeParse(parseJson(body));
  return data?.run === run ? data : undefined;
};

/** Reads the receipt of a run's chunk; undefined where the object is none, or that of another chunk. */
export const parseReceipt = ({ run, chunk }: { run: string; chunk: string }, body: Buffer): Receipt | undefined => {
  const { data } = Receipt.safeParse(parseJson(body));
  return data?.run === run && data.chunk === chunk ? data : undefined;
};
/** Reads a line of `keys.recipients`; undefined where it names no recipient. */
export const parseRecipient = (line: string): Recipient | undefined =>
  Recipient.safeParse(parseJson(Buffer.from(line))).data;
