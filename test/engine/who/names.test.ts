// Who shares a name: full names and surnames, bodies and their short forms; two of a kind stay two.
import { describe, expect, test } from 'vitest';
import { readDocument } from '@/lib/engine/document/document';
import type { Range } from '@/lib/engine/document/tokens';
import { ENGLISH } from '@/lib/engine/language/english';
import { gatherNames } from '@/lib/engine/who/names';

/** The entity of each <name> of a text, by the name that it goes by. */
function bearers(marked: string): string[] {
  const spans: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/(<[^>]*>)/u)) {
    const name = /^<(.*)>$/u.exec(part)?.[1];
    if (name !== undefined) spans.push([text.length, text.length + name.length]);
    text += name ?? part;
  }
  const document = readDocument(text, ENGLISH);
  const { start, end } = document.tokens;
  const runs = spans.map(([from, to]): Range => [start.indexOf(from), end.indexOf(to) + 1]);
  const names = gatherNames(document, runs);
  return runs.map((run) => names.at(run).name);
}

test.each<[string, string[]]>([
  ['<Ann Roe> left. <Roe> was tired.', ['Ann Roe', 'Ann Roe']],
  ['<Roe> to leave. <Ann Roe> is tired.', ['Ann Roe', 'Ann Roe']],
  ['<Ann Roe> left. <Ann> was tired.', ['Ann Roe', 'Ann Roe']],
  ['<Ann M. Roe> left. <Ann Roe> was tired.', ['Ann M. Roe', 'Ann M. Roe']],
  ['<Ann Roe>’s bag was full. <Roe>’s was not.', ['Ann Roe', 'Ann Roe']],
  [
    'The <Moss Valley Trust> (<MVT>) met. <MVT> is old.',
    Array.from({ length: 3 }, () => 'Moss Valley Trust'),
  ],
  ['The <Moss Valley Trust>, or <MVT>, met.', ['Moss Valley Trust', 'Moss Valley Trust']],
  ['The <Moss Valley Trust> met. <MVT> is old.', ['Moss Valley Trust', 'Moss Valley Trust']],
  ['<Mara van den Holt> left. <Van den Holt> was tired.', ['Mara van den Holt', 'Mara van den Holt']],
  [
    '<Pilar Montes Arana> left. <Montes> was tired, and <Montes Arana> said so.',
    Array.from({ length: 3 }, () => 'Pilar Montes Arana'),
  ],
  ['<Tom Lind> and <Eva Lind> left. Mrs <Lind> was tired.', ['Tom Lind', 'Eva Lind', 'Eva Lind']],
  ['<Tom Lind> and <Eva Lind> left. Mr <Lind> was tired.', ['Tom Lind', 'Eva Lind', 'Tom Lind']],
  ['<AP> wrote first. The <Associated Press> wrote again.', ['Associated Press', 'Associated Press']],
])('%s: one', (text, expected) => {
  expect(bearers(text)).toEqual(expected);
});

describe('two stay two', () => {
  test.each([
    '<Ann Roe> met <Tom Roe>.',
    '<Ann Roe> met <Ann Lind>.',
    'The <Moss Valley Trust> met the <Moss Valley Council>.',
    'The <Ministry of Transport> wrote to the <Ministry of Health>.',
    '<Tarn> beat <Brenna>.',
    'The <Moss Valley Trust> met the <BBC>.',
    '<Reuters> wrote to the <Associated Press>.',
  ])('%s', (text) => {
    const [one, other] = bearers(text);
    expect(one).not.toBe(other);
  });
});
