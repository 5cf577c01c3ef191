import Handlebars from 'handlebars';
import type { Edition } from '../../functions/core/edition.ts';
import type { DigestFields } from '../../functions/mail/assemble-digest.ts';
import { escapeHtml } from '../../functions/mail/escape-html.ts';
import { editions, fieldsOf, settings } from './sample-digest.ts';

/**
 * The sample digest as a team without Broadsheet would write it: one template that prints the stories for each reader, in the
 * languages of the peers. All print the same words and links, which `missingIn` checks.
 */

interface View {
  subject: string;
  topics: {
    title: string;
    stories: {
      headline: string;
      sentences: { text: string; url: string; source: number }[];
      sources: { publisher: string; title: string; url: string }[];
    }[];
  }[];
  preferences: string;
  pause: string;
  unsubscribe: string;
  view: string;
  address: string;
}

/** What the templates print of editions for the reader that links are of. */
export const viewOfEditions = (editions: readonly Edition[], links: DigestFields['links']): View => ({
  subject: editions.flatMap(({ stories }) => stories)[0]?.headline.text ?? 'No news',
  topics: editions.map(({ topic, stories }) => ({
    title: topic.title,
    stories: stories.map(({ headline, brief, sources }) => ({
      headline: headline.text,
      sentences: brief.map(({ text, source }) => ({ text, source, url: sources[source - 1]!.url ?? '' })),
      sources: sources.map(({ publisher, title, url }) => ({
        publisher: publisher ?? '',
        title: title ?? '',
        url: url ?? '',
      })),
    })),
  })),
  ...links.manage!,
  unsubscribe: links.unsubscribe,
  view: links.view,
  address: settings.postalAddress,
});

/** What the templates print for the n-th reader of the sample. */
export const viewOf = (reader: number): View => viewOfEditions(editions, fieldsOf(reader).links);

/** Words and links of the n-th reader's digest that are not in a rendered mail. */
export const missingIn = (html: string, reader: number): string[] => {
  const { topics, preferences, unsubscribe, view } = viewOf(reader);
  const stories = topics.flatMap((topic) => topic.stories);
  const links = stories.flatMap(({ sources }) => sources.map(({ url }) => url));
  const wanted = [...topics.map(({ title }) => title), ...stories.map(({ headline }) => headline), ...links];
  return [...wanted, preferences, unsubscribe, view].filter(
    (words) => !html.includes(words) && !html.includes(escapeHtml(words)),
  );
};

const font = 'font-family:Georgia,serif;color:#1a1a1a';

const storyHtml = `<h3 style="${font};font-size:18px;margin:0 0 6px">{{headline}}</h3>
<p style="${font};font-size:16px;line-height:24px;margin:0 0 8px">{{#each sentences}}{{text}} <a href="{{url}}" style="color:#8a1c1c">[{{source}}]</a> {{/each}}</p>
<p style="${font};font-size:13px;line-height:18px;margin:0 0 18px">{{#each sources}}{{publisher}}: <a href="{{url}}" style="color:#8a1c1c">{{title}}</a><br>{{/each}}</p>`;
const footerHtml = `<p style="${font};font-size:13px"><a href="{{view}}">Read on the web</a> · <a href="{{preferences}}">Preferences</a> · <a href="{{pause}}">Pause</a> · <a href="{{unsubscribe}}">Unsubscribe</a><br>{{address}}</p>`;

/** Compiled once, as its documentation advises. */
const handlebarsHtml = Handlebars.compile<View>(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{subject}}</title></head>
<body style="margin:0;background:#ffffff"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td style="padding:20px"><h1 style="${font}">Broadsheet</h1></td></tr>
{{#each topics}}<tr><td style="padding:0 20px"><h2 style="${font};font-size:22px">{{title}}</h2>
{{#each stories}}${storyHtml}{{/each}}</td></tr>{{/each}}
<tr><td style="padding:20px">${footerHtml}</td></tr></table></td></tr></table></body></html>`);

/** MJML has no loops, so a template engine writes its source for each reader. */
export const mjmlSource =
  Handlebars.compile<View>(`<mjml><mj-head><mj-title>{{subject}}</mj-title></mj-head><mj-body width="600px">
<mj-section><mj-column><mj-text><h1 style="${font}">Broadsheet</h1></mj-text></mj-column></mj-section>
{{#each topics}}<mj-section><mj-column><mj-text><h2 style="${font};font-size:22px">{{title}}</h2></mj-text>
{{#each stories}}<mj-text>${storyHtml}</mj-text>{{/each}}</mj-column></mj-section>{{/each}}
<mj-section><mj-column><mj-text>${footerHtml}</mj-text></mj-column></mj-section></mj-body></mjml>`);

export const renderHandlebars = (reader: number): string => handlebarsHtml(viewOf(reader));
