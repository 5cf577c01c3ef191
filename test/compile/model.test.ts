import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { createHandler } from '../../functions/compile/handler.ts';
import { verifyEdition } from '../../functions/compile/verify.ts';
import type { Entry } from '../../functions/core/article.ts';
import { Edition } from '../../functions/core/edition.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { noWriting, type WriterSettings, type WritingTally } from '../../functions/core/writer.ts';
import { readRunWriting } from '../../functions/store/kept-answers.ts';
import { keys } from '../../functions/store/keys.ts';
import type { Reply } from '../../local/aws/bedrock.ts';
import { misbehaving, wellBehaved } from '../../local/aws/scripted-model.ts';
import { sampleShelves } from '../kit/measure/replayed-editions.ts';
import { type Servers, startServers } from '../kit/servers.ts';

/** The last week of the sample, in which dockers went back to work and parliament voted on pilots. */
const window = { from: '2026-10-29T05:00:00.000Z', to: '2026-11-09T05:00:00.000Z' };
const topic = 'strait-and-ports';

let servers: Servers;
let store: ObjectStore;
let entries: Map<string, Entry>;
let extract: Written;
let runs = 0;

const settingsOf = (more: Partial<WriterSettings> = {}): Partial<WriterSettings> => ({
  // Each run has a model of its own, so that none is given what another one answered.
  model: `scripted-${runs}`,
  prices: { input: 1, output: 5 },
  budget: { run: { tokens: 1e6, dollars: 10 }, day: { tokens: 1e8, dollars: 1000 } },
  ...more,
});

const index = async (under: string, entry: Entry) => {
  entries.set(entry.article.id, entry);
  await store.put(keys.entry(under, entry.article.arrivedAt, entry.article.id), JSON.stringify(entry));
};

beforeAll(async () => {
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
  process.env.POWERTOOLS_METRICS_DISABLED = 'true';
  servers = await startServers();
  store = s3ObjectStore({ client: new S3Client(), bucket: servers.environment.BUCKET! });
  entries = new Map();
  const match = '{ any: [strait] }';
  await store.put(
    keys.topics,
    `topics:
  - { id: ${topic}, title: The strait, match: ${match}, writer: model }
  - { id: extracts, title: Extracts, match: ${match}, writer: extract }
  - { id: einfach, title: Einfach, match: ${match}, writer: model, briefLanguage: de }
  - { id: injected, title: Injected, match: ${match}, writer: model }
`,
  );
  const shelf = (await sampleShelves()).find((one) => one.topic.id === topic)!;
  for (const entry of shelf.entries) {
    const { arrivedAt } = entry.article;
    if (arrivedAt > '2026-10-20' && arrivedAt <= window.to)
      for (const under of [topic, 'extracts', 'einfach']) await index(under, entry);
  }
  extract = await write({ writer: null });
});
afterAll(() => servers.stop());
beforeEach(() => {
  runs++;
  servers.bedrock.asked.length = 0;
  servers.bedrock.reply = (task) => ({ sentences: wellBehaved(task) });
});

interface Written {
  edition: Edition;
  bytes: string;
  mail: string;
  tally: WritingTally;
}

/** Compiles the edition as the deployed function does; `writer: null` is a stage without a model. */
const write = async ({
  writer = {},
  under = topic,
  run = `run-${runs}`,
}: {
  writer?: Partial<WriterSettings> | null;
  under?: string;
  run?: string;
} = {}): Promise<Written> => {
  const requests = [{ topic: under, window, languages: ['en'] }];
  await store.put(keys.editionGroup(run, 0), JSON.stringify(requests));
  const WRITER = writer === null ? '' : JSON.stringify(settingsOf(writer));
  await createHandler({ ...servers.environment, SITE_URL: 'https://news.example', WRITER })({ run, group: 0 });
  const bytes = (await store.get(keys.edition(under, window)))!.body.toString();
  const mail = (await store.get(keys.fragments(under, window, 'en')))!.body.toString();
  const { tally = noWriting() } = await readRunWriting(store, run);
  return { edition: Edition.parse(JSON.parse(bytes)), bytes, mail, tally };
};

