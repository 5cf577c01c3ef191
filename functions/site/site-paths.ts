import type { Window } from '../core/edition.ts';
import { windowName } from '../core/window-name.ts';

/** Every path of the readers' site, as the router matches it. Mails contain these paths for good: add paths, but never change them. */
export const sitePaths = {
  home: '/',
  subscribe: '/subscribe',
  checkInbox: '/check-your-mail',
  confirm: '/confirm/:token',
  welcome: '/welcome/:token',
  link: '/link',
  preferences: '/preferences/:token',
  data: '/preferences/:token/data',
  erase: '/preferences/:token/erase',
  leave: '/preferences/:token/leave',
  pause: '/pause/:token',
  address: '/address/:token',
  unsubscribe: '/unsubscribe/:token',
  undo: '/undo/:token',
  undone: '/undone',
  digest: '/digest/:token',
  topic: '/topics/:topic',
  atomFeed: '/topics/:topic/feed.atom',
  jsonFeed: '/topics/:topic/feed.json',
  topicStory: '/topics/:topic/stories/:story',
  article: '/articles/:article',
  picture: '/pictures/:picture',
  corrections: '/corrections',
  correctionsAtom: '/corrections/feed.atom',
  correctionsJson: '/corrections/feed.json',
  privacy: '/privacy',
  robots: '/robots.txt',
  edition: '/topics/:topic/:window',
  story: '/topics/:topic/:window/:story',
} as const;
export type SitePage = keyof typeof sitePaths;

type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Parameters<Page extends SitePage> = {
  [Name in NamesIn<(typeof sitePaths)[Page]>]: Name extends 'window' ? Window : string;
};

/** The path of a page of the site. Input: the page and its parameters, such as a topic id, a window or a token. */
export const pathTo = <Page extends SitePage>(
  page: Page,
  ...[parameters]: NamesIn<(typeof sitePaths)[Page]> extends never ? [] : [Parameters<Page>]
): string => {
  const values = (parameters ?? {}) as Record<string, string | Window>;
  return sitePaths[page].replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = values[name]!;
    return typeof value === 'string' ? encodeURIComponent(value) : windowName(value);
  });
};
