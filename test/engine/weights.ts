// The weights that the tests run the network on: those that ship.
import { readFile } from 'node:fs/promises';
import type { LanguageCode } from '@/lib/engine';

export const weightsOf = (language: LanguageCode): Promise<Uint8Array> =>
  readFile(new URL(`../../lib/engine/network/weights/${language}.bin`, import.meta.url));
