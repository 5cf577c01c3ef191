import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

const text =
  `Ada Moss, a project manager at a shipyard in Orme, lost her mother Ida to lung cancer in 2009. The sales team in Tarn liked
her. Island ponies fetched record prices at the spring fair in Lund. Donkeys were few. Rex Orlov, the former
senator from Selm, spoke on Friday. The governor of the island was away. The Otters' 4-1 win over Ashby lifted the town. Nils Gard will sell his sloop because of
a torn sail. Selm is a key crossing for lorries, the harbour panel noted. The inn runs a round-the-clock service.
Kasimir announced
2 million in humanitarian aid to the island of Orme. A Danish air force plane flew over the island, German officers said. A whale lay on the beach of Tarn. Fifty fishermen kept the animal wet until the tide came in.`.replaceAll(
    '\n',
    ' ',
  );
const prepared = preparePassages([
  { id: 'bay', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const reasonsFor = (sentence: string) => {
  const verdict = checkSentence({ text: sentence, cites: ['bay'], language: 'en' }, prepared, 'print');
  return verdict.ok ? [] : verdict.reasons.map(({ why }) => why);
};

describe('a noun that stands where the passages have another one', () => {
  it.each([
    ['Ada Moss is a sales manager at a shipyard in Orme.', 'sales', 'project'],
    ['Ada Moss lost her mother Ida to breast cancer in 2009.', 'breast', 'lung'],
    ['Island donkeys fetched record prices at the spring fair in Lund.', 'donkeys', 'ponies'],
    ['Rex Orlov is the former governor of Selm.', 'governor', 'senator'],
    ['Kasimir announced 2 million in military aid to the island of Orme.', 'military', 'humanitarian'],
    ['A German air force plane flew over the island.', 'German', 'Danish'],
    ['Nils Gard will sell his sloop because of a torn rope.', 'rope', 'sail'],
  ])('is doubted: %s', (sentence, said, told) =>
    expect(reasonsFor(sentence)).toContain(`Where this has "${said}", the cited passages have "${told}".`),
  );

  it.each([
    "The Otters' 4-1 victory over Ashby lifted the town.",
    'Ada Moss manages projects at a shipyard in Orme.',
    'The inn runs a 24-hour service.',
    // "Factor" tells nothing by itself.
    'Selm is a key factor for lorries, the harbour panel noted.',
    'Fifty fishermen kept the whale wet until the tide came in.',
    'Nils Gard wants to sell his sloop because its sail is torn.',
  ])('is none where it says the same: %s', (sentence) =>
    expect(reasonsFor(sentence)).not.toContainEqual(expect.stringMatching(/^Where this has/u)),
  );
});
