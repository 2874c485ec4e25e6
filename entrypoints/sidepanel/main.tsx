import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/Panel';
import reliability from '../../components/reliability.json';
import { TextProvider, textsOf } from '../../components/text';
import { Beside } from './beside';
import { followTabs } from './tabs';
import '../../components/calm.css';
import '../../components/panel.css';
import '../../components/evidence.css';
import '../../components/groups.css';

const { getMessage } = browser.i18n as { getMessage(key: string, values?: string[]): string };
const texts = textsOf((key, values) => getMessage(key, values), getMessage('locale'));

/** The panel shows the tab in front of its own window, and follows the reader from tab to tab. */
async function start(root: HTMLElement): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return;
  const beside = new Beside(browser.storage.session, (view) =>
    render(
      <TextProvider value={texts}>
        <Panel {...view} reliability={reliability} actions={beside} />
      </TextProvider>,
      root,
    ),
  );
  // marks are there while the panel is; a one-shot message still gets out of a closing document
  addEventListener('pagehide', () => beside.leave());
  await followTabs(id, beside);
}

const root = document.getElementById('root');
if (root) void start(root);
