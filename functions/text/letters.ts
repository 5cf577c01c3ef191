/** The characters of each property that a pattern names, as the inside of a class: "A-ZÀ-Ö…" for Lu. */
const classes = new Map<string, string>();

/** Every character up to U+FFFF in order; in place of the surrogates there is a space. */
const everyCharacter = Array.from({ length: 0x1_00_00 }, (_, code) =>
  code >= 0xd8_00 && code < 0xe0_00 ? ' ' : String.fromCharCode(code),
).join('');

const classOf = (property: string): string => {
  const known = classes.get(property);
  if (known !== undefined) return known;
  const runs = everyCharacter.match(new RegExp(`\\p{${property}}+`, 'gu')) ?? [];
  const inside = runs.map((run) => (run.length < 2 ? run : `${run[0]}-${run.at(-1)}`)).join('');
  classes.set(property, inside);
  return inside;
};

/**
 * A pattern whose source names properties of characters ("\p{Lu}", "\p{Script=Arabic}"), compiled without the u flag: the
 * engine then takes a third of the time for a long one. Characters beyond U+FFFF have no property in it and count as two.
 */
export const withLetters = (source: string, flags: string): RegExp => {
  let isInClass = false;
  const spelled = source.replaceAll(/\\p\{([\w=]+)\}|\\.|[[\]]/gsu, (part, property: string | undefined) => {
    if (property !== undefined) return isInClass ? classOf(property) : `[${classOf(property)}]`;
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    return part;
  });
  return new RegExp(spelled, flags);
};

/** A pattern that finds the first match, with the places of its groups. */
export interface Wording {
  exec: (text: string) => RegExpExecArray | null;
}

/**
 * A long pattern that is compiled when it is first needed: an engine needs up to a tenth of a second for one. `sign` is a short
 * pattern that every text matches in which the long one can; without it the long one is not compiled.
 */
export const wording = (source: string, sign?: RegExp): Wording => {
  let compiled: RegExp | undefined;
  return {
    exec: (text) => {
      if (sign && !sign.test(text)) return null;
      compiled ??= withLetters(source, 'd');
      return compiled.exec(text);
    },
  };
};
