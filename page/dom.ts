/**
 * Properties and methods as the platform defines them. A page may hold `<input name="firstChild">`, and then
 * `form.firstChild` is that input (named properties shadow the real ones on forms and on the document, for an
 * extension's script too). Prototypes cannot be shadowed by markup, so for those two everything is looked up there.
 * Part of this is in the always-on script: keep it small.
 */

/** Node types, by number: the `Node` global is missing on the command line. */
export const ELEMENT = 1;
export const TEXT = 3;

type Fields = Record<string, unknown>;

/** Reads one property as a node's prototypes define it: what is named on the node itself is what the page has named. */
export function native(node: object, name: string): unknown {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node);
}

/** Reads one property of a node past any form control or image of that name. */
export function property(node: object, name: string): unknown {
  return isShadowed(node) ? native(node, name) : (node as Fields)[name];
}

/** Only forms and documents are shadowed; linkedom, the DOM of the command line, has no such globals and shadows none. */
function isShadowed(node: object): boolean {
  return (
    typeof HTMLFormElement === 'function' &&
    (node instanceof HTMLFormElement || node instanceof Document)
  );
}

/** Calls one method of a node past any form control or image of that name; null where there is none. */
export function invoke(node: object, name: string, ...given: unknown[]): unknown {
  const method = property(node, name);
  return typeof method === 'function' ? (method.apply(node, given) as unknown) : null;
}

/** An attribute's value, cut to `limit` characters; the empty string where there is none. */
export function attribute(element: object, name: string, limit = 512): string {
  const value = invoke(element, 'getAttribute', name);
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

/** The first `limit` elements with that tag name below `root`, one by one: the rest of them is never counted. */
export function* elements(root: Element | null, tag: string, limit: number): Generator<Element> {
  const all = root?.getElementsByTagName(tag);
  for (let i = 0; i < limit && all?.[i]; i++) yield all[i] as Element;
}
