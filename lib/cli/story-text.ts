// A story for a person at a terminal: the line, the reports by letters, and the table that equals the picture.
import { en } from '../../locales/en';
import { clipped } from '../model/excerpt';
import { type Story, storyLine, waysOf } from '../model/story';
import { widthFor, wrap } from './wrap';

const GAP = '  ';

/** @param columns the terminal's width, if there is one */
export function storyText(story: Story, columns: number | undefined): string {
  const width = widthFor(columns);
  const letters = story.reports.map((_, i) => letterOf(i));
  const reports = story.reports.map(({ outlet, title, published, url }, i) => {
    const about = [outlet, en.day(published)].filter(Boolean).join(', ');
    const words = [about, title ?? url].filter(Boolean).join(': ');
    return wrap(words, width, `${letters[i] ?? ''}${GAP}`, ' '.repeat(3));
  });
  const counts = letters.reduce((sum, letter) => sum + GAP.length + Math.max(2, letter.length), 0);
  const room = Math.floor((width - counts - GAP.length) / 2);
  const cell = (words: string) => clipped(wrap(words, Infinity), room - 2).padEnd(room);
  const row = (origin: string, via: string, numbers: readonly string[]) =>
    [cell(origin), cell(via), ...numbers.map((n, i) => n.padStart(Math.max(2, letters[i]?.length ?? 0)))]
      .join(GAP)
      .trimEnd();
  const ways = waysOf(story);
  const table = [
    row(en.picture.origin, en.picture.via, letters),
    ...ways.map(({ origin, via, counts: all }, i) =>
      row(
        ways[i - 1]?.origin === origin ? '' : origin.name,
        via.length === 0 ? en.picture.straight : en.list(via),
        all.map((n) => (n === 0 ? '·' : `${n}`)),
      ),
    ),
  ];
  const sections = [
    [wrap(en.story.line(storyLine(story)), width)],
    reports,
    table,
    [wrap(en.story.hint, width)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A, B, … Z, AA, AB, … */
const letterOf = (i: number): string =>
  (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));
