import { hasAccess } from '../../protocol/bus';
import type { TabRecord } from '../../protocol/record';
import { hostOf } from '../../protocol/sites';

/**
 * Why no script could run in a tab: the site was not given to us, or no extension may run there at all. Without access
 * not even the address is told, so an unknown one is a page of the browser only if every site is ours.
 */
export async function whyNoScript(url: string | undefined): Promise<TabRecord> {
  const host = hostOf(url);
  if (host === null && url) return { kind: 'browser-page' };
  return (await hasAccess(host)) ? { kind: 'browser-page' } : { kind: 'no-access', host };
}
