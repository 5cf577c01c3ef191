import { readFile } from 'node:fs/promises';
import type { CorpusFile } from '../../cli/corpus-files.ts';
import { readAny } from '../../functions/ingest/read.ts';

/** A corpus file and the day on which it arrives, such as `2026-09-03`. */
export interface Arrival extends CorpusFile {
  day: string;
}

const dayMilliseconds = 86_400_000;
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);

const lastDayOf = (month: string) => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
};

/**
 * Puts a corpus in the order in which it might have arrived: each file on the day of its latest article; one dated by month
 * on the last day of that month; files dated by year or not at all spread over the later half of the days, after most of
 * what they may report. Nothing arrives before the first article with a day. A corpus without any date arrives on
 * `otherwise`.
 */
export const arrivals = async (files: readonly CorpusFile[], otherwise: string): Promise<Arrival[]> => {
  const dated = await Promise.all(
    files.map(async (file) => {
      // A file that cannot be read is reported when it is published.
      const bytes = await readFile(file.path).catch(() => Buffer.alloc(0));
      const reading = await readAny({ key: file.key, bytes });
      const members = reading.ok ? [...reading.members] : [];
      const published = members.flatMap((member) => (member.ok ? [member.draft.published] : []));
      const dates = published
        .flatMap((on) => (on.precision === 'day' || on.precision === 'month' ? [on.date] : []))
        .sort();
      return { file, date: dates.at(-1) };
    }),
  );
  const days = dated.flatMap(({ date }) => (date?.length === 10 ? [date] : [])).sort();
  const first = days[0] ?? otherwise;
  const span = (Date.parse(days.at(-1) ?? otherwise) - Date.parse(first)) / dayMilliseconds;
  const undated = dated.filter(({ date }) => date === undefined);
  const dayOf = (date: string | undefined, file: CorpusFile): string => {
    if (date === undefined) {
      const place = undated.findIndex((other) => other.file === file);
      return dayAfter(first, Math.floor((span / 2) * (1 + (place + 1) / (undated.length + 1))));
    }
    const day = date.length === 7 ? lastDayOf(date) : date;
    return [day, first].sort().at(-1)!;
  };
  return dated
    .map(({ file, date }) => ({ ...file, day: dayOf(date, file) }))
    .sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1));
};
