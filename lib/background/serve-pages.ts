// What the background does for a page that is read: its report, its place in the history, its number on the button.
import type { Asker } from '../browser/article-requests';
import { showBadge } from '../browser/badge';
import type { Answer } from '../browser/messages';
import { sitePattern } from '../browser/sites';
import { keepArticle } from '../history/history';
import type { Article } from '../model';
import type { openReports } from './reports';

/** How to answer a page's agent. Nothing is kept of private windows, nor of what has no address on the web. */
export function answerWith(reportOn: ReturnType<typeof openReports>) {
  return async (article: Article, { privateWindow, tabId, tell, isThere }: Asker): Promise<Answer> => {
    const report = await reportOn(article, { onPart: tell, isWanted: isThere });
    if (!report) return { ok: false };
    if (!privateWindow && sitePattern(report.url)) await keepArticle(report);
    if (tabId !== undefined) void showBadge(tabId, report.url, report.summary.claims);
    return { ok: true, report };
  };
}
