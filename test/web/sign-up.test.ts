import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '../../functions/core/ports.ts';
import { createApp } from '../../functions/web/web-app.ts';
import {
  actionsIn,
  customTopics,
  elsewhere,
  freshNumber,
  type ReaderActions,
  useTestSite,
} from '../kit/reader-actions.ts';
import { openTestSite, post, signUpForm, subscribe, type TestSite } from '../kit/web.ts';

describe('mail that strangers cause', () => {
  let site: TestSite;
  let at: ReaderActions;
  useTestSite((opened) => {
    ({ site, at } = opened);
  });

  it('is limited to eight a day for one mailbox, whatever is asked for and however the address is spelled', async () => {
    const spellings = [
      'victim@gmail.com',
      'VICTIM@gmail.com',
      'Vic.Tim@googlemail.com',
      'victim+a@gmail.com',
      'v.ictim+b@Gmail.com',
    ];
    const statuses: number[] = [];
    const preferences = await subscribe(site, 'mallory@example.com');
    for (let hour = 0; hour < 12; hour++) {
      for (const address of spellings) {
        const answer = [
          () => at.signUp(address),
          () => post(site, '/link', { address }, elsewhere()),
          () => post(site, preferences, { do: 'address', address }, elsewhere()),
        ][statuses.length % 3]!();
        statuses.push((await answer).status);
      }
      site.clock.advance(3_600_000);
    }
    const mails = site.servers.outbox.mails.filter(({ to }) => /mail\.com$/i.test(to.join()));
    // A day of the counters ends at midnight UTC, so a day from any hour may touch two.
    expect(mails.length).toBeLessThanOrEqual(16);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(40);
  });

  it('still reaches others after one network has used up its share', async () => {
    const here = { from: '198.51.100.99' };
    for (let times = 0; times < 30; times++) await post(site, '/link', { address: 'free@example.com' }, here);
    for (let person = 0; person < 25; person++) await post(site, '/link', { address: `p${person}@example.com` }, here);
    const before = await post(site, '/link', { address: 'calm@example.com' }, here);
    expect(before.status).toBe(429);
    expect((await post(site, '/link', { address: 'calm@example.com' }, elsewhere())).status).toBe(303);
  });

  it("never carries a stranger's own words", async () => {
    await at.signUp('quiet@example.com', { topics: ['trade'], own: '"Buy pills" cheap.example' });
    const { text, html, subject } = await site.lastMail('quiet@example.com');
    for (const part of [text, html, subject]) expect(part).not.toMatch(/pills|cheap/i);
    expect(text).toContain('Trade and a custom topic');
    // What is confirmed is shown, on the page that only the mailbox leads to.
    const page = await (await site.app.request(await at.linkIn('quiet@example.com', 'confirm'))).text();
    expect(page).toContain('Buy pills');
  });
});

describe('what strangers learn of an address', () => {
  const states = ['unknown', 'pending', 'active', 'left', 'suppressed'] as const;

  it.each([
    ['on good days', undefined],
    ['when SES is down', { outcome: 'unavailable', reason: 'down' }],
    ['when SES is asked too fast', { outcome: 'throttled' }],
    ['when SES refuses', { outcome: 'rejected', code: 'MessageRejected', reason: 'no' }],
    ['when the quota is spent', { outcome: 'quota-spent' }],
  ] as [string, SendOutcome | undefined][])('is nothing %s: status, headers and body are the same', async (_, sent) => {
    const site = await openTestSite();
    const at = actionsIn(site);
    const asker = await subscribe(site, 'asker@example.com');
    for (const state of states) {
      if (state === 'unknown') continue;
      await subscribe(site, `${state}@example.com`);
      await at.change(`${state}@example.com`, { state, due: null });
    }
    // Past the hour of what they asked for themselves.
    site.clock.advance(3_600_000);
    const mailer = sent ? { ...site.ports.mailer, send: async () => sent } : site.ports.mailer;
    const bad = { app: createApp({ ...site.ports, mailer }) };
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
        await told(bad.app.request(`/topics/${(await customTopics(site)).at(0) ?? 'own-0123456789abcdef0123'}`)),
        // One too many.
        await told(post(bad, '/link', { address }, elsewhere())),
      ];
      seen.set(state, answers);
      expect((answers[0] as unknown[])[0]).toBe(303);
      expect((answers.at(-1) as unknown[])[0]).toBe(429);
    }
    for (const answers of seen.values()) expect(answers).toEqual(seen.get('unknown'));
    await site.stop();
  });

  it('is nothing from the time an answer takes, even if SES never answers', async () => {
    const site = await openTestSite({ settings: { answerMilliseconds: 500 } });
    await subscribe(site, 'known@example.com');
    const never = { ...site.ports.mailer, send: () => new Promise<never>(() => {}) };
    const slow = { app: createApp({ ...site.ports, mailer: never }) };
    for (const address of ['known@example.com', 'unknown@example.com']) {
      const start = performance.now();
      const answer = await post(slow, '/link', { address }, elsewhere());
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check-your-mail']);
      const took = performance.now() - start;
      expect([took > 490, took < 3000]).toEqual([true, true]);
    }
    expect(site.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
    await site.stop();
  });
});

