"""Several trained networks as one: the mean of their judgements. Scores it, when run.

  python3 train/ensemble.py --dev DUMP --gold CORPUS.jsonl --score SCORER.mjs MODEL.pt [MODEL.pt ...]
"""
import argparse
import torch
import data
import vocabulary
from model import Network
from predict import Ensemble, predict, score
from tensors import Tensors


def load(path):
    """A trained network, its vocabulary and its table of cues."""
    model = torch.load(path)
    vocab = vocabulary.Vocabulary(model['keys'], model['state']['word.weight'].numpy())
    args = model['args']
    net = Network(vocab.vectors, model['sizes'], args['hidden'], args['width'], model['tags'] if args['pos'] else 0)
    if 'grid' in model['state']:
        net.store_words_on(model['state']['grid'])
    net.load_state_dict(model['state'])
    return net.eval(), vocab, model['cue_table']


def open_ensemble(paths, corpus):
    """Trained networks that read one corpus together."""
    members = []
    for path in paths:
        net, vocab, cue_table = load(path)
        members.append((net, Tensors(corpus, vocab, cue_table)))
    return Ensemble(members)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('models', nargs='+')
    for name in ('dev', 'gold', 'score'):
        p.add_argument('--' + name, required=True)
    args = p.parse_args()
    torch.set_num_threads(1)
    found = predict(open_ensemble(args.models, data.Corpus(args.dev)))
    for least in (0, .3, .4, .5):
        kept = [dict(id=a['id'], attributions=[x for x in a['attributions'] if x['right'][0] >= least]) for a in found]
        print('right content >=', least, score(kept, args.gold, args.score), flush=True)


if __name__ == '__main__':
    main()
