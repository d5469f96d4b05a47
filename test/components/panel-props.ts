// A panel on an ordinary page that nobody has touched yet: what its views need besides a state.
import type { ComponentProps } from 'preact';
import type { Panel } from '@/components/Panel';

const nothing = () => undefined;

export const panelProps: Omit<ComponentProps<typeof Panel>, 'state'> = {
  host: 'news.example',
  siteOn: false,
  siteRefused: false,
  marked: ['named', 'anonymous', 'unspecified'],
  related: null,
  tools: {
    onExport: () => Promise.resolve(true),
    onPrint: nothing,
    onSavePage: () => Promise.resolve(true),
    onSettings: nothing,
  },
  onKeepOpen: nothing,
  inView: { claimId: null, follow: false },
  onChoose: nothing,
  onMarks: nothing,
  onMarked: nothing,
  onSite: nothing,
  onAgain: nothing,
  onAnyway: nothing,
};
