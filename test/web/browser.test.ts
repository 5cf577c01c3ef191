import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { windowNamed } from '../../functions/core/window-name.ts';
import { axeFindings, bringAxe, launchBrowser, photograph } from '../kit/browser.ts';
import { openTestSite, printCorpus, subscribe, type TestSite } from '../kit/web.ts';

const artefacts = new URL('../.artefacts/web/', import.meta.url).pathname;
const corpusTopics = readFileSync(new URL('../../corpus/topics.yaml', import.meta.url), 'utf8');

interface View {
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  locale: string;
}

const views = {
  'desktop-light': { viewport: { width: 1200, height: 900 }, colorScheme: 'light', locale: 'en-GB' },
  'phone-dark': { viewport: { width: 375, height: 740 }, colorScheme: 'dark', locale: 'en-GB' },
  'phone-arabic': { viewport: { width: 375, height: 740 }, colorScheme: 'light', locale: 'ar-EG' },
} as const satisfies Record<string, View>;

describe('a reader in a browser', () => {
  let site: TestSite;
  let browser: Browser;
  let origin: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    site = await openTestSite({ storage: 'embedded', topics: corpusTopics });
    await printCorpus(site, { days: 28 });
    const server = serve({ fetch: site.app.fetch, hostname: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => new Promise((resolve) => server.close(() => resolve()));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await close?.();
    await site?.stop();
  });

  /** The pages of a view: opens them, keeps a picture of each, and has axe look at it in both colour schemes. */
  const lookingAt = (page: Page, view: keyof typeof views) => {
    const { viewport, colorScheme }: View = views[view];
    const look = async (called: string) => {
      await photograph(page, `${artefacts}${view}-${called}.jpg`);
      expect([called, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([called, viewport.width]);
      // The phone in the dark sees what axe has seen on the desk in both schemes, only narrower.
      if (view === 'phone-dark') return;
      expect([called, await axeFindings(page)]).toEqual([called, []]);
      await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
      expect([called, await axeFindings(page, { rules: ['color-contrast'] })]).toEqual([called, []]);
      await page.emulateMedia({ colorScheme });
    };
    const open = async (called: string, path: string) => {
      await page.goto(path.startsWith('http') ? path : origin + path);
      await look(called);
    };
    return { look, open };
  };

  /** Notes that a reader was sent a digest with the story at a path. */
  const sendStory = async (readerId: string, path: string) => {
    const [topic, name, storyId] = path.split('/').slice(2) as [string, string, string];
    const window = windowNamed(name)!;
    const at = site.clock.now().toISOString();
    const item = { run: 'reader-1', window, at, attempts: 1, updatedAt: at, stories: [{ topic, window, storyId }] };
    const [key, reserved] = [
      { readerId, digest: `from#${at}` },
      { ...item, state: 'reserved' as const, leaseUntil: at },
    ];
    await site.ports.ledger.move(key, undefined, reserved);
    await site.ports.ledger.move(key, reserved, { ...item, state: 'accepted', messageId: 'm1' });
  };

  const linkInMail = async (address: string, kind: string) => {
    const { paths } = await site.lastMail(address);
    return paths.find((path) => path.startsWith(kind))!;
  };

  it.each(Object.keys(views) as (keyof typeof views)[])('goes from sign-up to erasure (%s)', async (view) => {
    const address = `${view}@example.com`;
    const id = site.idOf(address);
    const context = await browser.newContext({ ...views[view], timezoneId: 'Asia/Karachi', baseURL: origin });
    if (view !== 'phone-dark') await bringAxe(context);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('request', (request) => void (request.url().startsWith(origin) || faults.push(request.url())));
    const { look, open } = lookingAt(page, view);
    const press = (name: string) =>
      Promise.all([page.waitForNavigation(), page.locator('main').getByRole('button', { name, exact: true }).click()]);
    const say = site.words(view === 'phone-arabic' ? 'ar' : 'en');

    // The home page guesses the time zone; what is missing is said beside its field, and what was typed stays.
    await open('home', '/');
    expect(await page.inputValue('#zone')).toBe('Asia/Karachi');
    expect(await page.locator('[data-shows=zone]').textContent()).toBe('Karachi');
    await page.click('#topics > details:last-of-type > summary');
    await page.fill('#own', 'ferry OR trawler');
    await page.click(`button[value=preview]`);
    await page.waitForSelector('.preview');
    await look('preview');
    await page.fill('#own', '');
    await page.fill('#address', address);
    await page.click('#when > summary');
    await page.check('input[value=chosen]');
    await page.press('#address', 'Enter');
    // What is wrong has the focus; what was typed, and the part of the form that it is in, stay.
    await page.waitForSelector('#problems:focus');
    expect(await page.locator('#topics-problem, #days-problem').count()).toBe(2);
    expect(await page.inputValue('#address')).toBe(address);
    expect(await page.isVisible('input[name=days]')).toBe(true);
    await look('problems');
    await page.check('input[name=topics][value=strait-and-ports]');
    await page.check('input[name=topics][value=public-health]');
    await page.check('input[name=days][value="1"]');
    await page.check('input[name=days][value="4"]');
    await press(say('subscribe'));
    await look('check-your-mail');

    await open('confirm', await linkInMail(address, '/confirm/'));
    await page.clock.install();
    await press(say('confirm-button'));
    await look('confirmed');
    expect(await page.textContent('#first-digest p')).toBe(say('confirmed-first'));
    await sendStory(id, Object.values(await site.tellingStories())[0]!);
    // The page looks by itself now and then; without scripts its link shows the same.
    if (view === 'desktop-light') await page.clock.fastForward(5000);
    else await page.click('#first-digest a');
    await page.waitForSelector('#first-digest a[href^="/digest/"]');
    expect(await page.textContent('#first-digest p')).toBe(say('first-sent'));
    await look('first-digest');
    expect(await site.readers.get(id)).toMatchObject({
      state: 'active',
      topics: ['strait-and-ports', 'public-health'],
      schedule: { cadence: { every: 'chosen', days: [1, 4] }, at: '07:30', zone: 'Asia/Karachi' },
    });

    await page.click(`main a[href^="/preferences/"]`);
    await look('preferences');
    const preferences = new URL(page.url()).pathname;
    await page.check('input[value=month]');
    await page.fill('#monthday', '31');
    await page.check('input[value=short]');
    await press(say('save'));
    await page.waitForSelector('.notice');
    await look('saved');
    expect((await site.readers.get(id))?.schedule.cadence).toEqual({ every: 'month', day: 31 });

    await press(say('send-now'));
    expect(await page.textContent('.notice')).toBe(say('done-started'));
    await open('pause', preferences.replace('preferences', 'pause'));
    await press(say('pause-days', { days: 14 }));
    await look('paused');
    expect((await site.readers.get(id))?.pausedUntil).toBe('2026-11-22T19:00:00.000Z');
    await press(say('resume'));

    await page.goto(preferences);
    await page.fill('#address', `new-${address}`);
    await press(say('change'));
    await open('new-address', await linkInMail(`new-${address}`, '/address/'));
    await press(say('move-button'));
    expect(await site.readers.get(id)).toBeUndefined();
    const moved = new URL(page.url()).pathname;

    await open('unsubscribe', `${moved}/leave`);
    await press(say('unsubscribe-all'));
    await look('unsubscribed');
    await press(say('undo'));
    expect(await page.textContent('.notice')).toBe(say('done-undone'));

    await open('erase', `${moved}/erase`);
    await press(say('erase-button'));
    await look('erased');
    expect(await site.readers.get(site.idOf(`new-${address}`))).toBeUndefined();
    await page.goto(moved);
    await look('gone');

    expect(faults.filter((fault) => !/status of 4(04|10|22|29)/.test(fault))).toEqual([]);
    await context.close();
  });

  it.each([true, false])('opens at what a custom topic would have brought (with scripts: %s)', async (withScripts) => {
    const context = await browser.newContext({
      ...views['phone-arabic'],
      timezoneId: 'Asia/Karachi',
      baseURL: origin,
      javaScriptEnabled: withScripts,
    });
    const page = await context.newPage();
    const preferences = await subscribe(site, `preview-${withScripts}@example.com`, { topics: ['public-health'] });
    for (const path of ['/', '/?lang=ur', preferences]) {
      await page.goto(path);
      if (path !== preferences) await page.click('#topics > details:last-of-type > summary');
      await page.fill('#own', 'ferry OR trawler');
      await page.click('button[value=preview]');
      const shown = (await page.locator('.preview').boundingBox())!;
      const field = (await page.locator('#own').boundingBox())!;
      const { height } = views['phone-arabic'].viewport;
      expect([path, field.y >= 0, shown.y > field.y, shown.y < height / 2]).toEqual([path, true, true, true]);
      // Keyboards and screen readers go on from there.
      expect([path, await page.locator('.preview:focus').count()]).toEqual([path, 1]);
      expect(await page.inputValue('#own')).toBe('ferry OR trawler');
    }
    // What is wrong is said at the top, as with any other field.
    await page.goto('/');
    await page.click('#topics > details:last-of-type > summary');
    await page.fill('#own', 'a');
    await page.click('button[value=preview]');
    await page.waitForSelector('#problems:focus');
    const problems = (await page.locator('#problems').boundingBox())!;
    expect(problems.y).toBeGreaterThanOrEqual(0);
    await context.close();
  });

  it('can subscribe with the keyboard, and always sees the focus', async () => {
    const context = await browser.newContext({
      ...views['desktop-light'],
      timezoneId: 'Asia/Karachi',
      baseURL: origin,
    });
    const page = await context.newPage();
    await page.goto('/');
    const focus = () =>
      page.evaluate(`(() => {
        const { activeElement: it } = document;
        const { outlineStyle, outlineWidth } = getComputedStyle(it);
        const { left, right } = it.getBoundingClientRect();
        return { name: it.name || it.className || it.localName, seen: outlineStyle !== 'none' && outlineWidth !== '0px' && right > 0 && left < innerWidth };
      })()`) as Promise<{ name: string; seen: boolean }>;
    const walked: string[] = [];
    for (let presses = 0; presses < 80 && walked.at(-1) !== 'subscribe'; presses++) {
      await page.keyboard.press('Tab');
      const { name, seen } = await focus();
      expect([name, seen]).toEqual([name, true]);
      if (name === 'topics' && !walked.includes('topics')) await page.keyboard.press('Space');
      if (name === 'summary') await page.keyboard.press('Enter');
      if (name === 'address') await page.keyboard.type('keyboard@example.com');
      walked.push(name === 'do' ? ((await page.evaluate('document.activeElement.value')) as string) : name);
    }
    expect(walked[0]).toBe('skip');
    expect([...new Set(walked)]).toEqual(
      expect.arrayContaining([
        'address',
        'topics',
        'own',
        'preview',
        'cadence',
        'at',
        'zone',
        'language',
        'reads',
        'subscribe',
      ]),
    );
    expect(walked).not.toContain('website');
    await Promise.all([page.waitForURL('**/check-your-mail'), page.keyboard.press('Enter')]);
    expect((await site.readers.get(site.idOf('keyboard@example.com')))?.topics).toEqual(['strait-and-ports']);
    await context.close();
  });

  it.each(Object.keys(views) as (keyof typeof views)[])('reads the archive (%s)', async (view) => {
    const context = await browser.newContext({ ...views[view], timezoneId: 'Asia/Karachi', baseURL: origin });
    if (view !== 'phone-dark') await bringAxe(context);
    const page = await context.newPage();
    const { look, open } = lookingAt(page, view);
    await open('topic', '/topics/strait-and-ports');
    let cited: string | undefined;
    for (const [called, entry] of Object.entries(await site.tellingStories())) {
      await page.goto(entry);
      await look(`story-${called}`);
      cited ??= (await page.locator('.passages a').first().getAttribute('href')) ?? undefined;
      await page.goto(entry.slice(0, entry.lastIndexOf('/')));
    }
    await look('edition');
    await open('article', cited!);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await context.close();
  });
});
