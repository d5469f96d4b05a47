// Whether a text reads like news. A page that neither dates nor signs nor declares its article still reports.

const REPORTING =
  /\b(?:according to|reported(?:ly)?|reports that|told (?:reporters|the \w+)|news agency|state media|spokes(?:man|woman|person|people)|officials?|authorities|ministry|government|president|prime minister|announced|statement|citing|unverified|alleged(?:ly)?)\b/gi;
/** Different words of this vocabulary, and all of them for each hundred words: above what essays and fiction have. */
const MIN_DIFFERENT = 4;
const MIN_PER_HUNDRED = 1;

/** True for English prose as dense in the words of reporting as news is. */
export function readsLikeNews(text: string): boolean {
  const found = text.match(REPORTING) ?? [];
  const words = text.match(/\S+/g)?.length ?? 0;
  const different = new Set(found.map((word) => word.toLowerCase())).size;
  return different >= MIN_DIFFERENT && found.length >= (MIN_PER_HUNDRED * words) / 100;
}
