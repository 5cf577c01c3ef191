import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import { Report } from '../../functions/core/run.ts';
import { keys } from '../../functions/store/keys.ts';
import { folderOf, openProduct, publishCorpus, type RunningProduct } from '../kit/flow.ts';

let product: RunningProduct;
let remove: () => Promise<void>;

beforeAll(async () => {
  const corpus = await folderOf({
    'topics.yaml': 'topics:\n  - id: trade\n    title: Trade\n    description: Ports\n    match: { any: [port] }\n',
    'harbour-post/strike.md':
      '---\ntitle: Dockers end strike at Corvane\n---\n\nDockers at the port of Corvane returned to work on Monday after ' +
      'nine days of strike. The harbour board agreed to a rise of 6 percent. Forty ships had waited for berths.\n',
  });
  remove = corpus.remove;
  product = await openProduct({ clock: systemClock });
  await publishCorpus(product, corpus.folder);
});
afterAll(async () => {
  await product.stop();
  await remove();
});

const guest = 'gus@news.example';
/** An operator's request to the guest; gives what became of it. */
const request = async (id: string): Promise<Pick<Report, 'totals' | 'reasons'>> => {
  const { name, ended } = product.run({ kind: 'request', id, topics: ['trade'], addresses: [guest], readerIds: [] });
  await ended;
  return Report.parse(JSON.parse((await product.archive.store.get(keys.report(name)))!.body.toString()));
};
const mails = () => product.aws.outbox.mails.filter(({ to }) => to.includes(guest));

it('a guest of an operator sees the digest on the web, leaves with one click, and is not mailed again', async () => {
  expect(await request('monday')).toMatchObject({ totals: { selected: 1, sent: 1 } });
  const mail = (await product.aws.outbox.parsed(mails()[0]!.name))!;
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? '';
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const unsubscribe = /<([^>]+)>/.exec(header('list-unsubscribe'))![1]!;
  const links = [...(mail.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));
  const ours = [...new Set(links.filter((link) => link.startsWith(product.site.url)))];
  for (const link of ours) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  expect(ours.filter((link) => /\/(preferences|pause)\//.test(link))).toEqual([]);
  const view = await (await fetch(ours.find((link) => link.includes('/digest/'))!)).text();
  expect(view).toContain('Dockers end strike at Corvane');
  expect(view).not.toContain(guest);

  // Looking at the page leaves nothing; pressing the button, or the mail program's own, does.
  expect(await (await fetch(unsubscribe)).text()).toContain('method="post"');
  expect(await request('tuesday')).toMatchObject({ totals: { sent: 1 } });
  const left = await fetch(unsubscribe, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(left.status).toBe(200);
  expect(await request('wednesday')).toMatchObject({
    totals: { selected: 1, skipped: 1, sent: 0 },
    reasons: { 'skipped: left': 1 },
  });
  expect(mails()).toHaveLength(2);
  expect(await (await fetch(unsubscribe)).text()).not.toContain('method="post"');

  const readers = [];
  for await (const reader of product.archive.readers.all()) readers.push(reader);
  expect(readers).toEqual([]);
  expect(product.faults).toEqual([]);
});

it('a guest without a link of ours can do nothing', async () => {
  for (const path of ['/unsubscribe/x.y.z', '/digest/x.y.z'])
    expect([path, (await fetch(`${product.site.url}${path}`)).status]).toEqual([path, 404]);
});
