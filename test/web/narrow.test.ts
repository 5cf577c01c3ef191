import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { Language } from '../../functions/core/reader.ts';
import { translate } from '../../functions/i18n/web-words.ts';
import { type Listening, listen } from '../../local/aws/listen.ts';
import { galleryApp } from '../../local/gallery/gallery-app.ts';
import { fillStore } from '../../local/gallery/gallery-store.ts';
import { launchBrowser } from '../kit/browser.ts';

/** The narrowest phone, and windows between it and a desk. */
const widths = [320, 390, 600, 900] as const;

/** As long as those in which more than a few thousand people live. */
const longZone = 'America/Argentina/Buenos_Aires';

let browser: Browser;
let page: Page;
let server: Listening;

beforeAll(async () => {
  server = await listen({ app: galleryApp(await fillStore()) });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 740 } });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const open = (id: string, language: Language) => page.goto(`${server.url}/light/${id}/${language}`);
const boxOf = async (locator: Locator) => (await locator.boundingBox())!;

describe.each(Language.options)('a page on a phone, in %s', (language) => {
  it('asks for the address on the first screen, and sums up when digests come', async () => {
    for (const [width, height] of [
      [375, 667],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open('home', language);
      const address = await boxOf(page.locator('#address'));
      expect([width, address.y + address.height <= height]).toEqual([width, true]);
    }
    await page.setViewportSize({ width: 320, height: 740 });
    await page.click('#when > summary');
    await page.check('input[value=day]');
    await page.fill('#at', '18:15');
    await page.fill('#zone', longZone);
    await page.press('#zone', 'Tab');
    const shown = await page.locator('[data-shows]').allTextContents();
    expect(shown).toEqual([translate(language, 'cadence-day'), '18:15', 'Buenos Aires']);
  });

  it('shows the whole of a time zone and of a custom topic’s words', async () => {
    for (const id of ['home', 'preferences']) {
      await open(id, language);
      for (const part of await page.locator('details').all()) await part.locator('summary').click();
      await page.fill('#zone', longZone);
      await page.fill('#own', 'ferry OR “grain tariff”');
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        for (const field of ['#zone', '#own'])
          expect([
            id,
            width,
            field,
            await page.locator(field).evaluate((input) => input.scrollWidth - input.clientWidth),
          ]).toEqual([id, width, field, 0]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      await page.setViewportSize({ width: 320, height: 740 });
    }
  });

  it('keeps what follows a button away from it', async () => {
    await open('topic', language);
    const [button, feeds] = [
      await boxOf(page.locator('.topic-head .button')),
      await boxOf(page.locator('.topic-head p.soft').last()),
    ];
    expect(feeds.y - (button.y + button.height)).toBeGreaterThanOrEqual(8);
  });

  it('draws no chart of a topic without news', async () => {
    await open('topic-silent', language);
    expect(await page.locator('.chart').count()).toBe(1);
    expect(await page.locator('.chart svg').count()).toBe(0);
    await open('topic', language);
    expect(await page.locator('.chart svg').count()).toBe(1);
  });

  it('says in a list of stories who gives which figure', async () => {
    await open('topic', language);
    const [differ] = await page.locator('.entry .differ').allTextContents();
    expect(differ).toMatch(/19.*21/s);
    expect(differ).toMatch(/[.。۔]$/u);
  });
});

describe.each(['en', 'ar'] as const)('on paper, in %s', (language) => {
  afterEach(() => page.emulateMedia({ media: 'screen' }));

  it('a digest has its sources as numbered notes at the end, which a screen does not show', async () => {
    await open('web-digest', language);
    expect(await page.locator('.notes').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const notes = await page.locator('.notes li').allTextContents();
    const numbers = await page.locator('[data-note]').evaluateAll((all) => all.map((one) => one.dataset.note));
    expect(new Set(numbers)).toEqual(new Set(notes.map((_, index) => String(index + 1))));
    for (const note of notes) expect(note).toMatch(/ https:\/\/[^#]+$/);
    expect(await page.locator('a:visible', { hasText: translate(language, 'subscribe') }).count()).toBe(0);
    // No page ends between a quotation and its speaker.
    const quotes = (await page.evaluate(
      `[...document.querySelectorAll('td.ink > table')].map((one) => getComputedStyle(one).breakInside)`,
    )) as string[];
    expect([quotes.length > 0, ...new Set(quotes)]).toEqual([true, 'avoid']);
  });

  it('an edition has its sources as numbered notes, which a screen does not show', async () => {
    await open('edition', language);
    expect(await page.locator('.notes').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const notes = await page.locator('.notes li:visible').allTextContents();
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/ https:\/\/[^#?]+$/);
  });

  it.each([
    ['A4', /MediaBox ?\[0 0 59\d(\.\d+)? 84\d/],
    ['Letter', /MediaBox ?\[0 0 612(\.\d+)? 792/],
  ] as const)('a story fits two sheets of %s', async (format, size) => {
    await page.emulateMedia({ media: 'print' });
    await open('story', language);
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf).toMatch(size);
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
    for (const away of ['body > footer', '.skip', '.actions'])
      expect(await page.locator(`${away}:visible`).count()).toBe(0);
  });
});
