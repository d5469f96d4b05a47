// What kind of source a description makes: "officials", "a study", "residents".
import { ANONYMOUS, DOCUMENTS, GOVERNMENT, GROUPS, ORGANISATIONS, OUTLETS, ROLES } from '../lexicon/nouns';
import { NATIONALITIES } from '../lexicon/places';

const OF_GOVERNMENT =
  /\b(?:administration|government|ministry|department|federal|city|county|state|health|military|intelligence|police|security|sheriff|law enforcement|court|embassy|army|presidential|council)\b/;
const OF_BODY =
  /\b(?:company|university|hospital|school|bank|airline|campaign|party|union|team|league|club|firm)\b/;
const PEOPLE_BEFORE =
  /\b(?:many|some|several|senior|leading|prominent|top|opposition|political|religious|public|establishment|key|other|leftist|rightist|conservative|liberal)\b/;

/** The kind of a described source by its head noun. `bodied`: a body or country is named in the description. */
export function kindOfHead(
  head: string,
  bodied: 'government' | 'organisation' | null,
  text: string,
): 'government' | 'organisation' | 'outlet' | 'document' | 'group' | 'anonymous' {
  const lower = text.toLowerCase();
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|one of|another|a couple of)\b/.test(lower) &&
    (GROUPS.has(head) ||
      ROLES.has(head.replace(/s$/, '')) ||
      /(?:ers|ors|ists|ants|ents|men|women)$/.test(head))
  )
    return 'anonymous';
  if (
    /\b(?:people|person|sources?|officials?|aides?|diplomats?) (?:who|familiar|close|with|briefed|inside)\b/.test(
      lower,
    ) ||
    /\bfamiliar with\b|\bcondition of anonymity\b/.test(lower)
  )
    return 'anonymous';
  if (/^(?:official|officials|authorities|police|prosecutors|investigators)$/.test(head)) {
    if (/^(?:authorities|police|prosecutors|investigators)$/.test(head)) return 'government';
    if (OF_BODY.test(lower)) return 'organisation';
    return bodied ?? (head === 'officials' || OF_GOVERNMENT.test(lower) ? 'government' : 'anonymous');
  }
  if (/^spokes(?:man|woman|person|people)$/.test(head))
    return (
      bodied ??
      (OF_GOVERNMENT.test(lower) ? 'government' : OF_BODY.test(lower) ? 'organisation' : 'anonymous')
    );
  if (
    /^(?:reports?)$/.test(head) &&
    !/\b(?:the|its|his|her|their|our|study|by|from|police|intelligence|annual)\b|['’]s?\s/.test(lower)
  )
    return 'anonymous';
  if (head === 'figures' && PEOPLE_BEFORE.test(lower)) return 'group';
  if (DOCUMENTS.has(head)) return 'document';
  if (
    OUTLETS.has(head) &&
    !/^(?:agency|station|website|site|network|programme|program|channel|portal)$/.test(head)
  )
    return /^(?:a|an|one|another)\b/.test(lower) ? 'anonymous' : 'outlet';
  if (OUTLETS.has(head) && /\b(?:news|tv|television|radio|state-run|state-owned)\b/.test(lower))
    return /^(?:a|an|one|another)\b/.test(lower) ? 'anonymous' : 'outlet';
  if (GOVERNMENT.has(head) && !/^(?:officers|centre|city|house)$/.test(head)) return 'government';
  if (ANONYMOUS.has(head))
    return head === 'diplomats' || head === 'aides' || head === 'users' ? 'group' : 'anonymous';
  if (ORGANISATIONS.has(head)) return 'organisation';
  if (
    GROUPS.has(head) ||
    (/[^s]s$/.test(head) && (ROLES.has(head.slice(0, -1)) || NATIONALITIES.has(head.slice(0, -1))))
  )
    return 'group';
  if (ROLES.has(head)) return 'anonymous';
  return /[^s]s$/.test(head) ? 'group' : 'anonymous';
}
