// A report for a person at a terminal: the quiet line, then each origin with its claims and the path they took.
import { en } from '../../locales/en';
import { madeBy, sourceNames } from '../export/names';
import type { Claim, Report } from '../model';
import { clipped } from '../model/excerpt';
import { sourceIdsOf } from '../model/path';
import { statement } from '../model/statement';
import { quietLine } from '../report';
import { widthFor, wrap } from './wrap';

/** A longer claim is cut after this many characters. */
const LONGEST_CLAIM = 240;

/** @param columns the terminal's width, if there is one */
export function prettyReport(report: Report, columns: number | undefined): string {
  const width = widthFor(columns);
  const sections = [
    headOf(report, width),
    ...originsOf(report, width),
    noticesOf(report, width),
    madeBy(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function headOf(report: Report, width: number): string {
  const origin = [report.outlet, report.byline, report.published, report.url].filter((part) => part !== null);
  const head = [report.title ?? report.id, origin.join(' · '), '', quietSentence(report)];
  return head
    .map((line) => wrap(line, width))
    .join('\n')
    .replace(/\n{2,}/g, '\n\n');
}

/** The quiet line in English, as one string: what a saved page's expectation says of it too. */
export function quietSentence(report: Report): string {
  if (report.read === 'none') return en.state.noneHint;
  const line = quietLine(report);
  if (line.claims === 0) return en.quietLine.nothingAttributed;
  const parts = [en.quietLine.text(line), `${en.quietLine.count(line.claims, line.sources)}.`];
  if (report.read === 'part') parts.push(en.quietLine.partly);
  return parts.join(' ');
}

function originsOf(report: Report, width: number): string[] {
  const nameOf = sourceNames(report.sources);
  /** "this article ← Harbour Post ← Ada Marsh" */
  const pathOf = (claim: Claim): string =>
    claim.path.length === 0 ? '' : en.path(sourceIdsOf(claim).map(nameOf));
  const sectionOf = (title: string, claims: readonly Claim[]): string => {
    const lines = [wrap(title, width)];
    let lastPath = '';
    for (const claim of claims) {
      const path = pathOf(claim);
      if (path !== '' && path !== lastPath) lines.push(wrap(path, width, '  '));
      lastPath = path;
      const content = clipped(statement(report.text, claim), LONGEST_CLAIM);
      lines.push(wrap(`- ${content}`, width, '    ', '      '));
    }
    return lines.join('\n');
  };
  const claimById = new Map(report.claims.map((claim) => [claim.id, claim]));
  const sections = report.origins.map(({ sourceId, claimIds }) => {
    const source = report.sources.find(({ id }) => id === sourceId);
    const name = [nameOf(sourceId), source?.description].filter(Boolean).join(', ');
    const claims = claimIds.map((id) => claimById.get(id)).filter((claim) => claim !== undefined);
    return sectionOf(`${name} (${en.origin.claims(claimIds.length)})`, claims);
  });
  const withOrigin = new Set(report.origins.flatMap(({ claimIds }) => claimIds));
  const nameless = report.claims.filter(
    ({ id, manner, attribution }) =>
      manner === 'speech' && attribution === 'unspecified' && !withOrigin.has(id),
  );
  if (nameless.length > 0) sections.push(sectionOf(en.classMeaning.unspecified, nameless));
  return sections;
}

function noticesOf({ notices }: Report, width: number): string {
  return notices.map((notice) => wrap(`* ${en.notices.text(notice)}`, width, '', '  ')).join('\n');
}
