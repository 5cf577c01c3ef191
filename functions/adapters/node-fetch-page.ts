import { lookup as resolve } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Credentials, FetchPage, PageAnswer, PageRequest } from '../core/ports.ts';
import { isPublicAddress } from './public-address.ts';

interface Resolved {
  address: string;
  family: number;
}

export interface FetchLimits {
  /** Bytes of a body, before and after decompression. */
  maxBytes: number;
  /** From the first look-up to the last byte, redirects included. Milliseconds. */
  milliseconds: number;
  maxRedirects: number;
}

const fetchLimits: FetchLimits = { maxBytes: 10_000_000, milliseconds: 30_000, maxRedirects: 5 };

/** What tests give so that their own server can be reached: nothing in the environment can. */
export interface Allowance {
  /** Addresses that may be connected to although they are not public, each with its ports. */
  reach?: (address: string, port: number) => boolean;
  /** Looks up the addresses of a host; by default as this machine does. */
  lookUp?: (host: string) => Promise<readonly Resolved[]>;
}

/** A reason to answer `refused` or `failed`, as a sentence without addresses that may hold secrets. */
class Unfetched extends Error {
  readonly outcome: 'refused' | 'failed';
  constructor(outcome: 'refused' | 'failed', reason: string) {
    super(reason);
    this.outcome = outcome;
  }
}

const refuse = (reason: string) => new Unfetched('refused', reason);
const fail = (reason: string) => new Unfetched('failed', reason);

