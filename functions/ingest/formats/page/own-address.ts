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
