import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { refusalOf } from './loopback-only.ts';

/** A requested port is in use. */
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

/** Security headers of every response, unless the app sets its own. */
const guards = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" };

/**
 * Serves an app on 127.0.0.1 to callers on this machine only. Port 0 means any free port. Rejects with PortTaken if the
 * port is in use.
 */
// biome-ignore lint/suspicious/noExplicitAny: the server does not use an app's bindings.
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
