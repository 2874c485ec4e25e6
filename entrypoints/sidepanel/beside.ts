import type { PanelActions, PanelProps } from '../../components/Panel';
import { marksOf } from '../../components/present/marks';
import type { StatementId } from '../../engine/model';
import { MARK_CSS } from '../../page/mark';
import { ask, dress, hasAccess, hear, requestAccess, send } from '../../protocol/bus';
import { checkPicked } from '../../protocol/messages';
import type { Area } from '../../protocol/record';
import { hostOf } from '../../protocol/sites';
import { type Seen, type Watch, watchTab } from '../../protocol/watch';
import type { Front, TabNews } from './tabs';

/** What the panel shows of the page that it stands beside. */
export type View = Pick<PanelProps, 'state' | 'site' | 'orphans' | 'selected'>;

const NOTHING: View = {
  state: { kind: 'reading' },
  site: { host: null, granted: true },
  orphans: new Set(),
  selected: null,
};

/**
 * The page in front of the reader, as the panel knows it: its comparison, its marks, and the clicks on both sides. The
 * tab that came last wins: whatever is still under way for another one is dropped.
 */
export class Beside implements TabNews, PanelActions {
  #view = NOTHING;
  #tab: number | null = null;
  #watch: Watch | null = null;
  #seen: Seen = { kind: 'reading' };

  constructor(
    readonly area: Area,
    readonly draw: (view: View) => void,
  ) {
    hear((raw, { tab }) => {
      const picked = tab !== null && tab === this.#tab ? checkPicked(raw) : null;
      if (picked && this.#page === picked.page) this.#select(picked.statement);
    });
  }

  readonly look = (tab: Front): void => {
    if (tab.id !== this.#tab) this.#moveTo(tab.id);
    void this.#learnSite(tab);
    void this.#watch?.refresh();
  };

  readonly loading = (tab: Front): void => {
    if (tab.id === this.#tab) this.#show({ kind: 'reading' });
  };

  readonly again = (): void => void this.#watch?.again();

  readonly allow = (): void => void requestAccess(this.#view.site.host);

  readonly switchSite = (off: boolean): void => {
    const { host } = this.#view.site;
    if (host === null || this.#tab === null) return;
    if (off) void ask(this.#tab, { kind: 'unmark' });
    void send({ kind: 'switch', tab: this.#tab, host, off });
  };

  readonly show = (statement: StatementId): void => void this.#scroll(statement);

  /** Takes the marks out of the page: the panel leaves it. */
  leave(): void {
    this.#watch?.stop();
    if (this.#tab !== null) void ask(this.#tab, { kind: 'unmark' });
  }

  get #page(): string | null {
    return this.#seen.kind === 'compared' ? this.#seen.page : null;
  }

  #moveTo(tab: number): void {
    this.leave();
    this.#tab = tab;
    this.#show({ kind: 'reading' });
    this.#watch = watchTab(this.area, tab, (seen) => this.#show(seen));
  }

  #show(seen: Seen): void {
    this.#seen = seen;
    this.#update({ state: seen, orphans: new Set(), selected: null });
    void this.#mark();
  }

  async #mark(): Promise<void> {
    const seen = this.#seen;
    const tab = this.#tab;
    if (seen.kind !== 'compared' || tab === null) return;
    const statements = marksOf(seen.comparison);
    await dress(tab, MARK_CSS);
    if (seen !== this.#seen) return;
    const reply = await ask(tab, { kind: 'mark', page: seen.page, statements });
    if (reply && seen === this.#seen) this.#update({ orphans: new Set(reply.orphans) });
  }

  async #scroll(statement: StatementId): Promise<void> {
    const seen = this.#seen;
    const page = this.#page;
    if (page === null || this.#tab === null) return;
    const reply = await ask(this.#tab, { kind: 'show', page, statement });
    if (reply && !reply.shown && seen === this.#seen)
      this.#update({ orphans: new Set([...this.#view.orphans, statement]) });
  }

  #select(statement: StatementId): void {
    this.#update({ selected: { statement, turn: (this.#view.selected?.turn ?? 0) + 1 } });
  }

  async #learnSite({ id, url }: Front): Promise<void> {
    const host = hostOf(url);
    const granted = host === null || (await hasAccess(host));
    if (id === this.#tab) this.#update({ site: { host, granted } });
  }

  #update(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.draw(this.#view);
  }
}
