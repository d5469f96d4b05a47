// The way of one claim, as the parts of a sentence that can be cited.
import type { Claim, Report, Span } from '../model';
import { excerpt } from './excerpt';
import { originIdOf } from './path';
import { roleOf } from './role';
import { hostOf } from './web-address';

export interface Trace {
  /** Who said it; null where the article names and describes nobody. */
  name: string | null;
  /** As the article gives it, see `roleOf`. */
  role: string | null;
  /** The article's words for the saying: "said in an email to the Coast Post". Empty where there are none. */
  said: string;
  /** The language of these words, BCP 47. */
  language: string;
  /** Other outlets that told it on, the origin's own first, unless `said` names them. */
  relays: string[];
  /** Whose article it is: the outlet, or else its host. */
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
}

/** How far behind the cue its clause may go on, in UTF-16 units. */
const REACH = 80;
const CLAUSE_END = /[,;:!?“”„"«»()\n—–]|[.…](?:\s|$)/u;
/** Words between a cue and what is said that only join the two: "that", "que". */
const JOINTS = /(?:\s+\p{Ll}{1,4})+\s*$/u;

/**
 * Takes the way of a claim apart.
 *
 * @example traceOf(claim, report)
 *   // { name: 'Ada Marsh', role: 'harbour master', said: 'told the Coast Post', relays: [], outlet: 'The Example', … }
 */
export function traceOf(claim: Claim, report: Report): Trace {
  const source = (id: string | undefined) => report.sources.find((one) => one.id === id);
  const origin = source(originIdOf(claim) ?? claim.sourceId ?? undefined);
  const isStated = origin !== undefined && origin.kind !== 'unspecified';
  const said = saidIn(report.text, claim);
  const relays = claim.path
    .slice(0, -1)
    .reverse()
    .flatMap(({ sourceId }) => source(sourceId)?.name ?? [])
    .filter((name) => !said.includes(name) && name !== report.outlet);
  return {
    name: isStated ? origin.name : null,
    role: isStated ? roleOf(origin) : null,
    said,
    language: report.engine.language,
    relays,
    outlet: report.outlet ?? (hostOf(report.url) || null),
    published: report.published,
  };
}

/**
 * The words of the origin's own step, with those of the outlets that carried them, each to the end of its clause. None
 * where somebody relies on the origin: those are words of whoever cites it.
 */
function saidIn(text: string, { content, cue, source, path }: Claim): string {
  if (path.length > 1 && path.at(-1)?.relation === 'relies') return '';
  const own = path.filter(({ relation }, i) => relation === 'carries' || i === path.length - 1);
  const words = [...own.flatMap((step) => step.words), ...(path.length > 1 ? [] : cue)];
  const taken = [...content, ...source];
  const stretches: [number, number][] = [];
  for (const [start, end] of (words.length > 0 ? words : [...cue]).sort(([a], [b]) => a - b)) {
    const last = stretches.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([start, clauseEnd(text, end, taken)]);
  }
  return excerpt(text, stretches);
}

function clauseEnd(text: string, end: number, taken: readonly Span[]): number {
  const after = text.slice(end, end + REACH);
  const clause = after.search(CLAUSE_END);
  const next = Math.min(...taken.map(([start]) => start).filter((start) => start >= end), Infinity);
  if (clause >= 0 && end + clause <= next) return end + clause;
  return next - end > REACH ? end : end + text.slice(end, next).replace(JOINTS, '').trimEnd().length;
}
