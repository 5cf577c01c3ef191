import { editionOf } from '../../functions/compile/compile.ts';
import { readArticlesOf } from '../../functions/compile/edition-articles.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { allArticles, Topic } from '../../functions/core/topic.ts';
import type { Correction } from '../../functions/corrections/correction.ts';
import { proveCorrection } from '../../functions/corrections/prove-correction.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { listCorrections } from '../../functions/store/corrections.ts';
import { writeEdition } from '../../functions/store/editions.ts';
import { openWithdrawals } from '../../functions/store/withdrawals.ts';
import { newsroom } from '../kit/ingest.ts';

const settings = Settings.parse({});
const harbour = Topic.parse({ id: 'harbour', title: 'Harbour', match: { any: ['harbour', 'ferry', 'quay'] } });
const cost = 'The harbour board raised its fees by 8 percent on Sunday, the board said in Port Ellery.';
const pilots = 'Pilots and fishermen must pay the higher fees from April, when the new quay opens.';
const report = (first: string, ...more: string[]) => [`Harbour fees rise\n\n${first}`, pilots, ...more].join('\n\n');

const afterwards = { from: '2026-03-02T12:00:00.000Z', to: '2026-03-03T06:00:00.000Z' };
const morning = { from: '2026-03-02T06:00:00.000Z', to: '2026-03-02T12:00:00.000Z' };

/** A newsroom whose morning edition printed the report, at one o'clock. */
const printed = async (name = 'wire/fees.txt', body = report(cost)) => {
  const room = await newsroom();
  await room.drop(name, body);
  const print = async (window = morning) => {
    const articles = await readArticlesOf(room.store, { topic: 'harbour', window, settings });
    const edition = editionOf({ topic: harbour, window, ...articles, settings });
    await writeEdition(room.store, edition);
    return edition;
  };
  const edition = await print();
  room.clock.advance(4 * 3_600_000);
  const corrections = async (): Promise<Correction[]> => {
    const found: Correction[] = [];
    for await (const stored of listCorrections(room.store)) {
      if (stored.state !== 'found') throw new Error('A correction cannot be read.');
      found.push(stored.value);
    }
    return found;
  };
  return { ...room, print, edition, corrections };
};

/** Does something again and again, with a crash at the first write, at the second and so on, until it succeeds. */
const withCrashes = async (room: Awaited<ReturnType<typeof printed>>, key: string): Promise<number> => {
  for (let allowed = 0; ; allowed++) {
    let writes = 0;
    const crash = async <Done>(write: () => Promise<Done>): Promise<Done> => {
      if (writes++ >= allowed) throw new Error('the process ended');
      return write();
    };
    const store: ObjectStore = {
      ...room.store,
      put: (...order) => crash(() => room.store.put(...order)),
      delete: (at) => crash(() => room.store.delete(at)),
    };
    try {
      await ingest({ ...room.ports, store }, { key });
      return allowed;
    } catch (fault) {
      if (!(fault instanceof Error && fault.message === 'the process ended')) throw fault;
    }
  }
};

