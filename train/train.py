"""Trains the network.

  python3 train/train.py --train DATA/train --dev DATA/dev --vectors DIR --out MODEL [--multi DATA/multi] [--gold dev.jsonl --score attribution.mjs]

DATA is what dump.ts wrote; DIR holds wink.npy and wink-words.json (vectors.py makes them).
"""
import argparse
import copy
import json
import time
import numpy as np
import torch
import data
import vocabulary
from export import grid
from losses import losses
from model import Network
from predict import Ensemble, predict, score
from teachers import Lessons
from tensors import Tensors

SIZES = dict(suffix=1024, prefix=1024, shape=16, cue=vocabulary.CUE_STEPS, quotation=30, place=6)


def main():
    p = argparse.ArgumentParser()
    for name in ('train', 'dev', 'multi', 'vectors', 'out', 'gold', 'score'):
        p.add_argument('--' + name)
    p.add_argument('--epochs', type=int, default=11)
    p.add_argument('--rate', type=float, default=.0025)
    p.add_argument('--words', type=int, default=30000)
    p.add_argument('--dimensions', type=int, default=48)
    p.add_argument('--budget', type=int, default=3000)
    p.add_argument('--word-dropout', type=float, default=.15)
    p.add_argument('--pos', type=float, default=.2)
    p.add_argument('--valid', type=float, default=.1)
    p.add_argument('--hidden', type=int, default=96)
    p.add_argument('--width', type=int, default=192)
    p.add_argument('--average', type=float, default=.998)
    p.add_argument('--readers', type=int, default=2, help='how many readers of each article of --multi')
    p.add_argument('--drop', type=float, default=.4)
    p.add_argument('--drop-out', type=float, default=.5)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--soft', help='what soften.py made of --train')
    p.add_argument('--silver', help='a dump that no annotator read')
    p.add_argument('--silver-soft', help='what soften.py made of it')
    p.add_argument('--gold-share', type=float, default=.5)
    p.add_argument('--start', help='a model of the same sizes to start from; its words are then kept on the grid that they are stored on')
    args = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)

    train, dev = data.Corpus(args.train), data.Corpus(args.dev)
    if args.multi:
        train.add_readers(data.Corpus(args.multi), rng, args.readers)
    gold_labels = train.labels()
    words = train.words()[0]
    vocab = vocabulary.build(words, json.load(open(args.vectors + '/wink-words.json')),
                             np.load(args.vectors + '/wink.npy'), args.words, args.dimensions)
    ids = vocab.ids(*train.words())
    is_cue = (gold_labels == 3) | (gold_labels == 4)
    totals = np.bincount(ids, minlength=len(vocab.vectors))
    cues = np.bincount(ids[is_cue], minlength=len(vocab.vectors))
    cue_table = vocabulary.cue_steps(cues, totals)
    cue_table[:vocabulary.FIRST_WORD] = 0
    first_silver = train.append(data.Corpus(args.silver)) if args.silver else None
    T, D = Tensors(train, vocab, cue_table), Tensors(dev, vocab, cue_table)
    lessons = Lessons(train, train.labels(), args.gold_share)
    if args.soft:
        lessons.add(args.soft, 0, True)
    if args.silver:
        lessons.add(args.silver_soft, first_silver, False)
    # a training token must not see its own label in the cue table
    T.f['cue'][:len(ids)] = np.where(ids < vocabulary.FIRST_WORD, 0, vocabulary.cue_steps(cues[ids] - is_cue, totals[ids] - 1))
    print('words', len(vocab.keys), 'unknown', (ids == 0).mean(), 'dev', (D.f['word'] == 0).mean(), flush=True)

    net = Network(vocab.vectors, SIZES, args.hidden, args.width, len(train.tags) if args.pos else 0, args.drop, args.drop_out, rng=rng)
    if args.start:
        net.load_state_dict(torch.load(args.start)['state'], strict=False)
        net.store_words_on(torch.tensor(grid(net.word.weight.detach().numpy())))
    print('parameters', sum(x.numel() for n, x in net.named_parameters() if not n.startswith('word.')), flush=True)
    slow = [net.word.weight]
    rest = [x for n, x in net.named_parameters() if n != 'word.weight']
    adam = torch.optim.Adam([dict(params=rest), dict(params=slow)], lr=args.rate)
    total = args.epochs * len(data.batches(train, args.budget, np.random.default_rng(0)))
    ratios = [1., .3]
    mean, step, began = copy.deepcopy(net), 0, time.time()
    for epoch in range(args.epochs):
        net.train()
        running = 0.
        for numbers in data.batches(train, args.budget, rng):
            rate = args.rate * min(1, (step + 1) / 150) * max(.02, 1 - step / total)
            for group, ratio in zip(adam.param_groups, ratios):
                group['lr'] = rate * ratio
            loss = losses(net, T, lessons, numbers, args)
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2)
            adam.step()
            step += 1
            if step % 50 == 0:
                print(step, total, f'{running:.3f} {time.time() - began:.0f}s', flush=True)
            running = .98 * running + .02 * loss.item() if running else loss.item()
            keep = min(args.average, (step + 1) / (step + 20))
            if step % 4 == 0:
                with torch.no_grad():
                    for a, b in zip(mean.parameters(), net.parameters()):
                        a.lerp_(b, 1 - keep ** 4)
        print(f'epoch {epoch + 1} loss {running:.4f} {time.time() - began:.0f}s', flush=True)
        if args.gold and (epoch % 3 == 2 or epoch >= args.epochs - 2):
            for name, m in (('last', net), ('mean', mean)):
                print(name, score(predict(Ensemble([(m, D)])), args.gold, args.score), flush=True)
    torch.save(dict(args=vars(args), sizes=SIZES, tags=len(train.tags), state=mean.state_dict(), last=net.state_dict(),
                    keys=vocab.keys, cue_table=cue_table), args.out)


if __name__ == '__main__':
    main()
