import type { Clock } from '../../functions/core/ports.ts';
import { type LocalAws, type LocalAwsOptions, startAws } from '../../local/aws/aws.ts';

/** A clock that stands still until it is moved. */
export interface HandClock extends Clock {
  set(instant: string): void;
  advance(milliseconds: number): void;
}

export const handClock = (instant: string): HandClock => {
  let now = new Date(instant);
  return {
    now: () => new Date(now),
    set: (next) => {
      now = new Date(next);
    },
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
};

export type Servers = LocalAws;

/**
 * Embedded AWS for a test file: an empty bucket, table and queues, and SES's outbox in memory. The SDK's clients made
 * after this find it by themselves, through the process environment, which `stop` puts back.
 */
export const startServers = async (options: Partial<LocalAwsOptions> = {}): Promise<Servers> => {
  const aws = await startAws({ clock: { now: () => new Date() }, ...options });
  const before = { ...process.env };
  Object.assign(process.env, aws.environment);
  return {
    ...aws,
    stop: async () => {
      for (const key of Object.keys(aws.environment)) {
        if (before[key] === undefined) delete process.env[key];
        else process.env[key] = before[key];
      }
      await aws.stop();
    },
  };
};
