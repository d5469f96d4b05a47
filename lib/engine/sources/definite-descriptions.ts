// Whom "the company", "the source" or "the state broadcaster" means: somebody met before.
import type { Entity } from './entity';
import type { Sighting } from './pronouns';

/** The last word of a description's head: "director" of "managing director of the mill". */
const headOf = ({ description }: Entity): string =>
  (description ?? '')
    .toLowerCase()
    .split(/\s(?:of|at|for|in|with|from|who|which|on|to|that|near)\s|[,;(]/)[0]
    ?.split(/[^\p{L}-]+/u)
    .at(-1) ?? '';

/** What "the agency", "the source", "officials" were called before: the latest with that head, or a name of that sort. */
export function earlierMention(
  head: string,
  text: string,
  at: number,
  recent: readonly Sighting[],
): Entity | null {
  const said = (entity: Entity): boolean => entity.heads.has(head) || headOf(entity) === head;
  const latest = (fits: (entity: Entity) => boolean): Entity | null =>
    recent.findLast((sighting) => sighting.at < at && fits(sighting.entity))?.entity ?? null;
  const place = PLACED.exec(text)?.[1]?.toLowerCase();
  const exact =
    place === undefined ? latest(said) : latest((entity) => said(entity) && isFrom(entity, place));
  if (exact) return exact;
  if (EPITHET.test(text)) return called(head, at, recent);
  if (place !== undefined) return null;
  if (
    /^(?:company|firm|startup|manufacturer|retailer|airline|carrier|group|university|party|charity|union|club|bank|organisation|organization|association)$/.test(
      head,
    )
  )
    return (
      latest(({ kind, name }) => kind === 'organisation' && fitsSort(head, name)) ??
      latest(({ kind }) => kind === 'organisation')
    );
  if (isOutletWord(head, text)) return outletLike(head, text, latest);
  if (/^(?:agency|ministry|department|commission)$/.test(head))
    return latest(({ kind, name }) => kind === 'government' && new RegExp(`\\b${head}\\b`, 'i').test(name));
  return null;
}

/** Names of a second mention, whoever bears them: "the Ohio Republican", "the former mayor", "the 46-year-old". */
const EPITHET =
  /^the (?:\S+ ){0,3}(?:\d+-year-old|republican|democrat|tory|senator|congressman|congresswoman|lawmaker|representative|billionaire|businessman|businesswoman|tycoon|entrepreneur|candidate|nominee|front-?runner|native|actor|actress|singer|author|star|newcomer)$|^the (?:former|ex-)\s?\S+$/i;

const PLACED = /^the (?:\p{Ll}\S+ )?(?!Republican|Democratic|GOP)(\p{Lu}\p{L}+) /u;

const isFrom = ({ description }: Entity, place: string): boolean =>
  (description ?? '').toLowerCase().includes(place);

/** The person spoken of last, who from here on goes by that epithet too. */
function called(head: string, at: number, recent: readonly Sighting[]): Entity | null {
  const last = recent.findLast(({ at: seen }) => seen < at)?.sentence ?? 0;
  const person = recent.findLast(
    ({ entity, at: seen, role, sentence }) =>
      seen < at &&
      role !== 'other' &&
      last - sentence <= 3 &&
      entity.kind === 'person' &&
      entity.name.includes(' '),
  )?.entity;
  person?.heads.add(head);
  return person ?? null;
}

const TRADE = /^(?:company|firm|startup|manufacturer|retailer|airline|carrier|bank)$/;
const NO_TRADE =
  /\b(?:Center|Centre|Institute|University|College|School|Council|Association|Commission|Committee|Union|Party|Foundation|Society|League|Organi[sz]ation|Alliance|Coalition|Campaign|Museum|Church|Program|Project|Agency|Forum)\b/;

/** A company is no institute, a university has the word in its name. */
const fitsSort = (head: string, name: string): boolean =>
  TRADE.test(head) ? !NO_TRADE.test(name) : new RegExp(`\\b${head}\\b`, 'i').test(name);

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
