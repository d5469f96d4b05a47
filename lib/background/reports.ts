// What the background does with an article: its report, as the package makes it, less the claims that the reader
// called wrong; and, for a page that is read, its place in the history and its number on the button.
import { openAnalyst, type Slices } from '../api/analyst';
import type { Asker } from '../browser/article-requests';
import { showBadge } from '../browser/badge';
import type { Answer } from '../browser/messages';
import { packagedFile } from '../browser/package';
import { sitePattern } from '../browser/sites';
import { wrongClaims } from '../browser/wrong-claims';
import { WEIGHTS } from '../engine/network/weights/addresses';
import { wrongKey } from '../export/wrong-claim';
import { keepArticle } from '../history/history';
import type { Article, Claim, Report } from '../model';

type Progress = Omit<Slices, 'keeps'>;

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
  const analyst = openAnalyst((language) => packagedFile(WEIGHTS[language]));
  const prepare = (lang: string) => {
    // What fails here fails again, and is told, when the article comes.
    analyst.engine.analyze({ text: SHORT, lang }).catch(() => undefined);
  };
  const on: Reports['on'] = (article, progress = QUIET) => {
    const keeps = wrongClaims().then((kept) => {
      const wrong = new Set(kept.map(({ key }) => key));
      return (claim: Claim) => !wrong.has(wrongKey(claim, article));
    });
    return analyst.inSlices(article.url ?? '', article, { ...progress, keeps });
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
