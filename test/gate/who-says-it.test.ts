import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

/** The codes of the refusals of a sentence by one passage. */
const codesOf = (passage: string, sentence: string): RefusalCode[] => {
  const prepared = preparePassages([
    { id: 'one', text: passage, language: 'en', published: { precision: 'day', date: '2026-09-10' }, publisher: null },
  ]);
  const verdict = checkSentence({ text: sentence, cites: ['one'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('who says it may be called otherwise', () => {
  it.each([
    // A newspaper that was named long before.
    [
      `The Orme Herald opened an office in Tarn. The rent is low. It has two desks. The harbour froze in May, killing nine swans, the newspaper
reported.`,
      'The harbour froze in May, killing nine swans, the Orme Herald reported.',
    ],
    // Another sentence tells nearly as much of it.
    [
      `Divers say that Tom Hale was hit in Orme near the quay at about seven. Police say Tom Hale was hit in Orme by a grey tram near the quay.`,
      'A grey tram hit Tom Hale in Orme near the quay, police say.',
    ],
    // A spokesman speaks for the airline, and who is afraid may be known from somebody else.
    [
      'The airline is based in Orme. An Orme spokesman said staff are trained to treat loud singing on board as a risk.',
      'The airline said staff are trained to treat loud singing on board as a risk.',
    ],
    [
      'Nell Varga said the airline was worried that the goose might escape during the flight to Orme.',
      'The airline feared that the goose might escape during the flight to Orme.',
    ],
    // Nobody says anything by claiming an allowance, by quarrelling or by being seen.
    [
      'Parents in Orme can claim an allowance for their ponies, the mayor said.',
      'Parents can still claim an allowance for their ponies in Orme.',
    ],
    [
      'Ada Moss told officers that she and her sister had bought a barge in Orme and had been arguing about its name.',
      'Ada Moss said the sisters had argued often and had bought a barge in Orme.',
    ],
    [
      'The goose was reported to the Orme Harbour Office, which had looked into earlier complaints about the quay.',
      'The Orme Harbour Office had looked into earlier complaints about the quay.',
    ],
    // What one word leaves open leaves open nothing else.
    [
      'A man with alleged ties to the Tarn smugglers entered no plea in the Orme court on Thursday.',
      'The man entered no plea in the Orme court on Thursday.',
    ],
    ['Blue flags and banners appeared on the quay in Orme.', 'Blue flags and banners were seen on the quay in Orme.'],
    // Other verbs leave it to somebody as well.
    [
      'Doctors warned that rowing could put a strain on her heart in Orme.',
      'Doctors had cautioned that rowing might put a strain on her heart in Orme.',
    ],
    [
      `Judge Ned Alder told Hale: 'You stole from your aunt. It was wicked to sell her only goose at the fair.' Lawyer Ida Proll said that the
town of Orme was sorry.`,
      'The judge said it was wicked to sell her only goose at the fair.',
    ],
    ['The Orme Museum press office said that the geese may stay.', 'The geese may stay, according to the Orme Museum.'],
    // Capitals and commas of a quotation are nobody's words, and "are" may stand inside or outside of the marks.
    ["Shops of the 'big four' in Orme lost buyers to a market.", "The 'Big Four' in Orme lost buyers to a market."],
    [
      "Ada Moss said the geese are 'not a problem for another mayor of Orme'.",
      'Ada Moss said the geese "are not a problem for another mayor of Orme".',
    ],
    ["They left to shouts of 'slow, slow Orme'.", "They left to shouts of 'slow slow Orme'."],
    // What seems so is left open by the sentence itself.
    [
      'The researchers in Orme claim these floods appear to be linked to changes of the moon.',
      'The floods in Orme seem to be linked to changes of the moon.',
    ],
    // "Called" leaves it to the blogger as "argues" does.
    [
      'A blogger in Orme argues that the new stairs are useless because they end in the river.',
      'A blogger in Orme called the new stairs useless because they end in the river.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('somebody else who says it is refused', () => {
  it.each([
    // A quotation goes on in sentences that name nobody.
    [
      `Judge Ned Alder told Hale: 'You stole from your aunt. It was wicked to sell her only goose at the fair.' Lawyer Ida Proll said that the
town of Orme was sorry.`,
      'Lawyer Ida Proll said it was wicked to sell her only goose at the fair.',
    ],
    [
      `"The quay in Orme is empty," said Nell Varga. "The ferry should not carry any geese across the river." Tom Hale runs the ferry.`,
      'Tom Hale said that the ferry should not carry any geese across the river.',
    ],
    // Who speaks stands behind the words.
    [
      "'I don't know how much Orme needs the ferry but we don't need it,' Varga said of the boat that crosses twice a day. Tom Hale was away.",
      'Tom Hale said he did not know how much Orme needs the ferry.',
    ],
    // A tweet that goes on, and a man's words that are a woman's.
    [
      `Hale tweeted: 'Sad news from the fair. A proud voyage ended by a careless oarsman on the river.' Sculler Ned Alder wrote: 'Rest well.'`,
      'Ned Alder tweeted that a proud voyage was ended by a careless oarsman on the river.',
    ],
    [
      `Tom Hale was rowing in Orme. His aunt was at home. She said she didn't know why twelve officers had searched the barge and taken a flute.`,
      'Tom Hale said that he did not know why officers had searched the barge and taken a flute.',
    ],
    // Somebody who is not named.
    [
      `Banker Ned Alder spoke of the fair. Friends were amused. One said Hale had 'padded' his score by counting the geese of his aunt.`,
      "Ned Alder said Hale had 'padded' his score by counting the geese of his aunt.",
    ],
    // People of another country.
    [
      'Afghan troops estimated in March, after British troops left, that some 60 geese lived on the quay.',
      'British troops estimated in March that some 60 geese lived on the quay.',
    ],
    // The place is the same, but not the person.
    [
      `Orme Police Chief Ned Alder met the council. Orme Museum Director Ida Proll tells the Herald she worries that the way guards are handling
this case will lead to a ban on visitors.`,
      'Orme Police Chief Ned Alder worries that the way guards are handling this case will lead to a ban on visitors.',
    ],
    // A name that is taken for a verb or an adverb.
    [
      'Lynch said his client owned a green tram, and a red one was seen. Prosecutor Nell Varga said that the case was hard.',
      'Prosecutor Nell Varga said that his client owned a green tram.',
    ],
    [
      'Heavy winds forced the ferry to change its course, Tarn Radio reports. The Orme Museum opened.',
      'Heavy winds forced the ferry to change its course, according to the Orme Museum.',
    ],
    [
      'Rival towns are behind the leaked papers, a state-run Orme newspaper alleged Tuesday.',
      'Rival towns are behind the leaked papers.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toContain('claimant'));
});

it('somebody else who calls it so is refused', () =>
  expect(
    codesOf(
      `Hale was linked to Ida Proll, a sculler from Tarn. The editor, Nell Varga, called the story a 'fog and a sham'.`,
      "Ida Proll, a sculler from Tarn, called the story a 'fog and a sham'.",
    ),
  ).toContain('speaker'));
