// What is reached by keyboard is shown whole. Firefox leaves be what is in view with any part, be it a single line.

/** For the `focusin` of what scrolls. What was pressed by hand stays under the hand. */
export function bringIntoView({ target }: FocusEvent): void {
  const focused = target as Element;
  if (focused.matches(':focus-visible:not(main)')) focused.scrollIntoView({ block: 'nearest' });
}
