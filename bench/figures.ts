// What every bench hands over: its name and its figures, each with what is wanted of it.

export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The value wanted at least, or at most. */
  least?: number;
  most?: number;
  /** What another build reached in the same run. */
  before?: number;
}

export interface Bench {
  name: string;
  figures: Figure[];
}

const isMet = ({ value, least, most }: Figure): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most);

const rounded = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** A Markdown table of a bench, for people. */
export function tableOf({ name, figures }: Bench): string {
  const isCompared = figures.some(({ before }) => before !== undefined);
  const rows = figures.map((figure) => {
    const { least, most, before } = figure;
    const wanted =
      least !== undefined ? `≥ ${rounded(least)}` : most !== undefined ? `≤ ${rounded(most)}` : '';
    const mark = wanted === '' ? '' : isMet(figure) ? 'yes' : 'no';
    const earlier = before === undefined ? '' : `${rounded(before)} ${figure.unit}`;
    return `| ${figure.name} | ${isCompared ? `${earlier} | ` : ''}${rounded(figure.value)} ${figure.unit} | ${wanted} | ${mark} |`;
  });
  const [head, rule] = isCompared ? ['before | now', '|---'] : ['', ''];
  return [`| ${name} | ${head} | wanted | reached |`, `|---|---|---|---${rule}|`, ...rows].join('\n');
}
