/** Words in a shingle: long enough that shared shingles mean shared sentences, short enough to survive an edited word. */
const shingleWords = 4;

/** Letters and digits, roughly: neither white space nor punctuation, in scripts with spaces. */
const isWordCode = (code: number): boolean =>
  code < 0x80
    ? (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)
    : code >= 0xc0 &&
      !(code >= 0x2000 && code < 0x2070) &&
      !(code >= 0x3000 && code < 0x3040) &&
      !(code >= 0xff00 && code < 0xff10) &&
      code !== 0x060c &&
      code !== 0x061b &&
      code !== 0x061f &&
      code !== 0x06d4;

/** Scripts written without spaces, where every character counts as a word. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x0e00 && code < 0x0f00) || (code >= 0x2e80 && code < 0xa000) || (code >= 0x1000 && code < 0x10a0);

/** Final mixing of MurmurHash3: every bit of the input moves every bit of the output. */
const mix = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * The distinct runs of four words of a text as sorted 32-bit hashes, whatever its case, punctuation and line breaks.
 * A text of fewer words has one hash of all its words; a text without words has none. Linear in the text's length,
 * without a string per word.
 */
export const shinglesOf = (text: string): Uint32Array => {
  const folded = text.normalize('NFC').toLowerCase();
  const words: number[] = [];
  let hash = 0x811c9dc5;
  let open = false;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    const alone = isUnspaced(code);
    if (open && (alone || !isWordCode(code))) {
      words.push(hash);
      hash = 0x811c9dc5;
      open = false;
    }
    if (alone) words.push(mix(code));
    else if (isWordCode(code)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      open = true;
    }
  }
  if (open) words.push(hash);
  if (!words.length) return new Uint32Array(0);
  const count = Math.max(1, words.length - shingleWords + 1);
  const hashes = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    let shingle = 0;
    for (let at = start; at < Math.min(start + shingleWords, words.length); at++)
      shingle = Math.imul(shingle ^ words[at]!, 0x9e3779b1) + at - start;
    hashes[start] = mix(shingle);
  }
  hashes.sort();
  let kept = 1;
  for (let index = 1; index < hashes.length; index++)
    if (hashes[index] !== hashes[index - 1]) hashes[kept++] = hashes[index]!;
  return hashes.slice(0, kept);
};

/** How many hashes two sorted lists have in common. */
export const countShared = (a: Uint32Array, b: Uint32Array): number => {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
};
