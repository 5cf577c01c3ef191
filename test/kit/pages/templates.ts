import type { PageStory } from './stories.ts';

/** A page in the manner of a content management system or site, made of a report and everything that stands around it. */
export type Template = (story: PageStory) => string;

const p = (paragraphs: readonly string[], open = '<p>') => paragraphs.map((one) => `${open}${one}</p>`).join('\n');
const half = ({ paragraphs }: PageStory) => Math.ceil(paragraphs.length / 2);
const script = `<script>window.dataLayer=[${'{"event":"impression","slot":"top","bid":0.12},'.repeat(800)}{}];</script>`;
const nav =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/region">Region</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>';
const footer =
  '<footer><p>The Valley Bulletin is published by Valley Press. All rights reserved. Reproduction only with written permission of the publisher.</p><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>';
const teasers = ['Ferry stays in dock', 'Swans return to the lake', 'Choir looks for tenors', 'Road works until May'];
const related = (name: string) =>
  `<div class="${name}"><h3>Related</h3><ul>${teasers.map((one, at) => `<li><a href="/r/${at}">${one}</a></li>`).join('')}</ul></div>`;
const cards = teasers
  .map(
    (one, at) =>
      `<article class="teaser-card"><a href="/c/${at}"><h3>${one}</h3></a><p>A short word on what this other report is about, and no more.</p></article>`,
  )
  .join('');
const newsletter =
  '<div class="newsletter-signup"><h4>Get the morning letter</h4><p>The most important news at seven, free of charge.</p><form><input type="email"><button>Sign up</button></form></div>';
const comments = `<section id="comments"><h2>Comments</h2>${['I have seen this coming for years, to be honest.', 'Who pays for all this in the end? We do.', 'Well written, thank you.'].map((one) => `<div class="comment"><b>reader</b><p>${one}</p></div>`).join('')}</section>`;
const consent = `<div id="consent-banner" class="cookie-consent"><p>${'We and our 214 partners store and read information on your device to show you advertisements that fit you, to measure them, and to learn about our readers. '.repeat(3)}</p><button>Accept</button></div>`;
const figure =
  '<figure><img src="/p.jpg" alt=""><figcaption>The place as it looked last summer. Photo: Ada Moss</figcaption></figure>';
const head = (title: string, extra = '') =>
  `<head><meta charset="utf-8"><title>${title} | Valley Bulletin</title>${extra}</head>`;
const page = (title: string, body: string, { extra = '', body: attributes = '' } = {}) =>
  `<!doctype html><html lang="en">${head(title, extra)}<body ${attributes}>${body}</body></html>`;
const ld = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

