import { html, raw } from 'hono/html';
import type { RecentArticle } from '../../archive/archive.ts';
import { cardsShown, opening } from '../../archive/topic-news.ts';
import type { Topic } from '../../core/topic.ts';
import { barChart } from '../../http/chart.ts';
import { fieldValue } from '../../http/form-fields.ts';
import type { Html } from '../../http/page-html.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { placeOf, sayInMail } from '../../i18n/mail-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import type { ListedTopic, TopicNews } from '../../store/home-page.ts';
import {
  addressField,
  cadenceFields,
  customTopicField,
  defaultButton,
  described,
  type FormState,
  honeypotField,
  languageField,
  openIf,
  problemList,
  problemOf,
  readsFields,
  timeFields,
} from './fields.ts';
import type { ViewContext } from './view-context.ts';

/** The articles that a query would have matched. */
export interface Preview {
  query: string;
  topic: Topic;
  matching: RecentArticle[];
  outOf: number;
}

/** Articles that a preview shows. */
const previewed = 5;

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

const headlineLink = (view: ViewContext, { text, language, href }: TopicNews['headlines'][number]): Html =>
  href
    ? html`<a href="${href.startsWith('/') ? view.href(href) : href}">${inLanguage(text, language)}</a>`
    : inLanguage(text, language);

const headlineList = (view: ViewContext, headlines: TopicNews['headlines']): Html | '' =>
  headlines.length > 0
    ? html`<ul class="headlines">${headlines.map((headline) => html`<li>${headlineLink(view, headline)}</li>`)}</ul>`
    : '';

const chip = (topic: ListedTopic, on: boolean): Html =>
  html`<li><label class="chip"><input type="checkbox" name="topics" value="${topic.id}"${raw(on ? ' checked' : '')}><span><bdi>${topic.title}</bdi></span></label></li>`;

/** The topics to tick: the first ones, the rest one click away, and a query of the reader's own. */
const topicChips = (content: HomeContent, action: string): Html => {
  const { view, fields, problems, topics, preview } = content;
  const { t } = view;
  const chosen = new Set(fields.topics ?? []);
  const chips = (some: readonly ListedTopic[]) =>
    html`<ul class="chips">${some.map((topic) => chip(topic, chosen.has(topic.id)))}</ul>`;
  const rest = topics.slice(cardsShown);
  const isOpen = preview !== undefined || problems.own !== undefined || fieldValue(fields, 'own') !== '';
  return html`<fieldset class="field group" id="topics"${described('topics', { problem: problems.topics })}><legend>${t('choose-topics')}</legend>
${problemOf(content, 'topics')}
${topics.length === 0 ? html`<p class="soft">${t('no-topics')}</p>` : chips(topics.slice(0, cardsShown))}
${
  rest.length > 0
    ? html`<details class="more"${openIf(rest.some(({ id }) => chosen.has(id)))}><summary>${t('more-topics', { count: rest.length })}</summary>${chips(rest)}</details>`
    : ''
}
<details class="more"${openIf(isOpen)}><summary>${t('custom-topic')}</summary>${customTopicField(content, action, { named: true })}${preview ? previewOf(view, preview) : ''}</details></fieldset>`;
};

/** How the form says when digests come, and the fields behind it. `data-shows` names the field that the script shows there. */
const scheduleFields = (content: HomeContent): Html => {
  const { view, fields, problems } = content;
  const { t } = view;
  const parts = {
    cadence: t(`cadence-${fieldValue(fields, 'cadence') || 'weekday'}` as 'cadence-day'),
    at: fieldValue(fields, 'at') || '07:30',
    zone: placeOf(fieldValue(fields, 'zone')),
  };
  const shown = Object.entries(parts).map(([name, words]) => html`<bdi data-shows="${name}">${words}</bdi>`);
  const comma = sayInMail(view.language, 'comma');
  const inside = ['cadence', 'days', 'weekday', 'monthday', 'at', 'zone', 'language'];
  return html`<details class="when" id="when"${openIf(inside.some((name) => problems[name]))}><summary><span class="label">${t('your-digest')}</span>
<span class="now">${shown[0]}${comma}${shown[1]}${comma}${shown[2]}</span> <span class="change">${t('change')}</span></summary>
${cadenceFields(content)}
${timeFields(content)}
${languageField(content)}
${readsFields(content)}</details>`;
};

