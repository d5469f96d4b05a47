// The place where a card is shown: an element of its own on the root, closed to the page, over everything.
import type { Box } from '../marks/box';
import { placeCard } from './card-placement';
import { adoptSheet } from '../marks/adopted-sheet';

export interface CardHostOptions {
  /** The style sheet of what is rendered inside. */
  style?: string;
  /** The custom property that shows it: where the document's style does not set it, the card is not to be seen. */
  shownBy: string;
  /** Called once, when the card has closed, for whatever reason. */
  onClose?: () => void;
}

export type CardHost = ReturnType<typeof openCardHost>;

const HOST_STYLE: readonly (readonly [name: string, value: string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', 'auto'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'auto'],
  ['max-width', 'calc(100vw - 16px)'],
  ['z-index', '2147483647'],
];

function createHost(doc: Document, shownBy: string): HTMLElement {
  const host = doc.createElement('whence-card');
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important');
  host.style.setProperty('display', `var(${shownBy}, none)`, 'important');
  return host;
}

/** The top layer, where the browser has it: no page element can cover the card. Page popovers stay open. */
function raise(host: HTMLElement): void {
  if (!('popover' in host)) return;
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // Shown as a fixed element all the same.
  }
}

/** The root; but what stands outside a modal dialog, or outside what fills the screen, can be neither pressed nor focused. */
function placeFor(doc: Document): Element {
  const dialog = [...doc.querySelectorAll('dialog:modal')].at(-1);
  return dialog ?? doc.fullscreenElement ?? doc.documentElement;
}

/** What moves a card and what closes it: the page scrolls, the window changes, Escape, a press elsewhere. Returns its undo. */
function listen(doc: Document, host: Element, follow: () => void, settle: () => void, close: () => void) {
  const abort = new AbortController();
  const { signal } = abort;
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  const onPress = (event: Event): void => {
    if (!event.composedPath().includes(host)) close();
  };
  doc.defaultView?.addEventListener('scroll', follow, { signal, passive: true });
  doc.defaultView?.addEventListener('resize', settle, { signal });
  doc.addEventListener('keydown', onKey, { signal, capture: true });
  doc.addEventListener('pointerdown', onPress, { signal, capture: true });
  return () => abort.abort();
}

/**
 * Opens a card beside some words. It follows them as the page scrolls, closes by Escape, by a press outside, or when
 * they leave the viewport, and takes no focus.
 * @returns `root` is closed to the page: the caller renders into it, and may focus what it renders; `settle` puts the
 *   card where it belongs, once what is rendered has another size
 * @param wordsAt where they stand now, in viewport coordinates; null once they are gone, when the card stays as it is
 */
export function openCardHost(
  doc: Document,
  wordsAt: () => Box | null,
  { style = '', shownBy, onClose }: CardHostOptions,
) {
  const view = doc.defaultView;
  const host = createHost(doc, shownBy);
  const root = host.attachShadow({ mode: 'closed' });
  // Keys pressed in the card are not the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  adoptSheet(root, `:host { all: initial } ${style}`);
  placeFor(doc).append(host);
  raise(host);

  let open = true;
  const set = (name: string, value: number): void =>
    host.style.setProperty(name, `${Math.round(value)}px`, 'important');
  const settle = (): void => {
    const words = wordsAt();
    if (!open || view === null || words === null) return;
    host.style.removeProperty('max-height');
    const { width, height } = host.getBoundingClientRect();
    const viewport = { width: doc.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
    const { left, top, maxHeight } = placeCard(words, { width, height }, viewport);
    set('left', left);
    set('top', top);
    set('max-height', maxHeight);
  };
  const close = (): void => {
    if (!open) return;
    open = false;
    unlisten();
    resized?.disconnect();
    host.remove();
    onClose?.();
  };

  const follow = (): void => {
    const words = wordsAt();
    const inView = words === null || view === null || (words.bottom >= 0 && words.top <= view.innerHeight);
    if (inView) settle();
    else close();
  };

  const unlisten = listen(doc, host, follow, settle, close);
  const resized = typeof ResizeObserver === 'function' ? new ResizeObserver(settle) : null;
  resized?.observe(host);
  settle();
  return { root, settle, close };
}
