import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LinkKeys, type Purpose, signLink } from '../../functions/core/link.ts';
import type { SendOutcome } from '../../functions/core/ports.ts';
import { everything, type Reader, spelledReaderId } from '../../functions/core/reader.ts';
import { idOfAddress } from '../../functions/store/find-reader.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { type House, openHouse, post, signUpForm, subscribe } from '../kit/web.ts';

const day = 86_400_000;

let networks = 0;
/** A network of its own for each request, so that limits of networks stay out of the way. */
const elsewhere = () => ({
  from: `203.0.113.${++networks % 250}.${networks}`.replace(/^(\d+\.\d+\.\d+\.\d+).*/, '$1'),
});

/** What a test of one house needs over and over. */
const kit = (house: House) => {
  const mailsTo = (address: string) =>
    house.servers.outbox.mails.filter(({ to }) => to.some((one) => one.toLowerCase() === address.toLowerCase()));
  const linkIn = async (address: string, purpose: string) =>
    (await house.lastMail(address)).paths.find((path) => path.startsWith(`/${purpose}/`))!;
  const signUp = (address: string, more: Record<string, string | string[]> = {}) =>
    post(house, '/subscribe', signUpForm(address, more), elsewhere());
  /** Opens the page of a confirmation link and presses its button. */
  const pressOn = async (path: string) => {
    const page = await (await house.app.request(path)).text();
    const shown = /name="shown" value="([^"]*)"/.exec(page)?.[1] ?? '';
    return { page, answer: await post(house, path, { shown }) };
  };
  const get = (address: string) => house.readers.get(house.idOf(address));
  const change = async (address: string, to: Partial<Reader>) => {
    const reader = (await get(address))!;
    await house.readers.put({ ...reader, ...to, version: reader.version + 1 }, reader.version);
  };
  const token = (purpose: Purpose, address: string, about?: string) =>
    signLink(
      {
        purpose,
        readerId: house.idOf(address),
        issuedAt: Math.floor(house.clock.now().getTime() / 1000),
        ...(about !== undefined && { about }),
      },
      house.servers.secrets.linkKeys,
    );
  const leaveBy = (address: string, fields: Record<string, string> = { 'List-Unsubscribe': 'One-Click' }) =>
    post(house, `/unsubscribe/${token('unsubscribe', address)}`, fields);
  return { mailsTo, linkIn, signUp, pressOn, get, change, token, leaveBy };
};

describe('one person, however they write their address', () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse();
    at = kit(house);
  });
  afterAll(() => house.stop());

  it('is one reader, mailed as they typed it first', async () => {
    await subscribe(house, 'Ada.Moss@example.org');
    await at.signUp('ada.moss@EXAMPLE.org');
    expect((await house.lastMail('Ada.Moss@example.org')).subject).toBe('Your new link to Broadsheet');
    const found = [];
    for await (const { address } of house.readers.all()) found.push(address);
    expect(found).toEqual(['Ada.Moss@example.org']);
    await post(house, '/link', { address: 'ADA.MOSS@example.org' }, elsewhere());
    const preferences = await at.linkIn('Ada.Moss@example.org', 'preferences');
    expect((await house.app.request(preferences)).status).toBe(200);
    await at.leaveBy('ADA.MOSS@example.org');
    expect((await at.get('ada.moss@example.org'))?.state).toBe('left');
  });

  it('changes only the spelling without another confirmation', async () => {
    const preferences = await subscribe(house, 'bo@example.org');
    const before = house.servers.outbox.mails.length;
    await post(house, preferences, { do: 'address', address: 'Bo@example.org' });
    expect((await at.get('bo@example.org'))?.address).toBe('Bo@example.org');
    expect(house.servers.outbox.mails.length).toBe(before);
  });

  it('is found from before capitals were ignored, with what they were sent and by their old links', async () => {
    await subscribe(house, 'new@example.org');
    const { formerIds: _, ...reader } = (await at.get('new@example.org'))!;
    const id = spelledReaderId('Cy.Lo@example.org', house.servers.secrets.readerSecret);
    await house.readers.put({ ...reader, id, address: 'Cy.Lo@example.org', version: 0 }, 'new');
    const key = { readerId: id, digest: 'from#2026-11-15T08:00:00.000Z' };
    const window = { from: '2026-11-15T08:00:00.000Z', to: '2026-11-21T08:00:00.000Z' };
    const sent = { run: 'r', window, at: window.to, attempts: 0, updatedAt: window.to };
    await house.ports.ledger.move(key, undefined, { ...sent, state: 'skipped', reason: 'nothing-new' });
    const old = (purpose: Purpose) =>
      `/${purpose}/${signLink({ purpose, readerId: id, issuedAt: house.clock.now().getTime() / 1000 }, house.servers.secrets.linkKeys)}`;
    expect((await house.app.request(old('preferences'))).status).toBe(200);

    const idNow = (address: string) => idOfAddress(house.readers, address, house.servers.secrets.readerSecret);
    // An operator who names them names a reader, not a guest.
    expect(await idNow('Cy.Lo@example.org')).toBe(id);
    await post(house, '/link', { address: 'Cy.Lo@example.org' }, elsewhere());
    expect(await idNow('Cy.Lo@example.org')).toBe(house.idOf('cy.lo@example.org'));
    expect((await house.lastMail('Cy.Lo@example.org')).subject).toBe('Your new link to Broadsheet');
    expect(await house.readers.get(id)).toBeUndefined();
    expect(await at.get('cy.lo@example.org')).toMatchObject({ state: 'active', formerIds: [id] });
    const data = await house.app.request(`${old('preferences')}/data`);
    expect(await data.json()).toMatchObject({ digests: [{ reason: 'nothing-new' }] });
    await post(house, old('unsubscribe'), {});
    expect((await at.get('CY.LO@example.org'))?.state).toBe('left');
    // Erasing takes even the word of the old id along.
    await post(house, `${old('preferences')}/erase`, {});
    expect([await house.readers.movedTo(id), await at.get('cy.lo@example.org')]).toEqual([undefined, undefined]);
  });
});

