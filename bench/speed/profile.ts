import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdown } from './figure';
import { runPart, type Workshop } from './run-part';

/** The part of V8's profile that we read. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const ENTRY = 'node/comparisons.ts';
const ROWS = 14;

/** Where the time of a comparison goes: own time by file, patterns and memory under their own names. */
export async function profileTable(workshop: Workshop): Promise<string> {
  const folder = path.join(workshop.folder, 'profile');
  const flags = ['--cpu-prof', '--cpu-prof-interval', '300', '--cpu-prof-dir', folder];
  await runPart(workshop, ENTRY, { minify: false, flags });
  const [file = ''] = readdirSync(folder);
  const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile;
  const code = readFileSync(path.join(workshop.folder, 'comparisons-plain.mjs'), 'utf8');
  const own = ownTimes(profile, regionsOf(code));
  const all = [...own.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...own].sort(([, a], [, b]) => b - a).slice(0, ROWS);
  return markdown(
    ['own time in', 'share'],
    rows.map(([place, time]) => [place, `${((100 * time) / all).toFixed(1)} %`]),
  );
}

/** Own time by place, of what runs inside `compare`. */
function ownTimes(
  { nodes, samples, timeDeltas }: Profile,
  regions: readonly string[],
): Map<string, number> {
  const places = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (id: number, caller: string, inside: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const { functionName, lineNumber, url } = node.callFrame;
    const pattern = functionName.startsWith('RegExp: ');
    const place = url.endsWith('.mjs') ? (regions[lineNumber] ?? caller) : caller;
    const within = inside || functionName === 'compare';
    if (within) places.set(id, pattern ? `${caller}, its patterns` : place);
    if (functionName === '(garbage collector)') places.set(id, 'tidying up memory');
    for (const child of node.children ?? []) walk(child, place, within);
  };
  const [root] = nodes;
  if (root) walk(root.id, '', false);
  const own = new Map<string, number>();
  samples.forEach((id, i) => {
    const place = places.get(id);
    if (place) own.set(place, (own.get(place) ?? 0) + (timeDeltas[i] ?? 0));
  });
  return own;
}

/** The file that each line of a bundle comes from, as the bundler's own marks say. */
function regionsOf(code: string): string[] {
  let file = '';
  return code.split('\n').map((line) => {
    const mark = /^\/\/#region (\S+)/.exec(line);
    if (mark?.[1]) file = mark[1];
    return file;
  });
}
