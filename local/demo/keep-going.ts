import { slotAt, slotMinutes } from '../../functions/core/slot.ts';
import { faultWarning } from '../product.ts';
import { followCorpus } from './follow.ts';
import type { Start } from './send-digests.ts';

/** Starts runs by this machine's clock and keeps the bucket in step with the corpus folder. Returns the function that ends it. */
export const keepGoing = ({ product, options, output }: Start) => {
  const onFault = (fault: unknown) => output.warn(faultWarning(fault));
  let timer: NodeJS.Timeout;
  const next = () => {
    const slot = Date.parse(slotAt(new Date().toISOString())) + slotMinutes * 60_000;
    timer = setTimeout(() => {
      product.tick(new Date(slot).toISOString()).catch(onFault);
      next();
    }, slot - Date.now());
  };
  next();
  const weekly = setInterval(() => product.retire().catch(onFault), 7 * 86_400_000);
  const unfollow = followCorpus({
    folder: options.corpus,
    publisher: product.publisher,
    onChange: ({ put, removed }) => output.say(`The corpus folder changed: ${put} published, ${removed} withdrawn.`),
    onError: onFault,
  });
  return async () => {
    clearTimeout(timer);
    clearInterval(weekly);
    await unfollow();
  };
};
