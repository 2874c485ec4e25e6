/** The sites that the reader has switched off. */
import * as v from 'valibot';

/** The part of a storage area that is needed here. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/**
 * Where the switches are kept: on disk, and those of private windows in memory, since nothing of a private window may
 * be written to disk. What memory says comes first, and ends with the browser.
 */
export interface SiteAreas {
  readonly disk: Area;
  readonly memory: Area;
}

type Switches = Readonly<Record<string, boolean>>;

const KEY = 'sites-off';
const SWITCHES = v.record(v.string(), v.boolean());

/** The name a site goes by: its host without a leading "www."; null for what is no web page. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/** Whether a site is switched off. Switches that cannot be read leave everything on. */
export async function isOff(areas: SiteAreas, host: string): Promise<boolean> {
  const [memory, disk] = await Promise.all([switches(areas.memory), switches(areas.disk)]);
  return own(memory, host) ?? own(disk, host) ?? false;
}

/** Switches a site off or on; `hidden` for a private window. */
export async function switchSite(
  areas: SiteAreas,
  host: string,
  off: boolean,
  hidden: boolean,
): Promise<void> {
  if (hidden) return put(areas.memory, host, off);
  await put(areas.memory, host, undefined);
  await put(areas.disk, host, off || undefined);
}

async function put(area: Area, host: string, off: boolean | undefined): Promise<void> {
  const before = await switches(area);
  if (own(before, host) === off) return;
  const others = Object.entries(before).filter(([name]) => name !== host);
  const after = off === undefined ? others : [...others, [host, off] as const];
  await area.set({ [KEY]: Object.fromEntries(after) });
}

function own(switches: Switches, host: string): boolean | undefined {
  return Object.hasOwn(switches, host) ? switches[host] : undefined;
}

async function switches(area: Area): Promise<Switches> {
  try {
    const parsed = v.safeParse(SWITCHES, (await area.get(KEY))[KEY]);
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}
