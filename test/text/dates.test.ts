import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Published } from '../../functions/core/article.ts';
import { datesIn } from '../../functions/text/dates.ts';
import { DateRow, scoreDates } from '../kit/measure/dates.ts';
import { rowsOf } from '../kit/measure/rows.ts';

/** 2021-07-10 was a Saturday. */
const day: Published = { precision: 'day', date: '2021-07-10' };
const month: Published = { precision: 'month', date: '2022-05' };
const unknown: Published = { precision: 'unknown' };

const dates = (text: string, published: Published) =>
  datesIn(text, { start: 0, end: text.length }, published).map(({ date, span }) => [
    text.slice(span.start, span.end),
    date.precision === 'unknown' ? '?' : date.date,
  ]);

describe('dates', () => {
  it('are as precise as their words', () => {
    expect(dates('On May 23, 2021 and 3 June 2020, in July 2019, in 2018 and on 2021-02-03.', unknown)).toEqual([
      ['May 23, 2021', '2021-05-23'],
      ['3 June 2020', '2020-06-03'],
      ['July 2019', '2019-07'],
      ['in 2018', '2018'],
      ['2021-02-03', '2021-02-03'],
    ]);
  });

  it('are resolved against an article dated to the day', () => {
    expect(dates('They met on Friday.', day)).toEqual([['Friday', '2021-07-09']]);
    expect(dates('They will meet on Friday.', day)).toEqual([['Friday', '2021-07-16']]);
    expect(dates('They met today (Saturday).', day).map(([, date]) => date)).toEqual(['2021-07-10', '2021-07-10']);
    expect(dates('He left yesterday, two days ago, last Saturday.', day).map(([, date]) => date)).toEqual([
      '2021-07-09',
      '2021-07-08',
      '2021-07-03',
    ]);
    expect(dates('It was agreed last month.', day)).toEqual([['last month', '2021-06']]);
    expect(dates('She came on Dec. 5 and left on Jan. 7.', { precision: 'day', date: '2021-01-10' })).toEqual([
      ['Dec. 5', '2020-12-05'],
      ['Jan. 7', '2021-01-07'],
    ]);
  });

  it('are future or past according to the nearest verb, not the sentence', () => {
    const only = (text: string) => dates(text, day).map(([, date]) => date);
    expect(only('Hundreds stood on the mole before sunrise on Friday to see her come home.')).toEqual(['2021-07-09']);
    expect(only('The ministry had said on Monday that it expected rain.')).toEqual(['2021-07-05']);
    expect(only('Soldiers will walk the banks under the accord signed on Monday.')).toEqual(['2021-07-05']);
    expect(only('Ducks must be kept indoors from Monday, the office ordered on Friday.')).toEqual([
      '2021-07-12',
      '2021-07-09',
    ]);
    expect(only('Talks resume on Wednesday.')).toEqual(['2021-07-14']);
    expect(only('On Monday the council will vote.')).toEqual(['2021-07-12']);
    expect(only('Nine people were hurt after the vote on Monday.')).toEqual(['2021-07-05']);
    expect(only('The work would begin in April.')).toEqual(['2022-04']);
    expect(only('In December the board met.')).toEqual(['2020-12']);
  });

  it('are past if a modal verb speaks of the past, and open if it may speak of either', () => {
    const wednesday: Published = { precision: 'day', date: '2026-03-04' };
    const only = (text: string, published = wednesday) => dates(text, published).map(([, date]) => date);
    for (const [text, date] of [
      ['The minister could not say on Monday what it cost.', '2026-03-02'],
      ['Workers could be seen on Tuesday clearing the road.', '2026-03-03'],
      ['No one could be reached for comment on Sunday.', '2026-03-01'],
      ['He couldn’t be reached on Sunday.', '2026-03-01'],
      ['The board must have known on Monday.', '2026-03-02'],
      ['She can’t have known on Monday.', '2026-03-02'],
      ['He may have left on Monday.', '2026-03-02'],
      ['Police would not comment on Monday.', '2026-03-02'],
      ['Nobody would say on Monday why.', '2026-03-02'],
      ['The two sides could not meet on Monday.', '2026-03-02'],
      ['The council did not vote on Monday.', '2026-03-02'],
      ['The ferry failed to leave on Monday.', '2026-03-02'],
      ['The school was forced to close on Monday.', '2026-03-02'],
      ['The birds were to be killed on Friday.', '2026-03-06'],
      ['The council will not meet on Friday.', '2026-03-06'],
      ['The bridge won’t open on Friday.', '2026-03-06'],
      ['The bridge will be safely closed on Friday.', '2026-03-06'],
      ['The mayor said the line would open on Friday.', '2026-03-06'],
      ['They will have to leave on Friday.', '2026-03-06'],
      ['It may open next Friday.', '?'],
      ['It may open next Tuesday.', '2026-03-10'],
      ['The bridge could open on Friday.', '?'],
      ['The bridge may be closed this Friday.', '?'],
      ['The line would not open on Friday.', '?'],
      ['The board would have met on Friday.', '?'],
    ] as const)
      expect([text, ...only(text)]).toEqual([text, date]);
    const friday: Published = { precision: 'day', date: '2026-03-06' };
    expect(only('The council will vote this Friday on the plan.', friday)).toEqual(['2026-03-06']);
    expect(only('Talks resume this coming Friday.', friday)).toEqual(['2026-03-13']);
  });

  it('are ahead if their clause speaks of the future, or may and they are after the article’s day', () => {
    const ahead = (text: string) =>
      datesIn(text, { start: 0, end: text.length }, { precision: 'day', date: '2026-03-04' }).map(
        ({ isAhead }) => isAhead,
      );
    expect(ahead('The bridge will open on Friday.')).toEqual([true]);
    expect(ahead('The bridge could open on March 6.')).toEqual([true]);
    expect(ahead('The bridge could be seen on Tuesday.')).toEqual([false]);
    expect(ahead('The bridge could open on Friday.')).toEqual([false]);
  });

  it('are one if the day of the week and of the month are named together, and unknown in an unnamed year', () => {
    expect(dates('She came on Tuesday, December 9, 2008.', day)).toEqual([['December 9, 2008', '2008-12-09']]);
    expect(dates('She was crowned in January of 1955.', day)).toEqual([['January of 1955', '1955-01']]);
    expect(dates('On April 18 of that year he won.', day)).toEqual([['April 18 of that year', '?']]);
  });

  it('are not guessed if the article’s own date is not precise enough', () => {
    expect(dates('On Wednesday last he telephoned; it ends from May 1.', unknown)).toEqual([
      ['Wednesday last', '?'],
      ['May 1', '?'],
    ]);
    expect(dates('They met on Tuesday, after talks on May 12 and in July 2021.', month)).toEqual([
      ['Tuesday', '?'],
      ['May 12', '2022-05-12'],
      ['July 2021', '2021-07'],
    ]);
    expect(dates('It rained on Feb. 30, 2021.', day)).toEqual([['Feb. 30, 2021', '?']]);
  });

  it('are not seen in words that only look like them', () => {
    expect(dates('You may march on; 2.5 million sat in the sun.', day)).toEqual([]);
    expect(dates('The 2021 airport bombing cost 2021 dollars.', day)).toEqual([]);
  });

  it('are left open six days back, where the word is more often tomorrow’s, unless it says “last”', () => {
    const only = (text: string) => dates(text, day).map(([, date]) => date);
    expect(only('Soldiers left the banks on Sunday.')).toEqual(['?']);
    expect(only('Soldiers will leave the banks on Sunday.')).toEqual(['2021-07-11']);
    expect(only('Soldiers left the banks on Sunday of last week.')).toEqual(['?']);
    expect(only('Soldiers left the banks on Monday.')).toEqual(['2021-07-05']);
    expect(dates('Soldiers left the banks last Friday.', { precision: 'day', date: '2021-07-08' })).toEqual([
      ['last Friday', '2021-07-02'],
    ]);
  });

  it('are those of the project’s own gold file', async () => {
    const mistakes: string[] = [];
    const counts = { right: 0, found: 0, gold: 0 };
    const path = new URL('../../bench/gold/dates.jsonl', import.meta.url).pathname;
    for await (const row of rowsOf(path, DateRow)) {
      const score = scoreDates(row);
      counts.right += score.right;
      counts.found += score.found;
      counts.gold += score.gold;
      mistakes.push(...score.mistakes.filter((mistake) => mistake.includes('is read as')));
    }
    expect(mistakes).toEqual([]);
    expect(counts.right / counts.gold).toBeGreaterThanOrEqual(0.95);
  });
});

