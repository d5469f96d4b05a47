"""Reads what dump.ts wrote and makes batches of it."""
import json
import numpy as np
import torch

SCHEMES = ('attributions', 'claims', 'none')
# labels of the two taggers: outside, then for each role its first token and its later ones
TAGS = dict(attributions=('source', 'cue', 'content'), claims=('source', 'cue', 'content', 'anchor'))
# labels of the two linkers
LINKS = dict(attributions=('source', 'content'), claims=('source', 'content', 'via', 'basis', 'hedge'))
KINDS = ('person', 'organisation', 'outlet', 'government', 'document', 'group', 'anonymous', 'unspecified')
CUE, ANCHOR = 3, 7
WORD, SUFFIX, PREFIX, SHAPE, QUOTATION, PLACE, SENTENCE, START, END, POS, NAME, CALLED = range(12)
FEATURES = dict(suffix=SUFFIX, prefix=PREFIX, shape=SHAPE, quotation=QUOTATION, place=PLACE)


def first_label(roles, role):
    """The label of a role's first token; the next one is that of its later tokens."""
    return 2 * roles.index(role) + 1


class Corpus:
    """rows: a row of features a token. pieces: dicts with from, to, id, lang, scheme, attributions (a list per reader).
    tails: language → hash of a word → hashes of its ends, longest first."""

    def __init__(self, rows, pieces, tails, tags=('-',)):
        self.rows, self.pieces, self.tails, self.pos_names = rows, pieces, tails, list(tags)

    @staticmethod
    def read(path):
        with open(path + '.json') as file:
            index = json.load(file)
        rows = np.fromfile(path + '.bin', dtype=np.int32).reshape(-1, index['fields'])
        tails = {lang: {int(word): ends for word, ends in words.items()} for lang, words in index['tails'].items()}
        return Corpus(rows, index['pieces'], tails, index['tags'])

    def one_reader(self, turn):
        """The same pieces as one of their readers saw them."""
        pieces = [{**p, 'attributions': [p['attributions'][turn % len(p['attributions'])]]} for p in self.pieces]
        return Corpus(self.rows, pieces, self.tails, self.pos_names)

    def add(self, other):
        """Appends another corpus's pieces; its part-of-speech tags are forgotten where the names differ."""
        base, rows = len(self.rows), other.rows
        if other.pos_names != self.pos_names and len(self.pos_names) > 1:
            rows = np.where(np.arange(rows.shape[1]) == POS, 0, rows)
        elif len(other.pos_names) > 1:
            self.pos_names = other.pos_names
        self.rows = np.concatenate([self.rows, rows])
        self.tails = {lang: {**self.tails.get(lang, {}), **other.tails.get(lang, {})} for lang in {**self.tails, **other.tails}}
        self.pieces = self.pieces + [{**p, 'from': p['from'] + base, 'to': p['to'] + base} for p in other.pieces]


def tag_labels(piece):
    """One label a token, as the first reader has it. Where roles overlap a cue wins over a source, a source over a content."""
    labels = np.zeros(piece['to'] - piece['from'], dtype=np.int64)
    if piece['scheme'] == 'none' or not piece['attributions']:
        return labels
    roles = TAGS[piece['scheme']]
    for role in ('content', 'source', 'cue'):
        for attribution in piece['attributions'][0]:
            named = 'anchor' if role == 'cue' and attribution.get('anchored') else role
            if named == 'anchor' and labels[attribution['cue'][0][0]] in (CUE, CUE + 1):
                continue
            first = first_label(roles, named)
            for s, e in attribution[role]:
                labels[s:e] = first + 1
                labels[s] = first
    # a later token that lost its first one to another role
    for i, label in enumerate(labels):
        if label and label % 2 == 0 and (i == 0 or labels[i - 1] not in (label, label - 1)):
            labels[i] -= 1
    return labels


