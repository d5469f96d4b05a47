// Which features of CSS our style sheets use, as MDN's data names them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-command';

const PARTS: readonly [kind: string, shape: RegExp][] = [
  ['css.properties', /(?<=[{;]\s*)([a-z-]+)(?=\s*:[^;{}]*[;}])/g],
  ['css.selectors', /(?<=:)([a-z-]+)(?=[^;{}]*\{)/g],
  ['css.at-rules', /(?<=@)([a-z-]+)/g],
  ['css.types', /([a-z-]+)(?=\()/g],
  ['css.types.color', /([a-z-]+)(?=\()/g],
];

/** Names such as `css.properties.inset`, `css.selectors.has`, `css.types.color.light-dark`. */
export function usedByStyles(): Set<string> {
  const used = new Set<string>();
  for (const folder of ['components', 'entrypoints']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.css')) continue;
      const style = readFileSync(join(ROOT, folder, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
      for (const [kind, shape] of PARTS) {
        for (const [, name] of style.matchAll(shape)) used.add(`${kind}.${name ?? ''}`);
      }
    }
  }
  return used;
}
