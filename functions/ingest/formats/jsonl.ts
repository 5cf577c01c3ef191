import { createHash } from 'node:crypto';
import { type BatchMember, type Rejection, rejection } from '../draft.ts';
import { articleIn, type Labels, labelsOf, parsedJson } from './json.ts';

/** How an article names itself, and a mark that another one shares only where it is the same. */
export type MarkedLabels = Labels & { mark: string };

type Line = { member: number; place: string } & ({ ok: true; value: unknown } | ({ ok: false } & Rejection));

/** The values on the lines; blank lines count as positions but are no articles. */
function* valuesOf(bytes: Buffer, maxBytesPerLine: number): Generator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const at = { member: line, place: `line ${line + 1}` };
    const slice = bytes.subarray(start, end);
    start = end + 1;
    if (slice.length === 0) continue;
    if (slice.length > maxBytesPerLine) {
      const reason = `The line is longer than an article may be (${maxBytesPerLine} bytes).`;
      yield { ...at, ...rejection('too-large', reason) };
      continue;
    }
    let text: string;
    try {
      text = decoder.decode(slice).trim();
    } catch {
      yield { ...at, ...rejection('encoding', 'The line is not UTF-8.') };
      continue;
    }
    if (text) yield { ...at, ...parsedJson(text) };
  }
}

/**
 * One article (JSON or ninjs) per line. Lines are decoded one at a time, so that a large batch is never held in memory
 * twice and a bad line spoils only itself.
 */
export function* jsonLines(bytes: Buffer, maxBytesPerLine: number): Generator<BatchMember> {
  for (const line of valuesOf(bytes, maxBytesPerLine)) {
    const { member, place } = line;
    yield { member, place, ...(line.ok ? articleIn(line.value) : line) };
  }
}

/** How the articles on the lines name themselves, read ahead of the articles; a line that is none has no name. */
export function* lineLabels(bytes: Buffer, maxBytesPerLine: number): Generator<MarkedLabels> {
  for (const line of valuesOf(bytes, maxBytesPerLine)) {
    if (!line.ok) {
      yield { mark: '' };
      continue;
    }
    const mark = createHash('sha256').update(JSON.stringify(line.value)).digest('hex').slice(0, 20);
    yield { ...labelsOf(line.value), mark };
  }
}
