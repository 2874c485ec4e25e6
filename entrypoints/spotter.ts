import { filter } from 'virtual:spot-filter';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isSpotted } from '../engine/spot/spot';
import { native } from '../page/dom';
import { readSignal } from '../page/signal';
import { alive, send } from '../protocol/bus';

/** ms to wait between looks after a change of address without a new document: title and text come later. */
const SETTLING = [100, 300, 800, 1800];

/**
 * The always-on script: looks once whether the page may tell a story that we hold, says so to the background if it
 * does, and is silent if not. Stays only to look again after single-page navigation and the back/forward cache.
 */
export default defineUnlistedScript(() => {
  const { navigation } = globalThis as { navigation?: EventTarget };
  let before = '';
  let empty = false;
  let hit = false;
  let timer: ReturnType<typeof setTimeout>;

  const look = (always?: boolean): void => {
    const signal = readSignal(document);
    const text = signal.titles + signal.lead;
    if (text === before && !always) return;
    before = text;
    empty = !signal.lead;
    const was = hit;
    hit = isSpotted(signal, filter);
    if (hit || was) void send({ kind: hit ? 'spotted' : 'left' });
  };
  const settle = (step = 0): void => {
    clearTimeout(timer);
    const wait = SETTLING[step];
    if (!wait) return;
    timer = setTimeout(() => {
      // after an update of the extension under this page nobody would hear us any more
      if (!alive()) return stop();
      look();
      settle(step + 1);
    }, wait);
  };
  // events that a page makes up are not trusted
  const onNavigated = (event: Event): void => {
    if (event.isTrusted) settle();
  };
  const onShown = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted && alive()) look(true);
  };
  const stop = (): void => {
    navigation?.removeEventListener('currententrychange', onNavigated);
    removeEventListener('popstate', onNavigated);
    removeEventListener('pageshow', onShown);
  };
  const start = (): void => {
    look(true);
    // a page without any text yet is built by its own scripts
    if (empty) settle();
  };

  if (navigation) navigation.addEventListener('currententrychange', onNavigated);
  else addEventListener('popstate', onNavigated);
  addEventListener('pageshow', onShown);
  // a page that is loaded ahead may never be looked at by anybody
  if (native(document, 'prerendering') === true)
    (native(document, 'addEventListener') as typeof addEventListener).call(
      document,
      'prerenderingchange',
      start,
      { once: true },
    );
  else start();
});
