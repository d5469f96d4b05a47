import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintMarks, readPage, type Mark } from '@/lib/page';
import { markStyle } from '@/lib/page/mark-style';
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
});

describe('marks', () => {
  it('lie on the words of their claims, by class and part', () => {
    const painted = paintMarks(document, reading.anchors, marks());
    expect(painted.supported).toBe(true);
    expect(wordsIn('whence-content-named')).toEqual(['The harbour board will close the northern lock']);
    expect(wordsIn('whence-words-named')).toEqual(['its chair Alma Reyes said']);
    expect(wordsIn('whence-content-anonymous')).toEqual(['the gates were last replaced']);
    expect(registry.has('whence-content-unspecified')).toBe(false);
    painted.undo();
  });

  it('change nothing in the article and go without a trace', () => {
    const before = markup();
    const article = document.querySelector('article')?.cloneNode(true);
    const painted = paintMarks(document, reading.anchors, marks());
    expect(document.querySelector('article')?.isEqualNode(article ?? null)).toBe(true);
    painted.undo();
    expect(registry.size).toBe(0);
    expect(markup()).toBe(before);
  });

  it('are shown for the classes that are asked for', () => {
    const painted = paintMarks(document, reading.anchors, marks(), { classes: ['anonymous'] });
    expect([...registry.keys()]).toEqual(['whence-content-anonymous', 'whence-words-anonymous']);
    painted.show(['named']);
    expect([...registry.keys()]).toEqual(['whence-content-named', 'whence-words-named']);
    painted.undo();
  });

  it('stay off words that have changed', () => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data =
      'Nothing of what stood here stands here now, and nothing else has come to stand in its place.';
    const painted = paintMarks(document, reading.anchors, marks());
    expect(registry.has('whence-content-named')).toBe(false);
    expect(painted.rectOf('c1')).toBeNull();
    expect(painted.reveal('c1')).toBeNull();
    painted.undo();
  });

  it('do without a browser that cannot paint', () => {
    vi.unstubAllGlobals();
    const painted = paintMarks(document, reading.anchors, marks());
    expect(painted.supported).toBe(false);
    expect(painted.claimAt(10, 10)).toBeNull();
    painted.undo();
  });

  it('tell every class by its line as well as by its colour, and keep the line where colours are forced', () => {
    const [normal = '', forced = ''] = markStyle().split('@media print');
    for (const line of ['solid', 'dashed', 'dotted', 'double']) {
      expect(normal).toContain(`underline ${line}`);
      expect(forced).toContain(`underline ${line}`);
    }
    expect(forced).not.toContain('#');
  });
});
