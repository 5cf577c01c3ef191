import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { articlesPrefix } from '../functions/store/articles.ts';

/** A file of a corpus folder and the object that it becomes. Its sub-folder is its publisher. */
export interface CorpusFile {
  path: string;
  key: string;
}

/** No file is published beyond this: no format is read so far. Bytes. */
export const largestFile = 50_000_000;

/** Files at the root of a corpus that speak about it. */
const aboutTheCorpus = new Set(['topics.yaml', 'README.md']);

/**
 * The files under a folder. Links are followed: one to a folder leads into it once, after the folders proper, so that
 * links in a circle end; one that leads nowhere counts as a file, so that whoever reads it can say so.
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
  // Names decide which of two links to one folder it is read by; links found on the way join the end.
  linked.sort();
  for (const link of linked) await walk(link);
  return files;
};

/** A corpus's articles in the order of their keys; hidden files are left alone. */
export const corpusFiles = async (folder: string): Promise<CorpusFile[]> =>
  (await filesUnder(folder))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !aboutTheCorpus.has(name))
    .map(({ path, name }) => ({ path, key: `${articlesPrefix}${name}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
