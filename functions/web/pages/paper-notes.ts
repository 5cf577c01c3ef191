import { html } from 'hono/html';
import type { Source } from '../../core/edition.ts';
import type { Html } from '../../http/page-html.ts';
import { publisherName } from '../../site/publisher-name.ts';
import { pathTo } from '../../site/site-paths.ts';
import type { ViewContext } from './view-context.ts';

/** The address of an article's page of ours as paper shows it: without what only saves the site a search. */
export const articleOnPaper = (siteUrl: string, { articleId }: Pick<Source, 'articleId'>): string =>
  `${siteUrl}${pathTo('article', { article: articleId })}`;

/** The sources of a page as notes that only paper shows: links have no addresses there. */
export interface PaperNotes {
  /** The number of a source's note, which is made if it is not there yet. */
  numberOf: (source: Source, address: { at: 'publisher' | 'site' }) => number;
  /** The list of notes; nothing if there are none. */
  list: () => Html | '';
}

export const paperNotes = ({ t, name }: ViewContext, siteUrl: string): PaperNotes => {
  const notes = new Map<string, { number: number; publisher: string }>();
  return {
    numberOf: (source, { at }) => {
      const address = at === 'publisher' && source.url ? source.url : articleOnPaper(siteUrl, source);
      const known = notes.get(address);
      if (known) return known.number;
      const number = notes.size + 1;
      notes.set(address, { number, publisher: name(publisherName(source) ?? t('unnamed')) });
      return number;
    },
    list: () =>
      notes.size === 0
        ? ''
        : html`<div class="notes"><h2>${t('sources')}</h2><ol>${[...notes].map(
            ([address, { publisher }]) => html`<li>${publisher} <bdi dir="ltr">${address}</bdi></li>`,
          )}</ol></div>`,
  };
};
