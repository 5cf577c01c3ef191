import { createHash } from 'node:crypto';
import { inertField } from './clean.ts';
import { type BatchMember, type Draft, type Rejection, rejection } from './draft.ts';
import type { Labels } from './formats/json.ts';
import type { MarkedLabels } from './formats/jsonl.ts';
import { draftOf, type ReadOptions } from './to-draft.ts';

/** One article of an object, or why it is none. `place` says where in a batch, in a publisher's words. */
export type Member = { member?: number; place?: string } & (
  | { ok: true; draft: Draft }
  | ({ ok: false; item?: string } & Rejection)
);

/** Articles in one file: what is remembered of them is read and written whole. */
const maxMembers = 20_000;

/** A short fingerprint of texts, each of which may be missing. */
export const fingerprint = (...parts: readonly (string | null | undefined)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);

/**
 * What may tell an article from the others of its batch, the first that does before the second: the id that the
 * publisher gives it or else its link; its link; these with its title. Empty where it has neither id nor link, unless it
 * may not go by its `place`: in a feed that changes with each new item.
 */
const namesOf = ({ item, url, title }: Labels, { rolling }: { rolling: boolean }): string[] => {
  const id = inertField(item, 500);
  const link = inertField(url, 500);
  if (id === null && link === null && !rolling) return [];
  const titled = title ? [`${id ?? link ?? ''}\n${inertField(title, 300)}`] : [];
  return [...new Set([...(id === null ? [] : [id]), ...(link === null ? [] : [link]), ...titled])];
};

/** The names that different members of a batch have, which therefore tell none of them from the others. */
const repeatedNames = (labels: Iterable<MarkedLabels>, options: { rolling: boolean }): Set<string> => {
  const marks = new Map<string, string>();
  const repeated = new Set<string>();
  let count = 0;
  for (const one of labels) {
    if (++count > maxMembers) break;
    for (const name of namesOf(one, options)) {
      const other = marks.get(name);
      if (other === undefined) marks.set(name, one.mark);
      else if (other !== one.mark) repeated.add(name);
    }
  }
  return repeated;
};

/**
 * The members of a batch. What tells an article from the others is its identity: an id that a publisher repeats is none,
 * so then its link decides, then its title, then its text. A second one that is the same in all of these is rejected.
 */
export function* batch(
  key: string,
  members: Iterable<BatchMember>,
  { labels, rolling, ...options }: { labels: Iterable<MarkedLabels>; rolling: boolean } & ReadOptions,
): Generator<Member> {
  const repeated = repeatedNames(labels, { rolling });
  const seen = new Set<string>();
  let count = 0;
  for (const outcome of members) {
    const { member, place } = outcome;
    if (++count > maxMembers) {
      yield { member, place, ...rejection('too-large', `A file holds ${maxMembers} articles at most. Split it.`) };
      return;
    }
    if (!outcome.ok) {
      yield outcome;
      continue;
    }
    const { raw } = outcome;
    const names = namesOf(raw, { rolling });
    const last = names.at(-1);
    const item =
      names.find((name) => !repeated.has(name)) ??
      (last !== undefined || rolling ? `${last ?? ''}\n${fingerprint(...raw.paragraphs)}` : undefined);
    if (item !== undefined && seen.has(item)) {
      yield { member, place, ...rejection('duplicate', `The file contains this article twice, ${called(raw)}.`) };
      continue;
    }
    if (item !== undefined) seen.add(item);
    const drafted = draftOf(key, raw, options);
    yield drafted.ok
      ? { member, place, ok: true, draft: { ...drafted.draft, member, ...(item !== undefined && { item }) } }
      : { member, place, ...(drafted.code === 'withheld' && item !== undefined && { item }), ...drafted };
  }
}

const called = ({ item, url, title }: Labels) =>
  item
    ? `with the id "${item}"`
    : url
      ? `with the link "${url}"`
      : title
        ? `with the title "${title}"`
        : 'without id and link';
