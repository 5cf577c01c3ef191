import { describe, expect, it } from '@jest/globals';
import { LinkKeys, type Purpose, signLink } from '../../functions/core/link.ts';
import { everything } from '../../functions/core/reader.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { freshNumber, type ReaderActions, useTestSite } from '../kit/reader-actions.ts';
import { post, subscribe, type TestSite } from '../kit/web.ts';

const day = 86_400_000;

describe('leaving', () => {
  let site: TestSite;
  let at: ReaderActions;
  useTestSite((opened) => {
    ({ site, at } = opened);
  });

  it.each(['x y\n*', '__proto__', '../../x', '*', 'TRADE', 'health', 'a'.repeat(5000), 'own-0123456789abcdef0123'])(
    'a topic that the reader does not have changes nothing and signs nothing: %j',
    async (topic) => {
      const address = `odd-${freshNumber()}@example.com`;
      await subscribe(site, address);
      const before = await site.everything();
      const answer = await at.leaveBy(address, { topic });
      const page = await answer.text();
      expect([answer.status, page.includes('/undo/')]).toEqual([200, false]);
      expect(page).toContain('Unsubscribe from everything');
      expect(await site.everything()).toBe(before);
      // Nor does a link that was signed in the days when it did.
      await post(site, `/undo/${at.token('undo', address, topic)}`, {});
      expect(await site.everything()).toBe(before);
    },
  );

  it('can be undone by its own link, for a day, and by no link of an earlier leaving', async () => {
    await subscribe(site, 'gil@example.com');
    const undoOf = async (answer: Response) => /action="(\/undo\/[^"]+)"/.exec(await answer.text())?.[1] ?? '';
    const first = await undoOf(await at.leaveBy('gil@example.com'));
    expect((await post(site, first, {})).headers.get('location')).toBe('/undone');
    // Pressed twice, it says the same.
    expect((await post(site, first, {})).headers.get('location')).toBe('/undone');
    expect(await (await site.app.request('/undone')).text()).toContain('Nothing has changed');
    site.clock.advance(60_000);
    await at.leaveBy('gil@example.com');
    expect((await post(site, first, {})).status).toBe(410);
    // Mail programs and people press twice: it can be undone as well.
    const second = await undoOf(await at.leaveBy('gil@example.com'));
    expect(second).not.toBe('');
    site.clock.advance(day);
    expect((await post(site, second, {})).status).toBe(410);
    expect((await at.get('gil@example.com'))?.state).toBe('left');
    // An old mail's link does not bring back who left long ago.
    expect(await undoOf(await at.leaveBy('gil@example.com'))).toBe('');
  });
});

describe('what a link is for', () => {
  let site: TestSite;
  let at: ReaderActions;
  useTestSite((opened) => {
    ({ site, at } = opened);
  });

  const purposes = ['confirm', 'preferences', 'pause', 'unsubscribe', 'undo', 'digest', 'address'];
  /** Every purpose that a link's answers lead to, following each link and pressing each button of every page. */
  const reachable = async (start: string): Promise<string[]> => {
    const purposeOf = (path: string) => purposes.find((one) => path.startsWith(`/${one}/`));
    const found = new Set<string>();
    const waiting = [
      { method: 'GET', path: start },
      { method: 'POST', path: start },
    ] as { method: string; path: string; fields?: Record<string, string> }[];
    const done = new Set<string>();
    while (waiting.length > 0) {
      const { method, path, fields = {} } = waiting.shift()!;
      // A page is the same whenever its token was signed.
      const name = `${method} ${path.replace(/(\.[\w-]+){2}(?=[/?]|$)/, '')} ${JSON.stringify(fields).slice(0, 60)}`;
      if (done.has(name) || done.size > 60) continue;
      done.add(name);
      const answer = await (method === 'GET' ? site.app.request(path) : post(site, path, fields));
      const page = `${await answer.text()} href="${answer.headers.get('location') ?? ''}"`;
      for (const [, link = ''] of page.matchAll(/href="([^"]+)"/g)) {
        const to = link.replaceAll('&amp;', '&').replace(site.ports.settings.siteUrl, '');
        const purpose = purposeOf(to);
        if (!purpose) continue;
        found.add(purpose);
        waiting.push({ method: 'GET', path: to });
      }
      for (const [, action = '', form = ''] of page.matchAll(
        /<form method="post" action="([^"]+)"[^>]*>(.*?)<\/form>/gs,
      )) {
        const purpose = purposeOf(action);
        if (!purpose) continue;
        found.add(purpose);
        const values = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, key, value]) => [key!, value!]);
        waiting.push({ method: 'POST', path: action, fields: Object.fromEntries(values) });
      }
    }
    return [...found].sort();
  };

  it.each([
    ['unsubscribe', ['undo', 'unsubscribe']],
    ['undo', ['undo']],
    ['digest', ['digest']],
    // Twice: the first one is the confirmation itself, and who was there already gets no more.
    ['confirm', ['confirm', 'preferences', 'unsubscribe', 'undo']],
    ['confirm again', ['confirm']],
    ['address', ['address', 'preferences', 'unsubscribe', 'undo']],
    ['address again', ['address']],
  ])('is all that %s leads to', async (what, allowed) => {
    const address = `${what.replace(' ', '-')}@example.com`;
    const preferences = await subscribe(site, address);
    const { readerId } = { readerId: site.idOf(address) };
    const digest = 'from#2026-11-15T08:00:00.000Z';
    const start: Record<string, () => Promise<string>> = {
      unsubscribe: async () => `/unsubscribe/${at.token('unsubscribe', address)}`,
      undo: async () => /action="(\/undo\/[^"]+)"/.exec(await (await at.leaveBy(address)).text())![1]!,
      digest: async () => {
        await site.ports.ledger.move({ readerId, digest }, undefined, {
          state: 'reserved',
          run: 'r',
          window: { from: '2026-11-15T08:00:00.000Z', to: '2026-11-22T08:00:00.000Z' },
          at: '2026-11-22T08:00:00.000Z',
          attempts: 1,
          updatedAt: '2026-11-22T08:00:00.000Z',
          leaseUntil: '2026-11-22T08:00:00.000Z',
          stories: [],
        });
        return `/digest/${at.token('view', address, digest)}`;
      },
      confirm: async () => {
        await at.signUp('fresh@example.com');
        return at.linkIn('fresh@example.com', 'confirm');
      },
      'confirm again': async () => {
        const path = site.servers.outbox.mails.findLast(
          ({ to, tags }) => to.includes(address) && tags.notice === 'confirm',
        )!;
        const { html = '' } = (await site.servers.outbox.parsed(path.name))!;
        return /href="[^"]*(\/confirm\/[^"]+)"/.exec(html)![1]!;
      },
      address: async () => {
        await post(site, preferences, { do: 'address', address: 'moved@example.com' });
        return at.linkIn('moved@example.com', 'address');
      },
      'address again': async () => {
        await post(site, preferences, { do: 'address', address: 'moved-twice@example.com' });
        const link = await at.linkIn('moved-twice@example.com', 'address');
        await post(site, link, {});
        return link;
      },
    };
    const found = await reachable(await start[what]!());
    expect(found.filter((one) => !allowed.includes(one))).toEqual([]);
    if (allowed.includes('preferences')) expect(found).toContain('preferences');
  });

  it('is not signed with a retired key: such a link still unsubscribes, but does not open the preferences', async () => {
    await subscribe(site, 'rot@example.com');
    const old = { id: 'k0', secret: 'o'.repeat(40) };
    const retired = LinkKeys.parse([
      ...site.servers.secrets.linkKeys,
      { ...old, verifiesUntil: new Date(site.clock.now().getTime() - 1000).toISOString() },
    ]);
    const rotated = { ...site.servers.secrets, linkKeys: retired };
    const app = { app: createApp({ ...site.ports, secrets: async () => rotated }) };
    const issuedAt = Math.floor(site.clock.now().getTime() / 1000);
    const by = (purpose: Purpose) =>
      signLink({ purpose, readerId: site.idOf('rot@example.com'), issuedAt }, LinkKeys.parse([old]));
    for (const purpose of ['preferences', 'pause'] as const)
      expect((await app.app.request(`/${purpose}/${by('preferences')}`)).status).toBe(410);
    for (const path of ['data', 'erase', 'leave'])
      expect((await app.app.request(`/preferences/${by('preferences')}/${path}`)).status).toBe(410);
    expect((await app.app.request(`/digest/${by('view')}`)).status).toBe(410);
    const page = await (await post(app, `/unsubscribe/${by('unsubscribe')}`, {})).text();
    expect((await at.get('rot@example.com'))?.state).toBe('left');
    expect(page).not.toMatch(/\/(preferences|pause)\//);
  });
});

