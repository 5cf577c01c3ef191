import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDesk } from '../../functions/desk/desk-app.ts';
import { keys } from '../../functions/store/keys.ts';
import { deskOf, editors, type TestDesk } from '../kit/desk.ts';
import { openTestSite, type TestSite } from '../kit/web.ts';

const [ines, tom] = editors as [(typeof editors)[0], (typeof editors)[0]];
const minute = 60_000;

let site: TestSite;
let desk: TestDesk;
beforeAll(async () => {
  site = await openTestSite();
  desk = deskOf(site);
});
afterAll(() => site.stop());

describe('an editor who signs in at the desk', () => {
  it('gets a link by mail, presses its button and has a session for twelve hours', async () => {
    const link = await desk.askForLink(ines.address);
    const page = await (await desk.request(link)).text();
    expect(page).toContain(`<form method="post" action="${link}"`);
    const answer = await desk.postForm(link, {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk']);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Secure-desk-session=[^;]+; Max-Age=43200; Path=\/desk; HttpOnly; Secure; SameSite=Strict$/,
    );
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    const home = await desk.request('/desk/audit', { headers: { cookie } });
    expect(home.status).toBe(200);
    expect(home.headers.get('cache-control')).toBe('no-store');
    expect(await home.text()).toContain('Signed in as Ines Moreau');
    site.clock.advance(12 * 60 * minute + 1000);
    expect((await desk.request('/desk/audit', { headers: { cookie } })).headers.get('location')).toBe('/desk/sign-in');
  });

  it('may write the address in any letter case', async () => {
    const before = site.servers.outbox.mails.length;
    await desk.postForm('/desk/sign-in', { address: 'INES@Broadsheet.test' }, {}, '203.0.113.200');
    expect(site.servers.outbox.mails.slice(before).map(({ to }) => to)).toEqual([[ines.address]]);
  });

  it('can use a link once only, whatever a scanner opened before, and for 15 minutes', async () => {
    const link = await desk.askForLink(tom.address);
    for (let scan = 0; scan < 3; scan++) expect((await desk.request(link)).status).toBe(200);
    expect((await desk.request(link, { method: 'HEAD' })).status).toBe(200);
    const both = await Promise.all([desk.postForm(link, {}), desk.postForm(link, {})]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
    site.clock.advance(61 * minute);
    expect((await desk.postForm(link, {})).status).toBe(410);

    const late = await desk.askForLink(tom.address);
    site.clock.advance(15 * minute + 1000);
    expect((await desk.request(late)).status).toBe(410);
    expect((await desk.postForm(late, {})).status).toBe(410);
  });

  it('cannot change a link, or use a session or a reader’s link in its place', async () => {
    const link = await desk.askForLink(tom.address);
    const [token] = link.split('/').slice(-1);
    const { cookie } = await desk.signIn(ines.address);
    const session = cookie.split('=')[1]!;
    for (const wrong of [`${token}x`, token!.slice(0, -1), session, 'x', encodeURIComponent('../x')])
      expect([wrong, (await desk.postForm(`/desk/sign-in/${wrong}`, {})).status]).toEqual([wrong, 410]);
    const asSession = { headers: { cookie: `__Secure-desk-session=${token}` } };
    expect((await desk.request('/desk/audit', asSession)).status).toBe(303);
  });

  it('is out at once when they sign out, or leave the settings, even with a cookie that was kept', async () => {
    const { cookie, get, post } = await desk.signIn(ines.address);
    const withoutInes = createDesk({ ...desk.ports, settings: { ...desk.ports.settings, editors: [tom] } });
    expect((await withoutInes.request('/desk/audit', { headers: { cookie } })).status).toBe(303);
    expect((await get('/desk/audit')).status).toBe(200);
    const out = await post('/desk/sign-out');
    expect([out.status, out.headers.get('location')]).toEqual([303, '/desk/sign-in']);
    expect(out.headers.get('set-cookie')).toMatch(/^__Secure-desk-session=; Max-Age=0; Path=\/desk/);
    expect((await get('/desk/audit')).headers.get('location')).toBe('/desk/sign-in');
  });

  it('cannot be made to post a form from elsewhere', async () => {
    const one = await desk.signIn(ines.address);
    const other = await desk.signIn(tom.address);
    const before = await site.everything();
    for (const token of ['', 'x', other.token, `${one.token}x`])
      expect((await desk.postForm('/desk/sign-out', { token }, { cookie: one.cookie })).status).toBe(403);
    expect((await desk.request('/desk/sign-out', { headers: { cookie: one.cookie } })).status).toBe(405);
    expect(await site.everything()).toBe(before);
    expect((await one.get('/desk/audit')).status).toBe(200);
  });

  it('reads the desk in their language', async () => {
    const { get } = await desk.signIn(ines.address);
    for (const language of ['en', 'de', 'fr', 'es', 'ar', 'ur']) {
      const page = await (await get(`/desk/audit?lang=${language}`)).text();
      expect(page).toContain(
        `<html lang="${language}" dir="${language === 'ar' || language === 'ur' ? 'rtl' : 'ltr'}">`,
      );
      await desk.postForm(
        `/desk/sign-in?lang=${language}`,
        { address: tom.address },
        {},
        `203.0.113.10${language.length}`,
      );
    }
  });
});

describe('someone who is no editor', () => {
  // A day on which nobody has asked for a link yet.
  beforeAll(() => site.clock.set('2026-11-28T08:00:00.000Z'));
  const told = async (answer: Response) => ({
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => name !== 'date'),
    body: await answer.text(),
  });

  it('sees nothing of the desk but the way in', async () => {
    for (const path of ['/desk', '/desk/audit', '/desk/sources', '/desk/anything/else']) {
      const answer = await desk.request(path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 303, '/desk/sign-in']);
    }
    expect((await desk.postForm('/desk/sign-out', {})).headers.get('location')).toBe('/desk/sign-in');
  });

  it('gets the same answer as an editor, and no mail', async () => {
    const before = site.servers.outbox.mails.length;
    const answers = [];
    for (const [index, address] of [ines.address, 'stranger@broadsheet.test', 'ines@broadsheet.test.example'].entries())
      answers.push(await told(await desk.postForm('/desk/sign-in', { address }, {}, `192.0.2.${index + 1}`)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(site.servers.outbox.mails.slice(before).map(({ to }) => to)).toEqual([[ines.address]]);
  });

  it('does not learn it from the time, or from a fault', async () => {
    const slow = deskOf(site, { answerMilliseconds: 400 });
    const took: number[] = [];
    for (const [index, address] of [tom.address, 'nobody@broadsheet.test'].entries()) {
      const start = performance.now();
      await slow.postForm('/desk/sign-in', { address }, {}, `192.0.2.${index + 10}`);
      took.push(performance.now() - start);
    }
    for (const time of took) expect(time).toBeGreaterThanOrEqual(390);
    expect(Math.abs(took[0]! - took[1]!)).toBeLessThan(300);

    const broken = createDesk({
      ...desk.ports,
      mailer: { ...desk.ports.mailer, send: async () => ({ outcome: 'throttled' }) },
    });
    const ask = (address: string) =>
      broken.request('/desk/sign-in', { method: 'POST', body: new URLSearchParams({ address }) });
    expect(await told(await ask(tom.address))).toEqual(await told(await ask('nobody@broadsheet.test')));
    expect(site.logged.at(-1)!.fields.event).toBe('notification.failed');
  });

  it('is stopped after several requests for one address or from one network', async () => {
    const asked = [];
    for (let time = 0; time < 5; time++)
      asked.push(
        await desk.postForm('/desk/sign-in', { address: 'flood@broadsheet.test' }, {}, `192.0.2.${time + 50}`),
      );
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect(asked[4]!.headers.get('retry-after')).toBe('3600');
  });

  it('is told what is wrong with what they typed, and that a form is a form', async () => {
    const wrong = await desk.postForm('/desk/sign-in', { address: 'ines"><b>' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="ines&quot;&gt;&lt;b&gt;"');
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await desk.request('/desk/sign-in', json)).status).toBe(415);
  });
});

describe('the audit trail', () => {
  it('shows who did what and when, the latest first, a day a page', async () => {
    site.clock.set('2026-12-06T08:00:00.000Z');
    const first = await desk.signIn(ines.address);
    site.clock.advance(minute);
    await first.post('/desk/sign-out');
    site.clock.advance(24 * 60 * minute);
    const { page } = await desk.signIn(tom.address);
    const today = await page('/desk/audit');
    expect(today).toContain('Tom Okafor');
    expect(today).not.toContain('Signed out');
    const [, earlier] = /href="(\/desk\/audit\?day=[^"]+)">More/.exec(today)!;
    const yesterday = await page(earlier!);
    expect(yesterday.indexOf('Signed out')).toBeLessThan(yesterday.lastIndexOf('Signed in<'));
    expect(yesterday).toContain('ines@broadsheet.test');
    // The newsroom's own time: Berlin is an hour ahead of UTC in November.
    expect(yesterday).toMatch(/Sun,? 6 Dec,? (at )?09:01/);
  });

  it('is only ever added to, and says so if an entry cannot be read', async () => {
    const { page } = await desk.signIn(ines.address);
    await site.put(keys.audit(site.clock.now().toISOString(), 'damaged'), '{');
    expect(await page('/desk/audit')).toContain('1 record can’t be read.');
    const fixed = createDesk({ ...desk.ports, newId: () => 'same' });
    const sign = async () => {
      const link = await desk.askForLink(ines.address);
      return fixed.request(link, { method: 'POST', body: new URLSearchParams() });
    };
    expect((await sign()).status).toBe(303);
    // A second record under the same key is refused, and so is what it would have recorded.
    const second = await sign();
    expect([second.status, second.headers.get('set-cookie')]).toEqual([500, null]);
  });
});
