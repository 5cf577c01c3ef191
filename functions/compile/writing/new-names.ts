import { notARole } from '../../text/en/turning-points.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { analysedArticle } from '../analysed-article.ts';
import { isName } from '../stories/outline.ts';
import { adjoin, type Found, findsAt, type Known, type Line, leadSentences } from './lines.ts';

const maxRoleWords = 3;

/** The word or words before a name that say who has it: "harbour master" of "said harbour master Jan Pell". */
const startOfRole = (text: string, tokens: readonly Token[], from: number): number => {
  let start = from;
  while (from - start < maxRoleWords && adjoin(text, tokens[start - 1], tokens[start])) {
    const { word, stop, capital, number } = tokens[start - 1]!;
    if (stop || capital || number || notARole.test(word)) break;
    start--;
  }
  return start;
};

/** ", who leads the claims office" behind a name, up to the comma or the end. */
const apposition = /^,\s(?:\p{N}{2},\s)?(?:an?|the|who|whose)\s(?:[^,.;:"“”]|[,.](?=\p{N})){3,60}(?=[,.;])/u;
const places = new Set('in at near of from to outside off around across'.split(' '));

/** Months that are first names as well: "harbour master Jan Pell", but not "in May Trask said". */
const monthNames = new Set('jan may april june august'.split(' '));
const isGivenName = (text: string, tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.capital || !monthNames.has(token.word) || !adjoin(text, token, tokens[at + 1])) return false;
  return (
    before !== undefined &&
    !before.number &&
    !places.has(before.word) &&
    !/^(?:on|by|since|last|next)$/u.test(before.word)
  );
};

/** Words with capitals that follow each other: from `at` up to `to`. */
interface Run {
  at: number;
  to: number;
}

const runsIn = (text: string, tokens: readonly Token[]): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(tokens[at]!)) continue;
    let to = at + 1;
    while (to < tokens.length && isName(tokens[to]!) && adjoin(text, tokens[to - 1], tokens[to])) to++;
    runs.push({ at: isGivenName(text, tokens, at - 1) ? at - 1 : at, to });
    at = to - 1;
  }
  return runs;
};

/** Whether a run is a name that no earlier report has: not the first word of a sentence, nor whom somebody told it. */
const isNewName = ({ tokens, entry }: Line, { at, to }: Run, known: Known): boolean => {
  const { text, language, publisher } = entry.article;
  const { words } = analysedArticle(entry).outline;
  const ownNames = new Set(tokensOf(publisher ?? '').map(({ hash }) => hash));
  const isUnknown = ({ hash }: Token) => !known.word(hash) && !words.hasInLowerCase(hash) && !ownNames.has(hash);
  const run = tokens.slice(at, to);
  // German writes every noun with a capital: only two unknown words in a row are taken for a name.
  const least = primaryLanguage(language) === 'de' ? 2 : 1;
  if (!isUnknown(run.at(-1)!) || run.filter(isUnknown).length < least) return false;
  const opens = at === 0 || /["“„«»‘]/u.test(text[run[0]!.start - 1] ?? '');
  return (run.length > 1 || !opens) && ![at - 1, at - 2].some((before) => tokens[before]?.word === 'told');
};

/**
 * The names of a line that no earlier report has, each in its clause. Without words that say who has it a name counts
 * only at the top of a report, and that of a place only if the title has it too; `inTitle` are hashes of the title's words.
 */
export const newNames = (line: Line, known: Known, inTitle: ReadonlySet<number>): Found[] => {
  const { tokens, position, entry, sentence } = line;
  const { text } = entry.article;
  return runsIn(text, tokens).flatMap((run) => {
    if (!isNewName(line, run, known)) return [];
    const start = startOfRole(text, tokens, run.at);
    const last = tokens[run.to - 1]!;
    const described = start < run.at ? '' : (apposition.exec(text.slice(last.end, sentence.end))?.[0] ?? '');
    const hasRole = start < run.at || described !== '';
    const isPlace = places.has(tokens[start - 1]?.word ?? '');
    const isInTitle = inTitle.has(last.hash);
    if (!hasRole && (position >= leadSentences || (isPlace && !isInTitle))) return [];
    const weight = 50 + (hasRole ? 10 : 0) - (isPlace ? 10 : 0) + (isInTitle ? 15 : 0) - position;
    const span = { start: tokens[start]!.start, end: last.end + described.length };
    return [findsAt(line, span, weight, `name ${last.hash}`)];
  });
};
