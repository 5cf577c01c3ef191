import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Allowance, nodeFetchPage } from '../../functions/adapters/node-fetch-page.ts';
import { isPublicAddress } from '../../functions/adapters/public-address.ts';
import { addressFault } from '../../functions/core/source.ts';

const privateAddresses = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.254',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.0.1',
  '169.254.169.254',
  '169.254.170.2',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.0.170',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.168.255.255',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '::ffff:8.8.8.8',
  '::ffff:0:127.0.0.1',
  '64:ff9b::127.0.0.1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::8.8.8.8',
  '2002:7f00:1::',
  '2002:a9fe:a9fe::1',
  '2001::1',
  '2001:db8::1',
  '2001:10::1',
  '2001:20::1',
  '3fff::1',
  '100::1',
  'fc00::1',
  'fd00:ec2::254',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'ff0e::1',
  '5f00::1',
  '4000::1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  'localhost',
  '',
  '1.2.3.4.5',
];

/** The same places as they may be written in an address. */
const disguises = [
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://0/',
  'http://0x7f.1/',
  'http://127.0.0.1./',
  'http://①②⑦.0.0.1/',
  'http://127。0。0。1/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fe80::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://3232235777/',
  'http://[fd00:ec2::254]/',
  'http://0251.0376.0251.0376/',
  'http://public.example@127.0.0.1/',
  'http://user:secret@public.example/',
  'http://private.example/',
  'http://private.example./',
  'http://mixed.example/',
  'http://mapped.example/',
  'ftp://public.example/',
  'file:///etc/passwd',
  'gopher://public.example/',
  'http://public.example:22/',
  'https://public.example:8443/',
  'data:text/plain,x',
  'http://',
  'not an address',
];

