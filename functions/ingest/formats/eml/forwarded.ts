import type { Block } from './blocks.ts';
import { forwarded, forwardedField } from './phrases.ts';

/** Fields of a forwarded mail are few and stand at its top. */
const maxFields = 12;

/** What a forwarded mail says of itself. */
export interface Forwarded {
  subject: string | undefined;
  from: string | undefined;
  /** As it is written there. */
  date: string | undefined;
  blocks: Block[];
}

/** The fields that a block holds: a program may write all on one line, or each by itself. */
const fieldsIn = (words: string): Record<string, string>[] =>
  words
    .split(
      /\s(?=\*?(?:from|date|sent|subject|to|cc|von|datum|gesendet|betreff|an|de|envoyé|objet|à|fecha|enviado|asunto|para)\*?\s*:\s)/iu,
    )
    .flatMap((line) => {
      const groups = forwardedField.exec(line)?.groups;
      return groups ? [groups as Record<string, string>] : [];
    });

/** The mail that somebody forwarded in their own; undefined if there is none. What they wrote above it is left out. */
export const forwardedIn = (blocks: readonly Block[]): Forwarded | undefined => {
  const start = blocks.findIndex(
    ({ kind, words }) => kind !== 'divider' && words.length <= 1000 && forwarded.test(words),
  );
  if (start < 0) return undefined;
  const found: Omit<Forwarded, 'blocks'> = { subject: undefined, from: undefined, date: undefined };
  const rest = blocks[start]!.words.replace(forwarded, '');
  let next = start + 1;
  const note = (fields: readonly Record<string, string>[]) => {
    for (const { from, subject, date, value } of fields) {
      if (subject !== undefined) found.subject ??= value?.trim();
      if (from !== undefined) found.from ??= value?.trim();
      if (date !== undefined) found.date ??= value?.trim();
    }
  };
  note(fieldsIn(rest));
  for (; next < blocks.length && next <= start + maxFields; next++) {
    const block = blocks[next]!;
    const fields = block.kind === 'divider' ? [] : fieldsIn(block.words);
    if (fields.length === 0 && block.kind !== 'divider') break;
    note(fields);
  }
  return { ...found, blocks: blocks.slice(next) };
};
