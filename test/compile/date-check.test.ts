import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayName } from '../../functions/compile/date-check.ts';
import type { Published } from '../../functions/core/article.ts';
import { datesIn } from '../../functions/text/dates.ts';
import { DateRow } from '../kit/measure/dates.ts';
import { rowsOf } from '../kit/measure/rows.ts';

const dated = (date: string): Published =>
  ({ 4: { precision: 'year', date }, 7: { precision: 'month', date }, 10: { precision: 'day', date } })[
    date.length as 4 | 7 | 10
  ] as Published;
/** A Wednesday. */
const article = dated('2026-10-14');

describe('the second opinion on a date', () => {
  it.each([
    ['The ferry sank on Monday.', '2026-10-12', '2026-10-05'],
    ['The ferry sank on Thursday.', undefined, '2026-10-08'],
    ['The sailors were taken to a hospital on Sunday.', '2026-10-11', '2026-10-18'],
    ['The ferry sank last Thursday.', '2026-10-08', '2026-10-01'],
    ['The ferry sank on Tuesday of last week.', '2026-10-06', '2026-09-29'],
    ['The ferry will sail on Monday.', '2026-10-19', '2026-10-26'],
    ['The ferry sank the day before yesterday.', '2026-10-12', '2026-10-13'],
    ['The ferry sank yesterday.', '2026-10-13', '2026-10-12'],
    ['The ferry sank two days ago.', '2026-10-12', '2026-10-11'],
    ['The ferry sank on Sept. 3.', '2026-09-03', '2024-09-03'],
    ['The ferry sank on July 4th of 1995.', '1995-07-04', '2026-07-04'],
    ['The fair ran from June 26 to June 28, 2020.', '2020-06-26', '2019-06-26'],
    ['Shops were full on Black Friday.', undefined, '2026-10-09'],
    ['The ferry was built in 1995.', '1995', '1996'],
    ['The ferry was built in March.', '2026-03', '2027-12'],
    ['The ferry was built in October last year.', '2025-10', '2026-10'],
    ['The ferry was built last month.', '2026-09', '2026-08'],
    ['The ferry sank.', undefined, '2026-10-14'],
  ])('of %j', (text, right, wrong) => {
    if (right) expect([right, mayName(text, dated(right), article)]).toEqual([right, true]);
    expect([wrong, mayName(text, dated(wrong), article)]).toEqual([wrong, false]);
  });

  it('needs an article dated to the day for a weekday, and takes any date word for an unknown date', () => {
    expect(mayName('It sank on Monday.', dated('2026-10-12'), dated('2026-10'))).toBe(false);
    expect(mayName('It sank on Monday.', { precision: 'unknown' }, dated('2026-10'))).toBe(true);
    expect(mayName('It sank at noon.', { precision: 'unknown' }, dated('2026-10'))).toBe(false);
  });

  it('agrees with every date of the gold file, and with no day moved by one to three', async () => {
    const path = new URL('../../bench/gold/dates.jsonl', import.meta.url).pathname;
    const differ: string[] = [];
    for await (const { text, published, dates } of rowsOf(path, DateRow)) {
      if (published === null || dates.length !== 1) continue;
      const date = dates[0]?.date;
      if (!date) continue;
      if (!mayName(text, dated(date), dated(published))) differ.push(`${date}: ${text}`);
      // The end of a range is named as well as its beginning.
      if (date.length < 10 || text.includes(' to ')) continue;
      for (const step of [-3, -2, -1, 1, 2, 3]) {
        const other = new Date(Date.parse(date) + step * 86_400_000).toISOString().slice(0, 10);
        if (mayName(text, dated(other), dated(published))) differ.push(`${other}, not ${date}: ${text}`);
      }
    }
    expect(differ).toEqual([]);
  });

  it('never refutes what is read from plain sentences, for any article day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
        fc.constantFrom(
          ...['on Monday', 'on Friday', 'last Sunday', 'on May 5', 'on 3 November', 'in March', 'last year', 'today'],
          ...[
            'yesterday',
            'last month',
            'on Tuesday of last week',
            'three days ago',
            'on 4 June 1999',
            'in August 2003',
          ],
        ),
        fc.constantFrom('The ferry sank', 'The ferry will sail'),
        (day, words, clause) => {
          const text = `${clause} ${words}.`;
          for (const { date } of datesIn(text, { start: 0, end: text.length }, dated(day)))
            expect([day, text, date, mayName(text, date, dated(day))]).toEqual([day, text, date, true]);
        },
      ),
    );
  });
});
