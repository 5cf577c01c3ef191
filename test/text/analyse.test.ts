import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printSpans } from '../../functions/core/citation.ts';
import { analyse } from '../../functions/text/analyse.ts';

const printed = (text: string) =>
  analyse({ text, language: 'en' })
    .filter(({ residue }) => !residue)
    .map(({ spans }) => printSpans(text, spans));

describe('the clean-up of an article', () => {
  it('cuts datelines and keeps the text after them', () => {
    for (const dateline of [
      'ISLAMABAD: ',
      'PORT X (Agency) — ',
      'LONDON, May 5 (AP) - ',
      'PHNOM PENH, Cambodia (AP) _ ',
      'KARACHI/LAHORE: ',
      '(CNN) -- ',
      '(Reuters) ',
      'ST. LOUIS, Mo. -- ',
      'Bogotá, 9 sep (EFE).- ',
      'Quillota, 2 de marzo (EFE).-',
      'Sevilla (Europa Press) .— ',
      'MONTEVIDEO.- ',
    ])
      expect(printed(`${dateline}The harbour was closed on Friday.`)).toEqual(['The harbour was closed on Friday.']);
    // The mark behind the place was lost.
    for (const place of ['LONDON ', 'PORT ELLERY ', 'BERLIN, GERMANY '])
      for (const report of ['Police said the harbour was closed.', 'The harbour was closed on Friday.'])
        expect(printed(`${place}${report}`)).toEqual([report]);
    for (const whole of [
      'LONDON Bridge was closed on Friday.',
      'US Police said so.',
      'PARTYGOERS in Berlin ran for it.',
    ])
      expect(printed(whole)).toEqual([whole]);
    expect(printed('NASA — the space agency of the US — said so.')).toEqual([
      'NASA — the space agency of the US — said so.',
    ]);
    expect(printed('The verdict: guilty.')).toEqual(['The verdict: guilty.']);
  });

  it('begins behind a title that runs into the report', () => {
    const printedBelow = (title: string, text: string) =>
      analyse({ title, text, language: 'en' }).map(({ spans }) => printSpans(text, spans));
    for (const title of ['Ferry fares to rise by a fifth', 'Germans Will Ring in New Year With Extra Security'])
      expect(printedBelow(title, `${title} Passengers will pay more from the first of March.`)).toEqual([
        'Passengers will pay more from the first of March.',
      ]);
    // The title may be the beginning of the sentence.
    for (const [title, text] of [
      ['Ferry fares to rise by a fifth', 'Ferry fares to rise by a fifth Monday under plans of the line.'],
      ['Nine dead in a fire at Port', 'Nine dead in a fire at Port Ellery as the old market burned down.'],
      ['Ferry fares to rise by a fifth', 'Ferry fares to rise by a fifth from March, the line has said.'],
      ['Six die', 'Six die Police said a bus had left the road at night.'],
    ] as const)
      expect(printedBelow(title, text)).toEqual([text]);
  });

  it('leaves out captions, bylines, stamps and calls to read on', () => {
    const residues = [
      'Follow us on Image Source : FILE PHOTO The minister at the harbour.',
      'Read more: Ten harbours to see this summer',
      'ALSO READ | Storm closes the strait',
      'Image: Ada Moss.',
      'File photo of the old harbour.',
      '(Reporting by Ada Moss; editing by Ben Oke)',
      'By Ada Moss, Staff Writer',
      'Our Correspondent',
      '12:00 EST, 3 May 2012.',
      'Posted: May 24, 2005 9:30 am ET',
      'Subscribe to our newsletter for more.',
      'This story has been updated.',
      '© Harbour Gazette 2026',
    ];
    const text = ['The harbour was closed on Friday.', ...residues, 'It opens again on Sunday.'].join('\n\n');
    expect(printed(text)).toEqual(['The harbour was closed on Friday.', 'It opens again on Sunday.']);
  });

  it('keeps what only looks like residue', () => {
    for (const sentence of [
      'By Monday the water had gone.',
      'Published in 2019, the report was forgotten.',
      'See, the mayor said, it works.',
      'Image is everything in Aldmouth.',
      'Reading: the town of that name was flooded.',
    ])
      expect(printed(sentence)).toEqual([sentence]);
  });

  it('cuts stamps, photo notes and agencies inside what it prints', () => {
    expect(
      printed('Updated: May 24, 2005 9:30 am ET The harbour at Port Ellery was closed on Friday by a storm.'),
    ).toEqual(['The harbour at Port Ellery was closed on Friday by a storm.']);
    expect(printed('Ada Moss (pictured) left on Friday. The court agreed. — AFP')).toEqual([
      'Ada Moss left on Friday.',
      'The court agreed.',
    ]);
  });

  it('returns spans within their sentence, in order, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'PORT X (AP) — ',
        'Photo: ',
        '(pictured)',
        'Posted: May 5 ',
        '. ',
        '\n\n',
        ' — AFP',
        'By Ada Moss',
      ),
      fc.string({ maxLength: 15 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, spans } of analyse({ text, language: 'en' })) {
          let last = start;
          expect(spans.length).toBeGreaterThan(0);
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
