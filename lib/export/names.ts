// Names that every export gives: of the sources, by their ids, and of what the report was made with.
import type { Report, Source } from '../model';

/** "Whence 0.1.0 (attribution)": the version and the model. */
export const madeBy = ({ engine }: { engine: Pick<Report['engine'], 'version' | 'model'> }): string =>
  `Whence ${engine.version} (${engine.model})`;

/**
 * A function that gives a source's name; an id that leads to no source stands for itself.
 * @example sourceNames(report.sources)('s1') // 'Ada Marsh'
 */
export function sourceNames(sources: readonly Source[]): (id: string) => string {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
