// Draws a card into the shadow root that stands beside its words, and gives the focus back when it goes.
import { render, type VNode } from 'preact';
import { Card } from '@/components/Card';
import cardStyle from '@/components/card.css?inline';
import { PassageNote } from '@/components/PassageNote';
import { inPrivateWindow } from '@/lib/browser/private-window';
import { keepWrong, takeBackWrong } from '@/lib/browser/wrong-claims';
import { citation } from '@/lib/export/citation';
import { passageAddress } from '@/lib/export/text-fragment';
import { wrongClaimOf } from '@/lib/export/wrong-claim';
import type { Claim, Report } from '@/lib/model';
import { copyText, openCardHost, type Box } from '@/lib/page/card';
import { t } from '@/locales/card';

/** A page may have set the root's text to any size, and `rem` would follow it. */
const STYLE = cardStyle.replace(/([\d.]+)rem\b/g, (_, rems: string) => `${Number(rems) * 16}px`);

/** Where a card stands: beside words (viewport coordinates, null once they are gone), in a style that shows it. */
interface CardPlace {
  wordsAt: () => Box | null;
  /** See `CardHostOptions`. */
  shownBy: string;
}

interface ClaimCard {
  claim: Claim;
  report: Report;
  /** Whether the reader came by keyboard, and goes on in the card. */
  focus: boolean;
  /** The reader called the claim wrong, and that is kept. */
  onWrong: () => void;
}

/** Opens the card of a claim beside its words. Returns what closes it. */
export function openClaimCard(
  doc: Document,
  place: CardPlace,
  { claim, report, focus, onWrong }: ClaimCard,
  onClose: () => void,
): () => void {
  const wrong = wrongClaimOf(claim, report);
  const callWrong = async () => {
    const kept = await keepWrong(wrong);
    if (kept) onWrong();
    return kept;
  };
  const draw = (close: () => void) => (
    <Card
      claim={claim}
      report={report}
      focus={focus}
      onClose={close}
      onCopyLink={() =>
        copyText(doc, passageAddress(doc.location.href, report.text, claim.content[0] ?? [0, 0]))
      }
      onCite={(sentence) =>
        copyText(
          doc,
          citation({ url: doc.location.href, text: report.text }, claim, {
            quoted: t.claim.quoted,
            sentence,
          }),
        )
      }
      onWrong={inPrivateWindow() ? null : callWrong}
      onTakeBack={() => {
        void takeBackWrong(wrong.key).then(close);
      }}
    />
  );
  return open(doc, place, draw, onClose);
}

/** Opens the note that nobody was found to say this. Returns what closes it. */
export function openPassageNote(doc: Document, place: CardPlace, onClose: () => void): () => void {
  return open(doc, place, (close) => <PassageNote onClose={close} />, onClose);
}

/** What the card's script hands to the agent. */
export interface CardDrawer {
  openClaimCard: typeof openClaimCard;
  openPassageNote: typeof openPassageNote;
}

function open(
  doc: Document,
  { wordsAt, shownBy }: CardPlace,
  draw: (close: () => void) => VNode,
  onClose: () => void,
): () => void {
  const before = doc.activeElement;
  const host = openCardHost(doc, wordsAt, {
    style: STYLE,
    shownBy,
    onClose: () => {
      render(null, host.root);
      // The browser drops the focus with the card; the reader goes on where they were.
      if (before instanceof HTMLElement && doc.activeElement === doc.body)
        before.focus({ preventScroll: true });
      onClose();
    },
  });
  render(draw(host.close), host.root);
  host.settle();
  return host.close;
}
