// The marks of one report on the page, and the card that a pointer or the panel opens beside them.
import type { AttributionClass, Claim, Report } from '@/lib/model';
import { paintMarks, type Anchors, type Mark } from '@/lib/page';
import { showCard } from './card';
import { followPointer } from './pointer';

export interface PageMarks {
  /** False in a browser without custom highlights; the panel then says so. */
  supported: boolean;
  show(classes: readonly AttributionClass[]): void;
  /** Scrolls to a claim, flashes it and opens its card. */
  reveal(claimId: string): void;
  undo(): void;
}

/** Marks the report's claims of speech. Nothing in the article itself is changed. */
export function markPage(
  doc: Document,
  anchors: Anchors,
  report: Report,
  classes: readonly AttributionClass[],
): PageMarks {
  const claims = new Map(
    report.claims.filter(({ manner }) => manner === 'speech').map((claim) => [claim.id, claim]),
  );
  const painted = paintMarks(doc, anchors, [...claims.values()].map(toMark), { classes });
  let card: { claimId: string; close: () => void } | null = null;

  const close = () => {
    card?.close();
    card = null;
  };
  const open = (claimId: string) => {
    if (card?.claimId === claimId) return;
    close();
    const claim = claims.get(claimId);
    const rect = painted.rectOf(claimId);
    if (!claim || !rect) return;
    card = {
      claimId,
      close: showCard(doc, rect, claim, report, () => {
        card = null;
      }),
    };
  };

  const unfollow = followPointer(doc, painted.claimAt, { onRest: open, onLeave: close });
  return {
    supported: painted.supported,
    show: painted.show,
    reveal: (claimId) => {
      painted.reveal(claimId);
      open(claimId);
    },
    undo: () => {
      unfollow();
      close();
      painted.undo();
    },
  };
}

const toMark = (claim: Claim): Mark => ({
  claimId: claim.id,
  attribution: claim.attribution,
  content: claim.content,
  words: [...claim.source, ...claim.cue],
});
