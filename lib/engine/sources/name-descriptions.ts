// What a phrase says of somebody beside the name: "baker Ann Roe", "Ann Roe, a baker at Cross Mills".

/** A time before it, as live pages have it: "07.49 harbour master". */
const TIME = /^\d{1,2}[.:]\d{2}\s+/;
/** Words that lead up to a name or join it to another, and describe nobody. */
const LEADS_UP =
  /^(?:both|either|neither|though|although|while|when|where|whereas|because|since|if|following|after|before|including|countries|unlike|like|than|which|no|any|even|but|and|or|as)\b/i;
const JOINED = /(?:^|\s)(?:and|or|like|than|as|but|with|the|its|his|her|their|including)$/i;
/** Written large only where they begin a sentence. */
const LARGE_AT_START =
  /^(?:Former|Retired|Longtime|Rival|Activist|Spokes(?:man|woman|person)|Interim|Outgoing|Incoming)\b/;

/** The words just before a name as its description; null where they are none. */
export function descriptionBefore(words: string): string | null {
  const plain = words.replace(TIME, '').replace(LARGE_AT_START, (first) => first.toLowerCase());
  return plain === '' || LEADS_UP.test(plain) || JOINED.test(plain) ? null : plain;
}

/** The state that a member of a congress sits for: "Md., the …". */
const STATE = /^\p{Lu}[\p{L}.]{0,5}\.,\s+(?:the\s+)?/u;
/** The next in a row of people: ", and Ann Roe, …". */
const NEXT_PERSON = /,\s+and\s+(?=\p{Lu}|other\b).*$/u;
/** Names alone: "Ann Roe and Pia Cross", "Norway, Sweden". */
const NAMES = /^\p{Lu}\S+(?:\s\p{Lu}\S+\sand|(?:\s\p{Lu}\S+)?,)\s\p{Lu}/u;

/** The words after a name and a comma as its description; null where they are none. */
export function descriptionAfter(words: string): string | null {
  const plain = words.replace(STATE, '').replace(NEXT_PERSON, '');
  return plain === '' || /^(?:no|including|and|or|but)\s/i.test(plain) || NAMES.test(plain) ? null : plain;
}
