import type { Article } from '../core/article.ts';
import type { MatchRule, Topic } from '../core/topic.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A topic that an article is under, and which of its words put it there, as the topic writes them. */
export interface Match {
  topic: string;
  words: string[];
}

/** One word of a phrase: what it is looked up by, and, where the topic insists, how it must be written. */
interface Step {
  key: string;
  written: string | undefined;
}

/** Phrases that share their first words share the path to them. */
interface Node {
  next: Map<string, Node> | undefined;
  /** Phrases that end here. */
  ends: { phrase: number; written: readonly (string | undefined)[] | undefined }[] | undefined;
}

const arabic = /^\p{sc=Arabic}/u;
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=..)/u;

/**
 * What two forms of one word have in common: the stem; for Arabic script the word without its article and the
 * particles written onto it, with the letters that Arabic and Urdu keyboards write differently made one.
 */
const keyOf = ({ stem }: Pick<Token, 'stem'>): string =>
  stem.charCodeAt(0) > 0x05ff && arabic.test(stem)
    ? stem
        .replaceAll('ي', 'ی')
        .replaceAll('ى', 'ی')
        .replaceAll('ك', 'ک')

        .replace(arabicArticle, '')
    : stem;

const acronym = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u;

const isAscii = /^[\x20-\x7e]*$/;

/** Apostrophes are written in two ways and mean one. */
const straight = (word: string) => word.replaceAll('’', "'");

/**
 * The words of a phrase, whatever invisible characters or ligatures it was typed with. Between double quotes the phrase
 * must occur exactly as written, capitals and endings too; otherwise only acronyms (IT, WHO, US) must be written in
 * capitals.
 */
const stepsOf = (phrase: string): Step[] => {
  const plain = isAscii.test(phrase)
    ? phrase.trim()
    : phrase
        .normalize('NFKC')
        .replace(/[\p{Cf}--[\u200C\u200D]]/gv, '')
        .trim();
  const exact = /^["“](.+)["”]$/u.exec(plain);
  const text = exact?.[1] ?? plain;
  return tokensOf(text).map((token) => {
    const written = straight(text.slice(token.start, token.end)).replaceAll('.', '');
    return { key: keyOf(token), written: exact || acronym.test(written) ? written : undefined };
  });
};

/** The steps of a rule's phrases. Most rules are the same each time that topics change. */
const stepsByRule = new WeakMap<MatchRule, Map<string, Step[]>>();
const readSteps = (rule: MatchRule): Map<string, Step[]> => {
  const known = stepsByRule.get(rule);
  if (known) return known;
  const read = new Map([...rule.any, ...rule.all, ...rule.none].map((phrase) => [phrase, stepsOf(phrase)]));
  stepsByRule.set(rule, read);
  return read;
};

/** Words of one phrase follow each other: nothing that ends a clause, a sentence or a paragraph stands between them. */
const parted = (text: string, before: Token, after: Token): boolean => {
  const gap = text.slice(before.end, after.start);
  if (gap === ' ' || gap === '') return false;
  if (gap.length > 4 || /[,;:!?()[\]،؛؟。、]|\n\s*\n/u.test(gap)) return true;
  // The full stop of an abbreviation (Gen. Bajwa) does not break a phrase; that of a sentence does.
  return /[.۔]/u.test(gap) && before.end - before.start > 4;
};

/**
 * Reads topics once and gives the function that tells which of them an article is under: at least one phrase of
 * `any` (where there are any), every phrase of `all` and no phrase of `none` occurs in the title or the text, as whole
 * words, whatever their case, accents and endings; a topic of `everything` needs none of `any`. The cost of a call is
 * that of looking up each word of the article; how many topics there are hardly matters, because only those whose words
 * occur are looked at.
 */
export const topicMatcher = (topics: readonly Topic[]): ((article: Pick<Article, 'title' | 'text'>) => Match[]) => {
  const root: Node = { next: undefined, ends: undefined };
  const phraseIds = new Map<string, number>();
  /** Which topics a phrase decides: by phrase, topic indices. */
  const topicsOf: number[][] = [];

  const plant = (steps: readonly Step[] = []): number | undefined => {
    if (!steps.length) return undefined;
    const written = steps.some((step) => step.written !== undefined) ? steps.map((step) => step.written) : undefined;
    const name = steps.map((step) => `${step.key}\n${step.written ?? ''}`).join('\n');
    const known = phraseIds.get(name);
    if (known !== undefined) return known;
    const id = topicsOf.push([]) - 1;
    phraseIds.set(name, id);
    let node = root;
    for (const { key } of steps) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = { next: undefined, ends: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    node.ends ??= [];
    node.ends.push({ phrase: id, written });
    return id;
  };

  const rules = topics.map(({ id, match }, index) => {
    const steps = readSteps(match);
    const read = (phrases: readonly string[]) => phrases.map((phrase) => ({ phrase, id: plant(steps.get(phrase)) }));
    const { any, all, none, everything = false } = match;
    const rule = { topic: id, any: read(any), all: read(all), none: read(none), everything };
    for (const { id: phrase } of [...rule.any, ...rule.all])
      if (phrase !== undefined && topicsOf[phrase]?.at(-1) !== index) topicsOf[phrase]?.push(index);
    return rule;
  });

  const everywhere = [...rules.keys()].filter((index) => rules[index]!.everything);

  const occurring = (text: string, found: Set<number>) => {
    const tokens = tokensOf(text);
    const keys = tokens.map(keyOf);
    for (let start = 0; start < tokens.length; start++) {
      let node = root.next?.get(keys[start]!);
      for (let at = start; node; ) {
        for (const { phrase, written } of node.ends ?? [])
          if (
            !found.has(phrase) &&
            (written?.every((form, offset) => {
              const token = tokens[start + offset]!;
              return form === undefined || writtenAs(text, token, form);
            }) ??
              true)
          )
            found.add(phrase);
        if (++at >= tokens.length) break;
        const next = node.next?.get(keys[at]!);
        // Whether it may go on is asked last: most paths end here.
        if (!next || parted(text, tokens[at - 1]!, tokens[at]!)) break;
        node = next;
      }
    }
  };

  return ({ title, text }) => {
    const found = new Set<number>();
    if (title) occurring(title, found);
    occurring(text, found);
    const touched = new Set<number>(everywhere);
    for (const phrase of found) for (const topic of topicsOf[phrase]!) touched.add(topic);
    const occurs = ({ id }: { id: number | undefined }) => id !== undefined && found.has(id);
    const matches: Match[] = [];
    for (const index of [...touched].sort((a, b) => a - b)) {
      const { topic, any, all, none, everything } = rules[index]!;
      if ((any.length && !everything && !any.some(occurs)) || !all.every(occurs) || none.some(occurs)) continue;
      const words = new Set([...all, ...any].filter(occurs).map(({ phrase }) => phrase));
      matches.push({ topic, words: [...words] });
    }
    return matches;
  };
};

/** Whether a token is written so, possessive and the points of abbreviations aside. */
const writtenAs = (text: string, { start, end }: Token, form: string): boolean => {
  const written = straight(text.slice(start, end));
  return written === form || written.replace(/'s$/, '').replaceAll('.', '') === form;
};
