import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Deployment } from '../../../cli/deployment.ts';
import { addSources } from '../../../cli/sources-add.ts';
import { checkSource } from '../../../cli/sources-check.ts';
import { changeSource, exportSources, listSources } from '../../../cli/sources-list.ts';
import { nodeFetchPage } from '../../../functions/adapters/node-fetch-page.ts';
import { instantOf } from '../../../functions/core/ports.ts';
import type { PollState } from '../../../functions/core/source.ts';
import { sourcesFileKey } from '../../../functions/store/edit-sources.ts';
import { writeConfirmation } from '../../../functions/store/newsletter-records.ts';
import { writeRejection } from '../../../functions/store/rejections.ts';
import type { Operated } from '../../kit/operated.ts';
import { recordOutput } from '../../kit/recorded-output.ts';

const long = 'The ferry company said that boats would leave every twenty minutes from Monday. '.repeat(8);
const today = new Date().toUTCString();
const rss = (title: string, items: string) =>
  `<rss version="2.0"><channel><title>${title}</title><link>https://harbour.example/</link>${items}</channel></rss>`;
const item = (name: string, text: string, date = today) =>
  `<item><title>Ferries ${name}</title><link>https://harbour.example/${name}</link><guid>${name}</guid>
   <pubDate>${date}</pubDate><description>${text}</description></item>`;

const linked = (...feeds: string[]) =>
  `<!doctype html><html><head><title>Harbour</title><base href="/en/">
   <link rel="stylesheet" type="application/rss+xml" href="/no.xml">
   ${feeds.map((feed) => `<LINK type="application/rss+xml" rel="alternate" href=${feed}>`).join('\n')}</head></html>`;

/** What the site answers, by path. */
const pages: Record<string, string> = {
  '/': linked('comments/feed', '../teasers.xml', '/lost.xml', 'full.xml'),
  '/en/comments/feed': rss('Comments on Harbour', item('reply', long)),
  '/teasers.xml': rss('Harbour in short', item('one', 'From Monday.')),
  '/en/full.xml': rss(
    'Le Café du Port',
    item('two', long) + item('old', long, 'Mon, 03 Feb 2020 10:00:00 GMT') + item('two', long),
  ),
  '/reader.opml': '<opml><body><outline title="Le Monde d’ici" xmlUrl="https://monde.example/rss"/></body></opml>',
  '/plain/': `<!doctype html><title>No links</title><link rel=alternate type=application/json+oembed href=/embed>
   <link rel=alternate type=application/json href=/wp-json/wp/v2/pages/2>`,
  '/atom.xml': rss('خبریں', item('three', long)),
};

const own = `# Ours
sources:
  # The oldest first
  - id: valley
    url: https://valley.example/feed   # no https before 2020
    paused: false
`;

