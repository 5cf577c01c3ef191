import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { layoutVersion, layoutVersionOf } from '../../functions/store/layout-version.static.ts';
import { bundleOptions } from '../../infra/bundle.ts';
import { settings, trade } from '../kit/mail.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test/.artefacts/mail-bundle');

const bundled = async (name: string, contents: string) => {
  const outfile = join(folder, `${name}.mjs`);
  const { metafile } = await build({
    ...bundleOptions(folder),
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    metafile: true,
  });
  return { outfile, bytes: statSync(outfile).size, inputs: Object.keys(metafile.inputs) };
};

afterAll(stop);

describe('in a bundle', () => {
  beforeAll(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('compile renders the same as in the source tree', async () => {
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
    const input = { edition: trade, language: 'en' as const, siteUrl: settings.siteUrl };
    const output = execFileSync(process.execPath, [outfile], { input: JSON.stringify(input), cwd: folder });
    const here = await renderEdition(input);
    expect(JSON.parse(output.toString())).toEqual({ table: here.table, body: here.body.toString('latin1') });
  });

  it('the layouts are rendered the same too', async () => {
    const { outfile } = await bundled(
      'layouts',
      `import { renderLayout } from './functions/mail/render/render-layouts.ts';
       process.stdout.write(JSON.stringify(await renderLayout(JSON.parse(process.argv[2]))));`,
    );
    const input = { settings, language: 'en' as const };
    const output = execFileSync(process.execPath, [outfile, JSON.stringify(input)], { cwd: folder });
    expect(JSON.parse(output.toString())).toEqual(await renderLayout(input));
  });

  it('assembling needs no MJML, no templates and little space', async () => {
    const { bytes, inputs } = await bundled('assemble', `export * from './functions/mail/assemble-digest.ts';`);
    expect(inputs.filter((input) => /mjml|mustache|templates/.test(input))).toEqual([]);
    expect(bytes).toBeLessThan(300_000);
  });
});

describe('the version of the layouts', () => {
  const copy = join(folder, 'copy');
  const tree = pathToFileURL(`${copy}/`);
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')));
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const source of ['templates', 'functions/mail/render', 'functions/store/layouts.ts'])
      cpSync(join(root, source), join(copy, source), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same for the same sources, wherever they are', () => {
    expect(layoutVersion).toMatch(/^[0-9a-f]{8}$/);
    expect(layoutVersionOf(tree)).toBe(layoutVersion);
  });

  it.each<[string, () => void]>([
    ['a template', () => change('templates/notification.txt', (text) => `${text}.`)],
    ['the name of a template', () => renameSync(join(copy, 'templates/head.mjml'), join(copy, 'templates/top.mjml'))],
    ['a template more', () => writeFileSync(join(copy, 'templates/new.html'), '')],
    ['the code that renders them', () => change('functions/mail/render/render-layouts.ts', (text) => `${text}\n`)],
    ['the schema of a stored layout', () => change('functions/store/layouts.ts', (text) => `${text}\n`)],
  ])('changes with %s', (_, edit) => {
    edit();
    expect(layoutVersionOf(tree)).not.toBe(layoutVersion);
  });

  it('does not change with what layouts are not made of', () => {
    writeFileSync(join(copy, 'functions/store/stored.ts'), '');
    expect(layoutVersionOf(tree)).toBe(layoutVersion);
  });

  it('is in every bundle, which has no sources to compute it from', async () => {
    const { outfile, inputs } = await bundled(
      'version',
      `import { layoutVersion } from './functions/store/layout-version.static.ts';
       process.stdout.write(layoutVersion);`,
    );
    const moved = join(folder, 'elsewhere', 'index.mjs');
    cpSync(outfile, moved);
    expect(execFileSync(process.execPath, [moved], { cwd: folder }).toString()).toBe(layoutVersion);
    expect(inputs.filter((input) => input.startsWith('templates/'))).toEqual([]);
  });
});
