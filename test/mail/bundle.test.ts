import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { templatesHash } from '../../functions/mail/render/templates.ts';
import { layoutVersion } from '../../functions/store/layouts.ts';
import { unusedByMjml } from '../../infra/bundle.ts';
import { settings, trade } from '../kit/mail.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test/.artefacts/mail-bundle');

const bundled = async (name: string, contents: string) => {
  const outfile = join(folder, `${name}.mjs`);
  const stub = join(folder, 'empty.cjs');
  const { metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    metafile: true,
    loader: { '.mjml': 'text', '.html': 'text' },
    alias: Object.fromEntries(unusedByMjml.map((one) => [one, stub])),
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'error',
  });
  return { outfile, bytes: statSync(outfile).size, inputs: Object.keys(metafile.inputs) };
};

describe('in a bundle', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'empty.cjs'), 'module.exports = () => ({});\n');
  });
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('compile sets the same type as in the source tree', async () => {
    const { outfile, bytes, inputs } = await bundled(
      'compile',
      `import { renderEdition } from './functions/mail/render/render-edition.ts';
       let input = '';
       for await (const chunk of process.stdin) input += chunk;
       const { table, body } = await renderEdition(JSON.parse(input));
       process.stdout.write(JSON.stringify({ table, body: body.toString('latin1') }));`,
    );
    expect(bytes).toBeLessThan(700_000);
    expect(inputs.filter((input) => /node_modules\/mjml/.test(input))).toEqual([]);
    const taken = inputs
      .filter((input) => input.startsWith('templates/'))
      .map((input) => input.slice('templates/'.length));
    expect(taken.sort()).toEqual(readdirSync(join(root, 'templates')).sort());
    const input = { edition: trade, language: 'en' as const, siteUrl: settings.siteUrl };
    const output = execFileSync(process.execPath, [outfile], { input: JSON.stringify(input), cwd: folder });
    const here = await renderEdition(input);
    expect(JSON.parse(output.toString())).toEqual({ table: here.table, body: here.body.toString('latin1') });
  });

  it('the mails around it are set the same too', async () => {
    const { outfile } = await bundled(
      'layouts',
      `import { renderLayout } from './functions/mail/render/render-layouts.ts';
       process.stdout.write(JSON.stringify(await renderLayout(JSON.parse(process.argv[2]))));`,
    );
    const input = { settings, language: 'en' as const };
    const output = execFileSync(process.execPath, [outfile, JSON.stringify(input)], { cwd: folder });
    expect(JSON.parse(output.toString())).toEqual(await renderLayout(input));
  });

  it('assembling needs no MJML, no templates and little room', async () => {
    const { bytes, inputs } = await bundled('assemble', `export * from './functions/mail/assemble-digest.ts';`);
    expect(inputs.filter((input) => /mjml|mustache|templates/.test(input))).toEqual([]);
    expect(bytes).toBeLessThan(300_000);
  });
});

describe('the version of the layout', () => {
  it('is that of the templates', () => {
    // Where this fails, a template was changed: put the new value into functions/store/layouts.ts.
    expect(layoutVersion).toBe(templatesHash);
  });
});
