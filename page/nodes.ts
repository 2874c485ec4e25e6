import { invoke, property } from './dom';

/**
 * What the reader asks of every node, by the getters and methods that the platform's prototypes hold: no form control of that
 * name shadows them, so nobody need look whether one does. In Firefox a content script sees the page as through a glass: to look
 * a name up on a node takes half a microsecond there, to call what is held a tenth of that, and a page has thousands of nodes.
 */
export const nodeType = getter<number>('Node', 'nodeType');
export const nextSibling = getter<Node | null>('Node', 'nextSibling');
export const previousSibling = getter<Node | null>('Node', 'previousSibling');
export const firstChild = getter<Node | null>('Node', 'firstChild');
export const dataOf = getter<unknown>('CharacterData', 'data');
export const shadowRoot = getter<ShadowRoot | null | undefined>('Element', 'shadowRoot');
const localName = getter<unknown>('Element', 'localName');
const names = method('Element', 'getAttributeNames');
const get = method('Element', 'getAttribute');

/** An element's tag in lower case. */
export const tagOf = (element: Element): string => String(localName(element)).toLowerCase();

/** The names of an element's attributes. */
export const attributeNames = (element: Element): readonly string[] =>
  (names(element) as string[] | null) ?? [];

/** An attribute's value, cut to `limit` characters; the empty string where there is none. */
export function attributeOf(element: Element, name: string, limit = 512): string {
  const value = get(element, name);
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

type Kind = 'Node' | 'Element' | 'CharacterData';

/** The command line has no such prototypes, and no shadows. */
function prototypeOf(kind: Kind): object | undefined {
  return (globalThis as { readonly [kind in Kind]?: { readonly prototype: object } })[kind]
    ?.prototype;
}

function getter<Value>(kind: Kind, name: string): (node: Node) => Value {
  const prototype = prototypeOf(kind);
  const held = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => (held ? held.call(node) : property(node, name)) as Value;
}

function method(kind: Kind, name: string): (node: Node, given?: string) => unknown {
  const prototype = prototypeOf(kind);
  const held = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.value;
  return (node, given) =>
    typeof held === 'function' ? held.call(node, given) : invoke(node, name, given);
}
