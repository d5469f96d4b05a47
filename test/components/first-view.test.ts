// How the first view shares its room: what gives way first, and what never goes.
import { expect, test } from 'vitest';
import { type Asking, shareRoom } from '@/components/first-view';

const asking = (room: number, lines = 6): Asking => ({
  room,
  lines,
  lineHeight: 30,
  notices: { whole: 80, folded: 30 },
  pictureHeight: (rows) => 24 * rows,
});

test('with room for all of it nothing is left out', () => {
  expect(shareRoom(asking(452))).toEqual({ rows: 8, lines: null, folded: false, compact: false });
});

test('notices fold first, then rows are joined, then the line is cut', () => {
  expect(shareRoom(asking(451))).toMatchObject({ rows: 8, lines: null, folded: true });
  expect(shareRoom(asking(401))).toMatchObject({ rows: 7, lines: null });
  expect(shareRoom(asking(282))).toMatchObject({ rows: 3, lines: null });
  expect(shareRoom(asking(281))).toMatchObject({ rows: 3, lines: 5 });
  expect(shareRoom(asking(191))).toMatchObject({ rows: 2, lines: 3, compact: false });
});

test('with no room at all everything is at its least, and a short line is not cut', () => {
  expect(shareRoom(asking(0))).toEqual({ rows: 2, lines: 2, folded: true, compact: true });
  expect(shareRoom(asking(0, 2)).lines).toBeNull();
});

test('less room never shows more', () => {
  const views = Array.from({ length: 500 }, (_, room) => shareRoom(asking(room)));
  for (const [i, { rows, lines }] of views.entries()) {
    const less = views[i - 1] ?? { rows: 0, lines: 0 };
    expect(rows).toBeGreaterThanOrEqual(less.rows);
    expect(lines ?? Infinity).toBeGreaterThanOrEqual(less.lines ?? Infinity);
  }
});
