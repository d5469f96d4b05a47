// Draws the card of one claim into the shadow root that stands beside its words.
import { render } from 'preact';
import { Card } from '@/components/Card';
import cardStyle from '@/components/card.css?inline';
import type { Claim, Report } from '@/lib/model';
import { openCardHost, type Box } from '@/lib/page';

/** Opens the card beside `rect` (viewport coordinates). Returns what closes it. */
export function showCard(
  doc: Document,
  rect: Box,
  claim: Claim,
  report: Report,
  onClose: () => void,
): () => void {
  const host = openCardHost(doc, rect, {
    style: cardStyle,
    onClose: () => {
      render(null, host.root);
      onClose();
    },
  });
  render(
    <Card
      claim={claim}
      report={report}
      onClose={() => {
        host.close();
      }}
    />,
    host.root,
  );
  host.place(rect);
  return () => {
    host.close();
  };
}
