// The card beside a selection in which no attributed claim was found.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locales/card';

export function PassageNote({ onClose }: { onClose: () => void }) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      class="card"
      role="dialog"
      dir={t.dir}
      lang={t.lang}
      aria-label={t.card.nobody}
      tabIndex={-1}
      ref={card}
    >
      <header>
        <strong>{t.card.nobody}</strong>
        <button type="button" class="close" aria-label={t.card.close} onClick={onClose}>
          ×
        </button>
      </header>
      <p class="said">{t.notVerdict}</p>
    </section>
  );
}
