import { describe, expect, it } from '@jest/globals';
import { checkSentence, doubtsAbout, preparePassages } from '../../functions/gate/check-sentence.ts';
import { readSentence } from '../../functions/gate/reading/read-sentence.ts';
import { isOneOfSet } from '../../functions/gate/reading/substitutes.ts';
import { claimOf, Places } from '../../functions/gate/support.ts';
import { followingWords } from '../../functions/text/en/following-words.ts';
import { generalWords } from '../../functions/text/en/general-words.ts';
import { idioms } from '../../functions/text/en/idioms.ts';
import { isPlainAdjective } from '../../functions/text/en/plain-adjectives.ts';

const text =
  `Rosa Lind, a midfielder of Orme, was diagnosed with asthma in May. She likes drinks with plenty of sugar and did not get
vaccinated. Her coach was criticised by the harbour league for his poor planning. At about 10 a.m. on Friday the husband of a
woman who died at the clinic in Tarn spoke to the press. Ada Moss earns £300 a week at the mill and was not hurt. The team came
to Orme on loan from Tarn. Shops there sell lamps, and a crane was stolen from the yard. Tom Hale was held on charges of
fraud.`.replaceAll('\n', ' ');
const prepared = preparePassages([
  { id: 'orme', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const refusedWords = (sentence: string): string[] => {
  const verdict = checkSentence({ text: sentence, cites: ['orme'], language: 'en' }, prepared, 'print');
  return verdict.ok ? [] : verdict.reasons.filter(({ why }) => why.startsWith('Nothing')).map(({ words }) => words);
};

describe('words of one root', () => {
  it.each([
    'Rosa Lind was given a diagnosis of asthma in May.',
    'She likes sugary drinks.',
    'Rosa Lind of Orme was unvaccinated.',
    'Ada Moss was unhurt.',
    'Ada Moss is a low earner at the mill.',
  ])('say the same: %s', (sentence) =>
    expect(refusedWords(sentence)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:diagnosis|sugary|unvaccinated|unhurt|earner)$/u)]),
    ),
  );

  it('do not deny what the passages say', () => {
    expect(refusedWords('The husband was uncritical of the clinic in Tarn.')).toContain('uncritical');
    expect(refusedWords('Shops in Orme have unsold lamps.')).toContain('unsold');
  });
});

describe('a word that says nothing new', () => {
  it.each([
    ['general words', 'Ada Moss has the idea of earning £300 a week at the mill.', 'idea'],
    ['a verb that leaves all to its object', 'Her coach drew criticism from the harbour league.', 'drew'],
    ['a phrase that means as a whole', 'Rosa Lind was, in the long run, diagnosed with asthma.', 'run'],
    ['a verb with a preposition', 'Tom Hale was held on charges of fraud.', 'held'],
    ['a verb of motion with a preposition', 'The team came from Tarn on loan.', 'came'],
    ['the husband of a woman who died', 'A widower spoke to the press.', 'widower'],
    ['the game that a midfielder plays', 'Rosa Lind plays football at Orme.', 'football'],
    ['those who work where a crane was stolen', 'The thieves stole a crane from the yard.', 'thieves'],
    ['the time of a day', 'The husband spoke to the press on Friday morning.', 'morning'],
  ])('%s: %s', (_, sentence, word) => expect(refusedWords(sentence)).not.toContain(word));

  it.each([
    ['The husband of a woman who died at the clinic has a lawyer.', 'lawyer'],
    ['Ada Moss earns £300 a week at the bakery.', 'bakery'],
    ['Rosa Lind was diagnosed with asthma in the stadium.', 'stadium'],
  ])('others are new: %s', (sentence, word) => expect(refusedWords(sentence)).toContain(word));
});

describe('a new verb', () => {
  const prepare = (passage: string) => {
    const read = readSentence(passage, 'en', { precision: 'unknown' })!;
    const claim = claimOf(read, [prepared.byId.get('orme')!]);
    return doubtsAbout(claim, new Places(claim)).map(({ sign }) => sign);
  };

  it('of what somebody does with body or voice is a deed, that of a change may be worded otherwise', () => {
    expect(prepare('Rosa Lind limped in May.')).toContain('new-deed');
    expect(prepare('The fees of the mill fluctuate.')).not.toContain('new-deed');
  });
});

describe('a new adjective', () => {
  it.each(['weekly', 'yellow', 'northern', 'drunk', 'retired', 'wooden', 'notorious'])(
    'may state a fact or a judgement: %s',
    (word) => expect(isPlainAdjective(word)).toBe(true),
  );

  it.each(['harsh', 'uneasy', 'gloomy', 'poor'])('may be a matter of wording: %s', (word) =>
    expect(isPlainAdjective(word)).toBe(false),
  );

  it('is none if the passages have a word that may stand for it', () => {
    expect(refusedWords('Her coach was criticised by the harbour league for bad planning.')).not.toContain('bad');
  });
});

describe('a new word that is one of a set', () => {
  it.each(['wrist', 'brother', 'trucks', 'bicycle', 'hospital', 'nephew'])('is told from others: %s', (word) =>
    expect(isOneOfSet(word)).toBe(true),
  );

  it.each(['dispute', 'route', 'advantage', 'package', 'plaudits'])('%s may be called so', (word) =>
    expect(isOneOfSet(word)).toBe(false),
  );

  it('is checked with its figure if it is a unit', () => {
    expect(refusedWords('Ada Moss earns £300 within 7 kilometres of the mill.')).not.toContain('kilometres');
  });
});

describe('the tables of words that say nothing new', () => {
  it('have words in lower case, and each phrase once', () => {
    const words = [...generalWords, ...followingWords.keys()];
    expect(words.filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
    const phrases = idioms.map((phrase) => phrase.join(' '));
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(idioms.flat().filter((word) => !/^(?:[a-z]+|\*)$/u.test(word))).toEqual([]);
  });

  it('name no word as what follows from itself alone', () => {
    const own = [...followingWords].filter(([word, lines]) =>
      lines.some((groups) => groups.some((group) => group.includes(word))),
    );
    expect(own.map(([word]) => word)).toEqual([]);
  });
});
