import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';

/** Where words go: the process's own standard output and standard error, or a test's. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** How a command answers: as JSON for programs, in words and tables for people. */
export interface Output {
  json: boolean;
  /** A line for people; not in JSON. */
  say(line?: string): void;
  table(head: string[], rows: string[][]): void;
  /** The command's result; printed in JSON only. */
  result(value: unknown): void;
  progress(title: string, total: number): { step(): void; stop(): void };
}

const silentBar = { step: () => {}, stop: () => {} };

export const createOutput = ({ out }: Streams, json: boolean): Output => ({
  json,
  say(line = '') {
    if (!json) out(`${line}\n`);
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
    if (json || !process.stderr.isTTY || total === 0) return silentBar;
    const bar = new SingleBar({ format: `${title} [{bar}] {value}/{total}`, barsize: 30, hideCursor: true });
    bar.start(total, 0);
    return { step: () => bar.increment(), stop: () => bar.stop() };
  },
});
