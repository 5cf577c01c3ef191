import { Resolver } from 'node:dns/promises';
import { processStreams } from './output.ts';
import { broadsheet } from './program.ts';

process.exitCode = await broadsheet(process.argv.slice(2), {
  ...processStreams(),
  dns: new Resolver({ timeout: 3000, tries: 2 }),
});
