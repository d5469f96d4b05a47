// What the panel says when there is no report: a state, never a blank.
import { t } from '../locales';

interface Props {
  status: 'reading' | 'none' | 'forbidden' | 'error';
  onAgain: () => void;
}

const HINTS = {
  none: t.state.noneHint,
  forbidden: t.state.forbiddenHint,
  error: t.state.errorHint,
  reading: null,
};

export function PanelMessage({ status, onAgain }: Props) {
  return (
    <div class="message" role="status">
      <h1 class="quiet-line">{t.state[status]}</h1>
      {HINTS[status] && <p class="hint">{HINTS[status]}</p>}
      {status === 'error' && (
        <button type="button" class="plain-button" onClick={onAgain}>
          {t.state.tryAgain}
        </button>
      )}
    </div>
  );
}
