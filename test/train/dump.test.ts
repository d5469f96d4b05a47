// The dump holds what the network reads of the marked articles, and their marks by its tokens.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleCalled, folderOf, runScript } from './corpus';

interface Piece {
  id: string;
  lang: string;
  scheme: string;
  from: number;
  to: number;
  attributions: { [role: string]: unknown; kind: string; anchored: boolean }[][];
}

let folder: string;
let rows: Int32Array;
let index: { fields: number; tags: string[]; pieces: Piece[] };
const [WORD, START, END, NAME] = [0, 7, 8, 10];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-dump-'));
  const out = join(folder, 'dump');
  runScript(
    'dump.ts',
    out,
    '--claims',
    folderOf('en'),
    '--lang',
    'en',
    '--claims',
    folderOf('de'),
    '--lang',
    'de',
  );
  rows = new Int32Array(new Uint8Array(readFileSync(`${out}.bin`)).buffer);
  index = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as typeof index;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = (row: number, field: number): number => rows[row * index.fields + field] ?? -1;

test('every article is there in its language, one row a token', () => {
  const ids = index.pieces.map(({ id, lang }) => `${lang} ${id}`);
  expect(new Set(ids)).toEqual(
    new Set(['en boats', 'en bridge', 'en fire', 'en mill', 'en mine', 'en school', 'de bruecke']),
  );
  expect(index.pieces.every(({ scheme }) => scheme === 'claims')).toBe(true);
  let next = 0;
  for (const { from, to } of index.pieces) {
    expect(from).toBe(next);
    next = to;
  }
  expect(rows).toHaveLength(next * index.fields);
});

test('a row is what the browser reads of its token', () => {
  const { document } = articleCalled('bridge');
  const piece = index.pieces.find(({ id }) => id === 'bridge');
  const { tokens } = document;
  expect((piece?.to ?? 0) - (piece?.from ?? 0)).toBe(tokens.count);
  for (let i = 0; i < tokens.count; i++)
    expect([WORD, START, END].map((field) => at((piece?.from ?? 0) + i, field))).toEqual([
      (tokens.word[i] ?? 0) | 0,
      tokens.start[i],
      tokens.end[i],
    ]);
});

/** The words of each role of each marked claim of an article. */
function marks(name: string): Record<string, string | boolean>[] {
  const { text } = articleCalled(name);
  const words = (piece: Piece, ranges: unknown): string =>
    (ranges as [number, number][])
      .map(([from, to]) => text.slice(at(piece.from + from, START), at(piece.from + to - 1, END)))
      .join(' … ');
  return index.pieces
    .filter(({ id }) => id === name)
    .flatMap((piece) =>
      (piece.attributions[0] ?? []).map(({ kind, anchored, cue, source, content, via, basis, hedge }) => ({
        ...Object.fromEntries(
          Object.entries({ cue, source, content, via, basis, hedge }).map(([role, of]) => [
            role,
            words(piece, of),
          ]),
        ),
        kind,
        anchored,
      })),
    );
}

test('marks stand by tokens: who carried the words, what they rest on, what hedges them', () => {
  const none = { via: '', basis: '', hedge: '', anchored: false };
  expect(marks('mine')[0]).toEqual({
    ...none,
    cue: 'reported',
    source: 'the Brenna Gazette',
    content: 'The mine in Moss Valley is safe',
    basis: 'the Valley Institute',
    kind: 'outlet',
  });
  expect(marks('boats')[0]).toEqual({
    ...none,
    cue: 'reportedly',
    source: '',
    content: 'Kandar is … ready to send 400 boats into the strait',
    hedge: 'reportedly',
    kind: 'unspecified',
  });
  expect(marks('bridge')[1]).toMatchObject({ via: 'Reuters', kind: 'person' });
});

test('a document’s author is what it rests on', () => {
  expect(marks('school')[1]).toMatchObject({
    source: 'A study by the Ostrel Institute',
    basis: 'Ostrel Institute',
  });
});

test('names are labelled', () => {
  const { text } = articleCalled('bridge');
  const piece = index.pieces.find(({ id }) => id === 'bridge');
  const named: string[] = [];
  for (let row = piece?.from ?? 0; row < (piece?.to ?? 0); row++)
    if (at(row, NAME) >= 2) named.push(text.slice(at(row, START), at(row, END)));
  expect(named.join(' ')).toContain('Ines Okoro Reuters');
  expect(named.join(' ')).toContain('Tom Lind');
  expect(named).not.toContain('mayor');
});
