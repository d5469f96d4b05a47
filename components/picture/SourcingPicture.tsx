// The sourcing of one report as a picture, and as a table for those who hear the page.
import type { ComponentProps } from 'preact';
import type { Report } from '../../lib/model';
import { flowOf } from '../../lib/picture/flow';
import { FlowPicture } from './FlowPicture';
import { SourcingTable } from './SourcingTable';

interface Props extends Pick<ComponentProps<typeof FlowPicture>, 'filter' | 'onFilter' | 'rows' | 'whole'> {
  report: Report;
}

export function SourcingPicture({ report, ...props }: Props) {
  const flow = flowOf(report);
  if (flow.claims === 0) return null;
  return (
    <FlowPicture flow={flow} {...props}>
      <SourcingTable flow={flow} />
    </FlowPicture>
  );
}
