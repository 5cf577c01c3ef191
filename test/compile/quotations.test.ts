import { quotesOf } from '../../functions/compile/writing/quotations.ts';
import { analyse } from '../../functions/text/analyse.ts';

const chosen = (text: string, language = 'en') =>
  quotesOf([{ article: { text, language }, sentences: analyse({ text, language }), source: 1 }], []).map(
    (quote) => `${quote.speaker}: ${quote.text}`,
  );

describe('The quotations of a story', () => {
  it('are whole, not a fragment that the sentence goes on from', () => {
    expect(
      chosen('“No one can predict what is going to happen now” to the harbour, Ada Moss, the pilot, said.'),
    ).toEqual([]);
    expect(
      chosen('The pilot, Ada Moss, said: “No one can predict what is going to happen now” to the harbour.'),
    ).toEqual([]);
    expect(chosen('“No one can predict what is going to happen now,” Ada Moss, the pilot, said.')).toEqual([
      'Ada Moss: No one can predict what is going to happen now',
    ]);
    expect(chosen('« Personne ne peut prédire ce qui va se passer », a déclaré Ada Moss.', 'fr')).toEqual([
      'Ada Moss: Personne ne peut prédire ce qui va se passer',
    ]);
  });

  it('go on to their point after the speaker was named', () => {
    const pilot = '“I counted thirteen of us and my heart stopped,” said Ada Moss, the pilot.';
    const counted = 'Ada Moss: I counted thirteen of us and my heart stopped';
    const point = 'Then I remembered that I had not counted me.';
    expect(chosen(`${pilot} “${point}”`)).toEqual([`${counted}. ${point}`]);
    expect(chosen(`${pilot} “${point.replace('.', '')},” she said. “We laughed.”`)).toEqual([
      `${counted}. ${point} We laughed.`,
    ]);
    // What stands in the next paragraph, is somebody else's, is not whole or does not fit, does not belong to it.
    expect(chosen(`${pilot}\n\n“${point}”`)[0]).toBe(counted);
    expect(chosen(`${pilot} “${point.replace('.', '')},” said Ben Carter, the mate.`)[0]).toBe(counted);
    expect(chosen(`${pilot} “A miracle”, the papers wrote.`)).toEqual([counted]);
    expect(chosen(`${pilot} “${'We waited in the fog and nobody came. '.repeat(7)}”`)[0]).toBe(counted);
    // Nor is said twice what the brief prints.
    const text = `${pilot} “${point}”`;
    const told = (brief: string) =>
      quotesOf(
        [{ article: { text, language: 'en' }, sentences: analyse({ text, language: 'en' }), source: 1 }],
        [{ text: brief, source: 1, spans: [] }],
      ).map((quote) => quote.text);
    expect(told(`“${point}”`)).toEqual([counted.replace('Ada Moss: ', '')]);
    expect(told(pilot)).toEqual([point]);
  });

  it('are read with the words of the article’s language', () => {
    const text = '„Wir lassen heute Nacht wirklich niemanden zurück“, sagte der Leiter der Werft, Tom Hale.';
    expect(chosen(text, 'de')).toEqual(['Tom Hale: Wir lassen heute Nacht wirklich niemanden zurück']);
    expect(chosen(text, 'en')).toEqual([]);
  });

  describe('do not lean on what is not printed', () => {
    const before = 'The Grey Heron was lifted into dry dock on Monday.';
    const told = (words: string, brief: readonly string[] = []) => {
      const text = `${before} “${words},” said Ada Moss, the dockmaster.`;
      const report = { article: { text, language: 'en' }, sentences: analyse({ text, language: 'en' }), source: 1 };
      const cited = brief.map((one) => ({
        text: one,
        source: 1,
        spans: [{ start: text.indexOf(one), end: text.indexOf(one) + one.length }],
      }));
      return quotesOf([report], cited).map((quote) => quote.text);
    };

    it.each([
      'I shall raise it in the corridor tomorrow',
      'She has been through one thing this autumn already',
      'I told her that her son had done it in one minute',
      'The two have nothing to do with each other',
      'After that I have to be able to say something useful',
      'They told us on Monday, they told us why',
      'It was broken by rota, for five months, by people who were asleep',
      'We will get to the last of them on Wednesday',
      'Nobody will ever know what he wanted from us',
      'These are simply bits of rock in orbit around the sun',
    ])('unless the brief prints what is meant: %s', (words) => {
      expect(told(words)).toEqual([]);
      expect(told(words, [before])).toEqual([words]);
    });

    it.each([
      'The sea gave us 30 centimetres more than it promised',
      'It is a tragedy that nobody has been told so far',
      'It was a mistake to open the gates at night',
      'We slid, and then we stopped, and then it was completely quiet',
      'A ship that is late has a reason, and we will hear it',
      'One more pair of eyes would have seen it',
      'We know which name is in the log',
    ])('or says it itself: %s', (words) => expect(told(words)).toEqual([words]));
  });

  describe('say who the speaker is', () => {
    const words = 'We could hear the horn from the hill all night';
    const quote = (text: string, brief: readonly string[] = []) => {
      const report = { article: { text, language: 'en' }, sentences: analyse({ text, language: 'en' }), source: 1 };
      const cited = brief.map((one) => ({ text: one, source: 1, spans: [] }));
      return quotesOf([report], cited).map(({ speaker, introduction }) => [speaker, introduction?.text ?? null]);
    };

    it.each([
      [`“${words},” said Ada Moss, who leads the claims office.`, 'Ada Moss', 'who leads the claims office'],
      [`“${words},” said Ada Moss, chief economist at Coastal Bank.`, 'Ada Moss', 'chief economist at Coastal Bank'],
      [`“${words},” said Ada Moss, 44, the mayor of Ellery.`, 'Ada Moss', 'the mayor of Ellery'],
      [`“${words},” said Ada Moss, who keeps 3,000 geese.`, 'Ada Moss', 'who keeps 3,000 geese'],
      [`“${words},” said fork-lift driver Ada Moss.`, 'Ada Moss', 'fork-lift driver'],
      [`The postmistress, Ada Moss, said: “${words}.”`, 'Ada Moss', 'the postmistress'],
      [`The plant has closed. Its chairman, Ada Moss, said: “${words}.”`, 'Ada Moss', 'chairman'],
      [`Interior Minister Ada Moss came. “${words},” Ms. Moss said.`, 'Ms. Moss', 'Interior Minister'],
      [`Ada Moss of the coastguard said so. “${words},” Ada Moss said.`, 'Ada Moss', 'of the coastguard'],
      // Nobody needs to be told who these are.
      [`“${words},” said Mayor Ana Ruiz.`, 'Mayor Ana Ruiz', null],
      [`“${words},” the police said.`, 'The police', null],
      [`“${words},” Skerrow Union said.`, 'Skerrow Union', null],
    ])('where the text says it: %s', (text, speaker, introduction) => {
      expect(quote(text)).toEqual([[speaker, introduction]]);
    });

    it.each([
      `“${words},” Putin said.`,
      `“${words},” said Ada Moss.`,
      `Ada Moss, who said little else, sighed. “${words},” Ada Moss said.`,
      `Ada Moss, the director told a court, was late. “${words},” Ada Moss said.`,
      `The river took Ada Moss, water and all. “${words},” Ada Moss said.`,
      `Ben Carter and Ada Moss, farmers in Orme, came. “${words},” Ada Moss said.`,
    ])('or are not printed: %s', (text) => {
      expect(quote(text)).toEqual([]);
    });

    it('once, and not after the brief', () => {
      const more = 'It was the longest night that we have had in years.';
      expect(quote(`“${words},” said Ada Moss, the mayor of Ellery.\n\n“${more}” Ada Moss said.`)).toEqual([
        ['Ada Moss', 'the mayor of Ellery'],
        ['Ada Moss', null],
      ]);
      const brief = ['Ada Moss, the mayor of Ellery, opened the town hall to passengers.'];
      expect(quote(`“${words},” said Ada Moss, the mayor of Ellery.`, brief)).toEqual([['Ada Moss', null]]);
    });
  });
});
