import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assets } from '../../functions/http/assets.ts';
import { codecFile } from '../../functions/pictures/codec-file.ts';
import { type Bundle, bundle } from '../../infra/bundle.ts';

describe('the bundle of deliver', () => {
  let folder: string;
  let deliver: Bundle;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broadsheet-bundle-'));
    ({ deliver } = await bundle({ deliver: 'functions/deliver/handler.ts' }, folder));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is under 1.5 MB', () => {
    expect(deliver.bytes).toBeGreaterThan(100_000);
    expect(deliver.bytes).toBeLessThan(1_500_000);
  });

  it('does not contain mjml', () => {
    expect([...deliver.packages.keys()].filter((name) => name.startsWith('mjml'))).toEqual([]);
  });
});

describe('the bundle of web', () => {
  it('includes the style sheet and the script of the pages as text', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bundle-'));
    try {
      await bundle({ assets: 'functions/http/assets.ts' }, folder);
      const { assets: bundled } = await import(join(folder, 'assets', 'index.mjs'));
      expect(bundled.style.body).toBe(assets.style.body);
      expect(bundled.script.body).toBe(assets.script.body);
      expect(assets.style.body).toContain('color-scheme: light dark');
      expect(assets.script.body).toContain('input[data-guess]');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the bundle of pictures', () => {
  it('finds the codecs beside it, wherever it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bundle-'));
    try {
      const { pictures } = await bundle({ pictures: 'functions/pictures/handler.ts' }, folder);
      expect(pictures.bytes).toBeLessThan(2_000_000);
      const beside = await readFile(join(folder, 'pictures', 'magick.wasm'));
      expect(beside.equals(await readFile(codecFile))).toBe(true);
      const script = await readFile(join(folder, 'pictures', 'index.mjs'), 'utf8');
      expect(script).toMatch(/new URL\("magick\.wasm",import\.meta\.url\)/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
