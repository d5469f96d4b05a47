// The one place for a card on the page. It is closed, loading or open:
//
//   state     leaves it by
//   closed    show → loading
//   loading   the card's script has come → open; it cannot come, or close → closed; show → loading again
//   open      the reader or `close` closes it → closed; show → loading
import { type CardDrawer, loadCard } from './card-handover';

type State = { at: 'closed' } | { at: 'loading' } | { at: 'open'; claimId: string | null; close: () => void };

/** Opens a card with the drawer; null where its words have gone. `onClose` is to be called once it has closed. */
type Draw = (drawer: CardDrawer, onClose: () => void) => (() => void) | null;

export interface CardSlot {
  /** Shows a card in the place of the one before; `claimId` is null for the note on words without a claim. */
  show: (claimId: string | null, draw: Draw) => void;
  close: () => void;
  /** The claim of the open card; null for the note, undefined while no card is open. */
  claimId: () => string | null | undefined;
  isLoading: () => boolean;
}

/** @param onClosed called when a card has closed and no other one takes its place */
export function cardSlot(onClosed: () => void): CardSlot {
  let state: State = { at: 'closed' };
  const isNow = (one: State) => one === state;

  /** Leaves a state. A card that makes way for another does not count as closed. */
  const enter = (next: State) => {
    const before = state;
    state = next;
    if (before.at === 'open') before.close();
    if (next.at === 'closed' && before.at !== 'closed') onClosed();
  };
  return {
    show: (claimId, draw) => {
      const loading: State = { at: 'loading' };
      enter(loading);
      void loadCard().then((drawer) => {
        if (!isNow(loading)) return;
        const onClose = () => {
          if (state.at === 'open' && state.close === close) enter({ at: 'closed' });
        };
        const close = drawer ? draw(drawer, onClose) : null;
        enter(close ? { at: 'open', claimId, close } : { at: 'closed' });
      });
    },
    close: () => enter({ at: 'closed' }),
    claimId: () => (state.at === 'open' ? state.claimId : undefined),
    isLoading: () => state.at === 'loading',
  };
}
