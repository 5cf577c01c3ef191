import { html } from 'hono/html';
import type { ShownArticle } from '../../archive/article-at.ts';
import type { Stretch } from '../../archive/cited-passages.ts';
import type { Cited } from '../../core/edition.ts';
import type { Html } from '../../http/page-html.ts';
import { commaSeparated } from '../../i18n/mail-words.ts';
import { foreignWords } from '../../i18n/story-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import { storyName } from '../../site/story-path.ts';
import { withTextFragment } from '../../site/text-fragment.ts';
import { correctionNotes } from './corrections.ts';
import { inItsLanguage, publisherOf, storyDay, when } from './story-parts.ts';
import type { ViewContext } from './view-context.ts';

const stretch = ({ runs, follows }: Stretch): Html =>
  html`${follows ? '' : html`<p class="gap" aria-hidden="true">[…]</p>`}<p>${runs.map(({ text, isCited, start }) => {
    const id = start === undefined ? '' : html` id="p${start}"`;
    return isCited ? html`<mark${id}>${text}</mark>` : text;
  })}</p>`;

/** The first cited words of an article, at which its publisher's page opens. */
const firstCited = (stretches: readonly Stretch[]): Pick<Cited, 'text'> | undefined =>
  stretches.flatMap(({ runs }) => runs).find(({ isCited }) => isCited);

/** An article: what our stories cite of it, where to read it, and the stories that it is part of. */
export const articleMain = (
  view: ViewContext,
  { article, heading, isWhole, stretches, stories, corrections }: ShownArticle,
): Html => {
  const { t, href } = view;
  const { url, published, language } = article;
  const cited = firstCited(stretches);
  const facts = [publisherOf(view, article), when(view, published), foreignWords(view.language, language)];
  return html`<article class="column story source-article"><h1${inItsLanguage(article)}>${heading}</h1>
<p class="soft">${commaSeparated(
    view.language,
    facts.filter((words) => words !== undefined),
  )}</p>
${correctionNotes(view, corrections)}
${url ? html`<p class="actions"><a class="button" href="${cited ? withTextFragment(url, cited.text) : url}" rel="noopener nofollow">${t('original')}</a></p>` : ''}
${cited ? html`<p class="soft legend">${t(isWhole ? 'article-whole' : 'article-part')}</p>` : ''}
<div class="text"${inItsLanguage(article)}>${stretches.map(stretch)}</div>
<h2>${t('article-stories')}</h2><ul class="reports">${stories.map(
    ({ topic, story, beginning }) =>
      html`<li><a href="${href(pathTo('topicStory', { topic: topic.id, story: storyName(beginning) }))}"${inItsLanguage(story)}>${story.headline.text}</a> <span class="soft on-line"><bdi>${topic.title}</bdi> · ${storyDay(view, story)}</span></li>`,
  )}</ul></article>`;
};
