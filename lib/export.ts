// A report to take along: as JSON for machines, as Markdown for people.
import { madeBy, sourceNames } from './export/names';
import { passageAddress } from './export/text-fragment';
import type { Claim, Report } from './model';
import type { Notice } from './model/notice';
import { statement } from './model/statement';

/** The report as indented JSON, ending in a line end. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What the Markdown says beside the article's own words. */
export interface MarkdownWords {
  /** What the report rests on, in a sentence. */
  line: (report: Report) => string;
  notice: (notice: Notice) => string;
  /** The way of a claim, in a sentence. */
  sentence: (claim: Claim) => string;
  /** What leads to the passage. */
  passage: string;
  noSource: string;
  notVerdict: string;
}

/**
 * The report as Markdown: what it is about, the origins with their claims and the way of each, the notices; last the
 * claims without a stated source.
 * @param claims the attributed claims, in reading order
 * @example toMarkdown(report, attributedClaims(report), words) // '# [The quay sinks](<https://…>)\n\n…'
 */
export function toMarkdown(report: Report, claims: readonly Claim[], words: MarkdownWords): string {
  const about = [report.outlet, report.byline, report.published].filter((part) => part !== null).map(escaped);
  const title = escaped(report.title ?? report.id);
  const parts = [
    `# ${report.url === null ? title : `[${title}](<${report.url}>)`}`,
    about.join(' · '),
    escaped(words.line(report)),
    ...report.notices.map((notice) => `> ${escaped(words.notice(notice))}`),
    ...sections(report, claims, words),
    escaped(words.notVerdict),
    `${madeBy(report)}.`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sections(report: Report, claims: readonly Claim[], words: MarkdownWords): string[] {
  const { origins, sources, text, url } = report;
  const nameOf = sourceNames(sources);
  const item = (claim: Claim): string => {
    const link = url === null ? '' : ` [${words.passage}](<${passageAddress(url, text, claim.content)}>)`;
    return `- ${escaped(statement(text, claim))}\n  (${escaped(words.sentence(claim))}${link})`;
  };
  const stated = new Set(origins.flatMap(({ claimIds }) => claimIds));
  const groups = [
    ...origins.map(({ sourceId, claimIds }) => ({
      head: [nameOf(sourceId), sources.find(({ id }) => id === sourceId)?.description]
        .filter(Boolean)
        .join(', '),
      claims: claims.filter(({ id }) => claimIds.includes(id)),
    })),
    { head: words.noSource, claims: claims.filter(({ id }) => !stated.has(id)) },
  ];
  return groups
    .filter((group) => group.claims.length > 0)
    .map((group) => `## ${escaped(group.head)}\n\n${group.claims.map(item).join('\n')}`);
}

/** A page's words on one line, without their power over Markdown. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
