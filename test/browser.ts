import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Unpacks the browser that @sparticuz/chromium carries, once per machine and version; gives its folder. */
const unpack = async (): Promise<string> => {
  const about = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  const { version } = JSON.parse(await readFile(about, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `broadsheet-chromium-${version}`);
  if (existsSync(folder)) return folder;
  // Several test processes may start at once: each unpacks into a folder of its own and the first to finish wins.
  const own = await mkdtemp(`${folder}-`);
  const kept = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // The package unpacks into TMPDIR, and adds the shared libraries it needs only where it believes to be on Lambda.
  Object.assign(process.env, { TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    await carried.executablePath();
  } finally {
    for (const [name, value] of Object.entries(kept)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  await rename(own, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
};

/**
 * Starts headless Chromium, without download and without system packages. Close it when done. Where the machine has no
 * fonts of its own, the package's one font is used.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const folder = await unpack();
  const environment = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--hide-scrollbars',
    ],
    env: {
      ...environment,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  });
};

/**
 * Keeps a picture of a whole page. On a busy machine Chromium now and then has no frame to give (about one in twenty
 * times with both cores taken); it is then asked again.
 */
export const photograph = async (page: Page, path: string): Promise<void> => {
  for (let tries = 1; ; tries++)
    try {
      await page.screenshot({ path, fullPage: true });
      return;
    } catch (error) {
      if (tries === 5 || !String(error).includes('Unable to capture screenshot')) throw error;
    }
};