const readArticle: Parameters<typeof verifyEdition>[0]['readArticle'] = async ({ key, member }) => {
  const found = [...entries.values()].find(({ article: { origin } }) => origin.key === key && origin.member === member);
  return found ? { ok: true, article: found.article } : { ok: false, reason: 'it is gone' };
};
const findingsIn = async (edition: Edition) => (await verifyEdition({ readArticle }, edition)).findings;
const sentencesOf = ({ stories }: Edition) => stories.flatMap(({ brief }) => brief);
/** The edition without what is kept of the model. */
const asExtract = (edition: Edition) => ({
  ...edition,
  stories: edition.stories.map(({ writing: _, ...story }) => story),
});

describe('a topic whose briefs a model writes', () => {
  it('prints what its reports bear out, each sentence proved by verify, and extracts where they do not', async () => {
    const { edition, mail, tally } = await write();
    expect(await findingsIn(edition)).toEqual([]);
    const written = sentencesOf(edition).filter((sentence) => sentence.written);
    expect(written.length).toBeGreaterThanOrEqual(8);
    expect(written.map(({ text }) => text)).toContain(
      'The rule would apply to about 22 ships a day, Ports Minister Tomas Verrin said.',
    );
    // One paraphrase of the sample says "60 metres" of something else than the gate can tell.
    expect(edition.stories.flatMap((story) => story.writing?.refused ?? []).length).toBeGreaterThan(0);
    expect(tally).toMatchObject({ sentences: written.length, failures: {} });
    expect(tally.dollars).toBeGreaterThan(0);
    expect(mail).toContain('* Written by an AI model from the cited reports');
  });

  it('is sent the passages as data, with a tool to answer by and temperature 0', async () => {
    await write();
    const [{ text, model }] = servers.bedrock.asked as [(typeof servers.bedrock.asked)[0]];
    expect(model).toBe(`scripted-${runs}`);
    expect(text).toMatch(/^Language to write in: en\nWrite at most \d sentences/);
    expect(text).toContain('<passage id="1.1">');
    expect(text).not.toMatch(/https?:/);
  });

  it('asks nothing again and writes the same bytes, also after the answers of single stories are gone', async () => {
    const first = await write();
    servers.bedrock.asked.length = 0;
    servers.bedrock.reply = () => ({ fault: 'ThrottlingException' });
    for await (const { key } of store.list({ prefix: 'writing/answers/' })) await store.delete(key);
    expect((await write()).bytes).toBe(first.bytes);
    expect(servers.bedrock.asked).toEqual([]);
  });

  it('stays an extract when the model had failed, although it would answer by now', async () => {
    servers.bedrock.reply = () => ({ fault: 'InternalServerException' });
    const first = await write();
    servers.bedrock.reply = (task) => ({ sentences: wellBehaved(task) });
    expect((await write()).bytes).toBe(first.bytes);
  });

  it('is the same as one whose topic asks for extracts where the stage has no model', async () => {
    expect((await write({ under: 'extracts' })).edition.stories).toEqual(extract.edition.stories);
    expect(servers.bedrock.asked).toEqual([]);
  });
});