describe('mail that strangers cause', () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse();
    at = kit(house);
  });
  afterAll(() => house.stop());

  it('is at most eight a day to one mailbox, whatever is asked for and however it is spelled', async () => {
    const spellings = [
      'victim@gmail.com',
      'VICTIM@gmail.com',
      'Vic.Tim@googlemail.com',
      'victim+a@gmail.com',
      'v.ictim+b@Gmail.com',
    ];
    const statuses: number[] = [];
    const preferences = await subscribe(house, 'mallory@example.com');
    for (let hour = 0; hour < 12; hour++) {
      for (const address of spellings) {
        const answer = [
          () => at.signUp(address),
          () => post(house, '/link', { address }, elsewhere()),
          () => post(house, preferences, { do: 'address', address }, elsewhere()),
        ][statuses.length % 3]!();
        statuses.push((await answer).status);
      }
      house.clock.advance(3_600_000);
    }
    const mails = house.servers.outbox.mails.filter(({ to }) => /mail\.com$/i.test(to.join()));
    // A day of the counters ends at midnight UTC, so a day from any hour may touch two.
    expect(mails.length).toBeLessThanOrEqual(16);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(40);
  });

  it('is not cut off for others by a network that has used up its own', async () => {
    const here = { from: '198.51.100.99' };
    for (let times = 0; times < 30; times++) await post(house, '/link', { address: 'free@example.com' }, here);
    for (let person = 0; person < 25; person++) await post(house, '/link', { address: `p${person}@example.com` }, here);
    const before = await post(house, '/link', { address: 'calm@example.com' }, here);
    expect(before.status).toBe(429);
    expect((await post(house, '/link', { address: 'calm@example.com' }, elsewhere())).status).toBe(303);
  });

  it("never carries a stranger's own words", async () => {
    await at.signUp('quiet@example.com', { topics: ['trade'], own: '"Buy pills" cheap.example' });
    const { text, html, subject } = await house.lastMail('quiet@example.com');
    for (const part of [text, html, subject]) expect(part).not.toMatch(/pills|cheap/i);
    expect(text).toContain('Trade and a custom topic');
    // What is confirmed is shown, on the page that only the mailbox leads to.
    const page = await (await house.app.request(await at.linkIn('quiet@example.com', 'confirm'))).text();
    expect(page).toContain('Buy pills');
  });
});

