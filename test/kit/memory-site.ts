import type { Hono } from 'hono';
import PostalMime from 'postal-mime';
import { memoryCounters } from '../../functions/adapters/memory/memory-counters.ts';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import { memoryOptOuts } from '../../functions/adapters/memory/memory-opt-outs.ts';
import { memoryPollStates } from '../../functions/adapters/memory/memory-poll-states.ts';
import { memoryReaderStore } from '../../functions/adapters/memory/memory-reader-store.ts';
import { createApi } from '../../functions/api/api-app.ts';
import { compileGroup } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { Mailer, ObjectStore } from '../../functions/core/ports.ts';
import { readerId } from '../../functions/core/reader.ts';
import type { CompileItem } from '../../functions/core/run.ts';
import { createDesk } from '../../functions/desk/desk-app.ts';
import type { WebPorts } from '../../functions/web/app-context.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { newsroom } from './ingest.ts';
import { playSlot, renderOnce } from './slot-run.ts';
import { post, putLayouts, signUpForm } from './web.ts';

const siteUrl = 'https://news.example';

/** Keys that are the same in every test, so that two sites write the same links. */
const secrets = {
  readerSecret: 'the key of reader ids, as long as it must be',
  linkKeys: [{ id: 'a', secret: 'the key that signs links, as long as it must be' }],
};

const editors = [
  { name: 'Ines Moreau', address: 'ines@news.example' },
  { name: 'Tom Okafor', address: 'tom@news.example' },
];

/** The ports of a port's calls with each call noted: what is asked, and each object that a list or stream yields. */
const noting = <Port extends object>(port: Port, name: string, calls: string[]): Port =>
  new Proxy(port, {
    get: (target, method) => {
      const value: unknown = Reflect.get(target, method);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        const [first] = given;
        calls.push(`${name}.${String(method)} ${typeof first === 'string' ? first : JSON.stringify(first)}`);
        const answer: unknown = value.apply(target, given);
        if (!(answer as AsyncIterable<{ key?: string }> | undefined)?.[Symbol.asyncIterator]) return answer;
        return (async function* () {
          for await (const one of answer as AsyncIterable<{ key?: string }>) {
            calls.push(`${name}.${String(method)} yields ${one.key}`);
            yield one;
          }
        })();
      };
    },
  });

/**
 * The whole product in memory, with a clock that stands still and ids that are counted, so that two sites on which the same
 * happens answer with the same bytes. `calls` is what the pages, feeds, API and runs asked of their ports.
 */
export const openMemorySite = async (topics?: string) => {
  const room = await newsroom(topics);
  const { store, clock } = room;
  await putLayouts(store);
  const calls: string[] = [];
  const logged: string[] = [];
  const note = (message: string, fields: object) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log = { info: note, warn: note, error: note };
  const mails: { to: string; raw: string }[] = [];
  const ledger = memoryLedger();
  let ids = 0;
  const mailer: Mailer = {
    send: async ({ to, raw }) => {
      mails.push({ to, raw: raw.toString('latin1') });
      return { outcome: 'accepted', messageId: `mail-${mails.length}` };
    },
    quota: async () => ({ max24Hour: 50_000, maxPerSecond: 14, sentLast24Hours: 0 }),
  };
  const asked = noting(store as ObjectStore, 'store', calls);
  const ports = {
    store: asked,
    readers: noting(memoryReaderStore(ledger, clock), 'readers', calls),
    ledger: noting(ledger, 'ledger', calls),
    optOuts: noting(memoryOptOuts(), 'optOuts', calls),
    counters: noting(memoryCounters(), 'counters', calls),
    mailer,
    runs: { start: async () => 'started' as const, describe: async () => undefined },
    clock,
    log,
    newId: () => `id-${++ids}`,
    secrets: async () => secrets,
    settings: {
      siteUrl,
      productName: 'Broadsheet',
      postalAddress: '12 Quay Street',
      zone: 'UTC',
      answerMilliseconds: 0,
      keepMilliseconds: 60_000,
      bodyMilliseconds: 2000,
    },
  } satisfies WebPorts;
  const compileIn = (on: ObjectStore) => (item: CompileItem) =>
    compileGroup(
      { store: on, render: (input) => renderOnce({ ...input, siteUrl }), log, metrics: { add: () => {} } },
      { ...item, settings: Settings.parse({}) },
    );
  /** New ones cache nothing yet, as the first request to an instance finds them. */
  const newApp = () => createApp(ports);
  const apiPorts = { ...ports, siteUrl, compile: compileIn(asked) };
  /** The desk over a store, which a test may have stopped at any of its calls. */
  const deskOn = (on: ObjectStore) =>
    createDesk({
      ...ports,
      store: on,
      compile: compileIn(on),
      pollStates: memoryPollStates(),
      readerCounts: { active: async () => 1 },
      ingestQueue: { send: async () => 1 },
      settings: { ...ports.settings, editors },
    });
  const lastMail = async (to: string) => {
    const mail = mails.findLast((one) => one.to === to);
    if (!mail) throw new Error(`no mail to ${to}`);
    return PostalMime.parse(Buffer.from(mail.raw, 'latin1'));
  };
  const linkTo = async (to: string, page: string): Promise<string> =>
    new RegExp(`href="${siteUrl}(${page}[^"]+)"`).exec((await lastMail(to)).html!)![1]!;

  return {
    ...room,
    newApp,
    newApi: () => createApi(apiPorts) as unknown as Hono,
    deskOn,
    ports,
    calls,
    logged,
    mails,
    linkKeys: secrets.linkKeys,
    editors,
    idOf: (address: string) => readerId(address, secrets.readerSecret),
    lastMail,
    linkTo,
    playSlot: (at: string, how: Parameters<typeof playSlot>[2] & { through?: ObjectStore } = {}) =>
      playSlot({ ...ports, ...(how.through && { store: how.through }) }, at, how),
    /** Signs a reader up and confirms. */
    subscribe: async (address: string, choices: Record<string, string | string[]>) => {
      const app = newApp();
      await post({ app }, '/subscribe', signUpForm(address, choices));
      await post({ app }, await linkTo(address, '/confirm/'), {});
    },
    /** Signs an editor in: the headers of their requests, and the token of their forms. */
    signIn: async (editor = editors[0]!) => {
      const desk = deskOn(store);
      await post({ app: desk as unknown as Hono }, '/desk/sign-in', { address: editor.address });
      const answer = await post({ app: desk as unknown as Hono }, await linkTo(editor.address, '/desk/sign-in/'), {});
      const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
      const page = await desk.request('/desk/audit', { headers: { cookie } });
      return { cookie, token: /name="token" value="([^"]+)"/.exec(await page.text())![1]! };
    },
  };
};
export type MemorySite = Awaited<ReturnType<typeof openMemorySite>>;
