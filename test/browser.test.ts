import { cp, mkdir, mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, unpackedBrowser } from './kit/browser.ts';

describe('the browser of the tests', () => {
  let cache: string;
  beforeAll(async () => {
    const artefacts = join(import.meta.dirname, '.artefacts');
    await mkdir(artefacts, { recursive: true });
    cache = await mkdtemp(join(artefacts, 'browser-'));
  });
  afterAll(() => rm(cache, { recursive: true, force: true }));

  const sizeOf = async (folder: string) => (await stat(join(folder, 'chromium'))).size;

  it('is unpacked into the project, whatever the temporary directory is', async () => {
    const folder = await unpackedBrowser(cache);
    expect(await readdir(cache)).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
    expect(await sizeOf(folder)).toBeGreaterThan(100_000_000);
  });

  it('is there once if two processes unpack it at once', async () => {
    const unpacked = await unpackedBrowser();
    const shared = join(cache, 'shared');
    let copies = 0;
    const copy = async (folder: string) => {
      copies++;
      await cp(unpacked, folder, { recursive: true });
    };
    const [first, second] = await Promise.all([unpackedBrowser(shared, copy), unpackedBrowser(shared, copy)]);
    expect(copies).toBe(2);
    expect(first).toBe(second);
    expect(await readdir(shared)).toHaveLength(1);
    expect(await sizeOf(first)).toBeGreaterThan(100_000_000);
    await rm(shared, { recursive: true });
  });

  it.each([
    [
      'an empty folder',
      async (folder: string) => {
        await rm(folder, { recursive: true });
        await mkdir(folder);
      },
    ],
    ['a binary that was cut off', (folder: string) => truncate(join(folder, 'chromium'), 50_000_000)],
  ])('is unpacked again where it finds %s', async (_what, damage) => {
    const unpacked = await unpackedBrowser();
    const folder = await unpackedBrowser(cache);
    await damage(folder);
    expect(await unpackedBrowser(cache, (empty) => cp(unpacked, empty, { recursive: true }))).toBe(folder);
    expect(await sizeOf(folder)).toBeGreaterThan(100_000_000);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('draws a page', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<p>Good morning</p>');
    expect(await page.textContent('p')).toBe('Good morning');
    await browser.close();
  });
});
