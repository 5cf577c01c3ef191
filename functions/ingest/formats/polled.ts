import { z } from 'zod';
import { polledItemSchema } from '../../store/polled-items.ts';
import { fullestOf } from '../../text/markup.ts';
import type { RawArticle, RawOutcome } from '../draft.ts';
import { holdsInFields } from '../release.ts';
import { html } from './html.ts';

/** What an item that `poll` wrote has besides the fields of a JSON Feed. */
const PolledItem = z.object({
  schema: z.literal(polledItemSchema),
  /** Words already, so that a title may be about a tag. */
  title: z.string().optional(),
  topics: z.array(z.string()).optional(),
  fields: z.record(z.string(), z.unknown()).optional().catch(undefined),
  page: z
    .object({ html: z.string(), late: z.literal(true).optional() })
    .optional()
    .catch(undefined),
});

/** Adds what only polled items have to the article that their JSON holds. */
export const withPolledFields = (outcome: RawOutcome, value: unknown): RawOutcome => {
  const { data } = PolledItem.safeParse(value);
  if (!outcome.ok || !data) return outcome;
  const { title, topics, fields = {}, page } = data;
  const holds = [...(outcome.raw.holds ?? []), ...holdsInFields(fields)];
  return { ok: true, raw: { ...outcome.raw, title, holds, page, onlyTopics: topics } };
};

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** Whether a page is about an item: it has most of the item's words. A paywall or a request for consent has few of them. */
const isAbout = (page: RawArticle, item: RawArticle): boolean => {
  const asked = [...wordsIn(`${item.title ?? ''} ${item.paragraphs.join(' ').slice(0, 500)}`)];
  const told = wordsIn([page.title ?? '', ...page.paragraphs].join(' '));
  return asked.filter((word) => told.has(word)).length > asked.length / 2;
};

const bare = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What an item says and its page does not say in the same words. */
const onlyIn = (item: RawArticle, page: RawArticle): string[] => {
  const told = bare(page.paragraphs.join(' '));
  return item.paragraphs.filter((paragraph) => !told.includes(bare(paragraph)));
};

/**
 * An item with the text of its page, if that is fuller and about the same. Where the page came late, the item's own text may
 * have been told already: what the page does not repeat stays before it, so that nothing is taken back.
 */
export const withPage = (outcome: RawOutcome): RawOutcome => {
  if (!outcome.ok || outcome.raw.page === undefined) return outcome;
  const { page: source, ...item } = outcome.raw;
  const page = html(source.html);
  if (!page.ok || !isAbout(page.raw, item) || fullestOf([item.paragraphs, page.raw.paragraphs]) !== 1)
    return { ok: true, raw: item };
  const { title, author, date, language, holds } = page.raw;
  return {
    ok: true,
    raw: {
      ...item,
      title: item.title ?? title,
      author: item.author ?? author,
      date: item.date ?? date,
      language: item.language ?? language,
      holds: [...(item.holds ?? []), ...(holds ?? [])],
      paragraphs: [...(source.late ? onlyIn(item, page.raw) : []), ...page.raw.paragraphs],
    },
  };
};
