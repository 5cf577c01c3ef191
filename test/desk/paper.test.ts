import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { openArchive } from '../../functions/archive/archive.ts';
import { createDesk } from '../../functions/desk/desk-app.ts';
import { listCorrections } from '../../functions/store/corrections.ts';
import { readDecisions } from '../../functions/store/desk-decisions.ts';
import { writeEdition } from '../../functions/store/editions.ts';
import { keys } from '../../functions/store/keys.ts';
import { bringNews, deskOf, editors, news, type TestDesk } from '../kit/desk.ts';
import { edition, source, story } from '../kit/mail.ts';
import { openTestSite, type TestSite } from '../kit/web.ts';

let site: TestSite;
let desk: TestDesk;
let editor: Awaited<ReturnType<TestDesk['signIn']>>;
let other: Awaited<ReturnType<TestDesk['signIn']>>;
const path = '/desk/paper/trade?hours=24';

type Page = ReturnType<typeof parseHTML>['document'];
const documentOf = async (address = path) => parseHTML(await editor.page(address)).document;
const headlines = (document: Page) =>
  [...document.querySelectorAll('ol.trail h2')].map((one) => one.textContent!.replace(/^\d+\. /, ''));
const storyOf = (document: Page, headline: string) =>
  [...document.querySelectorAll('.trail > li')].find((one) =>
    one.querySelector('h2')!.textContent!.endsWith(headline),
  )!;

/** Fills in a story's form for a decision, as it is on the page, and posts it. */
const decide = async (
  headline: string,
  kind: string,
  entered: Record<string, string> = {},
  who: typeof editor = editor,
) => {
  site.clock.advance(1000);
  const document = parseHTML(await who.page(path)).document;
  const forms = [...(headline === '' ? document : storyOf(document, headline)).querySelectorAll('form')];
  const form = forms.find((one) => one.querySelector(`input[name=do][value=${kind}]`))!;
  const hidden = [...form.querySelectorAll('input[type=hidden]')].map((one): [string, string] => [
    one.getAttribute('name')!,
    one.getAttribute('value')!,
  ]);
  const answer = await who.send(form.getAttribute('action')!, [...hidden, ...Object.entries(entered)]);
  expect(answer.status).toBe(303);
  return answer.headers.get('location')!;
};

beforeAll(async () => {
  site = await openTestSite();
  await bringNews(site);
  desk = deskOf(site);
  editor = await desk.signIn(editors[0]!.address);
  other = await desk.signIn(editors[1]!.address);
});
afterAll(() => site.stop());

