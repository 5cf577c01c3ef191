import { describe, expect, it } from '@jest/globals';
import { correctionByRevision } from '../../functions/corrections/corrected.ts';

const at = '2026-11-06T09:00:00.000Z';
const before =
  'Parliament passed the bill on pilots on Thursday by 97 votes to 61. Ports Minister Tomas Verrin said the rule would apply to 22 ships a day.';
const cited = 'Parliament passed the bill on pilots on Thursday by 97 votes to 61.';

/** What a model wrote from the cited sentence, and whether a correction of it counts against that. */
const isCorrected = (said: string, after: string, { was = cited, spoken = 'en' } = {}): boolean =>
  correctionByRevision({
    article: { id: 'a', since: at, publisher: 'Strait Post', title: null, url: null, language: 'en' },
    before: { title: null, text: before, language: 'en' },
    after: { title: null, text: before.replace(was, after), language: 'en' },
    revision: { key: 'articles/post/a.txt', etag: 'b' },
    printed: [{ text: was, printedAs: said, spoken, kind: 'sentence', printedIn: [] }],
    at,
    change: ['revision', '1'],
  }) !== undefined;

const otherFigure = 'Parliament passed the bill on pilots on Thursday by 87 votes to 61.';
const otherDay = 'Parliament passed the bill on pilots on Friday by 97 votes to 61.';

describe('a correction of a sentence that a model wrote from', () => {
  it.each([
    ['its figure', 'The bill on pilots passed by 97 votes to 61.', otherFigure],
    ['its day', 'Parliament passed the bill on pilots on Thursday.', otherDay],
    ['an amount without a figure', 'A majority passed the bill on pilots.', otherFigure],
    [
      'another certainty',
      'Parliament passed the bill on pilots.',
      'Parliament did not pass the bill on pilots on Thursday by 97 votes to 61.',
    ],
    [
      'more than the figure',
      'Parliament passed the bill on pilots.',
      'Parliament did not pass the bill on pilots on Thursday, by 87 votes to 61.',
    ],
    ['words too far from the report to be compared', 'Lawmakers have backed the plan.', otherFigure],
    ['a sentence that is gone', 'Parliament passed the bill on pilots.', 'It rained in Aldmouth.'],
  ])('counts if the model’s sentence says what was wrong: %s', (_, said, after) =>
    expect(isCorrected(said, after)).toBe(true),
  );

  it('counts for a translation, of which it cannot be told', () => {
    expect(isCorrected('Das Parlament verabschiedete das Gesetz.', otherFigure, { spoken: 'de' })).toBe(true);
  });

  it.each([
    ['a figure that it leaves out', 'Parliament passed the bill on pilots on Thursday.', otherFigure],
    ['a day that it leaves out', 'Parliament passed the bill on pilots by 97 votes to 61.', otherDay],
    ['a day and a figure', 'Parliament passed the bill on pilots.', otherDay.replace('97', '87')],
  ])('does not count if it says nothing of it: %s', (_, said, after) => expect(isCorrected(said, after)).toBe(false));

  it('does not count for a name that it leaves out', () => {
    const was = 'Ports Minister Tomas Verrin said the rule would apply to 22 ships a day.';
    const after = 'Ports Minister Lucan Reeve said the rule would apply to 22 ships a day.';
    expect(isCorrected('The rule would apply to 22 ships a day, the ports minister said.', after, { was })).toBe(false);
    expect(isCorrected('The rule would apply to 22 ships a day, Tomas Verrin said.', after, { was })).toBe(true);
  });
});
