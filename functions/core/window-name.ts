import type { Window } from './edition.ts';

/** Instants and windows as names that sort by time: in object keys, and in the addresses of pages. */

export const compactInstant = (instant: string): string => instant.replaceAll(/[-:.]/g, '');

const compacted = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;

/** The inverse of `compactInstant`; undefined for other text. */
export const expandInstant = (text: string): string | undefined => {
  const instant = text.replace(compacted, '$1-$2-$3T$4:$5:$6.$7Z');
  return instant !== text && !Number.isNaN(Date.parse(instant)) ? instant : undefined;
};

export const windowName = ({ from, to }: Window): string => `${compactInstant(from)}_${compactInstant(to)}`;

/** The inverse of `windowName`; undefined for other text. */
export const windowNamed = (name: string): Window | undefined => {
  const [from, to, ...rest] = name.split('_').map(expandInstant);
  return from && to && rest.length === 0 ? { from, to } : undefined;
};
