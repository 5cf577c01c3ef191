import { describe, expect, it } from '@jest/globals';
import { articleId } from '../../functions/core/article-id.ts';
import { type ReaderPurpose, signLink } from '../../functions/core/link.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { reindex } from '../../functions/ingest/reindex.ts';
import { listCorrections } from '../../functions/store/corrections.ts';
import { listWindows, readEdition } from '../../functions/store/editions.ts';
import { keys } from '../../functions/store/keys.ts';
import { undoName } from '../../functions/web/readers/unsubscribe.ts';
import { fields, heldBack, secret, told, until } from '../kit/embargoed-files.ts';
import { topicsYaml } from '../kit/ingest.ts';
import { type MemorySite, openMemorySite } from '../kit/memory-site.ts';
import { signUpForm } from '../kit/web.ts';

/**
 * Two newsrooms in which the same happens on one morning, one of which also has releases under embargo. Every address that
 * answers anyone is asked in both; the routers say which there are.
 */

const storm = `Gale closes the coast road

A gale closed the coast road near Port Ellery on Monday, the police said. Waves threw stones as large as loaves over the wall.`;
const slot = '2026-03-02T10:00:00.000Z';
/** A reader's own topic that the release would match, in words that are no secret. */
const own = 'passengers, ferry';
const choices = { topics: ['harbour', 'weather'], cadence: 'day', at: '10:00', zone: 'UTC', own };

/** A morning up to half past ten: news, readers, a run, a correction and a topic whose rule has changed. */
const morning = async (hold: (site: MemorySite) => Promise<unknown>): Promise<MemorySite> => {
  const site = await openMemorySite(topicsYaml);
  await site.drop('board/fares.txt', told);
  site.clock.advance(60_000);
  await site.drop('agency/storm.txt', storm);
  site.clock.advance(60_000);
  await hold(site);
  for (const name of ['ada', 'cyd', 'dan']) await site.subscribe(`${name}@reader.example`, choices);
  await site.newApp().request('/subscribe', {
    method: 'POST',
    body: new URLSearchParams({ ...signUpForm('bea@reader.example'), topics: 'harbour' }),
  });
  const { made } = await site.playSlot(slot);
  expect(made.totals).toMatchObject({ sent: 3 });
  site.clock.set('2026-03-02T10:20:00.000Z');
  await site.drop('board/fares.txt', told.replace('4 percent', '6 percent'));
  await site.store.put(keys.topics, topicsYaml.replace('[storm, gale]', '[storm, gale, passengers]'));
  const { store, clock, log } = site;
  await reindex(
    { store, clock, log, topics: site.topics },
    { since: '2026-03-01T00:00:00.000Z' },
    new Date('2100-01-01'),
  );
  site.clock.set('2026-03-02T10:30:00.000Z');
  await site.playSlot('2026-03-02T10:30:00.000Z');
  return site;
};

/** A request; what it carries is made when its turn comes, because links depend on what went before. */
type Ask = { path: string; init?: RequestInit | undefined };
const post = (path: string, fields: Record<string, string> = {}): Ask => ({
  path,
  init: { method: 'POST', body: new URLSearchParams(fields) },
});
const postJson = (path: string, body: object): Ask => ({
  path,
  init: {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
  },
});

/** The ids that articles of releases would have, a file of each format, for whoever guesses their names. */
const guessed = ['embargo.json', 'lines.jsonl', 'matter.md', 'feed.xml'].map((name) => {
  const key = `articles/board/${name}`;
  return articleId(/json$|md$/.test(name) ? { key } : { key, member: 0, item: name === 'feed.xml' ? 'q1' : 'q' });
});

