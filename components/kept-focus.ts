// Keeps the reader's place when the control that was pressed goes away: a keyboard would begin again at the top.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * @returns the ref of a view. Where its focused control is gone after a drawing, the focus goes to the link of the
 *   item that held it, wherever that stands now, else to the closest part that is still there and has a `tabindex`.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const view = useRef<HTMLDivElement>(null);
  const held = useRef<HTMLElement[]>([]);
  const link = useRef<string | null>(null);
  useEffect(() => {
    const { current } = view;
    const remember = ({ target }: FocusEvent) => {
      held.current = [];
      for (let at = target as HTMLElement | null; at && at !== current?.parentElement; at = at.parentElement)
        held.current.push(at);
      link.current = (target as HTMLElement).closest('li')?.querySelector('a')?.href ?? null;
    };
    current?.addEventListener('focusin', remember);
    return () => {
      current?.removeEventListener('focusin', remember);
    };
  }, []);
  useLayoutEffect(() => {
    const [control] = held.current;
    if (!control || control.isConnected || document.activeElement !== document.body) return;
    const links = [...(view.current?.querySelectorAll('a') ?? [])];
    const there =
      links.find(({ href }) => href === link.current) ??
      held.current.find((part) => part.isConnected && part.hasAttribute('tabindex'));
    there?.focus();
  });
  return view;
}
