import { record } from '../core/record.ts';

const maxNames = 50;

/** Names as publishers put them: words, an object with a name, or a list of either. What is none of these is no name. */
export const namesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, maxNames).flatMap((one) => (Array.isArray(one) ? [] : namesIn(one)));
  const { name, display_name, displayName, full_name, fullName, given, family, rendered } = record(value);
  const whole = [name, display_name, displayName, full_name, fullName, rendered].find((one) => typeof one === 'string');
  const parts = [given, family].filter((one) => typeof one === 'string').join(' ');
  return [whole ?? parts].filter((one): one is string => typeof one === 'string' && one !== '');
};
