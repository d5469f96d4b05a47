// What every page of the extension does first: speak the reader's language, in its direction, and take keys.
import { render, type VNode } from 'preact';
import { speak, t } from '../../locales';

/**
 * Draws a page of the extension into its `#root`.
 * @param title words the page's title, where it is more than the extension's name
 */
export function startPage(view: VNode, title: () => string = () => t.name): void {
  speak(navigator.languages);
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  document.title = title();
  render(view, root);
  // What scrolls may not be the page itself: a key scrolls it only where the focus is in it.
  root.querySelector('main')?.focus({ preventScroll: true });
}
