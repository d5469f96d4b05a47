// The small words and marks that hold a name together: "of" after a body's first word, "&", "van".
import type { Item } from '../text/sentences';
import { outletNamed } from './name-kinds';
import { isNameWord } from './name-words';

const PARTICLE =
  /^(?:de|da|di|del|della|von|van|der|den|bin|ibn|al|el|la|le|du|dos|y|al-|ter|ten|abu|st\.)$/i;

const BODY_HEAD =
  /^(?:ministry|department|university|bank|house|council|institute|center|centre|office|bureau|board|college|school|church|court|chamber|association|academy|museum|society|league|union|republic|federation|army|voice|institutes|centers|centres|doctors|reporters|organization|organisation|committee|secretary|fund|commission|embassy|kingdom|bulletin|friends|sons|times|daughters|ministers|ministries|aid|campaign|alliance|coalition|movement|network|citizens|americans|lawyers|physicians|mothers|students|workers|partnership|initiative|foundation|agency|authority|program|programme|inspector|party|front|brotherhood|knights)$/i;

/** The item after what may stand between two words of a name; -1 where nothing of the kind stands here. */
export function afterJoint(items: readonly Item[], at: number, first: number): number {
  if (isNickname(items, at)) return at + (items[at]?.kind === 'quotation' ? 1 : 3);
  if (!joins(items, at, first) && !ownsOutlet(items, at)) return -1;
  const ofThe =
    /^(?:of|for)$/.test(items[at]?.lower ?? '') && /^(?:the|an?)$/.test(items[at + 1]?.lower ?? '');
  return at + (ofThe ? 2 : 1);
}

/** The "Bo" of 'Robert "Bo" Roe'. */
export function isNickname(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isNameWord(items[at - 1])) return false;
  if (item?.kind === 'quotation') return /^["“]\p{Lu}\p{L}{1,11}["”]$/u.test(item.text);
  return (
    /^["“]$/.test(item?.text ?? '') && isNameWord(items[at + 1]) && /^["”]$/.test(items[at + 2]?.text ?? '')
  );
}

/** The "'s" inside an outlet's name: "People's Daily". */
const ownsOutlet = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "'s" &&
  outletNamed([`${items[at - 1]?.text ?? ''}'s`, items[at + 1]?.text ?? ''], true) !== null;

/** "of" after a body's first word, a particle, "&" or a hyphen inside a name. */
function joins(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (PARTICLE.test(item.text)) return true;
  if (item.text === '&') return true;
  if (item.lower === 'of' || item.lower === 'for')
    return items.slice(first, at).some(({ text }) => BODY_HEAD.test(text));
  if (item.lower === 'and' && endsInBody(items, at + 1)) return true;
  if (item.lower === 'and')
    return (
      items.slice(first, at).some(({ lower }) => lower === 'of' || lower === 'for') &&
      items.slice(first, at).some(({ text }) => BODY_HEAD.test(text))
    );
  return false;
}

/** "… and Drug Administration": capitals that run up to a word for a body. */
function endsInBody(items: readonly Item[], from: number): boolean {
  let at = from;
  while (isNameWord(items[at + 1])) at++;
  return at > from && at - from < 4 && COUNCILS.test(items[at]?.text ?? '');
}

const COUNCILS =
  /^(?:Council|Administration|Commission|Committee|Department|Ministry|Service|Services|Board|Agency|Authority|Bureau|Association|Institute|Office|Union|Society|Organization|Organisation)$/;
