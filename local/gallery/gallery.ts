import { Command, InvalidArgumentError } from 'commander';
import { listen, PortTaken } from '../aws/listen.ts';
import { galleryApp } from './gallery-app.ts';
import { fillStore } from './gallery-store.ts';

/** Serves the gallery until it is stopped. */

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Enter a whole number from 1 to 65535.');
  return port;
};

const { port = 0 } = new Command('gallery')
  .description('Shows every mail and page in every language, on this machine.')
  .option('--port <n>', 'port of the gallery; a free one unless given', portOf)
  .parse()
  .opts<{ port?: number }>();

try {
  const { url } = await listen({ app: galleryApp(await fillStore()), port });
  process.stdout.write(`Gallery       ${url}\n`);
} catch (fault) {
  if (!(fault instanceof PortTaken)) throw fault;
  process.stderr.write(`${fault.message} Choose another.\n`);
  process.exitCode = 1;
}
