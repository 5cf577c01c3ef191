/**
 * A function that computes each result once. It forgets all of them when it knows `max`, which costs less than to keep in mind
 * which was used last. For small results that many mails have in common; an error is thrown each time.
 */
export const remember = <Key, Result>(
  max: number,
  compute: (key: Key) => Exclude<Result, undefined>,
): ((key: Key) => Exclude<Result, undefined>) => {
  const known = new Map<Key, Exclude<Result, undefined>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = compute(key);
    if (known.size >= max) known.clear();
    known.set(key, result);
    return result;
  };
};