const names: Record<string, string[]> = {
  'public.example': ['93.184.215.14'],
  'private.example': ['10.1.2.3'],
  'private.example.': ['10.1.2.3'],
  'mixed.example': ['93.184.215.14', '192.168.1.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
};
const lookUp = async (host: string) => {
  if (!names[host]) throw new Error('unknown');
  return names[host].map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

describe('addresses that are not public', () => {
  it.each(privateAddresses)('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
    '64:ff9b::8.8.8.8',
  ])('but %s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('fetching', () => {
  const places: Record<string, (answer: import('node:http').ServerResponse) => void> = {
    '/gzip': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')),
    '/br': (answer) => answer.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('packed')),
    '/bomb': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
    '/twice': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('x'))),
    '/damaged': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
    '/large': (answer) => answer.writeHead(200).end(Buffer.alloc(200_000)),
    '/slow': (answer) => void answer.writeHead(200).write('x'),
    '/loop': (answer) => answer.writeHead(302, { location: '/loop' }).end(),
    '/inside': (answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    '/by-name': (answer) => answer.writeHead(301, { location: 'http://private.example/' }).end(),
    '/by-number': (answer) => answer.writeHead(307, { location: '//2130706433/' }).end(),
    '/file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/secret': (answer) => answer.writeHead(302, { location: 'http://a:b@public.example/' }).end(),
    '/cut': (answer) => {
      answer.writeHead(200, { 'content-length': '100' });
      answer.write('half');
      setTimeout(() => answer.destroy(), 5);
    },
  };
  const asked: { path: string; headers: import('node:http').IncomingHttpHeaders }[] = [];
  const server = createServer((request, answer) => {
    asked.push({ path: request.url!, headers: request.headers });
    const place = places[request.url!];
    if (place) place(answer);
    else answer.writeHead(200, { etag: '"é"', 'set-cookie': 'a=b' }).end('hello');
  });
  let port: number;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const limits = { maxBytes: 100_000, milliseconds: 20_000, maxRedirects: 5 };
  const ours: Allowance = { lookUp, reach: (address, at) => address === '127.0.0.1' && at === port };
  const get = (path: string, allowance = ours, milliseconds = limits.milliseconds) =>
    nodeFetchPage({ limits: { ...limits, milliseconds }, allowance })({
      url: `http://127.0.0.1:${port}${path}`,
      headers: { 'user-agent': 'x' },
    });

  it.each(disguises)('refuses %s, and says so without the address', async (url) => {
    const answer = await nodeFetchPage({ limits, allowance: { lookUp } })({ url, headers: {} });
    expect(answer).toMatchObject({ outcome: 'refused' });
    expect(JSON.stringify(answer)).not.toMatch(/secret/);
  });

  it('reaches its own machine only if that is given to the function', async () => {
    expect(await get('/', { lookUp })).toEqual({
      outcome: 'refused',
      reason: 'The host 127.0.0.1 is in a private network.',
    });
    expect(await get('/')).toMatchObject({ outcome: 'answered', status: 200, headers: { etag: '"é"' } });
  });

  it.each(['/inside', '/by-name', '/by-number', '/file', '/secret'])('refuses the redirect of %s', async (path) => {
    expect(await get(path)).toMatchObject({ outcome: 'refused' });
  });

  it('connects to the address that was checked, whatever the name says when it is asked again', async () => {
    let looked = 0;
    const rebinding: Allowance = {
      lookUp: async () => [{ address: looked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }],
      reach: ours.reach!,
    };
    const url = `http://rebinding.example:${port}/rebound`;
    const fetchPage = nodeFetchPage({ limits, allowance: rebinding });
    expect(await fetchPage({ url, headers: {} })).toMatchObject({ outcome: 'answered' });
    expect(looked).toBe(1);
    expect(asked.at(-1)).toMatchObject({ path: '/rebound', headers: { host: `rebinding.example:${port}` } });
    expect(await fetchPage({ url, headers: {} })).toMatchObject({ outcome: 'refused' });
  });

  it('reads what is compressed, within limits of size and time', async () => {
    for (const path of ['/gzip', '/br']) {
      const answer = await get(path);
      expect(answer.outcome === 'answered' && String(answer.body)).toBe('packed');
    }
    const reasons = await Promise.all(
      ['/bomb', '/large', '/slow', '/loop', '/twice', '/damaged', '/cut'].map((path) =>
        get(path, ours, path === '/slow' ? 300 : undefined),
      ),
    );
    expect(reasons.map((answer) => (answer.outcome === 'failed' ? answer.reason : answer))).toEqual([
      'The answer is longer than 100000 bytes.',
      'The answer is longer than 100000 bytes.',
      'There was no complete answer within 0.3 seconds.',
      'It redirects more than 5 times.',
      'The answer is compressed in a way that is not supported.',
      'The compressed answer is damaged.',
      'The connection ended before the answer was complete.',
    ]);
  });

  it('sends conditions to the address that they belong to only, and neither cookies nor referrer', async () => {
    const url = `http://127.0.0.1:${port}/feed`;
    const fetchPage = nodeFetchPage({ limits, allowance: ours });
    const headers = { 'if-none-match': '"é"' };
    await fetchPage({ url, headers: {}, conditions: { url, headers } });
    expect(asked.at(-1)!.headers['if-none-match']).toBe('"é"');
    await fetchPage({ url, headers: {}, conditions: { url: `${url}/other`, headers } });
    expect(asked.at(-1)!.headers['if-none-match']).toBeUndefined();
    expect(Object.keys(asked.at(-1)!.headers).sort()).toEqual(['accept-encoding', 'connection', 'host']);
  });
});

describe('the address of a source', () => {
  it.each([
    'ftp://a.example/',
    'feed.xml',
    'https://ada:secret@a.example/feed',
    'javascript:alert(1)',
    `https://a.example/${'x'.repeat(2000)}`,
  ])('cannot be %s', (address) => {
    expect(addressFault(address)).toMatch(/^[A-Z].*\.$/);
    expect(addressFault(address)).not.toMatch(/secret@/);
  });
});
