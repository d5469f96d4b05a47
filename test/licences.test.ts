// Whose work Whence may stand on: every package that npm brings must be under a licence named here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../scripts/run-command';

interface Locked {
  license?: string;
}

/** What may go out with the extension and the npm package. MPL-2.0 binds changes to the files under it; none is changed. */
const SHIPPED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'MPL-2.0'];
/** What tools may have besides: it binds changes to the tool itself, or nothing. */
const TOOLS = [...SHIPPED, 'MIT-0', 'CC0-1.0', 'BlueOak-1.0.0', 'OFL-1.1', 'Python-2.0'];
/** Licences that are told elsewhere than where npm looks: read from the packages themselves. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  'is-relative': 'MIT',
  'os-shim': 'MIT',
  winreg: 'BSD-2-Clause',
};

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
/** What the bundles hold, by the headings of the notices. */
const bundled = new Set(
  readFileSync(join(ROOT, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    .split(/-{78}/)
    .map((notice) => /^\s*(\S+) \d\S* \(/.exec(notice)?.[1]),
);
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Whether an SPDX expression of one level can be met by what is allowed. */
function isMet(expression: string, allowed: readonly string[]): boolean {
  const terms = expression.replace(/^\(|\)$/g, '');
  if (terms.includes(' AND ')) return terms.split(' AND ').every((one) => allowed.includes(one));
  return terms.split(' OR ').some((one) => allowed.includes(one));
}

test.each([
  ['what is shipped', SHIPPED, locked.filter(([path]) => bundled.has(nameOf(path)))],
  ['the tools', TOOLS, locked],
])('%s stands under licences that are allowed', (_, allowed, those) => {
  const outside = those
    .map(([path, { license }]) => [nameOf(path), TOLD_ELSEWHERE[nameOf(path)] ?? license ?? 'none'] as const)
    .filter(([, licence]) => !isMet(licence, allowed));
  expect(those.length).toBeGreaterThan(5);
  expect(outside).toEqual([]);
});

test('a licence outside the list is seen, also in a choice or a sum', () => {
  expect(isMet('GPL-3.0-only', TOOLS)).toBe(false);
  expect(isMet('(MIT OR GPL-3.0-or-later)', SHIPPED)).toBe(true);
  expect(isMet('(MIT AND GPL-3.0-or-later)', TOOLS)).toBe(false);
});
