import type { FeedItem } from '../../feeds/feed-reading.ts';
import { xmlFeed } from '../../feeds/xml-feed.ts';
import { authorNames, hasWords, paragraphsOf } from '../../text/markup.ts';
import { type BatchMember, type RawArticle, type Rejection, rejection } from '../draft.ts';
import { holdsInFields } from '../release.ts';
import { paragraphsOfLines } from './plain-text.ts';

type FeedOutcome = { ok: true; members: BatchMember[] } | ({ ok: false } & Rejection);

const helpful =
  'There is no text in it. Put it into "description", "content:encoded", "content", "summary", "itunes:summary" or "media:description".';

/** An item as an article; `publisher`: what the feed calls itself. */
const articleOf = (item: FeedItem, publisher: string | undefined): RawArticle => ({
  item: item.guid,
  title: item.title,
  author: authorNames(item.authors),
  publisher: item.publisher ?? publisher,
  url: item.link,
  language: item.language,
  date: item.published,
  picture: item.picture,
  holds: holdsInFields(item.fields),
  paragraphs: item.html === undefined ? paragraphsOfLines(item.text ?? '') : paragraphsOf(item.html),
});

/** A feed in XML as a file: one article per item. */
export const feed = (source: string): FeedOutcome => {
  const read = xmlFeed(source);
  if (!read.ok) {
    const advice = read.isPage ? ' To send the page itself, give it a name that ends in .html.' : '';
    return rejection(read.code, `${read.reason}${advice}`);
  }
  const { format, title, members, cut } = read.feed;
  if (format === 'sitemap')
    return rejection(
      'no-text',
      'This is a news sitemap: it lists articles without their text. Add it as a source with fullText instead.',
    );
  const articles = members.map((member, index): BatchMember => {
    const at = { member: index, place: `item ${index + 1}` };
    if (!member.ok) return { ...at, ...rejection(member.code, member.reason) };
    const raw = articleOf(member.item, title);
    return hasWords(raw.paragraphs) ? { ...at, ok: true, raw } : { ...at, ...rejection('no-text', helpful) };
  });
  const end: BatchMember[] =
    cut === undefined ? [] : [{ member: articles.length, place: 'the end', ...rejection('malformed', cut) }];
  return { ok: true, members: [...articles, ...end] };
};
