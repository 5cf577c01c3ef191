import type { Reader } from '../../../functions/core/reader.ts';
import { type RunInput, runName } from '../../../functions/core/run.ts';
import { calmFrom, endsAt, type Morning, minutes, slots, startsAt } from './morning.ts';
import type { Processes } from './processes.ts';
import type { ChaosQueue } from './queues.ts';
import type { createRunMachine } from './run-machine.ts';

/**
 * Arranges what happens during a morning: the schedule, which sometimes starts a slot twice; readers who change their
 * minds or ask for a digest now; one record that cannot be read; operators who redrive dead letters.
 * Returns the ids of readers to whom no promise can be checked, and whether a record was damaged.
 */
export const arrangeHappenings = (
  morning: Morning,
  { isFaultless }: Processes,
  { runs, play }: ReturnType<typeof createRunMachine>,
  queues: readonly ChaosQueue[],
) => {
  const { time, dice, initial, readers } = morning;
  const { chance, pick, between, random } = dice;
  const at = (moment: number, work: () => void) => void time.sleep(moment - time.milliseconds()).then(work);
  const disturbed = new Set<string>();
  for (const slot of slots) {
    const copies = Date.parse(slot) < calmFrom && chance(0.2) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const input: RunInput = { kind: 'scheduled', slot };
      at(Date.parse(slot) + between(0, 20_000), () => void play(`slot-${slot}-${copy}`, input));
    }
  }

  const poisoned = !isFaultless && chance(0.3);
  if (poisoned) {
    const odd = { ...(initial.values().next().value as Reader), id: 'odd', address: 'odd@example.org' };
    const poison = pick([
      { topics: ['Not a topic!'] },
      { schedule: null },
      { coveredUntil: 'yesterday' },
      { version: -1 },
    ]);
    readers.kept.set('odd', { ...odd, due: slots[0]!, ...poison } as unknown as Reader);
    disturbed.add('odd');
  }

  const changeReader = (id: string, changes: Partial<Reader>) => {
    const reader = readers.kept.get(id)!;
    readers.kept.set(id, { ...reader, ...changes, version: reader.version + 1 });
  };
  for (const id of isFaultless ? [] : initial.keys()) {
    const moment = Date.parse(startsAt) + minutes(between(8, 40));
    // A reader may ask again within the minute; Step Functions starts a name once.
    const ask = () => {
      const input: RunInput = { kind: 'reader', readerId: id, occasion: 'now' };
      const name = runName(input, time.now());
      if (!runs.some((run) => run.name === name)) void play(name, input);
    };
    if (chance(0.12)) {
      at(moment, ask);
      if (chance(0.5)) at(moment + between(0, 50_000), ask);
    }
    const whim = random();
    if (whim < 0.12) disturbed.add(id);
    if (whim < 0.06) at(moment, () => void readers.erase(id));
    else if (whim < 0.12) at(moment, () => changeReader(id, { state: 'left', due: null }));
    else if (whim < 0.22) at(moment, () => changeReader(id, { length: 'short' }));
  }

  for (let moment = calmFrom; moment < endsAt; moment += minutes(20))
    at(moment, () => {
      for (const queue of queues) for (const body of queue.dead.splice(0)) queue.add(body);
    });
  return { disturbed, poisoned };
};
