import type { Cited, Source } from '../core/edition.ts';
import { webLink } from './publisher-name.ts';
import { articlePath } from './story-path.ts';
import { withTextFragment } from './text-fragment.ts';

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
