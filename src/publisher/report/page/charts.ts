import type { Count } from '../survey.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 320;
const HEIGHT = 96;
const BAR_HEIGHT = 10;

/** A share as a bar; its figures stand beside it in words. */
export function shareBar(share: number): Markup {
  const width = Math.round(Math.min(Math.max(share, 0), 1) * WIDTH);
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} ${BAR_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    <rect class="rest" width="${WIDTH}" height="${BAR_HEIGHT}" rx="2" />
    <rect width="${width}" height="${BAR_HEIGHT}" rx="2" />
  </svg>`;
}

/** Columns over a row of names, time running from left to right. */
export function columnChart(counts: readonly Count[], label: string): Markup {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  const step = WIDTH / Math.max(counts.length, 1);
  const columns = counts.map(({ name, count }, at) => {
    const height = Math.max((count / most) * HEIGHT, 1);
    const [x, y] = [(at * step + step * 0.1).toFixed(1), (HEIGHT - height).toFixed(1)];
    return html`<rect x="${x}" y="${y}" width="${(step * 0.8).toFixed(1)}" height="${height.toFixed(1)}"
      ><title>${name}: ${count}</title></rect
    >`;
  });
  const [first, last] = [counts[0]?.name ?? '', counts.at(-1)?.name ?? ''];
  return html`<figure>
    <svg class="columns" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${columns}</svg>
    <figcaption><span>${first}</span><span>${last}</span></figcaption>
  </figure>`;
}
