import { type Figure, type Spread, spreadOf } from './figure';

/** Something to be timed. What it gives is kept, so that no compiler leaves the work out. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** One contestant's times, in µs a run, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** How long and how often is timed. */
export interface Tempo {
  /** Interleaved rounds: whatever else the machine does hits all contestants alike. */
  readonly rounds: number;
  /** ms that one sample lasts at least, so that the clock's grain does not matter. */
  readonly sample: number;
  /** ms for warming up. */
  readonly warm: number;
  /** ms for all samples of one contestant; slow ones get fewer rounds, two at least. */
  readonly most: number;
}

const TEMPO: Tempo = { rounds: 15, sample: 8, warm: 60, most: 1500 };

let kept: unknown;

/** Times contestants against each other: warm, in turn, many runs a sample. */
export function race(contestants: readonly Contestant[], tempo = TEMPO): Times {
  const ready = contestants.map((contestant) => ({
    ...contestant,
    ...calibrate(contestant, tempo),
  }));
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < tempo.rounds; round++)
    for (const { name, run, runs, rounds } of ready)
      if (round < rounds) times.get(name)?.push(sample(run, runs));
  return times;
}

function calibrate({ run }: Contestant, tempo: Tempo): { runs: number; rounds: number } {
  const began = performance.now();
  let count = 0;
  do {
    kept = run();
    count++;
  } while (performance.now() - began < tempo.warm);
  const warm = performance.now() - began;
  // what takes seconds is warm after one run
  const one = warm > tempo.most ? warm / count : sample(run, Math.max(1, count >> 2)) / 1000;
  const runs = Math.max(1, Math.ceil(tempo.sample / one));
  const rounds = Math.floor(tempo.most / (one * runs));
  return { runs, rounds: Math.min(tempo.rounds, Math.max(rounds, one > tempo.most ? 2 : 3)) };
}

function sample(run: () => unknown, runs: number): number {
  const began = performance.now();
  for (let i = 0; i < runs; i++) kept = run();
  return ((performance.now() - began) * 1000) / runs;
}

/** The last result of a run: reading it keeps the work alive. */
export const lastResult = (): unknown => kept;

/** A figure out of the times of two contestants. */
export function figureOf(
  measure: string,
  times: Times,
  [ours, other]: readonly [string, string],
  bar: number | null = null,
  aim: number | null = null,
): Figure {
  const own = times.get(ours) ?? [];
  const theirs = times.get(other) ?? [];
  const rounds = Math.min(own.length, theirs.length);
  const ratios = Array.from({ length: rounds }, (_, i) => (own[i] ?? 0) / (theirs[i] ?? 1));
  return {
    measure,
    ours: spreadOf(own),
    other: spreadOf(theirs),
    ratio: spreadOf(ratios),
    bar,
    aim,
  };
}

/** What one contestant takes, in µs. */
export const timeOf = (times: Times, name: string): Spread => spreadOf(times.get(name) ?? []);
