// Puts the way of a claim together as a sentence to cite, in any language.
import type { Trace } from '../lib/model/trace';

interface Phrases {
  lang: string;
  comma: string;
  /** Where the article neither names nor describes who says it. */
  nobody: string;
  /** The article's words, where they stand in another language than the sentence. */
  cited: (words: string) => string;
  /** A name, as it stands within a line. */
  name: (name: string) => string;
  reportedBy: (name: string) => string;
  day: (published: string | null) => string;
}

/** "Ada Marsh, harbour master, told the Coast Post, as reported by The Example, 4 March 2026" */
export function traceSentence(trace: Trace, say: Phrases): string {
  const { comma } = say;
  const isOwn = trace.name !== null && trace.language.startsWith(say.lang);
  const said = trace.said === '' || isOwn ? trace.said : say.cited(trace.said);
  const role = trace.role === null ? [] : [say.name(trace.role)];
  const who = [trace.name === null ? say.nobody : say.name(trace.name), ...role];
  // A role stands between two commas; a name alone and its verb have none between them.
  const saying = [who.join(comma), ...(said === '' ? [] : [said])].join(
    isOwn && role.length === 0 ? ' ' : comma,
  );
  const outlets = [...trace.relays, ...(trace.outlet === null ? [] : [trace.outlet])];
  const day = say.day(trace.published);
  return [
    saying,
    ...outlets.map((name) => say.reportedBy(say.name(name))),
    ...(day === '' ? [] : [day]),
  ].join(comma);
}
