import Fuse from 'fuse.js';
import { prepare } from '../../../engine';
import type { Story } from '../../../engine/model';
import { type BuiltFilter, packFilter } from '../../../engine/spot/build-filter';
import type { SpotFilter } from '../../../engine/spot/filter';
import { keepFilter, openFilter } from '../../../engine/spot/kept-filter';
import { spot } from '../../../engine/spot/spot';
import { termsOf } from '../../../engine/spot/story-terms';
import type { Figure, Spread } from '../figure';
import { figureOf, race, timeOf } from '../race';
import { type SyntheticPage, syntheticPage, unrelatedPage } from '../synthetic/pages';
import { syntheticStory } from '../synthetic/stories';
import { type Accuracy, accuracies } from './accuracy';
import { tell } from './input';

/** One row of the scale: what so many stories of 30 details cost. */
export interface Scale {
  readonly stories: number;
  /** Bytes of the kept look-up. */
  readonly size: number;
  /** Bytes of memory that it takes when opened, over those that were read. */
  readonly memory: number;
  /** µs */
  readonly load: Spread;
  readonly related: Spread;
  readonly unrelated: Spread;
}

export interface ScaleResult {
  readonly rows: readonly Scale[];
  readonly figures: readonly Figure[];
  readonly accuracies: readonly Accuracy[];
}

const SIZES = [1, 10, 100, 1000, 10_000];
/** Pages a look-up is timed on, about stories that every size has, and about none. */
const PAGES = 20;
/** Stories that Fuse.js opens its index of, and that everybody is asked to tell apart. */
const FUSE = 1000;

const terms: number[][] = [];
const stories: Story[] = [];
for (let at = 0; at < Math.max(...SIZES); at++) {
  const story = syntheticStory(at);
  terms.push(termsOf(story));
  if (at < FUSE) stories.push(story);
}
const ids = terms.map((_, at) => `story-${at}`);
const build = (count: number): BuiltFilter =>
  packFilter(ids.slice(0, count), terms.slice(0, count));
const kept = new Map(SIZES.map((count) => [count, keepFilter(build(count))]));

const first = stories[0];
if (!first) throw new Error('no stories');
const told = Array.from({ length: PAGES }, (_, i) => syntheticPage(first, i));
const others = Array.from({ length: PAGES }, (_, i) => unrelatedPage(i));
const { candidates } = prepare(first);

function rowOf(count: number): Scale {
  const words = kept.get(count);
  const filter = open(words);
  const times = race([
    { name: 'load', run: () => openFilter(new Uint32Array(words?.buffer ?? new ArrayBuffer(0))) },
    { name: 'related', run: () => lookAt(told, filter) },
    { name: 'unrelated', run: () => lookAt(others, filter) },
  ]);
  const each = (name: string): Spread => perPage(timeOf(times, name));
  return {
    stories: count,
    size: words?.byteLength ?? 0,
    memory: memoryOf(() => open(words)),
    load: timeOf(times, 'load'),
    related: each('related'),
    unrelated: each('unrelated'),
  };
}

/** Which story, and which of its details: with 10,000 stories against with 10. */
function flatness(): Figure {
  const work = (count: number) => {
    const filter = open(kept.get(count));
    return () => {
      let bits = 0;
      for (const page of told) {
        bits += spot(page.signal, filter).length;
        for (const text of page.statements) bits ^= candidates.find(text)[0] ?? 0;
      }
      return bits;
    };
  };
  const times = race([
    { name: '10,000', run: work(10_000) },
    { name: '10', run: work(10) },
  ]);
  const what = `spot and candidates, ${PAGES} pages, with 10,000 stories against with 10`;
  return figureOf(what, times, ['10,000', '10'], 1.3, 1.1);
}

/** Opening our look-up against Fuse.js taking up an index that it made before. */
function loading(): Figure {
  const documents = stories.map(({ title, summary, people }) => ({
    title,
    summary,
    people: people.map(({ name }) => name),
  }));
  const index = JSON.stringify(
    Fuse.createIndex(['title', 'summary', 'people'], documents).toJSON(),
  );
  const words = kept.get(FUSE);
  const times = race([
    { name: 'ours', run: () => openFilter(new Uint32Array(words?.buffer ?? new ArrayBuffer(0))) },
    { name: 'Fuse.js', run: () => Fuse.parseIndex(JSON.parse(index)) },
  ]);
  const what =
    'opening the look-up of 1,000 stories against Fuse.parseIndex (titles, summaries, people)';
  return figureOf(what, times, ['ours', 'Fuse.js'], 1 / 50, 1 / 100);
}

function open(words: Uint32Array | undefined): SpotFilter {
  const filter = words && openFilter(words);
  if (!filter) throw new Error('a filter that we kept does not open');
  return filter;
}

function lookAt(pages: readonly SyntheticPage[], filter: SpotFilter): number {
  let hits = 0;
  for (const { signal } of pages) hits += spot(signal, filter).length;
  return hits;
}

const perPage = ({ median, low, high }: Spread): Spread => ({
  median: median / PAGES,
  low: low / PAGES,
  high: high / PAGES,
});

function memoryOf(make: () => unknown): number {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const made = Array.from({ length: 100 }, make);
  return Math.max(0, (used() - before) / made.length);
}

tell({
  rows: SIZES.map(rowOf),
  figures: [flatness(), loading()],
  accuracies: accuracies(stories, open(kept.get(FUSE)), open(kept.get(10_000))),
} satisfies ScaleResult);
