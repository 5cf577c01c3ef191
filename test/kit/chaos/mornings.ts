import type { Verdict } from '../../../local/aws/ses.ts';
import type { Death, Embedded, Morning, MorningOptions } from './embedded.ts';
import { seeded } from './virtual-time.ts';
import type { FunctionName } from './worker.ts';

export interface MorningTally {
  mornings: number;
  killed: number;
  mails: number;
  failed: { options: Omit<MorningOptions, 'judge'>; broken: string[] }[];
}

export const noMornings = (): MorningTally => ({ mornings: 0, killed: 0, mails: 0, failed: [] });

const readers = 2;
const add = (tally: MorningTally, options: MorningOptions, { killed, mails, broken }: Morning): void => {
  tally.mornings++;
  tally.killed += killed;
  tally.mails += mails;
  const { judge: _, ...said } = options;
  if (broken.length > 0) tally.failed.push({ options: said, broken });
};

/**
 * Kills each function at its first call to AWS, in the next morning at its second, and so on through all its calls:
 * before the call in one sweep and after it in another. `step` leaves calls out. Calls `onMorning` after each morning.
 */
export const sweep = async (
  embedded: Embedded,
  tally: MorningTally,
  { step, onMorning = () => {} }: { step: number; onMorning?: (tally: MorningTally) => void },
): Promise<void> => {
  const { calls } = await embedded.play({ readers, deaths: [] });
  const most = Math.max(...Object.values(calls));
  for (let call = 1; call <= most; call += step)
    for (const when of ['before', 'after'] as const) {
      const names = Object.keys(calls).filter((name) => call <= calls[name]!) as FunctionName[];
      const options: MorningOptions = { readers, deaths: names.map((name) => ({ name, call, when })) };
      add(tally, options, await embedded.play(options));
      onMorning(tally);
    }
};

const verdicts: readonly Verdict[] = [
  'accept-and-lose-answer',
  'lose-request',
  'throttle',
  'unavailable',
  'quota-spent',
];

/** Mornings of a seed: functions die at any call, SES answers as it likes, and now and then there are two runs at once. */
export const randomMornings = async (
  embedded: Embedded,
  tally: MorningTally,
  { seed, count, onMorning = () => {} }: { seed: number; count: number; onMorning?: (tally: MorningTally) => void },
): Promise<void> => {
  for (let each = seed; each < seed + count; each++) {
    const random = seeded(each);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
    const names = ['plan', 'compile', 'dispatch', 'watch', 'report', 'deliver', 'deliver', 'feedback'] as const;
    const deaths: Death[] = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
      name: pick(names),
      call: 1 + Math.floor(random() * 30),
      when: pick(['before', 'after'] as const),
    }));
    const bad = new Map([[Math.floor(random() * 3), pick(verdicts)]]);
    const options: MorningOptions = {
      readers: 1 + Math.floor(random() * 4),
      deaths,
      twice: random() < 0.4,
      judge: (send) => bad.get(send) ?? 'accept',
    };
    add(tally, options, await embedded.play(options));
    onMorning(tally);
  }
};
