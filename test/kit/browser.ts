import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/** The browser in a folder, and the environment in which it runs there. */
const installedIn = (folder: string) => ({
  executable: join(folder, 'chromium'),
  env: {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    // If the machine has no fonts, the package's only font is used.
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
  },
});

/** Whether the browser in a folder is there and starts, with all the libraries it needs. */
const runs = async (folder: string): Promise<boolean> => {
  const { executable, env } = installedIn(folder);
  try {
    return (await run(executable, ['--version'], { env })).stdout.includes('Chromium');
  } catch {
    return false;
  }
};

/**
 * Unpacks the browser into an empty folder. The package unpacks into the temporary directory, and adds the libraries
 * that it needs only if it detects Lambda; both are set through the environment of a process of its own, because
 * that of the tests is shared.
 */
const unpackInto = async (folder: string): Promise<void> => {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await run(process.execPath, [join(root, 'test', 'kit', 'unpack-browser.ts')], { env });
};

/** The package's own configuration looks for fonts in the places of a Lambda function. */
const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;

const tries = 3;

/**
 * Returns the folder of the browser that @sparticuz/chromium carries, unpacked into `cache` where it is not there or
 * does not run. Several processes may do so at once: each unpacks into a folder of its own, which takes its place only
 * when the browser in it runs. `unpack` puts the browser into an empty folder; unpacking takes seconds, so its tests copy.
 */
export const unpackedBrowser = async (
  cache = join(root, 'node_modules', '.cache', 'broadsheet'),
  unpack: (folder: string) => Promise<void> = unpackInto,
): Promise<string> => {
  const about = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(await readFile(about, 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (await runs(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  try {
    await unpack(own);
    await writeFile(join(own, 'fonts.conf'), fontConfiguration(folder));
    if (!(await runs(own))) throw new Error(`The browser was unpacked into ${own}, but does not start there.`);
    for (let attempt = 1; ; attempt++)
      try {
        await rename(own, folder);
        return folder;
      } catch (error) {
        if (await runs(folder)) return folder;
        if (attempt === tries) throw error;
        // The folder is incomplete: it is moved away, so that no other process sees it while it is deleted.
        const broken = await mkdtemp(`${folder}-broken-`);
        await rename(folder, join(broken, 'chromium')).catch(() => {});
        await rm(broken, { recursive: true, force: true });
      }
  } finally {
    await rm(own, { recursive: true, force: true });
  }
};

/** Starts headless Chromium, without downloads or system packages. Close it when done. */
export const launchBrowser = async (): Promise<Browser> => {
  const { executable, env } = installedIn(await unpackedBrowser());
  return chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--hide-scrollbars',
    ],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });
};

const axeSource = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/**
 * Puts axe-core into every page that a context opens from now on. It comes in over the debugger, as the pages' own policy
 * lets no script in, and once for all pages: sending its half a megabyte to each takes longer than its checks do.
 */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ path: axeSource });

/** What axe-core finds on a page of such a context, each rule with the elements that break it; `rules` are all unless given. */
export const axeFindings = (page: Page, { rules }: { rules?: readonly string[] } = {}): Promise<string[]> => {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  return page.evaluate(`axe.run(${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
};

const photographs = 8;

/**
 * Waits until a page has loaded and, with PHOTOGRAPHS=on in the environment, saves a screenshot of all of it, in the format that
 * the path ends with, for people to look at: no test does. On a busy machine Chromium now and then has no frame to give (about one
 * in twenty times with both cores taken); it is then asked again, a little later each time.
 */
export const photograph = async (page: Page, path: string): Promise<void> => {
  await page.waitForLoadState();
  if (process.env.PHOTOGRAPHS !== 'on') return;
  for (let tries = 1; ; tries++)
    try {
      await page.screenshot({ path, fullPage: true });
      return;
    } catch (error) {
      if (tries === photographs || !String(error).includes('Unable to capture screenshot')) throw error;
      await page.waitForTimeout(tries * 50);
    }
};
