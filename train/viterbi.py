"""The best sequence in which no inside label stands without its beginning."""
import numpy as np


def transitions(labels):
    """0 where label b may follow label a, else minus infinity; and the same for the first label."""
    allowed = np.zeros((labels, labels), dtype=np.float32)
    first = np.zeros(labels, dtype=np.float32)
    for inside in range(2, labels, 2):
        first[inside] = -1e9
        for before in range(labels):
            if before not in (inside, inside - 1):
                allowed[before, inside] = -1e9
    return allowed, first


def decode(scores, lengths):
    """scores [B, T, L] → labels [B, T]; what lies past a length is 0."""
    batch, steps, labels = scores.shape
    allowed, first = transitions(labels)
    best = scores[:, 0] + first
    back = np.zeros((batch, steps, labels), dtype=np.int8)
    rows = [best]
    for t in range(1, steps):
        options = best[:, :, None] + allowed
        back[:, t] = options.argmax(1)
        best = options.max(1) + scores[:, t]
        rows.append(best)
    out = np.zeros((batch, steps), dtype=np.int64)
    for b in range(batch):
        n = int(lengths[b])
        label = int(rows[n - 1][b].argmax())
        for t in range(n - 1, -1, -1):
            out[b, t] = label
            label = back[b, t, label]
    return out
