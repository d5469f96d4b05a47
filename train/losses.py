"""What the network is taught: tags, links, parts of speech, and to judge itself."""
import numpy as np
import torch
from torch.nn import functional as F
import viterbi


def link_labels(found, steps):
    labels = np.zeros((len(found), steps), dtype=np.int64)
    for i, (_, _, _, gold, *_) in enumerate(found):
        if gold is None:
            continue
        for role, first in (('content', 3), ('source', 1)):
            for s, e in gold[role]:
                labels[i, s:e] = first + 1
                labels[i, s] = first
    return torch.tensor(labels)


def rightness(link, wanted, inside, is_cue):
    """[N, 2]: whether half of the content is shared, and half of the source too, as the scorer counts."""
    path = link.detach().argmax(-1) * inside.long()

    def agree(a, b, least):
        shared, total = (a & b).sum(1).float(), a.sum(1).float() + b.sum(1).float()
        return (shared >= least * total) | (total == 0)
    content = agree(path >= 3, wanted >= 3, 1 / 3) & (is_cue > 0)
    source = agree((path == 1) | (path == 2), (wanted == 1) | (wanted == 2), 1 / 4)
    return torch.stack([content, content & source], 1).float()


def losses(net, tensors, lessons, numbers, args):
    """The whole loss of a batch, against the shares that `lessons` has for it."""
    _, f, sentence, tag, mask, lengths = tensors.batch(numbers)
    hide = torch.rand(f['word'].shape) < args.word_dropout
    f['word'], f['cue'] = f['word'].masked_fill(hide, 0), f['cue'].masked_fill(hide, 0)
    states, logits, pos = net.encode(f, mask, lengths)
    m = mask.float()
    targets = lessons.label_shares(numbers, mask.shape[1])
    loss = -((F.log_softmax(logits, -1) * targets).sum(-1) * m).sum() / m.sum()
    if pos is not None:
        known = m * (tag > 0)
        loss = loss + args.pos * (F.cross_entropy(pos.flatten(0, 1), tag.flatten(), reduction='none') * known.flatten()).sum() / m.sum()
    found = lessons.instances(numbers, viterbi.decode(logits.detach().numpy(), lengths))
    if not found:
        return loss
    b, s, e = (torch.tensor([x[k] for x in found]) for k in range(3))
    link, valid, right = net.link(states, torch.softmax(logits, -1), b, s, e, sentence, lengths)
    wanted, inside = link_labels(found, mask.shape[1]), m[b]
    shares, weight, validity, judged = lessons.cue_shares(numbers, found, wanted)
    each = -(F.log_softmax(link, -1) * shares).sum(-1) * inside * weight.unsqueeze(1)
    loss = loss + each.sum() / (inside * weight.unsqueeze(1)).sum().clamp(min=1)
    loss = loss + args.valid * F.binary_cross_entropy_with_logits(valid, validity)
    is_cue = torch.tensor([float(x[3] is not None) for x in found])
    judge = F.binary_cross_entropy_with_logits(right, rightness(link, wanted, inside, is_cue), reduction='none')
    return loss + args.valid * (judge * judged.unsqueeze(1)).sum() / (2 * judged.sum()).clamp(min=1)
