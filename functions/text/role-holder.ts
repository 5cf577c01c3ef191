import type { Span } from '../core/article.ts';
import type { Wording } from './letters.ts';

/** How a language says what somebody is, so that "the mayor" can be followed back to a name. */
export interface RoleWords {
  /** Before or behind quoted words; group 1 is what speaks, without its article: "Orme mayor". */
  speaks: { after: readonly Wording[]; before: readonly Wording[] };
  /** By role: how else it stands before a name ("Gov." of "governor"). */
  titles: Readonly<Record<string, string>>;
  /** With these a role is another one: "deputy", "former". */
  lesser: RegExp;
  /** A name, as the source of a pattern. */
  name: string;
}

/** Characters before a name in which the words that go with its role stand: "Democratic nominee Ada Moss". */
const maxBefore = 50;
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Every name that a text introduces by a role, with the words around the role. */
const holders = (text: string, role: string, { titles, name }: RoleWords): { span: Span; words: string }[] => {
  const title = titles[role];
  const nouns = `(?:${escaped(role)}|${escaped(role[0]!.toUpperCase() + role.slice(1))}${title ? `|${title}` : ''})`;
  const before = new RegExp(`(?<![\\p{L}-])${nouns}(?:\\s(?:of|for|at)\\s[^,.;:“”"]{2,50},|,)?\\s+(${name})`, 'dgu');
  const behind = new RegExp(
    `(${name}),\\s(?:\\p{N}{2},\\s)?((?:(?:the|an?|its|his|her|their|\\p{Lu}[\\p{L}-]*[’']s)\\s(?:[\\p{L}\\p{N}’'.-]+\\s){0,4}|(?:(?!(?:the|an?)\\s)[\\p{L}-]+\\s){0,2})${nouns})(?![\\p{L}-]|\\s+\\p{Lu})`,
    'dgu',
  );
  return [
    ...[...text.matchAll(before)].map(({ indices, index, 0: all }) => ({
      span: { start: indices![1]![0], end: indices![1]![1] },
      words: `${text
        .slice(Math.max(0, index - maxBefore), index)
        .split(/[.,;:“”"]/u)
        .at(-1)}${all}`,
    })),
    ...[...text.matchAll(behind)].map(({ indices, 2: words }) => ({
      span: { start: indices![1]![0], end: indices![1]![1] },
      words: words!,
    })),
  ];
};

/** Whether a text speaks of somebody of a role whom it does not name: "a judge ruled", "two senators", "the president of Orme". */
const hasUnnamed = (text: string, role: string): boolean => {
  const named = '(?!\\s\\p{Lu}|,\\s\\p{Lu})';
  const start = "(?<!\\p{Lu}[\\p{L}’'-]*,\\s(?:\\p{N}{2},\\s)?)(?<!\\p{L})";
  const several = '(?:[Aa]n?|[Aa]nother|[Oo]ne|[Oo]ther|[Aa]ny|[Ss]everal|[Ss]ome|[Tt]wo|[Tt]hree|[Bb]oth)';
  const noun = `(?:[\\p{L}-]+\\s){0,3}${escaped(role)}`;
  return new RegExp(
    `${start}(?:${several}\\s${noun}s?(?![\\p{L}-])${named}|[Tt]he\\s${noun}\\s(?:of|for|at)\\s(?:[\\p{L}’'-]+\\s?){1,5}(?![\\p{L}’'-]|\\s\\p{L})${named})`,
    'u',
  ).test(text);
};

/**
 * Who "the mayor" or "the Orme mayor" is (`words`, without the article) at the end of `text`: the only person whom the text
 * introduces so. Undefined if it names nobody, several people, or somebody unnamed who has the role as well.
 */
export const holderOf = (words: string, text: string, patterns: RoleWords): Span | undefined => {
  const all = words.split(/\s+/u);
  const role = all.at(-1)!.toLowerCase();
  const wanted = all.slice(0, -1).map((word) => word.toLowerCase());
  const found = holders(text, role, patterns).filter(({ words: said }) => {
    const lower = said.toLowerCase().split(/[^\p{L}\p{N}’'.-]+/u);
    const isLesser = patterns.lesser.test(said) !== patterns.lesser.test(words);
    return !isLesser && wanted.every((word) => lower.includes(word));
  });
  const surnames = new Set(found.map(({ span }) => text.slice(span.start, span.end).split(/\s+/u).at(-1)));
  if (surnames.size !== 1 || hasUnnamed(text, role)) return undefined;
  return found[0]!.span;
};
