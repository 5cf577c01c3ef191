import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Browser, Page } from 'playwright-core';
import { Language } from '../../functions/core/reader.ts';
import { translationMarks } from '../../functions/gate/languages/check-translations.ts';
import { directionOf } from '../../functions/i18n/formatter.ts';
import { mailEn } from '../../functions/i18n/mail/en.ts';
import { sayInMail } from '../../functions/i18n/mail-words.ts';
import { webEn } from '../../functions/i18n/web/en.ts';
import { type Listening, listen } from '../../local/aws/listen.ts';
import { Scheme } from '../../local/gallery/colour-scheme.ts';
import { galleryApp } from '../../local/gallery/gallery-app.ts';
import { isBuilt } from '../../local/gallery/gallery-case.ts';
import { galleryCases, galleryGroups, languagesOf, type Shown, showCase } from '../../local/gallery/gallery-cases.ts';
import { openSite } from '../../local/gallery/gallery-site.ts';
import { fillStore } from '../../local/gallery/gallery-store.ts';
import { launchBrowser } from '../kit/browser.ts';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#8239': '\u202f' };
const unescaped = (html: string) => html.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
/** Marks around names, and line breaks of plain text. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');

/** All the words of a case, those of attributes included. */
const wordsOf = ({ html, mail }: Shown): string => {
  const body = html.replaceAll(/<!--[\s\S]*?-->|<(style|script|datalist)\b[\s\S]*?<\/\1>/g, ' ');
  return plain([unescaped(body.replaceAll(/ (?:style|href|src)="[^"]*"/g, '')), mail?.subject, mail?.text].join('\n'));
};

/** Whether a text has all the fixed words of a message, whichever of its variants they are. */
const says = (text: string, elements: Elements): boolean =>
  elements.every((element) => {
    if ('options' in element)
      return Object.values(element.options).some(({ value }) => value.length > 0 && says(text, value));
    return element.type !== 0 || text.includes(plain(element.value).trim());
  });

const filled = fillStore();
const inLanguages = new Map<Language, Promise<Map<string, Shown>>>();
/** Every case that comes in a language, made once. */
const shownIn = (language: Language): Promise<Map<string, Shown>> => {
  const make = async () => {
    const shown = new Map<string, Shown>();
    for (const one of galleryCases)
      if (languagesOf(one).includes(language)) shown.set(one.id, await showCase(await filled, one, language));
    return shown;
  };
  const kept = inLanguages.get(language) ?? make();
  inLanguages.set(language, kept);
  return kept;
};

/** What no reader should see: a placeholder or a mark of a template, or a value that was not there. */
const odd = /\{+#?\w[^}]*\}|\[\[|\]\]|\bundefined\b|\bNaN\b|\[object|Invalid Date/;

describe('the cases of the gallery', () => {
  it('have a name each', () => {
    expect(new Set(galleryCases.map(({ id }) => id)).size).toBe(galleryCases.length);
  });

  it.each(Language.options)('are all there, in %s, with nothing left to fill in', async (language) => {
    const shown = await shownIn(language);
    for (const one of galleryCases.filter((each) => languagesOf(each).includes(language))) {
      const made = shown.get(one.id)!;
      const root = /<html[^>]*>/.exec(made.html)?.[0] ?? '';
      expect([one.id, made.status, odd.exec(wordsOf(made))?.[0]]).toEqual([one.id, one.status ?? 200, undefined]);
      expect(root).toContain(`lang="${language}"`);
      expect(root).toContain(`dir="${directionOf(language)}"`);
    }
  });

  it.each(Language.options)('mark in %s what a model wrote or translated, and nothing else', async (language) => {
    const shown = await shownIn(language);
    const marked = (id: string, mark: string) =>
      [...plain(wordsOf(shown.get(id)!)).matchAll(new RegExp(`[^\\s>]\\${mark}`, 'g'))].length;
    const notes = { '*': 'written', '†': 'translated' } as const;
    for (const [kind, mark, sentences] of [
      ['written', '*', 1],
      ['translated', '†', 2],
    ] as const) {
      const mail = shown.get(`digest-${kind}`)!.mail!;
      const note = `${mark} ${sayInMail(language, notes[mark])}`;
      expect(mail.text).toContain(note);
      expect(unescaped(shown.get(`digest-${kind}`)!.html)).toContain(note);
      expect(unescaped(shown.get(`edition-${kind}`)!.html)).toContain(note);
      expect(mail.text!.split(note)[0]!.split(mark)).toHaveLength(sentences + 1);
      // A page of an edition tells its first story as the mail does.
      expect(marked(`edition-${kind}`, mark)).toBe(sentences);
      const other = mark === '*' ? '†' : '*';
      expect(marked(`digest-${kind}`, other)).toBe(0);
    }
    const translated = shown.get('digest-translated')!.html;
    const spoken = ['ar', 'ur'].includes(language) ? 'en' : language;
    expect(translated).toContain(`<span lang="${spoken}" dir="ltr">`);
    expect(translated).toContain(`(${translationMarks[spoken]}: `);
  });

  it('show every message that pages and mails have', async () => {
    const texts = [...(await shownIn('en')).values()].map(wordsOf);
    const unseen = (catalogue: Record<string, string>) =>
      Object.entries(catalogue)
        .filter(([, message]) => {
          const elements = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
          return !texts.some((text) => says(text, elements));
        })
        .map(([key]) => key);
    // No digest goes out without a story to make its subject of.
    expect({ pages: unseen(webEn), mails: unseen(mailEn) }).toEqual({ pages: [], mails: ['subjectWithout'] });
  });
});

describe('the gallery in a browser', () => {
  let browser: Browser;
  let server: Listening;
  beforeAll(async () => {
    server = await listen({ app: galleryApp(await filled) });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  describe('has no case that scrolls sideways, is hard to read or fails', () => {
    const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    const faults: string[] = [];
    const seen = new Set<string>();
    /** One page with the policies that pages and mails have, and one in which a script of the test's own may run. */
    let asSent: Page;
    let looking: Page;
    beforeAll(async () => {
      const pageOf = async (options: { bypassCSP: boolean }) => {
        const page = await browser.newPage({ ...options, viewport: { width: 320, height: 700 } });
        const fault = (words: string) => void faults.push(`${page.url()}: ${words}`);
        page.on('pageerror', ({ message }) => fault(message));
        // A page that says what went wrong is answered with its status, which browsers report too.
        page.on('console', (message) => {
          if (message.type() === 'error' && !message.text().includes('the server responded with'))
            fault(message.text());
        });
        return page;
      };
      asSent = await pageOf({ bypassCSP: false });
      looking = await pageOf({ bypassCSP: true });
    });
    afterAll(async () => {
      await asSent?.close();
      await looking?.close();
    });

    const open = async (page: Page, path: string, width: number) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(server.url + path);
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, width]);
    };
    /** What is drawn, each kind of thing once for each scheme. */
    const kindsIn = (scheme: Scheme) =>
      looking.evaluate(`[...new Set([...document.querySelectorAll('body *')].map(({ localName, className, style }) =>
        ['${scheme}', localName, className, style?.color, style?.backgroundColor].join(' ')))]`) as Promise<string[]>;

    // The next case takes the next language and, by turns, the other scheme: over all cases each goes with each.
    it.each(galleryGroups.map(({ title, cases }) => [title, cases] as const))('%s', async (_title, cases) => {
      for (const one of cases.filter(isBuilt)) {
        const index = galleryCases.indexOf(one);
        const languages = languagesOf(one);
        const scheme = Scheme.options[Math.floor(index / 6 + index) % 2]!;
        const path = `/${scheme}/${one.id}/${languages[index % languages.length]}`;
        await open(looking, path, 320);
        // How well words can be read is asked where something is drawn that was not seen in this scheme before.
        const fresh = (await kindsIn(scheme)).filter((kind) => !seen.has(kind));
        for (const kind of fresh) seen.add(kind);
        if (fresh.length > 0) {
          await looking.evaluate(axe);
          const unclear = await looking.evaluate(`axe.run({ runOnly: ['color-contrast'] }).then(({ violations }) =>
            violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)))`);
          expect([path, unclear]).toEqual([path, []]);
        }
        if (index % 3 === 0) await open(asSent, path, 900);
      }
      expect(faults.splice(0)).toEqual([]);
    });
  });

  it('shows in a light browser what a dark one sees, and the other way round', async () => {
    const page = await browser.newPage();
    await page.route('http://pages.test/**', async (route) => {
      const url = new URL(route.request().url());
      const [, name, language] = url.pathname.split('/');
      const one = galleryCases.find(({ id }) => id === name);
      if (one) {
        const { html } = await showCase(await filled, one, Language.parse(language));
        return route.fulfill({ contentType: 'text/html', body: html });
      }
      const asset = await (await openSite(await filled, 'en')).get(url.pathname);
      return route.fulfill({ contentType: asset.headers.get('content-type')!, body: await asset.text() });
    });
    const coloursAt = async (url: string, colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      await page.goto(url);
      return page.evaluate(`[...document.querySelectorAll('html, body, body *')].map((one) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
        return [one.localName, color, backgroundColor, borderTopColor].join(' ');
      })`);
    };
    for (const path of [
      'digest-full/ar',
      'mail-confirm/en',
      'web-digest/fr',
      'home/de',
      'story/en',
      'home-problems/ur',
    ])
      for (const [scheme, browsers] of [
        ['dark', 'light'],
        ['light', 'dark'],
      ] as const) {
        const real = await coloursAt(`http://pages.test/${path}`, scheme);
        expect(await coloursAt(`${server.url}/${scheme}/${path}`, browsers)).toEqual(real);
      }
    await page.close();
  });

  it('leads from case to case, and shows one in every language, scheme and width', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const current = () => page.locator('nav.cases [aria-current]').textContent();
    await page.goto(`${server.url}/?case=digest-short&language=ur&width=narrow`);
    expect(await current()).toBe('Short');
    await Promise.all([page.waitForURL(/digest-single/), page.keyboard.press('ArrowRight')]);
    expect(await page.frameLocator('iframe').locator('html').getAttribute('lang')).toBe('ur');
    await Promise.all([
      page.waitForURL(/case=left&/),
      page.getByRole('link', { name: 'Unsubscribed', exact: true }).click(),
    ]);
    expect(new URL(page.url()).searchParams.get('language')).toBe('ur');
    await page.goto(`${server.url}/?case=undone&language=all&scheme=both&width=both`);
    expect(await page.locator('iframe').count()).toBe(24);
    await page.goto(`${server.url}/?case=nothing&language=xx&scheme=&width=huge`);
    expect(await current()).toBe('Full');
    await page.goto(`${server.url}/?case=mail-link&part=text&language=fr&width=wide`);
    expect(await page.frameLocator('iframe').locator('body').textContent()).toContain(
      'https://digest.example/preferences/',
    );
    const missing = await page.goto(`${server.url}/light/digest-guest/de`);
    expect(missing?.status()).toBe(404);
    await page.close();
  });
});
