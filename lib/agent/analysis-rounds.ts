// Reads the page and has it analysed, round after round: what comes of a round that was overtaken is dropped.
import { requestAnalysis } from '../browser/page-end';
import type { Report } from '../model';
import { readPageInSlices, rest, type PageReading } from '../page';

interface Progress {
  /** The page has been read, whatever it holds. What it promises is waited for. */
  onRead: (reading: PageReading) => Promise<void>;
  /** What is known of the beginning of a long article. */
  onPart: (reading: PageReading, part: Report) => void;
}

/** A report and where its words stand, or why there is none. */
type Outcome = { reading: PageReading; report: Report } | { status: 'none' | 'tooLarge' | 'error' };

export interface AnalysisRounds {
  /**
   * One round; null where another one, or an end, came before its own.
   * @param known a report that need not be asked for again where the text is still the same
   * @param asked whether to read the page although it is no article
   */
  next: (known: Report | null, asked?: boolean) => Promise<Outcome | null>;
  /** Drops the round that is under way. */
  drop: () => void;
}

export function analysisRounds(doc: Document, { onRead, onPart }: Progress): AnalysisRounds {
  let round = 0;
  return {
    next: async (known, asked) => {
      const mine = ++round;
      const isOvertaken = () => mine !== round;
      const reading = await readPageInSlices(doc, doc.location.href, asked);
      if (isOvertaken()) return null;
      await onRead(reading);
      if (isOvertaken()) return null;
      const { article, tooLarge } = reading;
      if (article.read === 'none') return { status: tooLarge ? 'tooLarge' : 'none' };
      // The same words may stand in new nodes: a page that renders itself again keeps its marks.
      if (article.text === known?.text) return { reading, report: known };
      const answer = await requestAnalysis(article, (part) => {
        void rest().then(() => {
          if (!isOvertaken()) onPart(reading, part);
        });
      });
      // To take in a long report, or a part of it, and to paint it are two turns.
      await rest();
      if (isOvertaken()) return null;
      return answer.ok ? { reading, report: answer.report } : { status: 'error' };
    },
    drop: () => {
      round++;
    },
  };
}
