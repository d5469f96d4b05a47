// Whether a name is that of the outlet that publishes the article, under any of the forms it goes by.
import type { Article } from '../model';

/** The name of the outlet whose site an address leads to, where it is known. */
export type OutletAt = (href: string) => string | undefined;

/**
 * Tells whether an outlet's name is the article's own. The end of the own name counts as well ("the Times" in
 * The New York Times), and so does its beginning ("the BBC" in BBC News): papers call themselves so, and a doubtful
 * outlet between is better left unsaid.
 */
export function ownOutlet(
  { outlet, url }: Pick<Article, 'outlet' | 'url'>,
  outletAt: OutletAt,
): (name: string) => boolean {
  const own = nameTokens(outlet ?? '');
  const known = nameTokens((url === null ? undefined : outletAt(url)) ?? '').join('');
  const site = siteName(url);
  return (name) => {
    const tokens = nameTokens(name);
    if (tokens.length === 0) return false;
    if ([site, known].includes(tokens.join(''))) return true;
    const [begin, end] = [own.slice(0, tokens.length), own.slice(-tokens.length)];
    return [begin, end].some((part) => part.join(' ') === tokens.join(' '));
  };
}

function nameTokens(name: string): string[] {
  const tokens = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.(?:com|co\.uk|org|net|info)$/, '')
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (tokens ?? []).filter((token) => token !== 'the');
}

/** "example" of https://www.example.co.uk/…; empty where there is none. */
export function siteName(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const labels = new URL(url).hostname.split('.');
  const suffix = /^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  return (labels.at(-1 - suffix) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}
