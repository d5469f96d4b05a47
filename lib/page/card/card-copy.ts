// Puts words on the clipboard from a page, also where the page's own rules or plain http keep the modern way shut.

/** Must be called straight from a click or a key. False when the browser refuses. */
export async function copyText(doc: Document, words: string): Promise<boolean> {
  try {
    await doc.defaultView?.navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByEvent(doc, words);
  }
}

/** The copy event carries our words instead of the selection; the page neither hears it nor loses its selection. */
function copyByEvent(doc: Document, words: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  const view = doc.defaultView;
  view?.addEventListener('copy', onCopy, { capture: true });
  try {
    // Deprecated, and the only way left on a page without a secure context.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    doc.execCommand('copy');
  } finally {
    view?.removeEventListener('copy', onCopy, { capture: true });
  }
  return copied;
}
