import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { arrivals } from '../../local/demo/arrivals.ts';

it('has articles arrive on their dates, and undated ones in between', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  await mkdir(join(folder, 'post'));
  const articles = {
    'topics.yaml': 'topics: []',
    '.hidden.txt': 'Not an article.',
    'a.txt': ' date 2021-05-10 LAHORE: The bridge opened.',
    'post/b.txt': ' date 2021-05-20 LAHORE: The bridge closed.',
    'post/month.txt': ' date 2021-06 LAHORE: The bridge is for sale.',
    'post/year.txt': ' date 2021 LAHORE: The bridge was sold.',
    'post/undated.txt': 'LAHORE: The bridge is long.',
  };
  for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
  const files = await corpusFiles(folder);
  expect((await arrivals(files, '2026-01-01')).map(({ day, key }) => `${day} ${key}`)).toEqual([
    '2021-05-10 articles/a.txt',
    '2021-05-16 articles/post/undated.txt',
    '2021-05-18 articles/post/year.txt',
    '2021-05-20 articles/post/b.txt',
    '2021-06-30 articles/post/month.txt',
  ]);
  const undated = files.filter(({ key }) => key.includes('undated'));
  expect((await arrivals(undated, '2026-01-01')).map(({ day }) => day)).toEqual(['2026-01-01']);
  await rm(folder, { recursive: true });
});
