// The figures of all pages in a few lines.
import type { Figures, LiveFigures } from './in-page';
import type { SavedPage } from './page-set';

export interface Measured {
  page: SavedPage;
  figures: Figures | LiveFigures;
}

function tokensOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** F1 of two texts as multisets of words. */
export function tokenF1(found: string, gold: string): number {
  const a = tokensOf(found);
  const b = tokensOf(gold);
  const size = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...a].reduce((sum, [token, count]) => sum + Math.min(count, b.get(token) ?? 0), 0);
  return shared === 0 ? 0 : (2 * shared) / (size(a) + size(b));
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(2)} %)`}`;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor(part * (sorted.length - 1))] ?? 0;

const isMistaken = ({ page, figures }: Measured): boolean =>
  (page.kind === 'nonarticle') !== (figures.read === 'none');

function liveLines(live: readonly LiveFigures[]): string[] {
  return [
    `pages changed         ${live.filter(({ unchanged }) => !unchanged).length}`,
    `mutation records      ${sum(live.map(({ paintRecords }) => paintRecords))}`,
    `pages painted         ${share(live.filter(({ painted }) => painted).length, live.length)}`,
    `blocks found again    ${share(sum(live.map((one) => one.blocksFound)), sum(live.map((one) => one.blocks)))}`,
    `points found right   ${share(sum(live.map((one) => one.pointedRight)), sum(live.map((one) => one.pointed)))}`,
  ];
}

/** The summary, line by line. */
export function summarise(measured: readonly Measured[]): string[] {
  const figures = measured.map((one) => one.figures);
  const live = figures.filter((one) => 'unchanged' in one);
  const scores = measured.flatMap(({ page, figures: { text } }) =>
    page.gold === null ? [] : [tokenF1(text, page.gold)],
  );
  const times = figures.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const confusion = (['whole', 'part', 'none'] as const).map((read) => {
    const of = measured.filter((one) => one.figures.read === read);
    const quiet = of.filter(({ page }) => page.kind === 'nonarticle').length;
    return `  read ${read.padEnd(6)} ${String(of.length - quiet).padStart(4)} articles ${String(quiet).padStart(4)} others`;
  });
  return [
    `pages                 ${measured.length}`,
    `exceptions            ${figures.filter(({ error }) => error !== null).length}`,
    `characters mapped     ${share(sum(figures.map((one) => one.mapped)), sum(figures.map((one) => one.characters)))}`,
    `mistaken for another  ${
      measured
        .filter(isMistaken)
        .map(({ page }) => page.file)
        .join(', ') || 'none'
    }`,
    ...confusion,
    `token F1 to gold      ${(sum(scores) / Math.max(1, scores.length)).toFixed(4)} on ${scores.length} pages`,
    `milliseconds a page   median ${at(times, 0.5).toFixed(0)}, p90 ${at(times, 0.9).toFixed(0)}, most ${at(times, 1).toFixed(0)}`,
    ...(live.length > 0 ? liveLines(live) : []),
  ];
}

/** How many pages a browser reads as they are read when parsed, and each other one with how alike the two texts are. */
export function differences(parsed: readonly Measured[], live: readonly Measured[]): string[] {
  const others = live.flatMap(({ page, figures }, index) => {
    const alone = parsed[index]?.figures;
    if (alone === undefined || (alone.read === figures.read && alone.text === figures.text)) return [];
    return `  ${page.file}: ${figures.read}, parsed ${alone.read}, token F1 ${tokenF1(figures.text, alone.text).toFixed(3)}`;
  });
  return [`read as when parsed   ${share(live.length - others.length, live.length)}`, ...others];
}

/** One line of what was read of a page. */
export function lineOf({ page, figures }: Measured): string {
  const { read, characters, mapped, title, byline, outlet, published, lang, error } = figures;
  const score = page.gold === null ? '' : `F1 ${tokenF1(figures.text, page.gold).toFixed(3)}`;
  const said = error ?? [title, byline, outlet, published, lang].map((one) => one ?? '–').join(' | ');
  return [
    page.file.padEnd(40),
    page.kind.padEnd(10),
    read.padEnd(5),
    `${mapped}/${characters}`,
    score,
    said,
  ].join(' ');
}
