// Words, addresses and linked data (JSON-LD) without what may tell of the reader.

const EMAIL = /[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/g;
/** Long runs of letters and digits together: keys, sessions, tokens. No word is so long and has digits in it. */
const TOKEN = /(?=[\w-]*\d)(?=[\w-]*[a-z])[A-Za-z0-9_-]{32,}(?:\.[A-Za-z0-9_-]{8,})*/g;

export const cleanText = (text: string): string =>
  text
    .replace(EMAIL, 'name@mail.example')
    .replace(TOKEN, (run) => (run.includes('-') && isSlug(run) ? run : 'token'));

/** An address without its query, its fragment and who signs in by it; empty unless it leads to the web. */
export function cleanAddress(address: string): string {
  if (address.startsWith('#')) return cleanText(address);
  const [place = ''] = address.trim().split(/[?#]/, 1);
  if (/^[a-z][a-z\d+.-]*:/i.test(place) && !/^https?:/i.test(place)) return '';
  return cleanText(place.replace(/^(https?:\/\/)[^/@]*@/i, '$1'));
}

/** `northern-lock-to-close-2024`: words joined by hyphens, as addresses of articles have them. */
const isSlug = (run: string): boolean =>
  run.split('-').every((word) => /^(?:[a-z]{0,24}|\d{1,12})$/i.test(word));

/** Cleans a JSON-LD script in place; one that cannot be read is removed. */
export function cleanLinkedData(script: Element): void {
  try {
    const data: unknown = JSON.parse(script.textContent);
    // A closing tag within a string would end the script.
    script.textContent = JSON.stringify(data, (_, value: unknown) => cleaned(value), 1).replaceAll(
      '</',
      '<\\/',
    );
  } catch {
    script.remove();
  }
}

function cleaned(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return /^(?:https?:)?\/\//i.test(value) ? cleanAddress(value) : cleanText(value);
}
