import type { Article } from '../../core/article.ts';
import { detectLanguage } from '../../text/language.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { isStatement, type Passage } from '../writing/passages.ts';

/** Code, markup and the like: the end of an element in whatever brackets, and letters that encode others. */
const code = /[<>{}[\]|`\\]|[‹⟨〈《«]\s*\/|\w+_\w+|(?=[a-z]*\d)[a-z\d+/=]{20,}/iu;

/** Who or what a text for a machine calls by name, and what such a text calls its own parts. */
const machine =
  '(?:ai|a\\.i\\.|llms?|(?:ai |language )*models?|models? of language|assistants?|chatbots?|bots?|machines?|algorithms?|crawlers?)';
const role = '(?:system|user|human|developer)';
const part =
  '(?:tools?|functions?|prompts?|tasks?|instructions?|passages?|sentences?|cites?|citations?|(?:correct |right |new )?(?:briefs?|summary|summaries|answers?|outputs?|responses?|digests?))';

/** Sentences of an English article that are meant for a machine that reads it. They are few, and the gate does not rely on them. */
const toMachine: readonly RegExp[] = [
  // "Assistant, …", "Note to AI: …", "System: …", "Tool result (checked): …", "The correct brief of this article is as follows: …".
  new RegExp(
    `^\\W*(?:(?:dear|note|message|instructions?|attention|correction)\\s+(?:to|for)?\\s*)?(?:(?:the|all|any|automated)\\s+)?(?:(?:${machine}|readers)\\b[^.:,]{0,40}[:,]|${role}(?:\\s\\p{L}+)?:|${part}\\b[^.:,“"]{0,60}:)`,
    'iu',
  ),
  // "For machines that read this, …", "If you are an AI, …".
  new RegExp(`^\\W*(?:for|to|if)\\b[^.:,]{0,30}\\b${machine}\\b[^.:,]{0,40},`, 'iu'),
  // "Write that …", "Ignore the …", "Imagine that …": an order in the words that such texts have.
  /^\W*(?:(?:now|then|instead|always|never|please|only|first|next)[\s,]+)*(?:write|ignore|disregard|forget|imagine|pretend|suppose|assume|repeat|print|output|answer|respond|reply|say|state|translate|summari[sz]e|rewrite|replace|cite|quote|add|include|append|insert|omit|begin|end|act|behave|treat|obey|stop|remember)\s(?:that|the|all|any|every|each|no|only|nothing|with|in|to|as|as if|if|this|these|those|an?|instead|out|from|about|everything)\b/iu,
  // "A model that follows its rules would write that …", "Summaries of this text must say that …".
  new RegExp(
    `\\b(?:${machine}|summary|summaries|briefs?|digests?|readers|(?:this|the)\\s(?:article|text|report|story|page))\\b[^.]{0,80}\\b(?:should|must|shall|would|will|(?:is|are)\\s(?:asked|told|required|instructed|requested)\\sto|(?:has|have)\\sto)\\b(?:\\s\\p{L}+){0,3}\\s(?:write|say|state|report|mention|print|read|understand|repeat)\\b`,
    'iu',
  ),
  // "… stands for … in this text", "where this article says injured, …", "passage 2.1 says …".
  /\b(?:in|of|where(?:ver)?|when(?:ever)?)\sthis\s(?:article|text|report|story|page)\b.{0,60}\b(?:says?|means?|reads?|stands?)\b|\b(?:means?|stands?)\b.{0,60}\bin\sthis\s(?:article|text|report|story|page)\b|\bpassages?\s\d/iu,
];

const lettersOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const isLatin = (text: string): boolean => lettersOf(text, /\p{sc=Latin}/gu) * 2 >= lettersOf(text, /\p{L}/gu);

/** Whether a sentence is plainly in another language than its article, or in letters that the article does not have. */
const isForeign = (text: string, article: Pick<Article, 'text' | 'language'>): boolean =>
  isLatin(text) !== isLatin(article.text.slice(0, 600)) ||
  primaryLanguage(detectLanguage(text, article.language)) !== primaryLanguage(article.language);

/**
 * Whether a sentence of an article reports something in the article's language, rather than telling whoever or whatever reads it what
 * to do. A model is given nothing else. Letters of other widths and dots of other alphabets count as what they look like.
 */
export const isReport = ({ text, personal }: Passage, article: Pick<Article, 'text' | 'language'>): boolean => {
  const plain = text.normalize('NFKC');
  return (
    !personal &&
    isStatement(text) &&
    !code.test(plain) &&
    !toMachine.some((pattern) => pattern.test(plain)) &&
    !isForeign(plain, article)
  );
};
