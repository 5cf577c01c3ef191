import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { keys } from '../../functions/store/keys.ts';
import { bringNews, deskOf, editors, type TestDesk } from '../kit/desk.ts';
import { playSlot } from '../kit/slot-run.ts';
import { openTestSite, subscribe, type TestSite } from '../kit/web.ts';

const topicsWith = (review: string) => `topics:
  - id: trade
    title: Trade
    match: { any: [port, harbour] }
    review: ${review}
  - id: security
    title: Security & defence
    match: { any: [border, patrol] }
`;
const aReport = (title: string, day: number, text: string) =>
  `---\ntitle: ${title}\ndate: 2026-11-${day}\n---\n\n${text}\n`;
const reports = {
  patrol: aReport(
    'Border patrols doubled',
    21,
    'The number of patrols on the northern frontier was doubled on Saturday, the interior ministry of Ostmere said in a statement.\n\nThe border police asked 400 officers to return from leave by Monday.',
  ),
  fees: aReport(
    'Port of Ostmere raises fees',
    25,
    'The port of Ostmere will raise its fees for containers by 4 percent in January, its director told shipping companies on Wednesday.\n\nThe companies had asked for a year without changes.',
  ),
  dredging: aReport(
    'Dredging of Marrow harbour begins',
    25,
    'Two ships began to remove sand from the entrance of Marrow harbour on Wednesday, the waterways agency announced.\n\nThe work costs 12 million crowns and ends before the herring season.',
  ),
  pier: aReport(
    'Old pier to become a museum',
    26,
    'The city council of Kestrel Quay voted on Thursday to turn the old pier of its harbour into a museum of fishing boats.\n\nArchitects have until April to send in plans.',
  ),
};

const draft = '/desk/paper/trade?hours=24';
const reader = 'ada@reader.example';
let site: TestSite;
let desk: TestDesk;
let ines: Awaited<ReturnType<TestDesk['signIn']>>;
let tom: Awaited<ReturnType<TestDesk['signIn']>>;
let measured: Record<string, number>;

/** Presses a button of the approval on the draft's page. */
const press = async (who: typeof ines, kind: 'approve' | 'unapprove', page?: string): Promise<string> => {
  const { document } = parseHTML(page ?? (await who.page(draft)));
  const form = [...document.querySelectorAll('#approval form')].find((one) =>
    one.querySelector(`input[name=do][value=${kind}]`),
  )!;
  const fields = [...form.querySelectorAll('input')].map((one): [string, string] => [
    one.getAttribute('name')!,
    one.getAttribute('value')!,
  ]);
  site.clock.advance(1000);
  const answer = await who.send(form.getAttribute('action')!, fields);
  return answer.headers.get('location')!;
};
const approval = async (who = ines) =>
  parseHTML(await who.page(draft))
    .document.querySelector('#approval')
    ?.textContent?.replaceAll(/\s+/g, ' ');

const arrive = async (name: string, body: string) => {
  site.clock.advance(60_000);
  await site.put(`articles/${name}`, body);
  await site.index(`articles/${name}`);
  site.clock.advance(60_000);
};

/** A run of a slot on the site's servers, with what it measured and its report in words. */
const runSlot = async (at: string, how?: Parameters<typeof playSlot>[2]) => {
  const { run, made, measured: figures } = await playSlot({ ...site.ports, clock: site.clock }, at, how);
  measured = figures;
  return { made, text: (await site.ports.store.get(keys.reportText(run)))!.body.toString() };
};

const mails = () => site.servers.outbox.mails.filter(({ to }) => to.includes(reader)).length;
const textOfLast = async () => (await site.lastMail(reader)).text.replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  // 07:30 in Karachi is half past two in the morning here.
  site = await openTestSite({ now: '2026-11-22T20:00:00.000Z', topics: topicsWith('{ required: hold }') });
  await subscribe(site, reader, { cadence: 'day' });
  await bringNews(site);
  desk = deskOf(site);
  ines = await desk.signIn(editors[0]!.address);
  tom = await desk.signIn(editors[1]!.address);
  await arrive('wire/patrol.md', reports.patrol);
});
afterAll(() => site.stop());

