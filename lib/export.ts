// A report to take along: as JSON for machines, as Markdown for people.
import { madeBy } from './export/made-by';
import { sourceNames } from './export/source-names';
import type { Claim, Report } from './model';
import { excerpt } from './model/excerpt';
import type { Notice } from './model/notice';
import { sourceIdsOf } from './model/path';

/** The report as indented JSON, ending in a line end. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * The report as Markdown: what it is about, the origins with their claims and paths, the notices.
 * @param noticeText words a notice, in English as the rest is
 */
export function toMarkdown(report: Report, noticeText: (notice: Notice) => string): string {
  const { summary } = report;
  const about = [report.outlet, report.byline, report.published].filter((part) => part !== null).map(escaped);
  const title = escaped(report.title ?? report.id);
  const parts = [
    `# ${report.url === null ? title : `[${title}](<${report.url}>)`}`,
    about.join(' · '),
    `Attributed claims: ${summary.claims}. Sources: ${summary.sources}.`,
    ...report.notices.map((notice) => `> ${escaped(noticeText(notice))}`),
    ...originSections(report),
    'A path tells where the article says that a claim came from. It tells nothing about whether it is true.',
    `${madeBy(report)}.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function originSections({ origins, claims, sources, text }: Report): string[] {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const nameOf = sourceNames(sources);
  const claimItem = (claim: Claim): string => {
    const path = ['this article', ...sourceIdsOf(claim).map((id) => escaped(nameOf(id)))].join(' ← ');
    return `- ${escaped(excerpt(text, claim.content))}\n  (${path})`;
  };
  return origins.map(({ sourceId, claimIds }) => {
    const description = sourceById.get(sourceId)?.description;
    const head = `## ${escaped(nameOf(sourceId))}${description ? `, ${escaped(description)}` : ''}`;
    const items = claimIds.flatMap((id) => claimById.get(id) ?? []).map(claimItem);
    return `${head}\n\n${items.join('\n')}`;
  });
}

/** A page's words on one line, without their power over Markdown. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
