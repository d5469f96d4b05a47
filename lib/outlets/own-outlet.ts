// The one notion of "this outlet's own name": what an outlet is called in its metadata, in the gazetteer, by the
// agencies and by its site.
import { siteOf } from '../model/web-address';
import { folded } from '../model/words';
import { agencyCalled } from './agencies';
import { outletAt, outletCalled, outletKey } from './outlets';

/** An outlet as an article tells of it. */
export interface Publisher {
  /** As its pages call it. */
  outlet: string | null;
  /** Of one of its pages. */
  url: string | null;
}

/**
 * Whether a name is the outlet's, under any of the forms it goes by: as its pages call it, as the gazetteer or the
 * list of agencies knows it ("BBC" and "BBC News"), or as its site spells it.
 * @example isNameOf('AP', { outlet: null, url: 'https://apnews.com/article/1' }) // true
 */
export function isNameOf(name: string, { outlet, url }: Publisher): boolean {
  const joined = nameTokens(name).join('');
  if (joined === '') return false;
  if ([nameTokens(outlet ?? '').join(''), siteName(url)].includes(joined)) return true;
  const known = canonical(name);
  return known !== undefined && [outlet ?? '', outletAt(url ?? '') ?? ''].map(canonical).includes(known);
}

/**
 * The same for names in the outlet's own article, where the end of the own name counts as well ("the Times" in The
 * New York Times): papers call themselves so, and a doubtful outlet on a path is better left unsaid.
 * @example isOwnName('the Post', { outlet: 'The Harbour Post', url: null }) // true
 */
export function isOwnName(name: string, publisher: Publisher): boolean {
  const own = nameTokens(publisher.outlet ?? '');
  const tokens = nameTokens(name);
  const isEnd =
    own.length >= tokens.length && tokens.every((token, i) => token === own.at(i - tokens.length));
  return tokens.length > 0 && (isEnd || isNameOf(name, publisher));
}

/** The name that all forms of one outlet's name share; undefined where none is known. */
function canonical(name: string): string | undefined {
  const listed = outletCalled(outletKey(name));
  return agencyCalled(name) ?? agencyCalled(listed ?? '') ?? listed;
}

function nameTokens(name: string): string[] {
  const tokens = folded(name)
    .replace(/\.(?:com|co\.uk|org|net|info)$/, '')
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (tokens ?? []).filter((token) => token !== 'the');
}

/**
 * "example" of https://www.example.co.uk/…; empty where there is none.
 * @example siteName('https://www.harbour-post.co.uk/a') // 'harbourpost'
 */
export function siteName(url: string | null): string {
  return siteOf(url)
    .replace(/\..*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
