"""The tables of words, one a language: which spellings the network knows, their vectors and how often each is a cue."""
import json
import numpy as np

UNKNOWN, NUMBER, FIRST_WORD = 0, 1, 2
CUE_STEPS = 10
CUE_LIMITS = np.array([.004, .01, .025, .06, .12, .25, .4, .6, .8])
FNV_OFFSET, FNV_PRIME, MASK = 0x811C9DC5, 0x01000193, 0xFFFFFFFF
# spellings of the tokeniser that the English vectors have under another one
TWINS = {"n't": 'not', 'u.s.': 'america', "''": '"', '``': '"', "'s": 'of', "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am',
         '“': '"', '”': '"'}


def fnv(word):
    """FNV-1a over UTF-16 units, as lib/engine/document/spelling.ts does it. Never 0."""
    value = FNV_OFFSET
    raw = word.encode('utf-16-le')
    for i in range(0, len(raw), 2):
        value = ((value ^ (raw[i] | raw[i + 1] << 8)) * FNV_PRIME) & MASK
    return value or 1


class Reduction:
    """Principal components of the English vectors, of unit variance on the whole; the other languages share their space."""

    def __init__(self, vectors, size, sample=40000):
        self.mean = vectors[:sample].mean(0)
        _, _, axes = np.linalg.svd(vectors[:sample] - self.mean, full_matrices=False)
        self.axes = axes[:size].T
        self.scale = ((vectors[:sample] - self.mean) @ self.axes).std()

    def __call__(self, vectors):
        return ((vectors - self.mean) @ self.axes / self.scale).astype(np.float32)


def read_vectors(folder, lang):
    """Spellings, the commonest first, and their vectors in the English space."""
    if lang == 'en':
        with open(f'{folder}/wink-words.json') as file:
            return json.load(file), np.load(f'{folder}/wink.npy')
    table = np.load(f'{folder}/{lang}.clean.vec.npz')
    return [str(form) for form in table['forms']], table['vec'].astype(np.float32)


class Vocabulary:
    """A block of rows a language; in each, after "unknown" and "number", its words in the order of their hashes."""

    def __init__(self, langs, keys, vectors, cue):
        self.langs, self.keys, self.vectors, self.cue = langs, keys, vectors, cue
        sizes = [len(k) + FIRST_WORD for k in keys]
        self.base = np.concatenate([[0], np.cumsum(sizes)])

    def ids(self, words, tails, lang):
        """A hash of 0 is a number; an unknown word falls back to the first of its ends that is known.
        tails: as in data.Corpus. lang: its number, a token."""
        out = np.zeros(len(words), dtype=np.int64)
        for number, keys in enumerate(self.keys):
            own = lang == number

            def look(hashes):
                at = np.minimum(np.searchsorted(keys, hashes), len(keys) - 1)
                return np.where(keys[at] == hashes, at + FIRST_WORD, UNKNOWN)
            found = look(words[own])
            ends = tails.get(self.langs[number], {})
            spellings, places = np.unique(words[own][found == UNKNOWN], return_inverse=True)
            rows = [next((row for row in look(np.array(ends.get(int(word), []), dtype=np.uint32)) if row != UNKNOWN), UNKNOWN) for word in spellings]
            found[found == UNKNOWN] = np.array(rows, dtype=np.int64)[places]
            out[own] = np.where(words[own] == 0, NUMBER, found) + self.base[number]
        return out

    def block(self, lang):
        """The rows of a language."""
        number = self.langs.index(lang)
        return slice(self.base[number], self.base[number + 1])


def build(langs, seen_words, folder, size, dimensions, least=2, start=None):
    """`size` spellings a language: those seen `least` times in training, then the commonest that have a vector.
    start: a vocabulary whose languages are taken over as they are."""
    reduce = Reduction(read_vectors(folder, 'en')[1], dimensions)
    all_keys, tables = [], []
    for lang in langs:
        if start is not None and lang in start.langs:
            all_keys.append(start.keys[start.langs.index(lang)])
            tables.append(start.vectors[start.block(lang)])
            continue
        words, vectors = read_vectors(folder, lang)
        words, reduced = words[:200000], reduce(vectors[:200000])
        hashes = np.array([fnv(w) for w in words], dtype=np.uint32)
        seen, counts = np.unique(seen_words[lang][seen_words[lang] != 0], return_counts=True)
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
        table = np.zeros((len(keys) + FIRST_WORD, dimensions), dtype=np.float32)
        place = {h: i for i, h in reversed(list(enumerate(hashes)))}
        if lang == 'en':
            place.update({fnv(word): words.index(twin) for word, twin in TWINS.items()})
        for i, key in enumerate(keys):
            if key in place:
                table[i + FIRST_WORD] = reduced[place[key]]
        all_keys.append(keys)
        tables.append(table)
    vectors = np.concatenate(tables)
    return Vocabulary(langs, all_keys, vectors, np.zeros(len(vectors), dtype=np.int64))


def cue_steps(cues, totals):
    """0 where too little is known; 1 to 9 by the share of a word's uses that attribute."""
    share = (cues + .05) / (totals + 2)
    return np.where(totals < 1, 0, np.minimum(np.searchsorted(CUE_LIMITS, share), CUE_STEPS - 1))
