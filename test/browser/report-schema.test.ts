// What the background takes from a page.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ArticleShape } from '@/lib/browser/report-schema';
import { article } from '@/test/report/made';

const passes = (credit: unknown): boolean => v.is(ArticleShape, { ...article(), credit });

describe('an article from a page', () => {
  it('comes with a credit or without one', () => {
    expect(v.is(ArticleShape, article())).toBe(true);
    expect(passes({ of: 'text', url: 'https://elsewhere.test/lock', name: null })).toBe(true);
    expect(passes({ of: 'text', url: null, name: 'AFP' })).toBe(true);
  });

  it.each([
    ['leads to a script', { of: 'text', url: 'javascript:alert(1)', name: null }],
    ['leads nowhere', { of: 'text', url: 'https://', name: null }],
    ['credits something unheard of', { of: 'all', url: null, name: 'AFP' }],
    ['is a bare word', 'https://elsewhere.test/lock'],
  ])('is refused where its credit %s', (_, credit) => {
    expect(passes(credit)).toBe(false);
  });
});
