// A document's registry of highlights, which is the page's as much as ours: what we put into it, and whether it is there.

export interface Highlights {
  /** False where the browser has no such registry: then nothing is painted. */
  readonly supported: boolean;
  /** Paints some ranges under a name, beside those that are painted under it. */
  readonly add: (name: string, ranges: readonly Range[]) => void;
  readonly clear: (name: string) => void;
  /** False once the page has thrown something of ours out. */
  readonly areIn: () => boolean;
}

type View = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/** The highlights of the page, or of a frame in it. */
export function highlightsOf(doc: Document): Highlights {
  const { Highlight, CSS } = (doc.defaultView ?? {}) as Partial<View>;
  const registry = typeof Highlight === 'function' && CSS && 'highlights' in CSS ? CSS.highlights : null;
  const painted = new Map<string, Highlight>();
  return {
    supported: registry !== null,
    add: (name, ranges) => {
      if (registry === null || !Highlight || ranges.length === 0) return;
      let highlight = painted.get(name);
      if (highlight) for (const range of ranges) highlight.add(range);
      else {
        highlight = new Highlight(...ranges);
        painted.set(name, highlight);
        registry.set(name, highlight);
      }
    },
    clear: (name) => {
      registry?.delete(name);
      painted.delete(name);
    },
    areIn: () => registry === null || [...painted.keys()].every((name) => registry.has(name)),
  };
}
