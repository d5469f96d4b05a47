// What the agent knows of its page, as one state machine.
//
//   state     what is marked on the page                the panel is told
//   waiting   nothing: the page has not been shown yet  reading
//   reading   nothing yet                               reading
//   partial   the beginning of a long article           report on the beginning
//   marked    the whole report                          report
//   failed    an earlier report; reading again failed   error
//   empty     nothing                                   none, tooLarge or error
//   stopped   nothing: the agent has left the page      nothing any more
import type { Report } from '../model';
import type { PageReading } from '../page';

/** A report, and where its words stand in the page. */
export interface Found {
  reading: PageReading;
  report: Report;
}

/** Why there is no report. */
export type Nothing = 'none' | 'tooLarge' | 'error';

export type State =
  | { at: 'waiting' | 'reading' | 'stopped' }
  | { at: 'partial' | 'marked' | 'failed'; found: Found }
  | { at: 'empty'; why: Nothing };

export type Event =
  /** The page is in front of the reader, or a panel asks for it. */
  | { type: 'shown' }
  /** A report on the first paragraphs. */
  | { type: 'part'; found: Found }
  | { type: 'report'; found: Found }
  /** The page holds no article, or too much. */
  | { type: 'nothing'; why: Nothing }
  | { type: 'error' }
  /** The document that the article stands in has gone. */
  | { type: 'gone' }
  | { type: 'stop' };

/** The state after each event. An event that a state does not list is ignored there. */
const NEXT: Readonly<Record<State['at'], Partial<Record<Event['type'], State['at']>>>> = {
  waiting: { shown: 'reading', stop: 'stopped' },
  reading: { part: 'partial', report: 'marked', nothing: 'empty', error: 'empty', stop: 'stopped' },
  partial: {
    part: 'partial',
    report: 'marked',
    nothing: 'empty',
    // A beginning without an end does not stand.
    error: 'empty',
    gone: 'reading',
    stop: 'stopped',
  },
  // No parts: a page that has marks keeps them until the whole is known.
  marked: { report: 'marked', nothing: 'empty', error: 'failed', gone: 'reading', stop: 'stopped' },
  failed: { report: 'marked', nothing: 'empty', error: 'failed', gone: 'reading', stop: 'stopped' },
  empty: { part: 'partial', report: 'marked', nothing: 'empty', error: 'empty', stop: 'stopped' },
  stopped: {},
};

/**
 * The state that follows. The same object where the event is ignored.
 * @example transition({ at: 'waiting' }, { type: 'shown' }) // { at: 'reading' }
 */
export function transition(state: State, event: Event): State {
  const at = NEXT[state.at][event.type];
  switch (at) {
    case undefined:
      return state;
    case 'partial':
    case 'marked':
      return 'found' in event ? { at, found: event.found } : state;
    case 'failed':
      return 'found' in state ? { at, found: state.found } : state;
    case 'empty':
      return { at, why: event.type === 'nothing' ? event.why : 'error' };
    default:
      return { at };
  }
}

/** The whole report that is known, whether or not the last reading failed. */
export const reportOf = (state: State): Report | null =>
  state.at === 'marked' || state.at === 'failed' ? state.found.report : null;
