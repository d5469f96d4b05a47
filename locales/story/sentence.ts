// Puts the line over a story together in any language, from that language's phrases.
import type { StoryLine } from '../../lib/model/story';

interface Phrases {
  reports: (n: number) => string;
  /** So many origins that more than one report traces to. */
  shared: (n: number) => string;
  noneShared: string;
  comma: string;
  colon: string;
  semicolon: string;
  /** An origin; in how many of the reports, unless in all; and how it came, unless straight. */
  lead: (name: string, reports: number | null, via: { name: string; partly: boolean } | null) => string;
  more: (n: number) => string;
}

/** "2 reports, 1 shared origin: Ada Marsh, by way of Channel Nine." */
export function storySentence({ reports, shared, leads }: StoryLine, say: Phrases): string {
  if (reports < 2) return `${say.reports(reports)}.`;
  const begun = `${say.reports(reports)}${say.comma}`;
  if (shared === 0) return `${begun}${say.noneShared}.`;
  const named = leads.map((lead) =>
    say.lead(lead.name, lead.reports < reports ? lead.reports : null, lead.via),
  );
  const rest = shared > leads.length ? [say.more(shared - leads.length)] : [];
  return `${begun}${say.shared(shared)}${say.colon}${[...named, ...rest].join(say.semicolon)}.`;
}
