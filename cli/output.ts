import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';

/** Where text goes: the process's standard output and standard error, or a test's own. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** What a command prints: JSON for programs, or sentences and tables for people. */
export interface Output {
  json: boolean;
  /** Prints a line for people; nothing in JSON mode. */
  say(line?: string): void;
  /** Prints a line to standard error, in JSON mode too. */
  warn(line: string): void;
  /** Prints a table for people; nothing in JSON mode or if there are no rows. A table without a head has no header. */
  table(head: string[], rows: string[][]): void;
  /** Prints the command's result; nothing unless in JSON mode. */
  result(value: unknown): void;
  /** Shows progress towards `total`: a bar in a terminal, otherwise a line each minute. */
  progress(title: string, total: number): { step(): void; stop(): void };
}

const silent = { step: () => {}, stop: () => {} };
const lineMilliseconds = 60_000;

/** The streams of this process. Ignores a reader that closes standard output early, as `| head` does. */
export const processStreams = (): Streams => {
  process.stdout.on('error', () => undefined);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
};

const progressBar = (title: string, total: number) => {
  const bar = new SingleBar({
    format: `${title} [{bar}] {value}/{total}`,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    barsize: 30,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
};

const progressLines = (err: Streams['err'], title: string, total: number) => {
  let done = 0;
  let printedAt = Date.now();
  const step = () => {
    done++;
    if (Date.now() - printedAt < lineMilliseconds) return;
    printedAt = Date.now();
    err(`${title} ${done}/${total}\n`);
  };
  return { step, stop: () => {} };
};

/** Creates the output of a command. */
export const createOutput = ({ out, err }: Streams, json: boolean): Output => ({
  json,
  say(line = '') {
    if (!json) out(`${line}\n`);
  },
  warn(line) {
    err(`${line}\n`);
  },
  table(head, rows) {
    if (json || rows.length === 0) return;
    const table = new Table({ head, style: { head: [], border: [], compact: true } });
    table.push(...rows);
    out(`${table.toString()}\n`);
  },
  result(value) {
    if (json) out(`${JSON.stringify(value, null, 2)}\n`);
  },
  progress(title, total) {
    if (json || total === 0) return silent;
    return process.stderr.isTTY ? progressBar(title, total) : progressLines(err, title, total);
  },
});
