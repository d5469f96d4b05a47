// The page in a tab as the panel sees it: put the agent there, listen to it, tell it what the reader wants.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { InView } from '../in-view';
import type { PanelState } from '../Panel';
import type { Wish } from '../../lib/browser/messages';
import { connectToPage, type PanelConnection } from '../../lib/browser/panel-end';
import {
  injectAgent,
  pageTab,
  showsPdf,
  watchPageLoads,
  watchPageTab,
  type PageTab,
} from '../../lib/browser/tab';

const NOWHERE: InView = { claimId: null, follow: false };

/**
 * @param search the query of our own address; `?tabId=` names a tab other than the one in front
 * @param follow whether the panel stays open while the reader goes to other pages and tabs
 */
export function usePage(search: string, follow: boolean) {
  const [state, setState] = useState<PanelState>({ status: 'reading' });
  const [inView, setInView] = useState<InView>(NOWHERE);
  const [tab, setTab] = useState<PageTab | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [visit, setVisit] = useState(0);
  const connection = useRef<PanelConnection | null>(null);
  /** Whether the page that was read has gone, and the next one loads in its place. */
  const hasGone = useRef(false);

  useEffect(() => {
    let closed = false;
    const join = async () => {
      const found = await pageTab(search);
      if (!closed && found?.loading) setState({ status: 'loading' });
      const placed = found !== null && (await injectAgent(found.id));
      const isPdf = found !== null && (await showsPdf(found));
      if (closed) return;
      setTab(found);
      setInView(NOWHERE);
      let told = false;
      if (isPdf) {
        setState({ status: 'pdf' });
        return;
      }
      if (!placed) {
        // There may be no grant yet, or none any more; a click on the toolbar button gives it.
        setState({ status: follow || visit > 0 ? 'waiting' : 'forbidden' });
        return;
      }
      connection.current = connectToPage(found.id, {
        onState: setState,
        onInView: (claimId) => {
          // What is told first is where the page stood: the reader begins at the quiet line, and has not scrolled.
          setInView({ claimId, follow: follow && told });
          told = true;
        },
        onGone: () => {
          void pageTab(search).then((now) => {
            if (closed) return;
            hasGone.current = true;
            setState({ status: follow || now?.loading ? 'loading' : 'error' });
          });
        },
      });
      if (attempt > 0) connection.current.send({ type: 'panel:again' });
    };
    void join();
    return () => {
      closed = true;
      connection.current?.close();
      connection.current = null;
    };
  }, [search, follow, attempt, visit]);

  const tabId = tab?.id;
  useEffect(() => {
    const onVisit = () => {
      hasGone.current = false;
      setAttempt(0);
      setVisit((n) => n + 1);
    };
    if (follow) return watchPageTab(search, onVisit);
    if (tabId === undefined) return undefined;
    return watchPageLoads(tabId, () => {
      if (hasGone.current) onVisit();
    });
  }, [search, follow, tabId]);

  const send = useCallback((wish: Wish) => {
    connection.current?.send(wish);
  }, []);
  const again = useCallback(() => {
    setState({ status: 'reading' });
    setAttempt((n) => n + 1);
  }, []);
  const readAnyway = useCallback(() => {
    setState({ status: 'reading' });
    send({ type: 'panel:anyway' });
  }, [send]);
  return { state, inView, tab, send, again, readAnyway };
}
