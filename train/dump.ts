// Writes what the network reads of a corpus, for the trainer: the features come from the code that the browser runs.
//
//   tsx train/dump.ts OUT --claims FOLDER --lang CODE [--claims FOLDER --lang CODE ...]
//   tsx train/dump.ts OUT --attributions CORPUS.jsonl [--pos POS.jsonl.gz] [--by]
//   tsx train/dump.ts OUT --texts TEXTS.jsonl.gz --lang CODE
//
// --claims: NAME.article.txt beside NAME.gold.json. --attributions: {id, text, attributions: [{source, cue, content}]}, or
// with --by {id, text, by: {reader: attributions}}. --texts: {id, text}, which nobody marked. Offsets are UTF-16.
// OUT.bin holds int32 rows of FIELDS columns, one a token; OUT.json the pieces: [from, to), language, scheme, and their
// attributions as token ranges within the piece; and by language and word the ends by which it may be read.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readDocument, type Document } from '../lib/engine/document/document';
import type { Range } from '../lib/engine/document/tokens';
import { LANGUAGES } from '../lib/engine/language/languages';
import type { LanguageCode } from '../lib/engine/language/language';
import type { Span } from '../lib/model';
import { readGold, type Gold } from './gold';
import { calledLabels, nameLabels, type NamedClaim } from './name-labels';

interface Marked {
  source: Span[];
  cue: Span[];
  content: Span[];
  via?: Span[];
  basis?: Span[];
  hedge?: Span[];
  name?: Span[];
  kind?: string;
  optional?: boolean;
}
interface Text {
  id: string;
  lang: LanguageCode;
  text: string;
  /** One list of attributions a reader. */
  readers: Marked[][];
  names: readonly NamedClaim[] | null;
}
const FIELDS = 12;
const ROLES = ['source', 'cue', 'content', 'via', 'basis', 'hedge', 'name'] as const;
const [out = '', ...options] = process.argv.slice(2);
const all = (name: string): string[] =>
  options.flatMap((option, i) => (option === name ? [options[i + 1] ?? ''] : []));

