import type { Span } from '../core/article.ts';

/** ISLAMABAD: / PORT X (Agency) — / WASHINGTON, May 5 (AP) - : a place in capitals, then a dash or colon. */
const dateline =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /][\p{Lu}\p{M}.'’-]{2,}){0,3})(?:,\s+[\p{L}.]+(?:\s+\p{L}[\p{L}.]*)?(?:\s+\d{1,2})?(?:,?\s+\d{4})?)?(?:\s*\([^()\n]{1,40}\))?\s*(?::|—|–|--?)\s+(?=\S)/u;

const residueLines = [
  /^(?:read|see|watch|listen|click|also read|related|more on|follow us|subscribe|sign up|share this)\b.{0,20}[:|]/iu,
  /^follow us on\b/iu,
  /^(?:image|photo|picture|file photo|photograph)(?: source| credit| courtesy| by)?\s*[:：]/iu,
];

/** What of a sentence may be printed, and whether it is none at all. */
export const printableSpans = (
  text: string,
  { start, end }: Span,
  place: { first: boolean; opening: boolean },
): { spans: Span[]; residue: boolean } => {
  const sentence = text.slice(start, Math.min(end, start + 400));
  if (residueLines.some((line) => line.test(sentence))) return { spans: [{ start, end }], residue: true };
  const cut = place.opening ? (sentence.match(dateline)?.[0].length ?? 0) : 0;
  return { spans: [{ start: start + cut, end }], residue: false };
};
