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
import { correctedTag } from './corrections.ts';
import { inLanguage, newsChart } from './home.ts';
import {
  addedWords,
  citedWords,
  disagreementNote,
  editorNote,
  inItsLanguage,
  sourceNote,
  writtenNote,
} from './story-parts.ts';
import type { ViewContext } from './view-context.ts';

const day = (view: ViewContext, instant: string) => dateLine(view.language, new Date(instant), 'UTC');

/** A story in a list: headline, what is new in an update, first sentence, figures that differ, who reported it. */
const storyEntry = (
  view: ViewContext,
  {
    topic,
    story,
    path,
    level,
    corrections,
  }: { topic: string; story: Story; path: string; level: 2 | 3; corrections: readonly ShownCorrection[] },
): Html => {
  const about = { topic, story };
  const link = html`<a href="${view.href(path)}">${story.headline.text}</a>`;
  const [differ] = story.disagreements;
  return html`<article class="entry">${correctedTag(view, corrections)}${level === 2 ? html`<h2${inItsLanguage(story)}>${link}</h2>` : html`<h3${inItsLanguage(story)}>${link}</h3>`}
${addedWords(view, about)}${story.brief[0] ? html`<p${inItsLanguage(story)}>${citedWords(view, story, story.brief[0])}</p>` : ''}${writtenNote(view, { ...story, brief: story.brief.slice(0, 1) })}${editorNote(view, story.note)}${differ ? disagreementNote(view, about, differ) : ''}<p class="soft">${sourceNote(view, about)}</p></article>`;
};

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

/** An edition: all its stories, and how they were selected. */
export const editionMain = (view: ViewContext, edition: Edition, corrected: Corrected): Html => {
  const { t, href } = view;
  const { topic, window, stories } = edition;
  return html`<div class="column"><header class="topic-head"><p class="section"><a href="${href(pathTo('topic', { topic: topic.id }))}"><bdi>${topic.title}</bdi></a></p>
<h1>${day(view, window.to)}</h1><p class="soft">${cutDownWords(view, edition)}</p>${editorNote(view, edition.introduction)}</header>
${
  stories.length === 0
    ? html`<p>${t('no-stories')}</p>`
    : stories.map((story) =>
        // The story's page in this edition leads on to the story's own address or, in a preview, shows it.
        storyEntry(view, {
          topic: topic.id,
          story,
          path: pathTo('story', { topic: topic.id, window, story: story.id }),
          level: 2,
          corrections: corrected(story),
        }),
      )
}</div>`;
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