describe('scanners that open every link and button in a mail', () => {
  let site: TestSite;
  let at: ReaderActions;
  useTestSite((opened) => {
    ({ site, at } = opened);
  });

  it('change nothing by opening links, hit no limit, and are offered a new link if they mangle one', async () => {
    const preferences = await subscribe(site, 'scan@example.com');
    const undo = /action="(\/undo\/[^"]+)"/.exec(
      await (await at.leaveBy('scan@example.com', { topic: 'trade' })).text(),
    )![1]!;
    await at.signUp('await@example.com');
    const links = [
      preferences,
      preferences.replace('preferences', 'pause'),
      `/unsubscribe/${at.token('unsubscribe', 'scan@example.com')}`,
      `/digest/${at.token('view', 'scan@example.com', 'x')}`,
      await at.linkIn('await@example.com', 'confirm'),
      undo,
    ];
    const before = await site.everything();
    for (const link of links) {
      for (let times = 0; times < 10; times++)
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          const { status } = await site.app.request(link, { method });
          expect([link.slice(0, 9), method, [200, 204, 404, 405].includes(status)]).toEqual([
            link.slice(0, 9),
            method,
            true,
          ]);
        }
      if (link === undo) continue;
      for (const mangled of ['.', '%3E', '>', '%3D', '&amp;utm=1', '%0A', '%00']) {
        const answer = await site.app.request(link + mangled);
        expect([mangled, answer.status]).toEqual([mangled, 404]);
        expect(await answer.text()).toContain('href="/link"');
      }
      expect((await site.app.request(`${link}?utm_source=mail&amp;x=1`)).status).toBe(
        link.startsWith('/digest') ? 404 : 200,
      );
    }
    expect(await site.everything()).toBe(before);
  });

  it('unsubscribe once by what a mail program posts, in any form, without cookie, origin or redirect', async () => {
    await subscribe(site, 'once@example.com');
    const path = `/unsubscribe/${at.token('unsubscribe', 'once@example.com')}`;
    const multipart = new FormData();
    multipart.set('List-Unsubscribe', 'One-Click');
    const bodies: RequestInit[] = [
      { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) },
      { body: multipart },
      { body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'text/plain' } },
      {},
    ];
    const pages = new Set<string>();
    for (const body of [...bodies, ...bodies]) {
      const answer = await site.app.request(path, { method: 'POST', ...body });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
      pages.add(/<h1>.*?<\/h1>/.exec(await answer.text())![0]);
    }
    expect([...pages]).toEqual(['<h1>You’ve unsubscribed</h1>']);
    const { state, lastLeft, version } = (await at.get('once@example.com'))!;
    expect([state, lastLeft?.what, version]).toEqual(['left', everything, 2]);
  });
});
