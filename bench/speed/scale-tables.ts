import { duration, markdown } from './figure';
import type { Accuracy } from './node/accuracy';
import type { Scale } from './node/scale';

/** What so many stories cost. */
export function scaleTable(rows: readonly Scale[]): string {
  return markdown(
    ['stories', 'look-up, KB', 'opening it', 'memory beside it', 'page of a story', 'other page'],
    rows.map(({ stories, size, memory, load, related, unrelated }) => [
      stories.toLocaleString('en'),
      (size / 1024).toLocaleString('en', { maximumFractionDigits: 1 }),
      duration(load.median),
      `${Math.round(memory)} B`,
      duration(related.median),
      duration(unrelated.median),
    ]),
  );
}

/** Who finds the story of a page. */
export function accuracyTable(rows: readonly Accuracy[]): string {
  return markdown(
    ['who', 'stories', 'pages', 'right story first'],
    rows.map(({ who, stories, pages, right }) => [
      who,
      stories.toLocaleString('en'),
      String(pages),
      `${((100 * right) / pages).toFixed(1)} %`,
    ]),
  );
}
