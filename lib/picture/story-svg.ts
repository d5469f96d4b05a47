// The picture of a story as a file of its own: the same layout as on the page, with its names written beside it.
import { clipped } from '../model/excerpt';
import { type Story, storyLine, type StoryLine } from '../model/story';
import { isShared, joinSmallest, type Stop, storyFlow } from './flow';
import { layOut, MOST_ROWS } from './layout';

/** What is written in the picture, in the reader's language. */
interface PictureWords {
  readonly dir: string;
  readonly lang: string;
  readonly name: string;
  readonly day: (published: string | null) => string;
  readonly story: { readonly line: (line: StoryLine) => string };
  readonly picture: { readonly others: (n: number) => string; readonly otherOutlets: (n: number) => string };
}

/** Pixels: the names of the origins, the ways, the reports; and the rim around all. */
const WIDTH = { origins: 270, ways: 360, reports: 210, gap: 10, rim: 24 };
const WHOLE = 2 * WIDTH.rim + 2 * WIDTH.gap + WIDTH.origins + WIDTH.ways + WIDTH.reports;
const LINE = { height: 24, longest: 96 };
/** So many letters of a name have room, at 13 pixels. */
const LONGEST = { origin: 38, outlet: 30, report: 29 };
const ROWS = 24;

/** Paper is light, whatever the reader's screen is. */
const STYLE = `text{font:13px system-ui,sans-serif;fill:#1c1b19}.line{font:18px Charter,Georgia,serif}.quiet{fill:#63605a}.shared{font-weight:600}
path{fill:none}.strand{stroke:#a9c8d9}.own{opacity:.5}.anonymous{stroke:#dfb089;stroke-dasharray:9 3}.bar{stroke:#0067a3;stroke-width:4}
.end{stroke:#1c1b19}.leader{stroke:#63605a}.via{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}`;

/**
 * The picture as an SVG document: no script, no link, no font of its own.
 * @example storySvg(mergeReports(digests), en) // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function storySvg(story: Story, words: PictureWords): string {
  const flow = joinSmallest(storyFlow(story), ROWS);
  const layout = layOut(flow, MOST_ROWS, WIDTH.ways);
  const lines = brokenAt(words.story.line(storyLine(story)), LINE.longest);
  const top = WIDTH.rim + lines.length * LINE.height + 12;
  const left = WIDTH.rim + WIDTH.origins + WIDTH.gap;
  const right = left + WIDTH.ways;
  const height = top + layout.height + 44;
  const isTurned = words.dir === 'rtl';
  const text = (x: number, y: number, anchor: 'start' | 'middle' | 'end', said: string, kind = '') => {
    const turned = { start: 'end', middle: 'middle', end: 'start' }[anchor];
    const place = isTurned ? [WHOLE - x, turned] : [x, anchor];
    return `<text x="${place[0]}" y="${round(y)}" text-anchor="${place[1]}" class="${kind}" direction="ltr">${escaped(said)}</text>`;
  };
  const bar = (x: number, y: number, thickness: number, kind: string) =>
    `<path class="bar ${kind}" d="M${x} ${round(y - Math.max(3, thickness) / 2)}v${round(Math.max(3, thickness))}"/>`;
  const nameOf = ({ name, count = 0 }: Stop, others: (n: number) => string, longest: number) =>
    clipped(name ?? others(count), longest);

  const drawn = [
    ...layout.strands.map(
      ({ strand, thickness, path }) =>
        `<path class="strand ${strand.attribution}${isShared(flow, strand.originId) ? '' : ' own'}" d="${path}" stroke-width="${round(thickness)}"/>`,
    ),
    ...layout.origins.map(({ x, y, thickness }) => bar(x, y, thickness, '')),
    ...layout.outlets.flatMap(({ x, y, thickness, nameAt }) => [
      `<path class="leader" d="M${round(x)} ${round(nameAt)}V${round(y - thickness / 2)}"/>`,
      bar(round(x), y, thickness, ''),
    ]),
    ...layout.ends.map(({ x, y, thickness }) => bar(x, y, thickness, 'end')),
  ];
  const named = [
    ...lines.map((line, i) => text(WIDTH.rim, WIDTH.rim + (i + 0.75) * LINE.height, 'start', line, 'line')),
    ...flow.origins.map((origin, i) =>
      text(
        left - WIDTH.gap,
        top + (layout.origins[i]?.y ?? 0) + 4,
        'end',
        nameOf(origin, words.picture.others, LONGEST.origin),
        isShared(flow, origin.id) ? 'shared' : 'quiet',
      ),
    ),
    ...flow.outlets.map((outlet, i) => {
      const { x = 0, nameAt = 0 } = layout.outlets[i] ?? {};
      const name = nameOf(outlet, words.picture.otherOutlets, LONGEST.outlet);
      return text(left + round(x), top + nameAt - 5, 'middle', name, 'via');
    }),
    ...flow.ends.flatMap((end, i) => {
      const y = top + (layout.ends[i]?.y ?? 0);
      const day = words.day(story.reports[i]?.published ?? null);
      const name = nameOf(end, () => '', LONGEST.report);
      return [
        text(right + WIDTH.gap, day === '' ? y + 4 : y - 3, 'start', name),
        ...(day === '' ? [] : [text(right + WIDTH.gap, y + 13, 'start', day, 'quiet')]),
      ];
    }),
    text(WIDTH.rim, height - 14, 'start', words.name, 'quiet'),
  ];
  const move = isTurned ? `translate(${WHOLE - left} ${top}) scale(-1 1)` : `translate(${left} ${top})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${words.lang}" width="${WHOLE}" height="${Math.ceil(height)}" viewBox="0 0 ${WHOLE} ${Math.ceil(height)}">
<title>${escaped(words.story.line(storyLine(story)))}</title>
<style>${STYLE}</style>
<rect width="100%" height="100%" fill="#fff"/>
<g transform="${move}">
${drawn.join('\n')}
</g>
${named.join('\n')}
</svg>
`;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** Lines of at most so many letters. */
function brokenAt(sentence: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A page's words as text of XML: its signs are written out, and what XML does not allow is left out. */
const escaped = (words: string): string =>
  words.replace(/[^\P{C}\s\u2066-\u2069]/gu, '').replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
