import type { CDPSession } from '@playwright/test';
import { asCode, middleOf, type View } from './view';

/** What the browser says about one of its targets: a tab, a page in it, a popup, a worker. */
export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly parentId?: string;
}

/** All targets of a Chromium, kept up to date by its events, so that waiting for one needs no polling. */
export class Targets {
  readonly #known = new Map<string, TargetInfo>();
  readonly #waiting = new Set<() => void>();

  private constructor(readonly session: CDPSession) {}

  /** Begins to follow the targets; `session` is one of the whole browser. */
  static async follow(session: CDPSession): Promise<Targets> {
    const targets = new Targets(session);
    const changed = ({ targetInfo }: { targetInfo: TargetInfo }) => {
      targets.#known.set(targetInfo.targetId, targetInfo);
      targets.#tell();
    };
    session.on('Target.targetCreated', changed);
    session.on('Target.targetInfoChanged', changed);
    session.on('Target.targetDestroyed', ({ targetId }) => {
      targets.#known.delete(targetId);
      targets.#tell();
    });
    // without a filter, tabs would be left out
    await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
    return targets;
  }

  /** A command to the browser; some are newer than the protocol's types in Playwright. */
  send<Result>(method: string, params: object): Promise<Result> {
    const send = this.session.send as unknown as (
      method: string,
      params: object,
    ) => Promise<Result>;
    return send.call(this.session, method, params);
  }

  /** The first target that fits now, or null. */
  find(fits: (target: TargetInfo) => boolean): TargetInfo | null {
    return this.all(fits)[0] ?? null;
  }

  /** All targets that fit now. */
  all(fits: (target: TargetInfo) => boolean): TargetInfo[] {
    return [...this.#known.values()].filter(fits);
  }

  /** Waits until a target fits; the test's own time limit ends it. */
  appears(fits: (target: TargetInfo) => boolean): Promise<TargetInfo> {
    return this.#until(() => this.find(fits));
  }

  /** Waits until no target fits any more. */
  async disappears(fits: (target: TargetInfo) => boolean): Promise<void> {
    await this.#until(() => (this.find(fits) ? null : true));
  }

  #until<Found>(look: () => Found | null): Promise<Found> {
    return new Promise((resolve) => {
      const again = () => {
        const found = look();
        if (found === null) return;
        this.#waiting.delete(again);
        resolve(found);
      };
      this.#waiting.add(again);
      again();
    });
  }

  #tell(): void {
    for (const again of [...this.#waiting]) again();
  }
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What is said to whoever waits for an answer of a view that has gone. */
class Gone extends Error {}

/** A target that Playwright makes no page for: the popup, the side panel, the worker of the extension. */
export class AttachedView implements View {
  #count = 0;
  readonly #replies = new Map<number, (reply: Reply | null) => void>();
  #gone = false;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
    readonly targetId: string,
  ) {}

  /** Attaches to a target beside whoever else is attached. */
  static async attach(browser: CDPSession, targetId: string): Promise<AttachedView> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const view = new AttachedView(browser, sessionId, targetId);
    // whoever is gone answers no more: without this, who waits for it would wait for ever
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) view.#leave();
    });
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply: Reply = JSON.parse(event.message);
      view.#replies.get(reply.id)?.(reply);
      view.#replies.delete(reply.id);
    });
    return view;
  }

  async run<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: Result };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', {
      expression: asCode(work, argument),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.run(middleOf, selector);
    const mouse = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
    try {
      await this.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
    } catch (error) {
      // the popup's own button closes it, often before the browser has said that the click arrived
      if (!(error instanceof Gone)) throw error;
    }
  }

  async picture(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** One command of the DevTools protocol. */
  async send<Result>(method: string, params: object = {}): Promise<Result> {
    if (this.#gone) throw new Gone(`${method}: the view has gone`);
    const id = ++this.#count;
    const message = JSON.stringify({ id, method, params });
    const replied = new Promise<Reply | null>((resolve) => this.#replies.set(id, resolve));
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const reply = await replied;
    if (!reply) throw new Gone(`${method}: the view has gone`);
    if (reply.error) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result as Result;
  }

  #leave(): void {
    this.#gone = true;
    for (const tell of this.#replies.values()) tell(null);
    this.#replies.clear();
  }
}
