import type { z } from 'zod';
import type { Env as RetireEnv } from '../functions/retire/env.ts';
import type { Parts } from './parts.ts';
import { schedule } from './schedule.ts';
import { step } from './step.ts';

/** Once a week: retires custom topics that nobody uses. S3 notifies of their deletion like any other change. */
export const retireTopics = (parts: Parts) => {
  const retire = step<z.input<typeof RetireEnv>>()(
    parts.stack,
    'RetireFunction',
    parts.settings('retire', 256, 900, 'Retires custom topics that nobody uses'),
    [
      parts.corpus.bind({
        read: ['topics/custom/'],
        write: ['topics/retired/'],
        list: ['index/own-'],
        delete: ['topics/custom/', 'index/own-'],
      }),
      parts.readers.bind('get', 'put', 'due', 'scan'),
    ],
  );
  schedule(parts.stack, 'Weekly', {
    call: retire,
    at: 'cron(10 3 ? * SUN *)',
    description: 'Retires custom topics that nobody uses',
  });
  return retire;
};
