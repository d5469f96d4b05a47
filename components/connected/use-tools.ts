// The panel's tools joined to the browser: the clipboard and our other pages.
import type { PanelState } from '../Panel';
import type { ExportFormat, ToolActions } from '../PanelTools';
import { openOwnPage, openSettings, type PageTab } from '../../lib/browser/tab';
import { copyWords, savePageCopy } from '../../lib/browser/download';
import { toJson, toMarkdown } from '../../lib/export';
import { toCsl } from '../../lib/export/citation';
import { toAnnotations } from '../../lib/export/web-annotation';
import type { Report } from '../../lib/model';
import { traceOf } from '../../lib/model/trace';
import { attributedClaims, quietLine } from '../../lib/report';
import { t } from '../../locales';

const EXPORTS: Readonly<Record<ExportFormat, (report: Report) => string>> = {
  markdown: (report) =>
    toMarkdown(report, attributedClaims(report), {
      line: (one) => {
        const line = quietLine(one);
        return line.claims === 0 ? t.quietLine.nothingAttributed : t.quietLine.text(line);
      },
      notice: t.notices.text,
      sentence: (claim) => t.claim.trace(traceOf(claim, report)),
      passage: t.tools.passage,
      noSource: t.origin.unnamedOrigin,
      notVerdict: t.notVerdict,
    }),
  json: toJson,
  csl: (report) => toCsl(report, attributedClaims(report), (claim) => t.claim.trace(traceOf(claim, report))),
  annotations: (report) => `${JSON.stringify(toAnnotations(report, attributedClaims(report)), null, 2)}\n`,
};

/** The states of a page that the browser let us read, well or badly. */
const READ: ReadonlySet<PanelState['status']> = new Set(['report', 'none', 'error']);

export function useTools(state: PanelState, tab: PageTab | null): ToolActions {
  return {
    onExport: async (format) => state.status === 'report' && copyWords(EXPORTS[format](state.report)),
    onPrint: () => {
      if (tab) openOwnPage(`/report.html?tabId=${tab.id}`);
    },
    onSavePage: tab && READ.has(state.status) ? () => savePageCopy(tab.id) : null,
    onSettings: openSettings,
  };
}
