// Parts a run of capitals into title and bare name: "US President Ann Roe".
import { ROLES } from '../lexicon/nouns';
import { NATIONALITIES } from '../lexicon/places';
import { isTitle } from '../lexicon/titles';
import { isGivenName } from './name-kinds';
import type { Item } from '../text/sentences';

/** Words that often begin a sentence, and name nobody there. */
export const OPENERS =
  /^(?:according|however|still|yet|also|meanwhile|even|just|despite|instead|here|there|then|later|today|yes|no|not|citing|following|asked|speaking|given|based|once|perhaps|indeed|overall|additionally|moreover|furthermore|nevertheless|nonetheless|earlier|recently|last|next|most|some|many|other|others|such|only|both|each|every|all|any|more|less|few|several|one|two|three|local|state-run|state-owned|state-backed|state|officials|official|police|authorities|experts|critics|analysts|residents|scientists|researchers|defense|defence|foreign|former|senior|reports|sources|supporters|opponents|lawmakers|republicans|democrats|voters|people|users|online|investigator|investigators|white|black|military|media|western|eastern|northern|southern|early|late|students|parents|witnesses|neighbors|neighbours|attorneys|lawyers|activists|observers|technology|technical|public|private|national|federal|city|county|search|data|documents|records|company|research|security|prosecutors|doctors|teachers|workers|economists|historians|prime|vice|assistant|deputy|acting|new|current|recent|having|member|members)$/;

/** Where the bare name begins in a run of capitals: "US President Ann Roe" begins at "Ann". */
export function withoutTitles(
  items: readonly Item[],
  from: number,
  to: number,
): { first: number; title: string | null } {
  let first = from;
  let title: string | null = null;
  for (let at = from; at < to; at++) {
    const lower = items[at]?.lower ?? '';
    if (!isTitle(lower) || NOT_A_PERSON.test(items[to]?.text ?? '')) continue;
    const ofOffice = items[at + 1]?.lower === 'of' ? 3 : 1;
    if (at + ofOffice > to || !/^\p{Lu}/u.test(items[at + ofOffice]?.text ?? '')) continue;
    first = at + ofOffice;
    title =
      title === null || (!title.endsWith('.') && (lower === 'president' || lower.endsWith('.')))
        ? lower
        : title;
  }
  if (first > from)
    return /^(?:for|of)$/.test(items[first + 1]?.lower ?? '')
      ? { first: from, title: null }
      : { first, title };
  const before = items[from - 1]?.lower ?? '';
  if (
    isTitle(before) ||
    /^(?:spokesman|spokeswoman|spokesperson|analyst|pundit|attorney|lawyer|director)$/.test(before)
  )
    title = before;
  const lower = items[from]?.lower ?? '';
  const sentenceStart =
    from === 0 &&
    OPENERS.test(lower) &&
    !/^(?:white|black|national|federal|state|south|north|new)$/.test(lower);
  if (
    from < to &&
    ((sentenceStart && to - from >= 2) ||
      ((NATIONALITIES.has(lower) || ROLES.has(lower)) &&
        isGivenName(items[from + 1]?.text ?? '') &&
        to - from >= 2))
  )
    first = from + 1;
  else if (from + 1 === to && from === 0 && (LEADS.test(lower) || (ROLES.has(lower) && lower.length > 5)))
    first = to;
  else if (
    to - from >= 2 &&
    ROLES.has(lower) &&
    lower.length > 4 &&
    !NOT_A_PERSON.test(items[to]?.text ?? '')
  )
    first = from + 1;
  return { first, title };
}

/** Words that begin a sentence just before a name, and belong to none. */
const LEADS =
  /^(?:even|still|yet|meanwhile|only|however|then|later|despite|citing|following|asked|speaking|continued|added|said|says|concluded|replied|argued|wrote|when|while|but|and|because|unlike|like|perhaps|indeed|instead|plus|also|besides|both|either|neither|since|once|if|as)$/;

const NOT_A_PERSON =
  /^(?:Motors|Electric|Assembly|Hospital|College|School|Office|Department|University|Mills|Court|Council|Ministry|Committee|House|Street|Party|Association|Church|Investigation|Justice|Staff|State|Treasury)$/;
