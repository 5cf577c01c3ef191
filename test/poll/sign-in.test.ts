import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryPollStates } from '../../functions/adapters/memory/memory-poll-states.ts';
import { nodeFetchPage } from '../../functions/adapters/node-fetch-page.ts';
import { secretsManagerCredentials } from '../../functions/adapters/secrets-manager-credentials.ts';
import type { SourceCredentials } from '../../functions/core/ports.ts';
import { Source } from '../../functions/core/source.ts';
import { poll } from '../../functions/poll/poll.ts';
import { listen } from '../../local/aws/listen.ts';
import { openCredentials, secretsEndpoint } from '../../local/aws/secrets-endpoint.ts';
import { handClock } from '../kit/servers.ts';

const feed = `<rss version="2.0"><channel><title>Harbour</title><item><title>Ferry sails again</title><guid>1</guid>
  <description>The ferry sails again on Tuesday, the harbour master said on Monday evening.</description></item></channel></rss>`;
const linking = (...links: string[]) =>
  `<rss version="2.0"><channel><title>Harbour</title>${links
    .map(
      (link) =>
        `<item><title>Ferry</title><link>${link}</link><guid>${link}</guid><description>Short.</description></item>`,
    )
    .join('')}</channel></rss>`;
const expected = `Basic ${Buffer.from('ada:p:ä s%').toString('base64')}`;
const arn = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:broadsheet-source-credentials';

