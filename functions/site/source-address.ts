import type { Cited, Source } from '../core/edition.ts';
import { articlePath } from './story-path.ts';
import { withTextFragment } from './text-fragment.ts';

/** A page of the web; null for anything else. */
export const webLink = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;

/** Who published something: the publisher or, if that is unknown, the website; undefined if neither is known. */
export const publisherName = ({ publisher, url }: Pick<Source, 'publisher' | 'url'>): string | undefined => {
  const page = webLink(url);
  return publisher ?? (page === null ? undefined : new URL(page).host.replace(/^www\./u, ''));
};

/**
 * Where a source can be read: on its publisher's page, opened at the cited words, or, for a text without a page, at a path of
 * our site; undefined under a custom topic, where articles have no page of ours.
 */
export const sourceAddress = ({
  topic,
  source,
  cited,
}: {
  topic: string;
  source: Pick<Source, 'url' | 'articleId' | 'arrivedAt'>;
  cited?: Pick<Cited, 'text' | 'spans'> | undefined;
}): { at: 'publisher' | 'site'; href: string } | undefined => {
  const page = webLink(source.url);
  if (page !== null) return { at: 'publisher', href: cited ? withTextFragment(page, cited.text) : page };
  const path = articlePath({ topic, source, start: cited?.spans[0]?.start });
  return path === undefined ? undefined : { at: 'site', href: path };
};
