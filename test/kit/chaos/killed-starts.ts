import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import { sampleVisitors } from '../../../local/demo/visitor.ts';
import { random } from '../random.ts';

/** The results of starts that were killed. `broken`: every promise that was not kept. */
export interface KilledStarts {
  starts: number;
  killed: number;
  mails: number;
  broken: string[];
}

export const noKilledStarts = (): KilledStarts => ({ starts: 0, killed: 0, mails: 0, broken: [] });

/** Reports of events that have nothing in common, each with a name that is in no other. */
const reports: [string, string][] = [
  ['Skerrow', 'The ferry Skerrow lost an anchor off the northern point. Her 31 crew were unhurt, the coastguard said.'],
  [
    'Brannoch',
    'Bakers in Brannoch raised the price of a loaf to 4 crowns. Flour has become dearer since the harvest failed.',
  ],
  [
    'Ellisfield',
    'Astronomers at Ellisfield found a comet with a green tail. It passes the sun in the first week of spring.',
  ],
  ['Mirador', 'The painter Mirador left 60 canvases to the city museum. They will hang in the east wing until autumn.'],
  [
    'Tolverne',
    'A bridge at Tolverne was closed after inspectors found cracks in two piers. Lorries must drive round by the dam.',
  ],
  [
    'Quillon',
    'The chess champion Quillon resigned after 71 moves against a schoolgirl. She had trained with her grandfather.',
  ],
  [
    'Harrowden',
    'Beekeepers near Harrowden counted half as many hives as last year. A mite had spread through the valley.',
  ],
  ['Ostrava', 'The orchestra of Ostrava will play without a conductor. Its members voted for it by a narrow majority.'],
  [
    'Pellworth',
    'Pellworth airport opens a second runway in June. Residents had fought the plan in court for nine years.',
  ],
  [
    'Zennor',
    'Divers off Zennor raised a bronze cannon from a wreck. The navy believes that it sank in a storm in 1703.',
  ],
  [
    'Larkmoor',
    'Teachers in Larkmoor will be paid overtime for the first time. The union called the agreement a breakthrough.',
  ],
  ['Vintra', 'The brewery Vintra stops making beer and turns to lemonade. Its owner blamed the rising cost of barley.'],
];

/** An edition has no more stories than this. */
const maxStories = 5;

/** A start, its output so far, and how it ends. */
const begin = (folder: string) => {
  const program = fileURLToPath(new URL('../../../local/demo/demo.ts', import.meta.url));
  const options = ['--once', '--corpus', join(folder, 'corpus'), '--data', join(folder, 'data')];
  const env = { ...process.env, BROADSHEET_RUNNING: join(folder, 'running') };
  const child = spawn(process.execPath, [program, ...options], { env });
  const seen = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      seen.text += chunk;
    });
  return { child, seen, ended: once(child, 'close') };
};

/** Resolves at the n-th change in a folder, or when the process has ended. */
const change = async (folder: string, n: number, ended: Promise<unknown>): Promise<void> => {
  let count = 0;
  const seen = Promise.withResolvers<void>();
  const watcher = watch(folder, { recursive: true }, () => {
    if (++count >= n) seen.resolve();
  });
  await Promise.race([seen.promise, ended]);
  watcher.close();
};

