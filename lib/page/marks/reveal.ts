// Brings words into view. At once, never gliding: a jump with a flash is calm for every reader, and tells
// right away where the words stand.

/** Scrolls so that a range stands in the upper middle of the viewport, unless it is well in view already. */
export function scrollToRange(doc: Document, range: Range): void {
  const view = doc.defaultView;
  const element = range.startContainer.parentElement;
  if (view === null || element === null) return;
  const inView = (): boolean => {
    const { top, bottom } = range.getBoundingClientRect();
    return top >= view.innerHeight * 0.1 && bottom <= view.innerHeight * 0.7;
  };
  if (inView()) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph taller than the viewport is centred by its middle, which need not be where the words are.
  if (!inView()) {
    view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight * 0.3, behavior: 'instant' });
  }
}
