import { html } from 'hono/html';
import { articlesOf, type PrintedStory } from '../../archive/printed-story.ts';
import type { StoryAtAddress } from '../../archive/story-at.ts';
import { citedBy } from '../../core/citation.ts';
import type { Earlier, Edition, Quote, Source, Story, TimelineEvent } from '../../core/edition.ts';
import type { Html } from '../../http/page-html.ts';
import { commaSeparated, listWords, noteDate, publishedWords, sayInMail } from '../../i18n/mail-words.ts';
import { foreignWords, mixesSources, sourceNumbers, speakerWords } from '../../i18n/story-words.ts';
import { firstCited } from '../../site/first-cited.ts';
import { pathTo } from '../../site/site-paths.ts';
import { withTextFragment } from '../../site/text-fragment.ts';
import type { ShownCorrection } from '../../store/shown-corrections.ts';
import { correctionNotes } from './corrections.ts';
import { inLanguage } from './home.ts';
import { articleOnPaper } from './paper-notes.ts';
import { cutDownWords, matchedWords } from './stories.ts';
import {
  addedWords,
  citedWords,
  creditOf,
  disagreementNote,
  editorNote,
  inItsLanguage,
  pageOf,
  pictureFigure,
  publisherOf,
  type StoryOf,
  sourceNote,
  storyDay,
  updateTag,
  when,
  writtenNote,
} from './story-parts.ts';
import { timelinePicture } from './timeline.ts';
import type { ViewContext } from './view-context.ts';

/** The sentences of a brief; with the numbers of their sources if there are several. */
const briefWords = (view: ViewContext, { story }: StoryOf, numbers: Map<number, number>): Html => {
  const numbered = mixesSources(story);
  return html`${story.brief.map((sentence) => {
    const cited = [...new Set(citedBy(sentence).map(({ source }) => numbers.get(source)!))];
    const references = cited.map(
      (number) =>
        html`<sup><a href="#source-${number}" aria-label="${view.t('source-number', { number })}">${number}</a></sup>`,
    );
    return html`${citedWords(view, story, sentence)}${numbered ? references : ''} `;
  })}`;
};

const sourceItem = (
  view: ViewContext,
  { topic, story, siteUrl }: StoryOf & { siteUrl: string },
  source: Source,
  number: number,
): Html => {
  const { url, title, language, published, copies } = source;
  const cited = firstCited(story, source.number);
  const name = publisherOf(view, source);
  const to =
    url && html` href="${cited ? withTextFragment(url, cited.text) : url}" rel="noopener nofollow" data-url="${url}"`;
  const heading = title === null ? undefined : inLanguage(title, language);
  const page = cited && pageOf(view, { topic, source, cited });
  const also = [...new Set(copies.flatMap(({ publisher }) => publisher ?? []))];
  const facts = commaSeparated(
    view.language,
    [when(view, published), foreignWords(view.language, language)].filter((words) => words !== undefined),
  );
  return html`<li id="source-${number}"><b>${to && !heading ? html`<a${to}>${name}</a>` : name}</b>${
    heading ? html`${sayInMail(view.language, 'colon')} ${to ? html`<a${to}>${heading}</a>` : heading}` : ''
  } <span class="soft">${facts}${
    also.length > 0
      ? html` — ${sayInMail(view.language, 'alsoIn', { publishers: listWords(view.language, also.map(view.name)) })}`
      : ''
  }${page ? html`<span class="passages"> · <a href="${page}">${view.t('cited-passages')}</a></span>` : ''}</span>${
    page && !url ? html`<bdi class="paper" dir="ltr"> ${articleOnPaper(siteUrl, source)}</bdi>` : ''
  }</li>`;
};

const quoteBlock = (view: ViewContext, about: StoryOf, quote: Quote): Html =>
  html`<blockquote${inItsLanguage(about.story)}><p>${citedWords(view, about.story, quote)}</p><footer class="soft">${speakerWords(view.language, quote)} · ${creditOf(view, about, quote)}</footer></blockquote>`;

const eventItem = (view: ViewContext, about: StoryOf, { date, event }: TimelineEvent, index: number): Html =>
  html`<li><span class="number" aria-hidden="true">${index + 1}</span><div>${
    date.precision === 'unknown'
      ? html`<span class="when">${view.t('undated')}</span>`
      : html`<time class="when" datetime="${date.date}">${publishedWords(view.language, date)}</time>`
  }<div${inItsLanguage(about.story)}>${citedWords(view, about.story, event)} <span class="soft">${creditOf(view, about, event)}</span></div></div></li>`;

