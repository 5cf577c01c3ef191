import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Starts a web site on this machine, some of whose pages break off, never end or are too long. */
export const startSite = async () => {
  let sent = 0;
  const server = createServer(async ({ url }, answer) => {
    answer.setHeader('content-type', url === '/xhtml' ? 'application/xhtml+xml' : 'text/html');
    if (url === '/missing') answer.writeHead(404).end();
    else if (url === '/broken') answer.write('<p>Half', () => answer.destroy());
    else if (url === '/slow') answer.write('<p>Half');
    else if (url === '/declared') answer.setHeader('content-length', 60_000_000).write('<p>Half');
    else if (url === '/endless') {
      const body = function* () {
        for (; sent < 200_000_000; sent += 1_000_000) yield Buffer.alloc(1_000_000, ' ');
      };
      await pipeline(Readable.from(body()), answer).catch(() => undefined);
    } else
      answer.end(
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Bakers of ${url!.slice(-9)}</title></head><body>
        <article><h1>Bakers of ${url!.slice(-9)}</h1><p>The bakers of the old town raised the price of bread on Friday,
        for the third time this year, and said that flour had become dearer again.</p></article></body></html>`,
      );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((stopped) => server.close(stopped));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent: () => sent, stop };
};
