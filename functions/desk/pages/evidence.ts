import { html } from 'hono/html';
import type { Entry } from '../../core/article.ts';
import { citedBy } from '../../core/citation.ts';
import type { BriefSentence, Cited, Story } from '../../core/edition.ts';
import { failureWords } from '../../core/writer.ts';
import type { Html } from '../../http/page-html.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { isTranslated, spokenIn } from '../../i18n/story-words.ts';
import { withTextFragment } from '../../site/text-fragment.ts';
import type { DeskView } from './view.ts';

/** Characters of the report shown on each side of what is cited. */
const around = 160;

/** Where to begin or end, so that no word is cut. */
const fromWord = (text: string, at: number): number => (at <= 0 ? 0 : text.indexOf(' ', at) + 1 || at);
const toWord = (text: string, at: number): number => (at >= text.length ? text.length : text.lastIndexOf(' ', at));

/** Cited words in their place in the report, marked. */
const inPlace = ({ article: { text, language } }: Entry, { spans }: Cited): Html => {
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end];
  const from = Math.min(start, fromWord(text, start - around));
  const to = Math.max(end, toWord(text, end + around));
  const marked = spans.map((span, index) => {
    const gap = index === 0 ? '' : text.slice(spans[index - 1]!.end, span.start);
    return html`${gap}<mark>${text.slice(span.start, span.end)}</mark>`;
  });
  return html`<blockquote lang="${language}" dir="${directionOf(language)}">${from > 0 ? '… ' : ''}${text.slice(from, start)}${marked}${text.slice(end, to)}${to < text.length ? ' …' : ''}</blockquote>`;
};

/** Sentences of a model that are not printed, with what is wrong with each, and why there was no answer. */
const refusedWords = ({ t }: DeskView, { writing }: Story): Html | '' => {
  if (!writing || (writing.refused.length === 0 && !writing.failed)) return '';
  const { refused, failed } = writing;
  return html`<p>${t('written-refused', { count: refused.length })}</p><ul class="reasons" lang="en" dir="ltr">${refused.map(
    ({ text, reasons }) =>
      html`<li>${text}${reasons.map(({ words, why }) => html` <span class="soft">${words}: ${why}</span>`)}</li>`,
  )}${failed ? html`<li>Without an answer: ${failed} (${failureWords[failed]}).</li>` : ''}</ul>`;
};

/** The reports of a story, and for each sentence of its brief the place that it is taken from or, if a model wrote it, all that bear it out. */
export const evidenceOf = (view: DeskView, story: Story, entries: ReadonlyMap<string, Entry>): Html => {
  const { t, moment } = view;
  const sourceOf = (number: number) => story.sources.find((source) => source.number === number);
  const credit = (cited: Cited): Html => {
    const source = sourceOf(cited.source);
    const name = source?.publisher ?? t('unnamed');
    const words = source?.title ?? '';
    return source?.url
      ? html`<a href="${withTextFragment(source.url, cited.text)}" rel="noopener nofollow"><bdi>${name}</bdi></a> <bdi>${words}</bdi>`
      : html`<bdi>${name}</bdi> <bdi>${words}</bdi>`;
  };
  const place = (cited: Cited): Html => {
    const entry = entries.get(sourceOf(cited.source)?.articleId ?? '');
    return html`<p>${credit(cited)}</p>${entry ? inPlace(entry, cited) : html`<p class="trouble">${t('evidence-gone')}</p>`}`;
  };
  const evidence = (sentence: BriefSentence): Html => {
    const { written } = sentence;
    const spoken = spokenIn(sentence, story);
    const model = written
      ? html`<p class="soft">${t(isTranslated(sentence, story) ? 'translated-by' : 'written-by', { model: written.by })}</p><p lang="${spoken}" dir="${directionOf(spoken)}"><b>${sentence.text}</b></p>`
      : '';
    return html`<li>${model}${citedBy(sentence).map(place)}</li>`;
  };
  return html`<details><summary>${t('evidence')}</summary><ol class="evidence">${story.brief.map(evidence)}</ol>${refusedWords(view, story)}<ul class="reasons">${story.sources.map(
    ({ publisher, title, url, arrivedAt }) =>
      html`<li><bdi>${publisher ?? t('unnamed')}</bdi>: ${url ? html`<a href="${url}" rel="noopener nofollow"><bdi>${title ?? url}</bdi></a>` : html`<bdi>${title ?? ''}</bdi>`} <span class="soft">${moment(arrivedAt)}</span></li>`,
  )}</ul></details>`;
};
