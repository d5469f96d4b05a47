// What the built extension weighs. The budget itself is held by `npm test`.
import { buildExtension } from '../scripts/build';
import { sizesOf } from '../scripts/sizes';
import type { Bench } from './figures';

const KILOBYTE = 1000;

/** Builds for both browsers and weighs. */
export async function sizes(): Promise<Bench> {
  const figures: Bench['figures'] = [];
  for (const engine of ['chromium', 'firefox'] as const) {
    await buildExtension(engine);
    for (const { name, bytes, most } of sizesOf(engine))
      figures.push({
        name: `${engine}: ${name}`,
        value: bytes / KILOBYTE,
        unit: 'KB',
        most: most / KILOBYTE,
      });
  }
  return { name: 'size, compressed', figures };
}
