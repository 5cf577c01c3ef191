import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packages that mjml loads for features Broadsheet does not use (minifying, CSS inlining, fetching includes).
 * Without them the compile bundle is a fifth of the size.
 */
const unusedByMjml = ['htmlnano', 'cssnano', 'js-beautify', 'juice', 'undici', 'typescript'];

/**
 * Bundles Lambda handlers in one esbuild call: minified ES modules for the Lambda runtime, source maps beside them.
 * In: handler files by function name, relative to the repository, and the folder to write to.
 * Out: for each function the folder that is its code asset, and the bundle's size in bytes.
 */
export const bundle = async (
  entries: Record<string, string>,
  outdir: string,
): Promise<Record<string, { folder: string; bytes: number }>> => {
  mkdirSync(outdir, { recursive: true });
  const empty = join(outdir, 'empty.cjs');
  writeFileSync(empty, 'module.exports = () => ({});\n');
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([name, file]) => ({ in: file, out: `${name}/index` })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    loader: { '.mjml': 'text' },
    alias: Object.fromEntries(unusedByMjml.map((name) => [name, empty])),
    // CommonJS packages inside an ES module ask for `require`.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'error',
  });
  return Object.fromEntries(
    Object.keys(entries).map((name) => {
      const folder = join(outdir, name);
      const written = Object.entries(result.metafile.outputs).find(([file]) =>
        join(root, file).endsWith(join(folder, 'index.mjs')),
      );
      return [name, { folder, bytes: written?.[1].bytes ?? 0 }];
    }),
  );
};
