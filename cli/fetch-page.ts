import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { largestFile } from './corpus-files.ts';
import { whyUnreachable } from './fault-sentences.ts';
import { OperationalError } from './operational-error.ts';

const fetchMilliseconds = 30_000;
const maxRedirects = 10;

/** The first match applies. XHTML is HTML, whatever else its type contains. */
const extensions: [RegExp, string][] = [
  [/html/, 'html'],
  [/json/, 'json'],
  [/rss|atom|xml/, 'xml'],
  [/markdown/, 'md'],
  [/text\/plain/, 'txt'],
];

/** Addresses of this machine or a private network, from IANA's special-purpose registries. */
const privateNetworks = new BlockList();
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
  ] as const),
])
  privateNetworks.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv6');

const isPrivate = (address: string) => {
  const [plain = ''] = address.split('%');
  return privateNetworks.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
};
const bare = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');
/** Whether a host names a private network without a look-up. */
const namesPrivate = (host: string) => (isIP(host) > 0 ? isPrivate(host) : /(^|\.)localhost\.?$/i.test(host));

export interface FetchOptions {
  /** Whether names and redirects may lead to a private network. */
  private: boolean;
  /** Looks up the addresses of a host; by default as this machine does. */
  addressesOf?: (host: string) => Promise<string[]>;
}

const lookedUp = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Rejects if a public address leads to a private network by its name or a redirect, because pages there are not published.
 * A host that the operator wrote as a private address or as localhost is allowed.
 */
const rejectPrivate = async (at: URL, meant: URL, { private: allowed, addressesOf = lookedUp }: FetchOptions) => {
  const host = bare(at);
  if (allowed || (host === bare(meant) && namesPrivate(host))) return;
  // If the name cannot be looked up, the connection will fail and say so.
  const addresses = isIP(host) > 0 ? [host] : await addressesOf(host).catch(() => []);
  const found = namesPrivate(host) ? host : addresses.find(isPrivate);
  if (found === undefined) return;
  const leads = at === meant ? 'leads' : `redirects to ${at.host}, which leads`;
  throw new OperationalError(`${meant.href} ${leads} to a private network (${found}). To allow that, add --private.`);
};

/** Reads the body of a response; rejects as soon as it exceeds the limit. */
const bodyOf = async (url: string, response: Response): Promise<Buffer> => {
  const tooLong = () => new OperationalError(`${url} returned more than ${largestFile} bytes.`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (Number(response.headers.get('content-length')) > largestFile) throw tooLong();
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > largestFile) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Fetches a page. Rejects with an OperationalError that names it if anything goes wrong. */
export const fetchPage = async (url: string, options: FetchOptions): Promise<{ body: Buffer; extension: string }> => {
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(fetchMilliseconds)]);
  const meant = new URL(url);
  let answered = false;
  try {
    let at = meant;
    for (let redirects = 0; ; redirects++) {
      await rejectPrivate(at, meant, options);
      const response = await fetch(at, { signal, redirect: 'manual' });
      answered = true;
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location === null) {
        if (!response.ok) throw new OperationalError(`${url} returned status ${response.status}.`);
        const type = response.headers.get('content-type')?.toLowerCase() ?? '';
        const extension = extensions.find(([pattern]) => pattern.test(type))?.[1] ?? 'html';
        return { body: await bodyOf(url, response), extension };
      }
      await response.body?.cancel();
      if (redirects === maxRedirects) throw new OperationalError(`${url} redirects more than ${maxRedirects} times.`);
      if (!URL.canParse(location, at.href)) throw new OperationalError(`${url} redirects to an invalid address.`);
      at = new URL(location, at);
      if (!/^https?:$/.test(at.protocol))
        throw new OperationalError(`${url} redirects to something that is not a web page.`);
      answered = false;
    }
  } catch (fault) {
    if (fault instanceof OperationalError) throw fault;
    const { name, cause = fault } = fault as Error;
    if (name === 'TimeoutError')
      throw new OperationalError(`${url} took longer than ${fetchMilliseconds / 1000} seconds.`);
    throw new OperationalError(
      `${url} ${answered ? 'did not load completely' : 'cannot be reached'}: ${whyUnreachable(cause as Error)}.`,
    );
  } finally {
    // A response that was not read to the end would keep its connection open.
    ended.abort();
  }
};
