import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { listen, PortTaken } from '../aws/listen.ts';
import { keepRestarting } from './keep-restarting.ts';

/**
 * `npm run dev`: runs `npm start`, with its options, and the gallery, and restarts both when code or a template
 * changes. Readers, mails and addresses stay.
 */

/** The gallery's port unless another program uses it, so that it can be bookmarked. */
const galleryPort = 4400;

/** A port that is free now: the requested one, or any. */
const freePort = async (wanted: number): Promise<number> => {
  const found = await listen({ app: new Hono(), port: wanted }).catch((fault: unknown) => {
    if (fault instanceof PortTaken) return listen({ app: new Hono() });
    throw fault;
  });
  await found.stop();
  return found.port;
};

const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
});
const options = process.argv.slice(2);
const port = await freePort(galleryPort);
process.exit(
  await keepRestarting({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    folders: ['cli', 'functions', 'infra', 'local', 'templates'],
    programs: [
      {
        path: 'local/demo/demo.ts',
        // Restarts do not delete the data again.
        args: (start) => (start === 'first' ? options : options.filter((option) => option !== '--fresh')),
      },
      { path: 'local/gallery/gallery.ts', args: () => ['--port', String(port)] },
    ],
    interrupted,
    say: (line) => process.stdout.write(`${line}\n`),
  }),
);
