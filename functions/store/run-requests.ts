import { z } from 'zod';
import type { ObjectStore } from '../core/ports.ts';
import { RunInput } from '../core/run.ts';
import { keys } from './keys.ts';
import { parseJson } from './parse-json.ts';
import { inOneLine, jsonProblem } from './plain-issues.ts';

const maxBytes = 1_000_000;

/** `requests/monday.json` → `monday`. */
const requestName = (key: string): string => key.slice(keys.requests.length).replace(/\.json$/i, '');

const Fields = z.record(z.string(), z.unknown());

/** A request for a run that an operator dropped. `reason` is a sentence for them. */
export type RunRequest =
  | { state: 'found'; etag: string; input: RunInput }
  | { state: 'missing' }
  | { state: 'unreadable'; etag: string; reason: string };

/** Parses a request, whose kind and id may be omitted because the object's name gives them. */
const parseRequest = (name: string, body: Buffer): { input: RunInput } | { reason: string } => {
  if (body.length > maxBytes) return { reason: `The object has more than ${maxBytes} bytes.` };
  const text = body.toString('utf8').replace(/^\uFEFF/, '');
  const problem = jsonProblem(text);
  if (problem) return { reason: `This is not JSON: ${problem}.` };
  const fields = Fields.safeParse(parseJson(Buffer.from(text)));
  if (!fields.success)
    return {
      reason: 'This is not a JSON object: it must look like {"topics": ["trade"], "addresses": ["name@news.example"]}.',
    };
  const input = RunInput.safeParse({ kind: 'request', id: name, ...fields.data });
  if (input.success) return { input: input.data };
  const isNamed = 'id' in fields.data || input.error.issues.every(({ path }) => path[0] !== 'id');
  return {
    reason: isNamed
      ? `This request cannot be carried out: ${inOneLine(input.error)}.`
      : 'The name of the object cannot name a run: use 1 to 60 letters, digits, hyphens and underscores, then .json, ' +
        'directly under requests/.',
  };
};

/** Reads the run that an object under `requests/` requests. */
export const readRunRequest = async (store: Pick<ObjectStore, 'get'>, key: string): Promise<RunRequest> => {
  const object = await store.get(key, { maxBytes: maxBytes + 1 });
  if (!object) return { state: 'missing' };
  const parsed = parseRequest(requestName(key), object.body);
  return 'input' in parsed
    ? { state: 'found', input: parsed.input, etag: object.etag }
    : { state: 'unreadable', reason: parsed.reason, etag: object.etag };
};
