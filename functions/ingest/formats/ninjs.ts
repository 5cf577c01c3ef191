import { z } from 'zod';
import { authorNames, paragraphsOf, plainWords } from '../../text/markup.ts';
import { type RawArticle, type RawOutcome, rejection } from '../draft.ts';
import { holdsInFields } from '../release.ts';
import { fieldFault } from './fields.ts';
import { paragraphsOfLines } from './plain-text.ts';

/**
 * IPTC's News in JSON (https://iptc.org/std/ninjs/userguide/), generations 1 to 3. They differ in three ways: 2 made
 * lists of what 1 spells as `body_text`, `body_html`, `headline`; 3 writes names in camel case.
 */
const Text = z.string().nullish();
const Part = z.object({ role: Text, contenttype: Text, value: z.string() });
const Named = z.object({ name: Text });

const Ninjs = z.object({
  uri: z.string(),
  type: Text,
  pubstatus: Text,
  firstcreated: Text,
  contentcreated: Text,
  versioncreated: Text,
  language: Text,
  byline: Text,
  by: Text,
  title: Text,
  headline: Text,
  headlines: z.array(Part).nullish(),
  body_text: Text,
  body_html: Text,
  body_xhtml: Text,
  bodies: z.array(Part).nullish(),
  infosource: z.array(Named).nullish(),
  infosources: z.array(Named).nullish(),
  copyrightholder: Text,
});

const Rendition = z.object({
  href: z.string(),
  contenttype: Text.catch(undefined),
  mimetype: Text.catch(undefined),
  width: z.number().nullish().catch(undefined),
});

/** Generation 1 has names for renditions and associations, the others lists. */
const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'object' && value !== null ? Object.values(value) : [];

/** The widest picture among an item's renditions, or those of the first picture that belongs to it. */
const pictureOf = (value: Record<string, unknown>, depth = 0): RawArticle['picture'] => {
  const renditions = listed(value.renditions)
    .flatMap((one) => Rendition.safeParse(lowerKeys(one)).data ?? [])
    .filter(({ contenttype, mimetype }) => /^image\//i.test(contenttype ?? mimetype ?? ''))
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  const words = (...names: string[]) => {
    const found = names.map((name) => value[name]).find((one) => typeof one === 'string' && one.trim() !== '');
    return typeof found === 'string' ? plainWords(found) : undefined;
  };
  const valueIn = (name: string) => {
    const [part] = listed(value[name]).flatMap((one) => Part.safeParse(lowerKeys(one)).data ?? []);
    return part && plainWords(part.value);
  };
  const [widest] = renditions;
  if (widest)
    return {
      url: widest.href,
      // The words of the article itself do not describe its picture.
      alt:
        depth === 0
          ? undefined
          : (words('description_text', 'headline') ?? valueIn('descriptions') ?? valueIn('headlines')),
      credit: depth === 0 ? undefined : words('byline', 'by', 'copyrightholder'),
    };
  if (depth > 0) return undefined;
  return listed(value.associations)
    .slice(0, 50)
    .map((one) => pictureOf(levelled(typeof one === 'object' && one !== null ? one : {}), 1))
    .find((one) => one !== undefined);
};

const lowerKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
};

/** One level of names in lower case, and those within the lists that are read: generation 3 as generation 2. */
const levelled = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), Array.isArray(inner) ? lowerKeys(inner) : inner]),
  );

const maxNamed = 20;

/** Other items that an item names: what it evolved from, its other ids, and items that go with it. */
const namedItems = ({ uri, evolvedfrom, altids, associations }: Record<string, unknown>): string[] => {
  const idOf = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    const { uri: address, value } = levelled(one);
    return address ?? value;
  };
  const ids = [evolvedfrom, ...listed(altids).map(idOf), ...listed(associations).map(idOf)];
  return [...new Set(ids.filter((one) => typeof one === 'string'))]
    .filter((id) => id !== '' && id !== uri && id.length <= 2000)
    .slice(0, maxNamed);
};

const marks = [
  'versioncreated',
  'firstcreated',
  'contentcreated',
  'pubstatus',
  'body_text',
  'body_html',
  'body_xhtml',
  'bodies',
  'headlines',
];

/** Tells ninjs from other JSON: it has a `uri` and at least one of the names that only ninjs uses. */
export const isNinjs = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null || !('uri' in value)) return false;
  const names = new Set(Object.keys(value).map((name) => name.toLowerCase()));
  return marks.some((mark) => names.has(mark));
};

const mainOf = (parts: z.infer<typeof Part>[] | null | undefined) =>
  parts?.find(({ role }) => role === 'main') ?? parts?.[0];

const isHtml = ({ contenttype, role }: z.infer<typeof Part>) => /html/i.test(contenttype ?? role ?? '');

/** The words of a field without markup; undefined where it is missing or empty. */
const wordsOf = (field: string | null | undefined): string | undefined => (field ? plainWords(field) : undefined);

const publisherOf = ({ infosources, infosource, copyrightholder }: z.infer<typeof Ninjs>): string | undefined =>
  wordsOf((infosources ?? infosource)?.find(({ name }) => name)?.name ?? copyrightholder);

const articleOf = (item: z.infer<typeof Ninjs>): RawArticle => {
  const html = item.body_html ?? item.body_xhtml ?? item.bodies?.find(isHtml)?.value;
  const plain = item.body_text ?? mainOf(item.bodies)?.value ?? '';
  const title = item.headline ?? mainOf(item.headlines)?.value ?? item.title;
  return {
    item: item.uri,
    title: wordsOf(title),
    author: authorNames([plainWords(item.byline ?? item.by ?? '')]),
    publisher: publisherOf(item),
    url: item.uri,
    language: item.language,
    date: item.firstcreated ?? item.contentcreated ?? item.versioncreated,
    paragraphs: html === undefined ? paragraphsOfLines(plain) : paragraphsOf(html),
  };
};

/** A news item as a news agency sends it. What is withheld or cancelled is not published. */
export const ninjs = (value: object): RawOutcome => {
  const read = Ninjs.safeParse(levelled(value));
  if (!read.success) {
    return rejection('malformed', `This is ninjs, and its ${fieldFault(levelled(value), read.error.issues[0]!)}`);
  }
  const item = read.data;
  if (item.pubstatus && !/^usable$/i.test(item.pubstatus))
    return rejection('withheld', `The item's publishing status is "${item.pubstatus}", so it is not published.`);
  if (item.type && !/^(?:text|composite)$/i.test(item.type))
    return rejection('no-text', `The item's type is "${item.type}". Only text is read.`);
  return {
    ok: true,
    raw: {
      ...articleOf(read.data),
      picture: pictureOf(levelled(value)),
      about: namedItems(levelled(value)),
      holds: holdsInFields(value as Record<string, unknown>),
    },
  };
};
