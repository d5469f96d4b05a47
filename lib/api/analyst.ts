// From an article to its report: the same steps in Node, in a web page, on the command line and in the extension.
import { version } from '../../package.json';
import { openEngine, type Engine, type LanguageCode } from '../engine';
import { analyzeInSlices } from '../engine/in-slices';
import type { Analysis, Article, Claim, Report } from '../model';
import { buildReport } from '../report';

/** How to do the work in slices, for whoever shares the thread. */
export interface Slices {
  /** Which claims the reader still wants to see. */
  keeps: Promise<(claim: Claim) => boolean>;
  /** Called with reports on the first paragraphs of a long article. */
  onPart: (part: Report) => void;
  /** Asked now and then; the work stops at the first no. */
  isWanted: () => Promise<boolean>;
}

export interface Analyst {
  engine: Engine;
  /** The report on an article, in one go. @param id names it */
  report: (id: string, article: Article) => Promise<Report>;
  /** The same in slices; null where it was no longer wanted. */
  inSlices: (id: string, article: Article, slices: Slices) => Promise<Report | null>;
}

/** @param weightsOf the bytes of a language's weights, asked for once, when its first text comes */
export function openAnalyst(weightsOf: (language: LanguageCode) => Promise<Uint8Array>): Analyst {
  const engine = openEngine(weightsOf);
  const toRead = (article: Article) => (article.read === 'none' ? { text: '' } : article);
  return {
    engine,
    report: async (id, article) => buildReport(id, article, await engine.analyze(toRead(article)), version),
    async inSlices(id, article, { keeps, onPart, isWanted }) {
      const [parts, isKept] = await Promise.all([engine.inParts(toRead(article)), keeps]);
      const report = (analysis: Analysis): Report =>
        buildReport(id, article, { ...analysis, claims: analysis.claims.filter(isKept) }, version);
      const whole = await analyzeInSlices(parts, (part) => onPart(report(part)), isWanted);
      return whole && report(whole);
    },
  };
}