describe('tomorrow’s paper', () => {
  it('shows each topic’s draft with the reports and the evidence of each sentence', async () => {
    expect((await editor.get('/desk')).headers.get('location')).toBe('/desk/paper');
    expect(await editor.page('/desk/paper')).toContain('href="/desk/paper/trade"');
    const document = await documentOf();
    expect(headlines(document).toSorted()).toEqual([
      'Harbour pilots call two-day strike',
      expect.stringMatching(/bridge/),
    ]);
    const bridge = [...document.querySelectorAll('.trail > li')].find((one) =>
      /bridge/.test(one.querySelector('h2')!.textContent!),
    )!;
    const marked = [...bridge.querySelectorAll('.evidence mark')].map((one) => one.textContent);
    expect(marked.length).toBeGreaterThan(1);
    const brief = [...bridge.querySelectorAll('article > p')].map((one) => one.textContent).join(' ');
    for (const words of marked) expect(brief).toContain(words!);
    expect(bridge.querySelector('.evidence a')!.getAttribute('href')).toMatch(
      /^https:\/\/herald\.example\/bridge#:~:text=/,
    );
    // Nothing of a draft is public.
    for await (const { key } of site.ports.store.list({ prefix: 'previews/' })) throw new Error(key);
    expect((await editor.get('/desk/paper/nothing')).status).toBe(404);
  });

  it('points out publishers whom no edition of the last 30 days has cited, and reports that correct something', async () => {
    const remarks = async () =>
      [...(await documentOf()).querySelectorAll('.trail > li .trouble')].map((one) => one.textContent!);
    // A topic that never had an edition has only new publishers.
    expect((await remarks()).filter((one) => one.startsWith('New'))).toEqual([]);
    const at = (day: string) => ({ from: `2026-${day}T06:00:00.000Z`, to: `2026-${day}T18:00:00.000Z` });
    const sources = (publisher: string) => [{ ...source(1), publisher }];
    const print = (day: string, publisher: string) =>
      writeEdition(
        site.ports.store,
        edition('trade', 'Trade', [story('a1', { sources: sources(publisher) })], { window: at(day) }),
      );
    await print('10-12', 'Herald');
    expect((await remarks()).filter((one) => one.startsWith('New'))).toEqual([]);
    await print('11-02', 'WIRE');
    const isNew = 'New to this topic: no edition of the last 30 days has cited Herald and Times';
    expect((await remarks()).filter((one) => one.startsWith('New'))).toEqual([isNew]);
    await site.put(
      'articles/wire/again.md',
      '---\ntitle: "Correction: Harbour pilots of Marrow"\n---\n\nThe harbour of Marrow has 12 pilots. An earlier version of this article misstated their number.',
    );
    await site.index('articles/wire/again.md');
    expect(await remarks()).toContain('A report of it has been corrected or withdrawn, or corrects an earlier one');
    await site.ports.store.delete('articles/wire/again.md');
    await site.index('articles/wire/again.md');
    for (const day of ['10-12', '11-02']) await site.ports.store.delete(keys.edition('trade', at(day)));
  });

  it('takes a decision from any form on it, and both editors see who made it', async () => {
    const [first, second] = headlines(await documentOf());
    expect(await decide(second!, 'pin')).toBe('/desk/paper/trade?hours=24&done=decided');
    expect(headlines(await documentOf())).toEqual([second, first]);
    expect(await decide(second!, 'unpin', {}, other)).toContain('done=decided');
    expect(headlines(await documentOf())).toEqual([first, second]);
    await decide(second!, 'order');
    expect(headlines(await documentOf())).toEqual([second, first]);
    const page = await other.page(path);
    expect(page).toMatch(/Ines Moreau.*pinned a story/);
    expect(page).toMatch(/Tom Okafor.*unpinned a story/);
    const trail = await editor.page('/desk/audit');
    expect(trail).toContain('&quot;kind&quot;:&quot;pin&quot;');
    expect(trail).toContain(`trade · ${second}`);
  });

  it('holds a story until a time in the newsroom’s zone, and prints it once it is released', async () => {
    const story = 'Harbour pilots call two-day strike';
    await decide(story, 'hold', { until: '2026-11-24T07:30' });
    const held = await documentOf();
    expect(headlines(held)).toHaveLength(1);
    const out = storyOf(held, story).textContent!;
    expect(out).toContain('Held by Ines Moreau');
    // A topic without an edition shows titles on its card: not those that are held.
    const { store, clock, log } = site.ports;
    const card = async () => (await openArchive({ store, clock, log, keepMilliseconds: 1 }).news('trade')).headlines;
    expect((await card()).map(({ text }) => text)).not.toContain(story);
    expect(await card()).not.toEqual([]);
    expect(out).toMatch(/until Tue,? 24 Nov,? 07:30/);
    const decisions = await readDecisions(site.ports.store, { topic: 'trade', to: site.clock.now().toISOString() });
    expect(decisions.at(-1)!.decided).toMatchObject({ kind: 'hold', until: '2026-11-24T06:30:00.000Z' });
    await decide(story, 'release');
    expect(headlines(await documentOf())).toContain(story);
    expect((await card()).map(({ text }) => text)).toContain(story);
  });

  it('drops a story with a reason, and asks again when others report it', async () => {
    const story = 'Harbour pilots call two-day strike';
    expect(await decide(story, 'drop', { reason: ' ' })).toContain('done=not-decided');
    await decide(story, 'drop', { reason: 'We wait for <both> sides.' });
    expect(storyOf(await documentOf(), story).textContent).toContain('We wait for <both> sides.');
    site.clock.advance(60_000);
    await site.put(
      'articles/post/pilots.md',
      news['wire/pilots.md']
        .replace('Harbour pilots call two-day strike', 'Ellery pilots reject roster')
        .replace('called a two-day strike from Friday', 'will strike for two days from Friday, it said on Sunday,'),
    );
    await site.index('articles/post/pilots.md');
    const grown = await documentOf();
    const out = [...grown.querySelectorAll('ul.trail > li')].map((one) => one.textContent!);
    expect(out).toHaveLength(1);
    expect(out[0]).toContain('Now also reported by Post. Is it still to be dropped?');
    const headline = grown.querySelector('ul.trail h2')!.textContent!;
    await decide(headline, 'drop');
    expect([...(await documentOf()).querySelectorAll('ul.trail > li')][0]!.textContent).not.toContain('Now also');
    await decide(headline, 'release');
  });

  it('lets an editor choose a title and a first sentence of the reports, and add words of their own', async () => {
    const document = await documentOf();
    const story = headlines(document).find((one) => /bridge/.test(one))!;
    const titles = [...storyOf(document, story).querySelectorAll('select[id^=title] option')];
    const unused = titles.find((one) => one.getAttribute('value') && !one.hasAttribute('selected'))!;
    await decide(story, 'title', { chosen: unused.getAttribute('value')! });
    const renamed = headlines(await documentOf()).find((one) => /bridge/.test(one))!;
    expect(renamed).not.toBe(story);
    expect(unused.textContent).toContain(renamed);
    const sentence = [...storyOf(await documentOf(), renamed).querySelectorAll('select[id^=lead] option')].find((one) =>
      one.textContent!.startsWith('Bus companies'),
    )!;
    await decide(renamed, 'lead', { chosen: sentence.getAttribute('value')! });
    await decide(renamed, 'note', { text: 'We have asked the <office>.' });
    await decide('', 'introduction', { text: 'A hard week.' });
    await decide('', 'subject', { text: 'Cracks' });
    const changed = await documentOf();
    expect(storyOf(changed, renamed).textContent).toMatch(/reports: .*\s+Bus companies will run/);
    expect(storyOf(changed, renamed).textContent).toContain('Editor’s note (Ines Moreau): We have asked the <office>.');
    expect(changed.querySelector('#introduction')!.textContent).toBe('A hard week.');

    // What is decided is in the edition, and so on the site and in its feeds.
    const to = site.clock.now().toISOString();
    await site.print('trade', { from: new Date(Date.parse(to) - 86_400_000).toISOString(), to });
    expect(storyOf(changed, renamed).textContent).not.toContain('has gone out');
    expect(storyOf(await documentOf(), renamed).textContent).toContain('An edition with this story has gone out.');
    const topic = await (await site.app.request('/topics/trade')).text();
    expect(topic).toContain(renamed);
    expect(topic).toContain('Editor’s note (Ines Moreau):');
    expect(topic).toContain('We have asked the &lt;office&gt;.');
    expect(await (await site.app.request('/topics/trade/feed.atom')).text()).toContain(
      'Editor’s note (Ines Moreau): We have asked',
    );
  });

  it('merges stories and splits them again', async () => {
    const [first] = headlines(await documentOf());
    const options = storyOf(await documentOf(), first!).querySelector('select[name=with] option')!;
    await decide(first!, 'merge', { with: options.getAttribute('value')! });
    const merged = await documentOf();
    expect(headlines(merged)).toHaveLength(1);
    const apart = [...merged.querySelectorAll('input[name=apart]')].find((one) =>
      /pilots/.test(one.parentElement!.textContent!),
    )!;
    await decide(headlines(merged)[0]!, 'split', { apart: apart.getAttribute('value')! });
    expect(headlines(await documentOf())).toHaveLength(2);
  });

  it('takes no decision that is none, and none without a session', async () => {
    const before = (await readDecisions(site.ports.store, { topic: 'trade', to: site.clock.now().toISOString() }))
      .length;
    const none: Record<string, string>[] = [
      { do: 'pin' },
      { do: 'erase' },
      { do: 'hold', until: 'tomorrow' },
      { do: 'title', report: 'x' },
    ];
    for (const fields of none)
      expect((await editor.post(path, fields)).headers.get('location')).toContain('not-decided');
    expect(
      (await desk.postForm(path, { do: 'pin', report: 'a@2026-11-21T00:00:00.000Z' })).headers.get('location'),
    ).toBe('/desk/sign-in');
    expect(
      (await editor.post('/desk/paper/nothing', { do: 'pin', report: 'a@2026-11-21T00:00:00.000Z' })).headers.get(
        'location',
      ),
    ).toContain('not-decided');
    expect((await readDecisions(site.ports.store, { topic: 'trade', to: site.clock.now().toISOString() })).length).toBe(
      before,
    );
    // Nothing is decided that is not in the trail.
    const failing = createDesk({
      ...desk.ports,
      store: {
        ...desk.ports.store,
        create: async () => {
          throw new Error('S3 is away');
        },
      },
    });
    const body = new URLSearchParams({ token: editor.token, do: 'pin', report: 'a@2026-11-21T00:00:00.000Z' });
    expect((await failing.request(path, { method: 'POST', body, headers: { cookie: editor.cookie } })).status).toBe(
      500,
    );
  });

  it('shows what a reader of some topics would get, as the mail itself', async () => {
    expect(await editor.page('/desk/digest')).toContain('What a reader would get');
    const answer = await editor.get('/desk/digest/view?topics=trade&hours=24&length=full');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(await answer.text()).toContain('We have asked the &lt;office&gt;.');
    expect((await editor.get('/desk/digest/view?topics=nothing')).status).toBe(303);
    expect((await desk.request('/desk/digest/view?topics=trade')).headers.get('location')).toBe('/desk/sign-in');
  });

  it('offers a correction of a story that is dropped after it went out, which pages and readers then have', async () => {
    const story = headlines(await documentOf()).find((one) => /bridge/.test(one))!;
    await decide(story, 'drop', { reason: 'It was another bridge.' });
    const dropped = await documentOf();
    const out = [...dropped.querySelectorAll('ul.trail > li')].find((one) => one.textContent!.includes(story))!;
    expect(out.textContent).toContain('An edition with this story has gone out. Readers who were sent it can be told');
    const form = [...out.querySelectorAll('form')].find((one) => /correction/.test(one.getAttribute('action')!))!;
    const fields = [...form.querySelectorAll('input')].map((one): [string, string] => [
      one.getAttribute('name')!,
      one.getAttribute('value')!,
    ]);
    // Everything that was printed is chosen, of every report.
    const was = fields.filter(([name]) => name === 'was').map(([, value]) => value);
    expect(was.length).toBeGreaterThan(3);
    expect(new Set(was.map((one) => one.split(' ')[0])).size).toBe(2);
    const corrections = async () => {
      const found = [];
      for await (const stored of listCorrections(site.ports.store))
        if (stored.state === 'found') found.push(stored.value);
      return found;
    };
    const post = async (given: [string, string][]) =>
      (await editor.send(form.getAttribute('action')!, given)).headers.get('location')!;
    expect(await post([...fields, ['note', ' ']])).toContain('done=not-corrected');
    const unchosen = fields.filter(([name]) => name !== 'was');
    expect(await post([...unchosen, ['note', 'Wrong.']])).toContain('done=not-corrected');
    expect(
      await post([...unchosen, ['was', `${was[0]!.split(' ')[0]} Nobody said this.`], ['note', 'Wrong.']]),
    ).toContain('done=not-corrected');
    expect(await post(fields.map(([name, value]) => [name, name === 'token' ? 'x' : value]))).toBe(null);
    expect(await corrections()).toEqual([]);

    const note = 'It was the <bridge> at Marrow that was closed.';
    expect(await post([...fields, ['note', note]])).toContain('done=corrected');
    const issued = await corrections();
    expect(issued.map(({ kind, by, topics }) => [kind, by, topics])).toEqual(
      Array(2).fill(['issued', 'Ines Moreau', ['trade']]),
    );
    expect(issued.flatMap(({ claims }) => claims.map((claim) => claim.was)).toSorted()).toEqual(
      was.map((one) => one.slice(one.indexOf(' ') + 1)).toSorted(),
    );
    expect(issued[0]!.claims[0]!.note).toEqual({ text: note });
    expect(await editor.page('/desk/audit')).toMatch(/Issued a correction.*Ines|Ines.*Issued a correction/s);
    // Twice is once, and there is nothing left to correct.
    site.clock.advance(10_000);
    expect(await post([...fields, ['note', note]])).toContain('done=');
    expect(await corrections()).toHaveLength(2);
    const [left] = [...(await documentOf()).querySelectorAll('ul.trail > li')];
    const open = [...left!.querySelectorAll('input[name=was]')].map((one) => one.getAttribute('value')!);
    expect(open.filter((one) => was.includes(one))).toEqual([]);
    await decide(left!.querySelector('h2')!.textContent!, 'release');
  });

  it('still shows what is held when the draft is of later news, and prints it once it is released', async () => {
    const story = 'Ellery pilots reject roster';
    await decide(story, 'hold');
    site.clock.advance(3 * 86_400_000);
    editor = await desk.signIn(editors[0]!.address);
    const later = await documentOf();
    expect(headlines(later)).toEqual([]);
    const out = [...later.querySelectorAll('ul.trail > li')].find((one) => one.textContent!.includes(story))!;
    expect(out.textContent).toContain('None of its reports came in during the time of this draft.');
    await decide(story, 'release');
    // Released a moment ago, so it is in the draft though its reports are three days old.
    site.clock.advance(1000);
    expect(headlines(await documentOf())).toEqual([story]);
  });
});