const decoders: Record<string, () => Readable & NodeJS.WritableStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Reads a body, decompressed; fails as soon as it exceeds the limit, so that a few bytes cannot become many. */
const bodyOf = async (response: Readable, encoding: string, maxBytes: number): Promise<Buffer> => {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity');
  const [name] = names;
  if (names.length > 1 || (name !== undefined && !decoders[name]))
    throw fail('The answer is compressed in a way that is not supported.');
  const decoder = name === undefined ? undefined : decoders[name]!();
  const read: Readable = decoder ?? response;
  if (decoder) {
    response.on('error', (error) => decoder.destroy(error));
    response.pipe(decoder);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  let received = 0;
  if (decoder)
    response.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > maxBytes) decoder.destroy(fail(`The answer is longer than ${maxBytes} bytes.`));
    });
  for await (const chunk of read as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw fail(`The answer is longer than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '');

/** The addresses to connect to, each checked; none is looked up again when connecting. */
const checkedAddresses = async (url: URL, ports: readonly number[], allowance: Allowance): Promise<Resolved[]> => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse('It leads to something that is not a web address.');
  if (url.username || url.password) throw refuse('It leads to an address with a user name or password.');
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const host = bare(url.hostname);
  const literal = isIP(host);
  const found =
    literal > 0
      ? [{ address: host, family: literal }]
      : await (allowance.lookUp ?? ((name) => resolve(name, { all: true })))(host).catch(() => {
          throw fail(`The host ${host} cannot be found.`);
        });
  if (found.length === 0) throw fail(`The host ${host} cannot be found.`);
  const isReachable = ({ address }: Resolved) => allowance.reach?.(address, port) ?? false;
  // One private address among several is enough to refuse: the next connection might choose it.
  if (!found.every((one) => isPublicAddress(one.address) || isReachable(one)))
    throw refuse(`The host ${host} is in a private network.`);
  if (port !== 80 && port !== 443 && !ports.includes(port) && !found.every(isReachable))
    throw refuse(`Port ${port} is not allowed for this source.`);
  return [...found];
};

const headersOf = (raw: readonly string[]): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at]!.toLowerCase();
    // Values that may be lists are joined; of all others the first counts.
    if (headers[name] === undefined) headers[name] = raw[at + 1]!;
    else if (/^(cache-control|link|content-encoding)$/.test(name)) headers[name] += `, ${raw[at + 1]}`;
  }
  return headers;
};

interface Answered {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** One GET, to one of the given addresses and no other. */
const getOnce = (
  url: URL,
  {
    addresses,
    headers,
    maxBytes,
    signal,
  }: { addresses: Resolved[]; headers: Record<string, string>; maxBytes: number; signal: AbortSignal },
): Promise<Answered> => {
  const pinned: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, addresses);
    else done(null, addresses[0]!.address, addresses[0]!.family);
  };
  return new Promise((answer, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = send(url, { method: 'GET', headers, agent: false, lookup: pinned, signal, maxHeaderSize: 65_536 });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const given = headersOf(response.rawHeaders);
      const status = response.statusCode ?? 0;
      const isRedirect = status >= 300 && status < 400;
      if (isRedirect || Number(given['content-length']) > maxBytes) {
        sent.destroy();
        if (isRedirect) answer({ status, headers: given, body: Buffer.alloc(0) });
        else reject(fail(`The answer is longer than ${maxBytes} bytes.`));
        return;
      }
      bodyOf(response, given['content-encoding'] ?? '', maxBytes)
        .then((body) => answer({ status, headers: given, body }), reject)
        .finally(() => sent.destroy());
    });
    sent.end();
  });
};

const basicAuthorization = ({ user, password }: Credentials) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** What went wrong with a connection, in words; never the address, which may hold a secret. */
const faultInWords = (fault: Error & { code?: string }): string => {
  if (fault.code === 'ECONNREFUSED') return 'The server refuses the connection.';
  if (fault.code === 'ECONNRESET' || fault.message === 'aborted')
    return 'The connection ended before the answer was complete.';
  if (/CERT|TLS|SSL|ALTNAME/i.test(fault.code ?? ''))
    return `The certificate of the server is not valid (${fault.code}).`;
  if (fault.code?.startsWith('HPE_')) return 'The answer is not valid HTTP.';
  if (fault.code?.startsWith('Z_') || fault.code?.startsWith('ERR_')) return 'The compressed answer is damaged.';
  return `The server cannot be reached${fault.code ? ` (${fault.code})` : ''}.`;
};

/**
 * Fetches pages with Node's own HTTP client. Each host is looked up once and the connection pinned to the addresses that
 * were checked, so that a name that answers differently the second time gains nothing. Redirects are followed by hand,
 * each checked like the first address. Connections are not kept.
 */
export const nodeFetchPage = ({
  limits = fetchLimits,
  allowance = {},
}: {
  limits?: FetchLimits;
  allowance?: Allowance;
} = {}): FetchPage => {
  const follow = async (
    { url, headers, conditions, ports = [], credentials }: PageRequest,
    signal: AbortSignal,
  ): Promise<PageAnswer> => {
    const redirects: { status: number; to: string }[] = [];
    let hasLeft = false;
    for (let at = new URL(url); ; ) {
      const addresses = await checkedAddresses(at, ports, allowance);
      hasLeft ||= at.origin !== credentials?.origin;
      const asked = {
        ...headers,
        'accept-encoding': 'gzip, br',
        ...(conditions?.url === at.href && conditions.headers),
        ...(credentials && !hasLeft && { authorization: basicAuthorization(credentials) }),
      };
      signal.throwIfAborted();
      const {
        status,
        headers: given,
        body,
      } = await getOnce(at, { addresses, headers: asked, maxBytes: limits.maxBytes, signal });
      const { location } = given;
      if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return { outcome: 'answered', status, headers: given, body, url: at.href, redirects };
      if (redirects.length === limits.maxRedirects) throw fail(`It redirects more than ${limits.maxRedirects} times.`);
      if (location.length > 4000 || !URL.canParse(location, at.href)) throw fail('It redirects to an invalid address.');
      at = new URL(location, at);
      at.hash = '';
      redirects.push({ status, to: at.href });
    }
  };
  return async (request) => {
    if (!URL.canParse(request.url)) return { outcome: 'refused', reason: 'This is not a web address.' };
    const ended = new AbortController();
    const late = setTimeout(() => ended.abort(), limits.milliseconds);
    const timedOut = new Promise<never>((_, reject) => {
      ended.signal.addEventListener('abort', () =>
        reject(fail(`There was no complete answer within ${limits.milliseconds / 1000} seconds.`)),
      );
    });
    try {
      return await Promise.race([follow(request, ended.signal), timedOut]);
    } catch (fault) {
      if (fault instanceof Unfetched) return { outcome: fault.outcome, reason: fault.message };
      return { outcome: 'failed', reason: faultInWords(fault as Error) };
    } finally {
      clearTimeout(late);
    }
  };
};
