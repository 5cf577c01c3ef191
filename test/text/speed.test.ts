import fc from 'fast-check';
import { claimantOf } from '../../functions/compile/writing/claimant.ts';
import { contrastsIn } from '../../functions/compile/writing/contrast.ts';
import { cutHeadline } from '../../functions/compile/writing/cut-headline.ts';
import { disagreementsOf } from '../../functions/compile/writing/disagreements.ts';
import { headlineOf } from '../../functions/compile/writing/headline.ts';
import { allPassages } from '../../functions/compile/writing/passages.ts';
import { quotesOf } from '../../functions/compile/writing/quotations.ts';
import { timelineOf } from '../../functions/compile/writing/timeline.ts';
import { unsaidClause } from '../../functions/compile/writing/unsaid-clause.ts';
import type { Published } from '../../functions/core/article.ts';
import { inertField, inertText, languageTag, webAddress } from '../../functions/ingest/clean.ts';
import { damageIn } from '../../functions/ingest/garbled.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { datesIn } from '../../functions/text/dates.ts';
import { decoded } from '../../functions/text/decode-bytes.ts';
import { figuresIn } from '../../functions/text/figures.ts';
import { introductionOf } from '../../functions/text/introductions.ts';
import { detectLanguage } from '../../functions/text/language.ts';
import { authorNames, looksLikeMarkup, paragraphsOf, plainWords } from '../../functions/text/markup.ts';
import { topicMatcher } from '../../functions/text/match.ts';
import { publishedOn } from '../../functions/text/published.ts';
import { quotationsIn } from '../../functions/text/quotes.ts';
import { shinglesOf } from '../../functions/text/shingles.ts';
import { tokensOf, wordCount } from '../../functions/text/tokens.ts';
import { termsOf, vectorsOf } from '../../functions/text/vectors.ts';
import { growthOf } from '../kit/speed.ts';

const published: Published = { precision: 'day', date: '2026-10-14' };
const match = topicMatcher([
  { id: 'x', title: 'x', description: '', match: { any: ['a a a a', 'fire service', '"A B C"'], all: [], none: [] } },
]);

/** What reads text as it comes. */
const raw: Record<string, (text: string) => unknown> = {
  'the bytes': (text) => decoded(Buffer.from(text), { declares: true, html: true }),
  'the cleaning': (text) => inertText([text]),
  'a field': (text) => [inertField(text, 300), webAddress(text), languageTag(text), publishedOn(text)],
  'names and titles': (text) => [plainWords(text), authorNames([text])],
  markup: (text) => [looksLikeMarkup(text), paragraphsOf(text)],
};

/** What reads text that was cleaned. */
const cleaned: Record<string, (text: string) => unknown> = {
  'sentences and residue': (text) => analyse({ text, language: 'en' }),
  'words and figures': (text) => [figuresIn(tokensOf(text)), wordCount(text)],
  'topics and language': (text) => [
    match({ title: text.slice(0, 300), text }),
    detectLanguage(text),
    damageIn(text, 'en'),
  ],
  'shingles and vectors': (text) => [shinglesOf(text), vectorsOf([termsOf([{ text, tokens: tokensOf(text) }])])],
  quotations: (text) => quotationsIn(text),
  introductions: (text) => [introductionOf('Ada Moss', text), introductionOf('A', text)],
};

/** What reads an analysed report. */
const storyFrom = (text: string) => {
  const report = { article: { text, language: 'en', published }, sentences: analyse({ text, language: 'en' }) };
  const passages = allPassages([report])[0]!;
  const voice = { publisher: 'x', source: 1, published, arrivedAt: '2026-10-14T08:00:00.000Z', text, language: 'en' };
  const dates = report.sentences.slice(0, 2000).flatMap((span) => datesIn(text, span, published));
  const leads = passages.slice(0, 4).filter((one) => one.text !== '');
  return [
    report.sentences.slice(0, 20).map((span) => cutHeadline(text, span)),
    timelineOf({ passages, reports: [{ ...voice, dates }], briefStems: new Set() }),
    disagreementsOf(passages, [{ ...voice, dates }], { headline: '', chosen: passages }),
    contrastsIn(passages),
    leads.map((one) => [
      unsaidClause(one, text, 'Ada Moss said'),
      claimantOf(one, one.spans[0]!, { text, language: 'en', source: 1 }),
    ]),
    quotesOf([{ ...report, source: 1 }], []),
    leads.length > 0 &&
      headlineOf({
        reports: [{ title: text.slice(0, 150), text, source: 1, day: '2026-10-14' }],
        leads: leads.map((one) => ({ text, source: 1, span: one.spans[0]! })),
        language: 'en',
      }),
  ];
};

/** Of such pieces, said again and again, texts are made that hold readers up. */
const pieces = [
  ...[' ', '\u00a0', '\n ', '"', '“', '„', '»', '‘', "'", '``', '[(', '- ', '—'],
  ...['1 ', '1,', '12 ships ', '. ', '…', '? ', ', ', 'A ', 'A. ', 'ABC ', 'a.Bb '],
  ...['é', '\u0301\u0323', 'a\u200d', '\ud83d', 'Ã©', 'â€\ufffd', '東。', 'ال'],
  ...['<', '<a ', '<!--', '<br> ', '&#', '&amp', '@w', 'a@b.', 'http://', '<meta ', '<?xml '],
  ...['U.S. ', 'No. ', 'May 5, 2021 ', 'yesterday ', 'will be held on Monday ', 'two hundred '],
  ...['agreed to be ', 'Tuesday of last week ', 'May 5 to ', 'in late ', 'was not to be closed ', '1/2/', '1 or '],
  ...['14 people were killed and ', '5 fewer than the 6 ', 'Ada Moss said ', 'the minister, Ada Moss, '],
  ...['“A,” said Ada Moss. ', '“A” – ', 'By Ada ', 'Posted: ', '(photo ', 'In the a, ', 'President and Minister '],
];

const characters = 8000;
/** Twice as long a text takes twice the time; four times is what must not be. */
const most = 3.2;
/** Milliseconds of processor time that nobody waits for. */
const quick = { step: 15, report: 80 };

const growth = (text: (length: number) => string): string[] => {
  const cleanOf = (given: string) => inertText(given.split('\n\n'));
  const given = [text(characters), text(2 * characters)];
  const clean = given.map(cleanOf);
  // What looks slow is looked at twice more, twice as long: a machine that is busy with other work misleads now and then.
  const slow = (
    name: string,
    read: (text: string) => unknown,
    [one, two]: string[],
    limit: number,
    prepare = (given: string) => given,
  ): string[] => {
    let ratio = growthOf(read, [one!, two!], limit);
    for (let again = 0; again < 2 && ratio > most; again++)
      ratio = growthOf(read, [two!, prepare(text(4 * characters))], limit);
    return ratio > most ? [`${name}: ${ratio.toFixed(1)}`] : [];
  };
  return [
    ...Object.entries(raw).flatMap(([name, read]) => slow(name, read, given, quick.step)),
    ...Object.entries(cleaned).flatMap(([name, read]) => slow(name, read, clean, quick.step, cleanOf)),
    ...slow('a story', storyFrom, clean, quick.report, cleanOf),
  ];
};

describe('reading a text takes time in proportion to its length', () => {
  it.each(pieces)('with many repetitions of %j', (piece) => {
    expect(growth((length) => `It is “a ${piece.repeat(Math.ceil(length / piece.length))} x.`)).toEqual([]);
  });

  it('with any repeated text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 4 }), (some) => {
        const piece = some.join('');
        expect(growth((length) => piece.repeat(Math.ceil(length / piece.length)))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});
