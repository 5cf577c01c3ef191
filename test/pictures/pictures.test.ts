import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { magickPicture } from '../../functions/adapters/magick-picture.ts';
import { nodeFetchPage } from '../../functions/adapters/node-fetch-page.ts';
import { openArchive } from '../../functions/archive/archive.ts';
import { compileEdition } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { Edition } from '../../functions/core/edition.ts';
import type { FetchPage } from '../../functions/core/ports.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { codecFile } from '../../functions/pictures/codec-file.ts';
import { fetchPictures } from '../../functions/pictures/fetch-pictures.ts';
import { readEdition } from '../../functions/store/editions.ts';
import type { AppContext } from '../../functions/web/app-context.ts';
import { archiveRoutes } from '../../functions/web/routes/archive.ts';
import { drawnPng } from '../kit/drawn-picture.ts';
import { newsroom } from '../kit/ingest.ts';

const siteUrl = 'https://news.example';
const window = { from: '2026-03-02T08:00:00.000Z', to: '2026-03-02T10:00:00.000Z' };
const photo = drawnPng(900, 600);
const makePicture = magickPicture(codecFile);

/** The publishers' server of pictures, and what it was asked. */
let server: Server;
let port: number;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ url = '', headers }, answer) => {
    asked.push(`${url} ${headers['user-agent']} ${headers.cookie ?? 'no cookie'} ${headers.referer ?? 'no referer'}`);
    if (url.startsWith('/inside')) answer.writeHead(302, { location: 'http://10.0.0.1/admin.png' }).end();
    else if (url.startsWith('/missing')) answer.writeHead(404).end('Not found');
    else if (url.startsWith('/page')) answer.writeHead(200, { 'content-type': 'image/jpeg' }).end('<!doctype html>');
    else if (url.startsWith('/endless')) {
      answer.writeHead(200);
      const more = setInterval(() => answer.write(Buffer.alloc(100_000)), 1);
      answer.on('close', () => clearInterval(more));
    } else if (!url.startsWith('/slow')) answer.writeHead(200, { 'content-type': 'image/png' }).end(photo);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => void asked.splice(0));

const fetchPage: FetchPage = (request) =>
  nodeFetchPage({
    limits: { maxBytes: 2_000_000, milliseconds: 400, maxRedirects: 2 },
    allowance: { reach: (address, at) => address === '127.0.0.1' && at === port },
  })(request);

interface Offered {
  url: string;
  alt?: string;
  credit?: string;
}
const report = (words: { title: string; text: string; publisher: string }, image?: Offered) =>
  JSON.stringify({
    uri: `https://press.example/${words.publisher.length}-${words.title.length}`,
    headline: words.title,
    body_text: words.text,
    versioncreated: '2026-03-02T08:30:00Z',
    infosource: [{ name: words.publisher }],
    language: 'en',
    ...(image && {
      associations: {
        featuremedia: {
          type: 'picture',
          ...(image.alt && { description_text: image.alt }),
          ...(image.credit && { byline: image.credit }),
          renditions: { '600': { href: image.url, mimetype: 'image/jpeg', width: 900, height: 600 } },
        },
      },
    }),
  });
const ferry = {
  title: 'Ferry breaks down off Gannet Rise with 212 people on board',
  text: 'A ferry with 212 people on board broke down off Gannet Rise on Monday, the harbour master of Port Ellery said.\n\nTwo tugs towed it to the harbour by noon. Nobody was hurt, the coastguard said in a statement.',
  publisher: 'Coastal Wire',
};
const crane = {
  title: 'New harbour crane lifts first container in Aldmouth',
  text: 'The largest crane on the coast lifted its first container in Aldmouth harbour on Monday, the port company said.\n\nIt cost 14 million crowns and replaces two cranes that were built in 1971.',
  publisher: 'Aldmouth Ledger',
};

