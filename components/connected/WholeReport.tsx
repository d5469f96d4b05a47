// What needs the whole report on the page in a tab, and what is said until that is there.
import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/model';
import { PanelMessage } from '../PanelMessage';
import { usePage } from './use-page';

interface Props {
  /** The query of our own address; `?tabId=` names the tab. */
  search: string;
  /** Of the message, as its style sheet knows it. */
  look: string;
  children: (report: Report) => ComponentChildren;
}

export function WholeReport({ search, look, children }: Props) {
  const { state, again, readAnyway } = usePage(search, false);
  if (state.status === 'report' && !state.partial) return <>{children(state.report)}</>;
  const status = state.status === 'report' ? 'reading' : state.status;
  return (
    <main class={look}>
      <PanelMessage status={status} onAgain={again} onAnyway={readAnyway} />
    </main>
  );
}
