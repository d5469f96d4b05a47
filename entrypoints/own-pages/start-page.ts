// What every page of our own does first: speak the reader's language, in its direction.
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
}
