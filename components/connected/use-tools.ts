// The panel's tools joined to the browser: the clipboard and our other pages.
import type { PanelState } from '../Panel';
import type { ExportFormat, ToolActions } from '../PanelTools';
import { openOwnPage, openSettings, type PageTab } from '../../lib/browser/tab';
import { savePageCopy } from '../../lib/browser/page-copy';
import { toJson, toMarkdown } from '../../lib/export';
import { toAnnotations } from '../../lib/export/web-annotation';
import type { Report } from '../../lib/model';
import { attributedClaims } from '../../lib/report';
import { en } from '../../locales/en';

const EXPORTS: Readonly<Record<ExportFormat, (report: Report) => string>> = {
  markdown: (report) => toMarkdown(report, en.notices.text),
  json: toJson,
  annotations: (report) => `${JSON.stringify(toAnnotations(report, attributedClaims(report)), null, 2)}\n`,
};

/** The states of a page that the browser let us read, well or badly. */
const READ: ReadonlySet<PanelState['status']> = new Set(['report', 'none', 'error']);

export function useTools(state: PanelState, tab: PageTab | null): ToolActions {
  return {
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
    onSavePage: tab && READ.has(state.status) ? () => savePageCopy(tab.id) : null,
    onSettings: openSettings,
  };
}
