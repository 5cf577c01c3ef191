import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { figuresIn } from '../../functions/text/figures.ts';
import { detectLanguage } from '../../functions/text/language.ts';
import { tokensOf, wordCount } from '../../functions/text/tokens.ts';
import { rowsOf } from '../kit/measure/rows.ts';

describe('words', () => {
  it('keep their own form if the stem would be a function word', () => {
    expect(tokensOf('herring herrings farmers').map(({ stem }) => stem)).toEqual(['herring', 'herring', 'farmer']);
  });

  it('are folded, stemmed and distinguished from numbers, names and function words', () => {
    const text = 'Bajwa’s U.S. visits cost $2.5 million; 1,200 men don’t mind us in Café Müller.';
    expect(tokensOf(text).map(({ word }) => word)).toEqual(
      "bajwa us visits cost 2.5 million 1200 men don't mind us in cafe muller".split(' '),
    );
    const by = new Map(tokensOf(text).map((token) => [text.slice(token.start, token.end), token]));
    expect(by.get('U.S.')).toMatchObject({ stop: false, capital: true });
    expect(by.get('us')).toMatchObject({ stop: true, capital: false });
    expect(by.get('visits')).toMatchObject({ stem: 'visit', stop: false });
    expect(by.get('1,200')).toMatchObject({ number: true });
    expect(by.get('Bajwa’s')).toMatchObject({ word: 'bajwa', capital: true });
  });

  it('are found in Arabic, Urdu, Spanish, German and Chinese', () => {
    expect(tokensOf('وصل الوَزير إلى العاصمة', 'ar').map(({ word }) => word)).toContain('الوزير');
    expect(tokensOf('وزیر اعظم نے کہا', 'ur')).toHaveLength(4);
    expect(tokensOf('El señor llegó a Lima', 'es').filter(({ stop }) => !stop)).toHaveLength(3);
    expect(tokensOf('Die Fähre läuft aus', 'de')[0]).toMatchObject({ word: 'die', stop: true });
    expect(tokensOf('Six die in fire', 'en')[1]).toMatchObject({ word: 'die', stop: false });
    expect(tokensOf('会议结束', 'zh')).toHaveLength(4);
  });

  it('are at their offsets, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, word } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are counted as a reader counts them', () => {
    expect(wordCount('The 3,900-tonne ferry — "Grey Heron" — ran aground.')).toBe(7);
    expect(wordCount(' — … ')).toBe(0);
    expect(wordCount('会议结束了。代表们离开了！')).toBe(7);
    expect(wordCount('เรือเกยตื้น')).toBeGreaterThan(1);
  });
});

