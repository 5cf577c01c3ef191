import { html } from 'hono/html';
import type { ArchivePage, ListedStory } from '../../archive/archive-page.ts';
import type { Edition, Story } from '../../core/edition.ts';
import type { Html } from '../../http/page-html.ts';
import { dateLine, listWords } from '../../i18n/mail-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import { latestArrival } from '../../site/story-day.ts';
import { storyName } from '../../site/story-path.ts';
import type { ListedTopic, TopicNews } from '../../store/home-page.ts';
import type { ShownCorrection } from '../../store/shown-corrections.ts';
import { shortened } from '../../text/said-once.ts';
import { correctedTag } from './corrections.ts';
import { inLanguage, newsChart } from './home.ts';
import { type PaperNotes, paperNotes } from './paper-notes.ts';
import {
  citedWords,
  disagreementNote,
  editorNote,
  inItsLanguage,
  kicker,
  sourceNote,
  storyDay,
  writtenNote,
} from './story-parts.ts';
import type { ViewContext } from './view-context.ts';

const day = (view: ViewContext, instant: string) => dateLine(view.language, new Date(instant), 'UTC');

/**
 * A story in a list: what is new in an update, headline, the sentences of it that the list tells, figures that differ, who
 * reported it. `day` is its day, where the list has stories of several.
 */
const storyEntry = (
  view: ViewContext,
  {
    topic,
    story,
    told,
    day: ofDay,
    path,
    level,
    corrections,
    notes,
  }: {
    topic: string;
    story: Story;
    told: Story;
    day?: string;
    path: string;
    level: 2 | 3;
    corrections: readonly ShownCorrection[];
    notes?: PaperNotes;
  },
): Html => {
  const link = html`<a href="${view.href(path)}">${story.headline.text}</a>`;
  const [differ] = story.disagreements;
  return html`<article class="entry">${correctedTag(view, corrections)}${kicker(view, told, ofDay)}${level === 2 ? html`<h2${inItsLanguage(story)}>${link}</h2>` : html`<h3${inItsLanguage(story)}>${link}</h3>`}
<p class="brief"${inItsLanguage(story)}>${told.brief.map((sentence) => html`${citedWords(view, story, sentence)} `)}</p>${writtenNote(view, told)}${editorNote(view, story.note)}${differ ? disagreementNote(view, { topic, story: told }, differ) : ''}<p class="soft">${sourceNote(view, { topic, story }, notes)}</p></article>`;
};

/** How a list of many stories tells one: in its first sentence. */
const briefly = (story: Story): Story => ({ ...story, brief: story.brief.slice(0, 1) });

/** The corrections of a story, newest first. */
type Corrected = (story: Story) => readonly ShownCorrection[];

const stablePath = (topic: string, { beginning }: ListedStory): string =>
  pathTo('topicStory', { topic, story: storyName(beginning) });

