import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTopics } from '../../functions/core/topics-file.ts';

const problemsOf = (yaml: string) => {
  const parsed = parseTopics(yaml);
  return parsed.ok ? [] : parsed.problems.map(({ line, field }) => `${line} ${field}`);
};

describe('The topics file', () => {
  it('gives its topics', () => {
    const yaml = 'topics:\n  - id: trade\n    title: Trade\n    match:\n      any: [tariff, "free trade"]\n';
    expect(parseTopics(yaml)).toEqual({
      ok: true,
      topics: [
        { id: 'trade', title: 'Trade', description: '', match: { any: ['tariff', 'free trade'], all: [], none: [] } },
      ],
    });
    expect(parseTopics(readFileSync(join(import.meta.dirname, '../../corpus/topics.yaml'), 'utf8')).ok).toBe(true);
  });

  it('with mistakes names line and field of each, and still gives the topics that have none', () => {
    const yaml = `topics:
  - id: Trade!
    title: Trade
    match: { any: [tariff] }
  - id: sea
    title: Sea
    match: { any: [harbour] }
  - id: sea
    title: ""
    match:
      any: []
  - id: sky
    titel: Sky
    match: { any: [storm] }
`;
    const parsed = parseTopics(yaml);
    expect(parsed.ok).toBe(false);
    expect(parsed.topics.map(({ id }) => id)).toEqual(['sea']);
    expect(problemsOf(yaml)).toEqual(
      expect.arrayContaining(['2 topics[0].id', '9 topics[2].title', '13 topics[3].titel', '12 topics[3].title']),
    );
    expect(
      problemsOf(
        'topics:\n  - id: a\n    title: A\n    match: { any: [x] }\n  - id: a\n    title: B\n    match: { any: [y] }\n',
      ),
    ).toEqual(['5 topics[1].id']);
  });

  it('that is no YAML, no list or empty says so', () => {
    expect(problemsOf('topics:\n  - id: "a\n')).toEqual([expect.stringMatching(/^\d+ file$/)]);
    expect(problemsOf('topics:\n\t- id: a\n')[0]).toMatch(/^2 file$/);
    expect(problemsOf('')).toEqual(['1 file']);
    expect(problemsOf('topics: harbour')).toEqual(['1 topics']);
    expect(problemsOf('topics: []')).toEqual(['1 topics']);
    expect(problemsOf('- a\n- b')).toEqual(['1 file']);
  });

  it('cannot be made to swell by aliases', () => {
    const yaml = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\ntopics: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`;
    expect(parseTopics(yaml).ok).toBe(false);
  });
});
