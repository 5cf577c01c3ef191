import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseAtomFeed } from 'feedsmith';
import { signLink } from '../../functions/core/link.ts';
import type { SendOutcome } from '../../functions/core/ports.ts';
import { Language, type Reader } from '../../functions/core/reader.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { assets } from '../../functions/http/assets.ts';
import { storyNamed } from '../../functions/site/story-path.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { openTestSite, post, signUpForm, subscribe, type TestSite } from '../kit/web.ts';

const attack = ']]>"><script>alert(1)</script><img src=x onerror=alert(1)>';

describe('someone with bad intentions', () => {
  let site: TestSite;
  let networks = 0;
  /** A network of its own for each test, so that limits of one do not touch the next. */
  const elsewhere = () => ({ from: `203.0.113.${++networks}` });

  beforeAll(async () => {
    site = await openTestSite({
      topics: `topics:\n  - id: trade\n    title: '${attack}'\n    description: '${attack}'\n    match: { any: [port] }\n  - id: security\n    title: Security\n    match: { any: [border] }\n`,
    });
  });
  afterAll(() => site.stop());

  const change = async (address: string, to: Partial<Reader>) => {
    const reader = (await site.readers.get(site.idOf(address)))!;
    await site.readers.put({ ...reader, ...to, version: reader.version + 1 }, reader.version);
  };
  const told = async (answer: Response) => ({
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => name !== 'date'),
    body: await answer.text(),
  });

  it('does not learn whether an address is known', async () => {
    for (const state of ['active', 'left', 'suppressed', 'pending'] as const) {
      await subscribe(site, `${state}@example.com`);
      await change(`${state}@example.com`, { state, due: null, createdAt: site.clock.now().toISOString() });
    }
    const strangers: unknown[] = [];
    const before = site.servers.outbox.mails.length;
    for (const name of ['nobody', 'active', 'left', 'suppressed', 'pending']) {
      const address = `${name}@example.com`;
      const first = await told(await post(site, '/subscribe', signUpForm(address), elsewhere()));
      const second = await told(await post(site, '/link', { address }, elsewhere()));
      strangers.push([first, second]);
    }
    expect(new Set(strangers.map((answers) => JSON.stringify(answers))).size).toBe(1);
    const mails = site.servers.outbox.mails.slice(before);
    expect(mails.filter(({ to }) => to.includes('suppressed@example.com'))).toEqual([]);
    // The sign-up of a stranger does not touch an active reader's choices; it brings them a link.
    expect((await site.lastMail('active@example.com')).subject).toBe('Your new link to Broadsheet');
    expect((await site.readers.get(site.idOf('active@example.com')))?.state).toBe('active');
  });

  it('does not learn it from the time an answer takes', async () => {
    const patient = await openTestSite({ settings: { answerMilliseconds: 600 } });
    await subscribe(patient, 'known@example.com');
    const took: number[] = [];
    for (const address of ['known@example.com', 'unknown@example.com']) {
      const start = performance.now();
      await post(patient, '/link', { address }, elsewhere());
      took.push(performance.now() - start);
    }
    for (const time of took) expect(time).toBeGreaterThanOrEqual(590);
    expect(Math.abs(took[0]! - took[1]!)).toBeLessThan(400);
    await patient.stop();
  });

  it('is stopped after several sign-ups for one address or from one network, and sees for how long', async () => {
    const sent = [];
    for (let time = 0; time < 5; time++)
      sent.push(await post(site, '/subscribe', signUpForm('flooded@example.com'), elsewhere()));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303, 429]);
    expect(Number(sent.at(-1)!.headers.get('retry-after'))).toBe(3600);
    expect(await sent.at(-1)!.text()).toContain('Try again in 60 minutes.');

    const here = elsewhere();
    const many = [];
    for (let person = 0; person < 21; person++)
      many.push((await post(site, '/link', { address: `person-${person}@example.com` }, here)).status);
    expect(many.filter((status) => status === 429)).toHaveLength(1);
    site.clock.advance(3_600_000);
    expect((await post(site, '/link', { address: 'person-1@example.com' }, here)).status).toBe(303);
  });

  it('gets no mail sent by a program that fills in every field', async () => {
    const before = site.servers.outbox.mails.length;
    const answer = await post(
      site,
      '/subscribe',
      signUpForm('bot@example.com', { website: 'https://spam.example' }),
      elsewhere(),
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check-your-mail']);
    expect(site.servers.outbox.mails.length).toBe(before);
    expect(await site.readers.get(site.idOf('bot@example.com'))).toBeUndefined();
  });

  it('cannot use an old link to resubscribe someone who has unsubscribed', async () => {
    await post(site, '/subscribe', signUpForm('gone@example.com'), elsewhere());
    const confirmation = (await site.lastMail('gone@example.com')).paths.find((path) => path.startsWith('/confirm/'))!;
    await post(site, confirmation, {});
    await change('gone@example.com', { state: 'left', due: null });
    expect((await post(site, confirmation, {})).status).toBe(410);
    expect((await site.readers.get(site.idOf('gone@example.com')))?.state).toBe('left');

    const undo = signLink(
      {
        purpose: 'undo',
        readerId: site.idOf('gone@example.com'),
        issuedAt: site.clock.now().getTime() / 1000 - 90_000,
        about: '*',
      },
      site.servers.secrets.linkKeys,
    );
    expect((await post(site, `/undo/${undo}`, {})).status).toBe(410);
    expect((await site.readers.get(site.idOf('gone@example.com')))?.state).toBe('left');
  });

  it('cannot use a link for another purpose or another reader', async () => {
    const mine = await subscribe(site, 'mallory@example.com');
    await subscribe(site, 'victim@example.com');
    const before = await site.readers.get(site.idOf('victim@example.com'));
    const [keyId, payload, signature] = mine.split('/').at(-1)!.split('.') as [string, string, string];
    const theirs = Buffer.from(payload, 'base64url')
      .toString()
      .replace(site.idOf('mallory@example.com'), site.idOf('victim@example.com'));
    const forged = `${keyId}.${Buffer.from(theirs).toString('base64url')}.${signature}`;
    for (const path of ['preferences', 'pause', 'unsubscribe', 'undo', 'confirm', 'address', 'digest'])
      for (const token of [forged, ...(path === 'preferences' || path === 'pause' ? [] : [mine.split('/').at(-1)!])]) {
        const { status } = await site.app.request(`/${path}/${token}`);
        // Undoing is for a button alone.
        expect([path, status]).toEqual([path, path === 'undo' ? 405 : 404]);
        if (path !== 'digest')
          expect([path, (await post(site, `/${path}/${token}`, { do: 'save' })).status]).toEqual([path, 404]);
      }
    for (const deed of ['erase', 'data', 'leave'])
      expect((await site.app.request(`/preferences/${forged}/${deed}`)).status).toBe(404);
    expect((await post(site, `/preferences/${forged}/erase`, {})).status).toBe(404);
    expect(await site.readers.get(site.idOf('victim@example.com'))).toEqual(before);
  });

  it('finds nothing in a browser to act with: no cookies, no frames, no referrer, no caches', async () => {
    const preferences = await subscribe(site, 'careful@example.com');
    for (const path of ['/', '/link', preferences, `${preferences}/erase`]) {
      const answer = await site.app.request(path, {
        headers: { cookie: 'session=1', origin: 'https://evil.example' },
      });
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      if (path.startsWith('/pref')) expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const answer = await post(site, '/preferences/', { do: 'save' }, { headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(404);
  });

  it('cannot put markup or script into a page or a feed', async () => {
    await site.put(
      'articles/evil/attack.json',
      JSON.stringify({
        title: `Port ${attack}`,
        text: `The port ${attack} was closed on Sunday by ${attack}. The harbour board said that ships would wait. \u0000\u202eIt gave no reason for it.`,
        url: 'javascript:alert(1)',
        publisher: attack,
        published: '2026-11-21',
      }),
    );
    await site.index('articles/evil/attack.json');
    const window = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z' };
    await site.print('trade', window);
    const topic = await (await site.app.request('/topics/trade')).text();
    const story = /href="(\/topics\/trade\/[^"/]+\/[^"]+)"/.exec(topic)![1]!;
    const paths = [
      '/',
      `/?topics=${encodeURIComponent(attack)}`,
      `/?lang=${encodeURIComponent(attack)}`,
      '/topics/trade',
      story,
      `/topics/trade/${windowName(window)}`,
      `/articles/${storyNamed(story.split('/').at(-1)!).id}`,
    ];
    for (const path of paths) {
      const page = await (await site.app.request(path)).text();
      expect([path, page.match(/<script>|<img|javascript:|onerror=alert\(1\)>/g)]).toEqual([path, null]);
      expect(page).toContain('&lt;script&gt;');
    }
    const preview = await (
      await post(site, '/subscribe', { do: 'preview', own: `"${attack}"`, address: attack, zone: attack }, elsewhere())
    ).text();
    expect(preview).not.toMatch(/<script>|<img/);
    const atom = parseAtomFeed(await (await site.app.request('/topics/trade/feed.atom')).text());
    expect(atom.subtitle?.value).toBe(attack);
    expect(atom.entries?.[0]?.links?.[0]?.href).toBe(`http://broadsheet.test${story}`);
    const feed = (await (await site.app.request('/topics/trade/feed.json')).json()) as {
      items: { content_html: string }[];
    };
    expect(feed.items[0]!.content_html).not.toMatch(/<script>|<img/);
  });

  it('cannot send ten megabytes, said or unsaid, nor keep a form waiting', async () => {
    const ten = 'x'.repeat(10_000_000);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const said = await site.app.request('/subscribe', {
      method: 'POST',
      body: `address=${ten}`,
      headers: { ...form, 'content-length': String(ten.length + 8) },
    });
    expect([said.status, (await said.text()).includes('That’s too large')]).toEqual([413, true]);
    const stream = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 100; part++) controller.enqueue(new TextEncoder().encode('x'.repeat(100_000)));
        controller.close();
      },
    });
    const unsaid = await site.app.request('/subscribe', {
      method: 'POST',
      body: stream,
      headers: form,
      duplex: 'half',
    } as RequestInit);
    expect(unsaid.status).toBe(413);

    const slow = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('address=')),
    });
    const start = performance.now();
    const late = await site.app.request('/subscribe', {
      method: 'POST',
      body: slow,
      headers: form,
      duplex: 'half',
    } as RequestInit);
    expect([late.status, performance.now() - start < 4000]).toEqual([408, true]);
  });

  it('gets an error if the body is not a form', async () => {
    const send = (type: string, body: string, path = '/subscribe') =>
      site.app.request(`${path}?lang=de`, { method: 'POST', body, headers: { 'content-type': type } });
    for (const [status, type, body] of [
      [415, 'application/json', '{"a":1}'],
      [415, 'text/plain; charset=utf-8', 'address=a@example.com'],
      [415, '', ''],
      [400, 'multipart/form-data', 'address=a@example.com'],
      [400, 'multipart/form-data; boundary=x', '--y\r\n'],
    ] as const) {
      const answer = await send(type, body);
      expect([type, answer.status]).toEqual([type, status]);
      expect(await answer.text()).toContain('Was Sie gesendet haben, stammt nicht aus einem unserer Formulare.');
      expect(answer.headers.get('accept')).toBe(
        status === 415 ? 'application/x-www-form-urlencoded, multipart/form-data' : null,
      );
    }
    const preferences = await subscribe(site, 'upper@example.com');
    const upper = await send('Application/X-WWW-Form-Urlencoded; charset=UTF-8', 'do=resume', preferences);
    expect(upper.status).toBe(303);
    expect((await send('application/json', '{}', preferences)).status).toBe(415);
    // Whatever a mail program posts to leave, it leaves.
    const { linkKeys } = site.servers.secrets;
    const readerId = site.idOf('upper@example.com');
    const issuedAt = site.clock.now().getTime() / 1000;
    const leave = `/unsubscribe/${signLink({ purpose: 'unsubscribe', readerId, issuedAt }, linkKeys)}`;
    expect((await send('application/json', '{}', leave)).status).toBe(200);
    expect((await site.readers.get(readerId))?.state).toBe('left');
  });

  it('gets an error for a method that an address does not allow, in every language', async () => {
    const preferences = await subscribe(site, 'method@example.com');
    const token = preferences.split('/').at(-1)!;
    const before = await site.everything();
    const addresses: Record<string, string[]> = {
      'GET, HEAD': [
        '/',
        '/check-your-mail',
        '/undone',
        `${preferences}/data`,
        `${preferences}/leave`,
        '/digest/x',
        '/topics/trade',
        '/topics/none',
        '/topics/trade/feed.atom',
        '/topics/trade/feed.json',
        '/topics/trade/x',
        '/topics/trade/x/y',
        '/topics/trade/stories/x',
        '/articles/x',
        '/corrections',
        '/corrections/feed.atom',
        '/corrections/feed.json',
        '/pictures/x.jpg',
        '/privacy',
        '/robots.txt',
        `/welcome/${token}`,
        ...Object.values(assets).map(({ path }) => path),
      ],
      'GET, HEAD, POST': [
        '/subscribe',
        '/link',
        preferences,
        `${preferences}/erase`,
        ...['confirm', 'pause', 'unsubscribe', 'address'].map((kind) => `/${kind}/${token}`),
      ],
      POST: [`/undo/${token}`],
    };
    const patterns = new Set(site.app.routes.flatMap(({ method, path }) => (method === 'ALL' ? [] : [path])));
    const asked = new Set<string>();
    for (const [allowed, paths] of Object.entries(addresses))
      for (const path of paths) {
        for (const pattern of patterns)
          if (new RegExp(`^${pattern.replaceAll(/:[^/]+/g, '[^/]+')}$`).test(path)) asked.add(pattern);
        const wrong = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].filter(
          (method) => !allowed.split(', ').includes(method),
        );
        for (const method of [...wrong, 'OPTIONS']) {
          const answer = await site.app.request(path, { method });
          expect([method, path, answer.status]).toEqual([method, path, method === 'OPTIONS' ? 204 : 405]);
          expect([method, path, answer.headers.get('allow')]).toEqual([method, path, `${allowed}, OPTIONS`]);
          const page = await answer.text();
          if (method !== 'HEAD' && method !== 'OPTIONS') expect(page).toContain('That’s not possible here');
          else expect(page).toBe('');
        }
      }
    // No route was forgotten.
    expect([...asked].sort()).toEqual([...patterns].sort());
    for (const language of Language.options) {
      const answer = await site.app.request(`/link?lang=${language}`, { method: 'DELETE' });
      expect(answer.headers.get('content-language')).toBe(language);
      expect(await answer.text()).toContain(site.words(language)('wrong-method-body'));
    }
    for (const method of ['POST', 'OPTIONS', 'PUT']) {
      const nowhere = await site.app.request('/nowhere', { method });
      expect([nowhere.status, nowhere.headers.get('allow')]).toEqual([404, null]);
    }
    expect(await site.everything()).toBe(before);
  });

  it('gets nowhere with odd fields', async () => {
    const odd: Record<string, string | string[]> = {
      constructor: 'x',
      toString: 'x',
      __defineGetter__: 'x',
      topics: ['../../etc', '__proto__', 'trade'],
    };
    const answer = await post(site, '/subscribe', { ...signUpForm('odd@example.com'), ...odd }, elsewhere());
    expect(answer.status).toBe(303);
    expect((await site.readers.get(site.idOf('odd@example.com')))?.topics).toEqual(['trade']);
    const raw = await site.app.request('/subscribe', {
      method: 'POST',
      body: '__proto__=a&__proto__=b&address=odd@example.com',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(raw.status).toBe(422);
    for (const path of [
      '/topics/../secrets',
      '/topics/__proto__',
      '/topics/trade/x/y',
      '/topics/trade?before=x',
      '/preferences/',
      '/.git/config',
    ])
      expect([path, (await site.app.request(path)).status]).toEqual([path, 404]);
  });

  it('learns nothing when SES refuses an address or is not there, and neither does the log', async () => {
    const answering = (sent: SendOutcome) => ({
      app: createApp({ ...site.ports, mailer: { ...site.ports.mailer, send: async () => sent } }),
    });
    const reason = 'MessageRejected: Email address is not verified: refused@example.com';
    const refused = await post(
      answering({ outcome: 'rejected', code: 'MessageRejected', reason }),
      '/subscribe',
      signUpForm('refused@example.com'),
      elsewhere(),
    );
    expect([refused.status, refused.headers.get('location')]).toEqual([303, '/check-your-mail']);
    const down = await post(
      answering({ outcome: 'unavailable', reason }),
      '/subscribe',
      signUpForm('waiting@example.com'),
      elsewhere(),
    );
    // An answer that told of SES's bad days would tell who is mailed: the operators hear of it instead.
    expect([down.status, down.headers.get('location')]).toEqual([303, '/check-your-mail']);
    expect(site.logged.at(-1)).toMatchObject({
      level: 'error',
      fields: { event: 'notification.failed' },
    });
  });

  it('finds no address in the log', () => {
    expect(site.logged.length).toBeGreaterThan(20);
    expect(JSON.stringify(site.logged)).not.toMatch(/@|example\.com/);
  });
});
