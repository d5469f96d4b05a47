// The frame of what stands beside words on the page: its head, the button that closes it, and the focus it takes.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locales/card';
import { Button } from './Button';

interface Props {
  label: string;
  head: ComponentChildren;
  /** Whether the reader came by keyboard, and goes on in here. */
  focus: boolean;
  /** The frame itself, for the code that brings the focus back to it. */
  frame?: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ComponentChildren;
}

export function CardFrame({ label, head, focus, frame, onClose, children }: Props) {
  const own = useRef<HTMLElement>(null);
  const card = frame ?? own;
  useEffect(() => {
    if (focus) card.current?.focus({ preventScroll: true });
  }, [focus, card]);
  return (
    <section class="card" role="dialog" dir={t.dir} lang={t.lang} aria-label={label} tabIndex={-1} ref={card}>
      <header>
        {head}
        <Button look="icon" class="close" aria-label={t.card.close} onClick={onClose}>
          ×
        </Button>
      </header>
      {children}
    </section>
  );
}

/** The card beside a selection in which no attributed claim was found. */
export function PassageNote({ onClose }: { onClose: () => void }) {
  return (
    <CardFrame label={t.card.nobody} head={<strong>{t.card.nobody}</strong>} focus onClose={onClose}>
      <p class="said">{t.notVerdict}</p>
    </CardFrame>
  );
}