describe('what strangers learn of an address', () => {
  const states = ['unknown', 'pending', 'active', 'left', 'suppressed'] as const;

  it.each([
    ['on good days', undefined],
    ['when SES is away', { outcome: 'unavailable', reason: 'down' }],
    ['when SES is asked too fast', { outcome: 'throttled' }],
    ['when SES refuses', { outcome: 'rejected', code: 'MessageRejected', reason: 'no' }],
    ['when the quota is spent', { outcome: 'quota-spent' }],
  ] as [string, SendOutcome | undefined][])('is nothing, %s: status, headers and body are one', async (_, sent) => {
    const house = await openHouse();
    const at = kit(house);
    const asker = await subscribe(house, 'asker@example.com');
    for (const state of states) {
      if (state === 'unknown') continue;
      await subscribe(house, `${state}@example.com`);
      await at.change(`${state}@example.com`, { state, due: null });
    }
    // Past the hour of what they asked for themselves.
    house.clock.advance(3_600_000);
    const mailer = sent ? { ...house.ports.mailer, send: async () => sent } : house.ports.mailer;
    const bad = { app: createApp({ ...house.ports, mailer }) };
    const told = async (answer: Response | Promise<Response>) => {
      const { status, headers } = await answer;
      return [status, [...headers].filter(([name]) => name !== 'date'), await (await answer).text()];
    };
    const own = { topics: ['trade'], own: 'heron lighthouse' };
    const seen = new Map<string, unknown>();
    for (const state of states) {
      const address = `${state}@example.com`;
      const answers = [
        await told(post(bad, '/subscribe', signUpForm(address), elsewhere())),
        await told(post(bad, '/subscribe', signUpForm(address, own), elsewhere())),
        await told(post(bad, '/link', { address }, elsewhere())),
        await told(post(bad, asker, { do: 'address', address }, elsewhere())),
        // The page of a custom topic that was asked for in their name.
        await told(bad.app.request(`/topics/${(await customTopics(house)).at(0) ?? 'own-0123456789abcdef0123'}`)),
        // One too many.
        await told(post(bad, '/link', { address }, elsewhere())),
      ];
      seen.set(state, answers);
      expect((answers[0] as unknown[])[0]).toBe(303);
      expect((answers.at(-1) as unknown[])[0]).toBe(429);
    }
    for (const answers of seen.values()) expect(answers).toEqual(seen.get('unknown'));
    await house.stop();
  });

  it('is nothing by the time it takes, on the worst of days', async () => {
    const house = await openHouse({ settings: { answerMilliseconds: 500 } });
    await subscribe(house, 'known@example.com');
    const never = { ...house.ports.mailer, send: () => new Promise<never>(() => {}) };
    const slow = { app: createApp({ ...house.ports, mailer: never }) };
    for (const address of ['known@example.com', 'unknown@example.com']) {
      const start = performance.now();
      const answer = await post(slow, '/link', { address }, elsewhere());
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check-your-mail']);
      const took = performance.now() - start;
      expect([took > 490, took < 3000]).toEqual([true, true]);
    }
    expect(house.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
    await house.stop();
  });
});

const customTopics = async (house: House): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key } of house.ports.store.list({ prefix: 'topics/custom/' })) found.push(key.slice(14, -5));
  return found;
};

describe('leaving', () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse();
    at = kit(house);
  });
  afterAll(() => house.stop());

  it.each(['x y\n*', '__proto__', '../../x', '*', 'TRADE', 'health', 'a'.repeat(5000), 'own-0123456789abcdef0123'])(
    'of a topic that the reader does not have does nothing and signs nothing: %j',
    async (topic) => {
      const address = `odd-${networks++}@example.com`;
      await subscribe(house, address);
      const before = await house.everything();
      const answer = await at.leaveBy(address, { topic });
      const page = await answer.text();
      expect([answer.status, page.includes('/undo/')]).toEqual([200, false]);
      expect(page).toContain('Unsubscribe from everything');
      expect(await house.everything()).toBe(before);
      // Nor does a link that was signed in the days when it did.
      await post(house, `/undo/${at.token('undo', address, topic)}`, {});
      expect(await house.everything()).toBe(before);
    },
  );

  it('can be undone by its own link, for a day, and by no link of an earlier leaving', async () => {
    await subscribe(house, 'gil@example.com');
    const undoOf = async (answer: Response) => /action="(\/undo\/[^"]+)"/.exec(await answer.text())?.[1] ?? '';
    const first = await undoOf(await at.leaveBy('gil@example.com'));
    expect((await post(house, first, {})).headers.get('location')).toBe('/undone');
    // Pressed twice, it says the same.
    expect((await post(house, first, {})).headers.get('location')).toBe('/undone');
    expect(await (await house.app.request('/undone')).text()).toContain('Nothing has changed');
    house.clock.advance(60_000);
    await at.leaveBy('gil@example.com');
    expect((await post(house, first, {})).status).toBe(410);
    // Mail programs and people press twice: it can be undone as well.
    const second = await undoOf(await at.leaveBy('gil@example.com'));
    expect(second).not.toBe('');
    house.clock.advance(day);
    expect((await post(house, second, {})).status).toBe(410);
    expect((await at.get('gil@example.com'))?.state).toBe('left');
    // An old mail's link does not bring back who left long ago.
    expect(await undoOf(await at.leaveBy('gil@example.com'))).toBe('');
  });
});

