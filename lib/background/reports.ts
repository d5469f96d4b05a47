// What the background does with an article: its report, by the engine and less the claims that the reader called
// wrong; and, for a page that is read, its place in the history and its number on the button.
import type { Asker } from '../browser/article-requests';
import { showBadge } from '../browser/badge';
import type { Answer } from '../browser/messages';
import { ownVersion, packagedFile } from '../browser/package';
import { sitePattern } from '../browser/sites';
import { wrongClaims } from '../browser/wrong-claims';
import { openEngine } from '../engine';
import { analyzeInSlices } from '../engine/in-slices';
import { WEIGHTS } from '../engine/network/weights/addresses';
import { wrongKey } from '../export/wrong-claim';
import { keepArticle } from '../history/history';
import type { Analysis, Article, Report } from '../model';
import { buildReport } from '../report';

export interface Progress {
  /** Called with reports on the first paragraphs of a long article. */
  onPart: (part: Report) => void;
  /** Asked now and then; the work stops at the first no. */
  isWanted: () => Promise<boolean>;
}

/** Nobody is told of the parts, and the whole is always wanted. */
const QUIET: Progress = { onPart: () => undefined, isWanted: () => Promise.resolve(true) };

/**
 * Opens the engine, which loads a language's weights when it is first asked to read it. The function that comes
 * back resolves to the report on an article, or to null where it was no longer wanted.
 */
export function openReports(): (article: Article, progress?: Progress) => Promise<Report | null> {
  const engine = openEngine((language) => packagedFile(WEIGHTS[language]));
  return async (article, { onPart, isWanted } = QUIET) => {
    const wrong = new Set((await wrongClaims()).map(({ key }) => key));
    const report = (analysis: Analysis) => {
      const claims = analysis.claims.filter((claim) => !wrong.has(wrongKey(claim, article)));
      return buildReport(article.url ?? '', article, { ...analysis, claims }, ownVersion());
    };
    const parts = await engine.inParts(article);
    const whole = await analyzeInSlices(
      parts,
      (part) => {
        onPart(report(part));
      },
      isWanted,
    );
    return whole && report(whole);
  };
}

/** How to answer a page's agent. Nothing is kept of private windows, nor of what has no address on the web. */
export function answerPageWith(reportOn: ReturnType<typeof openReports>) {
  return async (article: Article, { privateWindow, tabId, tell, isThere }: Asker): Promise<Answer> => {
    const report = await reportOn(article, { onPart: tell, isWanted: isThere });
    if (!report) return { ok: false };
    if (!privateWindow && sitePattern(report.url)) await keepArticle(report);
    if (tabId !== undefined) void showBadge(tabId, report.url, report.summary.claims);
    return { ok: true, report };
  };
}