describe('a source that asks for a user name and a password', () => {
  const asked: { host: string; path: string; headers: IncomingHttpHeaders }[] = [];
  const servers: Server[] = [];
  const clock = handClock('2026-03-02T07:30:00.000Z');
  let own = '';
  let other = '';
  let folder = '';
  let secrets: Awaited<ReturnType<typeof listen>>;
  let client: SecretsManagerClient;
  let credentials: SourceCredentials;

  const serve = async (): Promise<string> => {
    const server = createServer(({ url = '', headers }, answer) => {
      asked.push({ host: headers.host!, path: url, headers });
      const to: Record<string, string> = {
        '/moved': '/feed',
        '/away': `${other}/feed`,
        '/there-and-back': `${other}/back`,
        '/back': `${own}/feed`,
      };
      if (url === '/robots.txt') answer.writeHead(404).end();
      else if (to[url]) answer.writeHead(302, { location: to[url] }).end();
      else if (headers.authorization === expected && url === '/linking')
        answer.writeHead(200).end(linking(`${own}/page`, `${other}/page`));
      else if (headers.authorization === expected && url === '/page')
        answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>For subscribers: the ferry sails at noon.</p>');
      else if (headers.authorization === expected) answer.writeHead(200).end(feed);
      else answer.writeHead(401, { 'www-authenticate': 'Basic realm="harbour"' }).end('No.');
    });
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  beforeAll(async () => {
    own = await serve();
    other = await serve();
    folder = await mkdtemp(join(tmpdir(), 'broadsheet-sign-in-'));
    const text = openCredentials(join(folder, 'source-credentials.json'));
    const app = secretsEndpoint({
      arn: 'arn:other',
      secrets: { readerSecret: '', linkKeys: [] },
      credentials: { arn, text },
      canary: { arn: 'arn:canary', key: '' },
    });
    secrets = await listen({ app });
    const keys = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new SecretsManagerClient({ endpoint: secrets.url, region: 'us-east-1', credentials: keys });
    credentials = secretsManagerCredentials({ client, arn, clock });
    await credentials.write('harbour', { origin: own, user: 'ada', password: 'p:ä s%' });
  });
  afterAll(async () => {
    client.destroy();
    await secrets.stop();
    for (const server of servers) await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true });
  });

  /** Polls once; `kept` is everything that was stored and logged. */
  const pollOnce = async (path: string, fields: Partial<Source> = {}) => {
    asked.length = 0;
    const store = memoryObjectStore({ clock });
    const states = memoryPollStates();
    const logged: unknown[] = [];
    const note = (...line: unknown[]) => void logged.push(line);
    const reach = () => true;
    const { outcome } = await poll(
      {
        store,
        states,
        fetchPage: nodeFetchPage({ allowance: { reach } }),
        credentials,
        clock,
        log: { info: note, warn: note, error: note },
        metrics: { add: () => {} },
        random: () => 0,
        sleep: async () => {},
        siteUrl: 'https://news.example',
      },
      Source.parse({ id: 'harbour', url: `${own}${path}`, signIn: true, maxAgeDays: 3650, ...fields }),
    );
    const { state } = await states.get('harbour');
    const kept = JSON.stringify([[...store.objects].map(([key, { body }]) => [key, String(body)]), state, logged]);
    return { outcome, reason: state?.reason, kept };
  };
  const sentTo = () =>
    asked.map(({ host, path, headers }) => [`http://${host}` === own ? path : `other${path}`, headers.authorization]);

  it('gets them, and they are nowhere but in the secret store', async () => {
    const { outcome, kept } = await pollOnce('/feed');
    expect(outcome).toBe('feed');
    for (const secret of ['p:ä', expected, encodeURIComponent('p:ä s%')]) expect(kept).not.toContain(secret);
    expect((await stat(join(folder, 'source-credentials.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(folder, 'source-credentials.json'), 'utf8'))).toEqual({
      harbour: { origin: own, user: 'ada', password: 'p:ä s%' },
    });
  });

  it('gets them again where it redirects to itself', async () => {
    expect((await pollOnce('/moved')).outcome).toBe('feed');
    expect(sentTo()).toEqual([
      ['/moved', expected],
      ['/feed', expected],
    ]);
  });

  it('does not have them sent to another host, nor back to it by way of another', async () => {
    expect(await pollOnce('/away')).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('status 401') });
    expect(sentTo()).toEqual([
      ['/away', expected],
      ['other/feed', undefined],
    ]);
    expect((await pollOnce('/there-and-back')).outcome).toBe('failed');
    expect(sentTo()).toEqual([
      ['/there-and-back', expected],
      ['other/back', undefined],
      ['/feed', undefined],
    ]);
  });

  it('does not have them sent where its address in the file is changed to another host', async () => {
    expect((await pollOnce('/feed', { url: `${other}/feed` })).outcome).toBe('failed');
    expect(sentTo()).toEqual([['other/feed', undefined]]);
  });

  it('gets them for the pages of its items too, where they are at the same place', async () => {
    const { kept } = await pollOnce('/linking', { fullText: true });
    expect(sentTo().filter(([path]) => path?.endsWith('/page'))).toEqual([
      ['/page', expected],
      ['other/page', undefined],
    ]);
    expect(sentTo().filter(([path, authorization]) => path?.endsWith('robots.txt') && authorization)).toEqual([]);
    expect(kept).toContain('For subscribers: the ferry sails at noon.');
  });

  it('is not asked without them, and says so, where the secret store has none', async () => {
    expect(await pollOnce('/feed', { id: 'valley' } as Partial<Source>)).toMatchObject({ outcome: 'failed' });
    expect(asked).toEqual([]);
  });

  it('is not signed in to where the file does not say so', async () => {
    await pollOnce('/feed', { signIn: false });
    expect(sentTo()).toEqual([['/feed', undefined]]);
  });

  it('is found as soon as it is added, and is no name that every object has', async () => {
    const { read, write } = secretsManagerCredentials({ client, arn, clock });
    expect(await read('harbour')).toMatchObject({ user: 'ada' });
    const other = secretsManagerCredentials({ client, arn, clock });
    await other.write('valley', { origin: own, user: 'bea', password: 'x' });
    expect(await read('valley')).toMatchObject({ user: 'bea' });
    expect(await read('constructor')).toBeUndefined();
    await write('valley', undefined);
  });

  it('is a fault, which is retried, if the secret store cannot be read', async () => {
    const broken = secretsManagerCredentials({ client, arn: 'arn:missing', clock });
    const before = credentials;
    credentials = broken;
    await expect(pollOnce('/feed')).rejects.toThrow();
    credentials = before;
    await credentials.write('harbour', undefined);
    expect(await credentials.read('harbour')).toBeUndefined();
  });
});
