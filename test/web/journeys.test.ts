import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sitePaths } from '../../functions/site/site-paths.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { openTestSite, post, signUpForm, subscribe, type TestSite } from '../kit/web.ts';

describe('a reader without JavaScript', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await openTestSite();
    await site.put(
      'articles/courier/dockers.md',
      '---\ntitle: Dockers go back to work\ndate: 2026-11-21\n---\nDockers at the port of Aldmouth went back to work on Saturday. The harbour board agreed to a pay rise of 6 per cent over two years. The first ship was unloaded by noon.\n',
    );
    await site.index('articles/courier/dockers.md');
    await site.put(
      'articles/courier/organ.md',
      'The cathedral organ of Aldmouth will be tuned in spring, the dean said. It was last tuned in 1994.\n',
    );
    await site.index('articles/courier/organ.md');
  });
  afterAll(() => site.stop());

  it('finds the topics with their newest headlines', async () => {
    const answer = await site.app.request('/');
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('Security &amp; defence');
    expect(page).toContain('Dockers go back to work');
    expect(page).toContain('1 article in the last 14 days');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('sees who publishes this, how to reach them and what is stored, on any page', async () => {
    const page = await (await site.app.request('/link?lang=fr')).text();
    expect(page).toContain('Publié par Broadsheet, 12 Quay Street, Ostmere.');
    expect(page).toContain('href="mailto:editor@broadsheet.test"');
    expect(page).toContain('href="/privacy?lang=fr"');
    const privacy = await site.app.request('/privacy');
    expect([privacy.status, privacy.headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
    expect(await privacy.text()).toContain('no tracking pixels and no rewritten links');
    const elsewhere = createApp({
      ...site.ports,
      settings: { ...site.ports.settings, contact: 'https://a.example/@b' },
    });
    expect(await (await elsewhere.request('/')).text()).toContain('href="https://a.example/@b"');
  });

  it('meets no crawler where links are secret or forms are sent', async () => {
    const rules = await (await site.app.request('/robots.txt')).text();
    const closed = [...rules.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path!);
    const isClosed = (path: string) => closed.some((start) => path.startsWith(start));
    for (const [page, path] of Object.entries(sitePaths))
      expect([page, isClosed(path)]).toEqual([
        page,
        path.includes(':token') || ['subscribe', 'checkInbox', 'link', 'undone'].includes(page),
      ]);
  });

  it('signs up, confirms, and is sent a first digest', async () => {
    const sent = await post(site, '/subscribe', signUpForm('amal@example.com'));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/check-your-mail']);
    const mail = await site.lastMail('amal@example.com');
    expect(mail.text).toContain('Trade and Security & defence');
    const confirmation = mail.paths.find((path) => path.startsWith('/confirm/'))!;

    const asked = await (await site.app.request(confirmation)).text();
    expect(asked).toContain('every weekday at 07:30 (Karachi)');
    expect((await site.readers.get(site.idOf('amal@example.com')))?.state).toBe('pending');

    const confirmed = await (await post(site, confirmation, {})).text();
    expect(confirmed).toContain('You’re subscribed');
    expect(await site.readers.get(site.idOf('amal@example.com'))).toMatchObject({
      state: 'active',
      coveredUntil: '2026-11-15T08:00:00.000Z',
      due: '2026-11-23T02:30:00.000Z',
    });
    const runs = [...site.servers.executions.all.values()];
    expect(runs.map(({ input }) => input)).toEqual([
      { kind: 'reader', readerId: site.idOf('amal@example.com'), occasion: 'first' },
    ]);

    expect(await (await post(site, confirmation, {})).text()).toContain('You’re already subscribed');
    expect(site.servers.executions.all.size).toBe(1);
  });

  it('sees everything that is missing, with their input kept', async () => {
    const answer = await post(site, '/subscribe', {
      address: 'not an address',
      cadence: 'chosen',
      at: '07:31',
      zone: 'Atlantis',
      language: 'de',
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('value="not an address"');
    expect(page).toContain('value="Atlantis"');
    for (const problem of ['address', 'days', 'at', 'zone', 'topics'])
      expect(page).toContain(`id="${problem}-problem"`);
    expect(page).toMatch(/id="zone"[^>]*aria-describedby="zone-problem zone-hint" aria-invalid="true"/);
  });

  it('changes topics, schedule, length and languages', async () => {
    const preferences = await subscribe(site, 'bo@example.com', { language: 'fr', reads: ['', 'fr', 'de', 'xx'] });
    const reads = async () => (await site.readers.get(site.idOf('bo@example.com')))?.alsoReads;
    expect(await reads()).toEqual(['de']);
    const saved = await post(site, preferences, {
      do: 'save',
      topics: ['trade'],
      cadence: 'week',
      weekday: '7',
      at: '18:45',
      zone: 'new york',
      language: 'de',
      length: 'short',
      minStories: '3',
    });
    expect(saved.headers.get('location')).toBe(`${preferences}?done=saved`);
    expect(await site.readers.get(site.idOf('bo@example.com'))).toMatchObject({
      topics: ['trade'],
      schedule: { cadence: { every: 'week', day: 7 }, at: '18:45', zone: 'America/New_York' },
      language: 'de',
      length: 'short',
      minStories: 3,
      due: '2026-11-22T23:45:00.000Z',
    });
    const page = await (await site.app.request(`${preferences}?done=saved`)).text();
    expect(page).toContain('<html lang="de"');

    // A form without the boxes asks for all languages; so does one with all of them ticked.
    expect(await reads()).toBeUndefined();
    const ticked = async () =>
      [...(await (await site.app.request(preferences)).text()).matchAll(/name="reads" value="(..)" checked/g)].map(
        ([, language]) => language,
      );
    const tick = (...reads: string[]) =>
      post(site, preferences, { ...signUpForm('x'), do: 'save', language: 'fr', reads: ['', ...reads] });
    await tick();
    expect([await reads(), await ticked()]).toEqual([[], ['fr']]);
    await tick('ur', 'ar');
    expect([await reads(), await ticked()]).toEqual([
      ['ar', 'ur'],
      ['fr', 'ar', 'ur'],
    ]);
    const exported = (await (await site.app.request(`${preferences}/data`)).json()) as { reader: unknown };
    expect(exported.reader).toMatchObject({ language: 'fr', alsoReads: ['ar', 'ur'] });
    await tick('en', 'es', 'de', 'fr', 'ar', 'ur');
    expect([await reads(), (await ticked()).length]).toEqual([undefined, 6]);
  });

  it('pauses until a day begins in their time zone, and resumes', async () => {
    const preferences = await subscribe(site, 'cleo@example.com');
    const pausePath = preferences.replace('/preferences/', '/pause/');
    expect((await post(site, pausePath, { do: 'pause', until: '2026-12-24' })).status).toBe(303);
    expect(await site.readers.get(site.idOf('cleo@example.com'))).toMatchObject({
      pausedUntil: '2026-12-23T19:00:00.000Z',
      due: '2026-12-24T02:30:00.000Z',
    });
    for (const until of ['2026-11-22', '2031-01-01', 'soon'])
      expect((await post(site, pausePath, { do: 'pause', until })).status).toBe(422);
    await post(site, preferences, { do: 'resume' });
    expect(await site.readers.get(site.idOf('cleo@example.com'))).toMatchObject({
      pausedUntil: null,
      due: '2026-11-23T02:30:00.000Z',
    });
  });

  it('requests one now, up to three times a day, and is notified if there is nothing new', async () => {
    const preferences = await subscribe(site, 'dara@example.com');
    const before = site.servers.executions.all.size;
    for (let minute = 0; minute < 3; minute++) {
      site.clock.advance(60_000);
      const sent = await post(site, preferences, { do: 'now' });
      expect(sent.headers.get('location')).toBe(`${preferences}?done=started`);
    }
    expect(site.servers.executions.all.size).toBe(before + 3);
    const fourth = await post(site, preferences, { do: 'now' });
    expect(fourth.status).toBe(429);
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await fourth.text()).toContain('Too many requests');

    const id = site.idOf('dara@example.com');
    const reader = (await site.readers.get(id))!;
    await site.readers.put(
      { ...reader, coveredUntil: site.clock.now().toISOString(), version: reader.version + 1 },
      reader.version,
    );
    const none = await post(site, preferences, { do: 'now' });
    expect(none.headers.get('location')).toBe(`${preferences}?done=nothing-new`);
  });

  it('leaves one topic or everything, and can undo it', async () => {
    const preferences = await subscribe(site, 'eli@example.com');
    const id = site.idOf('eli@example.com');
    const leaving = (await site.app.request(`${preferences}/leave`)).headers.get('location')!;
    expect(await (await site.app.request(leaving)).text()).toContain('Unsubscribe from everything');
    expect((await site.readers.get(id))?.state).toBe('active');

    const one = await (await post(site, leaving, { topic: 'security' })).text();
    expect(one).toContain('You’ve unsubscribed from Security &amp; defence');
    expect((await site.readers.get(id))?.topics).toEqual(['trade']);
    await post(site, /action="(\/undo\/[^"]+)"/.exec(one)![1]!, {});
    expect((await site.readers.get(id))?.topics).toEqual(['trade', 'security']);

    const own = JSON.stringify({ id: 'own-0123456789abcdef0123', title: 'Herons', match: { all: ['herons'] } });
    await site.put('topics/custom/own-0123456789abcdef0123.json', own);
    const reader = (await site.readers.get(id))!;
    const topics = [...reader.topics, 'own-0123456789abcdef0123'];
    await site.readers.put({ ...reader, topics, version: reader.version + 1 }, reader.version);
    const put = jest.spyOn(site.ports.store, 'put');
    await post(site, leaving, { topic: 'own-0123456789abcdef0123' });
    // While that can be undone, a topic of one's own is kept: its age is what it is retired by.
    expect(put.mock.calls.map(([key]) => key)).toEqual(['topics/custom/own-0123456789abcdef0123.json']);
    put.mockRestore();

    const all = await (await post(site, leaving, { 'List-Unsubscribe': 'One-Click' })).text();
    expect(all).toContain('You’ve unsubscribed');
    expect(await site.readers.get(id)).toMatchObject({ state: 'left', due: null });
    expect(await (await post(site, leaving, { 'List-Unsubscribe': 'One-Click' })).text()).toContain(
      'You’ve unsubscribed',
    );
    const undone = await post(site, /action="(\/undo\/[^"]+)"/.exec(all)![1]!, {});
    expect(undone.status).toBe(303);
    expect(await site.readers.get(id)).toMatchObject({ state: 'active', due: '2026-11-23T02:30:00.000Z' });
  });

  it('comes back long after leaving, and hears of the last week only', async () => {
    const preferences = await subscribe(site, 'kim@example.com');
    const id = site.idOf('kim@example.com');
    await post(site, (await site.app.request(`${preferences}/leave`)).headers.get('location')!, {});
    const page = await (await site.app.request(preferences)).text();
    expect(page).toContain('You’ve unsubscribed and no longer receive digests.');
    expect(page).not.toContain('Send me a digest now');
    const reader = (await site.readers.get(id))!;
    const longAgo = { ...reader, coveredUntil: '2026-02-01T00:00:00.000Z', version: reader.version + 1 };
    await site.readers.put(longAgo, reader.version);
    const back = await post(site, preferences, { do: 'back' });
    expect(back.headers.get('location')).toBe(`${preferences}?done=back`);
    const { state, coveredUntil, due } = (await site.readers.get(id))!;
    expect([state, due]).toEqual(['active', '2026-11-23T02:30:00.000Z']);
    const week = site.clock.now().getTime() - Date.parse(coveredUntil) - 7 * 86_400_000;
    expect([week >= 0, week < 3_600_000]).toEqual([true, true]);
    expect(coveredUntil).toMatch(/T\d\d:00:00\.000Z$/);
  });

  it('requests an address that belongs to another reader, and sees no difference', async () => {
    await subscribe(site, 'lea@example.com');
    const preferences = await subscribe(site, 'max@example.com');
    const before = await site.readers.get(site.idOf('lea@example.com'));
    for (const address of ['lea@example.com', 'max@example.com', 'new-max@example.com']) {
      const asked = await post(site, preferences, { do: 'address', address });
      expect(asked.headers.get('location')).toBe(`${preferences}?done=address`);
    }
    expect((await site.lastMail('lea@example.com')).subject).toBe('Your new link to Broadsheet');
    expect(await site.readers.get(site.idOf('lea@example.com'))).toEqual(before);
    expect((await site.readers.get(site.idOf('max@example.com')))?.state).toBe('active');
  });

  it('is unsubscribed by whatever a mail program posts', async () => {
    for (const [index, request] of [
      { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) },
      { body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'text/plain' } },
      {},
    ].entries()) {
      const address = `mailer-${index}@example.com`;
      const preferences = await subscribe(site, address);
      const leaving = (await site.app.request(`${preferences}/leave`)).headers.get('location')!;
      expect((await site.app.request(leaving, { method: 'POST', ...request })).status).toBe(200);
      expect((await site.readers.get(site.idOf(address)))?.state).toBe('left');
    }
  });

  it('moves to a new address only once that address confirms', async () => {
    const preferences = await subscribe(site, 'fadi@example.com');
    await post(site, preferences, { do: 'address', address: 'fadi@bücher.example' });
    expect((await site.readers.get(site.idOf('fadi@example.com')))?.state).toBe('active');
    const { paths } = await site.lastMail('fadi@xn--bcher-kva.example');
    const link = paths.find((path) => path.startsWith('/address/'))!;
    expect(await (await site.app.request(link)).text()).toContain('fadi@xn--bcher-kva.example');
    const moved = await post(site, link, {});
    expect(moved.headers.get('location')).toContain('done=moved');
    expect(await site.readers.get(site.idOf('fadi@example.com'))).toBeUndefined();
    expect(await site.readers.get(site.idOf('fadi@xn--bcher-kva.example'))).toMatchObject({
      state: 'active',
      topics: ['trade', 'security'],
      address: 'fadi@xn--bcher-kva.example',
    });
    expect((await site.app.request(preferences)).status).toBe(410);
  });

  it('downloads their data, and is erased', async () => {
    const preferences = await subscribe(site, 'gita@example.com');
    const data = await site.app.request(`${preferences}/data`);
    expect(data.headers.get('content-disposition')).toContain('attachment');
    expect(await data.json()).toMatchObject({
      reader: { address: 'gita@example.com', topics: ['trade', 'security'] },
      topics: [
        { id: 'trade', title: 'Trade' },
        { id: 'security', title: 'Security & defence' },
      ],
      digests: [],
    });
    expect(await (await site.app.request(`${preferences}/erase`)).text()).toContain('Delete my data');
    expect(await site.readers.get(site.idOf('gita@example.com'))).toBeDefined();
    expect(await (await post(site, `${preferences}/erase`, {})).text()).toContain('Your data has been deleted');
    expect(await site.readers.get(site.idOf('gita@example.com'))).toBeUndefined();
  });

  it('previews a custom topic, and shares it with everyone who has an equivalent query', async () => {
    const preview = await post(site, '/subscribe', { do: 'preview', own: 'dockers "went back" -football' });
    const page = await preview.text();
    expect(preview.status).toBe(200);
    expect(page).toContain('1 of the 2 latest articles');
    // The result is a brief that leads to the article, and the topic has a title that can be changed.
    expect(page).toMatch(/<a href="\/articles\/[^"]+">Dockers go back to work<\/a><p>Dockers at the port/);
    expect(page).toContain('name="ownTitle" value="Dockers and went back, without football"');
    const named = { topics: [], own: 'dockers', ownFor: 'dockers', ownTitle: 'Quay life' };
    await post(site, '/subscribe', signUpForm('quill@example.com', named), { from: '203.0.113.9' });
    expect((await site.readers.get(site.idOf('quill@example.com')))?.asked?.own?.title).toBe('Quay life');
    await post(site, '/subscribe', signUpForm('quill@example.com', { ...named, own: 'organ' }), {
      from: '203.0.113.9',
    });
    expect((await site.readers.get(site.idOf('quill@example.com')))?.asked?.own?.title).toBe('Organ');
    const underNoTopic = await post(site, '/subscribe', { do: 'preview', own: '"cathedral organ"' });
    expect(await underNoTopic.text()).toContain('1 of the 2 latest articles');
    await subscribe(site, 'hana@example.com', { topics: [], own: 'dockers "Went  Back" -football' });
    await subscribe(site, 'ivo@example.com', { topics: ['trade'], own: '"went back" AND dockers NOT Football' });
    const [hana, ivo] = await Promise.all(
      ['hana', 'ivo'].map((name) => site.readers.get(site.idOf(`${name}@example.com`))),
    );
    expect(hana!.topics).toHaveLength(1);
    expect(ivo!.topics).toEqual(['trade', hana!.topics[0]]);
    const stored = await site.ports.store.get(`topics/custom/${hana!.topics[0]}.json`);
    expect(JSON.parse(stored!.body.toString())).toMatchObject({
      title: 'Dockers and went back, without football',
      match: { all: ['dockers', 'went back'], none: ['football'] },
    });
  });

  it('speaks the language that is asked for', async () => {
    const german = await site.app.request('/', { headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' } });
    expect(await german.text()).toContain('<html lang="de" dir="ltr">');
    const urdu = await (await site.app.request('/?lang=ur', { headers: { 'accept-language': 'de' } })).text();
    expect(urdu).toContain('<html lang="ur" dir="rtl">');
    expect(urdu).toContain('action="/subscribe?lang=ur"');
  });

  it('gets a new link by mail, if the address is a reader', async () => {
    await subscribe(site, 'juno@example.com');
    const sent = await post(site, '/link', { address: 'juno@example.com' });
    expect(sent.headers.get('location')).toBe('/check-your-mail');
    const { paths } = await site.lastMail('juno@example.com');
    const fresh = paths.find((path) => path.startsWith('/preferences/'))!;
    expect((await site.app.request(fresh)).status).toBe(200);
  });
});
