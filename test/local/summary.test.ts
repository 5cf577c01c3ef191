import { afterEach, expect, it, jest } from '@jest/globals';
import { maxTopics } from '../../functions/core/reader.ts';
import type { Mailed } from '../../local/demo/news-folder.ts';
import { printSummary } from '../../local/demo/terminal.ts';
import { sampleVisitors } from '../../local/demo/visitor.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

it.each([1, 2, 99, 100, 101, 500, 10_000])(
  'of %s topics the sample readers choose as many as a reader may',
  (count) => {
    const topics = Array.from({ length: count }, (_, index) => `topic-${index}`);
    for (const visitor of sampleVisitors(topics)) {
      expect(visitor.topics.length).toBe(Math.min(Math.ceil(count / 2), maxTopics));
      expect(new Set(visitor.topics).size).toBe(visitor.topics.length);
    }
  },
);

it('a story that several topics and readers were told is one story in the summary, and one with a copy too', () => {
  const story = (topic: string, articleId: string, copy?: string) => ({
    topic,
    earlier: [],
    sources: [{ articleId, copies: copy ? [{ articleId: copy, publisher: null }] : [] }],
  });
  const stories = [story('ferries', 'a'), story('ports', 'a'), story('ports', 'b', 'c'), story('ferries', 'c')];
  const digest = { at: '2026-11-28T06:00:00.000Z', stories } as unknown as Mailed;
  let said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  const articles = { indexed: 3, unmatched: 0, rejected: [] };
  printSummary({ articles, topics: 2, digests: [digest, digest], letters: 0, spent: new Map() });
  expect(said).toMatch(/Stories +│ 2, 0 updates among them/);
  expect(said).toMatch(/2 digests/);
});
