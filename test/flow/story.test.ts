import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { slotAt } from '../../functions/core/slot.ts';
import { folderOf, openProduct, publishCorpus, type RunningProduct, signUpSamples, verifyAll } from '../kit/flow.ts';
import { handClock } from '../kit/servers.ts';

const morning = '2026-11-10T04:00:00.000Z';
const corpus = resolve('corpus');
const fiveReports = resolve('test/compile/five-reports');

const hostile = {
  'mischief/script.html':
    '<html><head><title>Harbour fire at Port Ellery<script>alert(1)</script></title><meta name="date" content="2026-11-09"></head><body><article><h1>Harbour fire at Port Ellery</h1><p onclick="alert(2)">A fire broke out at the harbour of Port Ellery on Monday, <img src=x onerror=alert(3)>the fire service said, and forty dockers were led to safety before dawn.</p><p>The <a href="javascript:alert(4)">harbour master</a> said the ferry would sail at noon all the same, and that &lt;script&gt;alert(5)&lt;/script&gt; was painted on a wall.</p><p>Nobody was hurt in the fire, which was out by six in the morning, and the ferry left on time.</p></article></body></html>',
  'mischief/header.json': JSON.stringify({
    title: 'Ferry halted\r\nBcc: everyone@example.org\r\n\r\n<b>bold</b>',
    date: '2026-11-09',
    publisher: 'Mischief\r\nX-Evil: 1',
    url: 'javascript:alert(6)',
    text: 'The ferry between Port Ellery and Tolsay was halted on Monday after smoke was seen, the strait authority said.\n\nIt will run again on Tuesday, the strait authority said, once the engine has been looked at by the yard.\n.\nQUIT\n\nPassengers were given tea and taken home by bus in the afternoon.',
  }),
};
const fresh = {
  'coastal-wire/new.txt':
    ' date 2026-11-10 PORT ELLERY: A ferry of the Skerrow Line lost a lifeboat in heavy seas off Tolsay on Tuesday, the coastguard said.\n\nNobody was in the lifeboat, which came ashore at Quillhaven in the evening.\n\nThe line said it would send for a new one before the ferry sails again.\n',
};
const broken = {
  'mischief/empty.txt': '',
  'mischief/picture.txt': Buffer.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xd8, 0, 1,
  ]),
  'mischief/page.pdf': '%PDF-1.7',
  'mischief/huge.txt': 'The ferry sailed. '.repeat(60_000),
  'mischief/torn.json': '{"title": "Ferry',
  'mischief/lines.jsonl': '{"title":"Ferry sails","text":"The ferry sailed from Port Ellery on Monday."}\nnot json\n',
};

