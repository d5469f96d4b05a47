"""What a student is taught: the annotators' labels and its teachers' shares of them, mixed (Hinton et al. 2015)."""
import numpy as np
import torch
import data


class Lessons:
    """Targets of every token of a corpus, and of the cues in each of its pieces.

    `gold_share` is the annotators' weight beside the teachers'. A piece that no teacher read has gold alone, one that
    no annotator read has the teachers alone.
    """

    def __init__(self, corpus, labels, gold_share):
        self.corpus, self.gold_share = corpus, gold_share
        self.targets = np.eye(len(data.LABELS), dtype=np.float32)[labels]
        self.gold_weight = np.ones(len(corpus.pieces), dtype=np.float32)
        self.cues = [[] for _ in corpus.pieces]         # (start, end, validity, link shares [length, 5])

    def add(self, path, first, annotated):
        """Takes in what soften.py wrote of the pieces from number `first` on."""
        soft = np.load(path)
        weight = self.gold_share if annotated else 0.
        base = self.corpus.pieces[first]['from']
        rows = slice(base, base + len(soft['tags']))
        self.targets[rows] = weight * self.targets[rows] + (1 - weight) * soft['tags']
        for number in range(first, len(self.corpus.pieces)):
            if self.corpus.pieces[number]['from'] < rows.stop:
                self.gold_weight[number] = weight
        at, links = 0, soft['links']
        for number, start, end, validity in soft['cues']:
            piece = self.corpus.pieces[first + int(number)]
            length = piece['to'] - piece['from']
            self.cues[first + int(number)].append((int(start), int(end), validity, links[at:at + length]))
            at += length

    def label_shares(self, numbers, steps):
        """[B, T, 7]"""
        shares = np.zeros((len(numbers), steps, len(data.LABELS)), dtype=np.float32)
        for i, number in enumerate(numbers):
            piece = self.corpus.pieces[number]
            shares[i, :piece['to'] - piece['from']] = self.targets[piece['from']:piece['to']]
        return torch.from_numpy(shares)

    def instances(self, numbers, predicted):
        """Cues to link: (row, start, end, gold attribution or None, the teachers' (validity, link shares) or None)."""
        out = []
        for b, number in enumerate(numbers):
            piece, taught = self.corpus.pieces[number], self.cues[number]
            golds = (piece['attributions'] or [[]])[0] if self.gold_weight[number] else []
            own = data.spans(predicted[b, :piece['to'] - piece['from']], data.B_CUE)
            spans = [(s, e, (validity, link)) for s, e, validity, link in taught]
            new = [(s, e, None) for s, e in own if not any(s < y and x < e for x, y, *_ in taught)]
            spans += new[:4 + len(taught)]              # an untaught student sees cues everywhere
            taken = set()
            for s, e, teachers in spans:
                shared = [sum(max(0, min(e, y) - max(s, x)) for x, y in g['cue']) for g in golds]
                gold = int(np.argmax(shared)) if shared and max(shared) > 0 else None
                taken.add(gold)
                out.append((b, s, e, None if gold is None else golds[gold], teachers))
            out += [(b, *g['cue'][0], g, None) for k, g in enumerate(golds) if k not in taken]
        return out

    def cue_shares(self, numbers, found, gold_labels):
        """Of each instance: link shares [N, T, 5], their weight [N], validity [N], whether annotators can judge it [N]."""
        shares = torch.nn.functional.one_hot(gold_labels, 5).float()
        weight, valid, judged = (torch.zeros(len(found)) for _ in range(3))
        for i, (b, _, _, gold, teachers) in enumerate(found):
            own, is_cue = float(self.gold_weight[numbers[b]]), float(gold is not None)
            sure, link = teachers or (0., None)
            judged[i], valid[i] = float(own > 0), own * is_cue + (1 - own) * sure
            weight[i] = is_cue if link is None else valid[i]
            if link is not None:
                mixed = own * is_cue * shares[i, :len(link)] + (1 - own) * sure * torch.from_numpy(link.astype(np.float32))
                shares[i, :len(link)] = mixed / max(float(weight[i]), 1e-6)
        return shares, weight, valid, judged
