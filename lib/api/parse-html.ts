// HTML into a document as browsers make it: parse5 keeps to the HTML standard, linkedom is a light DOM.
import { parseHTML } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const HTML = 'http://www.w3.org/1999/xhtml';

function elementOf(doc: Document, { tagName, namespaceURI, attrs }: Tree.Element): Element {
  const namespace: string = namespaceURI;
  const element =
    namespace === HTML ? doc.createElement(tagName) : doc.createElementNS(namespaceURI, tagName);
  for (const { name, value } of attrs) element.setAttribute(name, value);
  return element;
}

/**
 * Parses a page as a browser does, broken markup included. Scripts do not run and nothing is loaded; what stands in a
 * `<template>` is left out, as no page shows it.
 * @param html the whole page, or a part of one
 * @returns a document with a head and a body
 * @example parseHtml('<p>One<p>Two').body.children.length // 2
 */
export function parseHtml(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  const pending: [Tree.Node[], Node][] = [[parse(html).childNodes, document]];
  // Without recursion, so that no page can exhaust the stack.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [children, parent] = next;
    for (const child of children) {
      if ('value' in child) parent.appendChild(document.createTextNode(child.value));
      else if ('tagName' in child) {
        const element = elementOf(document, child);
        parent.appendChild(element);
        if (child.childNodes.length > 0) pending.push([child.childNodes, element]);
      }
    }
  }
  return document;
}
