import { html } from 'hono/html';
import type { Html } from './page-html.ts';

const step = 10;
const height = 24;
const minBars = 3;

/**
 * A bar for each day, oldest first, drawn as one path over a base line, with what it shows in words below. With too few
 * days of news there are only the words: a bar or two compare nothing.
 */
export const barChart = (perDay: readonly number[], words: string): Html => {
  const most = Math.max(0, ...perDay);
  if (perDay.filter((count) => count > 0).length < minBars)
    return html`<figure class="chart"><figcaption>${words}</figcaption></figure>`;
  const bars = perDay
    .map((count, day) => {
      const tall = count === 0 ? 0 : Math.max(2, Math.round((count / most) * height));
      return tall === 0 ? '' : `M${day * step + 1} ${height}v-${tall}h8v${tall}z`;
    })
    .join('');
  const width = perDay.length * step;
  return html`<figure class="chart"><svg aria-hidden="true" viewBox="0 0 ${width} ${height + 1}" preserveAspectRatio="none"><path d="${bars}"/><line x1="0" x2="${width}" y1="${height + 0.5}" y2="${height + 0.5}"/></svg><figcaption>${words}</figcaption></figure>`;
};
