import { z } from 'zod';
import { Language, maxTopics } from '../../core/reader.ts';
import { Schedule } from '../../core/slot.ts';
import { customTopicPrefix, type Topic } from '../../core/topic.ts';
import { type Fields, fieldValue } from '../../http/form-fields.ts';
import type { WebKey } from '../../i18n/web-words.ts';
import { parseQuery } from './custom-topic-query.ts';
import { zoneNamed } from './zones.ts';

/** Problems by the field they belong to. */
export type Problems = Partial<Record<string, WebKey>>;

/** A reader's preferences, parsed from a form. */
export interface Choices {
  topics: string[];
  /** A custom topic that the form defines; its id is among `topics`. */
  own?: Topic;
  schedule: Schedule;
  language: Language;
  length: 'short' | 'full';
  minStories: number;
  /** The languages that they read besides `language`; undefined: whatever language news is in. */
  alsoReads?: Language[];
}

const maxCustomTopics = 10;

const Day = z.coerce.number().pipe(z.int().min(1).max(7));
const MonthDay = z.coerce.number().pipe(z.int().min(1).max(31));
const MinStories = z.coerce.number().pipe(z.int().min(1).max(50));

const cadenceOf = (fields: Fields): { cadence: unknown } | { field: string; problem: WebKey } => {
  const every = fieldValue(fields, 'cadence');
  switch (every) {
    case 'day':
    case 'weekday':
      return { cadence: { every } };
    case 'chosen': {
      const days = z
        .array(Day)
        .min(1)
        .safeParse(fields.days ?? []);
      return days.success
        ? { cadence: { every, days: [...new Set(days.data)].sort() } }
        : { field: 'days', problem: 'problem-days' };
    }
    case 'week': {
      const day = Day.safeParse(fieldValue(fields, 'weekday'));
      return day.success ? { cadence: { every, day: day.data } } : { field: 'weekday', problem: 'problem-days' };
    }
    case 'month': {
      const day = MonthDay.safeParse(fieldValue(fields, 'monthday'));
      return day.success ? { cadence: { every, day: day.data } } : { field: 'monthday', problem: 'problem-monthday' };
    }
    default:
      return { field: 'cadence', problem: 'problem-cadence' };
  }
};

/**
 * How a form names its custom topic: in the language of headings, and as the reader wrote after a preview, unless they
 * have changed the query since.
 */
export const namingOf = (fields: Fields): { language?: Language; title: string } => {
  const isOfQuery = fieldValue(fields, 'ownFor') === fieldValue(fields, 'own');
  const { data: language } = Language.safeParse(fieldValue(fields, 'language'));
  return { ...(language && { language }), title: isOfQuery ? fieldValue(fields, 'ownTitle') : '' };
};

/** The chosen topics of a form, with the custom topic that was typed into it. */
const topicsOf = (
  fields: Fields,
  known: (topic: string) => boolean,
): { topics: string[]; own?: Topic; problems: Problems } => {
  const topics = [...new Set(fields.topics ?? [])].filter(known);
  const problems: Problems = {};
  const query = fieldValue(fields, 'own');
  const own = query.trim() === '' ? undefined : parseQuery(query, namingOf(fields));
  if (own && !own.ok) problems.own = `problem-query-${own.code}`;
  else if (own && !topics.includes(own.topic.id)) topics.push(own.topic.id);
  if (topics.length === 0 && !problems.own) problems.topics = 'problem-topics';
  if (topics.filter((id) => id.startsWith(customTopicPrefix)).length > maxCustomTopics)
    problems.own = 'problem-custom-topics-many';
  if (topics.length > maxTopics) problems.topics = 'problem-topics-many';
  return { topics, ...(own?.ok && { own: own.topic }), problems };
};

/**
 * The languages of a form's `reads` boxes besides the reader's own; undefined for all of them, because news may also be
 * in languages that have no box. The form posts an empty value too, which tells "none" from a form without the boxes.
 */
const alsoReadsOf = (fields: Fields, own: Language | undefined): Language[] | undefined => {
  if (!fields.reads) return undefined;
  const others = Language.options.filter((language) => language !== own);
  const ticked = others.filter((language) => fields.reads!.includes(language));
  return ticked.length === others.length ? undefined : ticked;
};

/**
 * Parses a form. `known` decides which topic ids may be chosen. Returns every problem at once, each with its field, so
 * that one more attempt is enough.
 */
export const parseChoices = (
  fields: Fields,
  known: (topic: string) => boolean,
): { ok: true; choices: Choices } | { ok: false; problems: Problems } => {
  const { topics, own, problems } = topicsOf(fields, known);
  const cadence = cadenceOf(fields);
  if ('problem' in cadence) problems[cadence.field] = cadence.problem;
  const at = Schedule.shape.at.safeParse(fieldValue(fields, 'at'));
  if (!at.success) problems.at = 'problem-at';
  const zone = zoneNamed(fieldValue(fields, 'zone'));
  if (zone === undefined)
    problems.zone = fieldValue(fields, 'zone').trim() === '' ? 'problem-zone-empty' : 'problem-zone';
  const language = Language.safeParse(fieldValue(fields, 'language'));
  if (!language.success) problems.language = 'problem-language';
  const minStories = MinStories.safeParse(fieldValue(fields, 'minStories') || '1');
  if (!minStories.success) problems.minStories = 'problem-min-stories';

  if (Object.keys(problems).length > 0 || 'problem' in cadence || !language.data || !minStories.data)
    return { ok: false, problems };
  const alsoReads = alsoReadsOf(fields, language.data);
  return {
    ok: true,
    choices: {
      topics,
      ...(own && { own }),
      schedule: Schedule.parse({ cadence: cadence.cadence, at: at.data, zone }),
      language: language.data,
      length: fieldValue(fields, 'length') === 'short' ? 'short' : 'full',
      minStories: minStories.data,
      ...(alsoReads && { alsoReads }),
    },
  };
};

/** The form fields that show a reader's preferences. */
export const fieldsOf = ({
  topics,
  schedule: { cadence, at, zone },
  language,
  length,
  minStories,
  alsoReads,
}: Omit<Choices, 'own'>): Fields => ({
  topics,
  cadence: [cadence.every],
  days: cadence.every === 'chosen' ? cadence.days.map(String) : [],
  weekday: [cadence.every === 'week' ? String(cadence.day) : '1'],
  monthday: [cadence.every === 'month' ? String(cadence.day) : '1'],
  at: [at],
  zone: [zone],
  language: [language],
  reads: alsoReads ? ['', language, ...alsoReads] : ['', ...Language.options],
  length: [length],
  minStories: [String(minStories)],
});
