// Draws a card into a shadow root beside its words, and gives the focus back when the card closes.
import { render, type VNode } from 'preact';
import { Card } from '../Card';
import cardStyle from '../card.css?inline';
import { PassageNote } from '../CardFrame';
import type { CardDrawer, CardPlace } from '../../lib/agent/card-handover';
import { callWrong, takeBack } from '../../lib/browser/page-end';
import { inPrivateWindow } from '../../lib/browser/private-window';
import { citation } from '../../lib/export/citation';
import { passageAddress } from '../../lib/export/text-fragment';
import { wrongClaimOf } from '../../lib/export/wrong-claim';
import { copyText, openCardHost } from '../../lib/page/card';
import { t } from '../../locales/card';

/** A page may have set the root's text to any size, and `rem` would follow it. */
const STYLE = cardStyle.replace(/([\d.]+)rem\b/g, (_, rems: string) => `${Number(rems) * 16}px`);

/** Opens the card of a claim beside its words. */
export const openClaimCard: CardDrawer['openClaimCard'] = (
  doc,
  place,
  { claim, report, focus, onWrong },
  onClose,
) => {
  const wrong = wrongClaimOf(claim, report);
  const onCallWrong = async () => {
    const kept = await callWrong(wrong);
    if (kept) onWrong();
    return kept;
  };
  const draw = (close: () => void) => (
    <Card
      claim={claim}
      report={report}
      focus={focus}
      onClose={close}
      onCopyLink={() => copyText(doc, passageAddress(doc.location.href, report.text, claim.content))}
      onCite={(sentence) => {
        const page = { url: doc.location.href, text: report.text };
        return copyText(doc, citation(page, claim, { quoted: t.claim.quoted, sentence }));
      }}
      onWrong={inPrivateWindow() ? null : onCallWrong}
      onTakeBack={() => {
        void takeBack(wrong.key).then(close);
      }}
    />
  );
  return open(doc, place, draw, onClose);
};

/** Opens the note that nobody was found to say this. */
export const openPassageNote: CardDrawer['openPassageNote'] = (doc, place, onClose) =>
  open(doc, place, (close) => <PassageNote onClose={close} />, onClose);

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
