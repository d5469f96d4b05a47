"""Runs trained networks over a dumped corpus and scores what they read of claims, to watch a run. The figures that count
are those of the browser's code (bench/quality)."""
import numpy as np
import torch
import data
import viterbi


def read_claims(members, corpus, tensors, budget=4000, least=0.):
    """For each piece the claims that one network, or several in their mean, read: dicts of token ranges, kind and rightness."""
    found = [[] for _ in corpus.pieces]
    scheme = 'claims'
    number = list(data.TAGS).index(scheme)
    for net in members:
        net.eval()
    with torch.no_grad():
        for numbers in data.batches(corpus, budget):
            pieces, f, sentence, _, _, _, mask, lengths = tensors.batch(numbers)
            read = [net.encode(f, mask, lengths) for net in members]
            tags = torch.stack([torch.softmax(logits[scheme], -1) for _, logits, *_ in read]).mean(0)
            labels = viterbi.decode(torch.log(tags + 1e-9).numpy(), lengths)
            cues = [(b, s, e) for b in range(len(pieces)) for s, e in data.cues_in(labels[b, :lengths[b]], scheme)]
            if not cues:
                continue
            b, s, e = (torch.tensor([cue[k] for cue in cues]) for k in range(3))
            links = [net.link(states, net.posteriors(logits), b, s, e, sentence, lengths) for net, (states, logits, *_) in zip(members, read)]
            link = torch.stack([torch.softmax(x[scheme], -1) for x, _, _ in links]).mean(0)
            right = torch.stack([torch.sigmoid(x)[:, number] for _, _, x in links]).mean(0)
            low, count, _ = members[0].windows(b, s, e, lengths)
            read_paths = viterbi.decode(torch.log(link + 1e-9).numpy(), count)
            paths = np.zeros((len(cues), mask.shape[1]), dtype=np.int64)
            for i in range(len(cues)):
                paths[i, low[i]:low[i] + count[i]] = read_paths[i, :count[i]]
            source = torch.tensor((paths == 1) | (paths == 2))
            call = torch.stack([torch.softmax(called, -1) for _, _, _, called, _ in read]).mean(0).argmax(-1).numpy()
            kinds = torch.stack([torch.softmax(net.kinds(states, b, s, e, source), -1) for net, (states, *_) in zip(members, read)]).mean(0)
            for i, (row, start, end) in enumerate(cues):
                path = paths[i, :lengths[row]]
                roles = {role: data.spans(path, data.first_label(data.LINKS[scheme], role)) for role in data.LINKS[scheme]}
                called = [(a + s, a + e) for a, z in roles['source'] for s, e in data.spans(call[row, a:z], 1)]
                if roles['content'] and right[i, 0] >= least:
                    found[numbers[row]].append(dict(cue=[(start, end)], **roles, name=called[:1], right=right[i].tolist(), kind=data.KINDS[int(kinds[i].argmax())]))
    return found


def score_claims(corpus, found):
    """Precision, recall and F1 of claims (half of the words shared), and of the matched ones: source, kind, hedged F1."""
    counts = dict(tp=0, fp=0, fn=0, source=0, name=0, named=0, kind=0, hedge_tp=0, hedge_fp=0, hedge_fn=0, kinds=0)
    tokens = lambda ranges: {i for s, e in ranges for i in range(s, e)}
    overlap = lambda a, b: len(a & b) / max(1, len(a | b))
    for piece, claims in zip(corpus.pieces, found):
        golds = piece['attributions'][0]
        pairs = [(overlap(tokens(c['content']), tokens(g['content'])) + .01 * overlap(tokens(c['cue']), tokens(g['cue'])) + .001 * (not g.get('optional')), i, j)
                 for i, c in enumerate(claims) for j, g in enumerate(golds)]
        own, theirs = {}, {}
        for value, i, j in sorted(pairs, reverse=True):
            if value >= .5 and i not in own and j not in theirs:
                own[i], theirs[j] = j, i
        counts['fp'] += len(claims) - len(own)
        for j, gold in enumerate(golds):
            if gold.get('optional'):
                continue
            if j not in theirs:
                counts['fn'] += 1
                continue
            claim = claims[theirs[j]]
            counts['tp'] += 1
            a, b = tokens(claim['source']), tokens(gold['source'])
            counts['source'] += (not a and not b) or bool(a & b)
            counts['kind'] += claim['kind'] == gold['kind']
            counts['named'] += bool(gold['name'])
            counts['name'] += bool(gold['name']) and tokens(claim['name']) == tokens(gold['name'])
            counts['hedge_tp' if claim['hedge'] and gold['hedge'] else 'hedge_fp' if claim['hedge'] else 'hedge_fn' if gold['hedge'] else 'kinds'] += 1
    f1 = lambda tp, fp, fn: 2 * tp / max(1, 2 * tp + fp + fn)
    tp = max(1, counts['tp'])
    return (f"P {counts['tp'] / max(1, counts['tp'] + counts['fp']):.3f} R {counts['tp'] / max(1, counts['tp'] + counts['fn']):.3f} "
            f"F1 {f1(counts['tp'], counts['fp'], counts['fn']):.3f} source {counts['source'] / tp:.3f} kind {counts['kind'] / tp:.3f} "
            f"name {counts['name'] / max(1, counts['named']):.3f} "
            f"hedged {f1(counts['hedge_tp'], counts['hedge_fp'], counts['hedge_fn']):.2f}")
