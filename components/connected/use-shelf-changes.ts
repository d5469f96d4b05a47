// Loads from the shelf at once, and again at each of its changes, in whichever window they were made.
import { useEffect } from 'preact/hooks';
import { theShelf } from '../../lib/history/history';

/**
 * @param load must stay the same function while it loads the same thing; `isWanted` tells it, once it has loaded,
 *   whether what it found is still to be shown
 */
export function useShelfChanges(load: (isWanted: () => boolean) => void): void {
  useEffect(() => {
    let isGone = false;
    let undo: (() => void) | null = null;
    const again = () => load(() => !isGone);
    again();
    void theShelf().then(
      (shelf) => {
        if (!isGone) undo = shelf.watch(again);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      undo?.();
    };
  }, [load]);
}
