import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { keys } from '../../functions/store/keys.ts';
import { axeFindings, bringAxe, launchBrowser, photograph } from '../kit/browser.ts';
import { bringNews, deskOf, editors, type TestDesk } from '../kit/desk.ts';
import { openTestSite, type TestSite } from '../kit/web.ts';

const artefacts = new URL('../.artefacts/desk/', import.meta.url).pathname;

const views = {
  desktop: { viewport: { width: 1200, height: 900 }, locale: 'en-GB', colorScheme: 'light' },
  phone: { viewport: { width: 360, height: 740 }, locale: 'en-GB', colorScheme: 'dark' },
  'phone-arabic': { viewport: { width: 360, height: 740 }, locale: 'ar-EG', colorScheme: 'light' },
} as const;

describe('an editor in a browser', () => {
  let site: TestSite;
  let desk: TestDesk;
  let browser: Browser;
  let origin: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    site = await openTestSite({ storage: 'embedded' });
    await bringNews(site);
    await site.put(keys.sources, 'sources:\n  - id: harbour\n    url: https://harbour.example/feed\n');
    await site.put('articles/harbour/broken.json', '{');
    await site.index('articles/harbour/broken.json');
    let pages = new Hono();
    const server = serve({ fetch: (request, env) => pages.fetch(request, env), hostname: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    desk = deskOf(site, { siteUrl: origin });
    pages = new Hono()
      .all('/desk/*', ({ req, env }) => desk.app.fetch(req.raw, env))
      .all('*', ({ req, env }) => site.app.fetch(req.raw, env));
    close = () => new Promise((resolve) => server.close(() => resolve()));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await close?.();
    await site?.stop();
  });

  /** The link in the last mail to an editor. */
  const linkTo = async (address: string): Promise<string> => {
    const mail = site.servers.outbox.mails.findLast(({ to }) => to.includes(address))!;
    const { html } = (await site.servers.outbox.parsed(mail.name))!;
    return /href="(http:[^"]+\/desk\/sign-in\/[^"]+)"/.exec(html!)![1]!;
  };

  /** A page of the desk, and a way to photograph it and look for faults of width and access; without JavaScript on a phone. */
  const openPage = async (view: keyof typeof views) => {
    const context = await browser.newContext({
      ...views[view],
      baseURL: origin,
      javaScriptEnabled: view !== 'phone',
    });
    if (view !== 'phone') await bringAxe(context);
    const page = await context.newPage();
    const look = async (called: string) => {
      await photograph(page, `${artefacts}${view}-${called}.jpg`);
      if (view === 'phone') return;
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([called, width]).toEqual([called, views[view].viewport.width]);
      expect([called, await axeFindings(page)]).toEqual([called, []]);
    };
    return { context, page, look };
  };

  it.each(Object.keys(views) as (keyof typeof views)[])(
    'signs in, decides and signs out without JavaScript (%s)',
    async (view) => {
      const { address } = editors[view === 'desktop' ? 0 : 1]!;
      const { context, page, look } = await openPage(view);
      const faults: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
      page.on('request', (request) => void (request.url().startsWith(origin) || faults.push(request.url())));

      await page.goto('/desk');
      await look('sign-in');
      await page.fill('#address', address);
      await page.press('#address', 'Enter');
      await page.waitForSelector('.message');
      await page.goto(await linkTo(address));
      // The only button there has the way in; it can be reached and pressed by keyboard.
      await page.locator('main button').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/desk/paper');
      await look('paper');
      await page.locator('main .topics a').first().click();
      await page.waitForSelector('.draft');
      const before = await page.locator('.trail h2').allTextContents();
      await page.locator('.trail > li details summary').first().click();
      await look('draft');
      // All of a story's forms open, by keyboard.
      for (const summary of (await page.locator('.trail > li').nth(1).locator('details > summary').all()).slice(1)) {
        await summary.focus();
        await page.keyboard.press('Enter');
      }
      await look('forms');
      await page.locator('.trail > li').nth(1).locator('input[name=do][value=pin] ~ button').first().press('Enter');
      await page.waitForSelector('.notice');
      const after = await page.locator('.trail h2').allTextContents();
      expect(after.map((one) => one.slice(3))).toEqual(before.map((one) => one.slice(3)).toReversed());
      await look('decided');
      for (const room of ['digest', 'sources', 'rejected', 'runs', 'audit']) {
        await page.goto(`/desk/${room}`);
        await look(room);
      }
      await page.locator('.who button').click();
      await page.waitForURL('**/desk/sign-in');
      await page.goto('/desk/audit');
      expect(new URL(page.url()).pathname).toBe('/desk/sign-in');
      expect(faults).toEqual([]);
      // The next one begins with a draft as it was.
      for await (const { key } of site.ports.store.list({ prefix: 'desk/decisions/' }))
        await site.ports.store.delete(key);
      await context.close();
    },
  );

  it.each(Object.keys(views) as (keyof typeof views)[])(
    'approves a topic that is reviewed, by keyboard, and takes it back (%s)',
    async (view) => {
      // An address gets only a few links in an hour.
      const editor = editors[view === 'phone-arabic' ? 0 : 1]!;
      await site.put(
        keys.topics,
        'topics:\n  - id: trade\n    title: Trade\n    match: { any: [port, harbour] }\n    review: { required: hold }\n',
      );
      const { context, page, look } = await openPage(view);
      const press = async (kind: string) => {
        const button = page.locator(`#approval form:has(input[value=${kind}]) button`);
        await button.focus();
        expect(await button.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
        await page.keyboard.press('Enter');
        await page.waitForSelector('.notice');
      };
      await page.goto('/desk');
      await page.fill('#address', editor.address);
      await page.press('#address', 'Enter');
      await page.waitForSelector('.message');
      await page.goto(await linkTo(editor.address));
      await page.locator('main button').press('Enter');
      await page.waitForURL('**/desk/paper');
      await page.goto('/desk/paper/trade');
      // Looking at it, as a scanner of mails may, approves nothing.
      await page.reload();
      expect(await page.locator('#approval form:has(input[value=approve])').count()).toBe(1);
      await look('unapproved');
      site.clock.advance(1000);
      await press('approve');
      expect(await page.locator('#approval form:has(input[value=approve])').count()).toBe(0);
      expect(await page.locator('#approval').textContent()).toContain(editor.name);
      await look('approved');
      site.clock.advance(1000);
      await press('unapprove');
      expect(await page.locator('#approval form:has(input[value=approve])').count()).toBe(1);
      await context.close();
    },
  );
});