/** How each address with a parameter or a form is asked. A new one has to be added here. */
const asksOf = async (site: MemorySite): Promise<Record<string, () => Ask[] | Promise<Ask[]>>> => {
  const token = (purpose: ReaderPurpose, name: string, about?: string) =>
    signLink(
      {
        ...{ purpose, readerId: site.idOf(`${name}@reader.example`) },
        issuedAt: Math.floor(site.clock.now().getTime() / 1000),
        ...(about !== undefined && { about }),
      },
      site.linkKeys,
    );
  const windows = [];
  for await (const window of listWindows(site.store, 'harbour')) windows.push(window);
  const editions = await Promise.all(
    windows.map(async (window) => {
      const read = await readEdition(site.store, { topic: 'harbour', window });
      if (read.state !== 'found') throw new Error(`the edition of ${window.to} is ${read.state}`);
      return read.value;
    }),
  );
  const stories = editions.flatMap((edition) => edition.stories.map((story) => ({ edition, story })));
  const articles = stories.flatMap(({ story }) => story.sources.map(({ articleId: id }) => id));
  const corrections: string[] = [];
  for await (const stored of listCorrections(site.store))
    if (stored.state === 'found') corrections.push(stored.value.id);
  const [correction] = corrections;
  const of =
    (paths: readonly string[]): (() => Ask[]) =>
    () =>
      paths.map((path) => ({ path }));
  const links = (page: string, purpose: ReaderPurpose, name = 'ada') => of([`${page}${token(purpose, name)}`]);
  const confirmation = await site.linkTo('bea@reader.example', '/confirm/');
  const preferences = `/preferences/${token('preferences', 'ada')}`;
  const digests: string[] = [];
  for await (const { digest } of site.ports.ledger.list(site.idOf('ada@reader.example'))) digests.push(digest);
  return {
    'GET /confirm/:token': of([confirmation]),
    'POST /confirm/:token': () => [post(confirmation)],
    'GET /welcome/:token': links('/welcome/', 'preferences'),
    'GET /preferences/:token': of([preferences]),
    'POST /preferences/:token': () => [
      post(preferences, { do: 'preview', own }),
      post(preferences, { do: 'save', ...choices, topics: 'harbour', own: 'passengers', language: 'en' }),
      post(preferences, { do: 'now' }),
      post(preferences, { do: 'address', address: 'ada@moved.example' }),
    ],
    'GET /preferences/:token/leave': of([`${preferences}/leave`]),
    'GET /preferences/:token/data': of([`${preferences}/data`]),
    'GET /preferences/:token/erase': of([`${preferences}/erase`]),
    'POST /preferences/:token/erase': () => [post(`/preferences/${token('preferences', 'cyd')}/erase`)],
    'GET /pause/:token': links('/pause/', 'preferences'),
    'POST /pause/:token': () => [post(`/pause/${token('preferences', 'ada')}`, { days: '3' })],
    'GET /address/:token': links('/address/', 'address'),
    'POST /address/:token': async () => [post(await site.linkTo('ada@moved.example', '/address/'))],
    'GET /unsubscribe/:token': links('/unsubscribe/', 'unsubscribe', 'dan'),
    'POST /unsubscribe/:token': () => [post(`/unsubscribe/${token('unsubscribe', 'dan')}`)],
    'POST /undo/:token': async () => {
      const dan = await site.ports.readers.get(site.idOf('dan@reader.example'));
      return [post(`/undo/${token('undo', 'dan', dan && undoName(dan, site.clock.now()))}`)];
    },
    'GET /digest/:token': of(digests.map((digest) => `/digest/${token('view', 'ada', digest)}`)),
    'POST /link': () => [post('/link', { address: 'dan@reader.example' })],
    'POST /subscribe': () => [
      post('/subscribe', { do: 'preview', own }),
      post('/subscribe', { do: 'preview', own: 'passengers' }),
      post('/subscribe', { ...signUpForm('eve@reader.example'), topics: 'harbour', own: 'passengers' }),
    ],
    'GET /topics/:topic': of(['/topics/harbour', '/topics/weather', '/topics/harbour?before=2026-03-02T10:10:00.000Z']),
    'GET /topics/:topic/feed.atom': of(['/topics/harbour/feed.atom']),
    'GET /topics/:topic/feed.json': of(['/topics/harbour/feed.json']),
    'GET /topics/:topic/stories/:story': of([
      ...articles.map((id) => `/topics/harbour/stories/20260302-${id}`),
      ...guessed.map((id) => `/topics/harbour/stories/20260302-${id}`),
    ]),
    'GET /articles/:article': of([
      ...articles.map((id) => `/articles/${id}`),
      ...guessed.flatMap((id) => [`/articles/${id}`, `/articles/${id}?topic=harbour&on=20260302`]),
    ]),
    'GET /topics/:topic/:window': of(windows.map((window) => `/topics/harbour/${windowName(window)}`)),
    'GET /topics/:topic/:window/:story': of(
      stories.map(({ edition, story }) => `/topics/harbour/${windowName(edition.window)}/${story.id}`),
    ),
    // No article here has a picture.
    'GET /pictures/:picture': of(['/pictures/0123456789abcdef.jpg']),
    'POST /api/digests': () => [
      postJson('/api/digests', { topics: ['harbour', 'weather'], preview: true }),
      postJson('/api/digests', { topics: ['harbour'], addresses: ['guest@reader.example'] }),
    ],
    'GET /api/digests/:id': of(['/api/digests/slot-20260302T100000Z']),
    'GET /api/stories': of(['/api/stories?topic=harbour', '/api/stories?topic=weather']),
    'GET /api/corrections/:id': of([`/api/corrections/${correction}`]),
    'POST /api/corrections/:id/dismissal': () => [
      postJson(`/api/corrections/${correction}/dismissal`, { by: 'Ines', reason: 'Only the wording.' }),
    ],
    'POST /api/corrections/issued': () => [
      postJson('/api/corrections/issued', {
        ...{
          topic: 'harbour',
          story: articleId({ key: 'articles/board/fares.txt' }),
          was: 'A single ticket now costs 3 dollars.',
        },
        ...{ note: 'It costs 4.', by: 'Ines' },
      }),
    ],
  };
};

