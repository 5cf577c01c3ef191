import {
  type Placeholder,
  type PlaceholderKind,
  placeholders,
  type StoredLayout,
  type TemplateName,
} from '../../store/layouts.ts';
import { type Encoding, encodePiece } from '../transfer-encoding.ts';

/** Stands around a placeholder in a rendered template. Unicode reserves this code point for uses such as this. */
const mark = '\ufdd0';

export const markOf = ({ kind, name }: Placeholder): string => `${mark}${kind} ${name}${mark}`;

/** A value in which nothing can be mistaken for a placeholder. */
export const withoutMarks = (value: string): string => value.replaceAll(mark, '\ufffd');

type Declared = Partial<Record<PlaceholderKind, readonly string[]>>;

/** What the templates of a view can name: the placeholders of all that is declared, by kind. */
export const placeholderTags = (...declared: readonly Declared[]) => {
  const ofKind = (kind: PlaceholderKind): Record<string, Placeholder> =>
    Object.fromEntries(declared.flatMap((one) => one[kind] ?? []).map((name) => [name, { kind, name }]));
  return { words: ofKind('words'), link: ofKind('link'), pieces: ofKind('pieces') };
};

const any = new RegExp(`${mark}(?<kind>\\w+) (?<name>\\w+)${mark}`, 'g');
/** In HTML a link stands for its whole attribute, whose value is checked and escaped when it is filled in. */
const inHtml = new RegExp(
  `href="${mark}link (?<href>\\w+)${mark}"\\s?|${mark}(?<kind>words|pieces) (?<name>\\w+)${mark}`,
  'g',
);

/** A rendered template in order: text, and the placeholders in it. */
export const cutAtPlaceholders = (rendered: string, part: 'text' | 'html'): (string | Placeholder)[] => {
  const cut: (string | Placeholder)[] = [];
  let at = 0;
  for (const match of rendered.matchAll(part === 'html' ? inHtml : any)) {
    const { href, kind, name } = match.groups!;
    cut.push(
      rendered.slice(at, match.index),
      href === undefined ? { kind: kind as PlaceholderKind, name: name! } : { kind: 'link', name: href },
    );
    at = match.index + match[0].length;
  }
  cut.push(rendered.slice(at));
  return cut;
};

const tagOf = ({ kind, name }: Placeholder): string => `{{${kind}.${name}}}`;

/** What is wrong with the placeholders of a template that should use exactly those declared for it. */
const problemsOf = (template: TemplateName, cut: readonly (string | Placeholder)[]): string[] => {
  const text = cut.filter((piece) => typeof piece === 'string').join('');
  const used = cut.filter((piece) => typeof piece !== 'string');
  const usedTags = used.map(tagOf);
  const declared = new Set(
    Object.values(placeholderTags(placeholders[template])).flatMap((named) => Object.values(named).map(tagOf)),
  );
  const repeated = used.filter(({ kind }, index) => kind === 'pieces' && usedTags.indexOf(usedTags[index]!) !== index);
  return [
    ...[...text.matchAll(any)].map(({ groups }) => `{{link.${groups!.name}}} is not the value of an href attribute`),
    ...[...new Set(usedTags).difference(declared)].map((tag) => `${tag} has no value here`),
    ...[...declared.difference(new Set(usedTags))].map((tag) => `${tag} is missing`),
    ...repeated.map((one) => `${tagOf(one)} is used more than once`),
  ];
};

/**
 * A rendered template as it is stored: transfer-encoded, cut at its placeholders. Throws if these are not exactly the ones
 * that are declared for it, so that no mail fails or lacks something because of a name in a template.
 */
export const storedTemplate = (
  template: TemplateName,
  rendered: string,
  encoding: Encoding,
): StoredLayout['digest']['text'] => {
  const cut = cutAtPlaceholders(rendered, template.endsWith('Html') ? 'html' : 'text');
  const problems = problemsOf(template, cut);
  if (problems.length > 0) throw new Error(`The mail template ${template} cannot be used: ${problems.join('; ')}.`);
  return cut.flatMap((piece): StoredLayout['digest']['text'] => {
    if (typeof piece !== 'string') return [{ gap: piece.name, as: piece.kind }];
    return piece === '' ? [] : [encodePiece(piece, encoding).toString('latin1')];
  });
};
