import { type Dice, diceOf } from '../synthetic/dice';
import { COMMON, SURNAMES, TOPICAL } from '../synthetic/words';

/** How much a site puts around a text. */
export interface Weight {
  /** Links of its menus, teasers of other stories, comments. */
  readonly links: number;
  readonly teasers: number;
  readonly comments: number;
  /** KB of state that its own scripts read, inline. */
  readonly state: number;
}

/** Three sites: a local paper's, an ordinary one, and one of those that weigh more than a megabyte. */
export const WEIGHTS = {
  light: { links: 60, teasers: 12, comments: 0, state: 40 },
  ordinary: { links: 200, teasers: 60, comments: 20, state: 250 },
  heavy: { links: 500, teasers: 220, comments: 120, state: 900 },
} as const satisfies Readonly<Record<string, Weight>>;

/** A page with a site's weight around what it says; the same for the same seed. */
export function withSite(html: string, weight: Weight, seed: number): string {
  const dice = diceOf(300_000 + seed);
  const before = `${state(dice, weight.state / 2)}<nav>${list(dice, weight.links)}</nav>`;
  const after = `<section class="more-stories">${repeat(weight.teasers, () => teaser(dice))}</section>
<section class="comments">${repeat(weight.comments, () => `<div class="comment"><b>${dice.pick(SURNAMES)}</b><p>${words(dice, 30)}</p></div>`)}</section>
<footer>${list(dice, weight.links >> 1)}</footer>${state(dice, weight.state / 2)}`;
  const body = /<body[^>]*>/i.exec(html);
  const from = body ? body.index + body[0].length : 0;
  const end = html.search(/<\/body>/i);
  const to = end < 0 ? html.length : end;
  return `${html.slice(0, from)}${before}${html.slice(from, to)}${after}${html.slice(to)}`;
}

const repeat = (count: number, make: () => string) => Array.from({ length: count }, make).join('');

const words = (dice: Dice, count: number) =>
  repeat(count, () => `${dice.pick(dice.next() < 0.6 ? COMMON : TOPICAL)} `).trim();

const list = (dice: Dice, count: number) =>
  `<ul>${repeat(count, () => `<li><a href="/${dice.pick(COMMON)}">${words(dice, 2)}</a></li>`)}</ul>`;

const teaser = (dice: Dice) =>
  `<div class="card"><a href="/s"><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg><h3>${words(dice, 8)}</h3><p>${words(dice, 18)}</p><span>${dice.pick(SURNAMES)}</span></a></div>`;

/** Inline state as sites have it: JSON of texts and numbers. */
function state(dice: Dice, kilobytes: number): string {
  let json = '';
  while (json.length < kilobytes * 1024)
    json += `,{"id":${Math.floor(dice.next() * 1e9)},"slug":"${words(dice, 4).replaceAll(' ', '-')}","text":"${words(dice, 25)}"}`;
  return `<script type="application/json">[{}${json}]</script>`;
}
