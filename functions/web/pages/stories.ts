import { html } from 'hono/html';
import type { ArchivePage } from '../../archive/archive-page.ts';
import { latestArrival, type PrintedStory } from '../../archive/printed-story.ts';
import type { Thread } from '../../archive/thread.ts';
import type { Published } from '../../core/article.ts';
import type {
  Cited,
  Disagreement,
  Earlier,
  Edition,
  Quote,
  Source,
  Story,
  TimelineEvent,
  Window,
} from '../../core/edition.ts';
import type { Language } from '../../core/reader.ts';
import { pathTo } from '../../core/site-paths.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { commaSeparated, dateLine, listWords, publishedWords, sayInMail } from '../../i18n/mail-words.ts';
import type { ListedTopic, TopicNews } from '../../store/home-page.ts';
import { inLanguage, newsChart } from './home.ts';
import type { Html } from './page.ts';
import type { ViewContext } from './view-context.ts';

const storyPath = (topic: string, window: Window, id: string) => pathTo('story', { topic, window, story: id });

const day = (language: Language, instant: string) => dateLine(language, new Date(instant), 'UTC');

const words = (story: Story) => html` lang="${story.language}" dir="${directionOf(story.language)}"`;

const tagWords = ({ language }: ViewContext, story: Story): string[] => [
  ...(story.earlier.length > 0 ? [sayInMail(language, 'update')] : []),
  ...(story.disagreements.length > 0 ? [sayInMail(language, 'disputed')] : []),
];

const tags = (view: ViewContext, story: Story): Html | '' => {
  const said = tagWords(view, story);
  return said.length > 0 ? html`<p class="tag">${said.join(' · ')}</p>` : '';
};

const sourceNote = ({ t, language, name: isolated }: ViewContext, { sources }: Story): string => {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher).filter((name) => name !== null))];
  return publishers.length > 0 && publishers.length <= 3
    ? listWords(language, publishers.map(isolated))
    : t('source-count', { count: sources.length });
};

/** A story in a list: headline, first sentence, who reported it. */
const storyEntry = (view: ViewContext, topic: string, { story, window }: PrintedStory, level: 2 | 3): Html => {
  const link = html`<a href="${view.href(storyPath(topic, window, story.id))}">${story.headline.text}</a>`;
  return html`<article class="entry">${tags(view, story)}${level === 2 ? html`<h2${words(story)}>${link}</h2>` : html`<h3${words(story)}>${link}</h3>`}
${story.brief[0] ? html`<p${words(story)}>${story.brief[0].text}</p>` : ''}<p class="soft">${sourceNote(view, story)}</p></article>`;
};

