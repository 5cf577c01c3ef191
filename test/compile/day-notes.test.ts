import { describe, expect, it } from '@jest/globals';
import { misnamed } from '../../functions/compile/date-check.ts';
import { dayNotesOf } from '../../functions/compile/writing/day-notes.ts';
import { partsOf, printSpans } from '../../functions/core/citation.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { datesIn } from '../../functions/text/dates.ts';
import { DateRow } from '../kit/measure/dates.ts';
import { rowsOf } from '../kit/measure/rows.ts';

/** A Wednesday. */
const wednesday = '2026-10-14';

const noted = (
  text: string,
  sentOn: string,
  { own = wednesday, isQuotation = false }: { own?: string; isQuotation?: boolean } = {},
) => {
  const published = { precision: 'day' as const, date: own };
  const [sentence] = analyse({ text, language: 'en' });
  const spans = sentence!.spans;
  const cited = { text: printSpans(text, spans), source: 1, spans };
  const dates = datesIn(text, { start: 0, end: text.length }, published);
  const days = dayNotesOf(cited, { article: { text, language: 'en', published }, dates }, { sentOn, isQuotation });
  return { cited, days, published };
};
/** A sentence with the dates that are printed in it. */
const print = (...input: Parameters<typeof noted>): string => {
  const { cited, days } = noted(...input);
  return partsOf({ text: cited.text, days })
    .map(({ text, date }) => (date ? `${text} [${date.slice(5)}]` : text))
    .join('');
};

describe('words for a day', () => {
  it.each([
    // On the article's own day they are understood, and a day of the week is within six days.
    ['The ferry sank yesterday.', wednesday, 'The ferry sank yesterday.'],
    ['The ferry sank on Monday.', '2026-10-18', 'The ferry sank on Monday.'],
    ['The ferry will sail on Monday.', '2026-10-15', 'The ferry will sail on Monday.'],
    // Later they would mean another day.
    ['The ferry sank yesterday.', '2026-10-15', 'The ferry sank yesterday [10-13].'],
    ['The ferry sank last night in fog.', '2026-10-15', 'The ferry sank last night [10-13] in fog.'],
    ['The ferry sails tomorrow morning.', '2026-10-15', 'The ferry sails tomorrow morning [10-15].'],
    ['The ferry sank on Monday.', '2026-10-19', 'The ferry sank on Monday [10-12].'],
    ['The ferry will sail on Monday.', '2026-10-19', 'The ferry will sail on Monday [10-19].'],
    ['The ferry will sail next Wednesday.', '2026-10-15', 'The ferry will sail next Wednesday [10-21].'],
    ["Monday night's storm sank the ferry.", '2026-10-20', "Monday night's [10-12] storm sank the ferry."],
    ["Monday's storm sank the ferry.", '2026-10-20', "Monday's [10-12] storm sank the ferry."],
    ['The ferry sank on Tuesday night.', '2026-10-20', 'The ferry sank on Tuesday night [10-13].'],
    [
      'It sank on Monday, and by Monday night it was gone.',
      '2026-10-20',
      'It sank on Monday [10-12], and by Monday night it was gone.',
    ],
    // A date is not guessed, and one that is written needs no other.
    ['The ferry sank on Thursday.', '2026-10-20', 'The ferry sank on Thursday.'],
    ['The ferry sank on Monday, Oct. 12.', '2026-10-20', 'The ferry sank on Monday, Oct. 12.'],
    ['The port is today the largest on the coast.', '2026-10-20', 'The port is today the largest on the coast.'],
    [
      '“The ferry sails tomorrow,” Ada Moss said in the harbour.',
      '2026-10-20',
      '“The ferry sails tomorrow,” Ada Moss said in the harbour.',
    ],
  ])('get their date where a reader would take them for another: %s (%s)', (text, sentOn, printed) => {
    expect(print(text, sentOn)).toBe(printed);
  });

  it('get none within a quotation unless it is past, nor from an article without a day', () => {
    expect(print('We will sail on Monday.', '2026-10-25', { isQuotation: true })).toBe('We will sail on Monday.');
    expect(print('We sailed on Monday.', '2026-10-25', { isQuotation: true })).toBe('We sailed on Monday [10-12].');
  });

  it('are proved in the other direction, and a day more or less is not', async () => {
    const path = new URL('../../bench/gold/dates.jsonl', import.meta.url).pathname;
    let count = 0;
    for await (const { text, published: own } of rowsOf(path, DateRow)) {
      if (own?.length !== 10 || analyse({ text, language: 'en' }).length === 0) continue;
      const { cited, days, published } = noted(text, '2031-01-01', { own });
      for (const { end, date } of days) {
        count++;
        expect([cited.text, misnamed(cited.text, { end, date }, published)]).toEqual([cited.text, undefined]);
        for (const step of [-1, 1]) {
          const other = new Date(Date.parse(date) + step * 86_400_000).toISOString().slice(0, 10);
          expect([cited.text, misnamed(cited.text, { end, date: other }, published)]).not.toEqual([
            cited.text,
            undefined,
          ]);
        }
        expect(misnamed(cited.text, { end: end - 1, date }, published)).toBeDefined();
      }
    }
    expect(count).toBeGreaterThan(20);
  });
});