describe('figures', () => {
  const figures = (text: string) => figuresIn(tokensOf(text)).map(({ value, hedge }) => [value, hedge]);
  it('are read in digits and words, with their hedges', () => {
    expect(figures('14 injured, about 2.5 million lost, at least twenty-one homes')).toEqual([
      [14, 'none'],
      [2_500_000, 'about'],
      [21, 'above'],
    ]);
    expect(figures('more than 1,200 people and up to three thousand sheep in 2019')).toEqual([
      [1200, 'above'],
      [3000, 'below'],
    ]);
  });

  it('are read in German, French and Spanish as those languages write them', () => {
    for (const [language, text, value, hedge] of [
      ['de', 'mehr als 12.500 Menschen', 12_500, 'above'],
      ['de', 'rund 1,375 Milliarden Euro', 1_375_000_000, 'about'],
      ['de', 'bis zu 3.000,5 Tonnen', 3000.5, 'below'],
      ['de', 'zweihundertdreißig Tote', 230, 'none'],
      ['de', 'zweieinhalb Millionen Euro', 2_500_000, 'none'],
      ['fr', 'plus de 12 500 personnes', 12_500, 'above'],
      ['fr', 'environ 12\u202f500,5 tonnes', 12_500.5, 'about'],
      ['fr', 'quatre-vingt-dix-neuf morts', 99, 'none'],
      ['fr', 'deux millions et demi d’euros', 2_500_000, 'none'],
      ['fr', 'deux pour cent', 2, 'none'],
      ['es', 'al menos 12.500 personas', 12_500, 'above'],
      ['es', '2,5 millones de euros', 2_500_000, 'none'],
      ['es', 'doscientas treinta y una casas', 231, 'none'],
      ['es', 'un sismo de magnitud 7.1', 7.1, 'none'],
      ['en', '12\u202f500 people', 12_500, 'none'],
    ] as const)
      expect([text, figuresIn(tokensOf(text, language), language)]).toEqual([
        text,
        [expect.objectContaining({ value, hedge })],
      ]);
    // Spain writes "12,500" for twelve and a half, Mexico for thousands.
    expect(figuresIn(tokensOf('12,500 personas', 'es'), 'es')).toEqual([]);
  });

  it('are read whole, however they are written', () => {
    for (const [text, value] of [
      ['one hundred and twenty-one people', 121],
      ['a hundred and twenty people', 120],
      ['two thousand three hundred people', 2300],
      ['three hundred and fifty thousand people', 350_000],
      ['two and a half million crowns', 2_500_000],
      ['2½ million crowns', 2_500_000],
      ['half a million people', 500_000],
      ['2,5 million crowns', 2_500_000],
      ['1.5 lakh homes', 150_000],
      ['12,34,567 voters', 1_234_567],
      ['3.5 lakh crore rupees', 3_500_000_000_000],
      ['2 crore 30 lakh rupees', 23_000_000],
    ] as const)
      expect([text, ...figures(text)]).toEqual([text, [value, 'none']]);
    // Two numbers in a row are two, and a round "hundred" is none.
    expect(figures('14 killed, at least two of them children')).toEqual([
      [14, 'none'],
      [2, 'above'],
    ]);
    expect(figures('two soldiers and three hundred civilians')).toEqual([
      [2, 'none'],
      [300, 'none'],
    ]);
    expect(figures('in 2019, 300 people; the hundred and some; a quarter of a million')).toEqual([[300, 'none']]);
    expect(figures('between 2 and 3 million')).toEqual([
      [2_000_000, 'above'],
      [3_000_000, 'below'],
    ]);
  });

  it('take their hedge as a whole, before or after them', () => {
    for (const [text, value, hedge] of [
      ['no fewer than 12 people', 12, 'above'],
      ['not less than 12 people', 12, 'above'],
      ['fewer than 12 people', 12, 'below'],
      ['no more than 12 people', 12, 'below'],
      ['not more than twenty-one people', 21, 'below'],
      ['as many as 40 homes', 40, 'below'],
      ['upwards of 40 homes', 40, 'above'],
      ['an estimated 40 homes', 40, 'about'],
      ['at the very least 40 homes', 40, 'above'],
      ['40 or more homes', 40, 'above'],
      ['upward of 40 homes', 40, 'above'],
      ['just shy of 40 homes', 40, 'about'],
      ['not even 40 homes', 40, 'below'],
      ['a total of 40 homes', 40, 'none'],
      ['40 at most', 40, 'below'],
      ['14 people, if not more', 14, 'above'],
      ['thirty-odd boats', 30, 'about'],
      ['most 40 homes', 40, 'none'],
    ] as const)
      expect([text, ...figures(text)]).toEqual([text, [value, hedge]]);
  });

  it('are the two ends of a range, which hold everything between them', () => {
    for (const text of ['20 to 30 homes', 'between 20 and 30 homes', 'twenty or 30 homes'])
      expect([text, ...figures(text)]).toEqual([text, [20, 'above'], [30, 'below']]);
    expect(figures('20 homes and 30 barns')).toEqual([
      [20, 'none'],
      [30, 'none'],
    ]);
  });

  it('are read with a decimal comma, in lakh and crore, and in dozens', () => {
    expect(figures('2,5 million tonnes, 1,50,000 people, 3 lakh homes, 1.2 crore rupees, two dozen men')).toEqual([
      [2_500_000, 'none'],
      [150_000, 'none'],
      [300_000, 'none'],
      [12_000_000, 'none'],
      [24, 'none'],
    ]);
    expect(figures('1,200 and 12,345,678')).toEqual([
      [1200, 'none'],
      [12_345_678, 'none'],
    ]);
  });
});

