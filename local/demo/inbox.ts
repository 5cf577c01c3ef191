import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import type { Kept, Outbox } from '../aws/outbox.ts';

const style = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #1c1b19; --quiet: #5d5a54; --rule: #d9d4c8; --accent: #8c1c13; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #161513; --ink: #ece8df; --quiet: #a8a298; --rule: #3a3732; --accent: #f09a8b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 0.2em; }
a:hover { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1 { font: 700 1.75rem/1.2 Georgia, 'Times New Roman', serif; margin: 0; overflow-wrap: anywhere; }
header, main { width: min(728px, 100% - 32px); margin: 0 auto; }
header { padding: 24px 0 12px; border-bottom: 1px solid var(--rule); }
.row { display: flex; flex-wrap: wrap; gap: 4px 20px; justify-content: space-between; align-items: baseline; }
.quiet { color: var(--quiet); font-size: 0.875rem; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; padding-top: 12px; font-size: 0.875rem; }
nav [aria-current] { text-decoration: none; font-weight: 600; color: var(--accent); }
ol { list-style: none; margin: 0; padding: 0; }
li { border-bottom: 1px solid var(--rule); }
li a { display: block; padding: 14px 0; text-decoration: none; }
li strong { display: block; font: 700 1.125rem/1.3 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 16px; margin: 12px 0 0; font-size: 0.875rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
pre { margin: 20px 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 0.875rem/1.5 ui-monospace, monospace; }
.page { display: flex; flex-direction: column; min-height: 100vh; }
.page iframe { flex: 1; width: 100%; min-height: 75vh; margin: 0 auto; border: 0; background: var(--paper); }
.page iframe.phone { max-width: 375px; border: solid var(--rule); border-width: 0 1px; }
`;

const page = ({
  title,
  body,
  refresh = false,
}: {
  title: string;
  body: unknown;
  refresh?: boolean;
}) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh ? raw('<meta http-equiv="refresh" content="10">') : ''}
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>${body}</body>
</html>`;

const when = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

const list = ({ mails, siteUrl }: { mails: readonly Kept[]; siteUrl: string }) =>
  page({
    title: `Inbox (${mails.length})`,
    refresh: true,
    body: html`<header>
<div class="row"><h1>Inbox</h1><a class="quiet" href="${siteUrl}">Go to the product page</a></div>
<p class="quiet">Every email sent by Broadsheet on this machine. None of them left it.</p>
</header>
<main>${
      mails.length === 0
        ? html`<p>No emails yet.</p>`
        : html`<ol>${mails.toReversed().map(
            ({ name, subject, to, at }) => html`<li><a href="/mails/${name}">
<strong dir="auto">${subject || 'No subject'}</strong>
<span class="quiet row"><span>${to.join(', ')}</span><time datetime="${at}">${when(at)}</time></span>
</a></li>`,
          )}</ol>`
    }</main>`,
  });

const views = { '': 'Email', '/phone': 'On a phone', '/text': 'Plain text', '/headers': 'Headers' } as const;
type View = keyof typeof views;

const opened = ({ mail, view, body }: { mail: Kept; view: View; body: unknown }) =>
  page({
    title: mail.subject || 'No subject',
    body: html`<div class="page"><header>
<p class="quiet" style="margin-top:0"><a href="/">Inbox</a></p>
<h1 dir="auto">${mail.subject || 'No subject'}</h1>
<dl><dt>From</dt><dd>${mail.from}</dd><dt>To</dt><dd>${mail.to.join(', ')}</dd>
<dt>Sent</dt><dd><time datetime="${mail.at}">${when(mail.at)}</time></dd></dl>
<nav aria-label="Views">${Object.entries(views).map(([path, title]) =>
      path === view
        ? html`<a href="/mails/${mail.name}${path}" aria-current="page">${title}</a>`
        : html`<a href="/mails/${mail.name}${path}">${title}</a>`,
    )}<a href="/mails/${mail.name}/eml" download="${mail.name}.eml">Save as .eml</a></nav>
</header>${body}</div>`,
  });

/** What a displayed email may do: open links in a new tab, nothing else. */
const frameSandbox = 'allow-popups allow-popups-to-escape-sandbox';
/** The content security policy of a mail in a frame. */
export const framePolicy = `sandbox ${frameSandbox}; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; frame-ancestors 'self'`;

/**
 * A mail's HTML with the site's pictures put into it, which `load` gets by their path: a frame in a sandbox counts as a page of
 * another site, and no server of this machine answers those.
 */
export const withPicturesInside = async (
  html: string,
  { siteUrl, load }: { siteUrl: string; load: (path: string) => Promise<Response> | Response },
): Promise<string> => {
  let whole = html;
  for (const path of new Set(html.match(/(?<=src="[^"]+)\/pictures\/\w+\.jpg(?=")/g))) {
    const answer = await load(path);
    const jpeg = Buffer.from(await answer.arrayBuffer()).toString('base64');
    if (answer.ok) whole = whole.replaceAll(`src="${siteUrl}${path}"`, `src="data:image/jpeg;base64,${jpeg}"`);
  }
  return whole;
};

const isFrame = (path: string) => /^\/mails\/[^/]+\/html$/.test(path);

/**
 * The inbox: lists the emails of the outbox and shows each as an email program would, in a frame without scripts, and as
 * plain text and as headers.
 */
export const inboxApp = ({ outbox, siteUrl }: { outbox: Outbox; siteUrl: () => string }): Hono => {
  const app = new Hono();
  const secured = (policy: NonNullable<Parameters<typeof secureHeaders>[0]>['contentSecurityPolicy']) =>
    secureHeaders({
      ...(policy && { contentSecurityPolicy: policy }),
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    });
  const forPages = secured({
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  });
  const forMails = secured(undefined);
  app.use((context, next) => (isFrame(context.req.path) ? forMails : forPages)(context, next));
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  app.get('/mails/:name/html', async (context) => {
    const email = await outbox.parsed(context.req.param('name'));
    if (email?.html === undefined) return context.notFound();
    context.header('content-security-policy', framePolicy);
    const site = siteUrl();
    const shown = await withPicturesInside(email.html, { siteUrl: site, load: (path) => fetch(`${site}${path}`) });
    return context.html(shown.replace(/<head\b[^>]*>/i, (head) => `${head}<base target="_blank">`));
  });
  app.get('/', (context) => context.html(list({ mails: outbox.mails, siteUrl: siteUrl() })));
  app.get('/mails/:name/eml', async (context) => {
    const bytes = await outbox.raw(context.req.param('name'));
    if (!bytes) return context.notFound();
    return context.body(new Uint8Array(bytes), 200, { 'content-type': 'message/rfc822' });
  });
  app.get('/mails/:name/:view{phone|text|headers}?', async (context) => {
    const name = context.req.param('name');
    const mail = outbox.mails.find((kept) => kept.name === name);
    const email = await outbox.parsed(name);
    if (!mail || !email) return context.notFound();
    const view = (context.req.param('view') ? `/${context.req.param('view')}` : '') as View;
    const show = {
      '': () =>
        email.html === undefined
          ? html`<main><pre dir="auto">${email.text ?? ''}</pre></main>`
          : html`<iframe title="The email" sandbox="${frameSandbox}" src="/mails/${name}/html"></iframe>`,
      '/phone': () =>
        html`<iframe class="phone" title="The email on a phone" sandbox="${frameSandbox}" src="/mails/${name}/html"></iframe>`,
      '/text': () => html`<main><pre dir="auto">${email.text ?? ''}</pre></main>`,
      '/headers': () =>
        html`<main><pre>${email.headers.map(({ originalKey, value }) => `${originalKey}: ${value}`).join('\n')}</pre></main>`,
    };
    return context.html(opened({ mail, view, body: show[view]() }));
  });
  return app;
};
