import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import type { Site, State } from '../../components/state';
import { TextProvider, textsOf } from '../../components/text';
import { hasAccess, onAccessChange, openPanel, requestAccess, send } from '../../protocol/bus';
import { hostOf } from '../../protocol/sites';
import { watchTab } from '../../protocol/watch';
import '../../components/calm.css';
import '../../components/popup.css';

const root = document.getElementById('root');
const { getMessage } = browser.i18n as { getMessage(key: string, values?: string[]): string };
const texts = textsOf((key, values) => getMessage(key, values), getMessage('locale'));

/** The popup shows the tab that it was opened over, and only that: it closes when the reader goes elsewhere. */
async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!root || tab?.id === undefined) return;
  const { id, windowId } = tab;
  const host = hostOf(tab.url);
  let state: State = { kind: 'reading' };
  let site: Site = { host, granted: true };
  const actions = {
    again: () => void watch.again(),
    switchSite: (off: boolean) => host && void send({ kind: 'switch', tab: id, host, off }),
    allow: () => void requestAccess(host),
    openPanel: () => void openPanel(windowId).then(() => window.close()),
  };
  const draw = (): void =>
    render(
      <TextProvider value={texts}>
        <Popup state={state} site={site} actions={actions} />
      </TextProvider>,
      root,
    );
  const watch = watchTab(browser.storage.session, id, (seen) => {
    state = seen;
    draw();
  });
  const refresh = async (): Promise<void> => {
    site = { host, granted: host === null || (await hasAccess(host)) };
    await watch.refresh();
  };
  onAccessChange(() => void refresh());
  await refresh();
}

void start();
