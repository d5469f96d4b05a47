// "According to [a report]": a hyperlink in the attribution tells whose report it is, where the words do not.
import type { Link, Span } from '../../model';
import type { Attribution } from '../attributions/attribution';
import { outletAt } from '../lexicon/outlets';
import { addMention, nameKey, newEntity, type Entity } from '../sources/entity';
import { spanIndex } from '../../model/span-index';
import type { Step } from './build-chains';

/** What outlets publish, with nothing that could say whose it is: a police report, a study or a memo are others'. */
const REPORT = new RegExp(
  '^(?:(?:the|an?|one|another|this|that|some|several|many|multiple|other|earlier|previous|recent|unconfirmed|published|' +
    'news|media|press|newspaper) )*(?:reports?|reporting|story|stories|articles?|coverage)$',
  'i',
);

/**
 * A function that gives the outlet behind an attribution to an unnamed report, if its source or cue is a link to a
 * known outlet's site; the linked words are the step's. `known` are the article's entities, to which it may belong.
 */
export function linkedOutlets(
  text: string,
  links: readonly Link[],
  known: readonly Entity[],
  isOwn: (outlet: Entity) => boolean,
): (attribution: Attribution, source: Entity | null) => Step | null {
  const linksAt = spanIndex(links, ({ span }) => [span]);
  const outlets = new Map(
    known
      .filter(({ kind }) => kind === 'outlet')
      .flatMap((entity) => [...entity.keys].map((key) => [key, entity] as const)),
  );
  const outletNamed = (name: string, span: Span): Entity => {
    const entity = outlets.get(nameKey(name)) ?? newEntity(name, 'outlet');
    outlets.set(nameKey(name), entity);
    addMention(entity, span);
    return entity;
  };
  return ({ source, cue }, entity) => {
    const words = source.map((span) => text.slice(...span)).join(' ');
    if (!REPORT.test(words) || entity?.kind === 'outlet') return null;
    const link = linksAt(source)[0] ?? linksAt(cue)[0];
    const name = outletAt(link?.href ?? '');
    if (!link || name === undefined || isOwn(newEntity(name, 'outlet'))) return null;
    return { entity: outletNamed(name, link.span), relation: 'relies', words: [link.span] };
  };
}
