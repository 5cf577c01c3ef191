import type { Entry, Sentence } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Cited, Source, Story } from '../../core/edition.ts';
import { primaryLanguage } from '../../text/primary-language.ts';

/** Words of a report that a model may write from: some sentences of one paragraph, in order. */
export interface StoryPassage {
  /** The number of the source, and its place among the passages of that source: "2.3". */
  id: string;
  cited: Cited;
}

/** Sentences of a passage: enough to know whom a pronoun means. */
const maxSentences = 3;
const maxSources = 8;
/** Passages of a story, and of one source if there are several. */
const maxPassages = 24;
const maxPerSource = 6;
/** A longer passage is a table or a list without its line breaks. Characters. */
const maxLength = 1500;

/** The printable sentences of an article, in groups that one paragraph has one after the other. */
const groupsOf = (sentences: readonly Sentence[]): Sentence[][] => {
  const groups: Sentence[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.residue) continue;
    const last = groups.at(-1);
    const isNext = last?.at(-1) === sentences[index - 1] && last?.[0]?.paragraph === sentence.paragraph;
    if (last && isNext && last.length < maxSentences) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
};

const passagesOf = ({ number }: Source, { article: { text }, sentences }: Entry): StoryPassage[] =>
  groupsOf(sentences)
    .map((group, index) => {
      const spans = group.flatMap((sentence) => sentence.spans);
      return { id: `${number}.${index + 1}`, cited: { text: printSpans(text, spans), source: number, spans } };
    })
    .filter(({ cited }) => cited.text.length > 0 && cited.text.length <= maxLength);

/**
 * The passages of a story that a model may write from, by source: how each report begins, and what the extract prints of it. Only
 * of reports in the story's language unless `anyLanguage`. `entries` are the articles by id.
 */
export const passagesOfStory = (
  story: Pick<Story, 'brief' | 'sources' | 'language'>,
  entries: ReadonlyMap<string, Entry>,
  { anyLanguage }: { anyLanguage: boolean },
): StoryPassage[] => {
  const isOurs = ({ language }: Source) => anyLanguage || primaryLanguage(language) === primaryLanguage(story.language);
  const sources = story.sources.filter(isOurs).slice(0, maxSources);
  const each = sources.length > 1 ? maxPerSource : maxPassages;
  const isPrinted = ({ cited }: StoryPassage) =>
    story.brief.some(
      ({ source, spans }) =>
        source === cited.source && spans.some(({ start }) => cited.spans.some((span) => span.start === start)),
    );
  const perSource = sources.map((source) => {
    const entry = entries.get(source.articleId);
    const all = entry ? passagesOf(source, entry) : [];
    return all.filter((passage, index) => index < each || isPrinted(passage));
  });
  return perSource.flat().slice(0, maxPassages);
};
