// What is marked on the page: a report, where its words stand, and what the reader has chosen to see of it.
import { undoAll } from '@/lib/browser/alive';
import type { PageCommand } from '@/lib/browser/page-commands';
import { markLook, type Settings } from '@/lib/browser/settings';
import type { Report } from '@/lib/model';
import { markNames, type PageReading } from '@/lib/page';
import { markSheet } from './mark-sheet';
import { markPage, type PageMarks } from './page-marks';

export interface Marking {
  /** Marks a report. Where a card is open it stays, and `onStale` is called once it has closed. */
  show: (reading: PageReading, report: Report) => void;
  /** Takes in what the reader has chosen. */
  choose: (settings: Settings) => void;
  /** Takes all marks off the page, or puts them back. */
  turn: (on: boolean) => void;
  /** Does what a key or the menu asks, at once or when there are marks. */
  obey: (command: PageCommand) => void;
  /** What is marked has changed: `onStale` is called, once no card is open. */
  outdate: (what: Stale) => void;
  /** The marks, unless there are none. */
  marks: () => PageMarks | null;
  /** How the panel is told of them. */
  state: () => 'on' | 'off' | 'unsupported';
  /** The report that is marked. */
  report: () => Report | null;
  /** Takes the marks away together with what they stand for. */
  forget: () => void;
  undo: () => void;
}

/** What is out of date: the page itself, or what is to be said of it. */
export type Stale = 'page' | 'report';

/** @param onStale called when what is marked is to be made anew, and nothing of it is before the reader's eyes */
export function startMarking(doc: Document, onStale: (what: Stale) => void): Marking {
  let shown: { reading: PageReading; report: Report } | null = null;
  let report: Report | null = null;
  let marks: PageMarks | null = null;
  let settings: Settings | null = null;
  let isOn = true;
  /** A command that came before the marks were there. */
  let asked: PageCommand | null = null;
  let stale: Stale | null = null;
  const names = markNames();
  const sheet = markSheet(doc);

  const clear = () => {
    marks?.undo();
    marks = null;
  };
  function paint() {
    clear();
    if (!isOn || !shown || !settings) return;
    const { reading } = shown;
    marks = markPage(
      reading.document,
      reading.anchors,
      shown.report,
      {
        classes: settings.marked,
        look: markLook(settings),
        names,
        // A frame's document is out of the browser's reach for us, and keeps its style itself.
        ...(reading.document === doc && { styleDocument: sheet.style }),
      },
      refresh,
    );
    if (asked) obey(asked);
  }

  /** Nothing changes under the reader's eyes: a card that is open over its words stays until it is closed. */
  function refresh() {
    if (stale === null || marks?.cardStands()) return;
    const what = stale;
    stale = null;
    onStale(what);
  }

  function obey(command: PageCommand) {
    asked = marks ? null : command;
    if (command === 'next-mark') marks?.step(1);
    else if (command === 'previous-mark') marks?.step(-1);
    else marks?.openAtSelection();
  }

  return {
    show: (reading, found) => {
      report = found;
      if (marks?.cardStands()) stale ??= 'page';
      else {
        shown = { reading, report };
        paint();
      }
    },
    choose: (next) => {
      settings = next;
      marks?.show(next.marked, markLook(next));
    },
    turn: (on) => {
      isOn = on;
      paint();
    },
    obey,
    outdate: (what) => {
      stale = stale === null || what === 'report' ? what : stale;
      refresh();
    },
    marks: () => marks,
    state: () => (marks?.supported === false ? 'unsupported' : isOn ? 'on' : 'off'),
    report: () => report,
    forget: () => {
      shown = report = null;
      clear();
    },
    undo: () => {
      undoAll([clear, sheet.undo]);
    },
  };
}
