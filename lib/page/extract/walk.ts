// A walk over a page as its reader sees it: in document order, into open shadow roots, and through their slots.
import type { Steps } from '../steps';

/** Deeper or larger pages than these are no articles. */
const MAX_DEPTH = 1000;
const MAX_NODES = 120_000;
/** Nodes between two rests. */
const BETWEEN_RESTS = 100;

export interface Visitor {
  /** Called with an element before what stands in it; false leaves it and all of that out. */
  enter: (element: Element) => boolean;
  text: (node: Text) => void;
  /** Called with an element that was entered, once all in it has been seen. */
  leave: (element: Element) => void;
}

/** What a reader sees in an element: its shadow root's content; in a slot, what the page puts there. */
function contentOf(element: Element): Iterator<Node> | null {
  const { shadowRoot } = element;
  if (shadowRoot !== null) return shadowRoot.childNodes[Symbol.iterator]();
  if (element.localName !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length === 0 ? null : assigned[Symbol.iterator]();
}

interface Frame {
  element: Element;
  /** The next child; for content that is not the element's own, where the next one comes from. */
  next: Node | null;
  rest: Iterator<Node> | null;
}

function nextIn(frame: Frame): Node | null {
  if (frame.rest !== null) {
    const next = frame.rest.next();
    return next.done === true ? null : next.value;
  }
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

/**
 * Walks without recursion, so that no page can exhaust the stack.
 * @returns false where the page is nested too deep or holds too much; the walk has then ended early
 */
export function* walk(root: Element, { enter, text, leave }: Visitor): Steps<boolean> {
  if (!enter(root)) return true;
  const frames: Frame[] = [];
  const open = (element: Element): void => {
    const rest = contentOf(element);
    frames.push({ element, next: rest === null ? element.firstChild : null, rest });
  };
  open(root);
  let seen = 0;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = nextIn(frame);
    if (node === null) {
      leave(frame.element);
      frames.pop();
      continue;
    }
    if (++seen > MAX_NODES || frames.length > MAX_DEPTH) return false;
    if (seen % BETWEEN_RESTS === 0) yield;
    if (node.nodeType === 3) text(node as Text);
    else if (node.nodeType === 1 && enter(node as Element)) open(node as Element);
  }
  return true;
}
