// The engine as readers get it, on the weights that ship.
import { openEngine, type AnalysisInParts, type EngineInput } from '@/lib/engine';
import type { Analysis, Claim, Span } from '@/lib/model';
import { weightsOf } from './weights';

const engine = openEngine(weightsOf);
export const analyze = (input: EngineInput): Promise<Analysis> => engine.analyze(input);
export const inParts = (input: EngineInput): Promise<AnalysisInParts> => engine.inParts(input);

/** What is read in a text that a page calls English. */
export const readEnglish = (text: string, more: Partial<EngineInput> = {}): Promise<Analysis> =>
  analyze({ text, lang: 'en', ...more });

/** The words that stand at some spans. */
export const wordsAt = (text: string, spans: readonly Span[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end));

/** What somebody is said to have said, in reading order. */
export const spoken = ({ claims }: Analysis): Claim[] =>
  claims.filter(({ manner, attribution }) => manner === 'speech' && attribution !== 'unattributed');

/** The name behind an id; nothing where no source has it. */
export const nameIn = ({ sources }: Analysis, id: string | null): string | undefined =>
  sources.find((source) => source.id === id)?.name;

/** A path as its names, nearest to the article first: "Daily Mail > Reuters". */
export const pathIn = (analysis: Analysis, { path }: Claim): string =>
  path.map(({ sourceId }) => nameIn(analysis, sourceId)).join(' > ');
