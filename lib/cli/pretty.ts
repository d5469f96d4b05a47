// A report for a person at a terminal: the quiet line, then each origin with its claims and the path they took.
import { en } from '../../locales/en';
import type { Claim, Report } from '../model';
import { quietLine } from '../report';
import { wrap } from './wrap';

/** When the output is no terminal, or a very wide one. */
const COLUMNS = { usual: 80, most: 100, least: 30 };
/** A longer claim is cut after this many characters. */
const LONGEST_CLAIM = 240;

/** @param columns the terminal's width, if there is one */
export function prettyReport(report: Report, columns: number | undefined): string {
  const width = Math.max(COLUMNS.least, Math.min(columns ?? COLUMNS.usual, COLUMNS.most));
  const sections = [headOf(report, width), ...originsOf(report, width), noticesOf(report, width)];
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

/** The quiet line in English, as one string. */
export function quietSentence(report: Report): string {
  if (report.read === 'none') return en.state.noneHint;
  const { claims, sources, top } = quietLine(report);
  if (claims === 0) return en.quietLine.nothingAttributed;
  const parts = [en.quietLine.count(claims, sources)];
  if (top) {
    const { name, venue, via } = top;
    parts.push(en.quietLine.fromOneOrigin(top.claims, claims) + en.quietLine.origin(name, venue, via));
  }
  if (report.read === 'part') parts.push(en.quietLine.partly);
  return parts.join(' ');
}

function originsOf(report: Report, width: number): string[] {
  const claimById = new Map(report.claims.map((claim) => [claim.id, claim]));
  const sections = report.origins.map(({ sourceId, claimIds }) => {
    const source = report.sources.find(({ id }) => id === sourceId);
    const name = [source?.name ?? sourceId, source?.description ?? null]
      .filter((part) => part !== null)
      .join(', ');
    const claims = claimIds.map((id) => claimById.get(id)).filter((claim) => claim !== undefined);
    return sectionOf(`${name} (${en.origin.claims(claimIds.length)})`, claims, report, width);
  });
  const withOrigin = new Set(report.origins.flatMap(({ claimIds }) => claimIds));
  const nameless = report.claims.filter(
    ({ id, manner, attribution }) =>
      manner === 'speech' && attribution === 'unspecified' && !withOrigin.has(id),
  );
  if (nameless.length > 0) sections.push(sectionOf(en.classMeaning.unspecified, nameless, report, width));
  return sections;
}

function sectionOf(title: string, claims: readonly Claim[], report: Report, width: number): string {
  const lines = [wrap(title, width)];
  let lastPath = '';
  for (const claim of claims) {
    const path = pathOf(claim, report);
    if (path !== '' && path !== lastPath) lines.push(wrap(path, width, '  '));
    lastPath = path;
    lines.push(wrap(`- ${contentOf(claim, report.text)}`, width, '    ', '      '));
  }
  return lines.join('\n');
}

/** "this article ← Harbour Post ← Ada Marsh". */
function pathOf(claim: Claim, report: Report): string {
  const names = claim.chain.map((id) => report.sources.find((source) => source.id === id)?.name ?? id);
  return names.length === 0 ? '' : [en.claim.thisArticle, ...names].join(' ← ');
}

function contentOf(claim: Claim, text: string): string {
  const words = claim.content.map((span) => text.slice(...span).trim()).join(' … ');
  return words.length > LONGEST_CLAIM ? `${words.slice(0, LONGEST_CLAIM).replace(/\s+\S*$/, '')} …` : words;
}

function noticesOf({ notices }: Report, width: number): string {
  return notices.map(({ text }) => wrap(`* ${text}`, width, '', '  ')).join('\n');
}
