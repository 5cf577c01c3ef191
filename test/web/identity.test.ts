import { describe, expect, it } from '@jest/globals';
import { type Purpose, signLink } from '../../functions/core/link.ts';
import { type Reader, spelledReaderId } from '../../functions/core/reader.ts';
import { idOfAddress } from '../../functions/store/find-reader.ts';
import { elsewhere, type ReaderActions, useTestSite } from '../kit/reader-actions.ts';
import { post, subscribe, type TestSite } from '../kit/web.ts';

const day = 86_400_000;

describe('one person, however they spell their address', () => {
  let site: TestSite;
  let at: ReaderActions;
  useTestSite((opened) => {
    ({ site, at } = opened);
  });

  it('is one reader, mailed at the address as first typed', async () => {
    await subscribe(site, 'Ada.Moss@example.org');
    await at.signUp('ada.moss@EXAMPLE.org');
    expect((await site.lastMail('Ada.Moss@example.org')).subject).toBe('Your new link to Broadsheet');
    const found = [];
    for await (const { address } of site.readers.all()) found.push(address);
    expect(found).toEqual(['Ada.Moss@example.org']);
    await post(site, '/link', { address: 'ADA.MOSS@example.org' }, elsewhere());
    const preferences = await at.linkIn('Ada.Moss@example.org', 'preferences');
    expect((await site.app.request(preferences)).status).toBe(200);
    await at.leaveBy('ADA.MOSS@example.org');
    expect((await at.get('ada.moss@example.org'))?.state).toBe('left');
  });

  it('changes only the spelling without another confirmation', async () => {
    const preferences = await subscribe(site, 'bo@example.org');
    const before = site.servers.outbox.mails.length;
    await post(site, preferences, { do: 'address', address: 'Bo@example.org' });
    expect((await at.get('bo@example.org'))?.address).toBe('Bo@example.org');
    expect(site.servers.outbox.mails.length).toBe(before);
  });

  it('is found with what they were sent and by old links, if stored before capitals were ignored', async () => {
    await subscribe(site, 'new@example.org');
    const { formerIds: _, ...reader } = (await at.get('new@example.org'))!;
    const id = spelledReaderId('Cy.Lo@example.org', site.servers.secrets.readerSecret);
    await site.readers.put({ ...reader, id, address: 'Cy.Lo@example.org', version: 0 }, 'new');
    const key = { readerId: id, digest: 'from#2026-11-15T08:00:00.000Z' };
    const window = { from: '2026-11-15T08:00:00.000Z', to: '2026-11-21T08:00:00.000Z' };
    const sent = { run: 'r', window, at: window.to, attempts: 0, updatedAt: window.to };
    await site.ports.ledger.move(key, undefined, { ...sent, state: 'skipped', reason: 'nothing-new' });
    const old = (purpose: Purpose) =>
      `/${purpose}/${signLink({ purpose, readerId: id, issuedAt: site.clock.now().getTime() / 1000 }, site.servers.secrets.linkKeys)}`;
    expect((await site.app.request(old('preferences'))).status).toBe(200);

    const idNow = (address: string) => idOfAddress(site.readers, address, site.servers.secrets.readerSecret);
    // An operator who names them names a reader, not a guest.
    expect(await idNow('Cy.Lo@example.org')).toBe(id);
    await post(site, '/link', { address: 'Cy.Lo@example.org' }, elsewhere());
    expect(await idNow('Cy.Lo@example.org')).toBe(site.idOf('cy.lo@example.org'));
    expect((await site.lastMail('Cy.Lo@example.org')).subject).toBe('Your new link to Broadsheet');
    expect(await site.readers.get(id)).toBeUndefined();
    expect(await at.get('cy.lo@example.org')).toMatchObject({ state: 'active', formerIds: [id] });
    const data = await site.app.request(`${old('preferences')}/data`);
    expect(await data.json()).toMatchObject({ digests: [{ reason: 'nothing-new' }] });
    await post(site, old('unsubscribe'), {});
    expect((await at.get('CY.LO@example.org'))?.state).toBe('left');
    // Erasing takes even the word of the old id along.
    await post(site, `${old('preferences')}/erase`, {});
    expect([await site.readers.movedTo(id), await at.get('cy.lo@example.org')]).toEqual([undefined, undefined]);
  });
});

