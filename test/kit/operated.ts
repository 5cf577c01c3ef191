import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Deployment } from '../../cli/deployment.ts';

/** A topics file with one topic, whose articles may be of any age. */
export const topicsFile = `topics:
  - id: trade
    title: Trade
    description: Ports and cargo
    match: { any: [port, cargo] }
    maxAgeDays: 3650
`;

/** A Markdown article with a title and a date. */
const article = (title: string, text: string) => `---\ntitle: ${title}\ndate: 2026-02-01\n---\n\n${text}\n`;

const strike = article(
  'Dockers end strike at Corvane',
  'Dockers at the port of Corvane returned to work on Monday after nine days of strike. ' +
    'The harbour board agreed to a rise of 6 percent. Forty ships had waited outside the port for berths. ' +
    'Cargo worth 80 million crowns was held up, the board said.',
);

/** Starting takes seconds on an idle machine, and much longer on a busy one. */
export const maxStartMilliseconds = 180_000;

/** A deployment that stories operate, with a folder of input files. The fields are set once the tests run. */
export interface Operated {
  deployment: Deployment;
  /** Holds `topics.yaml` and `news/harbour-post/strike.md`. */
  folder: string;
}

/** Makes a folder of input files: `topics.yaml` and `news/harbour-post/strike.md`. */
export const inputFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-operators-'));
  await mkdir(join(folder, 'news/harbour-post'), { recursive: true });
  await writeFile(join(folder, 'topics.yaml'), topicsFile);
  await writeFile(join(folder, 'news/harbour-post/strike.md'), strike);
  return folder;
};

/**
 * Opens Broadsheet on this machine before the tests of a file and closes it afterwards. Starting it takes seconds, so the
 * stories of an operator's day share one, each in a file of its own.
 */
export const operateLocally = (): Operated => {
  const at = {} as Operated;
  const before = { ...process.env };
  beforeAll(async () => {
    const { openLocal } = await import('../../local/open-local.ts');
    at.folder = await inputFolder();
    await writeFile(join(at.folder, 'news/harbour-post/broken.json'), '{"title": "Half a fi');
    at.deployment = await openLocal(join(at.folder, 'data'), () => {});
  }, maxStartMilliseconds);
  afterAll(async () => {
    await at.deployment.close();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await rm(at.folder, { recursive: true, force: true });
  });
  return at;
};
