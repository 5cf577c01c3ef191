import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTopics } from '../../functions/store/topics-file.ts';

const problemsOf = (yaml: string) => {
  const parsed = parseTopics(yaml);
  return parsed.ok ? [] : parsed.problems.map(({ line, field }) => `${line} ${field}`);
};

describe('The topics file', () => {
  it('returns its topics', () => {
    const yaml = 'topics:\n  - id: trade\n    title: Trade\n    match:\n      any: [tariff, "free trade"]\n';
    expect(parseTopics(yaml)).toEqual({
      ok: true,
      topics: [
        { id: 'trade', title: 'Trade', description: '', match: { any: ['tariff', 'free trade'], all: [], none: [] } },
      ],
    });
    expect(parseTopics(readFileSync(join(import.meta.dirname, '../../corpus/topics.yaml'), 'utf8')).ok).toBe(true);
  });

  it('with mistakes names the line and field of each, and still returns the topics that have none', () => {
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

  it('says who reviews a topic, and explains what cannot be meant', () => {
    const withReview = (review: string) =>
      `topics:\n  - id: sea\n    title: Sea\n    match: { any: [harbour] }\n    review: ${review}\n`;
    const problems = (review: string) => {
      const parsed = parseTopics(withReview(review));
      return parsed.ok ? [] : parsed.problems;
    };
    for (const review of ['none', 'optional', '{ required: hold }', '{ required: send, minutes: 30 }'])
      expect(problems(review)).toEqual([]);
    for (const review of [
      'required',
      'true',
      '~',
      '[hold]',
      '{}',
      '{ required: never }',
      '{ required: hold, minutes: x }',
    ])
      expect(problems(review)).toEqual([
        { line: 5, field: 'topics[0].review', message: expect.stringContaining('Write "review: optional"') },
      ]);
    for (const minutes of ['-1', '721'])
      expect(problems(`{ required: hold, minutes: ${minutes} }`)).toEqual([
        { line: 5, field: 'topics[0].review.minutes', message: expect.stringContaining('from 0 to 720') },
      ]);
    expect(problems('{ required: hold, minute: 5 }')).toEqual([
      { line: 5, field: 'topics[0].review.minute', message: expect.stringContaining('"required" and "minutes"') },
    ]);
    // A topic with such a mistake is not used as if it had none: it stays as it was last in force.
    expect(parseTopics(withReview('required')).topics).toEqual([]);
  });

  it('reports that it is not YAML, not a list or empty', () => {
    expect(problemsOf('topics:\n  - id: "a\n')).toEqual([expect.stringMatching(/^\d+ file$/)]);
    expect(problemsOf('topics:\n\t- id: a\n')[0]).toMatch(/^2 file$/);
    expect(problemsOf('')).toEqual(['1 file']);
    expect(problemsOf('topics: harbour')).toEqual(['1 topics']);
    expect(problemsOf('topics: []')).toEqual(['1 topics']);
    expect(problemsOf('- a\n- b')).toEqual(['1 file']);
  });

  const topic = (lines: string) => `topics:\n  - id: sea\n    title: Sea\n${lines}`;
  const any = '    match: { any: [harbour] }\n';
  it.each([
    ['an empty file', '', '1 file', 'not a valid topics file: begin with "topics:"'],
    ['a table', 'id,title\nsea,Sea\n', '1 file', 'not a valid topics file'],
    ['a picture', '\u0089PNG\u001a\u0000', '1 file', 'not a valid topics file'],
    ['another key', 'themes:\n  - id: sea\n', '1 themes', '"themes" is not known here'],
    ['topics by name', 'topics:\n  sea:\n    title: Sea\n', '2 topics', 'must have a list under it'],
    ['mere names', 'topics:\n  - sea\n', '2 topics[0]', 'A topic needs "id:", "title:" and "match:"'],
    ['no id', `topics:\n  - title: Sea\n${any}`, '2 topics[0].id', 'Give the topic an id'],
    [
      'a number for an id',
      `topics:\n  - id: 5\n    title: Sea\n${any}`,
      '2 topics[0].id',
      'in quotes if it is a number',
    ],
    ["a custom topic's id", `topics:\n  - id: own-sea\n    title: Sea\n${any}`, '2 topics[0].id', 'choose another'],
    [
      'a long id',
      `topics:\n  - id: ${'a'.repeat(65)}\n    title: Sea\n${any}`,
      '2 topics[0].id',
      'Keep it to 64 characters',
    ],
    ['no title', `topics:\n  - id: sea\n${any}`, '2 topics[0].title', 'Give the topic a title'],
    ['a year for a title', `topics:\n  - id: sea\n    title: 2026\n${any}`, '3 topics[0].title', 'in quotes'],
    [
      'a colon in a title',
      `topics:\n  - id: sea\n    title: Sea: news\n${any}`,
      '3 file',
      'text with a colon lacks its quotes',
    ],
    ['no match', topic(''), '2 topics[0].match', 'Say which articles belong to the topic'],
    ['words for a match', topic('    match: harbour\n'), '4 topics[0].match', '"any:", "all:" or "none:"'],
    ['a misspelt rule', topic('    match: { ani: [harbour] }\n'), '4 topics[0].match.ani', '"any", "all", "none"'],
    [
      'a word for a list',
      topic('    match: { any: harbour }\n'),
      '4 topics[0].match.any',
      '"any" is a list of phrases',
    ],
    ['a number for a phrase', topic('    match: { any: [2026] }\n'), '4 topics[0].match.any[0]', 'put quotes around'],
    ['an empty phrase', topic('    match: { any: [""] }\n'), '4 topics[0].match.any[0]', 'A phrase is empty'],
    [
      'nothing but none',
      topic('    match: { none: [x] }\n'),
      '4 topics[0].match',
      'at least one phrase under "any" or "all"',
    ],
    [
      'everything: yes',
      topic('    match: { everything: yes }\n'),
      '4 topics[0].match.everything',
      '"everything: true"',
    ],
    ['an age in words', topic(`${any}    maxAgeDays: a week\n`), '5 topics[0].maxAgeDays', 'a whole number of days'],
    ['half a day', topic(`${any}    maxAgeDays: 0.5\n`), '5 topics[0].maxAgeDays', 'a whole number of days'],
    ['an age below zero', topic(`${any}    maxAgeDays: -1\n`), '5 topics[0].maxAgeDays', 'use 0'],
    ['an endless age', topic(`${any}    maxAgeDays: 9999\n`), '5 topics[0].maxAgeDays', 'Give at most 3650 days'],
    ['a key twice', topic(`    title: See\n${any}`), '4 file', 'is here twice'],
    ['an id twice', `${topic(any)}  - id: sea\n    title: See\n${any}`, '5 topics[1].id', '"sea" is used twice'],
    ['a tab', 'topics:\n\t- id: sea\n', '2 file', 'Indent with spaces'],
    ['an open quote', 'topics:\n  - id: "sea\n', '3 file', 'A closing quote'],
    ['a line out of line', 'topics:\n  - id: sea\n   title: Sea\n', '3 file', 'indented differently'],
    ['a star', topic('    match: { any: [*sea] }\n'), '4 file', 'begins with * or & needs quotes'],
    ['a sign', topic('    match: { any: [@sea] }\n'), '4 file', 'such as @'],
    ['no space after a colon', 'topics:\n  - id:sea\n    title: Sea\n', '2 file', 'A colon with a space'],
    ['two documents', `${topic(any)}---\n`, '5 file', 'second document'],
  ])('with %s reports it in a sentence', (_, yaml, where, words) => {
    const parsed = parseTopics(yaml);
    const problems = parsed.ok ? [] : parsed.problems;
    const found = problems.find(({ line, field }) => `${line} ${field}` === where);
    expect(found?.message ?? problems).toContain(words);
    for (const { message } of problems) {
      expect(message).toMatch(/^["A-Z].*\.$/);
      expect(message).not.toMatch(/invalid|expected|received|unrecognized|flow|scalar/i);
    }
  });

  it('cannot be made to swell by aliases', () => {
    const yaml = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\ntopics: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`;
    expect(parseTopics(yaml).ok).toBe(false);
  });
});