describe('what a link is for', () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse();
    at = kit(house);
  });
  afterAll(() => house.stop());

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
      const answer = await (method === 'GET' ? house.app.request(path) : post(house, path, fields));
      const page = `${await answer.text()} href="${answer.headers.get('location') ?? ''}"`;
      for (const [, link = ''] of page.matchAll(/href="([^"]+)"/g)) {
        const to = link.replaceAll('&amp;', '&').replace(house.ports.settings.siteUrl, '');
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
    const preferences = await subscribe(house, address);
    const { readerId } = { readerId: house.idOf(address) };
    const digest = 'from#2026-11-15T08:00:00.000Z';
    const start: Record<string, () => Promise<string>> = {
      unsubscribe: async () => `/unsubscribe/${at.token('unsubscribe', address)}`,
      undo: async () => /action="(\/undo\/[^"]+)"/.exec(await (await at.leaveBy(address)).text())![1]!,
      digest: async () => {
        await house.ports.ledger.move({ readerId, digest }, undefined, {
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
        const path = house.servers.outbox.mails.findLast(
          ({ to, tags }) => to.includes(address) && tags.notice === 'confirm',
        )!;
        const { html = '' } = (await house.servers.outbox.parsed(path.name))!;
        return /href="[^"]*(\/confirm\/[^"]+)"/.exec(html)![1]!;
      },
      address: async () => {
        await post(house, preferences, { do: 'address', address: 'moved@example.com' });
        return at.linkIn('moved@example.com', 'address');
      },
      'address again': async () => {
        await post(house, preferences, { do: 'address', address: 'moved-twice@example.com' });
        const link = await at.linkIn('moved-twice@example.com', 'address');
        await post(house, link, {});
        return link;
      },
    };
    const found = await reachable(await start[what]!());
    expect(found.filter((one) => !allowed.includes(one))).toEqual([]);
    if (allowed.includes('preferences')) expect(found).toContain('preferences');
  });

  it('is not told by a key that was retired: such a link still unsubscribes, and leads to no preferences', async () => {
    await subscribe(house, 'rot@example.com');
    const old = { id: 'k0', secret: 'o'.repeat(40) };
    const retired = LinkKeys.parse([
      ...house.servers.secrets.linkKeys,
      { ...old, verifiesUntil: new Date(house.clock.now().getTime() - 1000).toISOString() },
    ]);
    const rotated = { ...house.servers.secrets, linkKeys: retired };
    const app = { app: createApp({ ...house.ports, secrets: async () => rotated }) };
    const issuedAt = Math.floor(house.clock.now().getTime() / 1000);
    const by = (purpose: Purpose) =>
      signLink({ purpose, readerId: house.idOf('rot@example.com'), issuedAt }, LinkKeys.parse([old]));
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

describe('signing up again', () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse();
    at = kit(house);
  });
  afterAll(() => house.stop());

  it('twice at once is one reader, and both links confirm what the page shows', async () => {
    await Promise.all([
      at.signUp('a1@example.com', { topics: ['trade'] }),
      at.signUp('a1@example.com', { topics: ['security'] }),
    ]);
    const mails = at.mailsTo('a1@example.com');
    expect(mails).toHaveLength(2);
    const links = [];
    for (const { name } of mails) {
      const { html = '' } = (await house.servers.outbox.parsed(name))!;
      links.push(/href="[^"]*(\/confirm\/[^"]+)"/.exec(html)![1]!);
    }
    const waiting = (await at.get('a1@example.com'))!.asked!.topics;
    for (const link of links) expect((await house.app.request(link)).status).toBe(200);
    const runs = house.servers.executions.all.size;
    const pressed = await Promise.all(links.map(at.pressOn));
    expect(pressed.map(({ answer }) => answer.status)).toEqual([200, 200]);
    expect(await at.get('a1@example.com')).toMatchObject({ state: 'active', topics: waiting });
    expect(house.servers.executions.all.size).toBe(runs + 1);
  });

  it('a day later, the first link confirms the last choices, which it shows before', async () => {
    await at.signUp('a3@example.com', { topics: ['trade'] });
    const first = await at.linkIn('a3@example.com', 'confirm');
    house.clock.advance(day);
    await at.signUp('a3@example.com', { topics: ['security'] });
    const second = await at.linkIn('a3@example.com', 'confirm');
    // A button without the page would confirm what the first mail said, which nobody asks for any more.
    const unseen = await (await post(house, first, {})).text();
    expect(unseen).toContain('after the email you opened');
    expect((await at.get('a3@example.com'))?.state).toBe('pending');
    const { page, answer } = await at.pressOn(first);
    expect(page).toContain('Security &amp; defence');
    expect(page).toContain('after the email you opened');
    expect(await answer.text()).toContain('You’re subscribed');
    expect((await at.get('a3@example.com'))?.topics).toEqual(['security']);
    expect(await (await post(house, second, {})).text()).toContain('You’re already subscribed');
  });

  it("by a stranger is not confirmed by the victim's older page or link unseen", async () => {
    await at.signUp('vic@example.com', { topics: ['trade'] });
    const link = await at.linkIn('vic@example.com', 'confirm');
    const opened = await (await house.app.request(link)).text();
    const shown = /name="shown" value="([^"]*)"/.exec(opened)![1]!;
    await at.signUp('VIC@example.com', { topics: ['security'], own: '"stranger words"' });
    const pressed = await (await post(house, link, { shown })).text();
    expect(pressed).toContain('after the email you opened');
    expect(pressed).toContain('tranger words');
    expect((await at.get('vic@example.com'))?.state).toBe('pending');
  });

  it('too late says so, and the new link works while the table still holds the old sign-up', async () => {
    await at.signUp('a4@example.com');
    const old = await at.linkIn('a4@example.com', 'confirm');
    house.clock.advance(3 * day + 3_600_000);
    const late = await house.app.request(old);
    expect([late.status, (await late.text()).includes('This link has expired')]).toEqual([410, true]);
    await at.signUp('a4@example.com');
    expect((await post(house, old, {})).status).toBe(410);
    const { answer } = await at.pressOn(await at.linkIn('a4@example.com', 'confirm'));
    expect(await answer.text()).toContain('You’re subscribed');
  });

  it('with the same choices again is confirmed by either link', async () => {
    await at.signUp('a6@example.com');
    const first = await at.linkIn('a6@example.com', 'confirm');
    await at.signUp('a6@example.com');
    await post(house, first, {});
    expect((await at.get('a6@example.com'))?.state).toBe('active');
  });

  it.each(['left', 'erased'] as const)('after having %s is confirmed by no link of before', async (how) => {
    const address = `${how}@example.com`;
    const preferences = await subscribe(house, address);
    const before = await at.linkIn(address, 'confirm');
    if (how === 'left') await at.leaveBy(address);
    else await post(house, `${preferences}/erase`, {});
    expect((await post(house, before, {})).status).toBe(410);
    await at.signUp(address, { topics: ['security'] });
    expect((await post(house, before, {})).status).toBe(410);
    expect((await at.get(address))?.state).not.toBe('active');
    await at.pressOn(await at.linkIn(address, 'confirm'));
    expect(await at.get(address)).toMatchObject({ state: 'active', topics: ['security'] });
  });

  it('for somebody who left changes nothing of theirs until they confirm', async () => {
    await subscribe(house, 'iv@example.com', { topics: ['trade'], language: 'de' });
    await at.change('iv@example.com', { coveredUntil: house.clock.now().toISOString() });
    await at.leaveBy('iv@example.com');
    const { version: _, ...before } = (await at.get('iv@example.com'))!;
    await at.signUp('Iv@example.com', { topics: ['security'], own: 'heron', cadence: 'day' });
    const { asked, version: __, ...after } = (await at.get('iv@example.com'))!;
    expect(after).toEqual(before);
    expect(asked).toMatchObject({ topics: ['security', asked!.own!.id] });
    // Their own preferences are as they were, too.
    const { reader } = (await (
      await house.app.request(`/preferences/${at.token('preferences', 'iv@example.com')}/data`)
    ).json()) as { reader: Reader };
    expect(reader.topics).toEqual(['trade']);
  });

  it('after leaving tells nothing again, loses nothing of the last week, and is no first digest', async () => {
    await subscribe(house, 'ret@example.com');
    const covered = new Date(house.clock.now().getTime() - 3_600_000).toISOString();
    await at.change('ret@example.com', { coveredUntil: covered, behind: { trade: '2020-01-01T00:00:00.000Z' } });
    await at.leaveBy('ret@example.com');
    house.clock.advance(2 * day);
    await at.signUp('ret@example.com');
    await at.pressOn(await at.linkIn('ret@example.com', 'confirm'));
    const back = (await at.get('ret@example.com'))!;
    expect([back.state, back.coveredUntil]).toEqual(['active', covered]);
    expect(Date.parse(back.behind!.trade!)).toBeGreaterThan(house.clock.now().getTime() - 8 * day);
    expect([...house.servers.executions.all.values()].at(-1)!.input).toEqual({ kind: 'reader', readerId: back.id });
    await at.leaveBy('ret@example.com');
    house.clock.advance(30 * day);
    await at.signUp('ret@example.com');
    await at.pressOn(await at.linkIn('ret@example.com', 'confirm'));
    const later = (await at.get('ret@example.com'))!;
    const away = house.clock.now().getTime() - Date.parse(later.coveredUntil);
    expect([away >= 7 * day, away < 7 * day + 3_600_000]).toEqual([true, true]);
  });
});

