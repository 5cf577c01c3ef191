import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Edition } from '../../functions/core/edition.ts';
import { signLink } from '../../functions/core/link.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { correctionId } from '../../functions/corrections/correction.ts';
import { articlePath } from '../../functions/site/story-path.ts';
import { writeCorrection } from '../../functions/store/corrections.ts';
import { keys } from '../../functions/store/keys.ts';
import { axeFindings, bringAxe, launchBrowser } from '../kit/browser.ts';
import { openTestSite, subscribe, type TestSite } from '../kit/web.ts';

/** Words of 200 letters, in every place that takes a text from outside. */
const endless = (letter: string) => letter.repeat(200);
const productName = `Tidings & "${'N'.repeat(40)}" <daily>`;
const window = { from: '2026-11-21T08:00:00.000Z', to: '2026-11-22T08:00:00.000Z' };
const topic = 'trade';

/** A report of a publisher with a page, and one that was dropped as text, in a language. */
const reports = {
  en: {
    linked: {
      title: `The ${endless('H')} leaves port`,
      author: endless('A'),
      publisher: endless('P'),
      date: '2026-11-21',
      url: `https://courier.example/${endless('u')}?token=${endless('x')}`,
      text: `The port of Aldmouth named https://courier.example/${endless('u')} on Saturday as its page. The file ${endless('漢')} was closed, a clerk said. “${endless('q')} is a word”, said Ilse ${endless('S')} of the port.`,
    },
    dropped: `A crane ${endless('k')} fell in the port of Quillhaven at noon, its master said. Nobody was hurt by ${endless('w')}, and 40 dockers went home.`,
  },
  ar: {
    linked: {
      title: `ميناء ${endless('ع')} يفتح أبوابه`,
      author: endless('ك'),
      publisher: endless('ش'),
      date: '2026-11-21',
      url: `https://courier.example/ar/${endless('u')}`,
      text: `أعلن ميناء الدمام يوم السبت أن الملف ${endless('م')} قد أغلق نهائيا بعد أشهر من العمل. وقال مدير الميناء إن ${endless('س')} كلمة طويلة جدا، وإن السفن ستعود إلى https://courier.example/${endless('v')} قريبا.`,
    },
    dropped: `سقطت رافعة ${endless('ر')} في ميناء جدة ظهر السبت كما قال مديرها للصحفيين. ولم يصب أحد بأذى من ${endless('ب')} وعاد أربعون عاملا إلى منازلهم.`,
  },
};

let site: TestSite;
let browser: Browser;
let page: Page;
let origin: string;
let stopServer: () => Promise<void>;
/** The paths of pages by what they are. */
const paths: Record<string, string> = {};

/** Notes that a reader was sent the stories of an edition, and one of its reports was corrected then. */
const mailed = async (edition: Edition, readerId: string): Promise<string> => {
  const at = site.clock.now().toISOString();
  const stories = edition.stories.map(({ id }) => ({ topic, window, storyId: id }));
  const item = { run: 'slot-1', window, at, attempts: 1, updatedAt: at, stories };
  const key = { readerId, digest: `from#${window.from}` };
  const reserved = { ...item, state: 'reserved' as const, leaseUntil: at };
  await site.ports.ledger.move(key, undefined, reserved);
  await site.ports.ledger.move(key, reserved, { ...item, state: 'accepted', messageId: 'm1' });
  const issuedAt = site.clock.now().getTime() / 1000;
  return `/digest/${signLink({ purpose: 'view', readerId, issuedAt, about: key.digest }, site.servers.secrets.linkKeys)}`;
};

