// The marks of one report on the page, and the card that a pointer, a key or the panel opens beside them.
import type { AttributionClass, Claim, Report } from '../model';
import type { MarkLook } from '../model/mark-look';
import { paintMarks, type Anchors, type Mark, type PaintOptions } from '../page';
import { cardSlot } from './card-slot';
import { followPointer } from './pointer';
import { claimInViewport } from './reading-place';
import { stepFrom } from './step-marks';

export interface ClaimMarks {
  /** False in a browser without custom highlights; the panel then says so. */
  supported: boolean;
  show(classes: readonly AttributionClass[], look: MarkLook): void;
  /** Scrolls to a claim, flashes it and opens its card. */
  reveal(claimId: string, by?: 'keyboard'): void;
  /** Goes to the next or the previous mark from the open card, or from what is in view. */
  step(way: 1 | -1): void;
  /** Opens the card of the claim under the selection, or of the first one in view. */
  openAtSelection(): void;
  /** Whether a card is loading, or open over words that still stand in the page. */
  hasCard(): boolean;
  /** Puts back what the page has removed. */
  mend(): void;
  /** The claim nearest to the line that the reader reads; null where none is in view. */
  claimInViewport(): string | null;
  undo(): void;
}

/**
 * Marks the report's claims of speech. Nothing in the article itself is changed.
 * @param onCardClosed called whenever a card has closed and no other one takes its place
 */
export function markClaims(
  doc: Document,
  anchors: Anchors,
  report: Report,
  options: PaintOptions,
  onCardClosed: () => void,
): ClaimMarks {
  const claims = new Map(
    report.claims.filter(({ manner }) => manner === 'speech').map((claim) => [claim.id, claim]),
  );
  const painted = paintMarks(doc, anchors, [...claims.values()].map(toMark), options);
  const shownBy = options.names.card;
  const card = cardSlot(onCardClosed);
  let shown = new Set(options.classes);
  /** Where a reader who goes from mark to mark was last. */
  let last: string | null = null;

  const open = (claimId: string, focus = false) => {
    if (card.claimId() === claimId && !focus) return;
    last = claimId;
    card.show(claimId, ({ openClaimCard }, onClose) => {
      const claim = claims.get(claimId);
      const wordsAt = () => painted.rectOf(claimId);
      if (!claim || !wordsAt()) return null;
      const onWrong = () => painted.drop(claimId);
      return openClaimCard(doc, { wordsAt, shownBy }, { claim, report, focus, onWrong }, onClose);
    });
  };
  const reveal = (claimId: string, by?: 'keyboard') => {
    if (painted.reveal(claimId)) open(claimId, by === 'keyboard');
  };
  const marked = () =>
    [...claims.values()].flatMap(({ id, attribution }) => {
      const box = shown.has(attribution) ? painted.rectOf(id) : null;
      return box ? [{ id, box }] : [];
    });
  const step = (way: 1 | -1) => {
    const next = stepFrom(marked(), card.claimId() ?? last, way, doc.documentElement.clientHeight);
    if (next) reveal(next, 'keyboard');
  };

  // The note on words without a mark was asked for by the selection: it stays when the pointer leaves a mark.
  const onLeave = () => {
    if (card.claimId() !== null) card.close();
  };
  const unfollow = followPointer(doc, painted.claimAt, { onRest: open, onLeave });
  return {
    supported: painted.supported,
    show: (next, nextLook) => {
      shown = new Set(next);
      painted.show(next);
      painted.restyle(nextLook);
    },
    reveal,
    step,
    openAtSelection: () => {
      const selection = doc.getSelection();
      const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
      const claimId = range && painted.claimAcross(range);
      if (claimId) open(claimId, true);
      else if (range) {
        card.show(null, ({ openPassageNote }, onClose) =>
          openPassageNote(doc, { wordsAt: () => range.getBoundingClientRect(), shownBy }, onClose),
        );
      } else if (card.claimId() !== undefined) card.close();
      else step(1);
    },
    hasCard: () => {
      const claimId = card.claimId();
      return card.isLoading() || claimId === null || (claimId !== undefined && !!painted.rectOf(claimId));
    },
    mend: painted.mend,
    claimInViewport: () => claimInViewport(marked(), doc.documentElement.clientHeight),
    undo: () => {
      unfollow();
      card.close();
      painted.undo();
    },
  };
}

/** Characters. Words of the path that stand further off belong to another sentence, and its own claim marks them. */
const NEAR = 200;

/** The words of an attribution are its source's, its cue's, and those that its path rests on: "citing Channel Nine". */
function toMark({ id, attribution, content, source, cue, path }: Claim): Mark {
  const from = (content[0]?.[0] ?? 0) - NEAR;
  const to = (content.at(-1)?.[1] ?? 0) + NEAR;
  const steps = path.flatMap(({ words }) => words).filter(([start, end]) => start < to && end > from);
  return { claimId: id, attribution, content, words: [...source, ...cue, ...steps] };
}
