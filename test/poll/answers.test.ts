import { describe, expect, it } from '@jest/globals';
import { Source } from '../../functions/core/source.ts';
import { currentState } from '../../functions/feeds/source-health.ts';
import { noWishes } from '../../functions/feeds/wishes.ts';
import { claimed, nextPoll, type PollAnswer } from '../../functions/poll/decide.ts';

const url = 'https://harbour.example/feed';
const source = Source.parse({ id: 'harbour', url });

/** The state after some answers, an hour apart; 304 has no feed. */
const after = (...answers: Partial<PollAnswer>[]) => {
  let at = Date.parse('2026-03-02T07:30:00.000Z');
  let state = currentState(undefined, source, new Date(at));
  for (const given of answers) {
    const answer: PollAnswer = { status: 200, headers: {}, url, redirects: [], ...given };
    at += 3_600_000;
    const now = new Date(at);
    const feed = { outcome: 'feed', answer, wishes: noWishes, newItems: 1, mayHaveMissed: false, body: 'x' } as const;
    state = nextPoll(claimed(state, now), answer.status === 304 ? { outcome: 'same', answer } : feed, {
      now,
      random: 0,
    });
  }
  return state;
};
const led = (...redirects: [status: number, to: string][]): Partial<PollAnswer> => ({
  url: redirects.at(-1)![1],
  redirects: redirects.map(([status, to]) => ({ status, to })),
});
const [a, b] = ['https://harbour.example/a', 'https://feeds.example/b'] as const;

describe('redirects', () => {
  it.each([
    ['three permanent ones', [led([301, a]), led([308, a]), led([301, a])], a],
    ['a chain of permanent ones, to its end', [1, 2, 3].map(() => led([301, a], [308, b])), b],
    ['two, one straight answer and one more', [led([301, a]), led([301, a]), {}, led([301, a])], undefined],
    ['permanent ones that lead to another place each time', [led([301, a]), led([301, b]), led([301, a])], undefined],
    ['a permanent one by way of a passing one', [1, 2, 3].map(() => led([301, a], [302, b])), undefined],
    [
      'permanent ones with answers that nothing has changed',
      [1, 2, 3].map(() => ({ ...led([301, a]), status: 304 })),
      a,
    ],
  ])('%s', (_, answers, movedTo) => {
    expect(after(...answers).movedTo).toBe(movedTo);
  });
});

describe('validators', () => {
  it.each([
    ['a weak one with odd characters', [{ headers: { etag: 'W/"é ~' } }], { url, etag: 'W/"é ~' }],
    [
      'a date in a zone of its own',
      [{ headers: { 'last-modified': 'Mon, 2 Mar 2026 8:30 CET' } }],
      { url, lastModified: 'Mon, 2 Mar 2026 8:30 CET' },
    ],
    ['an empty one', [{ headers: { etag: '' } }], undefined],
    ['one that a later answer lacks', [{ headers: { etag: '"1"' } }, {}], undefined],
    ['one that 304 does not repeat', [{ headers: { etag: '"1"' } }, { status: 304 }], { url, etag: '"1"' }],
    [
      'one that 304 replaces',
      [{ headers: { etag: '"1"' } }, { status: 304, headers: { etag: '"2"' } }],
      { url, etag: '"2"' },
    ],
    [
      'one of another address',
      [{ headers: { etag: '"1"' } }, { ...led([302, b]), headers: { etag: '"b"' } }],
      { url: b, etag: '"b"' },
    ],
  ])('%s', (_, answers, validators) => {
    expect(after(...answers).validators).toEqual(validators);
  });
});
