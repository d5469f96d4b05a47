// "ROE: I never signed it.": in the transcript of a conversation every turn is what its speaker said.
import type { Span } from '../../model';
import type { Document } from '../text/document';
import type { Attribution } from './attribution';

/** A speaker's name in capitals, with a title before it, then a colon: the form of broadcast and court transcripts. */
const TURN = /^["“'‘\s]*((?:\p{Lu}[\p{Lu}.’'-]*\s){0,3}\p{Lu}[\p{Lu}’'-]+):\s+(?=\S)/u;
/** Question and answer without a name say nobody. */
const NOBODY =
  /^(?:Q|A|QUESTION|ANSWER|UNIDENTIFIED|NOTE|UPDATE|EDITOR|RELATED|READ|WATCH|MORE|CORRECTION|BREAKING)\b/;
/** Fewer turns are headings or labels. */
const LEAST_TURNS = 3;
const LEAST_SPEAKERS = 2;

/** The turns of a transcript in reading order; none where the text has no conversation set out by speakers. */
export function transcriptTurns({ text, paragraphs }: Document): Attribution[] {
  const turns = paragraphs.flatMap(({ span, kind }) => turnIn(text, span, kind === 'skipped') ?? []);
  const speakers = new Set(turns.map(({ source: [span] }) => (span ? text.slice(...span) : '')));
  return turns.length >= LEAST_TURNS && speakers.size >= LEAST_SPEAKERS ? turns : [];
}

function turnIn(text: string, [start, end]: Span, skipped: boolean): Attribution | null {
  const paragraph = text.slice(start, end);
  const turn = TURN.exec(paragraph);
  const name = turn?.[1];
  if (skipped || !turn || !name || NOBODY.test(name)) return null;
  const from = start + turn[0].indexOf(name);
  const colon = from + name.length;
  const first = start + turn[0].length;
  let last = end;
  while (last > first && /[\s"”]/.test(text.charAt(last - 1))) last--;
  if (last === first) return null;
  return {
    content: [[first, last]],
    cue: [[colon, colon + 1]],
    source: [[from, colon]],
    manner: 'speech',
    construction: 'turn',
    confidence: 0.85,
    why: ['a speaker’s name and a colon, as transcripts set out who speaks'],
  };
}
