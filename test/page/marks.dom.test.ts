import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markNames, paintMarks, readPage, type Mark } from '@/lib/page';
import { ATTRIBUTION_CLASSES } from '@/lib/model';
import { PALETTES } from '@/lib/model/mark-look';
import { markStyle } from '@/lib/page/marks/mark-style';
import { ADDRESS, articleHtml } from './invented-page';

class Registry extends Map<string, Iterable<Range>> {}
class PaintedHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

let reading: ReturnType<typeof readPage>;
let registry: Registry;

function markOf(claimId: string, attribution: Mark['attribution'], content: string, words: string): Mark {
  const spanOf = (found: string): [number, number] => {
    const start = reading.article.text.indexOf(found);
    return [start, start + found.length];
  };
  return { claimId, attribution, content: [spanOf(content)], words: [spanOf(words)] };
}
const wordsIn = (name: string): string[] => [...(registry.get(name) ?? [])].map((range) => range.toString());
const markup = (): string => new XMLSerializer().serializeToString(document);
const marks = (): Mark[] => [
  markOf('c1', 'named', 'The harbour board will close the northern lock', 'its chair Alma Reyes said'),
  markOf('c2', 'anonymous', 'the gates were last replaced', 'A spokesman for the ministry of waters'),
];

beforeEach(() => {
  const source = new DOMParser().parseFromString(articleHtml(), 'text/html');
  document.replaceChild(document.adoptNode(source.documentElement), document.documentElement);
  reading = readPage(document, ADDRESS);
  registry = new Registry();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', PaintedHighlight);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const names = markNames();
const LOOK = { colours: PALETTES.blue, strength: 'words' } as const;
const OPTIONS = { classes: ATTRIBUTION_CLASSES, look: LOOK, names };

describe('marks', () => {
  it('are called by names that tell nothing, and that no two pages share', () => {
    const others = markNames();
    const all = [names, others].flatMap(({ content, words, flash, card }) => [
      ...Object.values(content),
      ...Object.values(words),
      flash,
      card.slice(2),
    ]);
    expect(new Set(all).size).toBe(20);
    for (const name of all) expect(name).toMatch(/^h[a-z0-9]+$/);
  });

  it('lie on the words of their claims, by class and part', () => {
    const painted = paintMarks(document, reading.anchors, marks(), OPTIONS);
    expect(painted.supported).toBe(true);
    expect(wordsIn(names.content.named)).toEqual(['The harbour board will close the northern lock']);
    expect(wordsIn(names.words.named)).toEqual(['its chair Alma Reyes said']);
    expect(wordsIn(names.content.anonymous)).toEqual(['the gates were last replaced']);
    expect(registry.has(names.content.unspecified)).toBe(false);
    painted.undo();
  });

  it('change nothing in the article and go without a trace', () => {
    const before = markup();
    const article = document.querySelector('article')?.cloneNode(true);
    const painted = paintMarks(document, reading.anchors, marks(), OPTIONS);
    expect(document.querySelector('article')?.isEqualNode(article ?? null)).toBe(true);
    painted.undo();
    expect(registry.size).toBe(0);
    expect(markup()).toBe(before);
  });

  it('are shown for the classes that are asked for', () => {
    const painted = paintMarks(document, reading.anchors, marks(), {
      classes: ['anonymous'],
      look: LOOK,
      names,
    });
    expect([...registry.keys()]).toEqual([names.content.anonymous, names.words.anonymous]);
    painted.show(['named']);
    expect([...registry.keys()]).toEqual([names.content.named, names.words.named]);
    painted.undo();
  });

  it('stay off words that have changed', () => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data =
      'Nothing of what stood here stands here now, and nothing else has come to stand in its place.';
    const painted = paintMarks(document, reading.anchors, marks(), OPTIONS);
    expect(registry.has(names.content.named)).toBe(false);
    expect(painted.rectOf('c1')).toBeNull();
    expect(painted.reveal('c1')).toBeNull();
    painted.undo();
  });

  it('of a page full of claims come in turns, first where the reader is, and stop when they are taken off', async () => {
    vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
    const at = reading.article.text.indexOf('The board had hoped');
    // The page is scrolled so far that the first forty letters are above it; nothing is laid out here.
    const boxOf = vi.fn(function (this: Range) {
      return { bottom: this.startOffset < 40 ? -50 : 50 } as DOMRect;
    });
    vi.spyOn(document, 'createRange').mockImplementation(() =>
      Object.assign(new Range(), { getBoundingClientRect: boxOf }),
    );
    const many = Array.from({ length: 200 }, (_, index): Mark => ({
      claimId: `c${index}`,
      attribution: 'named',
      content: [[at + Math.floor(index / 2), at + Math.floor(index / 2) + 1]],
      words: [],
    }));
    const painted = paintMarks(document, reading.anchors, many, OPTIONS);
    const starts = () => [...(registry.get(names.content.named) ?? [])].map(({ startOffset }) => startOffset);
    expect(starts().length).toBeLessThan(100);
    expect(Math.min(...starts())).toBe(40);
    await vi.waitFor(() => {
      expect(starts()).toHaveLength(200);
    });
    painted.show(['named']);
    painted.undo();
    await new Promise((resolve) => setTimeout(resolve));
    expect(registry.size).toBe(0);
  });

  it('do without a browser that cannot paint', () => {
    vi.unstubAllGlobals();
    const painted = paintMarks(document, reading.anchors, marks(), OPTIONS);
    expect(painted.supported).toBe(false);
    expect(painted.claimAt(10, 10)).toBeNull();
    painted.undo();
  });

  it('tell every class by its line as well as by its colour, and keep the line where colours are forced', () => {
    const [normal = '', forced = ''] = markStyle(names, LOOK).split('@media print');
    for (const line of ['solid', 'dashed', 'dotted', 'double']) {
      expect(normal).toContain(`underline ${line}`);
      expect(forced).toContain(`underline ${line}`);
    }
    expect(forced).not.toContain('#');
  });
});