describe('signing up again', () => {
  let site: TestSite;
  let at: ReaderActions;
  useTestSite((opened) => {
    ({ site, at } = opened);
  });

  it('twice at once is one reader, and both links confirm what the page shows', async () => {
    await Promise.all([
      at.signUp('a1@example.com', { topics: ['trade'] }),
      at.signUp('a1@example.com', { topics: ['security'] }),
    ]);
    const mails = at.mailsTo('a1@example.com');
    expect(mails).toHaveLength(2);
    const links = [];
    for (const { name } of mails) {
      const { html = '' } = (await site.servers.outbox.parsed(name))!;
      links.push(/href="[^"]*(\/confirm\/[^"]+)"/.exec(html)![1]!);
    }
    const waiting = (await at.get('a1@example.com'))!.asked!.topics;
    for (const link of links) expect((await site.app.request(link)).status).toBe(200);
    const runs = site.servers.executions.all.size;
    const pressed = await Promise.all(links.map(at.pressOn));
    expect(pressed.map(({ answer }) => answer.status)).toEqual([200, 200]);
    expect(await at.get('a1@example.com')).toMatchObject({ state: 'active', topics: waiting });
    expect(site.servers.executions.all.size).toBe(runs + 1);
  });

  it('a day later, the first link confirms the last choices, which it shows before', async () => {
    await at.signUp('a3@example.com', { topics: ['trade'] });
    const first = await at.linkIn('a3@example.com', 'confirm');
    site.clock.advance(day);
    await at.signUp('a3@example.com', { topics: ['security'] });
    const second = await at.linkIn('a3@example.com', 'confirm');
    // A button without the page would confirm what the first mail said, which nobody asks for any more.
    const unseen = await (await post(site, first, {})).text();
    expect(unseen).toContain('after the email you opened');
    expect((await at.get('a3@example.com'))?.state).toBe('pending');
    const { page, answer } = await at.pressOn(first);
    expect(page).toContain('Security &amp; defence');
    expect(page).toContain('after the email you opened');
    expect(await answer.text()).toContain('You’re subscribed');
    expect((await at.get('a3@example.com'))?.topics).toEqual(['security']);
    expect(await (await post(site, second, {})).text()).toContain('You’re already subscribed');
  });

  it("by a stranger is not confirmed by the victim's older page or link unseen", async () => {
    await at.signUp('vic@example.com', { topics: ['trade'] });
    const link = await at.linkIn('vic@example.com', 'confirm');
    const opened = await (await site.app.request(link)).text();
    const shown = /name="shown" value="([^"]*)"/.exec(opened)![1]!;
    await at.signUp('VIC@example.com', { topics: ['security'], own: '"stranger words"' });
    const pressed = await (await post(site, link, { shown })).text();
    expect(pressed).toContain('after the email you opened');
    expect(pressed).toContain('tranger words');
    expect((await at.get('vic@example.com'))?.state).toBe('pending');
  });

  it('is rejected if it is late, and the new link works even while the table still has the old sign-up', async () => {
    await at.signUp('a4@example.com');
    const old = await at.linkIn('a4@example.com', 'confirm');
    site.clock.advance(3 * day + 3_600_000);
    const late = await site.app.request(old);
    expect([late.status, (await late.text()).includes('This link has expired')]).toEqual([410, true]);
    await at.signUp('a4@example.com');
    expect((await post(site, old, {})).status).toBe(410);
    const { answer } = await at.pressOn(await at.linkIn('a4@example.com', 'confirm'));
    expect(await answer.text()).toContain('You’re subscribed');
  });

  it('with the same choices again is confirmed by either link', async () => {
    await at.signUp('a6@example.com');
    const first = await at.linkIn('a6@example.com', 'confirm');
    await at.signUp('a6@example.com');
    await post(site, first, {});
    expect((await at.get('a6@example.com'))?.state).toBe('active');
  });

  it.each(['left', 'erased'] as const)('after having %s cannot be confirmed by an earlier link', async (how) => {
    const address = `${how}@example.com`;
    const preferences = await subscribe(site, address);
    const before = await at.linkIn(address, 'confirm');
    if (how === 'left') await at.leaveBy(address);
    else await post(site, `${preferences}/erase`, {});
    expect((await post(site, before, {})).status).toBe(410);
    await at.signUp(address, { topics: ['security'] });
    expect((await post(site, before, {})).status).toBe(410);
    expect((await at.get(address))?.state).not.toBe('active');
    await at.pressOn(await at.linkIn(address, 'confirm'));
    expect(await at.get(address)).toMatchObject({ state: 'active', topics: ['security'] });
  });

  it('for somebody who unsubscribed changes nothing until they confirm', async () => {
    await subscribe(site, 'iv@example.com', { topics: ['trade'], language: 'de' });
    await at.change('iv@example.com', { coveredUntil: site.clock.now().toISOString() });
    await at.leaveBy('iv@example.com');
    const { version: _, ...before } = (await at.get('iv@example.com'))!;
    await at.signUp('Iv@example.com', { topics: ['security'], own: 'heron', cadence: 'day' });
    const { asked, version: __, ...after } = (await at.get('iv@example.com'))!;
    expect(after).toEqual(before);
    expect(asked).toMatchObject({ topics: ['security', asked!.own!.id] });
    // Their own preferences are as they were, too.
    const { reader } = (await (
      await site.app.request(`/preferences/${at.token('preferences', 'iv@example.com')}/data`)
    ).json()) as { reader: Reader };
    expect(reader.topics).toEqual(['trade']);
  });

  it('after unsubscribing repeats nothing, loses nothing of the last week, and does not send a first digest', async () => {
    await subscribe(site, 'ret@example.com');
    const covered = new Date(site.clock.now().getTime() - 3_600_000).toISOString();
    await at.change('ret@example.com', { coveredUntil: covered, behind: { trade: '2020-01-01T00:00:00.000Z' } });
    await at.leaveBy('ret@example.com');
    site.clock.advance(2 * day);
    await at.signUp('ret@example.com');
    await at.pressOn(await at.linkIn('ret@example.com', 'confirm'));
    const back = (await at.get('ret@example.com'))!;
    expect([back.state, back.coveredUntil]).toEqual(['active', covered]);
    expect(Date.parse(back.behind!.trade!)).toBeGreaterThan(site.clock.now().getTime() - 8 * day);
    expect([...site.servers.executions.all.values()].at(-1)!.input).toEqual({ kind: 'reader', readerId: back.id });
    await at.leaveBy('ret@example.com');
    site.clock.advance(30 * day);
    await at.signUp('ret@example.com');
    await at.pressOn(await at.linkIn('ret@example.com', 'confirm'));
    const later = (await at.get('ret@example.com'))!;
    const away = site.clock.now().getTime() - Date.parse(later.coveredUntil);
    expect([away >= 7 * day, away < 7 * day + 3_600_000]).toEqual([true, true]);
  });
});

