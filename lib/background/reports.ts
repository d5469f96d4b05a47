// Articles into reports, in the background: the engine, less the claims that the reader called wrong.
import { packagedFile } from '../browser/packaged-file';
import { ownVersion } from '../browser/version';
import { wrongClaims } from '../browser/wrong-claims';
import { openEngine } from '../engine';
import { analyzeInSlices } from '../engine/in-slices';
import { WEIGHTS } from '../engine/network/weights/addresses';
import { wrongKey } from '../export/wrong-claim';
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
