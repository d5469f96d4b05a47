// A comparison for a person at a terminal: the label, then the evidence it rests on.
import { en } from '../../locales/en';
import type { Citation, Comparison } from '../coverage';
import type { Report } from '../model';
import { widthFor, wrap } from './wrap';

const { labels, credited } = en.related;
const LABELS = {
  ...labels,
  republished: 'Republished: the same text in both',
  // The user chose the two: whether both tell of one event is theirs to say.
  'none-found': 'No shared origin found',
} as const;
const COMPARED =
  'Compared: the origins that both texts state, their quotations, their credits and their words.';
const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** Of a shared origin, so many claims of either article are told. */
const MOST_CLAIMS = 4;

/** @param columns the terminal's width, if there is one */
export function prettyComparison(
  [a, b]: readonly [Report, Report],
  comparison: Comparison,
  columns: number | undefined,
): string {
  const width = widthFor(columns);
  const names = [a.title ?? a.id, b.title ?? b.id] as const;
  const { label, sharedOrigins, sharedQuotes, containment, sharedCredit, citations } = comparison;
  const sections = [
    [wrap(`A  ${names[0]}`, width, '', '   '), wrap(`B  ${names[1]}`, width, '', '   ')],
    [wrap(LABELS[label], width)],
    ...sharedOrigins.map(({ name, statements: [here, there] }) => [
      wrap(`Shared origin: ${name}`, width),
      ...statementLines('A', here, width),
      ...statementLines('B', there, width),
    ]),
    citationLines('A', citations[0], width),
    citationLines('B', citations[1], width),
    sharedQuotes.map((quote) => wrap(`Quoted in both: “${quote}”`, width)),
    [
      ...(sharedCredit === null ? [] : [wrap(credited(sharedCredit), width)]),
      wrap(copied(containment), width),
    ],
    [wrap(COMPARED, width)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function copied(share: number): string {
  return share > 0
    ? `${percent.format(share)} of the shorter text stands in the other word for word, quotations aside.`
    : 'No text in common, quotations aside.';
}

function statementLines(side: string, statements: readonly string[], width: number): string[] {
  return statements.slice(0, MOST_CLAIMS).map((statement) => wrap(statement, width, `  ${side}  `, '     '));
}

function citationLines(side: string, citation: Citation | null, width: number): string[] {
  if (!citation) return [];
  return [wrap(`${side}: cites ${citation.outlet}`, width), ...statementLines(side, citation.claims, width)];
}
