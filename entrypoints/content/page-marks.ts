// The marks of one report on the page, and the card that a pointer, a key or the panel opens beside them.
import type { AttributionClass, Claim, Report } from '@/lib/model';
import type { MarkLook } from '@/lib/model/mark-look';
import { paintMarks, type Anchors, type Mark, type PaintOptions } from '@/lib/page';
import type { CardDrawer } from './card';
import { fetchCard } from './card-handover';
import { followPointer } from './pointer';
import { claimUnderEyes } from './reading-place';
import { stepFrom } from './step-marks';

export interface PageMarks {
  /** False in a browser without custom highlights; the panel then says so. */
  supported: boolean;
  show(classes: readonly AttributionClass[], look: MarkLook): void;
  /** Scrolls to a claim, flashes it and opens its card. */
  reveal(claimId: string, by?: 'keyboard'): void;
  /** Goes to the next or the previous mark from the open card, or from what is in view. */
  step(way: 1 | -1): void;
  /** Opens the card of the claim under the selection, or of the first one in view. */
  openAtSelection(): void;
  /** Whether a card is open over words that still stand in the page. */
  cardStands(): boolean;
  /** Puts back what the page has thrown out. */
  mend(): void;
  /** The claim nearest to where a reader's eyes rest; null where none is in view. */
  claimInView(): string | null;
  undo(): void;
}

/**
 * Marks the report's claims of speech. Nothing in the article itself is changed.
 * @param onCardClosed called whenever a card has closed
 */
export function markPage(
  doc: Document,
  anchors: Anchors,
  report: Report,
  options: PaintOptions,
  onCardClosed: () => void,
): PageMarks {
  const claims = new Map(
    report.claims.filter(({ manner }) => manner === 'speech').map((claim) => [claim.id, claim]),
  );
  const painted = paintMarks(doc, anchors, [...claims.values()].map(toMark), options);
  const shownBy = options.names.card;
  let shown = new Set(options.classes);
  let last: string | null = null;
  let card: { claimId: string | null; close: () => void } | null = null;
  /** Rises with every card that is asked for, and when none is wanted any more. */
  let asked = 0;

  /** One card makes way for another that is still fetched: until then nothing has closed for the reader. */
  let changing = false;

  const remove = () => {
    asked++;
    card?.close();
    card = null;
  };
  const close = () => {
    const awaited = changing;
    changing = false;
    remove();
    if (awaited) onCardClosed();
  };
  const forget = () => {
    card = null;
    if (!changing) onCardClosed();
  };
  const fetchFor = async (act: (drawer: CardDrawer) => void) => {
    changing = true;
    remove();
    const mine = asked;
    const drawer = await fetchCard();
    if (mine !== asked) return;
    changing = false;
    if (drawer) act(drawer);
    if (!card) onCardClosed();
  };
  const open = (claimId: string, focus = false) => {
    if (card?.claimId === claimId && !focus) return;
    last = claimId;
    void fetchFor(({ openClaimCard }) => {
      const claim = claims.get(claimId);
      const wordsAt = () => painted.rectOf(claimId);
      if (!claim || !wordsAt()) return;
      const onWrong = () => {
        painted.drop(claimId);
      };
      card = {
        claimId,
        close: openClaimCard(doc, { wordsAt, shownBy }, { claim, report, focus, onWrong }, forget),
      };
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
    const next = stepFrom(marked(), card?.claimId ?? last, way, doc.documentElement.clientHeight);
    if (next) reveal(next, 'keyboard');
  };

  // What the reader asked of words without a mark stays when the pointer comes from one.
  const onLeave = () => {
    if (card?.claimId !== null) close();
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
      if (!range) {
        if (card) close();
        else step(1);
        return;
      }
      const claimId = painted.claimAcross(range);
      if (claimId) open(claimId, true);
      else {
        void fetchFor(({ openPassageNote }) => {
          card = {
            claimId: null,
            close: openPassageNote(doc, { wordsAt: () => range.getBoundingClientRect(), shownBy }, forget),
          };
        });
      }
    },
    cardStands: () =>
      changing || (card !== null && (card.claimId === null || painted.rectOf(card.claimId) !== null)),
    mend: painted.mend,
    claimInView: () => claimUnderEyes(marked(), doc.documentElement.clientHeight),
    undo: () => {
      unfollow();
      close();
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
