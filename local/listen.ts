import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

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

/** Serves an app on 127.0.0.1; port 0 takes a free one. Rejects with PortTaken where the port is not free. */
// biome-ignore lint/suspicious/noExplicitAny: an app's bindings do not matter to who serves it.
export const listen = ({ app, port = 0 }: { app: Hono<any>; port?: number }): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => {
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
