/** A posted form: every value of every field, so that it can be shown again. */
export type Fields = Record<string, string[]>;

/** The first value of a form field, or an empty string. */
export const fieldValue = (fields: Fields, name: string): string => fields[name]?.[0] ?? '';
