import { readArticlesOf } from '../../functions/compile/edition-articles.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { explainStory, type StoryExplanation } from '../../functions/compile/story-decisions.ts';
import type { TitleRejection, TracedSentence } from '../../functions/compile/trace.ts';
import type { Source, Story, Window } from '../../functions/core/edition.ts';
import { failureWords } from '../../functions/core/writer.ts';
import { isTranslated } from '../../functions/i18n/story-words.ts';
import { readEdition } from '../../functions/store/editions.ts';
import { valueIfFound } from '../../functions/store/stored.ts';
import { openTopicCatalog } from '../../functions/store/topic-catalog.ts';
import type { Deployment } from '../deployment.ts';
import { minuteOf } from '../minute.ts';
import type { Output } from '../output.ts';

const maxConcepts = 6;

const titleReasons: Record<TitleRejection, string> = {
  unusable: 'it is too long or has no words',
  'too-little-shared': 'it has too little in common with the brief',
  'older-report': "its report is older than that of the brief's first sentence",
  'figure-not-in-brief': "it has a figure that is not in the brief's first sentence",
  'better-title': 'another title fits better',
};

const dateOf = (date: Source['published']) => (date.precision === 'unknown' ? 'unknown date' : date.date);
const minute = (instant: string) => `${minuteOf(instant)} UTC`;
const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

/** The concepts that a sentence added, as words of the sentence instead of stems; others are left out. */
const conceptsAsWords = ({ passage, score }: TracedSentence): string[] =>
  (score?.concepts ?? []).flatMap((concept) => {
    const stems = concept.split(' ');
    const at = passage.tokens.findIndex((_, index) =>
      stems.every((stem, offset) => passage.tokens[index + offset]?.stem === stem),
    );
    const words = passage.tokens.slice(at, at + stems.length).map(({ word }) => word);
    return at < 0 ? [] : [words.join(' ')];
  });

/** The sentences of the brief for JSON, without the engine's internal data. */
const briefForJson = ({ brief, story }: StoryExplanation) =>
  brief?.sentences.map((sentence) => ({
    text: sentence.passage.text,
    source: story.brief.find(({ text }) => text === sentence.passage.text)?.source ?? null,
    spans: sentence.passage.spans,
    ...(sentence.isContinuation && { isContinuation: true }),
    ...(sentence.score && { score: sentence.score, words: conceptsAsWords(sentence) }),
  })) ?? [];

const sayReports = (output: Output, { story, joins }: StoryExplanation) => {
  output.say('\nReports');
  for (const { number, publisher, title, published, articleId, copies, language } of story.sources) {
    output.say(
      `  ${number}. ${publisher ?? 'Unknown publisher'}, ${dateOf(published)}: ${title === null ? 'no title' : `"${title}"`} (${articleId})`,
    );
    for (const copy of copies)
      output.say(`     Near copy, left out: ${copy.publisher ?? 'unknown publisher'} (${copy.articleId})`);
    if (language.split('-')[0] !== story.language.split('-')[0])
      output.say(
        `     It is in another language (${language}; the brief is in ${story.language}), so no sentence comes from it.`,
      );
  }
  for (const { headline, publisher, articleId } of story.earlier)
    output.say(`  Earlier: ${publisher ?? 'unknown publisher'}: "${headline}" (${articleId})`);
  if (story.earlier.length > 0)
    for (const { text, source } of story.added ?? []) output.say(`  New since then: "${text}" (report ${source})`);
  for (const { day, text, articleId } of story.thread ?? []) output.say(`  Step of ${day}: "${text}" (${articleId})`);
  const names = new Map(story.sources.map(({ articleId, number }) => [articleId, String(number)]));
  const group = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  for (const { across, score, threshold, articleIds } of joins) {
    const why = across
      ? `they are in different languages and share ${score} names and figures, at least ${threshold} are needed`
      : `score ${score.toFixed(2)}, threshold ${threshold}`;
    output.say(`  Joined: ${group(articleIds[0])} with ${group(articleIds[1])}: ${why}.`);
  }
};