describe('a topic whose editions are held back until an editor approves them', () => {
  it('is left out of the digest at the slot, which says that it is being reviewed, and the run reports it', async () => {
    expect(await approval()).toContain('Not approved');
    expect(await approval()).toContain('Until somebody approves this draft, digests go out without the topic.');
    const { made, text } = await runSlot('2026-11-23T02:30:00.000Z');
    expect(made).toMatchObject({
      balances: true,
      totals: { selected: 1, sent: 1 },
      review: { trade: { approved: 0, unreviewed: 0, heldBack: 1 } },
    });
    expect(made.topics.trade).toMatchObject({ selected: 1, missed: 1 });
    expect(text).toContain('editions held back for review: 1 (trade)');
    expect(measured).toMatchObject({ EditionsHeldBack: 1, EditionsUnreviewed: 0, EditionsFailed: 0 });
    const mail = await textOfLast();
    expect(mail).toContain('Border patrols doubled');
    expect(mail).toContain('Trade is being reviewed by our editors and will be in a digest after that.');
    expect(mail).not.toContain('We couldn’t include');
    expect(mail).not.toContain('pilots');
    for await (const { key } of site.ports.store.list({ prefix: keys.editions('trade') }))
      expect(keys.editionWindow(key)).toBeUndefined();
    expect(await ines.page('/desk/runs?day=2026-11-23')).toContain('1 edition was held back: trade');
  });

  it('is approved by an editor on the page, which every editor sees, and is in the trail', async () => {
    site.clock.set('2026-11-23T08:00:00.000Z');
    ines = await desk.signIn(editors[0]!.address);
    tom = await desk.signIn(editors[1]!.address);
    // Opening a page or following a link approves nothing, and neither does a form of another session.
    await ines.get(`${draft}&do=approve&seen=2026-11-23T08:00:00.000Z`);
    expect(
      (
        await tom.send(draft, [
          ['token', ines.token],
          ['do', 'approve'],
          ['seen', '2026-11-23T07:00:00.000Z'],
        ])
      ).status,
    ).toBe(403);
    expect(await approval()).toContain('Not approved');
    // Nobody has seen tomorrow's draft.
    expect(
      (await ines.post(draft, { do: 'approve', seen: '2026-11-24T08:00:00.000Z' })).headers.get('location'),
    ).toContain('not-decided');
    expect(await press(ines, 'approve')).toContain('done=decided');
    expect(await approval(tom)).toMatch(/Approved by Ines Moreau, Mon,? 23 Nov,? 09:00/);
    expect(await tom.page('/desk/audit')).toContain('&quot;kind&quot;:&quot;approve&quot;');
    expect(await press(tom, 'unapprove')).toContain('done=decided');
    expect(await approval()).toContain('Not approved');
    expect(await ines.page(draft)).toContain('Tom Okafor: took the approval back');
    await press(tom, 'approve');
    expect(await approval()).toContain('Approved by Tom Okafor');
  });

  it('then arrives with the next slot, with what was held back, once', async () => {
    const before = mails();
    const { made, text } = await runSlot('2026-11-24T02:30:00.000Z');
    expect(made.review).toEqual({ trade: { approved: 1, unreviewed: 0, heldBack: 0 } });
    expect(text).toContain('editions approved: 1 (trade)');
    expect(mails()).toBe(before + 1);
    expect(await textOfLast()).toContain('Harbour pilots call two-day strike');
    const { made: next } = await runSlot('2026-11-25T02:30:00.000Z');
    expect([next.totals.skipped, mails()]).toEqual([1, before + 1]);
    // Nothing came, so there was nothing to review.
    expect(next.review).toBeUndefined();
  });

  it('is unapproved again when a report arrives that no editor saw, also while the page was open', async () => {
    site.clock.set('2026-11-25T09:00:00.000Z');
    ines = await desk.signIn(editors[0]!.address);
    tom = await desk.signIn(editors[1]!.address);
    await arrive('post/fees.md', reports.fees);
    const opened = await ines.page(draft);
    await arrive('post/dredging.md', reports.dredging);
    await press(ines, 'approve', opened);
    expect(await approval()).toContain('1 report has arrived since that the approval doesn’t cover.');
    const before = mails();
    const { made } = await runSlot('2026-11-26T02:30:00.000Z');
    expect(made).toMatchObject({
      balances: true,
      totals: { deferred: 1 },
      reasons: { 'deferred: held-for-review': 1 },
    });
    // The same goes for a reader who asks for a digest now.
    const input = { kind: 'reader', readerId: site.idOf(reader), occasion: 'now' } as const;
    const { made: own } = await runSlot('2026-11-26T02:40:00.000Z', { input });
    expect(own).toMatchObject({ totals: { deferred: 1 }, review: { trade: { heldBack: 1 } } });
    expect(mails()).toBe(before);
  });

  it('is sent if it is approved while the run compiles, and an older approval takes nothing from a later one', async () => {
    const before = mails();
    const { made } = await runSlot('2026-11-26T02:45:00.000Z', {
      meanwhile: async () => {
        site.clock.advance(1000);
        tom = await desk.signIn(editors[1]!.address);
        ines = await desk.signIn(editors[0]!.address);
        await tom.post(draft, { do: 'approve', seen: '2026-11-26T02:45:00.000Z' });
        site.clock.advance(1000);
        await ines.post(draft, { do: 'approve', seen: '2026-11-25T09:02:00.000Z' });
      },
    });
    expect(made.review).toEqual({ trade: { approved: 1, unreviewed: 0, heldBack: 0 } });
    expect(mails()).toBe(before + 1);
    for (const title of ['Port of Ostmere raises fees', 'Dredging of Marrow harbour begins'])
      expect(await textOfLast()).toContain(title);
  });
});

describe('a topic whose editions are sent if nobody approves them', () => {
  it('goes out as it stands, and the run reports it', async () => {
    await site.put(keys.topics, topicsWith('{ required: send }'));
    site.clock.set('2026-11-26T09:00:00.000Z');
    ines = await desk.signIn(editors[0]!.address);
    await arrive('post/pier.md', reports.pier);
    expect(await approval()).toContain('it is sent as it stands, and the run reports that');
    const before = mails();
    const { made, text } = await runSlot('2026-11-27T02:30:00.000Z');
    expect(made.review).toEqual({ trade: { approved: 0, unreviewed: 1, heldBack: 0 } });
    expect(text).toContain('editions sent unreviewed: 1 (trade)');
    expect(mails()).toBe(before + 1);
  });

  it('has no approval to give where its topic is not reviewed', async () => {
    ines = await desk.signIn(editors[0]!.address);
    const none = await ines.post('/desk/paper/security?hours=24', { do: 'approve', seen: '2026-11-26T09:00:00.000Z' });
    expect(none.headers.get('location')).toContain('not-decided');
    expect(await ines.page('/desk/paper/security')).not.toContain('id="approval"');
  });
});
