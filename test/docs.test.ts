import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

const sourceFolders = ['.ci', 'bench', 'cli', 'corpus', 'docs', 'functions', 'infra', 'local', 'templates', 'test'];
/** Made at run time, so they are not in the source tree. */
const madeLater = ['local/.data'];
const sourceFiles = sourceFolders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
);
const names = new Set(sourceFiles.map((path) => basename(path)));

/** Names in backticks that look like source files, with or without their folder. Placeholders and patterns are skipped. */
const filesNamedIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)]
    .map(([, name]) => name!)
    .filter((name) => !madeLater.some((made) => name.startsWith(made)))
    .filter(
      (name) => sourceFolders.includes(name.split('/')[0]!) || /^[\w-]+(\.\w+)*\.(ts|mjml|asl\.json)$/.test(name),
    );

describe('the documents', () => {
  it.each(documents)('name only files that exist: %s', (document) => {
    const missing = filesNamedIn(readFileSync(document, 'utf8')).filter(
      (name) => !(name.includes('/') ? existsSync(name) : names.has(name) || existsSync(name)),
    );
    expect(missing).toEqual([]);
  });

  it.each(documents)('link only to files and headings that exist: %s', (document) => {
    const broken = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => {
        const [path, heading] = target.split('#');
        const file = path === '' ? document : normalize(join(dirname(document), path!));
        if (!existsSync(file)) return true;
        if (heading === undefined) return false;
        const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
          title!
            .toLowerCase()
            .replaceAll(/[^\w -]/g, '')
            .replaceAll(' ', '-'),
        );
        return !headings.includes(heading);
      });
    expect(broken).toEqual([]);
  });

  it('name enough files for these checks to mean something', () => {
    const named = documents.flatMap((document) => filesNamedIn(readFileSync(document, 'utf8')));
    expect(named.length).toBeGreaterThan(80);
  });

  it.each([
    ['a file that does not exist', 'See `functions/core/nowhere.ts`.', ['functions/core/nowhere.ts']],
    ['a file without its folder', 'See `nowhere.ts`.', ['nowhere.ts']],
    ['a key of the bucket', 'See `runs/monday/plan.json`.', []],
    ['a placeholder', 'See `functions/text/<tag>/`.', []],
  ])('are checked for %s', (_, text, found) => {
    expect(filesNamedIn(text)).toEqual(found);
  });
});