describe('what a model must not do', () => {
  it.each(Object.keys(misbehaving))('is never printed: %s', async (kind) => {
    servers.bedrock.reply = (task) => ({ sentences: misbehaving[kind]!(task) });
    const { edition, mail, tally } = await write();
    expect(asExtract(edition)).toEqual(extract.edition);
    expect(mail).toBe(extract.mail);
    expect(tally).toMatchObject({ sentences: 0, stories: 0 });
    expect(tally.refused).toBeGreaterThan(0);
    expect(edition.stories.flatMap((story) => story.writing?.refused ?? [])[0]!.reasons.length).toBeGreaterThan(0);
  });

  it('keeps the good sentences of an answer that has a bad one', async () => {
    servers.bedrock.reply = (task) => ({
      sentences: wellBehaved(task).map((one, at) => (at === 1 ? misbehaving['invented name']!(task)[at]! : one)),
    });
    const { edition } = await write();
    expect(await findingsIn(edition)).toEqual([]);
    expect(sentencesOf(edition).some(({ written }) => written)).toBe(true);
    expect(JSON.stringify(sentencesOf(edition))).not.toContain('Quint');
  });

  it.each<[string, Reply, string]>([
    ['throttled', { fault: 'ThrottlingException' }, 'throttled'],
    ['too slow for the service', { fault: 'ModelTimeoutException' }, 'timed-out'],
    ['no longer there', { fault: 'ResourceNotFoundException' }, 'gone'],
    ['not allowed', { fault: 'AccessDeniedException' }, 'gone'],
    ['broken', { fault: 'InternalServerException' }, 'unavailable'],
    ['hanging', { hangs: 5_000 }, 'timed-out'],
    ['refusing', { text: 'I cannot help with that.', stopReason: 'refusal' }, 'refused'],
    ['filtered', { text: '', stopReason: 'content_filtered' }, 'refused'],
    ['endless', { text: 'And then '.repeat(2_000), stopReason: 'max_tokens' }, 'too-long'],
    ['chatty', { text: 'Here is your brief: the strait is open.' }, 'malformed'],
    ['answering in another form', { input: { summary: 'The strait is open.' } }, 'malformed'],
    ['citing nothing', { input: { sentences: [{ text: 'The strait is open.', cites: [] }] } }, 'malformed'],
    ['answering with half of a document', { raw: '{"output":{"message":{"con' }, 'unavailable'],
  ])('a model that is %s leaves exactly the mail of the extract, in time', async (_, reply, code) => {
    servers.bedrock.reply = () => reply;
    const began = performance.now();
    const failing = await write({ writer: { answerSeconds: 'hangs' in reply ? 0.3 : 3, groupSeconds: 4 } });
    expect(performance.now() - began).toBeLessThan(6_000);
    expect(failing.mail).toBe(extract.mail);
    expect(asExtract(failing.edition)).toEqual(extract.edition);
    expect(failing.tally.failures).toHaveProperty(code);
    expect(failing.tally.stories).toBe(0);
    // After three failures, or one that will not pass, nobody is asked any more; requests under way may add to it.
    expect(failing.tally.asked).toBeLessThanOrEqual(6);
  });
});

describe('the budget', () => {
  it.each<[string, WriterSettings['budget']]>([
    ['tokens of a run', { run: { tokens: 0, dollars: 9 }, day: { tokens: 1e9, dollars: 9e9 } }],
    ['dollars of a run', { run: { tokens: 1e9, dollars: 0.0001 }, day: { tokens: 1e9, dollars: 9e9 } }],
    ['tokens of a day', { run: { tokens: 1e9, dollars: 9 }, day: { tokens: 1, dollars: 9e9 } }],
  ])('leaves extracts and asks nobody once the %s are spent', async (_, budget) => {
    const { tally, edition } = await write({ writer: { budget } });
    expect(servers.bedrock.asked).toEqual([]);
    expect(tally).toMatchObject({ asked: 0, dollars: 0, sentences: 0 });
    expect(Object.keys(tally.failures)).toEqual(['over-budget']);
    expect(await findingsIn(edition)).toEqual([]);
  });
});

describe('a crash', () => {
  it('between an answer and its record costs a request, and changes nothing', async () => {
    const whole = await write();
    const prefixes = ['writing/', 'editions/'];
    for (const prefix of prefixes) for await (const { key } of store.list({ prefix })) await store.delete(key);
    const kept = servers.bedrock.asked.length;
    servers.bedrock.asked.length = 0;
    let left = 1;
    servers.bedrock.reply = (task) => {
      // The process that asked is gone before the answer comes.
      if (left-- > 0) return { hangs: 400 };
      return { sentences: wellBehaved(task) };
    };
    const again = await write({ writer: { answerSeconds: 20 } });
    expect(again.bytes).toBe(whole.bytes);
    expect(servers.bedrock.asked.length).toBeGreaterThanOrEqual(kept);
  });
});
