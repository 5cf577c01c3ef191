import { describe, expect, it } from '@jest/globals';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { createApi } from '../../functions/api/api-app.ts';
import type { Problem } from '../../functions/api/problem.ts';
import type { Runs } from '../../functions/core/ports.ts';
import { keys } from '../../functions/store/keys.ts';
import { handClock } from '../kit/servers.ts';

const clock = handClock('2026-03-01T05:00:00.000Z');
const store = memoryObjectStore({ clock });
const topics = 'topics:\n  - id: trade\n    title: Trade\n    description: Ports\n    match: { any: [port] }\n';
const faults: unknown[] = [];
const refusing: Runs = {
  start: async () => {
    throw new Error('UnknownOperationException: the connection failed');
  },
  describe: async () => undefined,
};
const api = createApi({
  store,
  runs: refusing,
  clock,
  log: { info: () => {}, warn: () => {}, error: (_, fields) => void faults.push(fields) },
  compile: async () => undefined,
  siteUrl: 'https://broadsheet.test',
});
const post = (body: string, key = 'k') =>
  api.request('/api/digests', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body,
  });
const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': expect.stringContaining("default-src 'none'"),
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
};
const headersOf = ({ headers }: Response) => Object.fromEntries(headers);

describe('a call that is too large for the API', () => {
  const most = 250_000;
  const filled = (text: string, length: number) => text.repeat(length / text.length);

  it.each<[string, (length: number) => string]>([
    ['lists in lists', (length) => `{"topics":${filled('[', length / 2)}${filled(']', length / 2)}}`],
    ['objects in objects', (length) => `${filled('{"a":', length)}`],
    ['fields nobody knows', (length) => `{${Array.from({ length: length / 12 }, (_, n) => `"x${n}":1`).join()}}`],
    ['bad addresses', (length) => `{"topics":["trade"],"addresses":[${filled('"a",', length)}"a"]}`],
    ['readers without end', (length) => `{"topics":["trade"],"readerIds":[${filled('"a",', length)}"a"]}`],
    ['one long address', (length) => `{"topics":["trade"],"addresses":["${filled('a.', length)}@b.example"]}`],
    [
      'one long time',
      (length) => `{"topics":["trade"],"addresses":["a@b.example"],"window":{"from":"${filled('2', length)}"}}`,
    ],
    ['what is not JSON in the end', (length) => `{"topics":"${filled('a', length)}`],
  ])('is answered in time and briefly: %s', async (_, body) => {
    const cost = async (length: number) => {
      const times = [];
      for (let round = 0; round < 3; round++) {
        const before = process.threadCpuUsage();
        const answer = await post(body(length));
        const said = await answer.text();
        const { user, system } = process.threadCpuUsage(before);
        times.push((user + system) / 1000);
        expect(answer.status).toBe(400);
        expect(said.length).toBeLessThan(8000);
      }
      return Math.min(...times);
    };
    await cost(most / 4);
    const [half, whole] = [await cost(most / 2), await cost(most)];
    expect(whole).toBeLessThan(Math.max(100, 3 * half));
    expect(whole).toBeLessThan(500);
  });

  it('with a topic, a run or a time of ten thousand characters gets an error', async () => {
    await store.put(keys.topics, topics);
    const long = 'a'.repeat(10_000);
    for (const path of [`stories?topic=${long}`, `digests/${long}`, `stories?topic=trade&since=${long}`]) {
      const answer = await api.request(`/api/${path}`);
      expect([path.slice(0, 20), answer.status >= 400 && answer.status < 500]).toEqual([path.slice(0, 20), true]);
      expect((await answer.text()).length).toBeLessThan(1000);
    }
  });
});

describe('an answer of the API', () => {
  const digest = '{"topics":["trade"],"addresses":["a@b.example"]}';

  it.each<[number, () => Response | Promise<Response>]>([
    [200, () => api.request('/api/topics')],
    [400, () => post('{')],
    [400, () => api.request('/api/stories')],
    [404, () => api.request('/api/nothing')],
    [405, () => api.request('/api/topics', { method: 'DELETE' })],
    [413, () => post(`"${'x'.repeat(300_000)}"`)],
    [415, () => api.request('/api/digests', { method: 'POST', body: digest })],
    [422, () => post('{"topics":["trade"]}')],
    [500, () => post(digest)],
  ])('%i keeps browsers from making more of it, and is in our own words', async (status, ask) => {
    await store.put(keys.topics, topics);
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(headersOf(answer)).toMatchObject(guarded);
    if (status === 200) return;
    const { detail, errors = [] } = (await answer.json()) as Problem;
    for (const words of [detail, ...errors.map((error) => error.detail)])
      expect(words).not.toMatch(/Invalid|expected|received|Unexpected|Malformed|UnknownOperation|undefined/);
    expect(detail).toMatch(/^[A-Z].*\.$/s);
  });

  it('to a fault does not describe it; the log does', () => {
    expect(JSON.stringify(faults.map((fault) => String((fault as { error: Error }).error)))).toContain(
      'the connection failed',
    );
  });
});
