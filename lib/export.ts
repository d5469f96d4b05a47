// A report to take along: as JSON for machines, as Markdown for people.
import type { Claim, Report } from './model';

/** The report as indented JSON, ending in a line end. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The report as Markdown: what it is about, the origins with their claims and paths, the notices. */
export function toMarkdown(report: Report): string {
  const { summary } = report;
  const about = [report.outlet, report.byline, report.published].filter((part) => part !== null).map(escaped);
  const title = escaped(report.title ?? report.id);
  const parts = [
    `# ${report.url === null ? title : `[${title}](<${report.url}>)`}`,
    about.join(' · '),
    `Attributed claims: ${summary.claims}. Sources: ${summary.sources}.`,
    ...report.notices.map((notice) => `> ${escaped(notice.text)}`),
    ...report.origins.map((origin) => originSection(origin.sourceId, origin.claimIds, report)),
    'A path tells where the article says that a claim came from. It tells nothing about whether it is true.',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function originSection(sourceId: string, claimIds: readonly string[], report: Report): string {
  const source = report.sources.find(({ id }) => id === sourceId);
  const description = source?.description ? `, ${escaped(source.description)}` : '';
  const claims = report.claims.filter(({ id }) => claimIds.includes(id));
  return `## ${escaped(source?.name ?? sourceId)}${description}\n\n${claims.map((c) => claimItem(c, report)).join('\n')}`;
}

function claimItem(claim: Claim, { text, sources }: Report): string {
  const content = claim.content.map((span) => escaped(text.slice(...span))).join(' … ');
  const names = claim.chain.map((id) => escaped(sources.find((source) => source.id === id)?.name ?? id));
  return `- ${content}\n  (${['this article', ...names].join(' ← ')})`;
}

/** A page's words on one line, without their power over Markdown. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
