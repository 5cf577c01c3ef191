import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraphRanges, sentenceRanges } from '../../functions/text/sentences.ts';
import { foundEnds, goldEnds, SentenceRow } from '../kit/measure/boundaries.ts';
import { rowsOf } from '../kit/measure/rows.ts';

const split = (text: string, language = 'en') =>
  paragraphRanges(text).flatMap((range) =>
    sentenceRanges(text, range, language).map(({ start, end }) => text.slice(start, end)),
  );

/** Written with "|" where a sentence ends. */
const cases: Record<string, string[]> = {
  'ranks, titles and initials': [
    'Lt-Gen. Nadeem Anjum met Gov. Ann Lee in St. Louis.| Gen. J. K. Rao stayed at home.',
    'Mr. and Mrs. Okafor left.| Dr. A. B. Singh Jr. stayed.| She was glad.',
    'William J. Burns, the C.I.A. director, flew to Washington D.C. on Monday.| He left at once.',
    'It was Sen. Ruiz vs. Rep. Cole.| Neither won.',
    'So am I.| John is too.',
  ],
  'abbreviations that may end a sentence': [
    'She moved to the U.S. in May.| He stayed in the U.S.| The move was hard.',
    'The U.S. State Department and the U.N. Security Council agreed.',
    'Acme Inc. said profit rose.| It beat Widget Corp.| The shares fell.',
    'They sold apples, pears, etc.| The market closed at 5 p.m.| Police cleared the square.',
    'Doors open at 9 a.m. Friday and at 10 a.m. Eastern time.',
    'He lived at 5 Main St.| She lived in St. Louis, at 7 Elm Ave.| Nobody cared.',
    'J.R.R. Tolkien left Washington, D.C.| The U.S.-led force (tanks, guns, etc.) stayed.| Smith et al. disagreed.',
    'He lives in Boise, Idaho.| It was a near miss.| Police said so.| They were ill.| Doctors came.',
    'It happened on Jan. 5 and again on Sept. 12, 2019.| Flight No. 370 was late.| Asked again, she said no.| Nobody minded.',
  ],
  'figures and lists': [
    'Prices rose 2.5 percent to $3.40 in 2015.| The bank raised $2.5 million.| 20 people came.',
    'Version 3.1.4 runs on Node.js and at example.com.| Try it.',
  ],
  'quotes over several sentences': [
    '“It is late.| We must go,” she said.| “Now!”| He nodded.',
    '"Why not?" Smith asked.| "We can."| The court adjourned.',
    '“Are you sure?” the judge asked.| Mr. Kim said: “Yes.”| Then he sat down.',
    '"They looked and found nothing."| Kim said that one of his people had called.',
  ],
  'other marks': [
    'Wait... what?| No!| Yes?!| It was… fine.| Yahoo! Inc. fell.',
    'He (the mayor) left.| (The deputy stayed.)| All was calm.',
    'The plan failed.| iPhone sales rose.| eBay’s fell.',
    'The talks ended on Friday.|The minister left.',
  ],
  'addresses and names with a mark': [
    'Questions go to press.Office@council.example or to John.Smith@council.example, it said.| The plans are at www.Port-Ellery.example/plans?id=3&x=No.5 until Friday.| Yahoo! is not responsible.',
    'See https://news.example/Story.Html?Page=2 and council.example/Plans.Old today.| Write to desk@paper.example.| The lines are open.',
    'The maps are at ostmere.Example/maps and tarn.Example/#top.| Write to the desk.|The lines are open.| Ask for the yes/no list.|Then sign.',
    'The host of Jeopardy! Ken Holm said so.| The magazine Which? Travel agreed.| The band Wham! played at No. 10.| Node.js and ASP.NET developers met in St. Brannoc.',
  ],
  'being glued together': [
    'It costs $4.50, up from $4.20.|The printer said paper had become dearer.|She expects more.',
    'Nobody came!|The minister left.| “It is late.”|The talks ended.| Why now?|Nobody knows.',
    'Some 40%.|The rest stayed.| They sailed in 2026.|The ship sank.',
  ],
};

