// Reads the page, has it analysed, marks it, and answers the panel; reads again when the article changes. What it
// knows of the page is the state in states.ts; everything here either sends that an event or acts on a new state.
import { extensionIsAlive, undoAll } from '../browser/alive';
import type { PageState, Wish } from '../browser/messages';
import { onPageCommand } from '../browser/page-commands';
import { announceArticle, answerPings, onWithdrawn, onWrongClaims, servePanels } from '../browser/page-end';
import { loadSettings, watchSettings } from '../browser/settings';
import { onceShown, onReaderPresent, rest, watchedParts, watchPage } from '../page';
import { analysisRounds } from './analysis-rounds';
import { startMarking } from './marking';
import { followScrolling } from './reading-place';
import { type Event, reportOf, type State, transition } from './states';

/** What is out of date: the page itself, or the report on the same words. */
type Outdated = 'page' | 'report';

/** Starts the agent on a document. Returns its undo, which leaves the page as it was. */
export function startAgent(doc: Document): () => void {
  let state: State = { at: 'waiting' };
  /** What is to be read again once no card is open. */
  let outdated: Outdated | null = null;
  let unwatchStored: (() => void)[] = [];
  /** Settles once the reader's settings are known. */
  let chosen: Promise<void> | undefined;

  const marking = startMarking(doc, readOutdated);
  const rounds = analysisRounds(doc, {
    onRead: async (reading) => {
      watch.follow(watchedParts(reading));
      await chosen;
      if (reading.article.read !== 'none') marking.expect(reading);
    },
    onPart: (reading, report) => send({ type: 'part', found: { reading, report } }),
  });
  const claimInViewport = () => marking.marks()?.claimInViewport() ?? null;
  const panels = servePanels({ state: told, inView: claimInViewport, onOpen: begin }, onWish);
  const watch = watchPage(doc, onChange, tellReport, onGone);

  /** Takes an event in, and acts on what it changes. */
  function send(event: Event) {
    const before = state;
    state = transition(before, event);
    if (state === before) return;
    const marked = 'found' in before ? before.found : null;
    const found = 'found' in state ? state.found : null;
    // An open card stays as it is: the page is read and marked again once it has closed.
    if (found && found !== marked && marking.marks()?.hasCard()) outdated ??= 'page';
    else if (found !== marked) marking.show(found);
    // One beginning is enough for the panel: a line that changes time and again is not read.
    const isFurtherPart = before.at === 'partial' && state.at === 'partial';
    if ((found || state.at === 'empty') && !isFurtherPart) panels.tell(told());
  }
  /** What the panel is told of the state. */
  function told(): PageState {
    if (state.at === 'failed') return { status: 'error' };
    if (state.at === 'empty') return { status: state.why };
    if (state.at !== 'marked' && state.at !== 'partial') return { status: 'reading' };
    const { report } = state.found;
    const partial = state.at === 'partial';
    return { status: 'report', report, marks: marking.state(), partial, paused: watch.isPaused() };
  }
  function tellReport() {
    if (state.at === 'marked' || state.at === 'partial') panels.tell(told());
  }

  /**
   * @param anew whether the same words are to be analysed again
   * @param asked whether the reader wants the page read although it is no article
   */
  async function read(anew = false, asked = false) {
    if (state.at === 'stopped') return;
    const result = await rounds.next(anew ? null : reportOf(state), asked);
    if (result === null) return;
    const isStillNone = 'status' in result && result.status === 'none' && reportOf(state)?.read === 'asked';
    // What was read at the reader's wish stays when the page changes, and is no article still.
    if (isStillNone) return;
    if (!('status' in result)) send({ type: 'report', found: result });
    else if (result.status === 'error') send({ type: 'error' });
    else send({ type: 'nothing', why: result.status });
  }
  function outdate(what: Outdated) {
    outdated = outdated === null || what === 'report' ? what : outdated;
    readOutdated();
  }
  function readOutdated() {
    if (outdated === null || marking.marks()?.hasCard()) return;
    const what = outdated;
    outdated = null;
    void read(what === 'report');
  }

  /** The page has changed. A script whose extension has gone leaves instead of reading it. */
  function onChange() {
    if (extensionIsAlive()) outdate('page');
    else stop();
  }
  function onGone() {
    rounds.drop();
    send({ type: 'gone' });
  }
  function onWish(wish: Wish) {
    if (wish.type === 'panel:reveal') marking.marks()?.reveal(wish.claimId);
    else if (wish.type === 'panel:marks') {
      marking.turn(wish.on);
      tellReport();
    } else {
      watch.resume();
      void read(false, wish.type === 'panel:anyway');
    }
  }

  /** A panel may ask before the page is shown. */
  function begin() {
    if (state.at !== 'waiting') return;
    send({ type: 'shown' });
    announceArticle(doc);
    void beginReading();
  }
  const hasStopped = () => state.at === 'stopped';
  async function beginReading() {
    // To be put here is work enough for one turn: the browser makes its interface to the storage when first asked.
    await rest();
    if (hasStopped()) return;
    unwatchStored = [watchSettings(marking.choose), onWrongClaims(() => outdate('report'))];
    chosen = loadSettings().then(marking.choose);
    void read();
  }
  function stop() {
    state = transition(state, { type: 'stop' });
    rounds.drop();
    undoAll([marking.undo, ...undos, ...unwatchStored, panels.undo]);
  }

  const undos = [
    watch.undo,
    followScrolling(doc, () => panels.tellInView(claimInViewport())),
    answerPings(),
    onPageCommand(marking.obey),
    onWithdrawn(() => doc.location.href, stop),
    onReaderPresent(doc, () => {
      if (extensionIsAlive()) marking.marks()?.mend();
      else stop();
    }),
  ];
  undos.push(onceShown(doc, begin));
  return stop;
}
