/**
 * Properties and methods as the platform defines them. A page may hold `<input name="firstChild">`, and then
 * `form.firstChild` is that input (named properties shadow the real ones on forms and on the document, for an
 * extension's script too). Prototypes cannot be shadowed by markup, so everything is looked up there.
 */

type Reader = (node: object) => unknown;

const readers = new WeakMap<object, Map<string, Reader>>();

/** Reads one property of a node past any form control or image of that name. */
export function property(node: object, name: string): unknown {
  if (!isShadowed(node)) return (node as Record<string, unknown>)[name];
  const prototype = Object.getPrototypeOf(node) as object;
  let known = readers.get(prototype);
  if (!known) {
    known = new Map();
    readers.set(prototype, known);
  }
  let reader = known.get(name);
  if (!reader) {
    reader = findReader(prototype, name);
    known.set(name, reader);
  }
  return reader(node);
}

/** Only forms and documents have properties that are named by what is in them; linkedom has no such classes. */
function isShadowed(node: object): boolean {
  if (typeof HTMLFormElement === 'undefined') return false;
  return node instanceof HTMLFormElement || node instanceof Document;
}

function findReader(start: object, name: string): Reader {
  for (let at: object | null = start; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (!found) continue;
    const getter = found.get;
    return getter ? (node) => getter.call(node) as unknown : () => found.value as unknown;
  }
  return (node) => (node as Record<string, unknown>)[name];
}

/** Calls one method of a node past any form control or image of that name; null where there is none. */
export function invoke(node: object, name: string, ...given: unknown[]): unknown {
  if (!isShadowed(node)) {
    const own = (node as Record<string, unknown>)[name];
    return typeof own === 'function' ? (own.apply(node, given) as unknown) : null;
  }
  const method = property(node, name);
  return typeof method === 'function' ? (method.apply(node, given) as unknown) : null;
}

/** An attribute's value, cut to `limit` characters; the empty string where there is none. */
export function attribute(element: object, name: string, limit = 512): string {
  const value = isShadowed(element)
    ? invoke(element, 'getAttribute', name)
    : (element as Element).getAttribute(name);
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

/** The first `limit` elements with that tag name below `root`, without counting the rest of them. */
export function elements(root: object | null, tag: string, limit: number): Element[] {
  const found: Element[] = [];
  const all =
    root && (invoke(root, 'getElementsByTagName', tag) as HTMLCollectionOf<Element> | null);
  for (let i = 0; all && i < limit; i++) {
    const next = all[i];
    if (!next) break;
    found.push(next);
  }
  return found;
}

/** Node types, by number: the `Node` global is missing on the command line. */
export const ELEMENT = 1;
export const TEXT = 3;
