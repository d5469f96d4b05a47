"""The network: a tagger of sources, cues and contents, and a linker that gives each cue its own."""
import torch
from torch import nn
from gru import BiGRU, Dropout

TAG_LABELS, LINK_LABELS = 7, 5
DISTANCES, OFFSETS = 27, 5
DISTANCE_LIMITS = torch.tensor([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65])


class Network(nn.Module):
    def __init__(self, vectors, sizes, hidden=96, width=192, tags=0, drop=.25, drop_out=.35, rng=None):
        """sizes: how many values each feature has; vectors: the words' first vectors."""
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=False)
        self.register_buffer('grid', None)
        dims = dict(suffix=24, prefix=12, shape=8, cue=12, quotation=12, place=6)
        self.features = nn.ModuleDict({k: nn.Embedding(sizes[k], d) for k, d in dims.items()})
        for e in self.features.values():
            nn.init.normal_(e.weight, std=.3)
        inputs = vectors.shape[1] + sum(dims.values())
        self.conv = nn.Conv1d(inputs, width, 3, padding=1)
        self.one, self.two = BiGRU(width, hidden), BiGRU(2 * hidden, hidden)
        self.tagger = nn.Linear(2 * hidden, TAG_LABELS)
        self.pos = nn.Linear(2 * hidden, tags) if tags else None
        self.drop, self.drop_out = Dropout(drop, rng), Dropout(drop_out, rng)
        link = 64
        self.link_token = nn.Linear(2 * hidden + TAG_LABELS, link)
        self.link_ends = nn.Linear(4 * hidden, link, bias=False)
        self.distance, self.offset = nn.Embedding(DISTANCES, link), nn.Embedding(OFFSETS, link)
        self.link_gru = BiGRU(link, 48)
        self.linker = nn.Linear(96, LINK_LABELS)
        self.validity = nn.Linear(link, 1)
        self.valid_in = nn.Linear(4 * hidden, link)
        # once linked: is the content right, and is the source right too
        self.right_in, self.right = nn.Linear(link + 4 * 48, 32), nn.Linear(32, 2)

    def store_words_on(self, grid):
        """From now on the words' vectors are read as export.py will store them: a step a dimension, sixteen steps."""
        self.grid = grid

    def words(self, ids):
        x = self.word(ids)
        if self.grid is None:
            return x
        stored = (x / self.grid).round().clamp(-8, 7) * self.grid
        return x + (stored - x).detach()                # the gradient passes straight through (Bengio et al. 2013)

    def encode(self, f, mask, lengths):
        """f: name → ids [B, T]. Returns states [B, T, 2H], tag logits, and POS logits or None."""
        x = torch.cat([self.words(f['word'])] + [e(f[k]) for k, e in self.features.items()], -1)
        x = self.drop(x) * mask.unsqueeze(-1)
        x = torch.relu(self.conv(x.transpose(1, 2)).transpose(1, 2))
        a = self.one(x, lengths)
        pos = self.pos(self.drop(a)) if self.pos is not None else None
        states = self.drop_out(a + self.two(a, lengths))
        return states, self.tagger(states), pos

    def link(self, states, posteriors, piece, start, end, sentence, lengths):
        """For each cue i, tokens [start, end) of batch row piece[i]: link logits [N, T, 5], the validity
        logit [N], and the logits [N, 2] of a right content and of a right content and source."""
        t = torch.arange(states.shape[1])
        s, e = start.unsqueeze(1), end.unsqueeze(1)
        gap = torch.where(t < s, t - s, torch.where(t >= e, t - e + 1, torch.zeros_like(t)))
        distance = torch.sign(gap) * torch.bucketize(gap.abs(), DISTANCE_LIMITS, right=True) + 13
        own = sentence[piece]
        offset = (own - own.gather(1, s)).clamp(-2, 2) + 2
        ends = torch.cat([states[piece, start], states[piece, end - 1]], -1)
        token = self.link_token(torch.cat([states, posteriors], -1)).index_select(0, piece)
        x = torch.relu(token + self.link_ends(ends).unsqueeze(1) + self.distance(distance) + self.offset(offset))
        x = self.link_gru(x, lengths[piece])
        inside = (t < lengths[piece].unsqueeze(1)).unsqueeze(-1)
        top = x.masked_fill(~inside, -2).max(1)[0]
        cue = torch.relu(self.valid_in(ends))
        right = self.right(torch.relu(self.right_in(torch.cat([cue, top, x[torch.arange(len(piece)), start]], -1))))
        return self.linker(self.drop(x)), self.validity(cue).squeeze(-1), right
