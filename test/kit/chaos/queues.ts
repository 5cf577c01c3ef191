import type { Morning } from './morning.ts';
import type { Processes } from './processes.ts';

const maxReceives = 20;

export interface Message {
  id: number;
  body: string;
  visibleAt: number;
  receives: number;
}

/** Queues as SQS keeps them: at least once, in any order, hidden while someone has them. */
export type ChaosQueue = ReturnType<ReturnType<typeof createQueues>>;
export const createQueues = ({ time, dice: { random, chance } }: Morning, { isCalm, isFaultless }: Processes) => {
  let ids = 0;
  return (visibility: number) => {
    const messages = new Map<number, Message>();
    const dead: string[] = [];
    return {
      messages,
      dead,
      add(body: string, delay = 0) {
        const id = ids++;
        messages.set(id, { id, body, visibleAt: time.milliseconds() + delay, receives: 0 });
      },
      take(max: number): Message[] {
        const now = time.milliseconds();
        const taken: Message[] = [];
        for (const message of [...messages.values()].sort(() => random() - 0.5)) {
          if (message.visibleAt > now || taken.length >= max) continue;
          if (++message.receives > maxReceives) {
            messages.delete(message.id);
            dead.push(message.body);
            continue;
          }
          // Now and then two consumers receive the same message.
          if (isCalm() || isFaultless || !chance(0.08)) message.visibleAt = now + visibility;
          taken.push(message);
        }
        return taken;
      },
    };
  };
};
