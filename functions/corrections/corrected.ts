import type { Instant, Origin } from '../core/article.ts';
import { analyse } from '../text/analyse.ts';
import { type Claim, type Correction, correctionOf } from './correction.ts';
import { materialChanges, notedBy, type Version } from './material.ts';
import { standsDespite } from './paraphrase.ts';
import { type PrintedWords, shownWords } from './printed-words.ts';

type Article = Correction['article'];

const kindOf = (claims: readonly Claim[]): Correction['kind'] => {
  if (claims.some(({ note }) => note !== null)) return 'noted';
  return claims.some(({ now }) => now !== null) ? 'changed' : 'gone';
};

/**
 * The correction that a later version of an article is of what was printed; undefined if it takes nothing material back.
 * Words that the version before it no longer said were corrected when it came. `change` tells this change of the article
 * from its others.
 */
export const correctionByRevision = ({
  article,
  before,
  after,
  revision,
  printed,
  at,
  change,
}: {
  article: Article;
  before: Version;
  after: Version;
  revision: Origin;
  printed: readonly PrintedWords[];
  at: Instant;
  change: readonly string[];
}): Correction | undefined => {
  if (printed.length === 0) return undefined;
  // Read once, compared twice.
  const earlier = { ...before, sentences: analyse(before) };
  const takenBack = new Set(materialChanges(earlier, earlier, printed).changes.map(({ was }) => was));
  const stood = printed.filter(({ text }) => !takenBack.has(text));
  const { changes } = materialChanges(earlier, after, stood);
  const claims = changes.flatMap((change): Claim[] => {
    const { was, now, note } = change;
    const isWrong = ({ text, printedAs, spoken }: PrintedWords) =>
      text === was &&
      !(
        printedAs !== undefined &&
        standsDespite({ text: printedAs, language: spoken ?? before.language }, change, { before: earlier, after })
      );
    const words = stood.filter(isWrong);
    return words.map((one) => ({ was: shownWords(one), printedIn: one.printedIn, now, note }));
  });
  if (claims.length === 0) return undefined;
  return correctionOf({ article, change, at, revision, kind: kindOf(claims), claims });
};

/** The correction that the withdrawal of an article is; undefined if nothing of it was printed. */
export const correctionByWithdrawal = ({
  article,
  printed,
  at,
  change,
}: {
  article: Article;
  printed: readonly PrintedWords[];
  at: Instant;
  change: readonly string[];
}): Correction | undefined => {
  const claims = printed.map(
    (words): Claim => ({ was: shownWords(words), printedIn: words.printedIn, now: null, note: null }),
  );
  if (claims.length === 0) return undefined;
  return correctionOf({ article, change, at, revision: null, kind: 'withdrawn', claims });
};

/**
 * The correction that an item of its publisher is which only says what an article got wrong; undefined if it speaks of
 * nothing that was printed. `notice` is that item, whose words the note is.
 */
export const correctionByNotice = ({
  article,
  notice,
  origin,
  printed,
  at,
  change,
}: {
  article: Article;
  notice: Version;
  origin: Origin;
  printed: readonly PrintedWords[];
  at: Instant;
  change: readonly string[];
}): Correction | undefined => {
  const noted = notedBy(notice, printed);
  if (!noted) return undefined;
  const claims = printed
    .filter(({ text }) => noted.was.includes(text))
    .map((words): Claim => ({ was: shownWords(words), printedIn: words.printedIn, now: null, note: noted.note }));
  return correctionOf({ article, change, at, revision: origin, kind: 'noted', claims });
};
