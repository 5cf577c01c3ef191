import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';
import { countRow, GateRow, newCounts } from '../kit/measure/gate.ts';
import { rowsOf } from '../kit/measure/rows.ts';

const text =
  `The mayor of Orme, Ada Moss, resigned on Tuesday after an audit found that 3.2 million dollars was missing from the city's
pension fund. Tom Hale, her deputy, will lead the council until an election in November. "I am sorry for the harm this has done,"
Moss told reporters outside the town hall. Police said a 54-year-old man may be charged with fraud. Tarn Water was sued by 14
residents, who said the firm had failed to repair its pipes. No one was hurt in the fire at the archive, which destroyed about
2,000 files. The union claims that the fund was looted.`.replaceAll('\n', ' ');
const prepared = preparePassages([
  { id: 'orme', text, language: 'en', published: { precision: 'day', date: '2026-09-10' }, publisher: 'Courier' },
  {
    id: 'wort',
    text: 'Die Polizei schließt Brandstiftung nicht aus. Emil Tamm leitet die Feuerwehr.',
    language: 'de',
    published: { precision: 'unknown' },
    publisher: null,
  },
  {
    id: 'ferry',
    text: `Mr Hale of the harbour board wasn't told that the ferry would stop in winter. Ivo Hale has asked for a meeting.`,
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
  { id: 'sw', text: 'Meya alijiuzulu.', language: 'sw', published: { precision: 'unknown' }, publisher: null },
]);
const codesOf = (sentence: string, { cites = ['orme'], language = 'en' } = {}): RefusalCode[] => {
  const verdict = checkSentence({ text: sentence, cites, language }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

const subjects = {
  id: 'subjects',
  text: `After a fire at a mill in Orme killed a night watchman, the council shut the road. Norway, Chad, Peru and Cuba condemned the raid.
The probe left Veldry at nine on Sunday, entering orbit an hour later. Jana Moss, 36, and her husband Carl Veen opened a bakery. Jana
left the firm in May.`.replaceAll('\n', ' '),
  language: 'en',
  published: { precision: 'unknown' as const },
  publisher: null,
};

describe('whoever does something is found', () => {
  it.each([
    ['behind "after", with more before the verb', 'A fire at a mill in Orme killed a night watchman.'],
    ['in a list', 'Norway and Peru condemned the raid.'],
    ['before a participle behind a comma', 'The probe entered orbit.'],
    ['with an age', 'Jana Moss and Carl Veen opened a bakery.'],
    ['by the surname, where the passages have the first name', 'Moss left the firm in May.'],
  ])('%s', (_, sentence) =>
    expect(checkSentence({ text: sentence, cites: ['subjects'], language: 'en' }, preparePassages([subjects]))).toEqual(
      { ok: true },
    ),
  );
});

const denials = preparePassages([
  {
    ...subjects,
    id: 'denials',
    text: `Mona Reef did not say why the pool was shut. The letter to the board did not call for the removal of Ivo Hale. An inspector found
that the clinic is unlicensed. The makers of the phone keep the old socket. Mr Lorne discounted rumours that he would stand. Rudd
stopped five rounds sooner than Pell. Orla Finch told the crowd that she was not tired and thanked them, and she repaid the loan
in March.`.replaceAll('\n', ' '),
  },
]);

describe('what is denied, or said with its opposite, is refused', () => {
  const isOk = (text: string) => checkSentence({ text, cites: ['denials'], language: 'en' }, denials).ok;

  it.each([
    'Mona Reef said why the pool was shut.',
    'The letter called for the removal of Ivo Hale.',
    'The clinic is licensed.',
    'The makers of the phone dropped the old socket.',
    'Lorne confirmed rumours that he would stand.',
    'Rudd stopped five rounds later than Pell.',
    'Orla Finch refused to repay the loan in March.',
  ])('%s', (text) => expect(isOk(text)).toBe(false));

  it.each([
    'Mona Reef would not say why the pool was shut.',
    'The letter did not call for the removal of Ivo Hale.',
    'The clinic has no licence.',
    'The makers of the phone keep the old socket.',
    'Orla Finch repaid the loan in March.',
  ])('but not: %s', (text) => expect(isOk(text)).toBe(true));
});

describe('names and figures that have changed places are refused', () => {
  const counts = preparePassages([
    {
      ...subjects,
      id: 'counts',
      text: `The navy held 12 Danes and 11 Finns. Ira Voss, who took her degree at Selm University and a doctorate at Torve College,
won by 41 percent to 36. Her daughters are Nell, nine, and Pia, six.`.replaceAll('\n', ' '),
    },
  ]);
  const codes = (text: string) => {
    const verdict = checkSentence({ text, cites: ['counts'], language: 'en' }, counts);
    return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
  };

  it.each([
    'The navy held 11 Danes and 12 Finns.',
    'Ira Voss took her degree at Torve College and a doctorate at Selm University.',
    'Her daughters are Nell, six, and Pia, nine.',
  ])('%s', (text) => expect(codes(text)).toContain('merged'));

  it.each([
    'The navy held 11 Finns and 12 Danes.',
    'Ira Voss took a doctorate at Torve College and her degree at Selm University.',
    'Her daughters are Pia, six, and Nell, nine.',
  ])('but not in another order: %s', (text) => expect(codes(text)).not.toContain('merged'));
});

const from = { cites: ['ferry'] };

describe('a sentence that its passages bear out passes', () => {
  it.each([
    'Ada Moss stepped down as mayor of Orme on Tuesday after an audit found $3.2 million missing from a pension fund.',
    'Orme mayor Ada Moss quit on September 8.',
    'Her deputy, Tom Hale, will head the council until a November election.',
    '"I am sorry for the harm this has done," said Ada Moss.',
    'A man of 54 may be charged with fraud, according to police.',
    'Fourteen residents sued Tarn Water, saying it had failed to repair pipes.',
    'A fire destroyed about 2,000 files at the archive, but nobody was hurt.',
    'The union claims the fund was looted.',
  ])('%s', (sentence) => expect(codesOf(sentence)).toEqual([]));
});

describe('a copy of a sentence with a word put in, changed or dropped is refused, and told which', () => {
  it.each<[RefusalCode, string]>([
    ['unsupported', 'No one was hurt in the notorious fire at the archive, which destroyed about 2,000 files.'],
    ['name', 'Tarn Water, her deputy, will lead the council until an election in November.'],
    ['modality', 'Tom Hale, her deputy, may lead the council until an election in November.'],
    ['negation', 'Tom Hale, her deputy, will not lead the council until an election in November.'],
  ])('%s: %s', (code, sentence) => expect(codesOf(sentence)).toContain(code));

  it('shortened, or with what another sentence says, it passes', () => {
    expect(codesOf('Tom Hale will lead the council until an election in November.')).toEqual([]);
    expect(codesOf('Tom Hale, her deputy, will lead the council of Orme until an election in November.')).toEqual([]);
  });

  it('with another verb, a contraction written out or a name in full, it passes', () => {
    expect(codesOf('Tom Hale, her deputy, will steer the council until an election in November.')).toEqual([]);
    expect(codesOf('Mr Hale of the harbour board was not told that the ferry would stop in winter.', from)).toEqual([]);
    expect(codesOf('Ivo Hale of the harbour board was not told that the ferry would stop in winter.', from)).toEqual(
      [],
    );
  });
});

describe('a sentence with one thing wrong is refused, and told what', () => {
  it.each<[RefusalCode, string]>([
    ['roles', 'Tom Hale stepped down as mayor of Orme on Tuesday.'],
    ['roles', 'Tarn Water sued 14 residents.'],
    ['name', 'Ada Marsh resigned on Tuesday.'],
    ['place', 'Ada Moss resigned on Tuesday in Veldry.'],
    ['date', 'Ada Moss resigned on Wednesday.'],
    ['figure', 'Tarn Water was sued by 40 residents.'],
    ['unit', 'An audit found that 3.2 million pounds was missing from the pension fund.'],
    ['figure', 'A fire destroyed 2,000 files at the archive.'],
    ['quotation', '"I am sorry for the damage this has done," said Ada Moss.'],
    ['speaker', '"I am sorry for the harm this has done," said Tom Hale.'],
    ['modality', 'Police said a 54-year-old man will be charged with fraud.'],
    ['negation', 'Tom Hale will not lead the council until an election in November.'],
    ['claimant', 'The fund was looted.'],
    ['cause', 'Ada Moss resigned because of a fire at the archive.'],
    ['order', 'Ada Moss resigned before an audit found that 3.2 million dollars was missing.'],
    ['unsupported', 'Ada Moss, a former dentist, resigned on Tuesday.'],
  ])('%s: %s', (code, sentence) => expect(codesOf(sentence)).toContain(code));

  it('says which words, and why', () => {
    expect(
      checkSentence({ text: 'Ada Moss resigned on Wednesday.', cites: ['orme'], language: 'en' }, prepared),
    ).toEqual({
      ok: false,
      reasons: [{ code: 'date', words: 'Wednesday', why: 'The cited passages do not name this date: Wednesday.' }],
      against: expect.any(Number),
    });
  });
});

describe('a sentence in other words', () => {
  const report =
    `The brewery Halden has agreed to buy its rival Castlegate for 340 million pounds, the companies said on Tuesday. Castlegate
shares rose 22 percent, while those of Halden fell 4 percent. Union official Moira Tench said members would fight any job cuts. The
regulator may block the deal. Halden raised its dividend from 12 to 15 pence in May. Chief executive Greta Holm denied that plants
would close. Trade Minister Oskar Brandl welcomed the deal, but Finance Minister Jutta Keller did not comment.`.replaceAll(
      '\n',
      ' ',
    );
  const prepared = preparePassages([
    {
      id: 'deal',
      text: report,
      language: 'en',
      published: { precision: 'day', date: '2026-07-08' },
      publisher: 'Courier',
    },
  ]);
  const verdictOn = (text: string, use: 'audit' | 'print' = 'audit') =>
    checkSentence({ text, cites: ['deal'], language: 'en' }, prepared, use);

  it.each([
    'Halden is to pay 340 million pounds for its competitor Castlegate.',
    'Castlegate cheered, and its shares gained 22 percent.',
    'Its dividend had been lifted from 12 to 15 pence.',
    'Union members would resist job cuts, Moira Tench said.',
  ])('passes if the passages say nothing else: %s', (text) => expect(verdictOn(text)).toEqual({ ok: true }));

  it.each<[RefusalCode, string]>([
    ['figure', 'Castlegate shares tumbled 22 percent.'],
    ['negation', 'Halden is selling its rival Castlegate for 340 million pounds.'],
    ['negation', 'Finance Minister Jutta Keller did comment.'],
    ['modality', 'The regulator will block the deal.'],
    ['roles', 'Castlegate raised its dividend from 12 to 15 pence in May.'],
    ['title', 'Trade Minister Jutta Keller did not comment.'],
    ['title', 'Mayor Oskar Brandl welcomed the deal.'],
    ['claimant', 'Greta Holm said members would fight any job cuts.'],
    ['figure', 'Castlegate shares rose 4 percent.'],
    ['place', 'Union members would fight any job cuts in Greta Holm.'],
    ['unsupported', 'Halden has agreed to buy its rival Castlegate and two vineyards overseas.'],
  ])('is refused if they say something else: %s: %s', (code, text) => {
    const verdict = verdictOn(text);
    expect(verdict.ok ? [] : verdict.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('is refused for print if few of its words are in the passages', () => {
    const text = 'Halden is swallowing a rival whose drinkers, landlords and hop growers fear the outcome.';
    expect(verdictOn(text, 'print').ok).toBe(false);
  });
});

describe('what a sentence cites', () => {
  it('must be there', () => {
    expect(codesOf('Ada Moss resigned.', { cites: [] })).toEqual(['no-citation']);
    expect(codesOf('Ada Moss resigned.', { cites: ['orme', 'gone'] })).toEqual(['no-citation']);
  });
  it('must be in a language with rules', () => {
    expect(codesOf('Meya alijiuzulu.', { cites: ['sw'], language: 'sw' })).toEqual(['language']);
  });
  it('is read in German, French and Spanish by clauses', () => {
    expect(codesOf('Die Polizei schließt Brandstiftung nicht aus.', { cites: ['wort'], language: 'de' })).toEqual([]);
    expect(codesOf('Die Polizei schließt Brandstiftung aus.', { cites: ['wort'], language: 'de' })).toEqual([
      'negation',
    ]);
  });
});

describe('the gate as a rule', () => {
  it('judges any words without failing, and the same words alike', () => {
    const words = fc.array(
      fc.constantFrom(...text.split(' '), 'not', 'because', '"', '5%', ',', 'said', 'who', '—', 'to'),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(words, (some) => {
        const sentence = { text: some.join(' '), cites: ['orme'], language: 'en' };
        expect(checkSentence(sentence, prepared)).toEqual(checkSentence(sentence, prepared));
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => void codesOf(any)),
      { numRuns: 200 },
    );
  });

  it.each([
    ['The agency could fine the company up to 4 percent of its turnover.', 'could', 'will'],
    ['The festival could house 40 artists.', 'could', 'will'],
    ['The board hopes to name a successor in May.', 'hopes to', 'will'],
    ['The minister may chair the talks.', 'may', 'will'],
  ])(
    'does not take a plan or a possibility for certain, whatever the tagger makes of its verb: %s',
    (text, open, sure) => {
      const prepared = preparePassages([
        { id: 'p', text, language: 'en', published: { precision: 'day', date: '2026-04-08' }, publisher: null },
      ]);
      expect(checkSentence({ text: text.replace(open, sure), cites: ['p'], language: 'en' }, prepared).ok).toBe(false);
    },
  );

  it('catches what was made false in the sentences that it was tuned on, and refuses few true ones', async () => {
    const counts = newCounts();
    for await (const row of rowsOf(join(import.meta.dirname, '../../bench/gold/gate-tuned.jsonl'), GateRow))
      countRow(counts, row);
    const all = [...counts.kinds].filter(([kind]) => kind !== 'true').map(([, kind]) => kind);
    const shareOf = (some: readonly { all: number; refused: number }[]) =>
      some.reduce((sum, { refused }) => sum + refused, 0) / some.reduce((sum, one) => sum + one.all, 0);
    expect(shareOf(all)).toBeGreaterThanOrEqual(0.8);
    expect(shareOf([counts.kinds.get('true')!])).toBeLessThanOrEqual(0.12);
  });
});

describe('a passage that has lost the breaks between its paragraphs', () => {
  const glued = preparePassages([
    {
      id: 'glued',
      text: 'Children were too fussy to eat anything else.The chairman, Rob Tarn, said: "It is a nightmare."Orme will open its canteen in May.',
      language: 'en',
      published: { precision: 'unknown' },
      publisher: null,
    },
  ]);

  it.each([
    'Rob Tarn said: "It is a nightmare."',
    'Orme will open its canteen in May.',
    'Children were too fussy to eat.',
  ])('is read by its sentences: %s', (text) =>
    expect(checkSentence({ text, cites: ['glued'], language: 'en' }, glued)).toEqual({ ok: true }),
  );
});
