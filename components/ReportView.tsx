// A report as the reader sees it: the line, the picture, the notices, then the claims in the order they choose.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Report } from '../lib/model';
import { foreignIn } from '../lib/model/notice';
import { attributedClaims } from '../lib/report';
import { t } from '../locales';
import type { ClaimFilter } from './claim-filter';
import { ClaimsView } from './ClaimsView';
import { type FirstView, WHOLE } from './first-view';
import { FoldedNotices, Notices } from './Notices';
import { SourcingPicture } from './picture/SourcingPicture';
import { Qualifiers, qualifiersOf, QuietLine } from './QuietLine';
import { Tabs } from './Tabs';

interface Props {
  report: Report;
  /** A claim was chosen, to be shown on the page. */
  onChoose: (claimId: string) => void;
  /** The rank of the quiet line. */
  as?: 'h1' | 'h3';
  /** What there is room for at once; for everything unless told. */
  view?: FirstView;
  /** The view of related coverage; without it there is none to choose. */
  children?: ComponentChildren;
}

type Tab = 'sources' | 'order' | 'related';

export function ReportView({ report, onChoose, as, view: room = WHOLE, children }: Props) {
  const [tab, setTab] = useState<Tab>('sources');
  const [chosen, setChosen] = useState<string | null>(null);
  const [filter, setFilter] = useState<ClaimFilter | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const claims = attributedClaims(report);
  // The quiet line says this one already.
  const notices = report.notices.filter(({ code }) => code !== 'no-attribution-found');
  const tabs = [
    { id: 'sources', name: t.tabs.sources },
    { id: 'order', name: t.tabs.order },
    ...(children === undefined ? [] : [{ id: 'related', name: t.tabs.related } as const]),
  ] as const;
  const onFilter = (next: ClaimFilter | null) => {
    setFilter(next);
    if (next && tab === 'related') setTab('sources');
  };
  if (foreignIn(report.notices)) {
    return (
      <div class="message">
        <QuietLine report={report} as={as} />
      </div>
    );
  }
  return (
    <>
      <QuietLine report={report} as={as} lines={room.lines} />
      {!room.folded && <Qualifiers report={report} />}
      <SourcingPicture report={report} filter={filter} onFilter={onFilter} rows={room.rows} />
      {room.folded ? (
        <FoldedNotices
          sentences={qualifiersOf(report)}
          notices={notices}
          filter={filter}
          onFilter={onFilter}
        />
      ) : (
        <Notices notices={notices} filter={filter} onFilter={onFilter} />
      )}
      <Tabs label={t.tabs.label} tabs={tabs} current={tab} onChange={setTab} view={view}>
        <h2 class="unseen">{t.tabs[tab]}</h2>
        {tab === 'related' ? (
          children
        ) : (
          <ClaimsView
            report={report}
            claims={claims}
            order={tab === 'order' ? 'reading' : 'origins'}
            filter={filter}
            onAll={() => {
              setFilter(null);
              view.current?.focus();
            }}
            chosen={chosen}
            onChoose={(claimId) => {
              setChosen(claimId === chosen ? null : claimId);
              if (claimId !== chosen) onChoose(claimId);
            }}
          />
        )}
      </Tabs>
    </>
  );
}
