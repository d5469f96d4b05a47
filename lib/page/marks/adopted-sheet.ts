// A style sheet for a document or a shadow root, without an element where the browser allows.
import { rootsOf, type Anchors } from '../extract/anchors';

export interface AdoptedSheet {
  /** False once the page has thrown it out. */
  isIn: () => boolean;
  undo: () => void;
}

/** Adds a style sheet to `root`. @example const { undo } = adoptSheet(document, 'p { color: red }'); */
export function adoptSheet(root: Document | ShadowRoot, css: string): AdoptedSheet {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return {
      isIn: () => root.adoptedStyleSheets.includes(sheet),
      undo: () => {
        const at = root.adoptedStyleSheets.indexOf(sheet);
        if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
      },
    };
  } catch {
    return appendStyle(root, css);
  }
}

/** For browsers that keep adopted sheets from a content script: an element, outside the article. */
function appendStyle(root: Document | ShadowRoot, css: string): AdoptedSheet {
  const doc = root.ownerDocument ?? root;
  const style = doc.createElement('style');
  style.textContent = css;
  (root.nodeType === 9 ? (root as Document).documentElement : root).append(style);
  return {
    isIn: () => style.isConnected,
    undo: () => style.remove(),
  };
}

/**
 * The style of the marks, wherever their words stand: in the document, and in shadow roots.
 * @param styleDocument gives the document its style
 */
export function markSheets(doc: Document, anchors: Anchors, styleDocument: (css: string) => AdoptedSheet) {
  // The document too, where the words stand in shadow roots alone.
  const roots = [...new Set([doc, ...rootsOf(anchors)])];
  let sheets: AdoptedSheet[] = [];
  const undo = (): void => {
    for (const sheet of sheets) sheet.undo();
  };
  return {
    /** Puts another style in the place of the one before. */
    put: (css: string): void => {
      undo();
      sheets = roots.map((root) => (root === doc ? styleDocument(css) : adoptSheet(root, css)));
    },
    /** False once the page has thrown one out. */
    areIn: (): boolean => sheets.every((sheet) => sheet.isIn()),
    undo,
  };
}
