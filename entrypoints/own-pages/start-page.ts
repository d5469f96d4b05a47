// What every page of our own does first: speak the reader's language, in its direction, and answer to the keyboard.
import { speak, t } from '@/locales';

/** @param title words the page's title, where it is more than our name */
export function startPage(draw: (root: HTMLElement) => void, title: () => string = () => t.name): void {
  speak(navigator.languages);
  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  document.title = title();
  draw(root);
  // What scrolls may not be the page itself: a key scrolls it only where the focus is in it.
  root.querySelector('main')?.focus({ preventScroll: true });
}
