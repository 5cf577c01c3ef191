import { editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { Topic } from '../../functions/core/topic.ts';
import { topicMatcher } from '../../functions/text/match.ts';
import { madeArticles } from '../../test/kit/measure/made-articles.ts';
import { assemblerOf } from './assemble-sample.ts';
import { feedReaders } from './feeds.ts';
import { contestantOf, exponentOf, sideBySide } from './measure.ts';
import { renderSample } from './render-sample.ts';

/** How time grows with what there is more of: an exponent of 1 is in proportion, 0 not at all. */
export interface Growth {
  of: string;
  with: string;
  sizes: number[];
  /** Milliseconds of processor time for each size: the fastest of the rounds. */
  milliseconds: number[];
  exponent: number;
}

const growthOf = async (
  names: { of: string; with: string },
  sizes: number[],
  taskFor: (size: number) => (() => unknown) | Promise<() => unknown>,
): Promise<Growth> => {
  const tasks = Object.fromEntries(
    await Promise.all(sizes.map(async (size) => [`${size}`, contestantOf(await taskFor(size))] as const)),
  );
  const samples = await sideBySide(tasks, { rounds: 3, milliseconds: 40, warmUp: 80 });
  const milliseconds = sizes.map((size) => Math.min(...samples[`${size}`]!) / 1000);
  return { ...names, sizes, milliseconds, exponent: exponentOf(sizes.map((size, at) => [size, milliseconds[at]!])) };
};

const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-31T00:00:00.000Z' };

/** A topic of three words that occur in the made-up articles. */
const topicOf = (words: readonly string[], number: number): Topic => {
  const any = [0, 1, 2].map((nth) => words[(number * 3 + nth) % words.length]!);
  return Topic.parse({ id: `t${number}`, title: `Topic ${number}`, match: { any } });
};

/** Measures growth with articles, topics, readers and sources. */
export const measureGrowth = async (): Promise<Growth[]> => {
  const articles = madeArticles(1_600);
  const words = [...new Set(articles.flatMap(({ article }) => article.text.match(/[a-z]{5,}/g) ?? []))];
  const few = articles.slice(0, 50);
  const assemble = assemblerOf(await renderSample('en'));
  return [
    await growthOf({ of: 'an edition', with: 'articles' }, [200, 400, 800, 1_600], (size) => {
      const topic = topicOf(words, 0);
      const settings = Settings.parse({});
      const entries = articles.slice(0, size);
      return () => editionOf({ topic, window, entries, background: [], settings });
    }),
    await growthOf({ of: 'matching 50 articles', with: 'topics' }, [10, 100, 1_000, 10_000], (size) => {
      const matches = topicMatcher(Array.from({ length: size }, (_, number) => topicOf(words, number)));
      return () => few.map(({ article }) => matches(article));
    }),
    await growthOf({ of: 'messages', with: 'readers' }, [50, 200, 800], (size) => () => {
      for (let reader = 0; reader < size; reader++) assemble(reader);
    }),
    await growthOf({ of: 'reading feeds of 20 items', with: 'sources' }, [5, 20, 80], async (size) => {
      const read = await feedReaders(20).Broadsheet();
      return () => {
        for (let source = 0; source < size; source++) read();
      };
    }),
  ];
};
