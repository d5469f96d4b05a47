// Reads the page, has it analysed, marks it, and answers the panel; reads again when the article changes.
import { extensionIsAlive, undoAll } from '@/lib/browser/alive';
import type { PageState, Wish } from '@/lib/browser/messages';
import { WRONG_CLAIMS } from '@/lib/browser/names';
import { onPageCommand } from '@/lib/browser/page-commands';
import { answerPings, servePanels } from '@/lib/browser/page-end';
import { loadSettings, watchSettings } from '@/lib/browser/settings';
import { onStored } from '@/lib/browser/stored';
import { onWithdrawn } from '@/lib/browser/withdrawal';
import { onceShown, onReaderPresent, rest, watchedParts, watchPage } from '@/lib/page';
import { analysisRounds } from './analysis-rounds';
import { startMarking } from './marking';
import { followEyes } from './reading-place';

/** Starts the agent on a document. Returns its undo, which leaves the page as it was. */
export function startAgent(doc: Document): () => void {
  let state: PageState = { status: 'reading' };
  /** What is marked is only the beginning of a long article. */
  let early = false;
  let begun = false;
  let stopped = false;
  let unwatchStored: (() => void)[] = [];

  const marking = startMarking(doc, (stale) => void read(stale === 'report'));
  const claimInView = () => marking.marks()?.claimInView() ?? null;
  const panels = servePanels({ state: () => state, inView: claimInView, onOpen: begin }, onWish);
  const tell = (next: PageState) => {
    state = next;
    panels.tell(next);
  };
  const tellReport = () => {
    const report = marking.report();
    if (report && !early)
      tell({ status: 'report', report, marks: marking.state(), paused: watch.isPaused() });
  };
  const rounds = analysisRounds(doc, {
    onRead: (reading) => {
      watch.follow(watchedParts(reading));
    },
    onPart: (reading, part) => {
      // A page that has marks keeps them until the whole is known.
      if (marking.report() !== null && !early) return;
      early = true;
      marking.show(reading, part);
    },
  });
  const forget = () => {
    rounds.drop();
    marking.forget();
  };

  async function read(anew = false) {
    if (stopped) return;
    const found = await rounds.next(anew || early ? null : marking.report());
    if (found === null) return;
    if ('status' in found) {
      // What was marked before a failure still stands, unless it is a beginning without an end.
      if (early || found.status !== 'error') forget();
      early = false;
      tell(found);
      return;
    }
    early = false;
    marking.show(found.reading, found.report);
    tellReport();
  }

  /** Reads again, unless the extension has gone: then this script goes too. */
  function readAgain() {
    if (extensionIsAlive()) marking.outdate('page');
    else stop();
  }

  function onWish(wish: Wish) {
    if (wish.type === 'panel:reveal') marking.marks()?.reveal(wish.claimId);
    else if (wish.type === 'panel:again') {
      watch.resume();
      void read();
    } else {
      marking.turn(wish.on);
      if (state.status === 'report') tellReport();
    }
  }

  const watch = watchPage(doc, readAgain, tellReport, forget);
  const undos = [
    watch.undo,
    followEyes(doc, () => {
      panels.tellInView(claimInView());
    }),
    answerPings(),
    onPageCommand(marking.obey),
    onWithdrawn(() => doc.location.href, stop),
    onReaderPresent(doc, () => {
      if (extensionIsAlive()) marking.marks()?.mend();
      else stop();
    }),
  ];
  /** Only once: a panel may ask before the page is shown. */
  function begin() {
    if (begun) return;
    begun = true;
    void beginReading();
  }
  const hasStopped = () => stopped;
  async function beginReading() {
    // To be put here is work enough for one turn: the browser makes its interface to the storage when first asked.
    await rest();
    if (hasStopped()) return;
    unwatchStored = [
      watchSettings(marking.choose),
      onStored(WRONG_CLAIMS, () => {
        marking.outdate('report');
      }),
    ];
    marking.choose(await loadSettings());
    void read();
  }
  undos.push(onceShown(doc, begin));

  function stop() {
    stopped = true;
    rounds.drop();
    undoAll([marking.undo, ...undos, ...unwatchStored, panels.undo]);
  }
  return stop;
}
