// The best sequence of labels in which no inside label stands without its beginning (Viterbi), and its spans.
// Labels: 0 outside, then for each role its beginning (odd) and its inside (even).

const IMPOSSIBLE = -1e9;

/** A decoder with room for `limit` tokens. `scores` holds a row of label scores a token, `stride` apart. */
export function openDecoder(
  labels: number,
  limit: number,
): (scores: Float32Array, from: number, stride: number, count: number, bias: number, to: Uint8Array) => void {
  const back = new Uint8Array(limit * labels);
  let best = new Float64Array(labels);
  let next = new Float64Array(labels);

  /** `bias` is added to every label but "outside". */
  return (scores, from, stride, count, bias, to) => {
    if (count === 0) return;
    for (let label = 0; label < labels; label++)
      best[label] =
        label > 0 && label % 2 === 0 ? IMPOSSIBLE : (scores[from + label] ?? 0) + (label > 0 ? bias : 0);
    for (let t = 1; t < count; t++) {
      const row = from + t * stride;
      let top = 0;
      for (let label = 1; label < labels; label++) if ((best[label] ?? 0) > (best[top] ?? 0)) top = label;
      for (let label = 0; label < labels; label++) {
        let before = top;
        if (label > 0 && label % 2 === 0)
          before = (best[label] ?? 0) > (best[label - 1] ?? 0) ? label : label - 1;
        back[t * labels + label] = before;
        next[label] = (best[before] ?? 0) + (scores[row + label] ?? 0) + (label > 0 ? bias : 0);
      }
      [best, next] = [next, best];
    }
    let label = 0;
    for (let i = 1; i < labels; i++) if ((best[i] ?? 0) > (best[label] ?? 0)) label = i;
    for (let t = count - 1; t >= 0; t--) {
      to[t] = label;
      label = back[t * labels + label] ?? 0;
    }
  };
}

/** The runs [start, end) of a role, whose beginning has the label `first`. */
export function runs(labels: Uint8Array, count: number, first: number): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let i = 0; i <= count; i++) {
    const label = i < count ? labels[i] : 0;
    if (start >= 0 && label !== first + 1) {
      found.push([start, i]);
      start = -1;
    }
    if (label === first) start = i;
  }
  return found;
}
