// What the network reads of a text: paragraphs, sentences, quotations, and no more than it can hold at once.
import { describe, expect, it } from 'vitest';
import { paragraphs } from '@/lib/engine/network/paragraphs';
import { PIECE_LIMIT } from '@/lib/engine/network/piece';
import { pieces } from '@/lib/engine/network/pieces';
import { QUOTED } from '@/lib/engine/network/quotations';

const paragraphTexts = (text: string): string[] => [...paragraphs(text)].map(([s, e]) => text.slice(s, e));

function quoted(text: string): string {
  for (const { piece } of pieces(text)) {
    const words: string[] = [];
    for (let i = 0; i < piece.count; i++)
      if (QUOTED.has(piece.quotation[i] ?? 0)) words.push(text.slice(piece.start[i], piece.end[i]));
    return words.join(' ');
  }
  return '';
}

function sentences(text: string): number {
  for (const { piece } of pieces(text)) return (piece.sentence[piece.count - 1] ?? 0) + 1;
  return 0;
}

describe('paragraphs', () => {
  it('end at a line break', () => {
    expect(paragraphTexts('The dam held.\n\nNobody was hurt, she said.\nHe agreed.')).toHaveLength(3);
  });

  it('go on over the breaks of text wrapped at a fixed width', () => {
    const wrapped = [
      'The harbour board said on Monday that it would close the old',
      'lock for nine weeks while divers look for the leak which has',
      'troubled the Brenna Canal since the floods of last November,',
      'and that boats of more than twelve metres should use the new',
      'lock at Tarn instead, where the wait is about an hour today.',
      '',
      'Skippers were not amused.',
    ].join('\n');
    expect(paragraphTexts(wrapped)).toHaveLength(2);
  });

  it('go on where the next line starts in lower case', () => {
    expect(paragraphTexts('The ferry,\nshe said, was late.')).toHaveLength(1);
  });

  it('stay within the blocks they are given', () => {
    const text = 'Menu Home\nThe ferry was late, she said.';
    const found = [...paragraphs(text, [{ kind: 'paragraph', span: [10, text.length] }])];
    expect(found).toEqual([[10, text.length]]);
  });
});

describe('pieces', () => {
  it.each([
    ['“We won,” she said.', 'We won ,'],
    ['"We won," she said, "at last."', 'We won , at last .'],
    ["''We won,'' she said.", 'We won ,'],
    ["She called it 'a small start' and the club's best.", 'a small start'],
    ['She called it ‘a small start’ for the players’ club.', 'a small start'],
    ['“And the lock stays shut, for now.', 'And the lock stays shut , for now .'],
    ['It stays shut,” she said.', 'It stays shut ,'],
    ["The players' union and the club's board met.", ''],
  ])('see what is quoted in %j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  it.each([
    ['Dr. Okoro met Gov. Lind. They spoke.', 2],
    ['“It is shut.” She left. “Good,” he said.', 3],
    ['J. R. Vale of the U.S. Navy spoke', 1],
  ])('count the sentences of %j', (text, expected) => {
    expect(sentences(text)).toBe(expected);
  });

  it('cut a paragraph that is too long, and lose nothing', () => {
    const text = 'The lock is shut. '.repeat(400).trim();
    let next = 0;
    let tokens = 0;
    for (const { piece } of pieces(text)) {
      expect(piece.count).toBeLessThanOrEqual(PIECE_LIMIT);
      expect(piece.start[0]).toBeGreaterThanOrEqual(next);
      next = piece.end[piece.count - 1] ?? 0;
      tokens += piece.count;
    }
    expect(next).toBe(text.length);
    expect(tokens).toBe(2000);
  });

  it('read the same of the same text every time', () => {
    const text = 'Ms. Okoro said the 22-point plan is dead. “Not so,” said the mayor’s aide.';
    const read = (): string => JSON.stringify([...pieces(text)].map(({ piece }) => piece));
    expect(read()).toBe(read());
  });
});

describe('quotation marks', () => {
  it('read the same whichever sort a paper uses', () => {
    const read = (text: string): unknown => {
      for (const { piece } of pieces(text))
        return [piece.word, piece.shape, piece.quotation].map((column) => [...column.slice(0, piece.count)]);
      return null;
    };
    const curly = read('“The lock is shut,” she said.');
    expect(read('"The lock is shut," she said.')).toEqual(curly);
    expect(read("''The lock is shut,'' she said.")).toEqual(curly);
    expect(read("'The lock is shut,' she said.")).toEqual(curly);
    expect(read('‘The lock is shut,’ she said.')).toEqual(curly);
  });

  it.each(["It was the '90s when the players' union met.", "She gave 'em the boards' reply."])(
    'are not seen in %j',
    (text) => {
      expect(quoted(text)).toBe('');
    },
  );
});
