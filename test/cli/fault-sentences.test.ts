import { expect, it } from '@jest/globals';
import { sentenceOf } from '../../cli/fault-sentences.ts';
import { OperationalError, UsageError } from '../../cli/operational-error.ts';
import { AlreadyRunning } from '../../local/lock.ts';

it.each([
  [new UsageError('There is no such thing.'), 'There is no such thing.'],
  [new OperationalError('Nothing was sent.'), 'Nothing was sent.'],
  [new AlreadyRunning('Stop it first.'), 'Stop it first.'],
  [Object.assign(new Error('x'), { name: 'CredentialsProviderError' }), /^No AWS credentials were found/],
  [new Error('Region is missing'), /AWS_REGION/],
])('turns the expected error %s into a sentence', (fault, sentence) => {
  expect(sentenceOf(fault)).toMatch(sentence);
});

it('has no sentence for an unexpected error', () => {
  expect(sentenceOf(new TypeError('undefined is not a function'))).toBeUndefined();
});
