import { describe, expect, it } from '@jest/globals';
import { baseForms } from '../../functions/text/en/base-forms.ts';

describe('what a word may be a form of', () => {
  it.each([
    ['carried', 'carry'],
    ['planning', 'plan'],
    ['charged', 'charge'],
    ['staring', 'stare'],
    ['starring', 'star'],
    ['lying', 'lie'],
    ['crashes', 'crash'],
    ['houses', 'house'],
    ['matches', 'match'],
    ['visited', 'visit'],
    ['ties', 'tie'],
    ['called', 'call'],
  ])('%s is a form of %s', (word, base) => expect(baseForms(word)).toContain(base));

  it.each([
    ['staring', 'star'],
    ['caring', 'car'],
    ['evening', 'even'],
    ['manager', 'manage'],
    ['seed', 'see'],
    ['news', 'new'],
    ['press', 'pres'],
  ])('%s is no form of %s', (word, base) => expect(baseForms(word)).not.toContain(base));
});
