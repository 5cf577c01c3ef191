/** What a value is, in a publisher's words: `a number (5)`. */
const found = (value: unknown): string => {
  if (value === null || value === undefined) return 'missing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object with fields of its own';
  if (typeof value === 'string') return value.trim() ? `"${value.trim().slice(0, 60)}"` : 'empty';
  return typeof value === 'number' ? `a number (${value})` : String(value);
};

/**
 * Why a field cannot be used, as a sentence that names the field, what was found there and what would do. `path` is where
 * a schema met the fault in `value`.
 */
export const fieldFault = (
  value: unknown,
  { path, needed = 'words' }: { path: readonly PropertyKey[]; needed?: string },
): string => {
  const held = path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[name] : undefined,
    value,
  );
  const name = path.map(String).join('.');
  return name
    ? `"${name}" cannot be used: it is ${found(held)}, and ${needed} must stand there.`
    : `The whole is ${found(held)}, and an object with fields must stand there.`;
};
