import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../core/ports.ts';
import { type Fields, fieldValue } from '../http/form-fields.ts';
import { type Decided, type Decision, maxWords, type ReportRef } from '../store/desk-decisions.ts';

/** What a posted form decides. */

const day = 86_400_000;
/** Characters of a headline that are kept with a decision. */
export const maxHeadline = 200;

/** Reports as forms carry them: "id@arrivedAt". */
export const refText = ({ id, arrivedAt }: ReportRef): string => `${id}@${arrivedAt}`;

const refsIn = (fields: Fields, name: string): ReportRef[] =>
  (fields[name] ?? []).map((text) => {
    const at = text.lastIndexOf('@');
    return { id: text.slice(0, at), arrivedAt: text.slice(at + 1) };
  });

/** A time as a form gives it, in the newsroom's zone; undefined if it is empty, null if it is none. */
const timeIn = (text: string, zone: string): string | undefined | null => {
  if (text === '') return undefined;
  try {
    const at = Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
    return new Date(at.epochMilliseconds).toISOString();
  } catch {
    return null;
  }
};

const orNothing = (text: string): { text?: string } => (text.trim() === '' ? {} : { text });

/**
 * What a form decides, to be parsed as a decision; undefined if it is none. Words that are taken away, and a title or
 * sentence that is no longer chosen, are decisions too.
 */
export const decidedIn = (fields: Fields, { now, zone }: { now: Date; zone: string }): unknown => {
  const kind = fieldValue(fields, 'do') as Decided['kind'];
  const reports = refsIn(fields, 'report');
  const chosen = fieldValue(fields, 'chosen');
  const until = instantOf(new Date(now.getTime() + day));
  const headline = fieldValue(fields, 'headline').slice(0, maxHeadline);
  switch (kind) {
    case 'pin':
    case 'unpin':
    case 'release':
    case 'order':
      return { kind, reports };
    case 'merge':
      return { kind, reports: [...reports, ...refsIn(fields, 'with')] };
    case 'split':
      return { kind, reports: refsIn(fields, 'apart') };
    case 'hold': {
      // A time that is none is left for the decision's schema to refuse.
      const time = timeIn(fieldValue(fields, 'until'), zone);
      return { kind, reports, headline, until: time };
    }
    case 'drop':
      return { kind, reports, headline, publishers: fields.publisher ?? [], reason: fieldValue(fields, 'reason') };
    case 'title':
      return { kind, reports, ...(chosen !== '' && { report: chosen }) };
    case 'lead': {
      const [report, start] = chosen.split('@');
      return { kind, reports, ...(chosen !== '' && { sentence: { report, start: Number(start) } }) };
    }
    case 'note':
      return { kind, reports, ...orNothing(fieldValue(fields, 'text')) };
    case 'introduction':
    case 'subject':
      return { kind, until, ...orNothing(fieldValue(fields, 'text')) };
    case 'approve':
    case 'unapprove':
      return { kind, seen: fieldValue(fields, 'seen') };
    default:
      return undefined;
  }
};

/** At most so many sentences are corrected at once, each of at most so many characters. */
const maxCorrected = 100;
const maxSentence = 2000;

/** What a form corrects, by article, and the editor's words about it; undefined if either is missing or too long. */
export const correctedIn = (
  fields: Fields,
): { note: string; articles: ReadonlyMap<string, readonly string[]> } | undefined => {
  const note = fieldValue(fields, 'note').trim();
  const claims = (fields.was ?? []).slice(0, maxCorrected).flatMap((text) => {
    const [, article, was] = /^(\S+) (.+)$/s.exec(text.slice(0, maxSentence)) ?? [];
    return article !== undefined && was !== undefined ? [{ article, was }] : [];
  });
  if (note === '' || note.length > maxWords.note || claims.length === 0) return undefined;
  const articles = Map.groupBy(claims, ({ article }) => article);
  return { note, articles: new Map([...articles].map(([article, all]) => [article, all.map(({ was }) => was)])) };
};

/** Kinds that answer one question, such as whether a story is printed, or whether the draft is approved. */
const questions: Partial<Record<Decided['kind'], string>> = {
  ...{ hold: 'print', drop: 'print', release: 'print' },
  ...{ pin: 'pin', unpin: 'pin' },
  ...{ merge: 'group', split: 'group' },
  ...{ approve: 'approval', unapprove: 'approval' },
};
const questionOf = (kind: Decided['kind']): string => questions[kind] ?? kind;

/** The last decision before about the same thing: what a new one replaces. */
export const decidedBefore = (decisions: readonly Decision[], decided: Decided): Decided | undefined => {
  const ids = new Set('reports' in decided ? decided.reports.map(({ id }) => id) : []);
  return decisions.findLast(
    ({ decided: other }) =>
      questionOf(other.kind) === questionOf(decided.kind) &&
      (!('reports' in other) || other.kind === 'order' || other.reports.some(({ id }) => ids.has(id))),
  )?.decided;
};
