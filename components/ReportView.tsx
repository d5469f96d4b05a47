// A report as the reader sees it: the line, the bar, the notices, then the claims in the order they choose.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AttributionClass, Report } from '../lib/model';
import { attributedClaims } from '../lib/report';
import { t } from '../locales';
import { ClaimItem } from './ClaimItem';
import { OriginList } from './OriginList';
import { QuietLine } from './QuietLine';
import { SourcingBar } from './SourcingBar';
import { Tabs } from './Tabs';

interface Props {
  report: Report;
  chosen: string | null;
  onChoose: (claimId: string) => void;
  marked: readonly AttributionClass[];
  onMarked: (marked: AttributionClass[]) => void;
  /** The view of related coverage. */
  children: ComponentChildren;
}

const TABS = [
  { id: 'sources', name: t.tabs.sources },
  { id: 'order', name: t.tabs.order },
  { id: 'related', name: t.tabs.related },
] as const;

export function ReportView({ report, chosen, onChoose, marked, onMarked, children }: Props) {
  const [tab, setTab] = useState<(typeof TABS)[number]['id']>('sources');
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const attributed = attributedClaims(report);
  // The quiet line says this one already.
  const notices = report.notices.filter(({ code }) => code !== 'no-attribution-found');
  return (
    <>
      <QuietLine report={report} />
      <SourcingBar summary={report.summary} marked={marked} onMarked={onMarked} />
      {notices.length > 0 && (
        <ul class="notices">
          {notices.map((notice) => (
            <li key={notice.code}>{notice.text}</li>
          ))}
        </ul>
      )}
      <Tabs label={t.tabs.label} tabs={TABS} current={tab} onChange={setTab}>
        {tab === 'order' && (
          <ul class="claims">
            {attributed.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                text={report.text}
                sources={sources}
                chosen={claim.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </ul>
        )}
        {tab === 'sources' && (
          <OriginList
            report={report}
            claims={attributed}
            sources={sources}
            chosen={chosen}
            onChoose={onChoose}
          />
        )}
        {tab === 'related' && children}
      </Tabs>
    </>
  );
}
