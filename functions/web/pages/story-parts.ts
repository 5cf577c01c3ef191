import { html } from 'hono/html';
import type { Published } from '../../core/article.ts';
import { citedBy, partsOf } from '../../core/citation.ts';
import type { BriefSentence, Cited, Disagreement, EditorNote, Source, Story } from '../../core/edition.ts';
import type { Html } from '../../http/page-html.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { dateLine, isolated, newsDate as newsDateWords, publishedWords, sayInMail } from '../../i18n/mail-words.ts';
import {
  dayNoteWords,
  disagreementWords,
  languageAround,
  pictureWords,
  quotedInstead,
  writtenMark,
  writtenWords,
} from '../../i18n/story-words.ts';
import { publisherName } from '../../site/publisher-name.ts';
import { sourceAddress } from '../../site/source-address.ts';
import { newsDate, newsDay } from '../../site/story-day.ts';
import { articlePath, picturePath } from '../../site/story-path.ts';
import { addedBeside, isBareUpdate, isTold } from '../../text/said-once.ts';
import type { PaperNotes } from './paper-notes.ts';
import type { ViewContext } from './view-context.ts';

/** A story as its parts need it: with the topic it is printed under. */
export interface StoryOf {
  topic: string;
  story: Story;
}

/** The attributes of an element with words of a story. */
export const inItsLanguage = ({ language }: Pick<Story, 'language'>): Html =>
  html` lang="${language}" dir="${directionOf(language)}"`;

/** When a story's news is of, in full or in short; not the day on which it arrived if its reports do not say. */
export const storyDay = ({ language, t }: ViewContext, story: Story, length: 'long' | 'short' = 'long'): string => {
  const on = newsDate(story);
  if (on.precision === 'unknown') return t('undated');
  if (on.precision !== 'day') return publishedWords(language, on);
  return length === 'long' ? dateLine(language, new Date(on.date), 'UTC') : newsDateWords(language, on.date);
};

/** Cited words, with the date after each word that means one, and the mark of those that a model wrote. */
export const citedWords = (
  { language }: ViewContext,
  story: Story,
  cited: Cited & Pick<BriefSentence, 'written'>,
): Html => {
  const around = languageAround(story.language, language);
  const spoken = cited.written?.language;
  const words = html`${partsOf(cited).map(({ text, date }) =>
    date === undefined ? text : html`${text} <span class="note">${dayNoteWords(around, date, newsDay(story))}</span>`,
  )}${writtenMark(cited, story) ?? ''}`;
  return spoken === undefined ? words : html`<span${inItsLanguage({ language: spoken })}>${words}</span>`;
};

/** Who published a source: the publisher or, if that is unknown, its website. */
export const publisherOf = ({ t, name }: ViewContext, source: Pick<Source, 'publisher' | 'url'>): string =>
  name(publisherName(source) ?? t('unnamed'));

/** The page of this site about an article, at a passage if one is given; undefined where articles have no page. */
export const pageOf = (
  { href }: ViewContext,
  { topic, source, cited }: { topic: string; source: Source; cited?: Cited | undefined },
): string | undefined => {
  const path = articlePath({ topic, source, start: cited?.spans[0]?.start });
  return path && href(path);
};

/**
 * The publisher's name, linked to the cited passage: on the publisher's page or, for an article without one, on ours. With
 * the number of its note where a page has notes on paper.
 */
const publisherLink = (
  view: ViewContext,
  { topic, source, cited, notes }: { topic: string; source: Source; cited?: Cited | undefined; notes?: PaperNotes },
): Html => {
  const name = publisherOf(view, source);
  const address = sourceAddress({ topic, source, cited });
  if (!address) return html`<span>${name}</span>`;
  const note = notes && html` data-note="${notes.numberOf(source, address)}"`;
  return address.at === 'publisher'
    ? html`<a href="${address.href}" rel="noopener nofollow"${note ?? ''}>${name}</a>`
    : html`<a href="${view.href(address.href)}"${note ?? ''}>${name}</a>`;
};

/** The source of cited words. */
const sourceOf = ({ sources }: Story, { source }: Pick<Cited, 'source'>): Source | undefined =>
  sources.find(({ number }) => number === source);

/** The link to the source of cited words, if the source is there. */
export const creditOf = (view: ViewContext, { topic, story }: StoryOf, cited: Cited): Html | '' => {
  const source = sourceOf(story, cited);
  return source ? publisherLink(view, { topic, source, cited }) : '';
};

/** "Trade, Security and Energy", of parts with markup. */
export const listOf = (language: string, parts: readonly Html[]): Html =>
  html`${new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' })
    .formatToParts(parts.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? parts[Number(value)]! : value))}`;

const maxNamed = 3;

/** Who reported a story: its publishers by name, each linked, those that the brief cites first. */
export const sourceNote = (view: ViewContext, { topic, story }: StoryOf, notes?: PaperNotes): Html => {
  const told = story.brief.flatMap(citedBy);
  const cited = new Map(told.toReversed().map((one) => [one.source, one]));
  const order = [...new Set([...told.map(({ source }) => source), ...story.sources.map(({ number }) => number)])];
  const named = new Map<string, Html>();
  for (const number of order) {
    const source = sourceOf(story, { source: number });
    const name = source && publisherOf(view, source);
    if (source && name && !named.has(name))
      named.set(name, publisherLink(view, { topic, source, cited: cited.get(number), ...(notes && { notes }) }));
  }
  const links = [...named.values()];
  const rest = links.length - maxNamed;
  return rest > 0
    ? listOf(view.language, [...links.slice(0, maxNamed), html`${sayInMail(view.language, 'others', { count: rest })}`])
    : listOf(view.language, links);
};

