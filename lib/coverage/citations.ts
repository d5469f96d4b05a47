// Whether one article names the other, or the other's outlet, as where its claims come from.
import { addressKey, siteOf } from './addresses';
import type { Digest } from './digest';
import { isNameOf } from '../outlets/own-outlet';
import { isSameSource } from './source-names';

/** The claims of `a` that it says come by way of the outlet of `b`, and whether it links to `b` itself. */
export interface Citation {
  outlet: string;
  claims: string[];
  linked: boolean;
}

/** Null where `a` neither credits the outlet of `b` with a claim nor links a claim to `b`. */
export function citationOf(a: Digest, b: Digest): Citation | null {
  const linked = b.url !== null && a.links.some((link) => addressKey(link) === addressKey(b.url));
  if (isSameOutlet(a, b)) return null;
  const names = a.sources
    .filter(({ name, kind }) => kind === 'outlet' && isNamed(name, b))
    .map(({ name }) => name);
  const claims = a.claims
    .filter(({ path }) => path.some(({ name }) => names.includes(name)))
    .map(({ text }) => text);
  if (claims.length === 0 && !linked) return null;
  return { outlet: b.outlet ?? names[0] ?? siteOf(b.url), claims, linked };
}

/** By their names where both have one, else by their sites. */
export function isSameOutlet(a: Digest, b: Digest): boolean {
  if (a.outlet !== null && b.outlet !== null) return isNamed(a.outlet, b);
  return siteOf(a.url) !== '' && siteOf(a.url) === siteOf(b.url);
}

/** Whether a name is the outlet's own, or its initials. */
function isNamed(name: string, { outlet, url }: Digest): boolean {
  const isInitials =
    outlet !== null && isSameSource({ name, kind: 'outlet' }, { name: outlet, kind: 'outlet' });
  return isInitials || isNameOf(name, { outlet, url });
}
