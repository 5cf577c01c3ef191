import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { articlesPrefix } from '../functions/store/articles.ts';

/** A file of a corpus folder and the key of its object. Its sub-folder is its publisher. */
export interface CorpusFile {
  path: string;
  key: string;
}

/** Larger files are not published, because no format is read beyond this. Bytes. */
export const largestFile = 50_000_000;

/** Files at the root of a corpus that describe it. */
const aboutTheCorpus = new Set(['topics.yaml', 'README.md']);

/**
 * The files under a folder. Links are followed, after the real folders and each folder only once, so that loops end. A
 * broken link counts as a file, so that reading it reports the fault.
 */
const filesUnder = async (folder: string): Promise<string[]> => {
  const files: string[] = [];
  const linked: string[] = [];
  const seen = new Set<string>();
  const walk = async (path: string): Promise<void> => {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) await walk(inside);
      else if (entry.isFile()) files.push(inside);
      else if (entry.isSymbolicLink()) {
        const target = await stat(inside).catch(() => undefined);
        if (target?.isDirectory()) linked.push(inside);
        else if (!target || target.isFile()) files.push(inside);
      }
    }
  };
  await walk(folder);
  // Sorted, so that the first of two links to one folder is used; links found on the way are added at the end.
  linked.sort();
  for (const link of linked) await walk(link);
  return files;
};

/** The articles of a corpus folder in the order of their keys, without hidden files. */
export const corpusFiles = async (folder: string): Promise<CorpusFile[]> =>
  (await filesUnder(folder))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !aboutTheCorpus.has(name))
    .map(({ path, name }) => ({ path, key: `${articlesPrefix}${name}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
