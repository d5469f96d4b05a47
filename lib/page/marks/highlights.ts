// A document's registry of highlights, which is the page's as much as ours: what we put into it, and whether it is there.

type View = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/** The highlights of the page, or of a frame in it. */
export function highlightsOf(doc: Document) {
  const { Highlight, CSS } = (doc.defaultView ?? {}) as Partial<View>;
  const registry = typeof Highlight === 'function' && CSS && 'highlights' in CSS ? CSS.highlights : null;
  const painted = new Map<string, Highlight>();
  return {
    /** False where the browser has no such registry: then nothing is painted. */
    supported: registry !== null,
    /** Paints some ranges under a name, beside those that are painted under it. */
    add: (name: string, ranges: readonly Range[]): void => {
      if (registry === null || !Highlight || ranges.length === 0) return;
      let highlight = painted.get(name);
      if (highlight) for (const range of ranges) highlight.add(range);
      else {
        highlight = new Highlight(...ranges);
        painted.set(name, highlight);
        registry.set(name, highlight);
      }
    },
    clear: (name: string): void => {
      registry?.delete(name);
      painted.delete(name);
    },
    /** False once the page has thrown something of ours out. */
    areIn: (): boolean => registry === null || [...painted.keys()].every((name) => registry.has(name)),
  };
}
