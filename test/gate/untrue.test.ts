import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode, type Use } from '../../functions/gate/check-sentence.ts';

/** The codes of the refusals of a sentence by one passage. */
const codesOf = (passage: string, sentence: string, use: Use = 'audit'): RefusalCode[] => {
  const prepared = preparePassages([
    { id: 'one', text: passage, language: 'en', published: { precision: 'day', date: '2026-09-10' }, publisher: null },
  ]);
  const verdict = checkSentence({ text: sentence, cites: ['one'], language: 'en' }, prepared, use);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('what a passage says is not so bears out nothing', () => {
  it.each([
    'It is false that the mayor of Orme resigned.',
    'It is not true that the mayor of Orme resigned.',
    'It is a myth that the mayor of Orme resigned.',
    'Rumours that the mayor of Orme resigned are untrue.',
    'The report that the mayor of Orme resigned was wrong, the council said.',
    'A spokesman denied that the mayor of Orme resigned.',
    'Officials rejected online claims that the mayor of Orme resigned.',
    'There is no evidence that the mayor of Orme resigned.',
    'Police found no sign that the mayor of Orme resigned.',
    'Nobody has said that the mayor of Orme resigned.',
    'The paper withdrew its story that the mayor of Orme resigned.',
    'Posts wrongly said that the mayor of Orme resigned.',
    'An example of a false sentence: The mayor of Orme resigned.',
    'The following is not true: The mayor of Orme resigned.',
    'The mayor of Orme resigned, a false report said.',
    'The mayor of Orme resigned. That is not true.',
    'Here is an example of a false sentence. The mayor of Orme resigned.',
  ])('%s', (passage) => {
    expect(codesOf(passage, 'The mayor of Orme resigned.')).toContain('negation');
    expect(codesOf(passage, 'The council said that the mayor of Orme resigned.')).not.toEqual([]);
  });

  it.each([
    ['It is true that the mayor of Orme resigned.', 'The mayor of Orme resigned.'],
    ['It is not false that the mayor of Orme resigned.', 'The mayor of Orme resigned.'],
    ['There is no doubt that the mayor of Orme resigned.', 'The mayor of Orme resigned.'],
    ['Rumours that the bank had failed are untrue, but the mayor of Orme resigned.', 'The mayor of Orme resigned.'],
    ['Rumours that the mayor of Orme resigned are untrue.', 'Rumours that the mayor of Orme resigned are false.'],
    ['Posts falsely claimed that the mayor of Orme resigned.', 'Posts claimed that the mayor of Orme resigned.'],
    ['The mayor of Orme resigned. That is not all.', 'The mayor of Orme resigned.'],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('what a passage has only between quotation marks is no fact in print', () => {
  const quoted = 'The council met in Orme on Monday. "The new bridge is a waste of money," said Tom Hale, a baker.';

  it('refuses the words as a statement', () => {
    expect(codesOf(quoted, 'The new bridge is a waste of money.', 'print')).toContain('claimant');
    const long = '"We built it ourselves. The new bridge is a waste of money. Nobody uses it," Tom Hale said.';
    expect(codesOf(long, 'The new bridge is a waste of money.', 'print')).toContain('claimant');
    expect(
      codesOf('The sign read: “Free soup for every sailor.”', 'Soup is free for every sailor.', 'print'),
    ).toContain('claimant');
  });

  it.each([
    [quoted, 'Tom Hale said that the new bridge is a waste of money.'],
    [`${quoted} The new bridge is a waste of money, the council found.`, 'The new bridge is a waste of money.'],
    [quoted, 'The council met in Orme on Monday.'],
    ['The "old mill" in Orme was sold to a bank on Monday.', 'The old mill in Orme was sold to a bank on Monday.'],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence, 'print')).toEqual([]));
});