/** What someone who asks can see of an answer: status, headers, bytes, and by the calls behind it how long it takes. */
const answersOf = async (site: MemorySite) => {
  const asks = await asksOf(site);
  const answers: Record<string, unknown[]> = {};
  const found = new Set<string>();
  // Pages first, then what changes something, and at last what ends a subscription.
  const turnOf = (route: string) => (route.startsWith('GET') ? 0 : /erase|unsubscribe|undo/.test(route) ? 2 : 1);
  for (const newInstance of [site.newApp, site.newApi]) {
    const app = newInstance();
    const routes = [
      ...new Set(app.routes.flatMap(({ method, path }) => (method === 'ALL' ? [] : [`${method} ${path}`]))),
    ];
    for (const route of routes.toSorted((a, b) => turnOf(a) - turnOf(b))) {
      const path = route.slice('GET '.length);
      const isPlain = route.startsWith('GET ') && !path.includes(':') && !path.includes('{');
      const made: (() => Ask[] | Promise<Ask[]>) | undefined =
        asks[route] ?? (isPlain ? () => [{ path }, { path: `${path}?lang=ar` }] : undefined);
      if (!made)
        throw new Error(`Say in asksOf how ${route} is asked, so that nothing under embargo leaks through it.`);
      answers[route] = [];
      for (const { path: asked, init } of await made()) {
        site.calls.length = 0;
        const answer = await newInstance().request(asked, init);
        const headers = [...answer.headers].filter(([name]) => name !== 'date');
        if (answer.status < 400) found.add(route);
        answers[route].push({
          asked,
          status: answer.status,
          headers,
          body: await answer.text(),
          calls: [...site.calls],
        });
      }
    }
  }
  const unanswered = Object.keys(answers).filter((route) => !found.has(route));
  expect(unanswered).toEqual(['GET /pictures/:picture']);
  return answers;
};

describe('A release under embargo', () => {
  it('changes no answer of any address, neither its bytes nor the work behind it, and no mail', async () => {
    const [without, holding] = await Promise.all([
      morning(async () => {}),
      morning(async (site) => {
        for (const [name, body] of heldBack)
          expect(await site.drop(`board/${name}`, body)).toMatchObject({ outcome: 'rejected' });
      }),
    ]);
    // What signing up and the runs read and wrote; how often depends on what is cached for a moment.
    expect(new Set(holding.calls)).toEqual(new Set(without.calls));
    const answers = await answersOf(holding);
    expect(answers).toEqual(await answersOf(without));
    expect(holding.mails).toEqual(without.mails);
    expect(holding.mails.length).toBeGreaterThan(8);
    const kept = ({ store }: MemorySite) =>
      [...store.objects].filter(([key]) => !/^(?:articles|ingested|rejected|withheld)\//.test(key)).sort();
    expect(kept(holding)).toEqual(kept(without));
    const mails = holding.mails.map(({ raw }) => raw.replaceAll('=\r\n', ''));
    for (const all of [answers, mails, holding.logged]) expect(JSON.stringify(all)).not.toMatch(secret);
    expect(JSON.stringify(kept(holding).map(([, { body }]) => body.toString()))).not.toMatch(secret);
  });

  it('changes no answer either where it is one of the items of a file', async () => {
    const open = JSON.stringify({
      id: 'a',
      title: 'Herons nest on the old lighthouse',
      text: 'Nine pairs of herons nest on the old lighthouse of the harbour, bird watchers said on Sunday. They keep visitors away with a rope until the end of June.',
    });
    const held = fields({ id: 'q', embargo: until });
    const batches = { without: open, holding: `${open}\n${held}` };
    const [without, holding] = await Promise.all(
      Object.values(batches).map(async (body) => {
        const site = await morning((room) => room.drop('board/batch.jsonl', body));
        const answers = JSON.stringify([await answersOf(site), site.mails]);
        // The bytes of the file are not the same.
        return answers.replaceAll(site.store.objects.get('articles/board/batch.jsonl')!.etag, 'its hash');
      }),
    );
    // Not `toBe`: the difference would be printed whole.
    expect(holding === without).toBe(true);
    expect(/Nine pairs of herons/.test(holding!)).toBe(true);
  });
});
