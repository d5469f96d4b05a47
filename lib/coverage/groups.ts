// Results by where they come from: five outlets on one origin stand together, and look like the one origin they are.
import { addressKey } from './addresses';
import { commonOrigins, type Comparison } from './compare';
import type { Digest } from './digest';

/** Through whom a result was found, and the page that it asks to be linked to. */
export interface Via {
  name: string;
  url: string | null;
}

export interface CoverageResult {
  url: string;
  title: string;
  outlet: string | null;
  published: string | null;
  /** Null for what the reader has opened. */
  via: Via | null;
  /** Whether the report itself can be fetched from the address. */
  readable: boolean;
  /** What is known of it once it was read on this device. */
  known: { digest: Digest; comparison: Comparison } | null;
}

export interface CoverageGroup {
  kind: 'cited' | 'origin' | 'others';
  /** The origin that all of the group trace to. */
  origin: string | null;
  /** Whether the article itself traces to that origin too. */
  shared: boolean;
  results: CoverageResult[];
}

/**
 * Groups: the reports that the article cites; then each origin that it shares with others, the most reports first;
 * then origins that only the others share; then the rest. In each the newest first, undated last.
 * @param cited addresses that the article's claims link to
 * @example groupByOrigin(results, []).map(({ origin }) => origin) // ['Ada Marsh', null]
 */
export function groupByOrigin(results: readonly CoverageResult[], cited: readonly string[]): CoverageGroup[] {
  const links = new Set(cited.map(addressKey));
  const unique = [
    ...new Map(results.toReversed().map((one) => [addressKey(one.url), one])).values(),
  ].reverse();
  const isCited = ({ url }: CoverageResult) => links.has(addressKey(url));
  const rest = unique.filter((one) => !isCited(one));
  const shared = groupsBy(rest, ({ known }) => known?.comparison.sharedOrigins[0]?.name ?? null);
  const taken = new Set(shared.flatMap(({ members }) => members));
  const left = rest.filter((one) => !taken.has(one));
  const among = amongThemselves(left);
  const inGroups = new Set(among.flatMap(({ members }) => members));
  const group = (
    kind: CoverageGroup['kind'],
    members: readonly CoverageResult[],
    origin: string | null = null,
  ) => ({
    kind,
    origin,
    shared: kind === 'origin' && members.some((one) => taken.has(one)),
    results: members.toSorted(byTime),
  });
  return [
    group('cited', unique.filter(isCited)),
    ...shared.map(({ origin, members }) => group('origin', members, origin)),
    ...among.map(({ origin, members }) => group('origin', members, origin)),
    group(
      'others',
      left.filter((one) => !inGroups.has(one)),
    ),
  ].filter(({ results: members }) => members.length > 0);
}

interface Gathered {
  origin: string;
  members: CoverageResult[];
}

function groupsBy(
  results: readonly CoverageResult[],
  originOf: (result: CoverageResult) => string | null,
): Gathered[] {
  const groups = new Map<string, CoverageResult[]>();
  for (const result of results) {
    const origin = originOf(result);
    if (origin !== null) groups.set(origin, [...(groups.get(origin) ?? []), result]);
  }
  return [...groups]
    .map(([origin, members]) => ({ origin, members }))
    .sort((a, b) => b.members.length - a.members.length);
}

/** Origins that at least two of the results have in common, each by the name that the first of them has. */
function amongThemselves(results: readonly CoverageResult[]): Gathered[] {
  const digests = new Map(results.flatMap((one) => (one.known ? [[one, one.known.digest] as const] : [])));
  const read = [...digests.values()];
  const gathered = groupsBy(results, (result) => {
    const own = digests.get(result);
    if (!own) return null;
    const pairs = read.flatMap((other, i) =>
      other === own
        ? []
        : commonOrigins(...(i < read.indexOf(own) ? ([other, own] as const) : ([own, other] as const))),
    );
    return pairs[0]?.name ?? null;
  });
  return gathered.filter(({ members }) => members.length > 1);
}

function byTime(a: CoverageResult, b: CoverageResult): number {
  const time = ({ published }: CoverageResult) => Date.parse(published ?? '') || -Infinity;
  return time(a) === time(b) ? 0 : time(b) - time(a);
}
