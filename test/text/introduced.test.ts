import { describe, expect, it } from '@jest/globals';
import { introducedIn } from '../../functions/text/en/introduced.ts';

describe('what a sentence speaks of for the first time', () => {
  it.each([
    ['Rescuers are trying to reach a five-year-old boy in an abandoned quarry.', ['boy', 'quarry']],
    ['A suicide bomber drove a car packed with explosives into the wall.', ['bomber', 'car']],
    ['The boy was found on the beach.', []],
    ['A spokesman said in a statement that it would take a week.', []],
  ] as const)('is named with “a”: %s', (sentence, nouns) => expect([...introducedIn(sentence)]).toEqual(nouns));
});
