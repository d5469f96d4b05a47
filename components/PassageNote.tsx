// The card beside a selection in which no attributed claim was found.
import { t } from '../locales/card';
import { CardFrame } from './CardFrame';

export function PassageNote({ onClose }: { onClose: () => void }) {
  return (
    <CardFrame label={t.card.nobody} head={<strong>{t.card.nobody}</strong>} focus onClose={onClose}>
      <p class="said">{t.notVerdict}</p>
    </CardFrame>
  );
}
