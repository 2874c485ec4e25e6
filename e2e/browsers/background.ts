import type { CDPSession } from '@playwright/test';

type Status = 'stopped' | 'starting' | 'running' | 'stopping';

interface Version {
  readonly scriptURL: string;
  readonly runningStatus: Status;
}

/** The extension's service worker as the browser sees it. Watching it neither wakes it nor keeps it awake. */
export class Background {
  /** How many times it was started since this began. */
  wakes = 0;
  #status: Status | null = null;
  readonly #waiting = new Set<() => void>();

  constructor(private readonly session: CDPSession) {}

  /** Begins to watch; `session` is one of a page that stays open. */
  static async watch(session: CDPSession, extension: string): Promise<Background> {
    const background = new Background(session);
    const changed = ({ versions }: { versions: readonly Version[] }) => {
      for (const { scriptURL, runningStatus } of versions)
        if (scriptURL.startsWith(`chrome-extension://${extension}/`))
          background.#changed(runningStatus);
    };
    session.on('ServiceWorker.workerVersionUpdated', changed);
    await session.send('ServiceWorker.enable');
    await background.#until((status) => status !== null);
    return background;
  }

  get running(): boolean {
    return this.#status === 'running';
  }

  get stopped(): boolean {
    return this.#status === 'stopped';
  }

  /** Waits until it runs. */
  starts(): Promise<void> {
    return this.#until((status) => status === 'running');
  }

  /** Waits until it does not run. */
  ends(): Promise<void> {
    return this.#until((status) => status === 'stopped');
  }

  /** Stops it, as the browser itself does after half a minute without work. */
  async stop(): Promise<void> {
    await this.session.send('ServiceWorker.stopAllWorkers');
    await this.ends();
  }

  #changed(status: Status): void {
    if (status === 'starting' && this.#status === 'stopped') this.wakes++;
    this.#status = status;
    for (const again of [...this.#waiting]) again();
  }

  #until(fits: (status: Status | null) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const again = () => {
        if (!fits(this.#status)) return;
        this.#waiting.delete(again);
        resolve();
      };
      this.#waiting.add(again);
      again();
    });
  }
}
