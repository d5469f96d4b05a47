"""The network: taggers of sources, cues and contents, a linker that gives each cue its own, and a reader of the source's kind.

Two schemes share the encoder and the linker's inside: "attributions" (PolNeAR: wide and flat) and "claims" (ours).
"""
import torch
from torch import nn
from data import KINDS, LINKS, TAGS
from gru import BiGRU, Dropout

DISTANCES, OFFSETS = 27, 5
# what belongs to a cue stands this near to it, in tokens: 99 in 100 do, in training and in our marks
REACH_BEFORE, REACH_AFTER = 48, 80
DISTANCE_LIMITS = torch.tensor([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65])
FEATURE_DIMS = dict(suffix=24, prefix=12, shape=8, cue=12, quotation=12, place=6)
SIZES = dict(suffix=1024, prefix=1024, shape=16, cue=10, quotation=42, place=9)
SCHEMES = tuple(TAGS)
labels = lambda roles: 2 * len(roles) + 1


class Network(nn.Module):
    def __init__(self, vectors, hidden=96, width=192, link=64, link_hidden=48, pos=0, drop=.25, drop_out=.35, rng=None):
        """vectors: the words' first vectors; pos: how many part-of-speech tags there are to learn, 0 for none."""
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=False)
        self.features = nn.ModuleDict({k: nn.Embedding(SIZES[k], d) for k, d in FEATURE_DIMS.items()})
        for e in self.features.values():
            nn.init.normal_(e.weight, std=.3)
        self.conv = nn.Conv1d(vectors.shape[1] + sum(FEATURE_DIMS.values()), width, 3, padding=1)
        self.one, self.two = BiGRU(width, hidden), BiGRU(2 * hidden, hidden)
        self.taggers = nn.ModuleDict({k: nn.Linear(2 * hidden, labels(TAGS[k])) for k in SCHEMES})
        self.names, self.called = nn.Linear(2 * hidden, 3), nn.Linear(2 * hidden, 3)
        self.pos = nn.Linear(2 * hidden, pos) if pos else None
        self.drop, self.drop_out = Dropout(drop, rng), Dropout(drop_out, rng)
        tags = sum(labels(TAGS[k]) for k in SCHEMES)
        self.link_token = nn.Linear(2 * hidden + tags, link)
        self.link_ends = nn.Linear(4 * hidden, link, bias=False)
        self.distance, self.offset = nn.Embedding(DISTANCES, link), nn.Embedding(OFFSETS, link)
        self.link_gru = BiGRU(link, link_hidden)
        self.linkers = nn.ModuleDict({k: nn.Linear(2 * link_hidden, labels(LINKS[k])) for k in SCHEMES})
        self.valid_in = nn.Linear(4 * hidden, link)
        self.validity = nn.Linear(link, len(SCHEMES))
        # once linked: for each scheme, is the content right, and is the source right too
        self.right_in, self.right = nn.Linear(link + 4 * link_hidden, 32), nn.Linear(32, 2 * len(SCHEMES))
        self.kind_in, self.kind = nn.Linear(4 * hidden + link, 48), nn.Linear(48, len(KINDS))

    def encode(self, f, mask, lengths):
        """f: name → ids [B, T]. Returns states [B, T, 2H], tag logits by scheme, logits of names and of what sources are called, and POS logits or None."""
        x = torch.cat([self.word(f['word'])] + [e(f[k]) for k, e in self.features.items()], -1)
        x = self.drop(x) * mask.unsqueeze(-1)
        x = torch.relu(self.conv(x.transpose(1, 2)).transpose(1, 2))
        a = self.one(x, lengths)
        pos = self.pos(self.drop(a)) if self.pos is not None else None
        states = self.drop_out(a + self.two(a, lengths))
        return states, {k: tagger(states) for k, tagger in self.taggers.items()}, self.names(states), self.called(states), pos

    def posteriors(self, logits):
        """What the linker reads of the taggers: the labels' probabilities, scheme by scheme, [B, T, sum of labels]."""
        return torch.cat([torch.softmax(logits[k], -1) for k in SCHEMES], -1)

    def cue(self, states, piece, start, end):
        """Of each cue: the states at its ends [N, 4H], and what is read of it [N, link]."""
        ends = torch.cat([states[piece, start], states[piece, end - 1]], -1)
        return ends, torch.relu(self.valid_in(ends))

    def windows(self, piece, start, end, lengths):
        """Where each cue's window stands: its first token [N], its length [N], and the token numbers [N, W]."""
        low = (start - REACH_BEFORE).clamp(min=0)
        count = torch.minimum(end + REACH_AFTER, lengths[piece]) - low
        return low, count, low.unsqueeze(1) + torch.arange(int(count.max()))

    def link(self, states, posteriors, piece, start, end, sentence, lengths):
        """For each cue i, tokens [start, end) of batch row piece[i]: link logits [N, W, labels] by scheme over its window,
        validity logits [N, schemes], and the logits [N, schemes, 2] of a right content and of a right content and source."""
        low, count, t = self.windows(piece, start, end, lengths)
        t = t.clamp(max=states.shape[1] - 1)
        s, e = start.unsqueeze(1), end.unsqueeze(1)
        gap = torch.where(t < s, t - s, torch.where(t >= e, t - e + 1, torch.zeros_like(t)))
        distance = torch.sign(gap) * torch.bucketize(gap.abs(), DISTANCE_LIMITS, right=True) + 13
        own = sentence[piece]
        offset = (own.gather(1, t) - own.gather(1, s)).clamp(-2, 2) + 2
        ends, cue = self.cue(states, piece, start, end)
        token = self.link_token(torch.cat([states, posteriors], -1))[piece.unsqueeze(1), t]
        x = torch.relu(token + self.link_ends(ends).unsqueeze(1) + self.distance(distance) + self.offset(offset))
        x = self.link_gru(x, count)
        inside = (torch.arange(t.shape[1]) < count.unsqueeze(1)).unsqueeze(-1)
        top = x.masked_fill(~inside, -2).max(1)[0]
        right = self.right(torch.relu(self.right_in(torch.cat([cue, top, x[torch.arange(len(piece)), start - low]], -1))))
        x = self.drop(x)
        return {k: linker(x) for k, linker in self.linkers.items()}, self.validity(cue), right.view(-1, len(SCHEMES), 2)

    def kinds(self, states, piece, start, end, source):
        """Kind logits [N, kinds] of each cue's source. source: bool [N, T], the tokens of its phrase; none may be."""
        _, cue = self.cue(states, piece, start, end)
        any_, own = source.any(1, keepdim=True), states[piece]
        top = own.masked_fill(~source.unsqueeze(-1), -9).max(1)[0] * any_
        last = (source * torch.arange(source.shape[1])).max(1)[0]
        final = own[torch.arange(len(piece)), last] * any_
        return self.kind(torch.relu(self.kind_in(torch.cat([top, final, cue], -1))))
