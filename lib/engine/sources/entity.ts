// Somebody or something that the article names or describes, gathered from all its mentions.
import type { SourceKind, Span } from '../../model';

/** By the pronoun that fits; null when nothing tells. */
export type Gender = 'he' | 'she' | null;

/** Changes while the article is read: more mentions, a fuller name, a surer kind. */
export interface Entity {
  name: string;
  kind: SourceKind;
  description: string | null;
  gender: Gender;
  /** More than one person: "officials", "two donors". */
  plural: boolean;
  /** Lower-case forms that name this entity: "ann roe", "roe", "icmr". */
  readonly keys: Set<string>;
  readonly mentions: Span[];
  /** Last word of what it was called, lower case: "agency" of "the space agency". */
  readonly heads: Set<string>;
}

/** An entity of which nothing is known but the name that it was met by. */
export function newEntity(name: string, kind: SourceKind): Entity {
  return {
    name,
    kind,
    description: null,
    gender: null,
    plural: false,
    keys: new Set([nameKey(name)]),
    mentions: [],
    heads: new Set(),
  };
}

/** A name without case, article, possessive and stops. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/'s$/, '')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Notes where it is mentioned; the same place twice in a row counts once. */
export function addMention(entity: Entity, span: Span): void {
  const last = entity.mentions.at(-1);
  if (last?.[0] !== span[0] || last[1] !== span[1]) entity.mentions.push(span);
}
