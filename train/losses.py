"""What the network is taught: tags, links, parts of speech, and to judge itself."""
import numpy as np
import torch
from torch.nn import functional as F
import data
import viterbi


def instances(pieces, predicted, readers):
    """Cues to link: the tagger's own and the gold ones it missed. Gold of each: an attribution, or None."""
    out = []
    for b, piece in enumerate(pieces):
        golds = [g for r in readers for g in piece['attributions'][r:r + 1]]
        golds = golds[0] if golds else []
        taken = set()
        for s, e in data.spans(predicted[b, :piece['to'] - piece['from']], data.B_CUE):
            best, gold = 0, None
            for k, g in enumerate(golds):
                shared = sum(max(0, min(e, ce) - max(s, cs)) for cs, ce in g['cue'])
                if shared > best:
                    best, gold = shared, k
            if gold is not None:
                taken.add(gold)
            # an untrained tagger sees cues everywhere
            if gold is not None or len(out) < 4 * (b + 2):
                out.append((b, s, e, golds[gold] if gold is not None else None))
        for k, g in enumerate(golds):
            if k not in taken:
                out.append((b, g['cue'][0][0], g['cue'][0][1], g))
    return out


def link_labels(found, steps):
    labels = np.zeros((len(found), steps), dtype=np.int64)
    for i, (_, _, _, gold) in enumerate(found):
        if gold is None:
            continue
        for role, first in (('content', 3), ('source', 1)):
            for s, e in gold[role]:
                labels[i, s:e] = first + 1
                labels[i, s] = first
    return torch.tensor(labels)


def soft_ce(logits, labels, mask):
    return (F.cross_entropy(logits.flatten(0, 1), labels.flatten(), reduction='none') * mask.flatten()).sum() / mask.sum()


def rightness(link, wanted, inside, is_cue):
    """[N, 2]: whether half of the content is shared, and half of the source too, as the scorer counts."""
    path = link.detach().argmax(-1) * inside.long()

    def agree(a, b, least):
        shared, total = (a & b).sum(1).float(), a.sum(1).float() + b.sum(1).float()
        return (shared >= least * total) | (total == 0)
    content = agree(path >= 3, wanted >= 3, 1 / 3) & (is_cue > 0)
    source = agree((path == 1) | (path == 2), (wanted == 1) | (wanted == 2), 1 / 4)
    return torch.stack([content, content & source], 1).float()


def losses(net, tensors, numbers, args):
    pieces, f, labels, sentence, tag, mask, lengths = tensors.batch(numbers)
    hide = torch.rand(f['word'].shape) < args.word_dropout
    f['word'], f['cue'] = f['word'].masked_fill(hide, 0), f['cue'].masked_fill(hide, 0)
    states, logits, pos = net.encode(f, mask, lengths)
    m = mask.float()
    loss = soft_ce(logits, labels, m)
    if pos is not None:
        known = m * (tag > 0)
        loss = loss + args.pos * (F.cross_entropy(pos.flatten(0, 1), tag.flatten(), reduction='none') * known.flatten()).sum() / m.sum()
    predicted = viterbi.decode(logits.detach().numpy(), lengths)
    found = instances(pieces, predicted, [0])
    if found:
        b, s, e = (torch.tensor([x[k] for x in found]) for k in range(3))
        link, valid, right = net.link(states, torch.softmax(logits, -1), b, s, e, sentence, lengths)
        is_cue = torch.tensor([float(x[3] is not None) for x in found])
        wanted, inside = link_labels(found, mask.shape[1]), m[b]
        loss = loss + soft_ce(link, wanted, inside * is_cue.unsqueeze(1) if is_cue.any() else inside)
        loss = loss + args.valid * F.binary_cross_entropy_with_logits(valid, is_cue)
        loss = loss + args.valid * F.binary_cross_entropy_with_logits(right, rightness(link, wanted, inside, is_cue))
    return loss
