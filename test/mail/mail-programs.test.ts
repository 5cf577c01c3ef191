import { Language } from '../../functions/core/reader.ts';
import { isBuilt } from '../../local/gallery/gallery-case.ts';
import { showCase } from '../../local/gallery/gallery-cases.ts';
import { fillStore } from '../../local/gallery/gallery-store.ts';
import { digestCases, notificationCases } from '../../local/gallery/mail-cases.ts';
import { type Allowance, unexcused } from '../kit/mail-features.ts';
import { markupFaults } from '../kit/mail-markup.ts';

const plain: Allowance = { without: 'Every program has had it for decades, so the data set does not test it.' };
const light: Allowance = {
  without: 'The inline styles alone: light colours, larger type on a phone, two hairlines in a row.',
};
const ownName: Allowance = { without: 'Only the program that it is named after needs it.' };
const closed: Allowance = { without: 'The preview text is hidden by the other declarations beside it.' };
const named = (allowance: Allowance, ...names: string[]) => Object.fromEntries(names.map((name) => [name, allowance]));
const elements = ['html', 'head', 'title', 'meta', 'a', 'b', 'br', 'img', 'li', 'sup', 'tbody', 'tr', 'td'].map(
  (name) => `<${name}>`,
);
const attributes = [
  ...[
    'alt',
    'bgcolor',
    'border',
    'class',
    'content',
    'href',
    'http-equiv',
    'media',
    'name',
    'src',
    'style',
    'type',
    'value',
  ],
  ...['xmlns', 'xmlns:o', 'xmlns:v'],
].map((name) => `${name} attribute`);

/**
 * Every feature of the mails that Gmail, Outlook, Apple Mail or Samsung Email lack, have in part or were never tested for,
 * with what readers see then. Where only some values are understood, no others are allowed.
 */
