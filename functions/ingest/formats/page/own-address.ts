import { webAddress } from '../../clean.ts';
import type { Page } from './dom.ts';

/** Addresses that lead to the article: with a host that others can reach, and no bare front page where there is better. */
export const addressOf = (
  document: Page,
  told: readonly string[],
  meta: (name: string) => string | undefined,
): string | null => {
  const links = [...document.querySelectorAll('link[rel][href]')]
    .filter((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel')!.slice(0, 100)))
    .map((link) => link.getAttribute('href')!);
  const candidates = [...told.slice(0, 8), ...links.slice(0, 8), meta('og:url'), meta('twitter:url')];
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href')) ?? undefined;
  const usable = candidates
    .map((candidate) => webAddress(candidate, base))
    .filter((address) => address !== null && /\.(?=[^.]*[a-z])[^.]+$/i.test(new URL(address).hostname));
  return usable.find((address) => !/^[^/]*\/\/[^/]+\/?$/.test(address!)) ?? usable[0] ?? null;
};

/** Years that sites have put into addresses. */
const addressYear = '((?:199|20\\d)\\d)';
const datedPaths = [
  new RegExp(`/${addressYear}/(\\d{2})/(\\d{2})/`),
  new RegExp(`/${addressYear}-(\\d{2})-(\\d{2})(?:[/-]|$)`),
  new RegExp(`/${addressYear}(\\d{2})(\\d{2})(?:/|$)`),
  new RegExp(`/${addressYear}/(\\d{2})/(?!\\d{1,2}(?:/|$))`),
];
const namedMonth = new RegExp(`/${addressYear}/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\\d{2})/`, 'i');

/** The day, or the month, that sites file an article under in its address (`/2026/10/14/`, `/2026/oct/14/`). */
export const dateInAddress = (url: string | null): string | undefined => {
  if (url === null) return undefined;
  const { pathname } = new URL(url);
  const named = namedMonth.exec(pathname);
  if (named) return `${named[3]} ${named[2]} ${named[1]}`;
  const found = datedPaths.map((path) => path.exec(pathname)).find((match) => match !== null);
  return found?.slice(1).join('-');
};
