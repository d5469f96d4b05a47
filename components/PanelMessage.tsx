// What the panel says when there is no report: a state, never a blank.
import { t } from '../locales';
import { Button } from './Button';

interface Props {
  status: 'loading' | 'reading' | 'none' | 'tooLarge' | 'forbidden' | 'waiting' | 'error';
  onAgain: () => void;
}

export function PanelMessage({ status, onAgain }: Props) {
  const hint = {
    none: t.state.noneHint,
    tooLarge: t.state.tooLargeHint,
    forbidden: t.state.forbiddenHint,
    waiting: t.state.waitingHint,
    error: t.state.errorHint,
    loading: null,
    reading: null,
  }[status];
  return (
    <div class="message" role="status">
      <h1 class="quiet-line">{t.state[status]}</h1>
      {hint && <p class="hint">{hint}</p>}
      {status === 'error' && (
        <Button look="plain" onClick={onAgain}>
          {t.state.tryAgain}
        </Button>
      )}
    </div>
  );
}