describe('A revision of what an edition printed', () => {
  it('is a correction, with the words of both versions and the stories that had them', async () => {
    const room = await printed();
    const [story] = room.edition.stories;
    expect(story!.brief.map(({ text }) => text)).toContain(cost);
    await room.drop('wire/fees.txt', report(cost.replace('8 percent', '6 percent')));
    const [correction, ...rest] = await room.corrections();
    expect(rest).toEqual([]);
    expect(correction).toMatchObject({
      kind: 'changed',
      at: room.clock.now().toISOString(),
      topics: ['harbour'],
      article: { id: story!.id, publisher: 'Wire', title: 'Harbour fees rise' },
      revision: { key: 'articles/wire/fees.txt' },
      claims: [
        {
          was: cost,
          printedIn: [{ topic: 'harbour', window: morning, storyId: story!.id, parts: ['opening', 'timeline'] }],
          now: { text: cost.replace('8 percent', '6 percent') },
          note: null,
        },
      ],
    });
    // `verify` finds each of its words where it says, and nothing that was changed since.
    const proof = {
      editionAt: async () => room.edition,
      revised: {
        ok: true as const,
        article: { title: 'Harbour fees rise', text: cost.replace('8 percent', '6 percent') },
      },
      all: [correction!],
    };
    const faults = async (more: Partial<Correction['claims'][number]>, other: Partial<typeof proof> = {}) =>
      (
        await proveCorrection(
          { ...correction!, claims: [{ ...correction!.claims[0]!, ...more }] },
          { ...proof, ...other },
        )
      ).map(({ where }) => where);
    expect(await faults({})).toEqual([]);
    expect(await faults({ was: cost.replace('8', '9') })).toEqual(['claim 1, was']);
    expect(await faults({ now: { text: 'Fees fell.', spans: [{ start: 0, end: 10 }] } })).toEqual(['claim 1, now']);
    expect(await faults({ note: { text: 'We were wrong.' } })).toEqual(['claim 1, note']);
    expect(await faults({ now: { text: cost, spans: [{ start: 0, end: 9_999 }] } })).toEqual(['claim 1, now']);
    expect(await faults({}, { editionAt: async () => undefined as never })).toEqual(['claim 1, was']);
    // Neither the edition made again nor a later one prints what was corrected.
    for (const window of [morning, afterwards])
      expect(JSON.stringify(await room.print(window))).not.toContain('8 percent');
  });

  it('counts for those who had it only as the earlier report of a later story', async () => {
    const room = await printed('wire/fees.txt', `Harbour fees rise by 8 percent\n\n${cost}\n\n${pilots}`);
    const [story] = room.edition.stories;
    const earlier = {
      articleId: story!.id,
      headline: 'Harbour fees rise by 8 percent',
      ...{ publisher: 'Wire', url: null, published: story!.sources[0]!.published, arrivedAt: morning.from },
    };
    const sources = story!.sources.map((source) => ({ ...source, articleId: 'eeeeeeeeeeeeeeeeeeee' }));
    const later = { ...story!, id: 'ffffffffffffffffffff', sources, earlier: [earlier] };
    await writeEdition(room.store, { ...room.edition, window: afterwards, stories: [later] });
    await room.drop('wire/fees.txt', `Harbour fees rise by 6 percent\n\n${cost.replace('8', '6')}\n\n${pilots}`);
    const [correction] = await room.corrections();
    const claim = correction!.claims.find(({ was }) => was === earlier.headline);
    expect(claim!.printedIn).toContainEqual({
      ...{ topic: 'harbour', window: afterwards, storyId: later.id, parts: ['earlier'] },
    });
  });

  it('is none if only its spelling changes, if it adds something, or if nothing of it was printed', async () => {
    const room = await printed();
    await room.drop('wire/fees.txt', report(cost, 'The ferry company said it would pay under protest.'));
    await room.drop('wire/fees.txt', report(cost.replace('percent', 'per cent')));
    expect(await room.corrections()).toEqual([]);
    const unprinted = await newsroom();
    await unprinted.drop('wire/fees.txt', report(cost));
    await unprinted.drop('wire/fees.txt', report(cost.replace('8', '6')));
    expect([...unprinted.store.objects.keys()].filter((key) => key.startsWith('corrections/'))).toEqual([]);
  });

  it('is one for each change, and never for what an earlier one corrected', async () => {
    const room = await printed();
    const versions = ['6 percent', '5 percent'].map((figure) => cost.replace('8 percent', figure));
    for (const version of versions) {
      await room.drop('wire/fees.txt', report(version));
      room.clock.advance(60_000);
      await room.drop('wire/fees.txt', report(version, 'The ferry company said it would pay under protest.'));
      room.clock.advance(60_000);
    }
    const claims = (await room.corrections()).map((one) => one.claims.map(({ was, now }) => [was, now?.text]));
    // Whoever was told of the first correction is told of the second as well.
    expect(claims).toEqual([[[cost, versions[0]]], [[versions[0], versions[1]]]]);
    const second = (await room.corrections())[1]!;
    expect(second.claims[0]!.printedIn).toMatchObject([{ window: morning }]);
  });

  it('carries the note of its publisher', async () => {
    const room = await printed();
    const note = 'Correction: An earlier version of this article misstated the rise of the harbour fees as 8 percent.';
    await room.drop('wire/fees.txt', report(cost.replace('8 percent', '6 percent'), note));
    expect(await room.corrections()).toMatchObject([{ kind: 'noted', claims: [{ was: cost, note: { text: note } }] }]);
  });

  it('is found whole and once, wherever its ingestion breaks off', async () => {
    const sound = await printed();
    await sound.drop('wire/fees.txt', report(cost.replace('8 percent', '6 percent')));
    const room = await printed();
    await room.store.put('articles/wire/fees.txt', report(cost.replace('8 percent', '6 percent')));
    const writes = await withCrashes(room, 'articles/wire/fees.txt');
    expect(writes).toBeGreaterThan(5);
    expect(await room.corrections()).toEqual(await sound.corrections());
    expect(JSON.stringify(await room.print(afterwards))).not.toContain('8 percent');
  });
});

