// Merges the reports of one event: one origin, and one outlet on the way, is one place, however many reports name it.
import { reportsOf, type Story, type StoryOrigin, type StoryStatement } from '../model/story';
import { isOwnName } from '../outlets/own-outlet';
import { addressKey } from './addresses';
import type { Digest } from './digest';
import { saysAlike } from './shared';
import { isSameSource, type NamedSource } from './source-names';

/**
 * The story that some reports tell. Sources are one where `isSameSource` says so of any two of their forms; those
 * that are described but not named stay apart, as nothing tells whether they are one. A page read twice counts once.
 *
 * @example
 * const { origins } = mergeReports([digest(first), digest(second)]);
 * origins[0].statements; // what the origin that most reports share says, in each of them
 */
export function mergeReports(digests: readonly Digest[]): Story {
  const pages = new Map(digests.map((one) => [one.url === null ? one : addressKey(one.url), one]));
  const ordered = [...pages.values()].sort((a, b) => timeOf(a) - timeOf(b));
  const sources = mergedSources();
  const carriers = new Set<string>();
  const statements = new Map<string, StoryStatement[]>();
  for (const [r, report] of ordered.entries()) {
    const kinds = new Map(report.sources.map(({ name, kind }) => [name, kind]));
    // What one report calls by one name is one there.
    const own = new Map<string, string>();
    for (const [i, { text, path }] of report.claims.entries()) {
      const name = path.at(-1)?.name;
      const kind = kinds.get(name ?? '');
      if (name === undefined || kind === undefined) continue;
      const origin = own.get(name) ?? sources.idOf({ name, kind });
      own.set(name, origin);
      const via = path
        .slice(0, -1)
        .filter((step) => kinds.get(step.name) === 'outlet' && !isOwnName(step.name, report))
        .map((step) => sources.idOf({ name: step.name, kind: 'outlet' }))
        .reverse();
      for (const id of via) carriers.add(id);
      const statement = { id: `s${r}.${i}`, report: `r${r}`, via: [...new Set(via)], text };
      statements.set(origin, [...(statements.get(origin) ?? []), statement]);
    }
  }
  const all = sources.all();
  return {
    reports: ordered.map(({ url, title, outlet, published }, r) => ({
      id: `r${r}`,
      url,
      title,
      outlet,
      published,
    })),
    outlets: all.filter(({ id }) => carriers.has(id)).map(({ id, name }) => ({ id, name })),
    origins: all
      .map((source): StoryOrigin => {
        const own = statements.get(source.id) ?? [];
        return { ...source, isShared: isShared(source, own), statements: own };
      })
      .filter((origin) => origin.statements.length > 0)
      .sort(
        (a, b) =>
          reportsOf(b) - reportsOf(a) || firstOf(a) - firstOf(b) || b.statements.length - a.statements.length,
      ),
  };
}

/** Whether several reports have a source in common: see `saysAlike` for a government's. */
function isShared({ name, kind }: NamedSource, statements: readonly StoryStatement[]): boolean {
  const reports = [...new Set(statements.map(({ report }) => report))];
  if (kind !== 'government') return reports.length > 1;
  const said = reports.map((id) => statements.flatMap(({ report, text }) => (report === id ? text : [])));
  return said.some((here, i) =>
    said.slice(i + 1).some((there) => saysAlike({ name, kind, statements: [here, there] })),
  );
}

const timeOf = ({ published }: Digest): number => Date.parse(published ?? '') || Infinity;

/** The place of the one report that an origin is in; those of several stand by their claims alone. */
const firstOf = (origin: StoryOrigin): number =>
  reportsOf(origin) > 1 ? 0 : Number(origin.statements[0]?.report.slice(1) ?? 0);

/** Gives one id to all forms of a source. */
function mergedSources() {
  const merged: { id: string; forms: NamedSource[] }[] = [];
  return {
    idOf: (source: NamedSource): string => {
      let one = merged.find(({ forms }) => forms.some((form) => isSameSource(form, source)));
      if (!one) merged.push((one = { id: `o${merged.length}`, forms: [] }));
      one.forms.push(source);
      return one.id;
    },
    /** By the longest of their names. */
    all: () =>
      merged.map(({ id, forms: [first, ...others] }) => ({
        id,
        name: others.reduce((a, b) => (b.name.length > a.length ? b.name : a), first?.name ?? ''),
        kind: first?.kind ?? ('unspecified' as const),
      })),
  };
}
