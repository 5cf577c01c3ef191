import type { Entry, Sentence } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Cited, Source, Story } from '../../core/edition.ts';
import { assertionWordsOf } from '../../text/assertions.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { allPassages } from '../writing/passages.ts';
import { isReport } from './is-report.ts';

/** Words of a report that a model may write from: some sentences of one paragraph, in order. */
export interface StoryPassage {
  /** The number of the source, and its place among the passages of that source: "2.3". */
  id: string;
  text: string;
  /** Its sentences, each a citation of its own. */
  sentences: readonly Cited[];
}

/** Sentences of a passage: enough to know whom a pronoun means. */
const maxSentences = 3;
const maxSources = 8;
/** Passages of a story, and of one source if there are several. */
const maxPassages = 24;
const maxPerSource = 6;
/** A longer passage is a table or a list without its line breaks. Characters. */
const maxLength = 1500;

/**
 * The printable sentences of an article, in groups that one paragraph has one after the other. A sentence that tells its reader what to do, or code,
 * is no report of anything: it is left out, and no sentence of a model can stand on it.
 */
const groupsOf = ({ article, sentences }: Entry): Sentence[][] => {
  const [passages = []] = allPassages([{ article, sentences }]);
  const told = new Set(passages.filter((one) => isReport(one, article)).map(({ spans }) => spans[0]?.start));
  const groups: Sentence[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.residue || !told.has(sentence.spans[0]?.start)) continue;
    const last = groups.at(-1);
    const isNext = last?.at(-1) === sentences[index - 1] && last?.[0]?.paragraph === sentence.paragraph;
    if (last && isNext && last.length < maxSentences) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
};

const passagesOf = ({ number }: Source, entry: Entry): StoryPassage[] =>
  groupsOf(entry)
    .map((group, index) => {
      const cited = group.map(({ spans }) => ({ text: printSpans(entry.article.text, spans), source: number, spans }));
      return { id: `${number}.${index + 1}`, text: cited.map((one) => one.text).join(' '), sentences: cited };
    })
    .filter((passage) => passage.text.length > 0 && passage.text.length <= maxLength);

/**
 * The passages of a story that a model may write from, by source: how each report begins, and what the extract prints of it. Only
 * of reports in the story's language or, with `anyLanguage`, in any that the gate has rules for. `entries` are the articles by id.
 */
export const passagesOfStory = (
  story: Pick<Story, 'brief' | 'sources' | 'language'>,
  entries: ReadonlyMap<string, Entry>,
  { anyLanguage }: { anyLanguage: boolean },
): StoryPassage[] => {
  const isOurs = ({ language }: Source) =>
    anyLanguage
      ? assertionWordsOf(language) !== undefined
      : primaryLanguage(language) === primaryLanguage(story.language);
  const sources = story.sources.filter(isOurs).slice(0, maxSources);
  const each = sources.length > 1 ? maxPerSource : maxPassages;
  const printed = new Set(story.brief.map(({ source, spans }) => `${source} ${spans[0]?.start}`));
  const isPrinted = ({ sentences }: StoryPassage) =>
    sentences.some(({ source, spans }) => printed.has(`${source} ${spans[0]?.start}`));
  const perSource = sources.map((source) => {
    const entry = entries.get(source.articleId);
    const all = entry ? passagesOf(source, entry) : [];
    return all.filter((passage, index) => index < each || isPrinted(passage));
  });
  return perSource.flat().slice(0, maxPassages);
};