describe('The withdrawal of what an edition printed', () => {
  type Room = Awaited<ReturnType<typeof printed>>;
  const asJson = (fields: object) =>
    JSON.stringify({ title: 'Harbour fees rise', text: `${cost}\n\n${pilots}`, ...fields });
  it.each<[string, string, string, (room: Room) => Promise<unknown>]>([
    ['a deletion', 'wire/fees.txt', report(cost), ({ remove }) => remove('wire/fees.txt')],
    [
      'a kill notice',
      'wire/fees.txt',
      report(cost),
      ({ drop }) => drop('wire/fees.txt', `KILL: Harbour fees\n\n${cost}`),
    ],
    [
      'an embargo',
      'wire/fees.txt',
      report(cost),
      ({ drop }) => drop('wire/fees.txt', `EMBARGOED UNTIL 06:00 GMT 1 JUNE 2027\n\n${cost}`),
    ],
    [
      'withholding',
      'wire/fees.json',
      asJson({}),
      ({ drop }) => drop('wire/fees.json', asJson({ pubstatus: 'withheld' })),
    ],
    [
      'canceling',
      'wire/fees.json',
      asJson({}),
      ({ drop }) => drop('wire/fees.json', asJson({ pubstatus: 'canceled' })),
    ],
  ])('by %s is a correction of everything that was printed', async (_, name, body, withdraw) => {
    const room = await printed(name, body);
    await withdraw(room);
    const [correction, ...rest] = await room.corrections();
    expect(rest).toEqual([]);
    expect(correction).toMatchObject({
      kind: 'withdrawn',
      revision: null,
      article: { publisher: 'Wire' },
      topics: ['harbour'],
    });
    expect(correction!.claims.map(({ was }) => was)).toEqual(expect.arrayContaining([cost, 'Harbour fees rise']));
    expect(correction!.claims.every(({ now, note }) => now === null && note === null)).toBe(true);
  });

  it('is found once, wherever it breaks off, and is dismissed when the article comes back as it was', async () => {
    const room = await printed();
    await room.store.delete('articles/wire/fees.txt');
    await withCrashes(room, 'articles/wire/fees.txt');
    expect(await room.corrections()).toMatchObject([{ kind: 'withdrawn', dismissed: null }]);
    await room.drop('wire/fees.txt', report(cost));
    expect(await room.corrections()).toMatchObject([{ kind: 'withdrawn', dismissed: { by: 'publisher' } }]);
  });
});

