// Since when each browser has a feature, by MDN's data.
import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

// A JSON file of 16 MB: read, not type-checked.
const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** What is asked for only where it is there, and what comes in its place where it is not. */
export const GUARDED: ReadonlyMap<string, string> = new Map([
  ...['api.Document.caretPositionFromPoint', 'api.CaretPosition.offset', 'api.CaretPosition.offsetNode'].map(
    (name) => [name, 'caretRangeFromPoint: lib/page/marks/hit-test.ts'] as const,
  ),
  ...['commands', 'commands.getAll', 'commands.onCommand'].map(
    (name) => [`webextensions.api.${name}`, 'none on a phone: lib/browser/page-commands.ts'] as const,
  ),
  [
    'css.properties.print-color-adjust',
    'tints are printed where the printer is told to: components/printed.css',
  ],
]);

/** Null where MDN tells nothing of the feature; Infinity where the browser does not have it. */
export function since(feature: string, browser: string): number | null {
  let found: Identifier | undefined = data as unknown as Identifier;
  for (const part of feature.split('.'))
    found = found && Object.hasOwn(found, part) ? found[part] : undefined;
  const support = found?.__compat?.support as
    Record<string, SimpleSupportStatement | SimpleSupportStatement[]> | undefined;
  const statement = support?.[browser];
  if (!statement) return null;
  const versions = [statement]
    .flat()
    .filter(({ flags, prefix, partial_implementation }) => !flags && !prefix && !partial_implementation);
  const added = versions.map(({ version_added }) =>
    version_added === false ? Infinity : Number.parseFloat(version_added.replace('≤', '')),
  );
  return added.length === 0 ? null : Math.min(...added);
}
