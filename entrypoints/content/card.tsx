// Draws a card into the shadow root that stands beside its words, and gives the focus back when it goes.
import { render, type VNode } from 'preact';
import { Card, type CardActions } from '@/components/Card';
import cardStyle from '@/components/card.css?inline';
import { PassageNote } from '@/components/PassageNote';
import type { Claim, Report } from '@/lib/model';
import { openCardHost, type Box } from '@/lib/page';

/** A page may have set the root's text to any size, and `rem` would follow it. */
const STYLE = cardStyle.replace(/([\d.]+)rem\b/g, (_, rems: string) => `${Number(rems) * 16}px`);

interface ClaimCard extends Omit<CardActions, 'onClose'> {
  claim: Claim;
  report: Report;
  focus: boolean;
}

/** Opens the card of a claim beside `rect` (viewport coordinates). Returns what closes it. */
export function showCard(doc: Document, rect: Box, card: ClaimCard, onClose: () => void): () => void {
  return show(doc, rect, (close) => <Card {...card} onClose={close} />, onClose);
}

/** Opens the note that nobody was found to say this. Returns what closes it. */
export function showPassageNote(doc: Document, rect: Box, onClose: () => void): () => void {
  return show(doc, rect, (close) => <PassageNote onClose={close} />, onClose);
}

function show(doc: Document, rect: Box, draw: (close: () => void) => VNode, onClose: () => void): () => void {
  const before = doc.activeElement;
  const host = openCardHost(doc, rect, {
    style: STYLE,
    onClose: () => {
      render(null, host.root);
      // The browser drops the focus with the card; the reader goes on where they were.
      if (before instanceof HTMLElement && doc.activeElement === doc.body)
        before.focus({ preventScroll: true });
      onClose();
    },
  });
  render(draw(host.close), host.root);
  host.place(rect);
  return host.close;
}