/** A correction of an edition's first story by which its first sentence gives way to a word of 200 letters. */
const correct = async ({ stories: [story] }: Edition): Promise<void> => {
  const [source] = story!.sources;
  const { articleId: id, publisher, title, url, language, arrivedAt } = source!;
  await writeCorrection(site.ports.store, {
    schema: 1,
    id: correctionId(id, ['1']),
    at: site.clock.now().toISOString(),
    article: { id, since: arrivedAt, publisher, title, url, language },
    revision: null,
    kind: 'changed',
    topics: [topic],
    claims: [
      {
        was: story!.brief[0]!.text,
        printedIn: [{ topic, window, storyId: story!.id, parts: ['brief'] }],
        now: { text: endless(language === 'ar' ? 'ن' : 'n') },
        note: { text: endless('o') },
      },
    ],
    dismissed: null,
  });
};

beforeAll(async () => {
  const topics = `topics:
  - id: ${topic}
    title: ${'T'.repeat(110)}
    description: ${endless('D')}
    match: { any: [port, ميناء] }
`;
  site = await openTestSite({ topics, settings: { productName } });
  const server = serve({ fetch: site.app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stopServer = () => new Promise((resolve) => server.close(() => resolve()));
  for (const [language, { linked, dropped }] of Object.entries(reports)) {
    for (const [key, body] of [
      [`articles/courier/${language}.json`, JSON.stringify(linked)],
      [`articles/agency/${language}.txt`, ` date 2026-11-21 ${dropped}`],
    ] as const) {
      await site.put(key, body);
      await site.index(key);
    }
  }
  await site.print(topic, window);
  const printed = Edition.parse(JSON.parse((await site.ports.store.get(keys.edition(topic, window)))!.body.toString()));
  for (const story of printed.stories) {
    const [source] = story.sources;
    paths[`story in ${story.language}, ${source!.url ? 'linked' : 'dropped'}`] =
      `/topics/${topic}/${windowName(window)}/${story.id}`;
    if (!source!.url) paths[`article in ${story.language}`] = articlePath({ topic, source: source! })!;
  }
  paths.home = '/';
  paths.topic = `/topics/${topic}`;
  paths.edition = `/topics/${topic}/${windowName(window)}`;
  paths.corrections = '/corrections';
  paths.preferences = await subscribe(site, 'amal@example.com', { topics: [topic], own: `port ${'z'.repeat(150)}` });
  paths.digest = await mailed(printed, site.idOf('amal@example.com'));
  paths.unsubscribing = `${paths.preferences}/leave`;
  paths.missing = `/${endless('m')}`;
  paths['check your inbox'] = '/check-your-mail';
  await correct(printed);
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  await bringAxe(context);
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stopServer?.();
  await site?.stop();
});

/** Looks at the page that is open: as wide as the window at each width, and clean for axe at the narrowest. */
const look = async (called: string) => {
  for (const width of [600, 375, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect([called, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([called, width]);
  }
  expect([called, await axeFindings(page)]).toEqual([called, []]);
};

it.each(['en', 'ar'])(
  'no page scrolls sideways or is hard to use, whatever words it has, when it is read in %s',
  async (language) => {
    // Both kinds of report in both languages, each with pages of its own.
    expect(Object.keys(paths).filter((name) => /^(?:story|article) in/.test(name))).toHaveLength(6);
    for (const [called, path] of Object.entries(paths)) {
      await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect([called, (await page.textContent('body'))!.length > 200]).toEqual([called, true]);
      await look(called);
      if (called !== 'digest') expect(await page.title()).toContain(productName);
    }
    const corrections = await page.goto(`${origin}/corrections?lang=${language}`);
    expect(await corrections!.text()).toContain(endless('o'));
  },
);

it.each(['en', 'ar'])('the preview of a custom topic does not either, in %s', async (language) => {
  for (const own of ['port', 'ميناء', `port OR ${'y'.repeat(180)}`]) {
    await page.goto(`${origin}/?lang=${language}`);
    await page.click('#topics > details:last-of-type > summary');
    await page.fill('#own', own);
    await page.click('button[value=preview]');
    await page.waitForSelector('.preview li');
    await look(`preview of ${own}`);
  }
});
