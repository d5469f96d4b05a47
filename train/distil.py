"""Lets several networks read texts that nobody marked; one network can then learn what they agree on.

  python3 train/distil.py --members MODEL [MODEL ...] --read DUMP --out DUMP

Writes the dump anew with the claims that the networks read in their mean (Bucila et al. 2006, Hinton et al. 2015). A claim
of which they are not sure is left open, as one that readers differ on.
"""
import argparse
import json
import numpy as np
import torch
import data
from predict import read_claims
from train import load

# below the first nothing is taught as a claim; from the second on it is taught as one
DOUBTFUL, SURE = .25, .55


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--members', nargs='+', required=True)
    p.add_argument('--read', required=True)
    p.add_argument('--out', required=True)
    args = p.parse_args()
    torch.set_num_threads(1)
    corpus = data.Corpus.read(args.read)
    networks = [load(path) for path in args.members]
    members = [(net, data.Tensors(corpus, vocabulary)) for net, vocabulary in networks]
    names = np.zeros(len(corpus.rows), dtype=np.int32)
    found = read_claims(members, corpus, least=DOUBTFUL, names=names)
    rows = corpus.rows.copy()
    rows[:, data.NAME] = names + 1
    rows[:, data.CALLED] = 0
    pieces = []
    for piece, claims in zip(corpus.pieces, found):
        for claim in claims:
            claim['optional'] = claim.pop('right')[0] < SURE
            for start, end in claim['source']:
                rows[piece['from'] + start:piece['from'] + end, data.CALLED] = 1
            for start, end in claim['name']:
                rows[piece['from'] + start:piece['from'] + end, data.CALLED] = 3
                rows[piece['from'] + start, data.CALLED] = 2
        pieces.append({**piece, 'scheme': 'claims', 'attributions': [claims]})
    rows.tofile(args.out + '.bin')
    with open(args.out + '.json', 'w') as file:
        json.dump(dict(fields=rows.shape[1], tags=list(corpus.pos_names), pieces=pieces), file, default=int)
    print(sum(map(len, found)), 'claims', sum(c['optional'] for x in found for c in x), 'left open')


if __name__ == '__main__':
    main()