/** A topic: its description, its latest stories by day, and how to subscribe. */
export const topicMain = (
  view: ViewContext,
  {
    topic,
    news,
    archive,
    before,
  }: { topic: ListedTopic; news: TopicNews; archive: ArchivePage; before: string | undefined },
): Html => {
  const { t, href, language } = view;
  const days = new Map<string, PrintedStory[]>();
  for (const printed of archive.stories) {
    const name = latestArrival(printed.story).slice(0, 10);
    days.set(name, [...(days.get(name) ?? []), printed]);
  }
  const path = pathTo('topic', { topic: topic.id });
  return html`<div class="column"><header class="topic-head"><h1><bdi>${topic.title}</bdi></h1>
${topic.description ? html`<p><bdi>${topic.description}</bdi></p>` : ''}
<div class="row">${newsChart(view, news)}<span><a class="button" href="${href(`${pathTo('home')}?topics=${topic.id}`)}">${t('subscribe')}</a></span></div>
<p class="soft">${t('feeds')} <a href="${pathTo('atomFeed', { topic: topic.id })}">Atom</a> · <a href="${pathTo('jsonFeed', { topic: topic.id })}">JSON Feed</a></p></header>
${
  archive.stories.length === 0
    ? html`<p>${t('no-stories')}</p>${
        news.headlines.length > 0 && before === undefined
          ? html`<ul>${news.headlines.map(({ text, language: spoken, href: to }) => html`<li>${to ? html`<a href="${to}">${inLanguage(text, spoken)}</a>` : inLanguage(text, spoken)}</li>`)}</ul>`
          : ''
      }`
    : [...days.values()].map(
        (stories) =>
          html`<section class="day"><h2 class="section">${day(language, latestArrival(stories[0]!.story))}</h2>${stories.map(
            (printed) => storyEntry(view, topic.id, printed, 3),
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
export const editionMain = (view: ViewContext, edition: Edition): Html => {
  const { t, href, language } = view;
  const { topic, window, stories } = edition;
  return html`<div class="column"><header class="topic-head"><p class="section"><a href="${href(pathTo('topic', { topic: topic.id }))}">${topic.title}</a></p>
<h1>${day(language, window.to)}</h1><p class="soft">${cutDownWords(view, edition)}</p></header>
${stories.length === 0 ? html`<p>${t('no-stories')}</p>` : stories.map((story) => storyEntry(view, topic.id, { story, window }, 2))}</div>`;
};

/** "We read 412 articles for this edition. 31 articles on this topic became 9 stories. Left out: 12 near copies." */
export const cutDownWords = ({ t, language }: Pick<ViewContext, 't' | 'language'>, edition: Edition): string => {
  const { readArticles, matchedArticles: matched, stories, leftOut } = edition;
  const left = leftOut.map(({ code, count }) => t(`left-out-${code}`, { count }));
  return [
    ...(readArticles !== undefined ? [t('articles-read', { count: readArticles })] : []),
    t('articles-to-stories', { matched, stories: stories.length }),
    ...(left.length > 0 ? [t('left-out', { list: listWords(language, left) })] : []),
  ].join(' ');
};

const cited = ({ t }: ViewContext, { text, source }: Cited): Html =>
  html`${text}<sup><a href="#source-${source}" aria-label="${t('source-number', { number: source })}">${source}</a></sup>`;

const when = ({ language, t }: ViewContext, date: Published): string =>
  date.precision === 'unknown' ? t('undated') : publishedWords(language, date);

const sourceItem = (
  view: ViewContext,
  { number, publisher, title, url, language, published, copies }: Source,
  place: number,
): Html => {
  const { t } = view;
  const name = title ?? publisher ?? t('untitled');
  const also = copies.map((copy) => copy.publisher).filter((copy) => copy !== null);
  return html`<li id="source-${number}"${number === place + 1 ? '' : html` value="${number}"`}>${url ? html`<a href="${url}" rel="noopener nofollow">${inLanguage(name, language)}</a>` : inLanguage(name, language)}${title === null ? sayInMail(view.language, 'comma').trim() : ''}
<span class="soft">${commaSeparated(view.language, [...(title && publisher ? [view.name(publisher)] : []), when(view, published)])}${
    also.length > 0
      ? html` — ${sayInMail(view.language, 'alsoIn', { publishers: listWords(view.language, [...new Set(also)].map(view.name)) })}`
      : ''
  }</span></li>`;
};

const quoteBlock = (view: ViewContext, story: Story, quote: Quote): Html =>
  html`<blockquote${words(story)}><p>${cited(view, quote)}</p><footer class="soft">${quote.speaker}</footer></blockquote>`;

const disagreementTable = (view: ViewContext, story: Story, { about, claims }: Disagreement): Html => {
  const same = (one: Cited, other: Cited | undefined) => one.source === other?.source && one.text === other.text;
  // A sentence that contrasts several figures is printed once, beside all of them.
  const sentence = ({ said }: Disagreement['claims'][number], row: number): Html | '' => {
    if (same(said, claims[row - 1]?.said)) return '';
    const next = claims.findIndex((claim, index) => index > row && !same(said, claim.said));
    return html`<td rowspan="${(next < 0 ? claims.length : next) - row}"${words(story)}>${cited(view, said)}</td>`;
  };
  return html`<table><caption class="soft"${words(story)}>${about}</caption><tbody>${claims.map(
    (claim, row) => html`<tr><th scope="row"${words(story)}>${claim.figure}</th>${sentence(claim, row)}</tr>`,
  )}</tbody></table>`;
};

/** The middle of the period that a date denotes, in milliseconds since 1970. */
const momentOf = (date: Published): number | undefined => {
  switch (date.precision) {
    case 'day':
      return Date.parse(date.date);
    case 'month':
      return Date.parse(`${date.date}-15`);
    case 'year':
      return Date.parse(`${date.date}-07-01`);
    case 'unknown':
      return undefined;
  }
};

const lineWidth = 480;
const lineMargin = 16;
const closest = 26;

/**
 * Dated events along a line, spaced by their dates but never overlapping, numbered as in the list
 * below. `dir` sets the direction of the line.
 */
const timelinePicture = ({ t, language }: ViewContext, events: readonly { date: Published }[]): Html | '' => {
  const moments = events.map(({ date }) => momentOf(date));
  const known = moments.filter((moment) => moment !== undefined);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || first === last) return '';
  const rightToLeft = directionOf(language) === 'rtl';
  const room = lineWidth - 2 * lineMargin;
  const dots = moments
    .map((moment, index) => ({ moment, number: index + 1 }))
    .filter((dot): dot is { moment: number; number: number } => dot.moment !== undefined)
    .map(({ moment, number }) => ({ number, x: lineMargin + ((moment - first) / (last - first)) * room }))
    .sort((a, b) => a.x - b.x || a.number - b.number);
  const gap = Math.min(closest, room / Math.max(1, dots.length - 1));
  for (const [index, dot] of dots.entries()) dot.x = Math.max(dot.x, index === 0 ? 0 : dots[index - 1]!.x + gap);
  for (let index = dots.length - 1, limit = lineWidth - lineMargin; index >= 0; index--, limit -= gap)
    dots[index]!.x = Math.min(dots[index]!.x, limit);
  const x = (place: number) => Math.round((rightToLeft ? lineWidth - place : place) * 10) / 10;
  return html`<svg class="time" role="img" aria-label="${t('timeline-picture', { count: dots.length })}" viewBox="0 0 ${lineWidth} 40"><line x1="0" x2="${lineWidth}" y1="11" y2="11"/>${dots.map(
    (dot) => html`<circle cx="${x(dot.x)}" cy="11" r="6"/><text x="${x(dot.x)}" y="36">${dot.number}</text>`,
  )}</svg>`;
};

const eventItem = (view: ViewContext, story: Story, { date, event }: TimelineEvent, index: number): Html =>
  html`<li><span class="number" aria-hidden="true">${index + 1}</span><div>${
    date.precision === 'unknown'
      ? html`<span class="when">${view.t('undated')}</span>`
      : html`<time class="when" datetime="${date.date}">${publishedWords(view.language, date)}</time>`
  }<div${words(story)}>${cited(view, event)}</div></div></li>`;

/** Earlier news links to our own story if there is one, otherwise to its publisher. */
const earlierItem = (
  view: ViewContext,
  {
    story,
    report,
    printed,
    topic,
  }: { story: Story; report: Earlier; printed: PrintedStory | undefined; topic: string },
): Html => {
  const { headline, url, publisher, published } = report;
  const theirs = url && html` href="${url}" rel="noopener nofollow"`;
  const to = printed ? html` href="${view.href(storyPath(topic, printed.window, printed.story.id))}"` : theirs;
  const heading = to ? html`<a${to}${words(story)}>${headline}</a>` : html`<span${words(story)}>${headline}</span>`;
  const name = publisher && view.name(publisher);
  const reporter = printed && theirs ? html`<a${theirs}>${name ?? view.t('untitled')}</a>` : name;
  return html`<li>${heading} <span class="soft">${reporter ? html`${reporter}${sayInMail(view.language, 'comma')}` : ''}${when(view, published)}</span></li>`;
};

const continued = (view: ViewContext, topic: string, { story, window }: PrintedStory): Html =>
  html`<p>${view.t('continued', { day: day(view.language, latestArrival(story)) })} <a href="${view.href(storyPath(topic, window, story.id))}"${words(story)}>${story.headline.text}</a></p>`;

/**
 * One story in full: brief, sources, quotes, timeline, figures that differ, earlier and later stories, and why it is
 * included.
 */
export const storyMain = (
  view: ViewContext,
  { edition, story, thread }: { edition: Edition; story: Story; thread: Thread },
): Html => {
  const { t, href, language } = view;
  const { topic, window } = edition;
  return html`<article class="column story"><p class="section"><a href="${href(pathTo('topic', { topic: topic.id }))}"><bdi>${topic.title}</bdi></a>${tagWords(view, story).map((tag) => ` · ${tag}`)}</p>
<h1${words(story)}>${story.headline.text}</h1>
<p class="soft">${day(language, latestArrival(story))} — ${sourceNote(view, story)}</p>
${thread.next ? continued(view, topic.id, thread.next) : ''}
<p class="brief"${words(story)}>${story.brief.map((sentence) => html`${cited(view, sentence)} `)}</p>
${story.disagreements.length > 0 ? html`<h2>${t('figures-differ')}</h2>${story.disagreements.map((one) => disagreementTable(view, story, one))}` : ''}
${story.quotes.length > 0 ? html`<h2>${t('quotes')}</h2>${story.quotes.map((quote) => quoteBlock(view, story, quote))}` : ''}
${
  story.timeline.length > 0
    ? html`<h2>${t('timeline')}</h2>${timelinePicture(view, story.timeline)}<ol class="events">${story.timeline.map((event, index) => eventItem(view, story, event, index))}</ol>`
    : ''
}
<h2 id="sources">${t('sources')}</h2><ol class="sources">${story.sources.map((source, place) => sourceItem(view, source, place))}</ol>
${
  story.earlier.length > 0
    ? html`<h2>${t('earlier')}</h2><ul>${story.earlier.map((report) =>
        earlierItem(view, { story, report, printed: thread.earlier.get(report.articleId), topic: topic.id }),
      )}</ul>`
    : ''
}
<h2>${t('why')}</h2><p>${matchedWords(view, { edition, story })} ${cutDownWords(view, edition)}</p>
<p><a href="${href(pathTo('edition', { topic: topic.id, window }))}">${t('whole-edition')}</a></p></article>`;
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
