import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSample } from './render-sample.ts';

/** Calls `use` with the file of the sample digest, which is there as long as that takes. */
export const withSample = async <Value>(use: (sample: string) => Promise<Value>): Promise<Value> => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-sample-'));
  try {
    const sample = join(folder, 'sample');
    await writeSample(sample);
    return await use(sample);
  } finally {
    await rm(folder, { recursive: true });
  }
};
