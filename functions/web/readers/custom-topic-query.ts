import { createHash } from 'node:crypto';
import type { Language } from '../../core/reader.ts';
import { customTopicPrefix, type MatchRule, type Topic } from '../../core/topic.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import { translate } from '../../i18n/web-words.ts';

export type ParsedQuery =
  | { ok: true; topic: Topic }
  | { ok: false; code: 'empty' | 'too-long' | 'open-quote' | 'open-bracket' | 'only-minus' | 'too-complex' };

const maxLength = 200;
const maxTerms = 20;
const maxTitle = 120;

type Token = { kind: 'term'; text: string } | { kind: 'and' | 'or' | 'not' | 'open' | 'close' };

/** Control characters, and those that change the writing direction of what follows. */
const unseen = /[\p{Cc}\uFFFD\u202A-\u202E\u2066-\u2069]/gu;

const quotes = /["“”„«»]/u;

const tokensOf = (query: string): Token[] | 'open-quote' => {
  const tokens: Token[] = [];
  for (let rest = query.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const first = rest[0]!;
    if (quotes.test(first)) {
      const end = rest.slice(1).search(quotes);
      if (end < 0) return 'open-quote';
      const text = rest.slice(1, end + 1).trim();
      if (text !== '') tokens.push({ kind: 'term', text });
      rest = rest.slice(end + 2);
    } else if (first === '(' || first === ')') {
      tokens.push({ kind: first === '(' ? 'open' : 'close' });
      rest = rest.slice(1);
    } else if (/^[-−–][^\s]/u.test(rest)) {
      tokens.push({ kind: 'not' });
      rest = rest.slice(1);
    } else {
      const word = /^[^\s()"“”„«»]+/u.exec(rest)![0];
      rest = rest.slice(word.length);
      if (word === 'AND') tokens.push({ kind: 'and' });
      else if (word === 'OR') tokens.push({ kind: 'or' });
      else if (word === 'NOT') tokens.push({ kind: 'not' });
      else if (/[\p{L}\p{N}]/u.test(word)) tokens.push({ kind: 'term', text: word });
    }
  }
  return tokens;
};

const acronym = /^\p{Lu}[\p{Lu}\p{Nd}.]+$/u;

/** The canonical form of a term: white space collapsed, in lower case except for acronyms, which match as written. */
const canonical = (term: string) =>
  term
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => (acronym.test(word) ? word : word.toLowerCase()))
    .join(' ');

const sorted = (terms: Iterable<string>) => [...new Set(terms)].sort();

/** A rule as a title in a language: "Storm, harbour or port, without football". */
const titleOf = ({ all, any, none }: MatchRule, language: Language): string => {
  const list = (type: 'conjunction' | 'disjunction', words: readonly string[]) =>
    new Intl.ListFormat(language, { type }).format(words);
  const words =
    any.length === 0 ? list('conjunction', all) : [...all, list('disjunction', any)].join(sayInMail(language, 'comma'));
  const title =
    none.length === 0 ? words : translate(language, 'topic-without', { words, without: list('disjunction', none) });
  return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
};

const hashOf = (named: unknown): string =>
  createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 20);

/** Terms in groups: a group's terms are alternatives, and every group must occur. */
interface TermGroups {
  groups: string[][];
  none: string[];
  /** Whether brackets contain terms that must all occur. */
  joinsInBrackets: boolean;
}

const termGroupsOf = (tokens: readonly Token[]): TermGroups | 'too-complex' | 'open-bracket' => {
  const none: string[] = [];
  const groups: string[][] = [];
  let group: string[] | undefined;
  let joined: 'and' | 'or' = 'and';
  let minus = false;
  let bracket: { minus: boolean; terms: number } | undefined;
  let joinsInBrackets = false;
  for (const token of tokens) {
    if (token.kind === 'term') {
      const term = canonical(token.text);
      if (minus || bracket?.minus) none.push(term);
      else if (joined === 'or' && group) group.push(term);
      else {
        group = [term];
        groups.push(group);
        if (bracket && bracket.terms > 0) joinsInBrackets = true;
      }
      if (bracket) bracket.terms++;
      minus = false;
      joined = 'and';
    } else if (token.kind === 'open') {
      if (bracket) return 'too-complex';
      bracket = { minus, terms: 0 };
    } else if (token.kind === 'close') {
      if (!bracket) return 'open-bracket';
      bracket = undefined;
      minus = false;
    } else if (token.kind === 'not') minus = true;
    else joined = token.kind;
  }
  if (bracket) return 'open-bracket';
  return { groups, none, joinsInBrackets };
};

/**
 * Parses the query of a custom topic: words and "phrases", all of which must occur; `OR` between alternatives (one group
 * of them, brackets allowed); a minus (or `NOT`) before what must not occur. `AND` is optional. The topic's id depends
 * on the meaning of the query, not its spelling, so readers with equivalent queries share its editions. They do so only
 * under one title, because a mail prints it: a title in another language than English, or of a reader's own, makes
 * another topic.
 */
export const parseQuery = (
  query: string,
  { language = 'en', title = '' }: { language?: Language; title?: string } = {},
): ParsedQuery => {
  if (query.length > maxLength) return { ok: false, code: 'too-long' };
  const visible = query.toWellFormed().replaceAll(unseen, ' ');
  if (visible.trim() === '') return { ok: false, code: 'empty' };
  const tokens = tokensOf(visible);
  if (tokens === 'open-quote') return { ok: false, code: 'open-quote' };

  const terms = termGroupsOf(tokens);
  if (typeof terms === 'string') return { ok: false, code: terms };

  const alternatives = terms.groups.filter((group) => new Set(group).size > 1);
  const all = terms.groups.filter((group) => new Set(group).size === 1).map((group) => group[0]!);
  // `(a b) OR c` needs more than one rule can express.
  if (alternatives.length > 1 || (alternatives.length > 0 && terms.joinsInBrackets))
    return { ok: false, code: 'too-complex' };
  const match = { any: sorted(alternatives[0] ?? []), all: sorted(all), none: sorted(terms.none) };
  const wanted = match.any.length + match.all.length;
  if (wanted === 0) return { ok: false, code: match.none.length > 0 ? 'only-minus' : 'empty' };
  if (wanted + match.none.length > maxTerms) return { ok: false, code: 'too-long' };

  const english = titleOf(match, 'en').slice(0, maxTitle);
  const own = title.toWellFormed().replaceAll(unseen, ' ').replaceAll(/\s+/gu, ' ').trim();
  const shown = (own || titleOf(match, language)).slice(0, maxTitle).trim().toWellFormed();
  const id = `${customTopicPrefix}${hashOf(shown === english ? match : { ...match, title: shown })}`;
  return { ok: true, topic: { id, title: shown, description: '', match } };
};
