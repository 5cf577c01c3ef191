import { quotesOf } from '../../functions/compile/writing/quotations.ts';

const chosen = (text: string, language = 'en') =>
  quotesOf([{ article: { text, language }, source: 1 }], []).map((quote) => `${quote.speaker}: ${quote.text}`);

describe('The quotations of a story', () => {
  it('are whole, not a fragment that the sentence goes on from', () => {
    expect(chosen('“No one can predict what is going to happen now” to the harbour, Ada Moss said.')).toEqual([]);
    expect(chosen('Ada Moss said: “No one can predict what is going to happen now” to the harbour.')).toEqual([]);
    expect(chosen('“No one can predict what is going to happen now,” Ada Moss said.')).toEqual([
      'Ada Moss: No one can predict what is going to happen now',
    ]);
    expect(chosen('« Personne ne peut prédire ce qui va se passer », a déclaré Ada Moss.', 'fr')).toEqual([
      'Ada Moss: Personne ne peut prédire ce qui va se passer',
    ]);
  });

  it('are read with the words of the article’s language', () => {
    const text = '„Wir lassen heute Nacht wirklich niemanden zurück“, sagte der Leiter der Werft, Tom Hale.';
    expect(chosen(text, 'de')).toEqual(['Tom Hale: Wir lassen heute Nacht wirklich niemanden zurück']);
    expect(chosen(text, 'en')).toEqual([]);
  });
});
