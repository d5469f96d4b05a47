// What a report was made with, for the readers of its export.
import type { Report } from '../model';

/** "Whence 0.1.0 (attribution)": the version and the model. */
export const madeBy = ({ engine }: { engine: Pick<Report['engine'], 'version' | 'model'> }): string =>
  `Whence ${engine.version} (${engine.model})`;
