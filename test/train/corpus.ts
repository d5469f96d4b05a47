// The tiny corpus of invented marked articles, and the trainer's scripts run on it as a trainer would.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readDocument, type Document } from '@/lib/engine/document/document';
import { ENGLISH } from '@/lib/engine/language/english';
import { ROOT } from '../../scripts/run-command';
import { readGold, type GoldArticle } from '../../train/gold';

/** A process takes a second to start, and several on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

export const folderOf = (language: 'en' | 'de'): string => join(import.meta.dirname, 'articles', language);

/** One English article of the corpus, with its document. */
export function articleCalled(name: string): GoldArticle & { document: Document } {
  const article = readGold(folderOf('en')).find(({ id }) => id === name);
  if (!article) throw new Error(`There is no marked article “${name}”.`);
  return { ...article, document: readDocument(article.text, ENGLISH) };
}

/** Runs one of the trainer's scripts; throws what it printed where it fails. */
export function runScript(script: string, ...args: string[]): { output: string; errors: string } {
  const command = ['--import', import.meta.resolve('tsx'), join(ROOT, 'train', script), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { output: stdout, errors: stderr };
}

export const weightsFile = (language: string): string =>
  join(ROOT, `lib/engine/network/weights/${language}.bin`);
