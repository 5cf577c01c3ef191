import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Topic } from '../../functions/core/topic.ts';
import { topicMatcher } from '../../functions/text/match.ts';

const topic = (id: string, match: { any?: string[]; all?: string[]; none?: string[]; everything?: true }) =>
  Topic.parse({ id, title: id, match });
const article = (text: string, title: string | null = null) => ({ title, text });
const matched = (text: string, match: Parameters<typeof topic>[1], title: string | null = null) =>
  topicMatcher([topic('t', match)])(article(text, title))[0]?.words;

describe('the topics of an article', () => {
  it('are found whatever the endings and case of words, with the matching words as the topic writes them', () => {
    expect(matched('Two ELECTIONS were held.', { any: ['election', 'parliament'] })).toEqual(['election']);
    expect(matched('They are trading again.', { any: ['trade'] })).toEqual(['trade']);
    expect(matched('Nothing here.', { any: ['trade'] })).toBeUndefined();
  });

  it('need whole words', () => {
    expect(matched('A tradesman called.', { any: ['man'] })).toBeUndefined();
    expect(matched('Oman’s port reopened.', { any: ['man'] })).toBeUndefined();
    expect(matched('Oman’s port reopened.', { any: ['Oman'] })).toEqual(['Oman']);
  });

  it('match phrases across a line break and a hyphen, but not across sentences or clauses', () => {
    const rule = { any: ['trade deal'] };
    expect(matched('A new trade\ndeal was signed.', rule)).toEqual(['trade deal']);
    expect(matched('The trade-deal text leaked.', rule)).toEqual(['trade deal']);
    expect(matched('They stopped the trade. Deal or no deal?', rule)).toBeUndefined();
    expect(matched('Aid, trade, deal making.', rule)).toBeUndefined();
    expect(matched('Lt. Gen. Bajwa spoke.', { any: ['Gen Bajwa'] })).toEqual(['Gen Bajwa']);
  });

  it('do not depend on how apostrophes, ligatures and invisible characters are typed', () => {
    for (const [phrase, text] of [
      ['"ﬁre service"', 'The fire service came.'],
      ['"Hawke\'s Bay"', 'It rained in Hawke’s Bay.'],
      ['"Hawke’s Bay"', "It rained in Hawke's Bay."],
      ['"fire\u00a0service"', 'The fire service came.'],
      ['Feuer\u00adwehr', 'Die Feuerwehr kam.'],
      ['"Cafe\u0301 Noir"', 'At the Café Noir.'],
    ] as const)
      expect([phrase, matched(text, { any: [phrase] })]).toEqual([phrase, [phrase]]);
    expect(matched('Hawke Bay is elsewhere.', { any: ['"Hawke’s Bay"'] })).toBeUndefined();
  });

  it('include a topic of everything, except for what it excludes', () => {
    const rule = { everything: true as const, any: ['tariff'], none: ['cricket'] };
    expect(matched('It rained.', rule)).toEqual([]);
    expect(matched('Pakistan cut a tariff.', rule)).toEqual(['tariff']);
    expect(matched('It rained on the cricket.', rule)).toBeUndefined();
  });

  it('need one phrase of any, every phrase of all, no phrase of none', () => {
    const rule = { any: ['tariff', 'customs'], all: ['Pakistan'], none: ['cricket'] };
    expect(matched('Pakistan cut a tariff.', rule)).toEqual(['Pakistan', 'tariff']);
    expect(matched('Pakistan cut nothing.', rule)).toBeUndefined();
    expect(matched('India cut a tariff.', rule)).toBeUndefined();
    expect(matched('Pakistan cut a tariff on cricket bats.', rule)).toBeUndefined();
    expect(matched('It rained in Lahore.', { all: ['rain', 'Lahore'] })).toEqual(['rain', 'Lahore']);
  });

  it('are looked for in the title too, separately from the text', () => {
    expect(matched('Nothing more.', { any: ['flood'] }, 'Floods in Sindh')).toEqual(['flood']);
    expect(matched('deal', { any: ['trade deal'] }, 'Trade')).toBeUndefined();
  });

  it('need acronyms in capitals and quoted phrases exactly', () => {
    expect(matched('Give it to us.', { any: ['US', 'IT'] })).toBeUndefined();
    expect(matched('The U.S. agreed.', { any: ['US'] })).toEqual(['US']);
    expect(matched("The US's envoy.", { any: ['US'] })).toEqual(['US']);
    expect(matched('She ate an apple.', { any: ['"Apple"'] })).toBeUndefined();
    expect(matched('Apple’s shares fell.', { any: ['"Apple"'] })).toEqual(['"Apple"']);
  });

  it('are found without accents and in other languages', () => {
    expect(matched('São Paulo votes.', { any: ['Sao Paulo'] })).toEqual(['Sao Paulo']);
    expect(matched('Las elecciones se celebran hoy.', { any: ['elección'] })).toEqual(['elección']);
    expect(matched('Die Bürgermeisterin der Stadt Köln sprach.', { any: ['Koln'] })).toEqual(['Koln']);
    expect(matched('أعلنت الحكومة نتائج الانتخابات.', { any: ['انتخابات'] })).toEqual(['انتخابات']);
    expect(matched('وزیراعظم نے کراچی میں خطاب کیا۔', { any: ['كراچي'] })).toEqual(['كراچي']);
    expect(matched('日本銀行は金利を上げた。', { any: ['金利'] })).toEqual(['金利']);
  });

  it('are returned in the order of the list, each once', () => {
    const matches = topicMatcher([topic('b', { any: ['rain', 'rains'] }), topic('a', { any: ['rain'] })]);
    expect(matches(article('Rain on rain.'))).toEqual([
      { topic: 'b', words: ['rain', 'rains'] },
      { topic: 'a', words: ['rain'] },
    ]);
  });

  it('never include a phrase without words', () => {
    expect(matched('Anything … at all.', { any: ['…'] })).toBeUndefined();
    expect(matched('Rain.', { any: ['rain'], none: ['—'] })).toEqual(['rain']);
  });
});

describe('the matcher in general', () => {
  const word = fc.constantFrom('rain', 'trade', 'port', 'lahore', 'deal', 'bank', 'army');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const rule = fc.record({
    any: fc.array(phrase, { maxLength: 3 }),
    all: fc.array(phrase, { maxLength: 2 }),
    none: fc.array(phrase, { maxLength: 1 }),
  });

  it('matches each topic as if it were alone, and as its rule says', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), fc.array(word, { maxLength: 12 }), (rules, words) => {
        const topics = rules.filter(({ any, all }) => any.length + all.length).map((match, n) => topic(`t${n}`, match));
        const text = words.join(' ');
        const says = (p: string) => ` ${text} `.includes(` ${p} `);
        const expected = topics.filter(
          ({ match }) => (!match.any.length || match.any.some(says)) && match.all.every(says) && !match.none.some(says),
        );
        const together = topicMatcher(topics)(article(text));
        expect(together.map((match) => match.topic)).toEqual(expected.map(({ id }) => id));
        for (const { topic: id, words: found } of together) {
          const own = topics.find((one) => one.id === id)!;
          expect(topicMatcher([own])(article(text))[0]!.words).toEqual(found);
          expect(new Set(found)).toEqual(new Set([...own.match.all, ...own.match.any].filter(says)));
        }
      }),
    );
  });
});
