// A claim that the reader called wrong, and the text of a report on it that the reader may send by hand.
import type { Claim, Relation, Report } from '../model';
import { excerpt } from '../model/excerpt';
import type { Reason } from '../model/reason';
import { madeBy, sourceNames } from './names';

export interface WrongClaim {
  /** The same words on the same page have the same key. */
  key: string;
  url: string;
  title: string | null;
  /** The claim's words, and those of its attribution. */
  claim: string;
  words: string;
  source: string | null;
  /** Nearest first. */
  path: { name: string; relation: Relation }[];
  attribution: Claim['attribution'];
  why: Reason[];
  confidence: number;
  /** Null where it was not kept. */
  engine: Pick<Report['engine'], 'version' | 'model'> | null;
}

/** What is kept of a claim called wrong. */
export function wrongClaimOf(
  claim: Claim,
  report: Pick<Report, 'url' | 'title' | 'text' | 'sources' | 'engine'>,
): WrongClaim {
  const name = sourceNames(report.sources);
  return {
    key: wrongKey(claim, report),
    url: report.url ?? '',
    title: report.title,
    claim: excerpt(report.text, claim.content),
    words: excerpt(
      report.text,
      [...claim.source, ...claim.cue].sort(([a], [b]) => a - b),
    ),
    source: claim.sourceId === null ? null : name(claim.sourceId),
    path: claim.path.map(({ sourceId, relation }) => ({ name: name(sourceId), relation })),
    attribution: claim.attribution,
    why: claim.why,
    confidence: claim.confidence,
    engine: { version: report.engine.version, model: report.engine.model },
  };
}

/**
 * The page without its fragment, and the claim's words: what makes a claim the same one at the next visit.
 * @example wrongKey(claim, report) // 'https://news.example/a The quay sinks'
 */
export function wrongKey(claim: Pick<Claim, 'content'>, { url, text }: Pick<Report, 'url' | 'text'>): string {
  return `${(url ?? '').replace(/#.*$/s, '')} ${excerpt(text, claim.content)}`;
}

/** The report as plain text in English, for the maintainers of Whence. Nothing is sent: the reader copies it. */
export function wrongClaimText(wrong: WrongClaim): string {
  return [
    `${wrong.engine ? madeBy({ engine: wrong.engine }) : 'Whence, an earlier version'}: an attribution that looks wrong`,
    '',
    `Page: ${wrong.title === null ? '' : `${wrong.title}, `}${wrong.url}`,
    `Claim: ${wrong.claim}`,
    `Attribution: ${wrong.words || 'none'}`,
    `Source found: ${wrong.source ?? 'none'} (${wrong.attribution})`,
    `Stated path: ${['this article', ...wrong.path.map(({ name, relation }) => `${name} (${relation})`)].join(' <- ')}`,
    `Decided by: ${wrong.why.map(decidedBy).join('; ') || 'not told'} (confidence ${Math.round(wrong.confidence * 100)}%)`,
    '',
    'What would be right: ',
    '',
  ].join('\n');
}

/** "cue-after-source (told, Ines Falk)": the code itself tells a maintainer more than a sentence. */
function decidedBy({ code, ...words }: Reason): string {
  const given = Object.values(words);
  return given.length > 0 ? `${code} (${given.join(', ')})` : code;
}
