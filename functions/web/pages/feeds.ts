import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { latestArrival, type PrintedStory } from '../../archive/printed-story.ts';
import { pathTo } from '../../core/site-paths.ts';
import { directionOf } from '../../i18n/formatter.ts';
import type { ListedTopic } from '../../store/home-page.ts';

/** XML 1.0 does not allow control characters, and feed readers fail on the first. */
const printable = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const markup = (text: string) => printable(text).replace(/[&<>"]/g, (character) => escapes[character]!);

export interface Feed {
  siteUrl: string;
  productName: string;
  topic: ListedTopic;
  stories: readonly PrintedStory[];
  /** The date of a feed in which nothing has been printed yet. */
  now: Date;
}

const itemsOf = ({ siteUrl, topic, stories }: Feed) =>
  stories.map(({ story, window }) => ({
    url: `${siteUrl}${pathTo('story', { topic: topic.id, window, story: story.id })}`,
    title: printable(story.headline.text),
    text: printable(story.brief.map(({ text }) => text).join(' ')),
    html: `<p lang="${markup(story.language)}" dir="${directionOf(story.language)}">${markup(story.brief.map(({ text }) => text).join(' '))}</p>`,
    language: story.language,
    at: latestArrival(story),
  }));

/** A topic's latest stories as an Atom feed (RFC 4287). */
export const atomFeed = (feed: Feed): string => {
  const { siteUrl, productName, topic, now } = feed;
  const items = itemsOf(feed);
  return generateAtomFeed({
    id: `${siteUrl}${pathTo('topic', { topic: topic.id })}`,
    title: { value: `${productName}: ${printable(topic.title)}` },
    ...(topic.description && { subtitle: { value: printable(topic.description) } }),
    updated: new Date(
      items
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? now,
    ),
    links: [
      { href: `${siteUrl}${pathTo('topic', { topic: topic.id })}`, rel: 'alternate', type: 'text/html' },
      { href: `${siteUrl}${pathTo('atomFeed', { topic: topic.id })}`, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: productName }],
    entries: items.map(({ url, title, text, at }) => ({
      id: url,
      title: { value: title },
      updated: new Date(at),
      published: new Date(at),
      links: [{ href: url, rel: 'alternate', type: 'text/html' }],
      summary: { value: text },
    })),
  });
};

/** A topic's latest stories as a JSON feed (version 1.1). */
export const jsonFeed = (feed: Feed): unknown => {
  const { siteUrl, productName, topic } = feed;
  return generateJsonFeed({
    title: `${productName}: ${topic.title}`,
    ...(topic.description && { description: topic.description }),
    home_page_url: `${siteUrl}${pathTo('topic', { topic: topic.id })}`,
    feed_url: `${siteUrl}${pathTo('jsonFeed', { topic: topic.id })}`,
    authors: [{ name: productName }],
    items: itemsOf(feed).map(({ url, title, text, html, language, at }) => ({
      id: url,
      url,
      title,
      content_text: text,
      content_html: html,
      date_published: new Date(at),
      language,
    })),
  });
};
