// The names of a report's sources by their ids.
import type { Source } from '../model';

/** A function that gives a source's name; an id that leads to no source stands for itself. */
export function sourceNames(sources: readonly Source[]): (id: string) => string {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
