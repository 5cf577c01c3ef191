import { unspecific } from '../../text/en/references.ts';
import { isScene, isTease, longAgo, saysNews } from '../../text/en/scenes.ts';
import { figuresIn } from '../../text/figures.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { tokensOf } from '../../text/tokens.ts';
import { isStatement, type Passage } from './passages.ts';

/** Sentences before the news of a report, at most: a scene, a standfirst, what came of the news. */
const maxAhead = 3;
/** A sentence of the news has this many words of its report's title, names and figures among them. */
const minOfTitle = 2;

const isQuotation = ({ text }: Passage) => /^["“„«‘]/u.test(text);

/** The stems of a report's title that carry meaning. */
export const titleStems = (title: string | null | undefined, language: string): ReadonlySet<string> =>
  new Set(title ? tokensOf(title, language).flatMap(({ stem, stop }) => (stop ? [] : [stem])) : []);

/** Whether a sentence has news, a figure and a day of its own, whatever its title says. */
const isPlainNews = ({ text, tokens, language }: Passage): boolean =>
  isStatement(text) && saysNews(text) && !longAgo.test(text) && figuresIn(tokens, language).length > 0;

/**
 * Index of the sentence with which the news of an English report begins: not with a scene, a tease or a quotation that leads to
 * it, nor with what has no word of the title where a sentence soon after says what the title says. 0 if nothing tells.
 */
export const newsStart = (passages: readonly Passage[], title: string | null | undefined): number => {
  const [first] = passages;
  if (!first || !isReadAsEnglish(first.language)) return 0;
  const canBegin = (passage: Passage) => !passage.dangling && isStatement(passage.text) && !isQuotation(passage);
  const isAhead = (passage: Passage) => isQuotation(passage) || isScene(passage.text) || isTease(passage.text);
  const saysSomething = ({ text, tokens, language }: Passage) =>
    !unspecific.test(text) || saysNews(text) || figuresIn(tokens, language).length > 0;
  const heads = passages.slice(0, maxAhead + 1);
  const plain = Math.max(
    0,
    isAhead(first) ? heads.findIndex((one) => !isAhead(one) && canBegin(one) && saysSomething(one)) : 0,
  );
  const stems = titleStems(title, first.language);
  const shared = heads.map(({ content }) => content.intersection(stems).size);
  const isOfTitle = shared[plain]! >= minOfTitle || (shared[plain]! > 0 && stems.size <= minOfTitle);
  if (isOfTitle || isPlainNews(heads[plain]!)) return plain;
  const titled = heads.findIndex(
    (one, at) => at > plain && shared[at]! >= minOfTitle + shared[plain]! && canBegin(one) && !isAhead(one),
  );
  return titled < 0 ? plain : titled;
};