export const describeSources = (at: Operated) =>
  describe('the sources commands', () => {
    let server: Server;
    let site: string;
    let deployment: Deployment;
    const asked: string[] = [];
    beforeAll(async () => {
      server = createServer(({ url = '', headers }, answer) => {
        asked.push(url);
        const isOpen = !url.startsWith('/private') || headers.authorization === `Basic ${btoa('ada:p@ss')}`;
        const page = pages[url.replace('/private', '')];
        answer.writeHead(page === undefined ? 404 : isOpen ? 200 : 401).end(page);
      });
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const { port } = server.address() as AddressInfo;
      site = `http://127.0.0.1:${port}`;
      const reach = (address: string, to: number) => address === '127.0.0.1' && to === port;
      deployment = { ...at.deployment, fetchPage: nodeFetchPage({ allowance: { reach } }) };
    });
    afterAll(async () => {
      await at.deployment.store.delete(sourcesFileKey);
      await new Promise((closed) => server.close(closed));
    });

    const add = async (what: string, options = {}) => {
      const recorded = recordOutput();
      const code = await addSources(deployment, recorded.output, { what, fullText: false, ...options });
      return { code, text: recorded.text(), result: recorded.result() };
    };
    const file = async () => (await deployment.store.get(sourcesFileKey))?.body.toString();
    const listed = async () => {
      const recorded = recordOutput();
      await listSources(deployment, recorded.output);
      return recorded.text();
    };

    it('finds the best feed of a site, adds it once and lists the others', async () => {
      await expect(listed()).rejects.toThrow('broadsheet sources add ADDRESS');
      await expect(exportSources(deployment, recordOutput().output, {})).rejects.toThrow('no feeds to export yet');
      const added = await add(`${site}/`, { topic: ['trade'] });
      expect(await file()).toBe(
        `sources:\n  - id: le-cafe-du-port\n    url: ${site}/en/full.xml\n    topics:\n      - trade\n`,
      );
      expect(added.text).toContain(`${site}/teasers.xml | Harbour in short | teasers\n${site}/en/comments/feed`);
      expect(added.text).toContain('/lost.xml: There is no feed at this address (status 404).');
      const again = await add(`${site}/en/full.xml`);
      expect(again).toMatchObject({ code: 0, result: { added: [], doubled: [{ id: 'le-cafe-du-port' }] } });
    });

    it('tries the usual paths of a site that links to none, and names the source by its host', async () => {
      asked.length = 0;
      expect((await add(`${site}/plain/`)).result).toMatchObject({
        added: [{ id: '127-0-0-1', url: `${site}/atom.xml` }],
      });
      expect(asked).toEqual(['/plain/', '/feed', '/rss', '/feed.xml', '/atom.xml']);
    });

    it.each([
      ['http://127.0.0.1:1/feed', 'The host 127.0.0.1 is in a private network.'],
      ['http://169.254.169.254/latest/', 'is in a private network.'],
      ['ftp://harbour.example/feed', 'Only addresses with https:// or http:// can be polled.'],
      [
        'http://me:secret@127.0.0.1:1/feed',
        'http://127.0.0.1:1/feed was not added: The host 127.0.0.1 is in a private',
      ],
      ['http://8.8.8.8:8080/feed', 'Port 8080 is not used unless you add --port 8080.'],
      ['reader.opml', 'reader.opml cannot be read: it does not exist.'],
      ['harbour', '"harbour" is neither a file nor an address.'],
    ])('says why %s cannot be added', async (what, reason) => {
      const before = await file();
      await expect(add(what)).rejects.toThrow(reason);
      expect(await file()).toBe(before);
    });

    it('adds all feeds of an OPML file to what the operator wrote, and exports them again', async () => {
      await deployment.store.put(sourcesFileKey, own);
      const opml = join(at.folder, 'reader.opml');
      await writeFile(
        opml,
        `<?xml version="1.0"?><opml version="1.0"><head/><body><outline text="News"><outline text="Near">
         <outline text="Quay &amp; Co" type="rss" xmlUrl="https://quay.example/rss?a=1&amp;b=2" language="de"/></outline>
         <outline title="Quay &amp; Co" xmlUrl="https://other.example/"/>
         <outline text="Twice" xmlUrl="http://www.valley.example/feed/"/></outline>
         <outline text="Mine" xmlUrl="feed:nothing"/><outline text="A page" type="link" url="https://page.example/"/>
         </body></opml>`,
      );
      const { code, text } = await add(opml);
      expect(await file()).toBe(
        `${own.replace('   # no', ' # no')}  - id: quay-co
    url: https://quay.example/rss?a=1&b=2
    title: Quay & Co
    language: de
  - id: quay-co-2
    url: https://other.example/
    title: Quay & Co
`,
      );
      expect(code).toBe(1);
      expect(text).toContain('Not added again: http://www.valley.example/feed/ is the source valley.');
      expect(text).toContain('Left out: Mine: Only addresses with');
      expect(text).toContain('Left out: A page: it has no "xmlUrl".');

      expect((await add(`${site}/reader.opml`)).result).toMatchObject({
        added: [{ id: 'le-monde-d-ici', title: 'Le Monde d’ici' }],
      });
      const out = join(at.folder, 'ours.opml');
      await exportSources(deployment, recordOutput().output, { out });
      expect(await readFile(out, 'utf8')).toContain('xmlUrl="https://quay.example/rss?a=1&amp;b=2"');
      expect((await add(out)).result).toMatchObject({ added: [], doubled: { length: 4 }, leftOut: [] });
    });

    it('lists how polling goes, pauses, resumes and removes', async () => {
      const state: PollState = {
        source: 'valley',
        address: 'https://valley.example/feed',
        nextPoll: '2099-03-01T10:15:00.000Z',
        polledAt: '2026-03-01T09:00:00.000Z',
        succeededAt: '2026-02-28T09:00:00.000Z',
        failures: 2,
        reason: 'The server answered with status 500.',
        itemsPerDay: 3.0625,
      };
      await deployment.pollStates.put(state, 0);
      expect(await listed()).toContain(
        'valley | failed 2 times: The server answered with status 500. | 2026-02-28 09:00 | 2099-03-01 10:15 | 3.1 | https',
      );
      const now = deployment.clock.now().getTime();
      const daysAgo = (days: number) => instantOf(new Date(now - days * 86_400_000));
      const sound = { ...state, failures: 0, reason: undefined, itemsPerDay: 3, lastItemAt: daysAgo(0) };
      await deployment.pollStates.put({ ...sound, missedAt: daysAgo(1) }, 1);
      expect(await listed()).toContain(`valley | may have missed items, last at ${daysAgo(1).slice(0, 10)}`);
      await deployment.pollStates.put({ ...sound, lastItemAt: daysAgo(9) }, 2);
      expect(await listed()).toContain('valley | silent for 9 days (usually 3 a day)');
      await deployment.pollStates.put(state, 3);
      const change = (action: 'remove' | 'pause' | 'resume', id: string) =>
        changeSource(deployment, recordOutput().output, { action, id });
      await change('pause', 'valley');
      expect(await listed()).toContain('valley | paused | 2026-02-28 09:00 |  | 3.1');
      await change('resume', 'valley');
      await change('remove', 'quay-co');
      await change('remove', 'quay-co-2');
      await change('remove', 'le-monde-d-ici');
      for (const id of ['quay-co', 'quay-co-2']) expect((await deployment.pollStates.get(id)).state).toBeUndefined();
      expect(await file()).toBe(own.replace('   # no', ' # no'));
      await expect(change('pause', 'vale')).rejects.toThrow('There is no source "vale".');
    });

    it('keeps the user name and password of an address in the secret store, and nowhere else', async () => {
      await expect(add(`${site}/private/atom.xml`)).rejects.toThrow('status 401');
      const address = site.replace('//', '//ada:p%40ss@');
      await expect(add(`${address}/private/atom.xml`, { id: 'No!' })).rejects.toThrow('because of id');
      expect(await deployment.credentials.read('No!')).toBeUndefined();
      const added = await add(`${address}/private/atom.xml`, { id: 'private' });
      const out = join(at.folder, 'private.opml');
      await exportSources(deployment, recordOutput().output, { out });
      const checked = recordOutput();
      expect(await checkSource(deployment, checked.output, { what: 'private' })).toBe(0);
      const written = [
        await file(),
        await readFile(out, 'utf8'),
        added.text,
        JSON.stringify(added.result),
        await listed(),
      ];
      for (const text of written) expect(text).not.toMatch(/p@ss|p%40ss|ada/);
      expect(await file()).toContain(`url: ${site}/private/atom.xml\n    signIn: true\n`);
      expect(await deployment.credentials.read('private')).toEqual({ origin: site, user: 'ada', password: 'p@ss' });
      expect((await add(`${address}/private/atom.xml`)).text).toContain('Its user name and password were replaced.');
      await changeSource(deployment, recordOutput().output, { action: 'remove', id: 'private' });
      expect(await deployment.credentials.read('private')).toBeUndefined();
    });

    it('does so for each address of an OPML file that has them, and names the others without', async () => {
      const opml = join(at.folder, 'signed.opml');
      await writeFile(
        opml,
        `<opml version="2.0"><body><outline text="Members" xmlUrl="https://ada:p%40ss@members.example/feed"/>
         <outline text="Open" xmlUrl="https://open.example/feed"/><outline xmlUrl="https://ada:100%@faulty.example/feed"/>
         <outline text="Colon" xmlUrl="https://a%3Ab:p%40ss@colon.example/feed"/></body></opml>`,
      );
      const { code, text, result } = await add(opml);
      expect(code).toBe(1);
      expect(result).toMatchObject({ added: [{ id: 'members', signIn: true }, { id: 'open' }] });
      const credentials = { origin: 'https://members.example', user: 'ada', password: 'p@ss' };
      expect(await deployment.credentials.read('members')).toEqual(credentials);
      expect(await deployment.credentials.read('open')).toBeUndefined();
      expect(text).toContain('Left out: Colon: A user name cannot contain a colon.');
      expect(text).toContain(
        'Left out: https://faulty.example/feed: The user name or password in the address cannot be read',
      );
      for (const kept of [await file(), text, JSON.stringify(result)]) expect(kept).not.toMatch(/p@ss|p%40ss|ada|100%/);
      for (const id of ['members', 'open'])
        await changeSource(deployment, recordOutput().output, { action: 'remove', id });
      expect(await deployment.credentials.read('members')).toBeUndefined();
    });

    it('adds a newsletter, and shows its address, the question of its list and what was rejected', async () => {
      const stage = { ...deployment, inboundDomain: 'in.news.example', deployed: {} as never };
      const addLetter = async (what: string, where: Deployment, options = {}) => {
        const recorded = recordOutput();
        await addSources(where, recorded.output, { what, fullText: false, ...options });
        return recorded.text();
      };
      const before = await file();
      expect(await addLetter('letter@harbour.example', stage, { topic: ['trade'] })).toContain(
        'Subscribe to the newsletter with this address: harbour@in.news.example',
      );
      expect(await addLetter('@lists.valley.example', deployment, { id: 'talk' })).toContain(
        'broadsheet import FILE --publisher talk',
      );
      expect(await file()).toBe(
        `${before}  - id: harbour
    topics:
      - trade
    newsletter:
      from:
        - letter@harbour.example
  - id: talk
    newsletter:
      from:
        - lists.valley.example
`,
      );
      await expect(addLetter('me@x.example', stage, { fullText: true })).rejects.toThrow('neither --full-text');
      await expect(addLetter('@gmail.com', stage)).rejects.toThrow('Anybody can write from gmail.com');
      await writeConfirmation(deployment, 'harbour', {
        from: 'no-reply@service.example',
        subject: 'Please \u001b[31mconfirm',
        link: 'https://service.example/confirm/1',
        proved: false,
      });
      await writeRejection(deployment, {
        key: 'inbound/1',
        etag: 'x',
        code: 'sender',
        reason: 'The mail is from evil@evil.example, which is not a sender of this source.',
        source: 'harbour',
        from: 'evil@evil.example',
      });
      const recorded = recordOutput();
      await listSources(stage, recorded.output);
      const shown = recorded.text();
      expect(shown).toContain('harbour | to be confirmed |  | harbour@in.news.example | letter@harbour.example');
      expect(shown).toContain('Open this link yourself: https://service.example/confirm/1');
      expect(shown).not.toContain('\u001b');
      expect(shown).toContain('harbour | evil@evil.example | The mail is from evil@evil.example');
      for (const id of ['harbour', 'talk'])
        await changeSource(deployment, recordOutput().output, { action: 'remove', id });
      expect(await file()).toBe(before);
    });

    it('leaves a file with a mistake as it is, and names its line', async () => {
      await deployment.store.put(sourcesFileKey, `${own}    topic: trade\n`);
      await expect(add(`${site}/atom.xml`)).rejects.toThrow('in line 7 (sources[0].topic): "topic" is not known here');
      expect(await file()).toContain('topic: trade');
      await deployment.store.put(sourcesFileKey, own);
      await expect(add(`${site}/atom.xml`, { id: 'No!' })).rejects.toThrow(
        'Nothing was changed, because of id: Use lower-case letters',
      );
      expect(await file()).toBe(own);
    });

    it('shows what would come in from a feed, and what is wrong with it', async () => {
      const check = async (what: string) => {
        const recorded = recordOutput();
        const code = await checkSource(deployment, recorded.output, { what });
        return { code, text: recorded.text() };
      };
      const full = await check(`${site}/en/full.xml`);
      expect(full.text).toContain('Le Café du Port (rss). Items that would come in: 1.');
      expect(full.text).toContain('Left out because they are older than 30 days or repeated: 2.');
      expect((await check(`${site}/teasers.xml`)).text).toContain('The feed has teasers of about 12 characters');
      const page = await check(`${site}/`);
      expect(page).toMatchObject({
        code: 1,
        text: expect.stringContaining(`${site}/en/full.xml | Le Café du Port | whole`),
      });
      await expect(check(`${site}/missing`)).rejects.toThrow('There is no feed at this address (status 404).');
    });
  });
