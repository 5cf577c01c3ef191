import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signLink } from '../../functions/core/link.ts';
import { openTestSite, siteUrl, subscribe, type TestSite } from '../kit/web.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.stop());

const attributes = /(?:href|action|src|formaction)="([^"]*)"/g;
const contact = 'mailto:editor@broadsheet.test';
const siteHost = new URL(siteUrl).host;

/** Where a browser that stands at an address would be led by a page and its headers, apart from mail to the contact. */
const ledTo = (answer: Response, page: string, at: string): string[] => {
  const targets = [...page.matchAll(attributes)]
    .map(([, target]) => target!.replaceAll('&amp;', '&'))
    .filter((target) => target !== contact);
  const location = answer.headers.get('location');
  return [...targets, ...(location === null ? [] : [location])].map((target) => new URL(target, at).host);
};

describe('an invented address', () => {
  const piece = fc.constantFrom(
    ...['//evil.example', '/', '\\', '%5C', '%2F', '/%09/', '%0A', '@', ':', '.', '..', '?', '#', 'evil.example'],
    ...['https:', 'javascript:alert(1)', 'topics', 'trade', 'digest', 'confirm', 'feed.atom', 'lang=ar', '&', '%', '"'],
  );
  const path = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `/${pieces.join('')}`);
  const method = fc.constantFrom('GET', 'POST', 'PUT');

  it('never turns into a link to another site, whatever is asked and however', async () => {
    const visit = async (where: string, how: string) => {
      const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
      const address = `${siteUrl}${where}`;
      if (!URL.canParse(address)) return;
      const answer = await site.app.request(new Request(address, { method: how, headers }));
      expect(answer.status).toBeLessThan(500);
      const hosts = new Set(ledTo(answer, await answer.text(), address));
      expect([where, [...hosts].filter((host) => host !== siteHost)]).toEqual([where, []]);
    };
    for (const where of [
      '//evil.example/x',
      '/%5Cevil.example/x',
      '/\\evil.example',
      '///evil.example?next=//evil.example',
    ])
      for (const how of ['GET', 'POST', 'DELETE']) await visit(where, how);
    await fc.assert(fc.asyncProperty(path, method, visit), { numRuns: 150 });
  });

  it('offers the page in other languages at the same address', async () => {
    const page = await (await site.app.request('/link?lang=de')).text();
    expect(page).toContain('href="?lang=ar"');
    expect(new URL('?lang=ar', `${siteUrl}/link?lang=de`).href).toBe(`${siteUrl}/link?lang=ar`);
  });
});

/** The processor time of a task in milliseconds: the least of three, because others use the machine too. */
const costOf = async (task: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const before = process.threadCpuUsage();
    await task();
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
};

describe('untrusted input', () => {
  const form = (body: string, path = '/subscribe', type = 'application/x-www-form-urlencoded') =>
    site.app.request(path, { method: 'POST', body, headers: { 'content-type': type } });
  const url = (query: string) => site.app.request(`/?${query}`);
  const header = (name: string, value: string) => site.app.request('/', { headers: { [name]: value } });
  const filled = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const multipart = (length: number) =>
    form(
      `${filled('--x\r\ncontent-disposition: form-data; name=a\r\n\r\nb\r\n', length)}\r\n--x--`,
      '/subscribe',
      'multipart/form-data; boundary=x',
    );

  it.each<[string, number, (length: number) => Response | Promise<Response>]>([
    ['a form of one name', 64_000, (length) => form(filled('a&', length))],
    ['a form of topics', 64_000, (length) => form(filled('topics=trade&', length))],
    [
      'a form of names that differ',
      64_000,
      (length) => form(Array.from({ length: length / 6 }, (_, n) => n).join('&')),
    ],
    ['a form of escapes', 64_000, (length) => form(`own=${filled('%E2%80%9C', length)}`)],
    ['a form of nothing', 64_000, (length) => form(filled('&', length))],
    ['a form of parts', 64_000, multipart],
    [
      'a form of line ends',
      64_000,
      (length) => form(filled('\r\n', length), '/link', 'multipart/form-data; boundary=x'),
    ],
    ['a long address', 64_000, (length) => form(`address=${filled('a.', length)}@b.example`, '/link')],
    ['a long host', 64_000, (length) => form(`address=a@${filled('b.', length)}`, '/link')],
    ['a long topic of one’s own', 64_000, (length) => form(`do=preview&own=${filled('a" (-', length)}`)],
    ['a long zone', 64_000, (length) => form(`zone=${filled(' /', length)}`)],
    ['a query of names', 16_000, (length) => url(filled('a&', length))],
    ['a query of topics', 16_000, (length) => url(filled('topics=a&', length))],
    ['a query of languages', 16_000, (length) => url(filled('lang&langs=%&', length))],
    ['a long path', 16_000, (length) => site.app.request(filled('/%', length))],
    ['a deep path', 16_000, (length) => site.app.request(filled('/a', length))],
    ['a long token', 16_000, (length) => site.app.request(`/preferences/${filled('a.', length)}`)],
    ['many languages', 16_000, (length) => header('accept-language', filled('xx;q=0.5,', length))],
    ['white space of languages', 16_000, (length) => header('accept-language', `x${filled(' ;', length)}`)],
    ['many cookies', 16_000, (length) => header('cookie', filled('a=b; ', length))],
    ['many encodings', 16_000, (length) => header('accept-encoding', filled('gzip;q=0, ', length))],
    ['many tags', 16_000, (length) => header('if-none-match', filled('"a", ', length))],
    ['a long type', 16_000, (length) => form('a=b', '/link', filled('application/x-www-form-urlencoded ; ', length))],
  ])('costs no more than its length, as %s', async (_, length, send) => {
    const cost = (size: number) =>
      costOf(async () => {
        const answer = await send(size);
        expect(answer.status).toBeLessThan(500);
        await answer.text();
      });
    await cost(length / 4);
    const [half, whole] = [await cost(length / 2), await cost(length)];
    expect(whole).toBeLessThan(Math.max(150, 3 * half));
    expect(whole).toBeLessThan(500);
  });

  it('with more fields than any form has is rejected as too large, and changes nothing', async () => {
    const preferences = await subscribe(site, 'fields@example.com');
    const before = await site.readers.get(site.idOf('fields@example.com'));
    for (const path of ['/subscribe', '/link', preferences]) {
      const answer = await form('a&'.repeat(32_000), path);
      expect([path, answer.status]).toEqual([path, 413]);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(await site.readers.get(site.idOf('fields@example.com'))).toEqual(before);
  });

  it('with hundreds of topics in the form is read', async () => {
    const answer = await form(`${'topics=trade&'.repeat(800)}address=many@example.com`);
    expect(answer.status).toBe(422);
    const { linkKeys } = site.servers.secrets;
    const token = signLink({ purpose: 'confirm', readerId: 'nobody', issuedAt: 1 }, linkKeys);
    expect((await form('a=b', `/confirm/${token}`)).status).toBe(410);
  });
});
