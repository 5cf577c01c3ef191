import { authorNames, plainWords } from '../../functions/text/markup.ts';

describe('The words of a title or a name', () => {
  it('have their character references decoded once, and only whole ones', () => {
    for (const [given, words] of [
      ['Dockers&#8217; vote &#8211; four to one', 'Dockers’ vote – four to one'],
      ['R&amp;D desk', 'R&D desk'],
      ['How &amp;lt; is written', 'How &lt; is written'],
      ['Se&aacute;n O&#039;Brien &#x2014; &hellip;', "Seán O'Brien — …"],
      ['&lt;b&gt; is a tag', '<b> is a tag'],
      ['AT&T and Q&A&copy 5 < 6 & 7 > 2', 'AT&T and Q&A&copy 5 < 6 & 7 > 2'],
      ['&bogus; stays', '&bogus; stays'],
      ['<b>Rates</b> up, libraries &amp; pool', 'Rates up, libraries & pool'],
    ] as const)
      expect(plainWords(given)).toBe(words);
  });
});

describe('The names of authors', () => {
  it('hold no addresses, and each once', () => {
    expect(
      authorNames(['Seán O’Brien', 'https://paper.example/staff/mia', '//paper.example/x', 'www.paper.example']),
    ).toBe('Seán O’Brien');
    expect(authorNames(['mia@paper.example (Mia Holt)', 'Mia Holt <mia@paper.example>', 'desk@paper.example'])).toBe(
      'Mia Holt',
    );
    expect(authorNames([null, undefined, ' ', 'mailto:desk@paper.example'])).toBeUndefined();
  });
});
