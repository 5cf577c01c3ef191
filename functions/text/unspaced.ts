/** Sentences of Chinese and Japanese, which have neither spaces nor capitals: brackets and what follows them decide. */

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

/** Whether the marks at [from, to) end the sentence that begins at `start`, in a text that ends at `end`. */
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