const open = async ({ pictures = true } = {}) => {
  const room = await newsroom();
  const metrics = { add: () => {} } as never;
  const ports = { ...room.ports, pictures };
  const drop = async (name: string, body: string) => {
    await room.store.put(`articles/${name}`, body);
    return ingest(ports, { key: `articles/${name}` });
  };
  /** The events of S3 for the pictures that are wanted. */
  const messages = () =>
    [...room.store.objects.keys()]
      .filter((key) => key.startsWith('pictures/wanted/'))
      .map((key) => ({ id: key, body: JSON.stringify({ Records: [{ s3: { object: { key } } }] }) }));
  const reasons: string[] = [];
  const log = {
    ...room.log,
    info: (_: string, { reason }: { reason?: string }) => void (reason && reasons.push(reason)),
  };
  const fetchAll = () =>
    fetchPictures({ ...room.ports, log: log as never, metrics, fetchPage, makePicture, siteUrl }, messages());
  const compile = () =>
    compileEdition(
      { store: room.store, pictures, render: (input) => renderEdition({ ...input, siteUrl }) },
      { topic: 'harbour', window, languages: ['en', 'ar'], settings: Settings.parse({}) },
    );
  const edition = async (): Promise<Edition> => {
    const read = await readEdition(room.store, { topic: 'harbour', window });
    if (read.state !== 'found') throw new Error(read.state);
    return read.value;
  };
  const lead = async () => (await edition()).stories[0]!;
  const archive = openArchive({ store: room.store, clock: room.clock, log: room.log, keepMilliseconds: 30 });
  const site = { ...room, archive, settings: { siteUrl, productName: 'Broadsheet' } } as unknown as AppContext;
  const app = new Hono<{ Variables: { language: string } }>();
  app.use(async (context, next) => {
    context.set('language', 'en');
    await next();
  });
  app.route('/', archiveRoutes(site));
  const mail = (language: string): string => {
    const [, body] = [...room.store.objects].find(([key]) => key.endsWith(`.${language}.html`))!;
    const coded = body.body.toString('latin1');
    return language === 'ar'
      ? coded
          .split('\n\n')
          .map((part) => Buffer.from(part, 'base64').toString())
          .join('')
      : coded.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
  };
  return { ...room, drop, fetchAll, messages, reasons, compile, edition, lead, app, mail };
};
const at = (path: string) => `http://127.0.0.1:${port}${path}`;

