import { browser } from 'wxt/browser';
import { countsOf } from '../../components/present/groups';
import type { Comparison } from '../../engine/model';

const SIZES = [16, 32, 48, 128] as const;
/** Amber says that an account contradicts this page; both colours carry dark text and white text badly otherwise. */
const COLOURS = {
  amber: { background: '#f0a202', text: '#1b1300' },
  blue: { background: '#2f5d8a', text: '#ffffff' },
} as const;

/**
 * Shows on a tab's toolbar icon what its page has come to: grey where there is nothing, else active with the number of
 * its details that another account confirms or contradicts. The browser itself resets this when the tab goes on.
 */
export async function showOnIcon(tab: number, comparison: Comparison | null): Promise<void> {
  const known = comparison !== null && comparison.spot.verdict !== 'none';
  const counts = known ? countsOf(comparison) : { contradicted: 0, confirmed: 0 };
  const number = counts.contradicted + counts.confirmed;
  const colour = counts.contradicted > 0 ? COLOURS.amber : COLOURS.blue;
  const { action } = browser;
  // a tab that was closed meanwhile has no icon any more, which is no fault
  await Promise.allSettled([
    action.setIcon({ tabId: tab, path: paths(known ? 'active' : 'grey') }),
    action.setBadgeText({ tabId: tab, text: number > 0 ? String(number) : '' }),
    action.setBadgeBackgroundColor({ tabId: tab, color: colour.background }),
    action.setBadgeTextColor({ tabId: tab, color: colour.text }),
    action.setTitle({ tabId: tab, title: known ? title(comparison, counts) : 'Second Source' }),
  ]);
}

function paths(name: 'active' | 'grey'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));
}

function title(
  comparison: Comparison,
  counts: { contradicted: number; confirmed: number },
): string {
  return browser.i18n.getMessage('icon_title', [
    comparison.story?.title ?? '',
    String(counts.contradicted),
    String(counts.confirmed),
  ]);
}
