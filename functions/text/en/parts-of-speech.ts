import model from 'wink-eng-lite-web-model';
import winkNlp, { type PartOfSpeech } from 'wink-nlp';

/** A word or a mark of a text, with its place in it. */
export interface TaggedWord {
  text: string;
  /** In lower case. */
  word: string;
  /** A universal part of speech (https://universaldependencies.org/u/pos/). */
  pos: PartOfSpeech;
  start: number;
  end: number;
}

let loaded: ReturnType<typeof winkNlp> | undefined;
/** About 90 ms on first use: most editions need no tagger. */
const tagger = () => {
  loaded ??= winkNlp(model, ['pos']);
  return loaded;
};

/** "Varn rescued the crew": after unknown names the tagger takes a past tense for a noun. */
const isVerbTakenForNoun = (word: string, index: number, tags: readonly PartOfSpeech[]): boolean =>
  tags[index] === 'NOUN' && /^\p{Ll}{3,}ed$/u.test(word) && tags[index - 1] === 'PROPN' && tags[index + 1] === 'DET';

/**
 * The words and marks of an English text with their parts of speech, by winkNLP's model (about 95 % right by its
 * documentation; less in headlines and capitals).
 */
export const taggedWords = (text: string): TaggedWord[] => {
  const nlp = tagger();
  const tokens = nlp.readDoc(text).tokens();
  const words: string[] = tokens.out();
  const tags = tokens.out(nlp.its.pos) as PartOfSpeech[];
  let at = 0;
  return words.flatMap((word, index) => {
    if (isVerbTakenForNoun(word, index, tags)) tags[index] = 'VERB';
    const start = text.indexOf(word, at);
    if (start < 0 || tags[index] === 'SPACE') return [];
    at = start + word.length;
    return [{ text: word, word: word.toLowerCase().replaceAll('’', "'"), pos: tags[index]!, start, end: at }];
  });
};
