import { caniemail, rawData } from 'caniemail';
import { Parser } from 'htmlparser2';

/** The mail programs that most readers have, as the caniemail data set names them. */
const mailPrograms: Parameters<typeof caniemail>[0]['clients'] = [
  'gmail.desktop-webmail',
  'gmail.android',
  'gmail.ios',
  // Classic Outlook, which lays mails out with Word.
  'outlook.windows',
  // The website, and new Outlook for Windows, which shows the same page.
  'outlook.outlook-com',
  'apple-mail.macos',
  'apple-mail.ios',
  'samsung-email.android',
];

interface Declaration {
  property: string;
  value: string;
}

interface Markup {
  /** Elements, attributes, properties, at-rules, functions, media features and pseudo-classes, written as in the data set. */
  names: Set<string>;
  declarations: Declaration[];
  /** The rules inside at-rules, which the data set's own check passes over. */
  inner: string;
}

const declarationsIn = (text: string): Declaration[] =>
  text.split(';').flatMap((one) => {
    const [property, ...value] = one.split(':');
    return value.length === 0 ? [] : [{ property: property!.trim().toLowerCase(), value: value.join(':').trim() }];
  });

/** Everything in a mail that a mail program has to understand. Conditional comments are for classic Outlook alone, which does. */
const markupOf = (html: string): Markup => {
  const markup: Markup = { names: new Set(), declarations: [], inner: '' };
  const { names, declarations } = markup;
  const addDeclarations = (text: string) => {
    for (const one of declarationsIn(text)) {
      declarations.push(one);
      names.add(one.property);
      for (const [, name] of one.value.matchAll(/([a-z-]+)\(/g)) names.add(`${name}()`);
    }
  };
  const addSheet = (sheet: string) => {
    const css = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name, prelude] of css.matchAll(/(@[a-z-]+)([^{;]*)/g)) {
      names.add(name!);
      for (const [, feature] of prelude!.matchAll(/\(\s*([a-z-]+)/g)) names.add(`(${feature})`);
    }
    for (const [, selector, block] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const [name] of selector!.matchAll(/::?[a-z-]+/g)) names.add(name);
      addDeclarations(block!);
    }
    for (const [, rules] of css.matchAll(/@[a-z-]+[^{};]*\{((?:[^{}]*\{[^{}]*\})+)\s*\}/g)) markup.inner += rules;
  };
  let isSheet = false;
  const parser = new Parser({
    onopentag: (element, attributes) => {
      isSheet = element === 'style';
      names.add(`<${element}>`);
      for (const [name, value] of Object.entries(attributes)) {
        names.add(`${name} attribute`);
        if (name === 'style') addDeclarations(value);
      }
    },
    ontext: (text) => {
      if (isSheet) addSheet(text);
    },
    onclosetag: () => {
      isSheet = false;
    },
  });
  parser.end(html);
  return markup;
};

/** The words in the titles of the data set that its own check looks for; it passes over functions and media features. */
const tested = new Set(
  rawData.data.flatMap(({ title }) => [title, ...title.split(/[\s,]+/)]).filter((name) => !name.includes('(')),
);

/** Whether the data set says anything of a name, be it with others of its kind: "border" stands for "border-top" as well. */
const isTested = (name: string): boolean =>
  tested.has(name) || tested.has(name.replace(/^([a-z]+)-[a-z-]+$/, '$1')) || /^<h[1-6]>$/.test(name);

/** Something that a mail program may not understand. */
interface Doubt {
  /** The feature's title in the data set, or the name as it is in the mail if it was never tested. */
  feature: string;
  /** The programs that lack it or have only a part of it; `null` if nobody tested it. */
  programs: string[] | null;
}

/** Why a mail may contain a feature that some mail programs lack. */
export interface Allowance {
  /** What a reader sees without it. */
  without: string;
  /** The only values that it may have; any unless given. */
  values?: RegExp;
}

/** Every feature in a mail that one of the mail programs lacks, has in part or was never tested for. */
const doubtsIn = (html: string): Doubt[] => {
  const { names, inner } = markupOf(html);
  const found = new Map<string, Set<string>>();
  const sources = [{ html }, { css: inner }].filter((source) => Object.values(source).some((text) => text !== ''));
  for (const source of sources) {
    const { errors, warnings } = caniemail({ clients: mailPrograms, ...source }).issues;
    for (const issues of [errors, warnings])
      for (const [program, list] of issues)
        for (const { title } of list) found.set(title, (found.get(title) ?? new Set()).add(program));
  }
  const untested = [...names].filter((name) => !isTested(name)).map((feature) => ({ feature, programs: null }));
  return [...[...found].map(([feature, programs]) => ({ feature, programs: [...programs].sort() })), ...untested];
};

/** What a table of allowances does not allow in a mail: features that are not in it, and values outside those allowed. */
export const unexcused = (html: string, allowances: Readonly<Record<string, Allowance>>): string[] => {
  const doubts = doubtsIn(html)
    .filter(({ feature }) => allowances[feature] === undefined)
    .map(({ feature, programs }) => `${feature}: ${programs?.join(', ') ?? 'not in the data set'}`);
  const values = markupOf(html)
    .declarations.filter(({ property, value }) => allowances[property]?.values?.test(value) === false)
    .map(({ property, value }) => `${property}: ${value}`);
  return [...new Set([...doubts, ...values])].sort();
};
