// Every notice there is, in the order in which a reader meets them.
import type { Notice } from '../model/notice';
import { noAttributionFound, otherLanguage, type TextLanguage } from './absence-notices';
import { mostlyAnonymous, singleOrigin } from './claim-notices';
import type { Sourcing } from './sourcing';
import { republished } from './republished-notice';
import { couldNotVerify, stateOutlet } from './text-notices';

/** A rule that says one neutral thing about the sourcing, or null where silence is better. */
export type NoticeRule = (sourcing: Sourcing, language: TextLanguage) => Notice | null;

const RULES: readonly NoticeRule[] = [
  otherLanguage,
  noAttributionFound,
  singleOrigin,
  mostlyAnonymous,
  stateOutlet,
  couldNotVerify,
  republished,
];

/** All notices of an article. A page that is no article gets none. */
export function noticesOf(sourcing: Sourcing, language: TextLanguage): Notice[] {
  if (sourcing.article.read === 'none') return [];
  return RULES.map((rule) => rule(sourcing, language)).filter((notice) => notice !== null);
}
