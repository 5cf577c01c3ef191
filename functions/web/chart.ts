import { html } from 'hono/html';
import type { Html } from './page.ts';

const step = 10;
const height = 24;

/** A bar for each day, oldest first, drawn as one path over a base line. `label` says it in words. */
export const barChart = (perDay: readonly number[], label: string): Html => {
  const most = Math.max(1, ...perDay);
  const bars = perDay
    .map((count, day) => {
      const tall = count === 0 ? 0 : Math.max(2, Math.round((count / most) * height));
      return tall === 0 ? '' : `M${day * step + 1} ${height}v-${tall}h8v${tall}z`;
    })
    .join('');
  const width = perDay.length * step;
  return html`<svg class="chart" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height + 1}" preserveAspectRatio="none"><path d="${bars}"/><line x1="0" x2="${width}" y1="${height + 0.5}" y2="${height + 0.5}"/></svg>`;
};
