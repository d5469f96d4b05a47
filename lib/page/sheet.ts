// A style sheet for a document or a shadow root, without an element where the browser allows.

/** Adds a style sheet to `root`. Returns its undo. */
export function adoptSheet(root: Document | ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return () => {
      const at = root.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    };
  } catch {
    return appendStyle(root, css);
  }
}

/** For browsers that keep adopted sheets from a content script: an element, outside the article. */
function appendStyle(root: Document | ShadowRoot, css: string): () => void {
  const doc = root.ownerDocument ?? root;
  const style = doc.createElement('style');
  style.textContent = css;
  (root.nodeType === 9 ? (root as Document).documentElement : root).append(style);
  return () => {
    style.remove();
  };
}
