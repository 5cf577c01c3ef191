import pMap from 'p-map';
import type { Article, Entry } from '../../core/article.ts';
import type { Edition, Story, Writing } from '../../core/edition.ts';
import type { Topic } from '../../core/topic.ts';
import type { Answer, AnsweredSentence, WritingFailure, WritingTally, WritingTask } from '../../core/writer.ts';
import { translationMarks } from '../../gate/languages/check-translations.ts';
import type { Decision } from '../../store/desk-decisions.ts';
import { type EditionAnswers, keepEditionAnswers, questionHash, readEditionAnswers } from '../../store/kept-answers.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import type { ModelSession } from './ask-model.ts';
import { type Checked, checkAnswered } from './check-answer.ts';
import { composeBrief } from './compose-brief.ts';
import { passagesOfStory, type StoryPassage } from './story-passages.ts';

/** Stories that are asked about at once. */
const atOnce = 4;

/** What editions are written from. */
export interface WrittenFrom {
  entries: readonly Entry[];
  decisions: readonly Decision[];
}

/** Whether a brief opens with the sentence that an editor chose: then it is the editor's, and no model writes it anew. */
const isLedByEditor = ({ brief: [first], sources }: Story, decisions: readonly Decision[]): boolean => {
  const report = sources.find(({ number }) => number === first?.source)?.articleId;
  return decisions.some(
    ({ decided }) =>
      decided.kind === 'lead' &&
      decided.sentence?.report === report &&
      first?.spans.some(({ start }) => start === decided.sentence?.start),
  );
};

/** A story to be written, and what the model is asked for it. */
interface Assignment {
  story: Story;
  task: WritingTask;
  passages: readonly StoryPassage[];
  /** The articles of its sources, by number. */
  articles: ReadonlyMap<number, Article>;
}

/** The question about each story that a model is to write: those with passages in a language that it may write from. */
const assignmentsOf = (
  { stories }: Edition,
  { briefLanguage }: Pick<Topic, 'briefLanguage'>,
  { entries, decisions }: WrittenFrom,
  maxStories: number,
): Assignment[] => {
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  return stories.slice(0, maxStories).flatMap((story) => {
    const language = briefLanguage ?? story.language;
    const passages = passagesOfStory(story, byId, { anyLanguage: briefLanguage !== undefined });
    const given = passages.map(({ id, text }) => ({ id, text }));
    const articles = new Map(
      story.sources.flatMap(({ number, articleId }) => {
        const entry = byId.get(articleId);
        return entry ? [[number, entry.article] as const] : [];
      }),
    );
    const isForeign = ({ sentences: [first] }: StoryPassage) =>
      primaryLanguage(articles.get(first!.source)?.language ?? language) !== primaryLanguage(language);
    const mark = passages.some(isForeign) ? translationMarks[primaryLanguage(language)] : undefined;
    const task = { language, ...(mark && { translationMark: mark }), sentences: story.brief.length, passages: given };
    return given.length === 0 || isLedByEditor(story, decisions) ? [] : [{ story, passages, articles, task }];
  });
};

type Ask = (task: WritingTask, story: Story) => Promise<Answer>;

const failureOf = (answer: Answer): WritingFailure | undefined =>
  answer.outcome === 'failed' ? answer.code : undefined;

