// A comparison as the compare command prints it for programs.
import type { Comparison } from '../../coverage';

/** Of each shared origin the claims that either article has from it; `a` is the first file, `b` the second. */
export function comparisonJson({ label, sharedOrigins, sharedQuotes, ...rest }: Comparison) {
  return {
    label,
    sharedOrigins: sharedOrigins.map(({ name, kind, statements: [a, b] }) => ({
      name,
      kind,
      claims: { a, b },
    })),
    sharedQuotes,
    containment: rest.containment,
    sharedCredit: rest.sharedCredit,
    citations: { aCitesB: rest.citations[0], bCitesA: rest.citations[1] },
  };
}