/** By what is typical of each. */
export const templates: Readonly<Record<string, Template>> = {
  'a plain article': (s) => page(s.title, `${nav}<article><h1>${s.title}</h1>${p(s.paragraphs)}</article>${footer}`),
  'scripts far longer than the text': (s) =>
    page(
      s.title,
      `${script}${script}${nav}<main><h1>${s.title}</h1><div class="story">${p(s.paragraphs)}</div></main>${script}${footer}`,
    ),
  'a body classed by its paywall': (s) =>
    page(
      s.title,
      `${script}${nav}<main><h1>${s.title}</h1><div class="paywall">${p(s.paragraphs)}</div></main>${footer}`,
    ),
  'content classed read-more': (s) =>
    page(
      s.title,
      `${script}${nav}<div class="entry-content entry-content-read-more"><h1>${s.title}</h1>${p(s.paragraphs)}</div>${related('sidebar-related')}${footer}`,
    ),
  'a body element classed by its consent': (s) =>
    page(s.title, `${nav}<div id="page"><h1>${s.title}</h1>${p(s.paragraphs)}</div>${footer}${consent}`, {
      body: 'class="home consent-given has-newsletter"',
    }),
  'readers who have not subscribed': (s) =>
    page(
      s.title,
      `${script}<div class="user-unsubscribed"><h1>${s.title}</h1><div class="user-unsubscribed-text">${p(s.paragraphs)}</div></div>${newsletter}${footer}`,
    ),
  'two halves around an advertisement': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1><div class="body"><div class="part">${p(s.paragraphs.slice(0, half(s)))}</div><div class="ad">Advertisement</div><div class="part">${p(s.paragraphs.slice(half(s)))}</div></div></article>${footer}`,
    ),
  'two halves nested apart': (s) =>
    page(
      s.title,
      `${nav}<main><h1>${s.title}</h1><div class="a"><div class="b"><div class="c">${p(s.paragraphs.slice(0, half(s)))}</div></div></div>${newsletter}<div class="a"><div class="b"><div class="c">${p(s.paragraphs.slice(half(s)))}</div></div></div></main>${footer}`,
    ),
  'the rest behind a paywall box': (s) =>
    page(
      s.title,
      `${script}<main><h1>${s.title}</h1><div class="lead">${p(s.paragraphs.slice(0, 2))}</div><div class="paywall-content">${p(s.paragraphs.slice(2))}</div></main>${footer}`,
    ),
  'each paragraph in a box of its own': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1>${s.paragraphs.map((one) => `<div class="block text-block"><p>${one}</p></div>`).join('')}</article>${footer}`,
    ),
  'paragraphs without p': (s) =>
    page(s.title, `${nav}<div class="article-text"><h1>${s.title}</h1>${s.paragraphs.join('<br><br>')}</div>${footer}`),
  'paragraphs as divs': (s) =>
    page(
      s.title,
      `${nav}<div class="story-body"><h1>${s.title}</h1>${s.paragraphs.map((one) => `<div>${one}</div>`).join('')}</div>${footer}`,
    ),
  'boxes between the paragraphs': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1>${p(s.paragraphs.slice(0, 2))}${related('related-box')}${p(s.paragraphs.slice(2, 3))}${newsletter}${p(s.paragraphs.slice(3))}</article>${footer}`,
    ),
  'cards and comments': (s) =>
    page(
      s.title,
      `${nav}<main><article><h1>${s.title}</h1>${figure}${p(s.paragraphs)}</article>${comments}<section>${cards}</section></main>${footer}`,
    ),
  'cards before the story': (s) =>
    page(
      s.title,
      `${nav}<section class="top">${cards}</section><main><div class="story"><h1>${s.title}</h1>${p(s.paragraphs)}</div></main>${footer}`,
    ),
  'a gallery above the text': (s) =>
    page(s.title, `${nav}<article><h1>${s.title}</h1>${figure}${figure}${figure}${p(s.paragraphs)}</article>${footer}`),
  'a blog theme': (s) =>
    page(
      s.title,
      `<div id="page" class="hfeed site">${nav}<div id="content"><article id="post-1" class="post type-post hentry category-news"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta">Posted on <time datetime="2026-10-14">14 October 2026</time> by <a rel="author">${s.author}</a></div></header><div class="entry-content">${p(s.paragraphs)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Facebook</a></li><li><a>Email</a></li></ul></div></div></article></div>${newsletter}</div>${footer}`,
    ),
  'a page of tables': (s) =>
    `<html><head><title>${s.title}</title></head><body><table><tr><td><a href="/">Home</a></td><td><table><tr><td><h1>${s.title}</h1></td></tr><tr><td>${p(s.paragraphs)}</td></tr></table></td></tr></table></body></html>`,
  'tags left open': (s) =>
    `<html><head><title>${s.title}</title></head><body><h1>${s.title}</h1>${s.paragraphs.map((one) => `<p>${one}`).join('\n')}</body></html>`,
  'no html element': (s) => `<title>${s.title}</title><h1>${s.title}</h1>${p(s.paragraphs)}`,
  'text for machines only': (s) =>
    page(s.title, `${nav}<div id="app"></div>${footer}`, {
      extra: ld({ '@type': 'NewsArticle', headline: s.title, articleBody: s.paragraphs.join('\n\n') }),
    }),
  'a preview, and the text for machines': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1>${p(s.paragraphs.slice(0, 1))}<div class="paywall-teaser">Subscribe to read on.</div></article>${footer}`,
      {
        extra: ld({ '@type': 'NewsArticle', headline: s.title, articleBody: s.paragraphs.join('\n\n') }),
      },
    ),
  'a live blog': (s) =>
    page(
      s.title,
      `${nav}<main><h1>${s.title}</h1><div class="live-blog">${s.paragraphs.map((one, at) => `<article class="post"><time datetime="2026-10-14T1${at}:00:00Z">1${at}:00</time><p>${one}</p></article>`).join('')}</div></main>${footer}`,
    ),
  'a live blog with an opening article': (s) =>
    page(
      s.title,
      `${nav}<main><article><h1>${s.title}</h1>${p(s.paragraphs.slice(0, 1))}</article><section class="updates">${s.paragraphs
        .slice(1)
        .map((one, at) => `<article id="u${at}"><h2>1${at}:05</h2><div class="post-body"><p>${one}</p></div></article>`)
        .join('')}</section></main>${footer}`,
    ),
  'a list within the text': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1>${p(s.paragraphs.slice(0, 2))}<ul>${s.paragraphs
        .slice(2, 4)
        .map((one) => `<li>${one}</li>`)
        .join('')}</ul>${p(s.paragraphs.slice(4))}</article>${footer}`,
    ),
  'subheadings and a table': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1>${p(s.paragraphs.slice(0, 2))}<table><tbody>${s.paragraphs
        .slice(2, 4)
        .map((one) => `<tr><td>${one}</td></tr>`)
        .join('')}</tbody></table>${p(s.paragraphs.slice(4))}</article>${footer}`,
    ),
  'block quotations': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1>${s.paragraphs.map((one) => (one.startsWith('“') ? `<blockquote><p>${one}</p></blockquote>` : `<p>${one}</p>`)).join('')}</article>${footer}`,
    ),
  'boxes in camel case': (s) =>
    page(
      s.title,
      `${nav}<article class="articlePage"><h1>${s.title}</h1><div class="articleBody">${p(s.paragraphs.slice(0, 3))}<div class="NewsletterSignupBox"><p>Get our morning letter, free of charge and without obligation.</p></div>${p(s.paragraphs.slice(3))}</div><div class="shareBar">Share Tweet Print</div></article>${footer}`,
    ),
  'names made by a program': (s) =>
    page(
      s.title,
      `<div class="css-1x7g"><div class="css-9ab2">${nav}</div><div class="css-77c"><div><h1 class="css-k2">${s.title}</h1></div><div class="css-b1">${s.paragraphs.map((one) => `<div class="css-p3"><p class="css-q8">${one}</p></div>`).join('<div class="css-gap"></div>')}</div></div>${footer}</div>`,
    ),
  'a consent layer above everything': (s) =>
    page(s.title, `${consent}${nav}<article><h1>${s.title}</h1>${p(s.paragraphs)}</article>${footer}`),
  'a page of microdata': (s) =>
    page(
      s.title,
      `${nav}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${s.title}</h1><meta itemprop="datePublished dateCreated" content="2026-10-14"><div itemprop="articleBody">${p(s.paragraphs)}</div></div>${related('more-news')}${footer}`,
    ),
  'hidden copies': (s) =>
    page(
      s.title,
      `<style>.mobile-only{display:none}</style>${nav}<article><h1>${s.title}</h1><div class="mobile-only">${p(s.paragraphs.slice(0, 2))}</div>${p(s.paragraphs)}</article>${footer}`,
    ),
  'a promoted newsletter around the whole body': (s) =>
    page(
      s.title,
      `${script}<div class="has-newsletter-promo"><h1>${s.title}</h1><section class="share-wrapper">${p(s.paragraphs)}</section></div>${footer}`,
    ),
  'a premium wrapper of sections': (s) =>
    page(
      s.title,
      `${script}${nav}<main><h1>${s.title}</h1>${s.paragraphs.map((one) => `<section class="paywall-section subscriber-only"><p>${one}</p></section>`).join('')}</main>${footer}`,
    ),
  'an AMP page': (s) =>
    `<!doctype html><html amp lang="en"><head><title>${s.title}</title><style amp-boilerplate>body{visibility:hidden}</style></head><body><header class="brand"><a href="/">Valley Bulletin</a></header><amp-sidebar id="s">${nav}</amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-article-content">${p(s.paragraphs)}<amp-ad></amp-ad></div></article>${footer}</body></html>`,
  'a static generator': (s) =>
    page(
      s.title,
      `<a class="skip" href="#c">Skip to content</a>${nav}<main id="c" class="markdown-body"><h1 id="t">${s.title}<a class="anchor" href="#t">#</a></h1><p class="meta">By ${s.author}, 14 October 2026</p>${p(s.paragraphs)}<hr><p><em>Filed under <a href="/t/harbour">harbour</a>, <a href="/t/town">town</a></em></p></main>${footer}`,
    ),
  'a newspaper with a rail and tools': (s) =>
    page(
      s.title,
      `${script}<div class="l-container"><div class="l-main"><div class="headline"><h1>${s.title}</h1></div><div class="tools"><button>Save</button><button>Listen</button></div><div class="article__content-container"><div class="article__content">${s.paragraphs.map((one, at) => `<p class="paragraph" data-n="${at}">${one}</p>${at === 1 ? '<div class="ad-slot"><div>Advertisement</div></div>' : ''}`).join('')}</div></div></div><div class="l-rail"><h3>Most read</h3><ol>${teasers.map((one) => `<li><a href="/x">${one}</a></li>`).join('')}</ol></div></div>${footer}`,
    ),
  'a page with a summary list': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1><div class="story-content">${p(s.paragraphs)}</div><div class="author-bio"><img src="/a.jpg"><p>${s.author} has written about the valley for this paper since 2011 and lives in Tarn with two dogs and a boat.</p></div></article>${footer}`,
    ),
  'infinite scrolling to another story': (s) =>
    page(
      s.title,
      `${nav}<main><article><h1>${s.title}</h1>${p(s.paragraphs)}</article><article><h2><a href="/other">Ferry stays in dock</a></h2><p>The ferry Swan will stay in dock for another week because a part for its engine has not come, its owner said on Monday afternoon.</p><p>Travellers can use the bus, which goes around the lake and takes an hour longer than the ferry does on a calm day.</p></article></main>${footer}`,
    ),
  'sections with roles': (s) =>
    page(
      s.title,
      `<div role="banner"><a href="/">Bulletin</a></div><div role="navigation">${nav}</div><div role="main"><div class="hero"><h1>${s.title}</h1></div><section data-block="text">${p(s.paragraphs.slice(0, half(s)))}</section><section data-block="ad"></section><section data-block="text">${p(s.paragraphs.slice(half(s)))}</section></div><div role="complementary">${related('more')}</div><div role="contentinfo">${footer}</div>`,
    ),
  'an agency wire': (s) =>
    `<html><head><title>${s.title}</title></head><body><div id="wrap"><b>${s.title}</b><pre>${s.paragraphs.join('\n\n')}</pre><small>Wire service, for subscribers</small></div></body></html>`,
  'spans for lines': (s) =>
    page(
      s.title,
      `${nav}<div class="post"><h1>${s.title}</h1><div class="text">${s.paragraphs.map((one) => `<span style="display:block">${one}</span><br><br>`).join('')}</div></div>${footer}`,
    ),
  'a donation box in the middle': (s) =>
    page(
      s.title,
      `${nav}<article><h1>${s.title}</h1>${p(s.paragraphs.slice(0, 2))}<div class="support-us"><h3>Support us</h3><p>We have no owner who tells us what to write. Give what you can, once or every month, and help us to stay so.</p><a href="/give"><button>Give</button></a></div>${p(s.paragraphs.slice(2))}</article>${footer}`,
    ),
  'a printed view': (s) =>
    `<html><head><title>Print: ${s.title}</title></head><body onload="print()"><h2>${s.title}</h2><p><i>${s.author}</i></p>${p(s.paragraphs)}<p>Source: Valley Bulletin, https://bulletin.example/x</p></body></html>`,
};
