import { citedBy } from '../core/citation.ts';
import type { Edition, Story } from '../core/edition.ts';
import { type Claim, type Printing, type StoryPart, withPrinting } from './correction.ts';
import type { Printed } from './material.ts';

/** Words of an article that editions printed, with every place where they did. */
export interface PrintedWords extends Printed {
  /** The sentence of a model that was printed, if these are words of an article that bear it out. */
  printedAs?: string | undefined;
  /** The language of that sentence (BCP 47). */
  spoken?: string | undefined;
  printedIn: Printing[];
}

/** What readers were shown. */
export const shownWords = ({ text, printedAs }: Pick<PrintedWords, 'text' | 'printedAs'>): string => printedAs ?? text;

/** Between sentences of a quotation, which may stand apart in its article: `,” said Ada Moss. “`. */
const betweenSentences = /(?<=[.!?…])\s+(?=[\p{Lu}\p{N}])/u;

/** The words of an article in a story, each with the part that prints them. */
const wordsIn = (story: Story, articleId: string): (Omit<PrintedWords, 'printedIn'> & { part: StoryPart })[] => {
  const numbers = new Set(story.sources.filter((source) => source.articleId === articleId).map(({ number }) => number));
  const isOurs = ({ source }: { source: number }) => numbers.has(source);
  /** How many sentences of a brief its short form has as well. */
  const opening = 2;
  const sentences = (part: StoryPart, cited: readonly { text: string; source: number }[]) =>
    cited.filter(isOurs).map(({ text }) => ({ text, kind: 'sentence' as const, part }));
  // A model's sentence is wrong if what it stands on is, unless it does not say what is wrong there.
  const brief = (part: StoryPart, told: Story['brief']) =>
    told.flatMap((sentence) =>
      sentences(part, citedBy(sentence)).map((words) =>
        sentence.written
          ? { ...words, printedAs: sentence.text, spoken: sentence.written.language ?? story.language }
          : words,
      ),
    );
  return [
    ...(isOurs(story.headline)
      ? [{ text: story.headline.text, kind: 'headline' as const, part: 'headline' as const }]
      : []),
    ...sentences('added', story.added ?? []),
    ...brief('opening', story.brief.slice(0, opening)),
    ...brief('brief', story.brief.slice(opening)),
    ...sentences(
      'disagreement',
      story.disagreements.flatMap(({ claims }) => claims.map(({ said }) => said)),
    ),
    ...story.quotes.filter(isOurs).flatMap(({ text, spans, speaker }) =>
      (spans.length > 1 ? text.split(betweenSentences) : [text]).map((words) => ({
        text: words,
        speaker,
        kind: 'quotation' as const,
        part: 'quotation' as const,
      })),
    ),
    ...(story.thread ?? [])
      .filter((step) => step.articleId === articleId)
      .map(({ text }) => ({ text, kind: 'headline' as const, part: 'thread' as const })),
    // Where a story has a thread, its steps take the place of the line.
    ...(story.thread ? [] : story.earlier.slice(0, 1))
      .filter((one) => one.articleId === articleId)
      .map(({ headline }) => ({ text: headline, kind: 'headline' as const, part: 'earlier' as const })),
    ...sentences(
      'timeline',
      story.timeline.map(({ event }) => event),
    ),
  ];
};

const merged = (all: readonly PrintedWords[]): PrintedWords[] => {
  const byText = new Map<string, PrintedWords>();
  for (const words of all) {
    const both = JSON.stringify([words.text, words.printedAs]);
    const known = byText.get(both);
    const printedIn = words.printedIn.reduce(withPrinting, known?.printedIn ?? []);
    byText.set(both, { ...(known ?? words), printedIn });
  }
  return [...byText.values()];
};

/**
 * What editions printed of an article: each sentence, headline and quotation once, with the stories that had it. Earlier
 * corrections count as well (`claims`): whoever was sent what one of them corrects is sent what it says instead.
 */
export const printedWords = (
  articleId: string,
  { editions, claims = [] }: { editions: readonly Edition[]; claims?: readonly Claim[] },
): PrintedWords[] => {
  const inEditions = editions.flatMap(({ topic, window, stories }) =>
    stories.flatMap((story) =>
      wordsIn(story, articleId).map(({ part, ...words }) => ({
        ...words,
        printedIn: [{ topic: topic.id, window, storyId: story.id, parts: [part] }],
      })),
    ),
  );
  const inCorrections = claims.flatMap(({ now, printedIn }) =>
    now === null ? [] : [{ text: now.text, kind: 'sentence' as const, printedIn }],
  );
  return merged([...inEditions, ...inCorrections]);
};
