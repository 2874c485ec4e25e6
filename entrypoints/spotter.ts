import { data, ids } from 'virtual:spot-filter';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { spot } from '../engine/spot/spot';
import { invoke, property } from '../page/dom';
import { readSignal } from '../page/signal';
import { alive, send } from '../protocol/bus';

/** ms after a change of address without a new document at which the page is looked at: titles and text come later. */
const SETTLING = [100, 400, 1200, 3000];

/**
 * The always-on script: looks once whether the page may tell a story that we hold, says so to the background if it
 * does, and is silent if not. Stays only to look again after single-page navigation and the back/forward cache.
 */
export default defineUnlistedScript(() => {
  const filter = { ids, data: Uint32Array.from(data) };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let before = '';
  let hit = false;
  let empty = false;

  const look = (always: boolean): void => {
    // after an update of the extension under this page nobody would hear us any more
    if (!alive()) {
      stop();
      return;
    }
    const signal = readSignal(document);
    const text = signal.titles.join() + signal.lead;
    if (text === before && !always) return;
    before = text;
    empty = signal.lead === '';
    const was = hit;
    hit = spot(signal, filter).length > 0;
    if (hit) void send({ kind: 'spotted' });
    else if (was) void send({ kind: 'left' });
  };
  const settle = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const wait of SETTLING) timers.add(setTimeout(look, wait, false));
  };
  // events that a page makes up are not trusted
  const onNavigated = (event: Event): void => {
    if (event.isTrusted) settle();
  };
  const onShown = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted) look(true);
  };
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
    navigation?.removeEventListener('currententrychange', onNavigated);
    removeEventListener('popstate', onNavigated);
    removeEventListener('pageshow', onShown);
  };
  const start = (): void => {
    look(true);
    // a page without any text yet is built by its own scripts
    if (empty) settle();
  };

  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onNavigated);
  if (!navigation) addEventListener('popstate', onNavigated);
  addEventListener('pageshow', onShown);
  // a page that is loaded ahead may never be looked at by anybody
  if (property(document, 'prerendering') === true)
    invoke(document, 'addEventListener', 'prerenderingchange', start, { once: true });
  else start();
});
