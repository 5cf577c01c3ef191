import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { ListedStory } from '../../archive/archive-page.ts';
import type { Story } from '../../core/edition.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { sayInMail } from '../../i18n/mail-words.ts';
import { languageAround, spokenIn, writtenMark, writtenWords } from '../../i18n/story-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import { latestArrival } from '../../site/story-day.ts';
import { storyName } from '../../site/story-path.ts';
import type { ListedTopic } from '../../store/home-page.ts';
import type { ShownCorrection } from '../../store/shown-corrections.ts';

/** XML 1.0 does not allow control characters, and feed readers fail on the first. */
export const printable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const markup = (text: string) => printable(text).replace(/[&<>"]/g, (character) => escapes[character]!);

export interface Feed {
  siteUrl: string;
  productName: string;
  title: string;
  topic: ListedTopic;
  stories: readonly ListedStory[];
  /** The corrections of a story, newest first. */
  corrected: (story: ListedStory['story']) => readonly ShownCorrection[];
  /** The date of a feed in which nothing has been printed yet. */
  now: Date;
}

/** The note under a story, said to be an editor's. */
const noteOf = ({ note, language }: Story): string => {
  if (!note) return '';
  const around = languageAround(language, 'en');
  return `${sayInMail(around, 'editorNote', { name: note.by })}${sayInMail(around, 'colon')} ${note.text}`;
};

/** The words of a story's brief, each sentence of a model with its mark, and what the mark means. */
const briefOf = (story: Story): { words: string; html: string; legend: string } => {
  const sentences = story.brief.map((sentence) => {
    const words = `${sentence.text}${writtenMark(sentence, story) ?? ''}`;
    const spoken = sentence.written?.language;
    const tag = spoken && ` lang="${markup(spoken)}" dir="${directionOf(spoken)}"`;
    return { words, html: tag ? `<span${tag}>${markup(words)}</span>` : markup(words) };
  });
  const own = story.brief[0] ? spokenIn(story.brief[0], story) : story.language;
  return {
    words: sentences.map(({ words }) => words).join(' '),
    html: sentences.map(({ html }) => html).join(' '),
    legend: writtenWords(languageAround(own, 'en'), story) ?? '',
  };
};

const itemsOf = ({ siteUrl, topic, stories, corrected }: Feed) =>
  stories.map(({ story, beginning }) => ({
    // Its id as well: the same whichever reader's edition is the latest to have it.
    url: `${siteUrl}${pathTo('topicStory', { topic: topic.id, story: storyName(beginning) })}`,
    title: printable(story.headline.text),
    text: printable([briefOf(story).words, briefOf(story).legend, noteOf(story)].filter(Boolean).join('\n\n')),
    html: `<p lang="${markup(story.language)}" dir="${directionOf(story.language)}">${briefOf(story).html}</p>${briefOf(story).legend ? `<p>${markup(briefOf(story).legend)}</p>` : ''}${story.note ? `<p>${markup(noteOf(story))}</p>` : ''}`,
    language: story.language,
    published: new Date(beginning.since),
    /** The arrival of its latest article, or its latest correction: a later edition with the same articles is no change. */
    updated: new Date([latestArrival(story), ...corrected(story).map(({ updatedAt }) => updatedAt)].sort().at(-1)!),
  }));

/** A topic's latest stories as an Atom feed (RFC 4287). */
export const atomFeed = (feed: Feed): string => {
  const { siteUrl, productName, title, topic, now } = feed;
  const items = itemsOf(feed);
  return generateAtomFeed({
    id: `${siteUrl}${pathTo('topic', { topic: topic.id })}`,
    title: { value: printable(title) },
    ...(topic.description && { subtitle: { value: printable(topic.description) } }),
    updated: new Date(items.length > 0 ? Math.max(...items.map(({ updated }) => updated.getTime())) : now),
    links: [
      { href: `${siteUrl}${pathTo('topic', { topic: topic.id })}`, rel: 'alternate', type: 'text/html' },
      { href: `${siteUrl}${pathTo('atomFeed', { topic: topic.id })}`, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: productName }],
    entries: items.map(({ url, title, text, published, updated }) => ({
      id: url,
      title: { value: title },
      updated,
      published,
      links: [{ href: url, rel: 'alternate', type: 'text/html' }],
      summary: { value: text },
    })),
  });
};

/** A topic's latest stories as a JSON feed (version 1.1). */
export const jsonFeed = (feed: Feed): unknown => {
  const { siteUrl, productName, title, topic } = feed;
  return generateJsonFeed({
    title,
    ...(topic.description && { description: topic.description }),
    home_page_url: `${siteUrl}${pathTo('topic', { topic: topic.id })}`,
    feed_url: `${siteUrl}${pathTo('jsonFeed', { topic: topic.id })}`,
    authors: [{ name: productName }],
    items: itemsOf(feed).map(({ url, title: headline, text, html, language: spoken, published, updated }) => ({
      id: url,
      url,
      title: headline,
      content_text: text,
      content_html: html,
      date_published: published,
      date_modified: updated,
      language: spoken,
    })),
  });
};
