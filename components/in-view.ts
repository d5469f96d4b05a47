// The claim under the reader's eyes on the page, for the list that shows it.
import { createContext } from 'preact';

export interface InView {
  claimId: string | null;
  /** Whether the list moves along: beside the page it does, in a popup over the page it stays. */
  follow: boolean;
}

export const InViewContext = createContext<InView>({ claimId: null, follow: false });
