import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { html } from 'hono/html';
import type { CorrectionsPage } from '../../archive/published-corrections.ts';
import type { Html } from '../../http/page-html.ts';
import { dateLine, longDate, sayInMail } from '../../i18n/mail-words.ts';
import { pathTo } from '../../site/site-paths.ts';
import { withTextFragment } from '../../site/text-fragment.ts';
import type { ShownCorrection } from '../../store/shown-corrections.ts';
import { printable } from './feeds.ts';
import { inLanguage } from './home.ts';
import { publisherOf } from './story-parts.ts';
import type { ViewContext } from './view-context.ts';

type Claim = ShownCorrection['claims'][number];

const dayOf = ({ language }: ViewContext, instant: string) =>
  longDate(language, new Date(instant), { zone: 'UTC', withYear: true });

/** When a claim was first printed. */
const printedOn = ({ printedIn }: Claim): string => printedIn.map(({ window }) => window.to).sort()[0]!;

/** A line of what is said of a correction: our words, then perhaps those of the article or of a note on it. */
interface Line {
  label: string;
  quoted?: string;
  noted?: string;
  /** Where the article says now what it says, if it has a page. */
  original?: string | undefined;
}

/** The corrected article, at the words that it has now; undefined for one without a page. */
const originalOf = ({ article: { url } }: ShownCorrection, words?: string): string | undefined =>
  url === null || words === undefined ? (url ?? undefined) : withTextFragment(url, words);

/** What was said and what is right, and who says so. Of a withdrawn report only that: its words must not be shown any more. */
const linesOf = (view: ViewContext, correction: ShownCorrection): Line[] => {
  const { t } = view;
  const { kind, article, claims, isWithdrawn } = correction;
  const publisher = publisherOf(view, article);
  if (isWithdrawn) return [{ label: sayInMail(view.language, 'wordsWithdrawn', { publisher }) }];
  const issued = kind === 'issued' ? t('correction-issued') : undefined;
  const right = ({ now, note }: Claim): Line[] => {
    if (now !== null)
      return [
        {
          label: issued ?? t('correction-now', { publisher }),
          quoted: now.text,
          original: originalOf(correction, now.text),
        },
      ];
    return note === null ? [{ label: t('correction-gone', { publisher }), original: originalOf(correction) }] : [];
  };
  const notes = new Set(claims.flatMap(({ note }) => note?.text ?? []));
  return [
    ...claims.flatMap((claim): Line[] => [
      {
        label: t('correction-said', { date: dayOf(view, printedOn(claim)) }),
        ...(claim.was !== null && { quoted: claim.was }),
      },
      ...right(claim),
    ]),
    ...[...notes].map((noted) => ({ label: issued ?? t('correction-note', { publisher }), noted })),
  ];
};

const correctionWords = (view: ViewContext, correction: ShownCorrection): Html => {
  const { language } = correction.article;
  return html`${linesOf(view, correction).map(
    ({ label, quoted, noted, original }) =>
      html`<p>${label}${quoted === undefined ? '' : html` <q>${inLanguage(quoted, language)}</q>`}${
        noted === undefined ? '' : html` ${inLanguage(noted, language)}`
      }${original === undefined ? '' : html` <span class="soft"><a href="${original}" rel="noopener nofollow">${view.t('original')}</a></span>`}</p>`,
  )}`;
};

/** "Corrected on 5 September 2026". */
const correctedWords = (view: ViewContext, { kind, at }: ShownCorrection): string => {
  const date = dayOf(view, at);
  return kind === 'withdrawn' ? sayInMail(view.language, 'withdrawnOn', { date }) : view.t('corrected-on', { date });
};
const correctedOn = (view: ViewContext, correction: ShownCorrection): Html =>
  html`<time datetime="${correction.at}">${correctedWords(view, correction)}</time>`;

/** The corrections of a story, as dated notes on its page; nothing if there are none. */
export const correctionNotes = (view: ViewContext, corrections: readonly ShownCorrection[]): Html | '' =>
  corrections.length === 0
    ? ''
    : html`<aside class="corrections" aria-labelledby="corrections"><h2 id="corrections">${view.t('corrections-of', { count: corrections.length })}</h2>${corrections.map(
        (one) =>
          html`<section id="c-${one.id}"><p class="soft">${correctedOn(view, one)}</p>${correctionWords(view, one)}</section>`,
      )}</aside>`;

/** That a story in a list was corrected, and when; nothing if it was not. */
export const correctedTag = (view: ViewContext, corrections: readonly ShownCorrection[]): Html | '' =>
  corrections[0] ? html`<p class="tag">${correctedOn(view, corrections[0])}</p>` : '';

