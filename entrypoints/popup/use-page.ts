// The page in a tab as the panel sees it: put the agent there, listen to it, tell it what the reader wants.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '@/components/Panel';
import { connectToPage, type PanelConnection, type Wish } from '@/lib/browser/messages';
import { injectAgent, pageTab, type PageTab } from '@/lib/browser/tab';

export function usePage(search: string) {
  const [state, setState] = useState<PanelState>({ status: 'reading' });
  const [tab, setTab] = useState<PageTab | null>(null);
  const [attempt, setAttempt] = useState(0);
  const connection = useRef<PanelConnection | null>(null);

  useEffect(() => {
    let closed = false;
    const join = async () => {
      const found = await pageTab(search);
      if (closed) return;
      setTab(found);
      if (!found || !(await injectAgent(found.id))) {
        setState({ status: 'forbidden' });
        return;
      }
      connection.current = connectToPage(found.id, setState, () => {
        if (!closed) setState({ status: 'error' });
      });
      if (attempt > 0) connection.current.send({ type: 'panel:again' });
    };
    void join();
    return () => {
      closed = true;
      connection.current?.close();
      connection.current = null;
    };
  }, [search, attempt]);

  const send = useCallback((wish: Wish) => {
    connection.current?.send(wish);
  }, []);
  const again = useCallback(() => {
    setState({ status: 'reading' });
    setAttempt((n) => n + 1);
  }, []);
  return { state, tab, send, again };
}
