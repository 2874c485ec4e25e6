import { ELEMENT, invoke, TEXT } from './dom';
import { firstChild, nextSibling, nodeType, shadowRoot, tagOf } from './nodes';

/** What a walk reports. */
export interface Visitor {
  text(node: Text): void;
  /** Whether to look inside; `leave` follows only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

interface Frame {
  readonly element: Element;
  next: Node | null;
  /** The nodes that a page put into a slot are no siblings of each other. */
  readonly slotted: Node[];
}

/**
 * Walks a tree in reading order, open shadow roots included, without recursion: a page may be 100,000 elements deep.
 * Ends after `limit` nodes or when `enough` says so; returns whether it saw everything.
 */
export function walk(
  root: Element,
  visitor: Visitor,
  limit: number,
  enough = () => false,
): boolean {
  const frames: Frame[] = [open(root)];
  let seen = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = take(frame);
    if (!node) {
      frames.pop();
      if (frames.length > 0) visitor.leave(frame.element);
      continue;
    }
    if (++seen > limit || enough()) {
      while (frames.length > 1) visitor.leave((frames.pop() as Frame).element);
      return false;
    }
    const type = nodeType(node);
    if (type === TEXT) visitor.text(node as Text);
    else if (type === ELEMENT && visitor.enter(node as Element)) frames.push(open(node as Element));
  }
  return true;
}

function take(frame: Frame): Node | null {
  const slotted = frame.slotted.pop();
  if (slotted) return slotted;
  const node = frame.next;
  if (node) frame.next = nextSibling(node);
  return node;
}

function open(element: Element): Frame {
  const shadow = shadowRoot(element);
  const slotted =
    tagOf(element) === 'slot' ? (invoke(element, 'assignedNodes') as Node[] | null) : null;
  return {
    element,
    next: slotted?.length ? null : firstChild(shadow ?? element),
    slotted: slotted ? [...slotted].reverse() : [],
  };
}
