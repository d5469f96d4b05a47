// Paints a report as the reader wants it: which classes, in which look, or not at all.
import { undoAll } from '../browser/alive';
import type { PageCommand } from '../browser/page-commands';
import { markLook, type Settings } from '../browser/settings';
import { markNames, markStyle, type PageReading } from '../page';
import { markClaims, type ClaimMarks } from './claim-marks';
import { markSheet } from './mark-sheet';
import type { Found } from './states';

export interface Marking {
  /** Marks a report in place of the one before; null takes the marks away. */
  show: (found: Found | null) => void;
  /** Has the marks' style put into the page, ahead of the report on what was read. */
  expect: (reading: PageReading) => void;
  /** Takes in the reader's settings. Nothing is marked before they are known. */
  choose: (settings: Settings) => void;
  /** Takes all marks off the page, or puts them back. */
  turn: (on: boolean) => void;
  /** Does what a key or the menu asks, at once or when there are marks. */
  obey: (command: PageCommand) => void;
  /** The marks, unless there are none. */
  marks: () => ClaimMarks | null;
  /** How the panel is told of them. */
  state: () => 'on' | 'off' | 'unsupported';
  undo: () => void;
}

/** @param onCardClosed called whenever a card has closed and no other one takes its place */
export function startMarking(doc: Document, onCardClosed: () => void): Marking {
  let found: Found | null = null;
  let marks: ClaimMarks | null = null;
  let settings: Settings | null = null;
  let isOn = true;
  /** A command that came before the marks were there. */
  let asked: PageCommand | null = null;
  const names = markNames();
  const sheet = markSheet(doc);

  const clear = () => {
    marks?.undo();
    marks = null;
  };
  function paint() {
    clear();
    if (!isOn || !found || !settings) return;
    const { reading, report } = found;
    const options = {
      classes: settings.marked,
      look: markLook(settings),
      names,
      // The browser adds style sheets to the top document only; a frame's document gets an adopted one.
      ...(reading.document === doc && { styleDocument: sheet.style }),
    };
    marks = markClaims(reading.document, reading.anchors, report, options, onCardClosed);
    if (asked) obey(asked);
  }
  function obey(command: PageCommand) {
    asked = marks ? null : command;
    if (command === 'next-mark') marks?.step(1);
    else if (command === 'previous-mark') marks?.step(-1);
    else marks?.openAtSelection();
  }

  return {
    show: (next) => {
      found = next;
      paint();
    },
    expect: (reading) => {
      if (isOn && settings && reading.document === doc) sheet.style(markStyle(names, markLook(settings)));
    },
    choose: (next) => {
      settings = next;
      if (marks) marks.show(next.marked, markLook(next));
      else paint();
    },
    turn: (on) => {
      isOn = on;
      paint();
    },
    obey,
    marks: () => marks,
    state: () => (marks?.supported === false ? 'unsupported' : isOn ? 'on' : 'off'),
    undo: () => undoAll([clear, sheet.undo]),
  };
}
