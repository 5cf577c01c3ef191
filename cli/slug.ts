/** Latin letters that are no other letter with a mark. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const toSpell = new RegExp(`[${Object.keys(spelled).join('')}]`, 'gu');

/** Words as an id: `Le Café du Port` → `le-cafe-du-port`. Empty if none of the letters are Latin. */
export const slug = (words: string, maxLength = 40): string => {
  const lower = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const plain = lower.replaceAll(toSpell, (letter) => spelled[letter]!);
  const whole = plain.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  // Cut between words where there are any.
  const cut = whole.length > maxLength ? whole.slice(0, maxLength + 1).replace(/(.)-[^-]*$/, '$1') : whole;
  return cut.slice(0, maxLength).replace(/-$/, '');
};
