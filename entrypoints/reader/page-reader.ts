import type { StatementId } from '../../engine/model';
import { locate } from '../../page/locate';
import {
  isInteractive,
  type Mark,
  mark,
  markActive,
  scrollTo,
  statementAt,
  unmark,
} from '../../page/mark';
import { readArticle } from '../../page/read';
import { alive, answer, send } from '../../protocol/bus';
import type { Marked, PageId, ReaderReply, ToReader } from '../../protocol/messages';
import { whenMoreText } from './late';

/** Reads one document, and marks its statements while the panel asks for it. */
export class PageReader {
  readonly #document: Document;
  #page: PageId = '';
  #reads = 0;
  #marks: readonly Mark[] = [];
  #orphans: readonly StatementId[] = [];
  #stopWaiting = (): void => {};

  constructor(document: Document) {
    this.#document = document;
    answer((message) => this.#answer(message));
  }

  /** Reads the article and sends it; once more where the page brings its text later. */
  read(): void {
    this.#stopWaiting();
    this.#send();
  }

  #send(): void {
    this.#reads += 1;
    // the time at which a document began tells it from the one before it in the same tab
    this.#page = `${performance.timeOrigin}-${this.#reads}`;
    const article = readArticle(this.#document);
    const letters = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    this.#stopWaiting = whenMoreText(this.#document, letters, () => this.#send());
    void send({ kind: 'read', page: this.#page, article });
  }

  #answer(message: ToReader): ReaderReply {
    switch (message.kind) {
      case 'which':
        return this.#reply(false);
      case 'mark':
        if (message.page === this.#page) this.#mark(message.statements);
        return this.#reply(false);
      case 'unmark':
        this.#unmark();
        return this.#reply(false);
      case 'show':
        return this.#reply(message.page === this.#page && this.#show(message.statement));
      default:
        return message satisfies never;
    }
  }

  #reply(shown: boolean): ReaderReply {
    return { page: this.#page, orphans: this.#orphans, shown };
  }

  #mark(statements: readonly Marked[]): void {
    const { ranges, orphans } = locate(this.#document, statements);
    this.#orphans = orphans;
    this.#marks = statements.flatMap(({ id, tone }) => {
      const range = ranges.get(id);
      return range ? [{ id, kind: tone, range }] : [];
    });
    mark(this.#marks);
    addEventListener('click', this.#onClick);
  }

  #unmark(): void {
    removeEventListener('click', this.#onClick);
    this.#marks = [];
    markActive(null);
    unmark();
  }

  #show(statement: StatementId): boolean {
    const range = this.#rangeOf(statement);
    markActive(range);
    return range !== null && scrollTo(range);
  }

  #rangeOf(statement: StatementId): Range | null {
    return this.#marks.find(({ id }) => id === statement)?.range ?? null;
  }

  readonly #onClick = (event: MouseEvent): void => {
    // after an update of the extension nobody would hear us, and nobody would take the marks away
    if (!alive()) {
      this.#unmark();
      return;
    }
    // a click that the page made up, or that is for a link, is not for us
    if (!event.isTrusted || isInteractive(event.target)) return;
    const statement = statementAt(this.#document, event.clientX, event.clientY, this.#marks);
    if (statement === null) return;
    markActive(this.#rangeOf(statement));
    void send({ kind: 'picked', page: this.#page, statement });
  };
}
