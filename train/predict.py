"""Runs trained networks over a dumped corpus, and scores them. The way through the browser's code is bench/quality."""
import json
import os
import subprocess
import tempfile
import torch
import data
import viterbi


class Ensemble:
    """Reads a batch with one network or several, and takes the mean of what they judge."""

    def __init__(self, members):
        """members: (network, Tensors of the corpus) pairs; they may differ in size and vocabulary."""
        self.members = members
        self.corpus = members[0][1].corpus

    def read(self, numbers):
        """Pieces, the mean of the label posteriors [B, T, 7], lengths, and what `link` needs."""
        posteriors, contexts = [], []
        for net, tensors in self.members:
            pieces, f, sentence, _, mask, lengths = tensors.batch(numbers)
            states, logits, _ = net.encode(f, mask, lengths)
            posteriors.append(torch.softmax(logits, -1))
            contexts.append((net, states, posteriors[-1]))
        return pieces, torch.stack(posteriors).mean(0), lengths, (contexts, sentence, lengths)

    def link(self, context, cues):
        """For cues [(row, start, end)]: the mean link posteriors [N, T, 5], validity [N] and rightness [N, 2]."""
        contexts, sentence, lengths = context
        b, s, e = (torch.tensor([cue[k] for cue in cues]) for k in range(3))
        read = [net.link(states, own, b, s, e, sentence, lengths) for net, states, own in contexts]
        return (torch.stack([torch.softmax(link, -1) for link, _, _ in read]).mean(0),
                torch.stack([torch.sigmoid(valid) for _, valid, _ in read]).mean(0),
                torch.stack([torch.sigmoid(right) for _, _, right in read]).mean(0))


def predict(ensemble, budget=4000):
    """[{id, attributions}] with UTF-16 offsets, one line an article. A batch has `budget` tokens at most."""
    rows = ensemble.corpus.rows
    out = {piece['id']: [] for piece in ensemble.corpus.pieces}
    for net, _ in ensemble.members:
        net.eval()
    with torch.no_grad():
        for numbers in data.batches(ensemble.corpus, budget):
            pieces, posteriors, lengths, context = ensemble.read(numbers)
            tags = viterbi.decode(torch.log(posteriors + 1e-9).numpy(), lengths)
            cues = [(b, s, e) for b in range(len(pieces)) for s, e in data.spans(tags[b, :lengths[b]], data.B_CUE)]
            if not cues:
                continue
            link, valid, right = ensemble.link(context, cues)
            paths = viterbi.decode(torch.log(link + 1e-9).numpy(), lengths[[cue[0] for cue in cues]])
            for i, (row, start, end) in enumerate(cues):
                base, path = pieces[row]['from'], paths[i, :lengths[row]]
                place = lambda found: [[int(rows[base + x, data.START]), int(rows[base + y - 1, data.END])] for x, y in found]
                contents = data.spans(path, 3)
                if contents:
                    out[pieces[row]['id']].append(dict(
                        source=place(data.spans(path, 1)), cue=place([(start, end)]), content=place(contents),
                        valid=float(valid[i]), right=[float(x) for x in right[i]]))
    return [dict(id=k, attributions=v) for k, v in out.items()]


def score(predictions, gold, scorer):
    """Precision, recall and F1 of attributions, F1 with the source, and the three of speech cues, in per cent."""
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', delete=False) as file:
        file.writelines(json.dumps(p) + '\n' for p in predictions)
    r = json.loads(subprocess.run(['node', scorer, gold, file.name, '--json'], capture_output=True, text=True, check=True).stdout)
    os.unlink(file.name)
    a, s, w = r['attribution'], r['speech'], r['attributionWithSource']
    return ' '.join(f'{100 * x:.1f}' for x in (a['p'], a['r'], a['f'], w['f'], s['p'], s['r'], s['f']))
