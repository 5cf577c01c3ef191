import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { largestFile } from './corpus-files.ts';
import { whyUnreachable } from './fault-sentences.ts';
import { OperationalError } from './operational-error.ts';

const fetchMilliseconds = 30_000;
const maxRedirects = 10;

/** The first that fits. XHTML is HTML, whatever else its type says. */
const extensions: [RegExp, string][] = [
  [/html/, 'html'],
  [/json/, 'json'],
  [/rss|atom|xml/, 'xml'],
  [/markdown/, 'md'],
  [/text\/plain/, 'txt'],
];

/** Addresses that lead to this machine or a network of one's own: IANA's special-purpose registries. */
const ownNetworks = new BlockList();
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
  ownNetworks.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  ownNetworks.addSubnet(network, bits, 'ipv6');

const isOwn = (address: string) => {
  const [plain = ''] = address.split('%');
  return ownNetworks.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
};
const bare = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');
/** Whether a host says by itself that it is in a network of one's own. */
const saysOwn = (host: string) => (isIP(host) > 0 ? isOwn(host) : /(^|\.)localhost\.?$/i.test(host));

export interface FetchOptions {
  /** Whether names and redirects may lead into a network of one's own. */
  private: boolean;
  /** Looks up a host's addresses; the machine's own way unless given. */
  addressesOf?: (host: string) => Promise<string[]>;
}

const lookedUp = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Keeps an address of the world from leading into the operator's own network, by its name or by a redirect: what lies
 * there is not published. A host that was written as an address of that network, or as localhost, was meant.
 */
const keepOut = async (at: URL, meant: URL, { private: allowed, addressesOf = lookedUp }: FetchOptions) => {
  const host = bare(at);
  if (allowed || (host === bare(meant) && saysOwn(host))) return;
  // A name that cannot be looked up is the connection's to report.
  const addresses = isIP(host) > 0 ? [host] : await addressesOf(host).catch(() => []);
  const own = saysOwn(host) ? host : addresses.find(isOwn);
  if (own === undefined) return;
  const leads = at === meant ? 'leads' : `redirects to ${at.host}, which leads`;
  throw new OperationalError(`${meant.href} ${leads} into a private network (${own}). Add --private if that is meant.`);
};

/** The body that an address answers with, of which no more is taken than may be imported. */
const bodyOf = async (url: string, response: Response): Promise<Buffer> => {
  const tooLong = () => new OperationalError(`${url} gives more than ${largestFile} bytes.`);
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

/** A page; rejects with OperationalError, which names it, whatever goes wrong on the way. */
export const fetchPage = async (url: string, options: FetchOptions): Promise<{ body: Buffer; extension: string }> => {
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(fetchMilliseconds)]);
  const meant = new URL(url);
  let answered = false;
  try {
    let at = meant;
    for (let redirects = 0; ; redirects++) {
      await keepOut(at, meant, options);
      const response = await fetch(at, { signal, redirect: 'manual' });
      answered = true;
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location === null) {
        if (!response.ok) throw new OperationalError(`${url} answered ${response.status}.`);
        const type = response.headers.get('content-type')?.toLowerCase() ?? '';
        const extension = extensions.find(([pattern]) => pattern.test(type))?.[1] ?? 'html';
        return { body: await bodyOf(url, response), extension };
      }
      await response.body?.cancel();
      if (redirects === maxRedirects) throw new OperationalError(`${url} redirects more than ${maxRedirects} times.`);
      if (!URL.canParse(location, at.href)) throw new OperationalError(`${url} redirects to what is no address.`);
      at = new URL(location, at);
      if (!/^https?:$/.test(at.protocol)) throw new OperationalError(`${url} redirects to what is no web page.`);
      answered = false;
    }
  } catch (fault) {
    if (fault instanceof OperationalError) throw fault;
    const { name, cause = fault } = fault as Error;
    if (name === 'TimeoutError')
      throw new OperationalError(`${url} took longer than ${fetchMilliseconds / 1000} seconds.`);
    throw new OperationalError(
      `${url} ${answered ? 'broke off' : 'cannot be reached'}: ${whyUnreachable(cause as Error)}.`,
    );
  } finally {
    // What was not read to its end would keep its connection.
    ended.abort();
  }
};
