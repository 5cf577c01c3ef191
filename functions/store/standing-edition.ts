import { citedBy } from '../core/citation.ts';
import type { BriefSentence, Earlier, Edition, Headline, Source, Story, ThreadStep } from '../core/edition.ts';
import type { ArticleRef, Standing } from './withdrawals.ts';

/** What of an edition may still be shown, now that some of its articles were withdrawn or changed. */

const refOf = ({ articleId, since, arrivedAt }: Pick<Source, 'articleId' | 'since' | 'arrivedAt'>): ArticleRef => ({
  id: articleId,
  since: since ?? arrivedAt,
});
const copyRefs = ({ copies }: Source): ArticleRef[] =>
  copies.flatMap(({ articleId, since }) => (since === undefined ? [] : [{ id: articleId, since }]));

/** The articles whose words, titles or publishers a story shows. */
export const refsOf = (story: Story): ArticleRef[] => [
  ...story.sources.flatMap((source) => [refOf(source), ...copyRefs(source)]),
  ...story.earlier.map(refOf),
];

/** The article that a story's headline is taken from. */
export const headlineRef = ({ headline, sources }: Story): ArticleRef | undefined => {
  const source = sources.find(({ number }) => number === headline.source);
  return source && refOf(source);
};

const headlineOf = (story: Story, may: (cited: { text: string; source: number }) => boolean): Headline | undefined => {
  if (may(story.headline)) return story.headline;
  const titled = story.sources.find(({ title }) => title !== null);
  if (titled) return { kind: 'title', text: titled.title!, source: titled.number };
  const [first] = story.brief.flatMap(citedBy);
  return first && { kind: 'cut', text: first.text, source: first.source, spans: first.spans };
};

/** The steps of a story whose articles may still be named with their words. */
const stepsOf = ({ thread = [], sources, earlier }: Story, { stands }: Standing): ThreadStep[] => {
  const refs = new Map([...sources, ...earlier].map((article) => [article.articleId, refOf(article)]));
  return thread.filter(({ articleId, text }) => {
    const ref = refs.get(articleId);
    return ref !== undefined && stands(ref, text);
  });
};

/**
 * The part of a story that may still be shown: its remaining sources, their words, and a headline from them. Returns the
 * same story if all of it may be shown; undefined if no source or no words are left.
 */
export const standingStory = (story: Story, standing: Standing): Story | undefined => {
  if (!refsOf(story).some((ref) => standing.isMarked(ref))) return story;
  const { stands } = standing;
  const sources = story.sources
    .filter((source) => stands(refOf(source)))
    .map((source) => ({
      ...source,
      title: source.title !== null && stands(refOf(source), source.title) ? source.title : null,
      copies: source.copies.filter(({ articleId, since }) => since === undefined || stands({ id: articleId, since })),
    }));
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  const may = ({ text, source }: { text: string; source: number }): boolean => {
    const from = byNumber.get(source);
    return from !== undefined && stands(refOf(from), text);
  };
  const disagreements = story.disagreements
    .map(({ about, counted, claims }) => ({
      about,
      ...(counted && may(counted) && { counted }),
      claims: claims.filter(({ said }) => may(said)),
    }))
    .filter(({ claims }) => new Set(claims.map(({ figure }) => figure)).size > 1);
  const timeline = story.timeline.filter(({ event }) => may(event));
  // A model's sentence stands as long as all that bears it out does.
  const told = story.brief.filter((sentence) => citedBy(sentence).every(may));
  // If the whole brief came from a withdrawn source, the others supply their words.
  const brief: BriefSentence[] = told.length > 0 ? told : timeline.slice(0, 2).map(({ event }) => event);
  const left: Story = {
    ...story,
    sources,
    brief,
    timeline,
    disagreements,
    // Who the speaker is may be the words of another report.
    quotes: story.quotes
      .filter(may)
      .map(({ introduction, ...quote }) => (introduction && may(introduction) ? { ...quote, introduction } : quote)),
    earlier: story.earlier.filter((earlier: Earlier) => stands(refOf(earlier), earlier.headline)),
  };
  const { added, thread } = story;
  if (added) left.added = added.filter(may);
  if (thread) {
    const steps = stepsOf(story, standing);
    if (steps.length > 1) left.thread = steps;
    else delete left.thread;
  }
  if (!sources.some(({ number }) => number === story.picture?.source)) delete left.picture;
  const headline = headlineOf(left, may);
  if (sources.length === 0 || !headline) return undefined;
  const whole = { ...left, headline };
  return JSON.stringify(whole) === JSON.stringify(story) ? story : whole;
};

/** An edition with the parts that may still be shown. Returns the same edition if that is all of it. */
export const standingEdition = (edition: Edition, standing: Standing): Edition => {
  const stories = edition.stories.flatMap((story) => standingStory(story, standing) ?? []);
  const isWhole =
    stories.length === edition.stories.length && stories.every((story, at) => story === edition.stories[at]);
  return isWhole ? edition : { ...edition, stories };
};

/** The same for an edition that is to be stored and mailed: a page can show a story that has only a headline left, a digest cannot. */
export const standingPrint = (edition: Edition, standing: Standing): Edition => {
  const left = standingEdition(edition, standing);
  const stories = left.stories.filter(({ brief }) => brief.length > 0);
  return stories.length === left.stories.length ? left : { ...left, stories };
};
