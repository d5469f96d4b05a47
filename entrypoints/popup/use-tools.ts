// The panel's tools joined to the browser: the place beside the page, the clipboard, our other pages.
import type { PanelState } from '@/components/Panel';
import type { ExportFormat, ToolActions } from '@/components/PanelTools';
import { sidePanelOpener } from '@/lib/browser/side-panel';
import { openOwnPage, openSettings, type PageTab } from '@/lib/browser/tab';
import { toJson, toMarkdown } from '@/lib/export';
import { toAnnotations } from '@/lib/export/web-annotation';
import type { Report } from '@/lib/model';
import { attributedClaims } from '@/lib/report';

const EXPORTS: Readonly<Record<ExportFormat, (report: Report) => string>> = {
  markdown: toMarkdown,
  json: toJson,
  annotations: (report) => `${JSON.stringify(toAnnotations(report, attributedClaims(report)), null, 2)}\n`,
};

/** @param beside whether the panel is open beside the page already */
export function useTools(state: PanelState, tab: PageTab | null, beside: boolean): ToolActions {
  const open = beside ? null : sidePanelOpener();
  return {
    onKeepOpen:
      open && tab
        ? () => {
            void open(tab.windowId).then(
              () => {
                close();
              },
              () => undefined,
            );
          }
        : null,
    onExport: async (format) => {
      if (state.status !== 'report') return false;
      try {
        await navigator.clipboard.writeText(EXPORTS[format](state.report));
        return true;
      } catch {
        return false;
      }
    },
    onPrint: () => {
      if (tab) openOwnPage(`/report.html?tabId=${tab.id}`);
    },
    onSettings: openSettings,
  };
}
