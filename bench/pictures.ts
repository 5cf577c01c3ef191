import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { corpusFiles } from '../cli/corpus-files.ts';
import { arrivals } from '../local/demo/arrivals.ts';
import { morningAfter, publishUntilMorning } from '../local/demo/morning.ts';
import { offeredTopics } from '../local/demo/offered-topics.ts';
import { simulatedClock } from '../local/demo/replay.ts';
import { launchBrowser } from '../test/kit/browser.ts';
import { openProduct, signUpSamples } from '../test/kit/flow.ts';
import { pagesWithFonts } from './picture-fonts.ts';

/**
 * `npm run pictures [-- FOLDER]`: the pictures of the documents (docs/images), taken from the product on the morning of its
 * sample: a digest as `npm start` mails it, the home page, and at the editors' desk the sign-in, a topic's draft, its approval and
 * a correction. The clock stands still and the fonts are the project's, so the pictures change only with the product.
 */

const folder = resolve(process.argv[2] ?? 'docs/images');
const now = new Date().toISOString();
const arriving = await arrivals(await corpusFiles('corpus'), now.slice(0, 10));
const clock = simulatedClock(`${arriving[0]!.day}T00:00:00.000Z`);
const product = await openProduct({ clock });
const { yaml, topics } = await offeredTopics({ corpus: 'corpus' });
await product.publisher.publishTopics(yaml);
await product.settled();
const morning = morningAfter(arriving, now);
await publishUntilMorning({ product, clock, arrivals: arriving, morning, onArticle: () => {} });
await product.settled();
await signUpSamples(
  product,
  topics.map(({ id }) => id),
);
await product.tick(morning);
await product.settled();

const browser = await launchBrowser();
const newPage = await pagesWithFonts(browser);
const mails = product.aws.outbox.mails.filter(({ tags }) => !tags.notice);
const [digest] = mails.filter(({ to }) => to.includes('amina@karachi.example'));
if (!digest) throw new Error('No digest was sent, so there is nothing to take a picture of.');
const shots = [
  { name: 'digest.png', url: `${product.inbox.url}/mails/${digest.name}/html`, width: 700, height: 965 },
  { name: 'home.png', url: product.site.url, width: 1100, height: 840 },
];
for (const { name, url, width, height } of shots) {
  const page = await newPage({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/${name}` });
  await page.close();
  console.log(`${folder}/${name}`);
}
/** Takes a picture of the desk: of what the browser shows, or from one part of the page to the end of another. */
const photographDesk = async (page: Page, name: string, part?: { from: Locator; to: Locator }) => {
  const path = `${folder}/${name}`;
  const [from, to] = part ? [await part.from.boundingBox(), await part.to.boundingBox()] : [];
  const margin = 8;
  // Boxes are measured from what the browser shows, and a picture from the beginning of the page.
  const scrolled = Number(await page.evaluate('scrollY'));
  const clip = from &&
    to && { x: 0, y: scrolled + from.y - margin, width: 900, height: to.y + to.height - from.y + 2 * margin };
  await page.screenshot(clip ? { path, clip, fullPage: true } : { path });
  console.log(path);
};

/** A page on which an editor is signed in, by the link in their mail; on the way a picture of the form. */
const atDesk = async (): Promise<Page> => {
  const address = 'editor@broadsheet.example';
  const page = await newPage({
    viewport: { width: 900, height: 420 },
    deviceScaleFactor: 1.5,
    locale: 'en-GB',
  });
  await page.goto(`${product.site.url}/desk/sign-in`);
  await page.fill('#address', address);
  await photographDesk(page, 'desk-sign-in.png');
  await page.click('main button');
  const mail = product.aws.outbox.mails.findLast(({ to }) => to.includes(address));
  const text = mail && (await product.aws.outbox.parsed(mail.name))?.text;
  const link = text?.match(/https?:\/\/\S+\/desk\/sign-in\/\S+/)?.[0];
  if (!link) throw new Error('No link to sign in was sent.');
  await page.goto(link);
  await page.click('main button');
  await page.setViewportSize({ width: 900, height: 1000 });
  return page;
};
const desk = await atDesk();
const topic = topics[0]!.id;
const draft = `${product.site.url}/desk/paper/${topic}?hours=168`;
await desk.goto(draft);
await desk.locator('.trail > li details summary').first().click();
await photographDesk(desk, 'desk.png');

// The same topic as one that is reviewed; the draft has not been approved yet.
const reviewed = yaml.replace(`- id: ${topic}\n`, (id) => `${id}    review: { required: hold, minutes: 30 }\n`);
await product.publisher.publishTopics(reviewed);
await product.settled();
await desk.goto(draft);
await photographDesk(desk, 'desk-approval.png', { from: desk.locator('h1'), to: desk.locator('#approval') });

// A story that went out is dropped, and its last sentence is to be corrected.
const story = desk.locator('ol.trail > li').first();
await story.locator('details:has(input[value=drop]) > summary').click();
await story.locator('textarea[name=reason]').fill('The ministry has set no date.');
await story.locator('form:has(input[value=drop]) button').click();
const dropped = desk.locator('ul.trail > li').first();
const correction = dropped.locator('form[action*="/correction"]');
await dropped.locator('details:has(form[action*="/correction"]) > summary').click();
for (const box of (await correction.locator('input[name=was]').all()).slice(0, -1)) await box.uncheck();
await correction.locator('textarea').fill('The review will be published later; the ministry has set no date.');
await photographDesk(desk, 'desk-correction.png', { from: dropped.locator('h2'), to: correction });

await browser.close();
await product.stop();
