// Packs the npm package and installs it into an empty folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/run-command';

/** Answers with the folder, to be removed in the end. Nothing is fetched: all that the package needs is in it. */
export function installPackage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'whence-package-'));
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, stdio: 'pipe' });
  npm(ROOT, 'pack', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(path.join(folder, 'package.json'), '{"name": "stranger", "private": true, "type": "module"}');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  return folder;
}