def left_open(piece):
    """Which tokens belong to optional claims alone: readers differ on those, so whether they are marked is not taught."""
    if piece['scheme'] != 'claims' or not piece['attributions']:
        return np.zeros(piece['to'] - piece['from'], dtype=bool)
    optional, required = (np.zeros(piece['to'] - piece['from'], dtype=bool) for _ in range(2))
    for attribution in piece['attributions'][0]:
        marked = optional if attribution.get('optional') else required
        for role in ('source', 'cue', 'content'):
            for s, e in attribution[role]:
                marked[s:e] = True
    return optional & ~required


def spans(labels, first):
    """[start, end) of each run that begins with `first` (or a later token without one)."""
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


def cues_in(labels, scheme):
    """The cues of a piece's labels, and for claims the first words of those without one: [(start, end)]."""
    found = spans(labels, CUE)
    if scheme == 'claims':
        found += [(s, s + 1) for s in np.flatnonzero(labels == ANCHOR)]
    return [(int(s), int(e)) for s, e in found]


class Tensors:
    """A corpus as the network takes it, cut into batches on demand."""

    def __init__(self, corpus, vocabulary):
        self.corpus = corpus
        r = corpus.rows
        lang = np.concatenate([np.full(p['to'] - p['from'], vocabulary.langs.index(p['lang'])) for p in corpus.pieces])
        assert all(p['from'] == q['to'] for p, q in zip(corpus.pieces[1:], corpus.pieces))
        self.ids = vocabulary.ids(r[:, WORD].astype(np.uint32), corpus.tails, lang)
        self.f = dict(word=self.ids, cue=vocabulary.cue[self.ids], **{k: r[:, c] for k, c in FEATURES.items()})
        self.tags = [tag_labels(p) for p in corpus.pieces]
        self.open = [left_open(p) for p in corpus.pieces]

    def batch(self, numbers):
        """Pieces, features [B, T], sentence numbers, part-of-speech tags, labels of names and of what sources are called, mask, lengths."""
        pieces = [self.corpus.pieces[i] for i in numbers]
        lengths = torch.tensor([p['to'] - p['from'] for p in pieces])
        steps = int(lengths.max())
        at = np.zeros((len(pieces), steps), dtype=np.int64)
        for i, p in enumerate(pieces):
            at[i, :lengths[i]] = np.arange(p['from'], p['to'])
        mask = torch.arange(steps) < lengths.unsqueeze(1)
        take = lambda column: torch.tensor(column[at].astype(np.int64))
        r = self.corpus.rows
        return pieces, {k: take(v) for k, v in self.f.items()}, take(r[:, SENTENCE]), take(r[:, POS]), take(r[:, NAME]), take(r[:, CALLED]), mask, lengths

    def tag_targets(self, numbers, steps):
        labels = np.zeros((len(numbers), steps), dtype=np.int64)
        for i, number in enumerate(numbers):
            labels[i, :len(self.tags[number])] = self.tags[number]
        return torch.from_numpy(labels)

    def taught(self, numbers, steps):
        """[B, T]: 1 where a token's label is taught."""
        taught = np.ones((len(numbers), steps), dtype=np.float32)
        for i, number in enumerate(numbers):
            taught[i, :len(self.open[number])] = ~self.open[number]
        return torch.from_numpy(taught)


def batches(corpus, budget, rng=None, chosen=None):
    """Lists of piece numbers, of like lengths, `budget` tokens at most with their padding."""
    chosen = np.arange(len(corpus.pieces)) if chosen is None else np.asarray(chosen)
    lengths = np.array([corpus.pieces[i]['to'] - corpus.pieces[i]['from'] for i in chosen])
    noise = rng.uniform(.85, 1.15, len(lengths)) if rng is not None else np.ones(len(lengths))
    made, current, longest = [], [], 0
    for i in np.argsort(lengths * noise, kind='stable'):
        longest_then = max(longest, lengths[i])
        if current and longest_then * (len(current) + 1) > budget:
            made.append(current)
            current, longest_then = [], lengths[i]
        current.append(int(chosen[i]))
        longest = longest_then
    made.append(current)
    if rng is not None:
        rng.shuffle(made)
    return made