describe('the language of a text', () => {
  it('is detected for news in many languages', () => {
    expect(detectLanguage('The ferry ran onto a sandbank in thick fog late on Tuesday evening.')).toBe('en');
    expect(detectLanguage('El barco encalló en un banco de arena en la niebla el martes por la noche.')).toBe('es');
    expect(detectLanguage('Die Fähre lief am späten Dienstagabend im Nebel auf eine Sandbank auf.')).toBe('de');
    expect(detectLanguage('جنحت العبارة على ضفة رملية في الضباب مساء الثلاثاء قرب الميناء.')).toBe('ar');
    expect(detectLanguage('وزیر اعظم نے کہا کہ دونوں ملکوں کے درمیان بات چیت جاری رہے گی۔')).toBe('ur');
  });
  it('is not decided by names and loan words: short English is English or unknown', () => {
    for (const text of [
      'Red Deer stags relaxing at sunrise drew forty walkers to Tarn moor on Tuesday.',
      'Change in Boardroom: Ellery Dock names Anders Holm chairman, replacing Per Lund.',
      'Mobile tech innovations review: Warfen Radio tests nine handsets.',
      'Bergen fish market sells record salmon haul',
      'The choir sang “Der Mond ist aufgegangen, die goldnen Sternlein prangen am Himmel” at the quay.',
      'Van de Berg wins Tour de Warfen stage after late sprint with Jansen and Muller.',
      'Opera star Lindqvist to sing at Skerrow in June.',
    ])
      expect([text, detectLanguage(text)]).toEqual([text, expect.stringMatching(/^(?:en|und)$/)]);
    expect(detectLanguage('Der Hafen bleibt bis Freitag zu, sagte die Stadt.')).toBe('de');
    expect(detectLanguage('Le port reste fermé jusqu’à vendredi.')).toBe('fr');
    expect(detectLanguage('El puerto sigue cerrado hasta el viernes.')).toBe('es');
  });

  it('of a headline is never wrong, and mostly known', async () => {
    const path = new URL('../../bench/gold/languages.jsonl', import.meta.url).pathname;
    const counts = { right: 0, unknown: 0 };
    for await (const { language, text } of rowsOf(path, z.object({ language: z.string(), text: z.string() }))) {
      const found = detectLanguage(text);
      expect([text, found]).toEqual([text, expect.stringMatching(`^(?:${language}|und)$`)]);
      counts[found === 'und' ? 'unknown' : 'right']++;
    }
    expect(counts.right + counts.unknown).toBeGreaterThanOrEqual(100);
    expect(counts.right / (counts.right + counts.unknown)).toBeGreaterThanOrEqual(0.75);
  });

  it('is the usual one of the publisher if the text does not tell', () => {
    expect(detectLanguage('Lindqvist wins Skerrow marathon', 'en')).toBe('en');
    expect(detectLanguage('Warfen 3, Skerrow 1', 'sv')).toBe('sv');
    expect(detectLanguage('Der Hafen bleibt bis Freitag zu, sagte die Stadt.', 'en')).toBe('de');
    expect(detectLanguage('1 2 3', 'en')).toBe('und');
  });

  it('is unknown if the text is too short', () => {
    expect(detectLanguage('OK')).toBe('und');
    expect(detectLanguage('12 34 56 78 90')).toBe('und');
  });
});
