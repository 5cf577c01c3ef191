/** Sentences of languages that are written without spaces between words, and without capitals. */

/** Characters before and after a mark that are read. */
const reach = 120;

/** A bracket that is open at the end of a text, or nothing: "「橋は" has "「". */
const openBracket = (text: string): string | undefined => {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[「『（」』）]/gu)) {
    if (/[「『（]/u.test(mark)) open.push(mark);
    else open.pop();
  }
  return open.at(-1);
};

/** "…」と述べた": what marks a quotation or a name as part of the sentence around it. */
const particle = /^(?:と|って|など|[のをにがはもで、，,）])/u;
/** "”记者问。": who spoke, and the end of the sentence. */
const speaker = /^[^\s“”「」。！？：:，,]{0,14}[说說问問道称稱喊][。，,！]/u;

/**
 * Whether the marks at [from, to) end the sentence that begins at `start`, in a Chinese or Japanese text that
 * ends at `end`: brackets, and what follows them, decide.
 */
export const endsUnspaced = (
  text: string,
  { start, from, to, end }: { start: number; from: number; to: number; end: number },
): boolean => {
  const after = text.slice(to, Math.min(end, to + reach));
  if (/[”’」』）]/u.test(text.charAt(to - 1))) return !particle.test(after) && !speaker.test(after);
  const before = text.slice(Math.max(start, from - reach), from);
  const open = openBracket(before);
  return open === undefined || before.startsWith(open) || !after.includes({ '「': '」', '『': '』' }[open] ?? '）');
};

/** Characters of a Thai clause that can be a sentence, and of the one after it. */
const thaiSentence = { min: 60, next: 20 };
const thaiSpace = /(?<=[\p{sc=Thai}\d"”)])[ \u00a0]+(?=(\p{sc=Thai}+))/gu;
const hasThai = /[\u0e00-\u0e7f]/;
/** "and", "or", "but", "which", "by", "in order to", "because", "when", "that": the sentence goes on. */
const thaiConnective = /^(?:และ|หรือ|แต่|ซึ่ง|ที่|โดย|เพื่อ|เพราะ|เมื่อ|จน|ว่า|รวม|ก่อน|หลัง|ส่วน)/u;

/**
 * Where Thai sentences begin after a space, as UTF-16 offsets. Thai has no full stop: a space stands between clauses, so
 * one between two long ones that no connective joins is taken for the end of a sentence.
 */
export const thaiStarts = (text: string): number[] => {
  if (!hasThai.test(text)) return [];
  const starts: number[] = [];
  let from = 0;
  for (const match of text.matchAll(thaiSpace)) {
    const at = match.index + match[0].length;
    const next = match[1]!;
    if (at - from < thaiSentence.min || next.length < thaiSentence.next || thaiConnective.test(next)) continue;
    starts.push(at);
    from = at;
  }
  return starts;
};
