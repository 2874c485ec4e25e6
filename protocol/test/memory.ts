import type { Area } from '../record';

type Listener = Parameters<Area['onChanged']['addListener']>[0];

/** A storage area in memory, as the browsers' are seen from outside. */
export class Memory implements Area {
  #items: Record<string, unknown> = {};
  readonly #listeners = new Set<Listener>();

  /** @param room how many items fit; one more is refused, as a full browser does */
  constructor(readonly room = Number.POSITIVE_INFINITY) {}

  readonly onChanged = {
    addListener: (listener: Listener) => void this.#listeners.add(listener),
    removeListener: (listener: Listener) => void this.#listeners.delete(listener),
  };

  async get(key: string | null): Promise<Record<string, unknown>> {
    if (key === null) return { ...this.#items };
    return key in this.#items ? { [key]: this.#items[key] } : {};
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const after = { ...this.#items, ...items };
    if (Object.keys(after).length > this.room) throw new Error('QUOTA_BYTES quota exceeded');
    this.#change(items, after);
  }

  async remove(keys: string | string[]): Promise<void> {
    const gone = [keys].flat();
    const after = Object.fromEntries(
      Object.entries(this.#items).filter(([key]) => !gone.includes(key)),
    );
    this.#change(Object.fromEntries(gone.map((key) => [key, undefined])), after);
  }

  #change(items: Record<string, unknown>, after: Record<string, unknown>): void {
    this.#items = after;
    const changes = Object.fromEntries(
      Object.entries(items).map(([key, newValue]) => [
        key,
        newValue === undefined ? {} : { newValue },
      ]),
    );
    for (const listener of this.#listeners) listener(changes);
  }
}
