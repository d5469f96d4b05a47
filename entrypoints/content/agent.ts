// Reads the page, has it analysed, marks it, and answers the panel; reads again when the article changes.
import { extensionIsAlive, undoAll } from '@/lib/browser/alive';
import { onPageCommand, type PageCommand } from '@/lib/browser/page-commands';
import { WRONG_CLAIMS } from '@/lib/browser/names';
import { onStored } from '@/lib/browser/stored';
import type { PageState, Wish } from '@/lib/browser/messages';
import { answerPings, requestAnalysis, servePanels } from '@/lib/browser/page-end';
import { loadSettings, markLook, watchSettings, type Settings } from '@/lib/browser/settings';
import { onWithdrawn } from '@/lib/browser/withdrawal';
import type { Report } from '@/lib/model';
import {
  markNames,
  onceShown,
  onReaderPresent,
  readPageInSlices,
  rest,
  watchedParts,
  watchPage,
  type PageReading,
} from '@/lib/page';
import { markSheet } from './mark-sheet';
import { followEyes } from './reading-place';
import { markPage, type PageMarks } from './page-marks';

/** Starts the agent on a document. Returns its undo, which leaves the page as it was. */
export function startAgent(doc: Document): () => void {
  let state: PageState = { status: 'reading' };
  let reading: PageReading | null = null;
  let report: Report | null = null;
  let marks: PageMarks | null = null;
  let marksOn = true;
  let settings: Settings | null = null;
  /** What is marked is only the beginning of a long article. */
  let early = false;
  let begun = false;
  let unwatchStored: (() => void)[] = [];
  let stopped = false;
  let round = 0;
  /** A key or the menu that came before the marks were there. */
  let asked: PageCommand | null = null;
  /** What has changed while a card was open: the page itself, or what is to be said of it. */
  let stale: 'page' | 'report' | null = null;

  const names = markNames();
  const sheet = markSheet(doc);
  const panels = servePanels(
    { state: () => state, inView: () => marks?.claimInView() ?? null, onOpen: begin },
    onWish,
  );
  const tell = (next: PageState) => {
    state = next;
    panels.tell(next);
  };

  function paint() {
    marks?.undo();
    marks = null;
    if (marksOn && reading && report && settings) {
      marks = markPage(
        reading.document,
        reading.anchors,
        report,
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
  }

  /** Nothing changes under the reader's eyes: a card that is open over its words stays until it is closed. */
  function refresh() {
    if (stale === null || marks?.cardStands()) return;
    const anew = stale === 'report';
    stale = null;
    void read(anew);
  }

  function obey(command: PageCommand) {
    asked = marks ? null : command;
    if (command === 'next-mark') marks?.step(1);
    else if (command === 'previous-mark') marks?.step(-1);
    else marks?.openAtSelection();
  }

  const hasStopped = () => stopped;

  async function read(anew = false) {
    if (hasStopped()) return;
    const thisRound = ++round;
    const next = await readPageInSlices(doc, doc.location.href);
    if (hasStopped() || thisRound !== round) return;
    watch.follow(watchedParts(next));
    if (next.article.read === 'none') {
      forget();
      tell({ status: next.tooLarge ? 'tooLarge' : 'none' });
      return;
    }
    if (!anew && !early && next.article.text === report?.text) {
      // The same words may stand in new nodes: a page that renders itself again keeps its marks.
      show(next, report);
      tellReport();
      return;
    }
    const answer = await requestAnalysis(next.article, (part) => {
      if (hasStopped() || thisRound !== round) return;
      // A page that has marks keeps them until the whole is known.
      if (report !== null && !early) return;
      early = true;
      show(next, part);
    });
    // To take in a long report and to paint it are two turns.
    await rest();
    if (hasStopped() || thisRound !== round) return;
    if (!answer.ok) {
      if (early) {
        early = false;
        forget();
      }
      tell({ status: 'error' });
      return;
    }
    early = false;
    show(next, answer.report);
    tellReport();
  }

  function forget() {
    round++;
    marks?.undo();
    marks = reading = report = null;
  }

  /** A card may have been opened while this was read: it stays, and this is marked once it is closed. */
  function show(next: PageReading, found: Report) {
    report = found;
    if (marks?.cardStands()) {
      stale ??= 'page';
      return;
    }
    reading = next;
    paint();
  }

  function tellReport() {
    if (!report || early) return;
    const supported = marks === null || marks.supported;
    const shown = supported ? (marksOn ? 'on' : 'off') : 'unsupported';
    tell({ status: 'report', report, marks: shown, paused: watch.isPaused() });
  }

  /** Reads again, unless the extension has gone: then this script goes too. */
  function readAgain() {
    if (!extensionIsAlive()) {
      stop();
      return;
    }
    stale ??= 'page';
    refresh();
  }

  function onWish(wish: Wish) {
    if (wish.type === 'panel:reveal') marks?.reveal(wish.claimId);
    else if (wish.type === 'panel:again') {
      watch.resume();
      void read();
    } else {
      marksOn = wish.on;
      paint();
      if (state.status === 'report') tellReport();
    }
  }

  const unfollowEyes = followEyes(doc, () => {
    panels.tellInView(marks?.claimInView() ?? null);
  });
  const unanswerPings = answerPings();
  const unwatchCommands = onPageCommand(obey);
  const unwatchGrant = onWithdrawn(() => doc.location.href, stop);
  const watch = watchPage(doc, readAgain, tellReport, forget);
  const unwatchReader = onReaderPresent(doc, () => {
    if (extensionIsAlive()) marks?.mend();
    else stop();
  });
  /** Only once: a panel may ask before the page is shown. */
  function begin() {
    if (begun) return;
    begun = true;
    void beginReading();
  }
  async function beginReading() {
    // To be put here is work enough for one turn: the browser makes its interface to the storage when first asked.
    await rest();
    if (hasStopped()) return;
    unwatchStored = [
      watchSettings((changed) => {
        settings = changed;
        marks?.show(changed.marked, markLook(changed));
      }),
      onStored(WRONG_CLAIMS, () => {
        stale = 'report';
        refresh();
      }),
    ];
    settings = await loadSettings();
    void read();
  }
  const unwait = onceShown(doc, begin);

  function stop() {
    stopped = true;
    undoAll([
      unwait,
      () => marks?.undo(),
      sheet.undo,
      watch.undo,
      unwatchReader,
      unfollowEyes,
      unanswerPings,
      ...unwatchStored,
      unwatchCommands,
      unwatchGrant,
      panels.undo,
    ]);
  }
  return stop;
}
