// Pages parted for cross-validation: all pages of an outlet fall into one fold.
import { createHash } from 'node:crypto';
import type { SavedPage } from '../../scripts/measure-pages/page-set';

export const FOLDS = 5;

/** The outlet of a page: the last two labels of its host, or the file's name. */
export function outletOf({ url, file }: Pick<SavedPage, 'url' | 'file'>): string {
  return url === null ? file : new URL(url).hostname.split('.').slice(-2).join('.');
}

/** The fold of an outlet, from 0; always the same for the same name. */
export const foldOf = (outlet: string, folds = FOLDS): number =>
  (createHash('md5').update(outlet).digest()[0] ?? 0) % folds;
