"""Trains a small network on the tiny corpus of test/train/articles, which it must learn by heart.

  /usr/bin/python3 -m unittest discover -s train

Takes about a minute. Needs torch, and Node with the project's packages for dump.ts. Not part of npm test.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
ARTICLES = os.path.join(ROOT, 'test', 'train', 'articles')
sys.path.insert(0, HERE)
import data  # noqa: E402
import train  # noqa: E402
import viterbi  # noqa: E402
import vocabulary  # noqa: E402
from predict import read_claims  # noqa: E402

SMALL = '--epochs 240 --budget 250 --rate .006 --hidden 32 --width 64 --dimensions 16 --drop .1 --drop-out .1 --word-dropout .02 --pos 0'


def make_vectors(folder):
    """Random vectors for the words of the corpus: enough to tell them apart."""
    words = {'not', 'america', '"', 'of', 'are', 'have', 'will', 'am'}
    for name in sorted(os.listdir(f'{ARTICLES}/en')):
        with open(f'{ARTICLES}/en/{name}') as file:
            if name.endswith('.txt'):
                words.update(re.findall(r"\w+|[^\w\s]", file.read().lower()))
    with open(f'{folder}/wink-words.json', 'w') as file:
        json.dump(sorted(words), file)
    np.save(f'{folder}/wink.npy', np.random.default_rng(1).normal(size=(len(words), 100)).astype(np.float32))


class Trained(unittest.TestCase):
    """What a network says of the articles that it was taught."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        at = cls.folder.name
        make_vectors(at)
        run = lambda *command: subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
        run('node', '--import', 'tsx', 'train/dump.ts', f'{at}/en', '--claims', f'{ARTICLES}/en', '--lang', 'en')
        cls.printed = run(sys.executable, 'train/train.py', '--train', f'{at}/en', '--vectors', at, '--out', f'{at}/model.pt', *SMALL.split())
        cls.exported = run(sys.executable, 'train/export.py', f'{at}/model.pt', 'en', f'{at}/weights.bin')
        cls.corpus = data.Corpus.read(f'{at}/en')
        cls.net, vocab = train.load(f'{at}/model.pt')
        cls.found = read_claims([cls.net], cls.corpus, data.Tensors(cls.corpus, vocab))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def pairs(self):
        """Each marked claim with the one that was found by its cue, or None."""
        for piece, claims in zip(self.corpus.pieces, self.found):
            for gold in piece['attributions'][0]:
                yield gold, next((c for c in claims if c['cue'][0] == tuple(gold['cue'][0])), None)

    def test_loss_falls(self):
        losses = [float(x) for x in re.findall(r'loss ([\d.]+)', self.printed)]
        self.assertEqual(len(losses), 240)
        self.assertLess(losses[-1], losses[0] / 10)

    def test_claims(self):
        missed = [gold for gold, claim in self.pairs() if claim is None]
        self.assertEqual(missed, [])
        self.assertEqual(sum(map(len, self.found)), sum(len(p['attributions'][0]) for p in self.corpus.pieces))

    def test_roles(self):
        tokens = lambda ranges: {i for s, e in ranges for i in range(s, e)}
        for gold, claim in self.pairs():
            # a token holds one label: an author named within the source's own phrase is told apart from it
            within = tokens(gold['via'] + gold['basis'])
            for role in data.LINKS['claims']:
                wanted = tokens(gold[role]) - (within if role == 'source' else set())
                self.assertEqual(tokens(claim[role]), wanted, role)

    def test_names(self):
        for gold, claim in self.pairs():
            if gold['name'] and len(gold['source']) == 1:
                self.assertEqual([tuple(r) for r in claim['name']], [tuple(r) for r in gold['name']])

    def test_kinds(self):
        self.assertEqual([claim['kind'] for _, claim in self.pairs()], [gold['kind'] for gold, _ in self.pairs()])

    def test_export(self):
        with open(f'{self.folder.name}/weights.bin', 'rb') as file:
            raw = file.read()
        self.assertEqual(raw[:4], b'WHN1')
        self.assertIn(f'{len(raw)} bytes', self.exported)


class Parts(unittest.TestCase):
    def test_hash_is_the_browsers(self):
        # the published value of 32-bit FNV-1a for "a"
        self.assertEqual(vocabulary.fnv('a'), 0xE40C292C)

    def test_no_inside_without_its_beginning(self):
        scores = np.log(np.array([[[.5, .1, .4], [.1, .1, .8], [.1, .1, .8]]], dtype=np.float32))
        self.assertEqual(viterbi.decode(scores, np.array([3]))[0].tolist(), [1, 2, 2])

    def test_spans(self):
        self.assertEqual(data.spans(np.array([0, 1, 2, 1, 0, 2]), 1), [(1, 3), (3, 4), (5, 6)])


if __name__ == '__main__':
    unittest.main()
