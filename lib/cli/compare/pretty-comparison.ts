// A comparison for a person at a terminal: the label, then the evidence it rests on.
import { en } from '../../../locales/en';
import type { Citation, Comparison } from '../../coverage';
import type { Report } from '../../model';
import { widthFor, wrap } from '../wrap';

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
  const t = en.coverage;
  const sections = [
    [wrap(`A  ${names[0]}`, width, '', '   '), wrap(`B  ${names[1]}`, width, '', '   ')],
    [wrap(t.labels[label], width)],
    ...sharedOrigins.map(({ name, statements: [here, there] }) => [
      wrap(t.sharedOrigin(name), width),
      ...statementLines('A', here, width),
      ...statementLines('B', there, width),
    ]),
    citationLines('A', citations[0], width),
    citationLines('B', citations[1], width),
    sharedQuotes.map((quote) => wrap(t.sharedQuote(quote), width)),
    [
      ...(sharedCredit === null ? [] : [wrap(t.sharedCredit(sharedCredit), width)]),
      wrap(t.copied(containment), width),
    ],
    [wrap(t.compared, width)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function statementLines(side: string, statements: readonly string[], width: number): string[] {
  return statements.slice(0, MOST_CLAIMS).map((statement) => wrap(statement, width, `  ${side}  `, '     '));
}

function citationLines(side: string, citation: Citation | null, width: number): string[] {
  if (!citation) return [];
  return [
    wrap(`${side}: ${en.coverage.cites(citation.outlet)}`, width),
    ...statementLines(side, citation.claims, width),
  ];
}
