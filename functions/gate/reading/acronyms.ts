import type { ReadSentence, Word } from './read-sentence.ts';

const maxAcronym = 5;

/** "NHS" by the first letters of "National Health Service", and "MoD" by those of "Ministry of Defence". */
export const acronymsIn = (sentences: readonly ReadSentence[]): Map<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const { words } of sentences)
    for (let from = 0; from < words.length; from++) {
      if (!words[from]!.capital) continue;
      const letters: Word[] = [];
      let whole = '';
      for (let at = from; at < words.length && letters.length < maxAcronym; at++) {
        const word = words[at]!;
        if (at > from && !/^[\s-]$/u.test(word.gap)) break;
        if (word.capital) letters.push(word);
        else if (!word.stop) break;
        whole += word.word[0]!;
        if (letters.length < 2 || !word.capital) continue;
        const named = letters.map(({ word: one }) => one);
        for (const short of new Set([named.map((one) => one[0]).join(''), whole])) found.set(short, named);
      }
    }
  return found;
};
