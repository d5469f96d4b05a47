// What the background takes from a page, and a page or the panel from the background.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ArticleShape, ReportShape } from '@/lib/schemas/report';
import type { Reason } from '@/lib/model/reason';
import { article, report } from '@/test/report/made';

const passes = (credit: unknown): boolean => v.is(ArticleShape, { ...article(), credit });

describe('an article from a page', () => {
  it('comes with a credit or without one', () => {
    expect(v.is(ArticleShape, article())).toBe(true);
    expect(passes({ url: 'https://elsewhere.test/lock', name: null })).toBe(true);
    expect(passes({ url: null, name: 'AFP' })).toBe(true);
  });

  it.each([
    ['leads to a script', { url: 'javascript:alert(1)', name: null }],
    ['leads nowhere', { url: 'https://', name: null }],
    ['names nobody in words', { url: null, name: 7 }],
    ['is a bare word', 'https://elsewhere.test/lock'],
  ])('is refused where its credit %s', (_, credit) => {
    expect(passes(credit)).toBe(false);
  });
});

describe('a report', () => {
  const whole = report(['Harbour Post < carries Channel Nine < Ada Marsh', 'Ada Marsh', 'Bo Linden']);
  const withClaim = (over: object) => ({
    ...whole,
    claims: whole.claims.map((claim) => ({ ...claim, ...over })),
  });

  it('arrives as it was sent', () => {
    expect(v.parse(ReportShape, JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it.each<Reason>([
    { code: 'cue-after-source', cue: 'said', source: 'Ada Marsh' },
    { code: 'cue-alone', cue: 'is believed' },
    { code: 'hedge', words: 'reportedly' },
    { code: 'goes-on' },
  ])('may give the reason $code', (reason) => {
    expect(v.is(ReportShape, withClaim({ why: [reason] }))).toBe(true);
  });

  it.each<[object, boolean]>([
    [{ code: 'could-not-verify' }, true],
    [{ code: 'single-origin', claims: 3, of: 4, origin: 'Ada Marsh', via: ['Harbour Post'] }, true],
    [{ code: 'republished', by: 'tags', credit: 'Harbour Post' }, true],
    [{ code: 'republished', by: 'hearsay', credit: 'Harbour Post' }, false],
    [{ code: 'single-origin', claims: 3, of: 4, origin: 'Ada Marsh' }, false],
    [{ code: 'hearsay', text: 'Somebody said so.' }, false],
  ])('comes with the notice %j: %s', (notice, taken) => {
    expect(v.is(ReportShape, { ...whole, notices: [{ ...notice, claimIds: ['c1'] }] })).toBe(taken);
  });

  it.each([
    ['a reason unheard of', { why: [{ code: 'a-guess' }] }],
    ['a reason without its words', { why: [{ code: 'cue-alone' }] }],
    ['a reason in prose', { why: ['it said so'] }],
    ['a step that does something unheard of', { path: [{ sourceId: 's1', relation: 'denies', words: [] }] }],
  ])('is refused with %s', (_, over) => {
    expect(v.is(ReportShape, withClaim(over))).toBe(false);
  });
});
