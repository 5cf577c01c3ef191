import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import type { Language } from '../../functions/core/reader.ts';
import { assembleDigest, assemblePage } from '../../functions/mail/assemble-digest.ts';
import { assembleNotification } from '../../functions/mail/assemble-notification.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { Layout } from '../../functions/store/layouts.ts';
import { launchBrowser, photograph } from '../kit/browser.ts';
import { arabic, edition, fields, layoutOf, sectionOf, security, settings, source, story, trade } from '../kit/mail.ts';

const artefacts = fileURLToPath(new URL('../.artefacts/mail/', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const schemes = ['light', 'dark'] as const;
const widths = [320, 390, 700] as const;

let browser: Browser;
let mails: Record<string, string>;

const htmlOf = async ({ raw }: { raw: Buffer }) => (await PostalMime.parse(raw)).html!;

beforeAll(async () => {
  browser = await launchBrowser();
  const english = {
    layout: await layoutOf('en'),
    sections: [await sectionOf(trade, 'en'), await sectionOf(security, 'en')],
    fields: fields({ missed: ['Culture'] }),
  };
  mails = {
    english: await htmlOf(assembleDigest({ ...english, length: 'full' })),
    short: await htmlOf(assembleDigest({ ...english, length: 'short' })),
    arabic: await htmlOf(
      assembleDigest({
        layout: await layoutOf('ar'),
        sections: [await sectionOf(arabic, 'ar'), await sectionOf(trade, 'ar')],
        length: 'full',
        fields: fields({ reason: { kind: 'request', topics: ['الموانئ', 'Trade'] } }),
      }),
    ),
    confirm: await htmlOf(
      assembleNotification({
        layout: await layoutOf('en'),
        notification: 'confirm',
        fields: {
          to: 'ada@reader.example',
          at: '2026-11-22T02:30:00.000Z',
          id: 'c.1',
          link: 'https://digest.example/confirm/k1.abc.def',
          asked: {
            topics: ['Trade', 'Security'],
            schedule: { cadence: { every: 'weekday' }, at: '07:30', zone: 'Asia/Karachi' },
          },
        },
      }),
    ),
  };
});
afterAll(() => browser.close());

const open = async (mail: string, width: number, scheme: 'light' | 'dark'): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  await page.setContent(mails[mail]!);
  return page;
};

/** What axe-core finds, with the elements concerned. */
const violationsOn = async (page: Page): Promise<string[][]> => {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tester.run();
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
};

/** Words too long for any line, wherever a publisher or an operator could put one. */
const endless = (letter: string) => letter.repeat(200);
const longWords = () =>
  edition('trade', `Trade ${endless('T')}`, [
    story('a1b2c3d4e5f6a7b8c9d0', {
      headline: { kind: 'title', text: `Vessel ${endless('H')} sails`, source: 1 },
      brief: [
        {
          text: `See https://${endless('w')}.example/${endless('p')}?q=${endless('q')} for more.`,
          source: 1,
          spans: [],
        },
        { text: `${endless('漢')} and ${endless('ك')}.`, source: 2, spans: [] },
      ].map((cited) => ({ ...cited, spans: [{ start: 0, end: 10 }] })),
      sources: [
        source(1, { publisher: endless('P'), title: endless('A'), url: `https://${endless('u')}.example/` }),
        source(2, { publisher: null, title: null, url: `https://${'sub.'.repeat(20)}example/${endless('v')}` }),
      ],
      quotes: [
        {
          text: endless('q'),
          speaker: endless('S'),
          speakerSpans: [{ start: 0, end: 1 }],
          source: 1,
          spans: [{ start: 0, end: 1 }],
        },
      ],
      disagreements: [
        {
          about: endless('b'),
          claims: [1, 2].map((number) => ({
            figure: `${number}${'0'.repeat(60)}`,
            figureSpans: [{ start: 0, end: 1 }],
            said: { text: `${number}`, source: number, spans: [{ start: 0, end: 1 }] },
          })),
        },
      ],
      earlier: [
        {
          articleId: 'e',
          headline: endless('E'),
          publisher: endless('F'),
          url: 'https://courier.example/e',
          published: { precision: 'unknown' },
          arrivedAt: '2026-11-10T09:00:00.000Z',
        },
      ],
    }),
  ]);

/** A mail that has such words in everything a reader, a publisher or an operator can choose. */
const wideMail = async (kind: 'full' | 'short' | 'notification', language: Language): Promise<Buffer> => {
  const wide = { ...settings, productName: endless('N').slice(0, 60), postalAddress: endless('Q') };
  const layout = Layout.parse(await renderLayout({ settings: wide, language }));
  const topics = [endless('R'), endless('ك')];
  if (kind !== 'notification')
    return assembleDigest({
      layout,
      sections: [await sectionOf(longWords(), language)],
      length: kind,
      fields: fields({ missed: [endless('M')], reason: { kind: 'request', topics } }),
    }).raw;
  return assembleNotification({
    layout,
    notification: 'confirm',
    fields: {
      to: 'ada@reader.example',
      at: '2026-11-22T02:30:00.000Z',
      id: 'c.1',
      link: `https://digest.example/confirm/${endless('k')}`,
      asked: { topics, schedule: { cadence: { every: 'weekday' }, at: '07:30', zone: 'Asia/Karachi' } },
    },
  }).raw;
};

describe('in a real browser', () => {
  it.each([
    ['full', 'en'],
    ['full', 'ar'],
    ['short', 'en'],
    ['short', 'ar'],
    ['notification', 'en'],
    ['notification', 'ar'],
  ] as const)('breaks words that are wider than a phone (%s, %s)', async (kind, language) => {
    const raw = await wideMail(kind, language);
    expect(
      Math.max(
        ...raw
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(998);
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.setContent(await htmlOf({ raw }));
    const widest = () => page.locator('html').evaluate((html) => html.scrollWidth);
    for (const width of [320, 375, 600]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await widest()]).toEqual([width, width]);
    }
    // Some mail programs ignore one of these properties, and the style sheet altogether.
    for (const ignored of ['overflow-wrap', 'word-break']) {
      await page.setContent(await htmlOf({ raw }));
      await page.locator('html').evaluate((html, name) => {
        for (const style of html.querySelectorAll('style')) style.remove();
        for (const one of html.querySelectorAll('[style]')) {
          const kept: string[] = one.getAttribute('style')!.split(';');
          const isIgnored = (rule: string) => rule.trim().startsWith(name) || rule.trim().startsWith('max-width');
          one.setAttribute('style', kept.filter((rule) => !isIgnored(rule)).join(';'));
        }
      }, ignored);
      for (const width of [320, 600]) {
        await page.setViewportSize({ width, height: 800 });
        expect([ignored, width, await widest()]).toEqual([ignored, width, width]);
      }
    }
    await page.close();
  });

  for (const mail of ['english', 'short', 'arabic', 'confirm'])
    for (const scheme of schemes)
      it(`${mail}, ${scheme}: axe-core finds nothing, and nothing overflows at any width`, async () => {
        const page = await open(mail, 320, scheme);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
          await photograph(page, `${artefacts}${mail}-${width}-${scheme}.png`);
        }
        expect(await violationsOn(page)).toEqual([]);
        await page.close();
      });

  it('keeps one column of at most 640 pixels and text of a readable size', async () => {
    const page = await open('english', 1200, 'light');
    const facts = await page.locator('html').evaluate((html) => {
      const { document } = html.ownerDocument.defaultView!;
      const styleOf = html.ownerDocument.defaultView!.getComputedStyle;
      const paragraph = document.querySelector('h3 + p')!;
      const pixels = (length: string) => Number.parseFloat(length);
      const sizes = [...document.querySelectorAll('p, li, td')].map((one) => pixels(styleOf(one).fontSize));
      return {
        width: paragraph.getBoundingClientRect().width,
        size: pixels(styleOf(paragraph).fontSize),
        line: pixels(styleOf(paragraph).lineHeight) / pixels(styleOf(paragraph).fontSize),
        smallest: Math.min(...sizes.filter((size) => size > 0)),
      };
    });
    expect(facts.width).toBeLessThanOrEqual(640);
    expect(facts.size).toBeGreaterThanOrEqual(16);
    expect(facts.line).toBeCloseTo(1.5, 1);
    expect(facts.smallest).toBeGreaterThanOrEqual(13);
    await page.close();
  });

  it('is dark if the reader prefers dark, and light if style sheets are removed', async () => {
    const page = await open('english', 390, 'dark');
    const style = (selector: string, property: 'backgroundColor' | 'color') =>
      page
        .locator(selector)
        .first()
        .evaluate((one, name) => one.ownerDocument.defaultView!.getComputedStyle(one)[name], property);
    const colours = async () => [await style('[role=main]', 'backgroundColor'), await style('h3 + p', 'color')];
    expect(await colours()).toEqual(['rgb(23, 22, 20)', 'rgb(236, 232, 223)']);
    await page.locator('html').evaluate((html) => {
      for (const style of html.querySelectorAll('style')) style.remove();
    });
    expect(await colours()).toEqual(['rgb(255, 254, 251)', 'rgb(28, 26, 23)']);
    await page.close();
  });

  it('stays legible if a mail program inverts light colours by itself', async () => {
    const page = await open('english', 390, 'light');
    // What Gmail and Outlook do on phones: they drop the mail's style sheets and invert the lightness of every colour.
    await page.locator('html').evaluate((html) => {
      for (const style of html.querySelectorAll('style')) style.remove();
      const turned = (colour: string): string => {
        const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)!.map(Number);
        const shift = 255 - Math.max(red, green, blue) - Math.min(red, green, blue);
        return `rgb(${red + shift}, ${green + shift}, ${blue + shift})`;
      };
      const all = [...html.querySelectorAll('body, body *')];
      const colours = all.map((one) => {
        const { color, backgroundColor, borderTopColor } = html.ownerDocument.defaultView!.getComputedStyle(one);
        return { color, backgroundColor, borderTopColor };
      });
      for (const [index, one] of all.entries()) {
        const { color, backgroundColor, borderTopColor } = colours[index]!;
        const style = one.getAttribute('style') ?? '';
        const background = backgroundColor.endsWith(', 0)') ? '' : `background-color:${turned(backgroundColor)};`;
        one.setAttribute(
          'style',
          `${style};color:${turned(color)};${background}border-color:${turned(borderTopColor)}`,
        );
      }
    });
    await photograph(page, `${artefacts}english-390-turned.png`);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  it('lays out an Arabic mail from right to left, and an English story in it from left to right', async () => {
    const page = await open('arabic', 700, 'light');
    const edges = await page.locator('h3').evaluateAll((headlines) =>
      headlines.map((headline) => {
        const range = headline.ownerDocument.createRange();
        range.selectNodeContents(headline);
        const { left, right } = range.getBoundingClientRect();
        const box = headline.getBoundingClientRect();
        return [
          headline.lang || headline.ownerDocument.documentElement.lang,
          left - box.left < 2 ? 'left' : box.right - right < 2 ? 'right' : 'between',
        ];
      }),
    );
    expect(edges).toEqual([
      ['ar', 'right'],
      ['en', 'left'],
      ['en', 'left'],
    ]);
    await page.close();
  });

  it('keeps English from left to right in every part of an Arabic notification', async () => {
    const names = { product: 'Tidings (at nine)!', topic: '“Ports (east)”', street: '12 Quay Street (north).' };
    const layout = Layout.parse(
      await renderLayout({
        settings: { ...settings, productName: names.product, postalAddress: `${names.street}\nOstmere!` },
        language: 'ar',
      }),
    );
    const link = 'https://digest.example/confirm/k1.abc.def';
    const schedule = { cadence: { every: 'weekday' as const }, at: '07:30', zone: 'Asia/Karachi' };
    const asked = { topics: [names.topic, 'الموانئ'], schedule };
    const { raw, subject } = assembleNotification({
      layout,
      notification: 'confirm',
      fields: { to: 'ada@reader.example', at: '2026-11-22T02:30:00.000Z', id: 'c.1', link, asked },
    });
    const { html, text } = await PostalMime.parse(raw);
    const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
    await page.setContent(html!);
    // Where the first and the last character of a name are drawn, wherever it is in the mail.
    const places = await page.locator('html').evaluate(
      (root, wanted) => {
        const { document, NodeFilter } = root.ownerDocument.defaultView!;
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const name of wanted) {
            const at = node.textContent!.indexOf(name);
            const boxOf = (offset: number) => {
              const range = document.createRange();
              range.setStart(node, offset);
              range.setEnd(node, offset + 1);
              return range.getBoundingClientRect();
            };
            if (at < 0 || boxOf(at).width === 0) continue;
            const [first, last] = [boxOf(at), boxOf(at + name.length - 1)];
            found.push(`${name} ${first.left < last.left && first.top === last.top}`);
          }
        return found;
      },
      [...Object.values(names), 'Ostmere!'],
    );
    await page.close();
    const { product, topic, street } = names;
    expect(places.sort()).toEqual(
      [product, product, product, topic, street, 'Ostmere!'].map((name) => `${name} true`).sort(),
    );
    // Plain text has each alone on a line, or between isolates, which an address to click must not have.
    expect(subject).toContain(`\u2068${product}\u2069`);
    const lines = text!.split(/\r?\n/).map((line) => line.trim());
    expect(lines).toContain(link);
    for (const name of [product, topic, street, 'Ostmere!'])
      for (const line of lines.filter((one) => one.includes(name)))
        expect([line, line === name || line.includes(`\u2068${name}\u2069`)]).toEqual([line, true]);
  });

  it('has no hairline between a topic and the first of its stories that is there, and one above each other', async () => {
    const twice = story('twice', { sources: [source(1, { articleId: 'twice' })] });
    const digest = {
      layout: await layoutOf('en'),
      sections: [
        await sectionOf(edition('trade', 'Trade', [twice]), 'en'),
        await sectionOf(edition('ports', 'Ports', [twice, ...trade.stories]), 'en'),
      ],
      length: 'full' as const,
      fields: fields({ missed: ['Culture'] }),
    };
    const more = () => ({ words: 'More', link: 'https://digest.example/more' });
    const pages = {
      // Its second topic begins with its second story, because the first is in another topic as well.
      mail: await htmlOf(assembleDigest(digest)),
      short: await htmlOf(assembleDigest({ ...digest, length: 'short' })),
      later: assemblePage({ ...digest, range: { from: 2, count: 1, more } }),
    };
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const lines: Record<string, string[]> = {};
    for (const [name, html] of Object.entries(pages)) {
      await page.setContent(html);
      const stories = page.locator('td:has(> h3)');
      lines[name] = await stories.evaluateAll((cells) =>
        cells.map((cell) => cell.ownerDocument.defaultView!.getComputedStyle(cell).borderTopWidth),
      );
      const closing = page.locator('td.muted.rule');
      for (const cell of await closing.all())
        expect(await cell.evaluate((one) => one.ownerDocument.defaultView!.getComputedStyle(one).borderTopWidth)).toBe(
          '1px',
        );
    }
    await page.close();
    expect(lines).toEqual({ mail: ['0px', '0px', '1px'], short: ['0px', '0px', '1px'], later: ['0px'] });
  });

  it('needs nothing from the network', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(mails.english!);
    expect(asked).toEqual([]);
    await page.close();
  });
});
