// What the one quiet line says: whom the article mostly rests on, in exact counts.
import type { Origin, Report } from '../model';
import type { Lead, QuietLine } from '../model/quiet-line';
import { roleOf } from '../model/role';
import { countOutletsBetween, relayedClaims, sourcingIn, type Sourcing } from './sourcing';

/** So many are named; a third where only with it they are all there are, or make up more than half. */
const USUAL = 2;
const MOST = 3;

/**
 * The data of the quiet line: "Mostly Ada Marsh, harbour master (6 of 9), and Bo Linden (2)".
 *
 * The named origins with most claims lead, as long as those left out have fewer. Where more share the first place than
 * there is room for, the line says how many. All sources without a name are one lead where more than half of the claims
 * come from them or nobody is named; likewise the claims without a stated source.
 *
 * @example quietLine(report).leads // [{ of: 'origin', name: 'Ada Marsh', role: 'harbour master', claims: 6, … }]
 */
export function quietLine(report: Report): QuietLine {
  const sourcing = sourcingIn(report);
  const { attributed } = sourcing;
  const claims = attributed.length;
  const origins = sourcing.origins.filter(({ sourceId }) => sourcing.source(sourceId)?.kind !== 'anonymous');
  const named = claimsOf(origins);
  const unnamed = claimsOf(sourcing.origins) - named;
  const unstated = claims - named - unnamed;

  const groups = [
    { of: 'unnamed', claims: unnamed } as const,
    { of: 'unstated', claims: unstated } as const,
  ].filter((group) => group.claims * 2 > claims || (named === 0 && group.claims > 0));
  const first = leading(origins, claims, groups.length > 0 ? USUAL : MOST);
  const atTop = origins.filter(({ claimIds }) => claimIds.length === origins[0]?.claimIds.length);
  const shown = first.length > 0 || groups.length > 0 ? first : atTop.slice(0, USUAL);
  const leads = [...groups, ...shown.map((origin) => leadOf(sourcing, origin))];
  const others = (first.length < shown.length ? atTop : origins).length - shown.length;
  const led = leads.reduce((sum, lead) => sum + lead.claims, 0);
  return {
    claims,
    sources: report.summary.sources,
    named,
    unnamed,
    unstated,
    relayed: relayedClaims(
      sourcing,
      attributed.map(({ id }) => id),
    ).length,
    rests: restsOn(led, claims, first.length < shown.length, others),
    leads,
    others,
  };
}

function restsOn(led: number, claims: number, isShared: boolean, others: number): QuietLine['rests'] {
  if (led === claims) return 'only';
  if (led * 2 > claims) return 'mostly';
  if (isShared) return 'each';
  return others > 0 ? 'often' : 'some';
}

/** Those of the origins, sorted by their claims, that have more than any that is left out. */
function leading(origins: readonly Origin[], claims: number, most: number): Origin[] {
  if (origins.length <= most) return [...origins];
  const upTo = (count: number) =>
    origins
      .slice(0, count)
      .filter(({ claimIds }) => claimIds.length > (origins[count]?.claimIds.length ?? 0));
  const [two, all] = [upTo(USUAL), upTo(most)];
  const isNeeded = two.length === 0 || (claimsOf(two) * 2 <= claims && claimsOf(all) * 2 > claims);
  return isNeeded ? all : two;
}

function leadOf(sourcing: Sourcing, { sourceId, claimIds }: Origin): Lead {
  const source = sourcing.source(sourceId);
  const outlets = [...countOutletsBetween(sourcing, claimIds).keys()];
  return {
    of: 'origin',
    name: source?.name ?? '',
    role: source ? roleOf(source) : null,
    claims: claimIds.length,
    relayed: {
      claims: relayedClaims(sourcing, claimIds).length,
      outlets: outlets.map((id) => sourcing.source(id)?.name ?? ''),
    },
  };
}

const claimsOf = (origins: readonly Origin[]): number =>
  origins.reduce((sum, { claimIds }) => sum + claimIds.length, 0);
