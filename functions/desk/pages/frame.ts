import { html } from 'hono/html';
import { asset, assets } from '../../http/assets.ts';
import { type Html, languageNames } from '../../http/page-html.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { deskPath } from '../desk-paths.ts';
import type { Session } from '../session.ts';
import { deskStyle } from './desk-files.static.ts';
import type { DeskView } from './view.ts';

/** The desk's own style sheet, below the path that its function serves. */
export const deskSheet = asset('desk.css', 'text/css; charset=utf-8', deskStyle, '/desk/assets');

/** The pages that every page of the desk links to. */
const rooms = ['paper', 'digest', 'sources', 'rejected', 'runs', 'audit'] as const;
export type Room = (typeof rooms)[number];

/** The hidden field that ties a form to its session. */
export const formToken = ({ formToken: token }: Session): Html =>
  html`<input type="hidden" name="token" value="${token}">`;

const whoIsHere = ({ t, name, href }: DeskView, session: Session): Html =>
  html`<form method="post" action="${href(deskPath('signOut'))}" class="who"><span>${t('signed-in-as', { name: name(session.editor.name) })}</span>${formToken(session)} <button class="quiet">${t('sign-out')}</button></form>`;

const menu = (view: DeskView, here: Room | undefined): Html =>
  html`<nav class="rooms" aria-label="${view.t('desk')}">${rooms.map(
    (room) =>
      html`<a href="${view.href(deskPath(room))}"${room === here ? html` aria-current="page"` : ''}>${view.t(room)}</a> `,
  )}</nav>`;

/** A whole page of the desk. `here`: which of the pages in the menu it belongs to. */
export const frame = (
  view: DeskView,
  { productName, title, main, here }: { productName: string; title: string; main: Html; here?: Room | undefined },
): Html => {
  const { language, t, session } = view;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${title} · ${t('desk')} · ${productName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${assets.icon.path}">
<link rel="stylesheet" href="${assets.style.path}">
<link rel="stylesheet" href="${deskSheet.path}">
</head>
<body class="desk">
<a class="skip" href="#main">${t('skip')}</a>
<header class="masthead"><p class="nameplate"><a href="${view.href(deskPath('desk'))}">${t('desk-of', { product: view.name(productName) })}</a></p>
${session ? html`<div class="dateline">${menu(view, here)}${whoIsHere(view, session)}</div>` : ''}</header>
<main id="main">
${main}
</main>
<footer>
<nav class="languages" aria-label="${t('languages')}">${Object.entries(languageNames).map(([tag, name]) =>
    tag === language
      ? html` <span lang="${tag}" aria-current="true">${name}</span>`
      : html` <a lang="${tag}" hreflang="${tag}" href="?lang=${tag}">${name}</a>`,
  )}</nav>
</footer>
</body>
</html>`;
};

/** What a form did, as the page says after it. Each is a key of the catalogue. */
export const doneKeys = [
  'paused-source',
  'resumed-source',
  'sources-unchanged',
  'sources-faulty',
  'sources-conflict',
  'reading-again',
  'decided',
  'not-decided',
  'corrected',
  'not-corrected',
] as const;
export type Done = (typeof doneKeys)[number];

/** Says what the form before this page did. */
export const doneNotice = ({ t }: DeskView, done: Done | undefined): Html | '' =>
  done === undefined ? '' : html`<p class="notice" role="status">${t(done)}</p>`;

/** Links to the pages around this one, by their queries. */
export const pager = (
  { t, href }: DeskView,
  path: string,
  { newer, older }: { newer: string | undefined; older: string | undefined },
): Html | '' =>
  newer === undefined && older === undefined
    ? ''
    : html`<nav class="pages" aria-label="${t('pages')}">${newer === undefined ? html`<span></span>` : html`<a href="${href(`${path}?${newer}`)}">${t('previous-page')}</a>`}${
        older === undefined ? '' : html`<a rel="next" href="${href(`${path}?${older}`)}">${t('next-page')}</a>`
      }</nav>`;

/** A page with one message: a heading, a sentence or two, and what to do next. */
export const message = (heading: string, ...content: (Html | string)[]): Html =>
  html`<div class="column message"><h1>${heading}</h1>
${content.map((part) => (typeof part === 'string' ? html`<p>${part}</p>` : part))}</div>`;
