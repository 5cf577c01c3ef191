import type { Wishes } from './feed-reading.ts';
import { childrenOf, textOf, type XmlElement } from './xml.ts';

const periods: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const noWishes: Wishes = { skipHours: [], skipDays: [] };

/** What a feed asks of those who poll it: `ttl` (minutes), `sy:updatePeriod`, `skipHours`, `skipDays`. */
export const wishesIn = (channel: XmlElement | undefined): Wishes => {
  const said = (name: string) => textOf(childrenOf(channel, name)[0]);
  const listed = (list: string, name: string) =>
    childrenOf(childrenOf(channel, list)[0], name).map((one) => textOf(one)?.toLowerCase() ?? '');
  const positive = (written: string | undefined) => Math.max(0, Number(written) || 0);
  const period = periods[said('sy:updateperiod')?.toLowerCase() ?? ''] ?? 0;
  const seconds = Math.max(positive(said('ttl')) * 60, period / Math.max(1, positive(said('sy:updatefrequency'))));
  return {
    ...(seconds > 0 && { seconds }),
    // Some count the hours from 1 to 24; 24 is then midnight.
    skipHours: listed('skiphours', 'hour')
      .filter((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24)
      .map((hour) => Number(hour) % 24),
    skipDays: listed('skipdays', 'day')
      .map((day) => weekdays.indexOf(day))
      .filter((day) => day >= 0),
  };
};
