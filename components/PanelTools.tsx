// What can be done with a report besides reading it: take it along, print it; and the way to the settings.
import { useState } from 'preact/hooks';
import { t } from '../locales';
import { Button } from './Button';
import { Drawer, type DrawerState } from './Drawer';

export const EXPORT_FORMATS = ['markdown', 'csl', 'json', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ToolActions {
  /** Copies the report. False when the browser refuses. */
  onExport: (format: ExportFormat) => Promise<boolean>;
  onPrint: () => void;
  /** Saves a copy of the page. False when the browser refuses; null where there is no page to save. */
  onSavePage: (() => Promise<boolean>) | null;
  onSettings: () => void;
}

interface Props extends ToolActions {
  hasReport: boolean;
  exports: DrawerState;
}

export function PanelTools({ hasReport, exports, onSavePage, ...actions }: Props) {
  const [said, setSaid] = useState('');
  return (
    <div class="tools">
      {(hasReport || onSavePage) && (
        <Drawer label={t.tools.export} {...exports}>
          {hasReport && (
            <div class="menu">
              {EXPORT_FORMATS.map((format) => (
                <Button
                  key={format}
                  look="text"
                  onClick={() => {
                    void actions
                      .onExport(format)
                      .then((copied) =>
                        setSaid(copied ? t.tools.copied(t.tools.formats[format]) : t.tools.notCopied),
                      );
                  }}
                >
                  {t.tools.copy(t.tools.formats[format])}
                </Button>
              ))}
              <Button look="text" onClick={actions.onPrint}>
                {t.tools.print}
              </Button>
            </div>
          )}
          {onSavePage && (
            <div class="menu">
              <Button
                look="text"
                aria-describedby="save-page-hint"
                onClick={() => {
                  void onSavePage().then((saved) =>
                    setSaid(saved ? t.tools.pageSaved : t.tools.pageNotSaved),
                  );
                }}
              >
                {t.tools.savePageNow}
              </Button>
              <p id="save-page-hint" class="hint">
                {t.tools.savePageHint}
              </p>
            </div>
          )}
        </Drawer>
      )}
      <Button look="text" onClick={actions.onSettings}>
        {t.settings.title}
      </Button>
      <div role="status">{said && <p>{said}</p>}</div>
    </div>
  );
}
