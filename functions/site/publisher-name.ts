import type { Source } from '../core/edition.ts';

/** A page of the web; null for anything else. */
export const webLink = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;

/** Who published something: the publisher or, if that is unknown, the website; undefined if neither is known. */
export const publisherName = ({ publisher, url }: Pick<Source, 'publisher' | 'url'>): string | undefined => {
  const page = webLink(url);
  return publisher ?? (page === null ? undefined : new URL(page).host.replace(/^www\./u, ''));
};
