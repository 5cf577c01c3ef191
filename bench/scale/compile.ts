import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CompileCosts {
  articles: number;
  bytes: number;
  stories: number;
  cpuMs: number;
  /** The most memory that the process took, in MB; the engine's own is some 200 of them. */
  peakMb: number;
}

/** What an edition takes, by the number of its articles and of those before them, in a process of its own. */
export const compileCosts = async (articles: number, background: number): Promise<CompileCosts> => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bench-'));
  const file = join(folder, 'entries.jsonl');
  const run = async (task: string): Promise<unknown> => {
    const child = fork(
      new URL('compile-memory.ts', import.meta.url),
      [task, file, String(articles), String(background)],
      // What Lambda leaves to JavaScript of 1,769 MB.
      { execArgv: task === 'make' ? [] : ['--max-old-space-size=1500'] },
    );
    const [answer] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`The process ended with code ${code}.`))),
    ])) as [unknown];
    return answer;
  };
  try {
    await run('make');
    const { size } = await stat(file);
    const costs = (await run('compile')) as Omit<CompileCosts, 'articles' | 'bytes'>;
    return { articles, bytes: size, ...costs };
  } finally {
    await rm(folder, { recursive: true });
  }
};