describe('sentences', () => {
  for (const [name, texts] of Object.entries(cases))
    it(`survive ${name}`, () => {
      for (const text of texts) {
        const want = text.split('|').map((sentence) => sentence.trim());
        expect(split(text.replaceAll('|', ''))).toEqual(want);
      }
    });

  it('are found in other languages', () => {
    expect(split('Am 3. Oktober sprach Dr. Weber. Danach war Ruhe, z. B. im Park. Niemand kam.', 'de')).toHaveLength(3);
    expect(split('Den Steg baut die Fa. Brandt GmbH & Co. KG. Er kostet 3 Mio. Euro.', 'de')).toHaveLength(2);
    expect(
      split('El Sr. Gómez llegó a las 5 p. m. a Lima. ¿Quién lo vio? ¡Nadie! La Sra. Ruiz se fue.', 'es'),
    ).toHaveLength(4);
    expect(split('وصل الوزير إلى العاصمة. هل سيعود غدا؟ لم يجب أحد.', 'ar')).toHaveLength(3);
    expect(
      split('وزیر اعظم نے کہا کہ بات چیت جاری رہے گی۔ کیا اجلاس کل ہوگا؟ اس کا جواب نہیں ملا۔', 'ur'),
    ).toHaveLength(3);
    expect(split('会议结束了。代表们离开了！他们会回来吗？', 'zh')).toHaveLength(3);
  });

  it('are right in every hard case of the gold file', async () => {
    const path = new URL('../../bench/gold/hard-sentences.jsonl', import.meta.url).pathname;
    let rows = 0;
    for await (const row of rowsOf(path, SentenceRow)) {
      rows++;
      const ends = paragraphRanges(row.text).flatMap((range) =>
        sentenceRanges(row.text, range, row.language).map(({ end }) => end),
      );
      expect([row.id, [...foundEnds(row.text, ends)]]).toEqual([row.id, [...goldEnds(row)]]);
    }
    expect(rows).toBeGreaterThanOrEqual(150);
  });

  it('with abbreviations of another language end where they do in that language', () => {
    expect(split('He met Sra. Ruiz in the Avda. Grau. Troops of EE. UU. left. Sig. Bruni stayed.')).toHaveLength(3);
    expect(split('He went on. The pier closed. She likes art. They met. It is 20 mm. The rain fell.')).toHaveLength(6);
    expect(split('He works for the CIA. Officials said so. It is a gem. Nobody bought it.')).toHaveLength(4);
  });

  it('separate headings, list items and photo credits, and join wrapped lines', () => {
    expect(split('A short heading\n\nThe text begins here. It goes on.')).toHaveLength(3);
    expect(split('The council agreed on three points that day:\n- new buses\n- more trees\n- a bridge')).toHaveLength(
      4,
    );
    expect(split('This line was wrapped by an old mail program at\nseventy characters. It goes on.')).toHaveLength(2);
    expect(split('The choir in the town hall. Image: Ada Moss.')).toEqual([
      'The choir in the town hall.',
      'Image: Ada Moss.',
    ]);
  });

  it('lie inside the text, in order, trimmed and without loss, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '?" ',
        '\n',
        '\n\n',
        ' U.S. ',
        ' Mr. ',
        '。',
        '…',
        ' (',
        ') ',
        ' Image: A',
        '"',
        '۔ ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        let kept = '';
        for (const range of paragraphRanges(text))
          for (const { start, end } of sentenceRanges(text, range)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
            kept += text.slice(start, end);
          }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('take time linear in the text, however odd it is', () => {
    const odd = [
      'word '.repeat(100_000),
      'x'.repeat(500_000),
      '. '.repeat(250_000),
      'A. '.repeat(150_000),
      '"'.repeat(500_000),
    ];
    odd.push(
      'ALL CAPITALS HERE. '.repeat(25_000),
      'line\n'.repeat(100_000),
      ' '.repeat(500_000),
      'Image: A '.repeat(50_000),
    );
    odd.push(
      '. . '.repeat(125_000),
      '1. A 2. B '.repeat(50_000),
      '• A '.repeat(100_000),
      '。」'.repeat(200_000),
      '「あ。'.repeat(150_000),
      '."A'.repeat(150_000),
      'At 5 a.m. A '.repeat(40_000),
      'U.S. "a '.repeat(60_000),
      '۔ا'.repeat(200_000),
      '1. '.repeat(150_000),
    );
    odd.push('.'.repeat(500_000), '\n \n'.repeat(150_000), `a${'-'.repeat(500_000)}`, `${'\n '.repeat(200_000)}x`);
    for (const text of odd) {
      const before = process.threadCpuUsage();
      split(text);
      const { user, system } = process.threadCpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1500);
    }
  });
});
