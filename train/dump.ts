// Writes what the network reads of a corpus, for the trainer: the features come from the code that the browser runs.
//
//   tsx train/dump.ts CORPUS.jsonl OUT [--pos POS.jsonl.gz] [--by]
//
// CORPUS: {id, text, attributions: [{source, cue, content}]}, UTF-16 offsets; --by: {by: {reader: attributions}}.
// OUT.bin holds int32 rows of FIELDS columns, one a token; OUT.json the pieces: [from, to), their attributions as token
// ranges, the article; and the part-of-speech tags' names.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pieces } from '../lib/engine/network/pieces';
import type { Piece } from '../lib/engine/network/piece';
import type { Span } from '../lib/model';

interface Gold {
  source: Span[];
  cue: Span[];
  content: Span[];
}
interface Article {
  id: string;
  text: string;
  attributions?: Gold[];
  by?: Record<string, Gold[]>;
}
type Tags = Map<number, string>;

const FIELDS = 11;
const [corpus = '', out = ''] = process.argv.slice(2);
const option = (name: string): string | null => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? '');
};

const readLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Tags by the UTF-16 offset of their token's start; the file counts code points. */
function tagsOf(text: string, tokens: [number, number, string][]): Tags {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return new Map(tokens.map(([start, , tag]) => [units[start] ?? -1, tag]));
}

function ranges(piece: Piece, spans: Span[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of spans) {
    let from = -1;
    let to = -1;
    for (let i = 0; i < piece.count; i++) {
      if ((piece.end[i] ?? 0) <= start || (piece.start[i] ?? 0) >= end) continue;
      if (from < 0) from = i;
      to = i + 1;
    }
    if (from >= 0) found.push([from, to]);
  }
  return found;
}

const tagNames: string[] = ['-'];
const tagId = (tag: string | undefined): number => {
  if (tag === undefined) return 0;
  const known = tagNames.indexOf(tag);
  return known >= 0 ? known : tagNames.push(tag) - 1;
};

const posFile = option('--pos');
const positions = new Map<string, [number, number, string][]>();
if (posFile)
  for (const line of readLines<{ id: string; tokens: [number, number, string][] }>(
    gunzipSync(readFileSync(posFile)).toString(),
  ))
    positions.set(line.id, line.tokens);

const rows: number[] = [];
const index: unknown[] = [];
readLines<Article>(readFileSync(corpus, 'utf8')).forEach((article, number) => {
  const tags = tagsOf(article.text, positions.get(article.id) ?? []);
  const golds = article.by ? Object.values(article.by) : [article.attributions ?? []];
  for (const { piece } of pieces(article.text)) {
    const from = rows.length / FIELDS;
    for (let i = 0; i < piece.count; i++)
      rows.push(
        (piece.word[i] ?? 0) | 0,
        (piece.tail[i] ?? 0) | 0,
        piece.suffix[i] ?? 0,
        piece.prefix[i] ?? 0,
        piece.shape[i] ?? 0,
        piece.quotation[i] ?? 0,
        piece.place[i] ?? 0,
        piece.sentence[i] ?? 0,
        piece.start[i] ?? 0,
        piece.end[i] ?? 0,
        tagId(tags.get(piece.start[i] ?? -2)),
      );
    const attributions = golds.map((list) =>
      list
        .map((gold) => ({
          source: ranges(piece, gold.source),
          cue: ranges(piece, gold.cue),
          content: ranges(piece, gold.content),
        }))
        .filter(({ cue, content }) => cue.length > 0 && content.length > 0),
    );
    index.push({ article: number, id: article.id, from, to: rows.length / FIELDS, attributions });
  }
});
writeFileSync(`${out}.bin`, new Uint8Array(Int32Array.from(rows).buffer));
writeFileSync(`${out}.json`, JSON.stringify({ fields: FIELDS, tags: tagNames, pieces: index }));
console.log(`${rows.length / FIELDS} tokens, ${index.length} pieces`);
