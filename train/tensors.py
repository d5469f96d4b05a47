"""A corpus as the network takes it."""
import numpy as np
import torch
import data


class Tensors:
    """A corpus as features, cut into batches on demand."""

    def __init__(self, corpus, vocab, cue_table):
        self.corpus = corpus
        r = corpus.rows
        ids = vocab.ids(*corpus.words())
        self.f = dict(word=ids, cue=cue_table[ids], suffix=r[:, data.SUFFIX], prefix=r[:, data.PREFIX],
                      shape=r[:, data.SHAPE], quotation=r[:, data.QUOTATION], place=r[:, data.PLACE])
        self.sentence, self.tag = r[:, data.SENTENCE], r[:, data.TAG]

    def batch(self, numbers):
        pieces = [self.corpus.pieces[i] for i in numbers]
        lengths = torch.tensor([p['to'] - p['from'] for p in pieces])
        steps = int(lengths.max())
        at = np.zeros((len(pieces), steps), dtype=np.int64)
        for i, p in enumerate(pieces):
            at[i, :lengths[i]] = np.arange(p['from'], p['to'])
        mask = torch.arange(steps) < lengths.unsqueeze(1)
        take = lambda column: torch.tensor(column[at].astype(np.int64))
        f = {k: take(v) for k, v in self.f.items()}
        return pieces, f, take(self.sentence), take(self.tag), mask, lengths