describe('a reader who moved to another address', () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse();
    at = kit(house);
  });
  afterAll(() => house.stop());

  const move = async (from: string, to: string) => {
    await post(house, `/preferences/${at.token('preferences', from)}`, { do: 'address', address: to });
    return post(house, await at.linkIn(to, 'address'), {});
  };

  it('is unsubscribed by the links of mails to the old one, which open nothing else', async () => {
    await subscribe(house, 'old@example.com');
    const key = { readerId: house.idOf('old@example.com'), digest: 'from#2026-11-15T08:00:00.000Z' };
    const old = Object.fromEntries(
      (['unsubscribe', 'preferences', 'view'] as const).map((purpose) => [
        purpose,
        at.token(purpose, 'old@example.com', purpose === 'view' ? key.digest : undefined),
      ]),
    );
    expect((await move('old@example.com', 'middle@example.com')).headers.get('location')).toContain('done=moved');
    await move('middle@example.com', 'New@example.com');
    for (const path of [
      `/preferences/${old.preferences}`,
      `/pause/${old.preferences}`,
      `/preferences/${old.preferences}/data`,
    ])
      expect((await house.app.request(path)).status).toBe(410);
    expect((await post(house, `/preferences/${old.preferences}/erase`, {})).status).toBe(410);
    expect((await at.get('new@example.com'))?.state).toBe('active');

    const left = await post(house, `/unsubscribe/${old.unsubscribe}`, { 'List-Unsubscribe': 'One-Click' });
    const page = await left.text();
    expect([left.status, page.includes('You’ve unsubscribed')]).toEqual([200, true]);
    expect((await at.get('new@example.com'))?.state).toBe('left');
    await post(house, /action="(\/undo\/[^"]+)"/.exec(page)![1]!, {});
    expect((await at.get('new@example.com'))?.state).toBe('active');
  });

  it('is not the person who comes to have the old address', async () => {
    await subscribe(house, 'desk@example.com');
    const before = at.token('unsubscribe', 'desk@example.com');
    await move('desk@example.com', 'home@example.com');
    house.clock.advance(60_000);
    const preferences = await subscribe(house, 'desk@example.com', { topics: ['security'] });
    expect((await house.app.request(preferences)).status).toBe(200);
    await post(house, `/unsubscribe/${before}`, {});
    const states = await Promise.all(['desk@example.com', 'home@example.com'].map(at.get));
    expect(states.map((reader) => reader?.state)).toEqual(['active', 'left']);
    await post(house, `${preferences}/erase`, {});
    expect((await at.get('home@example.com'))?.address).toBe('home@example.com');
  });

  it('keeps what they were sent, so that no digest comes twice and old mails can be read', async () => {
    await subscribe(house, 'sent@example.com');
    const { coveredUntil } = (await at.get('sent@example.com'))!;
    const digest = `from#${coveredUntil}`;
    const window = { from: coveredUntil, to: '2026-11-22T08:00:00.000Z' };
    const item = { run: 'r', window, at: window.to, attempts: 0, updatedAt: window.to };
    const skipped = { ...item, state: 'skipped' as const, reason: 'nothing-new' };
    await house.ports.ledger.move({ readerId: house.idOf('sent@example.com'), digest }, undefined, skipped);
    await move('sent@example.com', 'kept@example.com');
    expect(await house.ports.ledger.get({ readerId: house.idOf('kept@example.com'), digest })).toEqual(skipped);
    expect(await house.ports.ledger.get({ readerId: house.idOf('sent@example.com'), digest })).toBeUndefined();
  });

  it('does not take what waits under the new address along, nor is it stopped by it', async () => {
    await at.signUp('both@example.com', { topics: ['security'] });
    const confirmation = await at.linkIn('both@example.com', 'confirm');
    await subscribe(house, 'comes@example.com', { topics: ['trade'] });
    await post(house, `/preferences/${at.token('preferences', 'comes@example.com')}`, {
      do: 'address',
      address: 'both@example.com',
    });
    // The older link still confirms its own sign-up, and then nobody moves there.
    const { answer } = await at.pressOn(confirmation);
    expect(await answer.text()).toContain('You’re subscribed');
    expect((await at.get('both@example.com'))?.topics).toEqual(['security']);
    expect((await post(house, await at.linkIn('both@example.com', 'address'), {})).status).toBe(410);
    expect((await at.get('comes@example.com'))?.state).toBe('active');
  });
});

