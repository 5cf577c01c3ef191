import { type Fields, fieldValue } from '../../http/form-fields.ts';
import type { AppContext } from '../app-context.ts';
import type { Preview } from '../pages/home.ts';
import { namingOf, type Problems } from '../readers/choices.ts';
import { previewTopic, tooBroad } from '../readers/custom-topic.ts';
import { parseQuery } from '../readers/custom-topic-query.ts';

/** The articles that a custom topic’s query would have matched, or what is wrong with the query. */
export const previewQuery = async (
  app: AppContext,
  fields: Fields,
): Promise<{ preview: Preview } | { problems: Problems }> => {
  const parsed = parseQuery(fieldValue(fields, 'own'), namingOf(fields));
  if (!parsed.ok) return { problems: { own: `problem-query-${parsed.code}` } };
  const articles = await app.archive.recent();
  const reason = tooBroad(parsed.topic, articles);
  if (reason) return { problems: { own: `problem-query-${reason}` } };
  return {
    preview: { query: fieldValue(fields, 'own'), topic: parsed.topic, ...previewTopic(parsed.topic, articles) },
  };
};
