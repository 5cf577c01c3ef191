import { publishedAt, publishedOn } from '../../functions/text/published.ts';

const day = { precision: 'day', date: '2026-10-14' };
const unknown = { precision: 'unknown' };

describe('The date on which an article was published', () => {
  it('is read in every form that can mean one day only', () => {
    for (const written of [
      '14/10/2026',
      '10/14/2026',
      '14.10.2026',
      '14-10-2026 07:40',
      1791964800,
      '1791964800',
      1791964800000,
      '/Date(1791964800000+0200)/',
      '١٤/١٠/٢٠٢٦',
      '\u200f۲۰۲۶-۱۰-۱۴',
      '१४ October २०२६',
      '2026年10月14日',
      'October 14th, 2026 at 7:40am',
      'Tue Oct 14 07:40:00 2026',
      '07:40, 14 October 2026',
      '2026-Oct-14',
      '14 octubre 2026',
      'miércoles, 14 de octubre de 2026',
      'Mittwoch, 14. Oktober 2026',
      'Mi., 14. Okt. 2026, 07:40 Uhr',
      'le mercredi 14 octobre 2026',
      'الأربعاء، 14 أكتوبر 2026',
      '14 تشرين الأول 2026',
      '۱۴ اکتوبر ۲۰۲۶',
      '2026-10-14T25:61:00Z',
      '2026-10-14+02:00',
      20261014,
      '20261014074000',
    ])
      expect([written, publishedOn(written)]).toEqual([written, day]);
    expect(publishedOn('10/10/2026')).toEqual({ precision: 'day', date: '2026-10-10' });
    expect(publishedOn('1er mai 2026')).toEqual({ precision: 'day', date: '2026-05-01' });
    expect(publishedOn('octubre de 2026')).toEqual({ precision: 'month', date: '2026-10' });
  });

  it('is read with a year of two digits, or a month in doubt, where the form or the weekday leaves one day', () => {
    for (const written of [
      'Wed, 14 Oct 26 07:40:00 GMT',
      '14 Oct 26 07:40 +0200',
      'Oct 14, 26',
      "Oct 14 '26",
      "14 Oct '26",
      'mer. 14 oct. 26',
      'Mi., 14.10.26',
      'miércoles 14/10/26',
      'mer. 14 oct. 2026',
      'mié., 14 oct 2026',
    ])
      expect([written, publishedOn(written)]).toEqual([written, day]);
    for (const [written, date] of [
      ['31.12.99', '1999-12-31'],
      ['14 Oct 99', '1999-10-14'],
      ['Mon 05/10/2026', '2026-10-05'],
      ['So., 03.01.2027', '2027-01-03'],
      ['mar. 3 nov. 2026', '2026-11-03'],
      ['Mar 3, 2026', '2026-03-03'],
      ['dim. 3 janv. 2027', '2027-01-03'],
    ])
      expect([written, publishedOn(written)]).toEqual([written, { precision: 'day', date }]);
  });

  it('is unknown where it may be two days, was none, or is of another calendar', () => {
    for (const written of [
      '05/10/2026',
      '05.10.2026',
      '٠٥/١٠/٢٠٢٦',
      '14/10/26',
      '14 Oct 26',
      '26-10-14',
      'Thu 14/10/26',
      'Wed 05/10/2026',
      '1448-05-03',
      '2569-10-14',
      '0001-01-01T00:00:00Z',
      '1970-01-01T00:00:00Z',
      0,
      '30 February 2026',
      '31/11/2026',
      '14 Octopus 2026',
      '14102026',
      'yesterday',
      '2026-W42-3',
    ])
      expect([written, publishedOn(written)]).toEqual([written, unknown]);
  });
});

describe('When an article was published', () => {
  it.each([
    ['Wed, 14 Oct 2026 07:40:00 +0200', '2026-10-14T05:40:00.000Z'],
    ['Wed, 14 Oct 2026 01:40:00 +0500', '2026-10-13T20:40:00.000Z'],
    ['14 Oct 2026', '2026-10-14T00:00:00.000Z'],
    ['Mi, 14 Okt 2026 07:40:00 +0200', '2026-10-14T00:00:00.000Z'],
    ['14.10.2026', '2026-10-14T00:00:00.000Z'],
    ['2026-10', '2026-10-01T00:00:00.000Z'],
    ['1033545600', '2002-10-02T00:00:00.000Z'],
  ])('is told by %s as exactly as it can be read', (written, at) => {
    expect(new Date(publishedAt(written)!).toISOString()).toBe(at);
  });

  it.each(['05/06/2021', 'Issue 5', '2026-02-30', '', undefined])('is not known from %s', (written) => {
    expect(publishedAt(written)).toBeUndefined();
  });
});
