// The weights that the tests run the network on: those that ship.
import { readFileSync } from 'node:fs';

export const WEIGHTS = readFileSync(
  new URL('../../lib/engine/network/weights/attribution.bin', import.meta.url),
);
