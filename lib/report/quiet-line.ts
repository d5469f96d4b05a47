// What the one quiet line says, as numbers and names; the words around them belong to the locale.
import type { Report, SourceKind } from '../model';
import { countOutletsBetween, MIN_CLAIMS, relayedClaims, sourcingOf, type Sourcing } from './sourcing';

/** An origin with a smaller share of the claims is one voice among others. */
const MIN_SHARE = 1 / 4;
/** A way that fewer of an origin's claims took says too little of the rest. */
const MIN_RELAYED = 1 / 3;

export interface QuietLine {
  /** Attributed claims, and the distinct sources they name. */
  claims: number;
  sources: number;
  /** How many of the claims came by way of another outlet. */
  relayed: number;
  /** The origin worth naming; null when none stands out. */
  top: TopOrigin | null;
}

export interface TopOrigin {
  sourceId: string;
  name: string;
  kind: SourceKind;
  /** How many claims end here. */
  claims: number;
  /** Where the article says that this origin spoke: on Channel Nine, to the Harbour Post. */
  venue: { name: string; how: 'on' | 'to' } | null;
  /** Names of the other outlets that carried the words here, the one with most claims first, the venue left out. */
  via: string[];
}

/**
 * The data of the quiet line: "14 claims, 6 sources. 9 come from one origin: …".
 *
 * An origin is named when three claims or more end in it, when these are at least a quarter of all attributed
 * claims, and when no other origin has as many. Otherwise `top` is null and the line is the two numbers.
 * Its venue and its ways are told when a third of its claims or more came so.
 */
export function quietLine(report: Report): QuietLine {
  const { claims, sources } = report.summary;
  const sourcing = sourcingOf(report, report.claims, report.sources);
  const ids = sourcing.attributed.map(({ id }) => id);
  return { claims, sources, relayed: relayedClaims(sourcing, ids).length, top: topOrigin(sourcing) };
}

function topOrigin(sourcing: Sourcing): TopOrigin | null {
  const [first, second] = sourcing.origins;
  const source = first && sourcing.source(first.sourceId);
  if (!first || !source) return null;
  const claims = first.claimIds.length;
  if (claims < MIN_CLAIMS || claims < sourcing.attributed.length * MIN_SHARE) return null;
  if (claims === second?.claimIds.length) return null;

  const between = countOutletsBetween(sourcing, first.claimIds);
  const spoken = venueOf(sourcing, first.claimIds);
  const venue = spoken && (between.get(spoken.id) ?? 0) >= claims * MIN_RELAYED ? spoken : undefined;
  const relayed = relayedClaims(sourcing, first.claimIds);
  const via = relayed.length >= claims * MIN_RELAYED ? [...between.keys()] : [];
  return {
    sourceId: source.id,
    name: source.name,
    kind: source.kind,
    claims,
    venue: venue === undefined ? null : { name: nameOf(sourcing, venue.id), how: venue.how },
    via: via.filter((id) => id !== venue?.id).map((id) => nameOf(sourcing, id)),
  };
}

/**
 * The outlet next to the origin, when the words before its mention in the claim's sentence say that the origin
 * spoke there: "said on Channel Nine", "told the Harbour Post". "The Post reported" names no venue.
 */
function venueOf(
  sourcing: Sourcing,
  claimIds: readonly string[],
): { id: string; how: 'on' | 'to' } | undefined {
  let told: { id: string; how: 'to' } | undefined;
  for (const claimId of claimIds) {
    const claim = sourcing.claim(claimId);
    const id = claim && sourcing.outletsBetween(claim).at(-1);
    if (!claim || id === undefined) continue;
    const spans = [claim.content, claim.cue, claim.source].flat();
    const { text } = sourcing.article;
    const start = spans.reduce((first, [from]) => Math.min(first, from), Infinity);
    const end = sentenceEnd(
      text,
      spans.reduce((last, [, to]) => Math.max(last, to), -Infinity),
    );
    for (const [from] of sourcing.source(id)?.mentions.filter(([a, b]) => a >= start && b <= end) ?? []) {
      const before = text.slice(Math.max(0, from - 40), from);
      if (/\bon (?:[\w’'-]+ )?$/i.test(before)) return { id, how: 'on' };
      if (/\b(?:(?<!according )to|told|with) (?:[\w’'-]+ )?$/i.test(before)) told ??= { id, how: 'to' };
    }
  }
  return told;
}

/** Where the sentence that runs at `from` ends, roughly: a stop before white space, or the end of the line. */
function sentenceEnd(text: string, from: number): number {
  const stop = /[.!?][”"’']?\s|\n/.exec(text.slice(from));
  return stop ? from + stop.index + 1 : text.length;
}

function nameOf(sourcing: Sourcing, id: string): string {
  return sourcing.source(id)?.name ?? '';
}
