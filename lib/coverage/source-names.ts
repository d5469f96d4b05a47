// Do two names, from two articles, name the same source? A doubtful pair is no pair.
import type { SourceKind } from '../model';
import { folded } from '../model/words';
import { isNameOf } from '../outlets/own-outlet';

export interface NamedSource {
  name: string;
  kind: SourceKind;
}

const list = (words: string): Set<string> => new Set(words.split(' '));

const ARTICLES = list('the a an');
const TITLES = list(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon sen rep gov gen lt col maj capt sgt cmdr ' +
    'president senator representative congressman congresswoman governor mayor general lieutenant colonel major ' +
    'captain sergeant admiral commander judge justice minister secretary chancellor king queen prince princess pope',
);
/** A name of such words alone could be anybody's: there are police and a ministry in every story. */
const GENERIC = list(
  'police official officials authority authorities government governments ministry minister ministers spokesman ' +
    'spokeswoman spokesperson spokespeople report reports study survey poll statement document documents letter media ' +
    'press source sources expert experts analyst analysts resident residents witness witnesses critic critics lawyer ' +
    'lawyers attorney attorneys prosecutor prosecutors investigator investigators researcher researchers scientist ' +
    'scientists doctor doctors people company court judge state city county department agency agencies army military ' +
    'navy troops newspaper paper outlet network station lawmaker lawmakers republican republicans democrat democrats ' +
    'senator senators campaign administration local federal senior former national public united of and for in on ' +
    'new law enforcement fire health news website post posts tweet video family team school university council office',
);
const SMALL_WORDS = list('of and for the in on to at de la');

/**
 * Names are compared without case, accents, titles, articles and possessives. Persons need their full names, the
 * first and the last alike, so that no two Smiths become one. An institution may go by its initials. Those
 * described but not named, and names that could be anybody's, match nothing.
 */
export function isSameSource(a: NamedSource, b: NamedSource): boolean {
  const family = familyOf(a.kind);
  if (family === null || family !== familyOf(b.kind)) return false;
  const [here, there] = [partsOf(a), partsOf(b)];
  if (!here || !there) return false;
  if (family === 'person') {
    return here.length > 1 && there.length > 1 && here[0] === there[0] && here.at(-1) === there.at(-1);
  }
  if (a.kind === 'outlet' && b.kind === 'outlet' && isNameOf(a.name, { outlet: b.name, url: null }))
    return true;
  return here.join(' ') === there.join(' ') || isInitials(a.name, there) || isInitials(b.name, here);
}

/** Kinds that two articles may well give to one source. */
function familyOf(kind: SourceKind): 'person' | 'institution' | 'document' | null {
  if (kind === 'anonymous' || kind === 'unspecified') return null;
  return kind === 'person' || kind === 'document' ? kind : 'institution';
}

const known = new WeakMap<NamedSource, readonly string[] | null>();

/** The words of a name that are compared; null where it could be anybody's. Each source is taken apart once. */
function partsOf(source: NamedSource): readonly string[] | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  const parts = wordsIn(source.name);
  const isProper = /\p{Lu}/u.test(source.name) && parts.some((part) => !GENERIC.has(part));
  known.set(source, isProper ? parts : null);
  return isProper ? parts : null;
}

function wordsIn(name: string): string[] {
  const parts =
    folded(name)
      .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
      .replace(/[’']s?(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  while (parts.length > 1 && ARTICLES.has(parts[0] ?? '')) parts.shift();
  while (parts.length > 2 && TITLES.has(parts[0] ?? '')) parts.shift();
  if (parts.length > 2 && /^(?:jr|sr)$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

/** Whether the name is the initials of the parts: "WHO", "U.N.". */
function isInitials(name: string, parts: readonly string[]): boolean {
  const letters = name.replace(/^the\s+|[.\s]/gi, '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = parts.filter((part) => !SMALL_WORDS.has(part)).map((part) => part.charAt(0));
  return initials.length > 1 && initials.join('') === folded(letters);
}
