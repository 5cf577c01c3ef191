import { Parser } from 'htmlparser2';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  isHidden: boolean;
  /** Whether it is a child of the body. */
  isOutermost: boolean;
}

/** The elements of a mail in the order in which they begin, each with all the text inside it. */
const elementsOf = (html: string): Element[] => {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const parent = open.at(-1);
      const isHidden = parent?.isHidden === true || /display:\s*none/.test(attributes.style ?? '');
      const element = { name, attributes, text: '', isHidden, isOutermost: parent?.name === 'body' };
      all.push(element);
      // Where there are no other words, a picture's description is what is read out, of a link too.
      if (name === 'img') for (const one of open) one.text += attributes.alt ?? '';
      open.push(element);
    },
    ontext: (text) => {
      for (const element of open) element.text += text;
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(html);
  return all;
};

const hasLetter = /\p{L}/u;

/** Faults of a page as a whole: its language and direction, its title and what its head says. */
const pageFaults = (elements: readonly Element[]): string[] => {
  const metas = elements.filter(({ name }) => name === 'meta').map(({ attributes }) => attributes);
  const meta = (name: string) => metas.find((one) => one.name === name)?.content ?? '';
  const isSpoken = ({ name, isOutermost, isHidden }: Element) => name === 'html' || (isOutermost && !isHidden);
  const faults = elements.filter(isSpoken).flatMap(({ name, attributes }) => [
    attributes.lang ? '' : `${name}: has no lang`,
    // "auto" guesses by the first letter, which may be that of a name.
    attributes.dir === 'ltr' || attributes.dir === 'rtl' ? '' : `${name}: has no dir`,
  ]);
  const title = elements.find(({ name }) => name === 'title')?.text.trim() ?? '';
  if (title === '') faults.push('title: is missing or empty');
  if (!metas.some((one) => /charset=utf-8/i.test(one.content ?? '') || /^utf-8$/i.test(one.charset ?? '')))
    faults.push('meta: has no charset');
  if (!meta('viewport').includes('width=device-width')) faults.push('meta: has no viewport');
  if (/user-scalable\s*=\s*(?:no|0)|maximum-scale/.test(meta('viewport'))) faults.push('meta: does not allow zooming');
  for (const kind of ['telephone', 'date', 'address', 'email', 'url'])
    if (!meta('format-detection').includes(`${kind}=no`)) faults.push(`meta: leaves ${kind} to format detection`);
  return faults.filter(Boolean);
};

/** Faults in the order of headings: one first-level heading, which comes first, and no level left out on the way down. */
const headingFaults = (elements: readonly Element[]): string[] => {
  const headings = elements.filter(({ name, isHidden }) => /^h[1-6]$/.test(name) && !isHidden);
  const levels = headings.map(({ name }) => Number(name[1]));
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['h1: there is not exactly one']),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`h${level}: comes after h${levels[at - 1] ?? 0}`] : [],
    ),
    ...headings.filter(({ text }) => text.trim() === '').map(({ name }) => `${name}: is empty`),
  ];
};

const linkFaults = (elements: readonly Element[]): string[] =>
  elements
    .filter(({ name, attributes }) => name === 'a' && attributes.href !== undefined)
    .flatMap(({ attributes, text }) => {
      const words = (attributes['aria-label'] ?? text).trim();
      return [
        /^(?:https?:\/\/[^/]|mailto:.|#.)/.test(attributes.href!) ? '' : `a: leads nowhere (${attributes.href})`,
        hasLetter.test(words) ? '' : `a: has no words (${words})`,
        attributes.href?.startsWith('#') &&
        !elements.some(({ attributes: { id, name } }) => [id, name].includes(attributes.href!.slice(1)))
          ? `a: leads to ${attributes.href}, which is not in the mail`
          : '',
      ];
    })
    .filter(Boolean);

type Rule = (element: Element) => string | undefined | false;

const textSize = ({ attributes: { style = '' } }: Element): number =>
  Number(/font(?:-size)?:[^;]*?(\d+(?:\.\d+)?)px/.exec(style)?.[1] ?? 0);

/** Rules of single elements: tables, images, text that is hard to read, and attributes that get in the way. */
const elementRules: readonly Rule[] = [
  ({ name, attributes: { role = '' } }) =>
    name === 'table' && !['presentation', 'none'].includes(role) && 'lacks role=presentation',
  ({ name }) => ['th', 'thead', 'tfoot', 'caption'].includes(name) && 'belongs to a table of data',
  ({ name, attributes: { alt } }) =>
    (name === 'img' || /^v:(?:rect|image|shape|fill)/.test(name)) && !alt && 'has no alt',
  ({ name, attributes: { alt = '' } }) =>
    name === 'img' && /\.(?:jpe?g|png|gif|webp|avif)$/i.test(alt) && 'is described by the name of a file',
  ({ name, attributes: { width = '', height = '' } }) =>
    name === 'img' && !/^\d+ \d+$/.test(`${width} ${height}`) && 'has no width and height',
  ({ name, attributes: { src = '' } }) => name === 'img' && !src.startsWith('https://') && 'is not loaded over TLS',
  ({ attributes: { style = '', align } }) =>
    (/text-align\s*:\s*justify/.test(style) || align === 'justify') && 'is justified',
  // Cells of size nought have no text of their own: it is inside an element that sets a size.
  (element) => {
    const size = textSize(element);
    return size > 0 && size < 11 && !element.isHidden && `has text of ${size}px`;
  },
  ({ attributes: { title } }) => title !== undefined && 'has a title that only a pointer finds',
  ({ attributes: { accesskey, tabindex } }) =>
    (accesskey !== undefined || Number(tabindex) > 0) && 'changes the keyboard',
  ({ name }) => ['blink', 'marquee', 'center', 'font'].includes(name) && 'is obsolete',
  ({ attributes }) =>
    attributes['aria-hidden'] === 'true' && attributes.href !== undefined && 'is a link that is not read out',
];

const elementFaults = (element: Element): string[] =>
  elementRules.flatMap((rule) => {
    const fault = rule(element);
    return fault ? [`${element.name}: ${fault}`] : [];
  });

/**
 * What in a mail breaks a rule of the Email Markup Consortium's accessibility reports (emailmarkup.org) that can be read from
 * its HTML, or makes mail programs invent links of their own. Contrast needs a browser: axe-core looks at it.
 */
export const markupFaults = (html: string): string[] => {
  const elements = elementsOf(html);
  const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  return [
    ...pageFaults(elements),
    ...headingFaults(elements),
    ...linkFaults(elements),
    ...elements.flatMap(elementFaults),
    ...(/text-align\s*:\s*justify/.test(html.replaceAll(/ style="[^"]*"/g, '')) ? ['style: text is justified'] : []),
    ...(new Set(ids).size < ids.length ? ['id: is there twice'] : []),
  ];
};
