import { duration, type Figure, markdown, type Spread, spreadOf } from '../figure';
import { figureOf, type Times, timeOf } from '../race';
import type { Measured } from './measure';
import type { Group } from './pages';

/** What the always-on script may cost against one read of the text, and should: issue 4. */
const TEXT: Readonly<Record<string, readonly [number, number]>> = {
  Chromium: [1, 0.5],
  Firefox: [4, 2],
};
/** A hostile page may cost so many times an ordinary one, or so many µs. */
const PATHOLOGICAL = [3, 2] as const;
const ALLOWED = 5000;

const WEIGHED: readonly Group[] = ['light', 'ordinary', 'heavy', 'story'];

/** The figures of the always-on script in one browser: each page's own ratio, then the middle page's. */
export function lookFigures(browser: string, measured: readonly Measured[]): Figure[] {
  const weighed = measured.filter(({ page }) => WEIGHED.includes(page.group));
  const [bar = null, aim = null] = TEXT[browser] ?? [];
  const what = `${browser}, ${weighed.length} pages: always-on script`;
  const looks = weighed.map(({ times }) => times);
  return [
    overPages(`${what} against one read of the text`, looks, ['look', 'text'], bar, aim),
    overPages(`${what} against Readability`, looks, ['look', 'Readability'], 1 / 25, 1 / 40),
    ...(['light', 'ordinary', 'heavy', 'bare'] as const).map((group) =>
      overPages(
        `${browser}: against one read of the text, ${group} pages only`,
        measured.filter(({ page }) => page.group === group).map(({ times }) => times),
        ['look', 'text'],
      ),
    ),
    firstFigure(browser, weighed),
    faultFigure(browser, weighed, measured),
  ];
}

/** From a page of the story to all that the badge needs. */
export function hitFigures(browser: string, hits: readonly Times[]): Figure[] {
  const what = `${browser}, ${hits.length} pages of the story`;
  return [
    overPages(
      `${what}: read and compare, against Readability alone`,
      hits,
      ['read and compare', 'Readability'],
      1.5,
      1.2,
    ),
    overPages(`${what}: of this, reading`, hits, ['read', 'Readability']),
    overPages(`${what}: of this, comparing`, hits, ['compare', 'Readability']),
  ];
}

/** The middle page's ratio; `ratio.low` and `high` are the middle half of the pages. */
export function overPages(
  measure: string,
  pages: readonly Times[],
  pair: readonly [string, string],
  bar: number | null = null,
  aim: number | null = null,
): Figure {
  const both = pages.filter((times) => pair.every((name) => times.has(name)));
  const figures = both.map((times) => figureOf(measure, times, pair));
  const over = (pick: (figure: Figure) => Spread) =>
    spreadOf(figures.map((figure) => pick(figure).median));
  return {
    measure,
    ours: over(({ ours }) => ours),
    other: over(({ other }) => other),
    ratio: over(({ ratio }) => ratio),
    bar,
    aim,
  };
}

/** The first look on a page just loaded, where no code is warm, against a first read of the text. */
function firstFigure(browser: string, measured: readonly Measured[]): Figure {
  return {
    measure: `${browser}: the very first look after loading, code cold, against the first read of the text`,
    ours: spreadOf(measured.map(({ first }) => first.look)),
    other: spreadOf(measured.map(({ first }) => first.text)),
    ratio: spreadOf(measured.map(({ first }) => first.look / Math.max(1, first.text))),
    bar: null,
    aim: null,
  };
}

/** The dearest hostile page against the middle ordinary one. */
function faultFigure(
  browser: string,
  weighed: readonly Measured[],
  measured: readonly Measured[],
): Figure {
  const ordinary = spreadOf(weighed.map(({ times }) => timeOf(times, 'look').median));
  const hostile = measured
    .filter(({ page }) => page.group === 'fault')
    .map(({ page, times }) => ({ name: page.name, time: timeOf(times, 'look').median }))
    .sort((a, b) => b.time - a.time);
  const [worst] = hostile;
  const all = hostile.map(({ time }) => time);
  const ratio = (worst?.time ?? 0) / ordinary.median;
  // 5 ms are allowed however cheap an ordinary page is
  const bar = Math.max(PATHOLOGICAL[0], ALLOWED / ordinary.median);
  return {
    measure: `${browser}: the dearest of ${hostile.length} hostile pages (${worst?.name}) against the middle ordinary page (3x or 5 ms)`,
    ours: { ...spreadOf(all), median: worst?.time ?? 0 },
    other: ordinary,
    ratio: { ...spreadOf(all.map((time) => time / ordinary.median)), median: ratio },
    bar,
    aim: PATHOLOGICAL[1],
  };
}

/** How big the pages are, and what each group costs. */
export function pageTable(measured: readonly Measured[]): string {
  const groups = [...new Set(measured.map(({ page }) => page.group))];
  return markdown(
    ['pages', 'count', 'HTML', 'elements', 'always-on', 'text', 'Readability'],
    groups.map((group) => {
      const own = measured.filter(({ page }) => page.group === group);
      const middle = (pick: (one: Measured) => number) =>
        spreadOf(own.map(pick).filter((value) => !Number.isNaN(value))).median;
      const time = (name: string) => middle(({ times }) => timeOf(times, name).median);
      return [
        group,
        String(own.length),
        `${Math.round(middle(({ page }) => page.html.length) / 1024)} KB`,
        String(middle(({ elements }) => elements)),
        duration(time('look')),
        duration(time('text')),
        Number.isNaN(time('Readability')) ? '' : duration(time('Readability')),
      ];
    }),
  );
}