const sayBrief = (output: Output, { story, brief, saidByHeadline }: StoryExplanation) => {
  output.say('\nBrief');
  if (brief?.method === 'lead') output.say('  The opening of one report, unchanged.');
  for (const sentence of brief?.sentences ?? []) {
    const { passage, score } = sentence;
    const printed = story.brief.find(({ text }) => text === passage.text);
    const spans = passage.spans.map(({ start, end }) => `${start}–${end}`).join(', ');
    output.say(`  "${passage.text}"`);
    if (printed) output.say(`     Report ${printed.source}, characters ${spans}.`);
    else if (passage.text === saidByHeadline) output.say('     Not printed: the headline says the same.');
    if (sentence.isContinuation) output.say('     Chosen with the previous sentence, on which it depends.');
    if (!score) continue;
    const worth = score.worth < 1 ? ` Weighted by ${score.worth} because it is from an earlier day.` : '';
    output.say(
      `     ${score.isOpener ? 'Opens the brief. ' : ''}Adds ${score.weight.toFixed(1)} to the score in ${score.words} words.${worth}`,
    );
    const concepts = conceptsAsWords(sentence).slice(0, maxConcepts);
    if (concepts.length > 0) output.say(`     New in the brief: ${list(concepts)}.`);
  }
};

/** What a model wrote of the story: each sentence with what bears it out, and what was refused. */
const sayWritten = (output: Output, stored: Story | undefined) => {
  if (!stored?.writing) return;
  const { model, refused, failed } = stored.writing;
  output.say(`\nWritten by the model ${model}`);
  for (const sentence of stored.brief) {
    const { text, written } = sentence;
    const mark = sentence.written
      ? isTranslated(sentence, stored)
        ? ' (translated)'
        : ''
      : ' (a sentence of the extract)';
    output.say(`  "${text}"${mark}`);
    for (const { text: said, source, spans } of written?.from ?? [])
      output.say(
        `     Report ${source}, characters ${spans.map(({ start, end }) => `${start}–${end}`).join(', ')}: "${said}"`,
      );
  }
  for (const { text, reasons } of refused) {
    output.say(`  Refused: "${text}"`);
    for (const { words, why } of reasons) output.say(`     ${words}: ${why}`);
  }
  if (failed) output.say(`  Without an answer: ${failed} (${failureWords[failed]}).`);
};

/** A story as the engine wrote it, without what a model made of its brief. */
const withoutModel = ({ brief: _, writing: __, ...rest }: Story) => rest;

/** Whether a story is as it was printed. What a model wrote is not asked for again: it is shown as it was printed. */
const isPrintedAs = (stored: Story | undefined, story: Story): stored is Story => {
  if (!stored) return false;
  const [printed, now] = stored.writing ? [withoutModel(stored), withoutModel(story)] : [stored, story];
  return JSON.stringify(printed) === JSON.stringify(now);
};

const sayHeadline = (output: Output, { headline, rejectedTitles }: StoryExplanation) => {
  output.say('\nHeadline');
  if (headline) {
    const { source } = headline.headline;
    const how = {
      'same-report': `the title of report ${source}, which also supplies the first sentence of the brief`,
      'other-report': `the title of report ${source}, which matches the first sentence of the brief`,
      sentence: `cut from a sentence of report ${source}`,
    }[headline.from];
    output.say(`  "${headline.headline.text}": ${how}.`);
  }
  for (const { text, source, reason } of rejectedTitles)
    output.say(`  Not used: "${text}" (report ${source}): ${titleReasons[reason]}.`);
};