const allowances: Record<string, Allowance> = {
  ...named(plain, ...elements, ...attributes, 'color', '(max-width)', '(min-width)'),
  // Style sheets. Everything that the layout and the light colours need is inline.
  ...named(light, '<style> element', '@media', '(prefers-color-scheme)', ':root', ':first-child', '!important keyword'),
  ...named(light, 'Adjacent sibling combinator', 'Child combinator', 'Descendant combinator', 'Attribute selector'),
  ...named(light, 'Chaining selectors', 'Class selector', 'ID selector', 'Type selector'),
  ...named(light, 'color-scheme CSS property', 'color-scheme meta tag', 'supported-color-schemes'),
  ...named(
    { without: 'The outline that the program itself draws around a focused link.' },
    ':focus',
    'outline',
    'outline-offset',
  ),
  ...named(ownName, '-ms-interpolation-mode', '-ms-text-size-adjust', '-webkit-text-size-adjust'),
  ...named(ownName, 'mso-padding-alt', 'mso-table-lspace', 'mso-table-rspace'),
  // Words and lines.
  'overflow-wrap': { without: 'Long words break all the same: the cells around have word-break.' },
  'word-break': { without: 'Long words break in any case.', values: /^(?:break-word|normal)$/ },
  'text-wrap': { without: 'Lines of a heading of unequal length.' },
  'white-space': { without: 'The date and the link beside it may take two lines.', values: /^(?:nowrap|normal)$/ },
  'text-align': { without: 'The align attribute of the cell.', values: /^(?:left|right|center)$/ },
  'text-decoration': { without: 'Links with the underline of the program.', values: /^(?:none|underline)$/ },
  'text-transform': { without: 'Headings in small letters.', values: /^(?:uppercase|none)$/ },
  'font-size': { without: 'Type of the usual size.', values: /^(?:\d+(?:\.\d+)?px|0)(?: !important)?$/ },
  'font-weight': { without: 'Bold and normal alone are used.', values: /^(?:bold|normal)$/ },
  'letter-spacing': { without: 'Letters as far apart as usual.', values: /^(?:-0\.5px|0\.0\dem)$/ },
  'word-spacing': { without: 'It is the usual value.', values: /^normal$/ },
  'line-height': {
    without: 'Lines a little further apart or closer.',
    values: /^(?:\d+(?:\.\d+)?(?:px|%)?)(?: !important)?$/,
  },
  // Boxes. Classic Outlook gets tables with widths of their own in conditional comments.
  'max-width': { without: 'Classic Outlook has the table of 640 pixels in the conditional comment around.' },
  'width property': { without: 'The width attribute of the table.' },
  'width attribute': { without: 'Only images would be wrong, and no width of theirs is a percentage.' },
  'height attribute': { without: 'Rows between paragraphs a little lower or higher.' },
  'height property': { without: 'Elements as high as what is in them.', values: /^auto$/ },
  margin: { without: 'Classic Outlook knows the margins of paragraphs and headings.', values: /^(?!.*-\d)/ },
  padding: { without: 'Text without the space around it; cells have theirs.' },
  display: { without: 'An element of the usual kind.', values: /^(?:block|inline-block|none)(?: !important)?$/ },
  'display:none': { ...closed },
  border: { without: 'Paragraphs without the line beside them.', values: /^(?:0|none|[0-8]px .*)(?: !important)?$/ },
  'border-radius': { without: 'A button with square corners.' },
  background: { without: 'A button in the colour of its bgcolor attribute.', values: /^#[0-9a-f]{6}$/ },
  'table-layout': { without: 'Columns that are as wide as their words.' },
  cursor: { without: 'The usual pointer.', values: /^auto$/ },
  'max-height property': closed,
  opacity: closed,
  overflow: { ...closed, values: /^hidden$/ },
  // Attributes.
  '<body> element': { without: 'The element inside has the same language, direction and colours.' },
  'dir attribute': { without: 'Text in the direction of its letters; links have none.' },
  'Local anchors': { without: 'The number of a source that is not a link; the list of sources is below.' },
  'target attribute': { without: 'Links open in a new window anyway.' },
  'aria-roledescription attribute': { without: 'A screen reader calls the mail a main part of the page.' },
};

const filled = fillStore();
const mailCases = [...digestCases.cases, ...notificationCases.cases].filter(isBuilt);
/** Every kind of mail, as the gallery shows it, in a language. */
const mailsIn = async (language: Language): Promise<[string, string][]> => {
  const mails: [string, string][] = [];
  for (const one of mailCases)
    if ((one.only ?? language) === language) mails.push([one.id, (await showCase(await filled, one, language)).html]);
  return mails;
};
const mails = new Map(Language.options.map((language) => [language, mailsIn(language)]));

const seen = new Set<string>();
/** The style sheets and tags of a mail that no mail before it had: features are in nothing else, so one look at each will do. */
const newIn = (html: string): string => {
  const parts = html
    .replaceAll(/(aria-label|href|src)="[^#"][^"]*"/g, '$1="https:"')
    .match(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[a-z][^>]*>/g)!;
  const fresh = parts.filter((part) => !seen.has(part));
  for (const part of fresh) seen.add(part);
  return fresh.join('');
};

describe.each(Language.options)('every mail in %s', (language) => {
  it('is looked at: digests and notifications in all their states', async () => {
    const everywhere = mailCases.filter(({ only }) => only === undefined).map(({ id }) => id);
    const ids = (await mails.get(language))!.map(([id]) => id);
    expect(ids).toEqual(expect.arrayContaining(everywhere));
    for (const { cases } of [digestCases, notificationCases])
      expect(cases.some(({ id }) => ids.includes(id))).toBe(true);
  });

  it('has nothing that a widespread mail program lacks, unless readers can do without', async () => {
    for (const [id, html] of (await mails.get(language))!)
      expect([id, ...unexcused(newIn(html), allowances)]).toEqual([id]);
  });

  it('keeps the rules of the Email Markup Consortium', async () => {
    for (const [id, html] of (await mails.get(language))!) expect([id, ...markupFaults(html)]).toEqual([id]);
  });
});

/** A real mail with something added before the end of its text. */
const mailWith = async (added: string) => (await mails.get('en'))!.at(-1)![1].replace('</body>', `${added}</body>`);

describe('a mail with something new in it', () => {
  it.each([
    ['<p style="display:grid">', 'display: grid'],
    ['<p style="display:flex">', 'display: flex'],
    ['<video src="https://x.example/v.mp4"></video>', '<video> element'],
    ['<article>Words</article>', '<article>'],
    ['<p style="margin:-4px 0">', 'margin: -4px 0'],
    ['<p style="width:calc(100% - 4px)">', 'calc()'],
    ['<p style="position:absolute">', 'position'],
    ['<p style="text-align:start">', 'text-align: start'],
    ['<style>@supports (gap: 1px) { p { gap: 1px } }</style>', '@supports'],
    ['<style>@media (hover) { p { animation: none } }</style>', 'animation'],
    ['<style>@media (hover) { p { color: red } }</style>', '(hover)'],
    ['<style>p:has(a) { color: red }</style>', ':has'],
    ['<form action="https://x.example/"></form>', '<form> element'],
    ['<p style="margin-inline:4px">', 'margin-inline'],
  ])('%s is found', async (added, expected) => {
    expect(unexcused(await mailWith(added), allowances).join('\n')).toContain(expected);
  });

  it.each([
    ['<p>Words</p>', 'p: has no lang'],
    ['<p lang="en">Words</p>', 'p: has no dir'],
    ['<h1>Again</h1>', 'h1: there is not exactly one'],
    ['<h5>Deep</h5>', 'h5: comes after h1'],
    ['<h2> </h2>', 'h2: is empty'],
    ['<table></table>', 'table: lacks role=presentation'],
    ['<img src="https://x.example/i.png">', 'img: has no alt'],
    ['<img src="https://x.example/i.png" alt="">', 'img: has no alt'],
    ['<img src="https://x.example/i.png" alt="i.png">', 'img: is described by the name of a file'],
    ['<img src="https://x.example/i.png" alt="A ship" width="600">', 'img: has no width and height'],
    ['<img src="http://x.example/i.png" alt="A ship" width="6" height="3">', 'img: is not loaded over TLS'],
    ['<p style="text-align: justify">Words</p>', 'p: is justified'],
    ['<a href="https://x.example/"> </a>', 'a: has no words ()'],
    ['<a href="https://x.example/">3</a>', 'a: has no words (3)'],
    ['<a href="#">Top</a>', 'a: leads nowhere (#)'],
    ['<a href="#nowhere">Source</a>', 'a: leads to #nowhere, which is not in the mail'],
    ['<p style="font-size:9px">Words</p>', 'p: has text of 9px'],
  ])('%s breaks a rule', async (added, fault) => {
    expect(markupFaults(await mailWith(added))).toContain(fault);
  });
});