describe('a picture that a publisher offers with its report', () => {
  it('is fetched once, printed with the first story, and served by the site until the report is withdrawn', async () => {
    const room = await open();
    const image = {
      url: at('/ferry.png'),
      alt: 'A white ferry between two tugs',
      credit: 'Photo: Ilse Marrow / Coastal Wire',
    };
    await room.drop('ferry.json', report(ferry, image));
    await room.drop('ferry-again.json', report({ ...ferry, publisher: 'Strait Post' }, image));
    expect(room.messages()).toHaveLength(1);
    expect((await room.fetchAll()).failed.size).toBe(0);
    await room.fetchAll();
    expect(asked).toEqual([`/ferry.png Broadsheet/1.0 (+${siteUrl}) no cookie no referer`]);

    await room.compile();
    const { picture } = await room.lead();
    expect(picture).toMatchObject({
      width: 600,
      height: 400,
      alt: 'A white ferry between two tugs',
      credit: 'Ilse Marrow / Coastal Wire',
    });
    const path = `/pictures/${picture!.name}.jpg`;
    expect(room.mail('en')).toContain(
      `<img src="${siteUrl}${path}" alt="A white ferry between two tugs" width="600" height="400"`,
    );
    expect(room.mail('en')).toContain('Picture: Ilse Marrow / Coastal Wire');
    expect(room.mail('ar')).toContain('lang="en" width="600"');
    expect(room.mail('en')).not.toContain(at(''));

    const served = await room.app.request(path);
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(served.headers.get('cache-control')).toBe('public, max-age=604800, immutable');
    expect(served.headers.get('set-cookie')).toBeNull();
    const bytes = Buffer.from(await served.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(bytes.length).toBeLessThan(60_000);

    const before = room.snapshot();
    room.clock.advance(3_600_000);
    await room.compile();
    expect(room.snapshot()).toEqual(before);

    for (const name of ['ferry.json', 'ferry-again.json']) await room.remove(name);
    await new Promise((done) => setTimeout(done, 40));
    expect((await room.app.request(path)).status).toBe(404);
  });

  it.each([
    ['a private address behind a redirect', '/inside', /private network/],
    ['an error', '/missing', /status 404/],
    ['a page that calls itself a picture', '/page', /not a picture/],
    ['a server that never answers', '/slow', /no complete answer/],
    ['a file without an end', '/endless', /longer than 2000000 bytes|no complete answer/],
  ])('%s costs the story its picture and nothing else', async (_, path, reason) => {
    const room = await open();
    await room.drop('ferry.json', report(ferry, { url: at(path) }));
    expect((await room.fetchAll()).failed.size).toBe(0);
    expect(room.reasons.join()).toMatch(reason);
    await room.compile();
    expect((await room.lead()).headline.text).toContain('Ferry breaks down');
    expect(await room.lead()).not.toHaveProperty('picture');
    expect(room.mail('en')).not.toContain('<img');
  });

  it('is not waited for: one that comes after the window is in no edition of it', async () => {
    const room = await open();
    await room.drop('ferry.json', report(ferry, { url: at('/ferry.png') }));
    room.clock.advance(2 * 3_600_000);
    await room.fetchAll();
    await room.compile();
    expect(await room.lead()).not.toHaveProperty('picture');
  });

  it('is not used if the publisher has it with other reports too, like a logo', async () => {
    const room = await open();
    await room.drop('ferry.json', report(ferry, { url: at('/logo.png') }));
    await room.drop('crane.json', report({ ...crane, publisher: ferry.publisher }, { url: at('/logo.png') }));
    await room.fetchAll();
    await room.compile();
    expect((await room.edition()).stories.map(({ picture }) => picture)).toEqual([undefined, undefined]);
  });

  it('is that of the first story alone', async () => {
    const room = await open();
    await room.drop('ferry.json', report(ferry, { url: at('/ferry.png') }));
    await room.drop('crane.json', report(crane, { url: at('/crane.png') }));
    await room.fetchAll();
    await room.compile();
    const pictures = (await room.edition()).stories.map(({ picture }) => picture !== undefined);
    expect(pictures).toEqual([true, false]);
    expect(room.mail('en').match(/<img/g)).toHaveLength(1);
  });

  it.each([
    ['none', undefined],
    ['the name of the file', 'IMG_2034.jpg'],
    ['the name of a file in words', 'harbour crane final.jpeg'],
    ['a number', '20260302-1'],
    ['an address', 'https://cdn.example/p/1'],
    ['what the headline says', ferry.title],
  ])('whose publisher gives %s to describe it is said to be the publisher’s', async (_, alt) => {
    const room = await open();
    await room.drop('ferry.json', report(ferry, { url: at('/ferry.png'), ...(alt && { alt }) }));
    await room.fetchAll();
    await room.compile();
    expect((await room.lead()).picture).toMatchObject({ alt: null, credit: null });
    expect(room.mail('en')).toContain('alt="Picture published by Coastal Wire with its report"');
    expect(room.mail('en')).toContain('Picture: Coastal Wire');
  });

  it('is not fetched by a stage without pictures', async () => {
    const room = await open({ pictures: false });
    await room.drop('ferry.json', report(ferry, { url: at('/ferry.png') }));
    expect([...room.store.objects.keys()].filter((key) => key.startsWith('pictures/'))).toEqual([]);
    await room.compile();
    expect(room.mail('en')).not.toContain('<img');
  });

  it('is not fetched for an article that is under no topic', async () => {
    const room = await open();
    await room.drop(
      'cup.json',
      report(
        {
          ...ferry,
          title: 'Cup final',
          text: 'The cup final ended in a draw on Monday, the league said after the match in the city.',
        },
        { url: at('/cup.png') },
      ),
    );
    expect(room.messages()).toEqual([]);
  });

  it('is fetched again after a fault of our storage, and the message says what went wrong', async () => {
    const room = await open();
    await room.drop('ferry.json', report(ferry, { url: at('/ferry.png') }));
    const put = room.store.put;
    room.store.put = async () => {
      throw new Error('storage is full');
    };
    const { failed } = await room.fetchAll();
    expect([...failed.values()]).toEqual([expect.stringContaining('storage is full')]);
    room.store.put = put;
    expect((await room.fetchAll()).failed.size).toBe(0);
    await room.compile();
    expect(await room.lead()).toHaveProperty('picture');
  });
});
