import { slotAt, slotMinutes } from '../../functions/core/slot.ts';
import { readSourcesInForce } from '../../functions/store/sources.ts';
import { faultWarning } from '../product.ts';
import { arrivals } from './arrivals.ts';
import { followCorpus } from './follow.ts';
import { arrivalHour } from './replay.ts';
import type { Start } from './send-digests.ts';

/** How often sources that are due are polled, as the schedule of a deployment does. Milliseconds. */
const pollMilliseconds = 300_000;

/**
 * Starts runs by the clock, polls the sources, and keeps the bucket in step with the corpus folder. Returns the function
 * that ends it.
 */
export const keepGoing = ({ product, archive, options, output, clock, keep }: Start) => {
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
  const pollDue = async () => {
    const { sources } = await readSourcesInForce(archive.store);
    // Feeds have today's news: a clock that stood before it would withhold it.
    if (sources.some(({ paused }) => !paused) && clock.behind() > 0) {
      clock.moveTo(new Date().toISOString());
      keep();
      next();
    }
    // Without sources as well: it also releases what was under embargo.
    await product.pollSources();
  };
  const polling = setInterval(() => pollDue().catch(onFault), pollMilliseconds);
  const weekly = setInterval(() => product.retire().catch(onFault), 7 * 86_400_000);
  const unfollow = options.feeds
    ? async () => {}
    : followCorpus({
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
        onChange: ({ put, removed }) =>
          output.say(`The corpus folder changed: ${put} published, ${removed} withdrawn.`),
        onError: onFault,
      });
  return async () => {
    clearTimeout(timer);
    clearInterval(weekly);
    clearInterval(polling);
    await unfollow();
  };
};
