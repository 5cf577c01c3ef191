/**
 * Text that was UTF-8 and was read as a single-byte encoding before it came: "Mayorâ€™s cafÃ©" for "Mayor’s café". It is
 * mended where that is certain, and a function of the line alone, so that `verify` reads the same text again.
 */

/** What the bytes from 0x80 on look like in an encoding; their C1 controls too, where a program kept them. */
const bytesOf = (encoding: string): ReadonlyMap<string, number> => {
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
  const seen = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return new Map([
    ...bytes.slice(0, 32).map((byte) => [String.fromCharCode(byte), byte] as const),
    ...[...seen].map((character, index) => [character, index + 128] as const),
  ]);
};

interface Misreading {
  bytes: ReadonlyMap<string, number>;
  /** Characters that only a misread text has, one of which makes it worth a look. */
  hint: RegExp;
  /** What no right text in any language has: proof even among letters that are right. */
  proof: RegExp;
  /** What is proof in a line that has no letter beyond ASCII besides. */
  common: RegExp;
}

const misreadings: readonly Misreading[] = [
  {
    bytes: bytesOf('windows-1252'),
    hint: /[\u00c2-\u00f4]/,
    proof:
      /^(?:â[€\x80].|â‚¬|â„¢|ï¿½|ï»¿|ð[Ÿ\x9f]..|Ã[\x80-\x9f\u00a1-\u00ba\u00bc-\u00bfŠŒŽšœžŸƒˆ‰]|Â[\x80-\x9f\u00a1-\u00ba\u00bc-\u00bf])$/su,
    common: /^[ÂÃ]/,
  },
  {
    bytes: bytesOf('macintosh'),
    hint: /[√¬]|‚Ä/,
    proof: /^(?:‚Ä.|‚Ç¨|‚Ñ¢|√[\u0080-\uffff])$/su,
    common: /^[¬√]/,
  },
];

const lost = '\ufffd';

/** How many bytes a letter has that begins with this one; 0 where none does. */
const lengthOf = (byte: number | undefined): number => {
  if (byte === undefined || byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
};

/** The second byte of "à" and of a no-break space looks like a space, and may have become one, or be gone. */
const halved = /^[ÃÂ](?: |$)/;

interface Sequence {
  start: number;
  end: number;
  /** The letter that was meant, U+FFFD where a byte of it is gone. */
  meant: string;
  written: string;
}

/** Where a line has what the bytes of one letter look like, and how many other letters beyond ASCII it has. */
const sequencesIn = (line: string, { bytes }: Misreading): { sequences: Sequence[]; others: number } => {
  const sequences: Sequence[] = [];
  let others = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code < 0x80) continue;
    const length = lengthOf(bytes.get(line[at]!));
    const written = line.slice(at, at + length);
    const meant = length > 0 && written.length === length ? meantBy(written, bytes) : undefined;
    if (meant === undefined) {
      if (code !== 0xfffd && code !== 0xa0 && !halved.test(line.slice(at, at + 2))) others++;
      continue;
    }
    sequences.push({ start: at, end: at + length, meant, written });
    at += length - 1;
  }
  return { sequences, others };
};

/** The letter that the bytes of characters stand for; undefined where they are no UTF-8. */
const meantBy = (written: string, bytes: ReadonlyMap<string, number>): string | undefined => {
  const [first = 0, ...rest] = [...written].map((character) => bytes.get(character) ?? 0);
  const isLost = written.endsWith(lost);
  const following = isLost ? rest.slice(0, -1) : rest;
  if (following.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
  if (isLost) return lost;
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (0x7f >> (rest.length + 1)));
  const isValid = code >= [0x80, 0x800, 0x10000][rest.length - 1]! && code <= 0x10ffff && (code & ~0x7ff) !== 0xd800;
  return isValid ? String.fromCodePoint(code) : undefined;
};

/** A closing quotation mark, of whose three bytes windows-1252 has no sign for the last: it stands behind a word. */
const isClosing = (line: string, { start, end, written }: Sequence): boolean =>
  written === `â€${lost}` &&
  /\S$/.test(line.slice(Math.max(0, start - 1), start)) &&
  !/^[\p{L}\p{N}]/u.test(line.slice(end, end + 2));

/** Whether a quotation is open behind a piece of a line. */
const opensIn = (piece: string, wasOpen: boolean): boolean => {
  const [opening, closing] = [piece.lastIndexOf('“'), piece.lastIndexOf('”')];
  return opening === closing ? wasOpen : opening > closing;
};

