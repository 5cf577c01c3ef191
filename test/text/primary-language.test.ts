import { describe, expect, it } from '@jest/globals';
import { primaryLanguage } from '../../functions/text/primary-language.ts';
import { stopWords } from '../../functions/text/stop-words.ts';

describe('the language of a tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['DE', 'de'],
    ['constructor', 'und'],
    ['__proto__', 'und'],
  ])('of %s is %s', (tag, primary) => expect(primaryLanguage(tag)).toBe(primary));

  it('has no stop words if it is no language', () => expect(stopWords('constructor').size).toBe(0));
});