const isWhole = async (path: string): Promise<boolean> => {
  const bytes = await readFile(path);
  if (path.endsWith('.eml')) return /\r?\n--[^\r\n]+--\r?\n?$/.test(bytes.toString('latin1'));
  if (path.endsWith('.html')) return bytes.length > 0;
  if (!path.endsWith('.json')) return true;
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
};

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** What is wrong in a data folder after its last start. `names`: of the reports that every reader must have received. */
const faultsOf = async (data: string, names: readonly string[], tally: KilledStarts): Promise<string[]> => {
  const broken: string[] = [];
  for (const path of await filesUnder(data)) {
    if (path.startsWith(join(data, 'table'))) continue;
    if (path.endsWith('~') || !(await isWhole(path))) broken.push(`torn: ${path.slice(data.length)}`);
    if (path.endsWith('report.json') && !JSON.parse(await readFile(path, 'utf8')).balances)
      broken.push(`unbalanced: ${path.slice(data.length)}`);
  }
  const outbox = await readdir(join(data, 'outbox'));
  const mails = outbox.filter((name) => name.endsWith('.eml'));
  tally.mails += mails.length;
  for (const name of mails) if (!outbox.includes(name.replace(/eml$/, 'json'))) broken.push(`undescribed: ${name}`);
  for (const { address } of sampleVisitors(['any'])) {
    const texts: string[] = [];
    for (const name of mails) {
      const { to, text = '' } = await PostalMime.parse(await readFile(join(data, 'outbox', name)));
      if (to?.some((one) => one.address === address)) texts.push(text);
    }
    const confirmations = texts.filter((text) => text.includes('/confirm/')).length;
    if (confirmations !== 1) broken.push(`${address} was asked to confirm ${confirmations} times`);
    for (const name of names) {
      const count = texts.filter((text) => text.includes(name)).length;
      if (count !== 1) broken.push(`${address} got ${name} ${count} times`);
    }
  }
  return broken;
};

/**
 * Kills one product `kills` times, over one data folder, and lets it end in peace twice after that, the second time with
 * news of its own; then looks whether every file is whole, every report balances, and each reader was told everything
 * once. Every other kill comes at a random time within `seconds`, the rest at a random change in the data folder.
 */
export const killStarts = async (
  tally: KilledStarts,
  { seed, kills, seconds = 4, changes = 60 }: { seed: number; kills: number; seconds?: number; changes?: number },
): Promise<void> => {
  const next = random(seed);
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-killed-'));
  const [corpus, data] = [join(folder, 'corpus'), join(folder, 'data')];
  await mkdir(join(corpus, 'wire'), { recursive: true });
  await mkdir(data);
  const published: string[] = [];
  const publish = async () => {
    const report = reports[published.length];
    if (!report) return;
    const [name, text] = report;
    await writeFile(
      join(corpus, 'wire', `${name.toLowerCase()}.txt`),
      `${name}\n\n${text.replaceAll('. ', '.\n\n')}\n`,
    );
    published.push(name);
  };
  const wrong = (what: string) => tally.broken.push(`seed ${seed}: ${what}`);
  const inPeace = async () => {
    const { child, seen, ended } = begin(folder);
    await ended;
    tally.starts++;
    if (child.exitCode !== 0) wrong(`a start ended with ${child.exitCode}: ${seen.text}`);
  };

  for (let count = 0; count < 3; count++) await publish();
  // A start that ends before its time has come is not killed, and another takes its place.
  const killedBefore = tally.killed;
  for (let kill = 0; tally.killed - killedBefore < kills && kill < 3 * kills; kill++) {
    if (kill > 0 && published.length < maxStories && next() < 0.4) await publish();
    const { child, seen, ended } = begin(folder);
    tally.starts++;
    const later = new Promise((resolve) => setTimeout(resolve, next() * seconds * 1000));
    await (kill % 2 === 0 ? change(data, Math.ceil(next() * changes), ended) : Promise.race([later, ended]));
    if (child.exitCode === null) {
      child.kill('SIGKILL');
      tally.killed++;
    } else if (child.exitCode !== 0) wrong(`a start ended with ${child.exitCode}: ${seen.text}`);
    await ended;
  }
  await inPeace();
  await publish();
  await inPeace();
  const before = tally.broken.length;
  for (const each of await faultsOf(data, published, tally)) wrong(each);
  // Kept, so that the faults can be inspected.
  if (tally.broken.length === before) await rm(folder, { recursive: true, force: true });
  else wrong(`see ${folder}`);
};
