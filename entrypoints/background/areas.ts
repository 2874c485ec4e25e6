import { browser } from 'wxt/browser';

/** Where things are kept: memory ends with the browser, also in private windows; disk stays. */
export const areas = () => ({ memory: browser.storage.session, disk: browser.storage.local });
