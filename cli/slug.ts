/** Words as an id: `Le Café du Port` → `le-cafe-du-port`. Empty if none of the letters are Latin. */
export const slug = (words: string, maxLength = 40): string => {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const whole = plain.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  // Cut between words where there are any.
  const cut = whole.length > maxLength ? whole.slice(0, maxLength + 1).replace(/(.)-[^-]*$/, '$1') : whole;
  return cut.slice(0, maxLength).replace(/-$/, '');
};
