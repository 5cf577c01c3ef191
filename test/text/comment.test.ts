import { describe, expect, it } from '@jest/globals';
import { analyse } from '../../functions/text/analyse.ts';
import { isComment } from '../../functions/text/comment.ts';

const judged = (text: string, more: { title?: string; url?: string; language?: string } = {}) => {
  const { title = null, url = null, language = 'en' } = more;
  return isComment({ title, url, text, language }, analyse({ text, language }));
};
const news = 'The council in Aldmouth closed 14 village schools on Tuesday.';

describe('comment', () => {
  it.each([
    ['Opinion: The schools must stay', null],
    ['The schools must stay | Opinion', null],
    ['The schools must stay – Editorial', null],
    ['Letters to the editor: the schools', null],
    ['The schools must stay (comment)', null],
    [null, 'https://paper.example/opinion/2026/schools'],
    [null, 'https://paper.example/news/columnists/moss/schools'],
    [null, 'https://opinion.paper.example/schools'],
  ])('is known by its label or address: %s %s', (title, url) =>
    expect(judged(news, { ...(title && { title }), ...(url && { url }) })).toBe(true),
  );

  it.each([
    'The minister came home with a promise in place of a treaty, and was right to do so.',
    'The council was wrong to close 14 village schools.',
    'The council met on Tuesday. It should never have closed the schools.',
    'It is time for the minister to go.',
    'We believe that no village needs a second school.',
  ])('is known by a verdict of its own: %s', (text) => expect(judged(text)).toBe(true));

  it.each([
    news,
    'The council was wrong to close 14 village schools, a court found on Tuesday.',
    'Two out of three people think that the minister was right to go.',
    '“It is time for the minister to go,” the leader of the opposition shouted.',
    'Millers should buy before March. Nobody was right about the harvest.',
    `${news}\n\nParents marched through the town.\n\nThe council was wrong to close them.`,
  ])('is not what others think, nor what stands far down: %s', (text) => expect(judged(text)).toBe(false));

  it.each([
    ['Comment on the draft closes on Friday', null],
    ['Column of smoke over the harbour', null],
    [null, 'https://paper.example/news/opinion-poll-puts-marrack-ahead'],
  ])('is no report with such a word: %s %s', (title, url) =>
    expect(judged(news, { ...(title && { title }), ...(url && { url }) })).toBe(false),
  );

  it('is known by its label alone in a language whose verdicts are not known', () =>
    expect(judged('El ministro was right to go.', { language: 'es' })).toBe(false));
});
