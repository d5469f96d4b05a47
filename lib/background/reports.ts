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

/** Of no language, so that the page's own is taken. To read it has the browser make its machine code. */
const SHORT = 'Ann Roe: “Ben Lee, Cy Poe.”';

export interface Reports {
  /** Loads the weights that a page in this language will want. @param language as the page tells it, or empty */
  prepare: (language: string) => void;
  /** The report on an article; null where it was no longer wanted. */
  on: (article: Article, progress?: Progress) => Promise<Report | null>;
}

/** Opens the engine, which loads a language's weights when it is first asked to read it. */
export function openReports(): Reports {
  const engine = openEngine((language) => packagedFile(WEIGHTS[language]));
  const prepare = (lang: string) => {
    // What fails here fails again, and is told, when the article comes.
    engine.analyze({ text: SHORT, lang }).catch(() => undefined);
  };
  const on: Reports['on'] = async (article, { onPart, isWanted } = QUIET) => {
    const [kept, parts] = await Promise.all([wrongClaims(), engine.inParts(article)]);
    const wrong = new Set(kept.map(({ key }) => key));
    const report = (analysis: Analysis) => {
      const claims = analysis.claims.filter((claim) => !wrong.has(wrongKey(claim, article)));
      return buildReport(article.url ?? '', article, { ...analysis, claims }, ownVersion());
    };
    const whole = await analyzeInSlices(parts, (part) => onPart(report(part)), isWanted);
    return whole && report(whole);
  };
  return { prepare, on };
}

/**
 * How to answer a page's agent. Nothing is kept of private windows, of what has no address on the web, nor of a page
 * that is no article.
 */
export function answerPageWith(reports: Reports) {
  return async (article: Article, { privateWindow, tabId, tell, isThere }: Asker): Promise<Answer> => {
    const report = await reports.on(article, { onPart: tell, isWanted: isThere });
    if (!report) return { ok: false };
    // The page waits for its answer, and nobody for these.
    setTimeout(() => {
      if (!privateWindow && report.read !== 'asked' && sitePattern(report.url)) void keepArticle(report);
      if (tabId !== undefined) void showBadge(tabId, report.url, report.summary.claims);
    });
    return { ok: true, report };
  };
}
