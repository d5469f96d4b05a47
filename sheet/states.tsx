// Every component in every state, each by a name; the sheet shows them all, and the tests try each.
import type { ComponentProps, VNode } from 'preact';
import { Card } from '../components/Card';
import { PassageNote } from '../components/CardFrame';
import { Panel, type PanelState } from '../components/Panel';
import { PrintedReport } from '../components/PrintedReport';
import type { Notice } from '../lib/model/notice';
import { Settings } from '../components/Settings';
import { Welcome } from '../components/Welcome';
import { panelProps } from '../test/components/panel-props';
import { sampleReport } from '../test/components/sample-report';
import { RELATED_STATES } from './related-states';
import { STORY_STATES } from './story-states';
import { reportOf } from './report-of-origins';

export type Style = 'panel' | 'card' | 'settings' | 'welcome' | 'printed' | 'story' | 'week';
export interface SheetState {
  style: Style;
  draw: () => VNode;
  /** What is pressed once it is drawn, as selectors. */
  press?: readonly string[];
}

const nothing = () => undefined;
const well = () => Promise.resolve(true);
const COLOURS = { named: '#0072b2', anonymous: '#d55e00', unspecified: '#767676', unattributed: '#767676' };

/** A page that is not read yet, or may not be, cannot be saved. */
const toolsFor = ({ status }: PanelState) =>
  ['report', 'none', 'error'].includes(status) ? panelProps.tools : { ...panelProps.tools, onSavePage: null };

const panel = (state: PanelState, given: Partial<ComponentProps<typeof Panel>> = {}): SheetState => ({
  style: 'panel',
  draw: () => <Panel {...panelProps} tools={toolsFor(state)} state={state} {...given} />,
});
const withReport = (report: typeof sampleReport, given: Partial<ComponentProps<typeof Panel>> = {}) =>
  panel({ status: 'report', report, marks: 'on' }, given);

const card = (id: string, wrong: typeof well | null = well): SheetState => ({
  style: 'card',
  draw: () => {
    const claim = sampleReport.claims.find((one) => one.id === id);
    if (!claim) throw new Error(`The sample has no claim ${id}.`);
    const actions = { onClose: nothing, onCopyLink: well, onCite: well, onWrong: wrong, onTakeBack: nothing };
    return <Card claim={claim} report={sampleReport} focus={false} {...actions} />;
  },
});

const welcome = (report: typeof sampleReport | null): SheetState => ({
  style: 'welcome',
  draw: () => (
    <Welcome report={report} inView="c2" onReveal={nothing}>
      <div class="live-sample" />
    </Welcome>
  ),
});

const settings = (given: Partial<ComponentProps<typeof Settings>> = {}): SheetState => ({
  style: 'settings',
  draw: () => (
    <Settings
      choices={{
        marked: ['named', 'anonymous', 'unspecified'],
        palette: 'blue',
        own: COLOURS,
        strength: 'words',
      }}
      onChange={nothing}
      notSaved={false}
      badge={false}
      onBadge={nothing}
      sites={[]}
      onTurnOff={nothing}
      wrong={[]}
      onCopyWrong={well}
      onTakeBack={nothing}
      keys={{
        _execute_action: 'Alt+Shift+S',
        'next-mark': 'Alt+Shift+J',
        'previous-mark': 'Alt+Shift+K',
        'open-card': '',
      }}
      onKeys={nothing}
      {...given}
    />
  ),
});

const notices: Notice[] = [
  { code: 'mostly-anonymous', claims: 3, of: 5, claimIds: ['c4'] },
  { code: 'could-not-verify', claimIds: [] },
];

const foreign = {
  ...sampleReport,
  claims: [],
  sources: [],
  origins: [],
  notices: [{ code: 'other-language', language: 'pt', claimIds: [] } satisfies Notice],
};

export const STATES: Readonly<Record<string, SheetState>> = {
  'panel-loading': panel({ status: 'loading' }),
  'panel-reading': panel({ status: 'reading' }),
  'panel-none': panel({ status: 'none' }),
  'panel-pdf': panel({ status: 'pdf' }),
  'panel-too-large': panel({ status: 'tooLarge' }),
  'panel-forbidden': panel({ status: 'forbidden' }, { host: null }),
  'panel-waiting': panel({ status: 'waiting' }),
  'panel-error': panel({ status: 'error' }),
  'panel-report': withReport(sampleReport),
  'panel-in-view': withReport(sampleReport, { inView: { claimId: 'c2', follow: false } }),
  'panel-notices': withReport({ ...sampleReport, read: 'part', notices }),
  'panel-legend': { ...withReport(sampleReport), press: ['.marks-control > button'] },
  'panel-export': {
    ...withReport(sampleReport),
    press: ['.tools > button', '.tools .drawer button'],
  },
  'panel-claim-open': { ...withReport(sampleReport), press: ['.claim > button', '.why summary'] },
  'panel-narrowed': { ...withReport(reportOf(5)), press: ['.picture-outlet'] },
  'panel-in-order': { ...withReport(sampleReport), press: ['[role=tab]:nth-child(2)'] },
  'panel-notice-open': { ...withReport({ ...sampleReport, notices }), press: ['.notices button'] },
  'panel-site-on': withReport(sampleReport, { siteOn: true }),
  'panel-site-refused': withReport(sampleReport, { siteRefused: true }),
  'panel-unmarked': panel({ status: 'report', report: sampleReport, marks: 'unsupported' }),
  'panel-partial': panel({ status: 'report', report: sampleReport, marks: 'on', partial: true }),
  'panel-as-it-stands': withReport({ ...sampleReport, read: 'asked' }),
  'panel-other-language': withReport(foreign),
  'panel-paused': panel({ status: 'report', report: sampleReport, marks: 'on', paused: true }),
  'panel-one-origin': withReport(reportOf(1)),
  'panel-five-origins': withReport(reportOf(5)),
  'panel-nine-origins': withReport({ ...reportOf(9), notices }),
  'panel-forty-origins': withReport({ ...reportOf(40), read: 'part', notices }),
  'panel-long-names': withReport(
    { ...reportOf(12, { long: true }), read: 'part', notices },
    { host: 'the-harbour-and-coastal-gazette.news.example' },
  ),
  'card-path': card('c1'),
  'card-why': { ...card('c1'), press: ['.why summary'] },
  'card-copied': { ...card('c1'), press: ['.claim-foot .text-button'] },
  'card-wrong': { ...card('c1'), press: ['.claim-foot .end'] },
  'card-link': card('c3'),
  'card-anonymous': card('c4'),
  'card-unspecified': card('c5'),
  'card-private': card('c1', null),
  'card-nobody': { style: 'card', draw: () => <PassageNote onClose={nothing} /> },
  settings: settings(),
  'settings-not-saved': settings({ notSaved: true }),
  'settings-used': settings({
    sites: ['https://news.example/*'],
    badge: true,
    choices: { marked: ['named'], palette: 'own', own: COLOURS, strength: 'tint' },
    wrong: [
      { key: 'k', url: 'https://news.example/a', title: 'The ferry stays', claim: 'The pier was safe' },
    ],
  }),
  ...RELATED_STATES,
  ...STORY_STATES,
  'welcome-reading': welcome(null),
  welcome: welcome(sampleReport),
  report: { style: 'printed', draw: () => <PrintedReport report={reportOf(5)} onPrint={nothing} /> },
};
