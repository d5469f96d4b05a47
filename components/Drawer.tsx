// A drawer of the panel's foot: a button, and what it opens. The foot grows by it, so that it covers nothing.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './Button';

/** One drawer is open at most; null where none is. */
export type DrawerName = 'legend' | 'export' | null;

export interface DrawerState {
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

export function Drawer({
  label,
  isOpen,
  onOpen,
  children,
}: DrawerState & { label: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <>
      <Button look="text" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(!isOpen)}>
        {label}
      </Button>
      <div id={id} class="drawer" hidden={!isOpen}>
        {children}
      </div>
    </>
  );
}
