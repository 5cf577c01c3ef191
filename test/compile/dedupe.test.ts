import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dedupe } from '../../functions/compile/stories/dedupe.ts';
import type { Entry } from '../../functions/core/article.ts';
import { countShared, shinglesOf } from '../../functions/text/shingles.ts';
import { madeArticles } from '../kit/measure/made-articles.ts';
import { copiers, nearCopyQuality } from '../kit/measure/near-copies.ts';
import { shuffled } from '../kit/random.ts';
import { ferry, report } from '../kit/reports.ts';

const titled = (id: string, text: string): Entry => {
  const entry = report({ text });
  return { ...entry, article: { ...entry.article, id } };
};
const groups = (entries: readonly Entry[], background: readonly Entry[] = []) => {
  const found = dedupe({ entries, background });
  return {
    groups: found.members.map(({ entry, copies }) => [entry, ...copies].map(({ article }) => article.id)),
    oldNews: found.oldNews.map(({ article }) => article.id),
  };
};

describe('near copies', () => {
  it('are represented by the fullest of them, whether framed, cut or edited', () => {
    const quarter = ferry.wire.slice(0, Math.floor(0.6 * ferry.wire.length));
    const framed = `By our reporter\n\n${ferry.wire}\n\nThe weather will stay foggy in the north until the weekend.`;
    expect(groups([titled('cut', quarter), titled('framed', framed), titled('wire', ferry.wire)]).groups).toEqual([
      ['framed', 'cut', 'wire'],
    ]);
  });

  it('are represented by the newest full version, even if an earlier one is longer', () => {
    const at = (id: string, hour: number, text: string): Entry => {
      const entry = titled(id, text);
      return { ...entry, article: { ...entry.article, arrivedAt: `2026-09-02T${hour}:00:00.000Z` } };
    };
    const parts = ferry.wire.split('\n\n');
    const last = `${parts.slice(0, 2).join('\n\n')}\n\nThe company called off its sailings.\n\n${parts[3]}`;
    const extract = parts.slice(0, 2).join('\n\n');
    expect(
      groups([at('last', 15, last), at('first', 10, ferry.wire), at('again', 16, ferry.wire), at('cut', 17, extract)])
        .groups,
    ).toEqual([['last', 'first', 'again', 'cut']]);
    expect(groups([at('last', 11, last), at('first', 12, ferry.wire)]).groups).toEqual([['first', 'last']]);
  });

  it.each([
    [
      'names',
      'Police in Port Ellery arrested the master of the Grey Heron on suspicion of sailing drunk, the coastguard said.',
    ],
    [
      'no names',
      'Divers found a body in the flooded engine room of the passenger ferry outside the harbour, the coastguard said.',
    ],
    [
      'an agency line',
      'PORT ELLERY (Agency) - The Grey Heron broke in two on the Maiden Bank and her stern sank, the coastguard said.',
    ],
  ])('are not what opens with news above the shortened old text, with %s', (_, lead) => {
    const shortened = ferry.wire.split('\n\n').slice(0, 3).join('\n\n');
    const update = `${lead}\n\n${shortened}`;
    expect(groups([titled('update', update), titled('wire', ferry.wire)]).groups).toHaveLength(2);
  });

  it('are found below a paragraph on another matter', () => {
    const shortened = ferry.wire.split('\n\n').slice(0, 3).join('\n\n');
    const framed = `Our readers voted Mill Lane in Harrowmere the prettiest street of the county, ahead of two hundred others.\n\n${shortened}`;
    expect(groups([titled('framed', framed), titled('wire', ferry.wire)]).groups).toEqual([['wire', 'framed']]);
  });

  it('are not what two reporters write about one event', () => {
    const reports = Object.entries(ferry).map(([id, text]) => titled(id, text));
    expect(groups(reports).groups.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('are not short extracts in a round-up', () => {
    const extract = ferry.radio;
    const roundUp = `${madeArticles(3)[0]!.article.text}\n\n${extract}\n\n${madeArticles(3)[1]!.article.text}`;
    expect(groups([titled('roundUp', roundUp), titled('radio', extract)]).groups).toHaveLength(2);
  });

  it('of earlier news are old news unless they add to it', () => {
    const more = `${ferry.wire}\n\nOn Thursday the board said the officer on watch had been alone and had worked for fourteen hours without rest. The master had left the bridge at nine to deal with a fault in the engine room. Both have been suspended, and a hearing will be held in Port Ellery next month, where the company must answer.`;
    const found = groups(
      [titled('again', ferry.wire.toUpperCase()), titled('more', more)],
      [titled('old', ferry.wire)],
    );
    expect(found).toEqual({ groups: [['more']], oldNews: ['again'] });
  });

  it('are all found, and nothing else, however they were made', () => {
    const rows = madeArticles(60)
      .filter(({ article }, index, all) => index === 0 || !article.text.includes(all[index - 1]!.article.text))
      .map(({ article }) => ({ id: article.id, story: article.id, text: article.text }));
    const { kinds, given } = nearCopyQuality(rows);
    expect(given).toBe(0);
    expect(kinds).toHaveLength(Object.keys(copiers).length);
    for (const { recall, precision } of kinds) {
      expect(recall).toBeGreaterThanOrEqual(0.99);
      expect(precision).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('are the same in any order of the articles', () => {
    const entries = madeArticles(60);
    const straight = groups(entries);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true })), (numbers) => {
        const order = shuffled(entries, () => numbers.next().value);
        expect(groups(order)).toEqual(straight);
      }),
      { numRuns: 10 },
    );
  });
});

describe('shingles', () => {
  it('ignore case, punctuation, quotation marks and line breaks', () => {
    expect(shinglesOf('“The ferry,” he said,\nran aground')).toEqual(shinglesOf('"the FERRY" he said: ran aground.'));
  });

  it('are sorted and distinct, and never more than the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shingles = shinglesOf(text);
        for (let at = 1; at < shingles.length; at++) expect(shingles[at]).toBeGreaterThan(shingles[at - 1]!);
        expect(countShared(shingles, shingles)).toBe(shingles.length);
        expect(shingles.length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it('work for a text without spaces, for Arabic and for Chinese', () => {
    expect(shinglesOf('x'.repeat(500_000))).toHaveLength(1);
    expect(shinglesOf('أعلنت الحكومة نتائج الانتخابات اليوم، وقالت').length).toBe(3);
    expect(shinglesOf('日本銀行は金利を上げた').length).toBe(8);
    expect(shinglesOf(' — … ')).toHaveLength(0);
  });
});
