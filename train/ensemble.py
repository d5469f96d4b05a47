"""Several trained networks as one: the mean of their judgements. Scores it, when run.

  python3 train/ensemble.py --dev DUMP --gold CORPUS.jsonl --score SCORER.mjs MODEL.pt [MODEL.pt ...]
"""
import argparse
import torch
import data
import viterbi
import vocabulary
from model import Network
from predict import score
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


class Ensemble:
    """Reads a batch with every network; they may differ in size and vocabulary."""

    def __init__(self, paths, corpus):
        self.corpus, self.members = corpus, []
        for path in paths:
            net, vocab, cue_table = load(path)
            self.members.append((net, Tensors(corpus, vocab, cue_table)))

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
    """[{id, attributions}] with UTF-16 offsets, one line an article."""
    rows = ensemble.corpus.rows
    out = {piece['id']: [] for piece in ensemble.corpus.pieces}
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
                out[pieces[row]['id']].append(dict(source=place(data.spans(path, 1)), cue=place([(start, end)]), content=place(contents),
                                                   valid=float(valid[i]), right=[float(x) for x in right[i]]))
    return [dict(id=k, attributions=v) for k, v in out.items()]


def main():
    p = argparse.ArgumentParser()
    p.add_argument('models', nargs='+')
    for name in ('dev', 'gold', 'score'):
        p.add_argument('--' + name, required=True)
    args = p.parse_args()
    torch.set_num_threads(1)
    with torch.no_grad():
        found = predict(Ensemble(args.models, data.Corpus(args.dev)))
    for least in (0, .3, .4, .5):
        kept = [dict(id=a['id'], attributions=[x for x in a['attributions'] if x['right'][0] >= least]) for a in found]
        print('right content >=', least, score(kept, args.gold, args.score), flush=True)


if __name__ == '__main__':
    main()