describe('for any article day', () => {
  const articleDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }));
  const weekdayName = fc.constantFrom(
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  );
  const monthNames = 'January February March April May June July August September October November December'.split(' ');
  /** Days from the article to the only date of a text; undefined if it is left open. */
  const daysAhead = (text: string, own: Temporal.PlainDate): number | undefined => {
    const [named] = datesIn(text, { start: 0, end: text.length }, { precision: 'day', date: own.toString() });
    if (named?.date.precision !== 'day') return undefined;
    return own.until(Temporal.PlainDate.from(named.date.date)).days;
  };

  it('a weekday is on the side that its tense allows, and falls on that weekday', () => {
    fc.assert(
      fc.property(articleDay, weekdayName, (own, name) => {
        const offsets = [
          [daysAhead(`The ferry sank on ${name}.`, own), -5, 0],
          [daysAhead(`The ferry will sail on ${name}.`, own), 0, 6],
          [daysAhead(`The ferry sank last ${name}.`, own), -7, -1],
          [daysAhead(`The ferry will sail next ${name}.`, own), 1, 7],
        ] as const;
        for (const [offset, min, max] of offsets) {
          if (offset === undefined) continue;
          expect(offset).toBeGreaterThanOrEqual(min);
          expect(offset).toBeLessThanOrEqual(max);
          expect(own.add({ days: offset }).toLocaleString('en', { weekday: 'long' })).toBe(name);
        }
        expect(daysAhead(`The ferry may sail on ${name}.`, own)).toBeUndefined();
      }),
    );
  });

  it('a day of the month without a year is within a year, and not far on the side that its tense rules out', () => {
    fc.assert(
      fc.property(articleDay, fc.constantFrom(...monthNames), fc.integer({ min: 1, max: 28 }), (own, month, date) => {
        const past = daysAhead(`The ferry sank on ${month} ${date}.`, own);
        const ahead = daysAhead(`The ferry will sail on ${month} ${date}.`, own);
        if (past !== undefined) expect(past >= -366 && past <= 31).toBe(true);
        if (ahead !== undefined) expect(ahead <= 366 && ahead >= -31).toBe(true);
        const written = daysAhead(`The ferry sank on ${month} ${date}, ${own.year}.`, own);
        expect(own.add({ days: written! }).toString().slice(0, 4)).toBe(String(own.year));
      }),
    );
  });

  it('no date is read from an article that is not dated, unless its words name the year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('on Monday', 'yesterday', 'on May 4', 'in June', 'last year', '3 days ago'),
        (words) => {
          const text = `The ferry sank ${words}.`;
          const found = datesIn(text, { start: 0, end: text.length }, unknown);
          expect(found.filter(({ date }) => date.precision !== 'unknown')).toEqual([]);
        },
      ),
    );
  });
});
