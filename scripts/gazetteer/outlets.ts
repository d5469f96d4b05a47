// Joins our own names of outlets with the State Media Profiles, and writes the list that the engine reads.
import type { StateMediaRow } from './state-media';

export interface Outlet {
  /** The canonical name first. */
  names: string[];
  domains: string[];
  country: string;
  controlled: boolean;
}

const key = (name: string): string => name.toLowerCase().replace(/^the\s+/, '');

/** One outlet a line: "Name=Short name|domain domain". */
export function ownOutlets(text: string): Outlet[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', domains = ''] = line.split('|');
      return {
        names: names.split('='),
        domains: domains.split(' ').filter((domain) => domain !== ''),
        country: '',
        controlled: false,
      };
    });
}

/**
 * Adds what the rows tell: domain, country, control by a state. A row meets an outlet by domain or by name; an
 * acronym of three letters or fewer is borne by too many to be met by, and one of four names no new outlet.
 */
export function withStateMedia(own: readonly Outlet[], rows: readonly StateMediaRow[]): Outlet[] {
  const outlets = own.map((outlet) => ({ ...outlet, domains: [...outlet.domains] }));
  for (const row of rows) {
    const met = namesOf(row, 3);
    const names = namesOf(row, 4);
    const known =
      outlets.find(({ domains }) => row.domain !== null && domains.includes(row.domain)) ??
      outlets.find((outlet) => met.some((name) => outlet.names.map(key).includes(key(name))));
    if (!known && names.length === 0) continue;
    const outlet = known ?? { names, domains: [], country: '', controlled: false };
    if (!known) outlets.push(outlet);
    else if (outlet.country !== '' && outlet.country !== row.country) continue;
    outlet.country = row.country;
    outlet.controlled ||= row.controlled;
    if (row.domain !== null && !outlets.some(({ domains }) => domains.includes(row.domain ?? '')))
      outlet.domains.push(row.domain);
  }
  return outlets;
}

/** The names an asset goes by: its own, and the company's where the asset is but its acronym or begins with it. */
function namesOf({ company, asset }: StateMediaRow, shortest: number): string[] {
  const split = (name: string): string[] => {
    const match = /^(.*?)\s\(([A-Z]{2,6})\)$/.exec(name);
    return match ? [match[1] ?? '', match[2] ?? ''] : [name];
  };
  const own = split(asset);
  const ofCompany = split(company);
  const same = ofCompany.some((name) => own.some((one) => key(one).startsWith(key(name)) || one === name));
  return [...new Set([...(same ? ofCompany : []), ...own])].filter(
    (name) => name.length > shortest || /\p{Ll}/u.test(name),
  );
}

/** The file that holds the list: "Name=Other name|domain domain|country|controlled". */
export function formatOutlets(outlets: readonly Outlet[]): string {
  const lines = outlets.map(({ names, domains, country, controlled }) =>
    [names.join('='), domains.join(' '), country, controlled ? 'controlled' : '']
      .join('|')
      .replace(/\|+$/, ''),
  );
  return `// News outlets by name, made by scripts/build-gazetteer.ts; GAZETTEER.md tells from what.

/** One outlet a line: "Name=Other name|domain domain|country|controlled by the state". */
export const GAZETTEER = \`
${lines.join('\n').replaceAll('`', "'")}\`;
`;
}
