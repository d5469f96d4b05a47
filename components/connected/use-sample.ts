// The sample in the frame of the welcome page, as its own panel sees it: the report, and the reader's place in it.
import { useCallback, useRef, useState } from 'preact/hooks';
import { connectToPage, type PanelConnection } from '../../lib/browser/panel-end';
import { ownTabId } from '../../lib/browser/tab';
import type { Report } from '../../lib/model';

export function useSample() {
  const [report, setReport] = useState<Report | null>(null);
  const [inView, setInView] = useState<string | null>(null);
  const connection = useRef<PanelConnection | null>(null);
  /** Once the frame has loaded, its agent listens. */
  const onLoad = useCallback(() => {
    connection.current?.close();
    void ownTabId().then((id) => {
      if (id === undefined) return;
      const onState: Parameters<typeof connectToPage>[1]['onState'] = (state) => {
        if (state.status === 'report') setReport(state.report);
      };
      connection.current = connectToPage(
        id,
        { onState, onInView: setInView, onGone: () => undefined },
        'frame',
      );
    });
  }, []);
  const onReveal = useCallback((claimId: string) => {
    connection.current?.send({ type: 'panel:reveal', claimId });
  }, []);
  return { report, inView, onLoad, onReveal };
}
