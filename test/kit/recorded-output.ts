import type { Output } from '../../cli/output.ts';

/** An output that records what a command prints: lines and table rows, and its last result. */
export const recordOutput = () => {
  const lines: string[] = [];
  const results: unknown[] = [];
  const output: Output = {
    json: false,
    say: (line = '') => void lines.push(line),
    warn: (line) => void lines.push(line),
    table: (_, rows) => void lines.push(...rows.map((row) => row.join(' | '))),
    result: (value) => void results.push(value),
    progress: () => ({ step: () => {}, stop: () => {} }),
  };
  return { output, text: () => lines.join('\n'), result: () => results.at(-1) };
};
