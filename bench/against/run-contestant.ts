import { openTask } from './contestants.ts';
import { contestantOf } from './measure.ts';
import type { Order } from './own-process.ts';

/** The process of one contestant: `node run-contestant.ts FIELD NAME SAMPLE`. It answers each order of its parent with a number. */
const [, , field = '', name = '', sample = ''] = process.argv;

const task = await openTask(field, name, sample);
const contestant = contestantOf(task);

const obey = async (order: Order): Promise<number> => {
  if (order.kind === 'round') return contestant.round();
  if (order.kind === 'memory') for (let call = 0; call < order.calls; call++) await task();
  else await contestant.warmUp(order.length);
  return process.resourceUsage().maxRSS / 1024;
};
process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send!(answer));
});
