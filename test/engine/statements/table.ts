// Tables of attributions: [content], {cue} and <source> stand for the spans of one. A text with more than one stands
// once for each; a text without marks has none.
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '@/lib/engine';
import { analyze, spoken, wordsAt } from '../engine-under-test';

const ROLES = { '[': 'content', '{': 'cue', '<': 'source' } as const;
const CLOSING = /[\]}>]/;
type Parts = Record<(typeof ROLES)[keyof typeof ROLES], string[]>;

/** The sentence without its marks, and the words of each role in order. */
function marked(sentence: string): { text: string; parts: Parts } {
  let text = '';
  const parts: Parts = { content: [], cue: [], source: [] };
  let open: { role: keyof Parts; from: number } | null = null;
  for (const character of sentence) {
    if (character in ROLES) open = { role: ROLES[character as keyof typeof ROLES], from: text.length };
    else if (CLOSING.test(character) && open) {
      parts[open.role].push(text.slice(open.from));
      open = null;
    } else text += character;
  }
  return { text, parts };
}

const inOrder = (list: Parts[]): Parts[] => {
  const key = ({ cue, source }: Parts): string => [...cue, ...source].join();
  return list.toSorted((a, b) => key(a).localeCompare(key(b)));
};

/** A test a row: what is said in it, by which cue, and who says so, to the letter. */
export function testTable(table: Readonly<Record<string, string[][]>>, lang: LanguageCode = 'en'): void {
  describe.each(Object.entries(table))('%s', (_, rows) => {
    test.each(rows.map((row) => [row] as const))('%s', async (row) => {
      const expected = row.map(marked);
      const text = expected[0]?.text ?? '';
      const found = spoken(await analyze({ text, lang })).map(({ content, cue, source }) => ({
        content: wordsAt(text, content),
        cue: wordsAt(text, cue),
        source: wordsAt(text, source),
      }));
      const wanted = expected.map(({ parts }) => parts).filter(({ content }) => content.length > 0);
      expect(inOrder(found)).toEqual(inOrder(wanted));
    });
  });
}
