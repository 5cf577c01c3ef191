import type { Story } from '../core/edition.ts';
import { editionOf } from './compile.ts';
import type { Decision } from './trace.ts';

type DecisionOf<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>;

/** A story as it is written now, and the decisions that led to it. */
export interface StoryExplanation {
  story: Story;
  /** In the order in which groups of reports were joined, the most alike first. */
  joins: DecisionOf<'joined'>[];
  brief: DecisionOf<'brief'> | undefined;
  /** The first sentence chosen for the brief, if it is left out because the headline says the same. */
  saidByHeadline: string | undefined;
  headline: DecisionOf<'headline'> | undefined;
  rejectedTitles: DecisionOf<'title-rejected'>[];
  dates: DecisionOf<'date'>[];
}

const ofKind = <Kind extends Decision['kind']>(decisions: readonly Decision[], kind: Kind): DecisionOf<Kind>[] =>
  decisions.filter((decision): decision is DecisionOf<Kind> => decision.kind === kind);

/**
 * Writes a topic's edition again and returns what the engine decided about one of its stories; undefined if the edition
 * no longer has a story of that id. The decisions are those of `editionOf` itself, so they cannot differ from it.
 */
export const explainStory = (input: Parameters<typeof editionOf>[0], storyId: string): StoryExplanation | undefined => {
  const joins: DecisionOf<'joined'>[] = [];
  let current: Decision[] = [];
  let found: { story: Story; decisions: Decision[] } | undefined;
  editionOf({
    ...input,
    trace: (decision) => {
      if (decision.kind === 'joined') joins.push(decision);
      // The brief is the first thing that is written of a story.
      else if (decision.kind === 'brief') current = [decision];
      else if (decision.kind !== 'story') current.push(decision);
      else if (decision.story.id === storyId) found = { story: decision.story, decisions: current };
    },
  });
  if (!found) return undefined;
  const { story, decisions } = found;
  const reports = new Set([...story.sources, ...story.earlier].map(({ articleId }) => articleId));
  return {
    story,
    joins: joins.filter(({ articleIds }) => articleIds.every((group) => group.some((id) => reports.has(id)))),
    brief: ofKind(decisions, 'brief')[0],
    saidByHeadline: ofKind(decisions, 'first-sentence-in-headline')[0]?.text,
    headline: ofKind(decisions, 'headline')[0],
    rejectedTitles: ofKind(decisions, 'title-rejected'),
    dates: ofKind(decisions, 'date'),
  };
};
