import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer, ask, hasAccess, hear, requestAccess, type Sender, send } from './bus';

const OURS = 'chrome-extension://ours';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: () => 'chrome-extension://ours/',
      sendMessage: vi.fn(),
      onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
    },
    tabs: { sendMessage: vi.fn() },
    permissions: { contains: vi.fn(), request: vi.fn() },
  },
}));

type Listener = (raw: unknown, sender: object, respond: (reply: unknown) => void) => void;
const listener = (): Listener => {
  const [call] = vi.mocked(browser.runtime.onMessage.addListener).mock.calls;
  if (!call) throw new Error('nobody listens');
  return call[0] as unknown as Listener;
};

beforeEach(() => vi.clearAllMocks());

describe('who a message is from', () => {
  const tab = { id: 7 };
  const TABLE: [string, object, Sender | null][] = [
    ['another extension', { id: 'theirs', tab, frameId: 0 }, null],
    ['nobody', {}, null],
    ['the popup', { id: 'ours', origin: OURS }, { view: true, tab: null }],
    ['a view in Firefox, which names no origin', { id: 'ours' }, { view: true, tab: null }],
    [
      'the panel, opened as a tab',
      { id: 'ours', origin: OURS, tab, frameId: 0 },
      { view: true, tab: null },
    ],
    [
      'a page',
      { id: 'ours', origin: 'https://a.example', tab, frameId: 0 },
      { view: false, tab: 7 },
    ],
    ['a page in Firefox', { id: 'ours', tab, frameId: 0 }, { view: false, tab: 7 }],
    ['a frame in a page', { id: 'ours', tab, frameId: 3 }, { view: false, tab: null }],
    [
      'a page that claims our address',
      { id: 'ours', url: `${OURS}/popup.html`, origin: 'https://a.example', tab, frameId: 0 },
      { view: false, tab: 7 },
    ],
    ['a sandboxed page', { id: 'ours', origin: 'null', tab, frameId: 0 }, { view: false, tab: 7 }],
  ];
  for (const [name, from, sender] of TABLE)
    test(name, () => {
      const heard: Sender[] = [];
      hear((_, who) => void heard.push(who));
      listener()({ kind: 'spotted' }, from, () => {});
      expect(heard).toEqual(sender ? [sender] : []);
    });
});

test('sending and asking never throw: nobody may be there, or the extension be gone', async () => {
  vi.mocked(browser.runtime.sendMessage).mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  vi.mocked(browser.tabs.sendMessage).mockRejectedValue(new Error('no receiving end'));
  expect(await send({ kind: 'spotted' })).toBe(false);
  expect(await ask(7, { kind: 'which' })).toBeNull();
});

test('an answer that is none is none', async () => {
  const reply = { page: 'p', orphans: [], shown: true };
  for (const [given, got] of [
    [reply, reply],
    [undefined, null],
    ['p', null],
    [{ page: 'p' }, null],
  ]) {
    vi.mocked(browser.tabs.sendMessage).mockResolvedValue(given as never);
    expect(await ask(7, { kind: 'which' })).toEqual(got);
  }
});

test('a page answers what it is asked for by us, and nothing else', () => {
  const reply = { page: 'p', orphans: [], shown: false };
  answer(() => reply);
  const respond = vi.fn();
  listener()({ kind: 'spotted' }, { id: 'ours' }, respond);
  listener()({ kind: 'which' }, { id: 'theirs' }, respond);
  listener()(null, { id: 'ours' }, respond);
  expect(respond).not.toHaveBeenCalled();
  listener()({ kind: 'which' }, { id: 'ours' }, respond);
  expect(respond).toHaveBeenCalledWith(reply);
});

describe('a site as the browser’s permission for it is written', () => {
  const TABLE: [string | null, string[]][] = [
    [null, ['http://*/*', 'https://*/*']],
    ['localhost', ['http://localhost/*', 'https://localhost/*']],
    ['127.0.0.1', ['http://127.0.0.1/*', 'https://127.0.0.1/*']],
    [
      'a.example',
      [
        'http://a.example/*',
        'https://a.example/*',
        'http://www.a.example/*',
        'https://www.a.example/*',
      ],
    ],
  ];
  for (const [host, origins] of TABLE)
    test(String(host), async () => {
      await hasAccess(host);
      expect(browser.permissions.contains).toHaveBeenCalledWith({ origins });
    });
  test('a prompt that is closed unanswered is a no', async () => {
    vi.mocked(browser.permissions.request).mockRejectedValue(new Error('closed'));
    expect(await requestAccess(null)).toBe(false);
  });
});
