// The reports of one event, merged by their origins: plain data.
import type { SourceKind } from '../model';

/** A report of the story. */
export interface StoryReport {
  id: string;
  url: string | null;
  title: string | null;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
}

/** What one report has from an origin. */
export interface StoryStatement {
  id: string;
  /** The report's id. */
  report: string;
  /** Ids of the outlets that carried it, from the origin towards the report. */
  via: string[];
  text: string;
}

export interface StoryOrigin {
  id: string;
  /** The fullest form in any of the reports. */
  name: string;
  kind: SourceKind;
  /** Whether several reports have it in common; a country or government only where it says something alike in two. */
  isShared: boolean;
  /** In the order of the reports. */
  statements: StoryStatement[];
}

export interface Story {
  /** Oldest first, undated last. */
  reports: StoryReport[];
  /** Those that carry what an origin said. One of them may be an origin as well, by the same id. */
  outlets: { id: string; name: string }[];
  /** Those that most reports share first; then those of the first report, of the second, and so on. */
  origins: StoryOrigin[];
}

/** What the one line over a story says. */
export interface StoryLine {
  reports: number;
  /** How many origins more than one report traces to, but for outlets that carried one before them. */
  shared: number;
  /** The first of these: in how many reports, and by way of which outlet, in part where some came straight. */
  leads: { name: string; reports: number; via: { name: string; partly: boolean } | null }[];
}

/** How many of the reports have something from an origin. */
export const reportsOf = ({ statements }: Pick<StoryOrigin, 'statements'>): number =>
  new Set(statements.map(({ report }) => report)).size;

/** So many shared origins are named in the line. */
const MOST_LEADS = 3;

/**
 * The data of the line over a story: "2 reports, 1 shared origin: Ada Marsh, by way of Channel Nine".
 * @example storyLine(story) // { reports: 2, shared: 1, leads: [{ name: 'Ada Marsh', reports: 2, via: … }] }
 */
export function storyLine({ reports, origins, outlets }: Story): StoryLine {
  const inSeveral = origins.filter(({ isShared }) => isShared);
  const carries = (id: string, { statements }: StoryOrigin) => statements.some(({ via }) => via.includes(id));
  const shared = inSeveral.filter(
    ({ id }, i) => !inSeveral.slice(0, i).some((origin) => carries(id, origin)),
  );
  return {
    reports: reports.length,
    shared: shared.length,
    leads: shared.slice(0, MOST_LEADS).map((origin) => {
      const [most] = countsOf(origin.statements.flatMap(({ via }) => via[0] ?? []));
      const name = outlets.find(({ id }) => id === most?.[0])?.name;
      return {
        name: origin.name,
        reports: reportsOf(origin),
        via: most && name !== undefined ? { name, partly: most[1] < origin.statements.length } : null,
      };
    }),
  };
}

/** Each value with how often it stands there, the most frequent first. */
function countsOf(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** A row of the table that tells what the picture draws: an origin, one way from it, and how often it was gone. */
export interface StoryWay {
  origin: StoryOrigin;
  /** Names of the outlets between, from the origin towards the reports. */
  via: string[];
  /** The statements of each report, in the order of the reports. */
  counts: number[];
}

/** The ways of a story, the origins in its order, and of each the most gone first. */
export function waysOf({ reports, outlets, origins }: Story): StoryWay[] {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  return origins.flatMap((origin) => {
    const ways = countsOf(origin.statements.map(({ via }) => via.join(' ')));
    return ways.map(([way]): StoryWay => {
      const gone = origin.statements.filter(({ via }) => via.join(' ') === way);
      return {
        origin,
        via: (gone[0]?.via ?? []).flatMap((id) => names.get(id) ?? []),
        counts: reports.map(({ id }) => gone.filter(({ report }) => report === id).length),
      };
    });
  });
}
