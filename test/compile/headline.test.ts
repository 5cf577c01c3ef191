import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutHeadline, headlineOf } from '../../functions/compile/headline.ts';
import { printSpans } from '../../functions/core/citation.ts';

const cut = (text: string) => printSpans(text, cutHeadline(text, { start: 0, end: text.length }));

describe('a headline', () => {
  it('is the article’s own title where there is one', () => {
    const lead = { text: 'The ferry ran aground on Tuesday.', source: 1, span: { start: 0, end: 33 } };
    const reports = [
      { title: null, source: 1 },
      { title: 'Ferry aground', source: 2 },
    ];
    expect(headlineOf(reports, [lead])).toEqual({ kind: 'title', text: 'Ferry aground', source: 2 });
    expect(headlineOf([{ title: ' ', source: 1 }], [lead])).toMatchObject({
      kind: 'cut',
      text: 'The ferry ran aground',
      spans: [{ start: 0, end: 21 }],
    });
  });

  it('is cut from a lead as a news desk would', () => {
    expect(
      cut(
        'Pakistan and the US have completed their security level talks in Washington, days before a meeting between their foreign policy chiefs is scheduled to be held in New York, according to a media report on Thursday.',
      ),
    ).toBe('Pakistan and the US have completed their security level talks in Washington');
    expect(
      cut(
        'Foreign Minister Shah Mahmood Qureshi and United States Secretary of State Antony Blinken, on Friday, underscored the need for a "stable and sustainable" bilateral relationship between Pakistan and the US.',
      ),
    ).toBe('Qureshi and Blinken underscored the need for a "stable and sustainable" bilateral relationship');
    expect(
      cut(
        'Chief of Army Staff (COAS) General Qamar Javed Bajwa has said that Pakistan attaches great importance to furthering bilateral relations with Republic of Korea in all domains.',
      ),
    ).toBe('Pakistan attaches great importance to furthering bilateral relations with Republic of Korea');
    expect(
      cut(
        'In a major development since Trump Administration took the reins in the United States, Islamabad and the Washington have reaffirmed their resolve to further strengthen bilateral ties and counter terrorism cooperation in a first-ever direct bilateral high-level telephonic contact.',
      ),
    ).toBe('Islamabad and the Washington have reaffirmed their resolve to further strengthen bilateral ties');
    expect(
      cut('The bridge at Hallin was closed to lorries on Sunday after cracks were found, the ministry of roads said.'),
    ).toBe('The bridge at Hallin was closed to lorries after cracks were found');
  });

  it('passes over a lead whose cut would lose its subject', () => {
    const among =
      'Among the Ostmere soldiers who took part in the first joint patrol of the common border on Tuesday was a young man with a slight limp, who had asked to go.';
    const plain = 'Twelve soldiers set out from the bridge.';
    const leads = [among, plain].map((text, index) => ({
      text,
      source: index + 1,
      span: { start: 0, end: text.length },
    }));
    expect(headlineOf([], leads)).toMatchObject({ text: 'Twelve soldiers set out from the bridge', source: 2 });
  });

  it('is short, verbatim and well ended, whatever the sentence', () => {
    const words = fc.array(
      fc.constantFrom(
        'the',
        'Minister',
        'said',
        'that',
        'Ada',
        'Moss,',
        'on',
        'Friday',
        '(AP)',
        'struck',
        'and',
        '"no',
        'end"',
        'harbour',
        'which',
        'over',
        'U.S.',
        'wordwithoutanyendatall'.repeat(8),
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = `${list.join(' ')}.`;
        const spans = cutHeadline(text, { start: 0, end: text.length });
        const headline = printSpans(text, spans);
        expect(headline.length).toBeLessThanOrEqual(110);
        expect(headline).not.toMatch(/[,;:–—-]$/);
        for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });
});
