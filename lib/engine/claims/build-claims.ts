// Puts the three stages together: attributions, who is who, and chains become claims and sources.
import type {
  Analysis,
  AttributionClass,
  Claim,
  Link,
  Relation,
  Source,
  SourceKind,
  Span,
} from '../../model';
import type { Attribution } from '../attributions/attribution';
import { buildChains, type ResolvedAttribution, type Step } from '../chains/build-chains';
import { linkedOutlets } from '../chains/linked-outlets';
import { findRelays } from '../chains/relays';
import { stateBehind } from '../lexicon/outlets';
import { nameKey, type Entity } from '../sources/entity';
import { resolveSources, type SourcePhrase } from '../sources/resolve-sources';
import type { Document } from '../text/document';
import { spanIndex } from '../../model/span-index';
import { isWebAddress } from '../../model/web-address';
import { formOf } from './form';
import { hedgesOf } from './hedges';
import { reasonsOf } from './reasons';

/** How far back the word before a phrase is looked for. */
const LONGEST_WORD = 40;

/** Claims and sources of a document. `own` are names of the page's outlet: it is never a link. */
export function buildClaims(
  document: Document,
  attributions: readonly Attribution[],
  own: readonly string[],
  links: readonly Link[],
): Pick<Analysis, 'claims' | 'sources'> {
  const relays = findRelays(document, attributions);
  const phrases: SourcePhrase[] = attributions.flatMap(({ source, content }, i) => [
    ...source.map((span) => ({ span, content })),
    ...(relays[i]?.via ?? []).map((span) => ({ span, content: [], beside: true })),
    ...(relays[i]?.cited ? [{ span: relays[i].cited, content: [] }] : []),
  ]);
  const whois = resolveSources(document, phrases);
  const ownKeys = own.map(nameKey);
  const isOwn = ({ keys }: Entity): boolean => ownKeys.some((key) => keys.has(key));
  const safeLinks = links.filter(({ href }) => isWebAddress(href));
  const known = phrases.flatMap(({ span }) => whois(span) ?? []);
  const linkedOutlet = linkedOutlets(document.text, safeLinks, known, isOwn);
  const linked = attributions.map((attribution, i) => {
    const source = attribution.source[0] ? whois(attribution.source[0]) : null;
    const cited = stepAmong(document, 'relies', relays[i]?.cited ? [relays[i].cited] : [], whois);
    return {
      attribution,
      source,
      via: stepAmong(document, 'carries', relays[i]?.via ?? [], (span) => otherOutlet(whois(span), isOwn)),
      cited: cited ?? linkedOutlet(attribution, source),
    };
  });
  const chains = buildChains(withSharedOutlet(document, linked));
  const sources = new SourceList();
  const linksAt = spanIndex(safeLinks, ({ span }) => [span]);
  const claims = linked.map(({ attribution, source }, i): Claim => {
    const form = formOf(document, attribution.content, attribution.cue);
    const hedges = hedgesOf(document, attribution);
    return {
      id: `c${i + 1}`,
      content: [...attribution.content],
      cue: [...attribution.cue],
      source: [...attribution.source],
      sourceId: source ? sources.idOf(source) : null,
      path: (chains[i] ?? []).map(({ entity, relation, words }) => ({
        sourceId: sources.idOf(entity),
        relation,
        words: [...words],
      })),
      form,
      manner: attribution.manner,
      attribution:
        attribution.cue.length + attribution.source.length === 0
          ? 'unattributed'
          : attributionClass(source?.kind ?? 'unspecified'),
      hedges,
      link: linkOf(linksAt, attribution),
      confidence: Math.round(attribution.confidence * 100) / 100,
      why: reasonsOf(document.text, attribution, { form, hedges }),
    };
  });
  return { claims, sources: sources.list };
}

/** "She told the Post that …, adding that …": what a participle adds was told to the same outlet. */
function withSharedOutlet({ text }: Document, links: readonly ResolvedAttribution[]): ResolvedAttribution[] {
  const shared: ResolvedAttribution[] = [];
  for (const link of links) {
    const before = shared.at(-1);
    const cue = link.attribution.cue[0];
    const last = before?.attribution.cue.at(-1);
    const adds =
      !link.via &&
      before?.via &&
      before.source === link.source &&
      cue &&
      last &&
      last[1] <= cue[0] &&
      /^(?:add|say|not|warn|insist|claim|argu|explain|suggest|tell)\w*ing\b/i.test(text.slice(...cue)) &&
      !/[.!?]\s/.test(text.slice(last[1], cue[0]));
    shared.push(adds ? { ...link, via: before.via } : link);
  }
  return shared;
}

class SourceList {
  readonly list: Source[] = [];
  private readonly ids = new Map<Entity, string>();

  idOf(entity: Entity): string {
    const known = this.ids.get(entity);
    if (known) return known;
    const id = `s${this.list.length + 1}`;
    this.ids.set(entity, id);
    this.list.push({
      id,
      name: entity.name,
      kind: entity.kind,
      description: entity.description,
      mentions: [...entity.mentions].sort((a, b) => a[0] - b[0]),
      ...stateControl(entity),
    });
    return id;
  }
}

/** What the open list says of an outlet, under any of its names here. */
function stateControl({ kind, keys }: Entity): Pick<Source, 'stateControlled'> {
  const country =
    kind === 'outlet' ? [...keys].map(stateBehind).find((state) => state !== undefined) : undefined;
  return country === undefined ? {} : { stateControlled: country };
}

/** The first of the phrases that `meaning` takes for a step, with the word before it: "citing Regnum". */
function stepAmong(
  { text }: Document,
  relation: Relation,
  spans: readonly Span[],
  meaning: (span: Span) => Entity | null,
): Step | null {
  for (const span of spans) {
    const entity = meaning(span);
    const before = /\S+\s+$/.exec(text.slice(Math.max(0, span[0] - LONGEST_WORD), span[0]))?.[0].length ?? 0;
    if (entity) return { entity, relation, words: [[span[0] - before, span[1]]] };
  }
  return null;
}

/** An outlet that is not the page's own. */
const otherOutlet = (entity: Entity | null, isOwn: (outlet: Entity) => boolean): Entity | null =>
  entity?.kind === 'outlet' && !isOwn(entity) ? entity : null;

const attributionClass = (kind: SourceKind): AttributionClass =>
  kind === 'anonymous' || kind === 'unspecified' ? kind : 'named';

function linkOf(
  linksAt: (spans: readonly Span[]) => Link[],
  { source, cue, content }: Attribution,
): string | null {
  for (const spans of [source, cue, content]) {
    const [hit] = linksAt(spans);
    if (hit) return hit.href;
  }
  return null;
}
