import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { Edition } from '../../functions/core/edition.ts';
import { Language } from '../../functions/core/reader.ts';
import { createDesk } from '../../functions/desk/desk-app.ts';
import { sayAtDesk } from '../../functions/i18n/desk-words.ts';
import { sayInMail } from '../../functions/i18n/mail-words.ts';
import { bringNews, deskOf, editors, type TestDesk } from '../kit/desk.ts';
import { openTestSite, type TestSite } from '../kit/web.ts';

const model = 'maker.briefs-v1';
const german = 'Die Hafenlotsen in Ellery riefen zu einem Streik von zwei Tagen auf.';
const refused = {
  text: 'The minister resigned.',
  reasons: [{ code: 'name', words: 'minister', why: 'Nobody says this.' }],
};

let site: TestSite;
let desk: TestDesk;
let app: ReturnType<typeof createDesk>;
let cookie: string;

/** A draft of which a model wrote the first sentence of each story, and translated that of the strike. */
const writtenByModel = (edition: Edition): Edition => ({
  ...edition,
  stories: edition.stories.map((story) => {
    const [first, ...rest] = story.brief as [(typeof story.brief)[0], ...typeof story.brief];
    const isStrike = story.headline.text.includes('strike');
    const written = { by: model, from: [first], ...(isStrike && { language: 'de' }) };
    return {
      ...story,
      brief: [{ ...first, text: isStrike ? german : first.text, written }, ...rest],
      writing: { model, refused: [refused], failed: 'throttled' as const },
    };
  }),
});

const storiesIn = (document: ReturnType<typeof parseHTML>['document']) => [...document.querySelectorAll('.trail > li')];

beforeAll(async () => {
  site = await openTestSite();
  await bringNews(site);
  desk = deskOf(site);
  ({ cookie } = await desk.signIn(editors[0]!.address));
  const { store } = site.ports;
  app = createDesk({
    ...desk.ports,
    compile: async (item) => {
      await desk.ports.compile(item);
      for await (const { key } of store.list({ prefix: 'desk/drafts/trade/' })) {
        if (!/Z\.json$/.test(key)) continue;
        const stored = Edition.parse(JSON.parse((await store.get(key))!.body.toString()));
        await store.put(key, JSON.stringify(writtenByModel(stored)));
      }
    },
  });
});
afterAll(() => site.stop());

describe('a draft with sentences of a model', () => {
  it.each(Language.options)('shows in %s which they are, what they rest on, and what was refused', async (language) => {
    const answer = await app.request(
      `/desk/paper/trade?hours=24&lang=${language}`,
      { headers: { cookie } },
      { requestContext: { http: { sourceIp: '198.51.100.9' } } },
    );
    const { document } = parseHTML(await answer.text());
    const stories = storiesIn(document);
    const strike = stories.find((one) => one.textContent!.includes(german))!;
    const bridge = stories.find((one) => one !== strike)!;
    const brief = (one: ReturnType<typeof storiesIn>[number]) =>
      [...one.querySelectorAll('article > p')].map((part) => part.textContent).join('\n');
    expect(brief(strike)).toContain(`${german}†`);
    expect(brief(strike)).toContain(`† ${sayInMail(language, 'translated')}`);
    expect(brief(strike)).not.toContain('*');
    expect(strike.querySelector('article > p span[lang=de]')!.textContent).toBe(`${german}†`);
    expect(brief(bridge)).toMatch(/\.\* /);
    expect(brief(bridge)).toContain(`* ${sayInMail(language, 'written')}`);
    const evidence = (one: ReturnType<typeof storiesIn>[number]) => one.querySelector('details')!.textContent!;
    expect(evidence(strike)).toContain(sayAtDesk(language, 'translated-by', { model }));
    expect(evidence(bridge)).toContain(sayAtDesk(language, 'written-by', { model }));
    for (const one of [strike, bridge]) {
      expect(one.querySelector('.evidence mark')).not.toBeNull();
      expect(evidence(one)).toContain(sayAtDesk(language, 'written-refused', { count: 1 }));
      expect(evidence(one)).toContain('The minister resigned. minister: Nobody says this.');
      expect(evidence(one)).toContain('Without an answer: throttled (the service had too much to do).');
    }
  });
});
