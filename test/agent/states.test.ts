// What stands on the page after each event.
import { describe, expect, test } from 'vitest';
import { type Event, type Found, reportOf, type State, transition } from '@/lib/agent/states';

const found = (text: string) => ({ reading: {}, report: { text } }) as unknown as Found;
const whole = found('The ferry stays in port. It will sail on Monday.');
const beginning = found('The ferry stays in port.');
const after = (...events: Event[]): State =>
  events.reduce<State>(transition, transition({ at: 'waiting' }, { type: 'shown' }));

test('nothing is marked before the page is shown', () => {
  expect(transition({ at: 'waiting' }, { type: 'report', found: whole })).toEqual({ at: 'waiting' });
});

test('the beginning of a long article is marked, then the whole', () => {
  const partial = after({ type: 'part', found: beginning });
  expect(partial).toEqual({ at: 'partial', found: beginning });
  expect(reportOf(partial)).toBeNull();
  expect(transition(partial, { type: 'report', found: whole })).toEqual({ at: 'marked', found: whole });
});

test('a page with marks keeps them until the whole of the new text is known', () => {
  const marked = after({ type: 'report', found: whole });
  expect(transition(marked, { type: 'part', found: beginning })).toBe(marked);
});

describe('a failed reading', () => {
  test('leaves the marks of the report before', () => {
    const failed = after({ type: 'report', found: whole }, { type: 'error' });
    expect(failed).toEqual({ at: 'failed', found: whole });
    expect(reportOf(failed)).toBe(whole.report);
  });
  test('leaves no beginning without an end', () => {
    expect(after({ type: 'part', found: beginning }, { type: 'error' })).toEqual({
      at: 'empty',
      why: 'error',
    });
  });
});

test('the marks go with an article that is no longer there', () => {
  const marked = { type: 'report', found: whole } as const;
  expect(after(marked, { type: 'nothing', why: 'none' })).toEqual({ at: 'empty', why: 'none' });
  expect(after(marked, { type: 'gone' })).toEqual({ at: 'reading' });
});

test('an agent that has left takes nothing in', () => {
  const stopped = after({ type: 'stop' });
  expect(transition(stopped, { type: 'report', found: whole })).toBe(stopped);
  expect(transition(stopped, { type: 'shown' })).toBe(stopped);
});