/** A topic: its description, its latest stories by day, and how to subscribe. */
export const topicMain = (
  view: ViewContext,
  {
    topic,
    news,
    archive,
    before,
    corrected,
  }: {
    topic: ListedTopic;
    news: TopicNews;
    archive: ArchivePage;
    before: string | undefined;
    corrected: Corrected;
  },
): Html => {
  const { t, href } = view;
  const days = Map.groupBy(archive.stories, ({ story }) => latestArrival(story).slice(0, 10));
  const path = pathTo('topic', { topic: topic.id });
  const feed = (page: 'atomFeed' | 'jsonFeed') => href(pathTo(page, { topic: topic.id }));
  return html`<div class="column"><header class="topic-head"><h1><bdi>${topic.title}</bdi></h1>
${topic.description ? html`<p><bdi>${topic.description}</bdi></p>` : ''}
<div class="row">${newsChart(view, news)}<span><a class="button" href="${href(`${pathTo('home')}?topics=${topic.id}`)}">${t('subscribe')}</a></span></div>
<p class="soft">${t('feeds')} <a href="${feed('atomFeed')}">Atom</a> · <a href="${feed('jsonFeed')}">JSON Feed</a> · <a href="${href(pathTo('corrections'))}">${t('all-corrections')}</a></p></header>
${
  archive.stories.length === 0
    ? html`<p>${t('no-stories')}</p>${
        news.headlines.length > 0 && before === undefined
          ? html`<ul>${news.headlines.map(({ text, language: spoken, href: to }) => html`<li>${to ? html`<a href="${to}">${inLanguage(text, spoken)}</a>` : inLanguage(text, spoken)}</li>`)}</ul>`
          : ''
      }`
    : [...days.values()].map(
        (stories) =>
          html`<section class="day"><h2 class="section">${day(view, latestArrival(stories[0]!.story))}</h2>${stories.map(
            (listed) =>
              storyEntry(view, {
                topic: topic.id,
                story: listed.story,
                told: briefly(listed.story),
                path: stablePath(topic.id, listed),
                level: 3,
                corrections: corrected(listed.story),
              }),
          )}</section>`,
      )
}
${
  archive.older || before
    ? html`<nav class="pages" aria-label="${t('pages')}">${before ? html`<a href="${href(path)}">${t('newest')}</a>` : html`<span></span>`}${
        archive.older ? html`<a rel="next" href="${href(`${path}?before=${archive.older}`)}">${t('older')}</a>` : ''
      }</nav>`
    : ''
}</div>`;
};

/**
 * An edition, as a mail tells it: the first story in full, the others in two sentences; at its end how they were selected
 * and, on paper, the addresses of their sources.
 */
export const editionMain = (
  view: ViewContext,
  edition: Edition,
  { siteUrl, corrected }: { siteUrl: string; corrected: Corrected },
): Html => {
  const { t, href } = view;
  const { topic, window, stories } = edition;
  const notes = paperNotes(view, siteUrl);
  const entries = stories.map((story, index) =>
    // The story's page in this edition leads on to the story's own address or, in a preview, shows it.
    storyEntry(view, {
      topic: topic.id,
      story,
      told: index === 0 ? story : shortened(story),
      day: storyDay(view, story, 'short'),
      path: pathTo('story', { topic: topic.id, window, story: story.id }),
      level: 2,
      corrections: corrected(story),
      notes,
    }),
  );
  return html`<div class="column edition"><header class="topic-head"><p class="section"><a href="${href(pathTo('topic', { topic: topic.id }))}"><bdi>${topic.title}</bdi></a></p>
<h1>${day(view, window.to)}</h1>${editorNote(view, edition.introduction)}</header>
${stories.length === 0 ? html`<p>${t('no-stories')}</p>` : entries}
<p class="made soft">${cutDownWords(view, edition)}</p>${notes.list()}</div>`;
};

/** "We read 412 articles for this edition. 31 articles on this topic became 9 stories. Left out: 12 near copies." */
export const cutDownWords = (view: Pick<ViewContext, 't' | 'language'>, edition: Edition): string => {
  const { readArticles } = edition;
  const read = readArticles === undefined ? [] : [view.t('articles-read', { count: readArticles })];
  return [...read, becameWords(view, edition)].join(' ');
};

/** "31 articles on this topic became 9 stories. Left out: 12 near copies." */
export const becameWords = (
  { t, language }: Pick<ViewContext, 't' | 'language'>,
  { matchedArticles: matched, stories, leftOut }: Edition,
): string => {
  const left = leftOut.map(({ code, count }) => t(`left-out-${code}`, { count }));
  return [
    t('articles-to-stories', { matched, stories: stories.length }),
    ...(left.length > 0 ? [t('left-out', { list: listWords(language, left) })] : []),
  ].join(' ');
};

/** Which words matched a story to its topic. */
export const matchedWords = (
  view: Pick<ViewContext, 't' | 'language' | 'name'>,
  { edition, story }: { edition: Edition; story: Story },
): string =>
  story.matched.length > 0
    ? view.t('matched', {
        words: listWords(
          view.language,
          story.matched.map((word) => view.t('matched-word', { word })),
        ),
        topic: view.name(edition.topic.title),
      })
    : view.t('matched-topic', { topic: view.name(edition.topic.title) });
