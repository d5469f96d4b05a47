// What the panel says when there is no report: a state, never a blank.
import { t } from '../locales';
import { Button } from './Button';

interface Props {
  status: 'loading' | 'reading' | 'none' | 'pdf' | 'tooLarge' | 'forbidden' | 'waiting' | 'error';
  onAgain: () => void;
  /** Reads the page, or what is selected there, although it does not look like an article. */
  onAnyway: () => void;
}

export function PanelMessage({ status, onAgain, onAnyway }: Props) {
  const hint = {
    none: t.state.noneHint,
    pdf: t.state.pdfHint,
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
      {status === 'none' && (
        <>
          <button type="button" class="plain-button" aria-describedby="read-anyway-hint" onClick={onAnyway}>
            {t.state.readAnyway}
          </button>
          <p id="read-anyway-hint" class="hint">
            {t.state.readAnywayHint}
          </p>
        </>
      )}
      {status === 'error' && (
        <Button look="plain" onClick={onAgain}>
          {t.state.tryAgain}
        </Button>
      )}
    </div>
  );
}