describe('a reader who changed their address', () => {
  let site: TestSite;
  let at: ReaderActions;
  useTestSite((opened) => {
    ({ site, at } = opened);
  });

  const move = async (from: string, to: string) => {
    await post(site, `/preferences/${at.token('preferences', from)}`, { do: 'address', address: to });
    return post(site, await at.linkIn(to, 'address'), {});
  };

  it('is unsubscribed by the links of mails to the old one, which open nothing else', async () => {
    await subscribe(site, 'old@example.com');
    const key = { readerId: site.idOf('old@example.com'), digest: 'from#2026-11-15T08:00:00.000Z' };
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
      expect((await site.app.request(path)).status).toBe(410);
    expect((await post(site, `/preferences/${old.preferences}/erase`, {})).status).toBe(410);
    expect((await at.get('new@example.com'))?.state).toBe('active');

    const left = await post(site, `/unsubscribe/${old.unsubscribe}`, { 'List-Unsubscribe': 'One-Click' });
    const page = await left.text();
    expect([left.status, page.includes('You’ve unsubscribed')]).toEqual([200, true]);
    expect((await at.get('new@example.com'))?.state).toBe('left');
    await post(site, /action="(\/undo\/[^"]+)"/.exec(page)![1]!, {});
    expect((await at.get('new@example.com'))?.state).toBe('active');
  });

  it('is not the person who takes over the old address', async () => {
    await subscribe(site, 'desk@example.com');
    const before = at.token('unsubscribe', 'desk@example.com');
    await move('desk@example.com', 'home@example.com');
    site.clock.advance(60_000);
    const preferences = await subscribe(site, 'desk@example.com', { topics: ['security'] });
    expect((await site.app.request(preferences)).status).toBe(200);
    await post(site, `/unsubscribe/${before}`, {});
    const states = await Promise.all(['desk@example.com', 'home@example.com'].map(at.get));
    expect(states.map((reader) => reader?.state)).toEqual(['active', 'left']);
    await post(site, `${preferences}/erase`, {});
    expect((await at.get('home@example.com'))?.address).toBe('home@example.com');
  });

  it('keeps their ledger, so that no digest is sent twice and old mails can be read', async () => {
    await subscribe(site, 'sent@example.com');
    const { coveredUntil } = (await at.get('sent@example.com'))!;
    const digest = `from#${coveredUntil}`;
    const window = { from: coveredUntil, to: '2026-11-22T08:00:00.000Z' };
    const item = { run: 'r', window, at: window.to, attempts: 0, updatedAt: window.to };
    const skipped = { ...item, state: 'skipped' as const, reason: 'nothing-new' };
    await site.ports.ledger.move({ readerId: site.idOf('sent@example.com'), digest }, undefined, skipped);
    await move('sent@example.com', 'kept@example.com');
    expect(await site.ports.ledger.get({ readerId: site.idOf('kept@example.com'), digest })).toEqual(skipped);
    expect(await site.ports.ledger.get({ readerId: site.idOf('sent@example.com'), digest })).toBeUndefined();
  });

  it('neither takes over nor is blocked by a pending sign-up at the new address', async () => {
    await at.signUp('both@example.com', { topics: ['security'] });
    const confirmation = await at.linkIn('both@example.com', 'confirm');
    await subscribe(site, 'comes@example.com', { topics: ['trade'] });
    await post(site, `/preferences/${at.token('preferences', 'comes@example.com')}`, {
      do: 'address',
      address: 'both@example.com',
    });
    // The older link still confirms its own sign-up, and then nobody moves there.
    const { answer } = await at.pressOn(confirmation);
    expect(await answer.text()).toContain('You’re subscribed');
    expect((await at.get('both@example.com'))?.topics).toEqual(['security']);
    expect((await post(site, await at.linkIn('both@example.com', 'address'), {})).status).toBe(410);
    expect((await at.get('comes@example.com'))?.state).toBe('active');
  });
});