const read = (file: string): string =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString();
const readLines = <T>(file: string): T[] =>
  read(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function* texts(): Generator<Text> {
  const langs = all('--lang') as LanguageCode[];
  for (const [i, folder] of all('--claims').entries())
    for (const { id, text, gold } of readGold(folder)) {
      const aliases = aliasesOf(gold);
      const spans = (list: (Span | null)[]): Span[] => list.filter((span) => span !== null);
      const marked = gold.claims.map((claim) => ({
        // a claim without a cue hangs on its first word
        cue: spans([claim.cue]),
        source: spans([claim.source]),
        content: claim.content,
        via: spans(claim.via_spans),
        basis: [...spans(claim.basis_spans), ...authorOf(text, claim, aliases)],
        hedge: claim.hedges,
        name: nameIn(text, claim, aliases),
        kind: claim.source_kind,
        optional: claim.optional,
      }));
      yield { id, lang: langs[i] ?? 'en', text, readers: [marked], names: namedClaims(gold, aliases) };
    }
  for (const corpus of all('--attributions'))
    for (const line of readLines<{
      id: string;
      text: string;
      attributions?: Marked[];
      by?: Record<string, Marked[]>;
    }>(corpus)) {
      const readers = line.by ? Object.values(line.by) : [line.attributions ?? []];
      yield { id: line.id, lang: 'en', text: line.text, readers, names: null };
    }
  for (const [i, file] of all('--texts').entries())
    for (const { id, text } of readLines<{ id: string; text: string }>(file))
      yield { id, lang: langs[i] ?? 'en', text, readers: [[]], names: null };
}

type Aliases = ReadonlyMap<string, readonly string[]>;
/** Ways to name each entity, without those that only put a title before another: "President Roe" beside "Roe". */
const aliasesOf = ({ entities }: Gold): Aliases =>
  new Map(
    entities.map(({ name, aliases }) => {
      const titled = (alias: string): boolean =>
        [name, ...aliases].some((other) => other !== alias && alias.endsWith(` ${other}`));
      return [name, [name, ...aliases.filter((alias) => !titled(alias))]];
    }),
  );

const namedClaims = ({ claims }: Gold, aliases: Aliases): NamedClaim[] =>
  claims.flatMap(({ source, source_name, via, via_spans }) => [
    { span: source, names: aliases.get(source_name) ?? [source_name] },
    ...via_spans.map((span, i) => ({ span, names: aliases.get(via[i] ?? '') ?? [via[i] ?? ''] })),
  ]);

/** The words of its phrase that a source is called by: its name, else a part of it, else the longest description. */
function nameIn(text: string, { source, source_name }: Gold['claims'][number], aliases: Aliases): Span[] {
  if (!source || source_name === 'unspecified') return [];
  const phrase = text.slice(...source).toLowerCase();
  const parts = new Set(source_name.toLowerCase().split(' '));
  const own = (alias: string): boolean => alias.split(' ').every((word) => parts.has(word.toLowerCase()));
  const names = [source_name, ...(aliases.get(source_name) ?? [])];
  const order = names.sort((a, b) => Number(own(b)) - Number(own(a)) || b.length - a.length);
  for (const name of order.map((one) => one.toLowerCase())) {
    for (let at = phrase.indexOf(name); at >= 0; at = phrase.indexOf(name, at + 1)) {
      const around = phrase.charAt(at - 1) + phrase.charAt(at + name.length);
      if (!/[\p{L}\p{N}]/u.test(around)) return [[source[0] + at, source[0] + at + name.length]];
    }
  }
  return [];
}

/** Who wrote a document, where its phrase says so: "a survey by the Harbour Trust". */
function authorOf(
  text: string,
  { source, source_kind, chain, basis_spans }: Gold['claims'][number],
  aliases: Aliases,
): Span[] {
  const [, author] = chain;
  if (source_kind !== 'document' || !source || !author || basis_spans.length > 0) return [];
  const phrase = text.slice(...source).toLowerCase();
  for (const name of aliases.get(author) ?? [author]) {
    const at = phrase.indexOf(name.toLowerCase());
    if (at > 0) return [[source[0] + at, source[0] + at + name.length]];
  }
  return [];
}

/** Part-of-speech tags by the UTF-16 offset of their token's start; the file counts code points. */
function tagsOf(text: string, tags: [number, number, string][]): Map<number, string> {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return new Map(tags.map(([start, , tag]) => [units[start] ?? -1, tag]));
}

/** The tokens of a piece that the spans touch, as ranges within it. */
function ranges({ tokens }: Document, [from, to]: Range, spans: readonly Span[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [start, end] of spans) {
    let first = -1;
    let last = -1;
    for (let i = from; i < to; i++) {
      if ((tokens.end[i] ?? 0) <= start || (tokens.start[i] ?? 0) >= end) continue;
      if (first < 0) first = i;
      last = i + 1;
    }
    if (first >= 0) found.push([first - from, last - from]);
  }
  return found;
}

const tagNames: string[] = ['-'];
const tagId = (tag: string | undefined): number => {
  if (tag === undefined) return 0;
  const known = tagNames.indexOf(tag);
  return known >= 0 ? known : tagNames.push(tag) - 1;
};

const positions = new Map<string, [number, number, string][]>();
for (const file of all('--pos'))
  for (const line of readLines<{ id: string; tokens: [number, number, string][] }>(file))
    positions.set(line.id, line.tokens);

const rows: number[] = [];
const pieces: unknown[] = [];
const tails: Partial<Record<LanguageCode, Record<number, readonly number[]>>> = {};
const scheme = all('--claims').length > 0 ? 'claims' : all('--texts').length > 0 ? 'none' : 'attributions';
for (const { id, lang, text, readers, names } of texts()) {
  const document = readDocument(text, LANGUAGES[lang]);
  const { tokens } = document;
  const tags = tagsOf(text, positions.get(id) ?? []);
  const named = names ? nameLabels(document, names) : null;
  const called = calledLabels(document, readers[0] ?? []);
  const ends = (tails[lang] ??= {});
  tokens.tails.forEach((own, i) => {
    if (own.length > 0) ends[tokens.word[i] ?? 0] = own;
  });
  for (const piece of document.pieces) {
    const [from, to] = piece;
    const base = rows.length / FIELDS;
    for (let i = from; i < to; i++)
      rows.push(
        (tokens.word[i] ?? 0) | 0,
        tokens.suffix[i] ?? 0,
        tokens.prefix[i] ?? 0,
        tokens.shape[i] ?? 0,
        tokens.quotation[i] ?? 0,
        tokens.place[i] ?? 0,
        tokens.sentence[i] ?? 0,
        tokens.start[i] ?? 0,
        tokens.end[i] ?? 0,
        tagId(tags.get(tokens.start[i] ?? -2)),
        named?.[i] ?? 0,
        called[i] ?? 0,
      );
    const attributions = readers.map((marked) =>
      marked.flatMap((one) => {
        const found = Object.fromEntries(
          ROLES.map((role) => [role, ranges(document, piece, one[role] ?? [])]),
        ) as Record<(typeof ROLES)[number], [number, number][]>;
        const anchored = scheme === 'claims' && one.cue.length === 0;
        const [first] = one.content;
        if (anchored && first) found.cue = ranges(document, piece, [[first[0], first[0] + 1]]);
        if (found.cue.length === 0 || found.content.length === 0) return [];
        return [{ ...found, anchored, kind: one.kind, optional: one.optional }];
      }),
    );
    pieces.push({ id, lang, scheme, from: base, to: rows.length / FIELDS, attributions });
  }
}
writeFileSync(`${out}.bin`, new Uint8Array(Int32Array.from(rows).buffer));
writeFileSync(`${out}.json`, JSON.stringify({ fields: FIELDS, tags: tagNames, tails, pieces }));
console.log(`${rows.length / FIELDS} tokens, ${pieces.length} pieces`);
