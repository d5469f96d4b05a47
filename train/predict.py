"""Runs a trained network over a dumped corpus, and scores it. The way through the browser's code is bench/quality."""
import json
import os
import subprocess
import tempfile
import numpy as np
import torch
import data
import viterbi


def predict(net, tensors, bias=0., least_valid=0., budget=4000):
    """[{id, attributions}] with UTF-16 offsets, one line an article."""
    net.eval()
    out, rows = {}, tensors.corpus.rows
    for piece in tensors.corpus.pieces:
        out.setdefault(piece['id'], [])
    with torch.no_grad():
        for numbers in data.batches(tensors.corpus, budget):
            pieces, f, sentence, _, mask, lengths = tensors.batch(numbers)
            states, logits, _ = net.encode(f, mask, lengths)
            shifted = logits.numpy().copy()
            shifted[..., 1:] += bias
            tags = viterbi.decode(shifted, lengths)
            cues = [(b, s, e) for b, p in enumerate(pieces)
                    for s, e in data.spans(tags[b, :lengths[b]], data.B_CUE)]
            if not cues:
                continue
            b, s, e = (torch.tensor([c[k] for c in cues]) for k in range(3))
            link, valid, right = net.link(states, torch.softmax(logits, -1), b, s, e, sentence, lengths)
            paths = viterbi.decode(link.numpy(), lengths[b])
            valid, right = torch.sigmoid(valid).numpy(), torch.sigmoid(right).numpy()
            for i, (row, start, end) in enumerate(cues):
                piece = pieces[row]
                contents = data.spans(paths[i, :lengths[row]], 3)
                if not contents or valid[i] < least_valid:
                    continue
                base = piece['from']
                place = lambda found: [[int(rows[base + x, data.START]), int(rows[base + y - 1, data.END])] for x, y in found]
                out[piece['id']].append(dict(source=place(data.spans(paths[i, :lengths[row]], 1)), cue=place([(start, end)]),
                                             content=place(contents), valid=float(valid[i]), right=[float(x) for x in right[i]]))
    return [dict(id=k, attributions=v) for k, v in out.items()]


def score(predictions, gold, scorer):
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', delete=False) as file:
        file.writelines(json.dumps(p) + '\n' for p in predictions)
    r = json.loads(subprocess.run(['node', scorer, gold, file.name, '--json'], capture_output=True, text=True, check=True).stdout)
    os.unlink(file.name)
    a, s, w = r['attribution'], r['speech'], r['attributionWithSource']
    return ' '.join(f'{100 * x:.1f}' for x in (a['p'], a['r'], a['f'], w['f'], s['p'], s['r'], s['f']))
