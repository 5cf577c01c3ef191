import { mkdir, mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
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

  it('is unpacked into the project, whatever the temporary directory is, by two processes at once', async () => {
    const [first, second] = await Promise.all([unpackedBrowser(cache), unpackedBrowser(cache)]);
    expect(first).toBe(second);
    expect(await readdir(cache)).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
    expect((await stat(join(first, 'chromium'))).size).toBeGreaterThan(100_000_000);
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
    const folder = await unpackedBrowser(cache);
    await damage(folder);
    expect(await unpackedBrowser(cache)).toBe(folder);
    expect((await stat(join(folder, 'chromium'))).size).toBeGreaterThan(100_000_000);
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
