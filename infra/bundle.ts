import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packages that mjml loads for features Broadsheet does not use (minifying, inlining CSS, `mj-html-attributes`). Without
 * them the bundle that renders the mail layouts is a fifth of the size.
 */
const unusedByMjml = ['htmlnano', 'cssnano', 'js-beautify', 'juice', 'typescript', 'cheerio'];

/** Where the SDK looks for credentials after the environment variables, in which Lambda provides them. */
const unusedOnLambda = ['ini', 'process', 'sso', 'web-identity'].map((name) => `@aws-sdk/credential-provider-${name}`);

/** zod includes its messages in fifty languages, 0.2 MB in each bundle; ours are in English only. */
const englishOnly: Plugin = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/**
 * Static modules read files of the source tree, which a deployed function does not have. They are evaluated here, and a
 * bundle gets the values that they export, which must be JSON; functions that they export are for the source tree only.
 */
const staticModules: Plugin = {
  name: 'static-modules',
  setup({ onLoad }) {
    onLoad({ filter: /\.static\.ts$/ }, async ({ path }) => {
      const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
      return {
        contents: exported
          .filter(([, value]) => typeof value !== 'function')
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
          .join(''),
      };
    });
  },
};

/**
 * Node's `http` as CommonJS: an ES import of it reads everything that it exports, and with its WebSocket comes Node's whole
 * own client of HTTP, which most functions never use and which takes a seventh of their cold start.
 */
const requiredHttp: Plugin = {
  name: 'required-http',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?http$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: 'node:http', external: true } : { path: 'http', namespace: 'required-http' },
    );
    onLoad({ filter: /.*/, namespace: 'required-http' }, () => ({
      contents: "module.exports = require('node:http');",
    }));
  },
};

/** The picture codecs, a binary file that stays one: a bundle that uses them finds it beside its script. */
const codecFile = /pictures\/codec-file\.ts$/;
const codecs = fileURLToPath(import.meta.resolve('@imagemagick/magick-wasm/magick.wasm'));
const codecName = 'magick.wasm';
const codecsBeside: Plugin = {
  name: 'codecs-beside',
  setup({ onLoad }) {
    onLoad({ filter: codecFile }, () => ({
      contents: `import { fileURLToPath } from 'node:url';
export const codecFile = fileURLToPath(new URL('${codecName}', import.meta.url));`,
      loader: 'ts',
    }));
  },
};

/** A function's code: the folder of its asset, the size of its script, and how many bytes of it each package takes. */
export interface Bundle {
  folder: string;
  bytes: number;
  packages: ReadonlyMap<string, number>;
}

const packagesOf = (inputs: Metafile['outputs'][string]['inputs']): ReadonlyMap<string, number> => {
  const packages = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    if (name) packages.set(name, (packages.get(name) ?? 0) + bytesInOutput);
  }
  return packages;
};

/** How code is bundled for the Lambda runtime: minified ES modules. Writes an empty module to `outdir` for what is unused. */
export const bundleOptions = (outdir: string): BuildOptions => {
  mkdirSync(outdir, { recursive: true });
  const empty = join(outdir, 'empty.cjs');
  writeFileSync(empty, 'module.exports = () => ({});\n');
  return {
    absWorkingDir: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    plugins: [englishOnly, staticModules, requiredHttp, codecsBeside],
    alias: Object.fromEntries([...unusedByMjml, ...unusedOnLambda].map((name) => [name, empty])),
    // CommonJS packages inside an ES module call `require`.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'error',
  };
};

/**
 * Bundles Lambda handlers in one esbuild call, with source maps beside them.
 * Input: handler files by function name, relative to the repository, and the folder to write to.
 */
export const bundle = async <Name extends string>(
  entries: Readonly<Record<Name, string>>,
  outdir: string,
): Promise<Record<Name, Bundle>> => {
  const result = await build({
    ...bundleOptions(outdir),
    entryPoints: Object.entries<string>(entries).map(([name, file]) => ({ in: file, out: `${name}/index` })),
    outdir,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
  });
  const outputs = Object.entries(result.metafile.outputs);
  return Object.fromEntries(
    Object.keys(entries).map((name) => {
      const folder = join(outdir, name);
      const written = outputs.find(([file]) => join(root, file) === join(folder, 'index.mjs'))![1];
      if (Object.keys(written.inputs).some((file) => codecFile.test(file)))
        copyFileSync(codecs, join(folder, codecName));
      return [name, { folder, bytes: written.bytes, packages: packagesOf(written.inputs) }];
    }),
  ) as Record<Name, Bundle>;
};
