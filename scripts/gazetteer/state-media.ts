// Reads the table of State Media Profiles: one asset of a media company a row.

export interface StateMediaRow {
  country: string;
  company: string;
  asset: string;
  domain: string | null;
  /** State-controlled: the state controls funding, ownership and the editorial line. */
  controlled: boolean;
}

const FIELD = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;
const COLUMNS = ['Country', 'Media company', 'Main assets', 'URL', 'Typology', 'Notes'] as const;

/** The rows that come from the State Media Monitor; those merged in from elsewhere have a note and are left out. */
export function stateMediaRows(csv: string): StateMediaRow[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = COLUMNS.map((name) => fieldsOf(head).indexOf(name));
  if (columns.includes(-1)) throw new Error(`The table needs the columns ${COLUMNS.join(', ')}.`);
  return lines.flatMap((line) => {
    const fields = fieldsOf(line);
    const [country = '', company = '', asset = '', url = '', typology = '', notes = ''] = columns.map(
      (at) => fields[at] ?? '',
    );
    if (notes !== '') return [];
    return [
      {
        country,
        company: bare(company),
        asset: bare(asset.replace(/^(?:Print(?: media)?|News agency|Television|Radio|Online): /, '')),
        domain: domainOf(url),
        controlled: typology === 'SC',
      },
    ];
  });
}

const fieldsOf = (line: string): string[] =>
  [...line.matchAll(FIELD)].map(([, field = '']) => field.replace(/^"|"$/g, '').replaceAll('""', '"').trim());

/** Without marks for footnotes, and without what stands in brackets unless that is a name's acronym. */
const bare = (name: string): string => name.replace(/\*+$/, '').replace(/\s\((?![A-Z]{2,6}\)).*\)$/, '');

function domainOf(url: string): string | null {
  const address = /^https?:/.test(url) ? url : `https://${url}`;
  if (url === '' || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return pathname.length > 12 ? null : hostname.replace(/^(?:www\d?|en|eng|english|news)\./, '');
}
