import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Layouts that are being written. */
export interface WritingLayouts {
  /** Resolves once they are written; rejects with what the function threw. */
  written: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Runs the layouts function in a thread of its own: it takes a second, most of which MJML needs to load, and until the first
 * email nothing waits for it.
 */
export const writeLayouts = (environment: Readonly<Record<string, string>>): WritingLayouts => {
  const thread = new Worker(new URL('./layouts-thread.ts', import.meta.url), { workerData: environment });
  const written = once(thread, 'exit').then(([code]) => {
    if (code !== 0) throw new Error('The layouts of emails were not written.');
  });
  // Whoever needs the layouts hears of it.
  written.catch(() => undefined);
  return {
    written,
    stop: async () => {
      await thread.terminate();
    },
  };
};