describe("a reader's own topic", () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse({ topics: 'topics:\n  - id: trade\n    title: Trade\n    match: { any: [port] }\n' });
    at = kit(house);
    for (let number = 0; number < 36; number++)
      await house.put(
        `articles/courier/a${number}.md`,
        `The council of Aldmouth met on Monday for the ${number} time this year and voted.${number % 4 === 0 ? ' Herons were counted.' : ''}\n`,
      );
    for (let number = 0; number < 36; number++) await house.index(`articles/courier/a${number}.md`);
  });
  afterAll(() => house.stop());

  it('is nowhere before it is confirmed', async () => {
    for (let person = 0; person < 8; person++)
      await at.signUp(`p${person}@example.com`, { topics: [], own: `herons word${person}` });
    expect(await customTopics(house)).toEqual([]);
    await at.pressOn(await at.linkIn('p3@example.com', 'confirm'));
    expect(await customTopics(house)).toEqual((await at.get('p3@example.com'))!.topics);
  });

  it('has its first digest wait until it is indexed, and lose nothing by it', async () => {
    const runs = house.servers.executions.all.size;
    await at.signUp('wait@example.com', { topics: ['trade'], own: 'herons marsh' });
    const { answer } = await at.pressOn(await at.linkIn('wait@example.com', 'confirm'));
    expect(await answer.text()).toContain('preparing your custom topic');
    const reader = (await at.get('wait@example.com'))!;
    expect([reader.due, house.servers.executions.all.size]).toEqual(['2026-11-22T08:15:00.000Z', runs]);
    await house.put('ingested/topics.json', JSON.stringify({ schema: 1, rules: { [reader.topics[1]!]: 'x' } }));
    await at.signUp('next@example.com', { topics: ['trade'], own: 'herons marsh' });
    const second = await at.pressOn(await at.linkIn('next@example.com', 'confirm'));
    expect(await second.answer.text()).toContain('is on its way');
    expect(house.servers.executions.all.size).toBe(runs + 1);
  });

  it.each([
    'the',
    'the OR herons',
    'a b',
    'the of and',
    '"of the"',
    'y',
    'und OR oder',
    'في',
    'کا -herons',
    'le la les',
    'I',
  ])('is not made of words that every article has: %s', async (own) => {
    const page = await (await at.signUp('stop@example.com', { topics: [], own })).text();
    expect(page).toContain('These words appear in almost every article');
  });

  it.each(['council', 'herons OR council', '"Monday for the"', 'Aldmouth -unicorn'])(
    'is not one that matches a large share of the articles: %s',
    async (own) => {
      const answer = await at.signUp('broad@example.com', { topics: [], own });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('More than a third of the latest articles');
      const tried = await post(house, '/subscribe', { do: 'preview', own }, elsewhere());
      expect(await tried.text()).toContain('More than a third of the latest articles');
    },
  );

  it.each(['the herons', 'herons', 'council herons', '"to be or not to be" herons', 'IMF', 'پاکستان', 'البحر'])(
    'may be any other: %s',
    async (own) => {
      expect((await at.signUp(`fine-${networks}@example.com`, { topics: [], own })).status).toBe(303);
    },
  );

  it('holds nothing that is not seen', async () => {
    const address = `unseen-${networks}@example.com`;
    await at.signUp(address, { topics: [], own: '\u202eherons\u0000 \ud800marsh\u2066' });
    expect((await at.get(address))!.asked!.own!.title).toBe('Herons AND Marsh');
  });

  it('is one of at most ten, and of ten new ones a day', async () => {
    const preferences = await subscribe(house, 'many@example.com', { topics: ['trade'] });
    const save = async (own: string) => {
      const { topics } = (await at.get('many@example.com'))!;
      return post(house, preferences, { ...signUpForm('x'), do: 'save', topics, own }, elsewhere());
    };
    for (let number = 0; number < 10; number++) expect((await save(`herons n${number}`)).status).toBe(303);
    const eleventh = await save('herons eleven');
    expect([eleventh.status, (await eleventh.text()).includes('no more than 10')]).toEqual([422, true]);
    await at.change('many@example.com', { topics: ['trade'] });
    expect((await save('herons twelve')).status).toBe(429);
  });
});

