import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** The file of a data folder with the environment of the product that is running in it. */
export const environmentFile = 'environment.json';

/** Writes the file for as long as the product runs, so that the operators' tool can connect to it. */
export const tellEnvironment = async (
  data: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ stop(): Promise<void> }> => {
  const file = join(data, environmentFile);
  writeWhole(file, JSON.stringify(environment), { mode: 0o600 });
  return { stop: () => forgetEnvironment(data) };
};

/** Deletes the file, which remains if a run was killed. */
export const forgetEnvironment = (data: string): Promise<void> => rm(join(data, environmentFile), { force: true });
