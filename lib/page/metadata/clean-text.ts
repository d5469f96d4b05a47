// Metadata is written by machines for machines: entities left encoded, addresses for names, "By" before a byline.

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** What no reader sees, or what turns the order of letters around: one name could pose as another. */
const UNSEEN = /[\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Longer values are no titles and names; they are not even looked at. UTF-16 units. */
const MOST = 20_000;

/** One line of text with character references resolved, or null where nothing readable is left. */
export function oneLine(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MOST) return null;
  const text = value
    .replace(/&(quot|apos|amp|lt|gt|nbsp);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > 500 ? null : text;
}

/** A byline without its "By" and without an e-mail address behind it, or null for an address or an account. */
export function bylineOf(value: unknown): string | null {
  const text = oneLine(value)
    ?.replace(/^(?:by|written by|von|par|por|di|door|text|texte|texto)[:\s]+/i, '')
    .replace(/\S+@\S+.*$/, '')
    .replace(/\s*(?:[·•]|\b(?:posted|updated|published)\b|\d).*$/i, '')
    .replace(/[\s,;|/(]+$/, '');
  if (text === undefined || text.length < 2 || text.length > 200) return null;
  return /^(?:https?:|www\.|\/)|[@<]|^by$/i.test(text) ? null : text;
}

/** A language as BCP 47, or null. */
export function languageOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * An http or https address, absolute, or null.
 * @example addressOf('/a', 'https://news.example/b') // 'https://news.example/a'
 */
export function addressOf(value: unknown, base: string | null): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  try {
    const url = new URL(value.trim(), base ?? undefined);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Letters and digits alone, in lower case. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** How much of a longer name a shorter one in it must be to stand for it: a person's name with the outlet's is neither. */
const MOST_OF_IT = 0.6;

/** Whether one name is the other, or most of it. */
export function isSameName(a: string, b: string): boolean {
  const [short = '', long = ''] = [squeezed(a), squeezed(b)].sort((one, other) => one.length - other.length);
  return short !== '' && long.includes(short) && short.length >= MOST_OF_IT * long.length;
}

/** Whether a site's host bears a name. */
export const isNameOfHost = (name: string, host: string): boolean => {
  const letters = squeezed(name);
  return letters !== '' && squeezed(host).includes(letters);
};