const sayDetails = (output: Output, { story, dates }: StoryExplanation, wordsOf: WordsOf) => {
  if (dates.length > 0) output.say('\nTimeline');
  for (const { text, source, date, anchor, words } of dates) {
    output.say(`  ${dateOf(date)}: "${text}"`);
    output.say(`     From "${wordsOf(source, words)}" in report ${source}, which is dated ${dateOf(anchor)}.`);
  }
  if (story.quotes.length > 0) output.say('\nQuotations');
  for (const { text, speaker, source } of story.quotes) output.say(`  ${speaker}: "${text}" (report ${source})`);
  if (story.disagreements.length > 0) output.say('\nDisagreements');
  for (const { about, claims } of story.disagreements) {
    output.say(`  About ${about}:`);
    for (const { figure, said: claim } of claims)
      output.say(`     ${figure} in report ${claim.source}: "${claim.text}"`);
  }
};
type WordsOf = (source: number, span: { start: number; end: number }) => string;

const sayWhyNot = (output: Output, stored: Story | undefined, arrived: ReadonlySet<string>) => {
  if (!stored) {
    output.say('The edition has no such story.');
    return;
  }
  output.say(`"${stored.headline.text}" was printed, but cannot be explained because its articles have changed.`);
  for (const { number, publisher, articleId } of stored.sources)
    if (!arrived.has(articleId))
      output.say(`  Report ${number}, ${publisher ?? 'unknown publisher'} (${articleId}), is no longer in the index.`);
};

/** Explains how a story was written, by compiling its edition again. Returns the exit code: 1 if there is no such story. */
export const explainStoryOf = async (
  { store }: Pick<Deployment, 'store'>,
  output: Output,
  { topic: id, window, story: storyId }: { topic: string; window: Window; story: string },
): Promise<number> => {
  const found = await readEdition(store, { topic: id, window });
  const edition = valueIfFound(found);
  if (found.state === 'unreadable') output.say('The stored edition cannot be read.');
  const stored = edition?.stories.find((story) => story.id === storyId);
  const listed = await openTopicCatalog(store, { freshMilliseconds: Number.POSITIVE_INFINITY }).find(id);
  const topic = listed.state === 'found' ? listed.topic : undefined;
  // No limits on the number of stories, because a stage may use other limits than the defaults.
  const settings = Settings.parse({ storiesPerTopic: 1e6, storiesPerSource: 1e6 });
  const articles = await readArticlesOf(store, { topic: id, window, settings });
  const explanation = topic && explainStory({ topic, window, ...articles, settings }, storyId);
  if (!explanation) {
    if (!topic) output.say(`The topic ${id} no longer exists or cannot be read.`);
    sayWhyNot(output, stored, new Set(articles.entries.map(({ article }) => article.id)));
    output.result({ kind: 'story', topic: id, window, story: storyId, state: stored ? 'changed' : 'not-found' });
    return 1;
  }
  const { story } = explanation;
  const isAsPrinted = isPrintedAs(stored, story);
  const texts = new Map(articles.entries.map(({ article }) => [article.id, article.text]));
  const wordsOf: WordsOf = (source, { start, end }) =>
    texts.get(story.sources.find(({ number }) => number === source)?.articleId ?? '')?.slice(start, end) ?? '';

  output.say(`"${story.headline.text}"`);
  output.say(`Topic ${id}, articles that arrived from ${minute(window.from)} to ${minute(window.to)}.`);
  if (!stored) output.say('The stored edition does not have this story. This is how it would be written now.');
  else if (!isAsPrinted)
    output.say('Its articles have changed since it was printed. This is how it would be written now.');
  sayReports(output, explanation);
  sayBrief(output, explanation);
  sayWritten(output, stored);
  sayHeadline(output, explanation);
  sayDetails(output, explanation, wordsOf);
  output.result({
    kind: 'story',
    topic: id,
    window,
    state: isAsPrinted ? 'as-printed' : stored ? 'changed' : 'not-printed',
    story: isAsPrinted ? stored : story,
    joins: explanation.joins.map(({ kind: _, ...join }) => join),
    brief: { method: explanation.brief?.method ?? null, sentences: briefForJson(explanation) },
    headline: {
      from: explanation.headline?.from ?? null,
      rejected: explanation.rejectedTitles.map(({ kind: _, ...title }) => title),
    },
    dates: explanation.dates.map(({ kind: _, ...date }) => ({
      ...date,
      text: date.text,
      said: wordsOf(date.source, date.words),
    })),
  });
  return 0;
};
