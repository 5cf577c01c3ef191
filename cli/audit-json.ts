import { z } from 'zod';
import { Published } from '../functions/core/article.ts';
import type { AuditedSentence, AuditSource } from '../functions/gate/audit-sentences.ts';
import { formatNamed } from '../functions/ingest/file-names.ts';
import { withoutMarks } from './audit-marks.ts';
import { readText } from './files.ts';
import { UsageError } from './operational-error.ts';

/** Sentences and sources that are given as JSON. */

/** A source, and the file or address that it was read from. */
export interface NamedSource extends AuditSource {
  from: string | null;
}

/** "2026-05-01", "2026-05", "2026": as precise as it is written. Of a time the day counts. */
const dateGiven = z.string().transform((given, context): Published => {
  const [date = ''] = /^\d{4}(?:-\d\d(?:-\d\d(?=$|[T ]\d\d:\d\d))?)?(?=$|[T ])/.exec(given) ?? [];
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  const read = Published.safeParse({ precision, date });
  if (read.success) return read.data;
  context.addIssue('no date');
  return z.NEVER;
});

const words = z.string().trim().min(1);
const named = z.union([words, z.number().transform(String)]);

const Given = z.object({
  language: z.string().default('en'),
  published: dateGiven.nullish(),
  sentences: z
    .array(
      z.union([
        words,
        z.object({
          id: named.optional(),
          text: words,
          language: z.string().optional(),
          links: z.array(z.string()).optional(),
          sources: z.array(named).optional(),
        }),
      ]),
    )
    .min(1)
    .max(10_000),
  sources: z
    .array(
      z.object({
        id: named.optional(),
        title: z.string().nullable().default(null),
        url: z
          .url({ protocol: /^https?$/ })
          .nullable()
          .default(null),
        publisher: z.string().nullable().default(null),
        language: z.string().optional(),
        published: dateGiven.nullish(),
        text: words,
      }),
    )
    .default([]),
});

const unknownDay: Published = { precision: 'unknown' };

/** What a field has to be, by its name. */
const wanted: Readonly<Record<string, string>> = {
  published: 'a date such as "2026-06-01"',
  url: 'an address that begins with http:// or https://',
  language: 'a language such as "en"',
  links: 'a list of addresses',
  sentences: 'a list of 1 to 10,000 sentences',
  sources: 'a list',
  text: 'a text',
};

const faultIn = (file: string, path: readonly PropertyKey[]): string => {
  const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  const name = String(path.findLast((part) => typeof part === 'string') ?? '');
  const isEntry = typeof path.at(-1) === 'number';
  const kind = isEntry ? 'a text, or an object with a "text"' : (wanted[name] ?? 'a text');
  return `${file}: "${field.replace(/^\./, '')}" must be ${kind}. See docs/how-to/audit-a-digest.md.`;
};

/** The sentences and sources of a JSON file; undefined if the file is something else. */
export const readSentences = async (
  file: string,
): Promise<{ sentences: AuditedSentence[]; sources: NamedSource[] } | undefined> => {
  if (formatNamed(file) !== 'json') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readText(file));
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new UsageError(`${file} is not valid JSON.`);
    throw fault;
  }
  if (typeof parsed !== 'object' || parsed === null || !('sentences' in parsed)) return undefined;
  const checked = Given.safeParse(parsed);
  if (!checked.success) throw new UsageError(faultIn(file, checked.error.issues[0]?.path ?? []));
  const { language, published, sentences, sources } = checked.data;
  const ids = sources.map(({ id }, index) => id ?? `source ${index + 1}`);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new UsageError(`${file} has two sources with the id "${twice}".`);
  const said = sentences.flatMap((one) => (typeof one === 'string' ? [] : (one.sources ?? [])));
  const missing = said.find((id) => !ids.includes(id));
  if (missing !== undefined)
    throw new UsageError(`${file} has a sentence from the source "${missing}", which is not among its sources.`);
  return {
    sentences: sentences.map((given) => {
      const one = typeof given === 'string' ? { text: given } : given;
      const { words: text, cites } = withoutMarks(one.text);
      // "[2]" is the source with that id, else the second one.
      const cited = cites.flatMap((cite) => (ids.includes(cite) ? cite : (ids[Number(cite) - 1] ?? [])));
      return {
        ...one,
        text,
        language: one.language ?? language,
        sources: [...(one.sources ?? []), ...cited],
        published: published ?? undefined,
      };
    }),
    sources: sources.map((source, index) => ({
      ...source,
      id: ids[index]!,
      from: null,
      language: source.language ?? language,
      published: source.published ?? unknownDay,
    })),
  };
};
