// The manifest of both browsers against what the documents say, and what a store asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/locales';
import { ROOT } from '../scripts/run-command';
import config from '../wxt.config';

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  [key: string]: unknown;
}

const manifestFor = (browser: string): Manifest => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest depends on the browser');
  const env = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return config.manifest(env) as unknown as Manifest;
};
const explained = readFileSync(join(ROOT, 'docs/store/permissions.md'), 'utf8');
/** What stands between backquotes in the table's first column. */
const named = [...explained.matchAll(/^\| (`[^|]+)/gm)].flatMap(([, cell]) =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
);

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  const manifest = manifestFor(browser);

  test('asks for what docs/store/permissions.md explains, and for nothing else', () => {
    expect([...manifest.permissions, ...manifest.optional_host_permissions].sort()).toEqual(
      [...named].sort(),
    );
    expect(manifest.host_permissions).toBeUndefined();
  });

  test('every word it takes from the languages is in each of them', () => {
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(asked).toContain('description');
    for (const { manifest: words, commands } of Object.values(LANGUAGES)) {
      const keys = Object.keys({ ...words, ...commands }).map((key) => key.replaceAll('-', '_'));
      expect(keys).toEqual(expect.arrayContaining(asked));
    }
  });
});

test('no description is longer than the stores take', () => {
  for (const { manifest } of Object.values(LANGUAGES))
    expect(manifest.description.length).toBeLessThanOrEqual(132);
});

test.each([16, 32, 48, 96, 128])('the icon of %i pixels is so large', (size) => {
  const header = readFileSync(join(ROOT, `public/icon/${size}.png`)).subarray(16, 24);
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([size, size]);
});
