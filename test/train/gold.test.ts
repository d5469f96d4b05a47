// Which found statement is which marked claim.
import { describe, expect, test } from 'vitest';
import type { Span } from '@/lib/model';
import type { Range } from '@/lib/engine/document/tokens';
import { made, type Statement } from '@/lib/engine/statements/statement';
import { matchGold, readGold, sharedWords } from '../../train/gold';
import { articleCalled, folderOf } from './corpus';

const { text, gold, document } = articleCalled('bridge');
const [shut, cracks, divers] = gold.claims;

/** The tokens of some words of the article, the first time they stand there. */
function tokensOf(words: string): Range {
  const at = text.indexOf(words);
  const { start, end } = document.tokens;
  return [start.indexOf(at), end.indexOf(at + words.length) + 1];
}
const statement = (...contents: string[]): Statement => made(null, contents.map(tokensOf), [], [], 1);

test('articles come in the order of their names, each with its marks', () => {
  const articles = readGold(folderOf('en'));
  expect(articles.map(({ id }) => id)).toEqual(['boats', 'bridge', 'fire', 'mill', 'mine', 'school']);
  const cut = (article: string, [start, end]: Span): string => article.slice(start, end);
  for (const { text: whole, gold: marks } of articles)
    for (const { content, cue, source_name, chain } of marks.claims) {
      for (const span of content) expect(cut(whole, span)).toMatch(/^\S.*\S$/su);
      expect(cue && cut(whole, cue)).toMatch(/^\p{L}/u);
      expect(chain[0]).toBe(source_name);
    }
});

describe('a statement is a claim', () => {
  test('with whom it shares half of its words', () => {
    const found = [statement('Tarn bridge will stay shut until May'), statement('divers would go down')];
    expect(matchGold(document, found, gold.claims)).toEqual([shut, divers]);
  });

  test('and none where it shares less', () => {
    expect(matchGold(document, [statement('until May'), statement('in spring')], gold.claims)).toEqual([
      null,
      null,
    ]);
  });

  test('that no better one has: each claim is found once', () => {
    const found = [
      statement('found cracks in two of the pillars'),
      statement('We have found cracks in two of the pillars'),
    ];
    expect(matchGold(document, found, gold.claims)).toEqual([null, cracks]);
  });

  test('and of two with the same words the one with its cue', () => {
    const [claim] = gold.claims;
    if (!claim) throw new Error('The article has no claims.');
    const words = 'The Tarn bridge will stay shut until May';
    const withCue = { ...statement(words), cue: [tokensOf('said')] };
    expect(matchGold(document, [statement(words), withCue], [claim])).toEqual([null, claim]);
  });
});

test('marks and spaces do not count among the words that are shared', () => {
  if (!cracks) throw new Error('The article has too few claims.');
  expect(sharedWords(document, statement('“We have found cracks in two of the pillars,”'), cracks)).toBe(1);
  expect(sharedWords(document, statement('the harbour board'), cracks)).toBe(0);
});
