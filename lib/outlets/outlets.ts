// News outlets and agencies: what each is called, where its site is, and whether a state is listed as controlling it.
import { GAZETTEER } from './gazetteer';

interface Outlet {
  readonly name: string;
  readonly country: string;
  readonly controlled: boolean;
}

interface Index {
  readonly byName: ReadonlyMap<string, Outlet>;
  readonly byDomain: ReadonlyMap<string, Outlet>;
}

const ARTICLE = /^(?:der |die |das |le |la |les |el |los |las |il |l')/;
let index: Index | undefined;
/** Built when first asked for: most pages of the extension never ask. */
const theIndex = (): Index => (index ??= indexOf(GAZETTEER));

function indexOf(list: string): Index {
  const byName = new Map<string, Outlet>();
  const byDomain = new Map<string, Outlet>();
  for (const line of list.trim().split('\n')) {
    const [all = '', domains = '', country = '', controlled = ''] = line.split('|');
    const names = all.split('=');
    const outlet = { name: (names[0] ?? '').replace(/^The /, ''), country, controlled: controlled !== '' };
    for (const name of names) if (!byName.has(outletKey(name))) byName.set(outletKey(name), outlet);
    for (const domain of domains.split(' ')) if (domain !== '') byDomain.set(domain, outlet);
  }
  // "the Spiegel", "du Monde": in its own language an outlet's article changes or falls off
  for (const [key, outlet] of [...byName]) {
    const bare = key.replace(ARTICLE, '');
    if (bare.length > 2 && !byName.has(bare)) byName.set(bare, outlet);
  }
  return { byName, byDomain };
}

/** The canonical name behind a lower-case name without its article, or undefined. */
export const outletCalled = (key: string): string | undefined => theIndex().byName.get(key)?.name;

/**
 * The canonical name of the outlet whose site an address leads to: the host itself or the nearest domain above it.
 * @example outletAt('https://www.bbc.co.uk/news') // 'BBC'
 */
export function outletAt(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const labels = new URL(href).hostname.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const outlet = theIndex().byDomain.get(labels.slice(at).join('.'));
    if (outlet) return outlet.name;
  }
  return undefined;
}

/** The country whose state is listed as controlling the outlet of that canonical name, or undefined. */
export function stateBehind(name: string): string | undefined {
  const outlet = theIndex().byName.get(outletKey(name));
  return outlet?.controlled ? outlet.country : undefined;
}

/** A name as the list is searched by: lower case, without an article. */
export function outletKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/, '')
    .trim();
}
