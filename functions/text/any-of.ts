/**
 * One test for many patterns, none of which has a group. Patterns with the same flags are joined to one, those that are
 * tied to the beginning apart from the others: the engine tries such a pattern once a text instead of at each character.
 */
export const anyOf = (patterns: readonly RegExp[]): ((words: string) => boolean) => {
  const kinds = Map.groupBy(patterns, ({ flags, source }) => `${flags} ${source.startsWith('^')}`);
  const joined = [...kinds.values()].map(
    (some) => new RegExp(some.map(({ source }) => `(?:${source})`).join('|'), some[0]!.flags),
  );
  return (words) => {
    for (const pattern of joined) if (pattern.test(words)) return true;
    return false;
  };
};