/** The page of a story that a correction is of. Its address leads on to the story's own. */
const storyOf = ({ claims: [claim] }: ShownCorrection): string => {
  const { topic, window, storyId } = claim!.printedIn[0]!;
  return pathTo('story', { topic, window, story: storyId });
};

/** All corrections of some months, by day. */
export const correctionsMain = (
  view: ViewContext,
  { corrections, older }: CorrectionsPage,
  before: string | undefined,
): Html => {
  const { t, href } = view;
  const days = Map.groupBy(corrections, ({ at }) => at.slice(0, 10));
  const path = pathTo('corrections');
  return html`<div class="column"><header class="topic-head"><h1>${t('corrections')}</h1><p>${t('corrections-intro')}</p>
<p class="soft">${t('feeds')} <a href="${href(pathTo('correctionsAtom'))}">Atom</a> · <a href="${href(pathTo('correctionsJson'))}">JSON Feed</a></p></header>
${corrections.length === 0 ? html`<p>${t('corrections-none')}</p>` : ''}${[...days].map(
  ([date, ofDay]) =>
    html`<section class="day"><h2 class="section">${dateLine(view.language, new Date(date), 'UTC')}</h2>${ofDay.map(
      (one) =>
        html`<article class="entry corrections" id="c-${one.id}">${correctionWords(view, one)}<p class="soft"><a href="${href(storyOf(one))}">${t('correction-story')}</a></p></article>`,
    )}</section>`,
)}
${
  older || before
    ? html`<nav class="pages" aria-label="${t('pages')}">${before ? html`<a href="${href(path)}">${t('newest')}</a>` : html`<span></span>`}${
        older ? html`<a rel="next" href="${href(`${path}?before=${older}`)}">${t('older')}</a>` : ''
      }</nav>`
    : ''
}</div>`;
};

/** What a correction says, as plain text for feeds. */
const plainWords = (view: ViewContext, correction: ShownCorrection): string =>
  linesOf(view, correction)
    .map(({ label, quoted, noted }) =>
      [label, ...(quoted === undefined ? [] : [`“${quoted}”`]), ...(noted === undefined ? [] : [noted])].join(' '),
    )
    .join('\n');

interface Feed {
  siteUrl: string;
  productName: string;
  title: string;
  corrections: readonly ShownCorrection[];
  /** The date of a feed without corrections. */
  now: Date;
}

const itemsOf = (view: ViewContext, { siteUrl, corrections }: Feed) =>
  corrections.map((one) => ({
    url: `${siteUrl}${pathTo('corrections')}#c-${one.id}`,
    link: `${siteUrl}${storyOf(one)}`,
    title: printable(`${correctedWords(view, one)}: ${publisherOf(view, one.article)}`),
    text: printable(plainWords(view, one)),
    at: new Date(one.at),
    updated: new Date(one.updatedAt),
  }));

/** All recent corrections as an Atom feed. */
export const correctionsAtomFeed = (view: ViewContext, feed: Feed): string => {
  const { siteUrl, productName, title, now } = feed;
  const items = itemsOf(view, feed);
  return generateAtomFeed({
    id: `${siteUrl}${pathTo('corrections')}`,
    title: { value: printable(title) },
    updated: new Date(Math.max(...(items.length === 0 ? [now] : items.map((one) => one.updated)).map(Number))),
    links: [
      { href: `${siteUrl}${pathTo('corrections')}`, rel: 'alternate', type: 'text/html' },
      { href: `${siteUrl}${pathTo('correctionsAtom')}`, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: productName }],
    entries: items.map(({ url, link, title: heading, text, at, updated }) => ({
      id: url,
      title: { value: heading },
      updated,
      published: at,
      links: [{ href: link, rel: 'alternate', type: 'text/html' }],
      summary: { value: text },
    })),
  });
};

/** The same as a JSON feed. */
export const correctionsJsonFeed = (view: ViewContext, feed: Feed): unknown => {
  const { siteUrl, productName, title } = feed;
  return generateJsonFeed({
    title,
    home_page_url: `${siteUrl}${pathTo('corrections')}`,
    feed_url: `${siteUrl}${pathTo('correctionsJson')}`,
    authors: [{ name: productName }],
    items: itemsOf(view, feed).map(({ url, link, title: heading, text, at, updated }) => ({
      id: url,
      url: link,
      title: heading,
      content_text: text,
      date_published: at,
      date_modified: updated,
    })),
  });
};
