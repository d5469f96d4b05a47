// Articles in open shadow roots: their text is grafted into the copy of a page, where Readability can see it.
import { pairTexts, type PairedClone } from './node-pairing';

/** Hosts inside hosts, at most. */
const MAX_DEPTH = 8;

/** A copy of what stands in a shadow root, with what the page slots into it in its place. */
function graftOne(root: ShadowRoot, twin: Element, liveOf: PairedClone['liveOf'], depth: number): boolean {
  const box = twin.ownerDocument.createElement('div');
  for (const child of root.childNodes) box.append(twin.ownerDocument.importNode(child, true));
  if (!pairTexts(root, box, liveOf)) return false;
  // Its own slot, before those of hosts inside it are there too.
  const slot = box.querySelector('slot');
  graft(root, box, liveOf, depth + 1);
  if (slot !== null) slot.replaceChildren(...twin.childNodes);
  twin.append(box);
  return true;
}

function graft(live: ParentNode, copy: ParentNode, liveOf: PairedClone['liveOf'], depth: number): boolean {
  const elements = live.querySelectorAll('*');
  const twins = copy.querySelectorAll('*');
  let found = false;
  if (depth > MAX_DEPTH || elements.length !== twins.length) return false;
  for (let index = 0; index < elements.length; index++) {
    const root = elements[index]?.shadowRoot;
    const twin = twins[index];
    if (root && twin && graftOne(root, twin, liveOf, depth)) found = true;
  }
  return found;
}

/** Adds the text of a page's open shadow roots to its copy. @returns whether there is any */
export const graftShadowText = (doc: Document, { document, liveOf }: PairedClone): boolean =>
  graft(doc, document, liveOf, 0);
