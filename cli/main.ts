import { Resolver } from 'node:dns/promises';
import { broadsheet } from './program.ts';

// Whoever reads along may stop reading, as `| head` does.
process.stdout.on('error', () => undefined);

process.exitCode = await broadsheet(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  dns: new Resolver({ timeout: 3000, tries: 2 }),
});
