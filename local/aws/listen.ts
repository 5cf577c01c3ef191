import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { refusalOf } from './loopback-only.ts';

/** A port that was asked for and is not free. */
export class PortTaken extends Error {
  override name = 'PortTaken';
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
    this.port = port;
  }
}

export interface Listening {
  port: number;
  url: string;
  stop(): Promise<void>;
}

/** What every answer says to browsers, unless the app says something of its own. */
const guards = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" };

/**
 * Serves an app on 127.0.0.1, to this machine's own callers alone; port 0 takes a free one. Rejects with PortTaken where
 * the port is not free.
 */
// biome-ignore lint/suspicious/noExplicitAny: an app's bindings do not matter to who serves it.
export const listen = ({ app, port = 0 }: { app: Hono<any>; port?: number }): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const guarded: typeof app.fetch = async (request, env, context) => {
      const { method, headers } = request;
      const header = (name: string) => headers.get(name) ?? undefined;
      const refusal = refusalOf({
        method,
        host: header('host'),
        origin: header('origin'),
        'sec-fetch-site': header('sec-fetch-site'),
        'sec-fetch-mode': header('sec-fetch-mode'),
        'sec-fetch-dest': header('sec-fetch-dest'),
      });
      if (refusal) return new Response(`${refusal}\n`, { status: 403, headers: guards });
      const answer = await app.fetch(request, env, context);
      for (const [name, value] of Object.entries(guards))
        if (!answer.headers.has(name)) answer.headers.set(name, value);
      return answer;
    };
    const server = serve({ fetch: guarded, hostname: '127.0.0.1', port }, (address) => {
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ port: address.port, url: `http://127.0.0.1:${address.port}`, stop });
    });
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
  });
