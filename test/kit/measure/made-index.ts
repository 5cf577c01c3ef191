import type { ObjectStore } from '../../../functions/core/ports.ts';
import { allArticles } from '../../../functions/core/topic.ts';
import { keys } from '../../../functions/store/keys.ts';
import { madeArticles } from './made-articles.ts';

/**
 * A bucket whose index holds more articles than memory would: `perDay` articles a day, evenly spread over `days`, under all
 * articles, each with the content of one of `contents` made-up articles. Everything else is in `rest`. What is read is
 * counted there by a counted store around this one.
 */
export const withMadeIndex = (
  rest: ObjectStore,
  { from, days, perDay, contents = 500 }: { from: string; days: number; perDay: number; contents?: number },
): ObjectStore => {
  const count = days * perDay;
  const begin = Date.parse(from);
  const gap = 86_400_000 / perDay;
  const entries = madeArticles(contents);
  const bodies = entries.map((entry) => Buffer.from(JSON.stringify(entry)));
  const prefix = keys.entries(allArticles);
  const keyAt = (index: number) =>
    keys.entry(
      allArticles,
      new Date(begin + Math.floor((index + 1) * gap)).toISOString(),
      String(index).padStart(8, '0'),
    );
  const firstAfter = (key: string): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) > key) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const lastModified = new Date(begin);
  return {
    ...rest,
    get: async (key, options) => {
      if (!key.startsWith(prefix)) return rest.get(key, options);
      const index = Number(key.slice(key.lastIndexOf('-') + 1, -'.json'.length));
      return { body: bodies[index % bodies.length]!, etag: String(index), lastModified };
    },
    async *list(query) {
      if (!query.prefix.startsWith(prefix)) {
        yield* rest.list(query);
        return;
      }
      for (let index = firstAfter(query.startAfter ?? ''); index < count; index++) {
        const key = keyAt(index);
        if (!key.startsWith(query.prefix)) return;
        yield { key, etag: String(index), size: bodies[index % bodies.length]!.length, lastModified };
      }
    },
  };
};
