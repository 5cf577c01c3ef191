import { expect, it } from '@jest/globals';
import { maxTopics } from '../../functions/core/reader.ts';
import type { Mailed } from '../../local/demo/news-folder.ts';
import { printSummary } from '../../local/demo/summary.ts';
import { sampleVisitors } from '../../local/demo/visitor.ts';
import { recordOutput } from '../kit/recorded-output.ts';

it.each([1, 2, 99, 100, 101, 500, 10_000])(
  'with %s topics, the sample readers choose at most as many as a reader may',
  (count) => {
    const topics = Array.from({ length: count }, (_, index) => `topic-${index}`);
    for (const visitor of sampleVisitors(topics)) {
      expect(visitor.topics.length).toBe(Math.min(Math.ceil(count / 2), maxTopics));
      expect(new Set(visitor.topics).size).toBe(visitor.topics.length);
    }
  },
);

it('the summary counts a story once, even if several topics and readers have it or it has a near copy', () => {
  const story = (topic: string, articleId: string, copy?: string) => ({
    topic,
    earlier: [],
    sources: [{ articleId, copies: copy ? [{ articleId: copy, publisher: null }] : [] }],
  });
  const stories = [story('ferries', 'a'), story('ports', 'a'), story('ports', 'b', 'c'), story('ferries', 'c')];
  const digest = { at: '2026-11-28T06:00:00.000Z', stories } as unknown as Mailed;
  const { output, text } = recordOutput();
  const articles = { indexed: 3, unmatched: 0, rejected: [] };
  printSummary(output, { articles, topics: 2, digests: [digest, digest], notifications: 0, spent: new Map() });
  expect(text()).toContain('Stories | 2, including 0 updates');
  expect(text()).toContain('Emails | 2 digests, 0 notifications');
});
