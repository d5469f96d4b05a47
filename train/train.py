"""Trains the network.

  python3 train/train.py --train DUMP [DUMP ...] --dev DUMP [DUMP ...] --vectors DIR --out MODEL [--start MODEL] [...]

A DUMP is what dump.ts wrote; DIR holds wink.npy, wink-words.json (vectors.py makes them) and LANG.clean.vec.npz.
"""
import argparse
import copy
import time
import numpy as np
import torch
import data
import vocabulary
from losses import losses
from model import Network
from predict import read_claims, score_claims


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument('--train', nargs='+', required=True)
    p.add_argument('--repeat', nargs='+', type=float, help='how often an epoch reads each --train; .5: half of it')
    p.add_argument('--dev', nargs='*', default=[])
    p.add_argument('--multi', help='a dump of articles that several people read')
    p.add_argument('--readers', type=int, default=2, help='how many readers of each article of --multi')
    p.add_argument('--vectors', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--start', help='a model to go on from, with its words; further languages may join')
    p.add_argument('--langs', nargs='+', default=['en'])
    p.add_argument('--epochs', type=int, default=8)
    p.add_argument('--rate', type=float, default=.0025)
    p.add_argument('--word-rate', type=float, default=.3, help='the share of the rate at which word vectors move')
    p.add_argument('--words', type=int, default=30000)
    p.add_argument('--dimensions', type=int, default=48)
    p.add_argument('--budget', type=int, default=3000, help='tokens of a batch')
    p.add_argument('--word-dropout', type=float, default=.15)
    p.add_argument('--affix-dropout', type=float, default=0.)
    p.add_argument('--gold-weight', type=float, default=1.)
    p.add_argument('--pos', type=float, default=.2)
    p.add_argument('--names', type=float, default=.3)
    p.add_argument('--called', type=float, default=.6)
    p.add_argument('--kind', type=float, default=.1)
    p.add_argument('--valid', type=float, default=.1)
    p.add_argument('--hidden', type=int, default=96)
    p.add_argument('--width', type=int, default=192)
    p.add_argument('--average', type=float, default=.998)
    p.add_argument('--drop', type=float, default=.4)
    p.add_argument('--drop-out', type=float, default=.5)
    p.add_argument('--seed', type=int, default=1)
    return p.parse_args()


def build_vocabulary(args, train, start):
    """The words of every language, and how often each is a cue in what is trained on."""
    seen = {lang: np.concatenate([train.rows[p['from']:p['to'], data.WORD].astype(np.uint32) for p in train.pieces if p['lang'] == lang]
                                 or [np.zeros(0, np.uint32)]) for lang in args.langs}
    return vocabulary.build(args.langs, seen, args.vectors, args.words, args.dimensions, start=start)


def teach_cues(vocab, tensors):
    """Counts cues into the vocabulary's table; a training token must not see its own label there."""
    is_cue = np.concatenate([(t == data.CUE) | (t == data.CUE + 1) for t in tensors.tags])
    ids, size = tensors.ids, len(vocab.vectors)
    totals, cues = np.bincount(ids, minlength=size), np.bincount(ids[is_cue], minlength=size)
    special = np.isin(np.arange(size), np.concatenate([vocab.base[:-1], vocab.base[:-1] + 1]))
    vocab.cue = np.where(special, 0, vocabulary.cue_steps(cues, totals))
    tensors.f['cue'] = np.where(special[ids], 0, vocabulary.cue_steps(cues[ids] - is_cue, totals[ids] - 1))


def save(path, args, net, vocab):
    pos = net.pos.out_features if net.pos is not None else 0
    torch.save(dict(args=vars(args), pos=pos, state=net.state_dict(), langs=vocab.langs, keys=vocab.keys, cue=vocab.cue), path)


def load(path):
    """A trained network and its vocabulary."""
    model = torch.load(path)
    args, state = model['args'], model['state']
    vocab = vocabulary.Vocabulary(model['langs'], model['keys'], state['word.weight'].numpy(), model['cue'])
    net = Network(vocab.vectors, args['hidden'], args['width'], pos=model['pos'])
    net.load_state_dict(state)
    return net.eval(), vocab


def main():
    args = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    train, repeats = None, []
    for path, times in zip(args.train, args.repeat or [1] * len(args.train)):
        corpus = data.Corpus.read(path)
        repeats += [times] * len(corpus.pieces)
        if train is None:
            train = corpus
        else:
            train.add(corpus)
    if args.multi:
        for turn in range(args.readers):
            corpus = data.Corpus.read(args.multi).one_reader(turn)
            repeats += [1] * len(corpus.pieces)
            train.add(corpus)
    started, known = load(args.start) if args.start else (None, None)
    vocab = build_vocabulary(args, train, known)
    T = data.Tensors(train, vocab)
    teach_cues(vocab, T)
    devs = [(path, data.Corpus.read(path)) for path in args.dev]
    devs = [(path, corpus, data.Tensors(corpus, vocab)) for path, corpus in devs]
    net = Network(vocab.vectors, args.hidden, args.width, pos=len(train.pos_names) if args.pos else 0, drop=args.drop, drop_out=args.drop_out, rng=rng)
    if started:
        own = net.state_dict()
        own.update({k: v for k, v in started.state_dict().items() if k in own and own[k].shape == v.shape})
        net.load_state_dict(own)
    print('parameters', sum(x.numel() for n, x in net.named_parameters() if not n.startswith('word.')), 'pieces', len(train.pieces), flush=True)
    slow = [net.word.weight]
    rest = [x for n, x in net.named_parameters() if n != 'word.weight']
    adam = torch.optim.Adam([dict(params=rest), dict(params=slow)], lr=args.rate)
    whole = np.floor(repeats + rng.random(len(repeats))).astype(int)
    chosen = np.repeat(np.arange(len(train.pieces)), whole)
    total = args.epochs * len(data.batches(train, args.budget, np.random.default_rng(0), chosen))
    mean, step, began = copy.deepcopy(net), 0, time.time()
    for epoch in range(args.epochs):
        net.train()
        running = 0.
        for numbers in data.batches(train, args.budget, rng, chosen):
            rate = args.rate * min(1, (step + 1) / 150) * max(.02, 1 - step / total)
            for group, ratio in zip(adam.param_groups, (1., args.word_rate)):
                group['lr'] = rate * ratio
            loss = losses(net, T, numbers, args)
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2)
            adam.step()
            step += 1
            running = .98 * running + .02 * loss.item() if running else loss.item()
            keep = min(args.average, (step + 1) / (step + 20))
            if step % 4 == 0:
                with torch.no_grad():
                    for a, b in zip(mean.parameters(), net.parameters()):
                        a.lerp_(b, 1 - keep ** 4)
        print(f'epoch {epoch + 1} loss {running:.4f} {time.time() - began:.0f}s', flush=True)
        if epoch % 2 == 1 or epoch == args.epochs - 1:
            for path, corpus, tensors in devs:
                print('  ', path.split('/')[-1], score_claims(corpus, read_claims([mean], corpus, tensors)), flush=True)
            save(args.out, args, mean, vocab)


if __name__ == '__main__':
    main()