/** An editor's words, said to be an editor's. */
export const editorNote = ({ language }: ViewContext, note: EditorNote | undefined): Html | '' =>
  note === undefined
    ? ''
    : html`<p class="note"><b>${sayInMail(language, 'editorNote', { name: isolated(language, note.by) })}${sayInMail(language, 'colon')}</b> <bdi>${note.text}</bdi></p>`;

/** What the mark behind sentences of a model means, where there are any. */
export const writtenNote = (
  { language }: ViewContext,
  story: Pick<Story, 'brief' | 'sources' | 'language'>,
): Html | '' => {
  const words = writtenWords(language, story);
  return words === undefined ? '' : html`<p class="soft">${words}</p>`;
};

/** "Update", of a story that continues earlier news; with words, what is new. */
const updateLabel = ({ language }: ViewContext, hasWords: boolean): Html =>
  html`<b class="update">${sayInMail(language, 'update')}${hasWords ? sayInMail(language, 'colon') : ''}</b>`;

/**
 * What stands above a headline in a list: the story's day, where `day` is given, and of an update what it adds. `story` has
 * only the sentences that the list prints, which are not said above them as well. Nothing if there is neither.
 */
export const kicker = (view: ViewContext, story: Story, day?: string): Html | '' => {
  const [added] = addedBeside(story);
  const update =
    added || isBareUpdate(story)
      ? html`${updateLabel(view, added !== undefined)}${added ? html` <span${inItsLanguage(story)}>${citedWords(view, story, added)}</span>` : ''}`
      : '';
  const between = day !== undefined && update !== '' ? ' · ' : '';
  return day === undefined && update === '' ? '' : html`<p class="kicker">${day ?? ''}${between}${update}</p>`;
};

/** What a story that is told in full has that is new and that neither its headline nor its brief says. */
const newPoints = (story: Story): Cited[] => addedBeside(story, story.added?.length);

/** That a story in full is an update, beside its day; nothing if what is new is listed below. */
export const updateTag = (view: ViewContext, { story }: StoryOf): Html | '' =>
  newPoints(story).length === 0 && isBareUpdate(story) ? html` · ${updateLabel(view, false)}` : '';

/** What is new in a story that is told in full; nothing if its headline and brief say all of it. */
export const addedWords = (view: ViewContext, { story }: StoryOf): Html | '' => {
  const added = newPoints(story);
  if (added.length === 0) return '';
  const label = updateLabel(view, true);
  return added.length === 1
    ? html`<p class="added">${label} <span${inItsLanguage(story)}>${citedWords(view, story, added[0]!)}</span></p>`
    : html`<div class="added"><p>${label} ${view.t('whats-new')}</p><ul${inItsLanguage(story)}>${added.map((one) => html`<li>${citedWords(view, story, one)}</li>`)}</ul></div>`;
};

/** Both claims of a disagreement and whose they are; if one report states both, its own sentences. Nothing if the brief says it. */
export const disagreementNote = (view: ViewContext, about: StoryOf, disagreement: Disagreement): Html | '' => {
  const { topic, story } = about;
  if (isTold(disagreement, story)) return '';
  const said = quotedInstead(disagreement);
  if (said) {
    const brief = new Set(story.brief.map(({ text }) => text));
    const more = said.filter(({ text }) => !brief.has(text));
    return more.length === 0
      ? ''
      : html`<p class="differ"${inItsLanguage(story)}>${more.map((one) => html`${citedWords(view, story, one)} `)}<span class="soft">${creditOf(view, about, said[0]!)}</span></p>`;
  }
  const language = languageAround(story.language, view.language);
  const nameOf = (number: number) => {
    const source = sourceOf(story, { source: number });
    return source ? publisherOf(view, source) : '';
  };
  const { question, claims } = disagreementWords(language, disagreement, nameOf);
  const claim = ({ words, who, source }: (typeof claims)[number], index: number) => {
    const cited = disagreement.claims[index]!.said;
    const found = sourceOf(story, { source });
    const link = found ? publisherLink(view, { topic, source: found, cited }) : '';
    const [before = '', after] = words.split(who);
    return who === nameOf(source) && after !== undefined
      ? html`${before}${link}${after}`
      : html`${words} <span class="soft">(${link})</span>`;
  };
  return html`<p class="differ" lang="${language}" dir="${directionOf(language)}">${question ? html`<b>${question}</b> ` : ''}${claims.map(
    (one, index) => html`${index > 0 ? '; ' : ''}${claim(one, index)}`,
  )}.</p>`;
};

/** The picture of a story, with whose it is under it. */
export const pictureFigure = (view: ViewContext, { story }: StoryOf): Html | '' => {
  const { picture } = story;
  const source = picture && sourceOf(story, picture);
  if (!source) return '';
  const { alt, isOwn, credit } = pictureWords(view.language, picture, publisherOf(view, source));
  const spoken = isOwn ? html` lang="${source.language}"` : '';
  return html`<figure class="picture"><img src="${picturePath(picture)}" alt="${alt}"${spoken} width="${picture.width}" height="${picture.height}"><figcaption class="soft">${credit}</figcaption></figure>`;
};

/** When something was published or happened. */
export const when = ({ language, t }: ViewContext, date: Published): string =>
  date.precision === 'unknown' ? t('undated') : publishedWords(language, date);
