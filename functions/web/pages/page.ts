import { html } from 'hono/html';
import { assets } from '../../http/assets.ts';
import { type Html, languageNames } from '../../http/page-html.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { dateLine } from '../../i18n/mail-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import type { WebSettings } from '../app-context.ts';
import type { ViewContext } from './view-context.ts';

export interface PageContent {
  /** The document's title; the product's name follows unless it is the home page. */
  title: string;
  main: Html;
  description?: string;
  /** The canonical path of pages that may be shared and indexed, and the path of their picture. Other pages are marked noindex. */
  shared?: { path: string; kind: 'website' | 'article'; published?: string; picture?: string };
  /** Whether anyone may come here, so that the page invites them to subscribe; as pages that may be shared do. */
  isPublic?: boolean;
  /** The topic whose feeds belong to the page. */
  feeds?: { topic: string; title: string };
  /** The home page: its masthead is the page's heading. */
  home?: boolean;
}

/** The sign-up form; on a topic's pages with that topic chosen. */
const subscribePath = (topic?: string): string => `${pathTo('home')}${topic === undefined ? '' : `?topics=${topic}`}`;

/** `topic`: whose page it is. */
const masthead = ({
  view,
  name,
  home,
  date,
  topic,
  isPublic,
}: {
  view: ViewContext;
  name: string;
  home: boolean;
  date: string;
  topic?: string;
  isPublic: boolean;
}): Html => {
  const link = html`<a href="${view.href(pathTo('home'))}">${name}</a>`;
  return html`<header class="masthead">
${home ? html`<h1 class="nameplate">${link}</h1>` : html`<p class="nameplate">${link}</p>`}
<p class="dateline"><span>${date}</span>${
    isPublic && !home
      ? html`<a href="${view.href(subscribePath(topic))}">${view.t('subscribe')}</a>`
      : html`<span>${view.t('tagline')}</span>`
  }</p>
</header>`;
};

const languageLinks = (view: ViewContext): Html =>
  html`<nav class="languages" aria-label="${view.t('languages')}">${Object.entries(languageNames).map(([tag, name]) =>
    tag === view.language
      ? html` <span lang="${tag}" aria-current="true">${name}</span>`
      : // Without a path, because the requested path may begin like the name of another site.
        html` <a lang="${tag}" hreflang="${tag}" href="?lang=${tag}">${name}</a>`,
  )}</nav>`;

/** Who is behind the site and how to reach them, as law and courtesy require. */
const imprint = ({ t, href, name }: ViewContext, { productName, postalAddress, contact }: WebSettings): Html => {
  const publisher = [productName, postalAddress].filter(Boolean).join(', ');
  return html`<p>${t('published-by', { name: name(publisher) })}${
    contact === undefined
      ? ''
      : html` <a href="${/^https?:/.test(contact) ? contact : `mailto:${contact}`}">${t('contact')}</a> ·`
  } <a href="${href(pathTo('privacy'))}">${t('privacy')}</a></p>`;
};

/** A whole page: masthead, main, footer, in the view's language and direction. */
export const page = (
  { view, settings, now }: { view: ViewContext; settings: WebSettings; now: Date },
  { title, main, description, shared, isPublic = shared !== undefined, feeds, home = false }: PageContent,
): Html => {
  const { language, t } = view;
  const name = settings.productName;
  const date = dateLine(language, now, 'UTC');
  const documentTitle = home ? title : `${title} · ${name}`;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${documentTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${description ? html`<meta name="description" content="${description}">` : ''}
${
  shared
    ? html`<link rel="canonical" href="${settings.siteUrl}${shared.path}">
<meta property="og:site_name" content="${name}">
<meta property="og:type" content="${shared.kind}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description ?? ''}">
<meta property="og:url" content="${settings.siteUrl}${shared.path}">
${shared.picture ? html`<meta property="og:image" content="${settings.siteUrl}${shared.picture}">` : ''}
${shared.published ? html`<meta property="article:published_time" content="${shared.published}">` : ''}`
    : html`<meta name="robots" content="noindex">`
}
${
  feeds
    ? html`<link rel="alternate" type="application/atom+xml" title="${feeds.title}" href="${pathTo('atomFeed', { topic: feeds.topic })}">
<link rel="alternate" type="application/feed+json" title="${feeds.title}" href="${pathTo('jsonFeed', { topic: feeds.topic })}">`
    : ''
}
<link rel="icon" type="image/svg+xml" href="${assets.icon.path}">
<link rel="stylesheet" href="${assets.style.path}">
<script src="${assets.script.path}" defer></script>
</head>
<body>
<a class="skip" href="#main">${t('skip')}</a>
${masthead({ view, name, home, date, isPublic, ...(feeds && { topic: feeds.topic }) })}
<main id="main">
${main}
</main>
<footer>
<p><a href="${view.href(pathTo('home'))}">${t('all-topics')}</a> · <a href="${view.href(subscribePath(feeds?.topic))}">${t('subscribe')}</a> · <a href="${view.href(pathTo('link'))}">${t('get-link')}</a> · <a href="${view.href(pathTo('corrections'))}">${t('corrections')}</a></p>
${languageLinks(view)}
${imprint(view, settings)}
</footer>
</body>
</html>`;
};

/** A page with one message: a heading, a sentence or two, and what to do next. */
export const message = (heading: string, ...content: (Html | string)[]): Html =>
  html`<div class="column message"><h1>${heading}</h1>
${content.map((part) => (typeof part === 'string' ? html`<p>${part}</p>` : part))}</div>`;
