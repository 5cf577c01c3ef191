import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { join, sep } from 'node:path';

/** A program of this package. `args` are those of its first start, and of those that follow. */
export interface Program {
  path: string;
  args?: (start: 'first' | 'again') => readonly string[];
}

/** How long to wait for further changes before restarting. Milliseconds. */
const quiet = 200;

/** Code and templates; not the output of programs or editors' temporary files. */
const isSource = (path: string): boolean =>
  !path.split(sep).some((part) => part.startsWith('.')) &&
  (/\.(ts|js|css|asl\.json)$/.test(path) || (path.startsWith(`templates${sep}`) && !path.endsWith('~')));

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

/** Asks a process to end, and kills it after `patience` milliseconds if it does not. */
const end = async (child: ChildProcess, patience: number): Promise<void> => {
  if (!isRunning(child)) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await exited;
  clearTimeout(timer);
};

/**
 * Runs programs and restarts all of them when a source file in one of the folders changes; all end before any starts
 * again. One that fails is restarted at the next change. Resolves with 0 when `interrupted` does, or with the exit code of
 * a program whose first start ends with 0 (finished) or 2 (wrong usage); nothing is left running then.
 */
export const keepRestarting = async ({
  root,
  folders,
  programs,
  interrupted,
  say,
  patience = 10_000,
}: {
  root: string;
  folders: readonly string[];
  programs: readonly Program[];
  interrupted: Promise<void>;
  say: (line: string) => void;
  patience?: number;
}): Promise<number> => {
  let children: ChildProcess[] = [];
  let finish: (code: number) => void = () => {};
  const finished = new Promise<number>((resolve) => {
    finish = resolve;
  });
  let isOver = false;

  const start = (which: 'first' | 'again') => {
    children = programs.map(({ path, args = () => [] }) => {
      const child = spawn(process.execPath, [join(root, path), ...args(which)], { cwd: root, stdio: 'inherit' });
      child.on('exit', (code) => {
        if (isOver || !children.includes(child)) return;
        if (which === 'first' && (code === 0 || code === 2)) finish(code);
        else say(`${path} has ended. It starts again when a file changes.`);
      });
      return child;
    });
  };
  const stop = async () => {
    const ending = children;
    children = [];
    await Promise.all(ending.map((child) => end(child, patience)));
  };

  let restarting: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const onChange = (path: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(`${path} changed: starting again.`);
      restarting = restarting.then(async () => {
        await stop();
        if (!isOver) start('again');
      });
    }, quiet);
  };
  const watchers: FSWatcher[] = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, name) => {
      const path = join(folder, name ?? '');
      if (isSource(path)) onChange(path);
    }).on('error', (fault) => say(`${folder} cannot be watched: ${fault.message}.`)),
  );

  start('first');
  const code = await Promise.race([finished, interrupted.then(() => 0)]);
  isOver = true;
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await restarting;
  await stop();
  return code;
};
