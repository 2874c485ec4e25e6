import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleApart } from './bundle';
import { markdown } from './figure';
import { runNode, type Workshop } from './run-part';

/** The part of V8's profile that we read. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
    };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const ENTRY = 'node/comparisons.ts';
const ROWS = 20;

/** Where the time of a comparison goes: own time by file, patterns and memory under their own names. */
export async function profileTable(workshop: Workshop): Promise<string> {
  const apart = path.join(workshop.folder, 'apart');
  const folder = path.join(workshop.folder, 'profile');
  const entry = await bundleApart(ENTRY, apart);
  const flags = ['--cpu-prof', '--cpu-prof-interval', '300', '--cpu-prof-dir', folder];
  await runNode(workshop, entry, flags);
  const [file = ''] = readdirSync(folder);
  const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile;
  const own = ownTimes(profile, `${pathToFileURL(apart).href}/`);
  const all = [...own.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...own].sort(([, a], [, b]) => b - a).slice(0, ROWS);
  return markdown(
    ['own time in', 'share'],
    rows.map(([place, time]) => [place, `${((100 * time) / all).toFixed(1)} %`]),
  );
}

/** Own time by place, of what runs inside `compare`. */
function ownTimes({ nodes, samples, timeDeltas }: Profile, folder: string): Map<string, number> {
  const places = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walk = (id: number, caller: string, inside: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const { functionName, url } = node.callFrame;
    const pattern = functionName.startsWith('RegExp: ');
    const file = url.startsWith(folder) ? url.slice(folder.length).replace(/\.mjs$/, '') : '';
    const place = file || caller;
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
