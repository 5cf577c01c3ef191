import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { listen, PortTaken } from '../aws/listen.ts';
import { keepRestarting } from './keep-restarting.ts';

/**
 * `npm run dev`: what `npm start` runs, with its options, and the gallery, both started again when code or a template
 * changes. Readers, mails and addresses stay.
 */

/** Where the gallery is unless another program is there, so that it can be bookmarked. */
const galleryPort = 4400;

/** A port that is free now: the one asked for, or any. */
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
        // What the first start forgot is not forgotten again.
        args: (start) => (start === 'first' ? options : options.filter((option) => option !== '--fresh')),
      },
      { path: 'local/gallery/gallery.ts', args: () => ['--port', String(port)] },
    ],
    interrupted,
    say: (line) => process.stdout.write(`${line}\n`),
  }),
);
