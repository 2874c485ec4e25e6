import { Readability } from '@mozilla/readability';
import { race, type Tempo, type Times } from '../race';

/** What is measured on one page, in µs a run, by contestant; and how big the page is. */
export interface PageTimes {
  readonly times: readonly (readonly [string, readonly number[]])[];
  /** The first look after loading, with code that never ran before, and the first read of the text. */
  readonly first: { readonly look: number; readonly text: number };
  readonly elements: number;
  readonly letters: number;
}

const TEMPO: Tempo = { rounds: 9, sample: 4, warm: 25, most: 250 };

/** Runs in a content script's world: the always-on script's look against one read of the page's text, and Readability. */
export function measurePage(look: () => void, readable: boolean): PageTimes {
  const firstLook = once(look);
  const firstText = once(() => document.body?.textContent);
  // between two runs the page changes, so that no list that a browser remembers makes the second one cheap
  const mark = document.createElement('i');
  const root = document.body ?? document.documentElement;
  const fresh = (run: () => unknown) => () => {
    root.append(mark);
    mark.remove();
    return run();
  };
  const contestants = [
    { name: 'nothing', run: fresh(() => null) },
    { name: 'look', run: fresh(look) },
    { name: 'text', run: fresh(() => document.body?.textContent?.length) },
    ...(readable && !throws(readability) ? [{ name: 'Readability', run: fresh(readability) }] : []),
  ];
  return {
    times: [...withoutNothing(race(contestants, TEMPO))],
    first: { look: firstLook, text: firstText },
    elements: document.getElementsByTagName('*').length,
    letters: document.body?.textContent?.length ?? 0,
  };
}

/** As its manual says: on a clone, since it takes the document apart. */
export function readability(): unknown {
  return new Readability(document.cloneNode(true) as Document).parse()?.length;
}

/** Fields named like properties of a form make it throw. */
function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

function once(run: () => unknown): number {
  const began = performance.now();
  run();
  return (performance.now() - began) * 1000;
}

/** The times of all, less what the change of the page took. */
function withoutNothing(times: Times): Times {
  const nothing = [...(times.get('nothing') ?? [])].sort((a, b) => a - b);
  const middle = nothing[nothing.length >> 1] ?? 0;
  return new Map(
    [...times]
      .filter(([name]) => name !== 'nothing')
      .map(([name, list]) => [name, list.map((time) => Math.max(0.01, time - middle))]),
  );
}
