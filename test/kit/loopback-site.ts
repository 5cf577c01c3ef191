import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { MemorySite } from '../../functions/adapters/memory/memory-fetch-page.ts';
import { nodeFetchPage } from '../../functions/adapters/node-fetch-page.ts';
import type { FetchPage } from '../../functions/core/ports.ts';

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** What a body is sent as, by what the request accepts and by turns. */
const compressed = (body: Buffer, accepts: string, turn: number): { body: Buffer; encoding?: string } => {
  if (turn % 3 === 1 && /\bbr\b/.test(accepts)) return { body: brotliCompressSync(body, quick), encoding: 'br' };
  if (turn % 3 === 2 && /\bgzip\b/.test(accepts)) return { body: gzipSync(body, { level: 1 }), encoding: 'gzip' };
  return { body };
};

/**
 * Serves a site over HTTP on a loopback port, whatever host it is asked for: plain, gzipped and in Brotli by turns, and
 * hanging up half-way through an answer where the site throws. `fetchPage`: the product's own client, allowed to reach this
 * server and nothing else that is not public, and led to it by every name.
 */
export const loopbackSite = async (
  site: MemorySite,
): Promise<{ port: number; fetchPage: FetchPage; close: () => Promise<void> }> => {
  let turn = 0;
  const server = createServer((request, response) => {
    const { rawHeaders, url = '/' } = request;
    const headers: Record<string, string> = {};
    for (let at = 0; at < rawHeaders.length; at += 2) headers[rawHeaders[at]!.toLowerCase()] = rawHeaders[at + 1]!;
    site({ url: new URL(url, `http://${headers.host}`), headers }).then(
      (answer) => {
        const sent = compressed(Buffer.from(answer.body ?? ''), headers['accept-encoding'] ?? '', turn++);
        response.writeHead(answer.status, {
          ...answer.headers,
          ...(sent.encoding && { 'content-encoding': sent.encoding }),
        });
        response.end(answer.status === 304 ? undefined : sent.body);
      },
      () => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write('<?xml version="1.0"?><rss>', () => request.socket.destroy());
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const reach = (address: string, asked: number) => address === '127.0.0.1' && asked === port;
  const lookUp = async () => [{ address: '127.0.0.1', family: 4 }];
  return {
    port,
    fetchPage: nodeFetchPage({ allowance: { reach, lookUp } }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