/** The steps of a story that runs for days; the last is the story itself. */
const threadLine = ({ t, language }: ViewContext, { story }: StoryOf): Html | '' =>
  story.thread
    ? html`<h2>${t('thread')}</h2><ol class="thread"${inItsLanguage(story)}>${story.thread.map(
        ({ day, text }, index, steps) =>
          html`<li${index === steps.length - 1 ? html` aria-current="step"` : ''}><time datetime="${day}">${noteDate(language, day, false)}</time> ${text}</li>`,
      )}</ol>`
    : '';

/** A story that this one continues, as it was printed then. Old links to it lead here. */
const earlierStory = (view: ViewContext, topic: string, { story }: PrintedStory): Html => {
  const about = { topic, story };
  return html`<section class="before">${articlesOf(story).map((id) => html`<span id="r-${id}"></span>`)}
<h3${inItsLanguage(story)}>${story.headline.text}</h3><p class="soft">${storyDay(view, story)} — ${sourceNote(view, about)}</p>
<p class="brief"${inItsLanguage(story)}>${story.brief.map((sentence) => html`${citedWords(view, story, sentence)} `)}</p>${writtenNote(view, story)}</section>`;
};

/** An earlier report that no edition printed, linked to its publisher. */
const earlierReport = (view: ViewContext, { language }: Story, report: Earlier): Html => {
  const { headline, url, publisher, published } = report;
  const words = inLanguage(headline, language);
  return html`<li>${url ? html`<a href="${url}" rel="noopener nofollow">${words}</a>` : words} <span class="soft">${commaSeparated(
    view.language,
    [...(publisher ? [view.name(publisher)] : []), when(view, published)],
  )}</span></li>`;
};

/** How a story was selected, and its edition. */
const selection = (view: ViewContext, { edition, story }: { edition: Edition; story: Story }): Html => {
  const { topic, window } = edition;
  return html`<section class="selection"><h2>${view.t('why')}</h2><p>${matchedWords(view, { edition, story })} ${cutDownWords(view, edition)}</p>
<p class="actions"><a href="${view.href(pathTo('edition', { topic: topic.id, window }))}">${view.t('whole-edition')}</a></p></section>`;
};

/** One story in full: what is new, the brief, sources, quotations, dates, figures that differ, and what went before. */
export const storyMain = (
  view: ViewContext,
  { edition, story, before, reports }: Pick<StoryAtAddress, 'edition' | 'story' | 'before' | 'reports'>,
  { siteUrl, corrections }: { siteUrl: string; corrections: readonly ShownCorrection[] },
): Html => {
  const { t, href } = view;
  const { topic } = edition;
  const about = { topic: topic.id, story };
  const numbers = sourceNumbers(story);
  const sources = story.sources.toSorted((a, b) => numbers.get(a.number)! - numbers.get(b.number)!);
  const notes = story.disagreements.map((one) => disagreementNote(view, about, one)).filter((note) => note !== '');
  return html`<article class="column story"><p class="section"><a href="${href(pathTo('topic', { topic: topic.id }))}"><bdi>${topic.title}</bdi></a></p>
<h1${inItsLanguage(story)}>${story.headline.text}</h1>
<p class="soft">${storyDay(view, story)}${updateTag(view, about)} — ${sourceNote(view, about)}</p>
${correctionNotes(view, corrections)}
${pictureFigure(view, about)}
${addedWords(view, about)}
<p class="brief"${inItsLanguage(story)}>${briefWords(view, about, numbers)}</p>
${writtenNote(view, story)}
${editorNote(view, story.note)}
${notes.length > 0 ? html`<h2>${t('figures-differ')}</h2>${notes}` : ''}
${story.quotes.length > 0 ? html`<h2>${t('quotes')}</h2>${story.quotes.map((quote) => quoteBlock(view, about, quote))}` : ''}
${threadLine(view, about)}
${
  story.timeline.length > 0
    ? html`<h2>${t('timeline')}</h2>${timelinePicture(view, story.timeline)}<ol class="events">${story.timeline.map((event, index) => eventItem(view, about, event, index))}</ol>`
    : ''
}
<h2 id="sources">${t('sources')}</h2><ol class="sources">${sources.map((source) => sourceItem(view, { ...about, siteUrl }, source, numbers.get(source.number)!))}</ol>
${
  before.length + reports.length > 0
    ? html`<h2>${t('earlier')}</h2>${before.map((one) => earlierStory(view, topic.id, one))}${
        reports.length > 0
          ? html`<ul class="reports">${reports.map((report) => earlierReport(view, story, report))}</ul>`
          : ''
      }`
    : ''
}
${selection(view, { edition, story })}</article>`;
};
