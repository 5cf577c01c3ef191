import { html } from 'hono/html';
import type { Html } from '../../http/page-html.ts';
import type { WebKey } from '../../i18n/web-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import type { ViewContext } from './view-context.ts';

/** What is stored about a reader: the table in docs/security.md, in the readers' words. What, why, and until when. */
const stored: readonly (readonly [what: WebKey, why: WebKey, until: WebKey])[] = [
  ['privacy-address', 'privacy-address-why', 'privacy-address-until'],
  ['privacy-choices', 'privacy-choices-why', 'privacy-until-erased'],
  ['privacy-dates', 'privacy-dates-why', 'privacy-until-erased'],
  ['privacy-digests', 'privacy-digests-why', 'privacy-digests-until'],
  ['privacy-custom', 'privacy-custom-why', 'privacy-custom-until'],
  ['privacy-deliveries', 'privacy-deliveries-why', 'privacy-deliveries-until'],
  ['privacy-limits', 'privacy-limits-why', 'privacy-limits-until'],
];

/** What is stored about readers, why and for how long, and how they erase it. */
export const privacyMain = ({ t, href }: ViewContext): Html =>
  html`<div class="column message"><h1>${t('privacy')}</h1><p>${t('privacy-intro')}</p>
<dl class="stored">${stored.map(
    ([what, why, until]) =>
      html`<dt>${t(what)}</dt><dd>${t(why)} <span class="soft">${t('privacy-kept', { until: t(until) })}</span></dd>`,
  )}</dl>
<section class="part"><h2>${t('privacy-never-heading')}</h2><p>${t('privacy-never')}</p><p>${t('privacy-hosting')}</p></section>
<section class="part"><h2>${t('privacy-rights-heading')}</h2><p>${t('privacy-rights')}</p><p>${t('privacy-guests')}</p>
<p class="actions"><a class="button quiet" href="${href(pathTo('link'))}">${t('get-link')}</a></p></section></div>`;
