// The engine's steps in their order. Each takes what the ones before it made; nothing reads the text anew.
//
//   text        → document     tokens, sentences, paragraphs, quotations joined over paragraphs
//   document    → readings     tagging and linking: the network
//   readings    → statements   which are sure enough, trimmed; what structure alone says
//   statements  → nests        which statement stands within which
//   statements  → speakers     who is who
//   speakers    → paths        from the article back to each origin
//   all of it   → claims
import type { Analysis } from '../model';
import { buildClaims } from './claims/build-claims';
import { readDocument, type Document } from './document/document';
import type { Range } from './document/tokens';
import type { EngineInput } from './index';
import type { Language } from './language/language';
import type { Network, Reading } from './network/network';
import { outletAt } from '../outlets/outlets';
import { buildPaths } from './paths/build-paths';
import { cardConfidence, cardOdds } from './claims/confidence';
import { limitsOf, readStatements, type Limits } from './statements/read-statements';
import { addStructure, outerOnes, unattributed } from './statements/structure';
import type { Statement } from './statements/statement';
import { chooseBy, type Choose } from './who/coreference';
import { resolveSpeakers, type Speakers } from './who/resolve';

/** A language with its network, and what was fitted to it. */
export interface Reader {
  language: Language;
  network: Network;
  limits: Limits;
  choose: Choose;
  /** The name and version of the weights. */
  model: string;
}

/** So many characters are worth showing by themselves; the next part comes at this many times as many. */
const FIRST_PART = 1_000;
const GROWTH = 8;

export function openReader(language: Language, network: Network): Reader {
  const { asset } = network;
  return {
    language,
    network,
    limits: limitsOf(asset),
    choose: chooseBy(asset.numbers('coreference')),
    model: `${language.code}-${asset.number('version')}`,
  };
}

/** Reads a text; yields what its first paragraphs hold where that is worth showing, else null. */
export function* readInParts(input: EngineInput, reader: Reader): Generator<Analysis | null, Analysis> {
  const document = readDocument(input.text, reader.language, input.blocks);
  const readings: Reading[] = [];
  const names: Range[] = [];
  let next = FIRST_PART;
  for (const part of reader.network.read(document)) {
    readings.push(...part.readings);
    names.push(...part.names);
    const { tokens } = document;
    const [, end] = part.piece;
    const upTo = tokens.end[end - 1] ?? 0;
    if (upTo >= next && end < tokens.count) {
      next = GROWTH * upTo;
      yield conclude(document, readings, names, reader, input);
    } else yield null;
  }
  return conclude(document, readings, names, reader, input);
}

/** What the network read, with everybody known. */
export interface Understood {
  statements: Statement[];
  outer: number[];
  speakers: Speakers[];
}

/** The steps between the network and the claims. */
export function understand(
  document: Document,
  readings: readonly Reading[],
  names: readonly Range[],
  { limits, choose }: Pick<Reader, 'limits' | 'choose'>,
  blocks: EngineInput['blocks'] = [],
): Understood {
  const statements = addStructure(document, readStatements(document, readings, limits), blocks);
  const outer = outerOnes(statements);
  return { statements, outer, speakers: resolveSpeakers(document, statements, outer, names, choose) };
}

function conclude(
  document: Document,
  readings: readonly Reading[],
  names: readonly Range[],
  reader: Reader,
  { blocks, url, outlet, links = [] }: EngineInput,
): Analysis {
  const { limits } = reader;
  const { statements, outer, speakers } = understand(document, readings, names, reader, blocks);
  const own = [outlet, outletAt(url ?? '')].filter((name) => typeof name === 'string');
  const paths = buildPaths(statements, speakers, outer, own);
  const hedges = statements.map(({ hedge }, i) => [...hedge, ...(statements[outer[i] ?? -1]?.hedge ?? [])]);
  const told = statements.map((statement, i) => {
    const own = speakers[i] ?? { source: null, sure: 1, via: [], basis: [] };
    const path = paths[i] ?? [];
    const confidence = cardConfidence(cardOdds(statement, own, path.length), limits.card);
    return {
      statement: { ...statement, confidence },
      speakers: own,
      path,
      hedges: hedges[i] ?? [],
    };
  });
  return {
    model: reader.model,
    language: reader.language.code,
    ...buildClaims(document, told, unattributed(document, statements, names), links, own),
  };
}
