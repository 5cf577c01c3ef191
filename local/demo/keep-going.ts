import { slotAt, slotMinutes } from '../../functions/core/slot.ts';
import { faultWarning } from '../product.ts';
import { arrivals } from './arrivals.ts';
import { followCorpus } from './follow.ts';
import { arrivalHour } from './replay.ts';
import type { Start } from './send-digests.ts';

/** Starts runs by the clock and keeps the bucket in step with the corpus folder. Returns the function that ends it. */
export const keepGoing = ({ product, options, output, clock, keep }: Start) => {
  const onFault = (fault: unknown) => output.warn(faultWarning(fault));
  let timer: NodeJS.Timeout | undefined;
  const next = () => {
    clearTimeout(timer);
    const slot = Date.parse(slotAt(clock.now().toISOString())) + slotMinutes * 60_000;
    timer = setTimeout(() => {
      product.tick(new Date(slot).toISOString()).catch(onFault);
      next();
    }, slot - clock.now().getTime());
  };
  next();
  const weekly = setInterval(() => product.retire().catch(onFault), 7 * 86_400_000);
  const unfollow = followCorpus({
    folder: options.corpus,
    publisher: product.publisher,
    beforeAdding: async (added) => {
      // A clock that stood before their dates would withhold them as articles of the future.
      const now = new Date().toISOString();
      const latest = (await arrivals(added, clock.now().toISOString().slice(0, 10))).at(-1)!.day;
      clock.moveTo([`${latest}${arrivalHour}`, now].sort()[0]!);
      keep();
      next();
    },
    onChange: ({ put, removed }) => output.say(`The corpus folder changed: ${put} published, ${removed} withdrawn.`),
    onError: onFault,
  });
  return async () => {
    clearTimeout(timer);
    clearInterval(weekly);
    await unfollow();
  };
};
