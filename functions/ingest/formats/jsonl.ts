import { rejection, type WireOutcome } from '../draft.ts';
import { json } from './json.ts';

/**
 * One article (JSON or ninjs) per line; blank lines count as positions but are no articles. Lines are decoded one at a
 * time, so that a large batch is never held in memory twice and a bad line spoils only itself.
 */
export function* jsonLines(
  bytes: Buffer,
  mostPerLine: number,
): Generator<{ member: number; place: string } & WireOutcome> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const at = { member: line, place: `line ${line + 1}` };
    const slice = bytes.subarray(start, end);
    start = end + 1;
    if (slice.length > mostPerLine) {
      yield { ...at, ...rejection('too-large', `The line is longer than an article may be (${mostPerLine} bytes).`) };
      continue;
    }
    let text: string;
    try {
      text = decoder.decode(slice).trim();
    } catch {
      yield { ...at, ...rejection('encoding', 'The line is not UTF-8.') };
      continue;
    }
    if (text) yield { ...at, ...json(text) };
  }
}
