// Statements whose speakers are known become claims and sources, with their paths.
import type { Analysis, AttributionClass, Claim, Link, Source, Span, Step } from '../../model';
import { spanIndex } from '../../model/span-index';
import { isWebAddress } from '../../model/web-address';
import { spanOf, type Document } from '../document/document';
import { isQuoted, type Quotation } from '../document/quotations';
import type { Range } from '../document/tokens';
import { outletAt, stateBehind } from '../../outlets/outlets';
import { kindOf, newEntity, type Entity } from '../who/entity';
import type { PathStep } from '../paths/build-paths';
import type { Statement } from '../statements/statement';
import type { Speakers } from '../who/resolve';
import { reasonsOf } from './reasons';

/** A statement with all that is known of it. */
export interface Told {
  statement: Statement;
  speakers: Speakers;
  path: readonly PathStep[];
  /** Its own hedges and those of the statement that holds it. */
  hedges: readonly Range[];
}

/** Claims and sources in reading order; `unattributed` are sentences in the writer's own voice; `own` names the page's outlet. */
export function buildClaims(
  document: Document,
  told: readonly Told[],
  unattributed: readonly Range[],
  links: readonly Link[],
  own: readonly string[],
): Pick<Analysis, 'claims' | 'sources'> {
  const sources = new SourceList(document);
  const safe = links.filter(({ href }) => isWebAddress(href));
  const linksAt = spanIndex(safe, ({ span }) => [span]);
  const quotationsAt = spanIndex(document.quotations, ({ range }) => [range]);
  const spans = (ranges: readonly Range[]): Span[] => ranges.map((range) => spanOf(document, range));
  const claims = told.map(({ statement, speakers, path, hedges }): Omit<Claim, 'id'> => {
    const [content, cue, source] = [spans(statement.content), spans(statement.cue), spans(statement.source)];
    const form = formOf(document, statement, quotationsAt);
    const kind = speakers.source ? kindOf(speakers.source) : 'unspecified';
    const link = [source, cue, content].flatMap((list) => linksAt(list))[0]?.href ?? null;
    return {
      content,
      cue,
      source,
      sourceId: speakers.source ? sources.idOf(speakers.source) : null,
      path: withLinkedOutlet(path, speakers, link, own).map(({ entity, relation, words }): Step => ({
        sourceId: sources.idOf(entity),
        relation,
        words: spans(words),
      })),
      form,
      manner: statement.manner,
      attribution: kind === 'anonymous' || kind === 'unspecified' ? kind : 'named',
      hedges: spans(hedges),
      link,
      confidence: Math.round(statement.confidence * 100) / 100,
      why: reasonsOf(document, statement, hedges, form),
    };
  });
  const voiced = unattributed.map((sentence): Omit<Claim, 'id'> => {
    const none: AttributionClass = 'unattributed';
    const content = spans([sentence]);
    const link = linksAt(content)[0]?.href ?? null;
    const why: Claim['why'] = [{ code: 'unattributed' }];
    return {
      content,
      cue: [],
      source: [],
      sourceId: null,
      path: [],
      form: 'indirect',
      manner: 'speech',
      attribution: none,
      hedges: [],
      link,
      confidence: 0.5,
      why,
    };
  });
  const place = ({ content, cue, source }: Omit<Claim, 'id'>): number =>
    Math.min(...[...content, ...cue, ...source].map(([start]) => start));
  const inOrder = [...claims, ...voiced].sort((a, b) => place(a) - place(b));
  return { claims: inOrder.map((claim, i) => ({ id: `c${i + 1}`, ...claim })), sources: sources.list };
}

class SourceList {
  readonly list: Source[] = [];
  private readonly ids = new Map<Entity, string>();

  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  idOf(entity: Entity): string {
    const known = this.ids.get(entity);
    if (known) return known;
    const id = `s${this.list.length + 1}`;
    this.ids.set(entity, id);
    const kind = kindOf(entity);
    const places = new Map(entity.mentions.map(({ range }) => [String(range), range]));
    const state = kind === 'outlet' ? [...entity.keys].map(stateBehind).find(Boolean) : undefined;
    this.list.push({
      id,
      name: entity.name,
      kind,
      description: entity.description,
      mentions: [...places.values()].map((range) => spanOf(this.document, range)).sort((a, b) => a[0] - b[0]),
      ...(state === undefined ? {} : { stateControlled: state }),
    });
    return id;
  }
}

/** "According to [reports]": where the words name nobody, a link to an outlet's site tells whose they are. */
function withLinkedOutlet(
  path: readonly PathStep[],
  { source }: Speakers,
  link: string | null,
  own: readonly string[],
): readonly PathStep[] {
  const outlet = link === null ? undefined : outletAt(link);
  if (
    outlet === undefined ||
    own.includes(outlet) ||
    !source ||
    source.named ||
    !/^(?:outlet|unspecified)$/.test(kindOf(source))
  )
    return path;
  const entity = newEntity(outlet, true);
  return [...path, { entity, relation: 'relies', words: [] }];
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * direct: nothing but quoted words. mixed: some. indirect: none. For words that a speaker reports inside a quotation,
 * the marks around the speaker's own words do not count.
 */
function formOf(
  document: Document,
  { content, cue }: Statement,
  quotationsAt: (ranges: readonly Range[]) => readonly Quotation[],
): Claim['form'] {
  const { tokens } = document;
  const [at] = cue[0] ?? [-1];
  const around = at >= 0 && isQuoted(tokens, at) ? quotationsAt([[at, at + 1]])[0]?.range : undefined;
  let inside = 0;
  let outside = 0;
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      if (!WORD.test(document.text.slice(tokens.start[i], tokens.end[i]))) continue;
      if (isQuoted(tokens, i) && !(around && around[0] <= i && i < around[1])) inside++;
      else outside++;
    }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
