import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../../cli/fault-sentences.ts';
import { type FetchOptions, fetchPage } from '../../cli/fetch-page.ts';

let site: Server;
let url: string;
let port: number;

beforeAll(async () => {
  site = createServer(({ url: path }, answer) => {
    const to = /^\/to\?(.*)$/.exec(path!)?.[1];
    if (to !== undefined) answer.writeHead(302, { location: decodeURIComponent(to) }).end('Moved.');
    else if (path === '/short') answer.writeHead(200, { 'content-length': '100' }).write('x', () => answer.destroy());
    else if (path === '/gzip') answer.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip at all');
    else answer.writeHead(200, { 'content-type': 'text/plain' }).end(`This is ${path}.`);
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  ({ port } = site.address() as AddressInfo);
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

const asked: string[] = [];
const named = (...addresses: string[]): FetchOptions => ({
  private: false,
  addressesOf: async (host) => {
    asked.push(host);
    return addresses;
  },
});
const reasonOf = (from: string, options: FetchOptions = { private: false }) =>
  fetchPage(from, options).then(
    () => 'none',
    (fault: Error) => {
      expect(sentenceOf(fault)).toBe(fault.message);
      return fault.message;
    },
  );
const to = (target: string) => `${url}/to?${encodeURIComponent(target)}`;

describe('a page that is imported', () => {
  it('is fetched from the given address and its redirects', async () => {
    const { body, extension } = await fetchPage(to('/news'), { private: false });
    expect([body.toString(), extension]).toEqual(['This is /news.', 'txt']);
    expect((await fetchPage(to(to('/far')), { private: false })).body.toString()).toBe('This is /far.');
    expect((await fetchPage(`http://localhost:${port}/by-name`, named('127.0.0.1'))).body.toString()).toContain(
      'by-name',
    );
  });

  it.each([
    ['127.0.0.1'],
    ['10.20.30.40'],
    ['172.31.255.255'],
    ['192.168.1.1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['0.0.0.0'],
    ['::1'],
    ['fd12::1'],
    ['fe80::1%eth0'],
    ['::ffff:10.0.0.1'],
    ['64:ff9b::a00:1'],
    ['192.0.2.1', '10.0.0.7'],
  ])('is not fetched if its name leads to %s', async (...addresses) => {
    const reason = await reasonOf('http://cms.example/news', named(...addresses));
    expect(reason).toMatch(
      /^http:\/\/cms\.example\/news leads to a private network \(.*\)\. To allow that, add --private\.$/,
    );
  });

  it('is fetched from a private network with --private', async () => {
    const private_ = { ...named('127.0.0.1'), private: true };
    expect((await fetchPage(to(`http://localhost:${port}/inside`), private_)).body.toString()).toBe('This is /inside.');
  });

  it.each([
    'http://127.0.0.2/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
    'http://2130706434/',
  ])('is not fetched through a redirect to %s', async (target) => {
    expect(await reasonOf(to(target))).toMatch(/redirects to \S+, which leads to a private network/);
  });

  it('has its host looked up again at each redirect', async () => {
    asked.length = 0;
    expect(await reasonOf(to('http://inner.example/x'), named('192.168.0.9'))).toContain('redirects to inner.example');
    expect(asked).toEqual(['inner.example']);
  });
});

describe('a page that cannot be fetched', () => {
  const raw = (bytes: string) =>
    new Promise<string>((resolve) => {
      const server = createSocketServer((socket) => {
        socket.on('error', () => {});
        socket.end(bytes);
      });
      server.listen(0, '127.0.0.1', async () => {
        const reason = await reasonOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        server.close();
        resolve(reason);
      });
    });

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'a blocked port',
      () => reasonOf('http://127.0.0.1:1/x'),
      /cannot be reached: this port belongs to another protocol/,
    ],
    ['another blocked port', () => reasonOf('http://127.0.0.1:6667/x'), /this port belongs to another protocol/],
    [
      'a redirect to a blocked port',
      () => reasonOf(to('http://127.0.0.1:25/')),
      /this port belongs to another protocol/,
    ],
    ['no server', () => reasonOf('http://127.0.0.1:54998/'), /cannot be reached: ECONNREFUSED 127\.0\.0\.1:54998\.$/],
    ['a server without HTTPS', () => reasonOf(url.replace('http:', 'https:')), /the HTTPS connection failed/],
    ['a redirect to a file', () => reasonOf(to('file:///etc/passwd')), /redirects to something that is not a web page/],
    ['a redirect to an invalid address', () => reasonOf(to('http://')), /redirects to an invalid address/],
    ['a truncated body', () => reasonOf(`${url}/short`), /did not load completely: /],
    [
      'damaged compression',
      () => reasonOf(`${url}/gzip`),
      /did not load completely: the compressed response is damaged/,
    ],
    ['another protocol', () => raw('220 mail.example ESMTP\r\n'), /cannot be reached: the response is not valid HTTP/],
    ['half a header', () => raw('HTTP/1.1 200 OK\r\nx'), /cannot be reached: /],
    ['an empty response', () => raw(''), /cannot be reached: /],
    [
      'an endless header',
      () => raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`),
      /response headers are too long/,
    ],
  ])('because of %s is reported with a reason in plain words', async (_, ask, reason) => {
    const said = await ask();
    expect(said).toMatch(reason);
    expect(said).toMatch(/^http\S+ .*\.$/);
    expect(said).not.toMatch(/fetch failed|HPE_|UND_ERR|terminated|other side|incorrect header|bad port|undefined/);
  });

  it('for going round in circles is given up', async () => {
    const round: Server = createServer((_, answer) => answer.writeHead(301, { location: '/round' }).end());
    await once(round.listen(0, '127.0.0.1'), 'listening');
    expect(await reasonOf(`http://127.0.0.1:${(round.address() as AddressInfo).port}/`)).toContain(
      'redirects more than 10 times',
    );
    round.closeAllConnections();
    round.close();
  });
});
