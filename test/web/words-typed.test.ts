import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAddress } from '../../functions/core/address.ts';
import { Topic } from '../../functions/core/topic.ts';
import { networkOf } from '../../functions/http/limits.ts';
import { topicMatcher } from '../../functions/text/match.ts';
import { parseQuery } from '../../functions/web/readers/custom-topic-query.ts';

describe('an address as it is typed', () => {
  it.each([
    ['amal@example.com', 'amal@example.com'],
    ['  Amal+News@EXAMPLE.Com ', 'Amal+News@example.com'],
    ["o'hara@bücher.example", "o'hara@xn--bcher-kva.example"],
    ['name@مثال.إختبار', 'name@xn--mgbh0fb.xn--kgbechtv'],
  ])('%s is kept as %s', (typed, address) => {
    expect(parseAddress(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'empty'],
    ['amal', 'not-an-address'],
    ['@example.com', 'not-an-address'],
    ['a b@example.com', 'not-an-address'],
    ['"amal"@example.com', 'not-an-address'],
    ['amal@example.com\r\nBcc: all@example.com', 'not-an-address'],
    ['amal\r\nBcc: all@example.com', 'not-an-address'],
    ['amal@exa/mple.com', 'not-an-address'],
    ['amal@-example.com', 'not-an-address'],
    ['amal@example..com', 'not-an-address'],
    ['اسم@example.com', 'not-an-address'],
    ['amal@localhost', 'no-such-domain'],
    ['amal@127.0.0.1', 'no-such-domain'],
    ['amal@0x7f.1', 'no-such-domain'],
    [`${'a'.repeat(65)}@example.com`, 'too-long'],
    [`a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example.com`, 'too-long'],
    ['a'.repeat(100_000), 'too-long'],
  ])('%j is refused as %s', (typed, code) => {
    expect(parseAddress(typed)).toEqual({ ok: false, code });
  });

  it('has one form, which is its own, and nothing in it breaks out of a header', () => {
    const parts = fc.constantFrom(
      'a',
      'B',
      '+',
      '.',
      '@',
      'é',
      'ß',
      '。',
      ' ',
      '\r\n',
      '<',
      '>',
      ',',
      ':',
      '"',
      '\0',
      'xn--',
      '-',
      'com',
      '\u202e',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 24 }).map((all) => all.join('')),
        (typed) => {
          const parsed = parseAddress(typed);
          if (!parsed.ok) return;
          expect(parsed.address).toMatch(/^[!#-'*+\-/-9=?A-Z^-~.]+@[a-z0-9.-]+$/);
          expect(parseAddress(parsed.address)).toEqual(parsed);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a topic of one’s own', () => {
  const rule = (query: string) => {
    const parsed = parseQuery(query);
    return parsed.ok ? parsed.topic.match : parsed.code;
  };

  it.each([
    ['IMF AND Pakistan', { all: ['IMF', 'pakistan'], any: [], none: [] }],
    ['pakistan  IMF', { all: ['IMF', 'pakistan'], any: [], none: [] }],
    ['Pakistan (IMF OR “World  Bank”) -cricket', { all: ['pakistan'], any: ['IMF', 'world bank'], none: ['cricket'] }],
    ['ferry OR trawler OR ferry', { all: [], any: ['ferry', 'trawler'], none: [] }],
    ['harbour NOT (cup OR league)', { all: ['harbour'], any: [], none: ['cup', 'league'] }],
    ['forty-two co-op', { all: ['co-op', 'forty-two'], any: [], none: [] }],
  ])('%s', (query, expected) => {
    expect(rule(query)).toEqual(expected);
  });

  it.each([
    ['storm AND (harbour OR port)', 'en', 'Storm, harbour or port'],
    ['storm AND (harbour OR port)', 'de', 'Storm, harbour oder port'],
    ['IMF', 'fr', 'IMF'],
    ['“World Bank” pakistan -cricket', 'en', 'Pakistan and world bank, without cricket'],
    ['عاصفة (ميناء OR مرفأ)', 'ar', 'عاصفة، مرفأ أو ميناء'],
  ] as const)('has a title to read: %s in %s', (query, language, title) => {
    expect(parseQuery(query, { language })).toMatchObject({ topic: { title } });
  });

  it('is shared under one title only, so that nobody reads the words of another', () => {
    const idOf = (...asked: Parameters<typeof parseQuery>) => {
      const parsed = parseQuery(...asked);
      return parsed.ok && parsed.topic.id;
    };
    expect(idOf('IMF', { language: 'de' })).toBe(idOf('IMF'));
    expect(idOf('ferry OR port', { title: ' Ferry or  port ' })).toBe(idOf('port OR ferry'));
    expect(idOf('ferry OR port', { title: 'Boats' })).not.toBe(idOf('ferry OR port'));
    expect(idOf('ferry OR port', { title: 'Boats' })).toBe(idOf('port OR ferry', { title: 'Boats\u202e' }));
  });

  it.each([
    ['', 'empty'],
    ['... !!', 'empty'],
    ['-cricket', 'only-minus'],
    ['"World Bank', 'open-quote'],
    ['(a OR b', 'open-bracket'],
    ['a) b', 'open-bracket'],
    ['(a OR b) (c OR d)', 'too-complex'],
    ['(a b) OR c', 'too-complex'],
    ['((a))', 'too-complex'],
    ['x'.repeat(201), 'too-long'],
    [Array.from({ length: 21 }, (_, index) => `w${index}`).join(' '), 'too-long'],
  ])('%j says what is wrong: %s', (query, code) => {
    expect(rule(query)).toBe(code);
  });

  it('is always a topic that the corpus can be matched with, and the same however it is typed', () => {
    const word = fc.constantFrom(
      'IMF',
      'Pakistan',
      'ferry',
      '"World Bank"',
      'AND',
      'OR',
      'NOT',
      '-',
      '(',
      ')',
      '“',
      '<b>',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const parsed = parseQuery(words.join(' '));
        if (!parsed.ok) return;
        expect(Topic.parse(parsed.topic)).toEqual(parsed.topic);
        topicMatcher([parsed.topic])({ title: 'A ferry', text: 'of the World Bank' });
        const again = parseQuery(`  ${words.join('  ')} `);
        expect(again).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the network that requests come from', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
