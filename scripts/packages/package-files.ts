// What goes into each package.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-command';

/** Made by the commands below, never part of the sources. */
const MADE = ['node_modules', 'dist', '.output', '.wxt', '.git'];
/** Tracked, but no part of a build. */
const NOT_BUILT_FROM = ['.ci', 'bench', 'docs/decisions', 'sheet', 'test'];

/** Every file of a built extension: paths under its folder. */
export const builtFiles = (folder: string): string[] => filesUnder(folder, []);

/**
 * The files that a build starts from, as a store's reviewer gets them: those that Git tracks, or in an unpacked
 * source package, which has no Git, all that are there.
 */
export function sourceFiles(): string[] {
  const all = existsSync(join(ROOT, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean)
    : filesUnder(ROOT, MADE);
  return all.filter((file) => !NOT_BUILT_FROM.some((part) => file.startsWith(`${part}/`)));
}

function filesUnder(folder: string, skip: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skip.includes(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesUnder(join(folder, entry.name), []).map((file) => `${entry.name}/${file}`);
  });
}
