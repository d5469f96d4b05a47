// Whom "the company", "the source" or "the state broadcaster" means: somebody met before.
import type { Entity } from './entity';
import type { Sighting } from './pronouns';

const descriptionWords = ({ description }: Entity): string[] =>
  (description ?? '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, 8);

/** What "the agency", "the source", "officials" were called before: the latest with that head, or a name of that sort. */
export function earlierMention(
  head: string,
  text: string,
  at: number,
  recent: readonly Sighting[],
): Entity | null {
  const said = (entity: Entity): boolean => entity.heads.has(head) || descriptionWords(entity).includes(head);
  const latest = (fits: (entity: Entity) => boolean): Entity | null =>
    recent.findLast((sighting) => sighting.at < at && fits(sighting.entity))?.entity ?? null;
  const exact = latest(said);
  if (exact) return exact;
  if (
    /^(?:company|firm|startup|manufacturer|retailer|airline|carrier|group|university|party|charity|union|club|bank|organisation|organization|association)$/.test(
      head,
    )
  )
    return latest(({ kind }) => kind === 'organisation');
  if (isOutletWord(head, text)) return outletLike(head, text, latest);
  if (/^(?:agency|ministry|department|commission)$/.test(head))
    return latest(({ kind, name }) => kind === 'government' && new RegExp(`\\b${head}\\b`, 'i').test(name));
  return null;
}

/** "the state broadcaster" is one that is called state-owned; "the network" no newspaper; "the paper" no channel. */
function outletLike(
  head: string,
  text: string,
  latest: (fits: (entity: Entity) => boolean) => Entity | null,
): Entity | null {
  const state = /\bstate\b/.test(text);
  const airs = /^(?:broadcaster|network|channel|station)$/.test(head);
  const prints = /^(?:newspaper|paper|tabloid|broadsheet|magazine)$/.test(head);
  const fits = (entity: Entity): boolean => {
    if (entity.kind !== 'outlet') return false;
    if (airs && PRINTED.test(entity.name)) return false;
    return !(prints && AIRED.test(entity.name));
  };
  const owned = state ? latest((entity) => fits(entity) && /\bstate\b/.test(entity.description ?? '')) : null;
  return owned ?? latest(fits);
}

const PRINTED =
  /\b(?:Post|Times|Mail|Mirror|Journal|Herald|Tribune|Gazette|Insider|Guardian|Telegraph|Express|Sun|Chronicle|Magazine)$/;
const AIRED =
  /\b(?:TV|Channel|Radio|CNN|BBC|Fox|NBC|CBS|ABC|NPR|MSNBC|Sky|ITV|PBS|NTV|RT|Rossiya|Broadcasting)\b/;

const isOutletWord = (head: string, text: string): boolean =>
  /^(?:newspaper|paper|tabloid|broadcaster|network|outlet|magazine|channel|website|site|newswire|broadsheet|station)$/.test(
    head,
  ) || /\bnews agency$/.test(text);