describe("a reader's own topic", () => {
  let site: TestSite;
  let at: ReturnType<typeof actionsIn>;
  beforeAll(async () => {
    site = await openTestSite({ topics: 'topics:\n  - id: trade\n    title: Trade\n    match: { any: [port] }\n' });
    at = actionsIn(site);
    for (let number = 0; number < 36; number++)
      await site.put(
        `articles/courier/a${number}.md`,
        `The council of Aldmouth met on Monday for the ${number} time this year and voted.${number % 4 === 0 ? ' Herons were counted.' : ''}\n`,
      );
    for (let number = 0; number < 36; number++) await site.index(`articles/courier/a${number}.md`);
  });
  afterAll(() => site.stop());

  it('is not stored before it is confirmed', async () => {
    for (let person = 0; person < 8; person++)
      await at.signUp(`p${person}@example.com`, { topics: [], own: `herons word${person}` });
    expect(await customTopics(site)).toEqual([]);
    await at.pressOn(await at.linkIn('p3@example.com', 'confirm'));
    expect(await customTopics(site)).toEqual((await at.get('p3@example.com'))!.topics);
  });

  it('delays the first digest until it is indexed, and loses nothing', async () => {
    const runs = site.servers.executions.all.size;
    await at.signUp('wait@example.com', { topics: ['trade'], own: 'herons marsh' });
    const { answer } = await at.pressOn(await at.linkIn('wait@example.com', 'confirm'));
    expect(await answer.text()).toContain('preparing your custom topic');
    const reader = (await at.get('wait@example.com'))!;
    expect([reader.due, site.servers.executions.all.size]).toEqual(['2026-11-22T08:15:00.000Z', runs]);
    await site.put('ingested/topics.json', JSON.stringify({ schema: 1, rules: { [reader.topics[1]!]: 'x' } }));
    await at.signUp('next@example.com', { topics: ['trade'], own: 'herons marsh' });
    const second = await at.pressOn(await at.linkIn('next@example.com', 'confirm'));
    expect(await second.answer.text()).toContain('putting your first digest together');
    expect(site.servers.executions.all.size).toBe(runs + 1);
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
  ])('cannot be words that every article has: %s', async (own) => {
    const page = await (await at.signUp('stop@example.com', { topics: [], own })).text();
    expect(page).toContain('These words appear in almost every article');
  });

  it.each(['council', 'herons OR council', '"Monday for the"', 'Aldmouth -unicorn'])(
    'cannot match a large share of the articles: %s',
    async (own) => {
      const answer = await at.signUp('broad@example.com', { topics: [], own });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('More than a third of the latest articles');
      const tried = await post(site, '/subscribe', { do: 'preview', own }, elsewhere());
      expect(await tried.text()).toContain('More than a third of the latest articles');
    },
  );

  it.each(['the herons', 'herons', 'council herons', '"to be or not to be" herons', 'IMF', 'پاکستان', 'البحر'])(
    'can be anything else: %s',
    async (own) => {
      expect((await at.signUp(`fine-${freshNumber()}@example.com`, { topics: [], own })).status).toBe(303);
    },
  );

  it('keeps no invisible characters', async () => {
    const address = `unseen-${freshNumber()}@example.com`;
    await at.signUp(address, { topics: [], own: '\u202eherons\u0000 \ud800marsh\u2066' });
    expect((await at.get(address))!.asked!.own!.title).toBe('Herons and marsh');
  });

  it('is one of ten at most, with at most ten new ones a day', async () => {
    const preferences = await subscribe(site, 'many@example.com', { topics: ['trade'] });
    const save = async (own: string) => {
      const { topics } = (await at.get('many@example.com'))!;
      return post(site, preferences, { ...signUpForm('x'), do: 'save', topics, own }, elsewhere());
    };
    for (let number = 0; number < 10; number++) expect((await save(`herons n${number}`)).status).toBe(303);
    const eleventh = await save('herons eleven');
    expect([eleventh.status, (await eleventh.text()).includes('no more than 10')]).toEqual([422, true]);
    await at.change('many@example.com', { topics: ['trade'] });
    expect((await save('herons twelve')).status).toBe(429);
  });
});

describe('what is typed', () => {
  it('never causes a fault or an item that cannot be read', async () => {
    const site = await openTestSite();
    const at = actionsIn(site);
    const preferences = await subscribe(site, 'type@example.com');
    for (const until of ['2026-02-31', '2026-13-01', '9999-99-99', '2027-02-29', '-000000-01-01', '2026-11-31'])
      expect([until, (await post(site, preferences, { do: 'pause', until })).status]).toEqual([until, 422]);
    for (const days of ['1e9', '-1', 'NaN', '0x10', '1.5', '']) await post(site, preferences, { do: 'pause', days });
    const odd = { topics: ['trade', '*', 'x y', '__proto__', 'a'.repeat(65)], own: '', days: ['1', '1', '9'] };
    await post(site, preferences, { ...signUpForm('x'), do: 'save', cadence: 'chosen', ...odd });
    expect((await at.get('type@example.com'))?.topics).toEqual(['trade', 'security'].slice(0, 2));
    expect((await site.app.request(preferences)).status).toBe(200);
    await expect(at.change('type@example.com', { topics: ['not an id'] })).rejects.toThrow();
    expect(site.logged.filter(({ fields }) => fields.event === 'page.failed')).toEqual([]);
    await site.stop();
  });
});
