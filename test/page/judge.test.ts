// What speaks for and against a page being an article.
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page';
import { ADDRESS, articleHtml, parsed } from './invented-page';

describe('the judgement of a page', () => {
  it('comes with its reasons, the weightiest first, which add up to its score', () => {
    const { judgement } = readPage(parsed(articleHtml()), ADDRESS);
    const adds = judgement?.reasons.map(([, one]) => one) ?? [];
    expect(judgement?.isArticle).toBe(true);
    expect(adds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(judgement?.score ?? 0, 6);
    const weights = adds.map(Math.abs);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it.each([
    [
      'no declared type',
      '<meta name="author" content="Ines Halloran"><meta name="date" content="2024-05-13">',
    ],
    ['no date', '<meta property="og:type" content="article"><meta name="author" content="Ines Halloran">'],
    ['no byline', '<meta property="og:type" content="article"><meta name="date" content="2024-05-13">'],
    [
      'a type of another kind',
      '<meta property="og:type" content="object"><meta name="author" content="Ines Halloran">',
    ],
  ])('takes news with %s for an article all the same', (_, head) => {
    expect(readPage(parsed(articleHtml({ head })), ADDRESS).article.read).toBe('whole');
  });
});

describe('a fault while a page is read', () => {
  it('is handed over, and read as no article', () => {
    const doc = parsed(articleHtml());
    Object.defineProperty(doc, 'body', {
      get: () => {
        throw new Error('The page is on fire.');
      },
    });
    const { article, fault } = readPage(doc, ADDRESS);
    expect(article.read).toBe('none');
    expect(fault?.message).toBe('The page is on fire.');
  });
});