describe('from a folder of articles to two digests', () => {
  const clock = handClock(morning);
  let data: string;
  let product: RunningProduct;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'broadsheet-'));
    product = await openProduct({ clock, data, scriptedWriter: true });
    const topics = await publishCorpus(product, corpus, { byModel: true });
    const { folder, remove } = await folderOf(broken);
    await product.publisher.publish(await corpusFiles(folder));
    await product.settled();
    await remove();
    clock.advance(60_000);
    await signUpSamples(product, topics);
  });
  afterAll(async () => {
    await product.stop();
    await rm(data, { recursive: true });
  });
  const digestMails = () => product.aws.outbox.mails.filter(({ tags }) => tags.run);

  it('sends each of two new readers one digest, in time for nothing to be missing', async () => {
    expect(product.faults).toEqual([]);
    const readers = digestMails().map(({ to }) => to[0]);
    expect(readers.sort()).toEqual(['amina@karachi.example', 'walter@newyork.example']);
    const digests = await product.archive.digests();
    for (const { reader, stories } of digests) {
      expect(new Set(stories.map(({ topic }) => topic)).size).toBe(3);
      expect(reader.topics).toEqual(expect.arrayContaining([...new Set(stories.map(({ topic }) => topic))]));
    }
  });

  it('keeps every mail below Gmail’s limit, with both parts and the unsubscribe headers', async () => {
    for (const { name } of digestMails()) {
      const [raw, email] = [(await product.aws.outbox.raw(name))!, (await product.aws.outbox.parsed(name))!];
      expect(raw.length).toBeLessThan(102_400);
      expect(/[^\r]\n/.test(raw.toString('latin1'))).toBe(false);
      const headers = Object.fromEntries(email.headers.map(({ key, value }) => [key, value]));
      expect(headers['list-unsubscribe']).toMatch(/^<http:\/\/127\.0\.0\.1:\d+\/unsubscribe\//);
      expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
      expect(email.html).toContain('prefers-color-scheme');
      expect(email.text).toContain('/preferences/');
    }
  });

  it('prints nothing that its sources do not bear out, be it theirs or a model’s', async () => {
    const { findings, sentences, written } = await verifyAll(product.archive.store);
    expect(findings).toEqual([]);
    expect(sentences).toBeGreaterThan(100);
    expect(written).toBeGreaterThan(10);
    const mails = await Promise.all(digestMails().map(({ name }) => product.aws.outbox.parsed(name)));
    for (const mail of mails) expect(mail!.text).toContain('Written by an AI model from the cited reports');
  });

  it('rejects bad files with a reason, and continues with everything else', async () => {
    const { rejected, indexed } = await product.archive.articles();
    expect(Object.fromEntries(rejected.map(({ key, reason }) => [key.replace('articles/', ''), reason]))).toEqual(
      Object.fromEntries(Object.keys(broken).map((name) => [name, expect.stringMatching(/\w.{10,}/)])),
    );
    expect(indexed).toBeGreaterThan(100);
  });

  it('mails nothing twice, whoever requests it again', async () => {
    const mails = product.aws.outbox.mails.length;
    const [execution] = [...product.aws.executions.all.values()];
    await product.aws.executions.run({ name: execution!.name, input: execution!.input });
    for await (const { id } of product.archive.readers.all()) product.run({ kind: 'reader', readerId: id });
    await product.settled();
    clock.set('2026-11-10T12:00:00.000Z');
    await product.tick(slotAt(clock.now().toISOString()));
    await product.settled();
    expect(product.aws.outbox.mails).toHaveLength(mails);
  });

  it('carries out what an operator drops into the bucket, once', async () => {
    const mails = product.aws.outbox.mails.length;
    const window = { from: '2026-11-10T00:00:00Z', to: '2026-11-11T00:00:00Z' };
    const request = JSON.stringify({ topics: ['public-health'], addresses: ['desk@broadsheet.example'], window });
    await product.archive.store.put('requests/press-review.json', request);
    await product.settled();
    await product.archive.store.put('requests/press-review.json', request);
    await product.settled();
    expect(product.aws.outbox.mails.slice(mails).map(({ to }) => to[0])).toEqual(['desk@broadsheet.example']);
  });

  it('continues after a restart, and mails only what is new', async () => {
    const mails = product.aws.outbox.mails.length;
    await product.stop();
    product = await openProduct({ clock, data });
    clock.set('2026-11-11T01:00:00.000Z');
    const { folder, remove } = await folderOf({ ...fresh, ...hostile });
    await product.publisher.publish(await corpusFiles(folder));
    await product.settled();
    await remove();
    clock.set('2026-11-11T12:00:00.000Z');
    await product.tick(slotAt(clock.now().toISOString()));
    await product.settled();
    expect(product.aws.outbox.mails.slice(mails).map(({ to }) => to[0])).toEqual(['amina@karachi.example']);
    const [last] = (await product.archive.digests()).slice(-1);
    const told = last!.stories.flatMap(({ sources }) => sources.map(({ origin }) => origin.key));
    expect(told.sort()).toEqual(
      Object.keys({ ...fresh, ...hostile })
        .map((name) => `articles/${name}`)
        .sort(),
    );
    expect(product.faults).toEqual([]);
  });

  it('lets a reader leave by the one click of their mail program, and not by a look at the link', async () => {
    const { name, to } = product.aws.outbox.mails.at(-1)!;
    const email = (await product.aws.outbox.parsed(name))!;
    const [, link] = /^<(.+)>$/.exec(email.headers.find(({ key }) => key === 'list-unsubscribe')!.value)!;
    const stateOf = async () => {
      for await (const reader of product.archive.readers.all()) if (to.includes(reader.address)) return reader.state;
    };
    expect((await fetch(link!)).status).toBe(200);
    expect(await stateOf()).toBe('active');
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(link!, { method: 'POST', body })).status).toBe(200);
    expect(await stateOf()).toBe('left');
  });

  it('lets hostile articles through as inert words', async () => {
    const email = (await product.aws.outbox.parsed(product.aws.outbox.mails.at(-1)!.name))!;
    expect(email.html).toContain('Harbour fire at Port Ellery');
    expect(email.html).toContain('Ferry halted');
    expect(email.html).not.toMatch(/<script|<img|<b>|onerror=|onclick=|href="javascript:/i);
    const headers = email.headers.map(({ key }) => key);
    expect(headers.filter((key) => ['bcc', 'x-evil'].includes(key))).toEqual([]);
    expect(headers.filter((key) => key === 'subject')).toHaveLength(1);
  });
});

describe('from a folder without topics', () => {
  /** The digests of a morning, what was mailed without the links, which differ, and when. */
  const morningOf = async ({ aws, archive }: RunningProduct) => {
    const digests = await archive.digests();
    const mails = await Promise.all(
      aws.outbox.mails
        .filter(({ tags }) => tags.run)
        .map(async ({ name, to }) => {
          const { text, date } = (await aws.outbox.parsed(name))!;
          return { to: to[0]!, date, text: text!.replaceAll(/https?:\S+/gu, '') };
        }),
    );
    mails.sort((one, other) => one.to.localeCompare(other.to));
    return { digests, mails, verified: await verifyAll(archive.store) };
  };
  let extract: Awaited<ReturnType<typeof morningOf>>;

  it('tells everything in it, word for word', async () => {
    const product = await openProduct({ clock: handClock(morning) });
    await signUpSamples(product, await publishCorpus(product, fiveReports));
    extract = await morningOf(product);
    await product.stop();
    const { findings, sentences } = extract.verified;
    expect(findings).toEqual([]);
    expect(sentences).toBeGreaterThanOrEqual(8);
    expect(extract.digests).toHaveLength(2);
    const sources = extract.digests[0]!.stories.flatMap((story) => story.sources);
    expect(new Set(sources.map(({ origin }) => origin.key)).size).toBe(5);
  });

  it('mails the same at the same time if a model was asked and failed every time', async () => {
    const product = await openProduct({ clock: handClock(morning), scriptedWriter: true });
    product.aws.bedrock.reply = () => ({ fault: 'ThrottlingException' });
    await signUpSamples(product, await publishCorpus(product, fiveReports, { byModel: true }));
    const { mails, verified } = await morningOf(product);
    const asked = product.aws.bedrock.asked.length;
    const { faults } = product;
    await product.stop();
    expect(asked).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    expect(verified.written).toBe(0);
    expect(mails).toEqual(extract.mails);
  });
});