describe('An item that takes back or corrects another one', () => {
  const wire = (uri: string, headline: string, body_text: string, more: object = {}) =>
    JSON.stringify({
      ...{ uri, headline, body_text, pubstatus: 'usable', language: 'en', versioncreated: '2026-03-02T08:00:00Z' },
      ...{ infosource: [{ name: 'Coastal Wire' }], ...more },
    });
  const address = 'https://wire.example/harbour-fees-rise';
  const original = wire(address, 'Harbour fees rise', `${cost}\n\n${pilots}`);
  const sent = () => printed('wire/fees.json', original);
  const noteOf = 'In a story published on 2 March about the harbour board, we said fees rose by 8 percent on Sunday.';
  const right = 'The correct figure is 6 percent.';

  it.each<[string, string, string, object?]>([
    ['by its title', 'Correction: Harbour fees rise', `${noteOf} ${right}`],
    ['by its address', 'Correction: harbour board', `${noteOf} ${right}\n\nThe story was at ${address}.`],
    ['by a sentence of it', 'CORRECTION (harbour)', `Correction: we said “${cost}” ${right}`],
    ['by its id', 'Correction: fees', `${noteOf} ${right}`, { evolvedfrom: address }],
    ['by another id', 'Corrected: fees', `${noteOf} ${right}`, { altids: [{ role: 'original', value: address }] }],
    ['as what goes with it', 'Berichtigung: fees', `${noteOf} ${right}`, { associations: { of: { uri: address } } }],
  ])('corrects what it names %s', async (_, headline, text, more = {}) => {
    const room = await sent();
    await room.drop('wire/note.json', wire('urn:note', headline, text, more));
    const [correction, ...rest] = await room.corrections();
    expect(rest).toEqual([]);
    expect(correction).toMatchObject({
      kind: 'noted',
      article: { id: room.edition.stories[0]!.id, url: address },
      revision: { key: 'articles/wire/note.json' },
    });
    expect(correction!.claims.map(({ was }) => was)).toEqual([cost]);
    expect(correction!.claims[0]!.note!.text).toContain(right);
    const { id, arrivedAt: since } = room
      .entriesUnder(allArticles)
      .find(({ article }) => article.url === address)!.article;
    const { stands } = await openWithdrawals(room.store).standing([{ id, since }]);
    expect([stands({ id, since }, cost), stands({ id, since }, pilots)]).toEqual([false, true]);
  });

  it.each([
    ['Kill', 'KILL: Harbour fees rise', 'Editors: do not use this story. A substitute will follow.'],
    ['a retraction', 'Retraction: harbour', `The Coastal Wire has retracted ${address}.`],
    ['a kill in French', 'ANNULATION : fees', `Prière de ne pas utiliser notre dépêche ${address}.`],
  ])('withdraws it, as %s', async (_, headline, text) => {
    const room = await sent();
    await room.drop('wire/kill.json', wire('urn:kill', headline, text));
    const [correction] = await room.corrections();
    expect(correction).toMatchObject({ kind: 'withdrawn', article: { url: address } });
  });

  it('that is sent in its place says what is right in its own words', async () => {
    const room = await sent();
    const again = `${cost.replace('8 percent', '6 percent')}\n\n${pilots}`;
    await room.drop(
      'wire/again.json',
      wire('urn:again', 'Refile: corrects figure: Harbour fees rise', again, { evolvedfrom: address }),
    );
    const [correction] = await room.corrections();
    expect(correction).toMatchObject({
      kind: 'changed',
      revision: { key: 'articles/wire/again.json' },
      claims: [{ was: cost, now: { text: cost.replace('8 percent', '6 percent') } }],
    });
  });

  it('is only an article where another publisher sends it, where it names two or none, or where it has no label', async () => {
    const room = await sent();
    const kill = 'Editors: do not use this story. A substitute will follow.';
    await room.drop('rival/kill.json', wire('urn:rival', 'KILL: Harbour fees rise', kill));
    const other = wire('urn:n', 'KILL: Harbour fees rise', kill).replace('Coastal Wire', 'Rival Wire');
    await room.drop('wire/other.json', other);
    await room.drop('wire/none.json', wire('urn:none', 'KILL: Ferry sinks off Ostmere', kill));
    await room.drop(
      'wire/kill-bill.json',
      wire('urn:film', 'Kill Bill shown on the harbour quay', `“${cost}” it said.`),
    );
    await room.drop(
      'wire/plain.json',
      wire('urn:plain', 'Harbour board explains', `${noteOf} It was fair.`, { evolvedfrom: address }),
    );
    await room.drop('wire/twin.json', original.replace(address, `${address}-again`));
    room.clock.advance(60_000);
    await room.drop('wire/two.json', wire('urn:two', 'KILL: Harbour fees rise', kill));
    expect(await room.corrections()).toEqual([]);
  });

  const bareOf = async (room: Awaited<ReturnType<typeof sent>>, window = morning) =>
    JSON.stringify(
      (await room.print(window)).stories.map(({ headline, brief, sources }) => [headline, brief, sources]),
    );

  it.each<[string, string, string, RegExp, RegExp]>([
    ['a correction', 'Correction: Harbour fees rise', `${noteOf} ${right}`, /by 8 percent/, /Pilots and fishermen/],
    ['a kill', 'KILL: Harbour fees rise', 'Editors: do not use this story.', /8 percent|Pilots|fees rise/, /^/],
    ['a retraction', 'Retraction: harbour', `The Coastal Wire has retracted ${address}.`, /8 percent|Pilots/, /^/],
  ])('as %s that comes first waits for the report: what is wrong in it is never printed', async (...given) => {
    const [, headline, text, wrong, stands] = given;
    const room = await sent();
    await room.remove('wire/fees.json');
    for (const key of [...room.store.objects.keys()])
      if (/^(editions|corrections|withdrawn|ingested)/.test(key)) await room.store.delete(key);
    room.clock.set('2026-03-03T02:00:00.000Z');
    const later = wire(`${address}-2`, 'Harbour fees rise', `${cost}\n\n${pilots}`);
    await room.drop('wire/notice.json', wire('urn:notice', headline, text.replace(address, `${address}-2`)));
    room.clock.advance(3_600_000);
    await room.drop('wire/fees-2.json', later);
    const printed = await bareOf(room, afterwards);
    expect(printed).not.toMatch(wrong);
    expect(printed).toMatch(stands);
    // A notice that only says what was wrong is no news of its own.
    expect(printed).not.toMatch(/In a story published|do not use|has retracted/);
    expect(await room.corrections()).toEqual([]);
    // Tied to this one, it says nothing about the next of that title.
    room.clock.advance(3_600_000);
    await room.drop('wire/fees-3.json', wire(`${address}-3`, 'Harbour fees rise', `${cost} Again.\n\n${pilots}`));
    expect(await bareOf(room, afterwards)).toMatch(/by 8 percent/);
  });

  it('waits two days at most, and not for a report that is dated later than itself', async () => {
    const room = await newsroom();
    await room.drop(
      'wire/notice.json',
      wire('urn:notice', 'KILL: Harbour fees rise', 'Editors: do not use this story.'),
    );
    const standing = async () => {
      const { article } = room.entriesUnder('harbour').find(({ article: { url } }) => url === address)!;
      const ref = { id: article.id, since: article.arrivedAt };
      return (await openWithdrawals(room.store, 0).standing([ref])).stands(ref);
    };
    await room.drop('wire/fees.json', original.replace('2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z'));
    expect(await standing()).toBe(true);
    const late = await newsroom();
    await late.drop(
      'wire/notice.json',
      wire('urn:notice', 'KILL: Harbour fees rise', 'Editors: do not use this story.'),
    );
    late.clock.advance(49 * 3_600_000);
    await late.drop('wire/fees.json', original);
    expect([...late.store.objects.keys()].filter((key) => key.startsWith('withdrawn/'))).toEqual([]);
  });

  it('is not printed itself if it only notes what was wrong, and is printed where it was sent in place', async () => {
    const room = await sent();
    await room.drop('wire/note.json', wire('urn:note', 'Correction: Harbour fees rise', `${noteOf} ${right}`));
    expect(await bareOf(room, afterwards)).not.toContain('In a story published');
    const again = `${cost.replace('8 percent', '6 percent')}\n\n${pilots}`;
    await room.drop(
      'wire/again.json',
      wire('urn:again', 'Refile: corrects figure: Harbour fees rise', again, { evolvedfrom: address }),
    );
    expect(await bareOf(room, afterwards)).toContain('6 percent');
  });

  it('is tied whole and once, wherever the ingestion of its report breaks off', async () => {
    const room = await sent();
    await room.remove('wire/fees.json');
    for (const key of [...room.store.objects.keys()])
      if (/^(editions|corrections|withdrawn|ingested)/.test(key)) await room.store.delete(key);
    await room.drop('wire/note.json', wire('urn:note', 'Correction: Harbour fees rise', `${noteOf} ${right}`));
    await room.store.put('articles/wire/fees.json', original);
    expect(await withCrashes(room, 'articles/wire/fees.json')).toBeGreaterThan(5);
    expect(await bareOf(room, afterwards)).not.toContain('8 percent');
  });

  it('is told once although it is sent twice, and through crashes', async () => {
    const room = await sent();
    await room.store.put(
      'articles/wire/kill.json',
      wire('urn:kill', 'KILL: Harbour fees rise', 'Do not use this story.'),
    );
    expect(await withCrashes(room, 'articles/wire/kill.json')).toBeGreaterThan(3);
    expect(await room.corrections()).toHaveLength(1);
  });
});