/** The beginning of a printed edition: of a chosen topic, of one in the visitor's language, or of any. */
const sampleOf = ({ view, fields, topics, news }: HomeContent): Html | '' => {
  const printed = topics.flatMap((topic) => {
    const { headlines = [], edition } = news.get(topic.id) ?? {};
    return edition && headlines[0]?.brief?.length ? [{ topic, edition, headlines }] : [];
  });
  const found =
    printed.find(({ topic }) => fields.topics?.includes(topic.id)) ??
    printed.find(({ headlines }) => headlines[0]!.language === view.language) ??
    printed[0];
  if (!found) return '';
  const { topic, edition, headlines } = found;
  const [lead, ...others] = headlines;
  const { language, brief = [], publisher } = lead!;
  return html`<aside class="sample" aria-labelledby="sample"><p class="section" id="sample">${view.t('sample', { topic: view.name(topic.title) })}</p>
<div lang="${language}" dir="${directionOf(language)}"><h2>${headlineLink(view, lead!)}</h2>
<p class="brief">${brief.join(' ')}</p>
${publisher ? html`<p class="soft"><bdi>${publisher}</bdi></p>` : ''}
${headlineList(view, others)}</div>
<p class="foot"><a href="${view.href(edition)}">${view.t('whole-edition')}</a></p></aside>`;
};

const card = (view: ViewContext, { topic, news }: { topic: ListedTopic; news: TopicNews }): Html => {
  const path = view.href(pathTo('topic', { topic: topic.id }));
  return html`<div class="card"><h3><a href="${path}"><bdi>${topic.title}</bdi></a></h3>
${topic.description ? html`<p><bdi>${topic.description}</bdi></p>` : ''}
${headlineList(view, news.headlines)}
<div class="foot">${newsChart(view, news)}<a href="${path}" aria-label="${view.t('read-more-topic', { topic: topic.title })}">${view.t('read-more')}</a></div></div>`;
};

/** An article in a preview: its title leads to its page; below it, how it begins. Without a title, its first words lead there. */
const matchingArticle = ({ href }: ViewContext, { id, title, brief, language, publisher }: RecentArticle): Html => {
  const text = brief.replaceAll(/\s+/gu, ' ');
  const link = title ?? opening(text).replace(/…$/u, '');
  const rest = title === null ? text.slice(text.indexOf(link) + link.length) : '';
  return html`<li lang="${language}" dir="${directionOf(language)}"><a href="${href(pathTo('article', { article: id }))}">${link}</a>${rest}${
    title === null ? '' : html`<p>${text}</p>`
  }${publisher === null ? '' : html`<p class="soft"><bdi>${publisher}</bdi></p>`}</li>`;
};

/** What a custom query would have matched, shown before the reader subscribes to it, and its title to edit. */
export const previewOf = (view: ViewContext, { query, topic, matching, outOf }: Preview): Html => {
  const { t } = view;
  return html`<div class="preview" id="preview" role="status" tabindex="-1"><strong>${topic.title}</strong> — ${t(
    'preview-count',
    { count: matching.length, outOf },
  )}<ul>${matching.slice(0, previewed).map((article) => matchingArticle(view, article))}</ul></div>
<div class="field"><label for="ownTitle">${t('custom-topic-title')}</label><input type="text" id="ownTitle" name="ownTitle" value="${topic.title}" maxlength="120" autocomplete="off" enterkeyhint="done"><input type="hidden" name="ownFor" value="${query}"></div>`;
};

/** The home page: the sign-up form beside a sample, and the latest of each topic. */
export const homeMain = (content: HomeContent): Html => {
  const { view, topics, news } = content;
  const { t } = view;
  const action = view.href(pathTo('subscribe'));
  return html`<div class="front"><form method="post" action="${action}" id="subscribe">${defaultButton(view, 'subscribe')}
<h2 class="promise">${t('promise')}</h2>
<p class="lede">${t('intro')}</p>
${problemList(content)}
${addressField(content)}
${honeypotField(view)}
${topicChips(content, action)}
${scheduleFields(content)}
<button class="wide" name="do" value="subscribe">${t('subscribe')}</button>
<p class="hint">${t('subscribe-hint')}</p></form>
${sampleOf(content)}</div>
${
  topics.length > 0
    ? html`<section class="latest"><h2 class="section">${t('latest')}</h2><div class="cards">${topics
        .slice(0, cardsShown)
        .map((topic) =>
          card(view, { topic, news: news.get(topic.id) ?? { perDay: [], headlines: [] } }),
        )}</div></section>`
    : ''
}`;
};