describe('scanners that open and press what a mail holds', () => {
  let house: House;
  let at: ReturnType<typeof kit>;
  beforeAll(async () => {
    house = await openHouse();
    at = kit(house);
  });
  afterAll(() => house.stop());

  it('change nothing by opening, hit no limit, and are helped where they mangle a link', async () => {
    const preferences = await subscribe(house, 'scan@example.com');
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
    const before = await house.everything();
    for (const link of links) {
      for (let times = 0; times < 10; times++)
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          const { status } = await house.app.request(link, { method });
          expect([link.slice(0, 9), method, [200, 204, 404, 405].includes(status)]).toEqual([
            link.slice(0, 9),
            method,
            true,
          ]);
        }
      if (link === undo) continue;
      for (const mangled of ['.', '%3E', '>', '%3D', '&amp;utm=1', '%0A', '%00']) {
        const answer = await house.app.request(link + mangled);
        expect([mangled, answer.status]).toEqual([mangled, 404]);
        expect(await answer.text()).toContain('href="/link"');
      }
      expect((await house.app.request(`${link}?utm_source=mail&amp;x=1`)).status).toBe(
        link.startsWith('/digest') ? 404 : 200,
      );
    }
    expect(await house.everything()).toBe(before);
  });

  it('unsubscribe once by what a mail program posts, in any form, without cookie, origin or redirect', async () => {
    await subscribe(house, 'once@example.com');
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
      const answer = await house.app.request(path, { method: 'POST', ...body });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
      pages.add(/<h1>.*?<\/h1>/.exec(await answer.text())![0]);
    }
    expect([...pages]).toEqual(['<h1>You’ve unsubscribed</h1>']);
    const { state, lastLeft, version } = (await at.get('once@example.com'))!;
    expect([state, lastLeft?.what, version]).toEqual(['left', everything, 2]);
  });
});

describe('what is typed', () => {
  it('never ends in a fault or an item that cannot be read', async () => {
    const house = await openHouse();
    const at = kit(house);
    const preferences = await subscribe(house, 'type@example.com');
    for (const until of ['2026-02-31', '2026-13-01', '9999-99-99', '2027-02-29', '-000000-01-01', '2026-11-31'])
      expect([until, (await post(house, preferences, { do: 'pause', until })).status]).toEqual([until, 422]);
    for (const days of ['1e9', '-1', 'NaN', '0x10', '1.5', '']) await post(house, preferences, { do: 'pause', days });
    const odd = { topics: ['trade', '*', 'x y', '__proto__', 'a'.repeat(65)], own: '', days: ['1', '1', '9'] };
    await post(house, preferences, { ...signUpForm('x'), do: 'save', cadence: 'chosen', ...odd });
    expect((await at.get('type@example.com'))?.topics).toEqual(['trade', 'security'].slice(0, 2));
    expect((await house.app.request(preferences)).status).toBe(200);
    await expect(at.change('type@example.com', { topics: ['not an id'] })).rejects.toThrow();
    expect(house.logged.filter(({ fields }) => fields.event === 'page.failed')).toEqual([]);
    await house.stop();
  });
});