const mendedOnce = (line: string, misreading: Misreading): string => {
  if (!misreading.hint.test(line)) return line;
  const { sequences, others } = sequencesIn(line, misreading);
  const proofs = sequences.filter(({ written }) => misreading.proof.test(written));
  const common = sequences.filter(({ written, meant }) => misreading.common.test(written) && meant !== lost);
  const isWhole = others === 0 && (proofs.length > 0 || common.length > 0 || sequences.length > 2);
  if (!isWhole && proofs.length === 0) return line;
  let mended = '';
  let from = 0;
  let isOpen = false;
  const add = (piece: string) => {
    mended += piece;
    isOpen = opensIn(piece, isOpen);
  };
  for (const sequence of isWhole ? sequences : proofs) {
    add(line.slice(from, sequence.start));
    add(isOpen && isClosing(line, sequence) ? '”' : sequence.meant);
    from = sequence.end;
  }
  mended += line.slice(from);
  return isWhole ? mended.replace(/Ã(?: (?=[,.;:!?)])|(?= |$))/g, 'à').replace(/Â(?= |$)/g, '') : mended;
};

/** "10Â km", "It rained.Â The …": a no-break space whose first byte is all that can be seen of it. */
const strayCircumflex = /(?<=[\d.,;:!?])Â(?=\s)/g;

/**
 * A closing quotation mark of which only two of three signs are left, behind a word of a quotation that is open: many
 * programs drop the third, a control character, without a trace.
 */
const closingWithoutEnd = /((?:“|â€œ)(?:(?!“|”|â€œ|â€(?:$|[\s.,;:!?)\]'"-])).)*\S)â€(?=$|[\s.,;:!?)\]'"-])/gsu;

/** How often a text may have gone through the same mistake. */
const maxRounds = 3;

/** A line with what was misread put right, as often as it was misread. What may be right as it is stays. */
export const ungarbled = (line: string): string => {
  let mended = line;
  for (let round = 0; round < maxRounds; round++) {
    const before = mended;
    mended = mended.replace(closingWithoutEnd, '$1”');
    for (const misreading of misreadings) mended = mendedOnce(mended, misreading);
    if (mended === before) break;
  }
  return mended.replace(strayCircumflex, '');
};

/** Of so many characters of a text one may be lost. */
const charactersPerLoss = 40;

/** What the bytes from 0x80 on look like in windows-1252, but for letters and marks that are common beside Latin ones. */
const highCharacters = /[À-ÿ€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ¡-¿]/gu;
/** Two of them as they stand for one letter of UTF-8; no language has several such pairs. */
const misreadPairs = /[ÂÃÐÑØÙÎÏ×à][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]/gu;
/** A text of any language has fewer of the former for each character, and of the latter. */
const implausible = { share: 0.5, pairs: 0.08, characters: 20 };

/** Whether a text is not a language but the bytes of one, read in the wrong encoding, that cannot be put right. */
const isImplausible = (text: string): boolean => {
  const written = text.replace(/\s+/gu, '');
  if (written.length < implausible.characters) return false;
  const count = (pattern: RegExp) => written.match(pattern)?.length ?? 0;
  return (
    count(highCharacters) > implausible.share * written.length ||
    count(misreadPairs) > implausible.pairs * written.length
  );
};

/**
 * Why a cleaned text is too damaged to be told, in words for its publisher; undefined where it is not. What cannot be
 * mended are texts that lost many characters, texts in another alphabet that were read as a Western one, and English
 * whose apostrophes became "â" (the other two bytes are gone).
 */
export const damageIn = (text: string, language: string): string | undefined => {
  let losses = 0;
  for (let at = text.indexOf(lost); at >= 0; at = text.indexOf(lost, at + 1)) losses++;
  if (losses > 1 && losses * charactersPerLoss > text.length)
    return `${losses} characters of the text were lost before it came. Send it again as UTF-8.`;
  if (isImplausible(text))
    return 'The text was read in the wrong encoding before it came: its letters form no words. Send it again as UTF-8.';
  const halves = /^en\b/i.test(language) ? (text.match(/\p{L}â(?:s|t|re|ve|ll|d|m)\b/gu)?.length ?? 0) : 0;
  return halves > 1
    ? 'The text was read in the wrong encoding before it came: it has "â" where it should have apostrophes. Send it as UTF-8.'
    : undefined;
};
