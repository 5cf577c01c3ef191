import { resolve } from 'node:path';
import { corpusFiles } from '../cli/corpus-files.ts';
import { arrivals } from '../local/demo/arrivals.ts';
import { morningAfter, publishUntilMorning } from '../local/demo/morning.ts';
import { offeredTopics } from '../local/demo/offered-topics.ts';
import { simulatedClock } from '../local/demo/replay.ts';
import { launchBrowser } from '../test/kit/browser.ts';
import { openProduct, signUpSamples } from '../test/kit/flow.ts';

/**
 * `npm run pictures [-- FOLDER]`: the pictures of the documents (docs/images), taken from the product on the morning of its
 * sample: a digest as `npm start` mails it, the home page, and a topic's draft at the editors' desk. The clock stands still, so the pictures change only with the product and
 * the fonts of this machine; install Georgia, or a font that stands in for it, to see what most readers see.
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
const mails = product.aws.outbox.mails.filter(({ tags }) => !tags.notice);
const [digest] = mails.filter(({ to }) => to.includes('amina@karachi.example'));
if (!digest) throw new Error('No digest was sent, so there is nothing to take a picture of.');
const shots = [
  { name: 'digest.png', url: `${product.inbox.url}/mails/${digest.name}/html`, width: 700, height: 1000 },
  { name: 'home.png', url: product.site.url, width: 1100, height: 900 },
];
for (const { name, url, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5, locale: 'en-GB' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/${name}` });
  await page.close();
  console.log(`${folder}/${name}`);
}
/** A page on which an editor is signed in, by the link in their mail. */
const atDesk = async () => {
  const address = 'editor@broadsheet.example';
  const page = await browser.newPage({
    viewport: { width: 900, height: 1000 },
    deviceScaleFactor: 1.5,
    locale: 'en-GB',
  });
  await page.goto(`${product.site.url}/desk/sign-in`);
  await page.fill('#address', address);
  await page.click('main button');
  const mail = product.aws.outbox.mails.findLast(({ to }) => to.includes(address));
  const text = mail && (await product.aws.outbox.parsed(mail.name))?.text;
  const link = text?.match(/https?:\/\/\S+\/desk\/sign-in\/\S+/)?.[0];
  if (!link) throw new Error('No link to sign in was sent.');
  await page.goto(link);
  await page.click('main button');
  return page;
};
const desk = await atDesk();
await desk.goto(`${product.site.url}/desk/paper/${topics[0]!.id}?hours=168`);
await desk.locator('.trail > li details summary').first().click();
await desk.screenshot({ path: `${folder}/desk.png` });
console.log(`${folder}/desk.png`);
await browser.close();
await product.stop();
