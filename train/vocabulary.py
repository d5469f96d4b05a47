"""The table of words: which spellings the network knows, their vectors and how often each one attributes."""
import numpy as np

UNKNOWN, NUMBER, FIRST_WORD = 0, 1, 2
CUE_STEPS = 10
CUE_LIMITS = np.array([.004, .01, .025, .06, .12, .25, .4, .6, .8])
FNV_OFFSET, FNV_PRIME, MASK = 0x811C9DC5, 0x01000193, 0xFFFFFFFF


def fnv(word):
    """FNV-1a over UTF-16 units, as lib/engine/network/spelling.ts does it. Never 0."""
    value = FNV_OFFSET
    raw = word.encode('utf-16-le')
    for i in range(0, len(raw), 2):
        value = ((value ^ (raw[i] | raw[i + 1] << 8)) * FNV_PRIME) & MASK
    return value or 1


def reduce_vectors(vectors, size, sample=40000):
    """Principal components of the vectors, of unit variance on the whole."""
    mean = vectors[:sample].mean(0)
    _, _, axes = np.linalg.svd(vectors[:sample] - mean, full_matrices=False)
    reduced = (vectors - mean) @ axes[:size].T
    return (reduced / reduced[:sample].std()).astype(np.float32)


class Vocabulary:
    """Keys are hashes of spellings, sorted; the id of keys[i] is FIRST_WORD + i."""

    def __init__(self, keys, vectors):
        self.keys, self.vectors = keys, vectors

    def ids(self, words, tails):
        """A hash of 0 is a number; an unknown word falls back to what follows its last hyphen."""
        def look(hashes):
            at = np.minimum(np.searchsorted(self.keys, hashes), len(self.keys) - 1)
            return np.where(self.keys[at] == hashes, at + FIRST_WORD, UNKNOWN)
        found, fallback = look(words), look(tails)
        found = np.where((found == UNKNOWN) & (tails != 0), fallback, found)
        return np.where(words == 0, NUMBER, found)


def build(train_words, words, vectors, size, dimensions, least=2):
    """`size` spellings: those seen `least` times in training, then the commonest that have a vector."""
    reduced = reduce_vectors(vectors, dimensions)
    hashes = np.array([fnv(w) for w in words], dtype=np.uint32)
    seen, counts = np.unique(train_words[train_words != 0], return_counts=True)
    order = np.argsort(-counts, kind='stable')
    chosen = list(seen[order][counts[order] >= least][:size])
    have = set(chosen)
    for h in hashes:
        if len(chosen) >= size:
            break
        if h not in have:
            have.add(h)
            chosen.append(h)
    keys = np.sort(np.array(chosen, dtype=np.uint32))
    place = {h: i for i, h in reversed(list(enumerate(hashes)))}
    table = np.zeros((len(keys) + FIRST_WORD, dimensions), dtype=np.float32)
    for i, key in enumerate(keys):
        if key in place:
            table[i + FIRST_WORD] = reduced[place[key]]
    twins = {"n't": 'not', 'u.s.': 'america', "''": '"', '``': '"', "'s": 'of', "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am'}
    for word, twin in twins.items():
        at = np.searchsorted(keys, fnv(word))
        if at < len(keys) and keys[at] == fnv(word):
            table[at + FIRST_WORD] = reduced[words.index(twin)]
    return Vocabulary(keys, table)


def cue_steps(cues, totals):
    """0 where too little is known; 1 to 9 by the share of a word's uses that attribute."""
    share = (cues + .05) / (totals + 2)
    return np.where(totals < 1, 0, np.minimum(np.searchsorted(CUE_LIMITS, share), CUE_STEPS - 1))
