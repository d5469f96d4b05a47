"""Reads what dump.ts wrote and makes batches of it."""
import json
import numpy as np

LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content']
O, B_SOURCE, B_CUE, B_CONTENT = 0, 1, 3, 5
WORD, TAIL, SUFFIX, PREFIX, SHAPE, QUOTATION, PLACE, SENTENCE, START, END, TAG = range(11)


class Corpus:
    """rows: a row of features a token. pieces: dicts with from, to, article, id, attributions (a list per reader)."""

    def __init__(self, path):
        index = json.load(open(path + '.json'))
        self.rows = np.fromfile(path + '.bin', dtype=np.int32).reshape(-1, index['fields'])
        self.tags = index['tags']
        self.pieces = index['pieces']

    def add_readers(self, other, rng, count):
        """Appends the articles of `other` `count` times, each time as another of their readers saw them."""
        articles = sorted({p['id'] for p in other.pieces})
        readers = {a: rng.permutation(min(len(p['attributions']) for p in other.pieces if p['id'] == a)) for a in articles}
        for turn in range(count):
            first = self.append(other)
            for piece in self.pieces[first:]:
                reader = readers[piece['id']][turn % len(readers[piece['id']])]
                piece['attributions'] = [piece['attributions'][reader]]

    def append(self, other):
        """Adds another corpus's pieces, without its tags; answers the number of the first of them."""
        base, first = len(self.rows), len(self.pieces)
        self.rows = np.concatenate([self.rows, np.where(np.arange(other.rows.shape[1]) == TAG, 0, other.rows)])
        self.pieces += [{**p, 'from': p['from'] + base, 'to': p['to'] + base} for p in other.pieces]
        return first

    def words(self):
        return self.rows[:, WORD].astype(np.uint32), self.rows[:, TAIL].astype(np.uint32)

    def labels(self):
        """One label a token, as the first reader has it. Where roles overlap a cue wins over a source, a source over a content."""
        labels = np.zeros(len(self.rows), dtype=np.int64)
        for piece in self.pieces:
            base = piece['from']
            if not piece['attributions']:
                continue
            for role, first in (('content', B_CONTENT), ('source', B_SOURCE), ('cue', B_CUE)):
                for attribution in piece['attributions'][0]:
                    for s, e in attribution[role]:
                        labels[base + s:base + e] = first + 1
                        labels[base + s] = first
            # an I that lost its B to another role
            span = labels[base:piece['to']]
            for i in range(len(span)):
                if span[i] and span[i] % 2 == 0 and (i == 0 or span[i - 1] not in (span[i], span[i] - 1)):
                    span[i] -= 1
        return labels


def spans(labels, first):
    """[start, end) of each run that begins with `first` (or an orphan I)."""
    found, start = [], -1
    for i, label in enumerate(labels):
        if label == first or (label == first + 1 and start < 0):
            if start >= 0:
                found.append((start, i))
            start = i
        elif label != first + 1 and start >= 0:
            found.append((start, i))
            start = -1
    if start >= 0:
        found.append((start, len(labels)))
    return found


def batches(corpus, budget, rng=None):
    """Lists of piece numbers, of like lengths, `budget` tokens at most with their padding."""
    lengths = np.array([p['to'] - p['from'] for p in corpus.pieces])
    noise = rng.uniform(.85, 1.15, len(lengths)) if rng is not None else np.ones(len(lengths))
    made, current, longest = [], [], 0
    for i in np.argsort(lengths * noise, kind='stable'):
        longest_then = max(longest, lengths[i])
        if current and longest_then * (len(current) + 1) > budget:
            made.append(current)
            current, longest_then = [], lengths[i]
        current.append(int(i))
        longest = longest_then
    made.append(current)
    if rng is not None:
        rng.shuffle(made)
    return made
