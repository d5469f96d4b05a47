// A document's registry of highlights, which is the page's as much as ours: what we put into it, and whether it is there.

export interface Highlights {
  /** False where the browser has no such registry: then nothing is painted. */
  readonly supported: boolean;
  /** Paints some ranges under a name, in the place of those before; none takes the name away. */
  readonly set: (name: string, ranges: readonly Range[]) => void;
  /** False once the page has thrown something of ours out. */
  readonly areIn: () => boolean;
}

type View = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/** The highlights of the page, or of a frame in it. */
export function highlightsOf(doc: Document): Highlights {
  const { Highlight, CSS } = (doc.defaultView ?? {}) as Partial<View>;
  const registry = typeof Highlight === 'function' && CSS && 'highlights' in CSS ? CSS.highlights : null;
  const painted = new Set<string>();
  return {
    supported: registry !== null,
    set: (name, ranges) => {
      if (ranges.length === 0) {
        registry?.delete(name);
        painted.delete(name);
      } else if (Highlight) {
        registry?.set(name, new Highlight(...ranges));
        painted.add(name);
      }
    },
    areIn: () => registry === null || [...painted].every((name) => registry.has(name)),
  };
}
