import { html, raw } from 'hono/html';
import { z } from 'zod';
import { Language } from '../../functions/core/reader.ts';
import { languageNames } from '../../functions/http/page-html.ts';
import { Scheme } from './colour-scheme.ts';
import { type GalleryCase, isBuilt } from './gallery-case.ts';
import { galleryCases, galleryGroups, languagesOf } from './gallery-cases.ts';

/** Widths of the frames, in CSS pixels: the narrowest phone, and a window. */
const frameWidths = { narrow: 320, wide: 900 } as const;

/** What the page shows, from its address. Invalid parts get their defaults. */
export const ViewChoice = z.object({
  case: z
    .string()
    .refine((id) => galleryCases.some((one) => one.id === id))
    .catch(galleryCases[0]!.id),
  language: z.union([Language, z.literal('all')]).catch('en'),
  scheme: z.union([Scheme, z.literal('both')]).catch('light'),
  width: z.enum(['narrow', 'wide', 'both']).catch('both'),
  part: z.enum(['html', 'text']).catch('html'),
});
export type ViewChoice = z.infer<typeof ViewChoice>;

const style = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: 17rem minmax(0, 1fr); font: 14px/1.4 system-ui, sans-serif; }
a { color: inherit; }
nav.cases { height: 100vh; overflow: auto; position: sticky; top: 0; padding: 12px; border-inline-end: 1px solid #8886; }
nav.cases h2 { font-size: 1em; margin: 14px 0 2px; }
nav.cases ul { list-style: none; margin: 0; padding: 0; }
nav.cases a { display: block; padding: 1px 6px; text-decoration: none; border-radius: 3px; }
nav.cases li.coming { padding: 1px 6px; opacity: 0.6; }
[aria-current] { background: #7774; font-weight: 600; }
main { padding: 12px; }
.controls { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 12px; }
.controls a { display: inline-block; padding: 1px 6px; border-radius: 3px; }
.frames { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
figure { margin: 0; }
figcaption { opacity: 0.7; }
iframe { display: block; border: 1px solid #8886; box-sizing: content-box; height: 820px; background: #fff; }
`;

/** Arrow keys go from case to case, and the page loads again when the server has started again. */
const script = `
addEventListener('keydown', ({ key, target }) => {
  const to = { ArrowLeft: 'prev', ArrowRight: 'next' }[key];
  if (to && target === document.body) document.querySelector('a[rel=' + to + ']')?.click();
});
let opened = false;
new EventSource('/alive').addEventListener('open', () => {
  if (opened) location.reload();
  opened = true;
});
document.querySelector('.cases [aria-current]')?.scrollIntoView({ block: 'center' });
`;

const addressOf = (choice: ViewChoice) => `/?${new URLSearchParams(choice)}`;

const caseList = (choice: ViewChoice) =>
  html`<nav class="cases" aria-label="Cases">${galleryGroups.map(
    ({ title, cases }) =>
      html`<h2>${title}</h2><ul>${cases.map((one) =>
        isBuilt(one)
          ? html`<li><a href="${addressOf({ ...choice, case: one.id })}"${raw(one.id === choice.case ? ' aria-current="page"' : '')}>${one.title}</a></li>`
          : html`<li class="coming" title="${one.awaits}">${one.title} (to come)</li>`,
      )}</ul>`,
  )}</nav>`;

const controls = (choice: ViewChoice) => {
  const at = galleryCases.findIndex(({ id }) => id === choice.case);
  const step = (rel: 'prev' | 'next', to: GalleryCase | undefined) =>
    to
      ? html`<a rel="${rel}" href="${addressOf({ ...choice, case: to.id })}">${rel === 'prev' ? '←' : '→'} ${to.title}</a>`
      : '';
  const one = <Name extends Exclude<keyof ViewChoice, 'case'>>(name: Name, values: Record<ViewChoice[Name], string>) =>
    html`<span>${Object.entries<string>(values).map(
      ([value, words]) =>
        html`<a href="${addressOf({ ...choice, [name]: value })}"${raw(choice[name] === value ? ' aria-current="true"' : '')}>${words}</a> `,
    )}</span>`;
  return html`<p class="controls">${one('language', { ...languageNames, all: 'All' })}
${one('scheme', { light: 'Light', dark: 'Dark', both: 'Both' })}
${one('width', { narrow: 'Narrow', wide: 'Wide', both: 'Both' })}
${one('part', { html: 'As seen', text: 'Plain text (mails)' })}</p>
<p class="controls">${step('prev', galleryCases[at - 1])} ${step('next', galleryCases[at + 1])}</p>`;
};

/** The frames of a choice. Scripts run as in a browser; links and forms lead nowhere. */
const frames = (choice: ViewChoice) => {
  const shown = galleryCases.find(({ id }) => id === choice.case)!;
  const both = <Value extends string>(value: Value | 'both' | 'all', every: readonly Value[]) =>
    value === 'both' || value === 'all' ? every : [value];
  const there = languagesOf(shown);
  const languages = both(choice.language, there).filter((language) => there.includes(language));
  const part = choice.part === 'text' ? '/text' : '';
  return (languages.length > 0 ? languages : there).flatMap((language) =>
    both(choice.scheme, Scheme.options).flatMap((scheme) =>
      both(choice.width, ['narrow', 'wide']).map((width) => {
        const pixels = frameWidths[width];
        const words = `${languageNames[language]}, ${scheme}, ${pixels} px`;
        return html`<figure><figcaption>${words}</figcaption><iframe title="${words}" sandbox="allow-scripts allow-same-origin" width="${pixels}" src="/${scheme}/${shown.id}/${language}${part}"></iframe></figure>`;
      }),
    ),
  );
};

/** A mail's plain text, each paragraph in its own direction, as mail programs show it. */
export const plainText = ({ subject, text }: { subject: string; text: string }) => html`<!doctype html>
<meta charset="utf-8">
<title>${subject}</title>
<style>:root { color-scheme: light dark; } pre { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }</style>
<pre>${subject}

${text}</pre>`;

/** The gallery's page: the cases, how to look at them, and the chosen one in frames. */
export const galleryPage = (choice: ViewChoice) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${galleryCases.find(({ id }) => id === choice.case)?.title} · Gallery</title>
<style>${raw(style)}</style>
</head>
<body>
${caseList(choice)}
<main>${controls(choice)}<div class="frames">${frames(choice)}</div></main>
<script>${raw(script)}</script>
</body>
</html>`;
