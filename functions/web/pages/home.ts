import { html, raw } from 'hono/html';
import type { RecentArticle } from '../../archive/archive.ts';
import { cardsShown, opening } from '../../archive/topic-news.ts';
import { pathTo } from '../../core/site-paths.ts';
import type { Topic } from '../../core/topic.ts';
import { directionOf } from '../../i18n/formatter.ts';
import type { ListedTopic, TopicNews } from '../../store/home-page.ts';
import { barChart } from './chart.ts';
import {
  addressField,
  cadenceFields,
  customTopicField,
  defaultButton,
  described,
  type FormState,
  honeypotField,
  languageField,
  problemList,
  problemOf,
  timeFields,
} from './fields.ts';
import type { Html } from './page.ts';
import type { ViewContext } from './view-context.ts';

/** The articles that a query would have matched. */
export interface Preview {
  topic: Topic;
  matching: RecentArticle[];
  outOf: number;
}

export interface HomeContent extends FormState {
  topics: ListedTopic[];
  /** The cards, by topic. */
  news: Map<string, TopicNews>;
  preview?: Preview;
}

/** Text marked with its own language. */
export const inLanguage = (text: string, language: string): Html =>
  html`<span lang="${language}" dir="${directionOf(language)}">${text}</span>`;

/** The chart of a topic, and how many articles it shows. */
export const newsChart = ({ t }: ViewContext, { perDay }: TopicNews): Html =>
  barChart(perDay, t('article-count', { days: perDay.length, count: perDay.reduce((sum, count) => sum + count, 0) }));

const checkbox = (topic: ListedTopic, on: boolean): Html =>
  html`<label class="choose"><input type="checkbox" name="topics" value="${topic.id}"${raw(on ? ' checked' : '')}><bdi>${topic.title}</bdi></label>`;

const card = (view: ViewContext, { topic, news, on }: { topic: ListedTopic; news: TopicNews; on: boolean }): Html =>
  html`<div class="card"><h2>${checkbox(topic, on)}</h2>
${topic.description ? html`<p><bdi>${topic.description}</bdi></p>` : ''}
${
  news.headlines.length > 0
    ? html`<ul>${news.headlines.map(({ text, language, href }) =>
        href
          ? html`<li><a href="${href.startsWith('/') ? view.href(href) : href}">${inLanguage(text, language)}</a></li>`
          : html`<li>${inLanguage(text, language)}</li>`,
      )}</ul>`
    : ''
}
<div class="foot">${newsChart(view, news)}<a href="${view.href(pathTo('topic', { topic: topic.id }))}" aria-label="${view.t('read-more-topic', { topic: topic.title })}">${view.t('read-more')}</a></div></div>`;

/** What a custom query would have matched, shown before the reader subscribes to it. */
export const previewOf = ({ t }: ViewContext, { topic, matching, outOf }: Preview): Html =>
  html`<div class="preview" id="preview" role="status" tabindex="-1"><strong>${topic.title}</strong> — ${t(
    'preview-count',
    {
      count: matching.length,
      outOf,
    },
  )}<ul>${matching
    .slice(0, 5)
    .map(({ title, text, language }) => html`<li>${inLanguage(title ?? opening(text), language)}</li>`)}</ul></div>`;

/** The home page: topics as cards, and one form that subscribes. */
export const homeMain = (content: HomeContent): Html => {
  const { view, fields, problems, topics, news, preview } = content;
  const { t } = view;
  const chosen = new Set(fields.topics ?? []);
  const rest = topics.slice(cardsShown);
  const action = view.href(pathTo('subscribe'));
  return html`<form method="post" action="${action}">${defaultButton(view, 'subscribe')}
<p class="lede">${t('intro')}</p>
${problemList(content)}
<div class="front">
<fieldset id="topics"${described('topics', { problem: problems.topics })}><legend class="section">${t('choose-topics')}</legend>
${problemOf(content, 'topics')}
${topics.length === 0 ? html`<p class="soft">${t('no-topics')}</p>` : ''}
<div class="cards">${topics
    .slice(0, cardsShown)
    .map((topic) =>
      card(view, { topic, news: news.get(topic.id) ?? { perDay: [], headlines: [] }, on: chosen.has(topic.id) }),
    )}
<div class="card">${customTopicField(content, action)}${preview ? previewOf(view, preview) : ''}</div></div>
${rest.length > 0 ? html`<ul class="rest">${rest.map((topic) => html`<li>${checkbox(topic, chosen.has(topic.id))}</li>`)}</ul>` : ''}
<p class="jump"><a class="button wide" href="#order">${t('subscribe')}</a></p></fieldset>
<section class="order" id="order" aria-label="${t('subscribe')}"><h2 class="section">${t('your-digest')}</h2>
${cadenceFields(content)}
${timeFields(content)}
${languageField(content)}
${addressField(content)}
${honeypotField(view)}
<button class="wide" name="do" value="subscribe">${t('subscribe')}</button>
<p class="hint">${t('subscribe-hint')}</p>
</section>
</div></form>`;
};
