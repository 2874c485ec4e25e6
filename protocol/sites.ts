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

type Switches = ReadonlyMap<string, boolean>;

const KEY = 'sites-off';
// pairs, since a site may be called like a part of every object
const SWITCHES = v.array(v.tuple([v.string(), v.boolean()]));

/** The name a site goes by: its host without a leading "www."; null for what is no web page. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/** Whether a site is switched off. Switches that cannot be read leave everything on. */
export async function isOff(areas: SiteAreas, host: string): Promise<boolean> {
  const [memory, disk] = await Promise.all([switches(areas.memory), switches(areas.disk)]);
  return memory.get(host) ?? disk.get(host) ?? false;
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
  const after = new Map(await switches(area));
  if (after.get(host) === off) return;
  if (off === undefined) after.delete(host);
  else after.set(host, off);
  await area.set({ [KEY]: [...after] });
}

async function switches(area: Area): Promise<Switches> {
  try {
    const parsed = v.safeParse(SWITCHES, (await area.get(KEY))[KEY]);
    return new Map(parsed.success ? parsed.output : []);
  } catch {
    return new Map();
  }
}
