// The engine as readers get it, its network included.
import { loadEngine } from '@/lib/engine';
import { WEIGHTS } from './weights';

export const analyze = await loadEngine(WEIGHTS);
