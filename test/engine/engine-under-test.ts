// The engine as readers get it, its networks included.
import { openEngine } from '@/lib/engine';
import { weightsOf } from './weights';

const engine = openEngine(weightsOf);
export const { analyze, inParts } = engine;
