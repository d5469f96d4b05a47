// The engine as readers get it, its network included.
import { readFileSync } from 'node:fs';
import { loadEngine } from '@/lib/engine';

const WEIGHTS = new URL('../../lib/engine/network/weights/attribution.bin', import.meta.url);

export const analyze = await loadEngine(readFileSync(WEIGHTS));