/** A story as a model writes it: asked once, and once more for the sentences that may not be printed, with the reasons. */
const writtenBy = async (
  ask: Ask,
  { story, task, passages, articles }: Assignment,
  { model, sentOn }: { model: string; sentOn: string },
): Promise<{ story: Story; failed: WritingFailure | undefined }> => {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const about = {
    ...{ model, language: task.language, storyLanguage: story.language, sentOn, passages: byId },
    articleOf: (source: number) => articles.get(source),
  };
  const check = (sentences: readonly AnsweredSentence[]): Checked[] =>
    sentences.slice(0, task.sentences).map((sentence) => checkAnswered(sentence, about));
  const first = await ask(task, story);
  const writing: Writing = { model, refused: [] };
  if (first.outcome === 'failed')
    return { story: { ...story, writing: { ...writing, failed: first.code } }, failed: first.code };

  const checked = check(first.sentences);
  const refused = checked.flatMap((one) => (one.ok ? [] : [{ text: one.text, reasons: one.reasons }]));
  writing.refused.push(...refused);
  let failed: WritingFailure | undefined;
  if (refused.length > 0) {
    const reasons = refused.map(({ text, reasons: all }) => ({
      text,
      reasons: all.map(({ words, why }) => `${words}: ${why}`),
    }));
    const second = await ask({ ...task, refused: reasons }, story);
    failed = failureOf(second);
    const again = check(second.outcome === 'written' ? second.sentences.slice(0, refused.length) : []);
    for (const [at, one] of checked.entries()) {
      const next = one.ok ? undefined : again.shift();
      if (next?.ok) checked[at] = next;
      else if (next) writing.refused.push({ text: next.text, reasons: next.reasons });
    }
  }
  const brief = composeBrief(story, checked, task.language);
  return { story: { ...story, brief, writing: { ...writing, ...(failed && { failed }) } }, failed };
};

/** The keys of a story in the order of its schema, so that an edition that is read again is written as the same bytes. */
const inOrder = (story: Story): Story => {
  const { writing, matched, language, ...rest } = story;
  return { ...rest, ...(writing && { writing }), matched, language };
};

const count = (tally: WritingTally, { story, failed }: { story: Story; failed: WritingFailure | undefined }): void => {
  const sentences = story.brief.filter(({ written }) => written).length;
  tally[sentences > 0 ? 'stories' : 'extracts']++;
  tally.sentences += sentences;
  tally.refused += story.writing?.refused.length ?? 0;
  if (failed) tally.failures[failed] = (tally.failures[failed] ?? 0) + 1;
};

/**
 * The edition with the briefs that a model wrote: of its first stories, every sentence held to the passages that it cites. An
 * edition that was written before, or is being written by another run, gets the same answers without asking; what is not printed,
 * a preview or a draft, leaves none behind for the edition. For an edition that an editor approved nothing is asked, so that nothing is sent which
 * no draft showed. Counts in `tally`. The extract stays wherever the model fails; only faults of the bucket throw.
 */
export const withModelBriefs = async (
  session: ModelSession,
  edition: Edition,
  {
    topic,
    tally,
    isPrinted,
    isApproved,
    ...from
  }: WrittenFrom & {
    topic: Pick<Topic, 'id' | 'briefLanguage'>;
    tally: WritingTally;
    isPrinted: boolean;
    isApproved: boolean;
  },
): Promise<Edition> => {
  const { store, writer, settings, hashOf, ask } = session;
  const assignments = assignmentsOf(edition, topic, from, settings.stories);
  if (assignments.length === 0) return edition;
  const sentOn = edition.window.to.slice(0, 10);
  const asked = assignments.map(({ story, task }) => [story.id, hashOf(task)]);
  const place = { topic: topic.id, window: edition.window, hash: questionHash(asked) };

  const write = async (answers: EditionAnswers) => {
    const given: EditionAnswers = {};
    const recalled: Ask = async (task, story) => {
      const hash = hashOf(task);
      given[hash] ??= answers[hash] ?? (await ask(task, { topic: topic.id, story: story.id, isApproved }));
      return given[hash];
    };
    const about = { model: writer.model, sentOn };
    const written = await pMap(assignments, (one) => writtenBy(recalled, one, about), { concurrency: atOnce });
    return { given, written };
  };

  const known = await readEditionAnswers(store, place);
  let result = await write(known ?? {});
  if (!known && isPrinted) {
    const kept = await keepEditionAnswers(store, place, result.given);
    if (kept !== result.given) result = await write(kept);
  }
  for (const one of result.written) count(tally, one);
  const byId = new Map(result.written.map(({ story }) => [story.id, inOrder(story)]));
  return { ...edition, stories: edition.stories.map((story) => byId.get(story.id) ?? story) };
};
