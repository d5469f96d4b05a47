// Offers the panel beside the page: a small picture of just that.
import { t } from '../locales';
import { Button } from './Button';

export function KeepOpen({ onKeepOpen }: { onKeepOpen: () => void }) {
  return (
    <Button look="icon" title={t.tools.keepOpen} aria-label={t.tools.keepOpen} onClick={onKeepOpen}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="1.5" />
        <path d="M12.25 3.75v12.5" />
      </svg>
    </Button>
  );
}
