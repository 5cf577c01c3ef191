import { readFile, stat } from 'node:fs/promises';
import { readAny } from '../functions/ingest/read.ts';
import { corpusFiles, largestFile } from './corpus-files.ts';

/** What an article of a folder says. */
export interface ReadArticle {
  title: string | null;
  text: string;
  language: string;
}

/**
 * Reads the articles of a folder as `ingest` would at an instant. Articles that are withheld then, such as those under
 * embargo, are left out, and so are files that cannot be read.
 */
export const readArticles = async (folder: string, now: Date): Promise<ReadArticle[]> => {
  const articles: ReadArticle[] = [];
  for (const { path, key } of await corpusFiles(folder)) {
    const { size } = await stat(path).catch(() => ({ size: Number.POSITIVE_INFINITY }));
    if (size > largestFile) continue;
    const bytes = await readFile(path).catch(() => undefined);
    const reading = bytes && (await readAny({ key, bytes, now }));
    if (!reading?.ok) continue;
    for (const member of reading.members) {
      if (!member.ok) continue;
      const { title, text, language } = member.draft;
      articles.push({ title, text, language });
    }
  }
  return articles;
};
