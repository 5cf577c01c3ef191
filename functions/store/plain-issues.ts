import { z } from 'zod';

/** What a schema expects, in words. */
const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const formats: Record<string, string> = {
  email: 'this is not an email address',
  datetime: 'this is not a time with its zone, such as 2026-03-01T06:00:00Z',
  url: 'this is not a web address',
};
const maxNamed = 5;
const short = (value: unknown) => String(value).slice(0, 60);
const named = (values: readonly unknown[]) =>
  `${values.slice(0, maxNamed).map(short).join(', ')}${values.length > maxNamed ? ` and ${values.length - maxNamed} more` : ''}`;

const amount = (origin: string, limit: number | bigint, bound: 'at least' | 'at most'): string => {
  if (origin === 'string')
    return limit === 1 ? 'this must not be empty' : `this must have ${bound} ${limit} characters`;
  if (origin === 'array' || origin === 'set') return `this must name ${bound} ${limit}`;
  return `this must be ${bound} ${limit}`;
};

/** What is wrong with a value, in plain words. Never repeats the value, which may be personal. */
const plainIssue = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'this is missing' : `this must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return amount(issue.origin, issue.minimum, 'at least');
    case 'too_big':
      return amount(issue.origin, issue.maximum, 'at most');
    case 'invalid_format':
      return formats[issue.format] ?? 'this is written in a way that is not allowed';
    case 'invalid_value':
      return `this must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(short).join(', ')}`;
    case 'unrecognized_keys':
      return `there is no field ${named(issue.keys)}`;
    default:
      return 'this is in an unknown form';
  }
};

// For every schema of the process: these replace the library's messages, and a schema's own messages replace these.
z.config({ localeError: plainIssue });

/** One thing that is wrong, and its place as a JSON pointer (RFC 6901); empty for the whole. */
export interface PlainIssue {
  pointer: string;
  detail: string;
}

const maxIssues = 20;

/** What a schema found wrong, the first 20. */
export const plainIssues = ({ issues }: z.ZodError): PlainIssue[] =>
  issues.slice(0, maxIssues).map(({ path, message }) => ({
    pointer: path.map((step) => `/${short(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: message,
  }));

/** The same in one line, without a full stop. */
export const inOneLine = (error: z.ZodError): string => {
  const more = error.issues.length - maxIssues;
  const sentences = plainIssues(error).map(({ pointer, detail }) =>
    pointer === '' ? detail : `${pointer}: ${detail}`,
  );
  return [...sentences, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
};

/** Whether more text could make a text JSON; undefined if it is JSON already. */
const endsEarly = (text: string): boolean | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return /end of JSON|Unterminated/.test((error as Error).message);
  }
};

/** Where a text stops being JSON, without repeating any of it; undefined if it is JSON. */
export const jsonProblem = (text: string): string | undefined => {
  if (text.trim() === '') return 'it is empty';
  const early = endsEarly(text);
  if (early === undefined) return undefined;
  if (early) return 'it ends too early';
  // The longest beginning that could still become JSON.
  let good = 0;
  for (let bad = text.length; bad - good > 1; ) {
    const middle = Math.floor((good + bad) / 2);
    if (endsEarly(text.slice(0, middle)) === false) bad = middle;
    else good = middle;
  }
  const before = text.slice(0, good).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1} is out of place`;
};
