"""What several trained networks together make of a corpus, in shares instead of labels: the lessons of a student.

  python3 train/soften.py --corpus DUMP --out FILE.npz MODEL.pt [MODEL.pt ...]
"""
import argparse
import numpy as np
import torch
import data
import viterbi
from ensemble import open_ensemble

BIAS = .7       # cues that the teachers only half see are worth a judgement too


def candidates(pieces, tags, lengths):
    """Cues to judge: the teachers' own, and the gold ones they missed."""
    found = []
    for b, piece in enumerate(pieces):
        own = data.spans(tags[b, :lengths[b]], data.B_CUE)
        golds = [tuple(g['cue'][0]) for g in (piece['attributions'] or [[]])[0]]
        found += [(b, s, e) for s, e in own]
        found += [(b, s, e) for s, e in golds if not any(s < y and x < e for x, y in own)]
    return found


def main():
    p = argparse.ArgumentParser()
    p.add_argument('models', nargs='+')
    p.add_argument('--corpus', required=True)
    p.add_argument('--out', required=True)
    args = p.parse_args()
    torch.set_num_threads(1)
    corpus = data.Corpus(args.corpus)
    ensemble = open_ensemble(args.models, corpus)
    tags = np.zeros((len(corpus.rows), len(data.LABELS)), dtype=np.float16)
    cues, links = [], []
    with torch.no_grad():
        for numbers in data.batches(corpus, 4000):
            pieces, posteriors, lengths, context = ensemble.read(numbers)
            shifted = torch.log(posteriors + 1e-9).numpy()
            shifted[..., 1:] += BIAS
            for b, piece in enumerate(pieces):
                tags[piece['from']:piece['to']] = posteriors[b, :lengths[b]].numpy()
            found = candidates(pieces, viterbi.decode(shifted, lengths), lengths)
            if not found:
                continue
            link, valid, _ = ensemble.link(context, found)
            for i, (row, start, end) in enumerate(found):
                cues.append((numbers[row], start, end, float(valid[i])))
                links.append(link[i, :lengths[row]].numpy().astype(np.float16))
    np.savez(args.out, tags=tags, cues=np.array(cues, dtype=np.float64), links=np.concatenate(links))
    print(len(cues), 'cues')


if __name__ == '__main__':
    main()
