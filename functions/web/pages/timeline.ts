import { html } from 'hono/html';
import type { Published } from '../../core/article.ts';
import type { Html } from '../../http/page-html.ts';
import { directionOf } from '../../i18n/formatter.ts';
import type { ViewContext } from './view-context.ts';

/** The middle of the period that a date denotes, in milliseconds since 1970. */
const momentOf = (date: Published): number | undefined => {
  switch (date.precision) {
    case 'day':
      return Date.parse(date.date);
    case 'month':
      return Date.parse(`${date.date}-15`);
    case 'year':
      return Date.parse(`${date.date}-07-01`);
    case 'unknown':
      return undefined;
  }
};

const lineWidth = 480;
const lineMargin = 16;
const closest = 26;

/**
 * Dated events along a line, spaced by their dates but never overlapping, numbered as in the list
 * below. `dir` sets the direction of the line.
 */
export const timelinePicture = ({ t, language }: ViewContext, events: readonly { date: Published }[]): Html | '' => {
  const moments = events.map(({ date }) => momentOf(date));
  const known = moments.filter((moment) => moment !== undefined);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2 || first === last) return '';
  const rightToLeft = directionOf(language) === 'rtl';
  const room = lineWidth - 2 * lineMargin;
  const dots = moments
    .map((moment, index) => ({ moment, number: index + 1 }))
    .filter((dot): dot is { moment: number; number: number } => dot.moment !== undefined)
    .map(({ moment, number }) => ({ number, x: lineMargin + ((moment - first) / (last - first)) * room }))
    .sort((a, b) => a.x - b.x || a.number - b.number);
  const gap = Math.min(closest, room / Math.max(1, dots.length - 1));
  for (const [index, dot] of dots.entries()) dot.x = Math.max(dot.x, index === 0 ? 0 : dots[index - 1]!.x + gap);
  for (let index = dots.length - 1, limit = lineWidth - lineMargin; index >= 0; index--, limit -= gap)
    dots[index]!.x = Math.min(dots[index]!.x, limit);
  const x = (place: number) => Math.round((rightToLeft ? lineWidth - place : place) * 10) / 10;
  return html`<svg class="time" role="img" aria-label="${t('timeline-picture', { count: dots.length })}" viewBox="0 0 ${lineWidth} 40"><line x1="0" x2="${lineWidth}" y1="11" y2="11"/>${dots.map(
    (dot) => html`<circle cx="${x(dot.x)}" cy="11" r="6"/><text x="${x(dot.x)}" y="36">${dot.number}</text>`,
  )}</svg>`;
};
