import type { FetchPage } from '../../core/ports.ts';

/** A site in memory: what it answers to one GET. Header names are in lower case. */
export type MemorySite = (request: { url: URL; headers: Readonly<Record<string, string>> }) => Promise<{
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
}>;

const maxRedirects = 5;

/** Fetches pages from a site in memory, and follows redirects as the real one does. */
export const memoryFetchPage =
  (site: MemorySite): FetchPage =>
  async ({ url, headers, conditions }) => {
    const redirects: { status: number; to: string }[] = [];
    for (let at = new URL(url); ; ) {
      const asked = {
        ...headers,
        'accept-encoding': 'gzip, br',
        ...(conditions?.url === at.href && conditions.headers),
      };
      let answer: Awaited<ReturnType<MemorySite>>;
      try {
        answer = await site({ url: at, headers: asked });
      } catch {
        return { outcome: 'failed', reason: 'The connection ended before the answer was complete.' };
      }
      const { status, headers: given = {}, body = '' } = answer;
      if (![301, 302, 303, 307, 308].includes(status) || given.location === undefined)
        return { outcome: 'answered', status, headers: given, body: Buffer.from(body), url: at.href, redirects };
      if (redirects.length === maxRedirects)
        return { outcome: 'failed', reason: `It redirects more than ${maxRedirects} times.` };
      at = new URL(given.location, at);
      redirects.push({ status, to: at.href });
    }
  };
