import fc from 'fast-check';
import { withTextFragment } from '../../functions/site/text-fragment.ts';

const page = 'https://courier.example/dockers?page=2';

describe('a link to a sentence', () => {
  it.each([
    [
      'names its first and last words',
      'Dockers at the port of Aldmouth returned to work on Saturday.',
      'Dockers%20at%20the%20port,to%20work%20on%20Saturday',
    ],
    ['names all of a short one', 'Nobody won.', 'Nobody%20won'],
    ['keeps the punctuation between the words it names', '“Well, nobody won”', 'Well%2C%20nobody%20won'],
    [
      'encodes what has a meaning in a fragment',
      'A cut-price, R&D-led plan',
      'A%20cut%2Dprice%2C%20R%26D%2Dled%20plan',
    ],
    [
      'works without spaces between words',
      '東京都は十一月二十一日に港の再開を発表した。',
      expect.stringMatching(/^%E6%9D%B1[%0-9A-F]+,[%0-9A-F]+$/),
    ],
    ['works from right to left', 'عاد العمال إلى العمل', encodeURIComponent('عاد العمال إلى العمل')],
  ])('%s', (_, sentence, fragment) => {
    const [before, after] = withTextFragment(page, sentence).split('#:~:text=');
    expect([before, after]).toEqual([page, fragment]);
  });

  it('leaves a page that has a fragment, and a sentence without words or with an endless one, alone', () => {
    expect(withTextFragment(`${page}#live`, 'Nobody won.')).toBe(`${page}#live`);
    expect(withTextFragment(page, '… – !')).toBe(page);
    expect(withTextFragment(page, 'x'.repeat(500))).toBe(page);
  });

  it('is a URL of the same page whatever the sentence, and has at most one comma', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sentence) => {
        const link = new URL(withTextFragment(page, sentence));
        expect(link.href.split('#')[0]).toBe(page);
        expect(link.hash).toMatch(/^(#:~:text=[\w.!~*'()%]+(,[\w.!~*'()%]+)?)?$/);
      }),
      { numRuns: 30 },
    );
  });
});
