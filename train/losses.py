"""What the network is taught: tags, links, names, kinds of source, parts of speech, and to judge itself."""
import numpy as np
import torch
from torch.nn import functional as F
import data
import viterbi
from model import SCHEMES


def link_labels(found, scheme, low, count):
    """One label a token of each cue's window; found: (row, start, end, gold or None)."""
    labels = np.zeros((len(found), int(max(count))), dtype=np.int64)
    roles = data.LINKS[scheme]

    def put(i, role, s, e):
        s, e = max(0, s - int(low[i])), min(int(count[i]), e - int(low[i]))
        if s < e:
            first = data.first_label(roles, role)
            labels[i, s:e] = first + 1
            labels[i, s] = first
    for i, (_, _, _, gold) in enumerate(found):
        spans = [(role, s, e) for role in roles for s, e in (gold or {}).get(role, [])]
        for role, s, e in spans:
            if role in ('hedge', 'content'):
                put(i, role, s, e)
        # the author of a study stands within its phrase, and "Reuters" within "documents seen by Reuters": the longer one first
        for role, s, e in sorted((x for x in spans if x[0] in ('source', 'via', 'basis')), key=lambda x: x[1] - x[2]):
            put(i, role, s, e)
        # a later token that lost its first one begins anew
        for k in range(1, labels.shape[1]):
            if labels[i, k] and labels[i, k] % 2 == 0 and labels[i, k - 1] not in (labels[i, k], labels[i, k] - 1):
                labels[i, k] -= 1
    return torch.tensor(labels)


def rightness(link, wanted, inside, is_cue):
    """[N, 2]: whether half of the content is shared, and half of the source too, as the scorer counts."""
    path = link.detach().argmax(-1) * inside.long()

    def agree(labels, least):
        a, b = (sum((x == label) for label in labels) > 0 for x in (path, wanted))
        shared, total = (a & b).sum(1).float(), a.sum(1).float() + b.sum(1).float()
        return (shared >= least * total) | (total == 0)
    content = agree((3, 4), 1 / 3) & (is_cue > 0)
    source = agree((1, 2), 1 / 4)
    return torch.stack([content, content & source], 1).float()


def instances(pieces, scheme, predicted, lengths):
    """Cues to link: (row, start, end, gold attribution or None). The network's own, and the gold ones that it missed."""
    out = []
    for b, piece in enumerate(pieces):
        if piece['scheme'] != scheme:
            continue
        golds, taken = piece['attributions'][0], set()
        for s, e in data.cues_in(predicted[b, :lengths[b]], scheme)[:4 + len(golds)]:   # an untaught network sees cues everywhere
            shared = [sum(max(0, min(e, y) - max(s, x)) for x, y in g['cue']) for g in golds]
            gold = int(np.argmax(shared)) if shared and max(shared) > 0 else None
            taken.add(gold)
            out.append((b, s, e, None if gold is None else golds[gold]))
        out += [(b, *g['cue'][0], g) for k, g in enumerate(golds) if k not in taken]
    return out


def losses(net, tensors, numbers, args):
    """The whole loss of a batch."""
    pieces, f, sentence, pos_tags, names, called, mask, lengths = tensors.batch(numbers)
    hide = torch.rand(f['word'].shape) < args.word_dropout
    f['word'], f['cue'] = f['word'].masked_fill(hide, 0), f['cue'].masked_fill(hide, 0)
    if args.affix_dropout:
        for name in ('suffix', 'prefix'):
            f[name] = f[name].masked_fill(torch.rand(f[name].shape) < args.affix_dropout, 0)
    states, logits, name_logits, called_logits, pos = net.encode(f, mask, lengths)
    targets = tensors.tag_targets(numbers, mask.shape[1])
    weight = torch.tensor([args.gold_weight if p['scheme'] == 'claims' else 1. for p in pieces])
    m = mask.float() * weight.unsqueeze(1)
    taught = tensors.taught(numbers, mask.shape[1])
    loss = 0.
    for scheme in SCHEMES:
        own = m * torch.tensor([float(p['scheme'] == scheme) for p in pieces]).unsqueeze(1)
        wanted = targets * (own > 0)
        loss = loss + (F.cross_entropy(logits[scheme].flatten(0, 1), wanted.flatten(), reduction='none') * (own * taught).flatten()).sum() / m.sum()
    for logit, target, share in ((name_logits, names - 1, args.names), (called_logits, called - 1, args.called), (pos, pos_tags, args.pos)):
        if logit is None:
            continue
        known = m * ((target > 0) if logit is pos else (target >= 0))
        each = F.cross_entropy(logit.flatten(0, 1), target.clamp(min=0).flatten(), reduction='none') * known.flatten()
        loss = loss + share * each.sum() / m.sum()
    found, schemes = [], []
    for scheme in SCHEMES:
        own = instances(pieces, scheme, viterbi.decode(logits[scheme].detach().numpy(), lengths), lengths)
        found += own
        schemes += [scheme] * len(own)
    if not found:
        return loss
    b, s, e = (torch.tensor([x[k] for x in found]) for k in range(3))
    link, valid, right = net.link(states, net.posteriors(logits), b, s, e, sentence, lengths)
    low, count, _ = net.windows(b, s, e, lengths)
    within = (torch.arange(int(count.max())) < count.unsqueeze(1)).float()
    is_cue = torch.tensor([float(x[3] is not None) for x in found])
    # whether an optional claim is one at all is left open; where its words stand is taught
    sure = torch.tensor([float(not (x[3] or {}).get('optional')) for x in found])
    for number, scheme in enumerate(SCHEMES):
        own = torch.tensor([i for i, x in enumerate(schemes) if x == scheme], dtype=torch.long)
        if not len(own):
            continue
        mine, inside, worth = [found[i] for i in own], within[own], weight[b[own]]
        wanted = link_labels(mine, scheme, low[own], count[own])
        wanted = F.pad(wanted, (0, inside.shape[1] - wanted.shape[1]))
        real = worth * is_cue[own]
        each = F.cross_entropy(link[scheme][own].flatten(0, 1), wanted.flatten(), reduction='none').view(wanted.shape) * inside
        loss = loss + (each * real.unsqueeze(1)).sum() / (within.sum(1) * weight[b]).sum()
        each = F.binary_cross_entropy_with_logits(valid[own, number], is_cue[own], reduction='none')
        loss = loss + args.valid * (each * worth * sure[own]).sum() / weight[b].sum()
        judged = rightness(link[scheme][own], wanted, inside, is_cue[own])
        each = F.binary_cross_entropy_with_logits(right[own, number], judged, reduction='none').mean(1)
        loss = loss + args.valid * (each * worth * sure[own]).sum() / weight[b].sum()
        if scheme == 'claims' and real.sum() > 0:
            loss = loss + args.kind * kind_loss(net, states, mine, real)
    return loss


def kind_loss(net, states, found, weight):
    """Cross-entropy of the kinds of source of the cues that are ones."""
    kept = [i for i, x in enumerate(found) if x[3] is not None]
    b, s, e = (torch.tensor([found[i][k] for i in kept]) for k in range(3))
    source = torch.zeros(len(kept), states.shape[1], dtype=torch.bool)
    for row, i in enumerate(kept):
        for x, y in found[i][3]['source']:
            source[row, x:y] = True
    wanted = torch.tensor([data.KINDS.index(found[i][3]['kind']) for i in kept])
    each = F.cross_entropy(net.kinds(states, b, s, e, source), wanted, reduction='none')
    return (each * weight[kept]).sum() / weight[kept].sum()
