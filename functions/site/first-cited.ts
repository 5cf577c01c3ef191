import { citedBy } from '../core/citation.ts';
import type { Cited, Story } from '../core/edition.ts';

/** The first words that a story prints from a source, at which a link to the source opens; undefined if it prints none. */
export const firstCited = (
  { brief, quotes, disagreements, timeline }: Pick<Story, 'brief' | 'quotes' | 'disagreements' | 'timeline'>,
  number: number,
): Cited | undefined =>
  [
    ...brief.flatMap(citedBy),
    ...quotes,
    ...disagreements.flatMap(({ claims }) => claims.map(({ said }) => said)),
    ...timeline.map(({ event }) => event),
  ].find(({ source }) => source === number);
